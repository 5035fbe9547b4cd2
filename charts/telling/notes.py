"""Sentences about rows set aside. Said once, in the order they were decided."""

from charts.grammar import Window, WindowOp


def rows_word(count: int) -> str:
    """Return "1 row" or "n rows"."""
    return "1 row" if count == 1 else f"{count} rows"


def totals_note(labels: list[str]) -> str:
    """Say that sum rows are not drawn."""
    named = ", ".join(f"“{label}”" for label in labels[:3])
    if len(labels) == 1:
        return f"The row {named} is left out: it sums up the others."
    return f"{len(labels)} rows that sum up others are left out ({named})."


def filter_note(kept: int, rows: int) -> str:
    """Say how many rows pass the filter."""
    return f"{kept} of {rows_word(rows)} {'passes' if kept == 1 else 'pass'} the filter."


def blank_note(count: int, where: str) -> str:
    """Say that rows without a label are not drawn."""
    return f"{rows_word(count)} with nothing in “{where}” {'is' if count == 1 else 'are'} left out."


def gap_note(count: int, where: str) -> str:
    """Say that blank cells are gaps."""
    if count == 1:
        return f"1 blank cell in “{where}” is a gap, not a zero."
    return f"{count} blank cells in “{where}” are gaps, not zeros."


_PAIR = 2


def window_notes(window: Window, lost: int, runs: int) -> list[str]:
    """Say which figures a window could not be made of; lost are all, of so many series."""
    if window.op in (WindowOp.MOVING_SUM, WindowOp.MOVING_MEAN):
        first = "place has" if window.size == _PAIR else f"{window.size - 1} places have"
        return [f"The first {first} no figure: each sums up the last {window.size}."] if lost else []
    if window.op in (WindowOp.DIFFERENCE, WindowOp.PERCENT_CHANGE):
        lost -= runs  # the first of each has nothing before it
    if window.op in (WindowOp.YEAR_DIFFERENCE, WindowOp.YEAR_PERCENT_CHANGE):
        return [f"{_figures(lost)} nothing a year before to be compared with."] if lost else []
    return [f"{_figures(lost)} only a zero to be compared with."] if lost > 0 else []


def _figures(count: int) -> str:
    return "1 figure has" if count == 1 else f"{count} figures have"


def zero_note(count: int) -> str:
    """Say that rows divide by zero."""
    if count == 1:
        return "1 row would divide by zero: it has no figure."
    return f"{count} rows would divide by zero: they have no figure."


def shown_note(shown: int, there: int) -> str:
    """Say that only some of the groups are drawn."""
    return f"{shown} of {there} are shown."


def other_note(shown: int, rest: int) -> str:
    """Say that the smallest groups are summed up."""
    return f"The {shown} largest are shown; “Other” sums up the remaining {rest}."


def tie_note(count: int) -> str:
    """Say that the cut of a top list falls between equals."""
    return f"The last one shown is level with {count} that {'is' if count == 1 else 'are'} not."


def no_slices_below_zero() -> str:
    """Say that bars stand in for a pie with negative numbers."""
    return "A pie cannot show negative numbers, so these are bars."


def no_slices_of_nothing() -> str:
    """Say that bars stand in for a pie of zeros."""
    return "A pie cannot show only zeros, so these are bars."


def too_many_slices(count: int) -> str:
    """Say that bars stand in for a pie of too many parts."""
    return f"A pie of {count} slices cannot be read, so these are bars."


def no_slice(label: str) -> str:
    """Say that a label without a number is missing in a pie."""
    return f"“{label}” has no number and no slice."


def off_the_log_scale(count: int) -> str:
    """Say how many values cannot stand on a log scale."""
    one = count == 1
    return (
        f"{count} value{'' if one else 's'} of zero or less cannot stand on a log scale "
        f"and {'is' if one else 'are'} left out."
    )


def largest_series(shown: int, there: int) -> str:
    """Say that only the largest of too many series are drawn."""
    return f"The {shown} largest of {there} series are shown."


def averages_do_not_stack() -> str:
    """Say why bars stand beside each other that were to be stacked."""
    return "The bars stand beside each other: averages do not add up to a stack."


def negatives_do_not_stack() -> str:
    """Say the same of numbers below zero."""
    return "The bars stand beside each other: negative numbers cannot be stacked."


def no_font(letters: str) -> str:
    """Say which letters no font has."""
    return f"I have no font for “{letters}”: in the picture these stand as “?”."
