"""The loopback Discord as a server: `async with Loopback() as discord`, or `python -m playground.server`."""

import argparse
import asyncio
import contextlib
import json
import logging
import re
import signal
import sys
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self

from aiohttp import web
from aiohttp.http import HttpProcessingError

from playground.api import Api
from playground.control import Control
from playground.entities import Json
from playground.error_codes import ApiError
from playground.events import EventBus
from playground.forms import STUMBLES, decoded
from playground.gateway import Gateway
from playground.history import History
from playground.page import Page
from playground.world import World

log = logging.getLogger("playground")

HOST = "127.0.0.1"
MAX_WAIT_S = 60.0
BIGGEST_REQUEST = 64 * 2**20  # above Discord's own limit, so that its refusal is ours to make
_OUR_HOST = re.compile(r"(?:127\.0\.0\.1|localhost)(?::[0-9]{1,5})?")
_HEX = re.compile(r"[0-9a-f]{1,16}")
_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class _Short(logging.LoggerAdapter[logging.Logger]):
    """What aiohttp says of requests: a line each, no traceback, and no error where none can be read."""

    def exception(self, msg: object, *args: object, exc_info: object = None, **_beside: object) -> None:
        """Say what went wrong with a request."""
        if isinstance(exc_info, HttpProcessingError):
            self.warning("a request was not understood: %s", type(exc_info).__name__)
        else:
            self.error(msg, *args)


