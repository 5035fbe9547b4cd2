"""discord.py behind the port that delivery needs: one request, one deadline, one of two kinds of failure."""

from __future__ import annotations

import asyncio
import logging
import math
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol
from urllib.parse import urlsplit

import aiohttp
import discord

from answer.model import AbandonedError, Answer, FileRef, Mention, UnknownOutcomeError
from charts.errors import UserError
from charts.telling import about_files
from messenger.bodies import Post, page_of
from messenger.delivery import CALL_DEADLINE_S, RefusedError
from messenger.moment import written_by
from messenger.parts import files_of, view_of
from messenger.recent import Recent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from charts.table import File

log = logging.getLogger("oneplot.wire")

PAGE = 100
"""Messages in one page of a history: Discord's maximum."""

ARCHIVED_MINUTES: Literal[1440] = 1440
"""A thread in which nobody says anything for so long is archived."""

FILE_BYTES = 1_000_000
"""The largest attachment that is fetched."""

FETCH_DEADLINE_S = 20.0

AS_IT_IS = {"Accept-Encoding": "identity"}
"""Nothing is unpacked while it is fetched: a few bytes could become as many as memory holds."""

REST_S = 600.0
"""How long no request is made after a 429 of Cloudflare's that names no wait.

10,000 invalid requests in ten minutes ban an address (https://docs.discord.com/developers/topics/rate-limits).
"""

NO_MEMBER = frozenset({10007, 10013})
"""Discord's codes of an account that is no member of a server, and of one that is none any more."""

UNDECIDED = frozenset({401, 408, 429})
"""Statuses that say nothing about the mention: a revoked token, a time-out, a rate limit."""


def believing_lists_only(client: discord.Client) -> None:
    """Let a history that came as something else raise UnknownOutcomeError, wherever it is read.

    discord.py takes a 200 with an empty body for a history without messages.
    """
    read = client.http.logs_from

    async def logs_from(*arguments: Any, **keywords: Any) -> Any:  # noqa: ANN401 - the library's own
        answer: object = await read(*arguments, **keywords)
        page_of(answer, 0)
        return answer

    client.http.logs_from = logs_from  # type: ignore[method-assign]  # a door that is ours in front of the library's


class TooLargeError(UserError):
    """The attachment passes FILE_BYTES."""

    def __init__(self, file: FileRef) -> None:
        super().__init__(about_files.too_large(file.name, file.size, FILE_BYTES))


class FileGoneError(UserError):
    """The attachment cannot be fetched, or lies somewhere we never fetch from."""

    def __init__(self, file: FileRef) -> None:
        super().__init__(about_files.gone(file.name))


class Servers(Protocol):
    """What is known of servers, whichever client hears them."""

    def channel(self, channel: int) -> object:
        """Return a channel as it is known, None where it is not."""
        ...

    def is_known(self, guild: int) -> bool:
        """Whether a server is known, or gone; one that is not is asked for."""
        ...


class _ItsOwn:
    """What a client that hears everything knows of them."""

    def __init__(self, client: discord.Client) -> None:
        self.channel: Callable[[int], object] = client.get_channel

    def is_known(self, _guild: int) -> bool:
        """Whether all that there are were told."""
        return True


