"""The database: rows, files, locks."""
