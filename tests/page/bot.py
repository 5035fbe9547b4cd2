"""A bot in twenty lines: what Oneplot does to Discord, asked for by a test at the moment it wants it."""

import json
import struct
import zlib
from typing import Any

import aiohttp

from playground.server import Loopback


def png(width: int = 1200, height: int = 675) -> bytes:
    """Return a picture of one colour."""
    rows = (b"\0" + b"\x3b\x6e\xc4" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


class Bot:
    """Speaks Discord's REST, and its gateway as far as being there goes."""

    def __init__(self, discord: Loopback, http: aiohttp.ClientSession) -> None:
        self.discord = discord
        self.http = http
        self.id = str(discord.world.app.user.id)

    async def connect(self) -> aiohttp.ClientWebSocketResponse:
        """Be online until the socket is closed."""
        socket = await self.http.ws_connect(self.discord.gateway_url)
        await socket.receive_json()
        identity = {"token": self.discord.token, "intents": 513, "properties": {}}
        await socket.send_json({"op": 2, "d": identity})
        await socket.receive_json()
        return socket

    async def _post(self, path: str, method: str = "POST", **body: Any) -> dict[str, Any]:  # noqa: ANN401 - aiohttp's own keywords
        address = f"{self.discord.rest}{path}"
        headers = {"Authorization": f"Bot {self.discord.token}"}
        async with self.http.request(method, address, headers=headers, **body) as answer:
            assert answer.status < 300, await answer.text()
            told = None if answer.status == 204 else await answer.json()
            return dict(told) if isinstance(told, dict) else {}

    async def thread(self, channel: str, message: str, name: str = "Savings by month") -> str:
        """Open a thread on a message; its id."""
        made = await self._post(f"/channels/{channel}/messages/{message}/threads", json={"name": name})
        return str(made["id"])

    async def say(self, channel: str, content: str, **more: object) -> str:
        """Send a message; its id."""
        body = {"content": content, **more}
        return str((await self._post(f"/channels/{channel}/messages", json=body))["id"])

    async def edit(self, channel: str, message: str, **changes: object) -> None:
        """Edit a message."""
        await self._post(f"/channels/{channel}/messages/{message}", "PATCH", json=changes)

    async def react(self, channel: str, message: str, emoji: str) -> None:
        """Add a reaction."""
        await self._post(f"/channels/{channel}/messages/{message}/reactions/{emoji}/@me", "PUT")

    async def register(self, commands: list[dict[str, object]]) -> None:
        """Register commands."""
        await self._post(f"/applications/{self.id}/commands", "PUT", json=commands)

    async def respond(self, begun: dict[str, Any], response: dict[str, object]) -> None:
        """Give the first response to an interaction."""
        await self._post(f"/interactions/{begun['id']}/{begun['token']}/callback", json=response)

    async def draw(self, channel: str, content: str, alt: str) -> str:
        """Send a message with a picture and its alt text; its id."""
        about = {"content": content, "attachments": [{"id": 0, "filename": "chart.png", "description": alt}]}
        form = aiohttp.FormData()
        form.add_field("payload_json", json.dumps(about), content_type="application/json")
        form.add_field("files[0]", png(), filename="chart.png", content_type="image/png")
        return str((await self._post(f"/channels/{channel}/messages", data=form))["id"])

    async def type(self, channel: str) -> None:
        """Show that an answer is under way."""
        await self._post(f"/channels/{channel}/typing")
