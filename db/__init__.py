"""What the bot remembers: one SQLite file. The only package that imports aiosqlite."""
