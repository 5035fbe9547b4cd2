"""Files that their owner alone may read: made so from the first byte, and mended where they were not.

What is found is looked at by its name. That is exact in a folder of our own; in one that others may write to
they could put another file there at any time, whatever is looked at. Windows has no such bits: there the
user's folders guard what is in them.
"""

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

FILE, FOLDER = 0o600, 0o700
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class NotOursError(OSError):
    """A link, something that is no plain file or folder, or another user's: nothing in it is believed."""


def make_folder(path: Path) -> None:
    """Make a folder, and those above it that are missing, for this user alone; others stay as they are."""
    for missing in reversed([folder for folder in (path, *path.parents) if not folder.exists()]):
        missing.mkdir(FOLDER, exist_ok=True)


def make_file(path: Path) -> None:
    """Make an empty file. Raises FileExistsError, also where a link stands."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE))


def mend(path: Path) -> None:
    """Take from others what they may do with a file, if it is there and this user may say so."""
    try:
        mode = path.stat().st_mode
        if is_exposed(path):
            path.chmod(stat.S_IMODE(mode) & ~_OTHERS)
    except (FileNotFoundError, PermissionError):
        return


def is_exposed(path: Path) -> bool:
    """Whether others on this machine may read or write a file or folder."""
    return sys.platform != "win32" and bool(path.stat().st_mode & _OTHERS)


def own_file(path: Path) -> None:
    """Make a file, or mend the one of ours that is there. Raises NotOursError and OSError."""
    try:
        make_file(path)
    except FileExistsError:
        _expect(path, stat.S_ISREG)
        mend(path)


def own_folder(path: Path) -> None:
    """Make a folder, or accept one of ours that others have no right to. Raises NotOursError and OSError."""
    path.mkdir(FOLDER, exist_ok=True)
    _expect(path, stat.S_ISDIR)
    if is_exposed(path):
        raise NotOursError(f"other users have rights to {path}")


def _expect(path: Path, is_kind: Callable[[int], bool]) -> None:
    found = path.lstat()
    if not is_kind(found.st_mode):
        raise NotOursError(f"{path} is a link, or not what belongs there")
    if sys.platform != "win32" and found.st_uid != os.geteuid():
        raise NotOursError(f"{path} belongs to another user")


def write(path: Path, text: str) -> None:
    """Write a small file anew. Raises NotOursError and OSError."""
    own_file(path)
    path.write_text(text, "utf-8")


def read(path: Path, most: int) -> str:
    """Return the first `most` bytes of a file of ours. Raises NotOursError, OSError and UnicodeError."""
    _expect(path, stat.S_ISREG)
    with path.open("rb") as file:
        return file.read(most).decode("utf-8")
