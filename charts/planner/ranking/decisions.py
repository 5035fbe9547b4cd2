"""The points where a draft had to decide, and what it would be if it decided otherwise.

Each decision yields drafts that differ from the first in that one point, so that what speaks for them can
be weighed. None is made where the request itself decides: a kind of chart that is named is no other one.
"""

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property

from charts.data.figures import is_mean_like
from charts.grammar import Aggregate, Channel, ChartSpec, Mark, Measure, Sort, Stack, columns_in
from charts.kinds import kind_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.defaults import default_sort
from charts.planner.choice.wish import MARKS
from charts.planner.effects import columns_of
from charts.planner.request.phrases import Request
from charts.planner.tried import Tried
from charts.table import CALENDAR, Column, Table

_MOST_COLOURS = 12
_MOST_MEASURES = 4
_PLAIN = (Mark.BAR, Mark.LINE, Mark.AREA, Mark.ARC, Mark.HEATMAP)
"""Kinds of figures at places along x, for which other places and other figures are the same kind of chart."""


@dataclass(frozen=True)
class Point:
    """What a decision sees: a first reading with its draft, and the table with the columns it calculates."""

    read: Request
    first: Tried

    @property
    def spec(self) -> ChartSpec:
        """The draft that was decided on."""
        return self.first.draft.spec

    @property
    def request(self) -> Request:
        """What the frames left of the request."""
        return self.first.rest.request

    @property
    def table(self) -> Table:
        """The table, with columns that are calculated."""
        return self.request.table

    @cached_property
    def named(self) -> tuple[Column, ...]:
        """The columns that are named in what the frames left, in its order."""
        places = dict.fromkeys(each.column for each in self.request.mentions)
        return tuple(self.table.columns[place] for place in places)

    @cached_property
    def is_named(self) -> frozenset[str]:
        """The names of all columns that the request names, and of those that frames make."""
        whole = (self.read.table.columns[each.column] for each in self.read.mentions)
        return frozenset(column.name for column in (*self.named, *whole))

    @property
    def is_plain(self) -> bool:
        """Whether figures stand at places along x."""
        return self.spec.mark in _PLAIN and bool(self.spec.y) and self.spec.x is not None

    @cached_property
    def names_kind(self) -> bool:
        """Whether the request names a kind of chart."""
        return any(each.tag in MARKS for each in self.request.phrases)

    def settled(self, spec: ChartSpec) -> ChartSpec:
        """Return a draft whose rows are put together, joined and ordered as what it draws now needs."""
        x = self.table[spec.x.field] if spec.x and spec.x.field in self.table.names else None
        if x is None or spec.x is None:
            return spec
        apart = spec.x.time_unit is None and spec.x.bin is None and self._is_apart(x, spec)
        spec = replace(spec, y=tuple(self._settled(each, apart=apart) for each in spec.y))
        if not self.names_kind and spec.mark in (Mark.BAR, Mark.LINE) and x is not self._own_x:
            spec = replace(spec, mark=Mark.LINE if uses.is_time(x) else Mark.BAR)
        if self._own_x is not None and self.spec.sort == self._usual(self.spec, self._own_x):
            spec = replace(spec, sort=self._usual(spec, x))
        return spec

    @property
    def _own_x(self) -> Column | None:
        x = self.spec.x
        return self.table[x.field] if x and x.field in self.table.names else None

    def _usual(self, spec: ChartSpec, x: Column) -> Sort | None:
        timed = spec.x is not None and (spec.x.time_unit is not None or spec.x.bin is not None)
        return None if timed else default_sort(spec.mark, x, 2 if spec.series else len(spec.y))

    def _is_apart(self, x: Column, spec: ChartSpec) -> bool:
        series = self.table[spec.series.field] if spec.series else None
        if series is None:
            return uses.is_unique(self.table, x)
        return uses.pairs_differ(self.table, x, series)

    def _settled(self, measure: Measure, *, apart: bool) -> Measure:
        if measure.field not in self.table.names or measure.window is not None:
            return measure
        if apart and measure.aggregate in (Aggregate.SUM, Aggregate.MEAN):
            return replace(measure, aggregate=None)
        if apart or measure.aggregate is not None:
            return measure
        how = Aggregate.MEAN if is_mean_like(self.table[measure.field]) else Aggregate.SUM
        return replace(measure, aggregate=how)


Drafts = Iterator[tuple[str, ChartSpec]]
"""Other drafts, each with what it does otherwise."""


def _lost(at: Point) -> Iterator[Column]:
    """Yield the columns that are named and not drawn."""
    drawn = columns_of(at.first.spec) if at.is_plain else at.is_named
    return (column for column in at.named if column.name not in drawn)


