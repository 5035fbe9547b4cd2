"""Attachments: what the bytes are decides, and what cannot be read is said, never guessed."""

import pytest

from charts.reading import limits, read_message
from charts.table import File, Reading
from tests.charts.reading.workbooks import ods, xls, xlsb, xlsx, zipped

ROWS: list[list[str | float]] = [["Berth", "Boats", "Length"], ["Pier", 12, 6.5], ["Quay", 7, 4.25]]
TRUTH = [("Pier", 12, 6.5), ("Quay", 7, 4.25)]
CSV = "Berth,Boats,Length\nPier,12,6.5\nQuay,7,4.25\n"
HTML = b"""<!doctype html><title>x</title>
<body>
<table>
<tr><th>Berth<th>Boats<th>Length
<tr><td>Pier<td>12<td>6.5
<tr><td>Quay<td>7<td>4.25
</table>
</body>"""


def read(name: str, data: bytes) -> Reading:
    return read_message("plot this", [File(name, data)])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("boats.csv", CSV.encode()),
        ("boats.tsv", CSV.replace(",", "\t").encode()),
        ("message.txt", CSV.encode()),
        ("boats.csv", CSV.encode("utf-8-sig")),
        ("boats.csv", CSV.encode("utf-16")),
        ("boats.csv", CSV.encode("utf-32")),
        ("boats.csv", b"\xff\xfe" + CSV.encode("utf-16-le")),
        ("boats.csv", b"\xfe\xff" + CSV.encode("utf-16-be")),
        ("boats.csv", CSV.replace("\n", "\r\n").encode()),
        (
            "boats.json",
            b'[{"Berth":"Pier","Boats":12,"Length":6.5},{"Berth":"Quay","Boats":7,"Length":4.25}]',
        ),
        ("boats.md", b"| Berth | Boats | Length |\n|-|-|-|\n| Pier | 12 | 6.5 |\n| Quay | 7 | 4.25 |\n"),
        ("boats.html", HTML),
        ("boats.xlsx", xlsx(ROWS)),
        ("boats.ods", ods(ROWS)),
        ("boats.xls", xls(ROWS)),
        ("boats.xlsb", xlsb(ROWS)),
        ("no-name", xlsx(ROWS)),
        ("boats.csv", xlsx(ROWS)),
    ],
)
def test_a_file_is_read_whatever_it_is_called(name: str, data: bytes) -> None:
    reading = read(name, data)
    assert reading.tables[0].names == ("Berth", "Boats", "Length")
    assert list(reading.tables[0].rows()) == TRUTH
    assert reading.request == "plot this"


def test_71_72_a_file_beyond_the_limit_is_refused_with_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("charts.reading.files.MAX_BYTES", 100)
    reading = read("boats.csv", b"a,b\n" + b"1,2\n" * 100)
    assert reading.tables == ()
    assert "404 bytes" in reading.notes[0]
    assert "100" in reading.notes[0]


def test_73_an_archive_that_unpacks_to_too_much_is_not_opened() -> None:
    bomb = zipped({"xl/workbook.xml": "0" * (limits.MAX_UNPACKED + 1)})
    reading = read("boats.xlsx", bomb)
    assert reading.tables == ()
    assert "unpacks to" in reading.notes[0]


def test_73_an_archive_of_a_high_ratio_is_not_opened() -> None:
    reading = read("boats.xlsx", zipped({"xl/workbook.xml": "0" * 1_000_000}))
    assert reading.tables == ()
    assert "times its size" in reading.notes[0]


@pytest.mark.parametrize(
    "data", [xlsx(ROWS)[:200], zipped({"xl/workbook.xml": "<no"}), zipped({"readme.txt": "x"})]
)
def test_73_a_broken_or_other_archive_is_refused(data: bytes) -> None:
    reading = read("boats.xlsx", data)
    assert reading.tables == ()
    assert "boats.xlsx" in reading.notes[0]


