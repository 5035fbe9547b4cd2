"""A small reader of Vega-Lite documents: which marks a bar, line or pie document draws of a table."""

import datetime as dt
from collections.abc import Callable
from statistics import fmean
from typing import Any

from charts.table import Table
from tests.charts.tables import MONTHS

Row = dict[str, Any]
_OPS: dict[str, Callable[[list[Any]], float]] = {"sum": sum, "mean": fmean, "min": min, "max": max}
_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "equal": lambda a, b: a == b,
    "lt": lambda a, b: a < b,
    "lte": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "gte": lambda a, b: a >= b,
}
_MONTHS = {name: i for i, name in enumerate(MONTHS, 1)}


def evaluate(document: dict[str, Any], table: Table) -> set[tuple[str, str, float]]:
    """Return (x, series, value) of every mark."""
    rows: list[Row] = [dict(zip(table.names, row, strict=True)) for row in table.rows()]
    for transform in document.get("transform", []):
        rows = _transformed(rows, transform)
    encoding = document["encoding"]
    if "theta" in encoding:
        x, y, colour = encoding["color"], encoding["theta"], {}
    else:
        flat = encoding.get("x", {}).get("type") == "quantitative"
        x, y = (encoding["y"], encoding["x"]) if flat else (encoding["x"], encoding["y"])
        colour = encoding.get("color", {})
    return _marks(rows, x, y, colour)


def _marks(rows: list[Row], x: Row, y: Row, colour: Row) -> set[tuple[str, str, float]]:
    groups: dict[tuple[Any, Any], list[Row]] = {}
    for row in rows:
        groups.setdefault((row[x["field"]], row[colour["field"]] if colour else ""), []).append(row)
    found: set[tuple[str, str, float]] = set()
    for (place, name), members in groups.items():
        if place is None or name is None:
            continue
        how = y.get("aggregate")
        values = [row[y["field"]] for row in members if row[y["field"]] is not None] if "field" in y else []
        if how == "count":
            found.add((str(place), str(name), len(members)))
        elif how:
            found.add((str(place), str(name), _OPS[how](values)))
        else:
            found.update((str(place), str(name), value) for value in values)
    if "impute" in y:
        there = {(place, name) for place, name, _ in found}
        every = {(place, name) for place, _ in there for _, name in there}
        found |= {(place, name, y["impute"]["value"]) for place, name in every - there}
    return found


def _transformed(rows: list[Row], transform: Row) -> list[Row]:
    if "fold" in transform:
        key, value = transform["as"]
        return [{**row, key: name, value: row[name]} for row in rows for name in transform["fold"]]
    if "joinaggregate" in transform:
        figures = {
            each["as"]: _OPS[each["op"]](
                [row[each["field"]] for row in rows if row[each["field"]] is not None]
            )
            for each in transform["joinaggregate"]
        }
        return [{**row, **figures} for row in rows]
    return [row for row in rows if _passes(row, transform["filter"])]


def _passes(row: Row, test: Row | str) -> bool:
    if isinstance(test, str):
        left, sign, right = test.split(" ", 2)
        compare = {">": "gt", "<": "lt", ">=": "gte", "<=": "lte", "==": "equal"}[sign]
        return bool(_TESTS[compare](row[left[7:-2]], row[right[7:-2]]))
    if "and" in test or "or" in test:
        passed = [_passes(row, part) for part in test.get("and") or test["or"]]
        return all(passed) if "and" in test else any(passed)
    if "not" in test:
        return not _passes(row, test["not"])
    return _field_passes(row[test["field"]], test)


def _field_passes(value: object, test: Row) -> bool:
    if "valid" in test:
        return value is not None
    if test.get("timeUnit") == "year" and isinstance(value, dt.date):
        value = value.year
    if test.get("timeUnit") == "month" and isinstance(value, str):
        value = _MONTHS[value]
    if test.get("timeUnit") == "day" and isinstance(value, dt.date):
        value = value.isoweekday()
    if "oneOf" in test:
        return value in test["oneOf"]
    if "range" in test:
        low, high = map(_literal, test["range"])
        return bool(_TESTS["gte"](value, low) and _TESTS["lte"](value, high))
    word = next(word for word in _TESTS if word in test)
    return bool(_TESTS[word](value, _literal(test[word])))


def _literal(value: object) -> object:
    return dt.date(value["year"], value["month"], value["date"]) if isinstance(value, dict) else value
