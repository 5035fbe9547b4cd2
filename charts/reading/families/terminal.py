"""Prints with one blank between columns and a head of single words: ps, df, free, and copies out of a PDF."""

from collections.abc import Sequence

from charts.cells.characters import holds_digit
from charts.cells.decoration import is_number
from charts.language.request_words import split_request
from charts.reading.block import Block

_LEAST_COLUMNS = 4
_LEAST_NUMBERS = 2  # columns of numbers
_LEAST_ROWS = 2
_MAX_LINE = 2_000


def find(lines: Sequence[str]) -> Block | None:
    """Find a head of words with rows of as many words below; the last column takes the rest of its line."""
    start = 0
    while start < len(lines) - 1:
        if not _is_head(lines[start]) or _is_head(lines[start + 1]):
            start += 1
            continue
        end = start + 1
        while (
            end < len(lines)
            and lines[end].strip()
            and not _is_head(lines[end])
            and len(lines[end]) < _MAX_LINE
        ):
            end += 1
        if end - start > _LEAST_ROWS and (found := _table(lines, start, end)):
            return found
        start = max(end, start + 1)
    return None


def _is_head(line: str) -> bool:
    """Whether a line can name columns: words without a number among them."""
    return bool(line) and len(line) < _MAX_LINE and not holds_digit(line)


def _table(lines: Sequence[str], start: int, end: int) -> Block | None:
    names = lines[start].split()
    width = min(len(names), *(len(line.split()) for line in lines[start + 1 : end]))
    if any(len(name) == 1 and not name.isalnum() and name not in "#%" for name in names):
        return None  # signs part the cells
    if width < _LEAST_COLUMNS or len(names) > width + 1 or split_request(lines[start]) or ":" in lines[start]:
        return None
    cells = [line.split(None, width - 1) for line in lines[start:end]]
    numbers = sum(
        all(is_number(row[place]) or row[place] in "-?" for row in cells[1:]) for place in range(width)
    )
    return Block(start, end, cells, header=1) if numbers >= _LEAST_NUMBERS else None
