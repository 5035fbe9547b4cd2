"""What was worked out of the files of words, kept in a file beside the program from one start to the next.

It lies where Python keeps what it has compiled, and is believed where the program is: a file that may be
another user's is never read. Its name says of which words it is, so that none of others is taken for it.
A process that finds none works out what it needs, and where it may write leaves one for the next. `python -m
charts.workers.keeping` makes it at once, for a folder that nobody may write to later.
"""

import contextlib
import hashlib
import os
import pickle
import stat
import struct
import sys
import time
import zlib
from collections.abc import Callable
from importlib.util import cache_from_source, find_spec
from pathlib import Path
from typing import Any, BinaryIO

from charts import language, telling
from charts.language.kept import Key, everything, look_up

_HEAD = struct.Struct(">Q")
_FOLDERS = tuple(Path(room.__path__[0]) for room in (language, telling))
_LIBRARY = "babel"
_NAMED = "words.{}.{}.kept"
_MODE = 0o644
_SOURCES = frozenset({".py", ".po"})
_BEGUN = time.time()
_SETTLED_SECONDS = 2.0
"""Files that changed later than so long before this process began may not be those that it has loaded."""

Places = dict[Key, tuple[int, int]]
"""Where each value begins behind the places themselves, and how long it is."""


def look() -> bool:
    """Let words be looked up that were worked out before; return whether there are any."""
    file = _file()
    try:
        with _opened(file) as opened:
            (length,) = _HEAD.unpack(opened.read(_HEAD.size))
            places: Places = _value(opened.read(length))
    except _BROKEN:
        return False

    def found(key: Key) -> object:
        start, size = places.get(key, (0, 0))
        if not size:
            return None
        with contextlib.suppress(*_BROKEN), _opened(file) as opened:
            opened.seek(_HEAD.size + length + start)
            return _value(opened.read(size))
        return None  # it was taken away, with the version that it was of

    look_up(found)
    return True


_BROKEN = (OSError, ValueError, OverflowError, MemoryError, struct.error, zlib.error)
"""What is raised by a file that is none, or not whole. What is whole was written by this very code."""


def _value(form: bytes) -> Any:  # noqa: ANN401 - whatever was kept
    return pickle.loads(zlib.decompress(form))  # noqa: S301 - from a file that is believed as the program is


def _form(value: object) -> bytes:
    return zlib.compress(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))


def _opened(file: Path) -> BinaryIO:
    """Open what was kept. Raises OSError where another user may have written it."""
    opened = file.open("rb")
    if not (_is_ours(os.fstat(opened.fileno()), stat.S_IWGRP | stat.S_IWOTH) and _is_believed(file.parent)):
        opened.close()
        raise PermissionError(file)
    return opened


def _is_believed(folder: Path) -> bool:
    """Whether this is no folder of another user's, and not everybody's; some let a user's own group write."""
    return _is_ours(folder.stat(), stat.S_IWOTH)


def _is_ours(found: os.stat_result, writers: int) -> bool:
    """Whether it is of this user, of root or of whose the program is, and none of the writers may write."""
    if not hasattr(os, "geteuid"):
        return True  # there is nothing to ask
    owners = {0, os.geteuid(), Path(__file__).stat().st_uid}
    return found.st_uid in owners and not found.st_mode & writers


def keep(is_wanted: Callable[[], bool] = lambda: True) -> bool:
    """Work out all words and keep them; return whether they are kept now.

    They are not where files changed meanwhile, where nobody may write, or as soon as is_wanted says no.
    """
    file = _file()
    new = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not _is_believed(file.parent):
            return False
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MODE), "wb") as opened:  # noqa: PTH123
            is_whole = _fill(opened, is_wanted) and _file() == file
        if is_whole:
            new.replace(file)
    except OSError:
        is_whole = False
    others = file.parent.glob(_NAMED.format(sys.implementation.cache_tag, "*") + "*") if is_whole else ()
    for left in (new, *(other for other in others if other != file)):
        with contextlib.suppress(OSError):
            left.unlink()
    return is_whole


def _fill(opened: BinaryIO, is_wanted: Callable[[], bool]) -> bool:
    """Write all words; return whether they were wanted to the end."""
    from charts import kinds, planner, reading  # noqa: F401, PLC0415 - all rooms that know words

    places, values = Places(), bytearray()
    for key, value in everything():
        if not is_wanted():
            return False
        form = _form(value)
        places[key] = len(values), len(form)
        values += form
    head = _form(places)
    opened.write(_HEAD.pack(len(head)) + head + values)
    opened.flush()
    os.fsync(opened.fileno())
    return True


def may_keep() -> bool:
    """Whether words are loaded as they are in their files, and Python may keep what it makes."""
    return (
        not sys.dont_write_bytecode
        and max(file.stat().st_mtime for file in _sources()) < _BEGUN - _SETTLED_SECONDS
    )


def _file() -> Path:
    """Return where the words are kept that are in the files now."""
    digest = hashlib.blake2b(digest_size=8)
    for file in _sources():
        data = file.read_bytes()
        digest.update(f"{file.parent.name}/{file.name} {len(data)} ".encode())
        digest.update(data)
    folder = Path(cache_from_source(str(_FOLDERS[0] / "kept.py"))).parent
    return folder / _NAMED.format(sys.implementation.cache_tag, digest.hexdigest())


def _sources() -> list[Path]:
    """Return the files of which words are worked out, and one that says which version the library has."""
    found = [file for folder in _FOLDERS for file in folder.rglob("*") if file.suffix in _SOURCES]
    spec = find_spec(_LIBRARY)
    return [*sorted(found), *([Path(spec.origin)] if spec and spec.origin else ())]


def main() -> int:
    """Keep the words; return 1 where they cannot be."""
    if look() or keep() or look():
        return 0
    sys.stderr.write(f"nothing may be kept in {_file().parent}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
