"""How an .xlsx shows its cells: percent and currency, rows and columns that are hidden.

Read with the parser of the standard library out of the archive that was measured before: its sizes are within
their limits, and no part declares an entity, which could stand for a hundred times what is written.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

_MAX_PART = 10_000_000  # bytes of one part, checked while it is read
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PERCENT = frozenset({"9", "10"})  # the numbers of formats that every workbook has
_CURRENCY = re.compile(r"""\[\$([^\]-]{1,8})(?:-[0-9A-Fa-f]+)?\]|"([^"]{1,8})"|([$€£¥₹₽₩])""")
_DIGIT = re.compile(r"[0#]")
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_YES = frozenset({"1", "true"})
_SECTION = 2  # elements around one that is read and let go: the sheet, and its rows or its columns
_MAX_HIDDEN = 20_000  # columns; no sheet has more
_ACCOUNTING = {"5": "$", "6": "$", "7": "$", "8": "$", "44": "$", "42": "$"}


@dataclass(frozen=True, slots=True)
class Format:
    """What a number format adds to a number: a percent sign, a currency before or behind it."""

    percent: bool = False
    before: str = ""
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The formats of a sheet's cells by (row, column), and what is hidden in it; all count from 0."""

    formats: dict[tuple[int, int], Format] = field(default_factory=dict)
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


Sheets = dict[str, Sheet]


def read_sheets(data: bytes) -> Sheets:
    """Return how each sheet is shown, by its name; empty for anything but an .xlsx."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if "xl/workbook.xml" not in archive.namelist():
                return {}
            styles = _styles(archive)
            return {name: _sheet(archive, path, styles) for name, path in _paths(archive).items()}
    except (zipfile.BadZipFile, ET.ParseError, KeyError, ValueError, OSError, NotImplementedError):
        return {}


def as_shown(cell: str, shown: Format | None) -> str:
    """Return a cell's number as the workbook shows it: 0.452 as 45.2%."""
    if shown is None or not cell:
        return cell
    try:
        number = float(cell)
    except ValueError:
        return cell
    if shown.percent:
        return f"{round(number * 100, 10):.12g}%"
    sign = "-" if cell.startswith("-") else ""
    return f"{sign}{shown.before}{cell.removeprefix('-')}{shown.behind and f' {shown.behind}'}"


def _part(archive: zipfile.ZipFile, path: str) -> ET.Element:
    with archive.open(path) as part:
        text = part.read(_MAX_PART + 1)
    if len(text) > _MAX_PART:
        raise ValueError(path)
    return ET.fromstring(text)  # noqa: S314 - nothing that multiplies came through workbook.measured


def _paths(archive: zipfile.ZipFile) -> dict[str, str]:
    targets = {
        one.get("Id", ""): one.get("Target", "") for one in _part(archive, "xl/_rels/workbook.xml.rels")
    }
    found = {}
    for sheet in _part(archive, "xl/workbook.xml").iter(f"{_MAIN}sheet"):
        target = targets.get(sheet.get(_RELATION, ""), "")
        found[sheet.get("name", "")] = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    return found


def _styles(archive: zipfile.ZipFile) -> list[Format | None]:
    """Return the format of each style that a cell can have."""
    if "xl/styles.xml" not in archive.namelist():
        return []
    root = _part(archive, "xl/styles.xml")
    codes = {one.get("numFmtId", ""): one.get("formatCode", "") for one in root.iter(f"{_MAIN}numFmt")}
    styles = root.find(f"{_MAIN}cellXfs")
    return [_format(one.get("numFmtId", "0"), codes) for one in (styles if styles is not None else ())]


def _format(number: str, codes: dict[str, str]) -> Format | None:
    if number in _PERCENT:
        return Format(percent=True)
    if number in _ACCOUNTING and number not in codes:
        return Format(before=_ACCOUNTING[number])
    code = codes.get(number, "").split(";")[0]
    if "%" in code:
        return Format(percent=True)
    digit = _DIGIT.search(code)
    found = _CURRENCY.search(code)
    if not digit or not found:
        return None
    sign = next(group for group in found.groups() if group).strip()
    if not sign or any(letter.isdecimal() for letter in sign):
        return None
    return Format(before=sign) if found.start() < digit.start() else Format(behind=sign)


def _sheet(archive: zipfile.ZipFile, path: str, styles: list[Format | None]) -> Sheet:
    """Read the part of a sheet row by row: as a whole, its tree would take many times its size."""
    hidden_columns: set[int] = set()
    hidden_rows: set[int] = set()
    formats: dict[tuple[int, int], Format] = {}
    reached = 0
    open_now: list[ET.Element] = []
    with archive.open(path) as part:
        for event, element in ET.iterparse(part, ("start", "end")):  # noqa: S314 - as in _part
            if event == "start":
                open_now.append(element)
                continue
            open_now.pop()
            if element.tag == f"{_MAIN}col" and element.get("hidden") in _YES:
                first, last = int(element.get("min", "1")), int(element.get("max", "1"))
                hidden_columns.update(range(max(reached, first - 1), min(last, _MAX_HIDDEN)))
                reached = max(reached, min(last, _MAX_HIDDEN))
            elif element.tag == f"{_MAIN}row":
                if element.get("hidden") in _YES:
                    hidden_rows.add(int(element.get("r", "1")) - 1)
                formats.update(_formats(element, styles))
            if len(open_now) == _SECTION:
                open_now[-1].clear()
    return Sheet(formats, frozenset(hidden_rows), frozenset(hidden_columns))


def _formats(row: ET.Element, styles: list[Format | None]) -> Iterator[tuple[tuple[int, int], Format]]:
    for cell in row:
        style = int(cell.get("s", "0"))
        shown = styles[style] if style < len(styles) else None
        if shown and cell.get("t", "n") == "n" and (place := _place(cell.get("r", ""))):
            yield place, shown


def _place(reference: str) -> tuple[int, int] | None:
    found = _REFERENCE.fullmatch(reference)
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]) - 1, column - 1
