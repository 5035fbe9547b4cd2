"""Threads and answers on a Discord that refuses, forgets and stays silent."""

import asyncio
import math
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import replace
from typing import TypeVar

import pytest

from answer.making import CUT_SHORT
from answer.model import AbandonedError, Answer, Delivered, FileRef, Mention, Place, UnknownOutcomeError
from answer.row import MessageId, PlaceKind
from charts.table import File
from messenger.bodies import Post
from messenger.delivery import (
    BLIND_RESEND_S,
    CALL_DEADLINE_S,
    CLOSING_S,
    READ_TO_SEND_S,
    STAND_BY_S,
    Delivery,
    RefusedError,
    answer_nonce,
)
from tests.simulation.clock import VirtualLoop

T = TypeVar("T")

ME = 1
MENTION = Mention(MessageId(42), 10, 7, 2, "draw this")
ANSWER = Answer("Savings: 120")
THREAD = Place(42)
SENT = Delivered(99, ours=True)
IN_PLACE = Place(10, reply=True)
RECOVERED = Place(42, elsewhere=10)
"""The thread, when an earlier process may have replied in its channel."""

LATE = replace(MENTION, late=True)
POST = replace(MENTION, channel=42, threads=False)
"""The first message of a forum post: it has the id of its channel."""


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
        self.elsewhere: dict[int, list[Post] | RefusedError] = {}  # what stands in other channels
        self.comes_back: Callable[[Post], Post] = lambda post: post
        self.times: list[float] = []  # by when each send had to be written

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
        if channel in self.elsewhere:
            found = self.elsewhere[channel]
            if isinstance(found, RefusedError):
                raise found
            for post in found:
                yield post
            return
        if self.unreadable is not None:
            raise self.unreadable
        for post in self.posts():
            yield post

    async def send(self, channel: int, answer: Answer, nonce: str, reply_to: int | None, by: float) -> Post:
        """Create Message."""
        self.asked.append(f"send to {channel}: {answer.text}")
        self.nonces.append(nonce)
        self.replied_to.append(reply_to)
        self.times.append(by)
        await asyncio.sleep(self.send_s)
        if self.unsendable is not None and not self.takes(answer):
            raise self.unsendable
        sizes = () if answer.png is None else (len(answer.png),)
        return self.comes_back(Post(99, reply_to, answer.text, sizes))

    async def fetch(self, file: FileRef) -> File:
        """Fetch an attachment."""
        return File(file.name, b"n\n1\n")


def refused(code: int) -> RefusedError:
    return RefusedError(400, code, "no")


def played(work: Coroutine[object, object, T]) -> T:
    """Run on virtual time."""
    return VirtualLoop().run(work)


