"""The look back at answered mentions: what the log says when the promise was kept, and when not."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from answer.model import Mention, Place
from answer.row import MessageId
from messenger.audit import ONE_IN, Audit, sampled
from messenger.bodies import Post
from messenger.delivery import RefusedError

SAMPLED = MessageId(ONE_IN * 7 << 22)
MENTION = Mention(SAMPLED, 1, 2, 3, "")


class History:
    """A wire that knows what stands in one place and does nothing else."""

    def __init__(self, posts: list[Post] | None) -> None:
        self._posts = posts

    async def own_posts(self, channel: int, after: int, pages: int) -> AsyncIterator[Post]:
        """Yield them, or be told that the place is gone."""
        del channel, after, pages
        if self._posts is None:
            raise RefusedError(404, 10003, "Unknown Channel")
        for post in self._posts:
            yield post


async def looked(
    posts: list[Post] | None, caplog: pytest.LogCaptureFixture, *, reply: bool = False
) -> list[str]:
    audit = Audit(History(posts), after=0.0)
    audit.answered(MENTION, Place(1, reply=True) if reply else Place(SAMPLED), 1)
    for _ in range(5):
        await asyncio.sleep(0)
    return [record.message for record in caplog.records if record.levelname == "ERROR"]


async def test_one_answer_is_as_it_should_be(caplog: pytest.LogCaptureFixture) -> None:
    assert await looked([Post(11, None)], caplog) == []


async def test_a_second_answer_is_an_error_that_names_both(caplog: pytest.LogCaptureFixture) -> None:
    [told] = await looked([Post(11, None), Post(12, None)], caplog)
    assert told == f"message {SAMPLED}: 2 of ours where 1 belong: [11, 12]"


async def test_a_missing_answer_is_an_error(caplog: pytest.LogCaptureFixture) -> None:
    [told] = await looked([], caplog)
    assert "0 of ours where 1 belong" in told


async def test_in_a_channel_only_replies_to_this_mention_count(caplog: pytest.LogCaptureFixture) -> None:
    posts = [Post(11, SAMPLED), Post(12, 5), Post(13, None)]
    assert await looked(posts, caplog, reply=True) == []


async def test_a_deleted_thread_is_no_error(caplog: pytest.LogCaptureFixture) -> None:
    assert await looked(None, caplog) == []


def test_one_in_a_hundred_is_looked_at() -> None:
    assert (
        sum(sampled(millisecond << 22) for milliseconds in [range(10_000)] for millisecond in milliseconds)
        == 100
    )
