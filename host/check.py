"""`python bot.py check`: every piece the bot needs, one line each, on one screen, with an exit code."""

import asyncio
import sqlite3
import sys
from pathlib import Path

import discord

from db.connection import UnusableDatabaseError, prepare
from db.lock import HeldError, ProcessLock
from db.schema import NewerSchemaError
from host.findings import Finding, shown
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

LOGIN_DEADLINE_S = 20.0


def check(settings: Settings) -> int:
    """Print a line for each piece and return 0 if nothing is missing, else 1."""
    findings = [Finding("settings", good=None, text=sentence) for sentence in settings.unread]
    findings += [_python(), _database(settings.database_path), _process(settings.database_path)]
    findings += asyncio.run(_discord(settings))
    findings += [_fonts(), _queue(settings)]
    findings += asyncio.run(_models(settings))
    return shown(findings)


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding("python", good=True, text=f"{version}, SQLite {sqlite3.sqlite_version}")


def _database(path: Path) -> Finding:
    try:
        aside = prepare(path)
    except (UnusableDatabaseError, NewerSchemaError) as error:
        return Finding("database", good=False, text=str(error))
    note = f" (a corrupt one was set aside as {aside.name})" if aside else ""
    return Finding("database", good=True, text=f"{path}{note}")


def _process(path: Path) -> Finding:
    try:
        ProcessLock(Path(f"{path}.lock"), path).acquire().release()
    except HeldError as held:
        return Finding(
            "process", good=None, text=f"{held.holder.pid or 'a process'} runs on this database now"
        )
    except (OSError, sqlite3.Error) as error:
        return Finding("process", good=False, text=f"no lock can be taken beside the database: {error}")
    return Finding("process", good=True, text="no other copy runs on this database")


async def _discord(settings: Settings) -> list[Finding]:
    client = discord.Client(intents=discord.Intents.none())
    try:
        async with asyncio.timeout(LOGIN_DEADLINE_S):
            await client.login(settings.discord_token)
            application = await client.application_info()
    except discord.LoginFailure:
        return [
            Finding("token", good=False, text="Discord does not accept DISCORD_TOKEN; reset it in the portal")
        ]
    except (discord.DiscordException, OSError, TimeoutError) as error:
        return [Finding("token", good=False, text=f"Discord cannot be reached ({type(error).__name__})")]
    finally:
        await client.close()
    invite = discord.utils.oauth_url(
        application.id, permissions=PERMISSIONS, scopes=("bot", "applications.commands")
    )
    return [
        Finding("token", good=True, text=f"{application.name} (application {application.id})"),
        _content_intent(settings, application.flags),
        Finding("invite", good=None, text=invite),
    ]


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


async def _models(settings: Settings) -> list[Finding]:
    """Ask each provider one question, and say what was learnt about it."""
    if not settings.llm_providers:
        return [Finding("model", None, "none set: the built-in planner answers, free and offline")]
    if settings.llm_mode == "never":
        return [Finding("model", None, "LLM_MODE is never: the built-in planner answers")]
    from llm.probing import probed  # noqa: PLC0415 - the library behind it takes half a second

    return [
        Finding("model", found.good, f"{found.name}: {found.text}")
        for found in [await probed(provider) for provider in settings.llm_providers]
    ]


def _queue(settings: Settings) -> Finding:
    text = (
        f"{settings.queue_member} charts of a member may wait, {settings.queue_server} of a server, "
        f"{settings.queue_total} in all"
    )
    return Finding("queue", good=True, text=text)


def _fonts() -> Finding:
    return Finding("fonts", good=True, text="shipped with the bot")
