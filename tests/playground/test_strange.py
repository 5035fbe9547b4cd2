"""What nobody sends who knows this place: refused with a 4xx and a line, and the next is answered."""

import asyncio
import io
import json
import logging
from collections.abc import AsyncIterator

import aiohttp
import pytest

from playground.forms import fits
from playground.server import Loopback
from tests.bombs import BOMB
from tests.patience import LAST_RESORT_S

MANY = "9" * 5_000
JSON = "Content-Type: application/json"
FORM = "Content-Type: multipart/form-data; boundary=x"
MESSAGES = "/api/v10/channels/{general}/messages"
TOKEN = "Authorization: Bot {token}"


@pytest.fixture
async def said() -> AsyncIterator[io.StringIO]:
    """Return what a host would see at the terminal."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    root.addHandler(handler)
    yield stream
    root.removeHandler(handler)


@pytest.fixture
async def place() -> AsyncIterator[Loopback]:
    """Return a Discord that is sent what it does not know."""
    async with Loopback() as running:
        yield running


async def sent(place: Loopback, data: bytes) -> int:
    """Send bytes as they are; return the status of the answer."""
    names = {b"{general}": place.world.channel_named("general").id, b"{token}": place.token}
    for name, value in names.items():
        data = data.replace(name, str(value).encode())
    async with asyncio.timeout(LAST_RESORT_S):
        reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
        writer.write(data)
        line = await reader.readline()
        writer.close()
    return int(line.split()[1])


def request(method: str, path: str, *headers: str, body: bytes = b"", host: str = "127.0.0.1") -> bytes:
    """Return a request as it goes over the wire."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", "Connection: close", *headers]
    if body and not any(line.startswith(("Content-Length", "Transfer-Encoding")) for line in headers):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


async def assert_refused(place: Loopback, said: io.StringIO, data: bytes) -> None:
    status = await sent(place, data)
    assert 400 <= status < 500, status
    assert "Traceback" not in said.getvalue()
    assert "Error handling" not in said.getvalue()
    assert await sent(place, request("GET", "/page/state")) == 200


@pytest.mark.parametrize(
    "path",
    [
        *("/page/%00", "/page/a%00b", "/page/%ff", "/page/..%2fserver.py", "/page//etc/passwd", "/page/./"),
        *("/page/" + "a" * 5_000, "/page/" + "a/" * 3_000, "/page/con%0d%0aX:%20y", "/page/index.html/"),
        *("/page/", "/page", "/ctl", "/favicon.ico", "//", "/as/x/ctl", "/%", "*", "/page/state/"),
        *("/api/v10", "/api/v9/gateway", "/api/v10/%00", "/api/v10/%ff", "/api/v10/channels/%D9%A3/messages"),
        *(f"/attachments/{MANY}/2/x", f"/attachments/1/{MANY}/x", "/attachments/1/2/x?ex=zz"),
        *(f"/attachments/1/2/x?ex={MANY}", "/attachments/1/2/x?ex=-1", "/attachments/%C2%B2/2/x"),
        *(MESSAGES + "?limit=x", MESSAGES + f"?limit={MANY}", MESSAGES + "?around=", MESSAGES + "?after=-"),
        *(MESSAGES + f"/{MANY}", f"/api/v10/channels/{MANY}/messages", "/?" + "x" * 9_000),
    ],
)
async def test_strange_paths(place: Loopback, said: io.StringIO, path: str) -> None:
    await assert_refused(place, said, request("GET", path, TOKEN))


@pytest.mark.parametrize(
    "path", ["/", "/ctl", "/page/state", MESSAGES, "/attachments/1/2/x", "/page/main.js"]
)
@pytest.mark.parametrize("method", ["PUT", "DELETE", "TRACE", "CONNECT", "FOO", "get", "É"])
async def test_strange_methods(place: Loopback, said: io.StringIO, method: str, path: str) -> None:
    await assert_refused(place, said, request(method, path, TOKEN))


NO_JSON = {
    "empty": b" ",
    "cut": b"{",
    "utf-16": '{"op":"state"}'.encode("utf-16"),
    "latin-1": '{"op":"stäte"}'.encode("latin-1"),
    "NaN": b'{"op":"clock","advance":NaN}',
    "infinite": b'{"op":"clock","advance":-Infinity}',
    "deep lists": b"[" * 100_000,
    "deep": b'{"a":' * 50_000,
    "digits": b'{"op":"clock","advance":' + MANY.encode() + b"}",
    "two": b"{}{}",
    "a number": b"5",
    "a word": b'"x"',
    "a list of numbers": b"[1]",
}


@pytest.mark.parametrize("body", NO_JSON.values(), ids=NO_JSON)
@pytest.mark.parametrize("path", ["/ctl", MESSAGES, "/api/v10/interactions/1/x/callback"])
async def test_bodies_that_are_no_json_or_no_form(
    place: Loopback, said: io.StringIO, path: str, body: bytes
) -> None:
    await assert_refused(place, said, request("POST", path, TOKEN, JSON, body=body))


