"""The legend: a sample of each colour with the name of what it stands for, above the plot or at a side."""

from typing import NamedTuple

from charts.chart import ChartData, Traits
from charts.grammar import LegendAt
from charts.layout.fitting import shorten
from charts.layout.pieces import GAP, LINE, PAD, TEXT_SIZE, Frame, Measure, Page, Swatch, Text

TARGET = -1
"""The index of a swatch that stands for no series but for what was to be reached."""
_ROWS = 4
_SWATCH = 22.0
_LINE_SWATCH = 44.0
_NAME_WIDTH = 340.0
_BESIDE = 260.0
_ROW = TEXT_SIZE * LINE * 1.08
_LIFT = TEXT_SIZE * 0.2


class Legend(NamedTuple):
    """Texts and swatches, and how much of the picture they take below, left and right of the plot."""

    texts: tuple[Text, ...] = ()
    swatches: tuple[Swatch, ...] = ()
    below: float = 0.0
    left: float = 0.0
    right: float = 0.0


def is_wanted(chart: ChartData, traits: Traits) -> bool:
    """Whether colours stand for what nothing else names, or a legend was asked for."""
    if chart.looks.legend is LegendAt.NONE:
        return False
    asked = chart.looks.legend is not None
    several = traits.legend and len(chart.series) > 1 and (asked or not _stands_apart(chart))
    return several or (traits.shares and asked) or bool(chart.targets)


def _stands_apart(chart: ChartData) -> bool:
    """Whether each panel has one series of its own, which its title names."""
    return len(chart.panels) > 1 and len(chart.series) <= len(chart.panels)


def is_on_top(chart: ChartData) -> bool:
    """Whether the legend stands under the title, as it does unless another place was asked for."""
    return chart.looks.legend in (None, LegendAt.TOP)


def entries(chart: ChartData, traits: Traits) -> list[tuple[int, str]]:
    """Return the colours that are explained, each by its index, once a name."""
    names = chart.categories if traits.shares else tuple(series.name for series in chart.series)
    found = list({name: (at, name) for at, name in reversed(list(enumerate(names)))}.values())[::-1]
    return [*found, *((TARGET, target.label) for target in chart.targets)]


def rows(
    chart: ChartData, width: float, y: float, measure: Measure, traits: Traits
) -> tuple[list[Text], tuple[Swatch, ...], float]:
    """Return the legend in rows from y down, and where its last row stands; names beyond it are counted."""
    wide = _LINE_SWATCH if traits.swatch == "line" else _SWATCH
    texts, swatches = [], []
    x, row = float(PAD), 1
    y -= TEXT_SIZE * LINE
    if chart.looks.legend_title:
        title = shorten(chart.looks.legend_title, _NAME_WIDTH, TEXT_SIZE, measure)
        texts.append(Text(x, y + _LIFT, title, role="muted"))
        x += measure(title) + 2 * GAP
    shown = entries(chart, traits)
    for count, (index, full) in enumerate(shown):
        name = shorten(full, _NAME_WIDTH, TEXT_SIZE, measure)
        taken = wide + GAP * 0.6 + measure(name)
        more = f"+ {len(shown) - count} more"
        reserve = measure(more) + 2 * GAP if row == _ROWS and count < len(shown) - 1 else 0
        if x + taken > width - PAD - reserve and x > PAD:
            if row == _ROWS:
                texts.append(Text(x, y + _LIFT, more, role="muted"))
                break
            x, y, row = float(PAD), y - _ROW, row + 1
        swatches.append(Swatch(Frame(x, y + TEXT_SIZE * 0.12, wide, _SWATCH), index))
        texts.append(Text(x + wide + GAP * 0.6, y + _LIFT, name))
        x += taken + 2 * GAP
    return texts, tuple(swatches), y


def beside(chart: ChartData, page: Page, top: float, measure: Measure, traits: Traits) -> Legend:
    """Return the legend at the side that was asked for; nothing where it stands on top, or nowhere."""
    if is_on_top(chart) or not is_wanted(chart, traits):
        return Legend()
    if chart.looks.legend is LegendAt.BOTTOM:
        return _below(chart, page, measure, traits)
    return _column(chart, page, top, measure, traits)


def _below(chart: ChartData, page: Page, measure: Measure, traits: Traits) -> Legend:
    _, _, last = rows(chart, page.width, 0.0, measure, traits)
    floor = PAD * 0.6
    texts, swatches, _ = rows(chart, page.width, floor - last, measure, traits)
    return Legend(tuple(texts), swatches, below=floor - last + GAP * 0.5)


def _column(chart: ChartData, page: Page, top: float, measure: Measure, traits: Traits) -> Legend:
    """Return one name a row, as many as there is room for; those beyond the last are counted."""
    wide = _LINE_SWATCH if traits.swatch == "line" else _SWATCH
    most = max(1, int((top - PAD) / _ROW) - 1)
    shown = entries(chart, traits)
    names = [shorten(name, _BESIDE, TEXT_SIZE, measure) for _, name in shown[:most]]
    more = [f"+ {len(shown) - most} more"] if len(shown) > most else []
    taken = wide + GAP * 0.6 + max(measure(name) for name in (*names, *more))
    on_left = chart.looks.legend is LegendAt.LEFT
    x = PAD if on_left else page.width - PAD - taken
    ys = [top - TEXT_SIZE * LINE - row * _ROW for row in range(len(names) + len(more))]
    swatches = tuple(
        Swatch(Frame(x, y + TEXT_SIZE * 0.12, wide, _SWATCH), index)
        for (index, _), y in zip(shown[:most], ys, strict=False)
    )
    texts = tuple(
        Text(x + wide + GAP * 0.6, y + _LIFT, name, role="text" if at < len(names) else "muted")
        for at, (name, y) in enumerate(zip((*names, *more), ys, strict=True))
    )
    room = taken + 2 * GAP
    return Legend(texts, swatches, left=room if on_left else 0.0, right=0.0 if on_left else room)
