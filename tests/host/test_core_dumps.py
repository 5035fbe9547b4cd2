"""No memory of ours in a core file."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.bot import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="where /proc tells")

SECRET = "hush-hush-hush-hush"
DIES = """
import os, sys
from host.core_dumps import forbid
kept = "-".join(["hush"] * 4)
if sys.argv[1] == "forbid":
    forbid()
os.chdir(sys.argv[2])
print(open("/proc/self/coredump_filter").read().strip(), flush=True)
os.abort()
"""


def died(how: str, folder: Path) -> tuple[str, list[Path]]:
    """Let a process die with a secret in its memory; return its filter, and its core files if any."""
    import resource  # noqa: PLC0415 - not on Windows

    folder.mkdir()
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    raised = f'ulimit -S -c {most if most >= 0 else "unlimited"}; exec "$@"'
    done = subprocess.run(
        ["sh", "-c", raised, "sh", sys.executable, "-c", DIES, how, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGABRT, done.stderr
    return done.stdout.strip(), list(folder.iterdir())


def test_a_process_that_dies_leaves_no_core_file_with_a_secret(tmp_path: Path) -> None:
    cores = died("leave", tmp_path / "left")[1]  # where a core goes is the system's to say: maybe elsewhere
    assert all(SECRET.encode() in core.read_bytes() for core in cores)
    assert died("forbid", tmp_path / "forbidden") == ("00000000", [])
