"""The rooms of charts, tested."""
