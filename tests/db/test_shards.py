"""Shards as rows: each node has its share, and one node each shard."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from db import shards as rows
from db.membership import Member
from db.postgres import Pool, pooled
from db.sessions import Session
from db.shards import Shards, Share, share_of
from tests.db.engines import emptied
from tests.db.test_membership import END, HELD
from tests.patience import LAST_RESORT_S
from tests.postgres import Server

SESSION = Session("abc", 7, "wss://gateway-eu.discord.gg", 512)
APPLICATION = 5

Node = tuple[Member, Shards]
Nodes = Callable[[int], Awaitable[Node]]


@pytest.fixture
async def pool(postgres_server: Server) -> AsyncIterator[Pool]:
    async with emptied(postgres_server.url), pooled(postgres_server.url) as pool:
        yield pool


@pytest.fixture
async def node(pool: Pool, postgres_server: Server, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Nodes]:
    """Return what lets one more node join, and want so many shards."""
    monkeypatch.setattr(rows, "HEIR_S", 0.0)
    made = []

    async def join(total: int) -> Node:
        member = Member(postgres_server.url, pool)
        await member.join()
        made.append(member)
        return member, await member.shards(APPLICATION, total, 1)

    yield join
    for member in made:
        await member.leave()


async def settled(*nodes: Node) -> list[int]:
    """Let nodes give up and take until nothing moves; return how many shards each has."""
    for _ in range(20):
        for _, shards in nodes:
            share = await shards.share()
            if share.is_surplus:
                await shards.give(max(await shards.mine()))
            else:
                await shards.take(share)
    return [len(await shards.mine()) for _, shards in nodes]


@pytest.mark.parametrize(
    ("held", "total", "share"),
    [
        ({"a": 0}, 4, Share(0, 4, 4, is_another_short=False)),
        ({"a": 4, "b": 0}, 4, Share(4, 2, 2, is_another_short=True)),
        ({"a": 2, "b": 2, "c": 0}, 4, Share(2, 1, 2, is_another_short=True)),
        ({"a": 2, "b": 1, "c": 1}, 4, Share(2, 1, 2, is_another_short=False)),
        ({"a": 0, "b": 1}, 1, Share(0, 0, 1, is_another_short=False)),
    ],
)
def test_a_share_is_as_even_as_can_be(held: dict[str, int], total: int, share: Share) -> None:
    assert share_of("a", held, total) == share


def test_whoever_comes_or_dies_all_shards_are_soon_heard_and_as_evenly_as_can_be() -> None:
    """The rules of a tick, played by many nodes in any order: what is given up is for who has less."""
    for seed in range(200):
        chance = random.Random(seed)
        total, held = chance.randrange(1, 33), {"0": 0}
        free = total
        for number in range(1, 12):
            if len(held) > 1 and chance.random() < 0.4:
                free += held.pop(chance.choice(list(held)))
            else:
                held[str(number)] = 0
            for _ in range(total + 2):
                for name in chance.sample(list(held), len(held)):
                    share = share_of(name, held, total)
                    if share.is_surplus:
                        held[name], free = held[name] - 1, free + 1
                    elif share.mine < share.least or not share.is_another_short:
                        taken = min(share.wanted, free)
                        held[name], free = held[name] + taken, free - taken
            assert (sum(held.values()), free) == (total, 0), (seed, held)
            assert max(held.values()) - min(held.values()) <= 1, (seed, held)


@pytest.mark.parametrize(("total", "shares"), [(4, [2, 1, 1]), (1, [1, 0, 0]), (9, [3, 3, 3])])
async def test_nodes_that_come_get_their_share_of_those_that_are_there(
    node: Nodes, total: int, shares: list[int]
) -> None:
    one = await node(total)
    assert await settled(one) == [total]
    two = await node(0)  # takes on the total of the others
    three = await node(0)
    assert sorted(await settled(one, two, three), reverse=True) == shares
    heard = [number for _, shards in (one, two, three) for number in await shards.mine()]
    assert sorted(heard) == list(range(total))


async def test_of_nodes_that_take_at_once_each_shard_has_one(node: Nodes) -> None:
    nodes = [await node(16) for _ in range(4)]
    everything = Share(0, 16, 16, is_another_short=False)
    await asyncio.gather(*(shards.take(everything) for _, shards in nodes))
    heard = [number for _, shards in nodes for number in await shards.mine()]
    assert sorted(heard) == list(range(16))


async def test_the_shards_of_a_dead_node_are_taken_with_their_sessions_and_those_of_one_that_lives_are_not(
    node: Nodes, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    dead, other = await node(2), await node(2)
    assert await settled(dead, other) == [1, 1]
    [number] = await dead[1].mine()
    await dead[1].keep({number: SESSION})
    all_of_them = Share(1, 2, 2, is_another_short=False)
    await other[1].take(all_of_them)
    assert len(await other[1].mine()) == 1
    await dead[0].leave()
    monkeypatch.setattr(rows, "HEIR_S", 3_600.0)  # nor after the server was away, of which nobody had locks
    await other[1].take(all_of_them)
    assert len(await other[1].mine()) == 1
    monkeypatch.setattr(rows, "HEIR_S", 0.0)
    await other[1].take(all_of_them)
    assert await other[1].mine() == {0, 1}
    assert await other[1].of(number).kept(APPLICATION, 512) == SESSION
    assert await other[1].of(number).kept(APPLICATION, 513) is None
    assert await pool.run("SELECT count(*) FROM shard") == [(2,)]


async def test_a_node_that_lost_its_lock_with_the_server_keeps_its_shards(
    node: Nodes, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    living, other = await node(1), await node(1)
    assert await settled(living, other) == [1, 0]
    await pool.run(END)
    async with asyncio.timeout(LAST_RESORT_S):
        while await pool.run(HELD):  # noqa: ASYNC110 - the server tells nobody
            await asyncio.sleep(0.01)
    await pool.run("UPDATE run SET at = clock_timestamp()")
    up = "SELECT extract(epoch FROM clock_timestamp() - pg_postmaster_start_time())::double precision"
    taken = []
    for heir_s, silent in (((await pool.run(up))[0][0], 0.0), (3_600.0, 86_400.0), (0.0, 86_400.0)):
        monkeypatch.setattr(rows, "HEIR_S", heir_s)
        await pool.run("UPDATE run SET at = clock_timestamp() - make_interval(secs => ?)", (silent,))
        await other[1].take(await other[1].share())
        taken.append(len(await other[1].mine()))
    assert taken == [0, 0, 1]  # it said just now that it lives; the server has not been up for long; at last


async def test_a_node_that_stands_still_is_no_owner_any_more(node: Nodes, pool: Pool) -> None:
    stale, heir = await node(1), await node(1)
    assert await settled(stale, heir) == [1, 0]
    await stale[1].keep({0: SESSION})
    await pool.run("UPDATE run SET at = at - interval '31 s' WHERE name = ?", (stale[0].begin(),))
    await heir[1].take(await heir[1].share())
    later = SESSION._replace(sequence=9)
    await heir[1].keep({0: later})

    await stale[1].keep({0: SESSION})
    await stale[1].give(0)
    assert await stale[1].mine() == frozenset()
    assert await stale[1].of(0).kept(APPLICATION, 512) is None
    assert await heir[1].of(0).kept(APPLICATION, 512) == later


async def test_a_shard_that_was_given_up_is_left_to_who_has_less(
    node: Nodes, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, newcomer = await node(4), await node(4), await node(4)
    await one[1].take(Share(0, 2, 2, is_another_short=False))
    await two[1].take(Share(0, 2, 2, is_another_short=False))
    await one[1].give(max(await one[1].mine()))
    share = await one[1].share()
    assert share == Share(1, 1, 2, is_another_short=True)
    await one[1].take(share)
    assert len(await one[1].mine()) == 1
    await newcomer[1].take(await newcomer[1].share())
    assert len(await newcomer[1].mine()) == 1

    await two[1].give(max(await two[1].mine()))
    monkeypatch.setattr(rows, "RESERVED_S", 0.0)  # nobody wanted it
    await one[1].take(share)
    assert len(await one[1].mine()) == 2


async def test_another_total_has_shards_of_its_own(node: Nodes) -> None:
    old, new = await node(2), await node(3)
    assert await settled(old, new) == [2, 3]
    both = await node(0)
    assert both[1].total == 3


async def test_sessions_of_many_shards_are_kept_in_one_statement(node: Nodes, pool: Pool) -> None:
    _, shards = one = await node(3)
    await settled(one)
    kept = {number: SESSION._replace(id=f"session {number}", sequence=number) for number in range(3)}
    await shards.keep(kept)
    await shards.keep({})
    assert [await shards.of(number).kept(APPLICATION, 512) for number in range(3)] == list(kept.values())
    await shards.of(1).forget(APPLICATION)
    assert await shards.of(1).kept(APPLICATION, 512) is None
    await shards.give()
    assert await pool.run("SELECT count(*) FROM shard WHERE run = ''") == [(3,)]
