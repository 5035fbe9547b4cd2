"""The only effects on Discord. Each may run twice, in any process, and leaves one.

Two keys that Discord itself enforces carry the promise: a message has at most one thread, whose id is the
message's (a second try is refused with 160004), and a nonce with enforce_nonce is posted once within "the
past few minutes". Because those minutes are not a number, every send also follows a read of the thread that
is at most READ_TO_SEND_S old. https://docs.discord.com/developers/resources/message#create-message
"""

from __future__ import annotations

import asyncio
import logging
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from answer.making import CUT_SHORT, THREAD_NAME, parts_in_all, plainer
from answer.model import AbandonedError, Answer, Delivered, FileRef, Mention, Place, UnknownOutcomeError
from answer.row import PlaceKind
from messenger.bodies import holds

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from charts.table import File
    from messenger.bodies import Post

log = logging.getLogger("oneplot.delivery")

READ_TO_SEND_S = 45.0
"""S: a send is issued at most this long after the read of the thread that allowed it."""

CALL_DEADLINE_S = 35.0
"""No request to Discord is waited for longer; what it did by then is unknown.

Longer than the 30 s that discord.py waits in a bucket of which it lost count, as one does that was given up
in the very turn in which its answer came: by a shorter deadline no request would ever pass it again.
"""

STAND_BY_S = 20.0
"""G: how long to leave a thread that another process of ours seems to have opened to that process."""

STAND_BY_POLL_S = 2.0

CLOSING_S = 60.0
"""How long an answer that another process began is waited for before it is closed by a word."""

CLOSING_POLL_S = 5.0

BLIND_RESEND_S = 45.0
"""Without READ_MESSAGE_HISTORY only the nonce tells a resend from a second answer.

It is trusted this long after the first send, so that with a late arrival of 15 s a nonce that Discord
remembers for a minute suffices.
"""

LIBRARY_RETRY_S = 0.9
"""discord.py repeats a request that got a 5xx after one second at the earliest."""

HISTORY_PAGES = 10
"""Of 100 messages each: a place with more after the mention is given up rather than read for ever."""

GONE = frozenset({10003, 10004, 10008})
"""Unknown channel, guild or message: deleted."""

CLOSED = frozenset({50001, 50007, 160005, 50083})
"""No access, direct messages closed, thread locked or archived for us: nothing can be posted there."""

LATER = frozenset({20016, 20028, 40058, 130000, 131047})
"""Slow mode, write limits, a forum post without its first message, overload: it may pass later."""

UNTAKEN = frozenset({40005, 50006, 50013, 50035, 50045})
"""Too large, empty, no permission for a file, invalid form: something plainer may be taken."""

UNNAMED = frozenset({50035, 200000, 200001})
"""Invalid form, or words that the server's AutoMod blocks: a thread that is called "Chart" may be taken."""

THREAD_EXISTS = 160004
UNKNOWN_MESSAGE = 10008
NO_PERMISSION = 50013


class RefusedError(Exception):
    """Discord answered 4xx: this request had no effect. `code` is Discord's JSON error code."""

    def __init__(self, status: int, code: int, text: str) -> None:
        super().__init__(f"{status} (error code {code}): {text}")
        self.status = status
        self.code = code


class Wire(Protocol):
    """Discord's REST interface as far as answers need it (rest.DiscordRest).

    Each call is one logical request with a deadline. RefusedError means it had no effect; any other trouble
    is an UnknownOutcomeError, whatever the library raised, and so is an answer of the wrong shape.
    """

    @property
    def me(self) -> int:
        """Return our user id."""
        ...

    def may_read_history(self, mention: Mention) -> bool:
        """Whether a history read shows what is there: without the permission it is empty, not an error."""
        ...

    async def start_thread(self, mention: Mention, name: str) -> None:
        """Start Thread from Message."""
        ...

    async def thread_owner(self, thread: int) -> int | None:
        """Return who opened a thread."""
        ...

    def own_posts(self, channel: int, after: int, pages: int) -> AsyncIterator[Post]:
        """Yield our own default and reply messages, oldest first; AbandonedError past the last page."""
        ...

    async def send(self, channel: int, answer: Answer, nonce: str, reply_to: int | None, by: float) -> Post:
        """Create Message with enforce_nonce and without pings; return what is there with this nonce.

        No byte of the request leaves later than at `by`, the loop's time.
        """
        ...

    async def fetch(self, file: FileRef) -> File:
        """Return an attachment's bytes."""
        ...


def answer_nonce(message: int, part: int = 0) -> str:
    """Return the one nonce of all tries to send this part of an answer (at most 25 characters)."""
    return f"a{message}-{part}" if part else f"a{message}"


