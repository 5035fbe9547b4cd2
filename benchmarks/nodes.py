"""Nodes on one PostgreSQL against a loopback Discord, killed and frozen; what members saw is counted.

`python -m benchmarks.nodes --nodes 3 --minutes 10` writes `benchmarks/results/nodes.json`. Every few seconds
one of these happens: kill -9 of a node, which begins anew; SIGSTOP of a node, mostly for longer than it is
believed to live, and SIGCONT; kill -9 of the server, which begins anew on the same files; a node is cut off
from Discord for a while. `--shards 16` shares sixteen shards, with a server on each, `--limit 50` enforces
Discord's limit of requests a second, `--kinds kill freeze cut --between 20 20` says what happens and when.
Two kinds more: `stall` holds back all that passes between a node and the server, as a relay does that stands
still, and `total` lets a node begin anew with half or twice as many shards, so that both totals are heard.
"""

import argparse
import asyncio
import json
import logging
import os
import platform
import random
import re
import signal
import statistics
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from benchmarks.processes import cpu_s
from db.living import LAPSED_S
from db.postgres import asked
from playground.faults import Fault
from playground.server import Loopback
from tests.e2e.bot import Bot, running
from tests.e2e.outcome import TABLE, outcomes, say
from tests.postgres import Server, server

RESULT = Path(__file__).parent / "results" / "nodes.json"
SEAMS = ("--set", "host.process.CRASH_LOOP_STARTS=1000000")
"""Nodes that are killed all the time begin all the same."""

KINDS = ("kill", "kill", "freeze", "server")
BETWEEN_S = (2.0, 8.0)
BUCKET_S = 5.0
UNCOUNTED = "(?!/interactions/|/webhooks/).*"
"""All requests but those that answer interactions: https://docs.discord.com/developers/topics/rate-limits."""

MEMBERS = 50
SETTLED_S = 600.0
"""How long after the last fault everything must have its outcome."""

_NUMBER = re.compile(r"/[0-9]+")

UNFINISHED = "SELECT count(*) FROM mention WHERE state IN ('claimed', 'threaded', 'computed', 'sending')"


class Relay:
    """What lies between a node and the server, and may stand still."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._open = asyncio.Event()
        self._open.set()
        self._passing: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def start(self) -> int:
        """Return the port at which it takes what is for the server."""
        self._server = await asyncio.start_server(self._taken, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    async def _taken(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            writer.transport.abort()
            return
        for source, target in ((reader, there[1]), (there[0], writer)):
            task = asyncio.create_task(self._pass(source, target))
            self._passing.add(task)
            task.add_done_callback(self._passing.discard)

    async def _pass(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while piece := await source.read(65_536):
                await self._open.wait()
                target.write(piece)
                await target.drain()
        target.transport.abort()

    async def stall(self, seconds: float) -> None:
        """Let nothing pass for a while."""
        self._open.clear()
        await asyncio.sleep(seconds)
        self._open.set()


class Slot:
    """Where one node lives after the other. `total` is how many shards it is told of, 0 for none."""

    def __init__(self, discord: Loopback, folder: Path, url: str, total: int, relay: Relay) -> None:
        self._discord = discord
        self.total = total
        self.relay = relay
        self.name = folder.name
        self._database = folder / "oneplot.db"
        self._url = url
        self._ends = asyncio.Event()
        self._living = asyncio.create_task(self._live())
        self.bot: Bot | None = None
        self.lives = 0

    async def _live(self) -> None:
        while not self._ends.is_set():
            self.lives += 1
            async with running(
                *(self._discord, self._database),
                name=self.name,
                seams=SEAMS,
                ready=False,
                DATABASE_URL=self._url,
                SHARDS=str(self.total),
            ) as bot:
                self.bot = bot
                either = [asyncio.create_task(bot.process.wait()), asyncio.create_task(self._ends.wait())]
                await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
                self.bot = None
                either[1].cancel()
                await bot.stop()

    def signal(self, number: int) -> bool:
        """Send a signal to the node; return whether there is one."""
        if self.bot is None or self.bot.process.returncode is not None:
            return False
        with suppress(ProcessLookupError):
            os.kill(self.bot.process.pid, number)
        return True

    async def end(self) -> None:
        """Stop the node; one whose log is still held open is left behind."""
        self._ends.set()
        await asyncio.wait([self._living], timeout=30)


class Storm:
    """Faults at random moments, one after the other."""

    def __init__(
        self, discord: Loopback, slots: list[Slot], store: Server, given: argparse.Namespace
    ) -> None:
        self._discord = discord
        self._slots = slots
        self._store = store
        self._kinds: list[str] = given.kinds
        self._between: tuple[float, float] = tuple(given.between)
        self._chance = random.Random(given.seed)
        self._frozen: dict[Slot, asyncio.Task[None]] = {}
        self.done: Counter[str] = Counter()

    async def rage(self, until: float) -> None:
        """Go on until the loop's time, then let everything live again."""
        clock = asyncio.get_running_loop().time
        while (left := until - clock()) > (pause := self._chance.uniform(*self._between)):
            await asyncio.sleep(pause)
            kind = self._chance.choice(self._kinds)
            awake = [slot for slot in self._slots if slot not in self._frozen]
            if kind == "server":
                await self._server()
            elif awake and (kind == "kill" or len(awake) > 1):
                slot = self._chance.choice(awake)
                if kind == "kill":
                    self.done[kind] += slot.signal(signal.SIGKILL)
                else:
                    self._frozen[slot] = asyncio.create_task(self._lame(kind, slot))
        await asyncio.sleep(left)
        await asyncio.gather(*self._frozen.values())

    async def _lame(self, kind: str, slot: Slot) -> None:
        """Do something to a node that lasts."""
        how = {"freeze": self._freeze, "cut": self._cut, "stall": self._stall, "total": self._other_total}
        await how[kind](slot)
        del self._frozen[slot]

    async def _stall(self, slot: Slot) -> None:
        self.done["stall"] += 1
        await slot.relay.stall(self._chance.uniform(5, 2 * LAPSED_S))

    async def _other_total(self, slot: Slot) -> None:
        """Let a node begin anew with another total: half of them keep the one that Discord recommends."""
        recommended = self._discord.world.app.shards
        slot.total = 2 * recommended if slot.total == recommended else recommended
        self.done["total"] += slot.signal(signal.SIGTERM)

    async def _server(self) -> None:
        self._store.kill()
        self.done["server"] += 1
        await asyncio.sleep(self._chance.uniform(0, 5))
        for _ in range(60):
            try:
                await asyncio.to_thread(self._store.start)
            except RuntimeError:  # what is left of the one before still has its memory
                await asyncio.sleep(0.5)
            else:
                return
        raise RuntimeError("the server does not begin anew")

    async def _freeze(self, slot: Slot) -> None:
        self.done["freeze"] += slot.signal(signal.SIGSTOP)
        await asyncio.sleep(self._chance.uniform(5, 2 * LAPSED_S))
        slot.signal(signal.SIGCONT)

    async def _cut(self, slot: Slot) -> None:
        """Reset all that a node has with Discord, and for a while each request that it makes."""
        self.done["cut"] += 1
        cut = Fault("rst", method="*", times=None, process=slot.name)
        self._discord.api.faults.append(cut)
        self._discord.ctl("drop", process=slot.name)
        await asyncio.sleep(self._chance.uniform(5, LAPSED_S))
        self._discord.api.faults.remove(cut)


