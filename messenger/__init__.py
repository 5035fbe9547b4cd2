"""Discord behind the port: what is heard, what is missed, and the only effects on it."""
