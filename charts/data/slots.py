"""Rows gathered into the places along x: what groups them, in which order, under which label."""

import datetime as dt
import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from charts.data.figures import Number, Rank, label, natural, number, part, plain, rank
from charts.data.stretches import beginnings
from charts.grammar import Bin, Channel, TimeUnit
from charts.language.answer_scales import scale_places
from charts.table import Column, Kind, Value
from charts.telling.formats import part_label

Key = object
_CYCLES = {Kind.MONTH: 12, Kind.WEEKDAY: 7}
_OF_TEXT = frozenset({Kind.TEXT, Kind.BOOLEAN})


@dataclass(slots=True)
class Slot:
    """One place along x. rows holds, for each series key, the rows that meet there."""

    key: Key
    label: str
    rank: Rank
    position: Number | dt.date | dt.datetime | None = None
    rows: dict[Key, list[int]] = field(default_factory=dict)

    def all_rows(self) -> list[int]:
        """Return the rows of every series, each once, in table order."""
        return sorted({row for rows in self.rows.values() for row in rows})


Place = tuple[Key, str, Rank, Number | dt.date | dt.datetime | None]
Placer = Callable[[int], Place | None]


def placer(column: Column, channel: Channel, rows: Sequence[int]) -> Placer:
    """Return a function from a row to its place (key, label, rank, position), or None for a blank."""
    if channel.bin:
        return _binned(column, channel.bin, rows)
    if channel.time_unit and column.ranks is None:
        return _timed(column.values, channel.time_unit)
    if channel.time_unit is TimeUnit.YEAR and column.ranks is not None:
        return _timed(beginnings(column), channel.time_unit)

    def place(row: int) -> Place | None:
        order, value = rank(column, row, channel), column.values[row]
        if order is None or value is None:
            return None
        return (type(value) is bool, value), label(column, row), order, _position(column, row)

    return place


def _position(column: Column, row: int) -> Number | dt.date | dt.datetime | None:
    value = column.values[row]
    if isinstance(value, dt.date):
        return value
    return number(value)


def _timed(moments: Sequence[Value], unit: TimeUnit) -> Placer:
    def place(row: int) -> Place | None:
        cut = part(moments[row], unit)
        if cut is None:
            return None
        return cut, part_label(unit, cut), natural(cut), cut

    return place


def _binned(column: Column, bin_: Bin, rows: Sequence[int]) -> Placer:
    if bin_.edges:
        return _between_edges(column, bin_.edges)
    numbers = [each for each in (number(column.values[row]) for row in rows) if each is not None]
    edges = bin_edges(numbers, bin_)

    def place(row: int) -> Place | None:
        value = number(column.values[row])
        if value is None:
            return None
        at = bin_of(value, edges)
        low, high = edges[at], edges[at + 1]
        return at, f"{plain(low)}–{plain(high)}", (0, at), low

    return place


def _between_edges(column: Column, edges: Sequence[float]) -> Placer:
    """Return the placer of bins between edges; an edge belongs to the bin above it."""
    labels = [f"under {plain(edges[0])}"]
    labels += [f"{plain(low)} to {plain(high)}" for low, high in pairwise(edges)]
    labels.append(f"{plain(edges[-1])} or more")

    def place(row: int) -> Place | None:
        value = number(column.values[row])
        if value is None:
            return None
        at = bisect_right(edges, value)
        return at, labels[at], (0, at), None

    return place


def bin_of(value: Number, edges: Sequence[float]) -> int:
    """Return the index of the bin that holds a value; the last bin holds its upper end as well."""
    low, high = 0, len(edges) - 2
    while low < high:
        middle = (low + high + 1) // 2
        if value >= edges[middle]:
            low = middle
        else:
            high = middle - 1
    return low


