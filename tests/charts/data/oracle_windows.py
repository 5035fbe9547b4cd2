"""Windows over the figures of series, as SQLite and pandas have them."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

from charts.grammar import TimeUnit, Window, WindowOp

Run = list[float | None]
_NO_SPREAD = 1e-12
"""What pandas' means of equal figures differ by, as a part of them."""
_WHOLE = "(PARTITION BY s, stretch)"
_ALONG = "(PARTITION BY s, stretch ORDER BY at)"
_CHANGE = "100.0 * (y - {before}) / abs(nullif({before}, 0))"
_PART = "100.0 * y / nullif({before}, 0)"
_OF_BASE = {
    WindowOp.INDEX: _PART,
    WindowOp.BASE_DIFFERENCE: "y - {before}",
    WindowOp.BASE_PERCENT_CHANGE: _CHANGE,
    WindowOp.YEAR_DIFFERENCE: "y - {before}",
    WindowOp.YEAR_PERCENT_CHANGE: _CHANGE,
}
_LAG, _FIRST = f"lag(y) OVER {_ALONG}", f"first_value(y) OVER {_ALONG}"
_SQL = {
    WindowOp.RUNNING_SUM: f"sum(y) OVER {_ALONG}",
    WindowOp.RUNNING_MEAN: f"avg(y) OVER {_ALONG}",
    WindowOp.DIFFERENCE: f"y - {_LAG}",
    WindowOp.PERCENT_CHANGE: _CHANGE.format(before=_LAG),
    WindowOp.PERCENT_OF_LAST: _PART.format(before=_LAG),
    WindowOp.CUMULATIVE_SHARE: f"100.0 * sum(y) OVER {_ALONG} / nullif(sum(y) OVER {_WHOLE}, 0)",
    WindowOp.SHARE: "100.0 * y / nullif(sum(y) OVER (), 0)",
    WindowOp.SHARE_WITHIN: "100.0 * y / nullif(sum(y) OVER (PARTITION BY at), 0)",
    WindowOp.Z_SCORE: "y",
}
_MOVING = {WindowOp.MOVING_SUM: "sum", WindowOp.MOVING_MEAN: "avg"}
_YEARS = (WindowOp.YEAR_DIFFERENCE, WindowOp.YEAR_PERCENT_CHANGE)
_STRETCHES = {
    TimeUnit.YEAR: "Y",
    TimeUnit.YEARQUARTER: "Q",
    TimeUnit.YEARMONTH: "M",
    TimeUnit.YEARWEEK: "W-SUN",
}


def windows(window: Window, runs: Sequence[Run], moments: Sequence[Any], labels: Sequence[str]) -> list[Run]:
    """Return the figures of each series as a window makes them."""
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE TABLE f (s INTEGER, at INTEGER, y REAL, stretch TEXT, before INTEGER)")
        db.executemany("INSERT INTO f VALUES (?, ?, ?, ?, ?)", _figures(window, runs, moments, labels))
        found = {(s, at): y for s, at, y in db.execute(_query(window, several=len(runs) > 1))}
    db.close()
    made = [[found.get((s, at)) for at in range(len(moments))] for s in range(len(runs))]
    if window.op is WindowOp.Z_SCORE:
        return [_z_scores(run) for run in made]
    return made


def _figures(
    window: Window, runs: Sequence[Run], moments: Sequence[Any], labels: Sequence[str]
) -> Iterator[tuple[object, ...]]:
    stretches = [_stretch(each, window.anew) for each in moments]
    before = _places_before(window, moments, labels)
    for s, run in enumerate(runs):
        for at, y in enumerate(run):
            yield s, at, y, stretches[at], before[at]


def _stretch(moment: Any, unit: TimeUnit | None) -> str:  # noqa: ANN401 - a moment of pandas
    if unit is None or moment is None:
        return ""
    return str(moment.to_period(_STRETCHES[unit])) if isinstance(moment, pd.Timestamp) else str(moment)


def _places_before(window: Window, moments: Sequence[Any], labels: Sequence[str]) -> list[int | None]:
    """Return the place that each is set against: a year before, or the base."""
    if window.op in _YEARS:
        dated = any(isinstance(each, pd.Timestamp) for each in moments)
        steps = [pd.DateOffset(years=1), pd.Timedelta(weeks=52)] if dated else [1]
        at = {moment: place for place, moment in enumerate(moments) if moment is not None}
        for step in steps:
            found = [None if moment is None else at.get(moment - step) for moment in moments]
            if any(place is not None for place in found):
                return found
    base = next(
        (at for at, label in enumerate(labels) if window.base and label.startswith(window.base)), None
    )
    return [base] * len(moments)


def _query(window: Window, *, several: bool) -> str:
    if window.op in _MOVING:
        rows = f"(PARTITION BY s, stretch ORDER BY at ROWS {window.size - 1} PRECEDING)"
        value = f"CASE WHEN count(y) OVER {rows} = {window.size} THEN {_MOVING[window.op]}(y) OVER {rows} END"
        return f"SELECT s, at, {value} FROM f"  # noqa: S608 - our own words
    if window.op is WindowOp.RANK:
        among, order = "PARTITION BY at" if several else "", "" if window.ascending else "DESC"
        return f"SELECT s, at, rank() OVER ({among} ORDER BY y {order}) FROM f WHERE y IS NOT NULL"  # noqa: S608
    if window.op in _YEARS or window.base:
        value = _OF_BASE[window.op].format(before="b.y").replace("y - ", "f.y - ").replace("0 * y", "0 * f.y")
        return f"SELECT f.s, f.at, {value} FROM f JOIN f b ON b.s = f.s AND b.at = f.before"  # noqa: S608
    value = _SQL.get(window.op) or _OF_BASE[window.op].format(before=_FIRST)
    return f"SELECT s, at, {value} FROM f WHERE y IS NOT NULL"  # noqa: S608 - our own words


def _z_scores(run: Run) -> Run:
    cells = pd.Series(run, dtype=float)
    spread = cells.std()
    if not spread > _NO_SPREAD * cells.abs().max():
        return [None] * len(run)
    return [None if pd.isna(y) else float(y) for y in (cells - cells.mean()) / spread]
