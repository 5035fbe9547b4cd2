"""A new process goes on with the session of the one before: nothing is missed, direct messages included."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from playground.server import Loopback
from tests.e2e.bot import running, until
from tests.e2e.outcome import TABLE, all_answered, answered, mention, outcome, outcomes, quiet


def sessions(discord: Loopback) -> list[str]:
    """Return how sessions began, in order: by IDENTIFY, by RESUME, or by one that Discord refused."""
    begun = [one for one in discord.history.of("gateway") if one["what"] in {"identify", "resume"}]
    return [one["what"] if one["known"] else "refused" for one in begun]


def write_to_it(discord: Loopback) -> int:
    """Send the bot a direct message with a table; return its id."""
    return int(discord.ctl("dm", content=f"{TABLE}create a line graph")["id"])


async def lived(discord: Loopback, database: Path) -> int:
    """Let the bot answer a mention and stop, by which its session is kept; return the mention."""
    async with running(discord, database) as bot:
        message = mention(discord)
        await answered(discord, message)
        assert await bot.stop() == 0
    return message


async def test_what_is_said_while_it_is_away_is_answered_and_no_identify_is_spent(
    discord: Loopback, database: Path
) -> None:
    await lived(discord, database)
    missed, direct = mention(discord), write_to_it(discord)
    away = {"kind": "status", "method": "GET", "path": r"/guilds/\d+", "status": 503, "times": 1}
    discord.ctl("fault", add=away)  # what is not told at once is asked for again
    async with running(discord, database) as bot:
        found = [await answered(discord, message) for message in (missed, direct, mention(discord))]
        assert any("server" in line and "is not known yet" in line for line in bot.lines)
    assert sessions(discord) == ["identify", "resume"]
    assert [(one.threads, len(one.answers)) for one in found] == [(1, 1), (0, 1), (1, 1)]


async def test_what_is_replayed_was_promised_an_answer_and_is_not_refused_as_a_crowd(
    discord: Loopback, database: Path
) -> None:
    await lived(discord, database)
    missed = [mention(discord) for _ in range(4)]
    async with running(discord, database, QUEUE_MEMBER="0"):
        found = [await answered(discord, message) for message in missed]
    assert sessions(discord) == ["identify", "resume"]
    assert [[len(answer.attachments) for answer in one.answers] for one in found] == [[1]] * 4


async def test_a_live_mention_does_not_wait_for_all_that_were_missed(
    discord: Loopback, database: Path
) -> None:
    await lived(discord, database)
    members = [discord.world.add_user(f"Member {number}").name for number in range(40)]
    missed = [mention(discord, author=member) for member in members]
    async with running(discord, database):
        live = mention(discord, author="Alice")
        await until(discord, all_answered(discord, [*missed, live]))
        await quiet(discord)
    opened = [int(record["thread"]["id"]) for record in discord.history.of("effect", what="thread")]
    assert sessions(discord) == ["identify", "resume"]
    assert sorted(opened[1:]) == sorted([*missed, live])
    assert opened.index(live) < 30
    assert {len(one.answers) for one in outcomes(discord, [*missed, live]).values()} == {1}


async def test_what_the_bot_said_since_a_backup_that_is_put_back_is_no_stranger_s(
    discord: Loopback, database: Path
) -> None:
    copy = database.with_name("copy.db")
    await lived(discord, database)
    shutil.copyfile(database, copy)
    since = await lived(discord, database)
    for part in database.parent.glob("oneplot.db*"):
        part.unlink()
    copy.rename(database)
    async with running(discord, database) as bot:
        await bot.says(f"message {since}: done")
        assert not any("another process uses this token" in line for line in bot.lines)
    assert sessions(discord) == ["identify", "resume", "resume"]
    found = outcome(discord, since)
    assert (found.threads, len(found.answers)) == (1, 1)


@pytest.mark.parametrize("state", ["claimed", "sending"])
async def test_a_killed_one_leaves_nothing_undone_to_the_process_that_goes_on(
    discord: Loopback, database: Path, state: str
) -> None:
    await lived(discord, database)
    async with running(discord, database, kill_at=state) as bot:
        message = mention(discord)
        await bot.ended()
    missed = write_to_it(discord)
    async with running(discord, database):
        found = [await answered(discord, one) for one in (message, missed)]
    assert sessions(discord) == ["identify", "resume", "resume"]
    assert [(one.threads, len(one.answers)) for one in found] == [(1, 1), (0, 1)]


async def test_a_session_that_discord_knows_no_more_costs_an_identify_and_the_history_is_read(
    discord: Loopback, database: Path
) -> None:
    await lived(discord, database)
    discord.gateway.sessions.clear()
    missed = mention(discord)
    async with running(discord, database) as bot:
        found = await answered(discord, missed)
        await bot.says("mentions were missed")  # one of them was answered before
    assert sessions(discord) == ["identify", "refused", "identify"]
    assert (found.threads, len(found.answers)) == (1, 1)


async def test_a_session_of_which_the_rows_are_lost_is_not_gone_on_with(
    discord: Loopback, database: Path
) -> None:
    message = await lived(discord, database)
    with closing(sqlite3.connect(database)) as rows:
        assert rows.execute("SELECT count(*) FROM session").fetchone() == (1,)
    for part in database.parent.glob("oneplot.db*"):
        part.unlink()
    async with running(discord, database) as bot:
        await bot.says(f"message {message}: done")
    assert sessions(discord) == ["identify", "identify"]
    assert len(outcome(discord, message).answers) == 1
