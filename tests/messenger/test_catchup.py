"""All that was missed is answered, the oldest first; what could not be read is not taken for read."""

import asyncio
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest

from answer.model import UnknownOutcomeError
from messenger import catchup
from messenger.catchup import AGAIN_S, OVERLAP_MS, PAGE, PAGES, CatchUp, Readable, cut, earlier
from messenger.entrance import LATE
from tests.simulation.clock import VirtualLoop

Heard = SimpleNamespace


def refused(status: int) -> discord.HTTPException:
    """Return what discord.py raises for a status."""
    kind = discord.Forbidden if status == 403 else discord.DiscordServerError
    return kind(cast("Any", SimpleNamespace(status=status, reason="no")), "no")


class Channel:
    """A channel of discord.py's, as far as a catch-up needs it; `faults` come first."""

    def __init__(
        self, number: int, messages: range, faults: tuple[Exception, ...] = (), author: int = 2
    ) -> None:
        self.id = number
        self.author = author
        self.messages = list(messages)
        self.last_message_id = self.messages[-1] if self.messages else None
        self.faults = list(faults)
        self.asked = 0

    async def history(self, limit: int, after: discord.Object, *, oldest_first: bool) -> AsyncIterator[Heard]:
        """Get Channel Messages."""
        assert oldest_first
        self.asked += 1
        await asyncio.sleep(0.1)
        if self.faults:
            raise self.faults.pop(0)
        for number in [message for message in self.messages if message > after.id][:limit]:
            yield Heard(id=number, author=Heard(id=self.author))


class Hearing:
    """The door that messages come through; each takes a second to answer."""

    def __init__(self) -> None:
        self.heard: list[int] = []
        self.at_once = self.most = 0

    async def hear(self, message: discord.Message) -> None:
        """Answer."""
        self.heard.append(message.id)
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await asyncio.sleep(1)
        self.at_once -= 1


def caught_up(hearing: Hearing, *channels: Channel, after: int = 0) -> bool:
    """Catch up on these channels, in which every message is a mention but those that end in 7."""
    catch_up = CatchUp(hearing.hear, lambda message: message.id % 10 != 7)
    return VirtualLoop().run(catch_up.run(cast("list[Readable]", channels), after))


def test_three_hundred_mentions_in_forty_channels_are_all_heard_oldest_first() -> None:
    hearing = Hearing()
    channels = [Channel(number, range(1_000 + 10 * number, 13_000, 400)) for number in range(40)]

    assert caught_up(hearing, *channels)

    missed = sorted(number for channel in channels for number in channel.messages if number % 10 != 7)
    assert len(missed) >= 300
    assert hearing.heard == missed
    assert hearing.most == LATE < 4


def test_missed_mentions_of_one_do_not_hold_up_another_s() -> None:
    hearing = Hearing()
    flood, other, third = (
        Channel(1, range(100, 130), author=2),
        Channel(2, range(200, 202), author=3),
        Channel(3, range(50, 51), author=4),
    )

    assert caught_up(hearing, flood, other, third)
    assert hearing.heard[:6] == [50, 100, 200, 101, 201, 102]
    assert hearing.heard[6:] == [number for number in range(103, 130) if number % 10 != 7]


def test_a_message_that_cannot_be_handled_does_not_take_the_others_answers_away() -> None:
    class Stumbling(Hearing):
        async def hear(self, message: discord.Message) -> None:
            await super().hear(message)
            if message.id == 2:
                raise RuntimeError

    hearing = Stumbling()

    assert not caught_up(hearing, Channel(1, range(1, 5)))
    assert hearing.heard == [1, 2, 3, 4]


def test_a_channel_is_read_page_by_page_to_its_end() -> None:
    hearing = Hearing()
    channel = Channel(1, range(1, 4 * PAGE + 50))

    assert caught_up(hearing, channel)
    assert len(hearing.heard) == len([number for number in channel.messages if number % 10 != 7])
    assert channel.asked == 5


def test_a_channel_without_news_is_not_read() -> None:
    channels = Channel(1, range(5, 6)), Channel(2, range(0))

    assert caught_up(Hearing(), *channels, after=5)
    assert [channel.asked for channel in channels] == [0, 0]


@pytest.mark.parametrize("fault", [refused(503), UnknownOutcomeError("no list"), OSError(), ValueError()])
def test_a_channel_that_cannot_be_read_is_read_again(fault: Exception) -> None:
    hearing = Hearing()

    assert caught_up(hearing, Channel(1, range(1, 4), (fault, fault)))
    assert hearing.heard == [1, 2, 3]


def test_a_channel_that_can_never_be_read_leaves_the_rest_answered_and_the_whole_unread() -> None:
    hearing = Hearing()
    broken = Channel(1, range(1, 4), tuple(refused(503) for _ in range(len(AGAIN_S) + 1)))

    assert not caught_up(hearing, broken, Channel(2, range(5, 7)))
    assert hearing.heard == [5, 6]


def test_a_channel_that_may_not_be_read_is_done_with() -> None:
    channel = Channel(1, range(1, 4), (refused(403),))

    assert caught_up(Hearing(), channel)
    assert channel.asked == 1


def test_more_than_can_be_looked_through_is_said_to_be_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catchup, "PAGES", 2)
    hearing = Hearing()

    assert not caught_up(hearing, Channel(1, range(1, 2 * PAGE + 2)))
    assert len(hearing.heard) == 180
    assert PAGES >= 100


def test_what_an_event_never_told_of_is_found_though_the_checkpoint_has_passed_it() -> None:
    newest = 1 << 60
    found = cut(horizon=0, checkpoint=newest, newest=newest, minutes=60)

    assert found == earlier(newest, OVERLAP_MS) == earlier(newest, 15 * 60_000)
    assert cut(horizon=newest, checkpoint=newest, newest=newest, minutes=60) == newest
    assert cut(horizon=0, checkpoint=0, newest=newest, minutes=5) == earlier(newest, 300_000)
