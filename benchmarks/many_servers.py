"""150,000 servers over 64 shards and four nodes: when all is heard, what it takes, what is heard beside it.

`python -m benchmarks.many_servers` writes `benchmarks/results/many_servers.json`. The servers are made up as
they are told: nothing of them is kept here. Then members say things that are not for the bot, from stretch to
stretch more, while some ask for charts; what the claims of these take says whether the nodes keep up. It ends
by itself, and early where the memory of all nodes together grows above the limit.
"""

import argparse
import asyncio
import json
import os
import platform
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from benchmarks.nodes import Relay, Slot
from benchmarks.processes import cpu_s, proportional_mb
from db.postgres import asked
from playground import payloads
from playground.entities import Json
from playground.gateway import DISPATCH, Gateway, Session
from playground.server import Loopback
from tests.e2e.outcome import TABLE, outcomes, say
from tests.postgres import Server, server

RESULT = Path(__file__).parent / "results" / "many_servers.json"
CONCURRENCY = 16
"""Of IDENTIFYs; Discord grants it to bots of this size."""

IDENTIFY_S = 5.0
ROLES = 8
SETTLES_S = 20.0
WAITING = 50
"""So many frames wait for a slow reader at most."""

LONG_AGO = "2026-01-01T00:00:00+00:00"

_TELLING: set[asyncio.Task[None]] = set()
"""They end by themselves."""

DISCORD_EPOCH_MS = 1_420_070_400_000


class Template:
    """A frame of which all but the ids is written once."""

    def __init__(self, payload: Json, t: str) -> None:
        frame = json.dumps({"op": DISPATCH, "t": t, "s": "@0@", "d": payload}).replace("%", "%%")
        parts = frame.replace('"@0@"', "@0@").split("@")
        self._text = "".join("%d" if place % 2 else part for place, part in enumerate(parts))
        self._offsets = [int(part) for part in parts[1::2]]

    def filled(self, sequence: int, first: int) -> str:
        """Return the frame; its ids count from the first."""
        return self._text % (sequence, *(first + offset for offset in self._offsets[1:]))


