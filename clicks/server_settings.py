"""What a server wants of us: shown to one who manages it, and set by what is chosen there."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from answer.controls import Control, Option, Rows, Touch
from answer.model import Answer
from answer.row import StorageError
from answer.wishes import Wishes
from charts.grammar import PaletteName, ThemeName
from charts.telling import server_wishes, touching
from charts.telling.speech import learn, say, speaking

if TYPE_CHECKING:
    from clicks.click import Click, Response, Screen
    from db.servers import Servers

WHERE, LOCALE, THEME, PALETTE = "wish-where", "wish-locale", "wish-theme", "wish-palette"
WISHES = frozenset({WHERE, LOCALE, THEME, PALETTE})
NONE, PLACE = "none", "place"


class ServerSettings:
    """Shows and sets the wishes of servers. To set one twice is to set it."""

    def __init__(self, servers: Servers, screen: Screen) -> None:
        self._servers = servers
        self._screen = screen

    async def wishes(self, guild: int | None) -> Wishes:
        """Return what a server wants, the usual where that cannot be read."""
        if guild is None:
            return Wishes()
        try:
            return Wishes.from_json(await self._servers.wishes(guild))
        except StorageError:
            return Wishes()

    async def show(self, guild: int, token: str, locale: str) -> None:
        """Show the settings as the private answer to a command, or to a choice."""
        found = await self.wishes(guild)
        await asyncio.to_thread(learn, locale)
        with speaking(locale):
            answer = Answer(server_wishes.head(), controls=_controls(guild, found))
        await self._screen.show_original(token, answer)

    async def handle(self, click: Click, response: Response) -> None:
        """Set what was chosen, and show what there is now. What is shown to nobody else is theirs to set."""
        await response.defer(private=False)
        if not click.hidden:
            return
        try:
            changed = _changed(Wishes.from_json(await self._servers.wishes(click.chart)), click)
            await self._servers.wish(click.chart, changed.to_json())
        except StorageError:
            with speaking(click.locale):
                await self._screen.whisper(click.token, touching.not_now())
            return
        await self.show(click.chart, click.token, click.locale)


def _changed(wishes: Wishes, click: Click) -> Wishes:
    value = "" if click.value == NONE else click.value
    match click.name:
        case "wish-where":
            return replace(wishes, threads=value != PLACE)
        case "wish-locale":
            return replace(wishes, locale=value if value in server_wishes.languages() else "")
        case "wish-theme":
            return replace(wishes, theme=value if value in set(ThemeName) else "")
    return replace(wishes, palette=value if value in set(PaletteName) else "")


def _controls(guild: int, wishes: Wishes) -> Rows:
    """Return a select for each wish, with the present one marked."""

    def choice(operation: str, label: str, chosen: str, options: dict[str, str]) -> tuple[Control, ...]:
        name, present = say(label), chosen or NONE
        known = tuple(Option(value, f"{name}: {text}", value == present) for value, text in options.items())
        return (Control(Touch(operation, guild, 0).id, name, known),)

    where = {NONE: say(server_wishes.IN_THREADS), PLACE: say(server_wishes.IN_PLACE)}
    languages = {NONE: say(server_wishes.AS_ASKED), **server_wishes.languages()}
    usual = {NONE: say(server_wishes.USUAL)}
    grounds = {name: say(touching.PALETTES[name]) for name in ("light", "dark")}
    colours = {name: say(label) for name, label in touching.PALETTES.items() if name not in grounds}
    return (
        choice(WHERE, server_wishes.WHERE, "" if wishes.threads else PLACE, where),
        choice(LOCALE, server_wishes.LANGUAGE, wishes.locale, languages),
        choice(THEME, server_wishes.GROUND, wishes.theme, usual | grounds),
        choice(PALETTE, touching.COLOURS, wishes.palette, usual | colours),
    )
