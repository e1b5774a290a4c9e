"""The independent Bot API server of npm's `telegram-test-api`, and a client of its testing calls."""
