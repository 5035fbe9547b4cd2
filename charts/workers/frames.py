"""How the main process and its workers talk: numbered frames of pickled values over a byte stream.

Both ends are this program's own processes and nothing else holds the stream, so what is unpickled was
pickled here.
"""

import pickle
import struct
from typing import NamedTuple, Protocol

_HEAD = struct.Struct(">QQ")
PID_BYTES = 8
FORK, TELL = b"w", b"f"
"""What the main process asks of the nursery: a worker, or how one ended."""
FATE = struct.Struct(">iQ")
"""A Fate as the nursery tells it."""
LARGEST_FRAME = 256 * 2**20
"""Bytes. Far above any table or picture; it only bounds what a broken stream can make us read."""


class Fate(NamedTuple):
    """How a worker ended: by which signal (0: by none, -1: unknown), and the most bytes of memory it held."""

    signal: int = -1
    memory: int = 0


class LostError(Exception):
    """The other end is gone, or what it says makes no sense."""


class LateError(LostError):
    """The other end took longer than its stream allows."""


class Source(Protocol):
    """The end that is read."""

    def read(self, size: int, /) -> bytes | None:
        """Return size bytes, fewer only at the end."""
        ...

    def close(self) -> None:
        """Close this end."""
        ...


class Sink(Protocol):
    """The end that is written."""

    def write(self, data: bytes, /) -> int | None:
        """Take the bytes."""
        ...

    def flush(self) -> None:
        """Send what was taken."""
        ...

    def close(self) -> None:
        """Close this end."""
        ...


def send(sink: Sink, number: int, value: object) -> None:
    """Write one frame. LostError if the other end is gone, LateError if it takes nothing in time."""
    body = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    try:
        sink.write(_HEAD.pack(number, len(body)) + body)
        sink.flush()
    except TimeoutError as error:
        raise LateError from error
    except (OSError, ValueError) as error:
        raise LostError from error


def receive(source: Source) -> tuple[int, object]:
    """Wait for one frame and return its number and value.

    LostError if the other end is gone, LateError if it says nothing within the stream's own limit.
    """
    number, length = _HEAD.unpack(_exactly(source, _HEAD.size))
    if length > LARGEST_FRAME:
        raise LostError
    return number, pickle.loads(_exactly(source, length))  # noqa: S301 - our own process wrote it


def _exactly(source: Source, length: int) -> bytes:
    try:
        data = source.read(length)
    except TimeoutError as error:
        raise LateError from error
    except (OSError, ValueError) as error:
        raise LostError from error
    if data is None or len(data) != length:
        raise LostError
    return data
