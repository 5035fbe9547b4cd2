"""Tables and the lines between them: what goes on with a table, what heads it, what is a note on it."""

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from functools import lru_cache

from charts.cells import tidy
from charts.cells.decoration import is_number
from charts.language.request_words import (
    asks_people,
    draws_one_of,
    names_chart,
    names_wish,
    split_request,
    tells_to_make,
)
from charts.reading.block import HEADER_UNKNOWN, Block
from charts.reading.clauses import is_said
from charts.reading.families import grids
from charts.reading.families.ruled import is_rule
from charts.reading.fences import Part
from charts.reading.noise import NOTE_WORDS, is_foot
from charts.reading.rows import YEAR, goes_on
from charts.table import Account
from charts.telling import about_pastes

_TITLE_LENGTH = 80
_MAX_GAP = 4  # lines between two halves of one table
_SEVERAL = 2
_MAX_CHECKED = 5  # rows of the second half
_NOTE = re.compile(rf"\s*+(?:[*†‡§¹²³]\s?\w|\((?:\*|[0-9a-z])\)\s|(?:{NOTE_WORDS})\s?[:：])", re.IGNORECASE)
_ROW = re.compile(
    r"[^\s,;|][^,;|\t]{0,40}(?:[,;\t][^\s,;][^,;|\t]{0,40})++"
    r"|[^|]{0,80}\|.{1,400}"
    r"|\w[^.!?,:;]{0,40} {2}[^.!?,:;]{1,60}"
)
"""Cells that a delimiter parts, without the blank that words have behind a comma."""
_QUESTION = re.compile(r"\w\s?\?")
_ASKING = frozenset("?？؟")
_CELLS = re.compile("[,;|\t]| {2,}")
_CAPTION = re.compile(r"#\+(?:CAPTION|TITLE):", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_LETTER = re.compile(r"[^\W_]")  # or a digit
_LETTERS = re.compile(r"[^\W\d_]")
_MAX_LABELS = 200
_MAX_HEADS = 3
_MAX_NAMES = 40


@dataclass(slots=True)
class Piece:
    """A table with its lines, or one line of words with its account; numbers are those of the lines."""

    lines: list[str]
    numbers: list[int]
    block: Block | None = None
    account: Account = Account.REQUEST
    odd: dict[int, Account] = field(default_factory=dict)

    @property
    def at(self) -> Sequence[int]:
        """Return the line of each row, counted from the first; empty when rows and lines do not match."""
        if self.block is None:
            return ()
        if self.block.at:
            return self.block.at
        count = len(self.block.rows)
        if count == len(self.lines):
            return range(count)
        filled = [place for place, line in enumerate(self.lines) if line.strip() and not is_drawn(line)]
        return filled if len(filled) == count else ()

    def where(self, row: int) -> int:
        """Return the line that a row of the table begins on."""
        at = self.at
        return self.numbers[at[row]] if at else row + 1


def is_drawn(line: str) -> bool:
    """Whether a line only draws: strokes, corners and bars."""
    return _LETTER.search(line) is None


def pieces_of(part: Part, found: Iterator[Block | str]) -> Iterator[Piece]:
    """Yield the pieces of a part with their lines."""
    place = 0
    for one in found:
        if isinstance(one, Block):
            size = one.end - one.start
            yield Piece(part.lines[place : place + size], part.numbers[place : place + size], one)
            place += size
        else:
            number = part.numbers[place]
            yield Piece([one], [number], None, _account(one, number, part))
            place += 1


def _account(line: str, number: int, part: Part) -> Account:
    if not line.strip():
        return Account.TOOL if number in part.tools else Account.BLANK
    return Account.RULE if is_rule(line) or grids.is_rule(line) else Account.REQUEST


def joined(pieces: Sequence[Piece], notes: list[str]) -> list[Piece]:
    """Join tables that a blank line or an odd one parts, and rows that stand alone behind such a line."""
    pieces = _with_heads(_without_asides(pieces))
    result: list[Piece] = []
    table: _Open | None = None
    gap: list[Piece] = []
    for piece in pieces:
        if table is not None and table.goes_on(gap, piece):
            table.absorb(gap, piece, notes)
            gap = []
            continue
        if piece.block is None and table is not None and len(gap) < _MAX_GAP:
            gap.append(piece)
            continue
        result.extend(gap)
        gap = []
        result.append(piece)
        if table is not None:
            table.close()
        table = _Open(piece, piece.block) if piece.block is not None else None
    if table is not None:
        table.close()
    return [*result, *gap]


def _without_asides(pieces: Sequence[Piece]) -> list[Piece]:
    """Take one line beside a table for words: "bars of 2024, no 2023", "Ana 12 and Ben 9 are guesses"."""
    if sum(each.block is not None for each in pieces) < _SEVERAL:
        return list(pieces)
    long = (each.block for each in pieces if each.block is not None and len(each.lines) > 1)
    labels = {cell.strip() for block in long for row in block.rows for cell in row[:1]}
    return [
        Piece(each.lines, each.numbers, account=Account.REQUEST) if _is_aside(each, labels) else each
        for each in pieces
    ]


def _is_aside(piece: Piece, labels: AbstractSet[str]) -> bool:
    """Whether a line holds a list, or its items end in years or names of another table's rows: "without 3B".

    labels are those of the tables of several lines: there are some.
    """
    if piece.block is None or len(piece.lines) > 1 or not labels:
        return False
    if len(piece.block.rows) > 1 and piece.block.header == 0:
        return True
    ends = [row[-1].strip() for row in piece.block.rows if row]
    return bool(ends) and all(YEAR.fullmatch(cell) or cell in labels for cell in ends)


def _with_heads(pieces: Sequence[Piece]) -> list[Piece]:
    """Give a table without names the line of names above a blank one."""
    result: list[Piece] = []
    for piece in pieces:
        names = _names_above(result, piece) if piece.block is not None else None
        if names and piece.block is not None and piece.at:
            gap = result.pop()
            head = result.pop()
            at = (0, *(place + 2 for place in piece.at))
            block = replace(piece.block, rows=[names, *piece.block.rows], header=1, at=at, start=0)
            account = {1: gap.account}
            lines, numbers = [*head.lines, *gap.lines], [*head.numbers, *gap.numbers]
            result.append(Piece([*lines, *piece.lines], [*numbers, *piece.numbers], block, odd=account))
            continue
        result.append(piece)
    return result


def _names_above(above: Sequence[Piece], piece: Piece) -> list[str] | None:
    """Return the names of a table's columns in the line over a blank one; None when they are none."""
    block = piece.block
    if len(above) < 2 or block is None or block.header > 0 or block.title or not block.rows:
        return None
    head, gap = above[-2], above[-1]
    if gap.account is not Account.BLANK or head.block is not None or head.account is not Account.REQUEST:
        return None
    line, width = head.lines[0], len(block.rows[0])
    sign = next((sign for sign in ("\t", ";", "|", ",") if line.count(sign) == width - 1), "")
    if not sign or split_request(line) or not any(sign in row for row in piece.lines[:1]):
        return None
    names = [name.strip() for name in line.split(sign)]
    worded = all(names) and not any(map(is_number, names))
    numbers = any(is_number(tidy(cell)) for cell in block.rows[0])
    return names if worded and numbers and len(set(names)) == width else None


class _Open:
    """A table that may go on. It grows in place, and what its rows are like is asked anew when it doubled."""

    def __init__(self, piece: Piece, block: Block) -> None:
        self._piece = piece
        self._block = block
        self._rows = list(block.rows)
        self._at = list(piece.at)
        self._alike: Callable[[Sequence[str]], bool] | None = None
        self._known = 0

    def goes_on(self, gap: Sequence[Piece], piece: Piece) -> bool:
        """Whether a piece, behind the lines of a gap, holds further rows."""
        if not self._rows or not self._at or self._block.rest:
            return False
        between = [one.lines[0] for one in gap if one.account is Account.REQUEST]
        if len(between) > 1 or any(split_request(line) or "?" in line for line in between):
            return False
        if piece.block is None:
            return piece.account is Account.REQUEST and self._is_further(piece)
        further = piece.block
        if further.header > 0 or further.rest or further.title or not piece.at:
            return False
        return all(map(self._is_alike, further.rows[:_MAX_CHECKED]))

    def _is_further(self, piece: Piece) -> bool:
        """Whether a lone line is a row: cut as the others, and alike or between bars as they are."""
        line = piece.lines[0].strip()
        cells = None if _NOTE.match(piece.lines[0]) else self._cut(piece)
        if not cells:
            return False
        barred = (line.startswith("|") or line.count("|") > 1) and len(cells) == len(self._rows[0])
        if not barred and not self._is_alike(cells):
            return False
        return any(is_number(tidy(cell)) for cell in cells) or not is_said(line)

    def absorb(self, gap: Sequence[Piece], piece: Piece, notes: list[str]) -> None:
        """Take in a piece that goes on with the table, and the gap before it."""
        own = self._piece
        for one in gap:
            if one.account is Account.REQUEST:
                notes.append(about_pastes.no_row(one.numbers[0], one.lines[0].strip()))
            own.odd[len(own.lines)] = Account.LEFT_OUT if one.account is Account.REQUEST else one.account
            own.lines.extend(one.lines)
            own.numbers.extend(one.numbers)
        start = len(own.lines)
        self._at.extend(start + place for place in (piece.at if piece.block else (0,)))
        self._rows.extend(piece.block.rows if piece.block else [self._cut(piece) or []])
        own.lines.extend(piece.lines)
        own.numbers.extend(piece.numbers)

    def close(self) -> None:
        """Hand the rows over to the table's piece, if it went on at all."""
        if len(self._rows) > len(self._block.rows):
            self._piece.block = replace(self._block, rows=self._rows, at=tuple(self._at))

    def _cut(self, piece: Piece) -> list[str] | None:
        return self._block.cut(piece.lines[0]) if self._block.cut else None

    def _is_alike(self, cells: Sequence[str]) -> bool:
        if self._alike is None or len(self._rows) >= 2 * self._known:
            self._alike, self._known = goes_on(self._rows), len(self._rows)
        return self._alike(cells)


def titled(pieces: Sequence[Piece]) -> None:
    """Give a table the heading in the line above it, when that line asks for nothing; set notes aside."""
    above: Piece | None = None
    table: Block | None = None
    _set_comments_aside(pieces)
    for piece in pieces:
        if piece.block is not None:
            table = piece.block
            if above is not None and not piece.block.title and _heads(above.lines[0], piece.block):
                piece.block = replace(
                    piece.block,
                    title=_CAPTION.sub("", above.lines[0], count=1).replace("**", "").strip(" #*_:="),
                )
                above.account = Account.TITLE
            above = None
        elif piece.account is Account.REQUEST:
            line = piece.lines[0]
            if table is not None and _is_note(line, table):
                piece.account = Account.FOOTNOTE
            above = piece if piece.account is Account.REQUEST else None


def _is_note(line: str, table: Block) -> bool:
    """Whether a line below a table says something about it."""
    if is_foot(line, _count(table)):
        return not split_request(line)
    return _NOTE.match(line) is not None and not _is_bullet(line, table)


def _count(table: Block) -> int:
    """Return how many rows stand below the names of a table's columns."""
    numbers = any(map(is_number, table.rows[0])) if table.rows else True
    return len(table.rows) - (max(table.header, 0) if table.header != HEADER_UNKNOWN else not numbers)


def _is_bullet(line: str, table: Block) -> bool:
    """Whether a line that begins as a note is a wish: it asks, or its sign marks no cell of the table."""
    sign = line.lstrip()[0]
    marks = (
        sign.isalnum() or sign == "(" or any(sign in cell for row in table.rows[:_MAX_LABELS] for cell in row)
    )
    return split_request(line) or (not marks and names_wish(line))


def name_rows(pieces: Sequence[Piece], notes: list[str]) -> None:
    """Name the lines beside a table that look like rows and are none of it: they are no request."""
    for ordered in (pieces, pieces[::-1]):
        beside = False
        for piece in ordered:
            if piece.block is not None:
                beside = True
            elif piece.account is not Account.REQUEST or not _ROW.fullmatch(piece.lines[0]):
                beside = beside and piece.account is not Account.REQUEST
            elif beside and not _is_wish(piece.lines[0].translate(_ANY_DIGIT)):
                piece.account = Account.LEFT_OUT
                notes.append(about_pastes.no_row(piece.numbers[0], piece.lines[0].strip().replace('"', "")))


_ANY_DIGIT = str.maketrans("023456789", "111111111")
"""Rows that differ in their figures only are asked about once."""


@lru_cache(maxsize=256)
def _is_wish(line: str) -> bool:
    """Whether a line with cells asks for something all the same: "ascending | top 3 | blue".

    A row of a name and "not yet" does not: there the first cell wishes nothing.
    """
    if _QUESTION.search(line) is not None:
        return True
    if not _LETTERS.search(line):
        return False
    first, *others = map(tidy, _CELLS.split(line.strip(" |")))
    return is_said(line) or (not any(map(is_number, (first, *others))) and names_wish(first))


def _set_comments_aside(pieces: Sequence[Piece]) -> None:
    """Make notes of two or more lines of comment right above a table; one alone is its heading."""
    comments: list[Piece] = []
    for piece in pieces:
        if piece.block is None and piece.account is Account.REQUEST and piece.lines[0].startswith("# "):
            comments.append(piece)
            continue
        asked = any(split_request(one.lines[0]) for one in comments)
        if piece.block is not None and len(comments) > 1 and not asked:
            for one in comments:
                one.account = Account.FOOTNOTE
        comments = []


def _heads(line: str, block: Block) -> bool:
    """Whether a line is a table's title: one that names a chart, a row or an order asks for something."""
    if _CAPTION.match(line.lstrip()) or (len(line) <= _TITLE_LENGTH and asks_people(line)):
        return True
    if not _is_title(line) or names_chart(line) or _ROW.fullmatch(line):
        return False
    words = set(_WORD.findall(line.casefold()))
    marked = line.startswith(("#", "**")) or line.rstrip().endswith(":")
    if not marked and (names_wish(line) or tells_to_make(line) or draws_one_of(line, _names(block))):
        return False
    rows = block.rows[1:_MAX_LABELS] if block.header else block.rows[:_MAX_LABELS]
    labels = {cell.strip().casefold() for row in rows for cell in row[:2]} - {""}
    return marked or not (words & labels or _names_within(line.casefold(), labels))


def _names(block: Block) -> list[str]:
    """Return the first of a block's names: a table may have as many as it has cells."""
    heads = block.rows[: max(1, block.header)]
    return [cell.strip()[:_TITLE_LENGTH] for row in heads[:_MAX_HEADS] for cell in row[:_MAX_NAMES]]


def _names_within(line: str, labels: AbstractSet[str]) -> bool:
    """Whether a line in a script that glues words together holds a label: "5月と6月の売上"."""
    return not line.isascii() and any(
        len(label) > 1 and not label.isdecimal() and label in line for label in labels
    )


_SHARES = re.compile(r"\d+ ?% +[a-z]")
"""How "100% stacked area" begins: no heading begins so."""


def _is_title(line: str) -> bool:
    words = line.strip(" #*_:=")
    if not words or len(words) > _TITLE_LENGTH or not _ASKING.isdisjoint(words) or is_said(words):
        return False
    if words[0].islower() or _SHARES.match(words):
        return False
    marked = line.startswith(("#", "**", "__", "   ")) or line.rstrip().endswith(":")
    return (
        len(words.split()) <= 8
        and (marked or len(words.split()) <= 4)
        and not words.casefold().startswith(("hey", "hi ", "hello", "here"))
    )