def built(discord: Loopback, given: argparse.Namespace) -> list[str]:
    """Let Discord have a server on each shard, and its limits; return a channel of each server."""
    discord.world.app.shards = given.shards
    discord.gateway.identify_s = BUCKET_S
    if given.limit:
        limit = {"path": UNCOUNTED, "limit": given.limit, "per": 1.0, "everywhere": True}
        discord.ctl("rate_limit", add=limit)
    found: dict[int, str] = {}
    while len(found) < given.shards:
        made = discord.ctl("guild", action="add", name=f"Server {len(found)}")
        found[(int(made["id"]) >> 22) % given.shards] = str(made["channels"][0]["id"])
        discord.ctl("clock", advance=0.001)
    return list(found.values())


async def settled(discord: Loopback, url: str, messages: list[int]) -> bool:
    """Return whether all mentions came to their outcomes in time."""
    end = asyncio.get_running_loop().time() + SETTLED_S
    while asyncio.get_running_loop().time() < end:
        await asyncio.sleep(1)
        if all(one.answers for one in outcomes(discord, messages).values()):
            [(open_rows,)] = await asyncio.to_thread(asked, url, UNFINISHED)
            if not open_rows:
                return True
    return False


async def _slot(discord: Loopback, folder: Path, store: Server, given: argparse.Namespace) -> Slot:
    """Return where a node lives, behind a relay where relays stall."""
    relay = Relay(store.port)
    url = store.url
    if "stall" in given.kinds:
        url = url.replace(f":{store.port}/", f":{await relay.start()}/")
    return Slot(discord, folder, url, given.shards if "total" in given.kinds else 0, relay)


