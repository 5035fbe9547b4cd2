"""Events doubled, late, lost, out of order, for one session only, and sent again."""

import discord
import pytest

from playground.events import EventRule
from playground.server import Loopback
from tests.playground.client import Bot, connected


async def _heard(bot: Bot, count: int) -> list[str]:
    return [(await bot.next_message()).content.split()[-1] for _ in range(count)]


def _say(loopback: Loopback, text: str) -> discord.Object:
    return discord.Object(loopback.ctl("say", channel_id="general", content=f"@Oneplot {text}")["id"])


async def test_an_event_can_come_fifty_times(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("event_rule", add={"kind": "duplicate", "count": 50})
    _say(loopback, "again")

    assert await _heard(bot, 50) == ["again"] * 50


async def test_a_delayed_event_is_overtaken(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("event_rule", add={"kind": "delay", "seconds": 0.05})
    _say(loopback, "first")
    _say(loopback, "second")

    assert await _heard(bot, 2) == ["second", "first"]


async def test_a_reordered_event_comes_after_the_next(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("event_rule", add={"kind": "reorder"})
    for word in ("first", "second", "third"):
        _say(loopback, word)

    assert await _heard(bot, 3) == ["second", "first", "third"]


async def test_a_dropped_event_is_in_the_history_and_in_rest_only(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("event_rule", add={"kind": "drop"})
    lost = _say(loopback, "lost")
    _say(loopback, "kept")

    assert await _heard(bot, 1) == ["kept"]
    assert lost.id in loopback.world.channel_named("general").messages


async def test_an_event_can_reach_one_session_only(loopback: Loopback) -> None:
    async with connected(loopback, "first") as first, connected(loopback, "second") as second:
        loopback.ctl("event_rule", add={"kind": "one_session", "index": 1})
        _say(loopback, "second-only")
        _say(loopback, "both")

        assert await _heard(first, 1) == ["both"]
        assert await _heard(second, 2) == ["second-only", "both"]


async def test_a_rule_can_mean_one_message_only(loopback: Loopback, bot: Bot) -> None:
    sales = str(loopback.world.channel_named("sales").id)
    loopback.ctl("event_rule", add={"kind": "drop", "where": {"channel_id": sales}, "times": None})
    loopback.ctl("say", channel_id="sales", content="@Oneplot lost")
    _say(loopback, "kept")

    assert await _heard(bot, 1) == ["kept"]


async def test_an_old_event_can_be_sent_again(loopback: Loopback, bot: Bot) -> None:
    said = _say(loopback, "once")
    loopback.ctl("event", message_id=said.id, times=2)

    assert await _heard(bot, 3) == ["once"] * 3
    assert len(loopback.history.of("effect", what="message")) == 1


async def test_an_event_can_be_made_up(loopback: Loopback, bot: Bot) -> None:
    said = loopback.ctl("say", channel_id="general", content="@Oneplot real")
    loopback.ctl("event", t="MESSAGE_CREATE", d={**said, "id": "77", "content": "made up"})

    assert await _heard(bot, 2) == ["real", "up"]
    assert [m.id for m in bot.heard] == [int(said["id"]), 77]


def test_a_rule_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no such event rule: invent"):
        EventRule("invent")
