"""Follow-ups in a thread: about the table that opened it, changing the chart that was drawn last."""

import json

import pytest

from answer.model import Decision, Mention, Quoted
from charts.grammar import Mark
from charts.telling.no_chart import any_chart
from charts.telling.speech import speaking
from tests.llm.server import Exchange, completion, saying, serving
from tests.llm.world import GOOD, SNOWFLAKE, TABLE, World, mention, provider, world

THREAD = SNOWFLAKE
"""A thread has the id of the message that it hangs on."""


def follow_up(text: str, number: int = 1) -> Mention:
    return mention(text, number, channel=THREAD, threads=False)


def mark_of(decision: Decision) -> Mark | None:
    return decision.spec.mark if decision.spec else None


@pytest.mark.parametrize(
    ("asked", "named"),
    [("", "Chart"), ("https://example.org", "Chart"), ("нарисуй https://example.org", "нарисуй")],
)
async def test_a_thread_has_a_name_whatever_is_asked(asked: str, named: str) -> None:
    async with world() as here:
        assert (await here.handler.title(mention(asked))).startswith(named)


@pytest.mark.parametrize(
    ("locale", "named"),
    [("en", "Chart"), ("de", "Diagramm"), ("pl", "Wykres"), ("ja", "グラフ"), ("fr", "Graphique")],
)
def test_a_thread_that_nothing_is_known_of_is_named_in_each_language(locale: str, named: str) -> None:
    with speaking(locale):
        assert any_chart() == named


async def test_without_a_model_the_words_change_the_last_chart() -> None:
    async with world() as here:
        first = await here.decide(mention(f"{TABLE}\nbar chart of savings by month, largest first"))
        second = await here.decide(follow_up("as a line"))
        third = await here.decide(follow_up("only the top 2", 2))

    assert mark_of(first) is Mark.BAR
    assert mark_of(second) is Mark.LINE
    assert second.spec is not None
    assert first.spec is not None
    assert second.spec.y == first.spec.y
    assert mark_of(third) is Mark.LINE
    assert third.spec is not None
    assert third.spec.limit is not None
    assert third.spec.limit.count == 2
    assert second.table is not None
    assert second.table.names == ("Month", "Savings", "Region")


async def test_a_model_is_told_what_was_asked_and_drawn_before() -> None:
    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        await here.decide(mention())
        await here.decide(follow_up("and now differently"))

    told = server.requests[1].prompt
    earlier = json.loads(told.split("\nEARLIER ")[1].split("\n")[0])
    assert [turn[0] for turn in earlier] == ["show me what I put aside, please"]
    assert earlier[0][1]["mark"] == "area"
    assert earlier[0][1]["x"] == {"field": "Month"}
    assert '"Jan"' in told


async def test_a_model_is_told_of_columns_that_a_chart_before_made() -> None:
    made = {
        "name": "Left − spent",
        "expression": {"op": "-", "left": {"field": "Savings"}, "right": {"value": 2}},
    }
    form = {"mark": "line", "x": {"field": "Month"}, "y": [{"field": made["name"]}], "calculate": [made]}
    text = json.dumps({"intent": "chart", "spec": form, "reply": "Here."})
    async with serving(saying(text)) as server, world(provider(server.url)) as here:
        await here.decide(mention())
        await here.decide(follow_up("and now differently"))

    [[_, told]] = json.loads(server.requests[1].prompt.split("\nEARLIER ")[1].split("\n")[0])
    assert told["y"][0]["field"] == told["calculate"][0]["name"] == "Left spent"
    assert told["calculate"][0]["expression"]["left"] == {"field": "Savings"}


async def test_a_long_conversation_is_told_in_part_and_its_end_is_never_missing() -> None:
    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        await here.decide(mention())
        for number in range(1, 12):
            await here.decide(follow_up(f"change {number} {'please ' * 60}", number))

    told = server.requests[-1].prompt
    assert len(told) < 7_600
    assert "change 10" in told
    assert "change 2 " not in told


