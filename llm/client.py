"""One HTTP request to one provider. The only module that imports openai, loaded when a provider is set.

The library is kept from everything it would do by itself: retry, follow redirects, send what it finds in
the environment, read without end, and believe that a 200 is an answer.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx2
from openai import APIConnectionError, APIStatusError, AsyncOpenAI, DefaultAsyncHttpx2Client, OpenAIError

from llm.ladder import is_about_format
from llm.outcomes import Outcome, Result, Usage
from llm.providers import Provider

CONNECT_S = 3.0
ANSWER_BYTES = 256 * 1024
"""The longest answer that is read."""

_CODE_LENGTH = 40
_RETRY_DIGITS = 6
_MOST_TOKENS = 10_000_000

FATAL_STATUSES = frozenset({401, 402, 403, 404})
FATAL_CODES = frozenset({"insufficient_quota", "invalid_api_key", "model_not_found"})

_SENT_HEADERS = frozenset(
    # The last one is the library's note to itself: without it a body is parsed before it is capped.
    {"host", "accept", "connection", "content-type", "content-length", "x-stainless-raw-response"}
)
_NO_KEY = "none"  # the library takes an absent or empty key for "look into the environment"
_NEVER_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.UnsupportedProtocol)


class TooLongError(Exception):
    """The answer passes ANSWER_BYTES."""


class _Capped(httpx2.AsyncByteStream):
    """A body that ends in an error once it is too long, error answers included."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = 0
        async for chunk in self._stream:
            size += len(chunk)
            if size > ANSWER_BYTES:
                raise TooLongError
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


async def _cap(response: httpx2.Response) -> None:
    response.headers.pop("content-encoding", None)  # we asked for identity; nothing is inflated
    if isinstance(response.stream, httpx2.AsyncByteStream):
        response.stream = _Capped(response.stream)


class Client:
    """One provider's connection settings; connects for each request. Built once, inside the running loop."""

    def __init__(self, provider: Provider) -> None:
        key = provider.api_key or _NO_KEY

        async def only_ours(request: httpx2.Request) -> None:
            # OPENAI_CUSTOM_HEADERS and the library's telemetry would go along otherwise.
            for name in [name for name in request.headers if name.lower() not in _SENT_HEADERS]:
                del request.headers[name]
            request.headers["Authorization"] = f"Bearer {key}"
            request.headers["Accept-Encoding"] = "identity"
            request.headers["User-Agent"] = "Oneplot"

        self._openai = AsyncOpenAI(
            base_url=provider.base_url,
            api_key=key,
            organization="",
            project="",
            max_retries=0,
            http_client=DefaultAsyncHttpx2Client(
                follow_redirects=False,
                trust_env=not provider.is_local,  # a proxy must not see what is meant for this machine
                timeout=httpx2.Timeout(provider.timeout, connect=CONNECT_S),
                limits=httpx2.Limits(max_connections=8, max_keepalive_connections=0),
                event_hooks={"request": [only_ours], "response": [_cap]},
            ),
        )
        self._completions = self._openai.chat.completions.with_streaming_response  # loads what is lazy

    async def ask(self, body: dict[str, Any], deadline: float) -> Result:
        """Make one request and sort what comes of it. Returns within `deadline` seconds."""
        try:
            async with asyncio.timeout(deadline):
                return await self._asked(body)
        except TimeoutError:
            return Result(Outcome.UNKNOWN, "deadline")

    async def close(self) -> None:
        """Close the connections."""
        await self._openai.close()

    async def _asked(self, body: dict[str, Any]) -> Result:
        named = {name: body[name] for name in ("model", "messages")}
        rest = {name: value for name, value in body.items() if name not in named}
        try:
            async with self._completions.create(**named, extra_body=rest) as response:
                data = await response.read()
                return result_of(data, response.headers.get("x-request-id", ""))
        except APIStatusError as error:
            return _refused(error)
        except TooLongError:
            return Result(Outcome.BAD, "too long")
        except (APIConnectionError, OpenAIError, httpx2.HTTPError, httpx2.InvalidURL) as error:
            cause = error.__cause__ or error
            sent = not isinstance(cause, _NEVER_SENT)
            return Result(Outcome.UNKNOWN if sent else Outcome.NOT_SENT, type(cause).__name__)


def _refused(error: APIStatusError) -> Result:
    """Sort an error answer. Its text is looked at, never kept: it may repeat the key."""
    text = error.response.text[:4_000] if error.response.is_closed else ""
    code = _code_of(error.body)
    status = error.status_code
    return Result(
        Outcome.UNSUPPORTED if is_about_format(status, text) else Outcome.REFUSED,
        f"{status} {code}".strip(),
        status=status,
        retry_after=_seconds(error.response.headers.get("retry-after", "")),
        fatal=status in FATAL_STATUSES or code in FATAL_CODES,
        request_id=_loggable(error.response.headers.get("x-request-id", "")),
    )


def _code_of(body: object) -> str:
    """Return the error's code if it looks like one."""
    form = body.get("error", body) if isinstance(body, dict) else None
    code = form.get("code") if isinstance(form, dict) else None
    plain = (
        isinstance(code, str)
        and len(code) <= _CODE_LENGTH
        and code.replace("_", "").isalpha()
        and code.isascii()
    )
    return str(code) if plain else ""


def _loggable(request_id: str) -> str:
    """Return a request id as far as it is one."""
    return "".join(c for c in request_id[:80] if c.isascii() and (c.isalnum() or c in "-_"))


def _seconds(text: str) -> float | None:
    return float(text) if text.isascii() and text.isdigit() and len(text) <= _RETRY_DIGITS else None


def result_of(data: bytes, request_id: str = "") -> Result:
    """Sort the body of a 200. Nothing about its shape is taken for granted."""
    try:
        form = json.loads(data)
    except (ValueError, RecursionError):
        return Result(Outcome.BAD, "no JSON")
    if not isinstance(form, dict):
        return Result(Outcome.BAD, "no object")
    if form.get("error") and not form.get("choices"):
        return Result(Outcome.REFUSED, "error in 200")
    usage = _usage(form.get("usage"))
    content, why = _content(form.get("choices"))
    if why:
        return Result(Outcome.BAD, why, usage=usage)
    return Result(Outcome.DONE, text=content, usage=usage, request_id=_loggable(request_id))


def _content(choices: object) -> tuple[str, str]:
    """Return the first choice's text, or why there is none."""
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = choice.get("message") if isinstance(choice, dict) else None
    if not isinstance(choice, dict) or not isinstance(message, dict):
        return "", "no choices"
    if message.get("refusal"):
        return "", "refusal"
    if choice.get("finish_reason") == "content_filter":
        return "", "content filter"
    content = message.get("content")
    return (content, "") if isinstance(content, str) and content.strip() else ("", "no content")


def _usage(form: object) -> Usage | None:
    if not isinstance(form, dict):
        return None
    counts = [form.get("prompt_tokens"), form.get("completion_tokens")]
    known = [n for n in counts if isinstance(n, int) and not isinstance(n, bool) and 0 <= n < _MOST_TOKENS]
    return Usage(*known) if len(known) == len(counts) and any(known) else None
