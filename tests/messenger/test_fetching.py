"""Attachments from a server that lies: what is fetched is bounded, packed in nothing, and of Discord's."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import discord
import pytest

from answer.model import FileRef
from charts.errors import UserError
from charts.table import File
from messenger.rest import FILE_BYTES, DiscordRest, FileGoneError, TooLargeError
from tests.bombs import BOMB, ENDLESS
from tests.patience import LAST_RESORT_S

PIECE = 65_536


class Server:
    """Answers each request with the same bytes, and remembers what was asked and how much was taken."""

    def __init__(self, head: str, body: bytes, repeat: int = 1) -> None:
        self.head, self.body, self.repeat = head, body, repeat
        self.asked: list[str] = []
        self.taken = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request for as long as somebody takes the answer."""
        self.asked.append((await reader.readuntil(b"\r\n\r\n")).decode("latin-1"))
        try:
            writer.write(f"HTTP/1.1 {self.head}\r\nConnection: close\r\n\r\n".encode("latin-1"))
            for _ in range(self.repeat):
                writer.write(self.body)
                await writer.drain()
                self.taken += len(self.body)
        except ConnectionError:
            pass
        finally:
            writer.close()


@pytest.fixture
async def rest() -> AsyncIterator[DiscordRest]:
    async with discord.Client(intents=discord.Intents.none()) as client:
        yield DiscordRest(client, lambda: None)


@asynccontextmanager
async def fetching(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Callable[[int], FileRef]]:
    """Yield what makes a reference to the server's file, of the size that Discord would have told."""
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    origin = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    monkeypatch.setattr(DiscordRest, "CDN", frozenset({origin}))
    async with listening, asyncio.timeout(LAST_RESORT_S):
        yield lambda size: FileRef("sales.csv", size, f"{origin}/sales.csv")


async def test_a_file_is_asked_for_as_it_is_and_without_a_word_about_us(
    rest: DiscordRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server("200 OK\r\nContent-Length: 4", b"a,b\n")
    async with fetching(server, monkeypatch) as file:
        assert await rest.fetch(file(4)) == File("sales.csv", b"a,b\n")
    [request] = server.asked
    assert "Accept-Encoding: identity" in request
    assert "Authorization" not in request


@pytest.mark.parametrize(
    ("head", "body", "repeat", "size", "error"),
    [
        ("200 OK", b"x" * PIECE, ENDLESS // PIECE, 4, TooLargeError),
        (
            "200 OK\r\nTransfer-Encoding: chunked",
            b"10000\r\n" + b"x" * PIECE + b"\r\n",
            1024,
            4,
            TooLargeError,
        ),
        (f"200 OK\r\nContent-Length: {ENDLESS}", b"x" * PIECE, ENDLESS // PIECE, 4, TooLargeError),
        ("200 OK\r\nContent-Length: 4", b"x" * PIECE, 1, FILE_BYTES + 1, TooLargeError),
        ("200 OK\r\nContent-Length: 4", b"x", 1, 4, FileGoneError),
        ("200 OK\r\nContent-Length: -4", b"x", 1, 4, FileGoneError),
        ("200 OK\r\nContent-Encoding: gzip", BOMB, 1, 4, FileGoneError),
        ("200 OK\r\nContent-Encoding: deflate", BOMB, 1, 4, FileGoneError),
        ("200 OK\r\nContent-Encoding: br", b"x", 1, 4, FileGoneError),
        ("302 Found\r\nLocation: http://127.0.0.1:1/", b"", 1, 4, FileGoneError),
        ("206 Partial Content", b"a,b", 1, 4, FileGoneError),
        ("404 Not Found", b"gone", 1, 4, FileGoneError),
        ("what", b"", 1, 4, FileGoneError),
    ],
)
async def test_what_is_fetched_is_bounded_whatever_the_headers_say(  # noqa: PLR0913, PLR0917
    rest: DiscordRest,
    monkeypatch: pytest.MonkeyPatch,
    head: str,
    body: bytes,
    repeat: int,
    size: int,
    error: type[UserError],
) -> None:
    server = Server(head, body, repeat)
    async with fetching(server, monkeypatch) as file:
        with pytest.raises(error):
            await rest.fetch(file(size))
    assert server.taken < ENDLESS / 2
    assert len(server.asked) == (size <= FILE_BYTES)


@pytest.mark.parametrize(
    "url",
    [
        "http://cdn.discordapp.com/a.csv",
        "https://cdn.discordapp.com.example/a.csv",
        "https://cdn.discordapp.com:8443/a.csv",
        "https://someone@cdn.discordapp.com/a.csv",
        "https://example/https://cdn.discordapp.com/a.csv",
        "file:///etc/passwd",
        "//cdn.discordapp.com/a.csv",
        "https://[cdn.discordapp.com/a.csv",
        "",
    ],
)
async def test_no_other_place_is_fetched_from(rest: DiscordRest, url: str) -> None:
    with pytest.raises(FileGoneError):
        await rest.fetch(FileRef("a.csv", 4, url))
