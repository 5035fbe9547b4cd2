"""No test depends on how fast a machine is; held by reading every test.

Whatever a test waits for, it waits for as long as tests.patience says, and ends as soon as it is there. A
shorter limit is right only where it is met however slow the machine is, as a job that never ends meets its
deadline. The files in which there is one stand in SHORT, each with its reason.
"""

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.house import ROOT
from tests.patience import LAST_RESORT_S

FILES = sorted(
    path for path in (ROOT / "tests").rglob("*.py") if path.name not in {"patience.py", "test_patience.py"}
)
LIMITED = {
    **dict.fromkeys(("timeout", "set_default_timeout", "settimeout"), 0),
    **dict.fromkeys(("until", "wait_for"), 1),
}
"""Calls that take at which place how long something may take."""

NAMED = {"timeout", "deadline", "patience", "wait"}
"""What a keyword is called whose number is how long something may take."""

CLOCKS = {"perf_counter", "process_time", "time_ns", "monotonic_ns", "perf_counter_ns"}

SHORT = {
    "tests/charts/workers/test_workers.py": "a job that never ends has a deadline that is never met",
    "tests/playground/test_faults.py": "a request that is never answered is given up",
    "tests/llm/test_faults.py": "a free server that never answers is left for the next",
    "tests/llm/test_probing.py": "a server that never answers is reported as silent",
    "tests/kills/points.py": "how long a bot with a broken disk is left to itself, whatever it does",
    "tests/playground/test_server.py": "a page asks for news and there are none",
    "tests/playground/client.py": "how soon discord.py calls itself ready: an option of its own",
    "tests/faults/stage.py": "the same",
}


def _number(value: ast.AST) -> float | None:
    """Return what a number, or a product of numbers, comes to."""
    if isinstance(value, ast.Constant):
        return float(value.value) if isinstance(value.value, int | float) else None
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Mult):
        left, right = _number(value.left), _number(value.right)
        return None if left is None or right is None else left * right
    return None


def _seconds(call: ast.Call) -> Iterator[float]:
    """Yield the numbers in a call that say how long something may take."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [word.value for word in call.keywords if (word.arg or "").rpartition("_")[2] in NAMED]
    for value in (*call.args[LIMITED[name] :][:1], *words) if name in LIMITED else words:
        either = (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,)
        yield from (number for number in map(_number, either) if number is not None)


def limits(tree: ast.AST) -> list[int]:
    """Return the lines on which something may take less time than the last resort, or none at all."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call.lineno for call in calls if any(0 < number < LAST_RESORT_S for number in _seconds(call))]


def clocks(tree: ast.AST) -> list[int]:
    """Return the lines that measure how long something takes."""
    return [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr in CLOCKS]


def _found(look: Callable[[ast.AST], list[int]]) -> dict[str, list[int]]:
    """Return by file the lines on which something is seen."""
    seen = {path.relative_to(ROOT).as_posix(): look(ast.parse(path.read_text("utf-8"))) for path in FILES}
    return {name: lines for name, lines in seen.items() if lines}


def test_nothing_must_happen_within_a_short_time() -> None:
    found = _found(limits)

    assert {name: lines for name, lines in found.items() if name not in SHORT} == {}
    assert set(SHORT) <= set(found)


def test_no_test_measures_time() -> None:
    assert _found(clocks) == {}


@pytest.mark.parametrize(
    "line",
    [
        "asyncio.timeout(20)",
        "await asyncio.wait_for(it, 5.0)",
        "subprocess.run(it, timeout=55)",
        "settings(max_examples=5, deadline=200)",
        "await expect(it).to_be_visible(timeout=3)",
        "await discord.until(lambda: it, 2 * 10)",
        "Workers(1, deadline=3.0)",
        "context.set_default_timeout(100)",
    ],
)
def test_a_short_limit_is_found(line: str) -> None:
    assert limits(ast.parse(f"async def f():\n    {line}")) == [2]
