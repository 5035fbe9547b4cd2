"""One schedule: mentions, processes that live and die, and a quiet end at which all must be settled."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from answer.model import FileRef, Mention
from answer.row import MessageId, Owner, Row, StorageError
from answer.turns import Limits
from command_handler import CommandHandler
from db.mentions import Mentions, alone
from db.starts import Starts
from messenger.catchup import OVERLAP_MS, earlier
from messenger.delivery import Delivery
from tests.simulation.clock import VirtualLoop
from tests.simulation.discord import HUMAN, OVERLOAD, Discord, Subject
from tests.simulation.ports import Disk, KilledError, Mind, Ports, Thinking
from tests.simulation.profile import Profile

SWEEP_S = 60.0
READY_S = 1.0
CHANNEL = 10
SPAN_S = 90.0
"""Mentions come within this long."""

PATIENCE_S = 7_200.0
"""How long after the last fault everything must be settled."""

STOP_S = 8.0


@dataclass(slots=True)
class Outcome:
    """What a schedule left behind; the checker reads this and nothing else."""

    profile: Profile
    discord: Discord
    mind: Mind
    kills: int = 0
    escaped: list[str] = field(default_factory=list)
    settled: bool = True
    began: float = 0.0  # when the last process to start looked for what it had missed
    requests_before_echo: int = 0  # after which every mention was delivered once more
    seconds: float = 0.0


class Handler(CommandHandler):
    """The product's, which only logs what hindered a row of a sweep: here the checker hears of it too."""

    escaped: list[str]

    async def _resume(self, row: Row) -> None:
        try:
            await super()._resume(row)
        except StorageError:
            raise
        except Exception as error:
            self.escaped.append(repr(error))
            raise


