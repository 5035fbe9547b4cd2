"""Bars, lines, areas, slices and heat maps: figures at places along x, one run for each series."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from charts.cells.characters import is_number_null
from charts.chart import Axis, ChartData, Places, Position, Scale, Series, Shows, Traits, place
from charts.data import axes
from charts.data.figures import BIGGEST, Number, is_mean_like, natural, number, total
from charts.data.filtering import figure, kept_group
from charts.data.scales import moment, scale_of
from charts.data.slots import Key, Slot, gather, natural_order, placer, scale_order
from charts.data.stretches import beginnings
from charts.data.windows import windowed
from charts.grammar import (
    Aggregate,
    ChartSpec,
    Limit,
    Measure,
    Sort,
    SortBy,
    Stack,
    Window,
    WindowOp,
)
from charts.language.answer_scales import is_rest
from charts.table import Kind, Table, Value
from charts.telling import notes
from charts.telling.refusals import NoFiguresError, NothingLeftError, NothingToCompareError, OutOfRangeError
from charts.telling.titles import (
    channel_title,
    chart_title,
    measure_title,
    other_label,
    pairs_title,
    run_titles,
)

MOST_CATEGORIES = 60
MOST_SERIES = 30
_LARGEST = 20
_MISSED = 1.5
_YEARS = range(1000, 10000)
_OTHER = ("other",)
_RELATING = (WindowOp.RANK, WindowOp.SHARE_WITHIN)


@dataclass(slots=True)
class Grid:
    """Places along x and the keys of the series, with the notes gathered on the way."""

    table: Table
    spec: ChartSpec
    traits: Traits
    slots: list[Slot]
    names: dict[Key, str]
    aggregated: bool
    notes: list[str] = field(default_factory=list)
    windowed: dict[tuple[Key, Key], Number | None] = field(default_factory=dict)

    def value(self, slot: Slot, key: Key) -> Number | None:
        """Return the figure of one series at one place, as its window made it."""
        return self.windowed.get((slot.key, key)) if self.windowed else self.plain(slot, key)

    def plain(self, slot: Slot, key: Key) -> Number | None:
        """Return the figure of one series at one place, before any window."""
        measure = self.spec.y[key] if isinstance(key, int) and not self.spec.series else self.spec.y[0]
        rows = slot.rows.get(key)
        if rows is None:
            counts = measure.aggregate in (Aggregate.COUNT, Aggregate.DISTINCT)
            return 0 if counts and self.aggregated else None
        if measure.aggregate is None and len(rows) > 1:
            measure = replace(measure, aggregate=Aggregate.SUM)
        return figure(self.table, measure, rows)

    def size(self, slot: Slot) -> Number:
        """Return what a place amounts to over all series: its order when sorted by y."""
        return total([value for value in (self.value(slot, key) for key in self.names) if value is not None])


def at_places(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> ChartData:
    """Return the chart of figures at places along x."""
    return chart_of(grid_of(table, spec, rows, traits))


def grid_of(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> Grid:
    """Return the grid of figures, sorted and cut to the limit."""
    several = len(spec.y)
    spec = largest_measures(table, spec, rows)
    make = _fold_names if spec.x is None else _along
    grid = make(table, spec, rows, traits)
    if len(spec.y) < several:
        grid.notes.append(notes.largest_series(len(spec.y), several))
    if spec.having:
        grid.slots = [slot for slot in grid.slots if kept_group(table, spec.having, slot.all_rows())]
        if not grid.slots:
            raise NothingLeftError(len(rows))
    _drop_series(grid)
    _make_windows(grid)
    grid.slots = _sorted(grid)
    _limit(grid)
    _check_figures(grid)
    return grid


def _fold_names(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> Grid:
    """Return a grid with the measures' names along x, and one series for each value of the series column."""
    place = placer(table[spec.series.field], spec.series, rows) if spec.series else None
    by_key: dict[Key, list[int]] = {}
    names: dict[Key, str] = {}
    for row in rows:
        at = place(row) if place else (0, "", (0, 0), None)
        if at is not None:
            by_key.setdefault(at[0], []).append(row)
            names.setdefault(at[0], at[1])
    slots = [
        Slot(
            i,
            name,
            (0, i),
            None,
            dict(by_key),
        )
        for i, name in enumerate(run_titles([replace(measure, window=None) for measure in spec.y]))
    ]
    grid = _FoldGrid(table, spec, traits, slots, names or {0: ""}, aggregated=True)
    if not by_key:
        raise NothingLeftError(len(rows))
    return grid


