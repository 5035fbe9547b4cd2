"""Nodes that share shards: each mention has one answer, and no shard stays unheard."""

import asyncio
import os
import signal
from collections import Counter
from pathlib import Path

import pytest

from playground.server import Loopback
from tests.db.engines import OneConnection
from tests.e2e.bot import running, until
from tests.e2e.outcome import TABLE, Outcome, answered, mention, quiet, say
from tests.e2e.test_nodes import HURRIED, places, rows, told, url

__all__ = ("rows", "url")

SHARDS = 4
SEAMS = (*HURRIED, "--set", "db.shards.HEIR_S=1.0", "--set", "messenger.fleet.TICK_S=0.2")


END = """
    SELECT pg_terminate_backend(pid) FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND objid::bigint = (SELECT lock FROM run WHERE name = ?)
"""


def servers(discord: Loopback) -> list[str]:
    """Let Discord recommend four shards, with a server on each; return a channel of each server."""
    discord.world.app.shards = SHARDS
    discord.gateway.identify_s = 0.15  # the bots leave more between two
    found: dict[int, str] = {}
    while len(found) < SHARDS:
        made = discord.ctl("guild", action="add", name=f"Server {len(found)}")
        found[int(made["id"]) >> 22 & 3] = str(made["channels"][0]["id"])
        discord.ctl("clock", advance=0.001)
    return [found[number] for number in range(SHARDS)]


async def heard(discord: Loopback, count: int = SHARDS) -> Counter[str]:
    """Wait until each shard has a session; return how many each process has, by its name."""

    def live() -> Counter[tuple[int, int]]:
        return Counter(s.shard for s in discord.gateway.sessions.values() if s.connection is not None)

    await until(discord, lambda: len(live()) == count)
    return Counter(s.connection.process for s in discord.gateway.sessions.values() if s.connection)


async def shared(discord: Loopback, rows: OneConnection, *shares: int) -> None:
    """Wait until the nodes have so many shards each, and a session for each of them."""
    while True:
        held = await rows.run("SELECT count(*) FROM shard WHERE run <> '' GROUP BY run")
        if sorted(int(str(count)) for (count,) in held) == sorted(shares):
            break
        await quiet(discord, 0.1)
    await heard(discord)


def mention_in(discord: Loopback, channel: str) -> int:
    return say(discord, f"<@{discord.world.app.user.id}>\n{TABLE}create a line graph", channel)


async def all_answered(discord: Loopback, messages: list[int]) -> list[Outcome]:
    return [await answered(discord, message) for message in messages]


def identified(discord: Loopback) -> int:
    return len(discord.history.of("gateway", what="identify"))


async def test_a_killed_nodes_shards_are_heard_by_the_other_and_each_mention_has_one_answer(
    discord: Loopback, rows: OneConnection, url: str, tmp_path: Path
) -> None:
    channels = servers(discord)
    one, two = places(tmp_path)
    async with (
        running(discord, one, seams=SEAMS, DATABASE_URL=url) as first,
        running(discord, two, seams=SEAMS, DATABASE_URL=url, ready=False) as second,
    ):
        await shared(discord, rows, 2, 2)
        messages = [mention_in(discord, channel) for channel in channels]
        messages.append(int(discord.ctl("dm", content=f"{TABLE}create a line graph")["id"]))
        await all_answered(discord, messages)
        begun = identified(discord)
        await first.kill()
        messages += [mention_in(discord, channel) for channel in channels]
        messages.append(int(discord.ctl("dm", content=f"{TABLE}create a line graph")["id"]))
        found = await all_answered(discord, messages)
        await shared(discord, rows, 4)
        assert await second.stop() == 0
    assert [len(one.answers) for one in found] == [1] * 10
    assert [one.threads for one in found] == [1, 1, 1, 1, 0] * 2
    assert identified(discord) == begun  # it went on with the sessions of the dead one
    for message in messages:
        assert (await told(discord, rows, message))[2] == [("done", 1, 1)]


