"""Whatever fails or dies half-way, the row says where to go on."""

import asyncio
import math
from collections.abc import Sequence
from dataclasses import replace

import pytest

from answer import unclaimed
from answer.making import APOLOGY
from answer.model import AbandonedError, Answer, Mention, Place, UnknownOutcomeError
from answer.row import MessageId, StorageError
from answer.turns import Limits
from answer.unclaimed import WAITS_S
from command_handler import CONCURRENT, SOLO_CRASHES
from tests.room import MENTION, Room, long


@pytest.fixture
def room() -> Room:
    return Room()


def test_a_claim_waits_for_the_disk(room: Room) -> None:
    """For ever, as long as the process lives: ten minutes are nothing."""
    room.rows.fail = {"INSERT INTO mention": 60}
    room.handle()

    assert room.loop.time() > 60 * WAITS_S[-1] - 30
    assert len(room.discord.sent) == 1


def test_without_a_disk_and_without_room_to_wait_nothing_is_claimed_and_nothing_sent(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unclaimed, "KEPT_BYTES", 0)
    room.rows.fail = {"INSERT INTO mention": 1}

    with pytest.raises(StorageError):
        room.handle()
    assert (room.rows.state(), room.discord.sent) == ("nothing", [])
    assert room.handler.passed(100) == MENTION.message - 1


def test_what_is_claimed_lets_the_checkpoint_pass(room: Room) -> None:
    room.handle()

    assert room.handler.passed(100) == 100


def test_an_unknown_outcome_is_looked_into_again(room: Room) -> None:
    room.discord.thread_faults = [UnknownOutcomeError("503")]
    room.discord.send_faults = [UnknownOutcomeError("reset")]
    room.handle()

    assert len(room.discord.sent) == 1
    assert room.discord.fresh == [0.0, None]  # after a send the thread may hold it


def test_a_row_rests_after_many_unknown_outcomes_and_the_next_sweep_goes_on(room: Room) -> None:
    room.discord.send_faults = [UnknownOutcomeError("503")] * 6
    room.handle()
    assert (room.rows.state(), room.discord.sent) == ("sending", [])

    room.recover()

    assert (room.rows.state(), room.discord.sent) == ("done", [Answer("Savings: 120")])
    assert room.mind.decided == 1


def test_a_resend_says_since_when_it_was_sent(room: Room) -> None:
    async def slow() -> None:
        await asyncio.sleep(36)

    room.discord.between = slow
    room.discord.send_faults = [UnknownOutcomeError("reset")] * 4
    room.handle()

    first, *further = room.discord.first_sends
    assert first is None
    assert len(further) == 4
    assert {since is not None and 36 < since < 38 for since in further} == {True}


def test_a_resend_after_a_restart_says_so(room: Room) -> None:
    room.killed_while("sending")
    room.recover()

    assert room.discord.first_sends == [None, -math.inf]


def test_what_was_heard_late_may_have_been_sent_by_a_life_that_nobody_remembers(room: Room) -> None:
    room.handle(replace(MENTION, late=True))

    assert room.discord.first_sends == [-math.inf]


def test_what_was_heard_late_is_looked_for_before_anything_is_computed(room: Room) -> None:
    room.discord.there = 43
    room.handle(replace(MENTION, late=True))

    assert (room.rows.state(), room.discord.sent, room.mind.decided) == ("done", [], 0)
    assert room.discord.closed == 1


def test_a_mention_that_is_gone_is_abandoned(room: Room) -> None:
    room.discord.thread_faults = [AbandonedError("Unknown Message")]
    room.handle()

    assert (room.rows.state(), room.discord.sent, room.mind.decided) == ("abandoned", [], 0)


def test_a_mention_that_is_gone_rests_until_that_can_be_recorded(room: Room) -> None:
    room.discord.thread_faults = [AbandonedError("Unknown Message")] * 2
    room.rows.fail = {"why = ?6": 1}
    room.handle()
    assert room.rows.state() == "claimed"

    room.recover()

    assert room.rows.state() == "abandoned"


def test_an_answer_of_another_process_ends_the_work(room: Room) -> None:
    room.discord.place = Place(42, answer=77)
    room.handle()

    assert (room.rows.state(), room.discord.sent, room.mind.decided) == ("done", [], 0)


@pytest.mark.parametrize("moment", ["claimed", "threaded", "computed", "sending"])
def test_a_new_process_goes_on_where_the_old_one_died(room: Room, moment: str) -> None:
    room.mind.think = long
    room.killed_while(moment)
    room.recover()

    assert room.rows.state() == "done"
    assert len(room.discord.sent) == 1
    assert room.mind.decided == 1


def test_a_process_that_died_thinking_has_its_successor_think_again(room: Room) -> None:
    room.killed_while_thinking()
    room.recover()

    assert (len(room.discord.sent), room.mind.decided) == (1, 2)


