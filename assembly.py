"""What answers a mention, put together: loaded while the gateway's handshake is under way, not before it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audit import Audit
from charts.workers import Workers
from command_handler import CommandHandler
from db.mentions import Mentions
from delivery import Delivery
from hearing import mention_in
from llm_handler import LlmHandler
from wire import DiscordWire

if TYPE_CHECKING:
    from collections.abc import Callable

    import discord

    from config import Settings
    from db.mentions import Statements
    from ports import Mention


@dataclass(frozen=True, slots=True)
class CommandPath:
    """The rooms that a mention goes through, connected to each other."""

    hear: Callable[[discord.Message, discord.ClientUser], Mention | None]
    handler: CommandHandler
    decider: LlmHandler
    wire: DiscordWire
    workers: Workers
    audit: Audit


def command_path(
    client: discord.Client,
    settings: Settings,
    db: Statements,
    workers: Workers | None,
    on_unauthorized: Callable[[], None],
) -> CommandPath:
    """Return a new path. Its handler's run id is new too: a row of any other run has a dead owner."""
    workers = Workers() if workers is None else workers
    wire = DiscordWire(client, on_unauthorized)
    decider = LlmHandler.of(settings, db, workers, wire.fetch)
    audit = Audit(wire)
    handler = CommandHandler(
        Mentions(db), Delivery(wire), decider, workers, run=secrets.token_hex(4), audit=audit
    )
    return CommandPath(mention_in, handler, decider, wire, workers, audit)
