"""Workbooks that would become large: measured, told with their sizes, and never opened."""

import io
import random
import sys
import zipfile
from collections.abc import Iterator

import pytest

from charts.reading import read_message
from charts.table import File, Reading
from tests.charts.reading.workbooks import ods, xlsx, zipped

PADDING = "".join(random.Random(3).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=40_000))
"""A shared text of a kind that hardly packs: the archive itself looks harmless."""


def read(name: str, data: bytes) -> Reading:
    return read_message("plot this", [File(name, data)])


def unzipped(data: bytes) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            yield entry.filename, archive.read(entry).decode()


def sheet(cells: str, *, shared: str = "") -> bytes:
    """Return an .xlsx whose one sheet has these cells as written, with shared texts if there are any."""
    parts = dict(unzipped(xlsx([[1]])))
    before, _, rest = parts["xl/worksheets/sheet1.xml"].partition("<sheetData>")
    parts["xl/worksheets/sheet1.xml"] = (
        f"{before}<sheetData>{cells}</sheetData>{rest.partition('</sheetData>')[2]}"
    )
    if shared:
        parts["xl/sharedStrings.xml"] = f"<sst>{shared}</sst>"
    return zipped(parts)


def opened(rows: str) -> bytes:
    """Return an .ods whose one sheet has these rows as written."""
    parts = dict(unzipped(ods([[1]])))
    before, _, rest = parts["content.xml"].partition("<table:table-row>")
    parts["content.xml"] = before + rows + rest.partition("</table:table-row>")[2]
    return zipped(parts)


NAMES = "".join(f'<c r="{place}" t="inlineStr"><is><t>{place}</t></is></c>' for place in ("A1", "B1"))
TABLE = f'<row r="1">{NAMES}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>'
SHARED_CELLS = "<row>" + '<c t="s"><v>0</v></c>' * 9_000 + "</row>"
ROW = "<table:table-row {}>{}</table:table-row>"
FILLED = (
    '<table:table-cell office:value-type="float" office:value="1" {}><text:p>1</text:p></table:table-cell>'
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (sheet('<row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
         "spans 1,048,576 rows and 16,384 columns"),
        (sheet('<row><c r="a1"><v>1</v></c><c r="xfd1048576"><v>2</v></c></row>'), "spans 1,048,576 rows"),
        (sheet("<row r='1'><c r='A1'><v>1</v></c><c r='ZZZZZZ9'><v>2</v></c></row>"), "spans 9 rows"),
        (sheet('<row r="9999999"><c/><c><v>2</v></c></row>'), "spans 9,999,999 rows and 2 columns"),
        (sheet(SHARED_CELLS, shared=f"<si><t>{PADDING}</t></si>"),
         "repeats its texts to"),
        (opened(ROW.format("", FILLED.format('table:number-columns-repeated="9999999"'))),
         "spans 1 rows and 9,999,999 columns"),
        (opened(ROW.format('table:number-rows-repeated="1048576"', FILLED.format("") * 2)),
         "spans 1,048,576 rows and 2 columns"),
        (opened(ROW.format('table:number-rows-repeated="5000000"', "<table:table-cell/>")
                + ROW.format("", FILLED.format(""))),
         "spans 5,000,001 rows"),
    ],
)  # fmt: skip
def test_73_a_workbook_is_measured_before_it_is_opened(
    monkeypatch: pytest.MonkeyPatch, data: bytes, said: str
) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)  # nothing may open it
    reading = read("boats.xlsx", data)
    assert reading.tables == ()
    assert len(reading.notes) == 1
    assert said in reading.notes[0]


@pytest.mark.parametrize(
    "data",
    [
        sheet(TABLE),
        sheet(TABLE, shared="<si><t>a</t></si>"),
        opened(
            f"<table:table-row>{FILLED.format('')}{FILLED.format('')}"
            '<table:table-cell table:number-columns-repeated="16382"/></table:table-row>'
            f"<table:table-row>{FILLED.format('')}{FILLED.format('')}</table:table-row>"
            '<table:table-row table:number-rows-repeated="1048574">'
            '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        ),
    ],
)
def test_what_spreadsheet_programs_write_behind_the_table_is_no_part_of_it(data: bytes) -> None:
    table = read("boats.xlsx", data).tables[0]
    assert len(table.columns) == 2
    assert len(table) in {1, 2}


def test_73_an_archive_that_lies_about_its_size_is_damaged() -> None:
    honest = sheet(TABLE + "<row/>" * 9_000)
    with zipfile.ZipFile(io.BytesIO(honest)) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    lying = honest.replace(size.to_bytes(4, "little"), (900).to_bytes(4, "little"))
    assert lying != honest
    assert "damaged archive" in read("boats.xlsx", lying).notes[0]
