"""What a question may use: calls of a member and a server, tokens of a day. Beyond, the planner answers."""

from dataclasses import replace

import pytest

from charts.grammar import Mark
from llm.asking import Limits
from tests.llm.faults import error
from tests.llm.server import saying, serving
from tests.llm.world import GOOD, LIMITS, Statements, World, mention, provider, world

TEN_MINUTES, HOUR, DAY = 600, 3_600, 86_400


async def asked(limits: Limits, *who: dict[str, int]) -> tuple[int, list[bool]]:
    """Return how many requests were made for these mentions, and which of them a model decided."""
    by_model = []
    async with serving(saying(GOOD)) as server, world(provider(server.url), limits=limits) as here:
        for person in who:
            decision = await here.decide(mention(**person))  # type: ignore[arg-type]  # only ids and numbers
            assert decision.spec is not None
            by_model.append(decision.spec.mark is Mark.AREA)
    return len(server.requests), by_model


async def test_a_member_gets_so_many_in_ten_minutes_and_then_again() -> None:
    limits = replace(LIMITS, member_calls=2)
    times = (0, 1, 2, TEN_MINUTES - 1, TEN_MINUTES + 5)
    made, by_model = await asked(limits, *({"number": time} for time in times))
    assert by_model == [True, True, False, False, True]
    assert made == 3


async def test_the_limit_of_one_member_is_not_another_s() -> None:
    limits = replace(LIMITS, member_calls=1)
    people = [{"number": number, "author": number} for number in range(3)]
    assert await asked(limits, *people) == (3, [True] * 3)


async def test_a_server_gets_so_many_in_an_hour() -> None:
    limits = replace(LIMITS, server_calls=2)
    people = [{"number": number, "author": number} for number in range(3)]
    elsewhere = {"number": 4, "author": 9, "guild": 201}
    later = {"number": HOUR + 2, "author": 10}
    _, by_model = await asked(limits, *people, elsewhere, later)
    assert by_model == [True, True, False, True, True]


async def test_the_tokens_of_a_day_are_what_the_provider_counted() -> None:
    limits = replace(LIMITS, day_tokens=3_000)  # a request reserves about 2,000 and uses 340
    times = (*range(6), DAY + 10)
    _, by_model = await asked(limits, *({"number": time, "author": time} for time in times))
    assert by_model[0]
    assert not by_model[5]
    assert by_model[6]


async def test_refused_requests_count_for_nothing() -> None:
    limits = replace(LIMITS, member_calls=1)
    async with serving(error(503)) as server, world(provider(server.url), limits=limits) as here:
        for number in range(2):
            await here.decide(mention(number=number))
    assert len(server.requests) == 2


@pytest.mark.parametrize("limits", [replace(LIMITS, max_calls=0), replace(LIMITS, day_tokens=0)])
async def test_no_request_is_made_where_none_is_allowed(limits: Limits) -> None:
    made, by_model = await asked(limits, {})
    assert (made, by_model) == (0, [False])


async def test_a_message_gets_no_more_calls_over_restarts_than_in_one_run() -> None:
    db = Statements()
    async with serving(saying("nonsense")) as server:
        for _ in range(3):
            here = World((provider(server.url),), db=db)
            await here.decide(mention())
            await here.handler.close()
            db.raw.execute("DELETE FROM turn")  # as if the crash came before the decision was stored
    db.raw.close()
    assert len(server.requests) == 2


async def test_a_full_disk_makes_no_request_and_the_planner_answers() -> None:
    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        here.db.broken = True
        decision = await here.decide(mention())
        here.db.broken = False
    assert decision.spec is not None
    assert server.requests == []
