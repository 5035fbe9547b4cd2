"""The unmodified bot.py as a process of its own, on the loopback Discord: what a member would see."""
