"""Rows written as SQL, by sqlite's insert mode, mysqldump and the like."""

import re
from collections.abc import Sequence

from charts.reading.block import HEADER_UNKNOWN, Block

_INSERT = re.compile(
    r"\s*+INSERT\s++INTO\s++(?:\"[^\"]{0,80}\"|`[^`]{0,80}`|\[[^\]]{0,80}\]|[\w.]{1,80})\s*+(?:(\([^()]{0,2000}\))\s*+)?VALUES\b",
    re.IGNORECASE,
)
SIGNS = ("(",)
_TOKEN = re.compile(r"'([^']*)'?|\(|\)|,|;|[^\s'(),;]+")


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of INSERT statements."""
    start = next((place for place, line in enumerate(lines) if _INSERT.match(line)), None)
    if start is None:
        return None
    rows: list[list[str]] = []
    names: list[str] = []
    end = start
    while end < len(lines):
        found = _INSERT.match(lines[end])
        if not found and not lines[end].lstrip().startswith("("):
            break
        if found and found[1]:
            names = [name.strip(' "`[]') for name in found[1][1:-1].split(",")]
        rows.extend(_tuples(lines[end][found.end() if found else 0 :]))
        end += 1
    return (
        Block(start, end, [names, *rows] if names else rows, 1 if names else HEADER_UNKNOWN) if rows else None
    )


def _tuples(text: str) -> list[list[str]]:
    rows: list[list[str]] = []
    row: list[str] | None = None
    quoted = -1
    for found in _TOKEN.finditer(text):
        sign = found[0]
        if sign == "(":
            row = [""]
        elif sign == ")" and row is not None:
            rows.append(row)
            row = None
        elif sign == "," and row is not None:
            row.append("")
        elif row is not None:
            row[-1] += sign if found[1] is None else "'" * (quoted == found.start()) + found[1]
            quoted = found.end() if found[1] is not None else -1  # a quote right behind it was written twice
    return rows
