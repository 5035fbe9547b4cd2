"""Which of several tables the words of a request mean."""

import pytest

from charts.language.which_table import meant_table

SECOND = """
the second table as a pie => as a pie
table 2 =>
2nd sheet as bars => as bars
draw table no. 2 by month => draw by month
zeig die zweite Tabelle als Kreis => zeig als Kreis
in Tabelle 2 nur Nord => in nur Nord
la segunda tabla =>
le deuxième tableau en barres => en barres
la seconda tabella =>
segunda tabela =>
tweede tabel =>
andra tabellen =>
druhá tabulka =>
drugą tabelę =>
вторую таблицу =>
другу таблицю =>
ikinci tablo =>
kedua tabel =>
bảng 2 =>
الجدول 2 =>
جدول دوم =>
הטבלה השנייה =>
दूसरी तालिका =>
第二个表 =>
2番目の表 =>
두 번째 표 =>
the Costs sheet, sorted => , sorted
Blatt "Costs" als Linie => als Linie
"""

NONE = "stacked table please|top 2|a table of 3|table 9|second|costs by month|group 2|"


@pytest.mark.parametrize("row", SECOND.strip().splitlines())
def test_another_table_is_told_by_its_number_or_its_sheet_and_its_words_are_spent(row: str) -> None:
    request, _, rest = row.partition(" =>")

    assert meant_table(request, ("", "Costs", "")) == (1, rest.strip())
    assert meant_table(request, ("",)) == (None, request)


@pytest.mark.parametrize("request_", NONE.split("|"))
def test_other_words_leave_the_table_as_it_is(request_: str) -> None:
    assert meant_table(request_, ("", "Costs", "")) == (None, request_)


@pytest.mark.parametrize(
    ("request_", "rest"),
    [
        ("use the second one, as a line", "use , as a line"),
        ("use the second one please", "use please"),
        ("only the second", "only"),
        ("bitte nur die zweite", "bitte nur"),
        ("solo la segunda por favor", "solo por favor"),
        ("seulement la deuxième", "seulement"),
        ("alleen de tweede", "alleen"),
    ],
)
def test_the_second_one_is_a_table_where_several_came_with_the_request(request_: str, rest: str) -> None:
    assert meant_table(request_, ("", "Costs", ""), bare=True) == (1, rest)
    assert meant_table(request_, ("", "Costs", "")) == (None, request_)


@pytest.mark.parametrize(
    "request_", ["compare the first and the second", "the second half", "the second quarter"]
)
def test_other_seconds_are_no_table(request_: str) -> None:
    assert meant_table(request_, ("", "Costs", ""), bare=True) == (None, request_)
