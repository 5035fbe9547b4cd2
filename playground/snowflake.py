"""Discord's clock and ids: milliseconds since 2015, then 22 bits (Discord docs, Reference, Snowflakes)."""

import time
from datetime import UTC, datetime

EPOCH_MS = 1_420_070_400_000


class Clock:
    """Seconds since 1970 as this Discord sees them; a test may move it, it goes on ticking from there."""

    def __init__(self) -> None:
        self._offset = 0.0
        self._stands: float | None = None

    def now(self) -> float:
        """Return the present second."""
        return self._ticked() + self._offset

    def advance(self, seconds: float) -> None:
        """Move by so many seconds."""
        self._offset += seconds

    def stop(self) -> None:
        """Stand still from now on, so that only `advance` and `set` move it."""
        self._stands = self.now()
        self._offset = 0.0

    def set(self, seconds: float) -> None:
        """Make this the present second."""
        self._offset = seconds - self._ticked()

    def _ticked(self) -> float:
        return time.time() if self._stands is None else self._stands


class Snowflakes:
    """Ids that only ever grow, even when the clock is turned back."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> int:
        """Return an id nobody has."""
        made = (int(self._clock.now() * 1000) - EPOCH_MS) << 22
        self._last = max(self._last + 1, made)
        return self._last


def isoformat(seconds: float) -> str:
    """Write a time as Discord's payloads do."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds")
