"""HTTP before the routes: reads a request to its end, commits and answers it; or fails as a rule says."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from aiohttp import BodyPartReader, web

from playground import routes
from playground.entities import Json, Upload
from playground.error_codes import ApiError, invalid_form, retry_later
from playground.faults import Fault, RateLimit
from playground.forms import FIELDS, STUMBLES, decoded, fits, misfit
from playground.response import Call, Reply
from playground.sockets import hang_up, reset
from playground.world import World

_HANG_S = 600.0
_FIRST_ERROR = 400  # the line HTTP draws between success and failure


@dataclass(slots=True)
class _Request:
    web: web.Request
    call: Call
    process: str
    number: int


class Api:
    """REST /api/v10."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.faults: list[Fault] = []
        self.limits: list[RateLimit] = []
        self.closing = asyncio.Event()
        self._late: set[asyncio.Task[None]] = set()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one request. Its body is read to the end first: what arrived completely is committed."""
        process = request.match_info.get("process", "")
        path = "/" + request.match_info["tail"]
        try:
            call = await _read(request, path)
        except ApiError as error:
            return _response(_refusal(error))
        except ValueError as error:  # no JSON, or no form of several parts
            return _response(_refusal(invalid_form("_", f"{type(error).__name__}: {error}")))
        token = request.headers.get("Authorization", "").removeprefix("Bot ").strip()
        call.app = self.world.app_by_token(token)
        number = self._record(request, call, process)
        return await self._answer(_Request(request, call, process, number))

    def _record(self, request: web.Request, call: Call, process: str) -> int:
        files = [
            {
                "filename": f.filename,
                "size": len(f.data),
                "description": f.description,
                "content_type": f.content_type,
            }
            for f in call.files
        ]
        return self.world.history.add(
            "request",
            method=call.method,
            path=call.path,
            query=call.query,
            body=call.rows or call.body,
            files=files,
            app=call.app.user.name if call.app else None,
            process=process,
            user_agent=request.headers.get("User-Agent", ""),
        )

    async def _answer(self, it: _Request) -> web.StreamResponse:
        call = it.call
        fault = next((f for f in self.faults if f.matches(call.method, call.path, it.process)), None)
        if fault and fault.kind == "stale":
            call.lag_s, fault = fault.seconds, None
        if fault and fault.kind == "slow":
            await self._wait(fault.seconds)
            fault = None
        if fault and fault.kind == "late":
            self._commit_late(it, fault)
            reset(it.web)
            return web.Response()
        if fault and fault.phase == "before" and fault.kind not in {"content_type", "body"}:
            return await self._fail(it, fault)
        reply = self._commit(it)
        if fault:
            return await self._fail(it, fault, reply)
        self._log(it, reply)
        return _response(reply)

    def _commit(self, it: _Request) -> Reply:
        """Do what the request asks, at once and whole."""
        limited = self._limited(it.call)
        if limited is not None and limited[1] > 0:
            error = retry_later(0, limited[1])
            is_global = "X-RateLimit-Global" in limited[0]
            body = {**error.body, "message": "You are being rate limited.", "global": is_global}
            return Reply(429, body, {**limited[0], "Via": "1.1 google"})
        reply = self._routed(it)
        reply.headers |= limited[0] if limited else {}
        return reply

    def _routed(self, it: _Request) -> Reply:
        found = routes.find(it.call.method, it.call.path)
        if found is None:
            self.world.unknown_routes.append(f"{it.call.method} {it.call.path}")
            return Reply(404, {"message": "404: Not Found", "code": 0})
        route, match = found
        it.call.words = match.groups()
        self.world.request = it.number
        try:
            route.check_token(it.call)
            return route.act(self.world, it.call)
        except ApiError as error:
            return _refusal(error)
        except STUMBLES as error:
            return _refusal(invalid_form("_", f"{type(error).__name__}: {error}"))
        finally:
            self.world.request = None

    def _limited(self, call: Call) -> tuple[dict[str, str], float] | None:
        now = self.world.clock.now()
        answers = (limit.headers(call.method, call.path, now) for limit in self.limits)
        return next((a for a in answers if a), None)

    def _commit_late(self, it: _Request, fault: Fault) -> None:
        async def later() -> None:
            await self._wait(fault.seconds)
            if not self.closing.is_set():
                self._log(it, self._commit(it), "late")

        task = asyncio.create_task(later())
        self._late.add(task)
        task.add_done_callback(self._late.discard)

    async def _fail(self, it: _Request, fault: Fault, reply: Reply | None = None) -> web.StreamResponse:
        done = reply.status if reply else None
        name = f"{fault.kind} {fault.phase}"
        self.world.history.add(
            "fault", request=it.number, fault=name, committed=done is not None and done < _FIRST_ERROR
        )
        if fault.kind == "body" and reply:
            self._log(it, reply, name)
            return _with_body(fault, reply)
        answer = _fault_reply(fault, reply)
        if answer:
            self._log(it, answer, name)
            return _response(answer, "text/html" if fault.kind == "content_type" else None)
        self._log(it, None, name)
        if fault.kind == "hang":
            await self._wait(fault.seconds or _HANG_S)
        if fault.kind == "rst":
            reset(it.web)
        else:
            hang_up(it.web)
        return web.Response()

    def _log(self, it: _Request, reply: Reply | None, fault: str | None = None) -> None:
        body = reply.body if reply and isinstance(reply.body, dict) else {}
        status = reply.status if reply else None
        code = body.get("code") if status and status >= _FIRST_ERROR else None
        self.world.history.add("response", request=it.number, status=status, code=code, fault=fault)

    async def _wait(self, seconds: float) -> None:
        """Wait, but no longer than this server lives."""
        try:
            await asyncio.wait_for(self.closing.wait(), seconds)
        except TimeoutError:
            return

    async def close(self) -> None:
        """Let go of everything that hangs."""
        self.closing.set()
        if self._late:
            await asyncio.gather(*self._late)


def _refusal(error: ApiError) -> Reply:
    via = {"Via": "1.1 google"} if "retry_after" in error.body else {}
    return Reply(error.status, error.body, via)


def _fault_reply(fault: Fault, reply: Reply | None) -> Reply | None:
    if fault.kind == "error":
        return _refusal(ApiError(fault.code, status=fault.status if fault.status != 500 else None))  # noqa: PLR2004 - the default
    if fault.kind == "429":
        body = {
            "message": "You are being rate limited.",
            "retry_after": fault.seconds,
            "global": fault.everywhere,
        }
        return Reply(429, body, {"Via": "1.1 google"} if fault.via else {"Retry-After": f"{fault.seconds:g}"})
    if fault.kind == "content_type":
        return reply
    if fault.kind == "status":
        return Reply(fault.status, {"message": "Internal Server Error", "code": 0})
    return None


def _with_body(fault: Fault, reply: Reply) -> web.Response:
    whole = json.dumps(reply.body)
    body = whole[: len(whole) // 2] if fault.body is None else fault.body
    kind = "application/json" if fault.json else "text/plain"
    return web.Response(status=200, body=body.encode(), headers={"Content-Type": kind})


def _response(reply: Reply, content_type: str | None = None) -> web.Response:
    if reply.body is None:
        return web.Response(status=reply.status, headers=reply.headers)
    # discord.py takes a body for JSON only if the header says exactly this, without a charset
    headers = {**reply.headers, "Content-Type": content_type or "application/json"}
    return web.Response(status=reply.status, body=json.dumps(reply.body).encode(), headers=headers)


async def _read(request: web.Request, path: str) -> Call:
    call = Call(request.method, path, query=dict(request.query))
    if request.content_type == "multipart/form-data":
        await _read_multipart(request, call)
        return call
    raw = await request.read()
    if raw:
        _take(call, decoded(raw))
    return call


def _take(call: Call, body: Any) -> None:  # noqa: ANN401 - JSON is anything
    """Hand the body to the call. Raises ApiError where a field is of another kind than its name says."""
    if fits(body, list[Json]):
        call.rows = body
    elif isinstance(body, dict):
        call.body = body
    elif body is not None:
        raise invalid_form("_", "Only dictionaries and lists of them may be used here.")
    for form in (call.body, call.body.get("data"), *call.rows):
        wrong = misfit(form, FIELDS) if isinstance(form, dict) else None
        if wrong is not None:
            raise invalid_form(wrong, "This is no value for this field.")


async def _read_multipart(request: web.Request, call: Call) -> None:
    found: dict[str, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        data = bytes(await part.read())
        if part.name == "payload_json":
            _take(call, decoded(data))
        elif part.name and part.filename:
            index = part.name.removeprefix("files[").removesuffix("]")
            found[index] = Upload(part.filename, data, _type_of(part))
    _describe(found, call.body)
    call.files = list(found.values())


def _type_of(part: BodyPartReader) -> str | None:
    name = (part.filename or "").lower()
    known = {".png": "image/png", ".svg": "image/svg+xml", ".csv": "text/csv; charset=utf-8"}
    by_name = next((t for end, t in known.items() if name.endswith(end)), None)
    return by_name or part.headers.get("Content-Type")


def _describe(files: dict[str, Upload], body: Json) -> None:
    """Give each file the name and alt text that `attachments` says belong to its index."""
    nested = body.get("data") or {}
    for entry in body.get("attachments") or nested.get("attachments") or []:
        upload = files.get(str(entry.get("id")))
        if upload:
            upload.description = entry.get("description")
            upload.filename = entry.get("filename") or upload.filename
