"""All that happened, in order, never changed: what a checker reads instead of the bot's word."""

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]


class History:
    """An append-only list of records; each has `n` (its place), `at` (this Discord's clock) and `kind`.

    Kinds: `request` (method, path, query, body, files, app, process), `response` (request, status, code,
    fault), `effect` (what was committed, and by which request), `event` (t, d), `sent` (event, session, seq),
    `gateway` (identify, resume, close, ...).
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.records: list[Json] = []
        self.watchers: list[Callable[[], None]] = []

    def add(self, kind: str, **fields: object) -> int:
        """Append one record and return its place."""
        number = len(self.records)
        self.records.append({"n": number, "at": self._now(), "kind": kind, **fields})
        for watcher in self.watchers:
            watcher()
        return number

    def since(self, number: int = 0) -> list[Json]:
        """Return the records from a place on."""
        return self.records[number:]

    def of(self, kind: str, **fields: object) -> list[Json]:
        """Return the records of a kind whose fields have these values."""
        return [
            r for r in self.records if r["kind"] == kind and all(r.get(k) == v for k, v in fields.items())
        ]

    def requests(self, method: str = "", path_ends: str = "") -> list[Json]:
        """Return requests, each with `status` and `code` of its response (None while it is open)."""
        replies = {r["request"]: r for r in self.records if r["kind"] == "response"}
        found = []
        for record in self.records:
            if record["kind"] != "request" or (method and record["method"] != method):
                continue
            if record["path"].endswith(path_ends):
                reply = replies.get(record["n"], {})
                found.append({**record, "status": reply.get("status"), "code": reply.get("code")})
        return found
