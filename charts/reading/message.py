"""One message: fences, quotes, tables in their order, and the words left over."""

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import partial

from charts.cells import clean
from charts.language.request_words import split_request
from charts.reading.block import Block, Recogniser
from charts.reading.build import build
from charts.reading.families import (
    aligned,
    delimited,
    grids,
    html,
    latex,
    markdown,
    pairs,
    records,
    ruled,
    series,
    single,
    sql,
    structured,
    wiki,
)
from charts.reading.limits import MAX_CHARACTERS, MAX_TABLES
from charts.reading.noise import without_noise
from charts.table import Reading, Table
from charts.telling import about_pastes

_STRONG: tuple[Recogniser, ...] = (
    structured.find,
    html.find,
    latex.find,
    wiki.find,
    sql.find,
    records.find,
    markdown.find,
    grids.find,
    ruled.find,
)
"""Families with a syntax of their own, in the order tried: what could be mistaken for another comes later."""

_LANGUAGE_NAMES = """
    csv tsv txt text plain plaintext json json5 jsonl ndjson yaml yml sql psql mysql md markdown
    html xml latex tex python py r julia jl ini rst org ansi console bash sh shell diff js
    javascript excel table data wiki mediawiki asciidoc log toml
"""
_LANGUAGES = frozenset(_LANGUAGE_NAMES.split())
_MENTIONS_FIRST = re.compile(r"(?:\s*+<@[!&]?\d{1,20}>)++\s*+")
_MENTION_LAST = re.compile(r"<@[!&]?\d{1,20}>\Z")
_MENTION_LENGTH = 32  # of the longest, with blanks behind it
_TITLE_LENGTH = 80
_MOST_WORDS_ABOVE = 500  # lines in which a table without a syntax of its own must have begun
_MAX_FENCES = 60  # code blocks of a text; what stands behind them is read as one
_MAX_WEAK = 3  # tables without a syntax of their own in one message


def read_text(text: str, *, sure: bool = False) -> Reading:
    """Read every table of a text; the request is what is left. sure: the text is a file, no message."""
    notes: list[str] = []
    if len(text) > MAX_CHARACTERS:
        notes.append(about_pastes.too_long(len(text), MAX_CHARACTERS))
        text = text[:MAX_CHARACTERS]
    text = clean(text)
    text = _without_mentions(text)
    pieces = _long(text, sure=sure) or _pieces(f"```{text}```" if sure and "```" not in text else text)
    tables: list[Table] = []
    request: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            request.append(piece)
            continue
        table, rest, said = build(piece)
        if table is None:
            notes.extend(said)
        elif len(tables) < MAX_TABLES:
            tables.append(table)
            notes.extend(said)
        request.extend(filter(None, (piece.rest, rest)))
    words = "\n".join(filter(None, (_without_mentions(line).strip() for line in request)))
    return Reading(tuple(tables), words, tuple(dict.fromkeys(notes)))


def _without_mentions(text: str) -> str:
    """Return the text without the mentions before and behind its words."""
    if "<@" not in text:
        return text
    first = _MENTIONS_FIRST.match(text)
    text = text[first.end() :] if first else text
    end = len(text)
    kept = end
    while end:
        tail = text[max(0, end - _MENTION_LENGTH) : end]
        last = _MENTION_LAST.search(tail.rstrip())
        if last:
            kept = end - len(tail) + last.start()
        elif tail.strip():
            break
        end = kept if last else end - len(tail)
    return text[:kept].rstrip() if kept < len(text) else text


def _pieces(text: str) -> list[Block | str]:
    """Return tables and the lines between them, top to bottom. Code blocks speak first."""
    parts = _fences(text)
    read: list[list[Block | str]] = []
    for fenced, lines in parts:
        read.append(list(_fenced(lines)) if fenced else [])
    found = any(isinstance(piece, Block) for pieces in read for piece in pieces)
    for place, (fenced, lines) in enumerate(parts):
        if not fenced:
            read[place] = list(_blocks(lines, _STRONG))
    found = found or any(isinstance(piece, Block) for pieces in read for piece in pieces)
    if not found:
        read = [list(_blocks(lines, (_weak,), _MAX_WEAK)) for _, lines in parts]
    return _titled([piece for pieces in read for piece in pieces])


_LONG = 2_000
"""Lines from which on a text is tried as one delimited table first, before each family looks at each line."""


def _long(text: str, *, sure: bool) -> list[Block | str] | None:
    """Read a long delimited table, with a few lines of words around it; None when the text is none."""
    lines = text.strip("\n`").split("\n")
    if len(lines) < _LONG or any(line.lstrip()[:1] in set("[{<|\\*+-=┌╔╭┏") for line in lines[:20]):
        return None
    if lines[0].strip().lower() in _LANGUAGES:
        lines = lines[1:]
    table = delimited.find(lines, sure=sure)
    if table is None or table.end - table.start < len(lines) - _EDGE:
        return None
    return _titled([*lines[: table.start], table, *without_noise(lines[table.end :])])