class Made(Gateway):
    """A gateway that tells of servers which nobody keeps."""

    servers = 0
    server: Template
    message: Template
    told = 0

    def made_up(self, session: Session) -> range:
        """Return the ids of the made up servers of a session."""
        number, total = session.shard
        count = self.servers // total + (number < self.servers % total)
        first = (1 << 55) + (number << 22)
        return range(first, first + (count * total << 22), total << 22)

    def _ready(self, session: Session) -> None:
        super()._ready(session)
        session.buffer.clear()  # a RESUME tells of no server again
        _TELLING.add(asyncio.create_task(self._tell(session, self.made_up(session))))

    async def _tell(self, session: Session, made: Sequence[int]) -> None:
        for guild in made:
            while session.connection is None or session.connection.outbox.qsize() > WAITING:  # noqa: ASYNC110
                await asyncio.sleep(0.01)  # whoever goes on with the session is told the rest
            session.seq += 1
            session.connection.outbox.put_nowait(self.server.filled(session.seq, guild))
        self.told += 1

    def chat(self, sessions: Sequence[Session], number: int) -> None:
        """Let a member say something that is not for the bot."""
        session = sessions[number % len(sessions)]
        made = self.made_up(session)
        session.seq += 1
        if session.connection is not None:
            session.connection.outbox.put_nowait(
                self.message.filled(session.seq, made[number // len(sessions) % len(made)])
            )


def templates(discord: Loopback, channels: int) -> tuple[Template, Template]:
    """Return what is told of a server and of what is said in it: ids are @offset@ from the server's."""
    app = discord.world.app
    guild = next(iter(discord.world.guilds.values()))
    told = payloads.guild_create(discord.world, guild, app)
    channel = next(one for one in told["channels"] if one["type"] == 0)
    told |= {
        "id": "@0@",
        "channels": [
            {**channel, "id": f"@{1 + n}@", "name": f"channel-{n}", "last_message_id": None}
            for n in range(channels)
        ],
        "roles": [
            {**told["roles"][0], "id": f"@{100 * bool(n) + n}@", "name": f"role {n}"} for n in range(ROLES)
        ],
        "threads": [],
    }
    author = payloads.user(app.user) | {"id": "77", "bot": False, "username": "somebody"}
    message: Json = {
        "id": "@1@",
        "channel_id": "@1@",
        "guild_id": "@0@",
        "author": author,
        "content": "",
        "type": 0,
        "timestamp": LONG_AGO,
        "edited_timestamp": None,
        **dict.fromkeys(("tts", "pinned", "mention_everyone"), False),
        **{name: [] for name in ("mentions", "mention_roles", "attachments", "embeds")},
        "member": {"roles": [], "joined_at": LONG_AGO, "deaf": False, "mute": False, "flags": 0},
    }
    return Template(told, "GUILD_CREATE"), Template(message, "MESSAGE_CREATE")


class Watch:
    """What the nodes use, looked at every few seconds."""

    def __init__(self, slots: list[Slot], most_mb: float, url: str) -> None:
        self.url = url
        self._slots = slots
        self._most_mb = most_mb
        self.highest_mb = 0.0
        self.is_over = False

    def _pids(self) -> list[int]:
        return [slot.bot.process.pid for slot in self._slots if slot.bot is not None]

    def mb(self) -> float:
        """Return the memory of all nodes with their workers, what they share counted once."""
        return sum(proportional_mb(pid) for pid in self._pids())

    def cpu_s(self) -> float:
        """Return the CPU seconds of all of them."""
        return sum(cpu_s(pid) for pid in self._pids())

    async def look(self) -> None:
        """Look until they take too much."""
        while not self.is_over:
            self.highest_mb = max(self.highest_mb, await asyncio.to_thread(self.mb))
            self.is_over = self.highest_mb > self._most_mb
            await asyncio.sleep(2)


def heard(discord: Loopback) -> list[Session]:
    """Return the sessions that somebody hears."""
    return [session for session in discord.gateway.sessions.values() if session.connection is not None]


async def until_ready(gateway: Made, watch: Watch, given: argparse.Namespace) -> bool:
    """Return whether all servers were told, and each node hears its share, before it was too late."""
    end = time.monotonic() + given.patience
    while time.monotonic() < end and not watch.is_over:
        await asyncio.sleep(0.5)
        live = [session for session in gateway.sessions.values() if session.connection is not None]
        names = [session.connection.process for session in live if session.connection is not None]
        is_even = names and max(map(names.count, names)) <= given.shards / given.nodes
        if gateway.told >= given.shards and len(live) == given.shards and is_even:
            return True
    return False


async def stretch(
    gateway: Made, discord: Loopback, watch: Watch, given: argparse.Namespace, chats: int
) -> Json:
    """Let so many things be said each second, and charts be asked for; return what came of it."""
    channels = [str(one.id) for one in discord.world.channels.values() if one.type == 0 and one.guild_id]
    sessions, me = heard(discord), discord.world.app.user.id
    began, spent, said = time.monotonic(), watch.cpu_s(), 0
    messages: list[int] = []
    while (now := time.monotonic() - began) < given.seconds:
        while said < now * chats:
            gateway.chat(sessions, said)
            said += 1
        if len(messages) < now * given.rate:
            channel, member = secrets.choice(channels), f"Member {len(messages) % 40}"
            messages.append(say(discord, f"<@{me}>\n{TABLE}create a line graph", channel, member))
        await asyncio.sleep(0.005)
    spent = watch.cpu_s() - spent
    with suppress(TimeoutError):
        await discord.until(lambda: all(one.answers for one in outcomes(discord, messages).values()), 60)
    found = outcomes(discord, messages)
    rows = await asyncio.to_thread(asked, watch.url, "SELECT id, created_at FROM mention")
    ahead_s = discord.world.clock.now() - time.time()
    waits = sorted(_made_s(str(at)) + ahead_s - _snowflake_s(int(id_)) for id_, at in rows if id_ in found)
    claims = statistics.quantiles(waits, n=100) if len(waits) > 1 else [0.0] * 99
    return {
        "foreign messages a second": round(said / given.seconds),
        "charts asked for": len(messages),
        "claimed": len(waits),
        "answered once": sum(len(one.answers) == 1 for one in found.values()),
        "claim, ms": {"median": round(1_000 * claims[49], 1), "p99": round(1_000 * claims[98], 1)},
        "CPU of all nodes, cores": round(spent / given.seconds, 2),
    }


def _made_s(at: str) -> float:
    return datetime.fromisoformat(at).timestamp()


def _snowflake_s(number: int) -> float:
    return ((number >> 22) + DISCORD_EPOCH_MS) / 1_000


async def played(given: argparse.Namespace, store: Server, folder: Path) -> Json:
    """Let nodes hear all servers, then more and more foreign messages; return the figures."""
    async with Loopback(gateway=Made) as discord:
        gateway = discord.gateway
        assert isinstance(gateway, Made)  # noqa: S101 - as it was made
        app = discord.world.app
        app.shards, app.max_concurrency, gateway.identify_s = given.shards, CONCURRENCY, IDENTIFY_S
        for number in range(given.shards):
            discord.ctl("guild", action="add", name=f"Server {number}")
            discord.ctl("clock", advance=0.001)
        for number in range(40):
            discord.ctl("user", name=f"Member {number}")
        gateway.servers = given.servers
        gateway.server, gateway.message = templates(discord, given.channels)
        began = time.monotonic()
        slots = [Slot(discord, folder / str(n), store.url, 0, Relay(0)) for n in range(given.nodes)]
        watch = Watch(slots, given.most_mb, store.url)
        looking = asyncio.create_task(watch.look())
        is_ready = await until_ready(gateway, watch, given)
        took = time.monotonic() - began
        await asyncio.sleep(SETTLES_S)
        figures: Json = {
            "all heard and shared evenly": is_ready,
            "time to ready, s": round(took),
            "memory of all nodes with their workers then, MB": round(watch.mb()),
            "CPU of all nodes until then, s": round(watch.cpu_s()),
        }
        figures["stretches"] = [
            await stretch(gateway, discord, watch, given, chats)
            for chats in given.chats
            if is_ready and not watch.is_over
        ]
        figures["memory of all nodes with their workers at most, MB"] = round(watch.highest_mb)
        looking.cancel()
        figures["IDENTIFYs"] = len(discord.history.of("gateway", what="identify"))
        figures["RESUMEs"] = len(discord.history.of("gateway", what="resume"))
        for slot in slots:
            await slot.end()
    return figures


async def main(given: argparse.Namespace) -> int:
    """Play, print and store the figures; return 1 where not all was heard."""
    with server() as store, tempfile.TemporaryDirectory(prefix="oneplot-many-") as folder:
        figures = await played(given, store, Path(folder))
    summary = {
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores,"
        f" Python {platform.python_version()}",
        "servers": given.servers,
        "channels in each": given.channels,
        "shards": given.shards,
        "nodes": given.nodes,
        **figures,
    }
    given.result.write_text(json.dumps(summary, indent=2) + "\n", "utf-8")
    print(json.dumps(summary, indent=2))
    return int(not summary["all heard and shared evenly"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--servers", type=int, default=150_000)
    parser.add_argument("--channels", type=int, default=20)
    parser.add_argument("--shards", type=int, default=64)
    parser.add_argument("--nodes", type=int, default=4)
    parser.add_argument("--rate", type=float, default=3.0, help="charts asked for each second")
    parser.add_argument("--chats", type=int, nargs="+", default=[250, 500, 1_000, 2_000])
    parser.add_argument("--seconds", type=float, default=15.0, help="of each stretch")
    parser.add_argument("--patience", type=float, default=1_200.0, help="seconds until all must be ready")
    parser.add_argument("--most-mb", type=float, default=4_000.0, help="the run ends above this")
    parser.add_argument("--result", type=Path, default=RESULT)
    sys.exit(asyncio.run(main(parser.parse_args())))
