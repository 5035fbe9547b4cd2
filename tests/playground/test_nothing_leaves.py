"""`python bot.py playground` as a host would start it whose environment is full of keys and proxies."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from playground.host import environment
from tests.e2e.test_guards import variant
from tests.patience import LAST_RESORT_S

OWN = (
    ("host/settings.py", "MOST_SHOWN = 12\n", "MOST_SHOWN = 12\n"),
    ("playground/host.py", "PORT_TAKEN = 1\n", "PORT_TAKEN = 1\n"),
)
"""Nothing is changed: it makes the tree have these rooms of its own, and so its own place for `.env`."""

REAL_TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB"


class Spy:
    """Stands where a proxy, a model and Discord would: whoever connects is counted."""

    def __init__(self) -> None:
        self.callers = 0

    async def hear(self, _reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Count, and hang up."""
        self.callers += 1
        writer.close()


def settings(address: str, database: Path) -> dict[str, str]:
    """Return all by which a word could leave."""
    proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "WS_PROXY", "WSS_PROXY"), address)
    return {
        **proxies,
        **{name.lower(): value for name, value in proxies.items()},
        "DISCORD_TOKEN": REAL_TOKEN,
        "DATABASE_PATH": str(database),
        "OPENAI_API_KEY": "sk-abcdefghijklmnop",
        "OPENAI_BASE_URL": f"{address}/v1",
        "LLM_PROVIDERS": "spy",
        "LLM_SPY_BASE_URL": f"{address}/v1",
        "LLM_SPY_MODEL": "any",
        "LLM_MODE": "always",
    }


@asynccontextmanager
async def played(root: Path, **variables: str) -> AsyncIterator[str]:
    """Yield the address of a playground that runs in a tree."""
    base = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "bot.py", "playground", "--port", "0", "--no-browser"),
        cwd=root,
        env={**base, **variables},
        stdout=PIPE,
        stderr=DEVNULL,
    )
    assert process.stdout is not None
    try:
        async for line in process.stdout:
            _, found, address = line.decode().strip().partition("The playground is at ")
            if found:
                break
        yield address
    finally:
        process.terminate()
        await process.wait()


async def answer(address: str) -> list[dict[str, object]]:
    """Ask for a chart in words that a model would be asked about; return what the bot has posted."""

    async def ctl(**wish: object) -> dict[str, list[dict[str, object]]]:
        async with session.post("/ctl", json=wish) as reply:
            found: dict[str, list[dict[str, object]]] = await reply.json()
            return found

    async with aiohttp.ClientSession(address) as session, asyncio.timeout(LAST_RESORT_S):
        content = "@Oneplot make it look like the mood of these\nName,Sold\npen,3\nink,5\ncap,4"
        said = await ctl(op="say", channel_id="general", content=content)
        since, seen = 0, list[dict[str, object]]()
        while not seen:
            news = await ctl(op="history", since=since, wait=LAST_RESORT_S)
            since = int(str(news["next"]))
            seen = [
                record
                for record in news["records"]
                if record["kind"] == "request"
                and record["method"] == "POST"
                and record["path"] == f"/channels/{said['id']}/messages"
            ]
        return seen


@pytest.mark.sweep(3)
@pytest.mark.parametrize("place", ["environment", "file", "file that others can read"])
async def test_nothing_leaves_this_machine_whatever_the_settings_say(tmp_path: Path, place: str) -> None:
    root, spy = variant(tmp_path / "tree", OWN), Spy()
    listening = await asyncio.start_server(spy.hear, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    full = settings(address, tmp_path / "real.db")
    file = root / ".env"
    if place != "environment":
        file.write_text("".join(f"{name}={value}\n" for name, value in full.items()))
        file.chmod(0o644 if "others" in place else 0o600)
    async with listening, played(root, **(full if place == "environment" else {})) as page:
        [posted] = await answer(page)
    assert posted["app"] == "Oneplot"
    assert REAL_TOKEN not in json.dumps(posted)
    assert spy.callers == 0
    assert not (tmp_path / "real.db").exists()


async def test_a_host_may_try_what_message_content_does(tmp_path: Path) -> None:
    async with played(variant(tmp_path / "tree", OWN), MESSAGE_CONTENT="on") as page:
        assert await answer(page)


def test_what_the_bot_of_the_playground_finds_is_named_one_by_one(tmp_path: Path) -> None:
    ours = {"PATH": "/bin", "LOG_LEVEL": "DEBUG", "XDG_RUNTIME_DIR": "/run/user/1", "SSLKEYLOGFILE": "/keys"}
    found = environment(ours | settings("http://proxy", tmp_path), "loopback-token", tmp_path)
    assert found == {
        "PATH": "/bin",
        "LOG_LEVEL": "DEBUG",
        "DISCORD_TOKEN": "loopback-token",
        "DATABASE_PATH": str(tmp_path / "oneplot.db"),
        "LLM_MODE": "never",
        "NO_PROXY": "*",
    }
