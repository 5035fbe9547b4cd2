"""What is computed before anything is drawn, as frozen values. The order is fixed: see `ChartSpec`.

filter, calculate, aggregate (with timeUnit and bin), window, sort, limit. Names are Vega-Lite's where it has
one (https://vega.github.io/vega-lite/docs/transform.html).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from charts.grammar.vocabulary import Aggregate

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


Expression = Cell | Constant | Figure | Across | Days | Operation


@dataclass(frozen=True, slots=True)
class Calculate:
    """A column made of others, row by row; its name says what it is ("Revenue − Cost").

    percent says that a ratio is meant in percent. Where rows are summed up, a ratio is the ratio of the sums,
    never the sum of ratios: so is a mean of ratios of amounts.
    """

    name: str
    expression: Expression
    percent: bool = False


def columns_in(expression: Expression) -> tuple[str, ...]:
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
    yearly lets what runs begin anew with each year of the dates along x.
    """

    op: WindowOp
    size: int = 0
    base: str = ""
    ascending: bool = False
    yearly: bool = False
