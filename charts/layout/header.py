"""The top of a picture: title, what the numbers are, legend."""

import unicodedata
from dataclasses import dataclass

from charts.chart import Axis, ChartData, Traits
from charts.grammar import LegendAt, Stack
from charts.layout.fitting import shorten, wrap
from charts.layout.pieces import (
    GAP,
    LINE,
    PAD,
    TEXT_SIZE,
    TITLE_SIZE,
    WIDTH,
    Align,
    Frame,
    Measure,
    Swatch,
    Text,
)
from charts.telling import formats
from charts.telling.titles import share_title

_TITLE_LINES = 2
_LEGEND_ROWS = 4
_SWATCH = 22.0
_LINE_SWATCH = 44.0
_NAME_WIDTH = 340.0
_INNER = WIDTH - 2 * PAD
_ROW = TEXT_SIZE * LINE * 1.08


@dataclass(frozen=True, slots=True)
class Header:
    """Texts and swatches from the top edge down, and how many pixels they take."""

    texts: tuple[Text, ...]
    swatches: tuple[Swatch, ...]
    height: float


def axis_title(axis: Axis) -> str:
    """Return an axis' title with its unit, unless the unit is repeated at the numbers."""
    unit = axis.unit.symbol if axis.unit else ""
    if not unit or unit in axis.title or (formats.unit_is_inline(axis.unit) and axis.title):
        return axis.title
    return f"{axis.title} ({unit})" if axis.title else unit


def subtitle(chart: ChartData) -> str:
    """Return the line under the title: what is measured, if the title does not say it already."""
    if len(chart.panels) > 1:
        return ""
    words = axis_title(chart.panels[0])
    if chart.stack is Stack.NORMALIZE and len(chart.series) > 1:
        words = share_title(words)
    return "" if _says(chart.title, words) else words


def _says(title: str, words: str) -> bool:
    """Whether the title has these words already, as whole words."""
    title, words = (f" {text.replace(',', ' ').replace(':', ' ')} ".casefold() for text in (title, words))
    return words in title


def arrange(chart: ChartData, top: float, measure: Measure, traits: Traits | None = None) -> Header:
    """Return the header whose first line hangs at top, with a legend if traits are given that want one."""
    align: Align = "right" if is_right_to_left(chart.title) else "left"
    x = WIDTH - PAD if align == "right" else PAD
    texts: list[Text] = []
    y = top - PAD
    for line in wrap(chart.title, _INNER, TITLE_SIZE, measure, lines=_TITLE_LINES, bold=True):
        y -= TITLE_SIZE
        texts.append(Text(x, y + TITLE_SIZE * 0.12, line, TITLE_SIZE, bold=True, align=align))
        y -= TITLE_SIZE * 0.2
    words = subtitle(chart)
    if words:
        y -= TEXT_SIZE * LINE
        line = shorten(words, _INNER, TEXT_SIZE, measure)
        texts.append(Text(x, y + TEXT_SIZE * 0.25, line, role="muted", align=align))
    swatches: tuple[Swatch, ...] = ()
    if traits is not None and wants_legend(chart, traits):
        names, swatches, y = _legend(chart, y - GAP / 2, measure, traits)
        texts += names
    return Header(tuple(texts), swatches, top - y + GAP * 1.7)


def _legend(
    chart: ChartData, y: float, measure: Measure, traits: Traits
) -> tuple[list[Text], tuple[Swatch, ...], float]:
    """Return a swatch and a name for each series, in rows; those beyond the last row are counted."""
    wide = _LINE_SWATCH if traits.swatch == "line" else _SWATCH
    texts, swatches = [], []
    x, row = float(PAD), 1
    y -= TEXT_SIZE * LINE
    for index, series in enumerate(chart.series):
        name = shorten(series.name, _NAME_WIDTH, TEXT_SIZE, measure)
        width = wide + GAP * 0.6 + measure(name)
        more = f"+ {len(chart.series) - index} more"
        reserve = measure(more) + 2 * GAP if row == _LEGEND_ROWS and index < len(chart.series) - 1 else 0
        if x + width > WIDTH - PAD - reserve and x > PAD:
            if row == _LEGEND_ROWS:
                texts.append(Text(x, y + TEXT_SIZE * 0.2, more, role="muted"))
                break
            x, y, row = float(PAD), y - _ROW, row + 1
        swatches.append(Swatch(Frame(x, y + TEXT_SIZE * 0.12, wide, _SWATCH), index))
        texts.append(Text(x + wide + GAP * 0.6, y + TEXT_SIZE * 0.2, name))
        x += width + 2 * GAP
    return texts, tuple(swatches), y


def wants_legend(chart: ChartData, traits: Traits) -> bool:
    """Whether colours stand for series that nothing else names."""
    wanted = chart.looks.legend is not LegendAt.NONE
    return wanted and traits.legend and len(chart.series) > 1 and len(chart.panels) == 1


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction reads from the right."""
    sides = (unicodedata.bidirectional(char) for char in text)
    return next((side for side in sides if side in {"L", "R", "AL"}), "L") != "L"
