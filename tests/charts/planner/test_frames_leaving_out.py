"""Columns that a request leaves out are not drawn, the others are, and no word of it is named as not done."""

import pytest

from charts.planner import plan
from charts.table import Table
from tests.charts.planner.computed_tables import table

BUDGET = table("Month,Food,Fun,Rent\nJan,100,20,870\nFeb,120,30,870\nMar,90,10,870\n")
KOSTEN = table("Monat;Essen;Spaß;Miete\nJan;100;20;870\nFeb;120;30;870\nMär;90;10;870\n")
FRAIS = table("Mois;Courses;Loisirs;Loyer\njanv;100;20;870\nfévr;120;30;870\nmars;90;10;870\n")
KAKEI = table("月,食費,娯楽,家賃\n1月,100,20,870\n2月,120,30,870\n3月,90,10,870\n")

ROWS = [
    (BUDGET, "all without the rent", ("Food", "Fun")),
    (BUDGET, "everything but rent", ("Food", "Fun")),
    (BUDGET, "all columns except rent", ("Food", "Fun")),
    (BUDGET, "bars without rent", ("Food", "Fun")),
    (BUDGET, "a line of everything except the rent", ("Food", "Fun")),
    (BUDGET, "no rent please", ("Food", "Fun")),
    (BUDGET, "leave out rent", ("Food", "Fun")),
    (BUDGET, "food and fun, no rent", ("Food", "Fun")),
    (BUDGET, "food, fun but not rent", ("Food", "Fun")),
    (BUDGET, "lines for food and fun. skip rent", ("Food", "Fun")),
    (BUDGET, "show me food and fun over time, not the rent", ("Food", "Fun")),
    (BUDGET, "without rent and fun", ("Food",)),
    (BUDGET, "rent without labels", ("Rent",)),
    (BUDGET, "only months where rent is not above 900", ("Rent",)),
    (KOSTEN, "alles außer Miete", ("Essen", "Spaß")),
    (KOSTEN, "Linien ohne Miete und Spaß", ("Essen",)),
    (FRAIS, "tout sans le loyer", ("Courses", "Loisirs")),
    (FRAIS, "l'évolution des courses et des loisirs, sans le loyer", ("Courses", "Loisirs")),
    (KAKEI, "家賃以外を折れ線で", ("食費", "娯楽")),
    (KAKEI, "家賃を除いて棒グラフ", ("食費", "娯楽")),
    (KAKEI, "食費と娯楽、家賃なしで", ("食費", "娯楽")),
]


@pytest.mark.parametrize(("rows", "request_", "drawn"), ROWS, ids=[row[1] for row in ROWS])
def test_a_column_that_is_left_out_is_not_drawn(rows: Table, request_: str, drawn: tuple[str, ...]) -> None:
    made = plan(rows, request_)
    assert tuple(measure.field for measure in made.spec.y) == drawn
    assert made.unspent == ()
