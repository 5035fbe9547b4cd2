"""A look back at a sample of answered mentions: the promise is checked where it is kept."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Protocol

from answer.model import AbandonedError, UnknownOutcomeError
from messenger.delivery import HISTORY_PAGES, RefusedError, answers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from answer.model import Mention, Place
    from messenger.bodies import Post

log = logging.getLogger("oneplot.audit")

ONE_IN = 100
"""The share of answered mentions that is looked at again."""

AFTER_S = 300.0
"""How long after its answer: by then any second one would be there."""

_MILLISECONDS = 22
"""Below these bits of a snowflake stand its worker, process and increment."""


def sampled(message: int) -> bool:
    """Whether this mention is in the sample; told by its time, so that every process agrees."""
    return (message >> _MILLISECONDS) % ONE_IN == 0


class History(Protocol):
    """The part of delivery.Wire that looks."""

    def own_posts(self, channel: int, after: int, pages: int) -> AsyncIterator[Post]:
        """Yield our own default and reply messages, oldest first."""
        ...


class Audit:
    """Counts our messages for a mention some time after it was answered."""

    def __init__(self, wire: History, after: float = AFTER_S) -> None:
        self._wire = wire
        self._after = after
        self._looks: set[asyncio.Task[None]] = set()

    def answered(self, mention: Mention, place: Place, messages: int) -> None:
        """Take note of an answer of so many messages; if it is in the sample, it is looked at again later."""
        if sampled(mention.message):
            look = asyncio.create_task(self._look(mention, place, messages))
            self._looks.add(look)
            look.add_done_callback(self._looks.discard)

    async def _look(self, mention: Mention, place: Place, messages: int) -> None:
        await asyncio.sleep(self._after)
        try:
            posts = self._wire.own_posts(place.id, mention.message, HISTORY_PAGES)
            found = [post.id async for post in posts if answers(post, mention, place.id)]
        except (AbandonedError, RefusedError, UnknownOutcomeError) as error:
            log.info("message %d: could not be looked at again: %s", mention.message, error)
            return
        if len(found) == messages:
            log.debug("message %d: %d of ours, as it should be", mention.message, messages)
        else:
            log.error(
                "message %d: %d of ours where %d belong: %s", mention.message, len(found), messages, found
            )

    def close(self) -> None:
        """Forget what was still to be looked at."""
        for look in self._looks:
            look.cancel()
