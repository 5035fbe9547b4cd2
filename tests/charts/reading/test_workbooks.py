"""Workbooks that would become large: measured, told with their sizes, and never opened."""

import io
import random
import sys
import zipfile
from collections.abc import Iterator
from struct import pack

import pytest

from charts.reading import read_message
from charts.table import File, Reading
from tests.charts.reading.workbooks import (
    binary_book,
    ods,
    old_book,
    record,
    record_12,
    wide,
    xls,
    xlsx,
    zipped,
)

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


def number(row: int, column: int) -> bytes:
    return record(0x203, pack("<3Hd", row, column, 0, 1.5))


def corners(top: int, bottom: int, left: int, right: int) -> bytes:
    return record(0x200, pack("<2I3H", top, bottom, left, right, 0))


def many_numbers(row: int, first: int, last: int) -> bytes:
    return record(0xBD, pack("<2H", row, first) + bytes(6) * (last - first + 1) + pack("<H", last))


def shared_use(text: int) -> bytes:
    return record(0xFD, pack("<3HI", 0, 0, 0, text))


def shared_texts(*texts: str, at: int = 8_000) -> bytes:
    """Return shared texts of an .xls in records of so many bytes; a letter beyond ASCII makes a text wide."""
    pieces = [pack("<2I", len(texts), len(texts))]
    for text in texts:
        wide_text = not text.isascii()
        pieces[-1] += pack("<HB", len(text), wide_text)
        for sign in text:
            encoded = sign.encode("utf-16-le" if wide_text else "ascii")
            if len(pieces[-1]) + len(encoded) > at:
                pieces.append(bytes([wide_text]))
            pieces[-1] += encoded
    return b"".join(record(0x3C if place else 0xFC, piece) for place, piece in enumerate(pieces))


def row_12(row: int) -> bytes:
    return record_12(0, pack("<I", row) + bytes(13))


def number_12(column: int) -> bytes:
    return record_12(5, pack("<2Id", column, 0, 1.5))


def shared_use_12(text: int) -> bytes:
    return record_12(7, pack("<3I", 0, 0, text))


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
        (old_book(number(0, 0) + number(65_535, 255)), "spans 65,536 rows and 256 columns"),
        (old_book(number(0, 0) + many_numbers(65_535, 0, 255)), "spans 65,536 rows and 256 columns"),
        (old_book(corners(0, 65_536, 0, 256) + number(0, 0)), "spans 65,536 rows and 256 columns"),
        (old_book(record(0x200, pack("<5H", 0, 65_535, 0, 256, 0))), "spans 65,535 rows and 256 columns"),
        (old_book(number(999, 99), sheets=20), "2,000,000 cells"),
        (old_book(number(0, 0) * 9_000, sheets=200), "1,800,400 cells"),
        (old_book(shared_use(0) * 900, texts=shared_texts("x" * 20_000)), "repeats its texts to 18,000,000"),
        (old_book(shared_use(1) * 900, texts=shared_texts("x" * 5_000, "é" * 20_000, at=6_001)),
         "repeats its texts to 18,000,000"),
        (binary_book(row_12(0) + number_12(0) + row_12(1_048_575) + number_12(16_383)),
         "spans 1,048,576 rows and 16,384 columns"),
        (binary_book(row_12(0) + shared_use_12(0) * 9_000, texts=record_12(19, b"\0" + wide(PADDING))),
         "repeats its texts to"),
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


def label(row: int, column: int, text: int) -> bytes:
    return record(0xFD, pack("<3HI", row, column, 0, text))


@pytest.mark.parametrize("at", [40, 200, 8_000])
def test_texts_that_cells_share_are_read_over_the_edges_of_records(at: int) -> None:
    long = "Äpfel und Birnen " * 9
    texts = shared_texts("Fruit", "Sold", long.strip(), "Plums", at=at)
    cells = label(0, 0, 0) + label(0, 1, 1) + label(1, 0, 2) + number(1, 1) + label(2, 0, 3) + number(2, 1)
    table = read("boats.xls", old_book(corners(0, 3, 0, 2) + cells, texts=texts)).tables[0]
    assert table.names == ("Fruit", "Sold")
    assert list(table.rows()) == [(long.strip(), 1.5), ("Plums", 1.5)]


