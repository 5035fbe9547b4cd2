"""How the bot is, told while it runs, while its event loop is wedged, and when it is gone."""

import asyncio
import json
import socket
import sys
from pathlib import Path

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from playground.server import Loopback
from tests.e2e.bot import ROOT, environment, running
from tests.e2e.outcome import answered, mention

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the bot's socket is no file there")

BOARD = ROOT / "deploy" / "grafana.json"


async def health(discord: Loopback, database: Path) -> tuple[int | None, str]:
    """Return the exit code and the screen of `bot.py health`, as a host without a token sees it."""
    bare = {name: value for name, value in environment(discord, database).items() if name != "DISCORD_TOKEN"}
    asking = await asyncio.create_subprocess_exec(
        *(sys.executable, "bot.py", "health"), cwd=ROOT, env=bare, stdout=asyncio.subprocess.PIPE
    )
    shown = (await asking.communicate())[0].decode()
    return asking.returncode, shown


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


async def test_health_is_told_by_the_command_and_at_the_port_and_the_board_reads_what_is_there(
    discord: Loopback, database: Path
) -> None:
    port = free_port()
    async with running(discord, database, HEALTH_PORT=str(port)) as bot:
        await answered(discord, mention(discord))
        code, screen = await health(discord, database)
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
            async with session.get("/healthz") as answer:
                assert (answer.status, (await answer.json())["ok"]) == (200, True)
            async with session.get("/metrics") as answer:
                page = await answer.text()
            async with session.get("/metrics", headers={"Host": "elsewhere.example"}) as answer:
                assert answer.status == 403
            async with session.get("/elsewhere") as answer:
                assert answer.status == 404
        assert database.with_name("oneplot.db.health").stat().st_mode & 0o077 == 0
        assert await bot.stop() == 0
    assert code == 0, screen
    for piece in ("process", "loop", "session", "database", "queue", "drawing", "disk", "clock"):
        assert f"ok      {piece:12}" in screen
    assert "1 sent; 0 rate limits" in screen
    families = {family.name: family.samples for family in text_string_to_metric_families(page)}
    assert {sample.labels["outcome"]: sample.value for sample in families["oneplot_answers"]} == {"sent": 1}
    assert {sample.value for sample in families["oneplot_good"]} == {1}
    assert families["oneplot_events"][0].value > 3
    told = {sample.name for samples in families.values() for sample in samples}
    asked = {
        word
        for panel in json.loads(BOARD.read_text("utf-8"))["panels"]
        for target in panel["targets"]
        for word in target["expr"].replace("(", " ").replace("[", " ").split()
        if word.startswith("oneplot_")
    }
    assert asked - told <= {"oneplot_model_calls_day", "oneplot_model_tokens_day"}  # no model was asked
    assert not database.with_name("oneplot.db.health").exists()

    code, screen = await health(discord, database)
    assert (code, "no bot runs on" in screen) == (1, True)
    assert "ok      database" in screen


async def test_a_gateway_that_fell_silent_is_told_before_the_connection_is_given_up(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database, seams=("--set", "host.health.HEARD_S=0.0")):
        heard = await health(discord, database)
        for connection in discord.gateway.connections:
            connection.outbox = asyncio.Queue()  # nobody sends what is put there
        code, screen = await health(discord, database)
    assert (heard[0], "ok      session" in heard[1]) == (0, True), heard[1]
    assert (code, "MISSING session     Discord answers no heartbeat" in screen) == (1, True), screen


async def test_a_wedged_loop_pings_systemd_no_more_and_is_told_by_health(
    discord: Loopback, database: Path
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        address = database.with_name("notify")
        systemd.bind(str(address))
        systemd.setblocking(False)  # noqa: FBT003 - the socket's own

        def said() -> list[str]:
            """Return what systemd was told since it was asked last."""
            found = []
            while True:
                try:
                    found.append(systemd.recv(100).decode())
                except BlockingIOError:
                    return found

        wedge = ("--wedge-at", "done")
        async with running(
            discord, database, seams=wedge, NOTIFY_SOCKET=str(address), WATCHDOG_USEC="20000"
        ) as bot:
            assert said()[:2] == ["READY=1", "WATCHDOG=1"]
            loop = asyncio.get_running_loop()
            ping = await loop.sock_recv(systemd, 100)
            mention(discord)
            await bot.says("WEDGED")
            said()
            code, screen = await health(discord, database)
            late = said()
    assert (ping, late) == (b"WATCHDOG=1", [])
    assert (code, "MISSING loop" in screen) == (1, True)
    assert "-       drawing     not tried" in screen
    assert "ok      database" in screen


async def test_a_wedged_bot_ends_for_its_supervisor_and_loses_nothing(
    discord: Loopback, database: Path
) -> None:
    impatient = ("--wedge-at", "threaded", "--set", "host.watchdog.WEDGED_S=1.0")
    async with running(discord, database, seams=impatient) as bot:
        message = mention(discord)
        assert await bot.ended() == 70
    assert any("the event loop has not turned for 1 s" in line for line in bot.lines)
    async with running(discord, database):
        found = await answered(discord, message)
    assert (found.threads, len(found.answers)) == (1, 1)
