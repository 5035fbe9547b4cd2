"""Random tables in random dialects: what a program or a person sends, and what it must be read as."""

import csv
import datetime as dt
import io
import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from charts.language.words_in_cells import is_total
from charts.reading import read_message
from charts.table import Value

Cells = list[list[str]]
Rows = list[list[Value]]
Marks = str
"""The thousands mark ("" for none) and the decimal mark, in this order."""


@dataclass(frozen=True, slots=True)
class Case:
    """A message and the table it was written from; totals are left out of the rows."""

    text: str
    names: list[str]
    rows: Rows


@dataclass(frozen=True, slots=True)
class _Column:
    """The values of a column and how each is written, given the marks of the dialect."""

    values: list[Value]
    written: Callable[[Value, Marks], str]


def case(rng: random.Random) -> Case:
    """Return a random table in a random dialect."""
    count = rng.randint(3, 9)
    labels = _distinct(count, lambda: _word(rng, rng.choice([1, 1, 1, 2])))
    columns = [_Column(list(labels), lambda value, _: str(value))]
    kinds = [_whole, _whole, _fraction, _fraction, _money, _percent, _signed, _gaps, _dates, _words]
    columns += [rng.choice(kinds)(rng, count) for _ in range(rng.randint(1, 4))]
    if all(column.written in {_plainly, _iso} for column in columns[1:]):
        columns.append(_whole(rng, count))
    names = ["Item", *_distinct(len(columns) - 1, lambda: _word(rng, 1).title())]
    form, marks, loose = rng.choice(_FORMS)
    rows = [list(row) for row in zip(*(column.values for column in columns), strict=True)]
    cells = [
        names,
        *([column.written(value, marks) for column, value in zip(columns, row, strict=True)] for row in rows),
    ]
    rng.choice(_HABITS if loose else _HABITS_IN_DRAWINGS)(rng, cells, rows)
    return Case(rng.choice(_DRESSES)(form(cells), rng), names, rows)


def verdict(given: Case) -> str:
    """Return "exact", "told" where the member is told of something or no table was found, or "silent"."""
    reading = read_message(given.text)
    if not reading.tables:
        return "told"
    table = reading.tables[0]
    rows = [list(row) for at, row in enumerate(table.rows()) if at not in table.totals]
    exact = len(reading.tables) == 1 and [*table.names] == given.names and rows == given.rows
    if exact:
        return "exact"
    request = reading.request.replace('"', "").split("\n")
    words = [row for row in given.rows if row[0] in request]
    return "told" if reading.notes or words else "silent"  # a lone word is taken for one of the request


def _word(rng: random.Random, parts: int) -> str:
    return " ".join(_syllables(rng) for _ in range(parts)).capitalize()


def _syllables(rng: random.Random) -> str:
    sounds = ("bdfglkmprstvz", "aeiou", "bdfgkmpst", "bdfgkmpst", "aeio")
    return "".join(map(rng.choice, sounds))


def _distinct(count: int, make: Callable[[], str]) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < count:
        word = make()
        found.update({word: None} if not is_total(word) else {})
    return [*found]


def _number(value: Value, marks: Marks) -> str:
    thousands, point = marks[:-1], marks[-1]
    text = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}"
    return text.replace(",", "\0").replace(".", point).replace("\0", thousands)


def _hundredths(rng: random.Random, most: int) -> float:
    return (rng.randint(0, most * 10) * 10 + 1) / 100


def _plainly(value: Value, _: Marks) -> str:
    return str(value)


def _iso(value: Value, _: Marks) -> str:
    return value.isoformat() if isinstance(value, dt.date) else ""


def _whole(rng: random.Random, count: int) -> _Column:
    return _Column([rng.randint(0, rng.choice([50, 900, 90_000])) for _ in range(count)], _number)


def _fraction(rng: random.Random, count: int) -> _Column:
    return _Column([_hundredths(rng, 5000) for _ in range(count)], _number)


def _signed(rng: random.Random, count: int) -> _Column:
    return _Column([rng.choice([-1, 1]) * rng.randint(1, 900) for _ in range(count)], _number)


def _money(rng: random.Random, count: int) -> _Column:
    before, behind = rng.choice([("$", ""), ("", " €"), ("£", ""), ("", " kr")])
    values: list[Value] = [_hundredths(rng, 900) for _ in range(count)]
    return _Column(values, lambda value, marks: f"{before}{_number(value, marks)}{behind}")


def _percent(rng: random.Random, count: int) -> _Column:
    sign = rng.choice(["%", " %"])
    values: list[Value] = [_hundredths(rng, 99) for _ in range(count)]
    return _Column(values, lambda value, marks: f"{_number(value, marks)}{sign}")


def _gaps(rng: random.Random, count: int) -> _Column:
    blank = rng.choice(["-", "n/a", "?", "–"])
    values: list[Value] = [rng.randint(1, 900) if place % 3 else None for place in range(count)]
    return _Column(values, lambda value, marks: blank if value is None else _number(value, marks))


def _dates(rng: random.Random, count: int) -> _Column:
    start = dt.date(2023, 1, 1) + dt.timedelta(days=rng.randint(0, 700))
    return _Column([start + dt.timedelta(days=place) for place in range(count)], _iso)


