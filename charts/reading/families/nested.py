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
            if depth and (_is_flat(inner) or _holds_rows(inner)):
                yield inner
            if columns := columnar(inner):
                yield columns
            waiting.extend((one, depth + 1) for one in inner.values() if isinstance(one, dict | list))
        elif isinstance(inner, list):
            if len(inner) >= _LEAST and all(isinstance(one, dict) for one in inner):
                yield inner
            else:
                waiting.extend((one, depth + 1) for one in inner if isinstance(one, dict | list))


def _is_flat(inner: dict[object, object]) -> bool:
    return len(inner) >= _LEAST and not any(isinstance(one, dict | list) for one in inner.values())


def _holds_rows(inner: dict[object, object]) -> bool:
    """Whether a mapping names mappings that are alike, as a report does: {"unit": {"ok": 3}, "e2e": …}."""
    rows = list(inner.values())
    if len(rows) < _LEAST or not all(isinstance(one, dict) and _is_flat(one) for one in rows):
        return False
    return len({tuple(one) for one in rows if isinstance(one, dict)}) == 1


def columnar(inner: dict[object, object]) -> dict[str, list[object]] | None:
    """Return the lists of a mapping that are columns of one table: as long as each other, without lists."""
    lists = {str(name): one for name, one in inner.items() if isinstance(one, list) and len(one) >= _LEAST}
    plain = {
        name: one for name, one in lists.items() if not any(isinstance(cell, dict | list) for cell in one)
    }
    sizes = {len(one) for one in plain.values()}
    return plain if len(plain) >= _LEAST and len(sizes) == 1 else None


def traced(items: object) -> dict[str, list[object]] | None:
    """Return the columns of Plotly's traces, each with an x and a y; None when they are something else."""
    if not isinstance(items, list) or not items:
        return None
    traces: list[tuple[str, list[object], list[object]]] = []
    for place, one in enumerate(items):
        across, up = (one.get("x"), one.get("y")) if isinstance(one, dict) else (None, None)
        if not isinstance(across, list) or not isinstance(up, list) or len(across) != len(up):
            return None
        traces.append(
            (str(one.get("name") or ("y" if len(items) == 1 else f"series {place + 1}")), across, up)
        )
    names = [name for name, _, _ in traces]
    if len(set(names)) == len(names) and all(across == traces[0][1] for _, across, _ in traces):
        return {"label": traces[0][1], **{name: up for name, _, up in traces}}
    return {
        "name": [name for name, across, _ in traces for _ in across],
        "x": [cell for _, across, _ in traces for cell in across],
        "y": [cell for _, _, up in traces for cell in up],
    }


def charted(chart: dict[object, object]) -> dict[str, list[object]] | None:
    """Return the columns of a chart's configuration: labels, and a column for each of its series.

    Known are Chart.js (labels, datasets), Highcharts and ApexCharts (categories), ECharts (xAxis.data) and
    Plotly (data of traces with x and y).
    """
    if found := traced(chart.get("data")):
        return found
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
