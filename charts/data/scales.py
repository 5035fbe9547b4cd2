"""Whether what stands along x is placed by its size, by its moment, or side by side."""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from charts.chart import Places, Position, Scale, Traits
from charts.data.slots import Slot
from charts.grammar import ChartSpec, SortBy, TimeUnit
from charts.table import Kind, Table

_EARLIEST, _LATEST = 10, 9990


def scale_of(table: Table, spec: ChartSpec, traits: Traits, slots: Sequence[Slot]) -> Scale:
    """Return the scale along x: to scale for lines, and for bars of moments that are not evenly spaced."""
    if spec.x is None or traits.places is Places.NAMED or spec.x.bin:
        return Scale.CATEGORY
    if spec.sort and (spec.sort.by is not SortBy.X):
        return Scale.CATEGORY
    column = table[spec.x.field]
    cyclic = spec.x.time_unit in (
        TimeUnit.QUARTER,
        TimeUnit.MONTH,
        TimeUnit.WEEKDAY,
        TimeUnit.DATE,
        TimeUnit.HOURS,
    )
    if cyclic or any(slot.position is None for slot in slots):
        return Scale.CATEGORY
    if column.kind is Kind.NUMBER:
        return Scale.NUMBER if traits.places is Places.SCALED else Scale.CATEGORY
    return _time_scale(spec, traits, slots)


def _time_scale(spec: ChartSpec, traits: Traits, slots: Sequence[Slot]) -> Scale:
    moments = [moment(slot.position) for slot in slots]
    if any(moment is None for moment in moments):
        return Scale.CATEGORY
    if traits.places is Places.SCALED:
        return Scale.TIME
    turned = spec.sort is not None and spec.sort.descending
    return Scale.CATEGORY if turned or evenly_spaced(moments) else Scale.TIME


def moment(position: Position | None) -> dt.date | dt.datetime | None:
    """Return where a position stands in time; None near the ends of the calendar, which no axis can pad."""
    if isinstance(position, dt.date):
        return position if _EARLIEST <= position.year <= _LATEST else None
    if isinstance(position, int) and _EARLIEST <= position <= _LATEST:
        return dt.date(position, 1, 1)
    return None


def evenly_spaced(moments: Sequence[dt.date | None]) -> bool:
    """Whether equal steps lead from each to the next: days, weeks, months, quarters or years."""
    days = [moment.toordinal() for moment in moments if moment is not None]
    steps = [after - before for before, after in pairwise(days)]
    if not steps or min(steps) <= 0:
        return True
    slack = 3 if min(steps) > 27 else 0  # noqa: PLR2004 - months have 28 to 31 days
    return max(steps) - min(steps) <= slack
