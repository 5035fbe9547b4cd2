"""Documents that hold a table under names: TOML, XML, Mermaid charts, list and CSV tables of reST."""

import csv
import re
import tomllib
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from charts.reading.block import HEADER_UNKNOWN, Block
from charts.reading.families.structured import shape

_TOML_HEAD = re.compile(r"\s*+\[\[?[\w.\"' -]{1,80}\]\]?\s*+")
_TOML_LINE = re.compile(r"\s*+(?:\[.*|[\w.\"'-]{1,80} ?= ?\S.*|[#\]\"'0-9-].*)?")
_TOML_FIELD = re.compile(r"\s*+[\w.\"'-]{1,80} = (?:[\"'\[{].*|[-+0-9.:TZ]++|true|false)")
_XML_HEAD = re.compile(
    r"\s*+<(?!(?:table|tr|html|body|div|!doctype)\b)(?:\?xml|[A-Za-z][\w.:-]{0,60})(?=[\s/>])", re.IGNORECASE
)
_MERMAID_PAIR = re.compile(r"\s*+\"([^\"]{1,80})\"\s?:\s?([0-9][0-9.,]*+)\s*+")
_MERMAID_LIST = re.compile(r"\s*+(?:x-axis|bar|line)(?:\s++\"([^\"]{0,80})\")?\s?\[([^\[\]]{1,2000})\]\s*+")
_REST_ROW = re.compile(r"(\s*+)\* - (.*)")
_REST_CELL = re.compile(r"\s++- (.*)")
_MAX_DOCUMENT = 300_000
SIGNS = ("pie", "xychart", ".. list-table::", ".. csv-table::", "[", "<")
_LEAST = 2


def find(lines: Sequence[str]) -> Block | None:
    """Find the first such document."""
    return _mermaid(lines) or _list_table(lines) or _csv_table(lines) or _toml(lines) or _xml(lines)


def _toml(lines: Sequence[str]) -> Block | None:
    start = next((place for place, line in enumerate(lines) if _TOML_HEAD.fullmatch(line)), None)
    if start is None:
        return None
    end = start
    while start and (_TOML_FIELD.fullmatch(lines[start - 1]) or not lines[start - 1].strip()):
        start -= 1
    while start < end and not lines[start].strip():
        start += 1
    while end < len(lines) and _TOML_LINE.fullmatch(lines[end]):
        end += 1
    text = "\n".join(lines[start:end])
    if len(text) > _MAX_DOCUMENT or "=" not in text:
        return None
    try:
        value = tomllib.loads(text, parse_float=str)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return None
    while end > start and not lines[end - 1].strip():
        end -= 1
    table = shape(value)
    return Block(start, end, table[0], table[1]) if table else None


def _xml(lines: Sequence[str]) -> Block | None:
    start = next((place for place, line in enumerate(lines) if _XML_HEAD.match(line)), None)
    if start is None:
        return None
    end = max(
        (place for place in range(start, len(lines)) if "</" in lines[place] or "/>" in lines[place]),
        default=start,
    )
    text = "\n".join(lines[start : end + 1]).strip()
    if len(text) > _MAX_DOCUMENT or "<!" in text:
        return None
    try:
        root = ET.fromstring(text)  # noqa: S314 - a text with a declaration of entities was refused above
    except ET.ParseError:
        return None
    group = _alike(root)
    if rows := _in_order(group):
        return Block(start, end + 1, rows)
    records = [_fields(one) for one in group]
    names = list(dict.fromkeys(name for record in records for name in record))
    if len(records) < _LEAST or len(names) < _LEAST:
        return None
    rows = [[record.get(name, "") for name in names] for record in records]
    return Block(start, end + 1, [names, *rows], header=1)


def _alike(root: ET.Element) -> list[ET.Element]:
    """Return the most elements of one name beside each other."""
    best: list[ET.Element] = []
    for parent in root.iter():
        tags = [child.tag for child in parent]
        usual = max(set(tags), key=tags.count, default="")
        group = [child for child in parent if child.tag == usual]
        if len(group) > len(best) and any(len(child) or child.attrib for child in group):
            best = group
    return best


def _in_order(group: Sequence[ET.Element]) -> list[list[str]]:
    """Return the cells of rows whose cells all have one name, as Excel 2003 writes them; else nothing."""
    rows = [["".join(cell.itertext()).strip() for cell in row] for row in group]
    cells = {cell.tag for row in group for cell in row}
    return rows if len(rows) >= _LEAST and len(cells) == 1 and all(len(row) >= _LEAST for row in rows) else []


