"""Start and stop: what a host and a supervisor see."""

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TypedDict

import pytest

from playground.faults import Fault
from playground.server import Loopback
from tests.e2e.bot import ROOT, Bot, environment, running
from tests.e2e.outcome import answered, mention, outcome, say
from tests.effort import TURNS, moment_s
from tests.patience import LAST_RESORT_S

START_SHARE = 1.1
"""Calls of functions from start to gateway connect, at most this times those of `import discord`."""


async def test_a_second_copy_on_the_same_database_is_refused_and_told_who_runs(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database) as first, running(discord, database, ready=False) as second:
        assert await second.ended() == 3
        told = "\n".join(second.lines)
    assert f"process {first.process.pid} is already running with the database {database}" in told
    assert "Traceback" not in told


async def test_a_second_copy_with_another_database_on_this_host_is_refused(
    discord: Loopback, database: Path
) -> None:
    other = database.with_name("other.db")
    async with running(discord, database), running(discord, other, ready=False) as second:
        assert await second.ended() == 3
        told = "\n".join(second.lines)
    assert f"already running with the database {database}" in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")
async def test_a_folder_of_locks_that_is_not_its_own_is_refused_and_it_answers_all_the_same(
    discord: Loopback, database: Path
) -> None:
    folder = database.parent / f"oneplot-{os.geteuid()}"
    folder.mkdir()
    folder.chmod(0o777)
    async with running(discord, database) as bot:
        await answered(discord, mention(discord))
    assert any("other copies on this host cannot be noticed: other users have rights" in x for x in bot.lines)
    assert list(folder.iterdir()) == []


async def test_the_sessions_folder_holds_the_lock_of_the_host(discord: Loopback, database: Path) -> None:
    session = database.parent / "session"
    session.mkdir(0o700)
    async with running(discord, database, XDG_RUNTIME_DIR=str(session)):
        held = {path.name for path in session.iterdir()}
    application = discord.world.app.id
    assert {f"{application}.lock", f"{application}.lock.holder"} <= held


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")
async def test_it_leaves_nothing_that_others_can_read_and_lets_copies_grow_old(
    discord: Loopback, database: Path
) -> None:
    old, young = (database.with_name(f"oneplot.db.corrupt-2026010{day}T000000000000") for day in (1, 2))
    for aside in (old, young):
        aside.touch()
        aside.chmod(0o644)
    os.utime(old, (0, 0))
    folder = database.parent / "deep"
    async with running(discord, database) as bot:
        await bot.says(f"removed {old.name}, which is older than 7 days")
        await answered(discord, mention(discord))
        kept = {path.name: path.stat().st_mode & 0o077 for path in database.parent.rglob("oneplot.db*")}
    async with running(discord, folder / "oneplot.db"):
        assert folder.stat().st_mode & 0o777 == 0o700
    assert set(kept.values()) == {0}
    assert {young.name, "oneplot.db-wal", "oneplot.db.lock", "oneplot.db.lock.holder"} < set(kept)
    assert old.name not in kept


async def test_a_backup_needs_neither_a_name_nor_a_token(discord: Loopback, database: Path) -> None:
    old = database.with_name("oneplot.db.backup-20260101T000000000000")
    async with running(discord, database):
        await answered(discord, mention(discord))
        old.touch()
        os.utime(old, (0, 0))
        bare = {
            name: value for name, value in environment(discord, database).items() if name != "DISCORD_TOKEN"
        }
        copying = await asyncio.create_subprocess_exec(
            *(sys.executable, "bot.py", "backup"), cwd=ROOT, env=bare, stderr=asyncio.subprocess.PIPE
        )
        told = (await copying.communicate())[1]
        assert (told, copying.returncode) == (b"", 0)
    [copy] = database.parent.glob("oneplot.db.backup-*")
    with closing(sqlite3.connect(copy)) as rows:
        assert rows.execute("SELECT state FROM mention").fetchall() == [("done",)]


async def restored(discord: Loopback, database: Path) -> tuple[int | None, str]:
    """Put the newest backup back, as a host would; return the exit code and what was said."""
    asking = await asyncio.create_subprocess_exec(
        *(sys.executable, "bot.py", "restore"),
        cwd=ROOT,
        env=environment(discord, database),
        stderr=asyncio.subprocess.PIPE,
    )
    told = (await asking.communicate())[1].decode()
    return asking.returncode, told