class _FoldGrid(Grid):
    """A grid whose measure depends on the place, not on the series."""

    __slots__ = ()

    def plain(self, slot: Slot, key: Key) -> Number | None:
        measure = self.spec.y[slot.key] if isinstance(slot.key, int) else self.spec.y[0]
        rows = slot.rows.get(key, [])
        if measure.aggregate is None and len(rows) > 1:
            measure = replace(measure, aggregate=Aggregate.SUM)
        return figure(self.table, measure, rows) if rows else None


def _along(table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits) -> Grid:
    if spec.x is None:
        raise NothingLeftError(len(rows))
    column, channel = table[spec.x.field], spec.x
    grouped = any(measure.aggregate for measure in spec.y) or bool(channel.time_unit or channel.bin)
    names: dict[Key, str] = {}
    colour = _colours(table, spec, rows, names)
    slots, left_out = gather(rows, placer(column, channel, rows), colour, apart=not grouped)
    if not slots:
        raise NothingLeftError(len(rows))
    if not spec.series:
        _spread(slots, len(spec.y))
    ascending = grouped or traits.places is Places.SCALED or any(measure.window for measure in spec.y)
    ordered = natural_order(slots, column, channel, ascending=ascending)
    grid = Grid(table, spec, traits, ordered, names, grouped)
    if left_out:
        grid.notes.append(notes.blank_note(left_out, column.name))
    return grid


def _colours(
    table: Table, spec: ChartSpec, rows: Sequence[int], names: dict[Key, str]
) -> Callable[[int], Key | None]:
    """Return a function from a row to its series key, and fill names with the keys in drawn order."""
    if not spec.series:
        names.update(enumerate(run_titles(spec.y)))
        return lambda _row: 0
    column = table[spec.series.field]
    place = placer(column, spec.series, rows)
    met = {at[0]: at for at in map(place, rows) if at is not None}
    ordered = list(met.values())
    if column.kind is not Kind.TEXT or spec.series.bin or spec.series.time_unit:
        ordered.sort(key=lambda at: at[2])
    elif column.ranks is None:
        ordered = [ordered[at] for at in scale_order([each[1] for each in ordered])]
    names.update({at[0]: at[1] for at in ordered})

    def colour(row: int) -> Key | None:
        at = place(row)
        return None if at is None else at[0]

    return colour


def _spread(slots: Sequence[Slot], measures: int) -> None:
    for slot in slots:
        rows = slot.rows[0]
        slot.rows = dict.fromkeys(range(measures), rows)


def largest_measures(table: Table, spec: ChartSpec, rows: Sequence[int]) -> ChartSpec:
    """Return a spec without the smallest of measures that are too many to be told apart along x."""
    if spec.series or spec.x is None or len(spec.y) <= MOST_SERIES:
        return spec

    def size(at: int) -> Number:
        name = spec.y[at].field
        cells = table[name].values if name else (1,) * len(table)
        return total([abs(figure) for row in rows if (figure := number(cells[row])) is not None])

    largest = sorted(range(len(spec.y)), key=lambda at: -size(at))[:_LARGEST]
    return replace(spec, y=tuple(spec.y[at] for at in sorted(largest)))


def _drop_series(grid: Grid) -> None:
    """Keep the largest series where there are more than can be told apart."""
    if len(grid.names) <= MOST_SERIES:
        return
    sizes = {
        key: total(
            [abs(value) for value in (grid.value(slot, key) for slot in grid.slots) if value is not None]
        )
        for key in grid.names
    }
    kept = set(sorted(sizes, key=lambda key: -sizes[key])[:_LARGEST])
    grid.notes.append(notes.largest_series(_LARGEST, len(grid.names)))
    grid.names = {key: name for key, name in grid.names.items() if key in kept}
    for slot in grid.slots:
        slot.rows = {key: rows for key, rows in slot.rows.items() if key in kept}
    grid.slots = [slot for slot in grid.slots if slot.rows]