def ensured(
    wire: Wire,
    place: Place,
    *,
    first_send: float | None = None,
    commit_s: float = 0.0,
    answer: Answer = ANSWER,
    part: int = 0,
) -> Delivered:
    """Ensure the answer; each send is committed within `commit_s` seconds."""

    async def before_send() -> None:
        wire.asked.append("commit")
        await asyncio.sleep(commit_s)

    delivery = Delivery(wire)
    return played(
        delivery.ensure_answer(
            MENTION, place, answer, first_send=first_send, before_send=before_send, part=part
        )
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


def test_what_is_wanted_in_place_opens_no_thread_and_is_looked_for_where_one_may_be() -> None:
    wire = Wire()
    wanted = replace(MENTION, in_place=True)

    assert threaded(wire, mention=wanted) == IN_PLACE
    assert threaded(wire, mention=wanted, recovered=True) == replace(IN_PLACE, elsewhere=42)
    assert wire.asked == []


def test_a_thread_is_called_by_what_is_in_it() -> None:
    wire = Wire()
    played(Delivery(wire).ensure_thread(MENTION, recovered=False, name="Savings by month"))

    assert wire.asked == ["thread on 42 named Savings by month"]


@pytest.mark.parametrize("code", [50035, 200000, 200001])
def test_a_name_that_is_not_taken_gives_way_to_a_neutral_one(code: int) -> None:
    wire = Wire()
    wire.thread = refused(code)
    played(Delivery(wire).ensure_thread(MENTION, recovered=False, name="Bad words"))

    assert wire.asked == ["thread on 42 named Bad words", "thread on 42 named Chart"]


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

    assert threaded(wire, recovered=True) == RECOVERED
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


@pytest.mark.parametrize("mention", [LATE, MENTION])
def test_a_thread_that_an_earlier_process_left_is_used_though_none_may_be_opened_now(
    mention: Mention,
) -> None:
    """What that process sent there may be on its way still: a reply elsewhere would be a second answer."""
    recovered = not mention.late
    wire = Wire()
    wire.thread = refused(50013)
    assert threaded(wire, mention=mention, recovered=recovered) == RECOVERED
    wire.owner = 2
    assert threaded(wire, mention=mention, recovered=recovered) == Place(10, reply=True, elsewhere=42)


def test_what_an_earlier_process_sent_to_a_thread_that_may_not_be_opened_now_is_waited_for() -> None:
    wire = Wire()
    wire.thread = refused(50013)
    wire.posts = lambda: [Post(77, None)] if len(wire.asked) > 4 else []

    assert threaded(wire, mention=LATE) == replace(RECOVERED, answer=77)


@pytest.mark.parametrize(
    ("mention", "place", "kind", "known"),
    [
        (MENTION, 42, PlaceKind.THREAD, RECOVERED),
        (MENTION, 10, PlaceKind.REPLY, Place(10, reply=True, elsewhere=42)),
        (MENTION, 42, None, RECOVERED),
        (MENTION, 10, None, Place(10, reply=True, elsewhere=42)),
        (POST, 42, PlaceKind.REPLY, Place(42, reply=True)),
        (POST, 42, None, Place(42, reply=True)),
    ],
)
def test_the_place_of_an_earlier_run_is_what_it_was(
    mention: Mention, place: int, kind: PlaceKind | None, known: Place
) -> None:
    """Rows of a version that kept no kind are read as well: in a forum post it replied, too."""
    assert Delivery(Wire()).known_place(mention, place, kind) == known


def test_a_mention_heard_late_may_have_its_answer_in_the_other_place() -> None:
    wire = Wire()
    assert threaded(wire, mention=LATE) == Place(42, fresh_since=0.0, elsewhere=10)
    wire.thread, wire.owner = refused(50013), refused(10003)
    assert threaded(wire, mention=LATE) == Place(10, reply=True, elsewhere=42)
    assert threaded(wire, mention=replace(LATE, threads=False)) == IN_PLACE


@pytest.mark.parametrize(
    ("mention", "place", "found"),
    [
        (MENTION, THREAD, 80),
        (MENTION, IN_PLACE, 81),
        (POST, Place(42, reply=True), 80),  # what a version before sent there has no reference
    ],
)
def test_an_answer_is_known_by_its_place_or_by_what_it_replies_to(
    mention: Mention, place: Place, found: int
) -> None:
    wire = Wire()
    wire.posts = lambda: [Post(79, 41), Post(80, None), Post(81, 42)]

    assert played(Delivery(wire).find_answer(mention, place)) == found


def test_a_reply_in_a_forum_post_is_an_answer_though_the_channel_has_the_mention_s_id() -> None:
    wire = Wire()
    wire.posts = lambda: [Post(79, 41), Post(81, 42)]

    assert played(Delivery(wire).find_answer(POST, Place(42, reply=True))) == 81


@pytest.mark.parametrize("fresh_since", [None, 0.0])
def test_an_answer_in_the_other_place_is_found_too(fresh_since: float | None) -> None:
    wire = Wire()
    wire.elsewhere[10] = [Post(81, 42)]
    place = replace(RECOVERED, fresh_since=fresh_since)

    assert played(Delivery(wire).find_answer(MENTION, place)) == 81
    assert len(wire.asked) == (1 if fresh_since == 0.0 else 2)


def test_where_there_is_no_other_place_there_is_no_answer() -> None:
    wire = Wire()
    wire.elsewhere[42] = refused(10003)

    assert played(Delivery(wire).find_answer(MENTION, Place(10, reply=True, elsewhere=42))) is None


def test_another_place_that_cannot_be_read_is_not_taken_for_empty() -> None:
    wire = Wire()
    wire.elsewhere[10] = refused(50001)

    with pytest.raises(AbandonedError, match="50001"):
        ensured(wire, RECOVERED)
    assert wire.nonces == []


@pytest.mark.parametrize("fresh_since", [None, 0.0])
def test_an_answer_in_the_other_place_is_not_sent_again(fresh_since: float | None) -> None:
    wire = Wire()
    wire.elsewhere[10] = [Post(81, 42, ANSWER.text)]

    assert ensured(wire, replace(RECOVERED, fresh_since=fresh_since)) == Delivered(81, ours=False)
    assert wire.nonces == []


def test_an_answer_that_is_in_neither_place_is_sent() -> None:
    wire = Wire()
    wire.elsewhere[10] = [Post(80, 41)]

    assert ensured(wire, RECOVERED) == SENT
    assert [line.split()[0] for line in wire.asked] == ["read", "read", "commit", "send"]


def test_a_further_part_is_sent_where_the_first_one_is() -> None:
    wire = Wire()
    wire.elsewhere[10] = [Post(81, 42)]

    assert ensured(wire, RECOVERED, part=1) == SENT
    assert wire.nonces == ["a42-1"]


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

    assert ensured(wire, Place(42, fresh_since=0.0)) == SENT
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
    wire.posts = lambda: [Post(80, None, ANSWER.text)]

    assert ensured(wire, THREAD) == Delivered(80, ours=True)
    assert len(wire.asked) == 1


@pytest.mark.parametrize("first_send", [-math.inf, -BLIND_RESEND_S])
def test_without_the_permission_to_read_nothing_old_is_sent_again(first_send: float) -> None:
    wire = Wire()
    wire.readable = False

    with pytest.raises(AbandonedError, match="READ_MESSAGE_HISTORY"):
        ensured(wire, THREAD, first_send=first_send)
    assert wire.nonces == []


def test_without_the_permission_to_read_a_first_send_is_made() -> None:
    wire = Wire()
    wire.readable = False

    assert ensured(wire, THREAD) == SENT


def test_without_the_permission_to_read_a_resend_is_written_while_its_nonce_is_remembered() -> None:
    wire = Wire()
    wire.readable = False

    assert ensured(wire, THREAD, first_send=-20.0) == SENT
    assert wire.times == [BLIND_RESEND_S - 20]


def test_a_read_before_a_resend_is_believed_with_the_permission() -> None:
    assert ensured(Wire(), THREAD, first_send=-math.inf) == SENT


def test_a_send_is_written_within_the_time_that_its_read_allows() -> None:
    wire = Wire()

    ensured(wire, THREAD, commit_s=7)
    ensured(wire, Place(42, fresh_since=-3.0))

    assert wire.times == [READ_TO_SEND_S, READ_TO_SEND_S - 3]


@pytest.mark.parametrize(
    "comes_back",
    [
        lambda post: replace(post, text="Savings: 121"),
        lambda post: replace(post, sizes=(3,)),
        lambda post: replace(post, sizes=(4, 4)),
        lambda post: replace(post, sizes=()),
        lambda post: replace(post, reference=42),
    ],
)
def test_what_comes_back_with_our_nonce_is_another_s_unless_it_says_what_we_sent(
    comes_back: Callable[[Post], Post],
) -> None:
    wire = Wire()
    chart = Answer("Savings: 120", b"1234")
    assert ensured(wire, THREAD, answer=chart) == SENT

    wire.comes_back = comes_back

    assert ensured(wire, THREAD, answer=chart) == Delivered(99, ours=False)


def test_blanks_that_discord_trims_do_not_make_it_another_s() -> None:
    wire = Wire()
    wire.comes_back = lambda post: replace(post, text=post.text.strip())

    assert ensured(wire, THREAD, answer=Answer("  Savings: 120 \n")) == SENT


FIRST = Post(80, None, "It began.\n-# 1/3")


def closed(wire: Wire, place: Place = THREAD) -> float:
    """See that the answer is closed; return how long that took."""
    loop = VirtualLoop()
    loop.run(Delivery(wire).ensure_closed(MENTION, place))
    return loop.time()


@pytest.mark.parametrize(
    "posts",
    [
        [Post(80, None, "A short answer.")],
        [FIRST, Post(81, None, "two"), Post(82, None, "three")],
    ],
)
def test_an_answer_that_is_whole_is_left_as_it_is(posts: list[Post]) -> None:
    wire = Wire()
    wire.posts = lambda: posts

    assert closed(wire) == 0
    assert wire.nonces == []


def test_an_answer_that_was_cut_short_is_closed_by_a_word() -> None:
    wire = Wire()
    wire.posts = lambda: [FIRST, Post(81, None, "two")]

    assert closed(wire) > CLOSING_S
    assert wire.nonces == ["a42-2"]
    assert wire.asked[-1] == f"send to 42: {CUT_SHORT.text}"


def test_a_look_that_is_behind_does_not_show_a_whole_answer() -> None:
    """Discord's history may be behind: what was found a moment ago is missing from it."""
    wire = Wire()
    wire.posts = lambda: [FIRST] if len(wire.asked) > 3 else [Post(79, 41, FIRST.text)]

    assert closed(wire) > CLOSING_S
    assert wire.nonces == ["a42-1"]


def test_an_answer_that_never_shows_is_not_closed() -> None:
    wire = Wire()

    assert closed(wire) >= CLOSING_S
    assert wire.nonces == []


@pytest.mark.parametrize(("there", "waits"), [([Post(81, 42)], False), ([], True)])
def test_an_answer_in_the_other_place_is_left_as_it_is(there: list[Post], waits: bool) -> None:  # noqa: FBT001 - a parameter of the test
    wire = Wire()
    wire.elsewhere[10] = there

    assert (closed(wire, RECOVERED) > 0) is waits
    assert wire.nonces == []


def test_an_answer_whose_parts_come_while_we_wait_is_not_closed() -> None:
    wire = Wire()
    wire.posts = lambda: [FIRST, *(Post(81 + n, None, "more") for n in range(len(wire.asked) - 3))]

    assert 0 < closed(wire) < CLOSING_S
    assert wire.nonces == []


def test_an_answer_in_a_place_that_is_gone_is_not_closed() -> None:
    wire = Wire()
    wire.unreadable = refused(10003)

    with pytest.raises(AbandonedError):
        closed(wire)


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

    sent = Delivery(wire).ensure_answer(MENTION, THREAD, chart, first_send=None, before_send=before_send)

    assert played(sent) == Delivered(99, ours=False)
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
