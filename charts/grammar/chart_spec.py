"""The parts of a ChartSpec: frozen values that name columns and transforms, and hold no data."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from charts.grammar.amendments import Amendment
from charts.grammar.layers import Layer
from charts.grammar.looks import PLAIN, Looks
from charts.grammar.transforms import Calculate, ColumnName, Fold, Window
from charts.grammar.vocabulary import Aggregate, Mark, Stack, TimeUnit

Literal = int | float | str | bool | dt.date | dt.datetime | dt.time
"""A value written in the request, as it stands in a filter."""


class Op(StrEnum):
    """How a filter compares a cell with its values."""

    EQ = "="
    LT = "<"
    LE = "<="
    GT = ">"
    GE = ">="
    IN = "in"  # this one and the three of texts take several values, any of which will do
    BETWEEN = "between"  # both ends belong to it
    CONTAINS = "contains"
    STARTS = "starts"
    ENDS = "ends"
    BLANK = "blank"


class SortBy(StrEnum):
    """What the order of the marks along x is taken from."""

    X = "x"
    Y = "y"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Bin:
    """Steps of a number column: about `count` equal ones, or each `step` wide, or between `edges`.

    edges rise; what lies below the first or above the last has a bin of its own without an end.
    """

    count: int | None = None
    step: float | None = None
    edges: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Channel:
    """A column that places or groups marks.

    aggregate is only for the x of a point chart whose every mark stands for a group of rows.
    """

    field: str
    time_unit: TimeUnit | None = None
    bin: Bin | None = None
    aggregate: Aggregate | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """What a mark's height means. A field of "" counts rows.

    quantile (0..1), weight (a column) and where (which rows a SHARE counts) go with those aggregates.
    window is computed of the aggregated figures. mark is the shape of this measure where a chart has bars and
    a line together; right says that it is read on a second axis.
    """

    field: str = ""
    aggregate: Aggregate | None = None
    window: Window | None = None
    quantile: float | None = None
    weight: str = ""
    where: "Where | None" = None
    mark: Mark | None = None
    right: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison. A blank cell passes none of them but BLANK, negated or not (as NULL does in SQL).

    aggregate compares with that figure of the whole column instead of a value ("above the average").
    time_unit compares only that part of a date ("in 2024").
    """

    field: str
    op: Op
    values: tuple[Literal, ...] = ()
    negate: bool = False
    time_unit: TimeUnit | None = None
    aggregate: Aggregate | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Several conditions: all must hold, or any of them."""

    parts: "tuple[Where, ...]"
    any_of: bool = False


Where = Comparison | Group


@dataclass(frozen=True, slots=True)
class Having:
    """A comparison of a group's figure, made after aggregation."""

    measure: Measure
    op: Op
    values: tuple[int | float, ...]


@dataclass(frozen=True, slots=True)
class Sort:
    """The order of marks along x. field is the column for SortBy.FIELD.

    rest_too gives what is left over ("Other") the place of its size; it is behind all others otherwise.
    """

    by: SortBy
    descending: bool = False
    field: str = ""
    rest_too: bool = False


@dataclass(frozen=True, slots=True)
class Limit:
    """The first `count` groups in the order drawn; other adds one that sums up the rest.

    within is a column of which each text keeps as many: "the top two players of each team".
    """

    count: int
    other: bool = False
    within: str = ""


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """What to draw. Filtered first, then calculated, folded, aggregated, windowed, sorted and cut to a limit.

    Several measures in y are a fold: one series each; where x is None their names stand along x.
    series is what colours differ by. detail groups rows without colouring them (point charts).
    facet makes a panel for each of its values, with shared scales; facet_measures one for each measure.
    size and label are columns of a point chart: how large a dot is, and what stands beside it.
    y2 is the column in which a range ends that begins in y (Gantt, low and high).
    named are the labels along x that the answer beside the chart names: what "those" means thereafter.
    amendments are what was said of the table itself, made before all else.
    locale is the language of titles and labels, as a BCP 47 tag, "" for English: the same chart in another
    language is equal.
    """

    mark: Mark
    x: Channel | None = None
    y: tuple[Measure, ...] = ()
    series: Channel | None = None
    detail: str = ""
    where: Where | None = None
    having: tuple[Having, ...] = ()
    sort: Sort | None = None
    limit: Limit | None = None
    stack: Stack = Stack.NONE
    horizontal: bool = False
    donut: bool = False
    log: bool = False
    title: str = ""
    calculate: tuple[Calculate, ...] = ()
    fold: Fold | None = None
    layers: tuple[Layer, ...] = ()
    facet: Channel | None = None
    facet_measures: bool = False
    size: ColumnName = ""
    label: ColumnName = ""
    y2: ColumnName = ""
    looks: Looks = PLAIN
    amendments: tuple[Amendment, ...] = ()
    named: tuple[str, ...] = field(default=(), compare=False)
    locale: str = field(default="", compare=False)
