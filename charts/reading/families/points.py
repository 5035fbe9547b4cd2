"""Points in brackets: "(0, 1.5), (1, 2.5)"."""

import re
from collections.abc import Sequence

from charts.cells.characters import holds_digit
from charts.reading.block import Block

_NUMBER = r"\s*+[-+]?[0-9][0-9.]{0,20}+\s*+"
_INNER = rf"({_NUMBER}),({_NUMBER})(?:,({_NUMBER}))?"
_POINT = re.compile(rf"(?:\({_INNER}\)|\[{_INNER}\])[,;]?")
_MAX_LINE = 5000
_LEAST_POINTS = 3


def find(lines: Sequence[str]) -> Block | None:
    """Find points in brackets, in one line or each in its own."""
    start = next(
        (at for at, line in enumerate(lines) if "," in line and _POINT.search(line[:_MAX_LINE])), None
    )
    if start is None:
        return None
    rows: list[list[str]] = []
    rest: list[str] = []
    end = start
    while (
        end < len(lines)
        and len(lines[end]) < _MAX_LINE
        and _POINT.match(lines[end].lstrip(" ,;["))
        and (found := list(_POINT.finditer(lines[end])))
    ):
        rows.extend([cell.strip() for cell in one.groups() if cell is not None] for one in found)
        rest.append(" ".join(_POINT.sub(" ", lines[end]).split()))
        end += 1
    others = any(map(holds_digit, rest))  # bins of counts, places of names
    if others or len(rows) < _LEAST_POINTS or len({len(row) for row in rows}) > 1:
        return None
    return Block(start, end, rows, header=0, rest=" ".join(filter(None, rest)))
