"""What is drawn over the marks: lines to compare with, bands, trends, errors, notes. Frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from charts.grammar.transforms import ColumnName
from charts.grammar.vocabulary import Aggregate


class Along(StrEnum):
    """The axis that a layer's value is read on."""

    X = "x"
    Y = "y"


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line across the plot at one value: a number of the request, or a figure of what is drawn.

    The mean of marks that are means of groups is that of all rows. Exactly one of value, aggregate and at is
    given; at is a label along x ("May", "2024-03-01"). series names the one of several whose figure it is.
    """

    value: float | None = None
    aggregate: Aggregate | None = None
    at: str = ""
    axis: Along = Along.Y
    label: str = ""
    colour: str = ""  # "#rrggbb", ours where it is empty; so with all layers
    series: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """A tick at each place along x, as high as a column's figure there ("actual against target")."""

    target: ColumnName
    label: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A pale stripe between two values, or between two labels along x."""

    low: float | str
    high: float | str
    axis: Along = Along.Y
    label: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Trend:
    """A straight line fitted by least squares, told with its n, slope and r² (Vega-Lite: regression).

    It is never drawn beyond the data but for forecast steps that were asked for, dashed and named as such.
    """

    forecast: int
    overall: bool = False  # one line for all series
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Errors:
    """Whiskers at each mark: plus and minus a column's figure, or from one column's figure to another's.

    A band instead of whiskers along a line. spread (stdev) is taken of the rows of each mark.
    """

    delta: ColumnName = ""
    lower: ColumnName = ""
    upper: ColumnName = ""
    spread: Aggregate | None = None
    band: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """Words at a point: at is its label along x, series its name where there are several."""

    at: str
    text: str
    series: str = ""


Layer = Rule | Target | Band | Trend | Errors | Note
