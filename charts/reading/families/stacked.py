"""Cells that lost their columns: each on a line of its own, as phones copy tables."""

from collections.abc import Sequence

from charts.cells.decoration import is_number
from charts.cells.numbers import parts
from charts.language.request_words import split_request
from charts.reading.block import Block

_WIDTHS = range(2, 9)
_LEAST_CELLS = 6
_LEAST_ROWS = 3
_MAX_CELL = 40
_MAX_LINES = 2_000


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of short lines that, dealt out in rows, has columns of numbers under their names."""
    start = 0
    while start < len(lines):
        if found := _in_turn(lines, start):
            return found
        end = start
        while end < len(lines) and end - start < _MAX_LINES and _is_cell(lines[end]):
            end += 1
        if end - start >= _LEAST_CELLS and (found := _dealt(lines, start, end)):
            return found
        start = max(end, start + 1)
    return None


def _in_turn(lines: Sequence[str], start: int) -> Block | None:
    """Read a name and below it how many, three times or more, as a poll is copied: "Pizza", "8 votes"."""
    pairs: list[list[str]] = []
    counted: set[str] = set()
    for place in range(start, len(lines) - 1, 2):
        name, part = lines[place].strip(), parts(lines[place + 1].strip())
        if not part or not part.suffix or part.prefix or not _is_cell(name) or is_number(name):
            break
        counted.add(part.suffix.casefold())
        pairs.append([name, lines[place + 1].strip()])
    if len(pairs) < _LEAST_ROWS or not all(word.startswith(min(counted, key=len)) for word in counted):
        return None
    end = start + 2 * len(pairs)
    return Block(start, end, pairs, header=0, at=tuple(range(0, end - start, 2)))


def _is_cell(line: str) -> bool:
    return bool(line.strip()) and len(line) <= _MAX_CELL and not split_request(line)


def _dealt(lines: Sequence[str], start: int, end: int) -> Block | None:
    cells = [line.strip() for line in lines[start:end]]
    for width in _WIDTHS:
        rows = len(cells) // width
        if len(cells) % width or rows < _LEAST_ROWS or not _is_even(cells[: _LEAST_ROWS * width], width):
            continue
        if _is_even(cells, width):
            dealt = [cells[place : place + width] for place in range(0, len(cells), width)]
            return Block(start, end, dealt, header=1, at=tuple(range(0, end - start, width)))
    return None


def _is_even(cells: Sequence[str], width: int) -> bool:
    """Whether cells dealt out in rows are names, and below each nothing but numbers or none."""
    if any(map(is_number, cells[:width])):
        return False
    kinds = [set(map(is_number, cells[width + place :: width])) for place in range(width)]
    return kinds[0] == {False} and all(len(kind) == 1 for kind in kinds) and {True} in kinds