class Delivery:
    """Turns a Wire into effects that may be repeated. Holds no state between calls."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def ensure_thread(self, mention: Mention, *, recovered: bool, name: str = "") -> Place:
        """Return the thread on this mention, opened by us or found; or a reply place where there can be none.

        It is opened with a name, or with a neutral one where that is not taken. Raises AbandonedError when
        the mention cannot be answered, UnknownOutcomeError when nobody knows.
        """
        if not mention.opens_thread:
            return _in_place(mention, recovered=recovered)
        clock = asyncio.get_running_loop().time
        issued = clock()
        try:
            await self._wire.start_thread(mention, name or THREAD_NAME)
        except RefusedError as refused:
            if name and refused.code in UNNAMED:
                return await self.ensure_thread(mention, recovered=recovered)
            # A refusal this late came to the library's own second request: the first may have been ours.
            ours = recovered or clock() - issued >= LIBRARY_RETRY_S
            return await self._without_new_thread(mention, refused, recovered=ours)
        return _in_thread(mention, recovered=recovered, fresh_since=issued)

    def known_place(self, mention: Mention, place: int, kind: PlaceKind | None) -> Place:
        """Return the place recorded by an earlier run; one that recorded no kind told it from the ids."""
        told_by_ids = mention.threads and place == mention.message
        if kind is PlaceKind.THREAD or (kind is None and told_by_ids):
            return _in_thread(mention, recovered=True)
        return _in_place(mention, recovered=True)

    async def find_answer(self, mention: Mention, place: Place) -> int | None:
        """Return the id of our answer to this mention if it is there, or where another place would have it.

        A thread that was empty by construction is not looked into.
        """
        found = None
        if place.fresh_since is None:
            found = await self._found(mention, place.id)
        if found is None and place.elsewhere is not None:
            found = await self._found_elsewhere(mention, place.elsewhere)
        return None if found is None else found.id

    async def ensure_closed(self, mention: Mention, place: Place) -> None:
        """Wait for the parts of a long answer that another process began; end it by a word if none come.

        That word has the nonce of the part that is missing, so whoever would send it yet finds the word.
        Raises as ensure_thread.
        """
        clock = asyncio.get_running_loop().time
        end = clock() + CLOSING_S
        while (missing := await self._missing(mention, place)) is not None:
            if clock() < end:
                await asyncio.sleep(CLOSING_POLL_S)
                continue
            if missing:
                log.warning("message %d: part %d never came; closed by a word", mention.message, missing)
                await self.ensure_answer(
                    mention,
                    place,
                    CUT_SHORT,
                    first_send=-math.inf,
                    before_send=_nothing,
                    part=missing,
                )
            return

    async def ensure_answer(
        self,
        mention: Mention,
        place: Place,
        answer: Answer,
        *,
        first_send: float | None,
        before_send: Callable[[], Awaitable[None]],
        part: int = 0,
    ) -> Delivered:
        """Return the one answer: found where it can be, or sent now.

        `first_send` says when it was first sent, -inf if an earlier process may have done it; `before_send`
        commits the send to the row before it is made. Raises as ensure_thread.
        """
        clock = asyncio.get_running_loop().time
        reply_to = mention.message if place.reply else None
        seen, by = place.fresh_since, math.inf
        if seen is None or clock() - seen > READ_TO_SEND_S / 2:
            seen = clock()
            found = await self._found(mention, place.id, part)
            if found is not None:
                return Delivered(found.id, holds(found, answer, reply_to))
            if not self._wire.may_read_history(mention):
                by = _blind(first_send, clock())
        if place.elsewhere is not None and part == 0:
            found = await self._found_elsewhere(mention, place.elsewhere)
            if found is not None:
                return Delivered(found.id, ours=False)
        await before_send()
        by = min(by, seen + READ_TO_SEND_S)
        left = by - clock()
        if left <= 0:
            raise UnknownOutcomeError("too long between the read and the send")
        try:
            async with asyncio.timeout(min(left, CALL_DEADLINE_S)):
                return await self._send(mention, place, answer, part, by)
        except TimeoutError as error:
            raise UnknownOutcomeError("the send was not answered in time") from error

    async def fetch(self, file: FileRef) -> File:
        """Return an attachment's bytes; UserError when it must not or cannot be had."""
        return await self._wire.fetch(file)

    async def _without_new_thread(self, mention: Mention, refused: RefusedError, *, recovered: bool) -> Place:
        if refused.code == THREAD_EXISTS:
            return await self._adopted(mention, recovered=recovered)
        if refused.code in GONE | CLOSED or refused.code in LATER:
            raise _given_up(refused) from refused
        if (recovered or mention.late) and await self._left_ours(mention):
            log.info("message %d: no new thread, using the one we left: %s", mention.message, refused)
            place = _in_thread(mention, recovered=True)
            return place if recovered else await self._stood_by(mention, place)
        log.info("message %d: no thread possible, replying in place: %s", mention.message, refused)
        return _in_place(mention, recovered=recovered)

    async def _left_ours(self, mention: Mention) -> bool:
        """Whether an earlier process opened a thread when it was allowed to: its answer may be on its way."""
        try:
            return mention.threads and await self._wire.thread_owner(mention.message) == self._wire.me
        except RefusedError:
            return False

    async def _adopted(self, mention: Mention, *, recovered: bool) -> Place:
        """Use the thread that is there: a human's, our own of an earlier run, or another process's."""
        place = _in_thread(mention, recovered=recovered)
        if recovered or not await self._is_ours(mention.message):
            log.info("message %d: the thread exists already; using it", mention.message)
            return place
        return await self._stood_by(mention, place)

    async def _stood_by(self, mention: Mention, place: Place) -> Place:
        """Leave a thread of ours for a while to the process that opened it."""
        log.warning("message %d: the thread was opened under our name; standing by", mention.message)
        for _ in range(int(STAND_BY_S / STAND_BY_POLL_S)):
            found = await self._found(mention, place.id)
            if found is not None:
                log.warning("message %d: an earlier or another process has answered", mention.message)
                return replace(place, answer=found.id)
            await asyncio.sleep(STAND_BY_POLL_S)
        return place

    async def _is_ours(self, thread: int) -> bool:
        try:
            return await self._wire.thread_owner(thread) == self._wire.me
        except RefusedError as refused:
            raise _given_up(refused) from refused

    async def _found(self, mention: Mention, channel: int, part: int = 0) -> Post | None:
        """Return our answer to this mention in one channel, or a further part of it, if it is there.

        The parts of a long answer are told apart by their order.
        """
        before = part
        try:
            async for post in self._wire.own_posts(channel, mention.message, HISTORY_PAGES):
                if answers(post, mention, channel):
                    if before == 0:
                        return post
                    before -= 1
        except RefusedError as refused:
            raise _given_up(refused) from refused
        return None

    async def _found_elsewhere(self, mention: Mention, channel: int) -> Post | None:
        """Return our answer where an earlier process may have put it; nothing is where there is no place."""
        try:
            return await self._found(mention, channel)
        except AbandonedError as gone:
            if isinstance(gone.__cause__, RefusedError) and gone.__cause__.code in GONE:
                return None
            raise

    async def _missing(self, mention: Mention, place: Place) -> int | None:
        """Return which part of a long answer is not there yet, None of an answer that is whole.

        0 says that not even its first message shows: this look is older than that message.
        """
        try:
            posts = self._wire.own_posts(place.id, mention.message, HISTORY_PAGES)
            found = [post async for post in posts if answers(post, mention, place.id)]
        except RefusedError as refused:
            raise _given_up(refused) from refused
        if not found and place.elsewhere is not None:
            return 0 if await self._found_elsewhere(mention, place.elsewhere) is None else None
        is_whole = found and len(found) >= parts_in_all(found[0].text)
        return None if is_whole else len(found)

    async def _send(self, mention: Mention, place: Place, answer: Answer, part: int, by: float) -> Delivered:
        reply_to = mention.message if place.reply else None
        try:
            nonce = answer_nonce(mention.message, part)
            sent = await self._wire.send(place.id, answer, nonce, reply_to, by)
            return Delivered(sent.id, holds(sent, answer, reply_to))
        except RefusedError as refused:
            if refused.code == UNKNOWN_MESSAGE:
                # The nonce is that of a message that was posted and then deleted by somebody.
                raise AbandonedError("answered, and the answer was deleted") from refused
            instead = plainer(answer, may_attach=refused.code != NO_PERMISSION)
            if refused.code not in UNTAKEN or instead is None:
                raise _given_up(refused) from refused
            log.warning("message %d: not taken, sending something plainer: %s", mention.message, refused)
        # Whatever comes of it, it is not what the further parts go on from.
        return replace(await self._send(mention, place, instead, part, by), ours=False)