def test_a_new_process_finds_the_answer_that_the_old_one_sent(room: Room) -> None:
    room.killed_while("sending")
    room.discord.there = 43
    room.recover()

    assert (room.rows.state(), room.discord.sent) == ("done", [])


def test_a_row_that_another_delivery_has_is_left_alone(room: Room) -> None:
    async def stolen() -> None:
        room.rows.disk.run("UPDATE mention SET owner = 'somebody'", ())

    room.discord.between = stolen
    room.handle()

    assert (room.rows.state(), room.discord.sent) == ("computed", [])


def test_an_attempt_on_a_row_that_another_delivery_has_is_not_made(room: Room) -> None:
    async def stolen(mention: Mention) -> None:
        await asyncio.sleep(1)
        if mention is not MENTION:
            room.rows.disk.run("UPDATE mention SET owner = 'somebody' WHERE id = 42", ())
        await asyncio.sleep(5)

    room.mind.think = stolen
    others = [
        replace(MENTION, message=MessageId(number), author=number + 2) for number in range(1, CONCURRENT + 1)
    ]
    room.handle(*others, MENTION)

    assert room.rows.state() == "threaded"
    assert room.mind.decided == CONCURRENT


def test_a_mention_that_is_taken_from_the_living_again_and_again_is_no_crash(room: Room) -> None:
    """Each of them lived through the drawing: only the taking was in the way, and in the end it is drawn."""

    async def stolen(_mention: Mention) -> None:
        await asyncio.sleep(1)
        room.rows.disk.run("UPDATE mention SET owner = 'somebody'", ())

    room.killed_while_thinking()
    room.mind.think = stolen
    for _ in range(SOLO_CRASHES):
        room.recover()
        room.restart()
    room.mind.think = long
    room.recover()

    assert room.rows.state() == "done"
    assert [answer.apology for answer in room.discord.sent] == [False]