def changed(data: bytes, at: int, numbers: bytes) -> bytes:
    return data[:at] + numbers + data[at + len(numbers) :]


BOOK = xls([["a", "b"], ["x", 1.0], ["y", 2.0]])


@pytest.mark.parametrize(
    "data",
    [
        BOOK[:700],
        BOOK[:4_000],
        changed(BOOK, 30, b"\x05"),  # sectors of 32 bytes
        changed(BOOK, 48, pack("<I", 77)),  # the directory stands nowhere
        changed(BOOK, 68, pack("<I", 1)),  # a list of tables that goes on in the directory
        changed(BOOK, 4_096 + 4 * 2, pack("<I", 2)),  # a ring
        BOOK.replace("Workbook".encode("utf-16-le"), "Workshop".encode("utf-16-le")),
        old_book(record(0x200, pack("<2I2H", 9, 1, 0, 1))),
        old_book(number(0, 0), texts=record(0xFC, pack("<2I", 9, 2**31 - 1))),
        old_book(number(0, 0), texts=record(0xFC, pack("<2I", 1, 1)) + record(0x3C) * 5_000),
        old_book(number(0, 0), texts=record(0xFC, pack("<2IHB", 1, 1, 900, 0) + b"abc")),
        old_book(record(0x203, b"\1")),
    ],
)
def test_an_old_workbook_that_is_none_is_told_so_and_never_opened(
    monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    assert read("boats.xls", data).notes == (
        "“boats.xls” is no workbook I can open. Send the table as .csv in UTF-8, as .xlsx, or paste it.",
    )


def test_a_workbook_that_the_library_did_not_foresee_is_told_so() -> None:
    assert "no workbook I can open" in read("boats.xlsb", binary_book(row_12(0) + shared_use_12(7))).notes[0]


@pytest.mark.parametrize(
    ("data", "ending", "other"),
    [
        (sheet(TABLE), "sheet1.xml", "sheet1.bin"),
        (binary_book(row_12(0) + number_12(0) + row_12(1) + number_12(1)), "sheet1.bin", "sheet1.xml"),
    ],
)
def test_a_sheet_under_the_name_of_another_kind_is_not_opened(data: bytes, ending: str, other: str) -> None:
    """It would have been measured as what it is not: any amount of cells would have come to none."""
    assert read("boats.xlsx", data).tables
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {
            entry.filename.replace(ending, other): archive.read(entry).replace(
                ending.encode(), other.encode()
            )
            for entry in archive.infolist()
        }
    assert read("boats.xlsx", zipped(parts)).tables == ()


def test_parts_of_another_kind_beside_the_sheets_change_nothing() -> None:
    parts = dict(unzipped(sheet(TABLE)))
    printer = zipped({**parts, "xl/printerSettings/printerSettings1.bin": bytes(range(256)) * 40})
    assert read("boats.xlsx", printer).tables == read("boats.xlsx", zipped(parts)).tables != ()


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"]
)
def test_a_workbook_with_names_for_what_it_repeats_is_never_opened(
    monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    parts = dict(unzipped(sheet(TABLE)))
    parts[part] = f'<!DOCTYPE x [<!ENTITY many "{"<row/>" * 40}">]>{parts[part]}'
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    assert "no workbook I can open" in read("boats.xlsx", zipped(parts)).notes[0]


def test_73_an_archive_that_lies_about_its_size_is_damaged() -> None:
    honest = sheet(TABLE + "<row/>" * 9_000)
    with zipfile.ZipFile(io.BytesIO(honest)) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    lying = honest.replace(size.to_bytes(4, "little"), (900).to_bytes(4, "little"))
    assert lying != honest
    assert "damaged archive" in read("boats.xlsx", lying).notes[0]


def test_the_name_of_a_sheet_is_cleaned_as_cells_are() -> None:
    rows: list[list[str | float]] = [["Month", "Sold"], ["Jan", 1], ["Feb", 2]]
    (table,) = read("a.xls", xls(rows).replace(b"BoatA", b"Bo\x06at")).tables

    assert table.title == "Boat"