def each(name: str, *values: object, **beside: object) -> list[dict[str, object]]:
    """Return a row for each value of a field."""
    return [{**beside, name: value} for value in values]


STRANGE_FIELDS = [
    *each("content", 1, 1.5, ["x"], {"a": "x"}),
    *each("allowed_mentions", 1, "x", ["users"], 10**30, content="x"),
    *each("embeds", 1, "x", {"a": 1}, [1], content="x"),
    *each("message_reference", 1, "x", [], {"a": 1}, {"message_id": "x"}, content="x"),
    *each("attachments", 1, "x", [1], [[]], content="x"),
    *each("flags", "x", [], {}, 1.5, content="x"),
    *each("nonce", [], {}, 1.5, "n" * 26, content="x"),
    *each("components", "x", {}, [None], content="x"),
]


@pytest.mark.parametrize("form", STRANGE_FIELDS, ids=str)
async def test_fields_of_another_kind(place: Loopback, said: io.StringIO, form: dict[str, object]) -> None:
    before = len(place.world.channel_named("general").messages)
    await assert_refused(place, said, request("POST", MESSAGES, TOKEN, JSON, body=json.dumps(form).encode()))
    assert len(place.world.channel_named("general").messages) == before


STRANGE_WISHES: list[dict[str, object]] = [
    *each("content", 1, [], {}, None, op="say", channel_id="general"),
    *each("channel_id", [], {}, 1.5, MANY, -1, None, op="say", content="x"),
    *each("attachments", "x", [1], {"a": 1}, [{}], op="say", channel_id="general"),
    *each("type", "x", [], 1.5, op="say", channel_id="general"),
    *each("d", 1, "x", [], 1.5, op="event"),
    *each("n", "x", [], {}, 10**30, op="event"),
    *each("name", 1, [], {}, None, op="user"),
    *each("fields", 1, "x", [], {"a": 1}, op="modal", channel_id="general", custom_id="x"),
    *each("advance", "x", [], {}, op="clock"),
    *each("deny", 1, "x", [1], ["NO_SUCH"], op="permissions", channel_id="general"),
    *each("clean", 1, "x", [], op="drop"),
    *each("op", "", "__class__", "run", 1, [], None),
    {"op": "say", "self": 1},
    {"op": "fault", "add": {"kind": "status", "path": "("}},
    {"op": "fault", "add": {"self": 1}},
    {},
]


@pytest.mark.parametrize("wish", STRANGE_WISHES, ids=str)
async def test_wishes_of_another_kind(place: Loopback, said: io.StringIO, wish: dict[str, object]) -> None:
    await assert_refused(place, said, request("POST", "/ctl", JSON, body=json.dumps(wish).encode()))


def part(head: str, body: bytes = b"{}") -> bytes:
    return f"--x\r\n{head}\r\n\r\n".encode() + body + b"\r\n--x--\r\n"


PAYLOAD = 'Content-Disposition: form-data; name="payload_json"'
STRANGE_PARTS = {
    "none": b"x",
    "no end": PAYLOAD.encode(),
    "cut": b"--x\r\n" + PAYLOAD.encode() + b"\r\n\r\n{",
    "no JSON": part(PAYLOAD, b"{"),
    "a number": part(PAYLOAD, b"5"),
    "packed": part(PAYLOAD + "\r\nContent-Encoding: gzip", b"zzz"),
    "unknown transfer": part(PAYLOAD + "\r\nContent-Transfer-Encoding: foo", b"zzz"),
    "no content": part("Content-Disposition: form-data"),
    "no name": part("X: y"),
}


@pytest.mark.parametrize("body", STRANGE_PARTS.values(), ids=STRANGE_PARTS)
async def test_forms_of_strange_parts(place: Loopback, said: io.StringIO, body: bytes) -> None:
    await assert_refused(place, said, request("POST", MESSAGES, TOKEN, FORM, body=body))


STRANGE_TARGETS = (
    *("*", "\x00", "/\x00", "/page/\x00", "/\xff", "?", "#", "a", "%", ";", "http://[::1", "http://x:99999/"),
    *("mailto:x", "http://127.0.0.1:99999/page/state", "//[", "[]"),
)


