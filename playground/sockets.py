"""Ending a connection the rude ways."""

import os
import socket
import struct

from aiohttp import web

_LINGER = "hh" if os.name == "nt" else "ii"  # Windows has two shorts there


def reset(request: web.Request) -> None:
    """Send RST: the other side sees "connection reset by peer" whatever it still waited for."""
    transport = request.transport
    if transport is None:
        return
    sock = transport.get_extra_info("socket")
    if sock is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
    transport.abort()


def hang_up(request: web.Request) -> None:
    """Send FIN without an answer: the other side sees the server disconnect."""
    if request.transport is not None:
        request.transport.close()
