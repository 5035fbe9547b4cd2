"""What is drawn as rows of cells, a head first: numbers, dates and words as they are, a gap as None."""

import datetime as dt

from charts.chart import Axis, ChartData, Scale, place
from charts.telling.titles import rows_title

Cell = str | float | dt.date | None
Rows = list[list[Cell]]


def rows_of_marks(chart: ChartData) -> Rows:
    """Return a row for each category with a column for each series; along a scale a row for each mark."""
    return _by_category(chart) if chart.x.scale is Scale.CATEGORY else _by_mark(chart)


def rows_of_points(chart: ChartData) -> Rows:
    """Return a row for each dot: the name of its place and its figure."""
    body: Rows = [
        [chart.categories[int(place(x))], y]
        for run in chart.series
        for x, y in zip(run.x, run.y, strict=True)
    ]
    return [[_head(chart.x, "Group"), _head(chart.panels[0], "Value")], *body]


def rows_of_bins(chart: ChartData) -> Rows:
    """Return a row for each bin: from, below, count."""
    counts = chart.series[0].y
    name = _head(chart.x, "Value")
    body: Rows = [[low, high, y] for (low, high), y in zip(chart.bins, counts, strict=True)]
    return [[f"{name} from", f"{name} below", _head(chart.panels[0], rows_title())], *body]


def rows_of_boxes(chart: ChartData) -> Rows:
    """Return a row for each box: its name and its five numbers."""
    body: Rows = []
    for name, box in zip(chart.categories, chart.series[0].boxes, strict=True):
        five: list[Cell] = [box.low, box.q1, box.median, box.q3, box.high] if box else [None] * 5
        body.append([name, *five])
    return [[_head(chart.x, "Group"), "low", "q1", "median", "q3", "high"], *body]


def _head(axis: Axis, fallback: str) -> str:
    return axis.title or fallback


def _series_names(chart: ChartData) -> list[Cell]:
    if len(chart.series) == 1:
        return [chart.panels[0].title or chart.series[0].name or "Value"]
    return [run.name for run in chart.series]


def _by_category(chart: ChartData) -> Rows:
    cells = [dict(zip(run.x, run.y, strict=True)) for run in chart.series]
    body: Rows = [[name, *(run.get(i) for run in cells)] for i, name in enumerate(chart.categories)]
    return [[_head(chart.x, "Label"), *_series_names(chart)], *body]


def _by_mark(chart: ChartData) -> Rows:
    several = len(chart.series) > 1
    body: Rows = [
        [x, y, *([run.name] if several else [])]
        for run in chart.series
        for x, y in zip(run.x, run.y, strict=True)
    ]
    head: list[Cell] = [_head(chart.x, "x"), _head(chart.panels[0], "Value")]
    return [[*head, *([chart.colour or "Series"] if several else [])], *body]
