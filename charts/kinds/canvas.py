"""What a kind draws its marks on. Places are in the units of the plot's axes, sizes in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Ink:
    """The look of a shape: its colour, or one for each, and its edge; alpha is how opaque it is, 0..1."""

    fill: str | Sequence[str]
    edge: str | None = None
    width: float | None = None
    alpha: float | None = None
    hatched: bool = False


class Canvas(Protocol):
    """One panel of a picture. gid is the name under which what was drawn is found: "series-0"."""

    def polygons(self, outlines: Sequence[Sequence[Point]], gid: str, ink: Ink) -> None:
        """Draw closed shapes."""
        ...

    def segments(
        self,
        ends: Sequence[Sequence[Point]],
        gid: str,
        *,
        colour: str,
        width: float,
        below: bool = False,
    ) -> None:
        """Draw straight lines, each from its first point to its last; below lie those under all shapes."""
        ...

    def line(
        self,
        xs: Sequence[float],
        ys: Sequence[float],
        gid: str,
        *,
        colour: str,
        width: float,
        dashed: bool = False,
    ) -> None:
        """Draw a line through these points, broken where y is not a number."""
        ...

    def stroke(
        self,
        series: int,
        xs: Sequence[float],
        ys: Sequence[float],
        gid: str,
        *,
        width: float,
        marked: Sequence[int],
    ) -> None:
        """Draw a line in the colour, dashes and shape of its series. marked are the points with a marker."""
        ...

    def dots(
        self, points: Sequence[Point], gid: str, ink: Ink, *, shape: int, side: float, above: bool = False
    ) -> None:
        """Draw a marker at each point, in the shape of the series with this index, so many pixels wide.

        above puts them over lines as well.
        """
        ...

    def wedge(self, turn: tuple[float, float], gid: str, ink: Ink, *, hole: float = 0.0) -> None:
        """Draw a slice of the circle of radius 1 about (0, 0), from angle to angle, in degrees.

        Angles go against the clock from three o'clock; hole is the radius of what is left out.
        """
        ...


def gid(series: int) -> str:
    """Return the name under which the marks of a series are found."""
    return f"series-{series}"
