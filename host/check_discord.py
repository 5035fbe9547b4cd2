"""What `check` asks Discord: each question by itself, so that one that fails says nothing of the others."""

from __future__ import annotations

import asyncio
import socket
import time
from collections import defaultdict
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import aiohttp
import discord
from discord.http import Route

from host.findings import Finding, clock
from messenger.known_servers import as_told

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from host.settings import Settings

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    add_reactions=True,
    attach_files=True,
    read_message_history=True,
)
"""Exactly what an answer needs; nothing that manages anything."""

ANSWER_S = 20.0
"""How long any one question waits for its answer."""

FEW_STARTS = 50

SERVERS = 50
CHANNELS = 4
"""As many are named; more are counted."""


async def discord_findings(settings: Settings) -> AsyncIterator[Finding]:
    """Yield a line for each thing that Discord is asked."""
    async for finding in _network():
        yield finding
        if finding.piece == "network" and not finding.good:
            yield Finding("token", good=None, text="not tried: there is no way to Discord")
            return
    if not settings.discord_token:
        yield Finding("token", good=False, text="none that could be tried; set DISCORD_TOKEN")
        return
    client = discord.Client(intents=discord.Intents.none())
    try:
        async for finding in _with_token(client, settings):
            yield finding
    finally:
        await client.close()


async def _network() -> AsyncIterator[Finding]:
    """Ask what anybody may ask: whether there is a way to Discord, and what time it is there."""
    began = time.monotonic()
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_S)) as session,
            session.get(f"{Route.BASE}/gateway") as answer,
        ):
            date, took = answer.headers.get("Date", ""), time.monotonic() - began
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        yield Finding("network", good=False, text=_no_way(error))
        return
    yield Finding("network", good=True, text=f"Discord answers within {took * 1e3:.0f} ms")
    if (ahead := seconds_ahead(date, time.time())) is not None:
        yield clock(ahead)


def _no_way(error: Exception) -> str:
    if isinstance(error, aiohttp.ClientConnectorDNSError | socket.gaierror):
        return "Discord's name cannot be looked up: no network, or no DNS"
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientConnectorSSLError):
        return "Discord's certificate is not believed: is the clock right, is a proxy between?"
    if isinstance(error, TimeoutError):
        return f"Discord does not answer within {ANSWER_S:g} s: is a firewall between?"
    return f"no connection to Discord ({type(error).__name__})"


def seconds_ahead(date: str, now: float) -> float | None:
    """Return how far `now` is ahead of what a Date header says, None where that says nothing."""
    try:
        return now - parsedate_to_datetime(date).timestamp()
    except ValueError:
        return None


async def _with_token(client: discord.Client, settings: Settings) -> AsyncIterator[Finding]:
    try:
        async with asyncio.timeout(ANSWER_S):
            await client.login(settings.discord_token)
            application = await client.application_info()
    except discord.LoginFailure:
        text = "Discord does not accept DISCORD_TOKEN; reset it in the portal"
        yield Finding("token", good=False, text=text)
        return
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
        text = f"Discord answers, but not about the token ({type(error).__name__}); try again later"
        yield Finding("token", good=False, text=text)
        return
    yield Finding("token", good=True, text=f"{application.name} (application {application.id})")
    yield _content_intent(settings, application.flags)
    invite = discord.utils.oauth_url(
        application.id, permissions=PERMISSIONS, scopes=("bot", "applications.commands")
    )
    yield Finding("invite", good=None, text=invite)
    for piece, asked in (("starts", _starts(client)), ("server", _servers(client))):
        try:
            async with asyncio.timeout(ANSWER_S):
                found = [finding async for finding in asked]
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
            found = [Finding(piece, good=None, text=f"Discord does not tell ({type(error).__name__})")]
        for finding in found:
            yield finding


def _content_intent(settings: Settings, flags: discord.ApplicationFlags) -> Finding:
    granted = flags.gateway_message_content or flags.gateway_message_content_limited
    if not settings.message_content:
        return Finding("intents", good=True, text="no privileged intent needed (MESSAGE_CONTENT is off)")
    if granted:
        return Finding("intents", good=True, text="Message Content is on, here and in the portal")
    return Finding(
        "intents",
        good=False,
        text="MESSAGE_CONTENT is on; switch the intent on in the portal (Bot), or set it off",
    )


async def _starts(client: discord.Client) -> AsyncIterator[Finding]:
    _, _, budget = await client.http.get_bot_gateway()
    left, total = budget["remaining"], budget["total"]
    hours = budget["reset_after"] / 3_600_000
    text = f"{left} of {total} new sessions are left for the next {hours:.0f} h"
    yield Finding("starts", good=left >= FEW_STARTS, text=text)


async def _servers(client: discord.Client) -> AsyncIterator[Finding]:
    listed = await client.http.get_guilds(SERVERS)
    if not listed:
        yield Finding("server", good=None, text="in none yet: open the invite")
    for server in listed:
        data = await as_told(client, int(server["id"]))
        guild = discord.Guild(data=data, state=client._connection)  # noqa: SLF001 - what the library gives it
        yield told_of(guild.name, {channel.name: missing(channel) for channel in guild.text_channels})


def missing(channel: discord.TextChannel) -> tuple[str, ...] | None:
    """Return which permissions an answer would lack in a channel, None where the bot does not see it."""
    held = channel.permissions_for(channel.guild.me)
    if not held.view_channel:
        return None
    return tuple(
        name.replace("_", " ").title() for name, wanted in PERMISSIONS if wanted and not getattr(held, name)
    )


def told_of(server: str, channels: dict[str, tuple[str, ...] | None]) -> Finding:
    """Return the line of a server: which permission is missing where. A host may well mean it so."""
    seen = {name: lacks for name, lacks in channels.items() if lacks is not None}
    whole = [name for name, lacks in seen.items() if not lacks]
    if not seen:
        return Finding("server", good=False, text=f"{server}: it sees no channel; give it View Channel")
    if len(whole) == len(seen):
        return Finding("server", good=True, text=f"{server}: all it needs, in {len(whole)} channels")
    by_lack: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, lacks in seen.items():
        if lacks:
            by_lack[lacks].append(f"#{name}")
    lacking = "; ".join(f"{', '.join(lacks)} in {_some(names)}" for lacks, names in by_lack.items())
    return Finding("server", good=None if whole else False, text=f"{server}: missing {lacking}")


def _some(names: list[str]) -> str:
    more = len(names) - CHANNELS
    return ", ".join(names[:CHANNELS]) + (f" and {more} more" if more > 0 else "")
