"""The words of a request between planner and model: what it is told of them, and what an answer names."""

import json
from typing import Any

import pytest

from tests.llm.server import saying, serving
from tests.llm.world import TABLE, mention, provider, world

CHART = {"mark": "area", "x": {"field": "Month"}, "y": [{"field": "Savings"}]}


def said(*words: tuple[str, str], **form: object) -> str:
    claims = [{"word": word, "by": by} for word, by in words]
    return json.dumps({"intent": "chart", "spec": {**CHART, **form}, "words": claims, "reply": "Here."})


async def test_a_model_is_told_how_the_planner_takes_a_request() -> None:
    async with serving(saying(said())) as server, world(provider(server.url)) as here:
        await here.decide(mention(f"{TABLE}\nsavings wibbly by month"))

    told = json.loads("{" + server.requests[0].prompt.split("\nREAD {")[1].split("\n")[0])
    assert told["left"] == ["wibbly"]
    assert told["specs"][0]["x"] == {"field": "Month"}
    assert told["specs"][0]["y"] == [{"field": "Savings"}]


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        (said(), ("wibbly",)),
        (said(("wibbly", "nothing")), ("wibbly",)),
        (said(("wibbly", "mark")), ()),
        (said(("wibbly", "talk")), ()),
        (said(("wibbly", "series")), ("wibbly",)),
        (said(("other words", "talk")), ("wibbly",)),
        (json.dumps({"intent": "chart", "spec": CHART, "words": "wibbly", "reply": "."}), ("wibbly",)),
        (
            json.dumps({"intent": "chart", "spec": CHART, "words": [7, {"word": 1}], "reply": "."}),
            ("wibbly",),
        ),
    ],
)
async def test_what_a_model_leaves_is_named_in_its_answer(answer: str, left: tuple[str, ...]) -> None:
    async with serving(saying(answer)) as server, world(provider(server.url)) as here:
        decision = await here.decide(mention(f"{TABLE}\nsavings wibbly by month"))

    assert here.calls() == [("first", "done")]
    assert decision.unspent == left


async def test_a_model_that_does_less_than_the_planner_is_told_once_and_then_not_followed() -> None:
    async with serving(saying(said())) as server, world(provider(server.url)) as here:
        decision = await here.decide(mention(f"{TABLE}\nsavings wibbly by month, only north"))

    assert here.calls() == [("first", "bad"), ("first", "bad")]
    assert "does nothing for" in server.requests[1].prompt
    assert "north" in server.requests[1].prompt.rpartition("does nothing for")[2]
    spec: Any = decision.spec
    assert spec.where.values == ("North",)
    assert decision.unspent == ("wibbly",)


async def test_a_figure_that_the_planner_tells_stands_beside_a_models_chart() -> None:
    async with serving(saying(said())) as server, world(provider(server.url), mode="always") as here:
        decision = await here.decide(mention(f"{TABLE}\nhow much did I put aside in total?"))

    assert here.calls() == [("first", "done")]
    assert decision.answer is not None
    assert "360" in "".join(decision.answer)
