"""What a member is told about the cells of a column: readings taken where two tie, and cells that are odd."""

from collections import Counter
from collections.abc import Sequence

from charts.telling.notes import rows_word
from charts.telling.speech import and_more, counted, enumerated, quoted, say, unsaid

_SHOWN = 3
_LONGEST_SHOWN = 24


def mark_taken(column: str, cell: str, *, decimal: bool) -> str:
    """Say for which mark the one in this cell was taken, where it could be the other."""
    if decimal:
        return say("“{column}”: I took the mark in {cell} for the decimal mark.", column=column, cell=cell)
    return say("“{column}”: I took the mark in {cell} for the thousands mark.", column=column, cell=cell)


def order_taken(column: str, cell: str, *, day_first: bool) -> str:
    """Say in which order a date was read, where it could be the other."""
    if day_first:
        return say("“{column}”: I read {cell} with the day first.", column=column, cell=cell)
    return say("“{column}”: I read {cell} with the month first.", column=column, cell=cell)


def no_numbers(column: str, odd: Sequence[str]) -> str:
    """Name the cells of a column of numbers that are none."""
    return counted(
        "“{column}”: {cells} is no number; its place is left empty.",
        "“{column}”: {cells} are no numbers; their places are left empty.",
        unsaid(len(odd)),
        column=column,
        cells=_kinds(odd),
    )


def no_dates(column: str, odd: Sequence[str]) -> str:
    """Name the cells of a column of dates that are none."""
    return counted(
        "“{column}”: {cells} is no date; its place is left empty.",
        "“{column}”: {cells} are no dates; their places are left empty.",
        unsaid(len(odd)),
        column=column,
        cells=_kinds(odd),
    )


def words_among(column: str, odd: Sequence[str]) -> str:
    """Name the cells that keep a column from being one of numbers, and what would help."""
    return say(
        "“{column}” is read as words, because of {cells}: with figures there it can be drawn.",
        column=column,
        cells=_kinds(odd),
    )


def units_differ(column: str, cells: Sequence[str]) -> str:
    """Name cells of different units, which cannot be drawn on one axis, and what would help."""
    return say(
        "“{column}” is read as words, because of {cells}: in one unit it can be drawn.",
        column=column,
        cells=_kinds(cells),
    )


def _kinds(odd: Sequence[str]) -> str:
    kinds = Counter(odd).most_common()
    shown = enumerated(
        f"{quoted(_short(cell))}{f' ({rows_word(count)})' if count > 1 else ''}"
        for cell, count in kinds[:_SHOWN]
    )
    return and_more(shown, len(kinds) - _SHOWN) if len(kinds) > _SHOWN else shown


def deviations_off(column: str) -> str:
    """Say that ± and what follows is not drawn."""
    return say("“{column}”: the number before ± is drawn.", column=column)


def brackets_off(column: str) -> str:
    """Say that what stands in brackets behind a number is not drawn."""
    return say("“{column}”: the number before the bracket is drawn.", column=column)


def shares_off(column: str) -> str:
    """Say that the share behind a count is not drawn."""
    return say("“{column}”: the number before the share is drawn.", column=column)


def bounds_off(column: str) -> str:
    """Say that numbers are drawn as if no bound stood before them."""
    return say("“{column}”: “<” and “>” are left off the numbers.", column=column)


def about_off(column: str) -> str:
    """Say that numbers are drawn as if they were exact."""
    return say("“{column}”: “about” is left off the numbers.", column=column)


def debits_as_minus(column: str) -> str:
    """Say that one side of an account is drawn as minus."""
    return say("“{column}”: Dr and S are read as minus.", column=column)


def out_of(column: str, whole: str) -> str:
    """Say of how many a column's numbers are, as 4 is of 5 in "4/5"."""
    return say("“{column}” is out of {whole}.", column=column, whole=whole)


def _short(cell: str) -> str:
    return cell if len(cell) <= _LONGEST_SHOWN else f"{cell[: _LONGEST_SHOWN - 1]}…"
