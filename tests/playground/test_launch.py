"""Programs started against the loopback Discord as processes of their own."""

import asyncio
import contextlib
import json
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import discord
import pytest
from discord.http import Route

from playground.launch import loopback_url, pointed_at
from playground.server import Loopback
from tests.e2e.bot import until
from tests.patience import LAST_RESORT_S

ROOT = Path(__file__).resolve().parents[2]
ANSWERS_ONCE_THEN_HANGS = """
import asyncio, sys, discord

class Bot(discord.Client):
    async def on_message(self, message):
        if self.user in message.mentions:
            asyncio.get_running_loop().call_later(60, sys.exit)
            await message.channel.send("here")

if __name__ == "__main__":
    assert sys.argv[1:] == ["--flag"], sys.argv
    Bot(intents=discord.Intents(guilds=True, guild_messages=True)).run("loopback-oneplot", log_handler=None)
"""


@contextlib.asynccontextmanager
async def _running(*command: str) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", *command, cwd=ROOT, stdout=PIPE)
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def test_a_program_runs_unmodified_and_what_it_posted_stays_when_it_is_killed(
    loopback: Loopback, tmp_path: Path
) -> None:
    program = tmp_path / "bot.py"
    program.write_text(ANSWERS_ONCE_THEN_HANGS)
    loopback.ctl("fault", add={"kind": "hang", "path": ".*/messages", "phase": "after"})
    arguments = ("playground.launch", "--rest", loopback.url, "--name", "one", str(program), "--flag")

    async with _running(*arguments) as process:
        await until(loopback, lambda: loopback.history.of("gateway", what="ready", process="one"))
        loopback.ctl("say", channel_id="general", content="@Oneplot")
        await until(loopback, lambda: loopback.history.of("fault"))
        process.send_signal(signal.SIGKILL)
        await until(loopback, lambda: not loopback.gateway.connected)

    posted = loopback.history.requests("POST", "/messages")
    assert [(r["process"], r["body"]["content"], r["status"]) for r in posted] == [("one", "here", None)]
    messages = loopback.world.channel_named("general").messages.values()
    assert [m.content for m in messages][1:] == ["here"]


async def test_the_server_runs_alone_and_stops_when_told() -> None:
    async with asyncio.timeout(LAST_RESORT_S), _running("playground.server", "--port", "0") as process:
        assert process.stdout
        known = json.loads(await process.stdout.readline())
        async with aiohttp.ClientSession() as session, session.get(known["url"] + "/page/state") as reply:
            state = await reply.json()
        process.send_signal(signal.SIGTERM)

        assert await process.wait() == 0
        assert state["connected"] is False
        assert known["token"] == "loopback-oneplot"


@pytest.mark.parametrize(
    "address", ["http://discord.com", "https://127.0.0.1:1", "http://10.0.0.1:80", "discord"]
)
def test_no_address_but_loopback_is_spoken_to(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        loopback_url(address)

    assert refused.value.code == 2
    assert "write a loopback address" in capsys.readouterr().err


def test_discord_py_is_itself_again_afterwards() -> None:
    before = Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY

    with pointed_at("http://127.0.0.1:1", "me"):
        inside = Route.BASE

    assert inside == "http://127.0.0.1:1/as/me/api/v10"
    assert before == (Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY)
