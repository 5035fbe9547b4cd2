"""Provider A fails, provider B is healthy, both are paid: exactly so many requests, one answer, in time."""

import asyncio
from dataclasses import dataclass

import pytest

from answer.model import Decision
from charts.grammar import Mark
from llm import client
from tests.clock import movable
from tests.llm import faults
from tests.llm.faults import body, error, form, spec, unsupported
from tests.llm.server import Fault, ModelServer, completion, in_turn, saying, serving
from tests.llm.world import GOOD, LIMITS, PROVIDER_S, World, mention, provider, without_model, world
from tests.patience import LAST_RESORT_S


@dataclass(frozen=True)
class Case:
    """A fault of the first provider, the requests that each then gets, and whether a model decides.

    A fault without an end is given up when its time is up; that comes after so many pieces of an answer.
    """

    name: str
    fault: Fault
    first: int
    second: int
    by_model: bool = False
    endless_after: int | None = None


UNKNOWN = [
    Case("hang", faults.hang, 1, 0, endless_after=0),
    Case("hang after the head", faults.hang_after_head, 1, 0, endless_after=1),
    Case("drip of the head", faults.drip_head, 1, 0, endless_after=4),
    Case("drip of the body", faults.drip_body, 1, 0, endless_after=4),
    Case("whitespace for ever", faults.whitespace_for_ever, 1, 0, endless_after=4),
    Case("chunks of whitespace for ever", faults.chunks_for_ever, 1, 0, endless_after=4),
    Case("reset before the head", faults.reset_at_once, 1, 0),
    Case("reset in the body", faults.reset_in_body, 1, 0),
    Case("closed without an answer", faults.close_at_once, 1, 0),
    Case("body cut", faults.cut_body, 1, 0),
    Case("chunk cut", faults.cut_chunk, 1, 0),
    Case("garbage for a head", faults.garbage_head, 1, 0),
]

REFUSED = [
    *(
        Case(f"status {status}", error(status), 1, 1, by_model=True)
        for status in (400, 401, 402, 403, 404, 408, 409, 413, 418, 422, 429, 500, 502, 503, 504, 520, 529)
    ),
    Case("429 with Retry-After", error(429, Retry_After="61"), 1, 1, by_model=True),
    Case("429 that says to retry", error(429, **{"x-should-retry": "true"}), 1, 1, by_model=True),
    Case("503 that says to retry", error(503, **{"x-should-retry": "true"}), 1, 1, by_model=True),
    Case("insufficient quota", error(429, code="insufficient_quota"), 1, 1, by_model=True),
    Case("401 that repeats the key", error(401, "bad key key-of-first"), 1, 1, by_model=True),
    Case("error in a 200", form({"error": {"message": "upstream", "code": 502}}), 1, 1, by_model=True),
    Case(
        "error in a 200 with empty choices",
        form({"error": {"message": "x"}, "choices": []}),
        1,
        1,
        by_model=True,
    ),
    Case("a page for a 502", body(b"<html>bad gateway</html>", "text/html", 502), 1, 1, by_model=True),
    Case("an empty 500", body(b"", status=500), 1, 1, by_model=True),
    *(
        Case(f"redirect {status}", faults.redirect("http://127.0.0.1:9/v1", status), 1, 1, by_model=True)
        for status in (301, 302, 307, 308)
    ),
]

UNSUPPORTED = [
    Case(f"{status}: knows only {known}", unsupported(status, known), requests, 0, by_model)
    for status in (400, 422, 500)
    for known, requests, by_model in (("json_object+schema", 2, True), ("json_object", 2, False))
]

