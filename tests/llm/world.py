"""A decider as the bot builds it, with its database and inline work instead of worker processes."""

import importlib
import json
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import cast

from answer.model import Decision, FileRef, Mention
from answer.row import MessageId, StorageError
from charts.planner import Plan, plan
from charts.reading import read_message
from charts.table import File, Reading, Table
from charts.workers.tasks import title
from db.budgets import Ledger
from db.conversations import Conversations
from db.schema import migrate
from llm.asking import Limits, Model
from llm.providers import Mode, Provider
from llm_handler import LlmHandler
from tests.patience import LAST_RESORT_S

TABLE = "Month | Savings | Region\nJan | 120 | North\nFeb | 150 | South\nMar | 90 | North\n"
REQUEST = "show me what I put aside, please"
SNOWFLAKE = 1_300_000_000_000_000_000
PROVIDER_S = 2 * LAST_RESORT_S
"""How long a provider is waited for. No test waits so long: it moves the clock on, or meets no deadline."""
LIMITS = Limits(max_calls=2, deadline=4 * LAST_RESORT_S, member_calls=1_000, server_calls=1_000)

GOOD = json.dumps(
    {
        "intent": "chart",
        "spec": {"mark": "area", "x": {"field": "Month"}, "y": [{"field": "Savings"}], "title": "Put aside"},
        "reply": "Here you are.",
    }
)
"""A spec that the planner would not have taken, so that a test sees whose decision it was."""


_read, _planned = cache(read_message), cache(plan)


class InlineWork:
    """Does in place what the bot has done in worker processes, once where it is the same."""

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Find the tables."""
        return _read(text, tuple(files))

    async def plan(self, table: Table, request: str) -> Plan:
        """Return the planner's plan, never sure of it: in these tests the model is to be asked."""
        return replace(_planned(table, request), sure=False)

    async def title(self, text: str, quoted: str = "") -> str:
        """Return what the chart is called."""
        return title(text, quoted)

    async def run(self, entry: str, *arguments: object) -> object:
        """Call the function that an entry names."""
        module, _, name = entry.partition(":")
        return getattr(importlib.import_module(module), name)(*arguments)


class Statements:
    """The statements' port on plain sqlite3."""

    def __init__(self, path: Path | str = ":memory:") -> None:
        self.raw = sqlite3.connect(path, isolation_level=None)
        migrate(self.raw)
        self.broken = False

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one statement, or fail if the disk is said to be full."""
        if self.broken:
            raise StorageError("disk full")
        return list(self.raw.execute(sql, cast("Sequence[None]", parameters)))


async def no_file(_file: FileRef) -> File:
    raise AssertionError("no file is fetched here")


@dataclass
class World:
    """One process's decider, and what it left behind. A second one on the same `db` is a second process."""

    providers: tuple[Provider, ...] = ()
    mode: Mode = "auto"
    limits: Limits = LIMITS
    db: Statements = field(default_factory=Statements)
    work: InlineWork = field(default_factory=InlineWork)
    ended: list[tuple[str, str]] | None = None

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.db)
        self.model = Model(self.providers, self.ledger, self.limits)
        self.handler = LlmHandler(
            self.work,
            turns=Conversations(self.db),
            model=self.model if self.providers else None,
            mode=self.mode,
            fetch=no_file,
        )

    async def decide(self, mention: Mention) -> Decision:
        """Return what the product decides for a mention."""
        return await self.handler.decide(mention, await self.work.read(mention.text))

    def calls(self) -> list[tuple[str, str]]:
        """Return (provider, state) of every call in the ledger."""
        if self.ended is not None:
            return self.ended
        return list(self.db.raw.execute("SELECT provider, state FROM llm_calls ORDER BY message_id, attempt"))


@asynccontextmanager
async def world(*providers: Provider, mode: Mode = "auto", limits: Limits = LIMITS) -> AsyncIterator[World]:
    made = World(providers, mode, limits)
    try:
        yield made
    finally:
        made.ended = made.calls()
        await made.handler.close()
        made.db.raw.close()


async def without_model(asked: Mention) -> Decision:
    """Return what is decided when no model is set."""
    async with world() as here:
        return await here.decide(asked)


def mention(text: str = f"{TABLE}{REQUEST}", number: int = 0, **changes: object) -> Mention:
    """Return a mention in a guild's channel; `number` tells messages apart by a second each."""
    made = Mention(MessageId(SNOWFLAKE + (number * 1_000 << 22)), 100, 200, 300, text)
    return replace(made, **changes)  # type: ignore[arg-type]  # the names are the fields' own


def provider(url: str, name: str = "first", **changes: object) -> Provider:
    """Return a paid provider on loopback."""
    made = Provider(name, url, "model-1", api_key="key-of-" + name, paid=True, timeout=PROVIDER_S)
    return replace(made, **changes)  # type: ignore[arg-type]  # the names are the fields' own
