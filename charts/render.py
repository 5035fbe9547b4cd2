"""ChartData to a picture: PNG or SVG bytes, the same bytes for the same chart. Figure objects, never pyplot."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.text import Text as TextArtist
from matplotlib.transforms import IdentityTransform

from charts import layout, marks
from charts import png as png_file
from charts.chart import ChartData
from charts.fonts import Typeface, legible, typeface
from charts.layout.places import Layout, Plot, Text
from charts.theme import Palette, Theme, palette

__all__ = ["Theme", "draw", "png", "svg"]

_DPI = 72
"""A point is a pixel."""


def png(chart: ChartData, theme: Theme = Theme.LIGHT) -> bytes:
    """Return the chart as a PNG file, 1200 pixels wide. Raises geometry.TooLargeError."""
    canvas = FigureCanvasAgg(draw(chart, theme))
    canvas.draw()
    return png_file.encode(np.asarray(canvas.buffer_rgba()))


def svg(chart: ChartData, theme: Theme = Theme.LIGHT) -> bytes:
    """Return the chart as an SVG file. Raises geometry.TooLargeError."""
    out = BytesIO()
    figure = draw(chart, theme)
    with mpl.rc_context({"svg.hashsalt": "oneplot", "svg.fonttype": "path"}):
        FigureCanvasSVG(figure).print_svg(out, metadata={"Date": None, "Creator": "Oneplot"})
    return out.getvalue()


def draw(chart: ChartData, theme: Theme = Theme.LIGHT) -> Figure:
    """Return the figure of a chart, drawn on an Agg canvas when saved. Raises geometry.TooLargeError."""
    face = typeface(_words(chart))
    placed = layout.arrange(_worded(chart, face), face.width)
    colours = palette(theme)
    figure = Figure(
        figsize=(placed.width / _DPI, placed.height / _DPI), dpi=_DPI, facecolor=colours.background
    )
    FigureCanvasAgg(figure)
    _rules(figure, placed, colours)
    for plot in placed.plots:
        marks.draw(_axes(figure, plot, placed), placed.chart, plot, colours)
    _furniture(figure, placed, colours)
    for text in placed.texts:
        figure.add_artist(_text(text, placed, face, colours))
    return figure


def _words(chart: ChartData) -> Iterator[str]:
    yield from (chart.title, chart.x.title, chart.colour, *chart.categories)
    yield from (series.name for series in chart.series)
    for axis in (chart.x, *chart.panels):
        yield axis.title
        yield axis.unit.symbol if axis.unit else ""


def _worded(chart: ChartData, face: Typeface) -> ChartData:
    """Return the chart with its words as they can be drawn."""

    def say(text: str) -> str:
        return legible(text, face)

    def axis(old: layout.Axis) -> layout.Axis:
        unit = replace(old.unit, symbol=legible(old.unit.symbol, face, 16)) if old.unit else None
        return replace(old, title=say(old.title), unit=unit)

    return replace(
        chart,
        title=say(chart.title),
        x=axis(chart.x),
        panels=tuple(map(axis, chart.panels)),
        categories=tuple(map(say, chart.categories)),
        series=tuple(replace(series, name=say(series.name)) for series in chart.series),
    )


def _axes(figure: Figure, plot: Plot, placed: Layout) -> Axes:
    """Return empty axes with the limits of the plot: ticks and frame are our own."""
    frame = plot.frame
    place = (
        frame.left / placed.width,
        frame.bottom / placed.height,
        frame.width / placed.width,
        frame.height / placed.height,
    )
    axes = figure.add_axes(place, xlim=plot.x, ylim=plot.y, facecolor="none")
    axes.set_axis_off()
    if plot.x_log:
        axes.set_xscale("log", nonpositive="clip")
        axes.set_xlim(plot.x)
    if plot.y_log:
        axes.set_yscale("log", nonpositive="clip")
        axes.set_ylim(plot.y)
    for artist_clip in (axes.patch,):
        artist_clip.set_visible(False)
    return axes


def _rules(figure: Figure, placed: Layout, colours: Palette) -> None:
    roles = {"grid": colours.grid, "baseline": colours.baseline, "muted": colours.muted}
    lines = LineCollection(
        [[(r.x0, r.y0), (r.x1, r.y1)] for r in placed.rules],
        colors=[roles[r.role] for r in placed.rules],
        linewidths=[1.6 if r.role == "grid" else 2.2 for r in placed.rules],
        transform=IdentityTransform(),
        gid="rules",
        zorder=-1,
    )
    figure.add_artist(lines)


def _furniture(figure: Figure, placed: Layout, colours: Palette) -> None:
    for swatch in placed.swatches:
        fill, edge = marks.colour(swatch.series, colours)
        figure.add_artist(_rectangle(swatch.frame, fill, edge))
    if placed.ramp is not None:
        frame, low, high = placed.ramp.frame, placed.ramp.low, placed.ramp.high
        for step in range(32):
            part = frame._replace(left=frame.left + frame.width * step / 32, width=frame.width / 32)
            fill = marks.heat(low + (high - low) * (step + 0.5) / 32, low, high, colours)
            figure.add_artist(_rectangle(part, fill, fill))


def _rectangle(frame: layout.Frame, fill: str, edge: str) -> Rectangle:
    return Rectangle(
        (frame.left, frame.bottom),
        frame.width,
        frame.height,
        facecolor=fill,
        edgecolor=edge,
        linewidth=1.0,
        transform=IdentityTransform(),
    )


def _text(text: Text, placed: Layout, face: Typeface, colours: Palette) -> TextArtist:
    return TextArtist(
        text.x, text.y, text.text,
        color=_colour(text, placed, colours),
        fontproperties=face.properties(text.size, bold=text.bold),
        horizontalalignment=text.align, verticalalignment="baseline",
        rotation=text.angle, rotation_mode="anchor", parse_math=False, transform=IdentityTransform(),
    )  # fmt: skip


def _colour(text: Text, placed: Layout, colours: Palette) -> str:
    if isinstance(text.role, int):
        return colours.words[text.role % len(colours.words)]
    if text.role == "muted":
        return colours.muted
    return colours.text