@pytest.mark.parametrize("step", ["threaded", "sending"])
async def test_what_a_killed_node_leaves_of_its_servers_the_other_finishes_though_it_does_not_know_them(
    discord: Loopback, rows: OneConnection, url: str, tmp_path: Path, step: str
) -> None:
    channels = servers(discord)
    one, two = places(tmp_path)
    async with (
        running(discord, one, seams=SEAMS, DATABASE_URL=url, kill_at=step) as dying,
        running(discord, two, seams=SEAMS, DATABASE_URL=url, ready=False),
    ):
        await shared(discord, rows, 2, 2)
        messages = [mention_in(discord, channel) for channel in channels]
        assert await dying.ended() == -9
        found = await all_answered(discord, messages)
    assert [(one.threads, len(one.answers)) for one in found] == [(1, 1)] * 4


async def test_a_rolling_update_spends_no_identify_and_misses_nothing(
    discord: Loopback, rows: OneConnection, url: str, tmp_path: Path
) -> None:
    channels = servers(discord)
    one, two = places(tmp_path)
    async with running(discord, one, seams=SEAMS, DATABASE_URL=url) as old:
        await shared(discord, rows, 4)
        await rows_have_sessions(rows)
        begun = identified(discord)
        async with running(discord, two, seams=SEAMS, DATABASE_URL=url) as new:
            messages = [mention_in(discord, channel) for channel in channels]
            await shared(discord, rows, 2, 2)
            assert await old.stop() == 0
            messages += [mention_in(discord, channel) for channel in channels]
            found = await all_answered(discord, messages)
            await shared(discord, rows, 4)
            assert identified(discord) == begun
            assert await new.stop() == 0
    assert [(one.threads, len(one.answers)) for one in found] == [(1, 1)] * 8


async def rows_have_sessions(rows: OneConnection) -> None:
    while await rows.run("SELECT id FROM shard WHERE session = ''"):  # noqa: ASYNC110 - the server tells nobody
        await asyncio.sleep(0.05)


def resumed(discord: Loopback) -> int:
    """Return how often a session was gone on with."""
    return len(discord.history.of("gateway", what="resume"))


async def test_a_node_that_stood_still_leaves_the_session_to_its_heir(
    discord: Loopback, rows: OneConnection, url: str, tmp_path: Path
) -> None:
    channels = servers(discord)
    one, two = places(tmp_path)
    async with (
        running(discord, one, seams=SEAMS, DATABASE_URL=url, name="stale") as stale,
        running(discord, two, seams=SEAMS, DATABASE_URL=url, name="heir", ready=False),
    ):
        await shared(discord, rows, 2, 2)
        await rows_have_sessions(rows)
        before = resumed(discord)
        os.kill(stale.process.pid, signal.SIGSTOP)
        messages = [mention_in(discord, channel) for channel in channels]
        [(theirs,)] = await rows.run("SELECT run FROM shard WHERE id = 0")
        ended = await rows.run(END, (theirs,))  # its machine is gone, as far as the server can see
        assert ended == [(True,)]
        await shared(discord, rows, 4)
        await until(discord, lambda: resumed(discord) == before + 2)  # the heir hears both that it took
        os.kill(stale.process.pid, signal.SIGCONT)
        await stale.says("shard 0 is another node's now")
        assert resumed(discord) == before + 2
        found = await all_answered(discord, messages)
        await shared(discord, rows, 2, 2)  # it lives again, and has its share
        found += await all_answered(discord, [mention_in(discord, channel) for channel in channels])
    assert [(one.threads, len(one.answers)) for one in found] == [(1, 1)] * 8


async def test_a_node_without_a_shard_takes_over_where_there_is_one_alone(
    discord: Loopback, rows: OneConnection, url: str, tmp_path: Path
) -> None:
    one, two = places(tmp_path)
    async with (
        running(discord, one, seams=SEAMS, DATABASE_URL=url) as first,
        running(discord, two, seams=SEAMS, DATABASE_URL=url) as second,
    ):
        await first.kill()
        message = mention(discord)
        found = await answered(discord, message)
        assert await second.stop() == 0
    assert (found.threads, len(found.answers)) == (1, 1)
    assert await rows.run("SELECT total, run FROM shard") == [(1, "")]  # who stops leaves it to the next
