"""The rules about a model that need no server: limits, rests, what is told and what is believed."""

import json

import pytest

from charts.grammar import spec_from_json
from db.budgets import Spent
from llm.asking import Limits
from llm.breaker import BAD_REST_S, FATAL_REST_S, TRANSPORT_REST_S, Breaker
from llm.labels import labels_of
from llm.ladder import is_about_format
from llm.outcomes import Outcome, Result
from llm.prompt import Question, messages
from llm.reply import UnusableError, first_object, read_reply
from llm.stated_figures import allowed, figured
from tests.charts import tables


@pytest.mark.parametrize(
    ("spent", "limit"),
    [
        (Spent(0, 0, 0), ""),
        (Spent(4, 59, 0), ""),
        (Spent(5, 0, 0), "LLM_MEMBER_CALLS"),
        (Spent(0, 60, 0), "LLM_SERVER_CALLS"),
        (Spent(0, 0, 999_000), ""),
        (Spent(0, 0, 999_001), "LLM_DAY_TOKENS"),
    ],
    ids=str,
)
def test_a_request_within_all_limits_may_be_made(spent: Spent, limit: str) -> None:
    assert Limits().passed(spent, 1000) == limit


LOST = Result(Outcome.NOT_SENT, "refused connection")


@pytest.mark.parametrize(
    ("results", "rest"),
    [
        ([Result(Outcome.DONE)], 0),
        ([LOST, LOST], 0),
        ([LOST, LOST, LOST], TRANSPORT_REST_S),
        ([LOST, LOST, Result(Outcome.DONE), LOST], 0),
        ([Result(Outcome.BAD)] * 3, 0),
        ([Result(Outcome.BAD)] * 4, BAD_REST_S),
        ([Result(Outcome.REFUSED, "401", status=401, fatal=True)], FATAL_REST_S),
        ([Result(Outcome.REFUSED, "429", status=429, retry_after=20)], 20),
    ],
)
def test_a_provider_is_left_alone_after_bad_luck(results: list[Result], rest: float) -> None:
    now = [0.0]
    breaker = Breaker(lambda: now[0])
    for result in results:
        breaker.record(result)
    assert breaker.enter() is (rest == 0)
    now[0] = rest - 0.1
    assert breaker.enter() is (rest == 0)
    now[0] = rest + 0.1
    assert breaker.enter()
    assert breaker.enter() is (rest == 0), "after a rest one probe goes first"


@pytest.mark.parametrize(
    ("status", "body", "known"),
    [
        (400, "response_format is not supported", True),
        (422, "unknown field: JSON_SCHEMA", True),
        (500, "failed to parse grammar", True),
        (400, "context length exceeded", False),
        (401, "response_format", False),
        (429, "slow down", False),
    ],
)
def test_an_error_about_the_format_is_told_from_others(status: int, body: str, *, known: bool) -> None:
    assert is_about_format(status, body) is known


def test_a_model_is_told_five_rows_and_short_cells() -> None:
    many = tables.table(Item=tuple(f"item{i} {'x' * 200}" for i in range(50)), Cost=tuple(range(50)))
    ((message),) = messages(Question("draw", many, labels_of(many)))
    assert "item4" in message["content"]
    assert "item5" not in message["content"]
    assert "x" * 60 not in message["content"]


def test_no_two_columns_have_one_label() -> None:
    labels = labels_of(tables.table(**{"Sales!": (1,), "sales?": (2,), "Ca$h": (3,)}))
    assert len({label.casefold() for label in labels.names}) == 3
    assert set(labels.names.values()) == {"Sales!", "sales?", "Ca$h"}


def test_an_answer_that_says_a_thing_twice_is_not_believed() -> None:
    with pytest.raises(UnusableError):
        first_object('{"intent": "chart", "intent": "text"}')
    assert first_object('so: {"intent": "text"} and more')["intent"] == "text"


def test_what_stands_along_x_is_not_measured_as_well() -> None:
    form = {"mark": "bar", "x": {"field": "Month"}, "y": [{"field": "Month"}, {"field": "Sales"}]}
    reply = read_reply(json.dumps({"intent": "chart", "spec": form, "reply": "."}), labels_of(tables.SALES))
    expected = {"mark": "bar", "x": {"field": "Month"}, "y": [{"field": "Sales"}]}
    assert reply.spec == spec_from_json(expected)


TOTAL = spec_from_json({"mark": "bar", "y": [{"field": "Sales", "aggregate": "sum"}]})
EACH = spec_from_json({"mark": "bar", "x": {"field": "Shop"}, "y": [{"field": "Sales", "aggregate": "sum"}]})


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Together they sold {value}.", "Together they sold 90."),
        ("They sold {value}, up from 60.", ""),
        ("They sold {value}, that is 3 times 30.", ""),
        ("They sold 90.", ""),
        ("{value} or {value}", ""),
    ],
)
def test_a_models_words_stand_only_where_all_their_figures_are_ours(words: str, kept: str) -> None:
    said = figured(tables.TOTALLED, TOTAL, words, "how much did they sell?")
    assert "90" in said
    assert "60" not in said
    assert "30" not in said
    assert (said == kept) is bool(kept)


def test_figures_of_each_are_listed_and_none_is_the_models() -> None:
    said = figured(tables.TOTALLED, EACH, "They sold 77:", "how much did each sell?")
    assert [figure for figure in ("10", "20", "60") if figure not in said] == []
    assert "77" not in said


@pytest.mark.parametrize(
    ("words", "true"),
    [
        ("Mitte sold 10, Ost 60.", True),
        ("A sentence without figures.", True),
        ("Together 90.", True),
        ("Mitte sold 11.", False),
        ("That is 5000 more.", False),
    ],
)
def test_an_explanation_states_figures_of_the_table_and_no_others(words: str, *, true: bool) -> None:
    assert allowed(tables.TOTALLED, "explain it", words) is true