class DiscordRest:
    """The port delivery.Wire, spoken by a connected client."""

    CDN: ClassVar[frozenset[str]] = frozenset({"https://cdn.discordapp.com", "https://media.discordapp.net"})
    """The only origins a file is fetched from."""

    def __init__(
        self,
        client: discord.Client,
        on_unauthorized: Callable[[], None],
        servers: Servers | None = None,
    ) -> None:
        self._client = client
        self._servers = servers or _ItsOwn(client)
        believing_lists_only(client)
        self._nonces = Recent()
        self._on_unauthorized = on_unauthorized
        self._is_unauthorized = False
        self._rests_until = -math.inf

    @property
    def me(self) -> int:
        """Return our user id. Known after the login."""
        assert self._client.user is not None  # noqa: S101 - nothing is sent before the login
        return self._client.user.id

    def may_read_history(self, mention: Mention) -> bool:
        """Whether READ_MESSAGE_HISTORY is granted where the answer goes; a thread inherits its parent's.

        Raises UnknownOutcomeError while nothing is known of the server.
        """
        if mention.guild is None:
            return True
        channel = self._servers.channel(mention.channel)
        if channel is None and not self._servers.is_known(mention.guild):
            raise UnknownOutcomeError("its server is not known yet")
        if not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
            return False
        return channel.permissions_for(channel.guild.me).read_message_history

    async def start_thread(self, mention: Mention, name: str) -> None:
        """Start Thread from Message; the thread's id is the message's."""
        async with self.request():  # by ids alone: the server may be one that another client hears
            made = await self._client.http.start_thread_with_message(
                mention.channel, mention.message, name=name, auto_archive_duration=ARCHIVED_MINUTES
            )
            _expect(int(made["id"]), mention.message)

    async def thread_owner(self, thread: int) -> int | None:
        """Return who opened a thread, None if it is no thread any more."""
        async with self.request():
            channel = await self._client.fetch_channel(thread)
            _expect(channel.id, thread)
            return channel.owner_id if isinstance(channel, discord.Thread) else None

    async def own_posts(self, channel: int, after: int, pages: int) -> AsyncIterator[Post]:
        """Yield our own default and reply messages after `after`, oldest first.

        Raises AbandonedError when more than `pages` pages follow: then nobody can say that ours is not there.
        """
        for _ in range(pages):
            async with self.request():
                page = page_of(await self._client.http.logs_from(channel, PAGE, after=after), self.me)
            for post in page.posts:
                yield post
            if page.count < PAGE:
                return
            after = page.last
        raise AbandonedError(f"more than {pages * PAGE} messages follow the mention")

    async def send(self, channel: int, answer: Answer, nonce: str, reply_to: int | None, by: float) -> Post:
        """Create Message; discord.py adds enforce_nonce to every nonce."""
        self._nonces.add(nonce)
        place = self._client.get_partial_messageable(channel)
        files = files_of(answer)
        reference = None
        if reply_to is not None:
            # A mention that is gone gets no answer: posted without its reference none could be found again.
            reference = discord.MessageReference(message_id=reply_to, channel_id=channel)
        async with self.request():
            with written_by(by):
                sent = await place.send(
                    answer.text,
                    files=files,
                    nonce=nonce,
                    reference=reference,  # type: ignore[arg-type]  # None is what "no reference" is called
                    mention_author=False,
                    allowed_mentions=discord.AllowedMentions.none(),
                    suppress_embeds=True,
                    view=view_of(answer.controls),  # type: ignore[arg-type]  # as with the reference
                )
            replied = sent.reference.message_id if sent.reference else None
            return Post(sent.id, replied, sent.content, tuple(file.size for file in sent.attachments))

    async def member(self, guild: discord.Guild, member: int) -> discord.Member | None:
        """Return a member of a server, None of whoever is none (any more)."""
        try:
            async with self.request():
                return await guild.fetch_member(member)
        except RefusedError as error:
            if error.code in NO_MEMBER:
                return None
            raise UnknownOutcomeError(str(error)) from error

    async def react(self, mention: Mention, emoji: str) -> bool:
        """Create Reaction, which is one however often it is asked for; whether it is known to be there."""
        place = self._client.get_partial_messageable(mention.channel)
        try:
            async with self.request():
                await place.get_partial_message(mention.message).add_reaction(emoji)
        except (RefusedError, UnknownOutcomeError) as error:
            log.info("message %d: no reaction: %s", mention.message, error)
            return False
        return True

    def has_sent(self, nonce: str) -> bool:
        """Whether this process has lately sent a message with this nonce."""
        return nonce in self._nonces

    @asynccontextmanager
    async def request(self) -> AsyncIterator[None]:
        """Sort what discord.py raises, and make no request that would only prolong a ban."""
        rest = self._rests_until - asyncio.get_running_loop().time()
        if self._is_unauthorized or rest > 0:
            why = "the token was refused" if self._is_unauthorized else f"{rest:.0f} s of a ban are left"
            raise UnknownOutcomeError(f"not asked: {why}")
        try:
            async with _one_request():
                yield
        except UnknownOutcomeError as error:
            if isinstance(error.__cause__, discord.HTTPException):
                self._notice(error.__cause__)
            raise

    def _notice(self, error: discord.HTTPException) -> None:
        """Rest after a 429 that discord.py does not wait out itself; stop for good after a 401."""
        if error.status == 401 and not self._is_unauthorized:  # noqa: PLR2004 - Unauthorized
            self._is_unauthorized = True
            self._on_unauthorized()
        if error.status == 429 and not error.code:  # noqa: PLR2004 - Too Many Requests, and not in Discord's words
            rest = _retry_after(error)
            self._rests_until = asyncio.get_running_loop().time() + rest
            log.error("requests are banned for a while; none is made for %g s", rest)

    async def fetch(self, file: FileRef) -> File:
        """Return an attachment's bytes. Raises TooLargeError, FileGoneError."""
        if _origin(file.url) not in self.CDN:
            raise FileGoneError(file)
        if file.size > FILE_BYTES:
            raise TooLargeError(file)
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=FETCH_DEADLINE_S)) as session,
                session.get(file.url, headers=AS_IT_IS, allow_redirects=False) as response,
            ):
                data = await _body(file, response)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise FileGoneError(file) from error
        from charts.table import File  # noqa: PLC0415 - the connection to Discord does not wait for it

        return File(file.name, data)


