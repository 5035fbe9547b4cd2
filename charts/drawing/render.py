"""ChartData to a picture: PNG or SVG, the same bytes for the same chart. Figure objects, never pyplot."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Literal

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.transforms import Affine2D, Transform
from numpy.typing import NDArray

from charts import kinds
from charts.chart import Axis, ChartData
from charts.drawing import marks
from charts.drawing import png as png_file
from charts.drawing.fonts import HOST_PACKAGE, Typeface, legible, missing, script_without_font, typeface
from charts.drawing.letters import Line
from charts.drawing.panel import Panel
from charts.drawing.theme import Theme, contrast, palette
from charts.grammar import Looks
from charts.kinds.palette import Palette
from charts.layout.pieces import TEXT_SIZE, Frame, Layout, Ramp, Swatch, Text
from charts.telling.formats import scale_names
from charts.telling.notes import no_font, no_font_of

__all__ = ["Theme", "draw", "png", "svg"]

mpl.rcParams["text.hinting"] = "no_hinting"
# Letters keep their true shapes: at this size hinting bends them, and takes most of a text's time. It is set
# once for the process, for the setting is the process's: pictures drawn in threads share it.

_DPI = 72
"""A point is a pixel."""
_MOST_LOST = 20
_STEPS = 32
"""Shades of the ramp beside a heatmap."""


def png(chart: ChartData, theme: Theme = Theme.LIGHT) -> bytes:
    """Return the chart as a PNG file, 1200 pixels wide. Raises TooLargeError."""
    return png_file.encode(pixels(chart, theme), clear=chart.looks.transparent)


def pixels(chart: ChartData, theme: Theme = Theme.LIGHT) -> NDArray[np.uint8]:
    """Return the picture as (height, width, RGBA). Raises TooLargeError."""
    canvas = FigureCanvasAgg(draw(chart, theme))
    canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib's canvases have no types
    return np.asarray(canvas.buffer_rgba())  # type: ignore[no-untyped-call]  # the same


def svg(chart: ChartData, theme: Theme = Theme.LIGHT) -> bytes:
    """Return the chart as an SVG file. Raises TooLargeError."""
    out = BytesIO()
    canvas = FigureCanvasSVG(draw(chart, theme))
    with mpl.rc_context({"svg.hashsalt": "oneplot", "svg.fonttype": "path"}):
        canvas.print_svg(out, metadata={"Date": None, "Creator": "Oneplot"})  # type: ignore[no-untyped-call]  # the same
    return out.getvalue()


def draw(chart: ChartData, theme: Theme = Theme.LIGHT) -> Figure:
    """Return the figure of a chart, drawn on an Agg canvas when saved. Raises TooLargeError."""
    placed, face = arranged(chart)
    asked = chart.looks.theme
    colours = kinds.dressed(palette(Theme(asked.value) if asked else theme), placed.chart)
    figure = Figure(
        figsize=(placed.width / _DPI, placed.height / _DPI),
        dpi=_DPI * placed.scale,
        facecolor="none" if chart.looks.transparent else colours.background,
    )
    FigureCanvasAgg(figure)
    _rules(figure, placed, colours)
    for plot in placed.plots:
        kinds.paint(marks.PanelCanvas(Panel(figure, plot, placed), colours), placed.chart, plot, colours)
    _furniture(figure, placed, colours)
    for text in placed.texts:
        figure.add_artist(Line(text, face, _colour(text, placed, colours), placed.scale))
    return figure


def notes(chart: ChartData) -> tuple[str, ...]:
    """Return what a reader must know about the picture: which letters it could not show."""
    lost = missing(_words(chart), typeface(_words(chart)))
    if not lost:
        return ()
    script = script_without_font(lost)
    if script:
        return (no_font_of(script, HOST_PACKAGE),)
    shown = lost if len(lost) <= _MOST_LOST else lost[:_MOST_LOST] + "…"
    return (no_font(shown),)


def described(chart: ChartData) -> str:
    """Return the chart in words, its marks lying or upright as in the picture. Raises TooLargeError."""
    placed, _ = arranged(chart)
    return kinds.alt_text(replace(chart, horizontal=placed.chart.horizontal))


def arranged(chart: ChartData) -> tuple[Layout, Typeface]:
    """Return where everything stands, in words that can be drawn, and their fonts. Raises TooLargeError."""
    face = typeface(_words(chart))
    return kinds.arrange(_worded(chart, face), face.width), face


def _words(chart: ChartData) -> Iterator[str]:
    looks = chart.looks
    yield from (chart.title, looks.subtitle, looks.legend_title, chart.x.title, chart.colour)
    yield from (*chart.categories, *chart.facets)
    yield from (series.name for series in chart.series)
    yield from (name for series in chart.series for name in series.names)
    yield from (each.label for each in chart.references)
    yield from (each.label for each in chart.stripes)
    yield from (each.label for each in chart.targets)
    yield from (each.label for each in chart.fits)
    yield from (each.text for each in chart.remarks)
    for axis in (chart.x, *chart.panels):
        yield axis.title
        yield axis.unit.symbol if axis.unit else ""
    yield from scale_names()  # "万" stands at an axis though no other word may be in its script


def _worded(chart: ChartData, face: Typeface) -> ChartData:
    """Return the chart with its words as they can be drawn."""

    def say(text: str) -> str:
        return legible(text, face)

    def axis(old: Axis) -> Axis:
        unit = replace(old.unit, symbol=legible(old.unit.symbol, face, 16)) if old.unit else None
        return replace(old, title=say(old.title), unit=unit)

    return replace(
        chart,
        title=say(chart.title),
        x=axis(chart.x),
        panels=tuple(map(axis, chart.panels)),
        categories=tuple(map(say, chart.categories)),
        series=tuple(
            replace(run, name=say(run.name), names=tuple(map(say, run.names))) for run in chart.series
        ),
        facets=tuple(map(say, chart.facets)),
        references=tuple(replace(each, label=say(each.label)) for each in chart.references),
        stripes=tuple(replace(each, label=say(each.label)) for each in chart.stripes),
        targets=tuple(replace(each, label=say(each.label)) for each in chart.targets),
        fits=tuple(replace(each, label=say(each.label)) for each in chart.fits),
        remarks=tuple(replace(each, text=say(each.text)) for each in chart.remarks),
        looks=_worded_looks(chart.looks, say),
    )


def _worded_looks(looks: Looks, say: Callable[[str], str]) -> Looks:
    """Return the looks with their own words as they can be drawn."""
    if not (looks.subtitle or looks.legend_title or looks.x.title):
        return looks
    x = replace(looks.x, title=say(looks.x.title)) if looks.x.title else looks.x
    return replace(looks, subtitle=say(looks.subtitle), legend_title=say(looks.legend_title), x=x)


_Dashes = Literal["solid"] | tuple[int, tuple[int, ...]]
_LEVELS: Sequence[tuple[str, frozenset[str], int, _Dashes]] = (
    ("rules", frozenset({"grid", "baseline", "muted", "ground"}), -1, "solid"),
    ("plates", frozenset({"plate"}), 3, "solid"),
    ("references", frozenset({"reference"}), 4, (0, (4, 3))),
)
"""Which rules lie how high, and how they are drawn: the marks are in between."""


def _rules(figure: Figure, placed: Layout, colours: Palette) -> None:
    ground = "none" if placed.chart.looks.transparent else colours.background
    roles = {
        "grid": (colours.grid, 2.0),
        "baseline": (colours.baseline, 2.0),
        "muted": (colours.muted, 2.0),
        "ground": (ground, TEXT_SIZE),
        "plate": (ground, TEXT_SIZE),
        "reference": (colours.text, 2.5),
    }
    at_pixels = Affine2D().scale(placed.scale)
    for gid, held, level, dashes in _LEVELS:
        rules = [rule for rule in placed.rules if rule.role in held]
        if not rules:
            continue
        lines = LineCollection(
            [[(r.x0, r.y0), (r.x1, r.y1)] for r in rules],
            colors=[r.ink or roles[r.role][0] for r in rules],
            linewidths=[roles[r.role][1] for r in rules],
            linestyles=dashes,
            capstyle="butt",
            transform=at_pixels,
            gid=gid,
            zorder=level,
        )
        figure.add_artist(lines)


def _furniture(figure: Figure, placed: Layout, colours: Palette) -> None:
    at_pixels = Affine2D().scale(placed.scale)
    for swatch in placed.swatches:
        _swatch(figure, swatch, placed.chart, colours, at_pixels)
    if placed.ramp is not None:
        figure.add_artist(_ramp(placed.ramp, colours, at_pixels))


def _ramp(ramp: Ramp, colours: Palette, at_pixels: Transform) -> PolyCollection:
    frame, low, high = ramp.frame, ramp.low, ramp.high
    edges = [round(frame.left + frame.width * at / _STEPS) for at in range(_STEPS + 1)]
    ranks = range(_STEPS)[::-1] if ramp.from_right else range(_STEPS)
    ends = (frame.bottom, frame.top)
    return PolyCollection(
        [
            [(left, ends[0]), (right, ends[0]), (right, ends[1]), (left, ends[1])]
            for left, right in pairwise(edges)
        ],
        facecolors=[colours.heat(low + (high - low) * (rank + 0.5) / _STEPS, low, high) for rank in ranks],
        edgecolors="none",
        antialiaseds=False,  # whole pixels side by side, or the seams would show
        transform=at_pixels,
    )


def _swatch(figure: Figure, swatch: Swatch, chart: ChartData, colours: Palette, at_pixels: Transform) -> None:
    frame, shown = swatch.frame, kinds.swatch_of(chart, swatch.series)
    if swatch.series < 0:
        bar = frame._replace(bottom=frame.bottom + frame.height / 2 - 3, height=6.0)
        figure.add_artist(_rectangle(bar, colours.text, "none", at_pixels))
        return
    if shown != "block":
        y = frame.bottom + frame.height / 2
        xs = (frame.left, frame.right) if shown == "line" else (frame.left + frame.width / 2,)
        sample = marks.sample(swatch.series, xs, y, colours, alike=shown == "dot")
        sample.set_transform(at_pixels)
        figure.add_artist(sample)
        return
    patch = _rectangle(frame, colours.fill(swatch.series), colours.edge(swatch.series), at_pixels)
    if colours.repeats(swatch.series):
        patch.set_hatch(marks.HATCH)
        patch.set_edgecolor(colours.background)
    figure.add_artist(patch)


def _rectangle(frame: Frame, fill: str, edge: str, at_pixels: Transform) -> Rectangle:
    return Rectangle(
        (frame.left, frame.bottom),
        frame.width,
        frame.height,
        facecolor=fill,
        edgecolor=edge,
        linewidth=1.0,
        transform=at_pixels,
    )


def _colour(text: Text, placed: Layout, colours: Palette) -> str:
    if text.over is not None and placed.ramp is not None:
        cell = colours.heat(text.over, placed.ramp.low, placed.ramp.high)
        return max((colours.text, colours.background), key=lambda ink: contrast(ink, cell))
    if text.within is not None:
        fill = colours.fill(text.within)
        return max((colours.text, colours.background), key=lambda ink: contrast(ink, fill))
    if isinstance(text.role, int):
        return colours.words[text.role % len(colours.words)]
    if text.role == "muted":
        return colours.muted
    return colours.text
