"""Rows that are run as batches are seen as if each were alone."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROWS = """
import os
import pytest
from pathlib import Path

SEEN = Path(__file__).with_name("seen")

@pytest.fixture
def name():
    return "fixture"

def see(row):
    with SEEN.open("a") as file:
        file.write(f"{row} ")

@pytest.mark.parametrize("row", range(100))
def test_row(row):
    see(row)
    assert row not in FAILING, f"row {row} is wrong"
    if row in ENDING:
        os._exit(3)
    if row in SKIPPING:
        pytest.skip("not here")

@pytest.mark.parametrize("row", range(3))
async def test_waits(row):
    see(f"waits{row}")

@pytest.mark.parametrize("row", range(3))
def test_asks(row, name, tmp_path):
    see(f"{name}{row}")

@pytest.mark.parametrize("row", [1, pytest.param(2, marks=pytest.mark.skip(reason="never"))])
def test_marked(row):
    see(f"marked{row}")

@pytest.mark.parametrize("name", ["indirect"], indirect=True)
@pytest.mark.parametrize("row", range(3))
def test_bound(row, name):
    see(f"{name}{row}")

@pytest.mark.parametrize("row", range(3))
def test_tries(row):
    see(f"tries{row}")

test_tries.is_hypothesis_test = True  # as hypothesis marks its own

class TestOfAClass:
    @pytest.mark.parametrize("row", range(3))
    def test_method(self, row):
        see(f"method{row}")

def test_single():
    see("single")
"""
HEAD = """
import gc
import pytest

pytest_plugins = ['tests.batches']

def pytest_collection_finish(session):
    functions = [each for each in gc.get_objects() if isinstance(each, pytest.Function)]
    rows = [each for each in functions if each.originalname == "test_row" and hasattr(each, "callspec")]
    print("built:", len(rows))
"""


class Ran:
    """What pytest said of the rows: its exit code, its words, and the rows that began."""

    def __init__(self, folder: Path, *options: str, wrong: str = "") -> None:
        (folder / "conftest.py").write_text(HEAD, "utf-8")
        sets = "FAILING, ENDING, SKIPPING = set(), set(), set()\n"
        (folder / "test_rows.py").write_text(sets + wrong + ROWS, "utf-8")
        command = [sys.executable, "-m", "pytest", "-o", "asyncio_mode=auto", f"--rootdir={folder}"]
        done = subprocess.run(
            [*command, "-p", "no:cacheprovider", "-p", "pytest_asyncio.plugin", *options],
            cwd=folder,
            env={"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        self.code, self.said = done.returncode, done.stdout + done.stderr
        self.seen = (folder / "seen").read_text("utf-8").split() if (folder / "seen").exists() else []


EVERYTHING = sorted(
    [
        *map(str, range(100)),
        *(f"{name}{row}" for name in ("waits", "fixture", "tries", "method") for row in range(3)),
        *["fixture0", "fixture1", "fixture2", "marked1", "single"],
    ]
)


def test_every_row_runs_once_and_few_items_are_made(tmp_path: Path) -> None:
    ran = Ran(tmp_path, "-v")
    assert ran.code == 0, ran.said
    assert sorted(ran.seen) == EVERYTHING
    assert ran.said.count("::test_row[") == 3
    assert ran.said.count("::test_waits[") == ran.said.count("::test_asks[") == 3
    assert ran.said.count("::test_bound[") == ran.said.count("::test_tries[") == 3
    assert ran.said.count("::test_method[") == 3
    assert "100 rows passed in batches" in ran.said


def test_of_a_batch_only_the_first_row_is_built(tmp_path: Path) -> None:
    assert "built: 3\n" in Ran(tmp_path, "-s").said
    assert "built: 100\n" in Ran(tmp_path, "-s", "--batch=1").said


def test_what_is_wrong_with_a_row_is_told_by_its_name_and_the_others_run(tmp_path: Path) -> None:
    wrong = "FAILING, SKIPPING, ENDING = {7, 8}, {5, 6}, {50}\n"
    ran = Ran(tmp_path, "-p", "xdist", "-n", "2", "--dist", "load", wrong=wrong)
    assert ran.code == 1, ran.said
    assert {*map(str, range(100))} - set(ran.seen) == {*map(str, range(51, 80))}, (
        "behind the end of a process"
    )
    assert set(EVERYTHING) - {*map(str, range(100))} <= set(ran.seen)
    for row in (7, 8):
        assert f"FAILED test_rows.py::test_row[{row}]\n" in ran.said
        assert f"AssertionError: row {row} is wrong" in ran.said
        assert f"assert {row} not in" in ran.said
    assert "4 of 40 rows: test_row[5], test_row[6], test_row[7], test_row[8]" in ran.said
    assert "Skipped: not here" in ran.said
    assert "crashed while running 'test_rows.py::test_row[40" in ran.said
    assert "\n20 rows passed in batches" in ran.said


@pytest.mark.parametrize(
    ("options", "seen"),
    [
        (("test_rows.py::test_row[7]",), ["7"]),
        (("-k", "test_row and 77"), ["77"]),
    ],
)
def test_rows_that_somebody_chose_are_items(
    tmp_path: Path, options: tuple[str, ...], seen: list[str]
) -> None:
    ran = Ran(tmp_path, "-v", *options)
    assert ran.code == 0, ran.said
    assert sorted(ran.seen) == seen
    assert ran.said.count("::test_row[") == sum(row.isdigit() for row in seen)


def test_all_rows_are_shown(tmp_path: Path) -> None:
    assert Ran(tmp_path, "-q", "--collect-only").said.count("::test_row[") == 100
