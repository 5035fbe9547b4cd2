"""Workers are forked from a process that has loaded the product, and are what started ones are."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.house import ROOT
from tests.nest import helpers

HIDING = {"PYTEST_XDIST_WORKER", "PYTEST_XDIST_WORKER_COUNT", "PYTEST_ADDOPTS"}
TESTS = """
import atexit, json, os, signal, sys, threading
from pathlib import Path
import pytest

FOLDER = Path(__file__).parent
KNOWN = sorted(name for name in sys.modules if name.partition(".")[0] == "charts")
atexit.register(lambda: (FOLDER / f"ended {os.getpid()}").touch())

def test_what_a_worker_is():
    seen = {
        "known": KNOWN, "folder": os.getcwd(), "main": vars(sys.modules["__main__"]).get("__file__"),
        "arguments": sys.argv, "interrupted": signal.getsignal(signal.SIGINT) is signal.default_int_handler,
        "parent": os.getppid(), "files": [os.readlink(f"/proc/self/fd/{number}") for number in (0, 1)],
    }
    (FOLDER / "seen").write_text(json.dumps(seen))

def test_a_program_is_hatched():
    from tests import hatchery
    told = os.open(FOLDER / "told", os.O_WRONLY | os.O_CREAT)
    hatchery.hatched("program", FOLDER, [told, told, 2, told])()

def test_it_dies():
    os.kill(os.getpid(), signal.SIGKILL)

@pytest.mark.parametrize("number", range(4))
def test_another_goes_on(number):
    assert number != 2
"""

PROGRAM = """
import json, os, sys

def main():
    name, number = sys.argv
    same = os.path.sameopenfile(int(number), 1)
    loaded = "charts.table" in sys.modules
    print(json.dumps([name, same, os.getcwd(), os.getppid(), loaded]))
"""

SMALL = """
import sys
from tests import nest, warm

warm.NEST = "small"
nest.LIBRARIES, nest.preload = (), lambda: None
nest.modules, nest.helpers = lambda: [("charts.table", None)], lambda: ["tests.clock"]
if __name__ == "__main__":
    nest.main(*sys.argv[1:])
"""
"""A plugin and a nest that loads little."""


def _run(folder: Path, *arguments: str) -> tuple[str, dict[str, Any]]:
    (folder / "test_it.py").write_text(TESTS)
    (folder / "small.py").write_text(SMALL)
    (folder / "program.py").write_text(PROGRAM)
    command = (sys.executable, "-m", "pytest", "-p", "tests.warm", "-p", "small", *arguments)
    environment = {name: value for name, value in os.environ.items() if name not in HIDING}
    environment["PYTHONPATH"] = f"{ROOT}{os.pathsep}{folder}"
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return ran.stdout + ran.stderr, json.loads((folder / "seen").read_text())


def test_a_worker_has_loaded_the_product_and_one_that_dies_is_told_and_replaced(tmp_path: Path) -> None:
    told, seen = _run(tmp_path, "-n", "1")
    assert "worker 'gw0' crashed while running 'test_it.py::test_it_dies'" in told
    assert "2 failed, 5 passed" in told
    assert "charts.table" in seen["known"]
    assert (seen["folder"], seen["main"], seen["interrupted"]) == (str(tmp_path), None, True)
    assert not [file for file in seen["files"] if "pipe" in file]  # those to pytest are not a test's
    assert (
        len([*tmp_path.glob("ended *")]) == 1
    )  # what shall be done at the end is done, but in the killed one
    assert not Path(f"/proc/{seen['parent']}").exists()
    hatched = json.loads((tmp_path / "told").read_text())
    assert hatched == ["program", True, str(tmp_path), seen["parent"], True]


def test_it_asks_for_nothing_where_there_are_no_workers(tmp_path: Path) -> None:
    told, seen = _run(tmp_path, "-p", "no:xdist", "-k", "what_a_worker_is")
    assert "1 passed" in told
    assert seen["known"] == []


def test_helpers_of_tests_are_loaded_and_no_test_is() -> None:
    assert {"tests.clock", "tests.charts.rows"} <= {*helpers()}
    prepared = ("test_", "conftest", "batches", "warm")
    assert [name for name in helpers() if name.rpartition(".")[2].startswith(prepared)] == []
