"""A request beside a table: it is no row, no head and no title, though it may look like one."""

import pytest

from charts.reading import read_message
from charts.table import Account

TABLE = "Category,Amount\nRent,1200\nFood,450.5"
NAMES = ("Category", "Amount")


@pytest.mark.parametrize(
    "request_",
    [
        "as bars, please",
        "thanks, a pie please",
        "how much is rent? just tell me, no chart",
        "bitte zeichne das, als Balken",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_the_request_is_no_row_and_no_header(request_: str, *, above: bool) -> None:
    reading = read_message(f"{request_}\n{TABLE}" if above else f"{TABLE}\n{request_}")
    [table] = reading.tables
    assert (table.names, len(table)) == (NAMES, 2)
    assert reading.request == request_


def test_a_request_with_one_comma_less_than_the_table_is_no_header() -> None:
    reading = read_message("hi, can you chart this?\nname,dept,pay\nAda,IT,5\nBob,HR,6")
    assert reading.tables[0].names == ("name", "dept", "pay")


def test_questions_that_are_answered_by_numbers_stay_rows() -> None:
    [table] = read_message("Question,Yes,No\nLikes charts?,5,6\nOwns a car?,7,8").tables
    assert len(table) == 2


def test_a_header_of_words_that_ask_stays_the_header() -> None:
    [table] = read_message("plot,area\n12,400\n13,500").tables
    assert table.names == ("plot", "area")


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("Line of sales", "Month;Sales;Cost"),
        ("Dots of cost", "Month;Sales;Cost"),
        ("Linie vom Umsatz", "Monat;Umsatz;Kosten"),
        ("Kuchen der Kosten", "Monat;Umsatz;Kosten"),
        ("Pastel de gastos", "Mes;Ventas;Gastos"),
        ("Linea delle vendite", "Mese;Vendite;Costi"),
        ("Linha das vendas", "Mês;Vendas;Custos"),
        ("Taart van kosten", "Maand;Omzet;Kosten"),
        ("Linia sprzedaży", "Miesiąc;Sprzedaż;Koszty"),
        ("Čára tržeb", "Měsíc;Tržby;Náklady"),
        ("Linjen för försäljning", "Månad;Försäljning;Kostnad"),
        ("Çizgi satışlar", "Ay;Satış;Gider"),
        ("Garis penjualan", "Bulan;Penjualan;Biaya"),
    ],
)
def test_a_kind_of_chart_before_a_name_is_a_request(line: str, heads: str) -> None:
    reading = read_message(f"{line}\n{heads}\nA;120;90\nB;135;95")
    assert (reading.request, reading.tables[0].title) == (line, "")


@pytest.mark.parametrize("line", ["Line 4 sales", "Line sales", "Area in square miles"])
def test_a_word_for_a_kind_of_chart_may_begin_a_heading(line: str) -> None:
    reading = read_message(f"{line}\nMonth;Sales;Cost\nA;120;90\nB;135;95")
    assert (reading.request, reading.tables[0].title) == ("", line)


@pytest.mark.parametrize(
    ("names", "first"),
    [
        ("月;売上;費用", 12400),
        ("महीना;आय;खर्च", 12400),
        ("الشهر;الإيرادات;المصاريف", 12400),
        ("ماه;درآمد;هزینه", 12400),
        ("חודש;הכנסות;הוצאות", 12400),
        ("মাস;আয়;ব্যয়", 12400),
        ("Monat;Einnahmen;Kosten", 12.4),
    ],
)
def test_semicolons_make_no_decimal_commas_where_the_script_has_none(names: str, first: float) -> None:
    [table] = read_message(f"{names}\nA;12,400;9,100\nB;11,800;9,300\nC;13,900;9,800").tables
    assert table.columns[1].values[0] == first


@pytest.mark.parametrize(
    "footer",
    [
        *("(5 rows)", "(5 Zeilen)", "(5 lignes)", "(5 filas)", "(5 righe)", "(5 linhas)", "(5 rader)"),
        *("(5 строк)", "(5 рядків)", "(5 řádek)", "(5 wierszy)", "(5 satır)", "(5 行)", "(5 行记录)"),
        *("(5 筆資料)", "(5개 행)", "(1 riga)", "(1 рядок)", "(5 שורות)"),
    ],
)
def test_what_psql_prints_below_a_table_is_no_request(footer: str) -> None:
    table = f" land | orders\n------+--------\n A    |    412\n B    |    367\n{footer}"
    assert read_message(f"bars\n```\n{table}\n```").request == "bars"


@pytest.mark.parametrize(
    ("line", "asks"),
    [("6月の売上を予測して", True), ("预测6月的收入", True), ("6月の売上の予測", False), ("收入预测", False)],
)
def test_a_line_that_begs_or_begins_with_its_verb_is_no_title(line: str, *, asks: bool) -> None:
    reading = read_message(f"{line}\n月,売上\n1月,124\n2月,118\n3月,139")
    assert (reading.request == line) is asks


@pytest.mark.parametrize(
    "foot",
    [
        "Total rows: 2",
        "Rows: 2",
        "Count: 2",
        "Entries = 2",
        "Zeilen: 2",
        "Lignes : 2",
        "Total de filas: 2",
        "Last updated: 3 May 2024",
        "Updated: today",
        "_as of Monday_",
        "(as of 2024-05-03)",
        "_last updated on Friday_",
        "Stand: 3. Mai 2024",
        "Bron: eigen telling",
        "Źródło: GUS",
        "出典：総務省",
    ],
)
@pytest.mark.parametrize("request_", ["", "bars please"])
def test_a_line_below_that_counts_the_rows_or_dates_them_is_a_note(foot: str, request_: str) -> None:
    reading = read_message(f"{TABLE}\n{foot}\n{request_}".strip())
    [table] = reading.tables
    assert (table.names, len(table)) == (NAMES, 2)
    assert reading.request == request_
    assert Account.FOOTNOTE in {lines.account for lines in reading.ledger}


@pytest.mark.parametrize("wish", ["Goal: 10", "Top: 1", "(in purple)", "as of May"])
def test_a_line_below_that_may_be_a_wish_is_asked(wish: str) -> None:
    assert read_message(f"{TABLE}\n{wish}").request == wish
