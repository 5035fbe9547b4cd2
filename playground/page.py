"""What the page in the browser is given: its files, the state to start from, and a stream of what happens."""

import asyncio
import json
from collections import deque
from pathlib import Path

from aiohttp import web

from playground import payloads
from playground.command_forms import LOCALES
from playground.entities import Json, Message
from playground.gateway import Gateway
from playground.words import NO_CLIENT, spoken, words
from playground.world import Event, World

FILES = Path(__file__).parent / "page"
TOLD = (
    "MESSAGE_CREATE",
    "MESSAGE_UPDATE",
    "MESSAGE_DELETE",
    "THREAD_CREATE",
    "THREAD_UPDATE",
    "THREAD_DELETE",
    "CHANNEL_CREATE",
    "CHANNEL_UPDATE",
    "CHANNEL_DELETE",
    "TYPING_START",
    "MESSAGE_REACTION_ADD",
    "MESSAGE_REACTION_REMOVE",
    "GUILD_ROLE_CREATE",
    "GUILD_ROLE_UPDATE",
    "GUILD_ROLE_DELETE",
    "INTERACTION_MODAL_CREATE",
    "COMMANDS",
    "CONNECTED",
    "DISCONNECTED",
)
_KEPT = 2000
_PING_S = 15.0
_DIGITS = 15
_TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".json": "application/json",
    ".csv": "text/csv",
    ".txt": "text/plain",
}


def _served() -> dict[str, Path]:
    """Return the files of the page by name: nothing else is served, whatever a path looks like."""
    return {path.name: path for path in FILES.iterdir() if path.is_file()}


class Page:
    """The human's view: content is never left out, and no event rule touches it."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        self.world = world
        self.gateway = gateway
        self.seq = 0
        self._kept: deque[Json] = deque(maxlen=_KEPT)
        self._news = asyncio.Event()
        self._closed = False
        world.listeners.append(self._take)

    def _take(self, event: Event) -> None:
        if event.t not in TOLD:
            return
        self.seq += 1
        self._kept.append({"seq": self.seq, "t": event.t, "d": event.d})
        self._news.set()
        self._news = asyncio.Event()

    def close(self) -> None:
        """End all streams."""
        self._closed = True
        self._news.set()

    def state(self) -> Json:
        """Return what the page shows first; `seq` is where the stream goes on."""
        world = self.world
        shown = world.channels.values()
        return {
            "bot": payloads.user(world.app.user),
            "you": payloads.user(world.you),
            "people": [payloads.user(user) for user in world.users.values() if not user.bot],
            "locales": sorted(LOCALES | NO_CLIENT),
            "channels": [payloads.channel(world, c) for c in shown],
            "messages": {str(c.id): [self._message(m) for m in c.messages.values()] for c in shown},
            "connected": self.gateway.connected,
            "roles": [
                {"id": str(role.id), "name": role.name}
                for guild in world.guilds.values()
                for role in guild.roles.values()
            ],
            "commands": [
                {
                    "name": each["name"],
                    "type": each.get("type", 1),
                    "description": each.get("description", ""),
                    "name_localizations": each.get("name_localizations"),
                }
                for each in world.app.commands
            ],
            "seq": self.seq,
        }

    def _message(self, message: Message) -> Json:
        """Return a message with who reacted: whoever sits at the page may be any of them."""
        reactors = {emoji: [str(one) for one in by] for emoji, by in message.reactions.items()}
        return {**payloads.message_object(self.world, message), "reactors": reactors}

    async def serve_state(self, request: web.Request) -> web.Response:
        """GET /page/state."""
        del request
        return web.json_response(self.state(), headers={"Cache-Control": "no-store"})

    async def serve_words(self, request: web.Request) -> web.Response:
        """GET /page/words?locale=xx: what the page says in the language of a client."""
        return web.json_response(
            words(spoken(request.query.get("locale", ""))), headers={"Cache-Control": "no-store"}
        )

    async def serve_events(self, request: web.Request) -> web.StreamResponse:
        """GET /page/events?since=n: Server-Sent Events; a reconnecting browser names the last one it had."""
        last = request.headers.get("Last-Event-ID") or request.query.get("since", "0")
        seen = int(last) if last.isascii() and last.isdecimal() and len(last) <= _DIGITS else 0
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        try:
            await self._stream(response, seen)
        except ConnectionError:
            return response
        return response

    async def _stream(self, response: web.StreamResponse, seen: int) -> None:
        while not self._closed:
            news = self._news
            for item in [i for i in self._kept if i["seq"] > seen]:
                await response.write(f"id: {item['seq']}\ndata: {json.dumps(item)}\n\n".encode())
                seen = item["seq"]
            try:
                await asyncio.wait_for(news.wait(), _PING_S)
            except TimeoutError:
                await response.write(b": still here\n\n")

    async def serve_file(self, request: web.Request) -> web.Response:
        """GET / and /page/<file>."""
        name = request.match_info.get("name") or "index.html"
        path = _served().get(name)
        if path is None:
            raise web.HTTPNotFound
        kind = _TYPES.get(path.suffix, "application/octet-stream")
        charset = "utf-8" if kind.startswith("text/") else None
        headers = {
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
        }
        return web.Response(body=path.read_bytes(), content_type=kind, charset=charset, headers=headers)
