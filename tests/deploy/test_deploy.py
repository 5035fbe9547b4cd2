"""The deploy page's commands, from `.env.example`: a bot that answers a mention, and what its ends mean."""

import asyncio
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest

from answer.making import SLOW
from playground.server import Loopback
from tests.deploy.confine import confined, possible
from tests.deploy.container import built, process
from tests.deploy.host import ROOT, Host, commands, prepared, snapshot
from tests.deploy.service import Process, processes, unit
from tests.e2e.bot import Bot, followed
from tests.e2e.outcome import answered, mention, outcome

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="systemd and containers are Linux's"),
    pytest.mark.timeout(900),
]

LAST_RESORT_S = 600.0
"""Against hanging for ever: the first picture on a new host waits for a look at all its fonts."""

MOST_ASKED = 10

ENABLED = [
    ["systemctl", "daemon-reload"],
    ["systemctl", "enable", "--now", "oneplot", "oneplot-backup.timer"],
]


@pytest.fixture
async def discord() -> AsyncIterator[Loopback]:
    async with Loopback() as loopback:
        yield loopback


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not possible():
        pytest.skip("this root may not make a mount namespace, so nothing can be made read-only for it")
    return snapshot(tmp_path_factory.mktemp("deploy") / "repository")


@pytest.fixture
def host(tmp_path: Path, repository: Path) -> Host:
    return prepared(tmp_path / "host", repository, Loopback().token)


@dataclass(frozen=True)
class Docker:
    """A host on which the page's container commands were given: the image, and each `docker run`."""

    host: Host
    check: tuple[Process, str]
    run: tuple[Process, str]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Host:
    """Return a host on which the page's systemd commands were given."""
    host = prepared(tmp_path_factory.mktemp("server") / "host", repository, Loopback().token)
    noted = host.sh(commands(host, "systemd"), host.root / "work")
    assert [words for words in noted if words[0] == "systemctl"] == ENABLED
    return host


