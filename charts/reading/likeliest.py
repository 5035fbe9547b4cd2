"""The table among the families that ordinary words resemble: the one that explains most lines."""

import re
from collections.abc import Sequence

from charts.cells.decoration import is_number
from charts.reading.block import Block, Recogniser
from charts.reading.families import (
    aligned,
    delimited,
    pairs,
    points,
    series,
    single,
    stacked,
    tails,
    terminal,
)

_MOST_WORDS_ABOVE = 500  # lines in which a table without a syntax of its own must have begun
_EDGE = 40  # lines before that one: what ends so near to it may go on
_MANY = 3  # rows
_YEAR_AND_NUMBER = re.compile(r"(?:1[89]|20)[0-9]{2},[0-9]+")
_CLEAR = (";", "|", " • ", " · ")
_MOST_WORDS = 2  # lines of them over a table that a list takes for rows of its own
_PAIR = 2  # cells: a first line of more is never read as a list of pairs


_FAMILIES: tuple[Recogniser, ...] = (
    delimited.find,
    series.find,
    pairs.find,
    aligned.find,
    tails.find,
    terminal.find,
)

Found = tuple[Block | None, ...]
"""What each of the families found, in their order."""


def find(lines: Sequence[str], *, sure: bool = False) -> Block | None:
    """Find the table that explains most lines. sure says that they are a file or a code block.

    Of a long text only the first lines are shown to all families, the rest to those that found a table there.
    """
    if vector := single.counted(lines) or points.find(lines):
        return vector
    head = lines[:_MOST_WORDS_ABOVE]
    if not any(line.strip() for line in head):
        return None
    found = _looked(head, (True,) * len(_FAMILIES))
    best = _best(head, found, sure=sure)
    if len(head) == len(lines) or best is None or best.end < len(head) - _EDGE:
        return best
    return _best(lines, _looked(lines, tuple(block is not None for block in found)), sure=sure)


def _looked(lines: Sequence[str], wanted: Sequence[bool]) -> Found:
    """Ask the wanted families; a table of tabs, or a list of several values, is one whatever others say."""
    found: list[Block | None] = []
    for family, asked in zip(_FAMILIES, wanted, strict=True):
        tabs = bool(found) and _has_tabs(found[0], lines)
        listed = family is pairs.find and (found[1] is not None or _is_whole(found[0], lines))
        found.append(family(lines) if asked and not (tabs or listed) else None)
    return tuple(found)


def _is_whole(table: Block | None, lines: Sequence[str]) -> bool:
    """Whether a table of three columns or more, numbers alone in some, holds every line: no list is there."""
    if table is None or len(table.rows) < _MANY or len({len(row) for row in table.rows}) > 1:
        return False
    around = (*lines[: table.start], *lines[table.end :])
    cut = all(line.count(",") >= _PAIR or ";" in line for line in lines[table.start : table.end])
    if len(table.rows[0]) <= _PAIR or not cut or any(line.strip() for line in around):
        return False
    numbers = any(is_number(cell.strip()) for cell in table.rows[1])
    return numbers and not any(":" in line or "=" in line for line in lines)


def _has_tabs(table: Block | None, lines: Sequence[str]) -> bool:
    return table is not None and "\t" in lines[table.start]


def _best(lines: Sequence[str], found: Found, *, sure: bool) -> Block | None:
    table = found[0]
    if _has_tabs(table, lines):
        return table
    candidates = _candidates(lines, found)
    if not candidates:
        return (
            single.find(lines) or stacked.find(lines) or (delimited.find(lines, sure=True) if sure else None)
        )
    return max(candidates, key=lambda block: (_size(block), -candidates.index(block)))


def _candidates(lines: Sequence[str], found: Found) -> list[Block]:
    """Return what the families found, without what reads another's rows worse."""
    table, several, paired, columns, behind, printed = found
    listed = several or paired
    if behind and listed and not several and _size(behind) >= _size(listed):
        listed = None  # a label and two numbers are no pair
    if columns and listed and [row[::-1] for row in columns.rows] == listed.rows:
        listed = None  # counts in a column of their own stay the first
    if table and listed and not several and (_holds(table, listed, lines) or _is_finer(table, listed, lines)):
        listed = None
    if columns and listed and not several and _is_finer(columns, listed, lines):
        listed = None
    if table and listed and _ends_labels(table, listed):
        listed = None
    clear = table is not None and (
        (any(sign in lines[table.start] for sign in _CLEAR) and table.cut is not None)
        or (not (several or behind) and _is_comma_table(table, listed, lines))
    )
    if printed and columns and columns.end == printed.end and len(columns.rows[0]) >= len(printed.rows[0]):
        printed = None
    if printed and printed.rows[0] and all("," not in line for line in lines[printed.start : printed.end]):
        listed = behind = None
    rest = (listed, columns, behind, table)
    order = (table, printed, *rest) if clear else (printed, *rest)
    return [block for block in order if block]


def _holds(table: Block, listed: Block, lines: Sequence[str]) -> bool:
    """Whether a list is but the table's rows, read over the blank lines between them."""
    if table.cut is None or not table.start <= listed.start <= table.start + 1 or not listed.at:
        return False
    width = len(table.rows[0])
    cut = [table.cut(lines[listed.start + place]) for place in listed.at]
    return all(cells is not None and len(cells) == width for cells in cut) and _has_head(table)


def _ends_labels(table: Block, listed: Block) -> bool:
    """Whether the number before the comma belongs to the label: "Q1 2024,12", "A 101,24"."""
    if all(_YEAR_AND_NUMBER.fullmatch(row[-1]) for row in listed.rows):
        return True
    labels, longer = ({row[0] for row in block.rows} for block in (listed, table))
    commas = all("," in row[-1] for row in listed.rows)
    return commas and len(labels) < len(listed.rows) and len(longer) == len(table.rows)


def _is_finer(columns: Block, listed: Block, lines: Sequence[str]) -> bool:
    """Whether most lines of a list are rows of a table whose names stand above it."""
    if columns.cut is None or not listed.at:
        return False
    width = len(columns.rows[0])
    headed = columns.start <= listed.start + _MOST_WORDS and _has_head(columns)
    glued = width > _PAIR and all("," in row[0] for row in listed.rows)
    if not headed and not glued:
        return False
    cut = [columns.cut(lines[listed.start + place]) for place in listed.at]
    return 2 * sum(cells is not None and len(cells) == width for cells in cut) > len(cut)


def _is_comma_table(table: Block, listed: Block | None, lines: Sequence[str]) -> bool:
    """Whether commas part three cells or more, and no other sign the label of a list from its number."""
    if "," not in lines[table.start] or len(table.rows[0]) <= _PAIR:
        return False
    if listed is None:
        return True
    label = listed.rows[0][0]
    behind = lines[listed.start].partition(label)[2] if label else ""
    return not behind or behind.lstrip()[:1] == ","


def _has_head(table: Block) -> bool:
    return not any(is_number(cell.strip()) for cell in table.rows[0])


def _size(block: Block) -> int:
    return block.end - block.start