def _make_windows(grid: Grid) -> None:
    """Let the windows make their figures of those of each series, in the order of x."""
    if not any(measure.window for measure in grid.spec.y):
        return
    labels = [slot.label for slot in grid.slots]
    moments = _moments(grid)
    for window, keys in _keys_by_window(grid):
        plain = [[grid.plain(slot, key) for slot in grid.slots] for key in keys]
        made = windowed(window, plain, labels, moments) if window else plain
        for key, run in zip(keys, made, strict=True):
            places = ((slot.key, key) for slot in grid.slots)
            grid.windowed.update(zip(places, run, strict=True))
        if window:
            lost = sum(
                before is not None and y is None
                for one, other in zip(plain, made, strict=True)
                for before, y in zip(one, other, strict=True)
            )
            grid.notes += notes.window_notes(window, lost, len(keys))


def _moments(grid: Grid) -> list[object]:
    """Return when each place along x is: where it stands, or when the quarter that it names begins.

    A place in a cycle (a month of any year, a weekday) is no moment, and no other number but a year is.
    """
    column = grid.table[grid.spec.x.field] if grid.spec.x else None
    if column is None or column.kind is not Kind.QUARTER or (grid.spec.x and grid.spec.x.time_unit):
        return [slot.position if _is_moment(slot.position) else None for slot in grid.slots]
    begun = beginnings(column)
    return [next((begun[row] for row in slot.all_rows()), None) for slot in grid.slots]


def _is_moment(position: Position | None) -> bool:
    return isinstance(position, dt.date) or (isinstance(position, int) and position in _YEARS)


def _keys_by_window(grid: Grid) -> list[tuple[Window | None, list[Key]]]:
    """Return the keys whose figures a window sees together: all series, or measures set in relation."""
    spec, keys = grid.spec, list(grid.names)
    if spec.series or spec.x is None:
        return [(spec.y[0].window, keys)]
    found: dict[tuple[Window | None, Key], list[Key]] = {}
    for key, measure in zip(keys, spec.y, strict=False):
        together = measure.window is not None and measure.window.op in _RELATING
        found.setdefault((measure.window, None if together else key), []).append(key)
    return [(window, members) for (window, _), members in found.items()]


def _sorted(grid: Grid) -> list[Slot]:
    sort, slots = grid.spec.sort, grid.slots
    if sort is None:
        return slots
    if sort.by is SortBy.Y:
        return _rest_last(grid, sorted(slots, key=grid.size, reverse=sort.descending))
    if sort.by is SortBy.FIELD:
        return _by_field(grid, sort)
    if grid.spec.x is None:
        return sorted(slots, key=lambda slot: slot.label.casefold(), reverse=sort.descending)
    return sorted(slots, key=lambda slot: slot.rank, reverse=sort.descending)


def _rest_last(grid: Grid, slots: list[Slot]) -> list[Slot]:
    """Return the places with what is left over behind all others, unless they too are ordered."""
    spec = grid.spec
    text = spec.x is not None and grid.table[spec.x.field].kind is Kind.TEXT
    if not text or (spec.sort and spec.sort.rest_too) or (spec.limit and not spec.limit.other):
        return slots
    return sorted(slots, key=lambda slot: is_rest(slot.label))


def _by_field(grid: Grid, sort: Sort) -> list[Slot]:
    """Return the places in the order of a column: of amounts that are put together, as the first is drawn."""
    column = grid.table[sort.field]
    summed = any(each.aggregate is Aggregate.SUM for each in grid.spec.y[:1]) and not is_mean_like(column)
    whole = Measure(sort.field, Aggregate.SUM if summed else Aggregate.MEAN)

    def first(slot: Slot) -> tuple[int, float | str]:
        filled = [row for row in slot.all_rows() if column.values[row] is not None]
        if not filled:
            return (-1 if sort.descending else 2, 0)
        if column.kind is Kind.NUMBER and len(filled) > 1:
            return (0, figure(grid.table, whole, filled) or 0)
        if column.ranks is not None:
            return min((0, column.ranks[row] or 0) for row in filled)
        return min(natural(column.values[row]) for row in filled)

    return sorted(grid.slots, key=first, reverse=sort.descending)


