"""What is kept of a member is told whole and forgotten whole; of others nothing is touched."""

import pytest

from answer.row import MessageId, Owner, PlaceKind, State
from db.conversations import Conversations, Turn
from db.mentions import Mentions
from db.personal import Personal
from db.revisions import Chart, Revisions
from tests.db.engines import Engine, engine

pytestmark = pytest.mark.usefixtures("each_engine")

OWNER = Owner("run.1")


async def answered(db: Engine, message: MessageId, member: int, *, done: bool = True) -> None:
    """Leave behind what an answer with a touched chart leaves."""
    mentions = Mentions(db)
    await mentions.claim(message, OWNER, channel=10, guild=7, author=member, request="{}")
    await mentions.threaded(message, OWNER, message, PlaceKind.THREAD)
    turn = Turn(message, message, "{}", "planner", "as bars", '{"text": "a table"}')
    await Conversations(db).keep(turn)
    rows = Revisions(db)
    await rows.begin(Chart(message, member, 10, message), "{}")
    touch = await rows.claim(message + 1, OWNER, chart=message, base=0, member=member, form="{}")
    assert touch is not None
    if done:
        await rows.finished(touch)
        await mentions.finished(message, OWNER, State.THREADED, State.DONE, answer=5)


async def test_all_of_one_member_is_told_and_forgotten_and_nothing_of_another() -> None:
    db = engine()
    await answered(db, MessageId(42), 2)
    await answered(db, MessageId(52), 3)
    personal = Personal(db)
    told, others = await personal.told(2), await personal.told(3)
    assert {name: len(rows) for name, rows in told.items()} == {
        **dict.fromkeys(["mentions", "turns", "charts", "revisions", "touches"], 1),
        "model calls": 0,
    }

    assert await personal.forget(2) == 5
    assert not any((await personal.told(2)).values())
    assert await personal.told(3) == others
    assert await personal.forget(2) == 0


async def test_what_was_forgotten_is_still_not_answered_again() -> None:
    db = engine()
    await answered(db, MessageId(42), 2)
    await Personal(db).forget(2)
    mentions = Mentions(db)

    assert not await mentions.claim(
        MessageId(42), Owner("run.2"), channel=10, guild=7, author=2, request="{}"
    )


async def test_what_is_being_worked_on_stays_until_it_is_done() -> None:
    db = engine()
    await answered(db, MessageId(42), 2, done=False)
    personal = Personal(db)
    await personal.forget(2)
    told = await personal.told(2)

    assert (len(told["mentions"]), len(told["turns"]), len(told["touches"])) == (1, 1, 1)
