"""What is too late is not written, at whichever piece of the request the time runs out."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import aiohttp
import pytest
from aiohttp import web

from messenger.moment import LINGER_S, TooLateError, connector, watched, written_by


class Server:
    """Takes note of the requests that arrive whole."""

    def __init__(self) -> None:
        self.arrived: list[bytes] = []
        self.url = ""
        self.finish = asyncio.Event()

    async def handle(self, request: web.Request) -> web.Response:
        """Read a request to its end."""
        self.arrived.append(await request.read())
        return web.Response(text="taken")

    async def drag(self, request: web.Request) -> web.StreamResponse:
        """Begin an answer, and end it when told."""
        response = web.StreamResponse()
        await response.prepare(request)
        await self.finish.wait()
        return response


@asynccontextmanager
async def serving() -> AsyncIterator[tuple[Server, aiohttp.ClientSession]]:
    """Run a server and a session as the bot has it."""
    server = Server()
    app = web.Application()
    app.router.add_post("/", server.handle)
    app.router.add_get("/", server.drag)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    async with aiohttp.ClientSession(connector=connector(), trace_configs=[watched()]) as session:
        yield server, session
    await runner.cleanup()


def now() -> float:
    return asyncio.get_running_loop().time()


async def slowly(until: float) -> AsyncIterator[bytes]:
    """Yield a body of two pieces, the last one behind a time of the loop."""
    yield b"first "
    await asyncio.sleep(until - now() + 0.01)
    assert now() > until
    yield b"last"


async def test_what_is_in_time_is_written() -> None:
    async with serving() as (server, session):
        with written_by(now() + 60):
            await session.post(server.url, data=slowly(now()))
        await session.post(server.url, data=b"without a limit")

    assert server.arrived == [b"first last", b"without a limit"]


async def test_a_request_that_begins_too_late_is_not_written() -> None:
    async with serving() as (server, session):
        await session.post(server.url, data=b"opens the connection")
        with written_by(now() - 0.001), suppress(TooLateError):
            await session.post(server.url, data=b"late")
        await session.post(server.url, data=b"after")

    assert server.arrived == [b"opens the connection", b"after"]


async def test_a_request_whose_time_runs_out_before_its_last_piece_never_arrives_whole() -> None:
    async with serving() as (server, session):
        await session.post(server.url, data=b"opens the connection")
        by = now() + 2  # it begins by then, however busy the machine is
        with written_by(by), suppress(aiohttp.ClientError):
            await session.post(server.url, data=slowly(by))

    assert server.arrived == [b"opens the connection"]


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="the system has no such option")
async def test_bytes_that_nobody_acknowledges_are_given_up() -> None:
    async with serving() as (server, session), session.get(server.url) as response:
        assert response.connection is not None
        assert response.connection.transport is not None
        made = response.connection.transport.get_extra_info("socket")
        found = made.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)
        server.finish.set()

    assert found == LINGER_S * 1000
