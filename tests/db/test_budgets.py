"""The ledger of requests to models: one row for each, counted by the messages' own ids."""

import pytest

from answer.row import MessageId, Owner
from db.budgets import DAY_S, KEPT_DAYS, MEMBER_WINDOW_S, Call, CallState, Ledger, Past, Spent, seconds_before
from db.mentions import Mentions
from tests.db.engines import engine

pytestmark = pytest.mark.usefixtures("each_engine")

NOW = MessageId(1_300_000_000_000_000_000)


def call(message: int = NOW, attempt: int = 1, user: int = 2, guild: int | None = 7) -> Call:
    return Call(
        MessageId(message), attempt, "local", "small", paid=False, user=user, guild=guild, reserved=900
    )


async def test_a_request_is_begun_once_and_its_first_end_counts() -> None:
    ledger = Ledger(engine())

    assert await ledger.start(call())
    assert not await ledger.start(call())
    await ledger.end(call(), CallState.DONE, tokens=(5, 6), answer="{}")
    await ledger.end(call(), CallState.BAD, why="late")

    assert await ledger.past(NOW) == [Past(1, "local", paid=False, state=CallState.DONE, answer="{}")]


async def test_what_was_used_is_counted_for_the_member_the_server_and_the_day() -> None:
    ledger = Ledger(engine())
    before = seconds_before(NOW, MEMBER_WINDOW_S + 1)
    for one in (call(), call(attempt=2, user=3), call(before), call(NOW + 1, guild=None)):
        await ledger.start(one)
    await ledger.end(call(), CallState.DONE, tokens=(5, 6))
    await ledger.start(call(NOW + 2))
    await ledger.end(call(NOW + 2), CallState.REFUSED)

    assert await ledger.spent(NOW, 2, 7) == Spent(2, 3, 11 + 3 * 900)
    assert await ledger.spent(NOW, 9, None) == Spent(0, 0, 11 + 3 * 900)


async def test_old_requests_are_forgotten_unless_their_mention_is_unfinished() -> None:
    db, old = engine(), seconds_before(NOW, (KEPT_DAYS + 1) * DAY_S)
    ledger = Ledger(db)
    for message in (old, old + 1, NOW):
        await ledger.start(call(message))
    await Mentions(db).claim(MessageId(old), Owner("r.1"), channel=1, guild=7, author=2, request="{}")

    assert await ledger.prune(NOW) == 1
    assert [len(await ledger.past(MessageId(one))) for one in (old, old + 1, NOW)] == [1, 0, 1]
