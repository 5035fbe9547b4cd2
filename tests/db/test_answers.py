"""What is known of a message's answer, of what a server wants, and of what a message says now."""

import pytest

from answer.row import MessageId, Owner, PlaceKind, State
from db.answers import Answered, Answers
from db.conversations import Conversations, Turn
from db.mentions import Mentions
from db.servers import Servers
from tests.db.engines import engine

pytestmark = pytest.mark.usefixtures("each_engine")


async def test_an_answer_is_looked_up_by_the_message_it_is_for() -> None:
    db, owner = engine(), Owner("r.1")
    rows, answers = Mentions(db), Answers(db)
    assert await answers.of(42) is None
    await rows.claim(MessageId(42), owner, channel=10, guild=7, author=2, request="{}")
    assert await answers.of(42) == Answered(2, 7, State.CLAIMED, 0)
    await rows.threaded(MessageId(42), owner, 42, PlaceKind.THREAD)
    await rows.finished(MessageId(42), owner, State.THREADED, State.DONE, answer=99)

    assert await answers.of(42) == Answered(2, 7, State.DONE, 0, 42, 99)
    assert [Answered(2, 7, state, 0).ended for state in State] == [False] * 4 + [True] * 3


async def test_a_server_wants_what_it_said_last() -> None:
    servers = Servers(engine())
    assert await servers.wishes(7) is None
    for wishes in ('{"threads": false}', "{}"):
        await servers.wish(7, wishes)
        assert await servers.wishes(7) == wishes
    await servers.forget(7)

    assert await servers.wishes(7) is None


async def test_a_turn_says_what_its_message_says_now() -> None:
    turns = Conversations(engine())
    before, after = (Turn(MessageId(1), 9, form, "planner", form, form) for form in ("a", "b"))
    await turns.keep(before)
    await turns.changed(after)
    await turns.changed(Turn(MessageId(2), 9, "c", "planner", "c"))

    assert (await turns.kept(MessageId(1)), await turns.kept(MessageId(2))) == (after, None)
