"""A server lets some of its members ask: the others find one mark at their message, and nothing is opened."""

from functools import partial
from pathlib import Path

import aiosqlite

from playground.entities import Message
from playground.server import Loopback
from tests.e2e.bot import running, until
from tests.e2e.outcome import TABLE, all_answered, answered, outcome, quiet, say, threads_opened
from tests.e2e.test_commands import REGISTERED
from tests.e2e.touching import controls, privately, touch, touch_id

ONLY = "On this server only members with the role"


def ask(discord: Loopback, author: str = "Alice") -> int:
    return say(discord, f"<@{discord.world.app.user.id}>\n{TABLE}bar chart", author=author)


def marks(discord: Loopback, message: int) -> list[str]:
    """Return what stands at a message as reactions, each with how many gave it."""
    found = discord.world.message(discord.world.channel_named("general").id, message)
    return [f"{emoji} {len(by)}" for emoji, by in found.reactions.items()]


async def only(discord: Loopback, role: str) -> None:
    """Let those with a role ask, as a manager does it: two touches after the command."""
    before = set(map(id, privately(discord, _anywhere(discord))))
    discord.ctl("slash", name="settings")

    def panel() -> Message | None:
        found = [one for one in privately(discord, _anywhere(discord)) if id(one) not in before]
        return found[-1] if found and found[-1].components else None

    await until(discord, panel)
    shown = panel()
    assert shown is not None
    touch(discord, shown, "wish-second")
    await until(discord, lambda: "wish-roles" in controls(shown))
    touch(discord, shown, "wish-roles", role)
    await until(discord, lambda: f"<@&{role}>" in shown.content)


def _anywhere(discord: Loopback) -> Message:
    """Return a message of the channel in which commands are given."""
    return next(iter(discord.world.channel_named("general").messages.values()))


async def test_who_lacks_the_role_finds_one_mark_and_who_has_it_or_manages_gets_a_chart(
    discord: Loopback, database: Path
) -> None:
    role = discord.ctl("role", name="Analysts", members=["Alice"])["id"]
    discord.ctl("user", name="Bob")
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        first = (await answered(discord, ask(discord, "Bob"))).answers[0]
        await only(discord, role)
        barred = ask(discord, "Bob")
        may = [ask(discord, "Alice"), ask(discord, "You")]
        for message in may:
            await answered(discord, message)
        discord.ctl("event", message_id=barred, times=3)
        touch(discord, first, "flip", author="Bob")
        await until(discord, lambda: privately(discord, first))
        discord.ctl(
            "slash", name="chart", options=[{"name": "table", "type": 3, "value": TABLE}], author="Bob"
        )
        discord.ctl("slash", name="help", author="Bob")
        await quiet(discord)
        said = [one.content for one in privately(discord, _anywhere(discord))]

    assert marks(discord, barred) == ["🔒 1"]
    assert outcome(discord, barred).threads == 0
    assert threads_opened(discord) == 3
    assert [one.content.startswith(ONLY) for one in privately(discord, first)] == [True]
    assert sum(text.startswith(ONLY) for text in said) == 1
    assert sum(text.startswith("Mention me") for text in said) == 1


async def test_what_was_written_while_no_bot_listened_is_held_to_it_too(
    discord: Loopback, database: Path
) -> None:
    """A history tells no roles, so the server is asked for the member's."""
    role = discord.ctl("role", name="Analysts", members=["Alice"])["id"]
    discord.ctl("user", name="Bob")
    ask(discord, "Bob")
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        await only(discord, role)
        answered_before = ask(discord, "Alice")
        await answered(discord, answered_before)
        assert await bot.stop() == 0
    discord.ctl("op9")
    missed, barred = ask(discord, "Alice"), ask(discord, "Bob")
    async with running(discord, database):
        await until(discord, partial(marks, discord, barred))
        await answered(discord, missed)

    assert marks(discord, barred) == ["🔒 1"]
    assert marks(discord, answered_before) == marks(discord, missed) == []
    assert [len(outcome(discord, each).answers) for each in (answered_before, missed, barred)] == [1, 1, 0]


async def test_a_server_says_how_many_charts_of_a_member_may_wait(discord: Loopback, database: Path) -> None:
    ask(discord, "You")
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        await quiet(discord)
        discord.ctl("slash", name="settings")
        await until(discord, lambda: [m for m in privately(discord, _anywhere(discord)) if m.components])
        panel = privately(discord, _anywhere(discord))[-1]
        touch(discord, panel, "wish-second")
        await until(discord, lambda: "wish-waiting" in controls(panel))
        touch(discord, panel, "wish-waiting", "1")
        await until(discord, lambda: _chosen(panel) == ["1"])
        flood = [ask(discord, "Alice") for _ in range(5)]
        await until(discord, all_answered(discord, flood))

    texts = [outcome(discord, message).answers[0].content for message in flood]
    assert any(text.startswith("You have a chart waiting") for text in texts)
    assert [outcome(discord, message).threads for message in flood] == [1] * 5


def _chosen(panel: Message) -> list[str]:
    options = controls(panel)["wish-waiting"]["options"]
    return [option["value"] for option in options if option.get("default")]


async def test_no_role_may_be_chosen_again(discord: Loopback, database: Path) -> None:
    role = discord.ctl("role", name="Analysts")["id"]
    ask(discord, "You")
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        await quiet(discord)
        await only(discord, role)
        panel = privately(discord, _anywhere(discord))[-1]
        touch_id(discord, panel, controls(panel)["wish-roles"]["custom_id"])
        await until(discord, lambda: panel.content.startswith("Everybody"))
        await answered(discord, ask(discord, "Alice"))


async def test_what_a_server_wanted_is_forgotten_when_the_bot_is_taken_from_it_and_no_outage_does_that(
    discord: Loopback, database: Path
) -> None:
    """What the database then holds is what a host would find in it."""
    role = discord.ctl("role", name="Analysts", members=["Alice"])["id"]
    ask(discord, "You")
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        await quiet(discord)
        await only(discord, role)
        discord.ctl("guild", action="unavailable")
        discord.ctl("guild", action="available")
        await answered(discord, ask(discord, "Alice"))
        before = await _wishes(database)
        discord.ctl("guild", action="leave")
        await bot.says("is forgotten")
        after = await _wishes(database)
        assert await bot.stop() == 0

    assert (before, after) == (1, 0)


async def _wishes(database: Path) -> int:
    """Return of how many servers something is kept."""
    async with aiosqlite.connect(database) as db, db.execute("SELECT COUNT(*) FROM server") as found:
        [count] = await found.fetchone() or [0]
    return int(count)
