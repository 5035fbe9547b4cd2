"""Lines of a name and several values: "Jan: 100 sales, 5 returns"; or a field a line: "Sales: 100 200"."""

import re
from collections.abc import Sequence

from charts.cells.characters import tidy
from charts.cells.dates import read_dates
from charts.cells.numbers import parts
from charts.cells.periods import read_periods
from charts.reading.block import Block

_NAMED = re.compile(
    r"\s*+(?:[-*•]\s++)?\**+([^\W\d][^:=\t]{0,60}?)\**+\s*+(?::|=|->|→|(?<=\s)[-–]\s)\**+\s*+(\S.*)"
)
_VALUE_NAME = re.compile(r"([-+]?[$€£]?[\d][\d.,]*%?[kKmM]?)\s*([^\W\d][\w .%€$-]{0,40})")
_NAME_VALUE = re.compile(
    r"([^\W\d][\w .-]{0,40}?)(?:\s*+[:=]\s++|\s++)"
    r"([-+]?[$€£]?[\d][\d.,]*(?:\s?[%€$kKmM]| ?[^\W\d]{1,4}(?:/[a-z]{1,4})?)?)"
)
_FIELD_ITEMS = re.compile(r"(?<!\s)\s++(?:[,;|/]\s++|[;|])|[,;|]\s++|[;|]")
_SLASHED = re.compile(r"[0-9]{1,4}(?:/[0-9]{1,4}){2,5}")
"""Kills, deaths and assists, or the like: three numbers or more."""
_NAMED_ITEMS = re.compile(r"[,;]\s++|\.\s(?=[^\W\d])|(?<!\s)\s++(?:\||and|/)\s++")

Field = tuple[str, list[str]]


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of at least two such lines."""
    start = 0
    while start < len(lines):
        if not _NAMED.fullmatch(lines[start]):
            start += 1
            continue
        end = start
        while end < len(lines) and _NAMED.fullmatch(lines[end]):
            end += 1
        found = _named_values(lines, start, end) or _slashed(lines, start, end) or _fields(lines, start, end)
        if found:
            return found
        start = end
    return None


def _split(line: str) -> Field | None:
    found = _NAMED.fullmatch(line)
    return (found[1].strip(" *"), [found[2]]) if found else None


def _named_values(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Read "Jan: 100 sales, 5 returns": the names must be the same on every line."""
    rows: list[list[str]] = []
    names: list[str] = []
    for line in lines[start:end]:
        field = _split(line)
        if field is None:
            return None
        items = [item.strip() for item in _NAMED_ITEMS.split(field[1][0]) if item.strip()]
        read = [_item(item) for item in items]
        if len(read) < 2 or any(item is None for item in read):
            return None
        these = [item[0] for item in read if item]
        if names and [name.rstrip("s") for name in these] != [name.rstrip("s") for name in names]:
            return None
        names = max(names, these, key=lambda some: sum(map(len, some)))
        rows.append([field[0], *(item[1] for item in read if item)])
    return Block(start, end, [["", *names], *rows], header=1) if len(rows) > 1 else None


def _item(item: str) -> tuple[str, str] | None:
    if found := _VALUE_NAME.fullmatch(item):
        return tidy(found[2]), found[1]
    if (found := _NAME_VALUE.fullmatch(item)) and parts(found[2].strip()):
        return tidy(found[1]), found[2].strip()
    return None


def _fields(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Read one field a line, as many values in each."""
    read = [_field(line) for line in lines[start:end]]
    fields = [field for field in read if field]
    sizes = {len(items) for _, items in fields}
    if len(fields) < max(2, len(read)) or len(sizes) > 1 or sizes.pop() < 2:
        return None
    numeric = [all(parts(item) for item in items) for _, items in fields]
    if not all(numeric[1:]):
        return None
    headed = not numeric[0] and len(fields) > 2  # names, and the rows of which each is one line
    if (all(numeric) or headed) and _are_rows(fields[headed:]):
        return Block(start, end, [[name, *items] for name, items in fields], header=int(headed))
    names = [name for name, _ in fields]
    return Block(start, end, [names, *map(list, zip(*(items for _, items in fields), strict=True))], header=1)


def _slashed(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Read several numbers between slashes behind each name, where they are no dates: "Ana: 12/4/7"."""
    fields = [field for line in lines[start:end] if (field := _split(line))]
    values = [field[1][0] for field in fields]
    ends = {len(value.rsplit("/", 1)[1]) for value in values if _SLASHED.fullmatch(value)}
    if len(values) < 2 or not all(map(_SLASHED.fullmatch, values)):
        return None
    if len({value.count("/") for value in values}) > 1 or (1 not in ends and read_dates(values) is not None):
        return None
    return Block(start, end, [[name, *value[0].split("/")] for name, value in fields], header=0)


def _field(line: str) -> Field | None:
    """Cut what stands behind a name: at commas, at bars, or at blanks."""
    field = _split(line)
    if field is None:
        return None
    said = field[1][0].strip(" []()")
    items = _FIELD_ITEMS.split(said)
    return field[0], [item.strip("'\"") for item in (items if len(items) > 1 else said.split())]


def _are_rows(fields: Sequence[Field]) -> bool:
    """Whether lines of numbers alone are rows: months or the like name them, or they are many."""
    return read_periods([name for name, _ in fields]) is not None or len(fields) > len(fields[0][1])
