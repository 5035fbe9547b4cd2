"""A model's spec held against what the member wrote. Runs in a worker process: pure, and as slow as it likes.

A spec may be well formed and still mean something else. Overruled here: a mark that the request names
otherwise, columns that it does not speak of while naming others, filters with values that nobody wrote.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from charts.chart import ChartData
from charts.errors import UserError
from charts.grammar import (
    ChartSpec,
    Comparison,
    Constant,
    Group,
    Made,
    Mark,
    Measure,
    Op,
    Operation,
    Where,
    amendments_of,
    check,
    columns_in,
    with_names,
)
from charts.kinds import KINDS, chart_data, kind_of, took_line
from charts.language.spelling import fold
from charts.language.stated_numbers import Known, numbers_in
from charts.planner.choice.wish import is_refused
from charts.planner.frames.converting import is_of_units
from charts.planner.request.answered_in import locale_of
from charts.planner.request.phrases import Request, read_request
from charts.table import Column, Table
from charts.telling.pasted_style import speaking_of

_NAMED = {tag: {kind.mark, *kind.akin} for kind in KINDS for tag in kind.tags}
"""The marks with which a word for a kind of chart is content."""
_MOST_CELLS = 20_000
_LETTERS = 3


class MeaningError(UserError):
    """The spec does not say what the request says; the text is for the model."""


def judged(table: Table, spec: ChartSpec, request: str, earlier: str = "") -> tuple[ChartSpec, str]:
    """Return the spec, checked and true to the request, and the line that says what was taken.

    earlier is what was asked before. Whatever is returned can be drawn; else UserError is raised.
    """
    spec = replace(check(spec, table), amendments=amendments_of(table))
    if spec.mark is Mark.NONE:
        raise MeaningError("a mark is needed")
    asked = f"{request}\n{earlier}"
    _hold_filters(spec, table, asked)
    _hold_lines(spec, Known([asked, *table.names]))
    _hold_constants(spec, Known([asked, *table.names]))
    read = read_request(table, request)
    spec = _with_named_mark(spec, read)
    _hold_columns(spec, read, table)
    spec = replace(spec, title=_true_title(spec.title, table, request))
    chart = chart_data(table, spec)
    _hold_marks(chart)
    spec = replace(spec, locale=locale_of(read))
    with speaking_of(table, spec.locale):
        return spec, took_line(spec, table)


def _with_named_mark(spec: ChartSpec, read: Request) -> ChartSpec:
    """Return the spec with the mark that the request names, if it names another than the model took."""
    phrases = [phrase for phrase in read.phrases if phrase.tag in _NAMED]
    refused = {phrase.tag for phrase in phrases if is_refused(read, phrase)}
    if any(spec.mark in _NAMED[tag] for tag in refused):
        raise MeaningError(f"the request asks for another mark than {spec.mark.value}")
    allowed: set[Mark] = set().union(*(_NAMED[each.tag] for each in phrases if each.tag not in refused))
    if not allowed or spec.mark in allowed:
        return spec
    named = [mark for mark in Mark if mark in allowed]
    if kind_of(named[0]).single and kind_of(spec.mark).single and spec.x:
        return replace(spec, mark=named[0])
    raise MeaningError(f"the request asks for {named[0].value}")


def _hold_columns(spec: ChartSpec, read: Request, table: Table) -> None:
    meant = (each for each in read.mentions if each.whole and not is_refused(read, each))
    named = {table.columns[each.column].name for each in meant}
    if named and named.isdisjoint(used_columns(spec)):
        raise MeaningError("the request names other columns")


def used_columns(spec: ChartSpec) -> set[str]:
    """Return the names of all columns that a spec speaks of."""
    channels = [each.field for each in (spec.x, spec.series, spec.facet) if each]
    tests = [test.field for where in _conditions(spec) for test in _tests(where)]
    measures = [name for each in _measures(spec) for name in (each.field, each.weight)]
    sorted_by = [spec.sort.field] if spec.sort else []
    made = [name for each in spec.calculate for name in columns_in(each.expression)]
    folded = spec.fold.fields if spec.fold else ()
    at_dots = (spec.detail, spec.size, spec.label, spec.y2)
    return {*channels, *tests, *measures, *sorted_by, *made, *folded, *at_dots} - {""}


def _measures(spec: ChartSpec) -> list[Measure]:
    return [*spec.y, *(each.measure for each in spec.having)]


def _conditions(spec: ChartSpec) -> Iterator[Where]:
    """Yield the filter, and the conditions of shares."""
    for where in (spec.where, *(each.where for each in _measures(spec))):
        if where is not None:
            yield where


def _tests(where: Where) -> Iterator[Comparison]:
    if isinstance(where, Group):
        for part in where.parts:
            yield from _tests(part)
    else:
        yield where


def _hold_filters(spec: ChartSpec, table: Table, asked: str) -> None:
    """Raise MeaningError if a filter compares with something that is neither asked for nor a cell."""
    known = Known([asked])
    for having in spec.having:
        if not all(known.has(value) for value in having.values):
            raise MeaningError("having compares with a number that is not in the request")
    folded = (spec.fold.key, spec.fold.value) if spec.fold else ()
    held = with_names(table, [*(each.name for each in spec.calculate), *folded])
    for test in (test for where in _conditions(spec) for test in _tests(where)):
        column = held[test.field]
        if not all(_is_written(value, test, column, asked, known) for value in test.values):
            raise MeaningError(
                f"the filter on {column.name} compares with a value that is not in the request"
            )


def _hold_lines(spec: ChartSpec, known: Known) -> None:
    """Raise MeaningError if what is laid over the marks, or their colours, state a number of their own."""
    for layer in spec.layers:
        values = [getattr(layer, name, None) for name in ("value", "low", "high")]
        if not all(known.has(value) for value in values if isinstance(value, int | float)):
            raise MeaningError("a line or band stands at a number that is not in the request")
        words = [getattr(layer, name, "") for name in ("label", "text")]
        if not all(known.all_in(each) for each in words):
            raise MeaningError("the words of a layer state a number that is not in the request")
    ends = [end for paint in spec.looks.paints for end in (paint.above, paint.below)]
    if not all(known.has(end) for end in ends if end is not None):
        raise MeaningError("a colour begins at a number that is not in the request")
    said = (spec.looks.subtitle, spec.looks.x.title or "", spec.looks.y.title or "")
    if not all(map(known.all_in, said)):
        raise MeaningError("the looks state a number that is not in the request")


def _hold_constants(spec: ChartSpec, known: Known) -> None:
    """Raise MeaningError if a column is made by a number that is neither asked for nor one of units."""
    for value in (value for each in spec.calculate for value in _constants(each.expression)):
        if not known.has(value) and not is_of_units(value):
            raise MeaningError("a column is calculated by a number that is not in the request")


def _constants(expression: Made) -> Iterator[float]:
    match expression:
        case Constant(value):
            yield value
        case Operation(_, left, right):
            yield from _constants(left)
            yield from _constants(right)


def _is_written(value: object, test: Comparison, column: Column, asked: str, known: Known) -> bool:
    if isinstance(value, bool):
        return True
    if isinstance(value, int | float):
        return known.has(value) or value in column.values[:_MOST_CELLS]
    if isinstance(value, dt.date):
        return value.year in set(numbers_in(asked)) or value in column.values or _one_year(column)
    if isinstance(value, dt.time):
        return known.has(value.hour)
    text = fold(str(value))
    if text in fold(asked) or test.op in (Op.STARTS, Op.ENDS):
        return True
    cells = [fold(str(cell)) for cell in column.values[:_MOST_CELLS] if cell is not None]
    part = test.op is Op.CONTAINS and len(text) >= _LETTERS
    return text in cells or (part and any(text in cell for cell in cells))


def _one_year(column: Column) -> bool:
    return len({cell.year for cell in column.values if isinstance(cell, dt.date)}) == 1


def _true_title(title: str, table: Table, request: str) -> str:
    """Return the title if it states no number but those of the request and the headers."""
    return title if Known([request, *table.names]).all_in(title) else ""


def _hold_marks(chart: ChartData) -> None:
    if not any(value is not None for run in chart.series for value in run.y) and not any(
        box for run in chart.series for box in run.boxes
    ):
        raise MeaningError("nothing would be drawn")
