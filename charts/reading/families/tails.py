"""Lines of a label and several numbers behind it: "North America 12 14 15", "SPD 25,7 % (+5,2)"."""

import re
from collections.abc import Sequence

from charts.cells.characters import holds_digit
from charts.cells.decoration import is_number
from charts.cells.numbers import parts
from charts.language.request_words import split_request
from charts.reading.block import Block
from charts.reading.noise import without_meters

_MAX_LINE = 300
_MAX_TOKENS = 60
_GROUP = re.compile(r"[0-9]{3}(?:[.,][0-9]+)?")
_ZEROS = re.compile(r"0[0-9]{2}(?![0-9.,])")
_LABEL = re.compile(r"[^\W\d_]")
_DASHES = frozenset({"-", "–", "—", "|", "/"})
_SIGNS = " :=-–—|→>"
_LEAST = 2  # numbers behind a label: one is a pair
_SINGLE = 3  # rows without a head


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of lines with as many numbers behind a label, their names above or none."""
    start = 0
    while start < len(lines):
        rows: list[list[str]] = []
        end = start
        while end < len(lines) and (row := _tail(lines[end])) and (not rows or len(row) == len(rows[0])):
            rows.append(row)
            end += 1
        if len(rows) > 1 and (found := _block(lines, start, end, rows)):
            return found
        start = max(end, start + 1)
    return None


def _block(lines: Sequence[str], start: int, end: int, rows: list[list[str]]) -> Block | None:
    if any(_ZEROS.match(cell) for row in rows for cell in row[2:]):
        return None  # 45 000: nobody writes a number so, but its last thousand
    if len({row[0] for row in rows}) < len(rows) or _is_parted(lines, start, end, len(rows[0])):
        return None
    head = _head(lines[start - 1], len(rows[0])) if start else None
    if head:
        return Block(start - 1, end, [head, *rows], header=1)
    clear = all(any(sign in line for sign in "(%€$£°") for line in lines[start:end])
    if len(rows) < _SINGLE or (not clear and any(" " not in row[0] for row in rows) and _is_one_number(rows)):
        return None
    return Block(start, end, rows, header=0)


def _is_parted(lines: Sequence[str], start: int, end: int, width: int) -> bool:
    """Whether commas part the head and all rows into fewer cells: "Quarter, Sold" over "Q1 2024, 12"."""
    head = next((line for line in lines[max(0, start - 2) : start][::-1] if line.strip()), "")
    commas = {line.count(",") for line in (head, *lines[start:end])}
    return len(commas) == 1 and 0 < commas.pop() < width - 1


def _is_one_number(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the numbers of every line could be one with blanks for thousands: 8 336 817."""
    return all(all(_GROUP.fullmatch(cell) for cell in row[2:]) for row in rows)


def _head(line: str, width: int) -> list[str] | None:
    """Return the names in the line above: as many words as columns, or all but the label's."""
    words = [word for word in line.split() if word not in _DASHES]
    if split_request(line) or any("?" in word for word in words):
        return None
    if len(words) == width - 1:
        words = ["", *words]
    if len(words) != width or (words[0] and is_number(words[0])):
        return None
    return words


def _tail(line: str) -> list[str] | None:
    """Return the label and the numbers behind it; None when there are fewer than two."""
    if len(line) > _MAX_LINE or not holds_digit(line):
        return None
    words = without_meters(line).split()
    if not _LEAST < len(words) <= _MAX_TOKENS or any(sign in line for sign in "\t;|"):
        return None
    cells: list[str] = []
    place = len(words)
    while place > 1:
        size = _cell_size(words, place)
        if not size:
            break
        cells.insert(0, " ".join(words[place - size : place]))
        place -= size
    label = " ".join(words[:place]).strip(_SIGNS)
    if len(cells) < _LEAST or not _LABEL.search(label) or label.endswith((",", ".")):
        return None
    return [label, *(cell[1:-1] if _is_bracketed(cell) else cell.rstrip(",") for cell in cells)]


def _is_bracketed(cell: str) -> bool:
    """Whether brackets only set a further number off; around one without a sign they may mean minus."""
    return cell.startswith("(") and cell.endswith(")") and is_number(cell[1:-1])


def _cell_size(words: Sequence[str], place: int) -> int:
    """Return how many words before this place are one number: 2 for "25,7 %", 0 for none."""
    last = words[place - 1].rstrip(",") or words[place - 1]
    if last[0].isdecimal() or last[0] in "(+-−–$€£¥~<>▲▼↑↓":
        return 1 if is_number(last) or (_is_bracketed(last)) else 0
    pair = " ".join(words[place - 2 : place])
    return 2 if place > 2 and words[place - 2][0].isdecimal() and (part := parts(pair)) and part.suffix else 0
