"""Several bots on one PostgreSQL: one answer, whoever hears, dies, stops or stands still.

Both hear everything here, as they do while the number of shards is changed.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from playground.server import Loopback
from tests.db.engines import OneConnection, emptied
from tests.e2e.bot import Bot, running
from tests.e2e.outcome import answered, mention, outcome
from tests.postgres import Server


@pytest.fixture
async def rows(postgres_server: Server) -> AsyncIterator[OneConnection]:
    async with emptied(postgres_server.url) as rows:
        yield rows


@pytest.fixture
def url(postgres_server: Server) -> str:
    return postgres_server.url


HURRIED = (
    *("--set", "db.membership.IDENTIFY_S=0.2", "--set", "db.membership.BEAT_S=0.5"),
    *("--set", "db.membership.MODEST_S=1.0"),
)


def places(tmp_path: Path) -> tuple[Path, Path]:
    """Return two state folders: nodes of one host have each its own."""
    return tmp_path / "one" / "oneplot.db", tmp_path / "two" / "oneplot.db"


async def told(
    discord: Loopback, rows: OneConnection, message: int
) -> tuple[int, int, list[tuple[object, ...]]]:
    """Return threads and answers of a mention, and how often it was computed and sent."""
    found = outcome(discord, message)
    made = await rows.run("SELECT state, attempts, sends FROM mention WHERE id = ?", (message,))
    return found.threads, len(found.answers), made


async def test_of_two_nodes_that_hear_a_mention_one_answers_it(
    discord: Loopback, rows: OneConnection, url: str, tmp_path: Path
) -> None:
    one, two = places(tmp_path)
    async with (
        running(discord, one, seams=HURRIED, DATABASE_URL=url, SHARDS="1") as first,
        running(discord, two, seams=HURRIED, DATABASE_URL=url, SHARDS="2") as second,
    ):
        for _ in range(3):
            message = mention(discord)
            await answered(discord, message)
            for bot in (first, second):
                await bot.says(f"message {message} not in cache")
            assert await told(discord, rows, message) == (1, 1, [("done", 1, 1)])
        assert await first.stop() == await second.stop() == 0
    assert not any("another process uses this token" in line for line in first.lines + second.lines)


@pytest.mark.parametrize("step", ["threaded", "sending"])
async def test_what_a_killed_node_leaves_the_other_finishes(
    discord: Loopback, rows: OneConnection, url: str, tmp_path: Path, step: str
) -> None:
    one, two = places(tmp_path)
    async with (
        running(discord, one, seams=HURRIED, kill_at=step, DATABASE_URL=url, SHARDS="1") as dying,
        running(discord, two, seams=HURRIED, DATABASE_URL=url, SHARDS="2") as other,
    ):
        messages = []
        while dying.process.returncode is None:  # whoever claims first has it
            messages.append(mention(discord))
            await answered(discord, messages[-1])
        assert await dying.ended() == -9
        left = await resumed(other)
        assert left in messages
    for message in messages:
        threads, answers, [(state, attempts, _)] = await told(discord, rows, message)
        assert (threads, answers, state, attempts) == (1, 1, "done", 1)


async def resumed(bot: Bot) -> int:
    """Return the mention that a bot went on with."""
    line = await bot.says(": resumed at")
    return int(line.split("message ")[1].split(":")[0])
