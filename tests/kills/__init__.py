"""The bot killed at every point there is, and its disk failing at every write, on real processes."""
