"""Where the running bot tells how it is: a socket beside the database, and a port if one is set.

Both are served by threads. Nobody else can come in: the socket is its owner's alone, the port is loopback's.
"""

from __future__ import annotations

import json
import logging
import re
import socket
import threading
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from wsgiref.types import StartResponse, WSGIEnvironment

    from host.health import Health

log = logging.getLogger("oneplot.health")

HOST = "127.0.0.1"
_OUR_HOST = re.compile(r"(?:127\.0\.0\.1|localhost)(?::[0-9]{1,5})?")


def socket_of(database: Path) -> Path:
    """Return where the bot of a database listens."""
    return database.with_name(f"{database.name}.health")


def document(health: Health) -> dict[str, object]:
    """Return what both doors tell: {"ok": …, "pieces": [{"piece": …, "good": …, "text": …}, …]}."""
    found = health.findings()
    pieces = [{"piece": one.piece, "good": one.good, "text": one.text} for one in found]
    return {"ok": all(one.good is not False for one in found), "pieces": pieces}


@contextmanager
def doors(health: Health, database: Path, port: int) -> Iterator[None]:
    """Tell how the bot is for as long as this block lasts. What cannot be opened is said and does without."""
    closing: list[Callable[[], None]] = []
    openings = (partial(_beside, health, socket_of(database)), partial(_on, health, port))
    for opening in openings:
        try:
            closing.append(opening())
        except OSError as error:
            log.warning("no door for questions of health: %s", error)
    try:
        yield
    finally:
        for close in closing:
            close()


def _nothing() -> None:
    """Close what was not opened."""


def _beside(health: Health, path: Path) -> Callable[[], None]:
    if not hasattr(socket, "AF_UNIX"):
        return _nothing  # Windows: there the port is the only door
    path.unlink(missing_ok=True)  # of a process that was killed: the lock of the database is ours
    listening = socket.socket(socket.AF_UNIX)
    try:
        listening.bind(str(path))
        path.chmod(0o600)
        listening.listen()
    except OSError:
        listening.close()
        raise

    def serve() -> None:
        while True:
            try:
                asker, _ = listening.accept()
            except OSError:
                return
            with asker, suppress(OSError):
                asker.sendall(json.dumps(document(health)).encode())

    _thread(serve)

    def close() -> None:
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        listening.close()
        path.unlink(missing_ok=True)

    return close


def _on(health: Health, port: int) -> Callable[[], None]:
    if not port:
        return _nothing
    from wsgiref.simple_server import WSGIRequestHandler, make_server  # noqa: PLC0415 - only where it is switched on

    class Silent(WSGIRequestHandler):
        """Logs no request."""

        timeout = 10.0

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the library's own
            del format, arguments

    server = make_server(HOST, port, _pages(health), handler_class=Silent)
    _thread(server.serve_forever)
    log.info("/healthz and /metrics at http://%s:%d", HOST, port)

    def close() -> None:
        server.shutdown()
        server.server_close()

    return close


def _pages(health: Health) -> Callable[[WSGIEnvironment, StartResponse], Iterable[bytes]]:
    from host.metrics import KIND, exposition  # noqa: PLC0415 - the same

    def page(environment: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        status, kind, body = "404 Not Found", "text/plain", b"/healthz and /metrics are here.\n"
        if not _OUR_HOST.fullmatch(str(environment.get("HTTP_HOST", ""))):
            status, body = "403 Forbidden", b"only for this machine\n"
        elif environment["PATH_INFO"] == "/healthz":
            told = document(health)
            status = "200 OK" if told["ok"] else "503 Service Unavailable"
            kind, body = "application/json", json.dumps(told).encode()
        elif environment["PATH_INFO"] == "/metrics":
            status, kind, body = "200 OK", KIND, exposition(health.figures())
        start(status, [("Content-Type", kind), ("Content-Length", str(len(body)))])
        return [body]

    return page


def _thread(serve: Callable[[], None]) -> None:
    threading.Thread(target=serve, name="health", daemon=True).start()
