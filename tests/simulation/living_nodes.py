"""Nodes as they ship, on one store: who lives, who hears which shard and who works on what, on virtual time.

Each is killed, stopped for a while, cut off from the server or stalled by what lies between; the server is
killed, and begins anew. A schedule ends in quiet, at which all of them must be one fleet again.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import count
from random import Random
from typing import Any, TypeVar

from answer.model import Mention
from answer.row import MessageId, StorageError
from command_handler import COMPUTE_DEADLINE_S, CONCURRENT
from db.claims import MentionsInTurn
from db.membership import JITTER_S, REQUESTS_A_SECOND, Member
from db.postgres import PATIENCE_S as PATIENCE_S_OF_STORE
from db.sessions import Session
from db.shards import Shards
from messenger.delivery import Delivery, RefusedError
from messenger.fleet import Fleet
from tests.simulation.checker import violations
from tests.simulation.clock import StuckError
from tests.simulation.discord import Discord, Request, Subject
from tests.simulation.ports import KilledError, Mind, Ports, Thinking
from tests.simulation.profile import CALM, Profile
from tests.simulation.schedule import Handler, Outcome
from tests.simulation.shard_gateway import Connection, ShardGateway
from tests.simulation.shared_store import WORLD, Life, NodesLoop, Rows, SharedStore

T = TypeVar("T")

APPLICATION = 1_000
CHANNEL = 10
SWEEP_S = 20.0
CATCH_UP_S = 900.0
SPAN_S = 120.0
READY_S = 15.0
QUIET_S = 40.0
PATIENCE_S = 1_200.0

LONGEST_THOUGHT_S = 26.0

GIVEN_UP_S = 25.0
"""When the server ends the session of whoever does not answer its keep-alives."""

UNSEEN_S, UNTOLD_S = 0.5, 3.0
"""So long nodes may ask too much together; and where one is not told that its lock is gone."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What may happen in a family of schedules: how many at most of each."""

    name: str
    profile: Profile
    nodes: int = 3
    shards: int = 4
    kills: int = 0
    freezes: int = 0
    cuts: int = 0
    stalls: int = 0
    forgotten: int = 0
    server: int = 0
    slowest: float = 0.05  # of the store's rare slow answers


_CALM = replace(CALM, name="nodes", processes=4, mentions=8, shared=True, nodes=True, copies=1)
_ROUGH = replace(
    Profile("nodes", mentions=6, shared=True, nodes=True, kills=1, processes=4, human_thread=0.0),
    unheard=0.0,
)
PLANS = {
    plan.name: plan
    for plan in (
        Plan("quiet", _CALM, nodes=4),
        Plan("killed", _ROUGH, kills=3),
        Plan("frozen", _ROUGH, nodes=2, freezes=3),
        Plan("cut off", _ROUGH, cuts=3, forgotten=2),
        Plan("stalled", _ROUGH, stalls=3, slowest=4.0),
        Plan("server killed", _ROUGH, nodes=2, server=2, kills=1),
        Plan("everything", _ROUGH, nodes=4, kills=2, freezes=2, cuts=1, stalls=1, forgotten=1, server=1),
    )
}


@dataclass(slots=True)
class Played:
    """What schedules came to."""

    schedules: int = 0
    kills: int = 0
    mentions: int = 0
    model_calls: int = 0
    identifies: int = 0
    failures: list[str] = field(default_factory=list)


class NodePorts(Ports):
    """The ports of one life: its requests take effect though it is gone, its statements go to the store."""

    store: SharedStore

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> Rows:
        """Run one statement on the shared store."""
        self.point()
        rows = await self.store.run(sql, parameters)
        self.point()
        return rows

    def _issue(
        self, kind: str, mention: int, effect: Callable[[], T], text: str, delay: float
    ) -> "asyncio.Future[T | RefusedError]":
        loop = asyncio.get_running_loop()
        reply: asyncio.Future[T | RefusedError] = loop.create_future()

        def apply() -> None:
            try:
                result: T | RefusedError = effect()
            except RefusedError as refused:
                result = refused
            if not reply.done():
                reply.set_result(result)

        self.discord.requests.append(Request(kind, mention, self.discord.clock(), self.disk.source, text))
        loop.call_later(delay, apply, context=WORLD)
        return reply


