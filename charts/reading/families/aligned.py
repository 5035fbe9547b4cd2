"""Columns parted by blanks alone: prints of pandas and R, `column -t`, and what people line up."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from charts.cells.characters import is_number_null
from charts.cells.numbers import parts
from charts.language.request_words import split_request
from charts.reading import monospace
from charts.reading.block import HEADER_UNKNOWN, Block
from charts.reading.families import leveled
from charts.reading.limits import is_bearable
from charts.reading.monospace import Span
from charts.reading.noise import gap_notes, is_cited, is_gap_row, is_type_row

_SERIES_FOOTER = re.compile(r"\s*Name: (.{0,200}?)(?:, Length: \d+)?, dtype: \w+\s*")
_COUNT = re.compile(r" *+([0-9][0-9.,]*+(?:[KMGTkB%]|[m\u00b5n]?s)?) (\S.*)")
_BLANKS = re.compile(" {2,}")
_LEAST_COUNTS = 3
_LEAST_HEADS = 3
_MAX_TRIM = 2
_PAIR = 2
_LONG = 2_000  # lines from which on no words are looked for below: each look cuts them all


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of lines that share columns of blanks."""
    start = 0
    while start < len(lines):
        if not lines[start].strip():
            start += 1
            continue
        end = start
        while end < len(lines) and lines[end].strip() and not _SERIES_FOOTER.fullmatch(lines[end]):
            end += 1
        if end - start > 1 and (found := _wrapped(lines, start) or leveled.find(lines, start, end)):
            return found
        if end - start == 1 and (found := _under_blank(lines, start)):
            return found
        if end - start > 1 and (found := _in_region(lines, start, end)):
            return found
        start = max(end, start + 1)
    return None


def _wrapped(lines: Sequence[str], start: int) -> Block | None:
    """Read a frame whose columns go on below."""
    if not lines[start].rstrip().endswith("\\") or (joined := leveled.unwrapped(lines, start)) is None:
        return None
    end, texts = joined
    found = _table(texts, 0, len(texts))
    return replace(found, start=start, end=end, at=tuple(range(len(found.rows))), cut=None) if found else None


def _under_blank(lines: Sequence[str], start: int) -> Block | None:
    """Read rows below a head and a blank line, as scikit-learn's report has them."""
    if not lines[start].startswith("  ") or len(lines[start].split()) < _LEAST_HEADS:
        return None
    first = start + 2
    if first >= len(lines) or lines[start + 1].strip() or not lines[first].strip():
        return None
    end = first
    while end < len(lines) and lines[end].strip():
        end += 1
    found = _table([lines[start], *lines[first:end]], 0, end - first + 1)
    if not found or len(found.rows[0]) < _LEAST_HEADS or not all(found.rows[0][1:]):
        return None
    at = (0, *range(2, len(found.rows) + 1))
    return replace(found, start=start, end=end, at=at, header=1)


