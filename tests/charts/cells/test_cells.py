"""A column of strings becomes what all of its cells say together."""

import datetime as dt

import pytest

from charts.cells import clean, is_null, tidy, type_columns
from charts.table import Column, Kind, Value


def column(*cells: str, name: str = "Sold") -> Column:
    return type_columns([name], [cells])[0][0]


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (("1,234.5", "7"), (1234.5, 7)),
        (("1.234,5", "7"), (1234.5, 7)),
        (("1 234,5", "7"), (1234.5, 7)),
        (("1\u202f234,5", "7"), (1234.5, 7)),
        (("1'234.5", "7"), (1234.5, 7)),
        (("11,32,954", "7"), (1132954, 7)),
        (("١٬٢٣٤٫٥", "٧"), (1234.5, 7)),
        (("\u22125", "+7"), (-5, 7)),
        (("(5)", "7"), (-5, 7)),
        ((".5", "-.5"), (0.5, -0.5)),
        (("1e3", "2.5E-1"), (1000, 0.25)),
        (("1.2K", "30L", "26Cr"), (1200, 3_000_000, 260_000_000)),
        (("1,2 Mio.", "3 Mrd."), (1_200_000, 3_000_000_000)),
        (("1,2 B", "3 Mn"), (1200, 3_000_000)),
        (("120万", "3億"), (1_200_000, 300_000_000)),
        (("1,2 тыс.", "3 млн"), (1200, 3_000_000)),
        (("1,2 rb", "3 jt", "5 M"), (1200, 3_000_000, 5_000_000_000)),
    ],
)
def test_numbers_of_many_writings(cells: tuple[str, ...], values: tuple[float, ...]) -> None:
    read = column(*cells)
    assert read.kind is Kind.NUMBER
    assert [*read.values] == pytest.approx([*values])


@pytest.mark.parametrize(
    "cells",
    [
        ("007", "012"),
        ("5", "five"),
        ("MG-1", "MG-2"),
        ("12 kg", "500 ml"),
        ("$5", "€6"),
        ("5%", "7"),
        ("1-2", "3-4"),
        ("192.168.1.1", "10.0.0.1"),
        ("1_000", "2"),
        ("Suite 1", "Suite 2"),
        ("4753 Dach Highway", "12 Main Street"),
        ("<5", "7"),
    ],
)
def test_what_is_no_number_for_every_cell_stays_text(cells: tuple[str, ...]) -> None:
    assert column(*cells).kind is Kind.TEXT


def test_a_column_keeps_the_decimals_and_the_unit_it_was_written_with() -> None:
    read = column("€1.50", "€20")
    assert (read.decimals, read.unit and read.unit.symbol, read.unit and read.unit.prefix) == (2, "€", True)
    assert read.raw == ("€1.50", "€20")


@pytest.mark.parametrize(
    ("cells", "first"),
    [
        (("28/01/2024", "03/02/2024"), dt.date(2024, 1, 28)),
        (("01/28/2024", "02/03/2024"), dt.date(2024, 1, 28)),
        (("28.1.24", "3.2.24"), dt.date(2024, 1, 28)),
        (("28. Januar 2024", "3. März 2024"), dt.date(2024, 1, 28)),
        (("28 de jan. de 2024", "3 de fev. de 2024"), dt.date(2024, 1, 28)),
        (("28 янв. 2024 г.", "3 февр. 2024 г."), dt.date(2024, 1, 28)),
        (("2024年1月28日", "2024年2月3日"), dt.date(2024, 1, 28)),
        (("24. 1. 28.", "24. 2. 3.", "24. 3. 15."), dt.date(2024, 1, 28)),
        (("Sun, 28 Jan 2024", "Sat, 03 Feb 2024"), dt.date(2024, 1, 28)),
        (("28-JAN-24", "03-FEB-24"), dt.date(2024, 1, 28)),
        (("20240128", "20240203"), dt.date(2024, 1, 28)),
        (("Jan-24", "Feb-24", "Mar-24"), dt.date(2024, 1, 1)),
        (("2024-01", "2024-02"), dt.date(2024, 1, 1)),
        (("01/2024", "02/2024"), dt.date(2024, 1, 1)),
    ],
)
def test_dates_of_many_writings(cells: tuple[str, ...], first: dt.date) -> None:
    read = column(*cells, name="Day")
    assert read.kind is Kind.DATE
    assert read.values[0] == first


def test_a_column_all_at_midnight_is_one_of_days() -> None:
    assert column("2024-01-28 00:00:00", "2024-02-03 00:00:00").kind is Kind.DATE
    assert column("2024-01-28 00:00:00", "2024-02-03 17:40:00").values[1] == dt.datetime(2024, 2, 3, 17, 40)  # noqa: DTZ001 - naive, as pasted


@pytest.mark.parametrize(
    "cells",
    [
        ("1 January", "15 July"),
        ("May19–May25", "August3–August10"),
        ("1913–1915", "1992–present"),
        ("30/02/2024", "31/02/2024"),
    ],
)
def test_what_is_no_date_for_every_cell_stays_text(cells: tuple[str, ...]) -> None:
    assert column(*cells, name="Day").kind is Kind.TEXT


@pytest.mark.parametrize(
    ("cells", "kind", "ranks"),
    [
        (("Jan", "Dec", "Feb"), Kind.MONTH, (1, 12, 2)),
        (("srpen", "listopad", "říjen"), Kind.MONTH, (8, 11, 10)),
        (("srpanj", "listopad", "rujan"), Kind.MONTH, (7, 10, 9)),
        (("пн", "вс"), Kind.WEEKDAY, (0, 6)),
        (("1月", "12月"), Kind.MONTH, (1, 12)),
    ],
)
def test_names_have_their_place_in_the_calendar_of_one_language(
    cells: tuple[str, ...], kind: Kind, ranks: tuple[int, ...]
) -> None:
    read = column(*cells, name="When")
    assert (read.kind, read.ranks) == (kind, ranks)


def test_quarters_run_over_the_turn_of_the_year() -> None:
    ranks = column("Q4 2023", "Q1 2024", "Q3 2023").ranks
    assert ranks is not None
    assert [ranks.index(rank) for rank in sorted(rank for rank in ranks if rank is not None)] == [2, 0, 1]


@pytest.mark.parametrize(
    ("name", "kind"), [("Year", Kind.YEAR), ("Jahr", Kind.YEAR), ("год", Kind.YEAR), ("Boats", Kind.NUMBER)]
)
def test_a_year_is_known_by_its_header(name: str, kind: Kind) -> None:
    assert column("1565", "1570", "1579", name=name).kind is kind


def test_namibia_is_no_blank_among_countries() -> None:
    assert column("NA", "DE", "FR", "PL").values == ("NA", "DE", "FR", "PL")


@pytest.mark.parametrize(
    ("cells", "values"),
    [(("yes", "no", "N/A"), (True, False, None)), (("t", "f"), (True, False)), (("y", "u"), ("y", "u"))],
)
def test_truths_need_their_opposites_spelt_out(cells: tuple[str, ...], values: tuple[Value, ...]) -> None:
    assert column(*cells).values == values


def test_cleaning_keeps_what_can_be_seen() -> None:
    assert clean("a\r\nb\u200b\x07\x1b[31mc\u2028d\te") == "a\nbc\nd\te"
    assert tidy("  a \u00a0 b\tc ") == "a b c"
    assert is_null("N/A")
    assert not is_null("0")
