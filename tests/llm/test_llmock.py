"""The same promises on a server that somebody else wrote: llmock keeps a journal of every request."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass

import llmock.testing
import pytest
from llmock.scenarios import Behavior, Delay, Fail, Reply, ToolCall
from llmock.testing import LLMockServer

from charts.grammar import Mark
from tests.clock import movable
from tests.llm.world import GOOD, LIMITS, PROVIDER_S, World, mention, provider, without_model, world
from tests.patience import LAST_RESORT_S


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[LLMockServer, LLMockServer]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(llmock.testing, "_STARTUP_TIMEOUT", LAST_RESORT_S)
        with LLMockServer() as first, LLMockServer() as second:
            yield first, second
            for server in (first, second):  # what it delays is not waited for
                server._server.force_exit = True  # type: ignore[attr-defined]  # declared as None


@dataclass
class Scene:
    """Two paid providers, the second healthy."""

    here: World
    first: LLMockServer
    second: LLMockServer

    async def at_work(self, many: int) -> None:
        """Wait until the first server is at so many requests, and the second at none."""
        async with asyncio.timeout(LAST_RESORT_S):
            while (self._working(self.first), self._working(self.second)) != (many, 0):  # noqa: ASYNC110 - a thread tells nobody
                await asyncio.sleep(0.01)

    def requests(self) -> tuple[int, int]:
        """Return how many requests each server has had: in its journal, or not yet answered."""
        first, second = (
            len(server.state.journal.records()) + self._working(server)
            for server in (self.first, self.second)
        )
        return first, second

    @staticmethod
    def _working(server: LLMockServer) -> int:
        return server.state.journal.in_flight


@pytest.fixture
async def scene(servers: tuple[LLMockServer, LLMockServer]) -> AsyncIterator[Scene]:
    first, second = servers
    for server in servers:
        server.state.reset()
    second.state.scenarios.add(Reply(text=GOOD, times=None))
    async with AsyncExitStack() as stack:
        here = await stack.enter_async_context(
            world(
                provider(first.base_url("openai")),
                provider(second.base_url("openai"), "second"),
                limits=LIMITS,
            )
        )
        yield Scene(here, first, second)


FOR_EVER_S = 100 * PROVIDER_S

SCENARIOS: dict[str, tuple[Behavior, tuple[int, int], bool]] = {
    "a good answer": (Reply(text=GOOD), (1, 0), True),
    "rate limited": (Fail(429, retry_after=1.0, times=None), (1, 1), True),
    "an outage": (Fail(503, times=None), (1, 1), True),
    "a wrong key": (Fail(401, times=None), (1, 1), True),
    "no money left": (Fail(429, code="insufficient_quota", times=None), (1, 1), True),
    "a prompt that is too long": (Fail(400, code="context_length_exceeded", times=None), (1, 1), True),
    "an unknown model": (Fail(404, times=None), (1, 1), True),
    "no answer in time": (Delay(FOR_EVER_S, times=None), (1, 0), False),
    "a truncated object": (Reply(text='{"intent":"ch', times=None), (2, 0), False),
    "a wrong word": (Reply(text=GOOD.replace("area", "sunburst"), times=None), (2, 0), False),
    "five megabytes": (Reply(text="x" * 5_000_000, times=None), (1, 0), False),
    "cut for length after the object": (Reply(text=GOOD + " and", finish_reason="length"), (1, 0), True),
    "a content filter": (Reply(text=GOOD, finish_reason="content_filter", times=None), (1, 0), False),
    "a tool call nobody offered": (Reply(tool_calls=(ToolCall("draw"),), times=None), (1, 0), False),
}


@pytest.mark.parametrize("name", SCENARIOS)
async def test_so_many_requests_one_answer_and_none_again(scene: Scene, name: str) -> None:
    behaviour, requests, by_model = SCENARIOS[name]
    scene.first.state.scenarios.add(behaviour)
    hangs = int(isinstance(behaviour, Delay))
    deciding = asyncio.create_task(scene.here.decide(mention()))
    if hangs:
        await scene.at_work(1)
        with movable() as clock:
            clock.advance(PROVIDER_S)
            await deciding
    decision = await deciding
    await scene.at_work(hangs)
    made = scene.requests()
    again = await scene.here.decide(mention())

    assert made == requests == scene.requests()
    assert again == decision
    assert decision.spec is not None
    assert (decision.spec.mark is Mark.AREA) is by_model
    assert by_model or decision == await without_model(mention())