@pytest.fixture(scope="module")
def docker(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Docker:
    host = prepared(tmp_path_factory.mktemp("docker") / "host", repository, Loopback().token)
    noted = host.sh(commands(host, "Container"), host.root / "work")
    context = host.root / "work" / "oneplot"
    [build] = [words[2:] for words in noted if words[:2] == ["docker", "build"]]
    image = built(host, build, context)
    check, run = (process(host, image, words[2:], context) for words in noted if words[1] == "run")
    return Docker(host, check, run)


@asynccontextmanager
async def started(host: Host, what: Process, url: str) -> AsyncIterator[Bot]:
    """Run a process of the host on the loopback Discord, where it may write as it would there."""
    words = list(what.words)
    if "bot.py" in words:
        at = words.index("bot.py")
        words[at:at] = ["-m", "playground.launch", "--rest", url]
    with confined(words, host.root, what.writable) as command:
        running = await asyncio.create_subprocess_exec(
            *command,
            cwd=what.folder,
            env=what.environment,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        async with followed(running) as bot:
            yield bot


async def ended(host: Host, what: Process, url: str = "http://127.0.0.1:1") -> tuple[int, str]:
    """Return the exit code of a process and what it said."""
    async with started(host, what, url) as bot:
        code = await bot.ended()
    return code, "\n".join(bot.lines)


def changed(what: Process, **variables: str) -> Process:
    """Return the process with other variables."""
    return replace(what, environment=what.environment | variables)


def _is_answered(discord: Loopback, message: int) -> bool:
    return bool(outcome(discord, message).answers)


async def answers_a_mention(bot: Bot, discord: Loopback) -> int:
    """Assert that a mention with a table gets one thread with one picture; return how often it was asked.

    On a busy machine that may take longer than a mention may, which is said: then it is asked again.
    """
    await bot.says("ready as")
    asked = 0
    while asked < MOST_ASKED:
        asked += 1
        message = mention(discord)
        await discord.until(partial(_is_answered, discord, message), LAST_RESORT_S)
        found = await answered(discord, message)
        assert (found.threads, len(found.answers)) == (1, 1)
        if found.answers[0].content != SLOW.text:
            break
    [picture] = found.answers[0].attachments
    assert picture.upload.data.startswith(b"\x89PNG")
    return asked


async def test_what_is_confined_writes_where_it_may_and_nowhere_else(host: Host) -> None:
    free = host.root / "var" / "free"
    free.mkdir()
    for folder, code in ((free, 0), (host.root / "opt", 1), (host.root, 1)):
        touch = Process(("touch", str(folder / "probe")), free, {"PATH": "/usr/bin:/bin"}, (free,))
        assert (await ended(host, touch))[0] == code
        assert (folder / "probe").exists() is (code == 0)


async def test_the_unit_answers_a_mention_and_its_backup_copies_the_database(
    server: Host, discord: Loopback
) -> None:
    [service] = processes(server, "oneplot.service")
    async with started(server, service, discord.url) as bot:
        asked = await answers_a_mention(bot, discord)
        for step in processes(server, "oneplot-backup.service"):
            assert await ended(server, step) == (0, "")
        assert await bot.stop() == 0
    state = server.root / "var/lib/oneplot"
    [copy] = state.glob("oneplot.db.backup-*")
    for database in (state / "oneplot.db", copy):
        with closing(sqlite3.connect(database)) as rows:
            states = [state for (state,) in rows.execute("SELECT state FROM mention ORDER BY id")]
            assert states == [*["failed"] * (asked - 1), "done"]
    assert [file.name[:8] for file in (server.root / "var/cache/oneplot").iterdir()] == ["fontlist"]
    assert not any("MPLCONFIGDIR" in line for line in bot.lines)  # else that look is taken at each start


def test_the_settings_are_the_example_with_a_token_and_no_other_user_can_read_them(server: Host) -> None:
    settings = server.root / "etc/oneplot.env"
    example = (ROOT / ".env.example").read_text("utf-8")
    assert settings.read_text("utf-8") == example.replace(
        "\nDISCORD_TOKEN=", f"\nDISCORD_TOKEN={server.token}", 1
    )
    assert settings.stat().st_mode & 0o777 == 0o600


async def test_a_hopeless_end_of_the_unit_has_a_code_after_which_it_is_not_started_again(
    server: Host, discord: Loopback
) -> None:
    [service] = processes(server, "oneplot.service")
    refused = changed(service, DISCORD_TOKEN="loopback-no")
    code, told = await ended(server, refused, discord.url)
    assert "does not accept DISCORD_TOKEN" in told
    assert str(code) in unit(server, "oneplot.service")["RestartPreventExitStatus"][0].split()


async def test_the_container_checks_out_and_answers_a_mention(docker: Docker, discord: Loopback) -> None:
    assert (await ended(docker.host, docker.check[0], discord.url))[0] == 0
    async with started(docker.host, docker.run[0], discord.url) as bot:
        await answers_a_mention(bot, discord)
        assert await bot.stop() == 0
    assert (docker.host.root / "data/oneplot.db").is_file()
    assert not any("MPLCONFIGDIR" in line for line in bot.lines)  # else that look is taken at each start


@pytest.mark.parametrize(
    ("change", "code", "told"),
    [
        ({"DISCORD_TOKEN": "loopback-no"}, 0, "Ending with 0 instead of 78"),
        ({"LOG_LEVEL": "LOUD"}, 0, "Ending with 0 instead of 78"),
        ({"DATABASE_PATH": "/proc/oneplot.db"}, 75, "The database cannot be used"),
    ],
)
async def test_the_container_is_started_again_only_where_that_can_help(
    docker: Docker, discord: Loopback, change: dict[str, str], code: int, told: str
) -> None:
    run, policy = docker.run
    assert policy == "on-failure"  # which starts again after any code but 0
    found = await ended(docker.host, changed(run, **change), discord.url)
    assert found[0] == code, found[1]
    assert told in found[1]


async def test_a_second_container_on_the_same_volume_ends_with_0(docker: Docker, discord: Loopback) -> None:
    async with started(docker.host, docker.run[0], discord.url) as bot:
        await bot.says("ready as")
        code, told = await ended(docker.host, docker.run[0], discord.url)
    assert (code, "Ending with 0 instead of 3" in told) == (0, True)


async def test_the_clone_itself_answers_a_mention(host: Host, discord: Loopback) -> None:
    """The README's way, and that of its Windows lines: `.env` beside bot.py, nothing in the environment."""
    clone = host.root / "work" / "oneplot"
    host.sh(f"git clone --quiet {host.repository} {clone}", host.root)
    line = "cp .env.example .env && chmod 600 .env"
    assert line in (clone / "README.md").read_text("utf-8")
    host.sh(line + ' && "$EDITOR" .env', clone)
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(host.root), "TMPDIR": str(host.temporary)}
    run = Process((sys.executable, "bot.py"), clone, bare, (clone, host.temporary))
    async with started(host, run, discord.url) as bot:
        await answers_a_mention(bot, discord)
        assert await bot.stop() == 0
    assert (clone / "oneplot.db").is_file()
    host.sh('test -z "$(git status --porcelain)"', clone)
