"""What an earlier process left half-way is taken up at the start, whatever else is still being made ready."""

import asyncio
from pathlib import Path

import pytest

import bot
from answer.model import Mention
from answer.row import MessageId, Owner
from db.connection import opened, prepare
from db.mentions import Mentions
from llm_handler import LlmHandler
from playground.server import Loopback
from tests.e2e.outcome import outcome, say
from tests.faults.stage import answering, rests
from tests.kills.pencil import Pencil

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


async def test_the_workers_begin_to_warm_up_before_what_answers_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They take longest, so whatever is done before them is added to each restart's first answer."""
    steps: list[str] = []
    load = bot.load_rooms

    async def warm(_pencil: Pencil) -> None:
        steps.append("warming")

    def loaded() -> None:
        steps.append("loading")
        load()

    monkeypatch.setattr(Pencil, "start", warm)
    monkeypatch.setattr(bot, "load_rooms", loaded)
    database = tmp_path / "oneplot.db"
    async with Loopback() as discord, answering(discord, database) as client:
        await client.path()

    assert steps == ["warming", "loading"]
