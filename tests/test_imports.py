"""The house plan, held by reading every import: they go down only, and each library has its rooms."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

MAY_IMPORT = {
    "bot": {
        "assembly",
        "catchup",
        "charts.workers",
        "config",
        "db.mentions",
        "db.starts",
        "ports",
        "process",
        "recent",
    },
    "audit": {"delivery", "ports"},
    "assembly": {
        "audit",
        "charts.workers",
        "command_handler",
        "config",
        "db.mentions",
        "delivery",
        "hearing",
        "llm_handler",
        "ports",
        "wire",
    },
    "process": {"charts.workers", "check", "config", "db", "logs", "playground.host"},
    "check": {"charts", "config", "db", "llm", "llm_handler"},
    "wire": {"charts.errors", "charts.table", "delivery", "ports", "recent"},
    "delivery": {"charts.table", "ports", "wording"},
    "command_handler": {"charts.errors", "charts.table", "db.mentions", "logs", "ports", "wording"},
    "llm_handler": {"charts", "config", "db", "llm", "ports"},
    "wording": {"charts.chart", "charts.table", "ports", "splitting"},
    "ports": {"charts.chart", "charts.spec", "charts.table", "db.mentions"},
    "hearing": {"charts.intent", "db.mentions", "ports"},
    "catchup": set(),
    "config": {"llm.settings"},
    "logs": set(),
    "recent": set(),
    "splitting": set(),
}
"""Our own modules that each top-level module may import; a package's name stands for all in it."""

ROOMS = {
    "discord": {"assembly", "bot", "catchup", "hearing", "check", "process", "wire", "playground.launch"},
    "openai": {"llm.client"},
    "httpx2": {"llm.client"},
    "aiosqlite": {"db.connection"},
    "matplotlib": {"charts.render", "charts.marks", "charts.fonts"},
    "dotenv": {"config"},
}

PURE = (
    "asyncio",
    "discord",
    "aiohttp",
    "aiosqlite",
    "openai",
    "random",
    "socket",
    "sqlite3",
    "subprocess",
    "time",
    "logging",
    "db",
    "delivery",
    "ports",
    "bot",
)
"""What no file of charts/ imports: I/O, clocks, randomness, and every room above it."""

WORKER_SIDE = {"charts.workers", "charts.nursery", "charts.tasks"}
"""The side of charts/ that starts processes and talks to them."""


def modules() -> Iterator[tuple[str, Path]]:
    files = [
        *ROOT.glob("*.py"),
        *(file for room in ("charts", "db", "llm", "playground") for file in (ROOT / room).rglob("*.py")),
    ]
    for file in files:
        name = ".".join(file.relative_to(ROOT).with_suffix("").parts)
        yield name.removesuffix(".__init__"), file


def imported(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module)
    return found


def within(name: str, rooms: set[str] | tuple[str, ...]) -> bool:
    return any(name == room or name.startswith(room + ".") for room in rooms)


OURS = {name.split(".")[0] for name, _ in modules()}


def test_every_top_level_module_has_its_place_in_the_plan() -> None:
    assert {name for name, file in modules() if file.parent == ROOT} == set(MAY_IMPORT)


@pytest.mark.parametrize("name", MAY_IMPORT)
def test_imports_go_down_only(name: str) -> None:
    ours = {module for module in imported(ROOT / f"{name}.py") if module.split(".")[0] in OURS}
    assert {module for module in ours if not within(module, MAY_IMPORT[name])} == set()


@pytest.mark.parametrize("library", ROOMS)
def test_a_library_stays_in_its_rooms(library: str) -> None:
    users = {name for name, file in modules() if any(within(module, (library,)) for module in imported(file))}
    assert {name for name in users if not within(name, ROOMS[library])} == set()


def test_charts_are_pure() -> None:
    guilty = {
        (name, module)
        for name, file in modules()
        if within(name, ("charts",)) and not within(name, WORKER_SIDE)
        for module in imported(file)
        if within(module, PURE)
    }
    assert guilty == set()


def test_the_database_and_the_playground_know_nothing_above_them() -> None:
    guilty = {
        (name, module)
        for name, file in modules()
        if within(name, ("db", "playground"))
        for module in imported(file)
        if module.split(".")[0] in OURS and not within(module, (name.split(".")[0],))
    }
    assert guilty == set()


def test_the_model_side_knows_the_charts_the_ledger_and_the_ports_alone() -> None:
    below = ("charts", "db.budgets", "db.mentions", "llm", "ports")
    guilty = {
        (name, module)
        for name, file in modules()
        if within(name, ("llm",))
        for module in imported(file)
        if module.split(".")[0] in OURS and not within(module, below)
    }
    assert guilty == set()


def test_nobody_opens_a_thread_but_the_one_on_the_mention() -> None:
    """A fallback thread is how bots get two for one mention: Discord refuses only the second on a message."""
    calls = [
        (file.name, node.lineno)
        for _, file in modules()
        if file.parent == ROOT
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "create_thread"
    ]
    assert [name for name, _ in calls] == ["wire.py"]


def test_the_main_process_loads_neither_matplotlib_nor_openai() -> None:
    heavy = "{'matplotlib', 'numpy', 'openai', 'charts.reading', 'charts.render'}"
    listing = f"import sys, bot; print(*({heavy} & set(sys.modules)))"
    shown = subprocess.run(
        [sys.executable, "-c", listing], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert shown.stdout.split() == []
