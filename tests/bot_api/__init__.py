"""A Bot API server of our own, to test the Telegram and Bale doors against. See `server`."""
