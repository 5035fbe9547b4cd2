"""What the bot remembers: one SQLite file, or PostgreSQL. The only SQL, and the only drivers of databases."""