async def test_a_backup_put_back_costs_no_second_answer_and_none_while_the_bot_runs(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database):
        first = mention(discord)
        await answered(discord, first)
        code, told = await restored(discord, database)
        assert (code, "Stop it first" in told) == (3, True)
        copied = await asyncio.create_subprocess_exec(
            *(sys.executable, "bot.py", "backup"), cwd=ROOT, env=environment(discord, database)
        )
        assert await copied.wait() == 0
        second = mention(discord)
        await answered(discord, second)
    code, told = await restored(discord, database)
    assert (code, "What was there before is oneplot.db.backup-" in told) == (0, True)
    async with running(discord, database) as bot:
        await bot.says(f"message {second}: answered: 1 thread, 1 message, found")
        third = mention(discord)
        await answered(discord, third)
    assert [len(outcome(discord, message).answers) for message in (first, second, third)] == [1] * 3


def _children(bot: Bot) -> list[str]:
    """Return the ids of the processes that it has started and that still run."""
    tasks = Path(f"/proc/{bot.process.pid}/task").glob("*/children")
    return [child for task in tasks for child in task.read_text("ascii").split()]


async def test_a_standby_takes_over_when_the_first_is_killed(discord: Loopback, database: Path) -> None:
    async with (
        running(discord, database) as first,
        running(discord, database, arguments=("--standby",), ready=False) as second,
    ):
        await second.says("standing by: process")
        async with asyncio.timeout(LAST_RESORT_S):
            while sys.platform == "linux" and not _children(second):  # noqa: ASYNC110 - nobody tells of it
                await asyncio.sleep(0.05)
        await first.kill()
        await second.says("ready as")
        message = mention(discord)
        found = await answered(discord, message)
    assert len(found.answers) == 1


async def test_another_process_on_another_host_is_named_in_the_log(discord: Loopback, tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    async with (
        running(discord, tmp_path / "first" / "oneplot.db") as first,
        running(discord, tmp_path / "second" / "oneplot.db") as second,
    ):
        told = [asyncio.create_task(bot.says("another process uses this token")) for bot in (first, second)]
        await answered(discord, mention(discord))
        heard, deaf = await asyncio.wait(told, return_when=asyncio.FIRST_COMPLETED)
        for task in deaf:
            task.cancel()
        await asyncio.gather(*deaf, return_exceptions=True)
    assert all(task.result() for task in heard)


async def test_sigterm_ends_it_with_0_and_without_a_traceback(discord: Loopback, database: Path) -> None:
    async with running(discord, database, program=True) as bot:
        await answered(discord, mention(discord))
        assert await bot.stop() == 0
        assert not any("Traceback" in line for line in bot.lines)


async def test_sigterm_in_the_middle_of_a_chart_loses_nothing(discord: Loopback, database: Path) -> None:
    async with running(discord, database) as bot:
        message = mention(discord)
        await bot.says(": threaded")
        assert await bot.stop() == 0
    async with running(discord, database):
        found = await answered(discord, message)
    assert (found.threads, len(found.answers)) == (1, 1)


async def test_a_refused_token_ends_it_with_78(discord: Loopback, database: Path) -> None:
    async with running(discord, database, ready=False, DISCORD_TOKEN="loopback-wrong") as bot:
        assert await bot.ended() == 78
    assert any(line.startswith("Discord does not accept DISCORD_TOKEN") for line in bot.lines)


async def test_a_token_refused_in_the_midst_of_work_ends_it_with_78_and_loses_nothing(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database) as bot:
        discord.api.faults.append(Fault("status", "POST", ".*/threads", status=401))
        message = mention(discord)
        assert await bot.ended() == 78
    assert any(line.startswith("Discord no longer accepts DISCORD_TOKEN") for line in bot.lines)
    assert len(discord.history.requests("POST", "/threads")) == 1
    async with running(discord, database):
        found = await answered(discord, message)
    assert (found.threads, len(found.answers)) == (1, 1)


async def test_after_a_ban_nothing_is_asked_until_it_is_over(discord: Loopback, database: Path) -> None:
    ban = 3.0
    async with running(discord, database) as bot:
        discord.api.faults.append(Fault("429", "POST", ".*/threads", seconds=ban, via=False))
        first = mention(discord)
        await bot.says("requests are banned")
        second = mention(discord)
        outcomes = [await answered(discord, message) for message in (first, second)]
    refused, *later = discord.history.requests("POST", "/threads")
    assert refused["status"] == 429
    assert min(request["at"] for request in later) >= refused["at"] + ban
    assert [(found.threads, len(found.answers)) for found in outcomes] == [(1, 1)] * 2


AFTER_ANY_FAILURE = ("--restarted-on-failure",)
HELPLESS = "because starting again would not help"


class Wrong(TypedDict, total=False):
    """A setting that starting again cannot mend."""

    DISCORD_TOKEN: str
    MESSAGE_CONTENT: str


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (Wrong(DISCORD_TOKEN="loopback-wrong"), "Discord does not accept DISCORD_TOKEN"),
        (Wrong(DISCORD_TOKEN=""), "DISCORD_TOKEN is empty"),
        (Wrong(MESSAGE_CONTENT="on"), "the intent is off in the developer portal"),
    ],
)
async def test_a_supervisor_that_knows_no_codes_is_told_by_0_that_starting_again_is_useless(
    discord: Loopback, database: Path, wrong: Wrong, sentence: str
) -> None:
    async with running(discord, database, arguments=AFTER_ANY_FAILURE, ready=False, **wrong) as bot:
        assert await bot.ended() == 0
    told = "\n".join(bot.lines)
    assert sentence in told
    assert f"Ending with 0 instead of 78, {HELPLESS}" in told


