"""What lies under and over the marks of any kind: stripes, fitted lines, targets, whiskers."""

from charts.chart import ChartData, Series, place
from charts.kinds.canvas import Canvas, Ink, Point
from charts.kinds.palette import Palette, mix
from charts.layout import geometry
from charts.layout.pieces import Plot

_PALE = 0.82
"""How far a stripe's colour goes from the muted ink towards the ground."""
_TINTED = 0.75
"""The same for a stripe's own colour."""
_FIT, _WHISKER = 4.0, 3.0
_CAP = 0.12
"""How wide the caps of whiskers are, as a share of a place along x."""
_TICK = 0.86


def under(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    """Draw the stripes."""
    if plot.panel and not chart.facets:
        return
    pale = mix(colours.muted, colours.background, _PALE)
    for number, stripe in enumerate(chart.stripes):
        (left, right), (low, high) = plot.x, plot.y
        along = stripe.along_x is not chart.horizontal
        if along:
            left, right = stripe.low, stripe.high
        else:
            low, high = stripe.low, stripe.high
        corners = [(left, low), (right, low), (right, high), (left, high)]
        fill = mix(stripe.colour, colours.background, _TINTED) if stripe.colour else pale
        canvas.polygons([corners], f"stripe-{number}", Ink(fill, edge="none"))


def over(canvas: Canvas, chart: ChartData, plot: Plot, colours: Palette) -> None:
    """Draw the whiskers, the targets and the fitted lines."""
    for number, series in enumerate(chart.series):
        if series.panel == plot.panel and series.errors and not series.y2:
            _whiskers(canvas, chart, number, series, colours)
    if plot.panel and not chart.facets:
        return
    for number, target in enumerate(chart.targets):
        half = geometry.slot_width(chart) * _TICK / 2
        pairs = [(float(x), float(y)) for x, y in enumerate(target.y) if y is not None]
        ends = [_turned([(x - half, y), (x + half, y)], chart) for x, y in pairs]
        canvas.segments(ends, f"target-{number}", colour=colours.text, width=geometry.TARGET_WIDTH)
    for number, fit in enumerate(chart.fits):
        if fit.panel != plot.panel:
            continue
        ink = colours.text if fit.series is None else colours.words[fit.series % len(colours.words)]
        ink = fit.colour or ink
        last = len(fit.x) - fit.ahead
        canvas.line(fit.x[:last], fit.y[:last], f"trend-{number}", colour=ink, width=_FIT)
        if fit.ahead:
            rest = fit.x[last - 1 :], fit.y[last - 1 :]
            canvas.line(*rest, f"ahead-{number}", colour=ink, width=_FIT, dashed=True)


def _whiskers(canvas: Canvas, chart: ChartData, number: int, series: Series, colours: Palette) -> None:
    places = {bar.index: bar.middle for bar in geometry.bars(chart, series.panel) if bar.series == number}
    half = geometry.slot_width(chart) * _CAP
    ends: list[list[Point]] = []
    for index, (x, pair) in enumerate(zip(series.x, series.errors, strict=True)):
        if pair is None:
            continue
        middle = places.get(index, place(x)) if chart.categories else place(x)
        low, high = pair
        ends.append(_turned([(middle, low), (middle, high)], chart))
        if low != high:
            ends += [_turned([(middle - half, y), (middle + half, y)], chart) for y in (low, high)]
    canvas.segments(ends, f"errors-{number}", colour=colours.text, width=_WHISKER)


def _turned(points: list[Point], chart: ChartData) -> list[Point]:
    """Return points with their two places changed where marks lie."""
    return [(y, x) for x, y in points] if chart.horizontal else points
