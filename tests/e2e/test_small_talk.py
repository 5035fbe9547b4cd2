"""Thanks get a thumb, and no thread; where nobody may react, words."""

from pathlib import Path

import pytest

from playground.server import Loopback
from tests.e2e.bot import running, until
from tests.e2e.outcome import TABLE, answered, own_messages, quiet, say, threads_opened


@pytest.mark.parametrize("words", ["thanks!", "danke dir", "merci"])
async def test_thanks_get_a_reaction_and_no_thread(discord: Loopback, database: Path, words: str) -> None:
    async with running(discord, database):
        me = discord.world.app.user.id
        message = say(discord, f"<@{me}> {words}")
        await until(discord, lambda: discord.history.of("effect", what="reaction"))
        discord.ctl("event", message_id=message, times=3)
        await quiet(discord)

    assert {record["message_id"] for record in discord.history.of("effect", what="reaction")} == {
        str(message)
    }
    assert (threads_opened(discord), own_messages(discord)) == (0, [])


async def test_a_greeting_and_a_call_for_help_get_words_in_place(discord: Loopback, database: Path) -> None:
    async with running(discord, database):
        asked = [say(discord, f"<@{discord.world.app.user.id}> {words}") for words in ("hello", "hilfe!", "")]
        answers = [(await answered(discord, message)).answers for message in asked]

    assert threads_opened(discord) == 0
    assert [[one.content.split()[0] for one in found] for found in answers] == [
        ["Mention"],
        ["Erwähne"],
        ["Mention"],
    ]


async def test_thanks_with_a_table_are_a_wish(discord: Loopback, database: Path) -> None:
    async with running(discord, database):
        message = say(discord, f"<@{discord.world.app.user.id}> thanks, now as bars\n{TABLE}")
        [answer] = (await answered(discord, message)).answers

    assert answer.attachments


async def test_where_reactions_are_not_allowed_thanks_get_words(discord: Loopback, database: Path) -> None:
    discord.ctl("permissions", channel_id="general", deny=["ADD_REACTIONS"])
    async with running(discord, database):
        message = say(discord, f"<@{discord.world.app.user.id}> thanks!")
        [answer] = (await answered(discord, message)).answers

    assert answer.content == "You are welcome."