async def test_another_table_in_the_thread_is_the_one_that_is_meant_from_then_on() -> None:
    async with world() as here:
        await here.decide(mention())
        fresh = follow_up("City,Rain\nBonn,3\nKiel,9\n\nbar chart", 1)
        await here.decide(fresh)
        last = await here.decide(follow_up("as a pie", 2))

    assert last.table is not None
    assert last.table.names == ("City", "Rain")
    assert mark_of(last) is Mark.ARC


async def test_a_question_after_the_chart_is_answered_in_words_alone() -> None:
    form = {"mark": "bar", "y": [{"field": "Savings", "aggregate": "sum"}]}
    answer = json.dumps({"intent": "question", "spec": form, "reply": "{value} in all."})
    async with serving(saying(GOOD)) as server, world(provider(server.url), mode="always") as here:
        await here.decide(mention())
        server.fault = saying(answer)
        decision = await here.decide(follow_up("how much is it in total?"))
    assert (decision.spec, decision.text) == (None, "360 in all.")


async def test_a_figure_that_the_planner_tells_is_no_question_for_a_model() -> None:
    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        await here.decide(mention())
        asked = len(server.requests)
        decision = await here.decide(follow_up("how much is it in total?"))
    assert len(server.requests) == asked
    assert decision.answer is not None
    assert "360" in "".join(decision.answer)


async def test_other_places_know_nothing_of_it() -> None:
    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        await here.decide(mention())
        elsewhere = await here.decide(mention("as a pie", 1, channel=THREAD + 1, threads=False))
        above = await here.decide(mention("as a pie", 2))
    assert (elsewhere.spec, elsewhere.table) == (None, None)
    assert (above.spec, above.table) == (None, None)


async def test_the_table_of_a_quoted_message_is_found_again() -> None:
    quoting = mention("as bars please", quoted=Quoted(TABLE))
    async with world() as here:
        await here.handler.decide(quoting, await here.work.read(TABLE))
        decision = await here.decide(follow_up("as a pie"))
    assert mark_of(decision) is Mark.ARC
    assert decision.table is not None
    assert decision.table.names == ("Month", "Savings", "Region")


async def test_in_direct_messages_a_table_is_meant_for_an_hour() -> None:
    def direct(text: str, number: int) -> Mention:
        return mention(text, number, channel=77, guild=None, threads=False)

    async with world() as here:
        await here.decide(direct(f"{TABLE}\nbar chart", 0))
        soon = await here.decide(direct("as a pie", 600))
        late = await here.decide(direct("as a pie", 2 * 3_600))
    assert mark_of(soon) is Mark.ARC
    assert late.spec is None


async def test_a_follow_up_that_is_delivered_again_gets_the_same_decision_and_table() -> None:
    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        await here.decide(mention())
        once = await here.decide(follow_up("differently"))
        reborn = World(here.providers, db=here.db)
        twice = await reborn.decide(follow_up("differently"))
        await reborn.handler.close()
    assert once == twice
    assert once.table is not None
    assert len(server.requests) == 2


async def test_a_week_later_nothing_is_kept() -> None:
    async with world() as here:
        await here.decide(mention())
        await here.decide(mention(number=8 * 86_400))
        kept = here.db.raw.execute("SELECT message_id FROM turn").fetchall()
    assert len(kept) == 1


async def test_values_of_an_earlier_request_may_be_filtered_by() -> None:
    async def answer(exchange: Exchange) -> None:
        where = [[{"field": "Savings", "op": ">", "value": [100]}]]
        spec = {"mark": "bar", "x": {"field": "Month"}, "y": [{"field": "Savings"}], "where": where}
        await exchange.json(completion(json.dumps({"intent": "chart", "spec": spec, "reply": ""})))

    async with serving(answer) as server, world(provider(server.url)) as here:
        await here.decide(mention(f"{TABLE}\nsavings over 100"))
        decision = await here.decide(follow_up("in another colour"))
    assert decision.spec is not None
    assert decision.spec.where is not None
    assert here.calls() == [("first", "done")] * 2
