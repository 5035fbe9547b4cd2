"""How much is read of one message, in one place. Hitting a limit is said with its name, size and cure."""

MAX_CHARACTERS = 20_000_000
MAX_BYTES = 20_000_000
MAX_ROWS = 200_000
MAX_COLUMNS = 1_000
MAX_CELLS = 3_000_000
MAX_CELL_CHARACTERS = 1_000
MAX_TABLES = 8
MAX_DEPTH = 40  # of nested JSON, lists and dicts
