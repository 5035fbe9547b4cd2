"""Which touches are for us, and the first response to one: discord.Interaction -> Click and Response."""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

import aiohttp
import discord
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

from answer.controls import Touch
from charts.telling.speech import locales
from clicks.click import Click, Question, Taken
from messenger.parts import MOST_ROLES

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

log = logging.getLogger("oneplot.pressed")

RESPONSE_S = 2.5
"""A first response that is not taken by then is too late: Discord waits three seconds for it."""

AGAIN_S = (0.1, 0.3, 0.9)
"""Waits before a response that broke on its way is given again: all of them fit into the three seconds."""

LIBRARY_RETRY_S = 0.9
"""On some systems discord.py repeats a response whose connection was reset, after a second or more."""

ACKNOWLEDGED = 40060
SERVERS_FAULT = 500
LONGEST_VALUE = 300
"""Of what was chosen: ten roles have 209 digits and commas."""
LONGEST_WORDS = 500

_TOUCHES = (discord.InteractionType.component, discord.InteractionType.modal_submit)


def click_in(interaction: discord.Interaction[Any]) -> Click | None:
    """Return what a touch of one of our controls asks, None of anything else."""
    data: dict[str, Any] = dict(interaction.data or {})
    touch = Touch.of(str(data.get("custom_id", "")))
    message = interaction.message
    if interaction.type not in _TOUCHES or touch is None or message is None:
        return None
    is_form = interaction.type is discord.InteractionType.modal_submit
    values = _written(data.get("components", []))[:1] if is_form else _chosen(data)
    value = "".join(f"={value}" for value in values)[: LONGEST_WORDS if is_form else LONGEST_VALUE]
    return Click(
        interaction.id,
        touch.row,
        touch.revision,
        touch.operation + value,
        interaction.user.id,
        message.channel.id,
        message.id,
        interaction.token,
        locale=spoken(str(interaction.locale)),
        manages=interaction.permissions.manage_messages or interaction.permissions.administrator,
        hidden=message.flags.ephemeral or not _is_member(interaction),
    )


def _chosen(data: dict[str, Any]) -> list[str]:
    """Return what was chosen in a select: one value, or of roles all that hold now, which may be none."""
    values = [str(value) for value in data.get("values", ())]
    if data.get("component_type") == discord.ComponentType.role_select.value:
        return [",".join(values[:MOST_ROLES])]
    return values[:1]


def _is_member(interaction: discord.Interaction[Any]) -> bool:
    """Whether we are where it happens by our own right, and not only as what its member brought along."""
    if interaction.guild_id is not None:
        return interaction.is_guild_integration()
    return not interaction.context.private_channel


def _written(parts: list[dict[str, Any]]) -> list[str]:
    """Return what was written in a form, wherever it stands in it."""
    found: list[str] = []
    for part in parts:
        found += [str(part["value"])] if "value" in part else []
        found += _written([*part.get("components", ()), *filter(None, (part.get("component"),))])
    return found


def spoken(locale: str) -> str:
    """Return the language that we speak to somebody whose client is in a locale of Discord's ("pt-BR")."""
    known = locales()
    ways = (_WRITTEN.get(locale, locale), locale.partition("-")[0])
    return next((each for each in ways if each in known), "en")


_WRITTEN = {"zh-TW": "zh-Hant", "zh-HK": "zh-Hant", "zh-MO": "zh-Hant"}
"""Locales whose language is written another way there than its code alone says."""


class _Hasty:
    """The session of an interaction, in which a fault of Discord's servers is one of the way there."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    def request(self, method: str, url: str, **more: Any) -> object:  # noqa: ANN401 - aiohttp's own keywords
        """Send a request as the session does; aiohttp.ClientError from one that got a 5xx."""
        return self._session.request(method, url, raise_for_status=_whole, **more)


async def _whole(response: aiohttp.ClientResponse) -> None:
    if response.status >= SERVERS_FAULT:
        response.raise_for_status()


class _Once(AsyncWebhookAdapter):
    """Leaves it to us when to send again after a 5xx: the library waits for a second, then for three."""

    async def request(self, route: Any, session: aiohttp.ClientSession, **more: Any) -> Any:  # noqa: ANN401 - as the library has it
        """Send one request."""
        return await super().request(route, cast("aiohttp.ClientSession", _Hasty(session)), **more)


@contextmanager
def _hastily() -> Iterator[None]:
    """Let what is sent to an interaction in here not be sent again by the library."""
    before = async_context.set(_Once())  # type: ignore[no-untyped-call]  # the library tells no types
    try:
        yield
    finally:
        async_context.reset(before)


class FirstResponse:
    """The port clicks.click.Response of one interaction."""

    def __init__(self, interaction: discord.Interaction[Any]) -> None:
        self._interaction = interaction

    async def defer(self, *, private: bool) -> Taken:
        """Say that the message will change, or that a private one will come."""
        response = self._interaction.response
        return await self._responded(lambda: response.defer(ephemeral=private, thinking=private))

    async def reply(self, text: str) -> None:
        """Answer in private."""
        response = self._interaction.response
        await self._responded(lambda: response.send_message(text, ephemeral=True))

    async def ask(self, question: Question) -> None:
        """Open a form. It is stopped at once: nothing of it stays in this process."""
        form = discord.ui.Modal(title=question.title, custom_id=question.id)
        line: discord.ui.TextInput[Any] = discord.ui.TextInput(
            label=question.label, custom_id="words", max_length=LONGEST_WORDS
        )
        form.add_item(line)
        form.stop()
        response = self._interaction.response
        await self._responded(lambda: response.send_modal(form))

    async def _responded(self, respond: Callable[[], Coroutine[Any, Any, object]]) -> Taken:
        """Sort what became of it: whatever is not known to be another process's is ours.

        One that broke on its way is given again: there is only one, however often it is given.
        """
        clock = asyncio.get_running_loop().time
        began, waits = clock(), list(AGAIN_S)
        try:
            async with asyncio.timeout(RESPONSE_S):
                while True:
                    try:
                        with _hastily():
                            await respond()
                    except (aiohttp.ClientError, OSError):
                        if not waits:
                            raise
                        await asyncio.sleep(waits.pop(0))
                    else:
                        return Taken.OURS
        except discord.HTTPException as error:
            if error.code != ACKNOWLEDGED:
                log.warning("interaction %d: no first response: %s", self._interaction.id, error)
                return Taken.LATE
            # A refusal this late came to the library's own second request: the first was ours.
            broke = len(waits) < len(AGAIN_S) or clock() - began >= LIBRARY_RETRY_S
            return Taken.OURS if broke else Taken.ELSEWHERE
        except Exception as error:  # noqa: BLE001 - whatever was raised, nobody knows what became of it
            log.warning("interaction %d: a first response without a reply: %r", self._interaction.id, error)
            return Taken.LATE