def _words(rng: random.Random, count: int) -> _Column:
    return _Column(list(_distinct(count, lambda: _word(rng, 1))), _plainly)


# --- forms ---


def _delimited(delimiter: str, *, every: bool = False) -> Callable[[Cells], str]:
    def write(rows: Cells) -> str:
        file = io.StringIO()
        quoting: Literal[0, 1] = csv.QUOTE_ALL if every else csv.QUOTE_MINIMAL
        csv.writer(file, delimiter=delimiter, lineterminator="\n", quoting=quoting).writerows(rows)
        return file.getvalue().rstrip("\n")

    return write


def _markdown(rows: Cells) -> str:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], f"|{'---|' * len(rows[0])}", *lines[1:]])


def _filled(rows: Cells) -> Cells:
    width = max(map(len, rows))
    even = [row + [""] * (width - len(row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(*even, strict=True)]
    return [[cell.ljust(size) for cell, size in zip(row, widths, strict=True)] for row in even]


def _aligned(rows: Cells) -> str:
    return "\n".join("  ".join(row).rstrip() for row in _filled(rows))


def _grid(rows: Cells) -> str:
    filled = _filled(rows)
    rule = "+" + "+".join("-" * (len(cell) + 2) for cell in filled[0]) + "+"
    lines = ["| " + " | ".join(row) + " |" for row in filled]
    return "\n".join([rule, lines[0], rule, *lines[1:], rule])


def _psql(rows: Cells) -> str:
    filled = _filled(rows)
    rule = "+".join("-" * (len(cell) + 2) for cell in filled[0])
    lines = ["|".join(f" {cell} " for cell in row) for row in filled]
    return "\n".join([lines[0], rule, *lines[1:]])


def _json(rows: Cells) -> str:
    head, *body = rows
    return json.dumps([dict(zip(head, row, strict=False)) for row in body], ensure_ascii=False)


_ENGLISH, _GERMAN, _BARE, _SWISS = ",.", ".,", ".", "'."
_FORMS: list[tuple[Callable[[Cells], str], Marks, bool]] = [
    (_delimited(","), _BARE, True),
    (_delimited(","), _ENGLISH, True),
    (_delimited(",", every=True), _ENGLISH, True),
    (_delimited(";"), _GERMAN, True),
    (_delimited(";"), _BARE, True),
    (_delimited(";"), _SWISS, True),
    (_delimited("\t"), _ENGLISH, True),
    (_delimited("\t"), _GERMAN, True),
    (_delimited("|"), _BARE, True),
    (_markdown, _ENGLISH, True),
    (_markdown, _GERMAN, True),
    (_aligned, _BARE, False),
    (_aligned, _ENGLISH, False),
    (_grid, _ENGLISH, False),
    (_psql, _BARE, False),
    (_json, _BARE, False),
]
"""How cells are written, with which marks, and whether a row may have cells of its own number."""


# --- habits: what happens to a table before it is sent ---


def _none(_: random.Random, _cells: Cells, _rows: Rows) -> None:
    """Leave the table as it is."""


def _short(rng: random.Random, cells: Cells, rows: Rows) -> None:
    at = rng.randint(2, len(cells) - 1)
    cells[at].pop()
    rows[at - 1][-1] = None


_LEAST_KNOWN = 4
"""Cells of a column, one of them a word, that still make it one of numbers."""


def _pending(rng: random.Random, cells: Cells, rows: Rows) -> None:
    if sum(row[-1] is not None for row in rows) < _LEAST_KNOWN:
        return
    at = rng.randint(1, len(cells) - 1)
    word = cells[at][-1] = rng.choice(["pending", "DNF", "not yet", "see below"])
    rows[at - 1][-1] = word if isinstance(rows[at - 1][-1], str) else None


def _remark(rng: random.Random, cells: Cells, _: Rows) -> None:
    cells[rng.randint(2, len(cells) - 1)].append("revised")


def _surplus(rng: random.Random, cells: Cells, _: Rows) -> None:
    cells[rng.randint(2, len(cells) - 1)].append(str(rng.randint(1, 99)))


def _empty(rng: random.Random, cells: Cells, _: Rows) -> None:
    cells.insert(rng.randint(2, len(cells)), [""] * len(cells[0]))


_HABITS_IN_DRAWINGS = [*[_none] * 8, _short, _pending]
_HABITS = [*_HABITS_IN_DRAWINGS, _remark, _surplus, _empty]


# --- dresses ---


def _parted(text: str, rng: random.Random) -> str:
    lines = text.split("\n")
    lines.insert(rng.randint(min(4, len(lines)), len(lines)), "")
    return "\n".join(lines)


_DRESSES: tuple[Callable[[str, random.Random], str], ...] = (
    lambda text, _: text,
    lambda text, _: text,
    lambda text, _: f"```\n{text}\n```",
    lambda text, _: f"```csv\n{text}\n```\nthanks",
    lambda text, _: f"plot this please\n{text}",
    lambda text, _: f"hey, can you draw this?\n\n{text}",
    lambda text, _: f"{text}\n\nas bars please",
    lambda text, _: f"{text}\nas bars, sorted",
    lambda text, _: "\n".join(f"> {line}" for line in text.split("\n")),
    lambda text, _: text.replace("\n", "\r\n"),
    lambda text, _: f"{text}\nSource: town hall",
    _parted,
)
