"""SIGHUP: the settings are read again, and what can be changed without a new start is changed."""

from __future__ import annotations

import asyncio
import logging
import signal
from dataclasses import fields
from typing import TYPE_CHECKING, Protocol

from host import logs
from host.settings import Settings, SettingsError, load

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger("oneplot.process")

AT_ONCE = frozenset({"log_level", "log_format", "openai_api_key", "copies_days", "unread"})
"""What is changed at once, besides all that begins with llm_ or queue_."""


class Rereader(Protocol):
    """What takes other settings while it runs."""

    async def reread(self, settings: Settings) -> None:
        """Ask other models, within other limits, from now on."""
        ...


class Rereading:
    """The settings that hold now, read again when the host says so."""

    def __init__(self, settings: Settings, bot: Rereader, read: Callable[[], Settings] = load) -> None:
        self.settings = settings
        self._bot = bot
        self._read = read
        self._one_at_a_time = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    def on_signal(self) -> None:
        """Read them again whenever SIGHUP comes, where the system has it."""
        number = getattr(signal, "SIGHUP", None)
        if number is not None:
            asyncio.get_running_loop().add_signal_handler(number, self._begin)

    def _begin(self) -> None:
        task = asyncio.create_task(self.reread())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def reread(self) -> None:
        """Read them again. Where something is wrong with them, those of before go on to hold."""
        async with self._one_at_a_time:
            try:
                found = await asyncio.to_thread(self._read)
            except SettingsError as error:
                log.error("the settings of before go on to hold: %s", error)  # noqa: TRY400 - nothing to trace
                return
            now, later = changed(self.settings, found)
            logs.set_up(found.log_level, found.log_format, {*self.settings.secrets, *found.secrets})
            await self._bot.reread(found)
            self.settings = found
            log.info("the settings are read again; changed: %s", ", ".join(now) or "nothing")
            if later:
                log.warning("changed at the next start only: %s", ", ".join(later))


def changed(before: Settings, after: Settings) -> tuple[list[str], list[str]]:
    """Return the names of the settings that differ: those that hold at once, those that want a new start."""
    now: list[str] = []
    later: list[str] = []
    for field in fields(Settings):
        if getattr(before, field.name) != getattr(after, field.name):
            is_at_once = field.name in AT_ONCE or field.name.startswith(("llm_", "queue_"))
            (now if is_at_once else later).append(field.name.upper())
    return now, later