class Process:
    """One slot in which processes live one after the other, with a database of its own or a shared one."""

    def __init__(self, world: "World", name: str, disk: Disk) -> None:
        self.world = world
        self.name = name
        self.disk = disk
        self.kills = world.chance.randint(0, world.profile.kills) if world.profile.kills else 0
        self.stops = world.profile.stops
        self.life = 0
        self.up = False
        self.began = 0.0
        self._newest = 0
        self._catching_up = False
        self._tasks: dict[asyncio.Task[None], None] = {}
        self._down: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Start a process: it sweeps its rows, and catches up on what it may have missed."""
        world, chance = self.world, self.world.chance
        self.life += 1
        self.up = True
        self.began = world.loop.time()
        self._newest = 0
        self._catching_up = True
        fuse = self._fuse()
        self.ports = Ports(
            world.profile_now, chance, world.discord, self.disk, world.mind, fuse=fuse, on_death=self._died
        )
        if chance.random() < world.profile_now.disk_away:
            away = self.began + chance.uniform(0, 60)
            self.ports.disk_away = (away, away + chance.uniform(30, 600))
        thinking = Thinking(self.ports)
        run = f"{self.name}{self.life}"
        nodes = world.profile.nodes
        self.rows = Mentions(self.ports, self._others if nodes else alone)
        self.starts = Starts(self.ports)
        self.handler = Handler(
            self.rows,
            Delivery(self.ports),
            thinking,
            thinking,
            run=run,
            limits=lambda _ticket: Limits(member=world.profile.waiting),
            hand_over=self._handed_over if nodes else None,
        )
        self.handler.escaped = world.outcome.escaped
        self.spawn(self._sweep())
        self.spawn(self._catch_up())

    async def _others(self) -> frozenset[str]:
        """Return the runs of the other nodes, as the database sees them."""
        world = self.world
        others = [process for process in world.processes if process is not self and process.up]
        misjudged = world.profile_now.misjudged
        return frozenset(
            f"{process.name}{process.life}" for process in others if world.chance.random() >= misjudged
        )

    async def _handed_over(self, message: MessageId, owner: Owner) -> bool:
        """Leave a mention to another node that has a free lane, and let it know."""
        idle = [process for process in self.world.processes if process.up and process.handler.idle]
        if not idle or not await self.rows.given_up(message, owner):
            return False
        idle[0].spawn(idle[0].take_over())
        return True

    async def take_over(self) -> None:
        """Take what another node gave away, as a sweep does."""
        with suppress(StorageError):  # the next sweep tries again
            await self.handler.recover()

    def _fuse(self) -> int | None:
        """Return how many points this life passes, if it is to be killed at one; else a timer may do it."""
        chance = self.world.chance
        if self.kills == 0:
            if self.stops and chance.random() < 0.9:
                self._down = self.world.loop.call_later(chance.uniform(1, 40), self._stop)
            return None
        if chance.random() < self.world.profile.at_points:
            return int(chance.expovariate(1 / 25))
        self._down = self.world.loop.call_later(chance.expovariate(1 / self.world.profile.life), self.kill)
        return None

    def kill(self) -> None:
        """Kill the process as kill -9 does."""
        self.ports.die()

    def settle(self) -> None:
        """Stop no more."""
        self.stops = 0
        if self._down is not None:
            self._down.cancel()

    def end(self) -> None:
        """End the process for good."""
        self.ports.alive = False
        for task in self._tasks:
            task.cancel()

    def _died(self) -> None:
        world, chance = self.world, self.world.chance
        self.up = False
        self.kills -= self.kills > 0
        world.outcome.kills += 1
        for task in self._tasks:
            task.cancel()  # every port of this life raises from now on, so nothing can be written on the way
        self._tasks = {}
        if self._down is not None:
            self._down.cancel()
        if not world.profile.shared and chance.random() < world.profile_now.lose_database:
            self._lose_database()
        if chance.random() < world.profile_now.granted:
            world.discord.threads_refused = 0 if world.discord.threads_refused else 50013
        short = chance.random() < 0.6
        wait = chance.uniform(1, 6) if short else chance.uniform(1, max(world.profile.downtime, 2))
        world.loop.call_later(wait, self.start)

    def _lose_database(self) -> None:
        source = f"{self.disk.source}'"
        # An old copy put back says that nothing was sent, and where nobody can look that is all one knows.
        if self.world.chance.random() < 0.5 or not self.world.discord.readable:
            self.disk.clear(source)
        else:
            self.disk.restore(source)

    def _stop(self) -> None:
        """Stop as SIGTERM does: deliver what is stored, cancel the rest, then come back."""
        self.stops -= 1
        self.spawn(self._stopping())

    async def _stopping(self) -> None:
        await self.handler.close(STOP_S)
        current = asyncio.current_task()
        for task in self._tasks:
            if task is not current:
                task.cancel()
        await asyncio.sleep(0.01)  # what was cancelled takes its attempts back
        self.ports.alive = self.up = False
        self._tasks = {}
        self.world.loop.call_later(self.world.chance.uniform(1, 6), self.start)

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run work of this life; note what escapes from it."""
        task = self.world.loop.create_task(work)
        self._tasks[task] = None
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.pop(task, None)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None and not isinstance(error, KilledError):
            self.world.outcome.escaped.append(repr(error))

    @property
    def restless(self) -> bool:
        """Whether a kill or a stop is still to come."""
        return bool(self.kills or (self.stops and not self.idle))

    @property
    def idle(self) -> bool:
        """Whether nothing but the sweep goes on."""
        return self.up and len(self._tasks) <= 1

    async def _sweep(self) -> None:
        await asyncio.sleep(READY_S)
        while True:
            with suppress(StorageError):  # the next sweep tries again
                await self.handler.recover()
                if not self._catching_up:
                    await self.starts.passed(self.handler.passed(self._newest))
            await asyncio.sleep(SWEEP_S)

    async def _catch_up(self) -> None:
        """Hear what lies behind the checkpoint, and as far before it as the bot looks."""
        await asyncio.sleep(READY_S)
        checkpoint = None
        while checkpoint is None:
            try:
                checkpoint = await self.starts.checkpoint()
            except StorageError:
                await asyncio.sleep(5)
        self.world.outcome.began = max(self.world.outcome.began, self.world.loop.time())
        for subject in list(self.world.discord.subjects.values()):
            if not subject.deleted and subject.id > earlier(checkpoint, OVERLAP_MS):
                self.hear(subject, late=True)
        self._catching_up = False

    def hear(self, subject: Subject, *, late: bool = False) -> None:
        """Deliver a mention to this process, if it is up."""
        if self.up:
            self._newest = max(self._newest, subject.id)
            self.spawn(self._heard(subject, late=late or subject.at < self.began))

    async def _heard(self, subject: Subject, *, late: bool) -> None:
        text, files = "draw this", (FileRef("n.csv", 4, "https://cdn.invalid/n.csv"),)
        mention = Mention(
            MessageId(subject.id),
            subject.channel,
            7,
            subject.author,
            text,
            files if subject.id % 8 == 0 else (),
            subject.threads,
            late=late,
        )
        with suppress(StorageError):  # not claimed: heard again at the next catch-up
            await self.handler.handle(mention)


