"""What is computed before anything is drawn, as frozen values. The order is fixed: see `ChartSpec`.

filter, calculate, aggregate (with timeUnit and bin), window, sort, limit. Names are Vega-Lite's where it has
one (https://vega.github.io/vega-lite/docs/transform.html).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from charts.grammar.vocabulary import Aggregate, TimeUnit

ColumnName = Annotated[str, "column"]
"""A column of the table, or one that a `Calculate` made."""


class Operator(StrEnum):
    """What an operation does with its two sides."""

    ADD = "+"
    SUBTRACT = "-"
    MULTIPLY = "*"
    DIVIDE = "/"


@dataclass(frozen=True, slots=True)
class Cell:
    """The cell of a column in the same row.

    by and at keep it to the rows that have the text `at` in the column `by`, or a day of the year `at`; in
    all others it is 0, so that sums over groups are of those rows: "revenue of Q2 minus revenue of Q1".
    """

    field: ColumnName
    by: ColumnName = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Constant:
    """A number that the request states."""

    value: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a whole column, over the rows that pass the filter.

    by and at keep it to the rows that have the text `at` in the column `by`: "more than Tea costs"; without
    `at` to those that have the same text there as the row itself: "the average of their team".
    """

    aggregate: Aggregate
    field: ColumnName
    by: ColumnName = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Across:
    """A figure across several columns of one row; blanks are left out, and a row of blanks has none."""

    across: Aggregate
    fields: tuple[ColumnName, ...]


@dataclass(frozen=True, slots=True)
class Days:
    """The days from one column of dates to another, negative where `end` is earlier."""

    start: ColumnName
    end: ColumnName


@dataclass(frozen=True, slots=True)
class Operation:
    """Two expressions and what is done with them. A blank, or a zero divisor, gives a blank."""

    op: Operator
    left: "Expression"
    right: "Expression"


class FunctionName(StrEnum):
    """What a function makes of one figure. Where it has no value (the root of -1), there is a blank."""

    LOG10 = "log10"
    LN = "ln"
    SQRT = "sqrt"
    ABS = "abs"
    IS_POSITIVE = "isPositive"  # 1 where it is, else 0: their sums count the rows
    IS_ZERO = "isZero"
    IS_NEGATIVE = "isNegative"


@dataclass(frozen=True, slots=True)
class Function:
    """A function of a cell, or of what is left of it when another one is taken off ("won" of two scores)."""

    function: FunctionName
    of: ColumnName
    less: ColumnName = ""


Expression = Cell | Constant | Figure | Across | Days | Operation
Made = Expression | Function
"""What a column is calculated by."""


@dataclass(frozen=True, slots=True)
class Calculate:
    """A column made of others, row by row; its name says what it is ("Revenue − Cost").

    percent says that a ratio is meant in percent. unit is what its figures are in where arithmetic does not
    say it ("min/km" of minutes over a column that is called kilometres). Where rows are summed up, a ratio is
    the ratio of the sums, never the sum of ratios: so is a mean of ratios of amounts.
    """

    name: str
    expression: Made
    percent: bool = False
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Fold:
    """Columns laid under each other: of each row one for each of them, and blanks left out.

    key is the column that has their names then, value the one that has their cells (as in Vega-Lite).
    """

    fields: tuple[ColumnName, ...]
    key: str
    value: str


def columns_in(expression: Made) -> tuple[str, ...]:
    """Return the columns that an expression is made of, in order."""
    match expression:
        case Cell(field, by) | Figure(_, field, by):
            named: tuple[str, ...] = (field, by)
        case Across(_, fields):
            named = fields
        case Days(start, end):
            named = (start, end)
        case Operation(_, left, right):
            named = (*columns_in(left), *columns_in(right))
        case Function(_, of, less):
            named = (of, less)
        case Constant():
            named = ()
    return tuple(filter(None, named))


class WindowOp(StrEnum):
    """What a window makes of the figures of a series, in the order of x."""

    RUNNING_SUM = "runningSum"
    RUNNING_MEAN = "runningMean"
    MOVING_SUM = "movingSum"
    MOVING_MEAN = "movingMean"
    DIFFERENCE = "difference"  # to the figure before
    PERCENT_CHANGE = "percentChange"
    PERCENT_OF_LAST = "percentOfLast"  # of the figure before: what part of it went on
    YEAR_DIFFERENCE = "yearDifference"  # to the same period a year before
    YEAR_PERCENT_CHANGE = "yearPercentChange"
    BASE_DIFFERENCE = "baseDifference"  # to the first, or to the one named in `base`
    BASE_PERCENT_CHANGE = "basePercentChange"
    INDEX = "index"  # the first, or the one named in `base`, is 100
    RANK = "rank"  # 1 is the largest, at each place along x among the series; without series, along x
    SHARE = "share"  # of the total of all figures, in percent
    SHARE_WITHIN = "shareWithin"  # of the total at each place along x, in percent
    CUMULATIVE_SHARE = "cumulativeShare"
    Z_SCORE = "zScore"  # by the standard deviation of a sample


@dataclass(frozen=True, slots=True)
class Window:
    """One window over the figures of each series. Missing figures stay missing and are passed over.

    size is the number of figures of a moving window; the first size - 1 places have none. base is the label
    along x that an index or a change starts from, "" for the first figure. ascending ranks the smallest as 1.
    anew lets what runs begin again with each such stretch of the moments along x.
    """

    op: WindowOp
    size: int = 0
    base: str = ""
    ascending: bool = False
    anew: TimeUnit | None = None
