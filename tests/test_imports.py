"""The house plan, held by reading every import: rooms see rooms below them, each library has its rooms."""

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from graphlib import TopologicalSorter

import pytest

from tests.house import DRAWING, ROOT, drawn, imported, modules, names, room_of, seen

TOP_LEVEL = {
    *(".ci", ".dockerignore", ".env.example", ".gitignore", "Makefile", "pyproject.toml", "requirements"),
    *("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"),
    *("bot.py", "command_handler.py", "llm_handler.py"),
    *("answer", "charts", "clicks", "db", "host", "llm", "messenger", "playground"),
    *("benchmarks", "deploy", "docs", "tests"),
}
"""All that stands at the top of the project."""

VALUES = {"charts.errors", "charts.table", "charts.grammar", "charts.chart"}
"""What is handed from room to room: a table, what to draw of it, the marks."""

MAY_SEE: Mapping[str, set[str]] = {
    "bot": {
        *("answer", "charts.workers", "clicks", "command_handler", "db", "host", "llm_handler", "messenger"),
    },
    "host": {
        *("answer", "db", "llm", "messenger", "playground"),
        *(
            "charts.drawing",
            "charts.export",
            "charts.kinds",
            "charts.planner",
            "charts.reading",
            "charts.workers",
        ),
        *("charts.errors", "charts.grammar", "charts.table", "charts.telling"),
    },
    "command_handler": {"answer", "charts.errors", "charts.telling", "db", "host.logs"},
    "llm_handler": {
        *("answer", "db", "host.settings", "llm"),
        *(
            "charts.errors",
            "charts.grammar",
            "charts.language",
            "charts.planner",
            "charts.table",
            "charts.telling",
        ),
    },
    "clicks": {
        "answer",
        "charts.chart",
        "charts.errors",
        "charts.grammar",
        "charts.planner",
        "charts.table",
        "charts.telling",
        "db",
    },
    "messenger": {
        "answer",
        "charts.errors",
        "charts.language",
        "charts.table",
        "charts.telling",
        "clicks",
        "db",
    },
    "llm": {"answer", "db", "charts.kinds", "charts.language", "charts.telling", *VALUES},
    "db": {"answer"},
    "answer": {"charts.telling", *VALUES - {"charts.errors"}},
    "playground": set(),
    "charts": set(),
    "charts.workers": {
        "charts.drawing",
        "charts.export",
        "charts.kinds",
        "charts.language",
        "charts.planner",
        "charts.reading",
        "charts.telling",
        *VALUES,
    },
    "charts.planner": {
        "charts.cells.dimensions",
        "charts.data",
        "charts.kinds",
        "charts.language",
        "charts.telling",
        *VALUES,
    },
    "charts.reading": {"charts.cells", "charts.language", "charts.table", "charts.telling"},
    "charts.drawing": {
        *("charts.chart", "charts.grammar", "charts.kinds", "charts.layout", "charts.telling"),
    },
    "charts.export": {"charts.data", "charts.kinds", *VALUES - {"charts.errors"}},
    "charts.kinds": {
        *("charts.data", "charts.language", "charts.layout", "charts.telling"),
        *VALUES,
    },
    "charts.layout": {"charts.telling", *VALUES - {"charts.errors"}},
    "charts.data": {
        "charts.cells.characters",
        "charts.language",
        "charts.telling",
        *VALUES - {"charts.errors"},
    },
    "charts.telling": {"charts.language", *VALUES},
    "charts.chart": {"charts.grammar", "charts.table"},
    "charts.grammar": {"charts.errors", "charts.language", "charts.table"},
    "charts.cells": {"charts.language", "charts.table", "charts.telling"},
    "charts.language": set(),
    "charts.table": set(),
    "charts.errors": set(),
}
"""What each room imports of the others, no more and no less: files and folders of the top, and of charts/."""