def _fields(child: ET.Element) -> dict[str, str]:
    return {
        **child.attrib,
        **{_local(field.tag): (field.text or "").strip() for field in child},
        **({"value": child.text.strip()} if child.text and child.text.strip() else {}),
    }


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _mermaid(lines: Sequence[str]) -> Block | None:
    """Read a pie (`"Cats" : 40`) or an xychart (`x-axis [a, b]`, `bar [1, 2]`)."""
    for start, line in enumerate(lines):
        if "pie" not in line and "xychart" not in line:
            continue
        words = line.split()
        if words[:1] == ["pie"]:
            return _pie(lines, start)
        if words[:1] in (["xychart-beta"], ["xychart"]):
            return _xychart(lines, start)
    return None


def _pie(lines: Sequence[str], start: int) -> Block | None:
    rows: list[list[str]] = []
    title = lines[start].partition("title")[2].strip()
    end, at = start + 1, []
    while end < len(lines):
        if found := _MERMAID_PAIR.fullmatch(lines[end]):
            rows.append([found[1], found[2]])
            at.append(end - start)
        elif lines[end].strip().startswith("title "):
            title = lines[end].strip().removeprefix("title ")
        else:
            break
        end += 1
    return Block(start, end, rows, 0, title, at=tuple(at)) if len(rows) >= _LEAST else None


def _xychart(lines: Sequence[str], start: int) -> Block | None:
    columns: list[list[str]] = []
    title = ""
    end = start + 1
    while end < len(lines) and lines[end].strip():
        text = lines[end].strip()
        if found := _MERMAID_LIST.fullmatch(text):
            name = found[1] or text.split()[0].removesuffix("-axis").replace("x", "label")
            columns.append([name, *(item.strip(" \"'") for item in found[2].split(","))])
        elif text.startswith("title"):
            title = text.removeprefix("title").strip(' "')
        elif not text.startswith(("y-axis", "x-axis")):
            break
        end += 1
    if len(columns) < _LEAST or len({len(column) for column in columns}) > 1:
        return None
    return Block(start, end, list(map(list, zip(*columns, strict=True))), 1, title)


def _list_table(lines: Sequence[str]) -> Block | None:
    """Read `.. list-table::` and its rows, each a bullet of bullets."""
    start = next((place for place, line in enumerate(lines) if ".. list-table::" in line), None)
    if start is None:
        return None
    title = lines[start].partition("::")[2].strip()
    rows: list[list[str]] = []
    header = HEADER_UNKNOWN
    end, at = start + 1, []
    for place in range(start + 1, len(lines)):
        line = lines[place]
        if found := _REST_ROW.fullmatch(line):
            rows.append([found[2].strip()])
            at.append(place - start)
        elif rows and (cell := _REST_CELL.fullmatch(line)):
            rows[-1].append(cell[1].strip())
        elif ":header-rows:" in line:
            header = (
                int(line.split(":")[-1].strip() or 0) if line.split(":")[-1].strip().isdecimal() else header
            )
        elif line.strip() and not line.strip().startswith(":"):
            break
        end = place + 1 if line.strip() else end
    return Block(start, end, rows, header, title, at=tuple(at)) if len(rows) >= _LEAST else None


def _csv_table(lines: Sequence[str]) -> Block | None:
    """Read `.. csv-table::` with its head in an option or in its first rows."""
    start = next((place for place, line in enumerate(lines) if ".. csv-table::" in line), None)
    if start is None:
        return None
    title = lines[start].partition("::")[2].strip()
    head: list[list[str]] = []
    header = 0
    place = start + 1
    while place < len(lines) and lines[place].strip().startswith(":"):
        option, _, value = lines[place].strip()[1:].partition(":")
        if option == "header":
            head = [*csv.reader([value.strip()], skipinitialspace=True)]
        elif option == "header-rows" and value.strip().isdecimal():
            header = int(value)
        place += 1
    while place < len(lines) and not lines[place].strip():
        place += 1
    end = place
    while end < len(lines) and lines[end].startswith((" ", "\t")) and lines[end].strip():
        end += 1
    rows = [*csv.reader(map(str.strip, lines[place:end]), skipinitialspace=True)]
    at = tuple(range(place - start, end - start))
    if not rows:
        return None
    if head:
        return Block(start, end, [*head, *rows], 1 + header, title, at=(1, *at))
    return Block(start, end, rows, header or HEADER_UNKNOWN, title, at=at)