def _origin(url: str) -> str:
    try:
        address = urlsplit(url)
    except ValueError:
        return ""
    return f"{address.scheme}://{address.netloc}"


async def _body(file: FileRef, response: aiohttp.ClientResponse) -> bytes:
    """Return what an answer holds, never more than FILE_BYTES and a piece, whatever its headers say."""
    packed = response.headers.get("Content-Encoding", "identity").strip().lower() not in {"identity", ""}
    if response.status != 200 or packed:  # noqa: PLR2004 - OK
        raise FileGoneError(file)
    data = bytearray()
    async for piece in response.content.iter_any():
        data += piece
        if len(data) > FILE_BYTES:
            raise TooLargeError(FileRef(file.name, len(data), file.url))
    return bytes(data)


def _expect(found: int, wanted: int) -> None:
    """Raise UnknownOutcomeError where the answer is about something else than was asked for."""
    if found != wanted:
        raise UnknownOutcomeError(f"asked for {wanted}, told of {found}")


def _retry_after(error: discord.HTTPException) -> float:
    """Return how many seconds a 429 asks to wait, at most REST_S; that long if it does not say."""
    try:
        return min(REST_S, max(0.0, float(error.response.headers["Retry-After"])))
    except (KeyError, ValueError):
        return REST_S


@asynccontextmanager
async def _one_request() -> AsyncIterator[None]:
    """Sort what discord.py raises: a 4xx answer had no effect, everything else may have had it.

    "Everything" is meant: a reply with an odd content type is a TypeError raised after the message was
    posted, a reset is aiohttp's, and both prove nothing.
    """
    try:
        async with asyncio.timeout(CALL_DEADLINE_S):
            yield
    except discord.HTTPException as error:
        if 400 <= error.status < 500 and error.status not in UNDECIDED:  # noqa: PLR2004 - HTTP's client errors
            raise RefusedError(error.status, error.code, error.text) from error
        raise UnknownOutcomeError(f"{error.status} {error.text}"[:200]) from error
    except (AbandonedError, RefusedError, UnknownOutcomeError):
        raise
    except Exception as error:
        raise UnknownOutcomeError(f"{type(error).__name__}: {error}"[:200]) from error
