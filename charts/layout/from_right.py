"""A picture for readers who read from the right: names and values stand there, marks follow leftwards."""

import unicodedata
from dataclasses import replace

from charts.chart import ChartData, Scale
from charts.grammar import Mark
from charts.layout.pieces import Align, Frame, Layout, Text

_ROUND = (Mark.ARC, Mark.RADAR)
_UPRIGHT = 90.0
_ASCENT = 0.72
"""How far letters reach above their baseline, in sizes."""
_OTHER_SIDE: dict[Align, Align] = {"left": "right", "center": "center", "right": "left"}


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction reads from the right."""
    sides = (unicodedata.bidirectional(char) for char in text)
    return next((side for side in sides if side in {"L", "R", "AL"}), "L") != "L"


def runs_from_right(chart: ChartData) -> bool:
    """Whether a chart is seen in a mirror: its title reads from the right, and no scale of numbers is upside.

    A line of numbers rises to the right in all scripts, and what is round turns one way.
    """
    numbers = chart.x.scale is Scale.NUMBER and not chart.horizontal
    return is_right_to_left(chart.title) and not numbers and chart.mark not in _ROUND


def from_right(placed: Layout) -> Layout:
    """Return a picture with its sides changed; texts stay legible."""
    wide = placed.width
    ramp = placed.ramp
    return replace(
        placed,
        plots=tuple(replace(plot, frame=_across(plot.frame, wide), from_right=True) for plot in placed.plots),
        texts=tuple(_turned(text, wide) for text in placed.texts),
        rules=tuple(replace(rule, x0=wide - rule.x0, x1=wide - rule.x1) for rule in placed.rules),
        swatches=tuple(replace(each, frame=_across(each.frame, wide)) for each in placed.swatches),
        ramp=replace(ramp, frame=_across(ramp.frame, wide), from_right=True) if ramp else None,
    )


def _across(frame: Frame, wide: float) -> Frame:
    return frame._replace(left=wide - frame.right)


def _turned(text: Text, wide: float) -> Text:
    """Return a text on the other side; one that stands upright keeps its direction."""
    if abs(text.angle) == _UPRIGHT:
        return replace(text, x=wide - text.x + text.size * _ASCENT)
    return replace(text, x=wide - text.x, align=_OTHER_SIDE[text.align], angle=-text.angle)
