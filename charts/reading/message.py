"""One message: fences, quotes, tables in their order, and the words left over."""

from collections.abc import Iterator, Sequence
from functools import partial

from charts.cells import clean
from charts.reading import likeliest, line_accounts
from charts.reading.block import Block, Family
from charts.reading.build import build
from charts.reading.families import (
    delimited,
    documents,
    grids,
    html,
    latex,
    log_lines,
    markdown,
    r_code,
    records,
    ruled,
    sql,
    structured,
    wiki,
    yaml,
)
from charts.reading.fences import LANGUAGES, Part, parts, without_mentions
from charts.reading.limits import MAX_CHARACTERS, MAX_TABLES
from charts.reading.noise import without_noise
from charts.reading.passages import Piece, joined, name_rows, pieces_of, titled
from charts.table import Account, Reading, Table
from charts.telling import about_pastes

STRONG = tuple(
    Family(module.find, module.SIGNS)
    for module in (
        structured,
        html,
        documents,
        latex,
        wiki,
        sql,
        yaml,
        r_code,
        records,
        log_lines,
        markdown,
        grids,
        ruled,
    )
)
"""Families with a syntax of their own, in the order tried: what could be mistaken for another comes later."""

_WEAK = Family(likeliest.find, ("",))
_WEAK_IN_CODE = Family(partial(likeliest.find, sure=True), ("",))
_NO_ROW = "no row of a table"
_MAX_WEAK = 3  # tables without a syntax of their own in one message


def read_text(text: str, *, sure: bool = False, source: str = "") -> Reading:
    """Read every table of a text; the request is what is left. sure: the text is a file, no message.

    source is what the ledger calls it.
    """
    notes: list[str] = []
    if len(text) > MAX_CHARACTERS:
        notes.append(about_pastes.too_long(len(text), MAX_CHARACTERS))
        text = text[:MAX_CHARACTERS]
    text = clean(text)
    bare = without_mentions(text)
    first = 1 + text.count("\n", 0, text.find(bare)) if bare and len(bare) < len(text) else 1
    pieces = _long(bare, first, sure=sure)
    if pieces is None:
        fenced = f"```{bare}```" if sure and "```" not in bare else bare
        pieces = _pieces(fenced, first, notes)
    titled(pieces)
    name_rows(pieces, notes)
    return _read(pieces, text.count("\n") + 1, notes, source, literal=_is_literal(text))


def _is_literal(text: str) -> bool:
    """Whether no sign of a clean text stands for another, as in an escape or an entity."""
    return text.isascii() and "\\" not in text and "&" not in text


_OF_NO_TABLE = {each: (each, _NO_ROW if each is Account.LEFT_OUT else "", -1) for each in Account}


def _read(pieces: Sequence[Piece], count: int, notes: list[str], source: str, *, literal: bool) -> Reading:
    """Build the tables of the pieces and settle the ledger of a text of `count` lines."""
    tables: list[Table] = []
    request: list[str] = []
    entries: list[line_accounts.Run] = []
    for piece in pieces:
        if piece.block is None:
            if piece.account is Account.REQUEST:
                request.append(piece.lines[0])
            number = piece.numbers[0]
            entries.append((number, number, _OF_NO_TABLE[piece.account]))
            continue
        built = build(piece.block, piece.where, literal=literal)
        kept = built.table is not None and len(tables) < MAX_TABLES
        if built.table is None or kept:
            notes.extend(built.notes)
        else:
            notes.append(about_pastes.too_many_tables(MAX_TABLES))
        place = len(tables) if kept else -1
        tables.extend([built.table] if built.table is not None and kept else [])
        entries.extend(line_accounts.of_table(piece, built.fates, place))
        request.extend(filter(None, (piece.block.rest, built.rest)))
    words = "\n".join(filter(None, (without_mentions(line).strip() for line in request)))
    ledger = line_accounts.settled(entries, count, source)
    return Reading(tuple(tables), words, tuple(dict.fromkeys(notes)), ledger)


def _pieces(text: str, first: int, notes: list[str]) -> list[Piece]:
    """Return tables and the lines between them, top to bottom. Code blocks speak first."""
    found = parts(text, first)
    read: list[list[Block | str]] = [list(_fenced(part.lines)) if part.fenced else [] for part in found]
    any_table = _holds_table(read)
    for place, part in enumerate(found):
        if not part.fenced:
            read[place] = list(_blocks(part.lines, STRONG))
    if not (any_table or _holds_table(read)):
        read = [list(_blocks(part.lines, (_WEAK,), _MAX_WEAK)) for part in found]
    return [
        piece
        for part, pieces in zip(found, read, strict=True)
        for piece in joined(list(pieces_of(part, iter(pieces))), notes)
    ]


def _holds_table(read: Sequence[Sequence[Block | str]]) -> bool:
    return any(isinstance(piece, Block) for pieces in read for piece in pieces)


_LONG = 2_000
"""Lines from which on a text is tried as one delimited table first, before each family looks at each line."""

_EDGE = 40  # lines of words that may stand around a long table


def _long(text: str, first: int, *, sure: bool) -> list[Piece] | None:
    """Read a long delimited table, with a few lines of words around it; None when the text is none."""
    stripped = text.lstrip("\n`")
    first += text.count("\n", 0, len(text) - len(stripped))
    lines = stripped.rstrip("\n`").split("\n")
    if len(lines) < _LONG or any(line.lstrip()[:1] in set("[{<|\\*+-=┌╔╭┏") for line in lines[:20]):
        return None
    if lines[0].strip().lower() in LANGUAGES:
        lines = lines[1:]
        first += 1
    table = delimited.find(lines, sure=sure)
    if table is None or table.end - table.start < len(lines) - _EDGE:
        return None
    end = table.end
    below = without_noise(lines[end:])
    numbers = list(range(first, first + len(lines)))
    tools = frozenset(
        number
        for number, before, after in zip(numbers[end:], lines[end:], below, strict=True)
        if before and not after
    )
    part = Part(sure, [*lines[:end], *below], numbers, tools)
    return list(pieces_of(part, iter([*lines[: table.start], table, *below])))


def _fenced(lines: Sequence[str]) -> Iterator[Block | str]:
    pieces = list(_blocks(lines, STRONG))
    if not any(isinstance(piece, Block) for piece in pieces):
        pieces = list(_blocks(lines, (_WEAK_IN_CODE,), _MAX_WEAK, beside=(_WEAK,)))
    yield from pieces


def _blocks(
    lines: Sequence[str],
    families: Sequence[Family],
    budget: int = MAX_TABLES,
    beside: Sequence[Family] | None = None,
) -> Iterator[Block | str]:
    """Yield tables and the lines between them; at most `budget` tables, so that time stays linear.

    beside are the families that look for more of them around the first, where these are others.
    """
    text = "\n".join(lines)
    for family in families if budget else ():
        block = family.find(lines) if any(map(text.__contains__, family.signs)) else None
        if block is not None:
            others = beside or families
            yield from _blocks(lines[: block.start], others, min(budget - 1, 2))
            yield block
            yield from _blocks(lines[block.end :], others, budget - 1)
            return
    yield from lines
