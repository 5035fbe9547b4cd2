"""ChartData: the exact marks to draw, in order. Everything is computed; drawing only places it."""

import datetime as dt
from dataclasses import dataclass, field, replace
from enum import StrEnum

from charts.grammar import Mark, Stack
from charts.table import Unit

_SECONDS_A_DAY = 86_400

Position = int | float | dt.date | dt.datetime
"""Where a mark stands along x: a number, a moment, or for categories the index into `categories`."""


class Scale(StrEnum):
    """How an axis maps values to places (Vega-Lite: nominal/ordinal, quantitative, temporal)."""

    CATEGORY = "category"
    NUMBER = "number"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis. decimals is how many digits after the mark its data have, at most.

    additive says that a sum over its values means something: of amounts it does, of averages it does not.
    """

    title: str
    scale: Scale
    unit: Unit | None = None
    log: bool = False
    decimals: int = 0
    additive: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """A five-number summary (Tukey): whiskers at most 1.5 interquartile ranges long, the rest outliers."""

    low: float
    q1: float
    median: float
    q3: float
    high: float
    outliers: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """Marks that share a colour: y[i] stands at x[i]. None in y is a gap, never a zero.

    panel is the index into ChartData.panels of the y axis this series is read on.
    boxes is parallel to x for mark boxplot, else empty.
    """

    name: str
    x: tuple[Position, ...]
    y: tuple[float | None, ...]
    panel: int = 0
    boxes: tuple[Box | None, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartData:
    """One chart, ready to draw.

    categories are the labels along a CATEGORY x axis, in drawn order; equal labels stay apart.
    panels are the y axes, one for each unit that cannot share a scale; almost always one.
    bins are the edges [low, high) of a histogram's bars, parallel to the x of its one series.
    colour is the title of what the series differ by, "" for a single series.
    A heatmap has categories along x, one series per row, and the value of each cell in y.
    An arc chart (pie) has categories and one series. notes are sentences about rows set aside.
    """

    mark: Mark
    title: str
    x: Axis
    panels: tuple[Axis, ...]
    series: tuple[Series, ...]
    categories: tuple[str, ...] = ()
    colour: str = ""
    stack: Stack = Stack.NONE
    horizontal: bool = False
    donut: bool = False
    bins: tuple[tuple[float, float], ...] = ()
    notes: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Drawn:
    """A finished chart: the picture and the words that go with it.

    png is the file's bytes, alt its description for people who do not see it (at most 1,024 characters:
    Discord's limit), caption one or two sentences with the figures a reader checks.
    """

    png: bytes
    alt: str
    caption: str
    notes: tuple[str, ...] = ()


def as_drawn(chart: ChartData) -> ChartData:
    """Return the chart in the form it is drawn in: a pie without shares as bars."""
    return replace(chart, mark=Mark.BAR) if chart.mark is Mark.ARC and not has_shares(chart) else chart


def has_shares(chart: ChartData) -> bool:
    """Whether the values of the first series are parts of a whole."""
    values = [y for y in chart.series[0].y if y is not None] if len(chart.series) == 1 else []
    return bool(values) and min(values) >= 0 and sum(values) > 0


def place(position: Position) -> float:
    """Return where a position stands on its axis: dates in days, categories by their index."""
    return days(position) if isinstance(position, dt.date) else float(position)


def days(moment: dt.date) -> float:
    """Return a moment in days, the day 1 January of year 1 being 1.0 (as date.toordinal)."""
    if isinstance(moment, dt.datetime):
        clock = moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
        return moment.toordinal() + clock / _SECONDS_A_DAY
    return float(moment.toordinal())
