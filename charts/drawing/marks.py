"""Marks as artists in the units of the data, so that a figure can be asked what it drew.

Each artist's gid says what it is: "series-0".
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.collections import LineCollection, PathCollection, PolyCollection
from matplotlib.lines import Line2D
from matplotlib.markers import MarkerStyle
from matplotlib.patches import Wedge
from matplotlib.transforms import IdentityTransform

from charts.drawing.panel import Panel
from charts.kinds.canvas import Canvas, Ink, Point
from charts.kinds.palette import Palette

HATCH = "//"
_SHAPES = ("o", "s", "^", "D", "v", "P", "X", "*")
_SIZES = (1.0, 0.95, 1.1, 0.95, 1.1, 1.3, 1.3, 1.5)
"""How much larger a shape is drawn to look as large as the others."""
_SAMPLE_WIDTH = 4.0
_POINT = 13.0
_DOT = 1.4
"""How much larger a dot of its own is in a legend than a point of a line."""
_DASHES = (2.2, 1.4)
_BELOW, _ABOVE = 0.5, 2.5
"""Levels under that of shapes, which matplotlib draws at 1, and over that of lines, at 2."""


class PanelCanvas(Canvas):
    """The marks of one panel, as its artists."""

    def __init__(self, panel: Panel, colours: Palette) -> None:
        self._panel, self._colours = panel, colours

    def polygons(self, outlines: Sequence[Sequence[Point]], gid: str, ink: Ink) -> None:
        """Add one collection of closed shapes."""
        shapes = PolyCollection(
            outlines,
            closed=True,
            facecolors=ink.fill,
            edgecolors=ink.edge,
            linewidths=ink.width,
            hatch=HATCH if ink.hatched else None,
            alpha=ink.alpha,
            gid=gid,
        )
        self._panel.add(shapes)

    def segments(
        self,
        ends: Sequence[Sequence[Point]],
        gid: str,
        *,
        colour: str,
        width: float,
        below: bool = False,
    ) -> None:
        """Add one collection of straight lines."""
        lines = LineCollection(ends, colors=colour, linewidths=width, gid=gid)
        if below:
            lines.set_zorder(_BELOW)
        self._panel.add(lines)

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
        """Add a line without markers."""
        line = Line2D(xs, ys, color=colour, linewidth=width, gid=gid)
        if dashed:
            line.set_linestyle((0, _DASHES))
        self._panel.add(line)

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
        """Add the line of a series."""
        line = _stroke(series, xs, ys, self._colours, width, marked)
        line.set_gid(gid)
        self._panel.add(line)

    def dots(
        self, points: Sequence[Point], gid: str, ink: Ink, *, shape: int, side: float, above: bool = False
    ) -> None:
        """Add markers of one shape, whole even at the edge of the frame."""
        marker = MarkerStyle(_SHAPES[shape % len(_SHAPES)])
        dots = PathCollection(
            [marker.get_path().transformed(marker.get_transform())],
            [side**2],
            offsets=np.array(points, float).reshape(-1, 2),
            offset_transform=self._panel.data,
            transform=IdentityTransform(),
            clip_on=False,
            facecolors=ink.fill,
            edgecolors=ink.edge,
            linewidths=ink.width,
            alpha=ink.alpha,
            gid=gid,
        )
        if above:
            dots.set_zorder(_ABOVE)
        self._panel.add(dots)

    def wedge(self, turn: tuple[float, float], gid: str, ink: Ink, *, hole: float = 0.0) -> None:
        """Add a slice."""
        wedge = Wedge(
            (0, 0),
            1.0,
            *turn,
            width=1 - hole if hole else None,
            facecolor=ink.fill,
            edgecolor=ink.edge,
            linewidth=ink.width,
            gid=gid,
        )
        self._panel.add(wedge)


def sample(index: int, xs: Sequence[float], y: float, colours: Palette, *, alike: bool = False) -> Line2D:
    """Return a legend's sample of a line (two places) or of a point (one); points that are alike are dots."""
    middle = sum(xs) / len(xs)
    line = _stroke(index, (xs[0], middle, xs[-1]), (y, y, y), colours, _SAMPLE_WIDTH, (1,))
    if len(xs) == 1:
        shape = 0 if alike else index % len(_SHAPES)
        line.set_marker(_SHAPES[shape])
        line.set_markersize(_POINT * (_DOT if alike else _SIZES[shape]))
    return line


def _stroke(
    index: int,
    xs: Sequence[float],
    ys: Sequence[float],
    colours: Palette,
    width: float,
    marked: Sequence[int],
) -> Line2D:
    """Return a line in the colour and, once the colours repeat, dashes of its series.

    marked are the indices of the points that get a marker: a dot, for lines are told apart by their names.
    """
    edge = colours.edge(index)
    return Line2D(
        xs,
        ys,
        color=edge,
        linewidth=width,
        linestyle=(0, _DASHES) if colours.is_dashed(index) else "-",
        solid_joinstyle="round",
        solid_capstyle="round",
        markersize=_POINT,
        markerfacecolor=edge,
        markeredgecolor=colours.background,
        markeredgewidth=2.0,
        marker=_SHAPES[0] if marked else "None",
        markevery=list(marked),
        clip_on=False,
    )
