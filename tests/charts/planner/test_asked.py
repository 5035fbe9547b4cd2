"""Questions for one figure or one name: answered first, from the rows that the filters leave."""

import pytest

from charts.grammar import Mark
from charts.planner import plan
from charts.reading import read_table
from tests.charts.planner.test_figures import TABLES
from tests.charts.rows import Row, rows

MARKS = read_table("Name,Class,Maths,English\nAisha,A,88,74\nBen,B,62,81\nChloe,A,95,\nDev,B,71,66\n")
DAYS = read_table("Day,Temp\nMon,-3\nTue,0\nWed,4\nThu,7\n")

ROWS = [
    ("What's the average of maths?", ("79", " is the average Maths, over 4 rows.")),
    ("what is the median of english?", ("74", " is the median English, over 3 rows.")),
    ("what is the total of english?", ("221", " is the total English, over 3 rows.")),
    ("what is the avergae of maths for class A?", ("91.50", " is the average Maths, over 2 rows.")),
    ("who is best in maths?", ("Chloe", ": 95, the largest Maths of 4.")),
]


@pytest.mark.parametrize(("question", "answer"), ROWS, ids=[row[0] for row in ROWS])
def test_a_question_for_a_figure_or_a_name_is_answered_first(question: str, answer: tuple[str, str]) -> None:
    assert MARKS is not None
    planned = plan(MARKS, question)

    assert planned.answer is not None
    assert (planned.answer[0].removesuffix(".00"), planned.answer[1]) == answer
    assert planned.unspent == ()


@pytest.mark.parametrize(
    ("question", "day"), [("coldest day?", "Mon"), ("which day was the warmest?", "Thu")]
)
def test_a_superlative_names_the_place_of_the_extreme(question: str, day: str) -> None:
    assert DAYS is not None
    planned = plan(DAYS, question)

    assert planned.answer is not None
    assert planned.answer[0] == day


@pytest.mark.parametrize(
    "request_", ["average maths by class", "bars of maths", "top 2 in maths", "which class is it by?"]
)
def test_a_chart_that_is_asked_for_answers_no_question(request_: str) -> None:
    assert MARKS is not None
    assert plan(MARKS, request_).answer is None


@pytest.mark.parametrize("row", rows("planner/answers.rows"), ids=lambda row: row.given)
def test_the_answer_says_the_figure_and_what_it_is_of(row: Row) -> None:
    name, _, question = row.given.partition(": ")
    expected, _, no_chart = row.expected.partition(" (no chart)")

    planned = plan(TABLES[name], question)

    assert planned.answer is not None
    assert "".join(planned.answer) == expected
    assert planned.unspent == ()
    assert (planned.spec.mark is Mark.NONE) is row.expected.endswith("(no chart)")
    assert not no_chart


@pytest.mark.parametrize(
    "question",
    [
        "how many countries have more than 7 elephants?",
        "which run was the longest and how many min did it take?",
    ],
)
def test_what_was_not_understood_is_answered_by_no_figure(question: str) -> None:
    assert plan(TABLES["LANDS" if "countries" in question else "RUNS"], question).answer is None
