"""Of a sweep the gate runs some rows, others in each run, and who names tests runs them all."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import ROOT
from tests.sweeps import spread

ROWS = """
import pytest
from pathlib import Path

SEEN = Path(__file__).with_name("seen")

def see(row):
    with SEEN.open("a") as file:
        file.write(f"{row} ")

@pytest.mark.sweep(4)
@pytest.mark.parametrize("row", range(100))
def test_swept(row):
    see(row)
    assert row not in FAILING

@pytest.mark.parametrize("row", range(3))
def test_row(row):
    see(f"kept{row}")

@pytest.mark.sweep(4)
@pytest.mark.parametrize("row", range(4))
def test_asks(row, tmp_path):
    see(f"asks{row}")

@pytest.mark.sweep(4)
def test_single():
    see("single")
"""


def ran(folder: Path, *options: str, wrong: str = "()") -> tuple[str, list[str]]:
    """Return what pytest said, and the rows that began."""
    (folder / "conftest.py").write_text("pytest_plugins = ['tests.batches', 'tests.sweeps']\n", "utf-8")
    (folder / "test_rows.py").write_text(f"FAILING = {wrong}\n{ROWS}", "utf-8")
    seen = folder / "seen"
    seen.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", f"--rootdir={folder}", "-p", "no:cacheprovider", "-q", *options],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr, sorted(seen.read_text("utf-8").split()) if seen.exists() else []


def test_a_sample_has_a_row_of_each_four_is_the_same_on_all_workers_and_runs_again(tmp_path: Path) -> None:
    said, seen = ran(tmp_path, "--sample=new", "-p", "xdist", "-n", "2")
    swept = sorted(int(row) for row in seen if row.isdigit())
    assert [row // 4 for row in swept] == [*range(25)], said
    assert [row for row in seen if row.startswith("kept")] == ["kept0", "kept1", "kept2"]
    assert len([row for row in seen if row.startswith("asks")]) == 1
    assert "single" in seen
    seed = said.partition("--sample=")[2].partition(" ")[0]
    assert seed.isdigit()
    assert ran(tmp_path, f"--sample={seed}")[1] == seen


def test_whoever_asks_for_no_sample_runs_all(tmp_path: Path) -> None:
    said, seen = ran(tmp_path)
    assert {*map(str, range(100)), "asks0", "asks1", "asks2", "asks3"} <= {*seen}
    assert "--sample" not in said


def test_the_seed_is_told_where_a_row_fails(tmp_path: Path) -> None:
    said, _ = ran(tmp_path, "--sample=7", wrong="range(100)")
    assert "1 failed" in said
    assert "--sample=7 runs this sample again" in said


@pytest.mark.parametrize("one_in", [1, 2, 3, 7, 200])
def test_every_row_is_in_some_sample_and_none_is_twice_in_one(one_in: int) -> None:
    rows = range(100)
    samples = [spread(rows, one_in, f"{seed}") for seed in range(100 * one_in)]
    assert {len(sample) for sample in samples} == {-(-100 // one_in)}
    assert all(sample == sorted({*sample}) for sample in samples)
    assert {row for sample in samples for row in sample} == {*rows}
