"""What an earlier process left half-way is taken up at the start, whatever else is still being made ready."""

import asyncio
from pathlib import Path

import pytest

from answer.model import Mention
from answer.row import MessageId, Owner
from db.connection import opened, prepare
from db.mentions import Mentions
from llm_handler import LlmHandler
from playground.server import Loopback
from tests.e2e.outcome import outcome, say
from tests.faults.stage import answering, rests

ASKED = "explain a bar chart"


async def _for_ever(_handler: LlmHandler) -> None:
    await asyncio.Event().wait()


async def _left(database: Path, mention: Mention) -> None:
    """Write the row that a process leaves which ended right after its claim."""
    async with opened(database) as db:
        assert await Mentions(db).claim(
            mention.message,
            Owner("earlier/1"),
            channel=mention.channel,
            guild=mention.guild,
            author=mention.author,
            request=mention.to_json(),
        )


async def test_it_does_not_wait_for_a_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LlmHandler, "start", _for_ever)
    database = tmp_path / "oneplot.db"
    prepare(database)
    async with Loopback() as discord:
        message = MessageId(say(discord, f"<@{discord.world.app.user.id}> {ASKED}"))
        [channel] = [each for each in discord.world.channels.values() if message in each.messages]
        author = channel.messages[message].author.id
        await _left(database, Mention(message, channel.id, channel.guild_id, author, ASKED))

        async with answering(discord, database):
            await rests(database, message)

        assert len(outcome(discord, message).answers) == 1