def test_an_apology_that_another_delivery_has_takes_no_crash_back(room: Room) -> None:
    room.killed_while_thinking()
    room.rows.disk.run("UPDATE mention SET solo = 3", ())
    room.rows.fail = {}
    run = room.rows.run

    async def stolen(sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        if "answer_json = ?" in sql:
            room.rows.disk.run("UPDATE mention SET owner = 'somebody'", ())
        return await run(sql, parameters)

    room.rows.run = stolen  # type: ignore[method-assign]  # another process, between two statements of ours
    room.recover()

    assert room.rows.disk.run("SELECT state, solo FROM mention", ()) == [("threaded", 3)]


def test_a_sweep_leaves_what_is_being_worked_on(room: Room) -> None:
    async def sweep_meanwhile() -> None:
        work = asyncio.ensure_future(room.handler.handle(MENTION))
        await asyncio.sleep(10)
        await room.handler.recover()
        await work

    room.mind.think = long
    room.loop.run(sweep_meanwhile())

    assert (room.mind.decided, len(room.discord.sent)) == (1, 1)


def test_a_row_that_is_taken_between_the_look_and_the_sweep_is_left(room: Room) -> None:
    room.killed_while("threaded")
    room.rows.fail = {}
    whole = room.rows.run

    async def run(sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        rows = await whole(sql, parameters)
        if "ORDER BY id" in sql:
            room.rows.disk.run("UPDATE mention SET owner = 'somebody'", ())
        return rows

    room.rows.run = run  # type: ignore[method-assign]  # another process, between two statements of ours
    room.recover()

    assert room.discord.sent == []


def test_a_suspect_is_computed_alone(room: Room) -> None:
    room.killed_while_thinking()
    now = 0
    beside: dict[int, int] = {}

    async def count(mention: Mention) -> None:
        nonlocal now
        now += 1
        await asyncio.sleep(5)
        beside[mention.message] = now - 1
        now -= 1

    async def both() -> None:
        other = replace(MENTION, message=MessageId(43), author=3)
        await asyncio.gather(room.handler.recover(), room.handler.handle(other))

    room.mind.think = count
    room.loop.run(both())

    assert beside == {42: 0, 43: 0}


def test_what_an_earlier_process_left_is_never_refused_and_keeps_its_order(room: Room) -> None:
    mentions = [replace(MENTION, message=MessageId(number)) for number in range(50, 80)]
    began: list[int] = []

    async def note(mention: Mention) -> None:
        began.append(mention.message)
        await asyncio.sleep(1)

    async def stop() -> None:
        work = [asyncio.ensure_future(room.handler.handle(replace(m, late=True))) for m in mentions]
        await asyncio.sleep(0.05)
        await room.handler.close(8)
        assert all(task.cancelled() for task in work)

    room.loop.run(stop())
    room.restart()
    room.mind.think = note
    room.recover()

    assert began == list(range(50, 80))
    assert len(room.discord.sent) == 30


def test_an_answer_that_is_stored_waits_for_no_turn(room: Room) -> None:
    room.killed_while("computed")
    room.mind.think = long

    async def both() -> None:
        other = replace(MENTION, message=MessageId(41))
        await asyncio.gather(room.handler.handle(other), room.handler.recover())

    room.loop.run(both())

    assert [message for message, _ in room.discord.sent_to] == [42, 41]


def test_a_refused_mention_of_a_process_that_died_is_drawn_by_the_next(room: Room) -> None:
    """Its refusal was told to nobody, and by now there is room."""
    other = replace(MENTION, message=MessageId(43))

    async def die() -> None:
        work = [asyncio.ensure_future(room.handler.handle(mention)) for mention in (MENTION, other)]
        await asyncio.sleep(0.15)
        for task in work:
            task.cancel()
        await asyncio.gather(*work, return_exceptions=True)

    room.restart(limits=Limits(member=0))
    room.mind.think = long
    room.rows.fail = {"attempts - 1": 1, "answer_json = ?5": 1}
    room.loop.run(die())
    assert (room.rows.state(43), room.discord.sent) == ("threaded", [])
    room.restart(limits=Limits(member=0))
    room.recover()

    assert [answer.text for _, answer in room.discord.sent_to] == ["Savings: 120"] * 2


def test_a_mention_that_ends_the_process_each_time_gets_an_apology(room: Room) -> None:
    room.killed_while_thinking()
    room.rows.disk.run("UPDATE mention SET attempts = 4, solo = 3", ())
    decided = room.mind.decided
    room.recover()

    assert room.discord.sent == [APOLOGY]
    assert room.mind.decided == decided


def test_a_stop_delivers_what_is_stored_and_takes_back_what_is_not(room: Room) -> None:
    other = replace(MENTION, message=MessageId(43), author=3)

    async def think(mention: Mention) -> None:
        await asyncio.sleep(1 if mention is MENTION else 30)

    async def stop() -> None:
        sending = asyncio.Event()
        room.rows.on_state = ("sending", sending.set)
        work = [asyncio.ensure_future(room.handler.handle(mention)) for mention in (MENTION, other)]
        await sending.wait()
        await room.handler.close(8)
        assert room.loop.time() < 8
        assert work[1].cancelled()
        await work[0]
        await room.handler.handle(replace(MENTION, message=MessageId(44)))

    room.mind.think = think
    room.loop.run(stop())

    assert (room.rows.state(), room.rows.state(43), room.rows.state(44)) == ("done", "threaded", "nothing")
    [attempts] = room.rows.disk.run("SELECT attempts FROM mention WHERE id = 43", ())
    assert attempts == (0,)


def test_a_stop_ends_at_once_when_nothing_is_going_on(room: Room) -> None:
    room.loop.run(room.handler.close(8))

    assert room.loop.time() == 0


def test_a_stopped_process_takes_up_no_row(room: Room) -> None:
    room.killed_while("threaded")
    room.loop.run(room.handler.close(8))
    room.recover()

    assert (room.rows.state(), room.discord.sent) == ("threaded", [])


def test_a_row_of_before_is_carried_on_with_though_its_mention_is_just_told_again(room: Room) -> None:
    room.mind.think = long
    room.killed_while("threaded")

    run = room.rows.run

    async def slowly(sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        await asyncio.sleep("INSERT INTO mention" in sql)
        return await run(sql, parameters)

    async def told_again() -> None:
        await asyncio.gather(room.handler.handle(MENTION), room.handler.recover())

    room.rows.run = slowly  # type: ignore[method-assign]
    room.loop.run(told_again())

    assert (room.rows.state(), len(room.discord.sent)) == ("done", 1)


def test_a_row_that_nobody_can_read_holds_up_no_other(room: Room) -> None:
    room.mind.think = long
    room.killed_while("threaded")
    room.rows.disk.run(
        "INSERT INTO mention (id, channel_id, author_id, state, owner, request_json) "
        "VALUES (41, 7, 2, 'claimed', 'r0.1', 'no JSON')",
        (),
    )

    room.recover()

    assert (room.rows.state(), len(room.discord.sent)) == ("done", 1)
    assert room.rows.state(41) == "claimed"


def test_a_row_that_cannot_be_taken_for_want_of_a_disk_ends_the_sweep(room: Room) -> None:
    room.mind.think = long
    room.killed_while("threaded")
    room.rows.fail = {"SET owner": 1}

    with pytest.raises(StorageError):
        room.recover()

    room.recover()
    assert (room.rows.state(), len(room.discord.sent)) == ("done", 1)