async def test_such_a_supervisor_starts_again_where_that_can_help(discord: Loopback, database: Path) -> None:
    database.with_name("file").write_text("")
    path = database.parent / "file" / "oneplot.db"
    async with running(discord, path, arguments=AFTER_ANY_FAILURE, ready=False) as bot:
        assert await bot.ended() == 75
    assert not any(HELPLESS in line for line in bot.lines)


async def test_a_second_copy_ends_with_0_where_any_other_code_would_start_it_again(
    discord: Loopback, database: Path
) -> None:
    async with (
        running(discord, database),
        running(discord, database, arguments=AFTER_ANY_FAILURE, ready=False) as second,
    ):
        assert await second.ended() == 0
    assert any("0 instead of 3" in line for line in second.lines)


async def test_an_intent_that_the_portal_denies_ends_it_with_78(discord: Loopback, database: Path) -> None:
    async with running(discord, database, ready=False, MESSAGE_CONTENT="on") as bot:
        assert await bot.ended() == 78
    assert any("MESSAGE_CONTENT is on, but the intent is off" in line for line in bot.lines)


async def test_a_folder_that_cannot_be_written_ends_it_with_75(discord: Loopback, database: Path) -> None:
    database.parent.joinpath("file").write_text("")
    async with running(discord, database.parent / "file" / "oneplot.db", ready=False) as bot:
        assert await bot.ended() == 75
    assert not any("Traceback" in line for line in bot.lines)


async def test_the_first_connection_failing_is_survived(discord: Loopback, database: Path) -> None:
    discord.ctl(
        "fault", add={"kind": "status", "method": "GET", "path": "/gateway/bot", "status": 503, "times": 1}
    )
    async with running(discord, database) as bot:
        await answered(discord, mention(discord))
    assert any("no connection to Discord" in line for line in bot.lines)


async def test_a_mention_missed_while_it_was_down_is_answered_at_the_next_start(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database):
        await answered(discord, mention(discord))
    missed = mention(discord)
    async with running(discord, database):
        found = await answered(discord, missed)
    assert (found.threads, len(found.answers)) == (1, 1)


async def test_a_mention_older_than_the_bound_is_left(discord: Loopback, database: Path) -> None:
    old = mention(discord)
    discord.ctl("clock", advance=16 * 60)
    say(discord, "good morning")  # by which everybody can tell the time
    async with running(discord, database):
        found = await answered(discord, mention(discord))
    assert len(found.answers) == 1
    assert outcome(discord, old).answers == ()