def _limit(grid: Grid) -> None:
    limit = grid.spec.limit
    if limit is None:
        limit = _own_limit(grid)
    if limit is None or len(grid.slots) <= limit.count:
        return
    shown = grid.slots[: limit.count] if not limit.within else _first_of_each(grid, limit)
    kept = set(map(id, shown))  # places are many, and to compare two is to compare their rows
    rest = [slot for slot in grid.slots if id(slot) not in kept]
    if not rest:
        return
    if limit.other and all(not each.window or each.window.op is WindowOp.SHARE for each in grid.spec.y):
        grid.notes.append(notes.other_note(len(shown), len(rest)))
        grid.slots = [*shown, _pooled(grid, rest)]
        return
    grid.notes.append(notes.shown_note(len(shown), len(grid.slots)))
    if grid.spec.sort and grid.spec.sort.by is SortBy.Y and not limit.within:
        level = [slot for slot in rest if grid.size(slot) == grid.size(shown[-1])]
        if level:
            grid.notes.append(notes.tie_note(len(level)))
    grid.slots = shown


def _first_of_each(grid: Grid, limit: Limit) -> list[Slot]:
    """Return the first places of each text of a column, in their order."""
    column, met = grid.table[limit.within], Counter[Value]()
    shown = []
    for slot in grid.slots:
        group = next((column.values[row] for row in slot.all_rows()), None)
        met[group] += 1
        if met[group] <= limit.count:
            shown.append(slot)
    return shown


def _own_limit(grid: Grid) -> Limit | None:
    """Return the limit that keeps a category axis readable, and sort for it."""
    if (
        len(grid.slots) <= MOST_CATEGORIES
        or grid.spec.x is None
        or scale_of(grid.table, grid.spec, grid.traits, grid.slots) is not Scale.CATEGORY
    ):
        return None
    if grid.spec.sort is None:
        grid.slots = sorted(grid.slots, key=grid.size, reverse=True)
    adds_up = all(axes.adds_up(grid.table, measure) for measure in grid.spec.y)
    falls = grid.spec.sort is None or (grid.spec.sort.by is SortBy.Y and grid.spec.sort.descending)
    return Limit(_LARGEST, other=adds_up and falls and grid.traits.pooled)


def _pooled(grid: Grid, rest: Sequence[Slot]) -> Slot:
    rows: dict[Key, list[int]] = {}
    if grid.windowed:
        for name in grid.names:
            known = [y for y in (grid.value(slot, name) for slot in rest) if y is not None]
            grid.windowed[_OTHER, name] = total(known) if known else None
    for slot in rest:
        for key, members in slot.rows.items():
            rows.setdefault(key, []).extend(members)
    return Slot(_OTHER, other_label(len(rest)), (2, 0), None, rows)


def _check_figures(grid: Grid) -> None:
    values = [grid.value(slot, key) for slot in grid.slots for key in grid.names]
    name = grid.spec.y[0].field or "the count"
    if all(value is None for value in values):
        raise NothingToCompareError(measure_title(grid.spec.y[0])) if grid.windowed else NoFiguresError(name)
    if any(value is not None and abs(value) > BIGGEST for value in values):
        raise OutOfRangeError(name)


def chart_of(grid: Grid) -> ChartData:
    """Return the chart of a grid: one series for each key, gaps kept."""
    spec, pairs = grid.spec, grid.spec.x is not None and grid.traits.shows is Shows.PAIRS
    scale = scale_of(grid.table, grid.spec, grid.traits, grid.slots)
    values = {key: [grid.value(slot, key) for slot in grid.slots] for key in grid.names}
    sizes = [max((abs(v) for v in run if v is not None), default=0) for run in values.values()]
    apart = grid.traits.panels and not spec.series and spec.x
    panels = axes.panels_of(grid.table, spec, sizes) if apart else [0] * len(grid.names)
    run = [
        Series(grid.names[key], *_marks(grid, scale, key, values[key]), panel=panel)
        for (key, panel) in zip(grid.names, panels, strict=True)
    ]
    return ChartData(
        mark=spec.mark,
        title=pairs_title(spec) if pairs else chart_title(spec),
        x=_x_axis(grid, scale),
        panels=tuple(_panel(grid, panels, i) for i in range(max(panels) + 1)),
        series=tuple(run),
        categories=tuple(slot.label for slot in grid.slots) if scale is Scale.CATEGORY else (),
        colour=_colour_title(spec, len(run)),
        stack=_stack(grid, values),
        horizontal=spec.horizontal and grid.traits.lies,
        donut=spec.donut and grid.traits.shares,
        notes=(*grid.notes, *_gap_notes(grid)),
    )


