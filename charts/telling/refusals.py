"""What a member is told when a spec leaves nothing that can be drawn."""

from charts.errors import UserError


class EmptyTableError(UserError):
    """The table has a head and no rows."""

    def __init__(self) -> None:
        super().__init__(
            "I read the head of your table, but it has no data rows. Paste a row or two below it."
        )


class NothingLeftError(UserError):
    """The filters take every row out."""

    def __init__(self, rows: int) -> None:
        super().__init__(
            f"None of the {rows} rows is left after the filter you asked for. "
            "Widen it, or leave it out to see all rows."
        )


class NothingToCompareError(UserError):
    """A window over figures that are too few, or all zero."""

    def __init__(self, title: str) -> None:
        super().__init__(f"“{title}” has no figure here: there is nothing to set its numbers against.")


class NoFiguresError(UserError):
    """The column to draw holds no number at all."""

    def __init__(self, column: str) -> None:
        super().__init__(
            f"There is no number in “{column}” that could be drawn: every cell is blank. "
            "Fill a cell in, or name another column."
        )


class OutOfRangeError(UserError):
    """Numbers so large that no axis can hold them."""

    def __init__(self, column: str) -> None:
        super().__init__(
            f"The numbers in “{column}” are too large for a chart (beyond 10^300). "
            "Write them in a larger unit, such as millions."
        )


class TooLargeError(UserError):
    """A number is too large for any axis."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” holds a number with more than 100 digits, which no axis can show. "
            "Leave that row out, or give the numbers in a larger unit."
        )


class NothingToLogError(UserError):
    """A log scale where no value is above zero."""

    def __init__(self, column: str) -> None:
        super().__init__(
            f"A log scale needs numbers above zero, and “{column}” has none. "
            "Ask for the same chart without it."
        )


class NotAskedError(UserError):
    """A spec that draws nothing was handed on to be computed."""

    def __init__(self) -> None:
        super().__init__("No chart was asked for. Paste a table and say what to draw.")


def needs_numbers(mark: str) -> str:
    """Say that a kind of chart shows how numbers are spread, so that a count is none."""
    return f"A {mark} needs a column of numbers, not a count."
