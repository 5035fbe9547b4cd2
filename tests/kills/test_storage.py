"""A disk that fails, fills up, is taken away or comes back broken costs answers now, never a second one."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from db.copies import parts
from playground.server import Loopback
from tests.e2e.outcome import mention, outcome, own_messages, threads_opened
from tests.kills.lives import HURRY, Spawner
from tests.kills.points import BROKEN, Place, Verdict, broken, integrity, living, settled
from tests.kills.series import DISKS, sweep
from tests.kills.test_kill_points import LANES, assert_good
from tests.patience import LAST_RESORT_S

pytestmark = pytest.mark.asyncio(loop_scope="session")

EVERY = 10

WATCHFUL = (
    *HURRY,
    "host.process.WATCH_S=0.2",
    "answer.unclaimed.WAITS_S=(0.2, 0.5)",
    "messenger.sweeping.SWEEP_S=1.0",
)


def assert_one_each(discord: Loopback, messages: list[int]) -> None:
    found = [outcome(discord, message) for message in messages]
    assert [(one.threads, len(one.answers)) for one in found] == [(1, 1)] * len(messages)
    assert threads_opened(discord) == len(own_messages(discord)) == len(messages)


async def _lived(place: Place, messages: list[int], hurry: tuple[str, ...] = HURRY) -> str:
    """Let one healthy life answer all of these; return its log."""
    async with living(place, hurry=hurry) as life:
        assert await settled(place.discord, life, messages)
        assert await life.end(15) == 0
    return life.words


@pytest.mark.sweep(3)
@pytest.mark.parametrize("series", DISKS)
async def test_a_statement_that_fails_leaves_one_answer_and_a_whole_database(
    spawner: Spawner, tmp_path: Path, series: str
) -> None:
    verdicts: list[Verdict] = []

    first = 1 + [*DISKS].index(series)
    await sweep(spawner, tmp_path, series, verdicts.append, stride=EVERY, lanes=LANES, first=first)

    assert_good(verdicts, kills=0)
    assert sum(verdict.reached for verdict in verdicts) >= 2


@pytest.mark.sweep(3)
@pytest.mark.parametrize("kilobytes", [56, 72, 88, 104, 120, 136])
async def test_a_file_that_may_not_grow_any_more_is_answered_for_later(
    spawner: Spawner, tmp_path: Path, kilobytes: int
) -> None:
    """The kernel itself refuses the writes here; where the limit falls is different for each size."""
    async with Loopback() as discord:
        place = Place(spawner, discord, tmp_path / "oneplot.db")
        messages = [mention(discord)]
        await _lived(place, messages)
        async with living(place, "grow", kilobytes, hurry=WATCHFUL) as life:
            messages += [mention(discord) for _ in range(6)]
            await broken(life)
            await life.end()
        assert BROKEN in life.words
        await _lived(place, messages)
        assert_one_each(discord, messages)
        assert integrity(place.database) == "ok"


def _no_header(file: Path) -> None:
    with file.open("r+b") as database:
        database.write(b"not a database at all")


def _broken_pages(file: Path) -> None:
    with file.open("r+b") as database:
        database.seek(4_096)
        database.write(b"\xa5" * (file.stat().st_size - 4_096))


def _cut_short(file: Path) -> None:
    with file.open("r+b") as database:
        database.truncate(file.stat().st_size // 2 + 100)


@pytest.mark.parametrize(
    "damage", [_no_header, _broken_pages, _cut_short], ids=lambda damage: damage.__name__
)
async def test_a_broken_database_is_set_aside_and_what_it_knew_is_read_from_discord(
    spawner: Spawner, tmp_path: Path, damage: object
) -> None:
    async with Loopback() as discord:
        place = Place(spawner, discord, tmp_path / "oneplot.db")
        messages = [mention(discord)]
        await _lived(place, messages)
        messages.append(mention(discord))
        async with living(place, "steps", 150) as life:  # dies on its way to the second answer
            await life.ended()
        connection = sqlite3.connect(place.database)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        assert callable(damage)
        damage(place.database)

        words = await _lived(place, messages)

        assert "set aside" in words
        assert list(tmp_path.glob("*.corrupt-*"))  # noqa: ASYNC240 - a test may wait for its disk
        assert_one_each(discord, messages)
        assert integrity(place.database) == "ok"


def _written_over(database: Path) -> None:
    for part in parts(database):
        if part.exists() and not part.name.endswith("-shm"):
            part.write_bytes(b"\xa5" * part.stat().st_size)


@pytest.mark.parametrize(
    ("spoil", "told"), [(Path.unlink, "removed or replaced"), (_written_over, "the database is corrupt")]
)
async def test_a_database_spoilt_while_in_use_ends_the_process_and_costs_no_second_answer(
    spawner: Spawner, tmp_path: Path, spoil: Callable[[Path], None], told: str
) -> None:
    async with Loopback() as discord:
        place = Place(spawner, discord, tmp_path / "oneplot.db")
        messages = [mention(discord)]
        async with living(place, hurry=WATCHFUL) as life:
            assert await settled(discord, life, messages)
            spoil(place.database)
            messages.append(mention(discord))
            assert await life.ended() == 75
        assert told in life.words
        messages.append(mention(discord))

        await _lived(place, messages)

        assert_one_each(discord, messages)


@pytest.mark.parametrize("seconds", [1.5, 6.0])
async def test_a_database_that_another_program_writes_to_is_waited_for(
    spawner: Spawner, tmp_path: Path, seconds: float
) -> None:
    """One lock ends within the busy timeout of five seconds, the other after it."""
    async with Loopback() as discord:
        place = Place(spawner, discord, tmp_path / "oneplot.db")
        messages = [mention(discord)]
        async with living(place, hurry=WATCHFUL) as life:
            assert await settled(discord, life, messages)
            other = sqlite3.connect(
                place.database, timeout=LAST_RESORT_S, isolation_level=None, check_same_thread=False
            )
            await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")  # the bot may be writing still
            messages.append(mention(discord))
            await asyncio.sleep(seconds)
            assert len(own_messages(discord)) == threads_opened(discord) == 1  # nothing before its claim
            other.execute("ROLLBACK")
            other.close()
            assert await settled(discord, life, messages)

        assert_one_each(discord, messages)


async def test_after_the_loss_of_a_database_the_answered_do_not_hide_the_unanswered(
    spawner: Spawner, tmp_path: Path
) -> None:
    async with Loopback() as discord:
        place = Place(spawner, discord, tmp_path / "oneplot.db")
        async with living(place) as life:
            messages = [mention(discord)]
            assert await settled(discord, life, messages)  # what was missed at the start is found by now
            discord.ctl("event_rule", add={"kind": "drop", "times": 1})
            unheard = mention(discord)
            messages += [mention(discord) for _ in range(22)]
            assert await settled(discord, life, messages)
            assert not outcome(discord, unheard).answers
        for suffix in ("", "-wal", "-shm"):
            Path(f"{place.database}{suffix}").unlink(missing_ok=True)  # noqa: ASYNC240 - a test may wait for its disk

        await _lived(place, [unheard, *messages])

        assert_one_each(discord, [unheard, *messages])
