"""What a layout is made of: texts, rules and frames with their places, in pixels from the bottom left."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from charts.chart import ChartData

Role = Literal["text", "muted"] | int
"""What colour a text takes: a named one, or that of the series with this index."""

WIDTH = 1200
HEIGHT = 675
TALLEST = 2400
PAD = 40
TITLE_SIZE = 40.0
TEXT_SIZE = 27.0
"""9 pt where Discord shows the picture 550 px wide: 9 pt = 12 px, times 1200 / 550, and a little."""
LINE = 1.25
"""Height of a line of text, in sizes."""
GAP = 14.0


class Measure(Protocol):
    """Tells how wide words are in the font they will be drawn with."""

    def __call__(self, text: str, size: float = TEXT_SIZE, *, bold: bool = False) -> float:
        """Return the width in pixels of a text at a size in pixels."""
        ...


Align = Literal["left", "center", "right"]


class Frame(NamedTuple):
    """A rectangle."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """Return the top edge."""
        return self.bottom + self.height


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text. y is its baseline; angle is in degrees about (x, y).

    over is the value of the heatmap's cell that the text lies on: its colour must stand out there.
    """

    x: float
    y: float
    text: str
    size: float = TEXT_SIZE
    role: Role = "text"
    bold: bool = False
    align: Align = "left"
    angle: float = 0.0
    over: float | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line between two points."""

    x0: float
    y0: float
    x1: float
    y1: float
    role: Literal["grid", "baseline", "muted", "ground", "reference"] = "grid"
    """ground is the background's colour, as wide as a line of text: it hides what lies behind a number.

    reference lies over the marks, dashed.
    """


@dataclass(frozen=True, slots=True)
class Swatch:
    """A legend's sample of a series' colour."""

    frame: Frame
    series: int


@dataclass(frozen=True, slots=True)
class Ramp:
    """A heatmap's colour scale, from its lowest to its highest value."""

    frame: Frame
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Plot:
    """Where the marks of one panel are drawn: frame in pixels, limits in the units of the data."""

    frame: Frame
    panel: int
    x: tuple[float, float]
    y: tuple[float, float]
    x_log: bool = False
    y_log: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """One picture, placed. chart is what is drawn: it may differ from the one asked for in form only."""

    chart: ChartData
    width: float
    height: float
    plots: tuple[Plot, ...]
    texts: tuple[Text, ...]
    rules: tuple[Rule, ...] = ()
    swatches: tuple[Swatch, ...] = ()
    ramp: Ramp | None = None


def baseline(middle: float, size: float) -> float:
    """Return the baseline of a text whose digits are centred on middle."""
    return middle - size * 0.36
