"""Log lines: one trace id for each delivery of a mention, text or JSON, and no secret in any of them."""

import json
import logging
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Literal

_trace: ContextVar[str] = ContextVar("trace", default="-")

_SECRETS = re.compile(
    r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}"  # a bot token: id, time and signature in base64
    r"|(?:Bot|Bearer) +[^\s'\",]{8,}"  # a header
    r"|\bsk-[\w-]{8,}",  # a key of a model's provider
    re.ASCII,
)

_known: list[str] = []
"""Secrets of this process, whatever they look like. The longest first: one may hold another."""

LEAST_SECRET = 8
"""A shorter one would be found in words that are none."""

_FORMAT = "%(asctime)s %(levelname)-7s %(name)s [%(trace)s] %(message)s"

CHATTY = ("discord", "aiosqlite", "openai", "httpx2", "httpcore2", "asyncio", "aiohttp")
"""Libraries whose DEBUG lines hold request bodies or statement parameters: never below INFO."""


QUIET = ("httpx2", "httpcore2", "openai")
"""Libraries whose INFO lines hold addresses, which may carry credentials: never below WARNING."""


@contextmanager
def traced(trace: str) -> Iterator[None]:
    """Mark every line logged inside with this id: the row's owner, so that log and database agree."""
    token = _trace.set(trace)
    try:
        yield
    finally:
        _trace.reset(token)


def redacted(text: str) -> str:
    """Return the text with tokens, keys and authorization headers replaced."""
    for secret in _known:
        text = text.replace(secret, "[redacted]")
    return _SECRETS.sub("[redacted]", text)


class _Trace(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.trace = _trace.get()
        return True


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "trace": getattr(record, "trace", "-"),
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return redacted(json.dumps(line, ensure_ascii=False))


def set_up(level: str, form: Literal["text", "json"], secrets: Iterable[str] = ()) -> None:
    """Send all lines to standard error, without these secrets. Call once, from the program's entry."""
    _known[:] = sorted((secret for secret in secrets if len(secret) >= LEAST_SECRET), key=len, reverse=True)
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_Trace())
    handler.setFormatter(_Json() if form == "json" else _Text(_FORMAT))
    for least, names in ((logging.INFO, CHATTY), (logging.WARNING, QUIET)):
        for name in names:
            logging.getLogger(name).level = max(least, logging.getLevelName(level))
    logging.basicConfig(level=level, handlers=[handler], force=True)  # and all levels hold from here on
