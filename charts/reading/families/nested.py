"""Where a table may stand inside a value of JSON: lists of records at any depth, and the data of charts."""

from collections import deque
from collections.abc import Iterator

from charts.reading.limits import MAX_DEPTH

_MAX_VISITED = 20_000
_SERIES = ("datasets", "series")
_LEAST = 2  # records that make a list of them
_LABELS = ("labels", "categories", "x")
_NAMES = ("label", "name", "title", "id")
_VALUES = ("data", "values", "y")


def candidates(value: object) -> Iterator[object]:
    """Yield values that may be read as a table: lists of records, and charts as mappings of columns."""
    waiting: deque[tuple[object, int]] = deque([(value, 0)])
    visited = 0
    while waiting and visited < _MAX_VISITED:
        inner, depth = waiting.popleft()
        visited += 1
        if depth > MAX_DEPTH:
            continue
        if isinstance(inner, dict):
            if chart := charted(inner):
                yield chart
                continue
            if depth and _is_flat(inner):
                yield inner
            waiting.extend((one, depth + 1) for one in inner.values() if isinstance(one, dict | list))
        elif isinstance(inner, list):
            if len(inner) >= _LEAST and all(isinstance(one, dict) for one in inner):
                yield inner
            else:
                waiting.extend((one, depth + 1) for one in inner if isinstance(one, dict | list))


def _is_flat(inner: dict[object, object]) -> bool:
    return len(inner) >= _LEAST and not any(isinstance(one, dict | list) for one in inner.values())


def charted(chart: dict[object, object]) -> dict[str, list[object]] | None:
    """Return the columns of a chart's configuration: labels, and a column for each of its series.

    Known are Chart.js (labels, datasets), Highcharts and ApexCharts (categories), ECharts (xAxis.data).
    """
    labels = _labels(chart)
    series = next((one for name in _SERIES if isinstance(one := chart.get(name), list)), None)
    if labels is None or not series:
        return None
    columns: dict[str, list[object]] = {"label": labels}
    for place, one in enumerate(series):
        data = next(
            (data for name in _VALUES if isinstance(one, dict) and isinstance(data := one.get(name), list)),
            None,
        )
        if data is None or len(data) != len(labels) or any(isinstance(cell, dict | list) for cell in data):
            return None
        given = next((str(one[name]) for name in _NAMES if isinstance(one, dict) and one.get(name)), "")
        columns[given if given and given not in columns else f"series {place + 1}"] = data
    return columns


def _labels(chart: dict[object, object]) -> list[object] | None:
    for name in _LABELS:
        if isinstance(found := chart.get(name), list):
            return found
    for name in ("xAxis", "xaxis", "x_axis"):
        axis = chart.get(name)
        axis = axis[0] if isinstance(axis, list) and axis else axis
        if isinstance(axis, dict):
            for inner in ("data", "categories", "labels"):
                if isinstance(found := axis.get(inner), list):
                    return found
    return None
