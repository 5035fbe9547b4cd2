"""One column of numbers: one a line, or a few in one line."""

import re
from collections.abc import Sequence

from charts.cells.numbers import parts
from charts.reading.block import Block

_COUNTED = re.compile(r"\s*+\[\d{1,6}\](?=\s)")  # how R begins a line of a vector
_BETWEEN = re.compile(r"[,;]\s+|\s+|;|,(?=\d)")
_MIN_NUMBERS = 3
_MAX_ROW = 4_000  # characters


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of lines that are a number each, or a line of nothing but numbers."""
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and len(lines[end]) < 60 and parts(lines[end].strip(" ,;")):
            end += 1
        if end - start >= _MIN_NUMBERS:
            return _column(lines, start, end)
        if items := _row(lines[start].strip()):
            return Block(start, start + 1, [[item] for item in items], header=0)
        start = max(end, start + 1)
    return None


def _row(line: str) -> list[str]:
    """Return the numbers of a line that holds nothing but several; none of any other line."""
    first = line.split(maxsplit=1)[0] if line else ""
    if len(line) >= _MAX_ROW or not ("," in first or ";" in first or parts(first)):
        return []
    items = [item for item in _BETWEEN.split(line) if item]
    return items if len(items) >= _MIN_NUMBERS and all(map(parts, items)) else []


def _column(lines: Sequence[str], start: int, end: int) -> Block:
    rows = [[line.strip(" ,;")] for line in lines[start:end]]
    above = lines[start - 1].strip() if start else ""
    if above and len(above.split()) < 4 and not above.endswith(("?", "!", ".")):
        return Block(start - 1, end, [[above.rstrip(":")], *rows], header=1)
    return Block(start, end, rows, header=0)


def counted(lines: Sequence[str]) -> Block | None:
    """Find a vector as R prints it: each line begins with the place of its first number, in brackets."""
    start = next((place for place, line in enumerate(lines) if _COUNTED.match(line)), None)
    if start is None:
        return None
    items: list[str] = []
    end = start
    while end < len(lines) and _COUNTED.match(lines[end]):
        items.extend(lines[end].split()[1:])
        end += 1
    if len(items) < _MIN_NUMBERS or not all(parts(item) for item in items):
        return None
    return Block(start, end, [[item] for item in items], header=0)
