"""The effects of touches on Discord: messages of ours are edited, by our own right or by a touch's token.

Each edit names its attachments: what is not named is dropped. Each may run twice and leaves one, but for a
whisper, which a lost reply may double.
"""

from __future__ import annotations

import io
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, cast

import discord

from answer.model import AbandonedError, FileRef, Mention, UnknownOutcomeError
from messenger.delivery import LATER, RefusedError
from messenger.hearing import asked_in
from messenger.parts import files_of, view_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from answer.model import Answer
    from charts.table import File
    from messenger.rest import DiscordRest

log = logging.getLogger("oneplot.screen")

ORIGINAL = "@original"
ARCHIVED = 50083


class DiscordScreen:
    """The port clicks.click.Screen, spoken by a connected client."""

    def __init__(self, client: discord.Client, rest: DiscordRest) -> None:
        self._client = client
        self._rest = rest

    async def show(self, channel: int, message: int, answer: Answer) -> None:
        """Edit Message; a thread that was archived meanwhile is opened again."""
        try:
            await self._edited(channel, message, answer)
        except AbandonedError as error:
            refused = error.__cause__
            if not isinstance(refused, RefusedError) or refused.code != ARCHIVED:
                raise
            async with self._asked():
                await self._client.http.edit_channel(channel, archived=False)
            await self._edited(channel, message, answer)

    async def _edited(self, channel: int, message: int, answer: Answer) -> None:
        place = self._client.get_partial_messageable(channel)
        async with self._asked():
            await place.get_partial_message(message).edit(**_shown(answer))

    async def show_original(self, token: str, answer: Answer) -> None:
        """Edit Original Interaction Response."""
        async with self._asked():
            await self._webhook(token).edit_message(cast("int", ORIGINAL), **_shown(answer))

    async def hand(self, token: str, text: str, file: File) -> None:
        """Edit Original Interaction Response, with a file."""
        shown = discord.File(io.BytesIO(file.data), file.name)
        async with self._asked():
            await self._webhook(token).edit_message(
                cast("int", ORIGINAL), content=text, attachments=[shown], view=None
            )

    async def whisper(self, token: str, text: str) -> None:
        """Create Followup Message, shown to one member."""
        async with self._asked():
            await self._webhook(token).send(text, ephemeral=True, wait=True)

    async def source(self, channel: int, message: int) -> Mention:
        """Get Channel Message, with fresh addresses of its files."""
        place = self._client.get_partial_messageable(channel)
        async with self._asked():
            found = await place.fetch_message(message)
        assert self._client.user is not None  # noqa: S101 - nobody touches anything before the login
        return asked_in(found, self._client.user)

    async def fetch(self, file: FileRef) -> File:
        """Return an attachment's bytes."""
        return await self._rest.fetch(file)

    def _webhook(self, token: str) -> discord.Webhook:
        assert self._client.application_id is not None  # noqa: S101 - known from the login
        webhook = discord.Webhook.partial(self._client.application_id, token, client=self._client)
        webhook.type = discord.WebhookType.application  # else the library lets it say nothing in private
        return webhook

    @asynccontextmanager
    async def _asked(self) -> AsyncIterator[None]:
        """Make one request. Raises AbandonedError where it was refused for good."""
        try:
            async with self._rest.request():
                yield
        except RefusedError as refused:
            if refused.code in LATER:
                raise UnknownOutcomeError(str(refused)) from refused
            raise AbandonedError(str(refused)) from refused


def _shown(answer: Answer) -> dict[str, Any]:
    """Return all that an edit sets."""
    return {
        "content": answer.text,
        "attachments": files_of(answer),
        "view": view_of(answer.controls),
        "allowed_mentions": discord.AllowedMentions.none(),
    }
