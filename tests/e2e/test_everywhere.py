"""One answer wherever it may be written, whatever changed between two lives, and however late the look is."""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from playground.server import Loopback
from tests.e2e.bot import Bot, running
from tests.e2e.outcome import TABLE, mention, outcome, own_messages, quiet, say
from tests.llm.server import saying, serving
from tests.patience import LAST_RESORT_S

HURRY = (
    *("--set", "command_handler.BACKOFF_S=(0.1, 0.2)"),
    *("--set", "messenger.delivery.STAND_BY_S=1.0", "--set", "messenger.delivery.STAND_BY_POLL_S=0.2"),
)
POSTS = r"/channels/\d+/messages"
WINDOW_S = 130.0
"""Longer than this Discord remembers a nonce, shorter than missed mentions are looked for."""


@asynccontextmanager
async def hurried(
    discord: Loopback,
    database: Path,
    *,
    kill_at: str = "",
    seams: tuple[str, ...] = (),
    settings: Mapping[str, str] = MappingProxyType({}),
) -> AsyncIterator[Bot]:
    """Run a bot whose waits are short; its sweep comes as often as it does for a host."""
    words: dict[str, Any] = dict(settings)
    async with running(discord, database, kill_at=kill_at, seams=(*HURRY, *seams), **words) as bot:
        yield bot


def text(discord: Loopback) -> str:
    return f"<@{discord.world.app.user.id}>\n{TABLE}bar chart"


def forget(database: Path) -> None:
    """Lose the database."""
    for suffix in ("", "-wal", "-shm"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)


async def settled(discord: Loopback, bot: Bot, message: int) -> int:
    """Return how many answers there are once the row is final and nothing moves any more."""
    await bot.says(f"message {message}: done")
    await quiet(discord)
    return len(outcome(discord, message).answers)


@pytest.mark.parametrize("before", [True, False], ids=["granted", "taken away"])
async def test_a_permission_that_changed_between_two_lives_gives_no_second_answer(
    discord: Loopback, database: Path, *, before: bool
) -> None:
    """The first life answers in place or in a thread, its database is lost, and the next may do the other."""
    deny = ["CREATE_PUBLIC_THREADS"]
    discord.ctl("permissions", channel_id="general", deny=deny if before else [])
    async with hurried(discord, database) as bot:
        message = mention(discord)
        assert await settled(discord, bot, message) == 1
    forget(database)
    discord.ctl("permissions", channel_id="general", deny=[] if before else deny)
    discord.ctl("clock", advance=WINDOW_S)
    async with hurried(discord, database) as bot:
        assert await settled(discord, bot, message) == 1


async def test_without_a_database_and_without_the_history_a_redelivered_mention_gets_no_second_answer(
    discord: Loopback, database: Path
) -> None:
    discord.ctl("permissions", channel_id="general", deny=["READ_MESSAGE_HISTORY"])
    async with hurried(discord, database) as bot:
        message = mention(discord)
        assert await settled(discord, bot, message) == 1
    forget(database)
    discord.ctl("clock", advance=WINDOW_S)
    async with hurried(discord, database) as bot:
        discord.ctl("event", message_id=message)
        await bot.says(f"message {message}: abandoned")
        await quiet(discord)
        fresh = mention(discord)
        assert await settled(discord, bot, fresh) == 1

    assert len(outcome(discord, message).answers) == 1


@pytest.mark.parametrize(
    ("body", "is_json"),
    [("", False), (None, True)],
    ids=repr,
)
async def test_a_history_that_is_none_is_not_taken_for_an_empty_one(
    discord: Loopback, database: Path, body: str | None, *, is_json: bool
) -> None:
    async with hurried(discord, database, kill_at="sent") as bot:
        message = mention(discord)
        await bot.ended()
    discord.ctl("clock", advance=WINDOW_S)
    hollow = {"kind": "body", "phase": "after", "method": "GET", "path": POSTS, "body": body}
    discord.ctl("fault", add={**hollow, "json": is_json, "times": 4})
    async with hurried(discord, database, settings={"CATCH_UP_MINUTES": "0"}) as bot:
        await quiet(discord)
        assert len(outcome(discord, message).answers) == 1


async def test_a_catch_up_whose_history_comes_empty_looks_again(discord: Loopback, database: Path) -> None:
    message = mention(discord)
    hollow = {"kind": "body", "phase": "after", "method": "GET", "path": POSTS, "body": "", "json": False}
    discord.ctl("fault", add={**hollow, "times": 2})
    async with hurried(discord, database, seams=("--set", "messenger.catchup.AGAIN_S=(0.1, 0.1)")) as bot:
        assert await settled(discord, bot, message) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc for the stopped process")
async def test_a_process_frozen_before_it_writes_does_not_write_when_it_thaws(
    discord: Loopback, database: Path
) -> None:
    """Meanwhile another copy answers, and its nonce is forgotten."""
    seams = ("--freeze", "--set", "messenger.delivery.READ_TO_SEND_S=3.0")
    async with hurried(discord, database, seams=seams) as bot:
        message = mention(discord)
        state = Path(f"/proc/{bot.process.pid}/stat")
        async with asyncio.timeout(LAST_RESORT_S):
            while "T" not in state.read_text().rsplit(")", 1)[1].split()[:1]:  # noqa: ASYNC110, ASYNC240 - a stopped process tells nothing else
                await asyncio.sleep(0.05)
        me = discord.world.app.user.id
        discord.ctl("say", channel_id=message, content="the other's", author=me, nonce=f"a{message}")
        discord.ctl("clock", advance=WINDOW_S)
        await asyncio.sleep(3.2)
        bot.process.send_signal(signal.SIGCONT)
        assert await settled(discord, bot, message) == 1


async def test_the_parts_of_a_long_answer_do_not_follow_another_copy_s_first(
    discord: Loopback, database: Path
) -> None:
    words = "".join(f"Sentence {number} of many says a little more. " for number in range(60))
    reply = json.dumps({"intent": "text", "reply": words})
    async with serving(saying(reply)) as model:
        asked = {
            "LLM_PROVIDERS": "local",
            "LLM_LOCAL_BASE_URL": model.url,
            "LLM_LOCAL_MODEL": "m",
            "LLM_MODE": "always",
        }
        async with hurried(discord, database, kill_at="sending", settings=asked) as bot:
            message = say(discord, f"<@{discord.world.app.user.id}> explain at length what a pie chart is")
            await bot.ended()
        me = discord.world.app.user.id
        discord.ctl("say", channel_id=message, content="The other's.", author=me, nonce=f"a{message}")
        async with hurried(discord, database, settings=asked) as bot:
            assert await settled(discord, bot, message) == 1


@pytest.mark.parametrize("live", [True, False], ids=["live", "missed"])
async def test_a_mention_that_an_edit_added_is_answered_once(
    discord: Loopback, database: Path, *, live: bool
) -> None:
    message = say(discord, TABLE)
    if not live:
        discord.ctl("edit", channel_id="general", message_id=message, content=text(discord))
    async with hurried(discord, database) as bot:
        if live:
            await quiet(discord)  # what was said before the start is looked through by now
            discord.ctl("edit", channel_id="general", message_id=message, content=text(discord))
        assert await settled(discord, bot, message) == 1
        discord.ctl("edit", channel_id="general", message_id=message, content=f"{text(discord)} please")
        await quiet(discord)
    async with hurried(discord, database):
        await quiet(discord)

    assert len(own_messages(discord)) == 1
