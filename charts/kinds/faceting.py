"""Small multiples: the chart of each value of a column, or of each measure, in a panel of its own."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, Places, Scale, Series, Shows
from charts.data.grid import largest_measures
from charts.data.slots import placer
from charts.grammar import Channel, ChartSpec
from charts.kinds.kind import Kind
from charts.table import Table
from charts.telling import notes
from charts.telling.titles import chart_title, measure_title

MOST_PANELS = 16


def faceted(table: Table, spec: ChartSpec, rows: Sequence[int], kind: Kind) -> ChartData:
    """Return the chart, in small panels where the spec asks for them and the kind can be drawn so."""
    if spec.facet is None and not (spec.facet_measures and len(spec.y) > 1):
        return kind.compute(table, spec, rows, kind)
    apart = spec.facet if spec.series is None and kind.shows is Shows.FIGURES else spec.series
    whole = kind.compute(table, replace(spec, facet=None, series=apart), rows, kind)
    if not is_parted(kind):
        return replace(whole, notes=(*whole.notes, notes.one_panel_note(kind.name)))
    if spec.facet:
        return _by_value(table, spec, spec.facet, rows, kind, whole)
    drawn = spec if len(whole.series) == len(spec.y) else largest_measures(table, spec, rows)
    return _by_measure(drawn, whole)


def is_parted(kind: Kind) -> bool:
    """Whether a kind of chart can be drawn in small panels."""
    return kind.places is not Places.NAMED and kind.shows in (Shows.FIGURES, Shows.PAIRS)


def _by_measure(spec: ChartSpec, whole: ChartData) -> ChartData:
    """Return each measure in a panel; on one scale, but for measures whose units differ."""
    runs = tuple(replace(run, panel=at) for at, run in enumerate(whole.series))
    axes = tuple(whole.panels[run.panel] for run in whole.series)
    titles = tuple(measure_title(each) for each in spec.y)
    return replace(whole, series=runs, panels=axes, facets=titles[: len(runs)])


def _by_value(
    table: Table, spec: ChartSpec, facet: Channel, rows: Sequence[int], kind: Kind, whole: ChartData
) -> ChartData:
    """Return each value of a column in a panel, all on one scale."""
    column = table[facet.field]
    at = placer(column, facet, rows)
    found = [(met, row) for row in rows if (met := at(row)) is not None]
    members: dict[object, list[int]] = {}
    labels = {met[0]: (met[2], met[1]) for met, _ in found}
    for met, row in found:
        members.setdefault(met[0], []).append(row)
    keys = list(members)
    if column.ranks is not None or facet.time_unit or not isinstance(column.values[rows[0]], str):
        keys.sort(key=lambda key: labels[key][0])
    plain = replace(spec, facet=None, limit=None)
    runs: list[Series] = []
    said = list(whole.notes)
    if len(keys) > MOST_PANELS:
        said.append(notes.panels_note(MOST_PANELS, len(keys)))
    shown = keys[:MOST_PANELS]
    for panel, key in enumerate(shown):
        part = kind.compute(table, plain, members[key], kind)
        runs += [replace(_fitted(run, part, whole), panel=panel) for run in part.series]
    return replace(
        whole,
        series=tuple(runs),
        panels=whole.panels[:1] * len(shown),
        facets=tuple(labels[key][1] for key in shown),
        colour=whole.colour if spec.series else "",
        title=chart_title(spec) if kind.shows is Shows.FIGURES else whole.title,
        notes=tuple(said),
    )


def _fitted(run: Series, part: ChartData, whole: ChartData) -> Series:
    """Return a series of a part at the places of the whole; what the part lacks is a gap."""
    if whole.x.scale is not Scale.CATEGORY or part.x.scale is not Scale.CATEGORY:
        return run
    known = {part.categories[int(x)]: y for x, y in zip(run.x, run.y, strict=True) if isinstance(x, int)}
    return replace(
        run,
        x=tuple(range(len(whole.categories))),
        y=tuple(known.get(name) for name in whole.categories),
    )
