"""The same promises on a server that somebody else wrote: llmock keeps a journal of every request."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass

import pytest
from llmock.scenarios import Behavior, Delay, Fail, Reply, ToolCall
from llmock.testing import LLMockServer

from charts.grammar import Mark
from tests.llm.world import GOOD, LIMITS, World, mention, provider, without_model, world

JOURNAL_S = 5.0
"""A request is in the journal once its answer is written or given up; so long it is waited for."""


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[LLMockServer, LLMockServer]]:
    with LLMockServer() as first, LLMockServer() as second:
        yield first, second


@dataclass
class Scene:
    """Two paid providers, the second healthy."""

    here: World
    first: LLMockServer
    second: LLMockServer

    def requests(self) -> tuple[int, int]:
        """Return how many requests each server has in its journal."""
        first, second = (
            len(server.state.journal.records(wait=JOURNAL_S)) for server in (self.first, self.second)
        )
        return first, second


@pytest.fixture
async def scene(servers: tuple[LLMockServer, LLMockServer]) -> AsyncIterator[Scene]:
    first, second = servers
    for server in servers:
        server.state.reset()
    second.state.scenarios.add(Reply(text=GOOD, times=None))
    async with AsyncExitStack() as stack:
        here = await stack.enter_async_context(
            world(
                provider(first.base_url("openai"), timeout=0.9),
                provider(second.base_url("openai"), "second"),
                limits=LIMITS,
            )
        )
        yield Scene(here, first, second)


SCENARIOS: dict[str, tuple[Behavior, tuple[int, int], bool]] = {
    "a good answer": (Reply(text=GOOD), (1, 0), True),
    "rate limited": (Fail(429, retry_after=1.0, times=None), (1, 1), True),
    "an outage": (Fail(503, times=None), (1, 1), True),
    "a wrong key": (Fail(401, times=None), (1, 1), True),
    "no money left": (Fail(429, code="insufficient_quota", times=None), (1, 1), True),
    "a prompt that is too long": (Fail(400, code="context_length_exceeded", times=None), (1, 1), True),
    "an unknown model": (Fail(404, times=None), (1, 1), True),
    "no answer in time": (Delay(1.6, times=None), (1, 0), False),
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
    decision = await scene.here.decide(mention())
    made = scene.requests()
    again = await scene.here.decide(mention())

    assert made == requests == scene.requests()
    assert again == decision
    assert decision.spec is not None
    assert (decision.spec.mark is Mark.AREA) is by_model
    assert by_model or decision == await without_model(mention())
