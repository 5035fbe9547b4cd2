"""Whether all that was missed is read: while it is not, no session and no checkpoint may say so."""

from pathlib import Path

import discord
import pytest

from db.connection import opened, prepare
from db.mentions import Mentions
from db.starts import Starts
from messenger.past import Past


def _never(_message: discord.Message) -> bool:
    raise AssertionError


async def _nobody(_message: discord.Message) -> None:
    raise AssertionError


async def test_a_look_back_counts_from_the_moment_it_is_begun(tmp_path: Path) -> None:
    prepare(tmp_path / "oneplot.db")
    async with opened(tmp_path / "oneplot.db") as db:
        past = Past(Mentions(db), Starts(db), 15)
        read = [past.is_read]
        past.begin()
        past.begin()
        read.append(past.is_read)
        for _ in range(2):
            await past.look_back([], _nobody, _never)
            read.append(past.is_read)
    assert read == [True, False, False, True]


async def test_a_look_back_that_came_to_nothing_counts_until_the_next_session(tmp_path: Path) -> None:
    prepare(tmp_path / "oneplot.db")
    async with opened(tmp_path / "oneplot.db") as db:
        past = Past(Mentions(db), Starts(db), 15)
        past.begin()
        with pytest.raises(AttributeError):
            await past.look_back([None], _nobody, _never)  # type: ignore[list-item]  # whatever it raises
        assert not past.is_read
        past.anew()
        assert past.is_read


async def test_it_takes_over_what_time_it_was_when_the_process_before_went(tmp_path: Path) -> None:
    prepare(tmp_path / "oneplot.db")
    async with opened(tmp_path / "oneplot.db") as db:
        await Starts(db).passed(1_000)
        past = Past(Mentions(db), Starts(db), 15)
        past.saw(5)
        assert past.is_late(2_000)  # no session has begun
        await past.take_over()
        assert [past.begins_now(), past.begins_now()] == [True, False]
        assert (past.newest, past.is_late(1_000), past.is_late(1_001)) == (1_000, True, False)


async def test_what_was_said_before_a_session_went_on_is_late_by_discord_s_clock(tmp_path: Path) -> None:
    """What is replayed may hold that the process before went on, and more behind that."""
    prepare(tmp_path / "oneplot.db")
    async with opened(tmp_path / "oneplot.db") as db:
        past = Past(Mentions(db), Starts(db), 15)
        past.saw(1_000)
        assert [past.begins_now(1_500), past.begins_now(1_900)] == [True, False]
        assert (past.is_late(1_500), past.is_late(1_501)) == (True, False)
