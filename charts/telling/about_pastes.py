"""What a member is told about how a text was read: limits that it passes, and lines that do not fit."""

from collections.abc import Sequence

_NAMED = 3
_SHOWN = 60  # characters of a line


def too_long(length: int, most: int) -> str:
    """Say how many characters a text has, and how many are read."""
    return f"The text has {length:,} characters; I read the first {most:,}. Send less."


def too_wide(columns: int, most: int) -> str:
    """Say that a table has more columns than are read, so that it is not read at all."""
    return f"The table has {columns:,} columns; I read up to {most:,}. Send the columns you want drawn."


def too_many_rows(rows: int, most: int) -> str:
    """Say how many rows of a table are read."""
    return f"The table has {rows:,} rows; I read the first {most:,}. Send fewer, or sums by group."


def long_cell(most: int) -> str:
    """Say that a cell is cut."""
    return f"A cell is longer than {most:,} characters and cut there; shorten it to keep it."


def ragged(width: int, lines: Sequence[tuple[int, int, bool]]) -> str:
    """Name the lines of another width: each is its number, its count of cells and whether it is kept."""
    shown = "; ".join(
        f"line {number} has {_cells(cells)}{'' if kept else ' and is left out'}"
        for number, cells, kept in lines[:_NAMED]
    )
    more = f" and {len(lines) - _NAMED} more" if len(lines) > _NAMED else ""
    return f"The table has {width} columns; {shown}{more}."


def no_row(line: int, words: str) -> str:
    """Say that a line between rows is none."""
    return f"Line {line} is no row of the table: “{words[:_SHOWN]}”."


def head_below() -> str:
    """Say that the last row was taken for the names of the columns."""
    return "The names of the columns stand below the rows."


def joined_thousands(line: int, cells: str) -> str:
    """Say that cells of a line were read as one number, since it has more of them than the head."""
    return f"Line {line}: {cells} is read as one number."


def label_above(column: str) -> str:
    """Say that blanks were read as the label above them."""
    return f"“{column}”: an empty cell means the label above it."


def too_many_tables(most: int) -> str:
    """Say how many tables of a message are read."""
    return f"I read {most} tables of a message; there are more."


def _cells(count: int) -> str:
    return "1 cell" if count == 1 else f"{count} cells"


def other_delimiter(line: int, delimiter: str, others: str) -> str:
    """Say that a line has another delimiter than the others, and was read with it."""
    return f"Line {line} parts its cells by “{delimiter}”, the others by “{others}”: read alike."


def lone_quote(line: int) -> str:
    """Say that a quote was taken for none."""
    return f"Line {line} has a quote without its other half: read as if it were not there."


def printed_in_part() -> str:
    """Say that the paste itself is not the whole table."""
    return "The program that printed the table left rows out (“…”): the chart shows only those in the paste."


def first_of(tables: int, columns: Sequence[str], rows: int) -> str:
    """Say which of several tables is drawn."""
    return f"There are {tables} tables; I took the first ({', '.join(columns[:_NAMED])}; {rows} rows)."
