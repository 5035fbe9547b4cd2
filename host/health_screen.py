"""`python bot.py health`: how the running bot is, a line for each piece, with an exit code."""

from __future__ import annotations

import json
import socket
import urllib.error
import urllib.request
from typing import TYPE_CHECKING

from db.beside import Where, name_of
from host.findings import Finding, shown
from host.health import free_disk, written
from host.health_doors import HOST, socket_of

if TYPE_CHECKING:
    from pathlib import Path

    from host.settings import Settings

ANSWER_S = 9.0
"""The bot needs less for all its looks, even where each comes to nothing."""

MOST_BYTES = 1_000_000


def health(settings: Settings) -> int:
    """Print how the running bot is; return 0 if all is well, 1 if something is not or no bot runs."""
    return shown(_asked(settings))


def _asked(settings: Settings) -> list[Finding]:
    database = settings.database_path
    try:
        told = _told(database) if hasattr(socket, "AF_UNIX") else _told_by_port(settings.health_port)
    except TimeoutError:
        return [
            Finding("process", good=False, text=f"it does not answer within {ANSWER_S:g} s"),
            *_alone(settings.database),
        ]
    except (OSError, ValueError) as error:
        text = f"no bot runs on {name_of(settings.database)} ({error})"
        return [Finding("process", good=False, text=text), *_alone(settings.database)]
    pieces = json.loads(told)["pieces"]
    return [
        Finding("process", good=True, text=f"runs on {name_of(settings.database)}"),
        *(Finding(**piece) for piece in pieces),
    ]


def _alone(database: Where) -> list[Finding]:
    """Return what can be said without the bot."""
    return [written(database), *free_disk(database)]


def _told(database: Path) -> bytes:
    with socket.socket(socket.AF_UNIX) as asking:
        asking.settimeout(ANSWER_S)
        asking.connect(str(socket_of(database)))
        with asking.makefile("rb") as answer:
            return answer.read(MOST_BYTES)


def _told_by_port(port: int) -> bytes:
    if not port:
        raise ValueError("HEALTH_PORT is not set, and here there is no other way to ask")
    request = urllib.request.Request(f"http://{HOST}:{port}/healthz")
    try:
        with urllib.request.urlopen(request, timeout=ANSWER_S) as answer:  # noqa: S310 - http, by the line above
            return bytes(answer.read(MOST_BYTES))
    except urllib.error.HTTPError as trouble:  # 503 tells what the trouble is
        with trouble:
            return trouble.read(MOST_BYTES)
