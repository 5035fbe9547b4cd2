"""A touch of a control is the sentence that means it: the chart is edited by the words, by the same code.

An operation is a name, or a name and a value behind "=", such as "sort" or "kind=line".
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from charts.errors import UserError
from charts.grammar import ChartSpec, Mark, SortBy
from charts.kinds import TOPS, chart_data, is_labelled, kind_of, took_line
from charts.planner.editing import edited
from charts.planner.plan import Plan
from charts.table import Table
from charts.telling.pasted_style import speaking_of
from charts.telling.touching import impossible


class UnfitError(UserError):
    """The data of a chart do not allow what is asked."""

    def __init__(self) -> None:
        super().__init__(impossible())


def operated(table: Table, history: Sequence[ChartSpec], operation: str) -> Plan:
    """Return the last chart as an operation changes it; history holds the charts so far, the first one first.

    Raises UnfitError where the chart cannot be changed so.
    """
    last = history[-1]
    with speaking_of(table, last.locale):
        name, _, value = operation.partition("=")
        words = _WORDS.get(name)
        if words is None:
            raise UnfitError
        plan = edited(table, history, words(table, last, value))
        spec = replace(plan.spec, locale=last.locale)
        if not _is_same_chart(last, spec):
            raise UnfitError  # the words were taken for a request of their own
        return replace(plan, spec=spec)


def _is_same_chart(last: ChartSpec, spec: ChartSpec) -> bool:
    """Whether what is shown of which rows is as it was."""
    return all(getattr(last, name) == getattr(spec, name) for name in _KEPT)


_KEPT = ("x", "y", "series", "detail", "where", "having", "calculate", "facet", "layers")


def _kind(_table: Table, _last: ChartSpec, value: str) -> str:
    try:
        return f"as {kind_of(Mark(value)).name}"
    except (ValueError, KeyError) as error:
        raise UnfitError from error


def _sort(_table: Table, last: ChartSpec, _value: str) -> str:
    falls = last.sort is not None and last.sort.by is SortBy.Y and last.sort.descending
    return "sort ascending" if falls else "sort descending"


def _flip(_table: Table, last: ChartSpec, _value: str) -> str:
    return "vertical" if last.horizontal else "horizontal"


def _labels(table: Table, last: ChartSpec, _value: str) -> str:
    return "without labels" if is_labelled(chart_data(table, last)) else "show values"


def _top(_table: Table, _last: ChartSpec, value: str) -> str:
    if value not in {str(count) for count in TOPS}:
        raise UnfitError
    return f"top {value}"


def _look(_table: Table, _last: ChartSpec, value: str) -> str:
    if value not in _LOOKS:
        raise UnfitError
    return _LOOKS[value]


_LOOKS = {
    **{ground: f"{ground} theme" for ground in ("light", "dark")},
    **{colours: f"{colours} colours" for colours in ("pastel", "vivid", "warm", "cool", "grey")},
}

_WORDS: dict[str, Callable[[Table, ChartSpec, str], str]] = {
    "kind": _kind,
    "sort": _sort,
    "flip": _flip,
    "labels": _labels,
    "top": _top,
    "look": _look,
}


def took(table: Table, spec: ChartSpec) -> str:
    """Return the line that says what is drawn, of which columns, of which rows."""
    with speaking_of(table, spec.locale):
        return took_line(spec, table)
