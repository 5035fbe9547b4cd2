"""Which language a request is taken to be in: few words, names, and words that are spelt alike."""

import pytest

from charts.language.spoken import language_of
from charts.planner import plan
from charts.planner.editing import edited
from tests.charts.planner.computed_tables import table


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("as areas", "en"),
        ("two lines", "en"),
        ("sort the columns", "en"),
        ("ores mined, log axis, diamond in cyan, in Comic Sans", "en"),
        ("show me the sales of Casa Verde as bars", "en"),
        ("bars of the total per Stadt please", "en"),
        ("a chart of la liga points", "en"),
        ("las áreas", "es"),
        ("barres sans le total", "fr"),
        ("courbe des ventes", "fr"),
        ("als Kuchen", "de"),
        ("Umsatz pro Stadt als Balken", "de"),
        ("linhas por mês", "pt"),
        ("som linje", "sv"),
        ("wykres słupkowy", "pl"),
        ("по городам", "ru"),
        ("show Продажи by city", "en"),
    ],
)
def test_a_request_is_in_the_language_of_its_words(text: str, code: str) -> None:
    assert language_of(text) == code


def test_names_of_a_table_say_nothing_of_the_language_of_an_answer() -> None:
    marks = table("Student,Maths,Art\nAda,3,4\nBo,5,2\n")
    assert plan(marks, "maths by student").spec.locale == ""
    assert plan(marks, "moyenne de maths par élève").spec.locale == "fr"


def test_a_follow_up_that_changes_nothing_is_told_in_one_language() -> None:
    marks = table("Student,Maths,Art\nAda,3,4\nBo,5,2\n")
    first = plan(marks, "moyenne de maths par élève").spec
    after = edited(marks, [first], "zzz")
    assert after.spec.locale == "fr"
    assert after.took.startswith("Barres")
