"""Who of several nodes lives: the lock of a session says it, and every beat asks for it."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest

from answer.row import MessageId, Owner, PlaceKind, StorageError
from db import membership
from db.connection import UnusableDatabaseError
from db.membership import Member, joined
from db.mentions import Mentions
from db.postgres import Link, Pool, connected, pooled
from tests.clock import Clock, movable
from tests.db.engines import emptied
from tests.patience import LAST_RESORT_S
from tests.postgres import Server

MESSAGE = MessageId(42)

HELD = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND granted"
STEPS = 1_000
"""Looks at what nobody tells of, once the server has seen to it."""

END = f"SELECT pg_terminate_backend(pid) FROM ({HELD}) held"  # noqa: S608 - a constant


@pytest.fixture
async def pool(postgres_server: Server) -> AsyncIterator[Pool]:
    async with emptied(postgres_server.url), pooled(postgres_server.url) as pool:
        yield pool


@pytest.fixture
async def nodes(pool: Pool, postgres_server: Server) -> AsyncIterator[Sequence[Member]]:
    made = [Member(postgres_server.url, pool) for _ in range(2)]
    for node in made:
        await node.join()
    yield made
    for node in made:
        await node.leave()


async def free(pool: Pool) -> None:
    """Wait until the server has seen that a session is gone."""
    async with asyncio.timeout(LAST_RESORT_S):
        while await pool.run(HELD):  # noqa: ASYNC110 - the server tells nobody
            await asyncio.sleep(0.01)


async def test_nodes_see_each_other_and_not_themselves(nodes: Sequence[Member]) -> None:
    one, two = nodes
    assert await one.others() == {two.begin()}
    assert await two.others() == {one.begin()}


ALONE, HALF, THIRD = (share / (1 + membership.JITTER_S) for share in (49, 24, 16))


@pytest.mark.parametrize("silent", range(4))
@pytest.mark.parametrize("heard", range(1, 9))
def test_shares_leave_a_request_to_who_comes_and_to_each_that_wakes(heard: int, silent: int) -> None:
    each = membership.share(heard, silent) * (1 + membership.JITTER_S)
    assert each == int(each)
    assert 50 - heard <= heard * each + 1 + silent <= 50


async def beats_on(node: Member, clock: Clock) -> None:
    """Let it beat until the others know of it."""
    for _ in range(int(membership.MODEST_S / membership.BEAT_S)):
        clock.advance(membership.BEAT_S)
        await node.beat()


async def test_nodes_share_what_discord_allows(nodes: Sequence[Member]) -> None:
    one, two = nodes
    with movable() as clock:
        await one.beat()
        assert one.rate() == 1  # the other does not know of it yet
        await beats_on(one, clock)
        assert one.rate() == HALF
        await two.leave()
        await one.beat()
        assert one.rate() == ALONE


async def test_who_stood_still_or_lost_its_lock_asks_little_until_it_is_seen(
    nodes: Sequence[Member], pool: Pool
) -> None:
    one, _ = nodes
    with movable() as clock:
        await one.beat()
        await beats_on(one, clock)
        assert one.rate() == HALF
        clock.advance(membership.SILENT_S)
        assert one.rate() == 1  # it wakes, and asks before it beats
        await one.beat()
        assert one.rate() == 1
        await beats_on(one, clock)
        assert one.rate() == HALF
        await pool.run(END)
        await free(pool)
        two = nodes[1]
        await two.join()
        await one.beat()
        assert one.rate() == 1


async def test_a_node_that_is_cut_off_from_the_server_asks_little_before_its_next_beat(
    nodes: Sequence[Member], pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = nodes
    with movable() as clock:
        await one.beat()
        await beats_on(one, clock)
        monkeypatch.setattr(membership, "MODEST_S", 3_600.0)  # else it asks little soon for want of a beat
        assert one.rate() == HALF
        await pool.run(END)
        await free(pool)
        for _ in range(STEPS):
            if one.rate() == 1:
                break
            await asyncio.sleep(0.01)
        assert one.rate() == 1


async def test_one_alone_that_stood_still_asks_little_until_it_knows_that_it_still_is(
    nodes: Sequence[Member],
) -> None:
    one, two = nodes
    await two.leave()
    with movable() as clock:
        await one.beat()
        assert one.rate() == ALONE
        clock.advance(membership.SILENT_S)
        assert one.rate() == 1
        await one.beat()
        assert one.rate() == ALONE


async def test_of_a_silent_nodes_share_one_request_is_left_to_it(
    nodes: Sequence[Member], pool: Pool, postgres_server: Server
) -> None:
    one, two = nodes
    three = Member(postgres_server.url, pool)
    await three.join()
    with movable() as clock:
        await one.beat()
        await beats_on(one, clock)
        assert one.rate() == THIRD
        since = f"interval '{membership.SILENT_S} s'"
        await pool.run(f"UPDATE run SET at = at - {since} WHERE name = ?", (two.begin(),))  # noqa: S608 - a constant
        await one.beat()
        assert one.rate() == HALF
        assert two.begin() in await one.others()  # and yet it lives
        await two.beat()
        await one.beat()
        assert one.rate() == THIRD
    await three.leave()


async def test_a_node_that_leaves_is_seen_to_be_gone(nodes: Sequence[Member]) -> None:
    one, two = nodes
    await one.beat()
    await two.leave()
    await one.beat()

    assert await one.others() == frozenset()
    await one.changed(3_600)  # it is told at once


async def test_a_dead_node_leaves_its_rows_to_the_living_and_no_other(
    nodes: Sequence[Member], pool: Pool
) -> None:
    one, two = nodes
    rows = Mentions(pool, one.others)
    for message, node in ((1, one), (2, two)):
        owner = Owner(f"{node.begin()}.1")
        await rows.claim(MessageId(message), owner, channel=1, guild=7, author=2, request="{}")

    assert [row.message for row in await rows.unfinished()] == [1]
    await two.leave()
    assert [row.message for row in await rows.unfinished()] == [1, 2]


async def test_a_node_that_stands_still_is_taken_for_dead_until_it_moves_again(
    nodes: Sequence[Member], pool: Pool
) -> None:
    one, two = nodes
    await pool.run("UPDATE run SET at = at - interval '31 s' WHERE name = ?", (two.begin(),))
    assert await one.others() == frozenset()
    await two.beat()
    assert await one.others() == {two.begin()}


async def test_the_lock_is_asked_for_at_every_beat_and_taken_anew_when_it_is_gone(
    nodes: Sequence[Member], pool: Pool
) -> None:
    one, two = nodes
    await pool.run(END)
    await free(pool)
    assert await two.others() == frozenset()
    await one.beat()
    assert await two.others() == {one.begin()}
    assert len(await pool.run(HELD)) == 1


async def test_a_lock_that_another_session_has_does_not_count(
    nodes: Sequence[Member], pool: Pool, postgres_server: Server
) -> None:
    """As behind a pooler, where each statement may come to another session."""
    one, _ = nodes
    before = set(await pool.run(HELD))
    other = Member("", pool)
    other.__dict__.update({name: one.__dict__[name] for name in ("_url", "_run", "_lock")})
    other.__dict__["_link"] = await connected(postgres_server.url)

    with pytest.raises(StorageError, match="still has its lock"):
        await other.beat()
    assert set(await pool.run(HELD)) == before


async def test_many_beats_take_the_lock_once(nodes: Sequence[Member], pool: Pool) -> None:
    one, _ = nodes
    for _ in range(5):
        await one.beat()
    link: Link = one.__dict__["_link"]
    unlock = (
        "SELECT pg_advisory_unlock(classid::int, $1::int) FROM pg_locks"
        " WHERE pid = pg_backend_pid() AND objsubid = 2"
    )
    lock = int(one.begin(), 16)
    assert await link.fetchval(unlock, lock - (lock >> 31 << 32))
    assert len(await pool.run(HELD)) == 1  # the other's


async def test_a_join_that_is_cancelled_leaves_no_lock(pool: Pool, postgres_server: Server) -> None:
    for turns in range(0, 60, 3):
        node = Member(postgres_server.url, pool)
        joining = asyncio.ensure_future(node.join())
        for _ in range(turns):
            await asyncio.sleep(0.0005)
        joining.cancel()
        await asyncio.gather(joining, return_exceptions=True)
        await node.leave()
        await free(pool)


async def test_what_is_handed_over_wakes_an_idle_node_that_takes_no_more_than_it_has_lanes(
    nodes: Sequence[Member], pool: Pool
) -> None:
    one, two = nodes
    rows, owner = Mentions(pool), Owner(f"{one.begin()}.1")
    for message in (1, 2, 3):
        await rows.claim(MessageId(message), owner, channel=1, guild=7, author=2, request="{}")
        await rows.threaded(MessageId(message), owner, message, PlaceKind.THREAD)

    assert not await one.hand_over(MessageId(1), owner)  # nobody is idle
    two.idle = lambda: 2
    await two.beat()
    assert not await two.hand_over(MessageId(1), owner)  # nobody but itself is
    waiting = asyncio.ensure_future(two.changed(3_600))
    for message in (1, 2, 3):
        assert await one.hand_over(MessageId(message), owner)
    await waiting

    await one.take()
    assert await Mentions(pool, one.others).unfinished() != []
    await two.take()
    mine = [row.message for row in await Mentions(pool).unfinished() if row.owner.startswith(two.begin())]
    assert mine == [1, 2]


async def test_what_waits_for_a_taker_is_seen_at_the_next_beat(nodes: Sequence[Member], pool: Pool) -> None:
    one, _ = nodes
    await Mentions(pool).claim(MESSAGE, Owner(""), channel=1, guild=7, author=2, request="{}")
    one.idle = lambda: 1
    await one.beat()
    await one.changed(3_600)
    await one.take()
    [row] = await Mentions(pool).unfinished()
    assert row.owner.startswith(f"{one.begin()}.")


async def test_two_that_take_at_once_share_what_there_is(nodes: Sequence[Member], pool: Pool) -> None:
    for message in range(1, 41):
        await Mentions(pool).claim(MessageId(message), Owner(""), channel=1, guild=7, author=2, request="{}")
    for node in nodes:
        node.idle = lambda: 15
    await asyncio.gather(*(node.take() for node in nodes))

    owners = [row.owner for row in await Mentions(pool).unfinished()]
    assert sorted(owners.count(Owner(f"{node.begin()}.0")) for node in nodes) == [15, 15]


async def test_sessions_are_begun_one_after_the_other(
    nodes: Sequence[Member], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(membership, "IDENTIFY_S", 0.2)
    one, two = nodes
    clock = asyncio.get_running_loop().time
    begun = []
    for node, application in ((one, 1), (two, 1), (one, 10**18)):
        await node.may_identify(application)
        begun.append(clock())
    assert begun[1] - begun[0] >= 0.2
    monkeypatch.setattr(membership, "IDENTIFY_S", 3_600.0)
    await asyncio.gather(*(one.may_identify(1, bucket) for bucket in range(1, 3)))  # each its own
    monkeypatch.setattr(membership, "LINED_UP_S", 0.05)
    await one.may_identify(1)  # whose turn never comes begins all the same
    await asyncio.sleep(0)


async def test_few_connections_of_a_node_stand_in_line_to_begin_sessions(
    nodes: Sequence[Member], pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(membership, "IDENTIFY_S", 3_600.0)
    waiting = [asyncio.ensure_future(nodes[0].may_identify(5_000, n)) for n in range(membership.LINED_UP + 3)]
    async with asyncio.timeout(LAST_RESORT_S):
        while sum(one.done() for one in waiting) < membership.LINED_UP:  # noqa: ASYNC110 - they tell nobody
            await asyncio.sleep(0.01)
    held = "SELECT 1 FROM pg_locks WHERE objsubid = 1 AND granted AND objid::bigint BETWEEN 5001 AND 5009"
    assert len(await pool.run(held)) == membership.LINED_UP
    assert not waiting[-1].done()
    for one in waiting:
        one.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def test_a_node_is_told_where_there_is_no_server_and_leaves_nothing_behind(
    postgres_server: Server,
) -> None:
    with pytest.raises(UnusableDatabaseError):
        async with joined("postgresql://oneplot@127.0.0.1:1/oneplot"):
            pass
    async with emptied(postgres_server.url), joined(postgres_server.url) as store:
        assert await store.node.others() == frozenset()
        assert await store.run("SELECT name FROM run") == [(store.node.begin(),)]
    there = await connected(postgres_server.url)
    assert await there.fetchval("SELECT count(*) FROM run") == 0
    await there.close()
