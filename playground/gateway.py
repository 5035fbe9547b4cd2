"""The gateway: sessions with a sequence and a buffer each, and the websockets that come and go below."""

import asyncio
import json
import math
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from playground import payloads
from playground.entities import App, Json
from playground.forms import STUMBLES, decoded
from playground.sockets import reset
from playground.world import PAGE_ONLY, Event, World

GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 0, 1 << 9, 1 << 12, 1 << 15
PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT
_KINDS = {"MESSAGE_REACTION": (1 << 10, 1 << 13), "MESSAGE": (1 << 9, 1 << 12), "TYPING": (1 << 11, 1 << 14)}
DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
NOT_DECODED, NOT_AUTHENTICATED, BAD_TOKEN, DISALLOWED_INTENTS = 4002, 4003, 4004, 4014
INVALID_SHARD, SHARDING_REQUIRED = 4010, 4011
MOST_GUILDS = 2_500  # of one shard: https://docs.discord.com/developers/events/gateway#sharding
CLEAN = (1000, 1001)  # sent by a client they end its session
ENDING = (4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014)  # sent by us they do
BUFFER = 5000
BIGGEST_FRAME = 4096  # bytes that a client may send: https://docs.discord.com/developers/events/gateway
RESUMABLE = 32  # sessions without a connection that are kept


class Connection:
    """One websocket; frames leave in the order they were put in."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request, process: str) -> None:
        self.socket = socket
        self.process = process
        self.outbox: asyncio.Queue[str | int] = asyncio.Queue()
        self._request = request
        self.sent_code: int | None = None  # the close code we sent first

    def send(self, op: int, d: object = None) -> None:
        """Queue a frame that is no event."""
        self.outbox.put_nowait(json.dumps({"op": op, "d": d, "s": None, "t": None}))

    def close(self, code: int) -> None:
        """Queue the end, after all that was queued before."""
        self.outbox.put_nowait(code)

    def abort(self) -> None:
        """Reset the TCP connection now."""
        reset(self._request)

    async def write(self) -> None:
        """Send what is queued until the end comes."""
        while True:
            item = await self.outbox.get()
            try:
                if isinstance(item, int):
                    self.sent_code = item
                    await self.socket.close(code=item)
                    return
                await self.socket.send_str(item)
            except ConnectionError:
                return


@dataclass(slots=True, eq=False)
class Session:
    """What outlives a websocket: sequence and the events a RESUME may ask for."""

    id: str
    app: App
    intents: int
    process: str
    shard: tuple[int, int] = (0, 1)
    seq: int = 0
    buffer: list[tuple[int, str]] = field(default_factory=list)
    connection: Connection | None = None

    def dispatch(self, t: str, d: Json) -> int:
        """Send one event under the next sequence number, keep it for a RESUME, return the number."""
        self.seq += 1
        frame = json.dumps({"op": DISPATCH, "t": t, "s": self.seq, "d": d})
        self.buffer.append((self.seq, frame))
        del self.buffer[:-BUFFER]
        if self.connection:
            self.connection.outbox.put_nowait(frame)
        return self.seq

    def hears(self, guild_id: int) -> bool:
        """Whether a server is on this shard."""
        number, total = self.shard
        return (guild_id >> 22) % total == number

    def wants(self, event: Event) -> bool:
        """Whether the shard and the intents of this session cover an event; direct messages are shard 0's."""
        if not self.hears(event.guild_id or 0) and (event.guild_id or event.channel_id):
            return False
        for prefix, (in_guild, direct) in _KINDS.items():
            if event.t.startswith(prefix):
                return bool(self.intents & (in_guild if event.guild_id else direct))
        return event.t.startswith("INTERACTION") or bool(self.intents & GUILDS)