@pytest.mark.parametrize(
    "data",
    [
        request("POST", MESSAGES, TOKEN, "Content-Type: multipart/form-data", body=b"--x--"),
        request("POST", "/ctl", JSON, "Content-Encoding: gzip", body=b"zzzz"),
        request("POST", "/ctl", JSON, "Content-Encoding: gzip", body=BOMB),
        request("POST", "/ctl", "Content-Type: application/json; charset=foo", body=b"{"),
        request("POST", "/ctl", "Content-Type: application/json; charset=hex", body=b"{"),
        request("POST", "/ctl", JSON, "Content-Length: 99999999999", body=b"{}"),
        request("POST", "/ctl", JSON, "Content-Length: -1", body=b"{}"),
        request("POST", "/ctl", JSON, "Content-Length: x", body=b"{}"),
        request("POST", "/ctl", JSON, "Transfer-Encoding: chunked", body=b"zz\r\n"),
        request("POST", "/ctl", JSON, "Expect: foo", body=b"{}"),
        request("GET", "/", "X: a\0b"),
        request("GET", "/", "X: " + "a" * 20_000),
        request("GET", "/api/v10/users/@me", "Authorization: Bot ÿþ"),
        request("GET", "/", "Upgrade: websocket"),
        b"GET / HTTP/1.1\r\n\r\n",
        *(
            f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode("latin-1")
            for target in STRANGE_TARGETS
        ),
        b"GET / HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n",
        b"hello\r\n\r\n",
    ],
    ids=lambda data: data[:60].decode("latin-1"),
)
async def test_strange_requests(place: Loopback, said: io.StringIO, data: bytes) -> None:
    await assert_refused(place, said, data)


@pytest.mark.parametrize("since", [MANY, "²", "٣", "-1", "x"])
async def test_a_stream_from_nowhere_begins_at_the_beginning(place: Loopback, since: str) -> None:
    async with (
        aiohttp.ClientSession(place.url) as browser,
        browser.get("/page/events", params={"since": since}) as reply,
    ):
        assert reply.status == 200


HOSTS = {
    "127.0.0.1": 200,
    "localhost:8765": 200,
    "evil.example": 403,
    "127.0.0.1.evil.example": 403,
    "127.0.0.1:80@evil.example": 403,
    "localhost.evil.example": 403,
    "evil.example:127.0.0.1": 403,
    "[::1]": 403,
    "0x7f.1": 403,
    "": 403,
}


@pytest.mark.parametrize("path", ["/", "/page/state", "/ctl"])
@pytest.mark.parametrize("host", HOSTS)
async def test_a_name_that_is_not_this_machines_own_is_refused(place: Loopback, host: str, path: str) -> None:
    data = (
        request("POST", path, JSON, body=b'{"op":"state"}', host=host)
        if path == "/ctl"
        else request("GET", path, host=host)
    )
    assert await sent(place, data) == HOSTS[host]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"), 403),
        (("Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors"), 403),
        (("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"), 200),
        (("Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors"), 200),
        (("Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate"), 200),
        (("Origin: http://127.0.0.1",), 200),
        (("Origin: http://127.0.0.1:1",), 403),
        (("Origin: https://127.0.0.1",), 403),
        (("Origin: null",), 403),
    ],
)
async def test_another_page_can_link_here_and_take_nothing(
    place: Loopback, headers: tuple[str, ...], status: int
) -> None:
    assert await sent(place, request("GET", "/page/state", *headers)) == status


async def test_the_page_is_shown_in_no_other_page(place: Loopback) -> None:
    async with aiohttp.ClientSession(place.url) as browser, browser.get("/") as reply:
        assert reply.headers["X-Frame-Options"] == "DENY"
        assert "default-src 'none'" in await reply.text()


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("{", 4002),
        ("5", 4002),
        ("null", 4002),
        ("[]", 4002),
        ('{"op":2,"d":{"token":"loopback-oneplot","intents":"x"}}', 4002),
        ('{"op":2,"d":{"token":"loopback-oneplot","intents":[]}}', 4002),
        ('{"op":6,"d":{"seq":"x"}}', 4002),
        ('{"op":1,"d":NaN}', 4002),
        ('{"op":2,"d":{"token":{"a":1}}}', 4004),
        ("[" * 4_000, 4002),
        ("x" * 4_097, 1009),
    ],
)
async def test_a_frame_that_is_none_closes_the_gateway(
    place: Loopback, said: io.StringIO, frame: str, code: int
) -> None:
    async with aiohttp.ClientSession() as client, client.ws_connect(place.gateway_url) as socket:
        await socket.receive()
        await socket.send_str(frame)
        async with asyncio.timeout(LAST_RESORT_S):
            await socket.receive()
    assert socket.close_code == code
    assert "Traceback" not in said.getvalue()


@pytest.mark.parametrize(
    ("value", "kind", "fit"),
    [
        (True, int, False),
        (True, bool, True),
        (1, bool, False),
        (1, float, True),
        (float("inf"), float, False),
        (10**400, float, False),
        ("1", object, True),
        (1, object, True),
        ([], object, False),
        ({"a": "b"}, dict[str, str], True),
        ({"a": 1}, dict[str, str], False),
        ([{"a": 1}], list[dict[str, int]] | None, True),
        ("x", list[str], False),
        (None, str | None, True),
        (None, str, False),
    ],
)
def test_a_value_is_of_a_kind_or_not(value: object, kind: object, fit: bool) -> None:  # noqa: FBT001
    assert fits(value, kind) is fit
