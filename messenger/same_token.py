"""Another process that uses our token: told, and not too often."""

import asyncio
import logging

log = logging.getLogger("oneplot.bot")

STRANGER_S = 60.0
"""Between two complaints."""


class Strangers:
    """Whoever speaks under our name and is not this process."""

    def __init__(self) -> None:
        self._named = -STRANGER_S

    def noticed(self, message: int) -> None:
        """Say that somebody else sent a message, at most once a minute."""
        now = asyncio.get_running_loop().time()
        if now - self._named >= STRANGER_S:
            self._named = now
            log.error("another process uses this token: it sent message %d", message)
