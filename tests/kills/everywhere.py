"""Every kind of place through kills at named steps, two copies, missed mentions and a storage away."""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from playground.server import Loopback
from tests.e2e.outcome import all_answered, forum_post, mention, outcome, quiet
from tests.faults.outages import PLACES
from tests.kills.lives import HURRY, Spawner
from tests.kills.points import Place, Verdict, check, finish, integrity, living, ready_or_gone, settled
from tests.patience import LAST_RESORT_S

STEPS = ("claimed", "threaded", "computed", "sending", "sent")

LATE_S = 310.0
"""Longer than any nonce is remembered, shorter than missed mentions are looked for."""

PATIENT = (
    *HURRY,
    "answer.unclaimed.WAITS_S=(0.1, 0.2)",
    "messenger.sweeping.SWEEP_S=0.5",
    "messenger.past.STORAGE_S=0.2",
)

LIVE_EVERY_S = 1.5

MEMBERS = 20


async def killed(spawner: Spawner, folder: Path, where: str, step: str, *, late: bool) -> Verdict:
    """Kill a bot at a named step of an answer in one kind of place, and let the next finish."""
    verdict = Verdict(f"{where}, {step}{', late' * late}")
    folder.mkdir(parents=True)  # noqa: ASYNC240 - a test may wait for its disk
    async with Loopback() as discord:
        place = Place(spawner, discord, folder / "oneplot.db")
        discord.ctl("event_rule", add={"kind": "duplicate", "count": 3, "times": None})
        life = await spawner.life(discord, place.database, ["--pencil", "--kill-at", step])
        await ready_or_gone(discord, life, 0)
        messages = [PLACES[where](discord)]
        verdict.killed += await life.ended() == -9
        verdict.reached = True
        if late:
            discord.ctl("clock", advance=LATE_S)
        await finish(place, messages, verdict)
        check(discord, messages, verdict)
        verdict.integrity = integrity(place.database)
    return verdict


async def two_copies(spawner: Spawner, folder: Path, where: str) -> Verdict:
    """Let two copies hear one mention several times; the reply to the first send is lost."""
    verdict = Verdict(f"{where}, two copies", reached=True)
    async with Loopback() as discord, AsyncExitStack() as stack:
        discord.ctl("event_rule", add={"kind": "duplicate", "count": 3, "times": None})
        lost = {"kind": "rst", "phase": "after", "path": r"/channels/\d+/messages"}
        discord.ctl("fault", add=lost)
        lives = []
        for name in ("first", "second"):
            (folder / name).mkdir(parents=True)
            place = Place(spawner, discord, folder / name / "oneplot.db")
            lives.append(await stack.enter_async_context(living(place)))
            await ready_or_gone(discord, lives[-1], len(lives) - 1)
        messages = [PLACES[where](discord)]
        await settled(discord, lives[0], messages)
        await quiet(discord)
        check(discord, messages, verdict)
        verdict.integrity = "ok"
    return verdict


@dataclass(slots=True)
class Missed:
    """What became of mentions that were made while nobody listened, and of those made meanwhile."""

    missed: int
    answered_once: int
    seconds: float
    live: int
    live_once: int
    live_wait_s: Sequence[float]
    in_order: bool


async def missed(spawner: Spawner, folder: Path, mentions: int, channels: int, *, whole: bool) -> Missed:
    """Start a bot after so many mentions in so many channels; live ones come while it catches up."""
    async with Loopback() as discord:
        place = Place(spawner, discord, folder / "oneplot.db")
        where = [discord.ctl("channel", name=f"place-{number}")["id"] for number in range(channels)]
        late = [mention(discord, channel=where[number % channels]) for number in range(mentions)]
        live: dict[int, float] = {}
        async with living(place, "whole" if whole else "") as life:
            await ready_or_gone(discord, life, 0)
            began, answered = discord.world.clock.now(), all_answered(discord, late)
            while not answered():
                live[mention(discord)] = discord.world.clock.now()
                await asyncio.sleep(LIVE_EVERY_S)
            done = max(outcome(discord, message).answers[0].created for message in late)
            await discord.until(all_answered(discord, list(live)), LAST_RESORT_S)
            await quiet(discord)
        waits = [outcome(discord, m).answers[0].created - said for m, said in live.items()]
        opened = [int(record["thread"]["id"]) for record in discord.history.of("effect", what="thread")]
        first = [message for message in opened if message in set(late)][: mentions // 4]
        return Missed(
            mentions,
            sum(len(outcome(discord, message).answers) == 1 for message in late),
            done - began,
            len(live),
            sum(len(outcome(discord, message).answers) == 1 for message in live),
            waits,
            set(first) <= set(late[: mentions // 2]),
        )


async def storage_away(
    spawner: Spawner, folder: Path, mentions: int, seconds: float = 0.0, hurry: Sequence[str] = PATIENT
) -> Verdict:
    """Take the storage away under traffic and give it back; take it away again and kill the bot meanwhile.

    It is away for `seconds` at least, each time, and the mentions of many members are spread over them.
    """
    verdict = Verdict(f"the storage is away while {mentions} mentions come, twice", reached=True)
    pause = max(seconds / mentions, 0.02)
    flag = folder / "away"
    async with Loopback() as discord:
        members = [discord.ctl("user", name=f"Member {number}")["username"] for number in range(MEMBERS)]
        place = Place(spawner, discord, folder / "oneplot.db")
        life = await spawner.life(discord, place.database, ["--pencil", "--away", str(flag)], hurry)
        await ready_or_gone(discord, life, 0)
        messages = [mention(discord)]
        await settled(discord, life, messages)
        flag.touch()
        for number in range(mentions):
            author = members[number % MEMBERS]
            messages.append(mention(discord, author=author) if number % 3 else forum_post(discord))
            await asyncio.sleep(pause)
        await quiet(discord)
        if sum(len(outcome(discord, message).answers) for message in messages) != 1:
            verdict.notes.append("answered before it was claimed")
        flag.unlink()
        if not await settled(discord, life, messages):
            verdict.notes.append("not answered by the life that heard them")
        await quiet(discord)
        flag.touch()
        for number in range(mentions):
            messages.append(mention(discord, author=members[number % MEMBERS]))
            await asyncio.sleep(pause)
        await quiet(discord)
        verdict.killed += await life.end() == -9
        flag.unlink()
        await finish(place, messages, verdict, hurry)
        check(discord, messages, verdict)
        verdict.integrity = integrity(place.database)
    return verdict
