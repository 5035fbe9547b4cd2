"""Every branch of claim, delivery and recovery is taken by their own quick tests, without exclusions."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import LAST_RESORT_S

ROOT = Path(__file__).resolve().parents[1]

MODULES = (
    *("command_handler", "messenger.delivery", "messenger.bodies", "db.mentions"),
    *("answer.lanes", "answer.locks", "answer.turns", "answer.unclaimed"),
)

TESTS = (
    "tests/test_command_handler.py",
    "tests/test_recovery.py",
    "tests/answer/test_lanes.py",
    "tests/answer/test_turns.py",
    "tests/answer/test_unclaimed.py",
    "tests/messenger/test_delivery.py",
    "tests/messenger/test_bodies.py",
    "tests/db/test_mentions.py",
)


@pytest.mark.parametrize("module", MODULES)
def test_no_branch_is_excluded(module: str) -> None:
    source = (ROOT / (module.replace(".", "/") + ".py")).read_text("utf-8")

    assert "pragma: no" not in source


def test_every_branch_of_the_protocol_is_taken(tmp_path: Path) -> None:
    measured = [f"--cov={module}" for module in MODULES]
    options = ("--cov-branch", "--cov-report=term-missing", "--cov-fail-under=100", f"--rootdir={ROOT}")
    found = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", *TESTS, *measured, *options],
        cwd=ROOT,
        env=os.environ | {"COVERAGE_FILE": str(tmp_path / "coverage")},
        capture_output=True,
        text=True,
        timeout=LAST_RESORT_S,
        check=False,
    )

    assert found.returncode == 0, found.stdout + found.stderr