class World:
    """Everything of one schedule."""

    def __init__(self, profile: Profile, seed: int, disks: list[Disk]) -> None:
        self.profile = self.profile_now = profile
        self.chance = Random(f"{profile.name}/{seed}")
        self.loop = VirtualLoop()
        self.discord = Discord(self.loop.time, profile.window, members=profile.members)
        self.mind = Mind()
        self.outcome = Outcome(profile, self.discord, self.mind)
        for number, disk in enumerate(disks):
            disk.clear(f"db{number}")
        self.processes = [
            Process(self, chr(ord("a") + number), disks[0 if profile.shared else number])
            for number in range(profile.processes)
        ]

    def run(self) -> Outcome:
        """Play the schedule to its end."""
        self.loop.run(self._play())
        self.outcome.seconds = self.loop.time()
        return self.outcome

    async def _play(self) -> None:
        profile, chance, loop = self.profile, self.chance, self.loop
        if chance.random() < profile.refused_threads:
            self.discord.threads_refused = chance.choice((50013, 50024, 160006, 10003, 50001, OVERLOAD))
        self.discord.readable = chance.random() >= profile.unreadable
        for process in self.processes:
            loop.call_later(chance.uniform(0, 5), process.start)
        count = profile.mentions if profile.poison else chance.randint(1, profile.mentions)
        for _ in range(count):
            loop.call_later(chance.uniform(0, 3 if profile.poison else SPAN_S), self._mention)
        await asyncio.sleep(SPAN_S + chance.choice((10, 300)))
        await self._until_calm()
        if self.outcome.settled:
            await self._echo()
        for process in self.processes:
            process.end()
        await asyncio.sleep(0.01)

    def _mention(self) -> None:
        profile, chance, loop = self.profile, self.chance, self.loop
        threads = chance.random() >= profile.in_place
        if chance.random() < profile.forum:
            subject, threads = self.discord.forum_post(), False
        else:
            subject = self.discord.mention(CHANNEL + chance.randint(0, 1), threads=threads)
        if profile.poison and self.mind.poison is None:
            self.mind.poison = subject.id
        if threads and profile.human_thread and chance.random() < profile.human_thread:
            loop.call_later(chance.uniform(0, 5), self._human_thread, subject)
        for process in self.processes[: 1 if profile.one_hears else None]:
            for _ in range(chance.randint(1, profile.copies)):
                if chance.random() >= profile.unheard:
                    loop.call_later(chance.expovariate(1 / 2), process.hear, subject)
        if chance.random() < profile.deletion:
            loop.call_later(chance.expovariate(1 / 30), self._take_away, subject)

    def _human_thread(self, subject: Subject) -> None:
        if subject.id not in self.discord.threads and not subject.deleted:
            self.discord.start_thread(subject.id, HUMAN)

    def _take_away(self, subject: Subject) -> None:
        """Let a moderator delete or lock something."""
        what = self.chance.choice(("mention", "thread", "answer", "lock"))
        thread = self.discord.threads.get(subject.id)
        subject.excuse = what
        if what == "mention":
            subject.deleted = True
        elif thread is not None and what == "thread":
            thread.deleted = True
        elif thread is not None and what == "lock":
            thread.locked = True
        elif what == "answer":
            for post in self.discord.answers(subject):
                post.deleted = True

    async def _until_calm(self) -> None:
        """Let the last kills and stops pass, end all faults, and start every process anew."""
        for _ in range(1_000):
            if not any(process.restless for process in self.processes):
                break
            await asyncio.sleep(5)
            for process in self.processes:
                if process.up and process.kills and self.chance.random() < 0.2:
                    process.kill()
        if self.discord.threads_refused == OVERLOAD:
            self.discord.threads_refused = 0
        self.discord.away.clear()
        quiet = replace(self.profile, storage=0, stall=0, unsent=0, unanswered=0, lose_database=0)
        self.profile_now = replace(quiet, granted=0, hollow=0, frozen=0, outage=0, disk_away=0)
        for process in self.processes:
            process.settle()
            if self.profile.kills and process.up:
                process.kill()
        await self._rest()

    async def _echo(self) -> None:
        """Forget the finished rows, then deliver every mention once more to everybody: nothing may happen."""
        self.outcome.requests_before_echo = len(self.discord.requests)
        first = self.processes[0]
        await asyncio.sleep(max(0.0, first.ports.disk_away[1] - self.loop.time()))
        await first.rows.prune(self.discord.snowflake())
        for process in self.processes:
            for subject in self.discord.subjects.values():
                if not subject.deleted:
                    process.hear(subject)
        await self._rest()

    async def _rest(self) -> None:
        end = self.loop.time() + PATIENCE_S
        while self.loop.time() < end:
            await asyncio.sleep(SWEEP_S + 1)
            if all([process.idle and not await self._open(process) for process in self.processes]):
                return
        self.outcome.settled = False

    async def _open(self, process: Process) -> bool:
        return bool(process.disk.run("SELECT 1 FROM mention WHERE request_json IS NOT NULL", ()))


class Bench:
    """Runs schedules one after the other; its databases are made once."""

    def __init__(self) -> None:
        self._disks = [Disk() for _ in range(3)]

    def run(self, profile: Profile, seed: int) -> Outcome:
        """Run the schedule of this seed."""
        return World(profile, seed, self._disks).run()
