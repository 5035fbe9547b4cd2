"""How much is read of one message, in one place. Hitting a limit is said with its name, size and cure."""

MAX_CHARACTERS = 20_000_000  # of a text
MAX_BYTES = 20_000_000  # of a file; the size that is fetched at all is the fetcher's setting
MAX_UNPACKED = 10_000_000  # bytes that a workbook says it unpacks to
MAX_RATIO = 100  # times its own size: a sheet of numbers stays below 20
MAX_SHEET_CELLS = 400_000  # of all sheets of a workbook, blank ones between too: what a worker can hold
MAX_SHEET_CHARACTERS = 10_000_000  # of a workbook, each use of a shared text counted
MAX_ROWS = 200_000
MAX_COLUMNS = 1_000
MAX_CELLS = 3_000_000
MAX_CELL_CHARACTERS = 1_000
MAX_TABLES = 8  # of a message or a file
MAX_DEPTH = 40  # of nested JSON, lists and dicts

_EMPTY = 4  # blank cells for each character or cell that is there
_FEW = 4_000  # cells that may be blank in any case


def is_bearable(cells: int, held: int) -> bool:
    """Whether a table of so many cells is worth making of what holds so much: it would be mostly blanks else.

    Asked before the cells are made: one wide row above many short ones, or records without a key in common,
    would make of a text a table as large as its square.
    """
    return cells <= _EMPTY * held + _FEW
