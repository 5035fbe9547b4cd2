"""The plotted figures as CSV (RFC 4180)."""

import csv
import datetime as dt
import io

from charts.chart import Axis, ChartData, Position, Scale, Series
from charts.data.figures import plain
from charts.grammar import Mark

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def chart_csv(chart: ChartData) -> str:
    """Return what is drawn as CSV: a row for each place along x, a column for each series.

    Text that a spreadsheet would run as a formula is kept as text by a leading apostrophe
    (OWASP, CSV injection).
    """
    rows: list[list[str]]
    if chart.mark is Mark.HISTOGRAM:
        rows = _bins(chart)
    elif chart.x.scale is Scale.CATEGORY:
        rows = _by_category(chart)
    else:
        rows = _by_mark(chart)
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def _text(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _figure(value: float | None) -> str:
    return "" if value is None else plain(value)


def _head(axis: Axis, fallback: str) -> str:
    return _text(axis.title or fallback)


def _series_names(chart: ChartData) -> list[str]:
    if len(chart.series) == 1:
        return [_text(chart.panels[0].title or chart.series[0].name or "Value")]
    return [_text(run.name) for run in chart.series]


def _bins(chart: ChartData) -> list[list[str]]:
    counts = chart.series[0].y
    name = _head(chart.x, "Value")
    body = [
        [_figure(low), _figure(high), _figure(y)] for (low, high), y in zip(chart.bins, counts, strict=True)
    ]
    return [[f"{name} from", f"{name} below", _head(chart.panels[0], "Number of rows")], *body]


def _by_category(chart: ChartData) -> list[list[str]]:
    boxes = chart.mark is Mark.BOXPLOT
    if boxes:
        head = [_head(chart.x, "Group"), "low", "q1", "median", "q3", "high"]
        return [head, *_boxes(chart, chart.series[0])]
    cells = [dict(zip(run.x, run.y, strict=True)) for run in chart.series]
    body = [[_text(name), *(_figure(run.get(i)) for run in cells)] for i, name in enumerate(chart.categories)]
    return [[_head(chart.x, "Label"), *_series_names(chart)], *body]


def _boxes(chart: ChartData, run: Series) -> list[list[str]]:
    body = []
    for name, box in zip(chart.categories, run.boxes, strict=True):
        five = (box.low, box.q1, box.median, box.q3, box.high) if box else (None,) * 5
        body.append([_text(name), *map(_figure, five)])
    return body


def _by_mark(chart: ChartData) -> list[list[str]]:
    several = len(chart.series) > 1
    head = [_head(chart.x, "x"), _head(chart.panels[0], "Value")]
    body = [
        [_position(x), _figure(y), *([_text(run.name)] if several else [])]
        for run in chart.series
        for x, y in zip(run.x, run.y, strict=True)
    ]
    return [[*head, *([_text(chart.colour or "Series")] if several else [])], *body]


def _position(x: Position) -> str:
    return x.isoformat() if isinstance(x, dt.date) else plain(x)
