"""ChartData: the exact marks to draw, in order. Everything is computed; drawing only places it."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from charts.grammar import PLAIN, Looks, Mark, Stack
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
class Written(Unit):
    """A unit with the way its figures were asked to be written.

    factor is what each figure is multiplied by (100 for fractions shown in percent); decimals is exactly how
    many are written, None for as many as need be; compact says whether k, M and bn stand for zeros.
    """

    decimals: int | None = None
    compact: bool | None = None
    factor: float = 1.0


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

    panel is the index into ChartData.panels of the y axis this series is read on. mark is its shape where
    that is not the chart's. The others are parallel to x, or empty: boxes for mark boxplot; y2 where marks
    that begin in y end; sizes how large a point is; names what is written beside it; errors from where to
    where a whisker reaches.
    """

    name: str
    x: tuple[Position, ...]
    y: tuple[float | None, ...]
    panel: int = 0
    boxes: tuple[Box | None, ...] = ()
    mark: Mark | None = None
    y2: tuple[float | None, ...] = ()
    sizes: tuple[float | None, ...] = ()
    names: tuple[str, ...] = ()
    errors: tuple[tuple[float, float] | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A straight line across an axis of the first panel, or of small panels, and what it is called.

    x says where it stands along x, None for a line at a value. colour is its own, "" for that of the words.
    panel is the only small panel in which it stands, None for all.
    """

    value: float
    label: str = ""
    x: Position | None = None
    colour: str = ""
    panel: int | None = None

    def stands_in(self, panel: int) -> bool:
        """Whether it stands in this one of small panels."""
        return self.panel in (None, panel)


@dataclass(frozen=True, slots=True)
class Stripe:
    """A pale stripe from one value to another, or from one place along x to another."""

    low: float
    high: float
    label: str = ""
    along_x: bool = False
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Ticks:
    """A short line at each place along x, as high as its figure: what a bar was to reach."""

    label: str
    y: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """A fitted line, its height at each x in order. series is whose it is, None for all of its panel.

    label is what it is called, points and share say how many it rests on and its r²; ahead counts its last
    places, which lie beyond the data.
    """

    x: tuple[float, ...]
    y: tuple[float, ...]
    series: int | None = None
    label: str = ""
    ahead: int = 0
    points: int = 0
    share: float = 0.0
    colour: str = ""
    panel: int = 0


@dataclass(frozen=True, slots=True)
class Remark:
    """Words at a point of the first panel."""

    x: Position
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class ChartData:
    """One chart, ready to draw.

    categories are the labels along a CATEGORY x axis, in drawn order; equal labels stay apart.
    panels are the y axes, one for each unit that cannot share a scale; almost always one.
    bins are the edges [low, high) of a histogram's bars, parallel to the x of its one series.
    colour is the title of what the series differ by, "" for a single series.
    overlaid: the second panel lies over the first, its axis on the right. facets are the titles of panels
    that are alike, side by side; () where panels differ in what they measure.
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
    looks: Looks = PLAIN
    references: tuple[Reference, ...] = ()
    overlaid: bool = False
    facets: tuple[str, ...] = ()
    stripes: tuple[Stripe, ...] = ()
    targets: tuple[Ticks, ...] = ()
    fits: tuple[Fit, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What the marks of the first series are called by the place where they stand, left to right."""
        return self.categories or tuple(str(x) for run in self.series[:1] for x in run.x)


class Shows(StrEnum):
    """What a kind of chart shows of a table, and so which columns it is made of."""

    FIGURES = "figures"  # of each series one figure at each place along x
    COUNTS = "counts"  # how many rows fall into each step of a number
    SPREADS = "spreads"  # how a number is spread, of each group
    PAIRS = "pairs"  # two numbers set against each other


class Places(StrEnum):
    """How the marks of a kind stand along x."""

    NAMED = "named"  # side by side, whatever x is
    SCALED = "scaled"  # numbers and moments by their size
    STEPPED = "stepped"  # side by side, but moments that are not evenly spaced by their size


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """Plain facts about a kind of chart, for rooms that do not know the kinds.

    reached yields the places along the value axis to which the marks of a panel reach.
    single: a column can be drawn by itself, one mark a figure, and any other such kind would show it too.
    joined: the marks of a series are joined along x. from_zero: marks grow from zero, so the axis has it.
    wide: marks fill their slot along x. shares: marks are parts of a whole.
    coloured: series may differ by colour. pooled: the last mark may stand for all that are left.
    panels: figures of another unit get a panel. legend: what colours mean needs saying.
    lies, stacks, log: may be asked for. numbered: few marks carry their numbers.
    tip is how far a mark reaches beyond its value, in pixels.
    signed: what rises and what falls have colours of their own.
    named_at_ends: few series are named where they end. swatch is how the legend shows a series.
    """

    reached: Callable[[ChartData, int], Iterable[float]]
    shows: Shows = Shows.FIGURES
    places: Places = Places.NAMED
    single: bool = False
    joined: bool = False
    from_zero: bool = False
    wide: bool = False
    shares: bool = False
    coloured: bool = True
    pooled: bool = True
    panels: bool = True
    legend: bool = True
    lies: bool = False
    stacks: bool = False
    log: bool = False
    numbered: bool = False
    tip: float = 0.0
    signed: bool = False
    named_at_ends: bool = False
    swatch: Literal["block", "line", "point", "dot"] = "block"


@dataclass(frozen=True, slots=True)
class Offers:
    """What may be changed under a chart with one touch.

    kinds are those that fit its data, its own among them, with what they are called; sorts, flips and labels
    say whether its marks may be put in another order, lie, and carry their values; labelled that they do.
    tops are how many of its places may be shown alone.
    """

    kinds: tuple[tuple[Mark, str], ...] = ()
    sorts: bool = False
    flips: bool = False
    labels: bool = False
    labelled: bool = False
    tops: tuple[int, ...] = ()


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
    offers: Offers = Offers()


def place(position: Position) -> float:
    """Return where a position stands on its axis: dates in days, categories by their index."""
    return days(position) if isinstance(position, dt.date) else float(position)


def days(moment: dt.date) -> float:
    """Return a moment in days, the day 1 January of year 1 being 1.0 (as date.toordinal)."""
    if isinstance(moment, dt.datetime):
        clock = moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
        return moment.toordinal() + clock / _SECONDS_A_DAY
    return float(moment.toordinal())


def are_parted(chart: ChartData, panel: int | None = None) -> bool:
    """Whether several series, of one panel or of all, part the places along x among them: no two meet at any.

    Then their colours tell groups of places apart, and what a series lacks elsewhere is no gap.
    """
    runs = [run for run in chart.series if run.mark is not Mark.LINE and panel in (None, run.panel)]
    met = Counter(x for run in runs for x, y in zip(run.x, run.y, strict=True) if y is not None)
    return len(runs) > 1 and max(met.values(), default=0) <= 1


def look_of(chart: ChartData, series: int) -> int:
    """Return the index of the series whose colour and shape one has: small panels repeat them by name."""
    if not chart.facets:
        return series
    names = list(dict.fromkeys(each.name for each in chart.series))
    alone = len(names) == len(chart.series) == len(chart.facets)
    return 0 if alone else names.index(chart.series[series].name)
