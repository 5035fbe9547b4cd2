"""The loopback Discord, driven by real discord.py and by bare HTTP."""
