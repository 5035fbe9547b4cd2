"""One mention from claim to answer: what a member sees, and what each stage costs."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from answer.making import APOLOGY, SLOW, no_table
from answer.model import Answer, Decision, FileRef, Mention, Place, Quoted, TakenError, UnknownOutcomeError
from answer.row import MessageId, Owner, StorageError
from answer.turns import Limits
from charts.errors import UserError
from charts.grammar import ChartSpec, Mark
from charts.table import File, Reading
from command_handler import COMPUTE_DEADLINE_S, CONCURRENT, HAND_OVER_S
from db.mentions import Mentions
from tests.room import LONG, MENTION, READING, TABLE, Room, long


@pytest.fixture
def room() -> Room:
    return Room()


def test_a_mention_gets_its_words(room: Room) -> None:
    room.handle()

    assert room.discord.sent == [Answer("Savings: 120")]
    assert room.rows.state() == "done"


def test_a_mention_gets_its_chart(room: Room) -> None:
    room.mind.decision = Decision(ChartSpec(Mark.BAR), "Savings")
    room.handle()

    [answer] = room.discord.sent
    assert (answer.png, answer.alt) == (b"\x89PNG", "a bar chart")
    assert "120 in January" in answer.text


def test_a_mention_without_a_table_is_told_what_one_looks_like(room: Room) -> None:
    room.mind.decision = Decision()
    room.handle()

    assert [answer.text for answer in room.discord.sent] == [no_table(READING)]


def test_the_thread_is_called_by_what_is_in_it(room: Room) -> None:
    room.handle()

    assert room.discord.names == ["Savings by month"]


def test_a_missing_permission_is_named_once_in_a_channel(room: Room) -> None:
    room.discord.place = Place(10, reply=True)
    lacking = replace(MENTION, in_place=True, lacks="Create Public Threads")
    room.handle(lacking)
    room.handle(replace(lacking, message=MessageId(43)))

    first, second = (answer.text for answer in room.discord.sent)
    assert first == "Savings: 120\n-# I answer here: I lack the permission Create Public Threads."
    assert second == "Savings: 120"


def test_nothing_is_posted_for_a_message_that_was_deleted_while_it_was_worked_on(room: Room) -> None:
    async def deleted(mention: Mention) -> None:
        room.handler.deleted(mention.message)

    room.mind.think = deleted
    room.handle()

    assert room.discord.sent == []
    assert room.rows.state() == "abandoned"


@pytest.mark.parametrize("has_table", [True, False])
def test_a_picture_that_is_not_read_is_named(room: Room, has_table: bool) -> None:  # noqa: FBT001 - a parameter of the test
    room.mind.reading = READING if has_table else Reading((), "draw this")
    room.mind.quoted = {MENTION.text: room.mind.reading}
    room.mind.decision = Decision(ChartSpec(Mark.BAR)) if has_table else Decision()
    room.handle(replace(MENTION, unread=("table.png",)))

    [answer] = room.discord.sent
    assert "pictures or recordings, so “table.png” is left out" in answer.text


def test_the_table_of_the_message_replied_to_is_drawn_where_the_mention_has_none(room: Room) -> None:
    room.mind.reading = Reading((), "as bars")
    room.mind.quoted = {"n\n1": Reading((TABLE,), "my numbers", ("One row was left out.",))}
    room.handle(replace(MENTION, quoted=Quoted("n\n1", (FileRef("n.csv", 4, "https://cdn.invalid/n.csv"),))))

    assert room.mind.asked == Reading((TABLE,), "as bars", ("One row was left out.",))
    assert room.mind.files == [File("n.csv", b"n\n1\n")]


def test_the_mention_s_own_table_goes_before_one_it_replies_to(room: Room) -> None:
    room.mind.quoted = {"n\n1": Reading((), "never read")}
    room.handle(replace(MENTION, quoted=Quoted("n\n1")))

    assert room.mind.asked == READING


def test_a_reply_to_a_message_that_cannot_be_seen_says_so(room: Room) -> None:
    room.mind.reading = Reading((), "as bars")
    room.mind.quoted = {"": Reading((), "")}
    room.mind.decision = Decision()
    room.handle(replace(MENTION, quoted=Quoted()))

    [answer] = room.discord.sent
    assert answer.text.startswith("I cannot see the message you replied to")


def test_a_mention_keeps_what_it_replies_to_over_a_restart() -> None:
    quoted = replace(MENTION, quoted=Quoted("n\n1", (FileRef("n.csv", 4, "https://cdn.invalid/n.csv"),)))
    assert Mention.from_json(quoted.message, quoted.to_json()) == quoted


def test_attached_files_are_read_too(room: Room) -> None:
    room.handle(replace(MENTION, files=(FileRef("n.csv", 4, "https://cdn.invalid/n.csv"),)))

    assert room.mind.files == [File("n.csv", b"n\n1\n")]


def test_what_a_member_can_mend_is_said(room: Room) -> None:
    async def refuse(_mention: Mention) -> None:
        raise UserError("Row 3 says “many”.")

    room.mind.think = refuse
    room.handle()

    assert room.discord.sent == [Answer("Row 3 says “many”.")]
    assert room.rows.state() == "done"


def test_what_went_wrong_on_our_side_is_apologised_for(room: Room) -> None:
    async def fail(_mention: Mention) -> None:
        raise ZeroDivisionError

    room.mind.think = fail
    room.handle()

    assert room.discord.sent == [APOLOGY]
    assert room.rows.state() == "failed"


def test_what_takes_too_long_is_apologised_for(room: Room) -> None:
    async def dawdle(_mention: Mention) -> None:
        await asyncio.sleep(COMPUTE_DEADLINE_S + 1)

    room.mind.think = dawdle
    room.handle()

    assert room.discord.sent == [SLOW]


def test_fifty_deliveries_at_once_cost_one_decision_and_one_send(room: Room) -> None:
    room.handle(*[MENTION] * 50)

    assert (len(room.discord.sent), room.mind.decided) == (1, 1)


def test_mentions_are_computed_side_by_side_but_not_all_at_once(room: Room) -> None:
    now = most = 0

    async def count(_mention: Mention) -> None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(5)
        now -= 1

    room.mind.think = count
    room.handle(*(replace(MENTION, message=MessageId(number), author=number) for number in range(50, 60)))

    assert most == CONCURRENT
    assert len(room.discord.sent) == 10


CROWD = [replace(MENTION, message=MessageId(number), author=number) for number in range(50, 56)]
"""Mentions of six members; the last two find no lane."""


async def half_a_minute(_mention: Mention) -> None:
    await asyncio.sleep(30)


def test_what_finds_no_lane_is_left_to_another_node_and_answered_once(room: Room) -> None:
    given: list[tuple[int, float]] = []

    async def hand_over(message: MessageId, owner: Owner) -> bool:
        given.append((message, room.loop.time()))
        return await Mentions(room.rows).given_up(message, owner)

    room.hand_over, room.mind.think = hand_over, half_a_minute
    room.restart()
    room.handle(*CROWD)

    assert [message for message, _ in given] == [54, 55]
    assert all(HAND_OVER_S <= at < 30 for _, at in given)
    assert {message for message, _ in room.discord.sent_to} == {50, 51, 52, 53}
    room.restart()  # the other node: it does not give on what it was given
    room.recover()
    assert sorted(message for message, _ in room.discord.sent_to) == [50, 51, 52, 53, 54, 55]
    assert len(given) == 2


def test_what_no_other_node_takes_waits_here_for_its_lane(room: Room) -> None:
    async def refuse(_message: MessageId, _owner: Owner) -> bool:
        return False

    room.hand_over, room.mind.think = refuse, half_a_minute
    room.restart()
    room.handle(*CROWD)

    assert sorted(message for message, _ in room.discord.sent_to) == [50, 51, 52, 53, 54, 55]
    assert room.mind.decided == 6


def test_a_hand_over_whose_outcome_nobody_knows_is_told_by_the_next_write(room: Room) -> None:
    async def committed_unheard(message: MessageId, owner: Owner) -> bool:
        await Mentions(room.rows).given_up(message, owner)
        raise StorageError("the reply was lost")

    room.hand_over, room.mind.think = committed_unheard, half_a_minute
    room.restart()
    room.handle(*CROWD)

    assert {message for message, _ in room.discord.sent_to} == {50, 51, 52, 53}
    room.restart()
    room.recover()
    assert sorted(message for message, _ in room.discord.sent_to) == [50, 51, 52, 53, 54, 55]


def test_a_node_says_how_many_lanes_it_has_free(room: Room) -> None:
    free = []

    async def look(_mention: Mention) -> None:
        free.append(room.handler.idle)

    room.mind.think = look
    assert room.handler.idle == CONCURRENT
    room.handle(CROWD[0])
    room.loop.run(room.handler.close(0))

    assert [*free, room.handler.idle] == [CONCURRENT - 1, 0]


def of(author: int, *numbers: int) -> list[Mention]:
    """Return mentions of one member."""
    return [replace(MENTION, message=MessageId(number), author=author) for number in numbers]


def test_a_member_s_mentions_are_worked_on_one_after_the_other_as_they_came(room: Room) -> None:
    began: list[int] = []

    async def note(mention: Mention) -> None:
        began.append(mention.message)
        await asyncio.sleep(5)

    room.mind.think = note
    room.handle(*of(2, 53, 51, 52), *of(3, 60))

    assert began == [53, 60, 51, 52]
    assert 15 < room.loop.time() < 17


def test_another_member_s_answer_comes_before_the_third_of_a_flood(room: Room) -> None:
    room.mind.think = half_a_second
    room.handle(*of(2, *range(100, 300)), *of(3, 700))

    drawn = [message for message, answer in room.discord.sent_to if answer == Answer("Savings: 120")]
    assert drawn[:2] == [100, 700]
    assert len(drawn) == 1 + Limits().member + 1
    assert sorted(message for message, _ in room.discord.sent_to) == [*range(100, 300), 700]


async def half_a_second(_mention: Mention) -> None:
    await asyncio.sleep(0.5)


def test_what_finds_no_place_in_the_line_is_told_so_once(room: Room) -> None:
    room.mind.think = long
    room.handle(*of(2, *range(50, 60)))

    [(refused, answer)] = room.discord.sent_to[:1]
    assert (refused, answer.text) == (
        59,
        "You have 8 charts waiting; ask again in about half a minute.",
    )
    assert (room.rows.state(59), room.rows.state(58)) == ("failed", "done")
    assert (len(room.discord.sent), room.mind.decided) == (10, 9)


def test_a_refusal_does_not_wait_for_what_is_in_the_line(room: Room) -> None:
    room.mind.think = long
    room.handle(*of(2, *range(50, 62)))

    assert [message for message, _ in room.discord.sent_to[:3]] == [59, 60, 61]


def test_refusals_of_a_member_are_told_one_after_the_other(room: Room) -> None:
    """Each of them costs requests, which others need too."""
    room.mind.think = long
    room.handle(*of(2, *range(50, 69)))

    assert room.discord.most_threads_at_once == 2  # a refusal's and a chart's


def test_the_wait_that_is_named_is_learnt_from_the_turns_before(room: Room) -> None:
    room.mind.think = long
    room.handle(*of(2, *range(10, 19)))
    room.handle(*of(2, *range(50, 60)))

    told = [answer.text for message, answer in room.discord.sent_to if message == 59]
    assert told == ["You have 8 charts waiting; ask again in about 3 minutes."]


@pytest.mark.parametrize(
    ("limits", "mentions", "told"),
    [
        (
            Limits(member=0),
            of(2, 50, 51),
            "I am still at work on your last chart; ask again in a few seconds.",
        ),
        (
            Limits(server=2),
            [*of(2, 50), *of(3, 60, 61)],
            "This server has 2 charts waiting; ask again in a few seconds.",
        ),
        (
            Limits(everybody=2),
            [*of(2, 50), *of(3, 60), replace(MENTION, message=MessageId(61), author=3, guild=None)],
            "I have 2 charts waiting, more than I can hold; ask again in a few seconds.",
        ),
    ],
)
def test_a_host_sets_how_many_may_wait(
    room: Room, limits: Limits, mentions: list[Mention], told: str
) -> None:
    room.restart(limits=limits)
    room.mind.think = long
    room.handle(*mentions)

    assert room.discord.sent_to[0] == (mentions[-1].message, Answer(told, apology=True))
    assert len(room.discord.sent) == len(mentions)


def test_what_was_missed_is_never_refused(room: Room) -> None:
    room.mind.think = long
    room.handle(*(replace(mention, late=True) for mention in of(2, *range(50, 80))))

    assert (len(room.discord.sent), room.mind.decided) == (30, 30)


def test_a_long_answer_comes_in_parts(room: Room) -> None:
    room.mind.decision = Decision(text=LONG)
    room.handle()

    assert len(room.discord.sent) == 2
    said = [answer.text.rsplit("\n", 1) for answer in room.discord.sent]
    assert " ".join(words for words, _ in said).split() == LONG.split()
    assert [mark for _, mark in said] == ["-# 1/2", "-# 2/2"]


def test_a_new_process_sends_the_parts_that_are_missing(room: Room) -> None:
    room.mind.decision = Decision(text=LONG)
    room.discord.send_faults = [UnknownOutcomeError("503")] * 6
    room.handle()
    room.rows.disk.run("UPDATE mention SET parts = 0", ())
    room.discord.there, room.discord.found = 43, {0}
    room.recover()

    assert room.rows.state() == "done"
    assert len(room.discord.sent) == 1
    assert len(room.discord.sent[0].text) < len(LONG) / 2


def test_a_part_that_is_known_to_be_there_is_not_looked_for(room: Room) -> None:
    room.mind.decision = Decision(text=LONG)
    room.discord.send_faults = [UnknownOutcomeError("503")] * 6
    room.handle()
    room.rows.disk.run("UPDATE mention SET parts = 2", ())
    room.discord.there, room.discord.found = 43, {0}
    room.recover()

    assert (room.rows.state(), room.discord.sent) == ("done", [])


def test_the_parts_of_another_process_s_answer_are_left_to_it(room: Room) -> None:
    """Its first message has our nonce and not our words."""
    room.mind.decision = Decision(text=LONG)
    room.discord.theirs = {0}
    room.handle()

    assert (room.rows.state(), room.discord.sent, room.discord.closed) == ("done", [], 1)
    assert room.audited == []


def test_after_a_part_of_another_process_s_nothing_more_is_sent(room: Room) -> None:
    room.mind.decision = Decision(text=LONG + LONG)
    room.discord.theirs = {1}
    room.handle()

    assert (room.rows.state(), len(room.discord.sent), room.audited) == ("done", 1, [])


def test_our_own_answer_that_is_there_already_is_gone_on_with(room: Room) -> None:
    room.mind.decision = Decision(text=LONG)
    room.discord.found = {0}
    room.handle()

    assert (room.rows.state(), len(room.discord.sent)) == ("done", 1)


def test_our_own_answer_that_is_all_there_needs_nothing_more(room: Room) -> None:
    room.mind.decision = Decision(text=LONG)
    room.discord.found = {0, 1}
    room.handle()

    assert (room.rows.state(), room.discord.sent) == ("done", [])


def test_no_further_part_is_sent_once_another_delivery_has_the_row(room: Room) -> None:
    room.mind.decision = Decision(text=LONG + LONG)
    whole = room.rows.run

    async def run(sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        if "SET parts" in sql:
            room.rows.disk.run("UPDATE mention SET owner = 'somebody'", ())
        return await whole(sql, parameters)

    room.rows.run = run  # type: ignore[method-assign]  # another process, between two statements of ours
    room.handle()

    assert len(room.discord.sent) == 2
    assert room.rows.state() == "sending"


def test_a_finished_answer_is_offered_to_the_audit(room: Room) -> None:
    room.handle()

    assert room.audited == [(MENTION, Place(42, fresh_since=0.0), 1)]


def test_an_answer_needs_no_audit(room: Room) -> None:
    room.restart(audited=False)
    room.handle()

    assert (len(room.discord.sent), room.audited) == (1, [])


def test_a_mention_whose_model_call_another_delivery_made_is_left_to_it(room: Room) -> None:
    async def taken(_mention: Mention) -> None:
        raise TakenError("the row is not ours any more")

    room.mind.think = taken
    room.handle()

    assert (room.rows.state(), room.discord.sent) == ("threaded", [])
