"""Whatever the gateway does, a mention gets one thread and one answer; what nothing can mend ends with 78."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from playground.server import Loopback
from tests.e2e.bot import until
from tests.e2e.outcome import mention, outcome, own_messages, quiet, threads_opened
from tests.faults.gateway import CASES, GatewayCase, Stage
from tests.faults.once import once
from tests.kills.lives import HURRY, Spawner

AT_ONCE = 10
BESIDE_IT = pytest.mark.asyncio(loop_scope="session")
"""In the loop of the process that forks bots."""
HASTY = (
    *HURRY,
    "messenger.connecting.RECONNECT_S=(0.2, 0.5, 1.0)",
    "messenger.connecting.IDENTIFY_WAIT_S=0.5",
)


async def _play(case: GatewayCase, spawner: Spawner, folder: Path) -> list[tuple[int, int]]:
    folder.mkdir()  # noqa: ASYNC240 - a test may wait for its disk
    async with Loopback() as discord:
        case.before(discord)
        life = await spawner.life(discord, folder / "oneplot.db", ["--pencil"], HASTY)
        stage = Stage(discord, life)
        try:
            await case.act(stage)
            await quiet(discord, 0.5)
        finally:
            await life.end()
        found = [outcome(discord, message) for message in stage.messages]
        assert threads_opened(discord) == len(own_messages(discord)) == len(found)
        return [(one.threads, len(one.answers)) for one in found]


async def _play_all(spawner: Spawner, base: Path) -> dict[str, Any]:
    """Return threads and answers of each case's mentions, or in words what went wrong in the case."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(number: int, case: GatewayCase) -> object:
        async with gate:
            try:
                return await _play(case, spawner, base / str(number))
            except (AssertionError, TimeoutError) as error:
                return f"{type(error).__name__}: {error}"

    results = await asyncio.gather(*(one(number, case) for number, case in enumerate(CASES)))
    return {case.says: result for case, result in zip(CASES, results, strict=True)}


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def found(spawner: Spawner, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    base = tmp_path_factory.mktemp("gateway")
    return await once(tmp_path_factory, "gateway", lambda: _play_all(spawner, base))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.says)
def test_each_mention_is_answered_once_though(case: GatewayCase, found: Mapping[str, Any]) -> None:
    seen = found[case.says]

    assert seen
    assert all(one == [1, 1] for one in seen), seen


@BESIDE_IT
@pytest.mark.parametrize("code", [4004, 4010, 4011, 4012, 4013, 4014])
async def test_a_close_code_that_reconnecting_cannot_help_ends_the_process_for_good(
    spawner: Spawner, tmp_path: Path, code: int
) -> None:
    async with Loopback() as discord:
        life = await spawner.life(discord, tmp_path / "oneplot.db", ["--pencil"])
        stage = Stage(discord, life)
        stage.say()
        await stage.answered()
        discord.ctl("close", code=code)

        assert await life.ended() == 78
        assert len(discord.history.of("gateway", what="identify")) == 1
    assert [line for line in life.words.splitlines() if str(code) in line or "intent is off" in line]
    assert "Traceback" not in life.words


@BESIDE_IT
async def test_a_token_that_discord_does_not_know_ends_the_process_for_good(
    spawner: Spawner, tmp_path: Path
) -> None:
    async with Loopback() as discord:
        discord.world.app.token = "reset-by-its-owner"
        wrong = "what-it-was-before"
        life = await spawner.life(discord, tmp_path / "oneplot.db", ["--pencil"], DISCORD_TOKEN=wrong)

        assert await life.ended() == 78
        assert not discord.history.of("gateway", what="identify")
    assert "DISCORD_TOKEN" in life.words
    assert wrong not in life.words


@BESIDE_IT
async def test_an_intent_that_the_portal_does_not_allow_ends_the_process_for_good(
    spawner: Spawner, tmp_path: Path
) -> None:
    async with Loopback() as discord:
        life = await spawner.life(discord, tmp_path / "oneplot.db", ["--pencil"], MESSAGE_CONTENT="on")

        assert await life.ended() == 78
    assert "intent" in life.words


@BESIDE_IT
async def test_a_token_reset_while_the_bot_runs_ends_it_and_answers_nothing(
    spawner: Spawner, tmp_path: Path
) -> None:
    async with Loopback() as discord:
        life = await spawner.life(discord, tmp_path / "oneplot.db", ["--pencil"])
        await until(discord, lambda: discord.history.of("gateway", what="ready"))
        discord.world.app.token = "reset-by-its-owner"
        message = mention(discord)
        discord.ctl("close", code=4004)

        assert await life.ended() == 78
        assert not outcome(discord, message).answers