async def test_a_lost_database_costs_no_second_answer(discord: Loopback, database: Path) -> None:
    async with running(discord, database):
        message = mention(discord)
        await answered(discord, message)
    for part in database.parent.glob("oneplot.db*"):
        part.unlink()
    async with running(discord, database) as bot:
        await bot.says(f"message {message}: done")
        found = await answered(discord, message)
    assert (found.threads, len(found.answers)) == (1, 1)


async def test_the_sixth_start_in_ten_minutes_waits_before_it_identifies(
    discord: Loopback, database: Path
) -> None:
    for _ in range(5):
        async with running(discord, database) as bot:
            await bot.kill()
    async with running(discord, database, ready=False) as bot:
        await bot.says("6 starts in 600 s; waiting 5 s before connecting")
        begun = [
            one["what"] for one in discord.history.of("gateway") if one["what"] in {"identify", "resume"}
        ]
    assert len(begun) == 5


async def test_json_log_lines_are_json_with_one_trace_for_one_mention(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database, LOG_FORMAT="json") as bot:
        message = mention(discord)
        await answered(discord, message)
        lines = [json.loads(line) for line in bot.lines]
    traces = {line["trace"] for line in lines if f"message {message}: " in line["message"]}
    assert len(traces) == 1


async def test_no_log_holds_a_cell_or_the_token_even_at_debug(discord: Loopback, database: Path) -> None:
    async with running(discord, database, LOG_LEVEL="DEBUG") as bot:
        me = discord.world.app.user.id
        text = f"<@{me}>\nName,Secretcolumn\nZebracell,12345\nOther,2\nbar chart"
        message = discord.ctl("say", channel_id="general", content=text)
        await answered(discord, int(message["id"]))
    told = "\n".join(bot.lines)
    assert "Zebracell" not in told
    assert "Secretcolumn" not in told
    assert discord.token not in told


def family(pid: int) -> list[int]:
    """Return a process and all that it has started, and those have."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    children = [int(child) for task in tasks for child in (task / "children").read_text("ascii").split()]
    return [pid, *(one for child in children for one in family(child))]


@pytest.mark.skipif(sys.platform != "linux", reason="where /proc tells")
async def test_no_process_of_the_bot_leaves_its_memory_in_a_core_file(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database, program=True) as bot:
        await answered(discord, mention(discord))
        folders = [Path(f"/proc/{pid}") for pid in family(bot.process.pid)]
        limits = [(folder / "limits").read_text("ascii") for folder in folders]
        filters = {(folder / "coredump_filter").read_text("ascii").strip() for folder in folders}
        readiness = [int((folder / "oom_score_adj").read_text("ascii")) for folder in folders]
    assert len(folders) > 2  # the bot, its nursery, its workers
    assert {
        line.split()[4:6] == ["0", "0"] for text in limits for line in text.splitlines() if "core" in line
    } == {True}
    assert filters == {"00000000"}
    assert all(later > readiness[0] for later in readiness[1:])  # out of memory, the bot itself goes last


async def test_the_start_costs_little_more_than_importing_discord(discord: Loopback, database: Path) -> None:
    """Calls from the start of the process to the gateway connect, against a bare import.

    Where the gateway's word is late, what ticks meanwhile is counted too, which can only add.
    """
    most, starts = START_SHARE * _import_discord(), [float("inf")]
    while min(starts) > most and len(starts) <= TURNS:
        async with running(discord, database, calls_at="has connected to Gateway") as bot:
            starts.append(int((await bot.says("CALLS AT")).split()[-1]))
    assert min(starts) <= most


def _import_discord() -> int:
    code = "from tests.effort import calls; print(calls(lambda: __import__('discord')))"
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return int(shown.stdout)


async def test_a_chart_never_holds_the_event_loop(discord: Loopback, database: Path) -> None:
    async with running(discord, database, program=True) as bot:
        for request in ("create a line graph", "zeichne bitte ein Liniendiagramm") * 2:
            await asyncio.gather(*(answered(discord, mention(discord, request)) for _ in range(4)))
        await bot.stop()
    assert bot.longest_hold_s <= moment_s()
