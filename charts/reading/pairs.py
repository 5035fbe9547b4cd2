"""Lists as people chat them: "Jan: 100, Feb: 200", bullets, arrows, "Rent 900€"."""

import re
from collections.abc import Sequence

from charts.reading.block import Block
from charts.values.numbers import parts
from charts.values.text import tidy

_BULLET = re.compile(r"\s*+(?:[-*+•◦‣▪▫●○·–—►▶➤→»✓✔]|[0-9]{1,3}[.)])\s++")
_SEPARATOR = re.compile(
    r"\s*(?::|=>|->|→|⇒|➜|➡️?|=|：|\t)\s*|\s+[-–—|~]\s+|\s*[–—]\s+|\s*…+\s*|\s*\.{2,}\s*|,\s+(?=[^,]*$)|\s+(?=\S+$)|\s{2,}"
)
_ITEM_BREAK = re.compile(r"\s*[,;|/•·]\s+|\s*[;\n]\s*|\s{2,}|、|\s+and\s+")
_MARKS = str.maketrans("", "", "*_`")


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of lines that are a label and a number each, or one line of such pairs."""
    start = 0
    while start < len(lines):
        end, rows = start, []
        while end < len(lines) and (pair := read_pair(lines[end])):
            rows.append(pair)
            end += 1
        if len(rows) > 1:
            return Block(start, end, rows, header=0)
        if found := _inline(lines[start], start):
            return found
        start = max(end, start + 1)
    return None


def read_pair(text: str) -> list[str] | None:
    """Split "label: number" and the like; None when the text is no pair."""
    text = _BULLET.sub("", text.strip(), count=1).translate(_MARKS).strip(" ,;")
    if not text or len(text) > 200:  # noqa: PLR2004 - a pair is short
        return None
    for found in _SEPARATOR.finditer(text):
        label, value = tidy(text[: found.start()]), tidy(text[found.end() :])
        if label and value and parts(value) and any(sign.isalpha() or ord(sign) > 0x2000 for sign in label):  # noqa: PLR2004
            return [label, value]
    return None


def _inline(line: str, place: int) -> Block | None:
    items = [item for item in _ITEM_BREAK.split(line) if item.strip()]
    if len(items) < 2:  # noqa: PLR2004
        return None
    rows: list[list[str]] = []
    rest: list[str] = []
    for item in items:
        if pair := read_pair(item):
            rows.append(pair)
        else:
            head = re.match(r"(.*?\d\S*)\s+(.*)", item)
            if rows and head and (pair := read_pair(head[1])):
                rows.append(pair)
                rest.append(head[2])
            else:
                rest.append(item)
    if len(rows) < 2 or len(rows) * 2 <= len(items):  # noqa: PLR2004
        return None
    return Block(place, place + 1, rows, header=0, rest=" ".join(rest))
