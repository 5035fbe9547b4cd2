"""One process at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from db.lock import HeldError, ProcessLock

HOLD = """
import sys
from pathlib import Path
from db.lock import ProcessLock
ProcessLock(Path(sys.argv[1]), Path("theirs.db")).acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "a.lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_the_refused_process_is_told_who_holds_it(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with holder:
        with pytest.raises(HeldError) as refused:
            ProcessLock(tmp_path / "a.lock", tmp_path / "ours.db").acquire()
        holder.kill()
    assert refused.value.holder.pid == holder.pid
    assert refused.value.holder.database == "theirs.db"


def test_a_killed_holder_leaves_the_lock_free(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with holder:
        holder.kill()
    lock = ProcessLock(tmp_path / "a.lock", tmp_path / "ours.db").acquire()
    lock.release()


def test_a_released_lock_can_be_taken_again(tmp_path: Path) -> None:
    for _ in range(2):
        lock = ProcessLock(tmp_path / "a.lock", tmp_path / "ours.db").acquire()
        lock.release()
        lock.release()


def test_a_holder_who_left_no_note_is_called_another_process(
    tmp_path: Path, holder: subprocess.Popen[str]
) -> None:
    (tmp_path / "a.lock.holder").write_text("{")
    with holder:
        with pytest.raises(HeldError, match="another process is already running"):
            ProcessLock(tmp_path / "a.lock", tmp_path / "ours.db").acquire()
        holder.kill()
