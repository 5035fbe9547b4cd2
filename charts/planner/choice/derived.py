"""Columns of numbers that were made of others: totals, running totals, shares, differences.

Told by arithmetic over all rows, so in any language; what stands beside what it was made of is drawn twice.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise

from charts.language.registry import all_phrases
from charts.language.spelling import words_of
from charts.table import Column

_FEWEST, _FEWEST_RUNNING = 3, 4
_MOST_COLUMNS, _MOST_ROWS = 30, 300
_PAIR = 2
_WHOLES = (1.0, 100.0)
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
    for other, values in others:
        if _is_running(column, figures, values):
            yield Origin(Made.RUNNING, (other.name,))
        whole = sum(values)
        if whole > 0 and min(values) >= 0:
            for made, steps in ((Made.SHARE, values), (Made.RUNNING_SHARE, list(accumulate(values)))):
                if any(_alike(column, figures, [each * full / whole for each in steps]) for full in _WHOLES):
                    yield Origin(made, (other.name,))
    if min(figures) < 0:
        yield from _differences(column, figures, others)


def _total(
    column: Column, figures: _Figures, others: Sequence[tuple[Column, _Figures]]
) -> tuple[str, ...] | None:
    """Return the columns that a column sums up: all others, or so many that stand together."""
    spans = [list(others)]
    spans += [list(others[start:end]) for start, end in _spans(len(others))]
    for parts in spans:
        if len(parts) < _PAIR or any(min(values) < 0 for _, values in parts):
            continue
        if any(each.unit != column.unit for each, _ in parts):
            continue
        sums = [sum(values[at] for _, values in parts) for at in range(len(figures))]
        if sum(any(values) for _, values in parts) >= _PAIR and _alike(column, figures, sums, len(parts)):
            return tuple(each.name for each, _ in parts)
    return None


def _spans(count: int) -> Iterator[tuple[int, int]]:
    return (
        (start, end)
        for size in range(count - 1, 1, -1)
        for start in range(count - size + 1)
        for end in (start + size,)
    )


def _is_running(column: Column, figures: _Figures, steps: _Figures) -> bool:
    """Whether each figure is the one before it and a step more."""
    if len(figures) < _FEWEST_RUNNING:
        return False
    rises = [after - before for before, after in pairwise(figures)]
    return any(steps[1:]) and _alike(column, rises, steps[1:], _PAIR)


def _differences(
    column: Column, figures: _Figures, others: Sequence[tuple[Column, _Figures]]
) -> Iterator[Origin]:
    for one, larger in others:
        for other, smaller in others:
            if one is not other and min(larger) >= 0 <= min(smaller):
                gaps = [a - b for a, b in zip(larger, smaller, strict=True)]
                if _alike(column, figures, gaps, _PAIR):
                    yield Origin(Made.DIFFERENCE, (one.name, other.name))


def _alike(column: Column, figures: _Figures, made: _Figures, parts: int = 1) -> bool:
    """Whether two runs are the same but for rounding; whole numbers that were summed up are so exactly."""
    exact = parts > 1 and not column.decimals
    slack = 1e-9 if exact else (parts + 1) * 0.5 * 10.0**-column.decimals
    return all(abs(a - b) <= slack + 1e-9 * abs(b) for a, b in zip(figures, made, strict=True))