async def played(given: argparse.Namespace, store: Server, folder: Path) -> dict[str, object]:
    """Let nodes answer through a storm; return the figures."""
    chance = random.Random(given.seed)
    async with Loopback() as discord:
        channels = built(discord, given)
        slots = [await _slot(discord, folder / str(n), store, given) for n in range(given.nodes)]
        await discord.until(lambda: len(discord.history.of("gateway", what="ready")) >= given.shards, 300)
        storm = Storm(discord, slots, store, given)
        end = asyncio.get_running_loop().time() + 60 * given.minutes
        raging = asyncio.create_task(storm.rage(end))
        messages: list[int] = []
        me = discord.world.app.user.id
        for number in range(MEMBERS):
            discord.ctl("user", name=f"Member {number}")
        due = asyncio.get_running_loop().time()
        while not raging.done():
            due += chance.expovariate(given.rate)  # by the clock: members do not wait for a busy Discord
            await asyncio.sleep(due - asyncio.get_running_loop().time())
            text = f"<@{me}>\n{TABLE}create a line graph"
            member = f"Member {chance.randrange(MEMBERS)}"
            messages.append(say(discord, text, chance.choice(channels), member))
        await raging
        by_then = sum(bool(one.answers) for one in outcomes(discord, messages).values())
        is_settled = await settled(discord, store.url, messages)
        await asyncio.sleep(5)
        counted = _counted(discord)
        spent = _spent(store, len(messages))
        found = outcomes(discord, messages)
        [(computed, most)] = await asyncio.to_thread(
            asked, store.url, "SELECT sum(attempts), max(attempts) FROM mention"
        )
        for slot in slots:
            await slot.end()
    waits = sorted(
        ((min(post.id for post in one.answers) >> 22) - (message >> 22)) / 1_000
        for message, one in found.items()
        if one.answers
    )
    return {
        "nodes": given.nodes,
        "shards": given.shards,
        "minutes": given.minutes,
        "mentions a second": given.rate,
        "requests a second, at most": given.limit or None,
        "mentions": len(messages),
        "answered before the last fault was over": by_then,
        "answers a second until then": round(by_then / (60 * given.minutes), 2),
        "nodes killed": storm.done["kill"],
        "nodes frozen": storm.done["freeze"],
        "nodes cut off": storm.done["cut"],
        "server killed": storm.done["server"],
        "stalled by a relay": storm.done["stall"],
        "begun anew with another total of shards": storm.done["total"],
        "lives": sum(slot.lives for slot in slots),
        "duplicated": sum(len(one.answers) > 1 for one in found.values()),
        "lost": sum(not one.answers for one in found.values()),
        "second threads": sum(one.threads > 1 for one in found.values()),
        "settled": is_settled,
        **counted,
        "CPU, ms an answer": spent,
        "computations": int(computed),
        "computations of one mention, at most": int(most),
        "mention to answer, s": {
            "median": round(statistics.median(waits), 2),
            "p95": round(waits[int(0.95 * (len(waits) - 1))], 2),
            "longest": round(waits[-1], 2),
        },
    }


def _counted(discord: Loopback) -> dict[str, object]:
    """Return what Discord counts."""
    begun = [record["what"] for record in discord.history.of("gateway")]
    asked_for = Counter(
        f"{record['method']} {_NUMBER.sub('/*', record['path'].partition('/reactions')[0])}"
        for record in discord.history.of("request")
    )
    refused = discord.history.of("response", status=429)
    return {
        "answers 429": len(refused),
        "requests": {what: count for what, count in asked_for.most_common(8) if count > 1},
        "IDENTIFYs": begun.count("identify"),
        "RESUMEs": begun.count("resume"),
    }


def _spent(store: Server, answers: int) -> dict[str, float]:
    """Return what this Discord, the server and all nodes with their workers spent on one answer."""
    here, there = time.process_time(), cpu_s(store.pid)
    nodes = cpu_s(os.getpid()) - here - there
    spent = {"nodes with their workers": nodes, "this Discord": here, "PostgreSQL": there}
    return {who: round(1_000 * seconds / answers, 1) for who, seconds in spent.items()}


async def main(given: argparse.Namespace) -> int:
    """Play, print and store the figures; return 1 if any mention went wrong."""
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # it reports clients that were killed
    with server() as store, tempfile.TemporaryDirectory(prefix="oneplot-nodes-") as folder:
        [(version,)] = await asyncio.to_thread(asked, store.url, "SHOW server_version")
        began = time.monotonic()
        figures = await played(given, store, Path(folder))
        took = time.monotonic() - began
    summary = {
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores,"
        f" Python {platform.python_version()}, PostgreSQL {version}",
        **figures,
        "took, s": round(took),
    }
    given.result.write_text(json.dumps(summary, indent=2) + "\n", "utf-8")
    print(json.dumps(summary, indent=2))
    wrong = ("duplicated", "lost", "second threads")
    return int(any(summary[name] for name in wrong) or not summary["settled"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nodes", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--rate", type=float, default=1.0, help="mentions a second, on average")
    parser.add_argument("--shards", type=int, default=1)
    parser.add_argument("--limit", type=int, default=0, help="requests a second that are taken; 0 for all")
    parser.add_argument("--kinds", nargs="+", default=KINDS, help="what happens, by chance")
    parser.add_argument("--between", nargs=2, type=float, default=BETWEEN_S, help="seconds, least and most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--result", type=Path, default=RESULT)
    sys.exit(asyncio.run(main(parser.parse_args())))
