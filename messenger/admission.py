"""Who may ask for charts on a server, as its managers set it: decided before anything is claimed.

A mention of somebody who may not is no mention: nothing of it is kept, and it gets a reaction, of which
Discord keeps one however often it is made. A touch or a command of theirs is answered in private.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import discord

from answer.wishes import Asker
from charts.telling.server_wishes import BARRED
from messenger.pressed import spoken

if TYPE_CHECKING:
    from answer.model import Mention
    from answer.wishes import Wishes
    from clicks.click import Response
    from clicks.server_settings import ServerSettings
    from db.answers import Answers
    from messenger.rest import DiscordRest

log = logging.getLogger("oneplot.bot")


class Admission:
    """The door before the protocol, for messages and for touches."""

    def __init__(self, settings: ServerSettings, answers: Answers, rest: DiscordRest) -> None:
        self._settings = settings
        self._answers = answers
        self._rest = rest

    async def admits(self, message: discord.Message, mention: Mention, wishes: Wishes) -> bool:
        """Whether a mention is to be answered; one that is not is marked, unless it was answered before.

        Raises UnknownOutcomeError or StorageError where that cannot be known now.
        """
        if not wishes.roles or message.guild is None:
            return True
        if wishes.admits(await self._asker(message, message.guild)):
            return True
        if await self._answers.of(mention.message) is None:
            log.info("message %d: its author may not ask on this server", mention.message)
            await self._rest.react(mention, BARRED)
        return False

    async def admits_touch(self, interaction: discord.Interaction[Any], response: Response) -> bool:
        """Whether a touch or a command is to be carried out; who may not is told so."""
        user, guild = interaction.user, interaction.guild_id
        asker = _asker(user, interaction.permissions) if isinstance(user, discord.Member) else Asker()
        locale = spoken(str(interaction.locale))
        return not await self._settings.turned_away(guild, asker, locale, response)

    async def _asker(self, message: discord.Message, guild: discord.Guild) -> Asker:
        """Return who wrote a message: an event brings the roles along, for a history the server is asked."""
        author = message.author
        member = author if isinstance(author, discord.Member) else await self._rest.member(guild, author.id)
        return Asker() if member is None else _asker(member, member.guild_permissions)


def _asker(member: discord.Member, may: discord.Permissions) -> Asker:
    roles = frozenset(role.id for role in member.roles)
    return Asker(roles, may.administrator or may.manage_guild)
