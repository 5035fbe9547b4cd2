"""HTML tables, whole pages or bare rows, and the XML that the mysql program writes."""

from collections.abc import Sequence
from html.parser import HTMLParser

from charts.reading.block import HEADER_UNKNOWN, Block

_OPEN = ("<table", "<tr", "<resultset")
_PAGE = ("<!doctype", "<html", "<head", "<body", "<style", "<div", "<?xml", "<center")
_SPAN_LIMIT = 100


def find(lines: Sequence[str]) -> Block | None:
    """Find the first table or run of bare rows."""
    start = next((place for place, line in enumerate(lines) if _opens(line)), None)
    if start is None:
        return None
    parser = _Tables()
    end = start
    while end < len(lines) and not parser.done:
        parser.feed(lines[end] + "\n")
        end += 1
    parser.close()
    if not parser.rows:
        return None
    if not parser.done:
        end = max(place for place in range(start, end) if "</" in lines[place] or place == start) + 1
    start, end = _page(lines, start, end)
    return Block(
        start, end, parser.rows, parser.header or HEADER_UNKNOWN, " ".join(parser.caption.split()), index=True
    )


def _page(lines: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Widen the block by the markup and style around the table."""
    first = next((place for place in range(start) if lines[place].lstrip().lower().startswith(_PAGE)), start)
    while end < len(lines) and lines[end].strip().startswith(("<", "}", "(")):
        end += 1
    return first, end


def _opens(line: str) -> bool:
    if "<" not in line:
        return False
    lower = line.lower()
    return any(tag in lower for tag in _OPEN)


class _Tables(HTMLParser):
    """Collects the rows of the first table; header counts its leading rows that have no data cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self.header = 0
        self.caption = ""
        self.done = False
        self._cell: list[str] | None = None
        self._in_caption = False
        self._has_data = False
        self._depth = 0
        self._fields: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "table":
            self._depth += 1
        elif tag in {"tr", "row"} and not self.done:
            self._end_row()
            self.rows.append([])
            self._fields = []
            self._has_data = False
        elif tag in {"td", "th", "field"} and self.rows and not self.done:
            self._end_cell()
            self._cell = []
            self._has_data = self._has_data or tag != "th"
            self._fields.append(attributes.get("name") or "")
            self._span = _span(attributes.get("colspan"))
        elif tag == "caption":
            self._in_caption = True
        elif tag in {"br", "p", "div", "li"} and self._cell is not None:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
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

    def handle_data(self, data: str) -> None:
        if self._in_caption:
            self.caption += data
        elif self._cell is not None:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is not None and self.rows:
            text = " ".join("".join(self._cell).split())
            self.rows[-1].extend([text] * (self._span if not self._has_data else 1))
            self.rows[-1].extend([""] * (self._span - 1 if self._has_data else 0))
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
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
