"""Columns parted by blanks under a rule: tabulate simple, rst, sqlite column, psql border 0, rich simple."""

import itertools
import re
from collections.abc import Sequence

from charts.cells.decoration import is_number
from charts.cells.numbers import parts
from charts.reading import monospace
from charts.reading.block import Block
from charts.reading.limits import is_bearable
from charts.reading.monospace import Span
from charts.reading.noise import is_type_row

_RULE = re.compile(r"\s*+(?:[-=─━═_~]{2,}+|[-=─━═])(?: ++(?:[-=─━═_~]{2,}+|[-=─━═]))*+ *+")
_SEGMENT = re.compile("[-=─━═_~]+")
_MAX_HEAD = 4
SIGNS = tuple("-=─━═_~")
_STROKES = frozenset(SIGNS)
_MAX_FOOTER = 3


def is_rule(line: str) -> bool:
    """Whether a line is nothing but strokes and blanks, three strokes at least."""
    return len(line) > 2 and line.lstrip()[:1] in _STROKES and _RULE.fullmatch(line) is not None


def find(lines: Sequence[str]) -> Block | None:
    """Find the first header with a rule under it and rows below."""
    for place, line in enumerate(lines):
        if is_rule(line) and (found := _from_top(lines, place) or _under_header(lines, place)):
            return found
    return None


def _ends_in_number(line: str) -> bool:
    return is_number(line.rsplit(maxsplit=1)[-1])


def _from_top(lines: Sequence[str], top: int) -> Block | None:
    """Read rule, header, rule, rows and, if it is there, a closing rule."""
    second = next(
        (p for p in range(top + 1, min(top + 2 + _MAX_HEAD, len(lines))) if is_rule(lines[p])), None
    )
    if second is None or second == top + 1 or any(not line.strip() for line in lines[top + 1 : second]):
        return None
    if (
        top
        and lines[top - 1].strip()
        and any(is_number(line.split()[-1]) for line in lines[top + 1 : second])
    ):
        return None  # rows between two rules: their head stands above the first
    return _table(lines, top, lines[top + 1 : second], second)


def _under_header(lines: Sequence[str], rule: int) -> Block | None:
    if not rule or not lines[rule - 1].strip() or is_rule(lines[rule - 1]):
        return None
    if rule > 1 and all(line.strip() and _ends_in_number(line) for line in lines[rule - 2 : rule]):
        return None  # a list, and the rule sets its sum off
    return _table(lines, rule - 1, lines[rule - 1 : rule], rule)


def _table(lines: Sequence[str], start: int, head: Sequence[str], rule: int) -> Block | None:
    end = rule + 1
    while end < len(lines) and lines[end].strip() and not is_rule(lines[end]):
        end += 1
    body = list(lines[rule + 1 : end])
    if not body and (end == len(lines) or not is_rule(lines[end])):
        return None
    columns = sum(1 for _ in _SEGMENT.finditer(lines[rule]))
    if not is_bearable(columns * (len(body) + len(head)), sum(map(len, lines[start:end]))):
        return None
    spans, screen = _spans(lines[rule], [*head, *body])
    stop = end
    if end < len(lines) and is_rule(lines[end]):
        stop, extra = _after_rule(lines, end, spans, screen=screen)
        if not extra and (wider := _with_footer(lines, end, [*head, *body])):
            stop, extra, spans = wider
        body.extend(extra)
    if not body or not spans:
        return None
    rows = [monospace.cells(monospace.expand(line) if screen else line, spans) for line in [*head, *body]]
    if len(spans) < 2 and not (len(body) > 1 and all(parts(row[0]) for row in rows[len(head) :])):
        return None
    names = len(head)
    if names > 1 and is_type_row(rows[1]):
        rows.pop(1)
        names -= 1
    return Block(start, stop, rows, header=names)


def _with_footer(
    lines: Sequence[str], rule: int, texts: Sequence[str]
) -> tuple[int, list[str], list[Span]] | None:
    """Return the end, the rows behind a rule and the columns, where those rows reach over narrower ones."""
    end = rule + 1
    while end < min(rule + 1 + _MAX_FOOTER, len(lines)) and lines[end].strip() and not is_rule(lines[end]):
        end += 1
    footer = list(lines[rule + 1 : end])
    if not footer or not all(is_number(line.split()[-1]) for line in footer):
        return None
    before = monospace.merged(monospace.gaps([monospace.expand(line.rstrip()) for line in texts]), 2)
    both = monospace.gaps([monospace.expand(line.rstrip()) for line in (*texts, *footer)])
    after = monospace.merged(both, 2)
    closed = end < len(lines) and is_rule(lines[end])
    return (end + closed, footer, after) if len(before) == len(after) > 1 else None


def _after_rule(
    lines: Sequence[str], rule: int, spans: Sequence[Span], *, screen: bool
) -> tuple[int, list[str]]:
    """Return where the table ends and the rows that a further rule sets off, mostly totals."""
    end = rule + 1
    while end < min(rule + 1 + _MAX_FOOTER, len(lines)) and lines[end].strip() and not is_rule(lines[end]):
        end += 1
    footer = list(lines[rule + 1 : end])
    closed = end < len(lines) and is_rule(lines[end])
    fits = all(_fits(monospace.expand(line) if screen else line, spans) for line in footer)
    if not footer or not fits or not (closed or all(is_number(line.split()[-1]) for line in footer)):
        return rule + 1, []
    return end + closed, footer


def _spans(rule: str, texts: Sequence[str]) -> tuple[list[Span], bool]:
    """Return the columns and whether they count screen columns (else characters)."""
    segments = [found.span() for found in _SEGMENT.finditer(rule)]
    wide = [monospace.expand(line.rstrip()) for line in texts]
    if len(segments) > 1:
        last = max(map(len, wide))
        edges = [0, *(left for left, _ in segments[1:]), max(last, segments[-1][1])]
        spans = list(itertools.pairwise(edges))
        for screen, ruler in ((True, wide), (False, list(texts))):
            if all(_fits(line, spans) for line in ruler):
                return spans, screen
    spans = monospace.merged(monospace.gaps(wide), 2)
    return (spans, True) if len(spans) > 1 or len(segments) < 2 else (monospace.gaps(wide), True)


def _fits(line: str, spans: Sequence[Span]) -> bool:
    """Whether no word of the line stands across the edge of two columns."""
    return all(right > len(line) or line[right - 1] in " \0" for _, right in spans[:-1])