NO_ANSWER = [
    Case("page in a 200", body(b"<html>hello</html>", "text/html"), 1, 0),
    Case("empty 200", body(b""), 1, 0),
    Case("no JSON in a 200", body(b"{'a': 1}"), 1, 0),
    Case("bytes that are no text", body(b"\xff\xfe\x00"), 1, 0),
    Case("a list", form([1, 2]), 1, 0),
    Case("null", form(None), 1, 0),
    Case("no choices", form({"choices": []}), 1, 0),
    Case("choices null", form({"choices": None}), 1, 0),
    Case("choices of the wrong type", form({"choices": {"0": 1}}), 1, 0),
    Case("a choice that is text", form({"choices": ["x"]}), 1, 0),
    Case("no message", form({"choices": [{"index": 0}]}), 1, 0),
    Case("content null", form(completion(None)), 1, 0),
    Case("content empty", form(completion("  ")), 1, 0),
    Case("content in parts", form(completion([{"type": "text", "text": GOOD}])), 1, 0),
    Case("a refusal", form(completion(None, refusal="I cannot")), 1, 0),
    Case("a content filter", form(completion(GOOD, "content_filter")), 1, 0),
    Case("a tool call", form(completion(None, "tool_calls", tool_calls=[{"id": "1"}])), 1, 0),
    Case("endless body", faults.endless, 1, 0),
    Case("endless error", faults.endless_error, 1, 0),
    Case("zipped though we asked for plain", faults.zipped, 1, 0),
    Case("a zip bomb", faults.bomb, 1, 0),
    Case("a deeply nested body", body(b"[" * 100_000), 1, 0),
]

