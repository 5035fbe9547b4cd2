"""The one way from a table and a checked spec to a chart."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, Series, Shows
from charts.data.calculating import calculated
from charts.data.filtering import kept_rows, split_where
from charts.data.folding import folded
from charts.data.layered import layered
from charts.data.looked import looked
from charts.grammar import Aggregate, ChartSpec, Mark, SpecError, amended, check
from charts.kinds.catalogue import kind_of
from charts.kinds.faceting import faceted
from charts.kinds.kind import Kind
from charts.table import Table
from charts.telling import notes
from charts.telling.refusals import (
    EmptyTableError,
    NotAskedError,
    NothingLeftError,
    NothingToLogError,
    needs_numbers,
)
from charts.telling.titles import says_only_letters


def chart_data(table: Table, spec: ChartSpec) -> ChartData:
    """Return the marks that a spec draws of a table.

    Totals rows are never counted, a blank is a gap, and the notes say which rows were set aside.
    Raises SpecError where the spec does not fit the table, another UserError where nothing can be drawn.
    """
    table = amended(table, spec.amendments)
    spec = check(spec, table)
    if spec.looks.y.log and not spec.log:
        spec = replace(spec, log=True)
    if spec.mark is Mark.NONE or not (spec.y or spec.x):
        raise NotAskedError
    kind = kind_of(spec.mark)
    _check_measures(spec, kind)
    if not len(table):
        raise EmptyTableError
    said: list[str] = []
    rows = _counted_rows(table, said)
    table, kept = _transformed(table, spec, rows, said)
    if len(kept) > 1:
        spec = _added_up(spec, kind, table, kept)
    chart = faceted(table, spec, kept, kind)
    if kind.single and says_only_letters(table, spec):
        chart = _untitled(chart, spec)
    if spec.log:
        chart = _logarithmic(chart, spec)
    if any(map(kind.carries, spec.layers)):
        chart = layered(chart, table, spec, kept, kind)
    chart = looked(chart, spec.looks)
    told = notes.amendments_note(spec.amendments) if spec.amendments else ""
    return replace(chart, notes=tuple(dict.fromkeys(filter(None, [*said, *chart.notes, told]))))


def _transformed(
    table: Table, spec: ChartSpec, rows: Sequence[int], said: list[str]
) -> tuple[Table, list[int]]:
    """Return the table as it is to be grouped, and its rows. Raises NothingLeftError if none pass."""
    table, kept = _filtered(table, spec, rows, said)
    if not kept:
        raise NothingLeftError(len(rows))
    if len(kept) < len(rows):
        said.append(notes.filter_note(len(kept), len(rows)))
    return folded(table, spec.fold, kept) if spec.fold else (table, kept)


def _filtered(table: Table, spec: ChartSpec, rows: Sequence[int], said: list[str]) -> tuple[Table, list[int]]:
    """Return the table with its calculated columns, and the rows that pass.

    Own columns are filtered by first, so that figures of whole columns are of what passes.
    """
    if not spec.calculate:
        return table, kept_rows(table, spec.where, rows)
    own, later = split_where(spec.where, {each.name for each in spec.calculate})
    kept = kept_rows(table, own, rows)
    table, zeros = calculated(table, spec.calculate, kept)
    if zeros:
        said.append(notes.zero_note(zeros))
    return table, kept_rows(table, later, kept)


def _check_measures(spec: ChartSpec, kind: Kind) -> None:
    """Raise SpecError if the kind has nothing to measure, or a count where it needs numbers."""
    counts = kind.shows is Shows.COUNTS and spec.x is not None
    if not spec.y and not counts:
        raise SpecError("y must name a column, or count rows.")
    spreads = kind.shows in (Shows.COUNTS, Shows.SPREADS)
    if spreads and not counts and not all(each.field for each in spec.y):
        raise SpecError(needs_numbers(spec.mark))


def _counted_rows(table: Table, said: list[str]) -> list[int]:
    """Return all rows but the totals; a table of nothing but totals is drawn as it is."""
    rows = [row for row in range(len(table)) if row not in table.totals]
    if not rows:
        return list(range(len(table)))
    if len(rows) < len(table):
        said.append(notes.totals_note([table.columns[0].raw[row].strip() for row in sorted(table.totals)]))
    return rows


def _added_up(spec: ChartSpec, kind: Kind, table: Table, rows: Sequence[int]) -> ChartSpec:
    """Return the spec with its sums named: without places to stand at, a column is one figure."""
    if spec.x or spec.series or kind.shows is not Shows.FIGURES:
        return spec
    if spec.facet is not None and not spec.facet.time_unit and _is_unique(table, spec.facet.field, rows):
        return spec
    named = (replace(measure, aggregate=measure.aggregate or Aggregate.SUM) for measure in spec.y)
    return replace(spec, y=tuple(named))


def _is_unique(table: Table, name: str, rows: Sequence[int]) -> bool:
    """Whether each row has a label of its own in a column."""
    labels = [table[name].values[row] for row in rows]
    return len(set(labels)) == len(labels)


def _untitled(chart: ChartData, spec: ChartSpec) -> ChartData:
    """Return the chart with no title but the spec's own, and none at its axes."""
    panels = tuple(replace(panel, title="") for panel in chart.panels)
    return replace(chart, title=spec.title, x=replace(chart.x, title=""), panels=panels)


def _logarithmic(chart: ChartData, spec: ChartSpec) -> ChartData:
    """Return the chart with what cannot stand on a log scale as gaps."""
    if not kind_of(chart.mark).log:
        panels = tuple(replace(panel, log=False) for panel in chart.panels)
        return replace(chart, panels=panels)
    below = sum(1 for run in chart.series for y in run.y if y is not None and y <= 0)
    if not any(y is not None and y > 0 for run in chart.series for y in run.y):
        raise NothingToLogError(spec.y[0].field or "the count")
    if not below:
        return chart
    told = notes.off_the_log_scale(below)
    return replace(chart, series=tuple(_above_zero(run) for run in chart.series), notes=(*chart.notes, told))


def _above_zero(run: Series) -> Series:
    return replace(run, y=tuple(y if y is not None and y > 0 else None for y in run.y))