class Gateway:
    """All sessions of all bots."""

    def __init__(self, world: World, *, heartbeat_s: float = 41.25) -> None:
        self.world = world
        self.heartbeat_s = heartbeat_s
        self.identify_s = 0.0  # how long a bucket of max_concurrency is closed behind an IDENTIFY; Discord: 5
        self._identified: dict[tuple[int, int], float] = {}
        self.sessions: dict[str, Session] = {}
        self.connections: set[Connection] = set()

    # -- events out

    def receivers(self, event: Event) -> list[Session]:
        """Return the sessions an event is for: right bot, right intents, channel in sight."""
        found = []
        for session in self.sessions.values():
            app = session.app
            if event.only_app not in {None, app.id} or not session.wants(event):
                continue
            if event.only_app or self._reaches(app, event):
                found.append(session)
        return found

    def _reaches(self, app: App, event: Event) -> bool:
        if event.guild_id and app.id not in self.world.guilds[event.guild_id].apps:
            return False
        return (
            event.channel_id is None or event.t.endswith("_DELETE") or self.world.sees(app, event.channel_id)
        )

    def deliver(self, event: Event, sessions: list[Session]) -> None:
        """Send an event to sessions, each without the content its bot may not read."""
        for session in sessions:
            seq = session.dispatch(event.t, self._view(event, session))
            self.world.history.add(
                "sent", event=event.n, session=session.id, seq=seq, process=session.process
            )

    def _view(self, event: Event, session: Session) -> Json:
        if event.t not in {"MESSAGE_CREATE", "MESSAGE_UPDATE"} or session.intents & MESSAGE_CONTENT:
            return event.d
        return payloads.without_content(event.d, session.app, in_dm=event.guild_id is None)

    # -- connections in

    @property
    def connected(self) -> bool:
        """Whether any bot has an identified session on a live connection."""
        return any(s.connection for s in self.sessions.values())

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Run one websocket from HELLO to its end."""
        socket = web.WebSocketResponse(max_msg_size=BIGGEST_FRAME)
        await socket.prepare(request)
        connection = Connection(socket, request, request.match_info.get("process", ""))
        self.connections.add(connection)
        writer = asyncio.create_task(connection.write())
        connection.send(HELLO, {"heartbeat_interval": int(self.heartbeat_s * 1000), "_trace": []})
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    self._take(connection, frame.data)
        finally:
            self._lost(connection)
            writer.cancel()
        return socket

    def _lost(self, connection: Connection) -> None:
        self.connections.discard(connection)
        sent, received = connection.sent_code, connection.socket.close_code
        self.world.history.add("gateway", what="closed", process=connection.process, code=sent or received)
        over = sent in ENDING if sent else received in CLEAN
        for session in list(self.sessions.values()):
            if session.connection is not connection:
                continue
            session.connection = None
            if over:
                del self.sessions[session.id]
        if not self.connected:
            self.world.publish("DISCONNECTED", {}, only_app=PAGE_ONLY)

    def _take(self, connection: Connection, text: str) -> None:
        """Read a frame, or close with 4002 as Discord does where it cannot."""
        try:
            self._receive(connection, decoded(text.encode()))
        except STUMBLES:
            connection.close(NOT_DECODED)

    def _receive(self, connection: Connection, frame: Json) -> None:
        op, d = frame.get("op"), frame.get("d")
        if op == HEARTBEAT:
            connection.send(ACK)
        elif op == IDENTIFY and isinstance(d, dict):
            self._identify(connection, d)
        elif op == RESUME and isinstance(d, dict):
            self._resume(connection, d)

    def _identify(self, connection: Connection, d: Json) -> None:
        app = self.world.app_by_token(str(d.get("token")))
        intents = int(d.get("intents", 0))
        process = connection.process
        told = {"process": process, "intents": intents, "known": app is not None, "shard": d.get("shard")}
        self.world.history.add("gateway", what="identify", **told)
        if app is None:
            connection.close(BAD_TOKEN)
            return
        app.identifies_left -= 1
        shard = _shard_in(d)
        mine = sum(app.id in guild.apps for guild in self.world.guilds.values())
        if shard is None or mine > MOST_GUILDS * shard[1]:
            connection.close(INVALID_SHARD if shard is None else SHARDING_REQUIRED)
            return
        if intents & PRIVILEGED & ~app.privileged:
            connection.close(DISALLOWED_INTENTS)
            return
        if not self._in_turn(app, shard[0]):
            connection.send(INVALID_SESSION, d=False)
            return
        idle = [s.id for s in self.sessions.values() if s.connection is None]
        for old in idle[:-RESUMABLE]:
            del self.sessions[old]
        session = Session(secrets.token_hex(16), app, intents, process, shard, connection=connection)
        self.sessions[session.id] = session
        self._ready(session)

    def _in_turn(self, app: App, shard: int) -> bool:
        """Whether a session may begin now: one in each bucket of max_concurrency at a time."""
        bucket, now = (app.id, shard % app.max_concurrency), time.monotonic()
        is_early = now < self._identified.get(bucket, -math.inf) + self.identify_s
        self._identified[bucket] = now
        return not is_early

    def _ready(self, session: Session) -> None:
        app, world = session.app, self.world
        mine = [g for g in world.guilds.values() if app.id in g.apps and session.hears(g.id)]
        label = f"/as/{session.process}" if session.process else ""
        ready = {
            "v": 10,
            "user": {**payloads.user(app.user), "verified": True, "mfa_enabled": False},
            "guilds": [
                {"id": str(one), "unavailable": True}
                for one in (*(g.id for g in mine), *self.made_up(session))
            ],
            "session_id": session.id,
            "resume_gateway_url": world.base_url.replace("http", "ws", 1) + label,
            "application": {"id": str(app.id), "flags": 0},
            "shard": list(session.shard),
        }
        session.dispatch("READY", ready)
        if session.intents & GUILDS:
            for guild in mine:
                if guild.available:
                    session.dispatch("GUILD_CREATE", payloads.guild_create(world, guild, app))
        world.history.add("gateway", what="ready", session=session.id, process=session.process)
        world.publish("CONNECTED", {}, only_app=PAGE_ONLY)

    def made_up(self, session: Session) -> Sequence[int]:
        """Return the servers of a session that are none of this world, and of which others tell."""
        del session
        return ()

    def _resume(self, connection: Connection, d: Json) -> None:
        session = self.sessions.get(str(d.get("session_id")))
        known = session is not None and session.app.token == d.get("token")
        seq = int(d.get("seq") or 0)
        self.world.history.add("gateway", what="resume", session=d.get("session_id"), seq=seq, known=known)
        if session is None or not known:
            connection.send(INVALID_SESSION, d=False)
            return
        if session.connection:
            session.connection.close(4000)
        session.connection = connection
        missed = [frame for number, frame in session.buffer if number > seq]
        for frame in missed:
            connection.outbox.put_nowait(frame)
        self.world.history.add("gateway", what="resumed", session=session.id, replayed=len(missed))
        session.dispatch("RESUMED", {"_trace": []})
        self.world.publish("CONNECTED", {}, only_app=PAGE_ONLY)


def _shard_in(d: Json) -> tuple[int, int] | None:
    """Return (number, total) of an IDENTIFY, the only one where none is named, None of what is no shard."""
    match d.get("shard", [0, 1]):
        case [int(number), int(total)] if 0 <= number < total:
            return number, total
    return None
