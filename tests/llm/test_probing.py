"""`python bot.py check` says of each provider: model, format level, latency, or what is wrong."""

import re

import pytest

from llm.probing import probed
from tests.llm.faults import error, hang, unsupported
from tests.llm.server import Fault, saying, serving
from tests.llm.world import PROVIDER_S, provider

GOOD = (
    '{"intent":"chart","spec":{"mark":"bar","x":{"field":"month"},"y":[{"field":"sales"}]},"reply":"Sales."}'
)


@pytest.mark.parametrize(
    ("fault", "good", "words"),
    [
        (saying(GOOD), True, r"model-1 at 127\.0\.0\.1: json_schema, \d+\.\d"),
        (unsupported(400, "json_object", saying(GOOD)), True, r"json_object, \d+\.\d"),
        (saying("Hello!"), True, "of no use, so the planner will answer"),
        (error(401, "key-of-first is wrong"), False, r"refused \(401\)"),
        (error(429, code="insufficient_quota"), False, r"refused \(429 insufficient_quota\)"),
        (hang, False, r"no answer \(deadline\)"),
    ],
)
async def test_a_provider_is_asked_and_told_about(fault: Fault, good: bool, words: str) -> None:  # noqa: FBT001 - a parameter of the test
    async with serving(fault) as server:
        found = await probed(provider(server.url, timeout=0.3 if fault is hang else PROVIDER_S))
    assert found.good is good
    assert re.search(words, found.text)
    assert "key-of-first" not in found.text


async def test_a_server_that_is_off_is_told_apart() -> None:
    async with serving() as server:
        pass
    found = await probed(provider(server.url))
    assert "no connection" in found.text