def answers(post: Post, mention: Mention, channel: int) -> bool:
    """Whether a message of ours in this channel answers the mention, whatever form it was given.

    Our answer is a reply to the mention, or stands without a reference in the thread that has its id.
    """
    in_its_thread = post.reference is None and channel == mention.message
    return in_its_thread or post.reference == mention.message


def _in_thread(mention: Mention, *, recovered: bool, fresh_since: float | None = None) -> Place:
    """Return the thread on the mention; an earlier process may have had to reply in its channel."""
    elsewhere = mention.channel if recovered or mention.late else None
    return Place(mention.message, fresh_since=fresh_since, elsewhere=elsewhere)


def _in_place(mention: Mention, *, recovered: bool) -> Place:
    """Return the reply to the mention; an earlier process may have been allowed to open a thread."""
    elsewhere = mention.message if mention.threads and (recovered or mention.late) else None
    return Place(mention.channel, reply=True, elsewhere=elsewhere)


def _blind(first_send: float | None, now: float) -> float:
    """Return until when a send may be made where nobody can look. Raises AbandonedError when it may not."""
    by = now + READ_TO_SEND_S if first_send is None else first_send + BLIND_RESEND_S
    if by <= now:
        raise AbandonedError("sent before, perhaps, and without READ_MESSAGE_HISTORY nobody can look")
    return by


async def _nothing() -> None:
    """Commit nothing: a closing word may be sent again by whoever finds it missing."""


def _given_up(refused: RefusedError) -> Exception:
    """Turn a refusal into what it means for the mention: nothing more to do, or look again later."""
    if refused.code in LATER:
        return UnknownOutcomeError(str(refused))
    return AbandonedError(str(refused))
