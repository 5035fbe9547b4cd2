"""Cutting lines at columns of the screen: CJK and emoji take two, combining marks none (UAX #11)."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

Span = tuple[int, int]
GAP = re.compile(r"\S {2,}\S")
"""Where one column ends and the next begins, whatever the lines around it say."""


@cache
def width(sign: str) -> int:
    """Return how many columns a character takes on a terminal."""
    if unicodedata.east_asian_width(sign) in {"W", "F"}:
        return 2
    return 0 if unicodedata.category(sign) in {"Mn", "Me", "Cf"} else 1


def expand(line: str) -> str:
    """Return the line with a NUL behind each wide character, so that an index is a screen column.

    Characters without width go with the one before them, in a private place that `shown` takes back out.
    """
    if line.isascii():
        return line
    return "".join(sign + "\0" if width(sign) == 2 else sign for sign in line if width(sign))


def shown(cell: str) -> str:
    """Return a cell cut from an expanded line as it was pasted."""
    return cell.replace("\0", "").strip()


def gaps(lines: Sequence[str]) -> list[Span]:
    """Return the spans of columns that hold a character in some line; between them all lines are blank."""
    used: dict[int, int] = {}  # by length, so that no short line is laid over a long one
    for line in lines:
        marks = _NO_ASCII.sub("x", line).encode("ascii").translate(_MARKS)
        size = len(marks)
        used[size] = used.get(size, 0) | int.from_bytes(marks, "little")
    together = 0
    for size in sorted(used):
        together |= used[size]
    return [found.span() for found in _USED.finditer(together.to_bytes(max(used, default=0), "little"))]


_NO_ASCII = re.compile(r"[^\x00-\x7f]")
_MARKS = bytes(sign not in b" \t" for sign in range(256))
_USED = re.compile(rb"\x01+")


def merged(spans: Sequence[Span], gap: int) -> list[Span]:
    """Join spans that stand less than `gap` columns apart."""
    joined: list[Span] = []
    for span in spans:
        if joined and span[0] - joined[-1][1] < gap:
            joined[-1] = (joined[-1][0], span[1])
        else:
            joined.append(span)
    return joined


def cells(line: str, spans: Sequence[Span]) -> list[str]:
    """Cut an expanded line at spans."""
    return [shown(line[left:right]) for left, right in spans]


def cut(lines: Sequence[str], gap: int) -> list[list[str]]:
    """Cut lines at runs of at least `gap` screen columns that are blank in every line."""
    wide = [expand(line.rstrip()) for line in lines]
    spans = merged(gaps(wide), gap)
    return [cells(line, spans) for line in wide]