def _named_beside(at: Point) -> Drafts:
    """Draw a measure that is named and is not drawn, beside the others."""
    for column in _lost(at):
        if uses.numbers_rows(at.table, column):
            yield "rows as well", replace(at.spec, y=(*at.spec.y, Measure("", Aggregate.COUNT)))
        elif uses.is_measure(column):
            yield f"{column.name} as well", replace(at.spec, y=(*at.spec.y, Measure(column.name)))


def _named_instead(at: Point) -> Drafts:
    """Draw a measure that is named and is not drawn, in the place of the others."""
    counted = at.request.has(Tag.COUNT, Tag.TOTAL_NUMBER)
    for column in _lost(at):
        if uses.is_measure(column) and not (counted and uses.numbers_rows(at.table, column)):
            yield f"{column.name} instead", replace(at.spec, y=(Measure(column.name),))


def _named_as_colours(at: Point) -> Drafts:
    """Split what is drawn by a column of names that is named and is not drawn."""
    for column in _lost(at):
        few = uses.levels(column) <= _MOST_COLOURS and not uses.is_measure(column)
        few = few and not uses.is_unique(at.table, column)
        if few and at.spec.series is None:
            split = _split(at.spec, column)
            stacked = at.request.has(Tag.STACKED) and split.mark is Mark.BAR
            yield f"split by {column.name}", replace(split, stack=Stack.ZERO) if stacked else split


def _split(spec: ChartSpec, column: Column) -> ChartSpec:
    stack = Stack.ZERO if spec.mark is Mark.AREA else spec.stack
    return replace(spec, series=Channel(column.name), y=spec.y[:1], stack=stack)


def _only_named(at: Point) -> Drafts:
    """Draw only those of several measures that are named."""
    yield from _only(at, at.is_named)


def _only_made(at: Point) -> Drafts:
    """Draw only what is calculated, without the measure beside it."""
    made = frozenset(each.column.name for each in at.first.frames if each.column)
    if sum(each.field not in made for each in at.spec.y) == 1:  # two that are named are meant
        yield from _only(at, made)


def _only(at: Point, names: AbstractSet[str]) -> Drafts:
    kept = tuple(each for each in at.spec.y if each.field in names) if at.is_plain else ()
    if kept and len(kept) < len(at.spec.y):
        yield f"only {', '.join(each.field for each in kept)}", replace(at.spec, y=kept)


def _one_alone(at: Point) -> Drafts:
    """Draw one alone of several measures."""
    named = sum(each.field in at.is_named for each in at.spec.y)
    if at.is_plain and len(at.spec.y) > 1 and named <= 1:
        for each in at.spec.y[:_MOST_MEASURES]:
            yield f"{each.field} alone", replace(at.spec, y=(each,))


def _along(at: Point) -> Drafts:
    """Stand the marks along another column of names, where none is named."""
    if not at.is_plain or at.spec.x is None or at.spec.x.field in at.is_named:
        return
    for column in uses.groups(at.table):
        if column.name != at.spec.x.field and uses.levels(column) > 1:
            yield f"along {column.name}", replace(at.spec, x=Channel(column.name))


def _turned(at: Point) -> Drafts:
    """Change places of what stands along x and what is coloured."""
    if at.is_plain and at.spec.x and at.spec.series:
        turned = replace(at.spec, x=at.spec.series, series=at.spec.x)
        yield f"{turned.x.field if turned.x else ''} along x", turned


def _one_colour(at: Point) -> Drafts:
    """Leave out the colours, where nobody spoke of them."""
    if at.is_plain and at.spec.series and at.spec.series.field not in at.is_named:
        yield "in one colour", replace(at.spec, series=None, stack=Stack.NONE)


def _split_too(at: Point) -> Drafts:
    """Split one run of figures by a column of names that nobody spoke of."""
    if not at.is_plain or at.spec.series or len(at.spec.y) > 1 or at.spec.mark is Mark.ARC:
        return
    for column in uses.groups(at.table):
        own = at.spec.x is not None and column.name == at.spec.x.field
        apart = column.kind in CALENDAR or uses.is_unique(at.table, column)
        if not own and not apart and 1 < uses.levels(column) <= _MOST_COLOURS:
            yield f"split by {column.name}", _split(at.spec, column)


def _another(at: Point) -> Drafts:
    """Measure another column, where none is named."""
    own = at.spec.y[0].field if at.is_plain and len(at.spec.y) == 1 else ""
    if own not in at.table.names or own in at.is_named:
        return
    placed = {each.field for each in (at.spec.x, at.spec.series) if each}
    for column in uses.measures(at.table)[:_MOST_MEASURES]:
        if column.name not in {own, *placed}:
            yield f"of {column.name}", replace(at.spec, y=(Measure(column.name),))


