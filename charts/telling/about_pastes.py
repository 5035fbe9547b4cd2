"""What a member is told about how a text was read: limits that it passes, and lines that do not fit."""

from collections.abc import Sequence

from charts.telling.notes import rows_word
from charts.telling.speech import and_more, counted, enumerated, quoted, say, whole

_NAMED = 3
_SHOWN = 60  # characters of a line


def too_long(length: int, most: int) -> str:
    """Say how many characters a text has, and how many are read."""
    return say(
        "The text has {length} characters; I read the first {most}. Send less.",
        length=whole(length),
        most=whole(most),
    )


def too_wide(columns: int, most: int) -> str:
    """Say that a table has more columns than are read, so that it is not read at all."""
    return say(
        "The table has {columns} columns; I read up to {most}. Send the columns you want drawn.",
        columns=whole(columns),
        most=whole(most),
    )


def too_many_rows(rows: int, most: int) -> str:
    """Say how many rows of a table are read."""
    return say(
        "The table has {rows} rows; I read the first {most}. Send fewer, or sums by group.",
        rows=whole(rows),
        most=whole(most),
    )


def long_cell(most: int) -> str:
    """Say that a cell is cut."""
    return say(
        "A cell is longer than {most} characters and cut there; shorten it to keep it.",
        most=whole(most),
    )


def ragged(width: int, lines: Sequence[tuple[int, int, bool]]) -> str:
    """Name the lines of another width: each is its number, its count of cells and whether it is kept."""
    shown = "; ".join(
        _kept(number, cells) if kept else _left_out(number, cells) for number, cells, kept in lines[:_NAMED]
    )
    named = and_more(shown, len(lines) - _NAMED) if len(lines) > _NAMED else shown
    return say("The table has {width} columns; {lines}.", width=whole(width), lines=named)


def no_row(line: int, words: str) -> str:
    """Say that a line between rows is none."""
    return say(
        "Line {line} is no row of the table: “{words}”.",
        line=line,
        words=words[:_SHOWN],
    )


def beyond_the_heads(cells: Sequence[str]) -> str:
    """Name cells that stand behind the last name of a Markdown table."""
    shown = enumerated(quoted(cell[:_SHOWN]) for cell in cells[:_NAMED])
    named = and_more(shown, len(cells) - _NAMED) if len(cells) > _NAMED else shown
    return say("Left out, since no column is named there: {cells}.", cells=named)


def head_below() -> str:
    """Say that the last row was taken for the names of the columns."""
    return say("The names of the columns stand below the rows.")


def joined_thousands(line: int, cells: str) -> str:
    """Say that cells of a line were read as one number, since it has more of them than the head."""
    return say("Line {line}: {cells} is read as one number.", line=line, cells=cells)


def label_above(column: str) -> str:
    """Say that blanks were read as the label above them."""
    return say(
        "“{column}”: an empty cell means the label above it.",
        column=column,
    )


def too_many_tables(most: int) -> str:
    """Say how many tables of a message are read."""
    return say(
        "I read {most} tables of a message; there are more.",
        most=most,
    )


def _kept(number: int, cells: int) -> str:
    return counted("line {number} has {count} cell", "line {number} has {count} cells", cells, number=number)


def _left_out(number: int, cells: int) -> str:
    return counted(
        "line {number} has {count} cell and is left out",
        "line {number} has {count} cells and is left out",
        cells,
        number=number,
    )


def other_delimiter(line: int, delimiter: str, others: str) -> str:
    """Say that a line has another delimiter than the others, and was read with it."""
    return say(
        "Line {line} parts its cells by “{delimiter}”, the others by “{others}”: read alike.",
        line=line,
        delimiter=delimiter,
        others=others,
    )


def lone_quote(line: int) -> str:
    """Say that a quote was taken for none."""
    return say(
        "Line {line} has a quote without its other half: read as if it were not there.",
        line=line,
    )


def printed_in_part() -> str:
    """Say that the paste itself is not the whole table."""
    return say(
        "The program that printed the table left rows out (“…”): the chart shows only those in the paste.",
    )


def first_of(tables: int, columns: Sequence[str], rows: int) -> str:
    """Say which of several tables is drawn."""
    return say(
        "There are {tables} tables; I took the first ({columns}; {rows}).",
        tables=whole(tables),
        columns=enumerated(columns[:_NAMED]),
        rows=rows_word(rows),
    )
