"""The doors and the hall: all that knows Telegram, HTTP, Redis or the environment."""