class Ear:
    """What hears one shard: a fleet's ear on the gateway of the simulation."""

    def __init__(self, node: "Node", shards: Shards, number: int) -> None:
        self._node = node
        self._sessions = shards.of(number)
        self._number = number
        self._kept: Session | None = None
        self._heard = 0
        self._in_hand: set[int] = set()
        self._thrown: asyncio.Future[None] | None = None
        self._ended = False

    @property
    def session(self) -> Session | None:
        """Return the session as far as all that was said has its answer."""
        if self._kept is None:
            return None
        return self._kept._replace(sequence=min(self._in_hand, default=self._heard + 1) - 1)

    async def serve(self, _token: str) -> None:
        """Stay connected."""
        node, loop = self._node, asyncio.get_running_loop()
        self._kept = await _patiently(lambda: self._sessions.kept(APPLICATION, 0))
        self._heard = self._kept.sequence if self._kept is not None else 0
        while True:
            began = loop.time()
            await node.fleet.may_connect(self._number)
            node.world.connects(node, self._number, is_fresh=loop.time() < began + 1)
            await self._connect()
            assert self._thrown is not None
            await self._thrown
            if node.world.chance.random() < 0.5:  # else at once, as the library does
                await asyncio.sleep(node.world.chance.uniform(0.2, 2))

    async def _connect(self) -> None:
        gateway, node = self._node.world.gateway, self._node
        thrown: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._thrown = thrown

        def ended() -> None:
            if not thrown.done():
                thrown.set_result(None)

        connection = Connection(node.life, self._told, ended)
        if self._kept is not None:
            session = self._kept._replace(sequence=self._heard)
            if await gateway.resume(session, connection):
                return
        await node.member.may_identify(APPLICATION, self._number % 2)
        self._kept = Session(await gateway.identify(self._number, connection), 0, "url", 0)
        self._heard = 0
        for subject in node.world.missed(self._number):
            node.spawn(node.heard(subject, late=True))

    def _told(self, number: int, subject: Subject) -> None:
        if not self._ended and number == self._heard + 1:  # what comes of another connection comes again
            self._heard = number
            self._in_hand.add(number)
            self._node.spawn(self._hear(number, subject))

    async def _hear(self, number: int, subject: Subject) -> None:
        await self._node.heard(subject, late=subject.at < self._node.began)
        self._in_hand.discard(number)

    async def close(self) -> None:
        """Leave the gateway; the session is kept."""
        self._ended = True
        if self._kept is not None:
            self._node.world.gateway.leave(self._kept.id, self._node.life)


async def _patiently(ask: Callable[[], Awaitable[T]]) -> T:
    while True:
        try:
            return await ask()
        except StorageError:
            await asyncio.sleep(1)


