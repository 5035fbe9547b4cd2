"""What happens before Discord is loaded: commands that need none of it are done, and workers warm up."""

import subprocess
import sys
from pathlib import Path

import pytest

from host.home import ROOT

BEGUN = """
import sys
from host import command_line
try:
    command_line.begin(sys.argv[1:])
finally:
    print("discord" in sys.modules)
"""

WARMING = """
import os, sys
from pathlib import Path
from host import command_line
command_line.begin(sys.argv[1:])
print(Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().strip(), "discord" in sys.modules)
"""


def said(program: str, *arguments: str, database: Path) -> str:
    """Return what a program printed that was given these arguments."""
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        env={"DATABASE_PATH": str(database), "TMPDIR": str(database.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize(
    "command",
    ["health", "why 1", "backup", "restore", "read t.csv", "draw t.csv --to c.png", "explain t.csv bars"],
)
def test_a_command_that_needs_nothing_of_discord_loads_none_of_it(command: str, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Month,Sold\nJan,3\nFeb,4\n", "utf-8")
    words = [str(tmp_path / word) if "." in word else word for word in command.split()]
    assert said(BEGUN, *words, database=tmp_path / "oneplot.db").split()[-1] == "False"


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are told by /proc")
@pytest.mark.parametrize("command", ["", "run", "--standby", "--restarted-on-failure run"])
def test_workers_warm_up_before_discord_is_loaded_and_end_with_the_program(
    command: str, tmp_path: Path
) -> None:
    child, loaded = said(WARMING, *command.split(), database=tmp_path / "oneplot.db").split()
    assert loaded == "False"
    assert not Path(f"/proc/{child}").exists()


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are told by /proc")
def test_nothing_warms_up_for_a_command_that_draws_nothing(tmp_path: Path) -> None:
    assert said(WARMING, "check", database=tmp_path / "oneplot.db").split() == ["False"]