_EDGE = 40  # lines of words that may stand around a long table


def _fences(text: str) -> list[tuple[bool, list[str]]]:
    """Split at ``` into (is a code block, its lines), without language names, quotes and prompts."""
    parts = []
    for number, part in enumerate(
        text.strip("`").split("```")
        if text.count("```") < 2 and text.count("`") < 3
        else text.split("```", 2 * _MAX_FENCES)
    ):
        fenced = number % 2 == 1
        lines = _unquoted(part.split("\n"))
        if fenced and lines and lines[0].strip().lower() in _LANGUAGES:
            lines = lines[1:]
        parts.append((fenced, _single_spaced(without_noise(lines))))
    return parts


def _unquoted(lines: list[str]) -> list[str]:
    """Take the quote marks off runs of quoted lines; ">>> " quotes all that follows."""
    if lines and lines[0].startswith(">>> ") and not any(line.startswith(">>>") for line in lines[1:]):
        return [lines[0][4:], *lines[1:]]
    quoted = sum(line.startswith(">") for line in lines)
    if quoted < 2:
        return lines
    return [
        re.sub(r"^>+ ?", "", line) if line.startswith(">") and not line.startswith(">>> ") else line
        for line in lines
    ]


def _single_spaced(lines: list[str]) -> list[str]:
    """Drop the blank lines of a paste that has one between every two lines."""
    filled = [place for place, line in enumerate(lines) if line.strip()]
    if len(filled) < 3 or any(after - before != 2 for before, after in itertools.pairwise(filled)):
        return lines
    return [line for line in lines if line.strip()]


def _fenced(lines: Sequence[str]) -> Iterator[Block | str]:
    pieces = list(_blocks(lines, _STRONG))
    if not any(isinstance(piece, Block) for piece in pieces):
        pieces = list(_blocks(lines, (partial(_weak, sure=True),), _MAX_WEAK))
    yield from pieces


def _blocks(
    lines: Sequence[str], families: Sequence[Recogniser], budget: int = MAX_TABLES
) -> Iterator[Block | str]:
    """Yield tables and the lines between them; at most `budget` tables, so that time stays linear."""
    for family in families if budget else ():
        block = family(lines)
        if block is not None:
            yield from _blocks(lines[: block.start], families, min(budget - 1, 2))
            yield block
            yield from _blocks(lines[block.end :], families, budget - 1)
            return
    yield from lines


def _weak(lines: Sequence[str], *, sure: bool = False) -> Block | None:
    """Find the table among the families that ordinary words resemble: the one that explains most lines."""
    if len(lines) > _MOST_WORDS_ABOVE:
        first = _weak(lines[:_MOST_WORDS_ABOVE], sure=sure)
        if first is None or first.end < _MOST_WORDS_ABOVE - _EDGE:
            return first
    if not any(line.strip() for line in lines):
        return None
    table = delimited.find(lines, sure=False)
    if table and "\t" in lines[table.start]:
        return table
    listed = series.find(lines) or pairs.find(lines)
    columns = aligned.find(lines)
    clear = table is not None and any(sign in lines[table.start] for sign in ";|")
    candidates = [
        block for block in ((table, listed, columns) if clear else (listed, columns, table)) if block
    ]
    if not candidates:
        return single.find(lines) or (delimited.find(lines, sure=True) if sure else None)
    return max(candidates, key=lambda block: (block.end - block.start, -candidates.index(block)))


def _titled(pieces: Sequence[Block | str]) -> list[Block | str]:
    """Give a table the heading in the line above it, when that line asks for nothing."""
    result: list[Block | str] = []
    for found in pieces:
        piece = found
        if isinstance(piece, Block) and not piece.title:
            place = next((at for at in range(len(result) - 1, -1, -1) if not _is_blank(result[at])), None)
            above = result[place] if place is not None else None
            if isinstance(above, str) and place is not None and _is_title(above):
                piece = Block(
                    **{name: getattr(piece, name) for name in piece.__slots__ if name != "title"},
                    title=above.strip(" #*_:="),
                )
                result[place] = ""
        result.append(piece)
    return result


def _is_blank(piece: Block | str) -> bool:
    return isinstance(piece, str) and not piece.strip()


def _is_title(line: str) -> bool:
    words = line.strip(" #*_:=")
    if not words or len(words) > _TITLE_LENGTH or "?" in words or split_request(words):
        return False
    if words[0].islower():
        return False
    marked = line.startswith(("#", "**", "__", "   ")) or line.rstrip().endswith(":")
    return (
        len(words.split()) <= 8
        and (marked or len(words.split()) <= 4)
        and not words.casefold().startswith(("hey", "hi ", "hello", "here"))
    )