LIBRARIES = {
    "discord": {"bot", "host.check_discord", "host.process", "messenger", "playground.launch"},
    "openai": {"llm.client"},
    "httpx2": {"llm.client"},
    "aiosqlite": {"db.connection"},
    "asyncpg": {"db.postgres"},
    "matplotlib": {"charts.drawing"},
    "dotenv": {"host.settings"},
    "prometheus_client": {"host.metrics"},
}

IMPURE = (
    *("asyncio", "discord", "aiohttp", "aiosqlite", "asyncpg", "openai", "random", "socket", "sqlite3"),
    *("subprocess", "time", "logging"),
)
"""What no file of charts/ imports: I/O, clocks, randomness."""

PROCESSES = "charts.workers"
"""The one room of charts/ that starts processes and talks to them."""


def within(name: str, rooms: set[str] | tuple[str, ...]) -> bool:
    return any(name == room or name.startswith(room + ".") for room in rooms)


def test_the_top_level_is_what_the_plan_lists() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert {line.partition("/")[0] for line in listed.stdout.splitlines()} - TOP_LEVEL == set()


def test_every_room_has_its_place_in_the_plan() -> None:
    assert {room_of(name) for name in names()} == set(MAY_SEE)


@pytest.mark.parametrize("room", MAY_SEE)
def test_a_room_sees_what_the_plan_grants(room: str) -> None:
    assert {module for module in seen()[room] if not within(module, MAY_SEE[room])} == set()


@pytest.mark.parametrize("room", MAY_SEE)
def test_nothing_is_granted_that_nobody_uses(room: str) -> None:
    assert {
        grant for grant in MAY_SEE[room] if not any(within(module, (grant,)) for module in seen()[room])
    } == set()


def test_the_rooms_stand_on_floors() -> None:
    """Raises CycleError where two rooms see each other, however long the way round."""
    TopologicalSorter(
        {room: {room_of(grant) for grant in grants} for room, grants in MAY_SEE.items()}
    ).prepare()


def test_the_drawing_of_the_house_is_of_this_house() -> None:
    assert DRAWING.read_text("utf-8") == drawn(), "draw it anew: make house"


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_library_stays_in_its_rooms(library: str) -> None:
    users = {name for name, file in modules() if any(within(module, (library,)) for module in imported(file))}
    assert {name for name in users if not within(name, LIBRARIES[library])} == set()
    assert {room for room in LIBRARIES[library] if not any(within(name, (room,)) for name in users)} == set()


def test_charts_are_pure() -> None:
    guilty = {
        (name, module)
        for name, file in modules()
        if within(name, ("charts",)) and not within(name, (PROCESSES,))
        for module in imported(file)
        if within(module, IMPURE)
    }
    assert guilty == set()


def test_no_file_name_occurs_twice() -> None:
    names = Counter(file.name for _, file in modules() if file.name != "__init__.py")
    assert {name for name, count in names.items() if count > 1} == set()


def test_nobody_opens_a_thread_but_the_one_on_the_mention() -> None:
    """A fallback thread is how bots get two for one mention: Discord refuses only the second on a message."""
    opening = {
        *("create_thread", "create_post", "start_thread_with_message", "start_thread_without_message"),
        "start_thread_in_forum",
    }
    calls = [
        (name, node.attr)
        for name, file in modules()
        if not within(name, ("playground",))
        if any(word in file.read_text("utf-8") for word in opening)
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in opening
    ]
    assert calls == [("messenger.rest", "start_thread_with_message")]


def test_the_main_process_loads_neither_libraries_nor_rooms_that_only_workers_need() -> None:
    heavy = {"matplotlib", "numpy", "openai", "charts.reading", "charts.kinds", "charts.drawing"}
    heavy |= {"charts.language.lexicon", "charts.language.language"}  # words are loaded when some are heard
    listing = f"import sys, bot; bot.load_rooms(); print(*({heavy} & set(sys.modules)))"
    shown = subprocess.run(
        [sys.executable, "-c", listing], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert shown.stdout.split() == []
