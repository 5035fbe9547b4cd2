"""HTML tables, whole pages or bare rows, and the XML that the mysql program writes."""

import html
import re
from collections.abc import Iterator, Sequence

from charts.reading.block import HEADER_UNKNOWN, Block

_OPEN = ("<table", "<tr", "<resultset", "[table]", "[tr]")
_PAGE = ("<!doctype", "<html", "<head", "<body", "<style", "<div", "<?xml", "<center")
_SPAN_LIMIT = 100
SIGNS = ("<", "[")
_TAG = re.compile(r"""<(/?)([a-zA-Z][\w:.-]{0,40})((?:[^<>"']|"[^"<]*"|'[^'<]*')*+|[^<>]*+)>""")
_ATTRIBUTE = re.compile(r"""([a-zA-Z][\w:.-]{0,40})\s*+=\s*+(?:"([^"]*)"?|'([^']*)'?|([^\s"'>]+))""")
_HUGE = re.compile(r"&#[xX]?[0-9a-fA-F]{8,}+;?")
"""A character reference of more digits than any character has."""
_BBCODE = re.compile(r"\[(/?(?:table|tr|td|th))(?:=[^\[\]]{0,40})?\]", re.IGNORECASE)
_UNSEEN = frozenset({"style", "script"})
_UNSEEN_END = re.compile("</(?:style|script)", re.IGNORECASE)


def find(lines: Sequence[str]) -> Block | None:
    """Find the first table or run of bare rows."""
    start = next((place for place, line in enumerate(lines) if _opens(line)), None)
    if start is None:
        return None
    tables = _Tables()
    text = _BBCODE.sub(r"<\1>", "\n".join(lines[start:]))
    read = 0
    for place, closes, name, attributes, words in _pieces(text):
        tables.take(closes, name, attributes, words)
        read = place
        if tables.done:
            break
    tables.close()
    if not tables.rows:
        return None
    if tables.done:
        end = start + text.count("\n", 0, read) + 1
    else:
        end = (
            max(
                place
                for place in range(start, len(lines))
                if "</" in lines[place] or "[/" in lines[place] or place == start
            )
            + 1
        )
    start, end = _page(lines, start, end)
    return Block(
        start, end, tables.rows, tables.header or HEADER_UNKNOWN, " ".join(tables.caption.split()), index=True
    )


