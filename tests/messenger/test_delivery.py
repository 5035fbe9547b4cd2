"""Threads and answers on a Discord that refuses, forgets and stays silent."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import TypeVar

import pytest

from answer.model import AbandonedError, Answer, FileRef, Mention, Place, UnknownOutcomeError
from answer.row import MessageId
from charts.table import File
from messenger.delivery import (
    CALL_DEADLINE_S,
    READ_TO_SEND_S,
    STAND_BY_S,
    Delivery,
    Post,
    RefusedError,
    answer_nonce,
)
from tests.simulation.clock import VirtualLoop

T = TypeVar("T")

ME = 1
MENTION = Mention(MessageId(42), 10, 7, 2, "draw this")
ANSWER = Answer("Savings: 120")
THREAD = Place(42)
IN_PLACE = Place(10, reply=True)


class Wire:
    """A Discord of scripted answers that remembers what it was asked."""

    me = ME

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.thread: RefusedError | None = None
        self.owner: int | RefusedError = ME
        self.posts: Callable[[], list[Post]] = list
        self.unreadable: RefusedError | None = None
        self.unsendable: RefusedError | None = None
        self.takes: Callable[[Answer], bool] = lambda _answer: False
        self.readable = True
        self.send_s = 0.1
        self.nonces: list[str] = []
        self.replied_to: list[int | None] = []

    def may_read_history(self, mention: Mention) -> bool:
        """Whether reads are believed."""
        return self.readable and mention.message == MENTION.message

    async def start_thread(self, mention: Mention, name: str) -> None:
        """Start Thread from Message."""
        self.asked.append(f"thread on {mention.message} named {name}")
        if self.thread is not None:
            raise self.thread

    async def thread_owner(self, thread: int) -> int | None:
        """Get Channel."""
        self.asked.append(f"owner of {thread}")
        if isinstance(self.owner, RefusedError):
            raise self.owner
        return self.owner

    async def own_posts(self, channel: int, after: int, pages: int) -> AsyncIterator[Post]:
        """Get Channel Messages."""
        self.asked.append(f"read {channel} after {after}, {pages} pages")
        if self.unreadable is not None:
            raise self.unreadable
        for post in self.posts():
            yield post

    async def send(self, channel: int, answer: Answer, nonce: str, reply_to: int | None) -> int:
        """Create Message."""
        self.asked.append(f"send to {channel}: {answer.text}")
        self.nonces.append(nonce)
        self.replied_to.append(reply_to)
        await asyncio.sleep(self.send_s)
        if self.unsendable is not None and not self.takes(answer):
            raise self.unsendable
        return 99

    async def fetch(self, file: FileRef) -> File:
        """Fetch an attachment."""
        return File(file.name, b"n\n1\n")


def refused(code: int) -> RefusedError:
    return RefusedError(400, code, "no")


def played(work: Coroutine[object, object, T]) -> T:
    """Run on virtual time."""
    return VirtualLoop().run(work)


def ensured(wire: Wire, place: Place, *, sent_before: bool = False, commit_s: float = 0.0) -> int:
    """Ensure the answer; each send is committed within `commit_s` seconds."""

    async def before_send() -> None:
        wire.asked.append("commit")
        await asyncio.sleep(commit_s)

    delivery = Delivery(wire)
    return played(
        delivery.ensure_answer(MENTION, place, ANSWER, sent_before=sent_before, before_send=before_send)
    )


def threaded(wire: Wire, *, recovered: bool = False, mention: Mention = MENTION) -> Place:
    return played(Delivery(wire).ensure_thread(mention, recovered=recovered))


def test_the_answer_goes_to_a_new_thread_on_the_mention() -> None:
    wire = Wire()

    assert threaded(wire) == Place(42, fresh_since=0.0)
    assert wire.asked == ["thread on 42 named Chart"]


def test_where_discord_has_no_threads_the_answer_is_a_reply() -> None:
    wire = Wire()
    message = Mention(MessageId(42), 10, None, 2, "draw this", threads=False)

    assert threaded(wire, mention=message) == IN_PLACE
    assert wire.asked == []


@pytest.mark.parametrize("code", [50013, 50024, 160006, 0])
def test_where_a_thread_is_refused_the_answer_is_a_reply(code: int) -> None:
    wire = Wire()
    wire.thread = refused(code)

    assert threaded(wire) == IN_PLACE


@pytest.mark.parametrize("code", [10003, 10004, 10008, 50001, 160005, 50083])
def test_what_is_gone_or_closed_is_abandoned(code: int) -> None:
    wire = Wire()
    wire.thread = refused(code)

    with pytest.raises(AbandonedError, match=str(code)):
        threaded(wire)


@pytest.mark.parametrize("code", [20016, 130000])
def test_what_may_pass_is_tried_later(code: int) -> None:
    wire = Wire()
    wire.thread = refused(code)

    with pytest.raises(UnknownOutcomeError):
        threaded(wire)


def test_a_thread_that_a_human_opened_is_used_at_once() -> None:
    wire = Wire()
    wire.thread, wire.owner = refused(160004), 2

    assert threaded(wire) == THREAD
    assert wire.asked[1:] == ["owner of 42"]


def test_a_thread_of_an_earlier_run_is_ours_without_asking() -> None:
    wire = Wire()
    wire.thread = refused(160004)

    assert threaded(wire, recovered=True) == THREAD
    assert len(wire.asked) == 1


def test_a_thread_of_another_process_is_left_to_it_for_a_while() -> None:
    wire = Wire()
    wire.thread = refused(160004)
    loop = VirtualLoop()

    place = loop.run(Delivery(wire).ensure_thread(MENTION, recovered=False))

    assert place == THREAD
    assert loop.time() == STAND_BY_S


def test_the_answer_of_another_process_is_taken_as_ours() -> None:
    wire = Wire()
    wire.thread = refused(160004)
    wire.posts = lambda: [Post(77, None)] if len(wire.asked) > 4 else []

    assert threaded(wire) == Place(42, answer=77)


def test_a_thread_deleted_while_we_ask_for_its_owner_is_abandoned() -> None:
    wire = Wire()
    wire.thread, wire.owner = refused(160004), refused(10003)

    with pytest.raises(AbandonedError, match="10003"):
        threaded(wire)


def test_the_place_of_an_earlier_run_is_the_thread_or_a_reply() -> None:
    delivery = Delivery(Wire())

    assert delivery.known_place(MENTION, 42) == THREAD
    assert delivery.known_place(MENTION, 10) == IN_PLACE


@pytest.mark.parametrize(("place", "found"), [(THREAD, 80), (IN_PLACE, 81)])
def test_an_answer_is_known_by_its_place_or_by_what_it_replies_to(place: Place, found: int) -> None:
    wire = Wire()
    wire.posts = lambda: [Post(79, 41), Post(80, None), Post(81, 42)]

    assert played(Delivery(wire).find_answer(MENTION, place)) == found


def test_no_answer_is_found_among_the_answers_to_others() -> None:
    wire = Wire()
    wire.posts = lambda: [Post(79, 41)]

    assert played(Delivery(wire).find_answer(MENTION, IN_PLACE)) is None


def test_a_place_that_cannot_be_read_is_abandoned() -> None:
    wire = Wire()
    wire.unreadable = refused(50001)

    with pytest.raises(AbandonedError):
        played(Delivery(wire).find_answer(MENTION, THREAD))


def test_a_fresh_thread_is_answered_without_a_read() -> None:
    wire = Wire()

    assert ensured(wire, Place(42, fresh_since=0.0)) == 99
    assert wire.asked == ["commit", "send to 42: Savings: 120"]
    assert wire.nonces == [answer_nonce(42)] == ["a42"]
    assert wire.replied_to == [None]


def test_a_thread_that_is_no_longer_fresh_is_read_first() -> None:
    wire = Wire()

    ensured(wire, Place(42, fresh_since=-READ_TO_SEND_S))

    assert [line.split()[0] for line in wire.asked] == ["read", "commit", "send"]


def test_a_reply_refers_to_the_mention() -> None:
    wire = Wire()

    ensured(wire, IN_PLACE)

    assert wire.replied_to == [42]


def test_an_answer_that_is_there_is_not_sent_again() -> None:
    wire = Wire()
    wire.posts = lambda: [Post(80, None)]

    assert ensured(wire, THREAD) == 80
    assert len(wire.asked) == 1


def test_without_the_permission_to_read_nothing_old_is_sent_again() -> None:
    wire = Wire()
    wire.readable = False

    with pytest.raises(AbandonedError, match="READ_MESSAGE_HISTORY"):
        ensured(wire, THREAD, sent_before=True)


def test_without_the_permission_to_read_a_first_send_is_made() -> None:
    wire = Wire()
    wire.readable = False

    assert ensured(wire, THREAD) == 99


def test_a_read_before_a_resend_is_believed_with_the_permission() -> None:
    assert ensured(Wire(), THREAD, sent_before=True) == 99


def test_a_send_too_long_after_its_read_is_not_made() -> None:
    wire = Wire()

    with pytest.raises(UnknownOutcomeError, match="too long"):
        ensured(wire, THREAD, commit_s=READ_TO_SEND_S)

    assert not wire.nonces


@pytest.mark.parametrize("commit_s", [0.0, READ_TO_SEND_S - 5])
def test_a_send_is_waited_for_no_longer_than_its_read_allows(commit_s: float) -> None:
    wire = Wire()
    wire.send_s = CALL_DEADLINE_S + 1

    with pytest.raises(UnknownOutcomeError, match="in time"):
        ensured(wire, THREAD, commit_s=commit_s)


@pytest.mark.parametrize(("code", "text"), [(10008, "deleted"), (50013, "50013")])
def test_a_send_that_is_refused_for_good_is_abandoned(code: int, text: str) -> None:
    wire = Wire()
    wire.unsendable = refused(code)

    with pytest.raises(AbandonedError, match=text):
        ensured(wire, THREAD)


def test_an_answer_whose_picture_is_not_taken_comes_without_it() -> None:
    wire = Wire()
    wire.unsendable = refused(40005)
    wire.takes = lambda answer: answer.png is None
    chart = Answer("Savings: 120", b"png", "a bar chart")

    async def before_send() -> None:
        """Commit nothing."""

    sent = Delivery(wire).ensure_answer(MENTION, THREAD, chart, sent_before=False, before_send=before_send)

    assert played(sent) == 99
    assert "No chart, only its figures" in wire.asked[-1]
    assert wire.nonces == ["a42", "a42"]


def test_a_send_in_slow_mode_is_tried_later() -> None:
    wire = Wire()
    wire.unsendable = refused(20016)

    with pytest.raises(UnknownOutcomeError):
        ensured(wire, THREAD)


def test_an_attachment_is_fetched_through_the_wire() -> None:
    file = FileRef("n.csv", 4, "https://cdn.invalid/n.csv")

    assert played(Delivery(Wire()).fetch(file)) == File("n.csv", b"n\n1\n")
