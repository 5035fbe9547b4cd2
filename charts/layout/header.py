"""The top of a picture: title, what the numbers are, legend."""

import unicodedata
from dataclasses import dataclass

from charts.chart import Axis, ChartData, Scale, Traits
from charts.grammar import Mark, Stack
from charts.layout import legend
from charts.layout.fitting import shorten, wrap
from charts.layout.from_right import is_right_to_left, runs_from_right
from charts.layout.pieces import (
    GAP,
    LINE,
    PAD,
    TALLEST,
    TEXT_SIZE,
    TITLE_SIZE,
    Align,
    Measure,
    Page,
    Swatch,
    Text,
    page,
)
from charts.telling import formats
from charts.telling.titles import log_scale, rows_title, share_title

_TITLE_LINES = 2


@dataclass(frozen=True, slots=True)
class Header:
    """Texts and swatches from the top edge down, and how many pixels they take."""

    texts: tuple[Text, ...]
    swatches: tuple[Swatch, ...]
    height: float


def axis_title(axis: Axis) -> str:
    """Return an axis' title with its unit, unless the unit is repeated at the numbers."""
    unit = axis.unit.symbol if axis.unit else ""
    if not unit or unit in axis.title or formats.unit_is_inline(axis.unit):
        return axis.title
    return f"{axis.title} ({unit})" if axis.title else unit


def subtitle(chart: ChartData) -> str:
    """Return the line under the title: what is measured, if the title does not say it already."""
    if len(chart.panels) > 1:
        return ""
    words = axis_title(chart.panels[0])
    if chart.looks.y.title is None:
        if chart.stack.is_share and len(chart.series) > 1:
            counted = chart.panels[0].title == rows_title()
            words = share_title("" if counted else chart.panels[0].title)
        words = "" if _says(chart.title, words) and not _is_plane(chart) else words
    if chart.panels[0].log and chart.stack is Stack.NONE:
        return f"{words}, {log_scale()}" if words else log_scale(alone=True)
    return words


def _is_plane(chart: ChartData) -> bool:
    """Whether two numbers are set against each other: a title with both does not say which one goes up."""
    return chart.mark is Mark.POINT and chart.x.scale is Scale.NUMBER


def _says(title: str, words: str) -> bool:
    """Whether the title has these words already, as whole words; wide signs have no blanks around."""
    if len(words) > 1 and all(unicodedata.east_asian_width(sign) in _WIDE for sign in words):
        return words in title
    title, words = (f" {text.replace(',', ' ').replace(':', ' ')} ".casefold() for text in (title, words))
    return words in title


_WIDE = ("W", "F")


def grown(
    chart: ChartData, sheet: Page, below: float, measure: Measure, traits: Traits | None = None
) -> tuple[Header, float]:
    """Return the header of a picture that grows with what is below it, so high, and how high it is itself."""
    taken = arrange(chart, sheet.height, measure, traits).height
    total = min(TALLEST, max(sheet.height, taken + below))
    return arrange(chart, total, measure, traits), total


def arrange(chart: ChartData, top: float, measure: Measure, traits: Traits | None = None) -> Header:
    """Return the header whose first line hangs at top, with a legend if traits are given that want one."""
    inner = page(chart.looks).width - 2 * PAD
    right = is_right_to_left(chart.title) and not runs_from_right(chart)
    align: Align = "right" if right else "left"
    x = PAD + inner if align == "right" else PAD
    texts: list[Text] = []
    y = top - PAD
    title = "" if chart.looks.no_title else chart.title
    for line in wrap(title, inner, TITLE_SIZE, measure, lines=_TITLE_LINES, bold=True):
        y -= TITLE_SIZE
        texts.append(Text(x, y + TITLE_SIZE * 0.12, line, TITLE_SIZE, bold=True, align=align))
        y -= TITLE_SIZE * 0.2
    for words in dict.fromkeys(filter(None, (chart.looks.subtitle, subtitle(chart)))):
        y -= TEXT_SIZE * LINE
        line = shorten(words, inner, TEXT_SIZE, measure)
        texts.append(Text(x, y + TEXT_SIZE * 0.25, line, role="muted", align=align))
    swatches: tuple[Swatch, ...] = ()
    if traits is not None and legend.is_on_top(chart) and legend.is_wanted(chart, traits):
        names, swatches, y = legend.rows(chart, inner + 2 * PAD, y - GAP / 2, measure, traits)
        texts += names
    return Header(tuple(texts), swatches, top - y + GAP * 1.7)
