"""Questions that set figures against each other, and those that are left open."""

import pytest

from charts.grammar import Across, Aggregate, Calculate, Channel, ChartSpec, Comparison, Mark, Measure, Op
from charts.planner import plan
from charts.planner.questions.rules_in_turn import reply_to
from charts.planner.request.phrases import read_request
from tests.charts.planner.test_figures import TABLES
from tests.charts.rows import Row, given, rows


@pytest.mark.parametrize("row", rows("planner/questions.rows"), ids=given)
def test_a_question_is_answered_from_the_rows_and_columns_that_it_sets_against_each_other(row: Row) -> None:
    name, _, question = row.given.partition(": ")

    planned = plan(TABLES[name], question)

    assert planned.answer is not None, row.sentence
    assert "".join(planned.answer) == row.expected, row.sentence
    assert planned.unspent == (), row.sentence


@pytest.mark.parametrize(
    ("name", "question"),
    [
        ("KIOSK", "which day was the milk delivered"),
        ("STAFF", "who speaks French"),
        ("TREASURY", "when is the next meeting"),
        ("TANKS", "how often do I feed my turtles"),
        ("PUPILS", "whose parents came"),
    ],
)
def test_a_question_that_no_figure_answers_is_named_beside_the_chart(name: str, question: str) -> None:
    planned = plan(TABLES[name], f"{question}?")

    assert planned.answer is None
    assert planned.unspent == (question,)
    assert not planned.sure


@pytest.mark.parametrize(
    ("name", "request_"),
    [
        ("KIOSK", "can you draw coffee by day?"),
        ("STREAM", "how did my followers develop over time?"),
        ("STAFF", "what is the average salary per dept?"),
        ("TREASURY", "how do fees compare with costs?"),
    ],
)
def test_a_question_that_a_chart_answers_leaves_nothing_open(name: str, request_: str) -> None:
    assert plan(TABLES[name], request_).unspent == ()


@pytest.mark.parametrize(
    ("name", "question"),
    [
        ("APPEAL", "what was the average donation per donor for the Bakers"),
        ("STAFF", "which is the newest contract"),
        ("CARS", "which one is the prettiest"),
    ],
)
def test_an_answer_to_another_question_is_none(name: str, question: str) -> None:
    planned = plan(TABLES[name], f"{question}?")

    assert planned.answer is None
    assert planned.unspent


@pytest.mark.parametrize("request_", ["could you show the total of bread?", "can we have rolls and bread?"])
def test_a_question_that_only_proposes_a_chart_is_answered_by_it(request_: str) -> None:
    planned = plan(TABLES["BATCHES"], request_)

    assert planned.unspent == ()


def test_a_question_is_of_the_rows_that_pass_a_filter_of_what_the_chart_computes() -> None:
    total = Calculate("Total", Across(Aggregate.SUM, ("Coffee", "Tea", "Cake")))
    drawn = ChartSpec(
        Mark.BAR,
        Channel("Day"),
        (Measure("Total"),),
        calculate=(total,),
        where=Comparison("Total", Op.GT, (150,)),
    )
    text = "which day had the least tea?"

    reply = reply_to(read_request(TABLES["KIOSK"], text), text, drawn)

    assert reply is not None
    assert "".join(reply.answer) == "Fri: 33, the smallest Tea of 2."