UNUSABLE = [
    Case(name, saying(text), 2, 0)
    for name, text in {
        "prose": "Here's a simple bar graph you can create yourself!",
        "truncated JSON": GOOD[: len(GOOD) // 2],
        "a wrong mark": spec(mark="sunburst"),
        "an invented column": spec(y=[{"field": "Profit"}]),
        "a text column for y": spec(y=[{"field": "Region"}]),
        "a filter nobody asked for": spec(where=[[{"field": "Savings", "op": ">", "value": [117]}]]),
        "a filter that leaves nothing": spec(where=[[{"field": "Savings", "op": "<", "value": [0]}]]),
        "a number that is none": spec(limit={"count": "many"}),
        "NaN": '{"intent":"chart","spec":{"mark":"bar","x":{"field":"Month"},"limit":NaN}}',
        "1e400": spec().replace('"title"', '"limit":{"count":1e400},"title"'),
        "a key twice": '{"intent":"chart","intent":"text","spec":null,"reply":"x"}',
        "deep nesting": '{"intent":' + "[" * 50_000,
        "an empty explanation": '{"intent":"text","spec":null,"reply":" "}',
        "figures of its own": '{"intent":"text","spec":null,"reply":"You saved 4711 in total."}',
        "no mark": '{"intent":"chart","spec":{"mark":"none"},"reply":""}',
    }.items()
]

MENDED = [
    Case(name, saying(text, finish), 1, 0, by_model=True)
    for name, text, finish in (
        ("fences", f"```json\n{GOOD}\n```", "stop"),
        ("words around", f"Sure! {GOOD} Anything else?", "stop"),
        ("cut after the object", f"{GOOD} and then", "length"),
        ("raw newlines in strings", GOOD.replace("Here you", "Here\n\tyou"), "stop"),
        ("names by their place", spec(x={"field": "c1"}, y=[{"field": "C2"}]), "stop"),
        ("x among y, y twice", spec(y=["month", "savings", "SAVINGS"]), "stop"),
        ("keys nobody knows", spec(colour="red", figsize=[9, 9]), "stop"),
    )
] + [
    Case("bad, then repaired", in_turn(saying("no"), saying(GOOD)), 2, 0, by_model=True),
    Case("healthy", saying(GOOD), 1, 0, by_model=True),
]

CASES = [*UNKNOWN, *REFUSED, *UNSUPPORTED, *NO_ANSWER, *UNUSABLE, *MENDED]


def test_there_are_at_least_sixty_scenarios() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 60


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_one_answer_in_time_for_so_many_requests_and_none_for_the_second_delivery(case: Case) -> None:
    bare = await without_model(mention())
    async with (
        serving(case.fault) as first,
        serving(saying(GOOD)) as second,
        world(provider(first.url), provider(second.url, "second")) as here,
    ):
        decision = await _decided(here, first, case.endless_after)
        again = await here.decide(mention())

    assert (len(first.requests), len(second.requests)) == (case.first, case.second)
    assert again == decision
    assert decision.spec is not None
    if case.by_model:
        assert decision.spec.mark is Mark.AREA
    else:
        assert decision == bare
    assert len(here.calls()) == case.first + case.second
    assert "started" not in {state for _, state in here.calls()}


async def _decided(
    here: World, server: ModelServer, endless_after: int | None, seconds: float = PROVIDER_S
) -> Decision:
    """Return the decision; where the server never ends its answer, these seconds pass meanwhile."""
    deciding = asyncio.create_task(here.decide(mention()))
    with movable() as clock:
        if endless_after is not None:
            await server.asked.wait()
            for _ in range(endless_after):
                await server.requests[0].written.acquire()
            clock.advance(seconds)
        async with asyncio.timeout(LAST_RESORT_S):  # less than any deadline of ours that was not passed
            return await deciding


async def test_a_question_is_given_up_at_its_own_deadline_though_its_provider_may_take_longer() -> None:
    bare = await without_model(mention())
    async with (
        serving(faults.hang) as server,
        world(provider(server.url, timeout=2 * LIMITS.deadline)) as here,
    ):
        decision = await _decided(here, server, 0, LIMITS.deadline)

    assert decision == bare
    assert here.calls() == [("first", "unknown")]


async def test_a_server_that_is_not_there_costs_nothing_and_the_next_one_is_asked() -> None:
    async with serving() as gone:
        pass
    async with (
        serving(saying(GOOD)) as second,
        world(provider(gone.url), provider(second.url, "second")) as here,
    ):
        decision = await here.decide(mention())

    assert decision.spec is not None
    assert decision.spec.mark is Mark.AREA
    assert here.calls() == [("first", "refused"), ("second", "done")]


async def test_a_local_server_that_hangs_leaves_the_paid_one_to_be_asked() -> None:
    async with serving(faults.hang) as first, serving(saying(GOOD)) as second:
        free = provider(first.url, paid=False, timeout=0.3)
        async with world(free, provider(second.url, "second")) as here:
            decision = await here.decide(mention())

    assert decision.spec is not None
    assert decision.spec.mark is Mark.AREA
    assert here.calls() == [("first", "unknown"), ("second", "done")]


async def test_what_a_server_understands_is_learnt_once() -> None:
    async with serving(unsupported(400, "plain")) as server, world(provider(server.url)) as here:
        for number in range(4):
            await here.decide(mention(number=number))

    assert [request.level for request in server.requests] == [
        *("json_schema", "json_object+schema"),
        *("json_object+schema", "json_object"),
        *("json_object", "plain"),
        "plain",
    ]


async def test_a_server_that_answers_nonsense_is_left_alone_after_four() -> None:
    async with serving(saying("nonsense")) as server, world(provider(server.url)) as here:
        decisions = [await here.decide(mention(number=number)) for number in range(6)]

    assert len(server.requests) == 4
    assert all(decision.spec for decision in decisions)


async def test_a_refused_key_is_not_tried_again_for_minutes() -> None:
    async with serving(error(401)) as server, world(provider(server.url)) as here:
        for number in range(3):
            await here.decide(mention(number=number))

    assert len(server.requests) == 1


async def test_two_deliveries_at_once_make_one_request() -> None:
    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        outcomes = await asyncio.gather(
            here.decide(mention()), here.decide(mention()), return_exceptions=True
        )

    assert len(server.requests) == 1
    assert [type(outcome).__name__ for outcome in outcomes].count("Decision") == 1
    assert {type(outcome).__name__ for outcome in outcomes} == {"Decision", "TakenError"}


async def test_a_body_is_read_to_the_limit_and_no_further() -> None:
    async with serving(faults.endless) as server, world(provider(server.url)) as here:
        await here.decide(mention())

    assert server.requests[0].writes < faults.FOREVER
    assert client.ANSWER_BYTES < 1_000_000
    assert here.calls() == [("first", "bad")]
