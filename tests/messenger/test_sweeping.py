"""What is kept goes when its time is over, whether or not anybody says anything."""

import asyncio
from pathlib import Path

from answer.model import Mention
from answer.row import MessageId, Owner
from db.connection import Connection, opened, prepare
from db.mentions import Mentions, alone
from messenger.sweeping import Sweep

DAY = 86_400_000 << 22
BEGAN = 1_000 * DAY


async def swept(db: Connection, now: int) -> list[int]:
    """Return how many mentions, turns, calls and charts are left after a sweep at this time."""
    done = asyncio.Event()

    async def nothing(*_about: object) -> None:
        """Recover nothing, and know every server."""

    async def pass_on() -> None:
        done.set()

    sweep = Sweep(db, alone, nothing, lambda: now, asyncio.sleep)
    task = asyncio.create_task(sweep.run(nothing, pass_on))
    await done.wait()
    task.cancel()
    tables = ("mention", "turn", "llm_calls", "chart")
    return [int((await db.run(f"SELECT count(*) FROM {table}"))[0][0]) for table in tables]  # noqa: S608


async def test_a_quiet_year_keeps_each_thing_as_long_as_is_said_and_no_longer(tmp_path: Path) -> None:
    prepare(tmp_path / "oneplot.db")
    async with opened(tmp_path / "oneplot.db") as db:
        await db.run(
            "INSERT INTO mention (id, channel_id, author_id, state, owner) VALUES (?, 1, 1, 'done', 'x')",
            (BEGAN,),
        )
        await db.run("INSERT INTO turn VALUES (?, 1, '{}', 'planner', 'words', '{}')", (BEGAN,))
        await db.run(
            "INSERT INTO llm_calls (message_id, attempt, provider, model, paid, user_id, state,"
            " reserved_tokens) VALUES (?, 1, 'p', 'm', 1, 1, 'done', 9)",
            (BEGAN,),
        )
        await db.run(
            "INSERT INTO chart (id, member_id, source_channel_id, source_id) VALUES (?, 1, 1, 1)", (BEGAN,)
        )
        found = {day: await swept(db, BEGAN + int(day * DAY)) for day in (0, 6.9, 7.1, 29.9, 30.1, 179, 181)}
        unknown = await swept(db, 0)
    assert found == {
        0: [1, 1, 1, 1],
        6.9: [1, 1, 1, 1],
        7.1: [1, 0, 0, 1],
        29.9: [1, 0, 0, 1],
        30.1: [0, 0, 0, 1],
        179: [0, 0, 0, 1],
        181: [0, 0, 0, 0],
    }
    assert unknown == [0, 0, 0, 0]


async def test_the_servers_of_mentions_that_another_node_works_on_are_not_asked_for(tmp_path: Path) -> None:
    prepare(tmp_path / "oneplot.db")
    asked: list[int] = []
    done = asyncio.Event()

    async def others() -> frozenset[str]:
        return frozenset({"theirs"})

    async def known(guild: int) -> None:
        asked.append(guild)

    async def nothing() -> None:
        """Recover nothing."""

    async def pass_on() -> None:
        done.set()

    async with opened(tmp_path / "oneplot.db") as db:
        for number, run in enumerate(("theirs", "dead", "dead")):
            mention = Mention(MessageId(number + 1), 10, 7 + number // 2, 3, "x")
            owner, asked_of_us = Owner(f"{run}.1"), mention.to_json()
            await Mentions(db).claim(
                mention.message, owner, channel=10, guild=mention.guild, author=3, request=asked_of_us
            )
        sweep = Sweep(db, others, known, lambda: 0, asyncio.sleep)
        task = asyncio.create_task(sweep.run(nothing, pass_on))
        await done.wait()
        task.cancel()
    assert sorted(asked) == [7, 8]
