"""Tables of wikis and trackers: MediaWiki, AsciiDoc, Jira, MoinMoin, Textile, DokuWiki, Creole."""

import csv
import re
from collections.abc import Sequence

from charts.reading.block import HEADER_UNKNOWN, Block
from charts.reading.families.markdown import unescape

_MAX_ATTEMPTS = 6
SIGNS = ("{|", "||", "|=", ",=", ":=", "|_.", "|<", "|>", "^ ")
_FENCE = re.compile(r"\s*[|,:]={3,}\s*")
_FORMATS = {"csv": ",", "tsv": "\t", "dsv": ":"}
_FORMAT = re.compile(r"(?:\d+\*)?[\^<>.]{0,3}[aehlmsdv]?$")
_STYLE = re.compile(r"^(?:<[^<>]{0,80}>|[_<>=^(){}.a-z#:;-]{0,30}[_<>=^]+[.)](?:\s|$)|_\.)\s?")
_ATTRIBUTES = re.compile(
    r"""^\s*+(?:[a-zA-Z-]{2,20}+\s?=\s?(?:"[^"]*+"|'[^']*+'|[^\s|"'][^\s|]*+)\s*+)++\|(?!\|)"""
)
_QUOTES = re.compile("'{2,5}")


def find(lines: Sequence[str]) -> Block | None:
    """Find the first table that one of these languages opens."""
    attempts = barren = 0
    for start, line in enumerate(lines):
        text = line.strip()
        if attempts > _MAX_ATTEMPTS:
            return None  # each attempt may look to the end: their number keeps the time linear
        if text.startswith("{|"):
            if start < barren:
                continue
            barren = _closing(lines, start)  # unless it is a table, there is none up to there
            found = _mediawiki(lines, start, barren)
        elif _FENCE.fullmatch(text):
            found = _asciidoc(lines, start)
        elif text.startswith(("||", "|_.", "|=", "^ ")) or re.match(r"\|[<>=]{1,2}\.", text):
            found = _piped(lines, start)
        else:
            continue
        if found:
            return found
        attempts += 1
    return None


def _closing(lines: Sequence[str], start: int) -> int:
    return next((at for at in range(start, len(lines)) if lines[at].lstrip().startswith("|}")), len(lines))


def _mediawiki(lines: Sequence[str], start: int, stop: int) -> Block | None:
    rows: list[list[str]] = [[]]
    title, heads, cells = "", 0, 0
    for line in lines[start + 1 : stop]:
        text = line.strip()
        if text.startswith("|-"):
            rows.append([])
        elif text.startswith("|+"):
            title = re.sub(r"<!--[^<>]*+>", "", text[2:]).strip()
        elif text.startswith("!"):
            rows[-1].extend(_wiki_cell(cell) for cell in re.split(r"!!|\|\|", text[1:]))
            heads = heads or len(rows)
        elif text.startswith("|"):
            rows[-1].extend(_wiki_cell(cell) for cell in text[1:].split("||"))
            cells += 1
    kept = [row for row in rows if row]
    return (
        Block(start, min(stop + 1, len(lines)), kept, 1 if heads else HEADER_UNKNOWN, title)
        if cells
        else None
    )


def _wiki_cell(cell: str) -> str:
    cell = _QUOTES.sub("", _ATTRIBUTES.sub("", cell)).strip()
    linked = re.fullmatch(r"\[\[(?:[^\[\]|]{0,100}\|)?([^\[\]|]{0,100})\]\]", cell)
    return linked[1] if linked else cell


def _asciidoc(lines: Sequence[str], fence: int) -> Block | None:
    end = next(
        (place for place in range(fence + 1, len(lines)) if _FENCE.fullmatch(lines[place])), len(lines)
    )
    start = fence
    options, title = "", ""
    while start and re.fullmatch(r"\s*\[.*\]\s*|\.[^.\s].{0,100}", lines[start - 1]):
        start -= 1
        options += lines[start] if lines[start].strip().startswith("[") else ""
        title = lines[start][1:].strip() if lines[start].startswith(".") else title
    body = lines[fence + 1 : end]
    sign = _separator(lines[fence].strip(), options)
    rows = (
        [row for row in csv.reader(body, delimiter=sign) if row]
        if sign != "|"
        else [_asciidoc_cells(line) for line in body if "|" in line]
    )
    if not rows:
        return None
    declared = _declared_columns(options)
    if (declared > 1 and all(len(row) == 1 for row in rows[1:])) or (len(rows[0]) == 1 and declared > 1):
        flat = [cell for row in rows for cell in row]
        rows = [flat[place : place + declared] for place in range(0, len(flat), declared)]
    header = (
        1
        if "header" in options or (len(lines) > fence + 2 and not lines[fence + 2].strip())
        else HEADER_UNKNOWN
    )
    return Block(start, min(end + 1, len(lines)), rows, header, title)


def _separator(fence: str, options: str) -> str:
    """Return what parts the cells: the format says it, else the sign of the fence."""
    found = re.search(r'format="?(csv|tsv|dsv)', options)
    return _FORMATS[found[1]] if found else fence[0]


def _declared_columns(options: str) -> int:
    found = re.search(r'cols="([^"]{0,400})"', options)
    if not found:
        return 0
    repeated = re.match(r"(\d{1,3})\*", found[1])
    return int(repeated[1]) if repeated else found[1].count(",") + 1


def _asciidoc_cells(line: str) -> list[str]:
    """Cut at pipes; the letters right before a pipe format the cell behind it ("^l|")."""
    pieces = line.replace("\\|", "\0").split("|")
    cells = []
    for read in pieces[1:]:
        piece = read
        words = piece.rsplit(" ", 1)
        last = words[-1]
        if len(words) > 1 and last and read is not pieces[-1] and _FORMAT.fullmatch(last):
            piece = words[0]
        cells.append(piece.replace("\0", "|").strip())
    return cells


def _piped(lines: Sequence[str], start: int) -> Block | None:
    """Read rows of Jira (|| head ||), MoinMoin (|| everywhere), Textile (|_. head), DokuWiki (^ head ^)."""
    first = lines[start].strip()
    moin = first.startswith("||") and start + 1 < len(lines) and lines[start + 1].strip().startswith("||")
    rows = []
    end = start
    while end < len(lines) and len(line := lines[end].strip()) > 2 and line[0] in "|^":
        rows.append(_piped_pieces(line, double=moin or (end == start and first.startswith("||"))))
        if len(rows[-1]) > len(rows[0]) + 1:
            return None
        end += 1
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return None
    return Block(start, end, [list(map(_piped_cell, row)) for row in rows], header=1)


def _piped_pieces(line: str, *, double: bool) -> list[str]:
    if double:
        line = line.replace("||", "|")
    elif line.startswith("^"):
        line = line.replace("^", "|")
    line = line.removeprefix("|")
    line = line[:-1] if line.endswith("|") and not line.endswith("\\|") else line
    return line.replace("\\|", "\0").split("|")


def _piped_cell(piece: str) -> str:
    cell = _STYLE.sub("", piece.replace("\0", "|").strip())
    return unescape(_QUOTES.sub("", cell).strip().removeprefix("= "))
