"""The model side against servers that fail in every way a server can."""
