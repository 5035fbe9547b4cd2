"""Columns of numbers that were made of others: totals, running totals, shares, differences.

Told by arithmetic over all rows, so in any language; what stands beside what it was made of is drawn twice.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise
from operator import sub

from charts.language.registry import all_phrases
from charts.language.spelling import words_of
from charts.table import Column

_FEWEST, _FEWEST_RUNNING = 3, 4
_MOST_COLUMNS, _MOST_ROWS = 30, 300
_PAIR = 2
_WHOLES = (1.0, 100.0)
_LOOSE = 2e-9
"""Of all figures of a row: more than sums that differ in the order of adding can differ by."""
_TOTALS = frozenset(words[0] for words in all_phrases(lambda each: each.totals) if len(words) == 1)


class Made(StrEnum):
    """How a column was made of others."""

    TOTAL = "total"
    RUNNING = "running total"
    SHARE = "share"
    RUNNING_SHARE = "running share"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Origin:
    """What a column was made of, by the names of those columns, and how."""

    how: Made
    parts: tuple[str, ...]


_Figures = Sequence[float]


def origins(columns: Sequence[Column], rows: Sequence[int]) -> Mapping[str, Origin]:
    """Return the columns of numbers that were made of others; those with blanks are none."""
    held = [(each, found) for each in columns[:_MOST_COLUMNS] if (found := _figures(each, rows)) is not None]
    made: dict[str, Origin] = {}
    for at, (column, figures) in enumerate(held):
        others = [(each, values) for each, values in held if each is not column and each.name not in made]
        behind = frozenset(each.name for each, _ in held[:at])
        origin = next(_origins(column, figures, others, behind), None)
        if origin is not None:
            made[column.name] = origin
    return made


def _figures(column: Column, rows: Sequence[int]) -> _Figures | None:
    values = [column.values[row] for row in rows[:_MOST_ROWS]]
    numbers = [float(value) for value in values if isinstance(value, int | float)]
    return numbers if len(numbers) == len(values) >= _FEWEST and len(set(numbers)) > 1 else None


def _origins(
    column: Column, figures: _Figures, others: Sequence[tuple[Column, _Figures]], behind: frozenset[str]
) -> Iterator[Origin]:
    """Yield what a column may be made of; a total stands behind its parts, or is called so.

    Income, with cost and profit behind it, is what they are made of.
    """
    parts = _total(column, figures, others)
    if parts and (behind.issuperset(parts) or not _TOTALS.isdisjoint(words_of(column.name))):
        yield Origin(Made.TOTAL, parts)
    rises = [after - before for before, after in pairwise(figures)]
    for other, values in others:
        if len(figures) >= _FEWEST_RUNNING and any(values[1:]) and _alike(column, rises, values[1:], _PAIR):
            yield Origin(Made.RUNNING, (other.name,))
        yield from (Origin(made, (other.name,)) for made in _shares(column, figures, values))
    if min(figures) < 0:
        yield from _differences(column, figures, others)


def _total(
    column: Column, figures: _Figures, others: Sequence[tuple[Column, _Figures]]
) -> tuple[str, ...] | None:
    """Return the columns that a column sums up: all others, or so many that stand together."""
    unlike = _counted(each.unit != column.unit or min(values) < 0 for each, values in others)
    filled = _counted(any(values) for _, values in others)
    rows = _added_up(column, figures, [values for _, values in others])
    for start, end in _spans(len(others)):
        if unlike[end] > unlike[start] or filled[end] - filled[start] < _PAIR:
            continue
        for least, most, sums in rows:
            if not least <= sums[end] - sums[start] <= most:
                break
        else:
            parts = others[start:end]
            plain = [sum(values[at] for _, values in parts) for at in range(len(figures))]
            if _alike(column, figures, plain, len(parts)):
                return tuple(each.name for each, _ in parts)
    return None


def _added_up(
    column: Column, figures: _Figures, others: Sequence[_Figures]
) -> list[tuple[float, float, list[float]]]:
    """Return for each row the sums of the others up to each, and between what the sum of some is its figure.

    By these sums that is only nearly told: they are rounded otherwise than those of the parts alone.
    """
    slack = _slack(column, len(others))
    found = []
    for figure, row in zip(figures, zip(*others, strict=True), strict=bool(others)):
        loose = slack + _LOOSE * (abs(figure) + sum(map(abs, row)))
        found.append((figure - loose, figure + loose, list(accumulate(row, initial=0.0))))
    return found


def _counted(which: Iterable[bool]) -> list[int]:
    """Return how many are so before each place, and before the end."""
    return list(accumulate(which, initial=0))


def _spans(count: int) -> Iterator[tuple[int, int]]:
    """Yield all places, then those of all that stand together, the longest first."""
    return ((start, start + size) for size in range(count, 1, -1) for start in range(count - size + 1))


def _shares(column: Column, figures: _Figures, values: _Figures) -> Iterator[Made]:
    """Yield as which shares of other figures a column may be read."""
    whole = sum(values)
    if whole <= 0 or min(values) < 0:
        return
    slack, first, begins = _slack(column, 1), figures[0] * whole, values[0]
    near = slack * whole + _LOOSE * (whole + begins) * max(_WHOLES)
    wholes = [full for full in _WHOLES if -near <= first - begins * full <= near]
    if not wholes:
        return
    for made, steps in ((Made.SHARE, values), (Made.RUNNING_SHARE, list(accumulate(values)))):
        if any(_alike(column, figures, [each * full / whole for each in steps]) for full in wholes):
            yield made


def _differences(
    column: Column, figures: _Figures, others: Sequence[tuple[Column, _Figures]]
) -> Iterator[Origin]:
    positive = [(each, values) for each, values in others if min(values) >= 0]
    for one, larger in positive:
        for other, smaller in positive:
            if one is not other and _alike(column, figures, map(sub, larger, smaller), _PAIR):
                yield Origin(Made.DIFFERENCE, (one.name, other.name))


def _alike(column: Column, figures: _Figures, made: Iterable[float], parts: int = 1) -> bool:
    """Whether two runs are the same but for rounding; whole numbers that were summed up are so exactly."""
    slack = _slack(column, parts)
    return all(abs(a - b) <= slack + 1e-9 * abs(b) for a, b in zip(figures, made, strict=True))


def _slack(column: Column, parts: int) -> float:
    exact = parts > 1 and not column.decimals
    return 1e-9 if exact else (parts + 1) * 0.5 * 10.0**-column.decimals
