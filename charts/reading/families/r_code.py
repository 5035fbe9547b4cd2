"""Data as R code writes it: vectors with names, data.frame and tibble, tribble; nothing is run."""

import re
from collections.abc import Iterator, Sequence

from charts.reading.block import Block
from charts.reading.families.structured import extent

_VECTOR = re.compile(r"\s*+([A-Za-z.][\w.]{0,60})\s*+(?:<-|=)\s*+(?=c\()")
_CALL = re.compile(
    r"\s*+(?:[A-Za-z.][\w.]{0,60}+\s*+(?:<-|=)\s*+)?(?:\w{1,40}+::)?"
    r"(data\.frame|tibble|data_frame|data\.table|tribble)\("
)
_QUOTED_OR_COMMENT = re.compile(r"(\"[^\"]*+\"|'[^']*+')|#.*")
_RANGE = re.compile(r"(-?\d{1,6}):(-?\d{1,6})")
SIGNS = ("(",)
_LEAST = 2
_MAX_ATTEMPTS = 6
_MAX_RANGE = 1_000


def find(lines: Sequence[str]) -> Block | None:
    """Find the first call or run of vectors that makes a table."""
    attempts = 0
    for start, line in enumerate(lines):
        if call := _CALL.match(line):
            found = _frame(lines, start, call)
        elif _VECTOR.match(line):
            found = _vectors(lines, start)
        else:
            continue
        if found or attempts == _MAX_ATTEMPTS:
            return found
        attempts += 1
    return None


def _frame(lines: Sequence[str], start: int, call: re.Match[str]) -> Block | None:
    text = "\n".join(lines[start:])
    size = extent(text, call.end() - 1)
    if size is None:
        return None
    end = start + text.count("\n", 0, size) + 1
    given = list(_arguments(_uncommented(text[call.end() : size - 1])))
    if call[1] == "tribble":
        names = [one[1:].strip("`") for one in given if one.startswith("~")]
        cells = [_scalar(one) for one in given[len(names) :]]
        width = max(len(names), 1)
        rows = [cells[place : place + width] for place in range(0, len(cells), width)]
        return Block(start, end, [names, *rows], header=1) if names and rows else None
    columns = {}
    for one in given:
        name, _, given_values = one.partition("=")
        if values := _values(given_values):
            columns[name.strip("`\"' ")] = values
    return _table(columns, start, end)


def _vectors(lines: Sequence[str], start: int) -> Block | None:
    columns: dict[str, list[str]] = {}
    end = start
    while end < len(lines) and (named := _VECTOR.match(lines[end])):
        size = extent(lines[end], named.end() + 1)
        values = _values(lines[end][named.end() : size]) if size else None
        if not values:
            break
        columns[named[1]] = values
        end += 1
    return _table(columns, start, end)


def _table(columns: dict[str, list[str]], start: int, end: int) -> Block | None:
    sizes = {len(values) for values in columns.values()}
    if not columns or len(sizes) != 1 or (len(columns) < _LEAST and sizes.pop() < _LEAST):
        return None
    return Block(start, end, [list(columns), *map(list, zip(*columns.values(), strict=True))], header=1)


def _values(text: str) -> list[str] | None:
    """Return the items of c(...) or of 1:12, None for anything else."""
    text = text.strip()
    if found := _RANGE.fullmatch(text):
        first, last = int(found[1]), int(found[2])
        return [str(number) for number in range(first, last + 1)] if 0 <= last - first < _MAX_RANGE else None
    if not text.startswith("c(") or not text.endswith(")"):
        return None
    return [_scalar(one) for one in _arguments(text[2:-1])]


def _arguments(text: str) -> Iterator[str]:
    """Yield what stands between commas outside of brackets and quotes."""
    depth, quote, begun = 0, "", 0
    for place, sign in enumerate(text):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign in "([{":
            depth += 1
        elif sign in ")]}":
            depth -= 1
        elif sign == "," and depth == 0:
            yield text[begun:place].strip()
            begun = place + 1
    if text[begun:].strip():
        yield text[begun:].strip()


def _uncommented(text: str) -> str:
    """Drop what stands behind a # that is in no quotes, to the end of its line."""
    return _QUOTED_OR_COMMENT.sub(lambda found: found[1] or "", text) if "#" in text else text


def _scalar(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return "" if text in {"NA", "NULL"} else text.removesuffix("L") if text[:-1].isdecimal() else text
