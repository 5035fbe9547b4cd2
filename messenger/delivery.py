"""The only effects on Discord. Each may run twice, in any process, and leaves one.

Two keys that Discord itself enforces carry the promise: a message has at most one thread, whose id is the
message's (a second try is refused with 160004), and a nonce with enforce_nonce is posted once within "the
past few minutes". Because those minutes are not a number, every send also follows a read of the thread that
is at most READ_TO_SEND_S old. https://docs.discord.com/developers/resources/message#create-message
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from answer.making import THREAD_NAME, plainer
from answer.model import AbandonedError, Answer, FileRef, Mention, Place, UnknownOutcomeError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from charts.table import File

log = logging.getLogger("oneplot.delivery")

READ_TO_SEND_S = 45.0
"""S: a send is issued at most this long after the read of the thread that allowed it."""

CALL_DEADLINE_S = 30.0
"""No request to Discord is waited for longer; what it did by then is unknown."""

STAND_BY_S = 20.0
"""G: how long to leave a thread that another process of ours seems to have opened to that process."""

STAND_BY_POLL_S = 2.0

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

THREAD_EXISTS = 160004
UNKNOWN_MESSAGE = 10008
NO_PERMISSION = 50013


class RefusedError(Exception):
    """Discord answered 4xx: this request had no effect. `code` is Discord's JSON error code."""

    def __init__(self, status: int, code: int, text: str) -> None:
        super().__init__(f"{status} (error code {code}): {text}")
        self.status = status
        self.code = code


@dataclass(frozen=True, slots=True)
class Post:
    """A message of ours as seen in a history. `reference` is the message it replies to."""

    id: int
    reference: int | None


class Wire(Protocol):
    """Discord's REST interface as far as answers need it (wire.DiscordRest).

    Each call is one logical request with a deadline. RefusedError means it had no effect; any other trouble
    is an UnknownOutcomeError, whatever the library raised.
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

    async def send(self, channel: int, answer: Answer, nonce: str, reply_to: int | None) -> int:
        """Create Message with enforce_nonce and without pings; return its id."""
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

    async def ensure_thread(self, mention: Mention, *, recovered: bool) -> Place:
        """Return the thread on this mention, opened by us or found; or a reply place where there can be none.

        Raises AbandonedError when the mention cannot be answered, UnknownOutcomeError when nobody knows.
        """
        if not mention.threads:
            return Place(mention.channel, reply=True)
        clock = asyncio.get_running_loop().time
        issued = clock()
        try:
            await self._wire.start_thread(mention, THREAD_NAME)
        except RefusedError as refused:
            # A refusal this late came to the library's own second request: the first may have been ours.
            ours = recovered or clock() - issued >= LIBRARY_RETRY_S
            return await self._without_new_thread(mention, refused, recovered=ours)
        return Place(mention.message, fresh_since=issued)

    def known_place(self, mention: Mention, place: int) -> Place:
        """Return the place recorded by an earlier run."""
        return Place(place, reply=place != mention.message)

    async def find_answer(self, mention: Mention, place: Place, part: int = 0) -> int | None:
        """Return the id of our answer to this mention, or of a further part of it, if it is there.

        In its thread it is our message without a reference; in place it is our reply to the mention. The
        parts of a long answer are told apart by their order.
        """
        wanted = mention.message if place.reply else None
        before = part
        try:
            async for post in self._wire.own_posts(place.id, mention.message, HISTORY_PAGES):
                if post.reference == wanted and before == 0:
                    return post.id
                before -= post.reference == wanted
        except RefusedError as refused:
            raise _given_up(refused) from refused
        return None

    async def ensure_answer(
        self,
        mention: Mention,
        place: Place,
        answer: Answer,
        *,
        sent_before: bool,
        before_send: Callable[[], Awaitable[None]],
        part: int = 0,
    ) -> int:
        """Return the id of the one answer: found in the place, or sent now.

        `sent_before` says that it may have been sent so long ago that its nonce is forgotten; `before_send`
        commits the send to the row before it is made. Raises as ensure_thread.
        """
        clock = asyncio.get_running_loop().time
        seen = place.fresh_since
        if seen is None or clock() - seen > READ_TO_SEND_S / 2:
            seen = clock()
            found = await self.find_answer(mention, place, part)
            if found is not None:
                return found
            if sent_before and not self._wire.may_read_history(mention):
                raise AbandonedError("sent once, and without READ_MESSAGE_HISTORY nobody can look")
        await before_send()
        left = seen + READ_TO_SEND_S - clock()
        if left <= 0:
            raise UnknownOutcomeError("too long between the read and the send")
        try:
            async with asyncio.timeout(min(left, CALL_DEADLINE_S)):
                return await self._send(mention, place, answer, part)
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
        log.info("message %d: no thread possible, replying in place: %s", mention.message, refused)
        return Place(mention.channel, reply=True)

    async def _adopted(self, mention: Mention, *, recovered: bool) -> Place:
        """Use the thread that is there: a human's, our own of an earlier run, or another process's."""
        place = Place(mention.message)
        if recovered or not await self._is_ours(mention.message):
            log.info("message %d: the thread exists already; using it", mention.message)
            return place
        log.warning("message %d: the thread was opened under our name; standing by", mention.message)
        for _ in range(int(STAND_BY_S / STAND_BY_POLL_S)):
            found = await self.find_answer(mention, place)
            if found is not None:
                log.error("message %d: another process uses this token and has answered", mention.message)
                return Place(mention.message, answer=found)
            await asyncio.sleep(STAND_BY_POLL_S)
        return place

    async def _is_ours(self, thread: int) -> bool:
        try:
            return await self._wire.thread_owner(thread) == self._wire.me
        except RefusedError as refused:
            raise _given_up(refused) from refused

    async def _send(self, mention: Mention, place: Place, answer: Answer, part: int) -> int:
        reply_to = mention.message if place.reply else None
        try:
            nonce = answer_nonce(mention.message, part)
            return await self._wire.send(place.id, answer, nonce, reply_to)
        except RefusedError as refused:
            if refused.code == UNKNOWN_MESSAGE:
                # The nonce is that of a message that was posted and then deleted by somebody.
                raise AbandonedError("answered, and the answer was deleted") from refused
            instead = plainer(answer, may_attach=refused.code != NO_PERMISSION)
            if refused.code not in UNTAKEN or instead is None:
                raise _given_up(refused) from refused
            log.warning("message %d: not taken, sending something plainer: %s", mention.message, refused)
        return await self._send(mention, place, instead, part)


def _given_up(refused: RefusedError) -> Exception:
    """Turn a refusal into what it means for the mention: nothing more to do, or look again later."""
    if refused.code in LATER:
        return UnknownOutcomeError(str(refused))
    return AbandonedError(str(refused))
