"""The last moment before a request's bytes leave: what was decided too long ago is not written any more.

A process may stand still between its look and its write (stopped, swapped out, starved), and goes on as if
no time had passed. aiohttp tells before it connects, when it has a connection, and before each piece that it
hands to the socket; a request that lacks its last piece is none.
"""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from types import SimpleNamespace
from typing import TYPE_CHECKING

import aiohttp

if TYPE_CHECKING:
    from messenger.pace import Pace

LINGER_S = 15.0
"""L: bytes that nobody acknowledged for so long are dropped with their connection, not sent on later."""

_BY: ContextVar[float | None] = ContextVar("by", default=None)


class TooLateError(Exception):
    """The request was not written: its time was over."""


@contextmanager
def written_by(by: float) -> Iterator[None]:
    """Let no byte of the requests made in this block leave later than at `by`, the loop's time."""
    token = _BY.set(by)
    try:
        yield
    finally:
        _BY.reset(token)


async def _look(_session: aiohttp.ClientSession, _context: SimpleNamespace, _parameters: object) -> None:
    by = _BY.get()
    if by is not None and asyncio.get_running_loop().time() > by:
        raise TooLateError


def _impatient(address: aiohttp.AddrInfoType) -> socket.socket:
    """Return a socket that gives its bytes up after LINGER_S, where the system knows how."""
    family, kind, protocol, *_ = address
    made = socket.socket(family, kind, protocol)
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(LINGER_S * 1000))
    return made


def connector() -> aiohttp.TCPConnector:
    """Return what a client connects with: discord.py's own but for LINGER_S. Call it in a running loop."""
    return aiohttp.TCPConnector(limit=0, socket_factory=_impatient)


def watched(pace: "Pace | None" = None) -> aiohttp.TraceConfig:
    """Return what a client's session needs for `written_by` to hold, and to keep to a pace."""
    trace = aiohttp.TraceConfig()
    if pace is not None:
        trace.on_request_start.append(pace.before)  # what waits too long is not written
        trace.on_request_end.append(pace.after)
    trace.on_request_start.append(_look)
    trace.on_connection_create_end.append(_look)
    trace.on_connection_reuseconn.append(_look)
    trace.on_request_headers_sent.append(_look)  # told before they are
    trace.on_request_chunk_sent.append(_look)
    return trace
