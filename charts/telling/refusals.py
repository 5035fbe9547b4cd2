"""What a member is told when a spec leaves nothing that can be drawn."""

from charts.errors import UserError
from charts.telling.speech import say, whole


class EmptyTableError(UserError):
    """The table has a head and no rows."""

    def __init__(self) -> None:
        super().__init__(
            say("I read the head of your table, but it has no data rows. Paste a row or two below it.")
        )


class NothingLeftError(UserError):
    """The filters take every row out."""

    def __init__(self, rows: int) -> None:
        super().__init__(
            say(
                "None of the {count} rows is left after the filter you asked for. "
                "Widen it, or leave it out to see all rows.",
                count=whole(rows),
            )
        )


class NothingToCompareError(UserError):
    """A window over figures that are too few, or all zero."""

    def __init__(self, title: str) -> None:
        super().__init__(
            say("“{title}” has no figure here: there is nothing to set its numbers against.", title=title)
        )


class NoFiguresError(UserError):
    """The column to draw holds no number at all."""

    def __init__(self, column: str) -> None:
        super().__init__(
            say(
                "There is no number in “{column}” that could be drawn: every cell is blank. "
                "Fill a cell in, or name another column.",
                column=column,
            )
        )


class OutOfRangeError(UserError):
    """Numbers so large that no axis can hold them."""

    def __init__(self, column: str) -> None:
        super().__init__(
            say(
                "The numbers in “{column}” are too large for a chart (beyond 10^300). "
                "Write them in a larger unit, such as millions.",
                column=column,
            )
        )


class TooLargeError(UserError):
    """A number is too large for any axis."""

    def __init__(self, name: str) -> None:
        super().__init__(
            say(
                "“{name}” holds a number with more than 100 digits, which no axis can show. "
                "Leave that row out, or give the numbers in a larger unit.",
                name=name,
            )
        )


class NothingToLogError(UserError):
    """A log scale where no value is above zero."""

    def __init__(self, column: str) -> None:
        super().__init__(
            say(
                "A log scale needs numbers above zero, and “{column}” has none. "
                "Ask for the same chart without it.",
                column=column,
            )
        )


class NotAskedError(UserError):
    """A spec that draws nothing was handed on to be computed."""

    def __init__(self) -> None:
        super().__init__(say("No chart was asked for. Paste a table and say what to draw."))


def needs_numbers(mark: str) -> str:
    """Say to a model that a kind of chart shows how numbers are spread, so that a count is none."""
    return f"A {mark} needs a column of numbers, not a count."
