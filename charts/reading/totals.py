"""Rows that sum up others: by the word in their label, by a word and the sum, by the sum alone."""

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from charts.cells import type_columns
from charts.language.words_in_cells import head_words, is_total, total_labels, words_in_head
from charts.table import Column, Kind

_WORDS_WITHIN = total_labels() | head_words(lambda language: language.overall)
_MEANS = head_words(lambda language: language.mean_labels)
_LONG = 2_000  # rows from which on only words are looked for


def with_totals(columns: tuple[Column, ...]) -> tuple[tuple[Column, ...], frozenset[int]]:
    """Return the columns, typed without the labels of totals, and the rows that sum up others."""
    if not any(column.kind is Kind.NUMBER for column in columns):
        return columns, frozenset()
    found: set[int] = set()
    for column in columns:
        if column.kind is Kind.TEXT:
            words = {cell for cell in set(column.raw) if is_total(cell)}
            found.update(place for place, cell in enumerate(column.raw) if cell in words) if words else None
    label = next((column for column in columns if column.kind is not Kind.NUMBER), None)
    if label is not None and len(label.raw) < _LONG:
        found.update(_rolled_up(columns))
        found.update(_enclosing(label))
        found.update(_on_top(columns, label, found))
        found.update(_summing(columns, label, found))
    if not found or len(found) == len(columns[0].raw):
        return columns, frozenset()
    return tuple(_without(column, found) for column in columns), frozenset(found)


def _without(column: Column, totals: set[int]) -> Column:
    """Type a column of words anew without the totals' labels: months with a "Total" below are months."""
    if column.kind is not Kind.TEXT or all(column.values[place] is None for place in totals):
        return column
    cells = ["" if place in totals else cell for place, cell in enumerate(column.raw)]
    if not any(cells):
        return column
    (again,), _ = type_columns([column.name], [cells])
    return column if again.kind is Kind.TEXT else replace(again, raw=column.raw)


def _enclosing(label: Column) -> Iterator[int]:
    """Yield the row of the folder that all others are in, as du prints it: "." below "./photos"."""
    inside = [cell.startswith("./") for cell in label.raw]
    if inside.count(False) == 1 and label.raw[inside.index(False)] == ".":
        yield inside.index(False)


def _on_top(columns: Sequence[Column], label: Column, known: set[int]) -> Iterator[int]:
    """Yield the first row when its label speaks of all and it sums up the rows below."""
    words = words_in_head(label.raw[0])
    below = [row for row in range(1, len(label.raw)) if row not in known]
    if 0 not in known and not words.isdisjoint(_WORDS_WITHIN) and _adds_up(columns, 0, below):
        yield 0


def _rolled_up(columns: Sequence[Column]) -> set[int]:
    """Return the rows of SQL's ROLLUP: blank from some label on, sums of the rows with those before."""
    labels = list(itertools.takewhile(lambda column: column.kind is not Kind.NUMBER, columns))
    rows: dict[int, list[int]] = {len(labels): []}
    for place in range(len(columns[0].raw)):
        filled = [column.values[place] is not None for column in labels]
        depth = filled.index(False) if False in filled else len(labels)
        if any(filled[depth:]):
            return set()
        rows.setdefault(depth, []).append(place)
    sums = [(depth, place) for depth, places in rows.items() if depth < len(labels) for place in places]
    if not sums or len(rows[len(labels)]) < 2:
        return set()
    groups: dict[tuple[str, ...], list[int]] = {}
    for place in rows[len(labels)]:
        for depth in range(len(labels)):
            groups.setdefault(tuple(column.raw[place] for column in labels[:depth]), []).append(place)
    parts = {
        place: groups.get(tuple(column.raw[place] for column in labels[:depth]), []) for depth, place in sums
    }
    good = all(_adds_up(columns, place, above, least=1) for place, above in parts.items())
    return set(parts) if good and any(len(above) > 1 for above in parts.values()) else set()


def _summing(columns: Sequence[Column], label: Column, known: set[int]) -> Iterator[int]:
    """Yield rows whose label speaks of a total, or that end the table without one, if they are sums."""
    last = len(label.raw) - 1
    start = 0
    totals = set(known)
    for place, cell in enumerate(label.raw):
        if place in totals:
            start = place + 1
            continue
        words = words_in_head(cell)
        mean = not words.isdisjoint(_MEANS)
        if not mean and words.isdisjoint(_WORDS_WITHIN) and (cell or place != last):
            continue
        above = [row for row in range(place) if row not in totals]
        section = [row for row in above if row >= start]
        if any(_adds_up(columns, place, rows, mean=mean) for rows in (above, section)):
            yield place
            totals.add(place)
            start = place + 1


def _adds_up(
    columns: Sequence[Column], place: int, rows: Sequence[int], *, mean: bool = False, least: int = 2
) -> bool:
    """Whether every number of the row is the sum (or the mean) of those in these rows, shares left aside."""
    checked = 0
    for column in columns:
        value = column.values[place]
        if column.kind is not Kind.NUMBER or not isinstance(value, int | float):
            continue
        others = [one for row in rows if isinstance(one := column.values[row], int | float)]
        if len(others) < least:
            return False
        try:
            expected = math.fsum(others) / (len(others) if mean else 1)
        except OverflowError:  # no float holds the sum, so no cell is it
            return False
        if abs(expected - value) <= 0.51 * 10.0**-column.decimals:
            checked += 1
        elif column.unit is None or column.unit.symbol != "%":
            return False
    return checked > 0
