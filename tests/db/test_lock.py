"""One process at a time."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from db.lock import HeldError, ProcessLock, host_folder
from db.private import NotOursError

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


ROOT_ONLY = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="gives files away")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")
STRANGER = 4242


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@POSIX
def test_a_lock_and_its_note_are_their_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        lock = ProcessLock(tmp_path / "a.lock", tmp_path / "ours.db").acquire()
    finally:
        os.umask(before)
    assert [mode(tmp_path / name) for name in ("a.lock", "a.lock.holder")] == [0o600] * 2
    lock.release()


@POSIX
@pytest.mark.parametrize("name", ["a.lock", "a.lock.holder"])
def test_a_link_in_place_of_a_lock_or_its_note_is_not_followed(tmp_path: Path, name: str) -> None:
    (tmp_path / "precious").write_text("as it was")
    (tmp_path / name).symlink_to(tmp_path / "precious")
    with pytest.raises(NotOursError, match="is a link"):
        ProcessLock(tmp_path / "a.lock", tmp_path / "ours.db").acquire()
    assert (tmp_path / "precious").read_text() == "as it was"


@ROOT_ONLY
def test_another_users_note_is_not_believed(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    note = tmp_path / "a.lock.holder"
    note.write_text(json.dumps({"pid": 1, "database": "trust me"}))
    os.chown(note, STRANGER, STRANGER)
    with holder:
        with pytest.raises(HeldError, match="another process is already running"):
            ProcessLock(tmp_path / "a.lock", tmp_path / "ours.db").acquire()
        holder.kill()


@ROOT_ONLY
def test_another_users_lock_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.lock").touch()
    os.chown(tmp_path / "a.lock", STRANGER, STRANGER)
    with pytest.raises(NotOursError, match="belongs to another user"):
        ProcessLock(tmp_path / "a.lock", tmp_path / "ours.db").acquire()


def test_a_note_without_end_is_not_read_to_its_end(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    (tmp_path / "a.lock.holder").write_text(json.dumps({"pid": 1, "database": "x" * 10**6}))
    with holder:
        with pytest.raises(HeldError, match="another process is already running"):
            ProcessLock(tmp_path / "a.lock", tmp_path / "ours.db").acquire()
        holder.kill()


# -- the folder of a host's locks


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    path = tmp_path / "run"
    path.mkdir(0o700)
    return path


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    path = tmp_path / "tmp"
    path.mkdir()
    path.chmod(0o1777)
    return path


def test_the_sessions_own_folder_is_taken(runtime: Path, temporary: Path) -> None:
    assert host_folder(runtime, temporary) == runtime
    assert list(temporary.iterdir()) == []


@POSIX
def test_without_a_session_it_is_a_folder_of_the_users_own(temporary: Path) -> None:
    before = os.umask(0)
    try:
        folder = host_folder(None, temporary)
    finally:
        os.umask(before)
    assert folder == temporary / f"oneplot-{os.geteuid()}"
    assert mode(folder) == 0o700
    assert host_folder(None, temporary) == folder


@POSIX
@pytest.mark.parametrize("rights", [0o755, 0o710, 0o701, 0o777])
def test_a_sessions_folder_in_which_others_have_rights_is_not_taken(
    runtime: Path, temporary: Path, rights: int
) -> None:
    runtime.chmod(rights)
    assert host_folder(runtime, temporary).parent == temporary


@ROOT_ONLY
def test_another_users_session_is_not_taken(runtime: Path, temporary: Path) -> None:
    os.chown(runtime, STRANGER, STRANGER)
    assert host_folder(runtime, temporary).parent == temporary


@POSIX
def test_a_sessions_folder_that_is_no_folder_is_not_taken(runtime: Path, temporary: Path) -> None:
    (runtime / "link").symlink_to(runtime)
    (runtime / "file").touch()
    for name in ("link", "file", "none/here"):
        assert host_folder(runtime / name, temporary).parent == temporary


@POSIX
@pytest.mark.parametrize("rights", [0o755, 0o777, 0o730])
def test_a_folder_that_another_user_could_have_prepared_is_refused(temporary: Path, rights: int) -> None:
    folder = temporary / f"oneplot-{os.geteuid()}"
    folder.mkdir()
    folder.chmod(rights)
    with pytest.raises(NotOursError, match="other users have rights"):
        host_folder(None, temporary)


@POSIX
def test_a_link_in_place_of_the_folder_is_refused(temporary: Path, runtime: Path) -> None:
    (temporary / f"oneplot-{os.geteuid()}").symlink_to(runtime)
    with pytest.raises(NotOursError, match="is a link"):
        host_folder(None, temporary)


@ROOT_ONLY
def test_another_users_folder_is_refused(temporary: Path) -> None:
    folder = temporary / "oneplot-0"
    folder.mkdir(0o700)
    os.chown(folder, STRANGER, STRANGER)
    with pytest.raises(NotOursError, match="belongs to another user"):
        host_folder(None, temporary)
