"""The commands and the message menus, as Discord knows them, and what a member asks by one."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from typing import TYPE_CHECKING, Any, Protocol

import aiohttp
import discord

from answer.controls import Touch
from answer.model import FileRef, Mention
from answer.row import MessageId, StorageError
from charts.telling import about_us, server_wishes
from charts.telling.speech import say, speaking
from clicks.command import EXPLAIN_THIS, SETTINGS, Command
from messenger.pressed import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger("oneplot.commands")

CHART_THIS = "Chart this message"
CHART = "chart"

_LOCALES = (
    *("cs", "de", "es-ES", "es-419", "fr", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru"),
    *("sv-SE", "tr", "uk", "vi", "zh-CN", "zh-TW"),
)
"""Locales of Discord's clients that we have a language for: https://docs.discord.com/developers/reference#locales."""

LONGEST_TABLE = 6_000
_SLASH, _MENU = 1, 3
_TEXT, _ATTACHMENT = 3, 11
_SERVER, _DIRECT, _PRIVATE = 0, 1, 2
_BY_SERVER, _BY_MEMBER = 0, 1


def registered() -> list[dict[str, Any]]:
    """Return what is registered with Discord, in all languages."""
    options = [
        _described({"type": _TEXT, "name": "table", "max_length": LONGEST_TABLE}, about_us.TABLE),
        _described({"type": _ATTACHMENT, "name": "file"}, about_us.FILE),
        _described({"type": _TEXT, "name": "request", "max_length": 500}, about_us.REQUEST),
    ]
    slash = [
        _described({"name": CHART, "options": options}, about_us.CHART),
        _described({"name": "help"}, about_us.HELP),
        _described({"name": "about"}, about_us.ABOUT),
        _described({"name": "privacy"}, about_us.PRIVACY),
        _described({"name": "forget"}, about_us.FORGET),
        _described({"name": "export"}, about_us.EXPORT),
    ]
    menus = [
        {"name": name, "name_localizations": dict(_said(words))}
        for name, words in ((CHART_THIS, about_us.CHART_THIS), (EXPLAIN_THIS, about_us.EXPLAIN_THIS))
    ]
    everywhere = {"contexts": [_SERVER, _DIRECT, _PRIVATE], "integration_types": [_BY_SERVER, _BY_MEMBER]}
    managers = str(discord.Permissions(manage_guild=True).value)
    here = {"contexts": [_SERVER], "integration_types": [_BY_SERVER], "default_member_permissions": managers}
    return [
        *({"type": _SLASH, **each, **everywhere} for each in slash),
        {"type": _SLASH, **_described({"name": SETTINGS}, server_wishes.SETTINGS), **here},
        *({"type": _MENU, **each, **everywhere} for each in menus),
    ]


class Marks(Protocol):
    """Keeps which commands Discord was last told (db.starts.Starts)."""

    async def commands(self) -> int:
        """Return their mark, 0 if none were told."""
        ...

    async def registered(self, mark: int) -> None:
        """Note that these were told."""
        ...


async def register(client: discord.Client, marks: Marks) -> None:
    """Tell Discord our commands, if they are others than the last that it was told."""
    commands = await asyncio.to_thread(registered)
    mark = mark_of(commands)
    try:
        if client.application_id is None or await marks.commands() == mark:
            return
        await client.http.bulk_upsert_global_commands(client.application_id, commands)
        await marks.registered(mark)
    except (StorageError, discord.DiscordException, aiohttp.ClientError, OSError) as error:
        log.warning("the commands are not registered: %s", error)
    else:
        log.info("%d commands are registered", len(commands))


def mark_of(commands: list[dict[str, Any]]) -> int:
    """Return a number that changes when what is registered changes."""
    text = json.dumps(commands, sort_keys=True)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:7], "big")


def _described(form: dict[str, Any], description: str) -> dict[str, Any]:
    return {**form, "description": description, "description_localizations": dict(_said(description))}


def _said(sentence: str) -> Iterator[tuple[str, str]]:
    for locale in _LOCALES:
        with speaking(spoken(locale)):
            yield locale, say(sentence)


def command_in(interaction: discord.Interaction[Any]) -> Command | None:
    """Return what a command asks, None of anything else."""
    if interaction.type is not discord.InteractionType.application_command or interaction.channel_id is None:
        return None
    data: dict[str, Any] = dict(interaction.data or {})
    name = str(data.get("name", ""))
    return Command(
        interaction.id,
        name,
        interaction.user.id,
        interaction.channel_id,
        interaction.token,
        spoken(str(interaction.locale)),
        _source(interaction, name, data),
        interaction.guild_id,
        _touch(interaction, data) if name == EXPLAIN_THIS else None,
        int(data.get("target_id", 0)),
    )


def _touch(interaction: discord.Interaction[Any], data: dict[str, Any]) -> Touch | None:
    """Return a control under a message of ours: it says which chart that shows. None under anybody else's."""
    target = data.get("resolved", {}).get("messages", {}).get(str(data.get("target_id")), {})
    us = interaction.client.user
    if us is None or str(target.get("author", {}).get("id")) != str(us.id):
        return None
    parts = (part for row in target.get("components", ()) for part in row.get("components", ()))
    found = (Touch.of(str(part.get("custom_id", ""))) for part in parts)
    return next((touch for touch in found if touch is not None), None)


def _source(interaction: discord.Interaction[Any], name: str, data: dict[str, Any]) -> Mention | None:
    """Return the message that a chart is asked of: Discord shows it to us whole, mentioned or not."""
    resolved = data.get("resolved", {})
    if name == CHART_THIS:
        target = resolved.get("messages", {}).get(str(data.get("target_id")))
        if target is None:
            return None
        return _mention(interaction, str(target["content"]), target["attachments"])
    if name != CHART:
        return None
    options = {option["name"]: option.get("value", "") for option in data.get("options", ())}
    file = resolved.get("attachments", {}).get(str(options.get("file")))
    text = f"{options.get('request', '')}\n{options.get('table', '')}".strip()
    return _mention(interaction, text, [file] if file else [])


def _mention(interaction: discord.Interaction[Any], text: str, files: list[dict[str, Any]]) -> Mention:
    refs = tuple(FileRef(file["filename"], int(file["size"]), file["url"]) for file in files)
    guild, channel = interaction.guild_id, interaction.channel_id or 0
    return Mention(MessageId(interaction.id), channel, guild, interaction.user.id, text, refs, threads=False)
