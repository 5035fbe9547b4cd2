"""Places: margins, ticks and labels of a chart, computed with the font's own widths before anything is drawn.

Pure: a chart and a measure in, a Layout in pixels out. Only the drawing rooms know matplotlib.
"""

from dataclasses import replace

from charts.chart import Axis, ChartData, Scale
from charts.grammar import Mark
from charts.layout import geometry, heatmap, pie, sideways, upright, x_axis
from charts.layout.pieces import PAD, WIDTH, Frame, Layout, Measure

__all__ = ["Axis", "Frame", "Layout", "arrange", "lies"]

_MOST_LYING = 60


def arrange(chart: ChartData, measure: Measure) -> Layout:
    """Return where everything of a chart stands. TooLargeError if a number is beyond any axis."""
    chart = geometry.checked(chart)
    if chart.mark is Mark.ARC:
        return pie.arrange(chart, measure)
    if chart.mark is Mark.HEATMAP:
        return heatmap.arrange(chart, measure)
    if lies(chart, measure):
        return sideways.arrange(replace(chart, horizontal=True), measure)
    return upright.arrange(replace(chart, horizontal=False), measure)


def lies(chart: ChartData, measure: Measure) -> bool:
    """Whether bars lie: as asked, or because their names find no room below them."""
    if chart.mark is not Mark.BAR or chart.x.scale is not Scale.CATEGORY:
        return False
    if chart.horizontal:
        return True
    if x_axis.is_sequence(chart.categories) or len(chart.categories) > _MOST_LYING:
        return False
    return not x_axis.labels_fit(chart, WIDTH - 2.5 * PAD - 60, measure)
