"""Windows over the figures of a series in the order of x: running totals, changes, shares, ranks.

A missing figure stays missing and is passed over: it neither counts nor breaks a run. What cannot be had (a
change from nothing, a share of nothing) is missing, never zero.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from itertools import accumulate
from statistics import fmean, stdev

from charts.data.figures import Number, part, total
from charts.grammar import TimeUnit, Window, WindowOp

Figures = Sequence[Number | None]
Windowed = list[Number | None]

_LAST_OF_FEBRUARY = 28
_WEEKS = 52


def windowed(
    window: Window, runs: Sequence[Figures], labels: Sequence[str], moments: Sequence[object]
) -> list[Windowed]:
    """Return the figures of every series as the window makes them.

    runs are the figures of each series along the same places; labels are the names of those places, and
    moments their dates, or anything else where they have none.
    """
    match window.op:
        case WindowOp.RANK:
            return _ranks(runs, ascending=window.ascending)
        case WindowOp.SHARE:
            return _shares(runs)
        case WindowOp.SHARE_WITHIN:
            wholes = [total(_known(place)) for place in zip(*runs, strict=True)]
            return [[_percent(y, whole) for y, whole in zip(run, wholes, strict=True)] for run in runs]
        case WindowOp.YEAR_DIFFERENCE | WindowOp.YEAR_PERCENT_CHANGE:
            earlier = _a_year_before(moments)
            change = _difference if window.op is WindowOp.YEAR_DIFFERENCE else _change
            return [_changes(run, earlier, change) for run in runs]
        case WindowOp.INDEX | WindowOp.BASE_DIFFERENCE | WindowOp.BASE_PERCENT_CHANGE:
            return [_from_a_base(window, run, labels, moments) for run in runs]
        case _:
            cuts = _beginnings(moments, window.anew) if window.anew else [0]
            return [_along(window, run, cuts) for run in runs]


def _along(window: Window, run: Figures, cuts: Sequence[int]) -> Windowed:
    """Return the figures along a run that begins anew at each cut."""
    ends = (*cuts[1:], len(run))
    parts = (run[start:end] for start, end in zip(cuts, ends, strict=True))
    return [y for part in parts for y in _ALONG[window.op](part, window.size)]


def _beginnings(moments: Sequence[object], unit: TimeUnit) -> list[int]:
    """Return the places at which another such stretch of time begins, the first place included."""
    cuts = [part(moment, unit) if isinstance(moment, dt.date | int) else None for moment in moments]
    return [at for at, cut in enumerate(cuts) if not at or cut != cuts[at - 1]] or [0]


def _known(run: Figures) -> list[Number]:
    return [y for y in run if y is not None]


def _running_sum(run: Figures, _size: int = 0) -> Windowed:
    """Return sums from the first figure on: exact for whole numbers, compensated (Neumaier) for the rest."""
    whole: Number = 0
    lost = 0.0
    out: Windowed = []
    for y in run:
        if y is None:
            out.append(None)
            continue
        added = whole + y
        if isinstance(added, float):
            lost += (whole - added) + y if abs(whole) >= abs(y) else (y - added) + whole
        whole = added
        out.append(whole + lost if lost else whole)
    return out


def _running_mean(run: Figures, _size: int) -> Windowed:
    counts = accumulate(y is not None for y in run)
    return [None if y is None else y / count for y, count in zip(_running_sum(run), counts, strict=True)]


def _moving(run: Figures, size: int, make: Callable[[list[Number]], Number]) -> Windowed:
    """Return a figure of each `size` places up to here; a window with a gap or before the first has none."""
    out: Windowed = []
    for at in range(len(run)):
        window = run[max(0, at - size + 1) : at + 1]
        known = _known(window)
        out.append(make(known) if len(known) == size else None)
    return out


def _moving_sum(run: Figures, size: int) -> Windowed:
    return _moving(run, max(1, size), total)


def _moving_mean(run: Figures, size: int) -> Windowed:
    return _moving(run, max(1, size), fmean)


def _difference(now: Number, before: Number) -> Number | None:
    return now - before


def _change(now: Number, before: Number) -> Number | None:
    """Return the change in percent of what was; from zero there is none."""
    return (now - before) / abs(before) * 100 if before else None


def _changes(
    run: Figures, earlier: Sequence[int | None], change: Callable[[Number, Number], Number | None]
) -> Windowed:
    out: Windowed = []
    for y, at in zip(run, earlier, strict=True):
        before = run[at] if at is not None else None
        out.append(None if y is None or before is None else change(y, before))
    return out


def _differences(run: Figures, _size: int) -> Windowed:
    return _changes(run, _last_known(run), _difference)


def _percent_changes(run: Figures, _size: int) -> Windowed:
    return _changes(run, _last_known(run), _change)


def _parts_of_the_last(run: Figures, _size: int) -> Windowed:
    return _changes(run, _last_known(run), _percent)


def _last_known(run: Figures) -> list[int | None]:
    """Return for each place the last one before it that has a figure."""
    out: list[int | None] = []
    last: int | None = None
    for at, y in enumerate(run):
        out.append(last)
        last = at if y is not None else last
    return out


def _cumulative_shares(run: Figures, _size: int) -> Windowed:
    whole = total(_known(run))
    return [_percent(y, whole) for y in _running_sum(run)]


def _z_scores(run: Figures, _size: int) -> Windowed:
    known = _known(run)
    spread = stdev(known) if len(known) > 1 else 0.0
    if not spread:
        return [None] * len(run)
    middle = fmean(known)
    return [None if y is None else (y - middle) / spread for y in run]


_ALONG: dict[WindowOp, Callable[[Figures, int], Windowed]] = {
    WindowOp.RUNNING_SUM: _running_sum,
    WindowOp.RUNNING_MEAN: _running_mean,
    WindowOp.MOVING_SUM: _moving_sum,
    WindowOp.MOVING_MEAN: _moving_mean,
    WindowOp.DIFFERENCE: _differences,
    WindowOp.PERCENT_CHANGE: _percent_changes,
    WindowOp.PERCENT_OF_LAST: _parts_of_the_last,
    WindowOp.CUMULATIVE_SHARE: _cumulative_shares,
    WindowOp.Z_SCORE: _z_scores,
}


def _percent(y: Number | None, whole: Number) -> Number | None:
    return None if y is None or not whole else y / whole * 100


def _shares(runs: Sequence[Figures]) -> list[Windowed]:
    whole = total([y for run in runs for y in _known(run)])
    return [[_percent(y, whole) for y in run] for run in runs]


def _from_a_base(window: Window, run: Figures, labels: Sequence[str], moments: Sequence[object]) -> Windowed:
    """Return the figures set against the one at the base, or the first there is where none is named."""
    known = (at for at, y in enumerate(run) if y is not None)
    at = _base(labels, moments, window.base) if window.base else next(known, None)
    start = run[at] if at is not None else None
    if start is None:
        return [None] * len(run)
    own = {WindowOp.BASE_DIFFERENCE: _difference, WindowOp.BASE_PERCENT_CHANGE: _change}
    make = own.get(window.op, _percent)
    return [None if y is None else make(y, start) for y in run]


def _base(labels: Sequence[str], moments: Sequence[object], base: str) -> int | None:
    """Return the place that is called so, else the first whose date begins so ("2024-03")."""
    wanted = base.casefold()
    named = (at for at, label in enumerate(labels) if label.casefold() == wanted)
    dates = (moment.isoformat() if isinstance(moment, dt.date) else "" for moment in moments)
    dated = (at for at, date in enumerate(dates) if date.startswith(wanted))
    return next(named, next(dated, None))


def _ranks(runs: Sequence[Figures], *, ascending: bool) -> list[Windowed]:
    """Return ranks from 1, equals sharing the better one: along x of one series, else at each x."""
    if len(runs) == 1:
        return [_ranked(runs[0], ascending=ascending)]
    places = [_ranked(place, ascending=ascending) for place in zip(*runs, strict=True)]
    return [list(run) for run in zip(*places, strict=True)] if places else [[] for _ in runs]


def _ranked(figures: Figures, *, ascending: bool) -> Windowed:
    ordered = sorted(_known(figures), reverse=not ascending)
    first = {y: at for at, y in reversed(list(enumerate(ordered, 1)))}
    return [None if y is None else first[y] for y in figures]


def _a_year_before(moments: Sequence[object]) -> list[int | None]:
    """Return for each place the one whose date, or year, is a year earlier; 29 February has 28 February."""
    at = {moment: place for place, moment in enumerate(moments) if moment is not None}
    found = [at.get(_year_before(moment)) for moment in moments]
    weeks_before = [at.get(_weeks_before(moment)) for moment in moments]
    return found if any(place is not None for place in found) else weeks_before


def _weeks_before(moment: object) -> object:
    """Return the same weekday 52 weeks before: what a year before is to weeks."""
    days = dt.timedelta(weeks=_WEEKS)
    return moment - days if isinstance(moment, dt.date) and moment.toordinal() > days.days else None


def _year_before(moment: object) -> object:
    if isinstance(moment, dt.date):
        day = _LAST_OF_FEBRUARY if (moment.month, moment.day) == (2, 29) else moment.day
        return moment.replace(year=moment.year - 1, day=day) if moment.year > 1 else None
    if isinstance(moment, int) and not isinstance(moment, bool):
        return moment - 1
    return None
