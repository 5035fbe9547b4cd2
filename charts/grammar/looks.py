"""How a chart looks, where the request says so: one frozen block of the spec. The rest is our choice."""

from dataclasses import dataclass
from enum import StrEnum


class LabelsAt(StrEnum):
    """Which marks have their value written at them."""

    NONE = "none"
    ALL = "all"
    ENDS = "ends"
    EXTREMES = "extremes"


class LegendAt(StrEnum):
    """Where the legend stands."""

    TOP = "top"
    RIGHT = "right"
    BOTTOM = "bottom"
    LEFT = "left"
    NONE = "none"


class Shape(StrEnum):
    """The proportions of the picture."""

    WIDE = "wide"
    SQUARE = "square"
    TALL = "tall"


class ThemeName(StrEnum):
    """The ground of the picture."""

    LIGHT = "light"
    DARK = "dark"


class PaletteName(StrEnum):
    """A set of colours."""

    HOUSE = "house"  # told apart by the colour-blind
    PASTEL = "pastel"
    GREY = "grey"
    VIVID = "vivid"
    WARM = "warm"
    COOL = "cool"


class TextSize(StrEnum):
    """How large all words are."""

    SMALLER = "smaller"
    NORMAL = "normal"
    LARGER = "larger"


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour, "#rrggbb", for what `of` names: a series, a label along x, "*" for all, "+" or "-" for signs.

    above and below bind it to values beyond a threshold.
    """

    colour: str
    of: str = "*"
    above: float | None = None
    below: float | None = None


@dataclass(frozen=True, slots=True)
class AxisLooks:
    """One axis as asked for. angle is that of its labels in degrees, step the distance between its ticks."""

    title: str | None = None  # "" takes it away
    low: float | None = None
    high: float | None = None
    zero: bool | None = None
    reverse: bool = False
    log: bool = False
    angle: int | None = None
    step: float | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class NumberLooks:
    """How figures are written: a currency sign, so many decimals, in k / M / bn or in full, in percent."""

    currency: str = ""
    suffix: str = ""
    decimals: int | None = None
    compact: bool | None = None
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Looks:
    """All that a request may say of looks. Every field is at its default where nothing was said.

    highlight names marks or series that keep their colour while all others are muted. dashed and step name
    series, "*" all. order lists labels along x (or series) in the order asked for, an empty name
    where all that are not listed stand.
    """

    subtitle: str = ""
    no_title: bool = False
    paints: tuple[Paint, ...] = ()
    palette: PaletteName | None = None
    brand: tuple[str, ...] = ()
    highlight: tuple[str, ...] = ()
    labels: LabelsAt | None = None
    legend: LegendAt | None = None
    legend_title: str = ""
    x: AxisLooks = AxisLooks()
    y: AxisLooks = AxisLooks()
    numbers: NumberLooks = NumberLooks()
    order: tuple[str, ...] = ()
    dashed: tuple[str, ...] = ()
    step: bool = False
    smooth: bool = False
    markers: bool | None = None
    grid: bool | None = None
    theme: ThemeName | None = None
    transparent: bool = False
    shape: Shape | None = None
    text_size: TextSize = TextSize.NORMAL
    thick: bool | None = None  # False for thin lines
    opacity: float | None = None
    sparkline: bool = False
    panels_below: bool = False  # one panel under the other, else side by side


PLAIN = Looks()
"""Nothing was said of looks."""
