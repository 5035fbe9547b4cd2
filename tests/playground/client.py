"""A real discord.py client that keeps what it hears, and a bare HTTP client for what discord.py hides."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord

from playground.launch import pointed_at
from playground.server import Loopback
from tests.patience import LAST_RESORT_S

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)


class Bot(discord.Client):
    """Hears messages and edits and answers none."""

    def __init__(self, intents: discord.Intents = INTENTS) -> None:
        super().__init__(intents=intents, guild_ready_timeout=0.05)
        self.heard: list[discord.Message] = []
        self.edits: list[discord.RawMessageUpdateEvent] = []
        self.interactions: asyncio.Queue[discord.Interaction] = asyncio.Queue()
        self._new: asyncio.Queue[discord.Message] = asyncio.Queue()

    async def on_message(self, message: discord.Message) -> None:
        """Keep it."""
        self.heard.append(message)
        self._new.put_nowait(message)

    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        """Keep it."""
        self.edits.append(event)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Keep it."""
        self.interactions.put_nowait(interaction)

    async def next_message(self) -> discord.Message:
        """Return the next message heard."""
        async with asyncio.timeout(LAST_RESORT_S):
            return await self._new.get()

    async def next_interaction(self) -> discord.Interaction:
        """Return the next interaction."""
        async with asyncio.timeout(LAST_RESORT_S):
            return await self.interactions.get()


@asynccontextmanager
async def connected(
    loopback: Loopback, process: str = "", intents: discord.Intents = INTENTS
) -> AsyncIterator[Bot]:
    """Log a bot in, and out at the end."""
    with pointed_at(loopback.url, process):
        bot = Bot(intents)
        await bot.login(loopback.token)
        running = asyncio.create_task(bot.connect())
        try:
            async with asyncio.timeout(LAST_RESORT_S):
                await bot.wait_until_ready()
            yield bot
        finally:
            await bot.close()
            await asyncio.gather(running, return_exceptions=True)


class Rest:
    """REST calls with the bot's token; an answer is (status, body)."""

    def __init__(self, loopback: Loopback, session: aiohttp.ClientSession) -> None:
        self.loopback = loopback
        self.session = session
        self.headers: dict[str, str] = {}  # of the last answer

    async def __call__(
        self, method: str, path: str, body: object = None, token: str | None = None
    ) -> tuple[int, Any]:
        """Send one request."""
        headers = {"Authorization": f"Bot {token or self.loopback.token}"}
        url = self.loopback.rest + path
        async with self.session.request(method, url, json=body, headers=headers) as reply:
            self.headers = dict(reply.headers)
            return reply.status, await reply.json() if reply.status != 204 else None

    async def post(self, channel: int | str, content: str, **fields: object) -> tuple[int, Any]:
        """Post a message."""
        return await self("POST", f"/channels/{channel}/messages", {"content": content, **fields})

    async def thread(self, message: dict[str, Any], name: str = "Chart") -> tuple[int, Any]:
        """Start a message's thread."""
        path = f"/channels/{message['channel_id']}/messages/{message['id']}/threads"
        return await self("POST", path, {"name": name})
