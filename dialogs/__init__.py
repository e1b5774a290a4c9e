"""What is said next. No Telegram, no HTTP, no Redis: a step takes what came in and returns what goes out."""