class Node:
    """One slot in which nodes live one after the other."""

    def __init__(self, world: "Nodes", name: str) -> None:
        self.world = world
        self.name = name
        self.lives = 0
        self.life = Life("")
        self.life.alive = False
        self.is_ready = False

    def start(self) -> None:
        """Begin a life."""
        world = self.world
        self.lives += 1
        self.life = Life(f"{self.name}{self.lives}")
        self.is_ready = False
        self.began = world.loop.time()
        fuse = int(world.chance.expovariate(1 / 40)) if world.fuses and world.chance.random() < 0.5 else None
        world.fuses -= fuse is not None
        self.ports = NodePorts(
            world.profile,
            world.chance,
            world.discord,
            world.disk,
            world.mind,
            fuse=fuse,
            on_death=lambda: world.died(self),
        )
        self.ports.store = world.store
        self.tasks: list[asyncio.Task[None]] = []
        self.spawn(self._live())

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run work of this life; note what escapes from it."""
        task = self.world.loop.create_task(work, context=self.life.context)
        self.tasks.append(task)
        task.add_done_callback(self.world.ended, context=WORLD)

    async def _live(self) -> None:
        world = self.world
        self.member = member = Member("", world.store, world.store.connected)
        member.__dict__.update(_run=self.life.name, _lock=world.number())
        await _patiently(member.join)
        await _patiently(member.beat)
        thinking = Thinking(self.ports)
        self.handler = Handler(
            MentionsInTurn(self.ports, member.others),
            Delivery(self.ports),
            thinking,
            thinking,
            run=member.begin(),
            hand_over=member.hand_over,
        )
        self.handler.escaped = world.outcome.escaped
        member.idle = lambda: self.handler.idle
        self.spawn(member.beating())
        shards = await _patiently(lambda: member.shards(APPLICATION, world.plan.shards, 1))
        self.fleet = Fleet[Ear](shards, lambda number: Ear(self, shards, number), lambda _ear: None, "")
        self.is_ready = True
        self.spawn(self.fleet.run())
        self.spawn(self._sweep())

    async def _sweep(self) -> None:
        while True:
            with suppress(StorageError):
                await self.member.take()
                await self.handler.recover()
            await self.member.changed(SWEEP_S)

    async def heard(self, subject: Subject, *, late: bool) -> None:
        """Hear one mention."""
        mention = Mention(
            MessageId(subject.id),
            subject.channel,
            7,
            subject.author,
            "draw this",
            (),
            subject.threads,
            late=late,
        )
        with suppress(StorageError):
            await self.handler.handle(mention)

    @property
    def runs(self) -> bool:
        """Whether it lives and does not stand still."""
        return self.life.alive and not self.life.stands_still

    @property
    def is_idle(self) -> bool:
        """Whether it has nothing in hand."""
        return self.runs and self.is_ready and self.handler.idle == CONCURRENT


class Nodes:
    """Everything of one schedule."""

    def __init__(self, plan: Plan, seed: int) -> None:
        self.plan = plan
        self.profile = replace(plan.profile, processes=plan.nodes)
        self.chance = Random(f"{plan.name}/{seed}")
        self.loop = NodesLoop()
        self.discord = Discord(self.loop.time, self.profile.window, members=self.profile.members)
        self.mind = Mind()
        self.outcome = Outcome(self.profile, self.discord, self.mind)
        self.store = SharedStore(self.loop, self.chance, plan.slowest)
        self.disk: Any = self.store
        self.gateway = ShardGateway(self.loop, self.chance)
        self.shard_of: dict[int, int] = {}
        self.fuses = plan.kills
        self.found: list[str] = []
        self._owners: dict[int, tuple[str, float]] = {}
        self._numbers = count(0x80000001, 7)  # above what a signed number holds
        self._over = 0
        self._stood_s = 0.0
        self._dead: list[object] = []
        self.nodes = [Node(self, chr(ord("a") + number)) for number in range(plan.nodes)]

    def number(self) -> int:
        """Return the next key of a lock."""
        return next(self._numbers)

    def run(self) -> list[str]:
        """Play the schedule to its end; return what is broken."""
        self.loop.run(self._play())
        self.outcome.seconds = self.loop.time()
        broken = self.found + violations(self.outcome)
        if (
            self._stood_s > COMPUTE_DEADLINE_S - LONGEST_THOUGHT_S
        ):  # while a node stands still its deadlines pass
            broken = [line for line in broken if not line.endswith("an apology for nothing")]
        return broken

    # --- what goes wrong

    def died(self, node: Node) -> None:
        """Let a node be gone, and another begin in its place."""
        life = node.life
        life.alive = life.stands_still = False
        node.ports.alive = False
        self._dead.append((node.tasks, life.held))  # what is left of it must not end in between
        self.outcome.kills += 1
        self.loop.call_later(self.chance.uniform(0.001, 0.5), self.store.end_all, life, context=WORLD)
        self.loop.call_later(self.chance.uniform(0.001, 0.5), self.gateway.drop, life, context=WORLD)
        self.loop.call_later(self.chance.uniform(1, 25), node.start, context=WORLD)

    def _kill(self, node: Node) -> None:
        if node.life.alive:
            node.ports.alive = False
            self.died(node)

    def _freeze(self, node: Node) -> None:
        if node.runs:
            node.life.stands_still = True
            seconds = self.chance.uniform(2, 60)
            self._stood_s += seconds
            self.loop.call_later(seconds, self._thaw, node, node.life, context=WORLD)

    def _thaw(self, node: Node, life: Life) -> None:
        if life.alive and node.life is life:
            self.loop.thaw(life)

    def _cut(self, node: Node) -> None:
        self.store.end_all(node.life)

    def _stall(self, node: Node) -> None:
        """Hold back what passes between a node and the server; after long, the server gives it up."""
        seconds, only_links = self.chance.uniform(1, 40), self.chance.random() < 0.5
        self.store.stall(node.life, self.loop.time() + seconds, only_links=only_links)
        if seconds > GIVEN_UP_S:
            self.loop.call_later(GIVEN_UP_S, self.store.end_all, node.life, True, context=WORLD)  # noqa: FBT003

    def _forget(self, node: Node) -> None:
        self.store.forget_locks(node.life)

    def _faults(self) -> None:
        plan, chance = self.plan, self.chance
        for most, what in (
            (plan.kills, self._kill),
            (plan.freezes, self._freeze),
            (plan.cuts, self._cut),
            (plan.stalls, self._stall),
            (plan.forgotten, self._forget),
        ):
            for _ in range(chance.randint(0, most)):
                self.loop.call_later(
                    chance.uniform(0, SPAN_S), what, chance.choice(self.nodes), context=WORLD
                )
        for _ in range(chance.randint(0, plan.server)):
            self.loop.call_later(
                chance.uniform(0, SPAN_S), self.store.kill, chance.uniform(0.5, 20), context=WORLD
            )

    # --- what is looked at

    def ended(self, task: "asyncio.Task[None]") -> None:
        """Note what escaped from a task."""
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, KilledError):
            self.outcome.escaped.append(repr(error))

    def connects(self, node: Node, shard: int, *, is_fresh: bool) -> None:
        """Note a node that connects for a shard that has long been another's."""
        [(now,)] = self.store.now("SELECT run FROM shard WHERE id = ?", (shard,))
        owner, since = self._owners.get(shard, ("", 0.0))
        is_long = now == owner and since < self.loop.time() - PATIENCE_S_OF_STORE
        if is_fresh and is_long and owner not in {"", node.life.name}:
            self.found.append(f"{node.life.name} hears shard {shard}, which is {owner}'s")

    def missed(self, shard: int) -> list[Subject]:
        """Return what was lately said in a shard."""
        since = self.loop.time() - CATCH_UP_S
        return [
            subject
            for subject in self.discord.subjects.values()
            if self.shard_of[subject.id] == shard and subject.at > since and not subject.deleted
        ]

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(0.5)
            for shard, owner in self.store.now("SELECT id, run FROM shard", ()):
                if self._owners.get(int(str(shard)), ("", 0))[0] != owner:
                    self._owners[int(str(shard))] = (str(owner), self.loop.time())
            rates = [node.member.rate() for node in self.nodes if node.runs and node.is_ready]
            asked = sum(rate * (1 + JITTER_S) for rate in rates if rate > 1) + any(
                rate == 1 for rate in rates
            )
            self._over = self._over + 1 if asked > REQUESTS_A_SECOND + 1e-6 else 0
            if self._over * 0.5 > (UNTOLD_S if self.plan.forgotten else UNSEEN_S):
                self.found.append(f"nodes ask {asked:.1f} times a second together")
                self._over = 0

    # --- the schedule

    async def _play(self) -> None:
        chance, loop = self.chance, self.loop
        watching = loop.create_task(self._watch())
        for node in self.nodes:
            loop.call_later(chance.uniform(0, 3), node.start, context=WORLD)
        await asyncio.sleep(READY_S + 3 * self.plan.shards)
        self._faults()
        for _ in range(chance.randint(1, self.profile.mentions)):
            loop.call_later(chance.uniform(0, SPAN_S), self._mention, context=WORLD)
        await asyncio.sleep(SPAN_S + QUIET_S)
        self.fuses = 0
        quiet = replace(self.profile, unsent=0, unanswered=0, is_late=0, is_stale=0)
        for node in self.nodes:
            if node.life.stands_still:
                loop.thaw(node.life)
            self.store.stall(node.life, 0.0, only_links=False)
            node.ports.profile, node.ports.fuse = quiet, None
        self.profile = quiet
        await self._rest()
        self._together()
        self.outcome.requests_before_echo = len(self.discord.requests)
        for node in self.nodes:
            for subject in self.discord.subjects.values():
                if not subject.deleted and node.runs and node.is_ready:
                    node.spawn(node.heard(subject, late=False))
        await asyncio.sleep(30)
        watching.cancel()
        for node in self.nodes:
            node.life.alive = node.ports.alive = False

    def _mention(self) -> None:
        threads = self.chance.random() >= self.profile.in_place
        subject = self.discord.mention(CHANNEL + self.chance.randint(0, 1), threads=threads)
        self.shard_of[subject.id] = self.chance.randrange(self.plan.shards)
        self.gateway.say(self.shard_of[subject.id], subject)

    async def _rest(self) -> None:
        """Wait until nothing is left to do, and the nodes have been left alone for a while."""
        end = self.loop.time() + PATIENCE_S
        while self.loop.time() < end:
            await asyncio.sleep(QUIET_S)
            is_open = self.store.now("SELECT 1 FROM mention WHERE request_json IS NOT NULL", ())
            if all(node.is_idle for node in self.nodes) and not is_open:
                return
        self.outcome.settled = False

    def _together(self) -> None:
        """Hold the nodes to be one fleet: each knows all others, each shard has one, no lock is left."""
        names = {node.life.name for node in self.nodes}
        for node in self.nodes:
            seen = node.member.__dict__["_known"] if node.is_ready else frozenset()
            if seen != names - {node.life.name}:
                self.found.append(f"{node.life.name} knows {sorted(seen)} of {sorted(names)}")
        for shard in range(self.plan.shards):
            hearers = [life.name for life in self.gateway.hearers(shard)]
            if len(hearers) != 1 or hearers[0] not in names:
                self.found.append(f"shard {shard} is heard by {hearers}")
        if self.store.locked() != len(names) or self.store.taken_twice:
            self.found.append(f"{self.store.locked()} locks, {self.store.taken_twice} taken twice")
        held = Counter(owner for owner, _ in self._owners.values())
        if max(held.values()) > min(held[name] for name in names) + 1:
            self.found.append(f"the shares are {dict(held)}")
        if self.gateway.identified > self.plan.shards + self.outcome.kills:
            self.found.append(f"{self.gateway.identified} sessions were begun")


def played(plan: Plan, seeds: Iterable[int]) -> Played:
    """Play schedules of a plan; return the figures, and what was broken with the command that shows it."""
    total = Played()
    for seed in seeds:
        world = Nodes(plan, seed)
        try:
            broken = world.run()
        except StuckError as error:
            broken = [str(error)]
        total.schedules += 1
        total.kills += world.outcome.kills
        total.mentions += len(world.discord.subjects)
        total.model_calls += sum(world.mind.calls.values())
        total.identifies += world.gateway.identified
        total.failures += [f"{plan.name} {seed}: {line}" for line in broken]
    return total
