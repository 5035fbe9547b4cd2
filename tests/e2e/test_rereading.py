"""SIGHUP: other settings without a new start."""

import asyncio
import signal
import sys
from pathlib import Path

import pytest

from playground.server import Loopback
from tests.e2e.bot import running
from tests.e2e.outcome import answered, mention
from tests.llm.server import Exchange, saying, serving
from tests.llm.world import GOOD

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no SIGHUP there")


async def test_a_model_level_and_limits_are_taken_from_the_settings_as_they_are_now(
    discord: Loopback, database: Path
) -> None:
    file = database.with_name(".env")

    def write(text: str) -> None:
        file.write_text(text)
        file.chmod(0o600)

    write("LOG_LEVEL=INFO\n")
    asks = "create a bar chart of what I put aside"
    replies = asyncio.Event()
    replies.set()

    async def patient(exchange: Exchange) -> None:
        await replies.wait()
        await saying(GOOD)(exchange)

    async with (
        serving(patient) as model,
        running(discord, database, seams=("--env-file", str(file))) as bot,
    ):
        await answered(discord, mention(discord, asks))
        write(
            f"LOG_LEVEL=DEBUG\nLLM_PROVIDERS=local\nLLM_LOCAL_BASE_URL={model.url}\nLLM_LOCAL_MODEL=m\n"
            "LLM_MODE=always\nQUEUE_MEMBER=0\nCATCH_UP_MINUTES=20\n"
        )
        bot.process.send_signal(signal.SIGHUP)
        line = await bot.says("the settings are read again; changed: ")
        assert {"LOG_LEVEL", "LLM_PROVIDERS", "LLM_MODE", "QUEUE_MEMBER"} <= set(
            line.split(": ")[1].split(", ")
        )
        await bot.says("changed at the next start only: CATCH_UP_MINUTES")
        replies.clear()
        model.asked.clear()
        first = mention(discord, asks)
        await model.asked.wait()
        (told,) = (await answered(discord, mention(discord, asks))).answers
        assert "still at work on your last chart" in told.content
        replies.set()
        await answered(discord, first)
        asked = len(model.requests)

        write("LOG_LEVEL=LOUD\n")
        bot.process.send_signal(signal.SIGHUP)
        await bot.says("the settings of before go on to hold: One setting needs your attention")
        await answered(discord, mention(discord, asks))
        still = len(model.requests)

        write("LOG_LEVEL=WARNING\nCATCH_UP_MINUTES=25\n")
        bot.process.send_signal(signal.SIGHUP)
        last = await bot.says("changed at the next start only: CATCH_UP_MINUTES", times=2)
        await answered(discord, mention(discord, asks))
        assert await bot.stop() == 0
    assert (asked, still, len(model.requests)) == (1, 2, 2)
    assert [line for line in bot.lines[bot.lines.index(last) :] if " INFO " in line] == []
