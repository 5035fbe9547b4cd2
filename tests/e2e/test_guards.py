"""Each guard is needed: a bot without it fails a scenario that the whole bot passes."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from playground.entities import MessageType
from playground.server import Loopback
from tests.e2e.bot import ROOT, running, until
from tests.e2e.outcome import mention, outcome, own_messages, quiet, say, threads_opened

Scenario = Callable[[Loopback, Path, Path], Awaitable[int]]
"""Plays with the bot in a folder, on a database; returns the id of the one mention."""


@dataclass(frozen=True, slots=True)
class Guard:
    """One guard: what takes it out of the program (file, text, instead), and what then goes wrong."""

    name: str
    without: tuple[tuple[str, str, str], ...]
    scenario: Scenario
    then: str


def variant(folder: Path, without: tuple[tuple[str, str, str], ...]) -> Path:
    """Return a tree of the bot with these texts replaced; each must be there exactly once.

    Rooms with a replaced text are copied, the others are links: writing through one would change the product.
    """
    folder.mkdir()
    changed = {name.partition("/")[0] for name, _, _ in without}
    for path in ROOT.iterdir():
        if path.suffix == ".py":
            shutil.copy(path, folder)
        elif path.name in changed:
            shutil.copytree(path, folder / path.name, ignore=shutil.ignore_patterns("__pycache__"))
        elif path.is_dir() and not path.name.startswith(".") and path.name != "__pycache__":
            (folder / path.name).symlink_to(path)
    for name, text, instead in without:
        file = folder / name
        assert not file.parent.is_symlink()
        source = file.read_text("utf-8")
        assert source.count(text) == 1, f"{name} holds {text!r} {source.count(text)} times"
        file.write_text(source.replace(text, instead), "utf-8")
    return folder


async def _killed_with_an_answer(discord: Loopback, database: Path, root: Path) -> int:
    """Kill it before it sends; at the next start the session is gone and the history not looked through."""
    async with running(discord, database, kill_at="computed", root=root) as bot:
        message = mention(discord)
        await bot.ended()
    discord.ctl("op9")
    async with running(discord, database, root=root, CATCH_UP_MINUTES="0") as bot:
        if root == ROOT:
            await bot.says(f"message {message}: done")
        await quiet(discord, 2.0)
    return message


async def _human_first(discord: Loopback, database: Path, root: Path) -> int:
    """Let a member open the thread before the bot can."""
    async with running(discord, database, root=root) as bot:
        message = mention(discord)
        discord.ctl("thread", action="open", channel_id="general", message_id=message)
        await bot.says(f"message {message}: done")
        await quiet(discord)
    return message


async def _killed_when_sent(discord: Loopback, database: Path, root: Path) -> int:
    """Kill it between the send and its record, and start again when no nonce is remembered any more."""
    async with running(discord, database, kill_at="sent", root=root) as bot:
        message = mention(discord)
        await bot.ended()
    discord.ctl("clock", advance=600)
    async with running(discord, database, root=root) as bot:
        await bot.says(f"message {message}: done")
        await quiet(discord)
    return message


async def _send_reply_lost(discord: Loopback, database: Path, root: Path) -> int:
    """Lose the reply to the send, and let the history be a minute behind."""
    posts = r"/channels/\d+/messages"
    discord.ctl("fault", add={"kind": "rst", "phase": "after", "path": posts})
    late = {"kind": "stale", "method": "GET", "path": posts, "seconds": 60, "times": None}
    discord.ctl("fault", add=late)
    async with running(discord, database, root=root) as bot:
        message = mention(discord)
        await bot.says(f"message {message}: done")
        await quiet(discord)
    return message


async def _system_messages(discord: Loopback, database: Path, root: Path) -> int:
    """Let system messages name the bot, as a thread's own do when its name holds the mention."""
    me = discord.world.app.user.id
    async with running(discord, database, root=root) as bot:
        for kind in (MessageType.THREAD_CREATED, MessageType.THREAD_STARTER_MESSAGE):
            discord.ctl("say", channel_id="general", content=f"<@{me}> a,b\nx,1\ny,2", type=int(kind))
        message = say(discord, f"<@{me}> explain how a bar chart works")
        await bot.says(f"message {message}: done")
        if root != ROOT:  # an explanation is ready sooner than a chart
            await until(discord, lambda: len(own_messages(discord)) > 1)
        await quiet(discord)
    return message


_ROWS = "db/mentions.py"

GUARDS = (
    Guard(
        "the claim row",
        (
            (_ROWS, "await self._db.run(_CLAIM, (message, channel, guild, author, owner, request))", "0"),
            (_ROWS, "return [(owner,)] == rows", "return True"),
            (_ROWS, "return bool(await self._db.run(sql, (message, owner, *parameters)))", "return True"),
            (_ROWS, "return bool(await self._db.run(sql, (message, owner, int(solo))))", "return True"),
        ),
        _killed_with_an_answer,
        "no answer",
    ),
    Guard(
        "the adoption of the thread that exists",
        (("messenger/delivery.py", "if refused.code == THREAD_EXISTS:", "if False:"),),
        _human_first,
        "an answer outside the thread",
    ),
    Guard(
        "the read of the thread",
        (("messenger/delivery.py", "if answers(post, mention, channel):", "if False:"),),
        _killed_when_sent,
        "two answers",
    ),
    Guard(
        "the nonce",
        (("messenger/rest.py", "                nonce=nonce,\n", ""),),
        _send_reply_lost,
        "two answers",
    ),
    Guard(
        "the filter of types",
        (
            (
                "messenger/hearing.py",
                "if message.type not in (discord.MessageType.default, discord.MessageType.reply):",
                "if False:",
            ),
        ),
        _system_messages,
        "answers to nobody",
    ),
)


def seen(discord: Loopback, message: int) -> str:
    """Say in words what became of the mention."""
    found = outcome(discord, message)
    if not found.answers:
        return "no answer"
    if len(found.answers) > 1:
        return "two answers"
    if len(own_messages(discord)) > 1:
        return "answers to nobody"
    if found.threads != 1 or threads_opened(discord) > 1 or found.answers[0].channel_id != message:
        return "an answer outside the thread"
    return "one answer"


async def _played(guard: Guard, folder: Path, root: Path) -> str:
    folder.mkdir()  # noqa: ASYNC240 - a test may wait for its disk
    async with Loopback() as discord:
        message = await guard.scenario(discord, folder / "oneplot.db", root)
        return seen(discord, message)


@pytest.mark.sweep(6)
@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.name)
async def test_without(guard: Guard, tmp_path: Path) -> None:
    lacking = variant(tmp_path / "variant", guard.without)

    whole, broken = await asyncio.gather(
        _played(guard, tmp_path / "whole", ROOT), _played(guard, tmp_path / "broken", lacking)
    )

    assert (whole, broken) == ("one answer", guard.then)
