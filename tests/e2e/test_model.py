"""A model behind the real bot: what a member sees, and what the model's server sees."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from playground.server import Loopback
from tests.e2e.bot import Bot, running
from tests.e2e.outcome import answered, mention, outcome, say
from tests.effort import moment_s
from tests.llm.faults import hang
from tests.llm.server import Exchange, ModelServer, completion, saying, serving
from tests.llm.world import GOOD
from tests.patience import LAST_RESORT_S

CANARY = "sk-canary0000000000"


@pytest.fixture
async def model() -> AsyncIterator[ModelServer]:
    async with serving(saying(GOOD)) as server:
        yield server


def asking(
    model: ModelServer, discord: Loopback, database: Path
) -> contextlib.AbstractAsyncContextManager[Bot]:
    """Run a bot whose host wants this model asked about everything, and every line of log."""
    return running(
        discord,
        database,
        LLM_PROVIDERS="local",
        LLM_LOCAL_BASE_URL=model.url,
        LLM_LOCAL_MODEL="m",
        LLM_LOCAL_PAID="on",
        LLM_MODE="always",
        LOG_LEVEL="DEBUG",
        OPENAI_API_KEY=CANARY,
        OPENAI_ORG_ID="org-canary",
        OPENAI_PROJECT_ID="project-canary",
        OPENAI_CUSTOM_HEADERS="X-Canary: yes\nAuthorization: Bearer canary",
        OPENAI_BASE_URL="http://127.0.0.1:9/canary",
    )


async def test_the_model_s_chart_is_the_one_answer_and_fifty_deliveries_ask_it_once(
    discord: Loopback, database: Path, model: ModelServer
) -> None:
    discord.ctl("event_rule", add={"kind": "duplicate", "count": 50})
    async with asking(model, discord, database) as bot:
        message = mention(discord, "show me what I put aside")
        found = await answered(discord, message)
        assert await bot.stop() == 0

    assert len(model.requests) == 1
    assert (found.threads, len(found.answers)) == (1, 1)
    [answer] = found.answers
    assert "150" in answer.content
    assert len(answer.attachments) == 1
    calls = [line for line in bot.lines if "LLM CALL" in line]
    assert [f"LLM CALL {message}.1 {way}" in line for way, line in zip(("enter", "exit"), calls, strict=True)]
    [closing] = [line for line in bot.lines if f"message {message}: answered: " in line]
    assert ": answered: 1 thread, 1 message, sent, " in closing
    assert closing.endswith(" s, 1 model call")
    assert bot.longest_hold_s <= moment_s()


async def test_no_key_and_no_cell_is_seen_where_it_does_not_belong(
    discord: Loopback, database: Path, model: ModelServer
) -> None:
    async with asking(model, discord, database) as bot:
        await answered(discord, mention(discord, "show me what I put aside"))

    [request] = model.requests
    assert "canary" not in "".join(model.heads).lower()
    assert request.headers["authorization"] == "Bearer none"
    logged = "\n".join(bot.lines)
    assert "canary" not in logged.lower()
    assert "put aside" not in logged


async def test_a_bot_killed_while_the_model_is_asked_answers_once_and_never_asks_again(
    discord: Loopback, database: Path, model: ModelServer
) -> None:
    model.fault = hang
    async with asking(model, discord, database) as bot:
        message = mention(discord, "show me what I put aside")
        async with asyncio.timeout(LAST_RESORT_S):
            await model.asked.wait()
        await bot.kill()
    model.fault = saying(GOOD)
    async with asking(model, discord, database):
        found = await answered(discord, message)

    assert len(model.requests) == 1
    assert (found.threads, len(found.answers)) == (1, 1)
    assert len(found.answers[0].attachments) == 1


async def test_a_follow_up_in_the_thread_changes_the_last_chart(
    discord: Loopback, database: Path, model: ModelServer
) -> None:
    async def answer(exchange: Exchange) -> None:
        mark = "arc" if "pie" in exchange.prompt.rsplit("REQUEST", 1)[1] else "bar"
        form = {"mark": mark, "x": {"field": "Month"}, "y": [{"field": "Savings"}]}
        await exchange.json(completion(json.dumps({"intent": "chart", "spec": form, "reply": ""})))

    model.fault = answer
    async with asking(model, discord, database):
        first = mention(discord, "show me what I put aside")
        await answered(discord, first)
        me = discord.world.app.user.id
        second = say(discord, f"<@{me}> rather as a pie", channel=str(first))
        found = await answered(discord, second)

    assert len(found.answers) == 1
    [chart] = found.answers[0].attachments
    assert chart.upload.description
    assert "pie" in chart.upload.description.lower()
    assert "show me what I put aside" in model.requests[1].prompt
    assert '"EARLIER' not in model.requests[0].prompt


async def test_a_question_is_answered_with_figures_that_we_computed(
    discord: Loopback, database: Path, model: ModelServer
) -> None:
    form = {"mark": "bar", "y": [{"field": "Savings", "aggregate": "mean"}]}
    text = "On average you put aside {value} a month."
    model.fault = saying(json.dumps({"intent": "question", "spec": form, "reply": text}))
    async with asking(model, discord, database):
        found = await answered(discord, mention(discord, "how much is it on average?"))

    assert "On average you put aside 120 a month." in found.answers[0].content


async def test_without_a_table_the_model_s_words_are_the_answer_and_ping_nobody(
    discord: Loopback, database: Path, model: ModelServer
) -> None:
    text = "A pie shows parts of a whole. @everyone see https://evil.example/x and discord.gg/abc"
    model.fault = saying(json.dumps({"intent": "text", "reply": text}))
    async with asking(model, discord, database):
        me = discord.world.app.user.id
        message = say(discord, f"<@{me}> explain what a pie chart is good for")
        await answered(discord, message)
        [answer] = outcome(discord, message).answers

    assert answer.content.startswith("A pie shows parts of a whole.")
    assert not any(word in answer.content for word in ("@everyone", "evil.example", "discord.gg", "http"))