def _rows_counted(at: Point) -> Drafts:
    """Count rows, where no measure is named; also split by a column of names that is named and not drawn."""
    if not at.is_plain or any(each.field in at.is_named or not each.field for each in at.spec.y):
        return
    counted = replace(at.spec, y=(Measure("", Aggregate.COUNT),))
    yield "rows counted", counted
    for column in _lost(at):
        apart = uses.is_unique(at.table, column) or uses.is_measure(column)
        if at.spec.series is None and not apart and uses.levels(column) <= _MOST_COLOURS:
            yield f"rows counted by {column.name}", _split(counted, column)


def _made_one(at: Point) -> Drafts:
    """Put rows together that have their marks at one place."""
    x = at.table[at.spec.x.field] if at.spec.x and at.spec.x.field in at.table.names else None
    bare = at.is_plain and all(each.aggregate is None and each.window is None for each in at.spec.y)
    if bare and x is not None and at.spec.series is None and not uses.is_unique(at.table, x):
        yield "one mark a place", at.spec


def _put_together(at: Point) -> Drafts:
    """Put rows together by the other of sum and mean."""
    other = {Aggregate.SUM: Aggregate.MEAN, Aggregate.MEAN: Aggregate.SUM}
    how = other.get(at.spec.y[0].aggregate) if at.is_plain and at.spec.y[0].aggregate else None
    if how is not None:
        yield how.value, replace(at.spec, y=tuple(replace(each, aggregate=how) for each in at.spec.y))


def _joined(at: Point) -> Drafts:
    """Draw bars for a line and a line for bars, where no kind of chart is named."""
    if not at.is_plain or at.names_kind:
        return
    if at.spec.mark is Mark.LINE:
        yield "bars", replace(at.spec, mark=Mark.BAR)
    elif at.spec.mark is Mark.BAR and _runs(at):
        yield "a line", replace(at.spec, mark=Mark.LINE)


def _runs(at: Point) -> bool:
    """Whether what stands along x has an order in which it can be joined."""
    column = at.table[at.spec.x.field] if at.spec.x and at.spec.x.field in at.table.names else None
    return column is not None and (uses.is_time(column) or uses.is_number(column))


def _in_time(at: Point) -> Drafts:
    """Stand the marks along moments, and tell by colours what they stood along."""
    x = at.spec.x
    if not at.is_plain or x is None or at.spec.series or x.field not in at.table.names:
        return
    own = at.table[x.field]
    for column in at.table.columns:
        if uses.is_time(column) and not uses.is_time(own) and uses.levels(column) > 1:
            spec = replace(at.spec, x=Channel(column.name), y=at.spec.y[:1], sort=None)
            if uses.levels(own) <= _MOST_COLOURS and not uses.is_unique(at.table, own):
                yield f"over {column.name} by {own.name}", replace(spec, series=Channel(own.name))


def _unfiltered(at: Point) -> Drafts:
    """Keep all rows."""
    if at.spec.where is not None:
        yield "all rows", replace(at.spec, where=None)


def drafts_of(at: Point) -> Iterator[tuple[str, str, ChartSpec]]:
    """Yield the other drafts with the decisions that they depart at, the likelier decisions first."""
    for name, decision in DECISIONS.items():
        for otherwise, spec in decision(at):
            yield name, otherwise, spec if name in _AS_IT_IS else at.settled(spec)


_AS_IT_IS = ("joined", "put_together", "unfiltered")
"""Decisions that leave alone what is drawn."""

Decision = Callable[[Point], Drafts]

DECISIONS: Mapping[str, Decision] = {
    "only_named": _only_named,
    "only_made": _only_made,
    "named_beside": _named_beside,
    "named_instead": _named_instead,
    "named_as_colours": _named_as_colours,
    "in_time": _in_time,
    "one_alone": _one_alone,
    "unfiltered": _unfiltered,
    "along": _along,
    "made_one": _made_one,
    "rows_counted": _rows_counted,
    "another": _another,
    "joined": _joined,
    "turned": _turned,
    "one_colour": _one_colour,
    "put_together": _put_together,
    "split_too": _split_too,
}
"""The points, those first where a first reading errs most often."""


def parts_beside(spec: ChartSpec) -> int:
    """Return how many measures stand beside a calculated one that they are parts of."""
    drawn = {each.field for each in spec.y}
    made = [each for each in spec.calculate if each.name in drawn]
    parts = {name for each in made for name in columns_in(each.expression)}
    return len(drawn & parts)


def is_along_names(spec: ChartSpec, table: Table) -> bool:
    """Whether a line joins names that have no order."""
    if spec.x is None or spec.x.field not in table.names or not kind_of(spec.mark).joined:
        return False
    column = table[spec.x.field]
    return not (uses.is_time(column) or uses.is_number(column))
