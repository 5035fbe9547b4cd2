"""Lists over many lines: blank lines between, a value that is not known yet, headings over their parts."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from charts.language.request_words import split_request
from charts.reading.families.ruled import is_rule

_OPEN = re.compile(
    r"\s*+(?:[-*+•◦▪·]\s++|[0-9]{1,3}[.)]\s++)?([^:=\t]{1,60}?)\s?(?::|=|\s[-–—]|->|→)\s*+(\S.{0,39})"
)
_HEADING = re.compile(
    r"\s*+(?:#{1,4}\s++|\*\*|__)?([^\W\d_][^:=\t*_]{0,60})(?:\*\*|__)?\s*+:?\s*+(?:\*\*|__)?"
)
_MARKED = re.compile(r"\s*+(?:#|\*\*|__)|.*:[*_\s]*$")
_BULLETED = re.compile(r"\s*+[-*+•◦▪·]\s")
_MAX_WORDS = 4
_MAX_BLANK = 2

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Run:
    """A list: its rows (label and value, behind their heading where there are some) and the line of each."""

    end: int
    rows: list[list[str]]
    at: list[int]
    has_heads: bool = False


def read_run(lines: Sequence[str], start: int, read: Callable[[str], Pair | None]) -> Run:
    """Read pairs from lines[start] on, over what may stand between them."""
    rows: list[list[str]] = []
    at: list[int] = []
    heads: list[str] = []
    head, end, place = "", start, start
    while place < len(lines):
        if pair := read(lines[place]):
            rows.append(list(pair))
        elif rows and (odd := _without_value(lines, place, read)):
            rows.append(list(odd))
        elif rows and (step := _to_next(lines, place, read)):
            head, place = step
            continue
        else:
            break
        heads.append(head)
        at.append(place - start)
        place += 1
        end = place
    return _headed(lines, start, end, rows, at, heads)


def _headed(
    lines: Sequence[str], start: int, end: int, rows: list[list[str]], at: list[int], heads: list[str]
) -> Run:
    """Put the headings into a column of their own, when a first one stands above the list."""
    if not any(heads):
        return Run(end, rows, at)
    above = _heading(lines[start - 1], lines[start : start + 1]) if start else ""
    if not above:
        last = next(place for place, head in enumerate(heads) if head)
        return Run(start + at[last - 1] + 1, rows[:last], at[:last])
    named = [[head or above, *row] for head, row in zip(heads, rows, strict=True)]
    return Run(end, named, at, has_heads=True)


def _without_value(lines: Sequence[str], place: int, read: Callable[[str], Pair | None]) -> Pair | None:
    """Read "Books: not yet" between pairs: a label whose value is no number."""
    found = _OPEN.fullmatch(lines[place])
    if found is None or len(found[2].split()) > _MAX_WORDS or split_request(lines[place]):
        return None
    goes_on = place + 1 < len(lines) and read(lines[place + 1]) is not None
    return (found[1].strip(), found[2].strip()) if goes_on or found[2].strip() in "?-–—" else None


def _to_next(lines: Sequence[str], place: int, read: Callable[[str], Pair | None]) -> tuple[str, int] | None:
    """Step over blank lines and a heading to the next pair; return the heading and where the pair stands."""
    head = ""
    blank = 0
    while place < len(lines) and blank <= _MAX_BLANK:
        if read(lines[place]):
            return head, place
        if lines[place].strip() and not is_rule(lines[place]):
            if head or not (head := _heading(lines[place], lines[place + 1 : place + 2])):
                return None
        else:
            blank += 1
        place += 1
    return None


def _heading(line: str, below: Sequence[str]) -> str:
    """Return the words of a line that heads a part of a list, "" when it is none.

    It is marked as a heading, or it begins with a capital and the line below with a bullet.
    """
    found = _HEADING.fullmatch(line)
    bulleted = bool(below) and _BULLETED.match(below[0]) is not None and line[:1].isupper()
    if found is None or not (bulleted or _MARKED.match(line)) or split_request(line):
        return ""
    return found[1].strip() if len(found[1].split()) <= _MAX_WORDS else ""
