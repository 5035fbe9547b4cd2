"""What a server wants of us: shown to one who manages it, set by what is chosen there, and held to."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING

from answer.row import StorageError
from answer.turns import Limits
from answer.wishes import Asker, Wishes
from charts.grammar import PaletteName, ThemeName
from charts.telling import server_wishes, touching
from charts.telling.speech import learn, speaking
from clicks import settings_panel as panel

if TYPE_CHECKING:
    from collections.abc import Callable

    from answer.turns import Ticket
    from clicks.click import Click, Response, Screen
    from db.servers import Servers

KEPT = 4_096
"""Servers whose wishes are remembered, between the look at them and what needs them at once."""


class ServerSettings:
    """Shows, sets and tells the wishes of servers. To set one twice is to set it.

    limits returns those of the host, within which those of servers lie.
    """

    def __init__(self, servers: Servers, screen: Screen, limits: Callable[[], Limits] = Limits) -> None:
        self._servers = servers
        self._screen = screen
        self._limits = limits
        self._known: OrderedDict[int, Wishes] = OrderedDict()

    async def wishes(self, guild: int | None) -> Wishes:
        """Return what a server wants; what it wanted last, or the usual, where that cannot be read."""
        if guild is None:
            return Wishes()
        try:
            return await self._read(guild)
        except StorageError:
            return self._known.get(guild, Wishes())

    async def _read(self, guild: int) -> Wishes:
        return self._remembered(guild, Wishes.from_json(await self._servers.wishes(guild)))

    def _remembered(self, guild: int, found: Wishes) -> Wishes:
        self._known[guild] = found
        self._known.move_to_end(guild)
        if len(self._known) > KEPT:
            self._known.popitem(last=False)
        return found

    async def forget(self, guild: int) -> None:
        """Forget what a server wanted. Raises StorageError."""
        self._known.pop(guild, None)
        await self._servers.forget(guild)

    def limits_of(self, ticket: Ticket) -> Limits:
        """Return the limits of a mention: its server's, within the host's. Its wishes were just read."""
        return self._known.get(ticket.server or 0, Wishes()).within(self._limits())

    async def turned_away(self, guild: int | None, asker: Asker, locale: str, response: Response) -> bool:
        """Tell somebody in private who may not ask for charts on a server; whether that was so."""
        wishes = await self.wishes(guild)
        if wishes.admits(asker):
            return False
        await asyncio.to_thread(learn, locale)
        with speaking(locale):
            text = server_wishes.barred(wishes.roles)
        await response.reply(text)
        return True

    async def show(self, guild: int, token: str, locale: str, *, second: bool = False) -> None:
        """Show the settings as the private answer to a command, or to a choice."""
        found = await self.wishes(guild)
        await asyncio.to_thread(learn, locale)
        with speaking(locale):
            answer = panel.page(guild, found, self._limits().member, second=second)
        await self._screen.show_original(token, answer)

    async def handle(self, click: Click, response: Response) -> None:
        """Set what was chosen, and show what there is now. What is shown to nobody else is theirs to set."""
        await response.defer(private=False)
        if not click.hidden:
            return
        try:
            if click.name not in (panel.FIRST, panel.SECOND):
                changed = self._changed(await self._read(click.chart), click)
                await self._servers.wish(click.chart, changed.to_json())
        except StorageError:
            with speaking(click.locale):
                await self._screen.whisper(click.token, touching.not_now())
            return
        await self.show(click.chart, click.token, click.locale, second=click.name in panel.SECOND_PAGE)

    def _changed(self, wishes: Wishes, click: Click) -> Wishes:
        value = "" if click.value == panel.NONE else click.value
        match click.name:
            case panel.WHERE:
                return replace(wishes, threads=value != panel.PLACE)
            case panel.LOCALE:
                return replace(wishes, locale=value if value in server_wishes.languages() else "")
            case panel.THEME:
                return replace(wishes, theme=value if value in set(ThemeName) else "")
            case panel.PALETTE:
                return replace(wishes, palette=value if value in set(PaletteName) else "")
            case panel.ROLES:
                return replace(wishes, roles=_roles(value, click.chart))
        return replace(wishes, waiting=panel.counts(self._limits().member).get(value))


def _roles(value: str, everybody: int) -> tuple[int, ...]:
    """Return the roles that were chosen; none where that of everybody, which has the server's id, is one."""
    chosen = tuple(int(role) for role in value.split(",") if role.isascii() and role.isdecimal())
    return () if everybody in chosen else chosen
