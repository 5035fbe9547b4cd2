"""What a member is told about the cells of a column: readings taken where two tie, and cells that are odd."""

from collections import Counter
from collections.abc import Sequence

_SHOWN = 3
_LONGEST_SHOWN = 24


def mark_taken(column: str, cell: str, *, decimal: bool) -> str:
    """Say for which mark the one in this cell was taken, where it could be the other."""
    return f"“{column}”: I took the mark in {cell} for the {'decimal' if decimal else 'thousands'} mark."


def order_taken(column: str, cell: str, *, day_first: bool) -> str:
    """Say in which order a date was read, where it could be the other."""
    return f"“{column}”: I read {cell} with the {'day' if day_first else 'month'} first."


def no_numbers(column: str, odd: Sequence[str]) -> str:
    """Name the cells of a column of numbers that are none."""
    kinds = Counter(odd).most_common()
    shown = ", ".join(
        f"“{_short(cell)}”{f' ({count} rows)' if count > 1 else ''}" for cell, count in kinds[:_SHOWN]
    )
    more = f" and {len(kinds) - _SHOWN} more" if len(kinds) > _SHOWN else ""
    many = "its place is" if len(odd) == 1 else "their places are"
    number = "is no number" if len(odd) == 1 else "are no numbers"
    return f"“{column}”: {shown}{more} {number}; {many} left empty."


def deviations_off(column: str) -> str:
    """Say that ± and what follows is not drawn."""
    return f"“{column}”: the number before ± is drawn."


def brackets_off(column: str) -> str:
    """Say that what stands in brackets behind a number is not drawn."""
    return f"“{column}”: the number before the bracket is drawn."


def shares_off(column: str) -> str:
    """Say that the share behind a count is not drawn."""
    return f"“{column}”: the number before the share is drawn."


def bounds_off(column: str) -> str:
    """Say that numbers are drawn as if no bound stood before them."""
    return f"“{column}”: “<” and “>” are left off the numbers."


def about_off(column: str) -> str:
    """Say that numbers are drawn as if they were exact."""
    return f"“{column}”: “about” is left off the numbers."


def debits_as_minus(column: str) -> str:
    """Say that one side of an account is drawn as minus."""
    return f"“{column}”: Dr and S are read as minus."


def out_of(column: str, whole: str) -> str:
    """Say of how many a column's numbers are, as 4 is of 5 in "4/5"."""
    return f"“{column}” is out of {whole}."


def _short(cell: str) -> str:
    return cell if len(cell) <= _LONGEST_SHOWN else f"{cell[: _LONGEST_SHOWN - 1]}…"
