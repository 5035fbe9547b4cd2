"""What a layout is made of: texts, rules and frames with their places, in pixels from the bottom left."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from charts.chart import ChartData
from charts.grammar import Looks, Shape, TextSize

Role = Literal["text", "muted"] | int
"""What colour a text takes: a named one, or that of the series with this index."""

_SIDES = {None: (1200, 675), Shape.WIDE: (1500, 600), Shape.SQUARE: (1000, 1000), Shape.TALL: (840, 1120)}
"""Width and height of the picture in pixels, as drawn."""
_SCALES = {TextSize.SMALLER: 0.8, TextSize.NORMAL: 1.0, TextSize.LARGER: 1.25}
WIDTH, HEIGHT = _SIDES[None]
TALLEST = 2400
PAD = 40
TITLE_SIZE = 40.0
TEXT_SIZE = 27.0
"""9 pt where Discord shows the picture 550 px wide: 9 pt = 12 px, times 1200 / 550, and a little."""
LINE = 1.25
"""Height of a line of text, in sizes."""
GAP = 14.0


class Page(NamedTuple):
    """The size of a picture before it is enlarged: with larger words there is less room for them."""

    width: float
    height: float
    scale: float


def page(looks: Looks) -> Page:
    """Return the page that a chart is laid out on, by the proportions and the size of words asked for."""
    scale = _SCALES[looks.text_size]
    width, height = _SIDES[looks.shape]
    return Page(width / scale, height / scale, scale)


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

    over is the value of the heatmap's cell that the text lies on, within the index of the colour of the shape
    that it lies on: its own colour must stand out there.
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
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line between two points."""

    x0: float
    y0: float
    x1: float
    y1: float
    role: Literal["grid", "baseline", "muted", "ground", "plate", "reference"] = "grid"
    """ground is the background's colour, as wide as a line of text: it hides what lies behind a number.

    plate is the same over the marks, for a number that a line would strike. reference lies over the marks,
    dashed.
    """
    ink: str = ""
    """A colour of its own, "#rrggbb"; "" for that of its role."""


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
    from_right: bool = False


@dataclass(frozen=True, slots=True)
class Plot:
    """Where the marks of one panel are drawn: frame in pixels, limits in the units of the data."""

    frame: Frame
    panel: int
    x: tuple[float, float]
    y: tuple[float, float]
    x_log: bool = False
    y_log: bool = False
    from_right: bool = False
    """Whether x runs from the right edge of the frame to its left one."""


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
    scale: float = 1.0
    """How much larger the picture is drawn than it is laid out."""


def baseline(middle: float, size: float) -> float:
    """Return the baseline of a text whose digits are centred on middle."""
    return middle - size * 0.36
