"""Commands and the message menu: registered once, answered once, in the member's own language."""

import json
from functools import partial
from pathlib import Path

import pytest

from playground.entities import Message
from playground.server import Loopback
from tests.e2e.bot import running, until
from tests.e2e.outcome import TABLE, answered, mention, outcome, quiet, say
from tests.e2e.touching import controls, privately, touch, until_settled
from tests.patience import LAST_RESORT_S

REGISTERED = "commands are registered"


def said(discord: Loopback, kind: int = 64) -> list[Message]:
    """Return our messages in the channel that are private, or else those that are not."""
    me = discord.world.app.user.id
    found = discord.world.channel_named("general").messages.values()
    return [one for one in found if one.author.id == me and (one.flags & 64) == kind]


def has_said(discord: Loopback, number: int) -> bool:
    return len(said(discord)) == number


async def test_commands_are_registered_once_and_again_only_when_they_are_others(
    discord: Loopback, database: Path
) -> None:
    for _ in range(2):
        async with running(discord, database) as bot:
            await answered(discord, mention(discord))
            assert await bot.stop() == 0
    assert len(discord.history.requests("PUT", "/commands")) == 1
    names = {command["name"] for command in discord.world.app.commands}
    personal = {"help", "about", "privacy", "forget", "export"}
    assert names == {"chart", *personal, "settings", "Chart this message", "Explain this chart"}
    menu = next(one for one in discord.world.app.commands if one["type"] == 3)
    assert menu["name_localizations"]["de"] == "Nachricht als Diagramm"


