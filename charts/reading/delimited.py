"""Delimited text: CSV, TSV, semicolons, pipes and other separators, with quoting."""

import csv
import re
from collections import Counter
from collections.abc import Sequence

from charts.reading.block import Block

_DELIMITERS = ("\t", ";", "|", ",", "^", "¦", "§", "~", "#", "&", ":")
_SAMPLE = 40


def find(lines: Sequence[str]) -> Block | None:
    """Find the longest run of lines that one delimiter cuts into the same number of cells."""
    best: tuple[float, Block] | None = None
    for delimiter in _DELIMITERS[:4]:
        found = _run(lines, delimiter)
        if found and (best is None or found[0] > best[0]):
            best = found
    return best[1] if best else None


def _run(lines: Sequence[str], delimiter: str) -> tuple[float, Block] | None:
    start = 0
    best: tuple[float, Block] | None = None
    while start < len(lines):
        if delimiter not in lines[start]:
            start += 1
            continue
        end = start
        while end < len(lines) and delimiter in lines[end]:
            end += 1
        end = _closing(lines, start, end)
        found = _cut(lines, start, end, delimiter)
        if found and (best is None or found[0] > best[0]):
            best = found
        start = end
    return best


def _closing(lines: Sequence[str], start: int, end: int) -> int:
    """Extend a run over the lines of a quoted cell that holds newlines."""
    if end >= len(lines) or sum(line.count('"') for line in lines[start:end]) % 2 == 0:
        return end
    for place in range(end, min(len(lines), end + 50)):
        if lines[place].count('"') % 2:
            stop = place + 1
            return stop
    return end


def _cut(lines: Sequence[str], start: int, end: int, delimiter: str) -> tuple[float, Block] | None:
    if end - start < 2:  # noqa: PLR2004 - one line is prose
        return None
    csv.field_size_limit(1 << 30)
    text = [f"{line}\n" for line in lines[start:end]]
    rows = [
        [cell.strip() for cell in row] for row in csv.reader(text, delimiter=delimiter, skipinitialspace=True)
    ]
    rows = [row for row in rows if row]
    widths = Counter(len(row) for row in rows)
    width, count = widths.most_common(1)[0]
    if count < 2 or width < 2 or count * 10 < len(rows) * 6:  # noqa: PLR2004
        return None
    while rows and len(rows[0]) != width:
        rows.pop(0)
        start += 1
    while rows and len(rows[-1]) != width:
        rows.pop()
        end -= 1
    if delimiter == "," and _prose(rows):
        return None
    return count * (2 if delimiter == "\t" else 1) + width / 100, Block(start, end, rows)


def _prose(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the cells are clauses: long, and none of them a number."""
    cells = [cell for row in rows for cell in row]
    words = sum(len(cell.split()) for cell in cells)
    return words > 6 * len(cells) and not any(re.fullmatch(r"[\W\d]+", cell) for cell in cells)
