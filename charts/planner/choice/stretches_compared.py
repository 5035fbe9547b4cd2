"""Figures of the stretches of time that are named: "average of 2023 and 2024", "total in April vs May"."""

from collections.abc import Sequence

from charts.grammar import ChartSpec, Comparison, Op, TimeUnit
from charts.language.tags import Tag
from charts.planner.choice.roles import GROUPED, Clock, Part, is_grain
from charts.planner.filters.around import Found
from charts.planner.request.phrases import Request
from charts.table import Kind

_FIGURES = (Tag.MEAN, Tag.MEDIAN, Tag.SUM, Tag.MIN, Tag.MAX, Tag.COUNT, Tag.TOTAL_NUMBER)
_MEANS = (Tag.MEAN, Tag.MEDIAN)
_STRETCHES = (TimeUnit.YEAR, TimeUnit.QUARTER, TimeUnit.YEARQUARTER, TimeUnit.MONTH, TimeUnit.YEARMONTH)
_COURSES = (Tag.LINE, Tag.TREND, Tag.OVER, Tag.SERIES)


def stretches_compared(
    request: Request, found: Sequence[Found], parts: Sequence[Part], clock: Clock | None
) -> Clock | None:
    """Return the stretches to group by: those that are named and of which figures are wanted, else the clock.

    A clock whose places have one row each says how the rows come: "monthly average for 2023 and for 2024".
    """
    grouped = any(each.lead in GROUPED for each in parts if not each.entity)
    if grouped or request.has(*_COURSES) or not request.has(*_FIGURES):
        return clock
    for each in found:
        column = request.table[each.test.field] if each.test.field in request.table.names else None
        if column is None or not _names_several(each.test) or column.kind not in (Kind.DATE, Kind.DATETIME):
            continue
        unit = each.test.time_unit
        fine = clock is None or (request.has(*_MEANS) and is_grain(column, clock.unit))
        if unit is not None and fine and not is_grain(column, unit):
            return Clock(unit, column, each.start)
    return clock


def _names_several(test: Comparison) -> bool:
    several = test.op is Op.IN and len(test.values) > 1 and not test.negate
    return several and test.time_unit in _STRETCHES and test.aggregate is None


def compares_stretches(spec: ChartSpec) -> bool:
    """Whether a chart has one mark for each stretch that its filter names."""
    test, at = spec.where, spec.x
    if at is None or at.time_unit is None or not isinstance(test, Comparison):
        return False
    return at.field == test.field and _names_several(test)
