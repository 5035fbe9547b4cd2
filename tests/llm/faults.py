"""Everything that can go wrong between us and a model, one coroutine each."""

import asyncio
import gzip
import json

from tests.llm.server import Exchange, Fault, completion, saying
from tests.llm.world import GOOD

FOREVER = 10_000
TICK_S = 0.05


async def hang(_exchange: Exchange) -> None:
    await asyncio.Event().wait()


async def hang_after_head(exchange: Exchange) -> None:
    await exchange.head(length=500)
    await asyncio.Event().wait()


async def drip_head(exchange: Exchange) -> None:
    for letter in b"HTTP/1.1 200 OK\r\nX-Slow: yes" + b"s" * FOREVER:
        await exchange.send(bytes([letter]))
        await asyncio.sleep(TICK_S)


async def drip_body(exchange: Exchange) -> None:
    await exchange.head(length=FOREVER)
    for _ in range(FOREVER):
        await exchange.send(b"{")
        await asyncio.sleep(TICK_S)


async def whitespace_for_ever(exchange: Exchange) -> None:
    await exchange.head(length=FOREVER)
    for _ in range(FOREVER):
        await exchange.send(b" \n")
        await asyncio.sleep(TICK_S)


async def chunks_for_ever(exchange: Exchange) -> None:
    await exchange.head(Transfer_Encoding="chunked")
    for _ in range(FOREVER):
        await exchange.send(b"1\r\n \r\n")
        await asyncio.sleep(TICK_S)


async def endless(exchange: Exchange) -> None:
    await exchange.head()
    for _ in range(FOREVER):
        await exchange.send(b'"' + b"x" * 65_536)


async def endless_error(exchange: Exchange) -> None:
    await exchange.head(500)
    for _ in range(FOREVER):
        await exchange.send(b"x" * 65_536)


async def reset_at_once(exchange: Exchange) -> None:
    exchange.reset()


async def reset_in_body(exchange: Exchange) -> None:
    await exchange.head(length=500)
    await exchange.send(b'{"choices": [')
    exchange.reset()


async def close_at_once(exchange: Exchange) -> None:
    exchange.writer.close()


async def cut_body(exchange: Exchange) -> None:
    data = json.dumps(completion(GOOD)).encode()
    await exchange.head(length=len(data))
    await exchange.send(data[: len(data) // 2])


async def cut_chunk(exchange: Exchange) -> None:
    await exchange.head(Transfer_Encoding="chunked")
    await exchange.send(b"ff\r\n{")


async def garbage_head(exchange: Exchange) -> None:
    await exchange.send(b"\x00\xff SSH-2.0 not http\r\n\r\n")


async def zipped(exchange: Exchange) -> None:
    await exchange.answer(
        gzip.compress(json.dumps(completion(GOOD)).encode()), kind="application/json", Content_Encoding="gzip"
    )


async def bomb(exchange: Exchange) -> None:
    await exchange.answer(gzip.compress(b" " * 50_000_000, 1), Content_Encoding="gzip")


def body(data: bytes, kind: str = "application/json", status: int = 200) -> Fault:
    async def give(exchange: Exchange) -> None:
        await exchange.answer(data, status, kind)

    return give


def form(value: object, status: int = 200, **headers: str) -> Fault:
    async def give(exchange: Exchange) -> None:
        await exchange.json(value, status, **headers)

    return give


def error(status: int, message: str = "no", code: str = "", **headers: str) -> Fault:
    return form({"error": {"message": message, "type": "x", "code": code or None}}, status, **headers)


def redirect(to: str, status: int = 307) -> Fault:
    return form({}, status, Location=to)


def unsupported(status: int, known: str, then: Fault | None = None) -> Fault:
    """Refuse every level of the ladder but one."""
    answer = then or saying(GOOD)

    async def give(exchange: Exchange) -> None:
        if exchange.level == known:
            await answer(exchange)
        else:
            await error(status, "response_format of this type is not supported")(exchange)

    return give


def spec(**changes: object) -> str:
    """Return an answer with a good spec in which something is different."""
    made = json.loads(GOOD)
    made["spec"].update(changes)
    return json.dumps(made)
