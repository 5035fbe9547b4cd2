"""The one way from a table and a checked spec to a chart."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, Series
from charts.data.filtering import kept_rows
from charts.data.grid import chart_of, grid_of
from charts.data.shapes import boxplot, histogram, points
from charts.grammar import Aggregate, Channel, ChartSpec, Limit, Mark, Sort, SortBy, Stack, check
from charts.table import Kind, Table
from charts.telling import notes
from charts.telling.refusals import EmptyTableError, NotAskedError, NothingLeftError, NothingToLogError
from charts.telling.titles import says_only_letters

MOST_SLICES = 7
_SINGLE = (Mark.BAR, Mark.LINE, Mark.AREA, Mark.ARC)
_TOO_MANY_SLICES = 20
_SHAPES = {Mark.HISTOGRAM: histogram, Mark.BOXPLOT: boxplot}


def chart_data(table: Table, spec: ChartSpec) -> ChartData:
    """Return the marks that a spec draws of a table.

    Totals rows are never counted, a blank is a gap, and the notes say which rows were set aside.
    Raises SpecError where the spec does not fit the table, another UserError where nothing can be drawn.
    """
    spec = check(spec, table)
    if spec.mark is Mark.NONE or not (spec.y or spec.x):
        raise NotAskedError
    if not len(table):
        raise EmptyTableError
    said: list[str] = []
    rows = _counted_rows(table, said)
    kept = kept_rows(table, spec.where, rows)
    if not kept:
        raise NothingLeftError(len(rows))
    if len(kept) < len(rows):
        said.append(notes.filter_note(len(kept), len(rows)))
    if len(kept) > 1:
        spec = _added_up(spec)
    chart = _draw(table, spec, kept)
    if says_only_letters(table, spec):
        chart = _untitled(chart, spec)
    if spec.log:
        chart = _logarithmic(chart, spec)
    return replace(chart, notes=tuple(dict.fromkeys([*said, *chart.notes])))


def _counted_rows(table: Table, said: list[str]) -> list[int]:
    """Return all rows but the totals; a table of nothing but totals is drawn as it is."""
    rows = [row for row in range(len(table)) if row not in table.totals]
    if not rows:
        return list(range(len(table)))
    if len(rows) < len(table):
        said.append(notes.totals_note([table.columns[0].raw[row].strip() for row in sorted(table.totals)]))
    return rows


def _draw(table: Table, spec: ChartSpec, rows: Sequence[int]) -> ChartData:
    if spec.mark in _SHAPES:
        return _SHAPES[spec.mark](table, spec, rows)
    if spec.mark is Mark.POINT and spec.x and _stands_on_numbers(table, spec.x):
        return points(table, spec, spec.x, rows)
    if spec.mark is Mark.ARC:
        return _pie(table, spec, rows)
    return chart_of(grid_of(table, spec, rows))


def _added_up(spec: ChartSpec) -> ChartSpec:
    """Return the spec with its sums named: without places to stand at, a column is one figure."""
    if spec.x or spec.series or spec.mark not in (*_SINGLE, Mark.HEATMAP):
        return spec
    named = (replace(measure, aggregate=measure.aggregate or Aggregate.SUM) for measure in spec.y)
    return replace(spec, y=tuple(named))


def _untitled(chart: ChartData, spec: ChartSpec) -> ChartData:
    """Return the chart with no title but the spec's own, and none at its axes."""
    panels = tuple(replace(panel, title="") for panel in chart.panels)
    return replace(chart, title=spec.title, x=replace(chart.x, title=""), panels=panels)


def _stands_on_numbers(table: Table, x: Channel) -> bool:
    return table[x.field].kind in (Kind.NUMBER, Kind.YEAR, Kind.DATE, Kind.DATETIME) and not x.time_unit


def _pie(table: Table, spec: ChartSpec, rows: Sequence[int]) -> ChartData:
    """Return slices; a bar chart, with the reason, where slices would say something false."""
    one = replace(spec, series=None, stack=Stack.NONE, y=spec.y[:1] if spec.x else spec.y)
    grid = grid_of(table, one, rows)
    values = [grid.value(slot, key) for slot in grid.slots for key in grid.names]
    why = _not_a_pie([value for value in values if value is not None])
    if why:
        return _bars_instead(table, one, rows, why)
    blank = [slot for slot in grid.slots if all(grid.value(slot, key) is None for key in grid.names)]
    if blank:
        grid.slots = [slot for slot in grid.slots if slot not in blank]
        grid.notes.append(f"“{blank[0].label}” has no number and no slice.")
    if len(grid.slots) > MOST_SLICES and not spec.limit:
        largest = replace(one, sort=Sort(SortBy.Y, descending=True), limit=Limit(MOST_SLICES - 1, other=True))
        return chart_of(grid_of(table, largest, rows))
    return chart_of(grid)


def _not_a_pie(values: Sequence[float]) -> str:
    if any(value < 0 for value in values):
        return "A pie cannot show negative numbers, so these are bars."
    if not any(values):
        return "A pie cannot show only zeros, so these are bars."
    if len(values) > _TOO_MANY_SLICES:
        return f"A pie of {len(values)} slices cannot be read, so these are bars."
    return ""


def _bars_instead(table: Table, spec: ChartSpec, rows: Sequence[int], why: str) -> ChartData:
    chart = chart_of(grid_of(table, replace(spec, mark=Mark.BAR, donut=False), rows))
    return replace(chart, notes=(why, *chart.notes))


def _logarithmic(chart: ChartData, spec: ChartSpec) -> ChartData:
    """Return the chart with what cannot stand on a log scale as gaps."""
    if chart.mark not in (Mark.BAR, Mark.LINE, Mark.AREA, Mark.POINT):
        panels = tuple(replace(panel, log=False) for panel in chart.panels)
        return replace(chart, panels=panels)
    below = sum(1 for run in chart.series for y in run.y if y is not None and y <= 0)
    if not any(y is not None and y > 0 for run in chart.series for y in run.y):
        raise NothingToLogError(spec.y[0].field or "the count")
    if not below:
        return chart
    one = below == 1
    told = (
        f"{below} value{'' if one else 's'} of zero or less cannot stand on a log scale "
        f"and {'is' if one else 'are'} left out."
    )
    return replace(chart, series=tuple(_above_zero(run) for run in chart.series), notes=(*chart.notes, told))


def _above_zero(run: Series) -> Series:
    return replace(run, y=tuple(y if y is not None and y > 0 else None for y in run.y))
