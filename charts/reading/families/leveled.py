"""Frames with levels, as pandas and R print them: several indexes, heads over heads, wrapped columns."""

import itertools
import re
from collections.abc import Sequence

from charts.cells.decoration import is_number
from charts.reading import monospace
from charts.reading.block import Block
from charts.reading.limits import is_bearable
from charts.reading.monospace import Span

_TOKEN = re.compile(r"\S+")
_PHRASE = re.compile(r"\S+(?: \S+)*")
_MAX_HEADS = 4
_LEAST_NAMES = 2
_LEAST_LINES = 3


def find(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Read the frame in lines without a blank one between them, None when it has no levels."""
    for top in range(start, min(start + 2, end - 1)):
        found = _leveled(lines, top, end) or _cross(lines, top, end)
        if found:
            return found
    return None


def unwrapped(lines: Sequence[str], start: int) -> tuple[int, list[str]] | None:
    r"""Join a frame whose columns go on below, heads ending in "\"; return its end and its lines."""
    blocks: list[list[str]] = []
    place = start
    while place < len(lines):
        end = place
        while end < len(lines) and lines[end].strip():
            end += 1
        blocks.append([line.rstrip() for line in lines[place:end]])
        more = blocks[-1][0].endswith("\\")
        if more:
            blocks[-1][0] = blocks[-1][0][:-1].rstrip()
        place = end
        if not more:
            break
        while place < len(lines) and not lines[place].strip():
            place += 1
    if len(blocks) < _LEAST_NAMES or len({len(block) for block in blocks}) > 1:
        return None
    spans = monospace.gaps([line for block in blocks for line in block])
    edge = _index_edge(blocks)
    if not spans or not edge:
        return None
    wide = max(map(len, blocks[0]))
    joined = list(blocks[0])
    for block in blocks[1:]:
        joined = [f"{line.ljust(wide)} {more[edge:]}" for line, more in zip(joined, block, strict=True)]
        wide = max(map(len, joined))
    return place, joined


def _index_edge(blocks: Sequence[Sequence[str]]) -> int:
    """Return how many characters stand before the first column in all blocks: those of the index."""
    first = blocks[0]
    edge = 0
    for place, line in enumerate(first):
        for other in blocks[1:]:
            same = 0
            while same < min(len(line), len(other[place])) and line[same] == other[place][same]:
                same += 1
            edge = max(edge, len(line[:same].rstrip()) if place else 0)
    shared = all(
        block[place][:edge] == first[place][:edge] for block in blocks for place in range(1, len(first))
    )
    return edge if shared and all(not block[0][:edge].strip() for block in blocks) else 0


def _leveled(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Read a frame with a line that names its indexes alone, below one or several lines of heads."""
    if not lines[start].startswith(" "):
        return None
    indent = len(lines[start]) - len(lines[start].lstrip())
    for place in range(start + 1, min(start + 1 + _MAX_HEADS, end - 1)):
        named = lines[place].rstrip()
        if named and len(named) <= indent and not named.startswith(" "):
            break
    else:
        return None
    levels = [found.start() for found in _TOKEN.finditer(named)]
    heads = lines[start:place]
    body = [line.rstrip() for line in lines[place + 1 : end]]
    if len(levels) < _LEAST_NAMES and len(heads) < _LEAST_NAMES:
        return None
    if any(len(line) > left > 0 and line[left - 1] != " " for line in body for left in levels):
        return None
    spans = _spans(heads, body, levels[-1])
    if not spans or not is_bearable(len(spans) * len(body), sum(map(len, body))):
        return None
    edges = [*levels[1:], spans[0][0]]
    index = list(zip(levels, edges, strict=True))
    rows = [[*monospace.cells(line, index), *monospace.cells(line, spans)] for line in body]
    names = [found[0] for found in _TOKEN.finditer(named)]
    above = [["" for _ in levels] + _spread(line, spans) for line in heads[:-1]]
    last = [*names, *monospace.cells(heads[-1], spans)]
    at = (*range(place - start), *range(place + 1 - start, end - start))
    return Block(start, end, [*above, last, *rows], header=len(heads), at=at)


def series(lines: Sequence[str], start: int, end: int, name: str) -> Block | None:
    """Read a series of several indexes, whose names stand above them; its footer is lines[end]."""
    levels = [found.start() for found in _TOKEN.finditer(lines[start])]
    body = [line.rstrip() for line in lines[start + 1 : end]]
    values = [line.rpartition(" ") for line in body]
    if len(levels) < _LEAST_NAMES or levels[0] or not body or not all(blank for _, blank, _ in values):
        return None
    edge = min(len(line) for line, _, _ in values)
    if edge < len(lines[start].rstrip()) or any(
        line[left - 1] != " " for line in body for left in levels[1:]
    ):
        return None
    index = list(itertools.pairwise([*levels, max(map(len, body))]))
    rows = [[*monospace.cells(line, index), value] for line, _, value in values]
    return Block(start, end + 1, [[*lines[start].split(), name], *rows], 1, at=tuple(range(end - start)))


def _spans(heads: Sequence[str], body: Sequence[str], left: int) -> list[Span]:
    """Return the columns of values: those with a name in the last head, right of the last index."""
    narrow = monospace.gaps([heads[-1].rstrip(), *body])
    spans: list[Span] = []
    for begun, ended in narrow:
        if ended <= left:
            continue
        if heads[-1][begun:ended].strip() and begun > left:
            spans.append((begun, ended))
        elif spans:
            spans[-1] = (spans[-1][0], ended)
    return spans


def _spread(line: str, spans: Sequence[Span]) -> list[str]:
    """Write each head of an upper line over the columns from its own to the next one's."""
    cells = [""] * len(spans)
    for found in _PHRASE.finditer(line):
        at = next((place for place, (_, right) in enumerate(spans) if right > found.start()), None)
        if at is not None and found.end() > spans[0][0]:
            cells[at:] = [found[0]] * (len(cells) - at)
    return cells


def _cross(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Read R's table(): a name above values and their counts, or above the counts by a second name."""
    names = lines[start].split()
    if len(names) != 1 or not lines[start].startswith(" ") or is_number(names[0]):
        return None
    below = [line.split() for line in lines[start + 1 : end]]
    if len({len(row) for row in below}) != 1 or not all(
        is_number(cell) for row in below[1:] for cell in row[1:]
    ):
        return None
    if (
        len(below) == 2
        and len(below[0]) > 1
        and all(map(is_number, below[1]))
        and _ends_alike(lines, start + 1)
    ):
        return Block(start, end, [[names[0], ""], *map(list, zip(*below, strict=True))], header=1)
    if len(below) < _LEAST_LINES or len(below[0]) < _LEAST_LINES:
        return None
    return Block(start, end, below, header=1, at=tuple(range(1, end - start)))


def _ends_alike(lines: Sequence[str], place: int) -> bool:
    ends = [[found.end() for found in _TOKEN.finditer(line)] for line in lines[place : place + 2]]
    return ends[0] == ends[1]


def is_complete(wide: Sequence[str], narrow: Sequence[Span]) -> bool:
    """Whether every line has one word in each of these columns, numbers in all but the first one's body."""
    if len(wide) < _LEAST_LINES or len(narrow) < _LEAST_LINES:
        return False
    rows = [monospace.cells(line, narrow) for line in wide]
    head, *body = rows
    if not all(head[1:]) or any(" " in cell for row in rows for cell in row):
        return False
    return all(row[0] and all(is_number(cell) for cell in row[1:]) for row in body)