def bin_edges(numbers: Sequence[Number], wanted: Bin) -> list[float]:
    """Return round edges that cover all numbers: about as many as asked for, else by Sturges' rule.

    Steps that would make more than a hundred bins are widened until they do not.
    """
    if not numbers:
        return [0.0, 1.0]
    low, high = float(min(numbers)), float(max(numbers))
    if wanted.edges:
        below, above = [low] if low < wanted.edges[0] else [], [high] if high > wanted.edges[-1] else []
        around = [*below, *wanted.edges, *above]
        return around if len(around) > 1 else [around[0], math.nextafter(around[0], math.inf)]
    count = wanted.count or min(40, max(4, math.ceil(math.log2(len(numbers))) + 1))
    whole = all(float(each).is_integer() for each in numbers)
    step = wanted.step or _round_step(high / count - low / count, exact=wanted.count is not None, whole=whole)
    if not wanted.step and whole:
        step = max(1.0, step)
    step = max(step, _round_step(high / _MOST_BINS - low / _MOST_BINS, exact=True))
    first = math.floor(low / step)
    steps = max(1, math.floor(high / step) - first + 1)
    if steps > 1 and (first + steps - 1) * step >= high and wanted.step is None:
        steps -= 1  # the highest value closes the last bin
    edges = [_tidy((first + i) * step) for i in range(steps + 1)]
    return (
        edges if all(low < high for low, high in pairwise(edges)) else [low, math.nextafter(high, math.inf)]
    )


_MOST_BINS = 100


def _round_step(step: float, *, exact: bool, whole: bool = False) -> float:
    """Return 1, 2, 2.5 or 5 times a power of ten nearest to a step; with exact, the least that adds none.

    Of whole numbers, bins of 2.5 would hold two and three in turn.
    """
    if not step > 0 or not math.isfinite(step):
        return 1.0
    power = 10.0 ** math.floor(math.log10(step))
    if not exact:
        round_ones = (1.0, 2.0, 5.0, 10.0) if whole and power == 1 else (1.0, 2.0, 2.5, 5.0, 10.0)
        return min(round_ones, key=lambda factor: abs(math.log(factor * power / step))) * power
    choices = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
    return next((factor * power for factor in choices if factor * power >= step * (1 - 1e-9)), 10 * power)


def _tidy(edge: float) -> float:
    return float(f"{edge:.12g}")


def gather(
    rows: Sequence[int], place: Placer, series: Callable[[int], Key | None], *, apart: bool
) -> tuple[list[Slot], int]:
    """Return the slots in the order met, and how many rows were left out for a blank.

    apart keeps rows with one label and one series in slots of their own.
    """
    slots: dict[Key, Slot] = {}
    met: dict[tuple[Key, Key], int] = {}
    left_out = 0
    for row in rows:
        at, colour = place(row), series(row)
        if at is None or colour is None:
            left_out += 1
            continue
        key, name, order, position = at
        again = met.get((key, colour), 0) if apart else 0
        met[key, colour] = again + 1
        slot = slots.setdefault((key, again), Slot((key, again), name, order, position))
        slot.rows.setdefault(colour, []).append(row)
    return list(slots.values()), left_out


def natural_order(slots: list[Slot], column: Column, channel: Channel, *, ascending: bool) -> list[Slot]:
    """Return slots in the order of their calendar or size; text, and ids in a bar chart, as pasted."""
    if column.kind is Kind.TEXT and column.ranks is None and not channel.bin:
        order = scale_order([slot.label for slot in slots])
        return [slots[at] for at in order]
    calendar = column.ranks is not None or channel.time_unit or channel.bin
    moments = column.kind in (Kind.DATE, Kind.DATETIME, Kind.TIME, Kind.YEAR)
    if not calendar and not moments and (column.kind in _OF_TEXT or not ascending):
        return slots
    ordered = sorted(slots, key=lambda slot: slot.rank)
    if column.kind in _CYCLES and _is_turned([slot.rank[1] for slot in slots], _CYCLES[column.kind]):
        return slots
    return ordered


def scale_order(labels: Sequence[str]) -> list[int]:
    """Return the order of labels: along the scale that has them all, else, or if they fall, as they are."""
    places = scale_places(labels)
    if places is None:
        return list(range(len(labels)))
    steps = [places[label] for label in labels]
    falling = all(before >= after for before, after in pairwise(steps))
    return list(range(len(labels))) if falling else sorted(range(len(labels)), key=steps.__getitem__)


def _is_turned(ranks: Sequence[float | str], cycle: int) -> bool:
    """Whether each follows the one before in a calendar that turns (a financial year, a week from Sunday)."""
    steps = [
        int(after) - int(before)
        for before, after in pairwise(ranks)
        if not isinstance(before, str) and not isinstance(after, str)
    ]
    return len(steps) == len(ranks) - 1 and all(step % cycle == 1 for step in steps)
