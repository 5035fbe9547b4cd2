"""Which leading rows name the columns, and what the names are."""

import itertools
import re
from collections.abc import Sequence

from charts.cells import is_null, is_number_null
from charts.cells.dates import read_dates, read_times
from charts.cells.decoration import is_number
from charts.cells.numbers import parts
from charts.cells.units import is_currency
from charts.reading.rows import Cells, mostly
from charts.table import letter

_MAX_HEADER = 8
_YEAR = re.compile(r"(?:FY\s?)?(?:1[89]|20)[0-9]{2}(?:\s?[-/–]\s?[0-9]{2,4})?[A-Z*]{0,2}")
_FIGURES = re.compile(r"[0-9.,' ]")
_COUNTED = re.compile(r"[0-9]+[.,][0-9]+ ?[^\W\d]")
_LEAST_STEPS = 3  # heads that count up: 1, 2, 3
_LEAST_MARKED = 2


def header_rows(rows: Cells) -> int:
    """Return how many leading rows name columns: they hold no value where the rows below do."""
    if len(rows) < 2:
        return 0 if any(parts(cell) for cell in rows[0]) else 1
    lower = rows[max(1, min(len(rows) // 2, _MAX_HEADER)) :]
    numbers = [place for place in range(len(rows[0])) if mostly(lower, place, dates=False)]
    dates = [
        place for place in range(len(rows[0])) if place not in numbers and mostly(lower, place, dates=True)
    ]
    if not numbers and not dates:
        return 0 if all(parts(cell) for cell in rows[0] if cell) or _begin_alike(rows) else 1
    header = 0
    for place, row in enumerate(rows[: min(_MAX_HEADER, len(rows) - 1)]):
        complete = header and all(rows[header - 1][at] for at in numbers)  # a year below a name is a value
        years = not complete and _are_year_heads(rows, row, numbers, dates)
        named = years or _count_up(rows, place, numbers) or _are_marked(rows, place, numbers, lower)
        held = [] if named else [at for at in numbers if _is_held(rows, place, at, lower)]
        held += [at for at in dates if row[at] and read_dates([row[at]])]
        labels = [at for at in (*numbers, *dates) if row[at] and not is_null(row[at])]
        if held or (labels and all(at in dates and read_times([row[at]]) for at in labels)):
            break
        if labels and (not header or _extends(rows, place, labels, header)):
            header = place + 1
    return header


def _begin_alike(rows: Cells) -> bool:
    """Whether all cells of a column begin with a number and words behind it, the first as the others."""
    sample = rows[: _MAX_HEADER * 4]
    return any(all(_COUNTED.match(row[at]) for row in sample) for at in range(len(rows[0])))


def _is_held(rows: Cells, place: int, at: int, lower: Cells) -> bool:
    """Whether the cell over a column of numbers is one of them and no name such as "2022 actual" or "24h"."""
    cell = rows[place][at]
    if is_number_null(cell) or not is_number(cell):
        return False
    around = _around(cell)
    worded = any(sign.isalpha() for sign in around) or around in {"+", "–", "-"}
    if not worded or is_currency(around) or around == "-":
        return True
    below = {_around(row[at]) for row in lower if not is_number_null(row[at])}
    return not below <= {"", "-", "%"}


def _are_marked(rows: Cells, place: int, numbers: Sequence[int], lower: Cells) -> bool:
    """Whether the first row alone has a sign beside its numbers: 25%, 50%, 75% over bare numbers."""
    cells = [rows[place][at] for at in numbers]
    if place or len(cells) < _LEAST_MARKED or len(set(cells)) < len(cells) or not all(map(_around, cells)):
        return False
    return not any(_around(row[at]) for row in lower for at in numbers if not is_number_null(row[at]))


def _around(cell: str) -> str:
    return _FIGURES.sub("", cell)


def _count_up(rows: Cells, place: int, numbers: Sequence[int]) -> bool:
    """Whether the numbers of the first row are heads that count: Week, 1, 2, 3, 4."""
    row = rows[place]
    others = [cell for at, cell in enumerate(row) if at not in numbers]
    if place or len(numbers) < _LEAST_STEPS or not others or not all(others) or any(map(is_number, others)):
        return False
    steps = [_steps(other, numbers) for other in rows[:_MAX_HEADER]]
    return steps[0] and not any(steps[1:])


def _steps(row: Sequence[str], numbers: Sequence[int]) -> bool:
    if not all(row[at].isdecimal() for at in numbers):
        return False
    found = [int(row[at]) for at in numbers]
    sizes = {after - before for before, after in itertools.pairwise(found)}
    return len(sizes) == 1 and sizes.pop() > 0


def _extends(rows: Cells, place: int, labels: Sequence[int], header: int) -> bool:
    """Whether a further row of words over the values is a header row too, and no row of the table."""
    if rows[place] == rows[0]:
        return False
    if len(labels) > 1:
        return True
    return any(not cell for cell in rows[header - 1]) or sum(map(bool, rows[place])) == 1


def _are_year_heads(rows: Cells, row: Sequence[str], numbers: Sequence[int], dates: Sequence[int]) -> bool:
    """Whether the numbers of a row are years that name columns: all differ, and the cells below are none."""
    heads = [row[at] for at in numbers if row[at]]
    if (
        len(heads) < 1
        or (len(set(heads)) < len(heads) and any(cell for at, cell in enumerate(row) if at not in numbers))
        or not all(_YEAR.fullmatch(cell) for cell in heads if parts(cell))
    ):
        return False
    below = [
        below[at] for below in rows[1:] if below is not row for at in numbers if row[at] and parts(row[at])
    ]
    yearless = any(below) and not all(_YEAR.fullmatch(cell) for cell in below if cell)
    others = [cell for at, cell in enumerate(row) if at not in numbers]
    return (
        yearless
        and (len(heads) > 1 or bool(dates))
        and (not others or not any(parts(cell) for cell in others))
    )


def names(header: Cells, width: int) -> list[str]:
    """Join the header rows of each column; empty names are numbered, equal names told apart."""
    if not header:
        return [letter(place) for place in range(width)]
    given: list[str] = []
    taken: set[str] = set()
    header = _spread(header)
    for place in range(width):
        pieces = dict.fromkeys(row[place] for row in header if row[place])
        name = candidate = " ".join(pieces) or f"Column {place + 1}"
        number = 2
        while candidate in taken:
            candidate = f"{name} ({number})"
            number += 1
        taken.add(candidate)
        given.append(candidate)
    return given


def _spread(header: Cells) -> Cells:
    """Write a head over several columns into each of them: those whose own names occur again further on."""
    if len(header) < _LEAST_MARKED:
        return header
    last = header[-1]
    again = {name for name in last if name and last.count(name) > 1}
    spread = []
    for row in header[:-1]:
        cells = list(row)
        for place in range(1, len(cells)):
            if not cells[place] and cells[place - 1] and last[place] in again and last[place - 1] in again:
                cells[place] = cells[place - 1]
        spread.append(cells)
    return [*spread, last]
