"""Words that were worked out once are found by the next process, and never taken for other words."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from charts.language import kept
from charts.workers import keeping
from tests.patience import LAST_RESORT_S

ROOT = Path(__file__).resolve().parents[3]
KEPT = """
import sys
from charts.workers import keeping

sys.exit(keeping.main())
"""
"""What `make` does before the tests; whoever finds it done keeps what there is."""
COMPARED = """
import sys
from charts import kinds, planner, reading
from charts.language import kept
from charts.workers import keeping

def form(value):
    return sorted(vars(value)["_known"]) if type(value).__name__ == "Slips" else value

worked_out = dict(kept.everything())
assert keeping.look()
[look] = kept._LOOKED_UP
print(len(worked_out), [key for key, value in worked_out.items() if form(look(key)) != form(value)])
"""


@pytest.fixture(autouse=True)
def _compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let Python keep what it compiles in a folder of the test."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "compiled"))
    yield
    kept.look_up(None)


def _copied(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the words be those of a copy; return a file of it."""
    for room in keeping._FOLDERS:
        shutil.copytree(room, folder / room.name, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(keeping, "_FOLDERS", tuple(folder / room.name for room in keeping._FOLDERS))
    return folder / "language" / "languages" / "de.py"


def _python(seed: str, code: str) -> str:
    environment = os.environ | {"PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    return done.stdout


def test_what_is_kept_is_what_is_worked_out_in_whatever_order_sets_are() -> None:
    _python("random", KEPT)
    count, differ = _python("2", COMPARED).split(" ", 1)
    assert int(count) > 1_000
    assert differ.strip() == "[]"


def test_words_that_were_changed_are_worked_out_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = _copied(tmp_path, monkeypatch)
    monkeypatch.setattr(keeping, "everything", lambda: iter([(("a word",), 1)]))
    assert keeping.keep()
    assert keeping.look()
    changed.write_text(changed.read_text("utf-8").replace("und", "unb", 1), "utf-8")
    assert not keeping.look()
    assert keeping.keep()
    assert len([*(tmp_path / "compiled").rglob("*.kept")]) == 1  # what nobody looks for is taken away


def test_words_that_change_while_they_are_worked_out_are_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = _copied(tmp_path, monkeypatch)

    def worked_out() -> Iterator[tuple[kept.Key, object]]:
        changed.write_text("", "utf-8")
        yield ("a word",), 1

    monkeypatch.setattr(keeping, "everything", worked_out)
    assert not keeping.keep()
    assert not keeping.look()


def test_words_are_not_kept_by_a_process_that_may_have_loaded_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = _copied(tmp_path, monkeypatch)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    long_ago = keeping._BEGUN - 60
    for file in keeping._sources():
        if file.is_relative_to(tmp_path):
            os.utime(file, (long_ago, long_ago))
    assert keeping.may_keep()
    os.utime(changed, (keeping._BEGUN, keeping._BEGUN))
    assert not keeping.may_keep()


def test_what_is_broken_is_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "everything", lambda: iter([(("a word",), 1), (("another",), 2)]))
    assert keeping.keep()
    file = keeping._file()
    whole = file.read_bytes()
    file.write_bytes(whole[:-4])
    assert keeping.look()
    [look] = kept._LOOKED_UP
    assert (look(("a word",)), look(("another",)), look(("a third",))) == (1, None, None)
    file.unlink()
    assert look(("a word",)) is None
    changed = bytearray(whole)
    changed[20] ^= 1
    for part in (b"", whole[:4], whole[:20], b"\xff" * 40, bytes(changed)):
        file.write_bytes(part)
        assert not keeping.look()


def test_where_nobody_may_write_nothing_is_kept_or_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "compiled").write_text("a file, and no folder")
    worked_out: list[str] = []

    def everything() -> Iterator[tuple[kept.Key, object]]:
        worked_out.append("all")
        yield ("a word",), 1

    monkeypatch.setattr(keeping, "everything", everything)
    assert not keeping.keep()
    assert [each.name for each in tmp_path.iterdir()] == ["compiled"]
    assert not worked_out  # at each start anew, for nothing


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="files have no owner there")
@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_file_that_others_may_write_is_not_believed(mode: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "everything", lambda: iter([(("a word",), 1)]))
    assert keeping.keep()
    assert keeping.look()
    [look] = kept._LOOKED_UP
    file = keeping._file()
    file.chmod(mode)
    assert look(("a word",)) is None
    assert not keeping.look()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="files have no owner there")
def test_a_folder_that_all_may_write_is_neither_believed_nor_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "everything", lambda: iter([(("a word",), 1)]))
    assert keeping.keep()
    keeping._file().parent.chmod(0o777)
    assert not keeping.look()
    assert not keeping.keep()
    keeping._file().parent.chmod(0o775)  # where each user has a group of their own
    assert keeping.look()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="files have no owner there")
def test_what_another_user_owns_is_not_believed() -> None:
    others = next(
        user for user in range(1, 9) if user not in {os.geteuid(), Path(keeping.__file__).stat().st_uid}
    )
    assert keeping._is_ours(_owned_by(os.geteuid()), 0)
    assert keeping._is_ours(_owned_by(0), 0)
    assert not keeping._is_ours(_owned_by(others), 0)


def _owned_by(user: int) -> os.stat_result:
    return os.stat_result((0o100644, 0, 0, 1, user, 0, 0, 0, 0, 0))


def test_whatever_a_user_lets_others_do_what_is_kept_is_theirs_alone_to_write(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keeping, "everything", lambda: iter([(("a word",), 1)]))
    before = os.umask(0o002)
    try:
        assert keeping.keep()
    finally:
        os.umask(before)
    assert keeping.look()
    assert [each.suffix for each in keeping._file().parent.iterdir()] == [".kept"]


def test_nothing_is_kept_for_a_nursery_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "everything", lambda: iter([(("a word",), 1)]))
    assert not keeping.keep(lambda: False)
    assert not [*tmp_path.rglob("*.kept")]


NURSERY = """
import socket, sys
from charts.workers import keeping, tasks

tasks.rehearse()  # what Python compiles for that stays where it is
sys.dont_write_bytecode = False
sys.pycache_prefix = sys.argv[2]
keeping._BEGUN += 3_600  # a fresh copy of the program is as good
keeping.everything = lambda: iter([(("a word",), 1)])
tasks._nurse(socket.socket(fileno=int(sys.argv[1])))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are started one by one there")
def test_a_nursery_that_finds_no_words_leaves_them_for_the_next(tmp_path: Path) -> None:
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-c", NURSERY, str(theirs.fileno()), str(tmp_path / "compiled")]
    nursery = subprocess.Popen(command, cwd=ROOT, pass_fds=[theirs.fileno()])
    theirs.close()
    end = time.monotonic() + LAST_RESORT_S
    while not [*tmp_path.rglob("*.kept")] and time.monotonic() < end:
        time.sleep(0.05)
    ours.close()
    assert nursery.wait() == 0
    assert keeping.look()
    [look] = kept._LOOKED_UP
    assert look(("a word",)) == 1
