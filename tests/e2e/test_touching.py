"""A touch under a chart: one effect, whatever Discord tells twice and whenever the bot dies."""

import asyncio
import random
from pathlib import Path

import pytest

from playground.entities import Message
from playground.server import Loopback
from tests.e2e.bot import Bot, running, until
from tests.e2e.outcome import answered, mention, outcome, quiet, say
from tests.e2e.touching import (
    Storm,
    books,
    controls,
    faults,
    privately,
    response_times,
    touch,
    touch_id,
    until_settled,
)
from tests.patience import LAST_RESORT_S

PACE = 4
"""After so many touches members look at what came of them."""

STEPS = ("claimed", "first response ours", "stored", "shown, revision 1")


async def chart(discord: Loopback) -> Message:
    """Return the one answer to a mention with a table."""
    [answer] = (await answered(discord, mention(discord, "bar chart"))).answers
    return answer


def alt(message: Message) -> str:
    [picture] = message.attachments
    return picture.upload.description or ""


async def shows(discord: Loopback, message: Message, words: str) -> None:
    await until(discord, lambda: alt(message).startswith(words))


async def test_a_choice_redraws_the_same_message_and_undo_takes_it_back(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database) as bot:
        message = await chart(discord)
        touch(discord, message, "kind", "line")
        await shows(discord, message, "Line chart")
        touch(discord, message, "undo")
        await shows(discord, message, "Bar chart")
        await quiet(discord)
        assert await bot.stop() == 0

    found = outcome(discord, message.channel_id)
    assert (found.threads, found.answers) == (1, (message,))
    assert books(database, message.channel_id).revisions == 2


async def test_controls_work_after_a_restart_and_three_months_with_no_cell_kept(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database):
        message = await chart(discord)
    discord.ctl("clock", advance=90 * 86_400)
    async with running(discord, database):
        later = mention(discord, "pie")
        await answered(discord, later)  # what was kept for a week is forgotten by now
        touch(discord, message, "kind", "line")
        await shows(discord, message, "Line chart")

    assert books(database, message.channel_id).revisions == 1


async def test_a_touch_that_is_delivered_twenty_times_has_one_effect(
    discord: Loopback, database: Path
) -> None:
    discord.ctl("event_rule", add={"kind": "duplicate", "count": 20, "t": "INTERACTION_CREATE"})
    async with running(discord, database) as bot:
        message = await chart(discord)
        touch(discord, message, "labels")
        await bot.says("duplicate processing of click", times=19)
        await until_settled(database, LAST_RESORT_S)

    assert books(database, message.channel_id).revisions == 1


@pytest.mark.parametrize("step", STEPS)
async def test_a_touch_whose_bot_was_killed_is_finished_by_the_next(
    discord: Loopback, database: Path, step: str
) -> None:
    async with running(discord, database) as bot:
        message = await chart(discord)
    async with running(discord, database, kill_at=step) as bot:
        touch(discord, message, "kind", "line")
        assert await bot.ended() == -9
    discord.ctl("clock", advance=3_600)  # no token is of any use by now
    async with running(discord, database):
        await shows(discord, message, "Line chart")
        await until_settled(database, LAST_RESORT_S)

    assert books(database, message.channel_id).revisions == 1


async def test_another_member_s_touch_is_a_private_copy_and_a_stale_one_is_told(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database):
        message = await chart(discord)
        old = controls(message)["labels"]["custom_id"]
        touch(discord, message, "kind", "line", author="Alice")
        await until(discord, lambda: [one for one in privately(discord, message) if one.attachments])
        [copy] = privately(discord, message)
        assert (alt(copy).partition(":")[0], alt(message).partition(":")[0]) == ("Line chart", "Bar chart")
        touch(discord, copy, "kind", "area", author="Alice")
        await until(discord, lambda: alt(copy).startswith("Area chart"))
        touch(discord, message, "kind", "area")
        await shows(discord, message, "Area chart")
        touch_id(discord, message, old)
        await until(discord, lambda: len(privately(discord, message)) == 2)

    assert privately(discord, message)[-1].content.startswith("This chart was changed meanwhile.")
    assert books(database, message.channel_id).revisions == 1


async def test_a_sentence_goes_on_from_what_was_touched(discord: Loopback, database: Path) -> None:
    async with running(discord, database):
        message = await chart(discord)
        touch(discord, message, "kind", "line")
        await shows(discord, message, "Line chart")
        me = discord.world.app.user.id
        followed = say(discord, f"<@{me}> show values", str(message.channel_id))
        [answer] = (await answered(discord, followed)).answers

    assert alt(answer).startswith("Line chart")


async def _storm(discord: Loopback, database: Path, seed: int, *, times: int, kills: int) -> list[int]:
    chance = random.Random(seed)
    deaths = set(chance.sample(range(5, times), kills))

    async def play(bot: Bot, storm: Storm) -> None:
        for _ in range(len(storm.touched), times):
            storm.one()
            if len(storm.touched) in deaths:
                deaths.discard(len(storm.touched))
                await asyncio.sleep(chance.uniform(0, 0.2))
                await bot.kill()
                return
            await asyncio.sleep(chance.uniform(0, 0.3))
            if not len(storm.touched) % PACE:
                await until_settled(database, LAST_RESORT_S)

    async with running(discord, database):
        made = [await chart(discord) for _ in range(2)]
    storm = Storm(discord, made, ("You", "Alice"), chance)
    while len(storm.touched) < times:
        async with running(discord, database) as bot:
            await play(bot, storm)
    async with running(discord, database):
        await until_settled(database, LAST_RESORT_S)
        await quiet(discord)
    assert faults(discord, database, made, storm.touched) == []
    return storm.touched


async def test_a_storm_of_touches_through_two_deaths_leaves_the_last_accepted_picture(
    discord: Loopback, database: Path
) -> None:
    touched = await _storm(discord, database, seed=16, times=60, kills=2)

    assert len(touched) == 60
    assert max(response_times(discord, touched).values()) < 3.0