async def test_what_members_ask_about_us_is_told_to_them_alone_in_their_language(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        for number, (name, locale) in enumerate([("help", "de"), ("about", "en-US"), ("privacy", "fr")], 1):
            discord.ctl("slash", name=name, locale=locale, author="Alice")
            await until(discord, partial(has_said, discord, number))

    help_, about, privacy = said(discord)
    assert help_.content.startswith("Erwähne mich")
    assert "Oneplot 0." in about.content
    assert "/forget" in privacy.content
    assert "180" in privacy.content
    assert said(discord, 0) == []


async def test_all_that_is_kept_of_a_member_is_told_and_forgotten(discord: Loopback, database: Path) -> None:
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        message = mention(discord, "bar chart")
        [answer] = (await answered(discord, message)).answers
        discord.ctl("slash", name="export")
        await until(discord, lambda: said(discord) and said(discord)[0].attachments)
        [file] = said(discord)[0].attachments
        told = json.loads(file.upload.data)
        discord.ctl("slash", name="forget")
        await until(discord, lambda: len(said(discord)) == 2)
        discord.ctl("event", message_id=message, times=3)
        touch(discord, answer, "sort" if "sort" in controls(answer) else "labels")
        await until(
            discord,
            lambda: [one for one in discord.world.channels[message].messages.values() if one.flags & 64],
        )
        await quiet(discord)
        discord.ctl("slash", name="export")
        await until(discord, lambda: len(said(discord)) == 3 and said(discord)[2].attachments)

    assert [row[0] for row in told["mentions"]] == [row[0] for row in told["charts"]] == [message]
    assert "Savings" in told["turns"][0][5]
    assert said(discord)[1].content.startswith("Forgotten: ")
    after = json.loads(said(discord)[2].attachments[0].upload.data)
    assert all(rows == [] for name, rows in after.items() if name != "touches")
    [told_gone] = [one for one in discord.world.channels[message].messages.values() if one.flags & 64]
    assert told_gone.content.startswith("I no longer know this chart.")


@pytest.mark.parametrize("by", ["menu", "text", "file"])
async def test_a_table_is_drawn_where_it_stands_with_controls_that_work(
    discord: Loopback, database: Path, by: str
) -> None:
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        if by == "menu":
            table = discord.ctl("say", channel_id="general", content=TABLE + "bars", author="Alice")
            discord.ctl("slash", name="Chart this message", target_id=table["id"])
        elif by == "text":
            options = [
                {"name": "table", "type": 3, "value": TABLE},
                {"name": "request", "type": 3, "value": "bars"},
            ]
            discord.ctl("slash", name="chart", options=options)
        else:
            file = {"filename": "s.csv", "data": "TW9udGgsU2F2aW5ncwpKYW4sMTIwCkZlYiwxNTAKTWFyLDkwCg=="}
            options = [
                {"name": "file", "type": 11, "value": 0},
                {"name": "request", "type": 3, "value": "bars"},
            ]
            discord.ctl("slash", name="chart", options=options, attachments=[file])
        await until(discord, lambda: said(discord, 0) and said(discord, 0)[0].attachments)
        [chart] = said(discord, 0)
        assert (chart.attachments[0].upload.description or "").startswith("Bar chart")
        touch(discord, chart, "kind", "line")
        await until(discord, lambda: (chart.attachments[0].upload.description or "").startswith("Line chart"))


async def test_a_chart_is_explained_in_private_by_the_menu_of_its_message(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        question = mention(discord, "bar chart")
        [answer] = (await answered(discord, question)).answers
        where = {"channel_id": str(answer.channel_id), "author": "Alice"}
        discord.ctl("slash", name="Explain this chart", target_id=str(answer.id), locale="fr", **where)
        await until(discord, lambda: len(privately(discord, answer)) == 1)
        discord.ctl("slash", name="Explain this chart", target_id=str(question), author="Alice")
        await until(discord, partial(has_said, discord, 1))
        await quiet(discord)

    [told] = privately(discord, answer)
    assert told.content.startswith("Graphique en barres : Savings par Month.")
    assert said(discord)[0].content == "There is no chart of mine in this message."
    assert outcome(discord, question).answers == (answer,)


@pytest.mark.parametrize("step", ["claimed", "first response ours", "shown, revision 0"])
async def test_a_command_whose_bot_was_killed_is_answered_by_the_next(
    discord: Loopback, database: Path, step: str
) -> None:
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
    async with running(discord, database, kill_at=step) as bot:
        discord.ctl("slash", name="chart", options=[{"name": "table", "type": 3, "value": TABLE}])
        assert await bot.ended() == -9
    async with running(discord, database):
        await until_settled(database, LAST_RESORT_S)

    charts = [one for one in said(discord, 0) if one.attachments]
    assert len(charts) == (step != "claimed")  # nothing can be said to who was told that it failed
    assert len(said(discord, 0)) == len(charts)


async def test_a_server_says_where_and_how_it_wants_its_charts(discord: Loopback, database: Path) -> None:
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        discord.ctl("slash", name="settings")
        await until(discord, lambda: said(discord) and said(discord)[0].components)
        [panel] = said(discord)
        wished = {"wish-where": "place", "wish-locale": "de", "wish-theme": "dark", "wish-palette": "warm"}
        for operation, value in wished.items():
            touch(discord, panel, operation, value)
            await until(discord, partial(_is_chosen, panel, operation, value))
        message = mention(discord, "bar chart")
        [answer] = (await answered(discord, message)).answers
        follow = say(discord, f"<@{discord.world.app.user.id}> as a line")
        [second] = (await answered(discord, follow)).answers

    assert (answer.reference or {})["message_id"] == str(message)
    assert (answer.attachments[0].upload.description or "").startswith("Balkendiagramm")
    assert (second.attachments[0].upload.description or "").startswith("Liniendiagramm")
    assert outcome(discord, message).threads == 0


def _is_chosen(panel: Message, operation: str, value: str) -> bool:
    options = controls(panel)[operation]["options"]
    return [option["value"] for option in options if option.get("default")] == [value]


async def test_where_only_a_member_brought_it_along_everything_goes_by_the_answer_itself(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database) as bot:
        await bot.says(REGISTERED)
        discord.ctl("permissions", channel_id="general", deny=["VIEW_CHANNEL"])
        options = [{"name": "table", "type": 3, "value": TABLE}]
        discord.ctl("slash", name="chart", options=options, brought=True)
        await until(discord, lambda: said(discord, 0) and said(discord, 0)[0].attachments)
        [chart] = said(discord, 0)
        touch(discord, chart, "kind", "bar")
        await until(discord, lambda: (chart.attachments[0].upload.description or "").startswith("Bar chart"))
        await quiet(discord)

    assert said(discord) == []
    assert not [r for r in discord.history.requests("PATCH") if "/channels/" in r["path"]]
