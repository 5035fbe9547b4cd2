"""`python bot.py check`: every piece is looked at, whatever was wrong before it."""

import asyncio
import sys
from pathlib import Path

import pytest

from db.connection import prepare
from host.check_discord import seconds_ahead, told_of
from host.findings import Finding
from playground.server import Loopback
from tests.e2e.bot import ROOT, environment

EVERY = (
    *("python", "database", "process", "disk", "backup", "network", "clock", "token", "intents", "invite"),
    *("starts", "server", "fonts", "queue", "model"),
)


async def checked(discord: Loopback, database: Path, **settings: str) -> tuple[int | None, list[str]]:
    """Return the exit code and the screen."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "playground.launch", "--rest", discord.url, "bot.py", "check"),
        cwd=ROOT,
        env=environment(discord, database, **settings),
        stdout=asyncio.subprocess.PIPE,
    )
    shown = (await process.communicate())[0].decode()
    return process.returncode, shown.splitlines()


def bad(screen: list[str]) -> set[str]:
    """Return the pieces that are missing."""
    return {line.split()[1] for line in screen if line.startswith("MISSING")}


async def test_every_piece_has_its_line_and_the_invite_exactly_the_permissions(
    discord: Loopback, database: Path
) -> None:
    code, screen = await checked(discord, database, QUEUE_MEMBER="3")
    shown = "\n".join(screen)
    assert (code, bad(screen)) == (0, set()), shown
    assert [line.split()[1] for line in screen] == list(EVERY)
    assert "permissions=309237746752" in shown
    assert "3 charts of a member may wait, 64 of a server, 512 in all" in shown
    assert "1000 of 1000 new sessions are left" in shown
    assert "Oneplot playground: all it needs, in 4 channels" in shown


async def test_wrong_settings_a_bad_token_and_a_torn_backup_are_told_in_one_look(
    discord: Loopback, database: Path
) -> None:
    database.with_name("oneplot.db.backup-20260101T000000000000").write_text("no database")
    code, screen = await checked(
        discord, database, DISCORD_TOKEN="loopback-wrong", LOG_LEVEL="LOUD", COPIES_DAYS="many"
    )
    assert (code, bad(screen)) == (1, {"settings", "backup", "token"})
    assert sum(line.startswith("MISSING settings") for line in screen) == 2
    assert any("ok      network" in line for line in screen)
    assert any("Discord does not accept DISCORD_TOKEN" in line for line in screen)
    assert any("ok      database" in line for line in screen)


async def test_a_lack_of_permissions_is_told_with_the_channels_in_which_it_is(
    discord: Loopback, database: Path
) -> None:
    prepare(database)
    discord.ctl("permissions", channel_id="sales", deny=["ATTACH_FILES"])
    discord.world.app.identifies_left = 7
    code, screen = await checked(discord, database)
    assert (code, bad(screen)) == (1, {"starts"})
    assert any("Oneplot playground: missing Attach Files in #sales" in line for line in screen)


async def test_no_network_is_not_taken_for_a_bad_token(database: Path) -> None:
    async with Loopback() as gone:
        pass
    code, screen = await checked(gone, database)
    assert (code, bad(screen)) == (1, {"network"})
    assert any(line.startswith("-       token") and "not tried" in line for line in screen)


@pytest.mark.parametrize(
    ("date", "ahead"),
    [
        ("Thu, 01 Jan 2026 00:00:00 GMT", 86_400.0),
        ("Sat, 03 Jan 2026 00:00:00 GMT", -86_400.0),
        ("", None),
        ("yesterday", None),
    ],
)
def test_how_far_the_clock_is_ahead(date: str, ahead: float | None) -> None:
    assert seconds_ahead(date, 1_767_312_000.0) == ahead


@pytest.mark.parametrize(
    ("channels", "finding"),
    [
        ({"a": (), "b": ()}, Finding("server", good=True, text="S: all it needs, in 2 channels")),
        ({"a": (), "b": None}, Finding("server", good=True, text="S: all it needs, in 1 channels")),
        ({"a": None}, Finding("server", good=False, text="S: it sees no channel; give it View Channel")),
        ({"a": (), "b": ("X",)}, Finding("server", good=None, text="S: missing X in #b")),
        (
            {"a": ("X", "Y"), "b": ("X",)},
            Finding("server", good=False, text="S: missing X, Y in #a; X in #b"),
        ),
        (
            dict.fromkeys("abcdef", ("X",)),
            Finding("server", good=False, text="S: missing X in #a, #b, #c, #d and 2 more"),
        ),
    ],
)
def test_what_is_told_of_a_server(channels: dict[str, tuple[str, ...] | None], finding: Finding) -> None:
    assert told_of("S", channels) == finding
