"""One healthy provider: when it is asked, what it is told, what it must not see."""

import asyncio
import logging
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from charts.grammar import Mark
from charts.planner import Plan
from charts.table import Table
from llm.providers import Provider
from tests.effort import moment_s
from tests.llm.faults import error, redirect
from tests.llm.server import saying, serving
from tests.llm.world import GOOD, InlineWork, World, mention, provider, world

CANARIES = {
    "OPENAI_API_KEY": "canary-key",
    "OPENAI_ORG_ID": "canary-organisation",
    "OPENAI_PROJECT_ID": "canary-project",
    "OPENAI_CUSTOM_HEADERS": "X-Canary: canary\nAuthorization: Bearer canary",
    "OPENAI_BASE_URL": "http://127.0.0.1:9/canary",
    "HTTP_PROXY": "http://127.0.0.1:9",
    "ALL_PROXY": "http://127.0.0.1:9",
}


class SureWork(InlineWork):
    """A planner that is sure of everything."""

    async def plan(self, table: Table, request: str) -> Plan:
        """Return the planner's plan, sure of it."""
        return replace(await super().plan(table, request), sure=True)


async def test_a_model_s_spec_is_drawn_from_the_member_s_table() -> None:
    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        decision = await here.decide(mention())

    assert decision.spec is not None
    assert decision.spec.mark is Mark.AREA
    assert decision.spec.title == "Put aside"
    assert len(server.requests) == 1


@pytest.mark.parametrize(("mode", "requests"), [("auto", 0), ("always", 1), ("never", 0)])
async def test_a_sure_planner_is_asked_first_unless_the_host_wants_the_model(
    mode: str, requests: int
) -> None:
    async with serving(saying(GOOD)) as server:
        here = World((provider(server.url),), mode=mode, work=SureWork())  # type: ignore[arg-type]  # one of the modes
        decision = await here.decide(mention())
        await here.handler.close()
        here.db.raw.close()
    assert decision.spec is not None
    assert len(server.requests) == requests


async def test_an_unsure_planner_asks_unless_the_host_wants_no_model() -> None:
    for mode, requests in (("auto", 1), ("never", 0)):
        async with serving(saying(GOOD)) as server, world(provider(server.url), mode=mode) as here:  # type: ignore[arg-type]  # one of the modes
            await here.decide(mention())
        assert len(server.requests) == requests


async def test_a_request_for_a_chart_without_a_table_costs_no_call() -> None:
    async with serving(saying(GOOD)) as server, world(provider(server.url), mode="always") as here:
        decision = await here.decide(mention("draw my savings"))
    assert (decision.spec, decision.text, server.requests) == (None, "", [])


async def test_no_server_sees_what_the_environment_holds(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name, value in CANARIES.items():
        monkeypatch.setenv(name, value)
        monkeypatch.setenv(name.lower(), value)
    caplog.set_level(logging.DEBUG)
    async with (
        serving(error(401, "your key key-of-first is wrong")) as first,
        serving(saying(GOOD)) as second,
        world(provider(first.url), provider(second.url, "second", api_key="")) as here,
    ):
        await here.decide(mention("Secretcell,Savings\nHushword,120\nOther,9\n\nshow my whisper"))

    seen = "".join(first.heads + second.heads).lower()
    assert "canary" not in seen
    assert "x-stainless-lang" not in seen
    assert first.requests[0].headers["authorization"] == "Bearer key-of-first"
    assert second.requests[0].headers["authorization"] == "Bearer none"
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("oneplot"))
    everything = "\n".join(record.getMessage() for record in caplog.records)
    assert "LLM CALL" in ours
    for secret in ("canary", "key-of-first", "hushword", "whisper"):
        assert secret not in ours.lower()
    for secret in ("canary", "key-of-first"):
        assert secret not in everything.lower()


async def test_a_redirect_takes_neither_the_key_nor_the_table_elsewhere() -> None:
    async with (
        serving(saying(GOOD)) as elsewhere,
        serving(redirect(f"{elsewhere.url}/chat/completions")) as first,
        world(provider(first.url)) as here,
    ):
        await here.decide(mention())
    assert elsewhere.requests == []


def test_a_provider_shows_neither_key_nor_address() -> None:
    made = Provider("a", "https://user:secret@host.example/v1", "m", api_key="key")
    assert "secret" not in repr(made)
    assert "key" not in repr(made).replace("key=", "")
    assert made.host == "host.example"


async def test_the_prompt_holds_few_and_short_cells() -> None:
    rows = "\n".join(f"{'long ' * 40}{number},{number}" for number in range(50))
    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        await here.decide(mention(f"Name,Value\n{rows}\n\n{'please ' * 300}"))
    assert all(len(request.prompt) < 6_600 for request in server.requests)
    assert "long 6" not in server.requests[0].prompt


async def test_the_event_loop_is_held_for_no_time_that_matters() -> None:
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            cpu = time.thread_time()
            await asyncio.sleep(0.005)
            longest = max(longest, time.thread_time() - cpu)

    async with serving(saying(GOOD)) as server, world(provider(server.url)) as here:
        await here.handler.start()
        watching = asyncio.create_task(watch())
        await here.decide(mention())
        watching.cancel()
    assert longest < moment_s()


async def test_without_providers_the_library_is_never_loaded() -> None:
    code = "import sys, llm_handler, llm.asking; print('openai' in sys.modules, 'httpx2' in sys.modules)"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    out, _ = await process.communicate()
    assert out.split() == [b"False", b"False"]