def _in_region(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Find the table in lines without a blank one between, trimming words above and below it."""
    gapped = [place for place in range(start, end) if monospace.GAP.search(lines[place])]
    if not gapped:
        return _frame(lines, start, end) or _counts(lines, start, end)
    first, last = gapped[0], gapped[-1] + 1
    trimmed = _MAX_TRIM if last - first < _LONG else 1
    words = lines[first - 1] if first > start else ""
    above = 0 if words.rstrip().endswith(":") or split_request(words) else 1
    for top in range(max(start, first - above), min(first + _MAX_TRIM, last - 1)):
        below = 0 if last < end and (split_request(lines[last]) or is_cited(lines[last])) else 1
        for bottom in range(min(end, last + below), max(last - trimmed, top + 1), -1):
            if (found := _table(lines, top, bottom)) and not _is_lone(found, bottom - last):
                lower = (
                    bottom - 1
                    if bottom == last + 1 and not _is_under(lines[last], lines[last - 1])
                    else bottom
                )
                shorter = _table(lines, max(top, first), lower)
                return shorter if shorter and _wider(shorter, found) else _without_last(lines, found, lower)
    return None


def _without_last(lines: Sequence[str], found: Block, end: int) -> Block:
    """Leave out a last line without a gap whose number stands under no other."""
    if end == found.end or not any(map(parts, lines[end].split())):
        return found
    return _table(lines, found.start, end) or found


def _is_under(line: str, above: str) -> bool:
    """Whether the last word of a line begins or ends where that of the line above it does."""
    one, other = (monospace.expand(each.rstrip()) for each in (line, above))
    starts = [len(each.rstrip("\0")) - len(each.split(" ")[-1].rstrip("\0")) for each in (one, other)]
    return len(one) == len(other) or starts[0] == starts[1]


def _is_lone(found: Block, beyond: int) -> bool:
    """Whether a last line without a gap fills but one cell of a table whose other rows fill theirs."""
    filled = [sum(map(bool, row)) for row in found.rows]
    return beyond == 1 and filled[-1] < _PAIR and min(filled[:-1]) >= _PAIR


def _wider(one: Block, other: Block) -> bool:
    return max(map(len, one.rows)) > max(map(len, other.rows))


def _frame(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Read a narrow data frame, whose columns stand one blank apart under a header that starts with one."""
    for top in range(start, min(start + _MAX_TRIM, end - 1)):
        if lines[top].startswith(" ") and re.match(r"\d+ ", lines[top + 1]):
            return _table(lines, top, end)
    return None


def _cut_line(line: str) -> list[str]:
    return _BLANKS.split(line.strip())


def _counts(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Read numbers that end in one column with a name behind each, as wc, uniq -c and du print them."""
    found = [_COUNT.fullmatch(line) for line in lines[start:end]]
    if end - start < _LEAST_COUNTS or not all(found) or not any(line[0] == " " for line in lines[start:end]):
        return None
    matches = [one for one in found if one]
    if len({one.end(1) for one in matches}) > 1:
        return None
    return Block(start, end, [[one[1], one[2].strip()] for one in matches], header=0)


def _table(lines: Sequence[str], start: int, end: int) -> Block | None:
    name = _SERIES_FOOTER.fullmatch(lines[end]) if end < len(lines) else None
    texts = lines[start:end]
    wide = [monospace.expand(line.rstrip()) for line in texts]
    rows = _cut(wide, series=bool(name))
    if any(not line.isascii() for line in texts):
        counted = _cut([line.rstrip() for line in texts], series=bool(name))
        if counted and (rows is None or len(counted[0]) > len(rows[0])):
            rows = counted  # pandas counts characters, not columns of the screen
    rows = _evenly(texts, rows)
    if rows is None:
        return None
    if name:
        return _series(lines, start, end, rows, name[1])
    notes = gap_notes(rows)
    rows = [row for row in rows if not is_gap_row(row)]
    if _names_axis(rows):
        rows[0] = [rows.pop(1)[0], *rows[0][1:]]
        return Block(start, end, rows, 1, notes=notes)
    framed = not rows[0][0]
    header = 1 if framed else HEADER_UNKNOWN
    if framed and len(rows) > 2 and rows[1][0] and not any(rows[1][1:]):
        header = 2
    if framed and is_type_row(rows[header]):
        rows.pop(header)
    return Block(start, end, rows, header, notes=notes, index=framed, cut=_cut_line)


def _evenly(texts: Sequence[str], rows: list[list[str]] | None) -> list[list[str]] | None:
    """Cut at every gap instead, where that gives all lines one width and more columns than lining up does.

    As many columns will do where lining up leaves places blank: two cells stand in one there.
    """
    pieces = [_BLANKS.split(line.strip()) for line in texts]
    width = len(pieces[0])
    lined = len(rows[0]) if rows else _PAIR
    if any(len(each) != width for each in pieces) or width < lined:
        return rows
    if width == lined and (rows is None or all(map(all, rows))):
        return rows
    return pieces if any(all(parts(each[at]) for each in pieces[1:]) for at in range(width)) else rows


def _names_axis(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the second line only names the first column, as pandas prints the names of both axes."""
    if len(rows) < 3 or not rows[0][0] or not all(rows[0][1:]):
        return False
    return bool(rows[1][0]) and not any(rows[1][1:]) and all(any(row[1:]) for row in rows[2:])


def _series(lines: Sequence[str], start: int, end: int, rows: list[list[str]], name: str) -> Block:
    """Name the two columns of a pandas series by its footer and the index name above it."""
    if several := leveled.series(lines, start, end, "" if name == "None" else name):
        return several
    index = ""
    if len(rows[0]) > 1 and not any(rows[0][1:]):
        index = rows.pop(0)[0]
    elif start and lines[start - 1].strip() and " " not in lines[start - 1].strip():
        start -= 1
        index = lines[start].strip()
    return Block(start, end + 1, [[index, "" if name == "None" else name], *rows], 1, index=not index)


def _cut(wide: Sequence[str], *, series: bool) -> list[list[str]] | None:
    """Cut at blank columns; one that is a single blank wide counts only where the cells say so."""
    narrow = monospace.gaps(wide)
    framed = wide[0].startswith(" ") and bool(narrow) and not wide[0][: narrow[0][1]].strip()
    if len(narrow) < 2 or not is_bearable(len(narrow) * len(wide), sum(map(len, wide))):
        return None
    spans = narrow if leveled.is_complete(wide, narrow) else _joined(wide, narrow, framed=framed)
    if len(spans) < 2:
        return None
    rows = [monospace.cells(line, spans) for line in wide]
    if not framed and not series and not _worthy(rows, spans):
        return None
    return rows


def _worthy(rows: Sequence[Sequence[str]], spans: Sequence[Span]) -> bool:
    """Whether these are rows and no prose that happens to share a blank."""
    apart = all(right[0] - left[1] >= 2 for left, right in itertools.pairwise(spans))
    numeric = any(
        sum(parts(row[place]) is not None for row in rows) * 2 >= len(rows) for place in range(len(spans))
    )
    full = sum(all(row[:2]) for row in rows) * 2 >= len(rows)
    return full and (numeric or (apart and len(rows) > 2))


def _joined(wide: Sequence[str], narrow: Sequence[Span], *, framed: bool) -> list[Span]:
    """Join neighbours that are words of one cell."""
    spans: list[Span] = [narrow[0]]
    for right in narrow[1:]:
        left = spans[-1]
        if right[0] - left[1] >= 2 or _apart(wide, left, right, framed=framed, first=len(spans) == 1):
            spans.append(right)
        else:
            spans[-1] = (left[0], right[1])
    return _under_heads(wide, spans, framed=framed)


def _apart(wide: Sequence[str], left: Span, right: Span, *, framed: bool, first: bool) -> bool:
    head = [monospace.shown(wide[0][slice(*left)]), monospace.shown(wide[0][slice(*right)])]
    if framed:
        filled = [any(line[slice(*span)].strip() for line in wide[1:]) for span in (left, right)]
        return all(filled) and bool(head[1]) and (first or bool(head[0]))
    if not all(head) or any(parts(cell) for cell in head):
        return False
    return all(
        any(monospace.shown(line[slice(*span)]) for line in wide[1:]) for span in (left, right)
    ) and any(
        all(_is_value(monospace.shown(line[slice(*span)])) for line in wide[1:]) for span in (left, right)
    )


def _is_value(cell: str) -> bool:
    return is_number_null(cell) or parts(cell) is not None


def _under_heads(wide: Sequence[str], spans: list[Span], *, framed: bool) -> list[Span]:
    """Join columns that stand under one name: in a right-aligned frame with the right neighbour."""
    if not framed:
        return spans
    kept: list[Span] = []
    for place, span in enumerate(spans):
        named = bool(wide[0][slice(*span)].strip()) or place == 0
        if kept and not wide[0][slice(*kept[-1])].strip() and len(kept) > 1:
            kept[-1] = (kept[-1][0], span[1])
        elif named or place == len(spans) - 1:
            kept.append(span)
        else:
            kept.append(span)
    return kept
