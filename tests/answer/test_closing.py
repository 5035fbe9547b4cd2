"""The line that closes a mention: what stands on Discord, how it came there, what it took."""

import logging
from collections.abc import Callable
from dataclasses import replace

import pytest

from answer.closing import call_made, calls_counted
from answer.model import AbandonedError, Decision, Mention, Place, UnknownOutcomeError
from tests.room import LONG, MENTION, Room


def _plain(room: Room) -> None:
    room.handle()


def _asked(room: Room) -> None:
    async def ask(_mention: Mention) -> None:
        call_made()

    room.mind.think = ask
    room.handle()


def _failed(room: Room) -> None:
    async def fail(_mention: Mention) -> None:
        raise ZeroDivisionError

    room.mind.think = fail
    room.handle()


def _lost_once(room: Room) -> None:
    room.discord.send_faults = [UnknownOutcomeError("reset")]
    room.handle()


def _arrived_all_the_same(room: Room) -> None:
    room.discord.found = {0}
    room.handle()


def _there_already(room: Room) -> None:
    room.discord.place = Place(42, answer=77)
    room.handle()


def _in_place(room: Room) -> None:
    room.discord.place = Place(10, reply=True)
    room.handle()


def _long(room: Room) -> None:
    room.mind.decision = Decision(text=LONG)
    room.handle()


def _gone(room: Room) -> None:
    room.discord.thread_faults = [AbandonedError("Unknown Message")]
    room.handle()


def _sent_by_two_lives(room: Room) -> None:
    room.killed_while("sending")
    room.recover()


def _computed_by_an_earlier_life(room: Room) -> None:
    room.killed_while("computed")
    room.recover()


@pytest.mark.parametrize(
    ("happens", "line"),
    [
        (_plain, "answered: 1 thread, 1 message, sent, 0.20 s, 0 model calls"),
        (_asked, "answered: 1 thread, 1 message, sent, 0.20 s, 1 model call"),
        (_failed, "apologised: 1 thread, 1 message, sent, 0.20 s, 0 model calls"),
        (_lost_once, "answered: 1 thread, 1 message, resent, 1.30 s, 0 model calls"),
        (_arrived_all_the_same, "answered: 1 thread, 1 message, found, 0.10 s, 0 model calls"),
        (_there_already, "answered: 1 thread, 1 message, found, 0.10 s, 0 model calls"),
        (_in_place, "answered: 0 threads, 1 message, sent, 0.20 s, 0 model calls"),
        (_long, "answered: 1 thread, 2 messages, sent, 0.30 s, 0 model calls"),
        (_gone, "given up: no message, 0.10 s, 0 model calls"),
        (_sent_by_two_lives, "answered: 1 thread, 1 message, resent, 0.20 s, 0 model calls"),
        (_computed_by_an_earlier_life, "answered: 1 thread, 1 message, sent, 0.20 s, 0 model calls"),
    ],
)
def test_one_line_closes_a_mention(
    happens: Callable[[Room], None], line: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "oneplot.command")
    room = Room()
    happens(room)

    assert room.closings == [line]
    assert [text for text in caplog.messages if text.endswith(("model calls", "model call"))] == [
        f"message 42: {line}"
    ]


def test_a_duplicate_is_never_said_to_be_executed(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "oneplot.command")
    room = Room()
    room.handle()
    room.restart()
    room.handle()
    room.handle(replace(MENTION, late=True))

    told = [text for text in caplog.messages if "executing" in text or "DUPLICATE" in text]
    assert told == [
        "message 42: executing mention command",
        *["DUPLICATE DETECTED: skipping duplicate processing of message 42"] * 2,
    ]
    assert len(room.closings) == 1


def test_what_is_lost_to_another_delivery_has_no_closing_line_here() -> None:
    room = Room()

    async def stolen(_mention: Mention) -> None:
        room.rows.disk.run("UPDATE mention SET owner = 'somebody'", ())

    room.mind.think = stolen
    room.handle()
    assert room.closings == []


def test_calls_are_counted_where_somebody_counts_and_nowhere_else() -> None:
    call_made()
    with calls_counted() as outer:
        call_made()
        with calls_counted() as inner:
            call_made()
            call_made()
    assert (outer.made, inner.made) == (1, 2)
