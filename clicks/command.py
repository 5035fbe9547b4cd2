"""What a command is answered by: words for one member, all that is kept of them, or a chart."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from answer.row import StorageError
from charts.table import File
from charts.telling import about_us, touching
from charts.telling.speech import learn, speaking
from clicks.click import Click
from clicks.handler import EXPLAIN
from db.budgets import KEPT_DAYS
from db.revisions import KEPT_DAYS as KEPT_CHART_DAYS

if TYPE_CHECKING:
    from answer.controls import Touch
    from answer.model import Mention
    from clicks.click import Response, Screen
    from clicks.handler import ClickHandler
    from clicks.server_settings import ServerSettings
    from db.personal import Personal


SETTINGS = "settings"
EXPLAIN_THIS = "Explain this chart"


@dataclass(frozen=True, slots=True)
class Host:
    """What a member may know of who runs this: the version, and whether a model is asked."""

    version: str
    asks_model: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """One command of a member. source is the message with the table, where it asks for a chart.

    touch is a control under the message of ours that it asks about, None where that has none.
    """

    id: int
    name: str
    member: int
    channel: int
    token: str
    locale: str
    source: Mention | None = None
    guild: int | None = None
    touch: Touch | None = None
    message: int = 0

    @property
    def is_about_a_chart(self) -> bool:
        """Whether it asks for a chart, or about one: not every member of a server may."""
        return self.source is not None or self.name == EXPLAIN_THIS


class Commands:
    """Answers commands: by words for who asked, or by a chart for everybody."""

    def __init__(
        self,
        personal: Personal,
        screen: Screen,
        clicks: ClickHandler,
        host: Host,
        settings: ServerSettings,
    ) -> None:
        self.settings = settings
        self._personal = personal
        self._screen = screen
        self._clicks = clicks
        self.host = host

    async def handle(self, command: Command, response: Response) -> None:
        """Answer a command."""
        await asyncio.to_thread(learn, command.locale)
        if command.source is not None:
            await self._clicks.draw(_drawing(command, command.source), response)
        elif command.name == SETTINGS and command.guild is not None:
            await response.defer(private=True)
            await self.settings.show(command.guild, command.token, command.locale)
        elif command.name == EXPLAIN_THIS and command.touch is not None:
            await self._clicks.handle(_explaining(command, command.touch), response)
        elif command.name in ("forget", "export"):
            await self._personally(command, response)
        else:
            with speaking(command.locale):
                text = self._words(command.name)
            await response.reply(text)

    def _words(self, name: str) -> str:
        if name == EXPLAIN_THIS:
            return touching.no_chart_here()
        match name:
            case "about":
                return about_us.about(self.host.version)
            case "privacy":
                return about_us.privacy(KEPT_DAYS, KEPT_CHART_DAYS, asks_model=self.host.asks_model)
        return about_us.help_text()

    async def _personally(self, command: Command, response: Response) -> None:
        try:
            text, file = await self._kept(command.name, command.member, command.locale)
        except StorageError:
            with speaking(command.locale):
                await response.reply(touching.not_now())
            return
        if file is None:
            await response.reply(text)
        else:
            await response.defer(private=True)
            await self._screen.hand(command.token, text, file)

    async def _kept(self, name: str, member: int, locale: str) -> tuple[str, File | None]:
        if name == "forget":
            entries = await self._personal.forget(member)
            with speaking(locale):
                return about_us.forgotten(entries), None
        told = await self._personal.told(member)
        with speaking(locale):
            form = json.dumps(told, ensure_ascii=False, indent=1)
            return about_us.exported(), File("oneplot.json", form.encode())


def _explaining(command: Command, touch: Touch) -> Click:
    """Return what asks about a chart, as a touch under it that changes nothing."""
    where = command.channel, command.message, command.token
    return Click(
        command.id, touch.row, touch.revision, EXPLAIN, command.member, *where, locale=command.locale
    )


def _drawing(command: Command, source: Mention) -> Click:
    """Return what asks for the chart of a command, as a touch of a chart that is to be."""
    where = command.id, 0, "draw", command.member, command.channel, command.id, command.token
    return Click(command.id, *where, locale=command.locale, asked=source.to_json())
