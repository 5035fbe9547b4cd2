"""What a model may not decide: the mark that was named, the columns that were named, values nobody wrote."""

import json
from typing import Any

import pytest

from answer.model import Decision
from charts.grammar import Mark
from tests.llm.server import saying, serving
from tests.llm.world import mention, provider, without_model, world

TABLE = """Day,City,Visits,Cost
2024-05-01,Rome,120,9.5
2024-05-02,Oslo,80,7.25
2024-06-01,Rome,200,8
2023-06-02,Oslo,40,6
"""


async def decided(request: str, **form: object) -> tuple[Decision, list[tuple[str, str]]]:
    """Return what comes of a request when the model answers with this spec, and its calls."""
    spec = {"mark": "bar", "x": {"field": "City"}, "y": [{"field": "Visits", "aggregate": "sum"}], **form}
    answer = json.dumps({"intent": "chart", "spec": spec, "reply": "Here."})
    async with serving(saying(answer)) as server, world(provider(server.url), mode="always") as here:
        return await here.decide(mention(f"{TABLE}\n{request}")), here.calls()


@pytest.mark.parametrize(
    ("request_", "mark"),
    [
        ("pie chart of visits by city", Mark.ARC),
        ("Kreisdiagramm der Visits je City", Mark.ARC),
        ("line of visits by city", Mark.LINE),
        ("visits by city", Mark.BAR),
    ],
)
async def test_the_mark_that_was_named_wins(request_: str, mark: Mark) -> None:
    decision, calls = await decided(request_)
    assert decision.spec is not None
    assert decision.spec.mark is mark
    assert calls == [("first", "done")]


async def test_a_mark_that_was_refused_is_not_drawn() -> None:
    request = "visits by city, but not as bars, as a pie"
    decision, calls = await decided(request)
    assert calls == [("first", "bad")] * 2
    assert decision == await without_model(mention(f"{TABLE}\n{request}"))
    assert decision.spec is not None
    assert decision.spec.mark is Mark.ARC


async def test_a_mark_stands_that_was_named_in_place_of_another() -> None:
    decision, calls = await decided("bars of visits by city instead of a line")
    assert calls == [("first", "done")]
    assert decision.spec is not None
    assert decision.spec.mark is Mark.BAR


async def test_a_spec_without_any_column_that_was_named_is_not_drawn() -> None:
    request = "total cost please"
    decision, calls = await decided(request)
    assert calls == [("first", "bad")] * 2
    assert decision == await without_model(mention(f"{TABLE}\n{request}"))


FILTERS = {
    "a number of the request": ("visits above 100", "Visits", ">", 100, True),
    "a number with a thousand": ("visits above 0.1k", "Visits", ">", 100, True),
    "a number in words": ("visits above ten", "Visits", ">", 10, True),
    "a cell": ("visits above those of the second row", "Visits", ">", 80, True),
    "a number nobody wrote": ("visits above the usual", "Visits", ">", 117, False),
    "a city of the table": ("visits in the Italian capital", "City", "=", "Rome", True),
    "a city nobody wrote": ("visits in the capital", "City", "=", "Paris", False),
    "a day of a year that was named": ("visits since May 2024", "Day", ">=", "2024-05-01", True),
    "a day that is a cell": ("visits since the second of May", "Day", ">=", "2024-05-02", True),
    "a day nobody wrote": ("visits lately", "Day", ">=", "2022-02-02", False),
}


@pytest.mark.parametrize("case", FILTERS)
async def test_a_filter_compares_only_with_what_was_written(case: str) -> None:
    request, field, op, value, accepted = FILTERS[case]
    decision, calls = await decided(request, where=[[{"field": field, "op": op, "value": [value]}]])
    assert decision.spec is not None
    if accepted:
        assert calls == [("first", "done")]
        assert decision.spec.where is not None
    else:
        assert calls == [("first", "bad")] * 2


async def test_a_title_that_states_other_figures_is_left_out() -> None:
    kept, _ = await decided("visits by city", title="Visits by city")
    dropped, _ = await decided("visits by city", title="440 visits, up 300 %")
    assert kept.spec is not None
    assert dropped.spec is not None
    assert (kept.spec.title, dropped.spec.title) == ("Visits by city", "")


async def test_words_are_no_answer_to_a_request_for_a_chart() -> None:
    answer = json.dumps({"intent": "text", "spec": None, "reply": "Draw two axes, then bars."})
    async with serving(saying(answer)) as server, world(provider(server.url), mode="always") as here:
        decision = await here.decide(mention(f"{TABLE}\ncreate a bar chart"))
    assert decision.spec is not None


async def test_an_explanation_may_state_figures_of_the_table_and_no_others() -> None:
    for words, accepted in (("Rome has 120 and 200.", True), ("Rome has 320.", False)):
        answer = json.dumps({"intent": "text", "spec": None, "reply": words})
        async with serving(saying(answer)) as server, world(provider(server.url), mode="always") as here:
            decision = await here.decide(mention(f"{TABLE}\nexplain how to read a bar chart"))
        assert (decision.text == words) is accepted


QUESTIONS: dict[str, tuple[dict[str, Any], str, str]] = {
    "an average": (
        {"y": [{"field": "Cost", "aggregate": "mean"}]},
        "On average {value}.",
        "On average 7.6875.",
    ),
    "a sum": ({"y": [{"field": "Visits", "aggregate": "sum"}]}, "{value} visits.", "440 visits."),
    "a sum the model did itself": (
        {"y": [{"field": "Visits", "aggregate": "sum"}]},
        "They had 450 visits.",
        "440",
    ),
    "figures by city": (
        {"x": {"field": "City"}, "y": [{"field": "Visits", "aggregate": "sum"}]},
        "Visits by city:",
        "Visits by city:\n- Rome: 320\n- Oslo: 120",
    ),
}


@pytest.mark.parametrize("case", QUESTIONS)
async def test_figures_in_an_answer_are_computed_here(case: str) -> None:
    form, words, expected = QUESTIONS[case]
    answer = json.dumps({"intent": "question", "spec": {"mark": "bar", **form}, "reply": words})
    async with serving(saying(answer)) as server, world(provider(server.url), mode="always") as here:
        decision = await here.decide(mention(f"{TABLE}\nwhat does it come to?"))
    assert expected in decision.text
    assert "450" not in decision.text
