"""Text in columns: cut where all lines are blank, by display width (CJK and emoji count two)."""

import re
import unicodedata
from collections.abc import Sequence

from charts.reading.block import Block

_GAP = re.compile(r"\S\s{2,}\S")
_RULE = re.compile(r"\s*+(?:[-=─━═]{2,}+[ ]*+)++")


def width(sign: str) -> int:
    """Return how many columns a character takes on a terminal (UAX #11; combining marks none)."""
    if unicodedata.east_asian_width(sign) in "WF":
        return 2
    return 0 if unicodedata.category(sign) in {"Mn", "Me", "Cf"} else 1


def expand(line: str) -> str:
    """Return the line with a NUL behind each wide character, so that its index is its display column."""
    if line.isascii():
        return line
    return "".join(sign + "\0" * (width(sign) - 1) for sign in line if width(sign))


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of lines that share a blank column."""
    for place, line in enumerate(lines):
        if place and _RULE.fullmatch(line) and lines[place - 1].strip():
            if found := _ruled(lines, place):
                return found
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and _GAP.search(lines[end]):
            end += 1
        if end - start > 1 and (found := _plain(lines, start, end)):
            return found
        start = end + 1
    return None


def _ruled(lines: Sequence[str], rule: int) -> Block | None:
    end = rule + 1
    while end < len(lines) and lines[end].strip() and not _RULE.fullmatch(lines[end]):
        end += 1
    body = [lines[rule - 1], *lines[rule + 1 : end]]
    rows = cut(body, 1 if " " in lines[rule].strip() else 2)
    if len(rows[0]) < 2 or len(rows) < 2:  # noqa: PLR2004
        return None
    start = rule - 1
    if start and _RULE.fullmatch(lines[start - 1]):
        start -= 1
    if end < len(lines) and _RULE.fullmatch(lines[end]):
        end += 1
    return Block(start, end, rows, header=1)


def _plain(lines: Sequence[str], start: int, end: int) -> Block | None:
    rows = cut(lines[start:end], 1)
    if len(rows[0]) < 2:  # noqa: PLR2004
        return None
    return Block(start, end, rows)


def cut(lines: Sequence[str], gap: int) -> list[list[str]]:
    """Cut lines at runs of at least `gap` display columns that are blank in every line."""
    wide = [expand(line.rstrip()) for line in lines]
    size = max(map(len, wide))
    used = bytearray(size)
    for line in wide:
        for place, sign in enumerate(line):
            if sign != " ":
                used[place] = 1
    spans = [
        (found.start(), found.end())
        for found in re.finditer(
            rb"\x01+(?:\x00{1,%d}\x01+)*" % max(gap - 1, 0) if gap > 1 else rb"\x01+", bytes(used)
        )
    ]
    return [[line[a:b].replace("\0", "").strip() for a, b in spans] for line in wide]