@web.middleware
async def no_surprise(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """Answer with 400 what nobody sends who knows this place, and say in the log what it stumbled on."""
    if (request.content_length or 0) > BIGGEST_REQUEST:
        raise web.HTTPRequestEntityTooLarge(BIGGEST_REQUEST, request.content_length or 0)
    try:
        return await handler(request)
    except (*STUMBLES, web.RequestPayloadError) as error:
        log.warning("%s %.80r was not understood: %s", request.method, request.path, type(error).__name__)
        raise web.HTTPBadRequest(text=f"not understood: {type(error).__name__}") from error


@web.middleware
async def loopback_only(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """Refuse what a page elsewhere could send here: a foreign Host (DNS rebinding), Origin or embedding."""
    origin = request.headers.get("Origin")
    if not _OUR_HOST.fullmatch(request.host):
        raise web.HTTPForbidden(text="only for 127.0.0.1")
    if origin is not None and origin != f"http://{request.host}":
        raise web.HTTPForbidden(text="only from this address")
    is_visit = request.headers.get("Sec-Fetch-Mode") == "navigate"  # somebody followed a link to the page
    if request.headers.get("Sec-Fetch-Site") in {"cross-site", "same-site"} and not is_visit:
        raise web.HTTPForbidden(text="only from this address")
    return await handler(request)


class Loopback:
    """A small Discord on 127.0.0.1; `port` 0 takes a free one.

    `url` is its address, `rest` and `gateway_url` what discord.py wants, `world` its state, `history` all
    that happened. `ctl` does in this process what POST /ctl does from another.
    """

    def __init__(
        self, port: int = 0, *, heartbeat_s: float = 41.25, gateway: type[Gateway] = Gateway
    ) -> None:
        self.port = port
        self._gateway = gateway
        self._heartbeat_s = heartbeat_s
        self._runner: web.AppRunner | None = None
        self._changed = asyncio.Event()
        self._build()

    def _build(self) -> None:
        self.world = World()
        self.world.base_url = self.url
        self.gateway = self._gateway(self.world, heartbeat_s=self._heartbeat_s)
        self.bus = EventBus(self.gateway)
        self.api = Api(self.world)
        self.control = Control(self.world, self.gateway, self.bus, self.api, self.reset)
        self.page = Page(self.world, self.gateway)
        self.world.listeners.append(self.bus.publish)
        self.history.watchers.append(self._wake)

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"http://{HOST}:{self.port}"

    @property
    def rest(self) -> str:
        """The address of the REST API."""
        return f"{self.url}/api/v10"

    @property
    def gateway_url(self) -> str:
        """The address of the gateway."""
        return f"ws://{HOST}:{self.port}/"

    @property
    def token(self) -> str:
        """The token of the bot that is registered from the start."""
        return self.world.app.token

    @property
    def history(self) -> History:
        """All that happened, in order."""
        return self.world.history

    def ctl(self, op: str, **fields: object) -> Json:
        """Do what POST /ctl does."""
        answer = self.control.run({"op": op, **fields})
        return answer if isinstance(answer, dict) else {"answer": answer}

    async def until(self, holds: Callable[[], object], seconds: float) -> None:
        """Wait until something holds, asked after each record of the history; else TimeoutError."""
        async with asyncio.timeout(seconds):
            while not holds():
                self._changed.clear()
                await self._changed.wait()

    def _wake(self) -> None:
        self._changed.set()

    def reset(self) -> None:
        """Begin anew with a new world; what is connected is cut off."""
        old = self.gateway, self.bus, self.page, self.api
        self._build()
        for connection in old[0].connections:
            connection.abort()
        old[1].close()
        old[2].close()
        old[3].closing.set()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=BIGGEST_REQUEST, middlewares=[no_surprise, loopback_only])
        for prefix in ("", "/as/{process}"):
            app.router.add_route("*", prefix + "/api/v10/{tail:.*}", self._api)
            app.router.add_get(prefix + "/", self._front)
            if prefix:
                app.router.add_get(prefix, self._front)
        app.router.add_post("/ctl", self._ctl)
        app.router.add_get("/page/state", self._page_state)
        app.router.add_get("/page/events", self._page_events)
        app.router.add_get("/page/words", self._page_words)
        app.router.add_get("/page/{name:.+}", self._page_file)
        app.router.add_get(r"/attachments/{channel:[0-9]{1,20}}/{id:[0-9]{1,20}}/{name}", self._attachment)
        self._runner = web.AppRunner(app, access_log=None, logger=_Short(log, {}), shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.world.base_url = self.url
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.bus.close()
        self.page.close()
        for connection in list(self.gateway.connections):
            connection.close(1001)
        await self.api.close()
        if self._runner:
            await self._runner.cleanup()

    # -- one method per kind of address; `reset` may have changed what stands behind it

    async def _api(self, request: web.Request) -> web.StreamResponse:
        return await self.api.serve(request)

    async def _front(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Upgrade", "").lower() == "websocket":
            return await self.gateway.serve(request)
        return await self.page.serve_file(request)

    async def _page_state(self, request: web.Request) -> web.StreamResponse:
        return await self.page.serve_state(request)

    async def _page_events(self, request: web.Request) -> web.StreamResponse:
        return await self.page.serve_events(request)

    async def _page_words(self, request: web.Request) -> web.StreamResponse:
        return await self.page.serve_words(request)

    async def _page_file(self, request: web.Request) -> web.StreamResponse:
        return await self.page.serve_file(request)

    async def _ctl(self, request: web.Request) -> web.StreamResponse:
        try:
            wish = dict(decoded(await request.read()))
            await self._news(wish)
            return web.json_response(self.control.run(wish))
        except ApiError as error:
            return web.json_response(error.body, status=error.status)
        except STUMBLES as error:
            return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)

    async def _news(self, wish: Json) -> None:
        """Hold back {"op": "history", "since": n, "wait": seconds} until there is something to tell."""
        seconds, since = float(wish.pop("wait", 0) or 0), int(wish.get("since", 0) or 0)
        if seconds > 0:
            with contextlib.suppress(TimeoutError):
                await self.until(lambda: len(self.history.records) > since, min(seconds, MAX_WAIT_S))

    async def _attachment(self, request: web.Request) -> web.StreamResponse:
        channel = self.world.channels.get(int(request.match_info["channel"]))
        wanted = int(request.match_info["id"])
        items = [a for m in channel.messages.values() for a in m.attachments] if channel else []
        found = next((a for a in items if a.id == wanted), self.world.uploads.get(wanted))
        until = request.query.get("ex", "0")
        expires = int(until, 16) if _HEX.fullmatch(until) else 0
        if found is None or expires < self.world.clock.now():
            return web.Response(status=404, text="This content is no longer available.")
        kind = found.upload.content_type or "application/octet-stream"
        self.history.add("download", attachment=str(wanted), size=len(found.upload.data))
        return web.Response(
            body=found.upload.data,
            headers={
                "Content-Type": kind,
                "X-Content-Type-Options": "nosniff",
                "Content-Security-Policy": "sandbox",  # an uploaded page is somebody's, not this origin's
            },
        )


async def _serve(port: int) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows ends the process instead
            loop.add_signal_handler(number, stop.set)
    async with Loopback(port) as discord:
        known = {
            "url": discord.url,
            "rest": discord.rest,
            "gateway": discord.gateway_url,
            "token": discord.token,
        }
        sys.stdout.write(json.dumps(known) + "\n")
        sys.stdout.flush()
        await stop.wait()


def main() -> None:
    """Serve until told to stop; the first line of the output is the address, as JSON."""
    parser = argparse.ArgumentParser(prog="python -m playground.server", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    asyncio.run(_serve(parser.parse_args().port))


if __name__ == "__main__":
    main()