def _page(lines: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Widen the block by the markup and style around the table."""
    first = next((place for place in range(start) if lines[place].lstrip().lower().startswith(_PAGE)), start)
    while end < len(lines) and lines[end].strip().startswith(("<", "}", "(")):
        end += 1
    return first, end


def _opens(line: str) -> bool:
    if "<" not in line and "[" not in line:
        return False
    lower = line.lower()
    return any(tag in lower for tag in _OPEN)


Piece = tuple[int, bool, str, str, str]
"""Where it ends, whether it is an end tag, a tag's name and attributes, or words."""


def _pieces(text: str) -> Iterator[Piece]:
    """Cut a text into tags and words in one pass; comments, sections and styles are left out.

    What opens and never closes takes the rest, as in a browser, so nothing is looked at twice.
    """
    at = 0
    while at < len(text):
        sign = text.find("<", at)
        if sign != at:
            end = sign if sign >= 0 else len(text)
            yield end, False, "", "", text[at:end]
            at = end
        elif text.startswith("<!--", at):
            at = _behind(text, "-->", at)
        elif text.startswith(("<!", "<?"), at):
            at = _behind(text, ">", at)
        elif tag := _TAG.match(text, at):
            name = tag[2].lower()
            yield tag.end(), bool(tag[1]), name, tag[3], ""
            at = _closed(text, name, tag.end()) if not tag[1] else tag.end()
        else:
            yield at + 1, False, "", "", "<"
            at += 1


def _behind(text: str, close: str, at: int) -> int:
    end = text.find(close, at)
    return end + len(close) if end >= 0 else len(text)


def _closed(text: str, name: str, at: int) -> int:
    """Return where a style or script ends; any other tag ends where it is."""
    if name not in _UNSEEN:
        return at
    end = _UNSEEN_END.search(text, at)
    return end.start() if end else len(text)


def _words(text: str) -> str:
    """Return words with their character references resolved."""
    return html.unescape(_HUGE.sub("\N{REPLACEMENT CHARACTER}", text)) if "&" in text else text


class _Tables:
    """Collects the rows of the first table; header counts its leading rows that have no data cell."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.header = 0
        self.caption = ""
        self.done = False
        self._cell: list[str] | None = None
        self._title: list[str] = []
        self._in_caption = False
        self._has_data = False
        self._depth = 0
        self._span = 1
        self._falls = 1
        self._fallen: dict[int, tuple[int, str]] = {}  # column -> rows to come, the text of its cell
        self._fields: list[str] = []

    def take(self, closes: bool, name: str, attributes: str, words: str) -> None:  # noqa: FBT001 - one piece
        """Take the next piece of the page."""
        if not name:
            self._say(_words(words))
        elif closes:
            self._end(name)
        else:
            self._start(name, attributes)
            if attributes.endswith("/"):
                self._end(name)

    def close(self) -> None:
        """End what the page did not."""
        self.caption = "".join(self._title)

    def _start(self, tag: str, attributes: str) -> None:
        if tag == "table":
            self._depth += 1
        elif tag in {"tr", "row"}:
            self._end_row()
            self.rows.append([])
            self._fields = []
            self._has_data = False
        elif tag in {"td", "th", "field"} and self.rows:
            self._end_cell()
            self._cell = []
            self._has_data = self._has_data or tag != "th"
            named = {
                found[1].lower(): found[2] or found[3] or found[4]
                for found in _ATTRIBUTE.finditer(attributes)
            }
            self._fields.append(_words(named.get("name") or ""))
            self._span = _span(named.get("colspan"))
            self._falls = _span(named.get("rowspan"))
            self._place_fallen()
        elif tag == "caption":
            self._in_caption = True
        elif tag in {"br", "p", "div", "li"}:
            self._say(" ")

    def _end(self, tag: str) -> None:
        if tag in {"td", "th", "field"}:
            self._end_cell()
        elif tag in {"tr", "row"}:
            self._end_row()
        elif tag == "caption":
            self._in_caption = False
        elif tag in {"table", "resultset"}:
            self._end_row()
            self._depth -= 1
            self.done = self._depth <= 0 and bool(self.rows)

    def _say(self, words: str) -> None:
        if self._in_caption:
            self._title.append(words)
        elif self._cell is not None:
            self._cell.append(words)

    def _place_fallen(self) -> None:
        """Write the cells that reach down into this row from the rows above, up to the next free column."""
        row = self.rows[-1]
        while len(row) in self._fallen:
            left, text = self._fallen.pop(len(row))
            if left > 1:
                self._fallen[len(row)] = (left - 1, text)
            row.append(text)

    def _end_cell(self) -> None:
        if self._cell is not None and self.rows:
            text = " ".join("".join(self._cell).split())
            row = self.rows[-1]
            first = len(row)
            row.extend([text] * (self._span if not self._has_data else 1))
            row.extend([""] * (self._span - 1 if self._has_data else 0))
            if self._falls > 1:
                self._fallen.update(
                    {place: (self._falls - 1, row[place]) for place in range(first, len(row))}
                )
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self.rows and self.rows[-1]:
            self._place_fallen()
        if self.rows and not self.rows[-1]:
            self.rows.pop()
        elif self.rows and any(self._fields):
            self._name_fields()
        elif self.rows and not self._has_data and self.header == len(self.rows) - 1:
            self.header = len(self.rows)
        self._has_data = True
        self._fields = []

    def _name_fields(self) -> None:
        if not self.header:
            self.rows.insert(0, list(self._fields))
            self.header = 1


def _span(text: str | None) -> int:
    return min(int(text), _SPAN_LIMIT) if text and text.isdecimal() and len(text) < 4 and int(text) else 1
