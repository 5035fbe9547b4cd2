"""The gateway session from one process to the next: kept as far as it was heard, gone on with by a RESUME.

Discord replays to a RESUME what came after its sequence, direct messages included, which no catch-up reads.
So the sequence that is kept never passes an event whose mention may not have its row yet.
https://docs.discord.com/developers/events/gateway#resuming
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

import yarl
from discord.gateway import DiscordWebSocket, ReconnectWebSocket

from answer.row import StorageError
from db.sessions import Session

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable, Iterator, Mapping

    import discord

    from db.sessions import Sessions

log = logging.getLogger("oneplot.session")

KEEP_S = 5.0
"""Between two looks for something new to keep: what came since is replayed to the next process."""

FIRST_S = 0.2
"""The same until it is kept for the first time: of a process that dies early it is as good."""

GOING = 4000
"""The close code of a client that will come back."""

GATEWAYS = ".discord.gg"
"""What a gateway's name ends with. A RESUME holds the token, so it is sent to no other place."""


_ABOUT: Mapping[str, Callable[[Any], int]] = {
    "message": attrgetter("id"),
    "raw_message_edit": attrgetter("message_id"),
    "interaction": attrgetter("id"),
}


class _Earlier:
    """Stands where discord.py looks for the connection that it lost: that of an earlier process."""

    open = False

    def __init__(self, session: Session) -> None:
        self.session_id = session.id
        self.sequence = session.sequence
        self._urls = [yarl.URL(session.resume_url)]

    @property
    def gateway(self) -> yarl.URL:
        """Return where to connect: first where Discord wanted it, then, if that failed, at its front door."""
        return self._urls.pop() if self._urls else DiscordWebSocket.DEFAULT_GATEWAY


class Handover:
    """What this process takes over from the one before, and keeps for the one behind it."""

    def __init__(self, client: discord.Client, sessions: Sessions) -> None:
        self._client = client
        self._sessions = sessions
        self._held: dict[Hashable, list[int]] = {}
        self._since: int | None = None
        self._kept: Session | None = None
        self._is_sealed = False
        self.goes_on = False
        """Whether this process goes on with an earlier one's session, in which no READY comes."""

    @property
    def _ws(self) -> Any:  # noqa: ANN401 - discord.py says that it is never None, and it is before it connects
        return self._client.ws

    # --- how far

    def told(self, event: str, *arguments: Any) -> None:  # noqa: ANN401 - whatever discord.py dispatches
        """Hold an event that may be a mention or a touch, as (its name, the id of what it is about)."""
        if event in _ABOUT:
            self.hold((event, _ABOUT[event](arguments[0])))

    def hold(self, thing: Hashable) -> int:
        """Let no sequence be kept that passes the event at hand, until it is released; return up to which."""
        first = (getattr(self._ws, "sequence", None) or 0) - 1 if self._since is None else self._since
        self._held.setdefault(thing, []).append(first)
        return first

    @contextmanager
    def since(self, first: int) -> Iterator[None]:
        """Tell, within the block, of an event that had to wait: it came when `first` had been heard."""
        self._since = first
        try:
            yield
        finally:
            self._since = None

    def seal(self) -> None:
        """Release nothing any more: what is heard from now on is for the next process."""
        self._is_sealed = True

    def release(self, thing: Hashable) -> None:
        """Let go of the first event of a thing: it is seen to, whatever becomes of this process."""
        if self._is_sealed:
            return
        held = self._held.get(thing, [])
        if held:
            held.pop(0)
        if not held:
            self._held.pop(thing, None)

    def _passed(self, sequence: int) -> int:
        return min((first for held in self._held.values() for first in held), default=sequence)

    # --- keeping

    async def keeping(self, is_whole: Callable[[], bool]) -> None:
        """Keep the session every now and then. Ends with its task."""
        while True:
            await self.keep(is_whole=is_whole())
            await asyncio.sleep(FIRST_S if self._kept is None else KEEP_S)

    def current(self, *, is_whole: bool) -> Session | None:
        """Return the session as far as it was heard; None while missed mentions are still looked for.

        A process that goes on with it looks for none.
        """
        ws = self._ws
        if not is_whole or ws is None or not ws.session_id or not ws.sequence:
            return None
        passed = self._passed(ws.sequence)
        if passed <= 0:
            return None
        return Session(ws.session_id, passed, str(ws.gateway), self._client.intents.value)

    async def keep(self, *, is_whole: bool) -> None:
        """Keep the session, if there is news of it."""
        session, application = self.current(is_whole=is_whole), self._client.application_id
        if session is None or session == self._kept or application is None:
            return
        try:
            await self._sessions.keep(application, session)
        except StorageError as error:
            log.warning("the session is not kept: %s", error)
        else:
            self._kept = session

    def let_go(self) -> None:
        """Let Discord keep the session when the client closes: by a clean close it would end it."""
        ws = self._ws
        if not isinstance(ws, DiscordWebSocket):
            return
        close = ws.close

        async def leave(code: int = GOING) -> None:
            del code
            await close(code=GOING)

        ws.close = leave  # type: ignore[method-assign]

    # --- taking over

    async def take_over(self) -> None:
        """Let the first connection of the client be a RESUME, if an earlier process left a session."""
        application = self._client.application_id
        if application is None or self.goes_on:
            return
        try:
            session = await self._sessions.kept(application, self._client.intents.value)
        except StorageError as error:
            log.warning("no session can be gone on with: %s", error)
            return
        if session is None or not is_gateway(session.resume_url):
            return
        self.goes_on = True
        log.info("going on with the session of the process before, from event %d", session.sequence)
        self._client.ws = cast("DiscordWebSocket", _Earlier(session))
        _lose_first_connection(self._client)

    def ready(self) -> None:
        """Note that Discord began a new session."""
        self.goes_on = False


def ask_before_connecting(client: discord.Client, may_connect: Callable[[], Awaitable[None]]) -> None:
    """Let a client make no connection to the gateway before `may_connect` has returned."""
    connect = client.http.ws_connect

    async def asked(*arguments: Any, **keywords: Any) -> Any:  # noqa: ANN401 - the library's own
        await may_connect()
        return await connect(*arguments, **keywords)

    client.http.ws_connect = asked  # type: ignore[method-assign]


def is_gateway(url: str) -> bool:
    """Whether a token may be sent there: one of Discord's gateways, spoken to as always."""
    try:
        found = yarl.URL(url)
    except ValueError:
        return False
    front = DiscordWebSocket.DEFAULT_GATEWAY
    if found.scheme != front.scheme or found.user or found.password:
        return False
    return found.authority == front.authority or (found.host or "").endswith(GATEWAYS)


def _lose_first_connection(client: discord.Client) -> None:
    """Let discord.py, once, do what it does when a connection is lost: RESUME on another."""
    connect = client.http.ws_connect

    async def lost(*_arguments: Any, **_keywords: Any) -> Any:  # noqa: ANN401 - the library's own
        client.http.ws_connect = connect  # type: ignore[method-assign]
        raise ReconnectWebSocket(None, resume=True)

    client.http.ws_connect = lost  # type: ignore[method-assign]
