"""A model server on loopback that counts requests and answers as it is told, down to the bytes."""

import asyncio
import json
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

Fault = Callable[["Exchange"], Awaitable[None]]


@dataclass
class Exchange:
    """One request, and the stream that its answer goes to."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    writer: asyncio.StreamWriter
    writes: int = 0
    written: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))
    """Can be acquired once for each piece that was written."""

    @property
    def prompt(self) -> str:
        """Return all that the model was told."""
        return "\n".join(message["content"] for message in self.body["messages"])

    @property
    def level(self) -> str:
        """Return the level of the ladder that was asked for."""
        form = self.body.get("response_format", {})
        return str(form.get("type", "plain")) + ("+schema" if "schema" in form else "")

    async def send(self, data: bytes) -> None:
        """Write bytes."""
        self.writer.write(data)
        self.writes += 1
        self.written.release()
        await self.writer.drain()

    async def head(
        self, status: int = 200, length: int | None = None, kind: str = "application/json", **headers: str
    ) -> None:
        """Write the status line and headers."""
        lines = [f"HTTP/1.1 {status} X", f"Content-Type: {kind}", "Connection: close"]
        if length is not None:
            lines.append(f"Content-Length: {length}")
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        await self.send(("\r\n".join(lines) + "\r\n\r\n").encode())

    async def answer(
        self, data: bytes, status: int = 200, kind: str = "application/json", **headers: str
    ) -> None:
        """Write a whole response."""
        await self.head(status, len(data), kind, **headers)
        await self.send(data)

    async def json(self, form: object, status: int = 200, **headers: str) -> None:
        """Write a whole response of JSON."""
        await self.answer(json.dumps(form).encode(), status, **headers)

    def reset(self) -> None:
        """Break the connection with a RST."""
        raw = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


def completion(content: object, finish: str = "stop", **extra: object) -> dict[str, object]:
    """Return a chat completion as servers write it."""
    message = {"role": "assistant", "content": content, **extra}
    return {
        "id": "c-1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "message": message, "finish_reason": finish}],
        "usage": {"prompt_tokens": 300, "completion_tokens": 40, "total_tokens": 340},
    }


def saying(text: str, finish: str = "stop") -> Fault:
    """Answer with this text."""

    async def say(exchange: Exchange) -> None:
        await exchange.json(completion(text, finish))

    return say


def in_turn(*steps: Fault) -> Fault:
    """Answer the first request by the first step, and so on; the last one goes on."""
    left = list(steps)

    async def step(exchange: Exchange) -> None:
        await (left.pop(0) if len(left) > 1 else left[0])(exchange)

    return step


@dataclass
class ModelServer:
    """A running server. requests holds every request whose head arrived, in order."""

    port: int = 0
    fault: Fault = field(default=saying("{}"))
    requests: list[Exchange] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        """Return the base address that a provider is configured with."""
        return f"http://127.0.0.1:{self.port}/v1"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Read one request and answer it."""
        try:
            await self._exchange(reader, writer)
        except (OSError, asyncio.IncompleteReadError, TimeoutError):
            pass  # the client has gone, as it may
        finally:
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        self.heads.append(head)
        first, *rest = head.split("\r\n")
        headers = {
            name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest if line)
        }
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        exchange = Exchange(first.split(" ")[1], headers, json.loads(body or b"{}"), writer)
        self.requests.append(exchange)
        self.asked.set()
        await self.fault(exchange)


@asynccontextmanager
async def serving(fault: Fault | None = None) -> AsyncIterator[ModelServer]:
    """Run a server; every connection that is still open at the end is cut."""
    server = ModelServer()
    if fault is not None:
        server.fault = fault
    tasks: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(server.serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    listening = await asyncio.start_server(connected, "127.0.0.1", 0)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await listening.wait_closed()
