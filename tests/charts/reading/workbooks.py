"""Workbooks made of the few parts that readers ask for, so that no spreadsheet library is needed to test."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence

from charts.reading import compound

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


def xlsx(rows: Sequence[Sequence[str | float]]) -> bytes:
    """Return an .xlsx of one sheet."""
    cells = "".join(f"<row>{''.join(map(_xlsx_cell, row))}</row>" for row in rows)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{_RELS}/officeDocument" Target="xl/workbook.xml"/>'
            "</Relationships>",
            "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELS}"><sheets>'
            '<sheet name="Boats" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{_RELS}/worksheet" Target="worksheets/sheet1.xml"/>'
            "</Relationships>",
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{cells}</sheetData>'
            "</worksheet>",
        }
    )


def _xlsx_cell(value: str | float) -> str:
    if isinstance(value, str):
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'
    return f"<c><v>{value}</v></c>"


def ods(rows: Sequence[Sequence[str | float]]) -> bytes:
    """Return an .ods of one sheet."""
    cells = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{_OFFICE}:manifest:1.0"/>',
            "content.xml": f'<office:document-content xmlns:office="{_OFFICE}:office:1.0" '
            f'xmlns:table="{_OFFICE}:table:1.0" xmlns:text="{_OFFICE}:text:1.0">'
            "<office:body><office:spreadsheet>"
            f'<table:table table:name="Boats">{cells}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )


def _ods_cell(value: str | float) -> str:
    if isinstance(value, str):
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
    kind = f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell {kind}><text:p>{value}</text:p></table:table-cell>"


def record(kind: int, data: bytes = b"") -> bytes:
    """Return a record of an .xls."""
    return struct.pack("<2H", kind, len(data)) + data


def xls(rows: Sequence[Sequence[str | float]]) -> bytes:
    """Return an .xls of one sheet."""
    return old_book(b"".join(_xls_cell(r, c, v) for r, row in enumerate(rows) for c, v in enumerate(row)))


def old_book(cells: bytes, *, texts: bytes = b"", sheets: int = 1) -> bytes:
    """Return an .xls with these records in its sheet, which is listed so often; texts are what all share."""
    name = "Boats"
    begin = struct.pack("<8H", 0x0600, 5, 0, 0, 0, 0, 0, 0)
    listed = len(record(0x85, bytes(8 + len(name)))) * sheets
    place = len(record(0x809, begin)) + listed + len(texts) + len(record(0x0A))
    globe = [
        record(
            0x85, struct.pack("<I4B", place, 0, 0, len(name), 0) + f"{name[:-1]}{chr(65 + at % 26)}".encode()
        )
        for at in range(sheets)
    ]
    sheet = record(0x809, struct.pack("<8H", 0x0600, 0x10, 0, 0, 0, 0, 0, 0)) + cells + record(0x0A)
    return compound.packed(b"".join([record(0x809, begin), *globe, texts, record(0x0A), sheet]))


def _xls_cell(row: int, column: int, value: str | float) -> bytes:
    if isinstance(value, str):
        text = value.encode("utf-16-le", "replace")
        return record(0x204, struct.pack("<4HB", row, column, 0, len(text) // 2, 1) + text)
    return record(0x203, struct.pack("<3Hd", row, column, 0, value))


def record_12(kind: int, data: bytes = b"") -> bytes:
    """Return a record of an .xlsb."""
    return _varint(kind) + _varint(len(data)) + data


def _varint(number: int) -> bytes:
    more = number >> 7
    return bytes([number & 0x7F | (0x80 if more else 0)]) + (_varint(more) if more else b"")


def wide(text: str) -> bytes:
    """Return a text as an .xlsb holds it."""
    encoded = text.encode("utf-16-le", "replace")
    return struct.pack("<I", len(encoded) // 2) + encoded


def xlsb(rows: Sequence[Sequence[str | float]]) -> bytes:
    """Return an .xlsb of one sheet."""
    cells = b"".join(
        record_12(0, struct.pack("<I", place) + bytes(13))
        + b"".join(_xlsb_cell(column, value) for column, value in enumerate(row))
        for place, row in enumerate(rows)
    )
    return binary_book(cells)


def binary_book(cells: bytes, *, texts: bytes = b"") -> bytes:
    """Return an .xlsb with these records in its sheet; texts are the records that all share."""
    bundle = record_12(156, struct.pack("<2I", 0, 1) + wide("rId1") + wide("Boats"))
    book = b"".join([record_12(131), record_12(143), bundle, record_12(144), record_12(132)])
    begin = [record_12(129), record_12(148, struct.pack("<4I", 0, 9, 0, 9)), record_12(145)]
    parts: dict[str, str | bytes] = {
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_RELS}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>',
        "xl/worksheets/sheet1.bin": b"".join([*begin, cells, record_12(146), record_12(130)]),
    }
    if texts:
        parts["xl/sharedStrings.bin"] = record_12(159, struct.pack("<2I", 1, 1)) + texts + record_12(160)
    return zipped(parts)


def _xlsb_cell(column: int, value: str | float) -> bytes:
    head = struct.pack("<2I", column, 0)
    if isinstance(value, str):
        return record_12(6, head + wide(value))
    return record_12(5, head + struct.pack("<d", value))
