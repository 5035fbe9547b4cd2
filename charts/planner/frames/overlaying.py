"""Years laid over each other: "months of 2024 and 2025, a line for each year"."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from charts.data.figures import is_mean_like
from charts.grammar import Aggregate, Channel, ChartSpec, Mark, Stack, TimeUnit
from charts.language.tags import Tag
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Edit, Frame, Said
from charts.table import Column, Kind, Table

_PARTS = {
    Tag.MONTH: TimeUnit.MONTH,
    Tag.MONTHLY: TimeUnit.MONTH,
    Tag.QUARTER: TimeUnit.QUARTER,
    Tag.QUARTERLY: TimeUnit.QUARTER,
}
_FEWEST = 2
_MOST = 12


def read_overlays(said: Said) -> Iterator[Frame]:
    """Yield the wish for a run of months for each year, on one axis."""
    dates = next((each for each in said.table.columns if each.kind in (Kind.DATE, Kind.DATETIME)), None)
    if dates is None or not _FEWEST <= len(_years(dates)) <= _MOST:
        return
    for phrase in wanted(said, spoken_of(said, "overlay"), Tag.YEARS_APART):
        parts = list(said.phrases(*_PARTS))
        unit = _PARTS[parts[0].tag] if parts else TimeUnit.MONTH
        words = set(range(phrase.start, phrase.end))
        words |= {at for each in parts for at in range(each.start, each.end)}
        words |= {at for each in said.phrases(Tag.COMPARE) for at in range(each.start, each.end)}
        yield Frame("overlay", frozenset(words), _edit(said.table, dates, unit))
        return


def _years(dates: Column) -> set[int]:
    return {value.year for value in dates.values if isinstance(value, dt.date)}


def _edit(table: Table, dates: Column, unit: TimeUnit) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        drawn = [each for each in spec.y if each.field in table.names or not each.field]
        if not drawn or spec.x is None:
            return spec
        measure = drawn[0]
        if measure.field and measure.aggregate is None:
            mean = is_mean_like(table[measure.field])
            measure = replace(measure, aggregate=Aggregate.MEAN if mean else Aggregate.SUM)
        mark = spec.mark if spec.mark in (Mark.LINE, Mark.BAR) and spec.series is None else Mark.LINE
        return replace(
            spec,
            mark=mark,
            x=Channel(dates.name, unit),
            series=Channel(dates.name, TimeUnit.YEAR),
            y=(measure,),
            sort=None,
            limit=None,
            stack=Stack.NONE,
        )

    return edit