ENCODED = [
    ("cp1252", "Stadt;Umsatz\nKöln;12\nMünchen;9\nWürzburg;7\n", "Windows-1252"),
    ("cp1252", "Name,Price\nCafé,3\nNaïve,4\n", "Windows-1252"),
    ("latin-1", "Straße,Länge\nMüller,1\nGärtner,2\n", "Windows-1252"),
    ("cp1250", "Miasto;Ludność\nŁódź;680\nKraków;770\nWrocław;640\n", "Windows-1250"),
    ("cp1251", "Город;Население\nМосква;12600\nКазань;1250\nПермь;1050\n", "Windows-1251"),
    ("koi8-r", "Город;Население\nМосква;12600\nКазань;1250\nПермь;1050\n", "KOI8-R"),
    ("shift_jis", "都市,人口\n東京,1400\n大阪,270\n名古屋,230\n", "CP932"),
    ("gbk", "城市,人口\n北京,2189\n上海,2487\n广州,1868\n", "GB18030"),
    ("big5", "城市,人口\n臺北,250\n高雄,270\n臺中,280\n", "Big5"),
    ("euc-kr", "도시,인구\n서울,940\n부산,330\n인천,300\n", "CP949"),
    ("cp1253", "Πόλη;Κάτοικοι\nΑθήνα;660\nΠάτρα;170\n", "Windows-1253"),
    ("cp1254", "Şehir;Nüfus\nİstanbul;15800\nİzmir;4400\nMuğla;1000\n", "Windows-1254"),
    ("cp1255", "עיר,אוכלוסייה\nירושלים,980\nחיפה,290\n", "Windows-1255"),
    ("cp1256", "المدينة,السكان\nالقاهرة,10000\nالإسكندرية,5500\n", "Windows-1256"),
    ("cp874", "เมือง,ประชากร\nกรุงเทพ,5500\nเชียงใหม่,130\n", "CP874"),
    ("utf-16-le", "Stadt;Umsatz\nKöln;12\nMünchen;9\n", "UTF-16-LE"),
    ("utf-16-be", "Stadt;Umsatz\nKöln;12\nMünchen;9\n", "UTF-16-BE"),
]


@pytest.mark.parametrize(("encoding", "text", "told"), ENCODED)
def test_74_a_file_of_another_encoding_is_read_and_the_encoding_is_said(
    encoding: str, text: str, told: str
) -> None:
    reading = read("boats.csv", text.encode(encoding))
    head, *rows = [line.replace(";", ",").split(",") for line in text.strip().split("\n")]
    [table] = reading.tables
    assert [*table.names] == head
    assert [(label, str(number)) for label, number in table.rows()] == [tuple(row) for row in rows]
    assert told in " ".join(reading.notes)


def test_74_bytes_that_no_encoding_makes_sense_of_are_refused() -> None:
    reading = read("boats.csv", bytes(range(1, 32)) + b"\x81\x8d\x8f\x90\x9d,1\n")
    assert reading.tables == ()
    assert "boats.csv" in reading.notes[0]


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "picture"),
        (b"%PDF-1.7\n", "PDF"),
        (b"MZ\x90\0", "program"),
        (b"a,b\n1,\0\0\0", "binary"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 50, "no workbook"),
        (b"", "empty"),
    ],
)
def test_75_what_is_no_text_is_named(data: bytes, word: str) -> None:
    reading = read("boats.csv", data)
    assert reading.tables == ()
    assert word in reading.notes[0]


def test_76_of_several_files_the_first_table_is_named() -> None:
    files = [
        File("a.csv", b"a,b\n1,2\n3,4"),
        File("bad.csv", b"\x89PNG\r\n"),
        File("c.csv", b"c,d\n5,6\n7,8"),
    ]
    reading = read_message("", files)
    assert [table.names for table in reading.tables] == [("a", "b"), ("c", "d")]
    assert "2 tables" in reading.notes[0]
    assert "bad.csv" in " ".join(reading.notes)


def test_a_name_cannot_put_markup_into_a_note() -> None:
    assert "@everyone" not in read("**@everyone**`x`\n.csv", b"").notes[0]


def test_a_csv_file_of_words_alone_is_a_table() -> None:
    reading = read("pets.csv", b"name,animal\nRex,dog\nTom,cat\n")
    assert list(reading.tables[0].rows()) == [("Rex", "dog"), ("Tom", "cat")]


def test_a_file_of_a_header_alone_has_no_rows() -> None:
    reading = read("boats.csv", b"Berth,Boats,Length\n")
    assert reading.tables[0].names == ("Berth", "Boats", "Length")
    assert len(reading.tables[0]) == 0