def _marks(
    grid: Grid, scale: Scale, key: Key, values: Sequence[Number | None]
) -> tuple[tuple[Position, ...], tuple[Number | None, ...]]:
    if scale is Scale.CATEGORY:
        return tuple(range(len(values))), tuple(values)
    kept = list(zip(grid.slots, values, strict=True))
    if grid.spec.series and grid.traits.joined and grid.spec.stack is Stack.NONE and not grid.spec.sort:
        kept = _own_places(kept, key)
    places = [moment(slot.position) if scale is Scale.TIME else slot.position for slot, _ in kept]
    return tuple(place for place in places if place is not None), tuple(value for _, value in kept)


def _own_places(marks: Sequence[tuple[Slot, Number | None]], key: Key) -> list[tuple[Slot, Number | None]]:
    """Return the marks of a series without the places that only others have; a step it misses is a gap.

    A step is missed where the next mark is clearly farther away than its marks are otherwise.
    """
    places = [(at, _days(slot)) for at, (slot, _) in enumerate(marks) if key in slot.rows]
    steps = sorted(after - before for (_, before), (_, after) in pairwise(places))
    usual = steps[len(steps) // 2] if steps else 0.0
    kept = {at for at, _ in places}
    for (at, before), (after, then) in pairwise(places):
        if then - before > _MISSED * usual and after > at + 1:
            kept.add(at + 1)
    return [marks[at] for at in sorted(kept)]


def _days(slot: Slot) -> float:
    return 0.0 if slot.position is None else place(slot.position)


def _x_axis(grid: Grid, scale: Scale) -> Axis:
    spec = grid.spec
    column = grid.table[spec.x.field] if spec.x else None
    numeric = column is not None and scale is Scale.NUMBER
    return Axis(
        title=channel_title(spec.x),
        scale=scale,
        unit=column.unit if column and numeric else None,
        decimals=column.decimals if column and numeric else 0,
    )


def _panel(grid: Grid, panels: Sequence[int], index: int) -> Axis:
    measures: Sequence[Measure] = grid.spec.y
    if not grid.spec.series and grid.spec.x:
        measures = [measure for measure, at in zip(grid.spec.y, panels, strict=True) if at == index]
    return axes.measure_axis(grid.table, measures, log=grid.spec.log)


def _colour_title(spec: ChartSpec, runs: int) -> str:
    if runs == 1 or spec.series is None:
        return ""
    return channel_title(spec.series)


def _stack(grid: Grid, values: dict[Key, list[Number | None]]) -> Stack:
    """Return how series stand on each other; averages and negative figures never do."""
    if not grid.traits.stacks or grid.spec.stack is Stack.NONE or len(values) == 1:
        return Stack.NONE
    if not all(axes.stacks(grid.table, measure) for measure in grid.spec.y):
        grid.notes.append(notes.averages_do_not_stack())
        return Stack.NONE
    if any(value is not None and value < 0 for run in values.values() for value in run):
        grid.notes.append(notes.negatives_do_not_stack())
        return Stack.NONE
    return grid.spec.stack


def _gap_notes(grid: Grid) -> list[str]:
    if grid.aggregated or grid.spec.series:
        return []
    shown = [row for slot in grid.slots for row in slot.all_rows()]
    found = []
    for measure in grid.spec.y:
        column = grid.table[measure.field]
        blank = len({row for row in shown if column.values[row] is None and is_number_null(column.raw[row])})
        if blank:
            found.append(notes.gap_note(blank, measure.field))
    return found
