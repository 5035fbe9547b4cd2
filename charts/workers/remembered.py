"""What was stopped once is not begun again for a while: the same words and files would end the same way."""

import hashlib
import pickle
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from charts.errors import UserError

MOST = 64
"""How many jobs are remembered; beyond it the oldest are forgotten."""


class Remembered:
    """Errors by the hash of the job that ended in them. Safe to use from several threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._errors: OrderedDict[bytes, tuple[float, UserError]] = OrderedDict()

    def add(self, entry: str, arguments: tuple[object, ...], error: UserError, seconds: float) -> None:
        """Remember for some seconds what a job ended in."""
        with self._lock:
            self._errors[_key(entry, arguments)] = self._clock() + seconds, error
            while len(self._errors) > MOST:
                self._errors.popitem(last=False)

    def find(self, entry: str, arguments: tuple[object, ...]) -> UserError | None:
        """Return what the same job ended in lately, or None."""
        if not self._errors:  # almost always: then nothing is hashed
            return None
        with self._lock:
            until, error = self._errors.get(_key(entry, arguments), (0.0, None))
        if error is None or self._clock() >= until:
            return None
        again = type(error).__new__(
            type(error)
        )  # a raised error keeps its traceback: each asker gets its own
        again.args = error.args
        return again


def _key(entry: str, arguments: tuple[object, ...]) -> bytes:
    return hashlib.sha256(pickle.dumps((entry, arguments), pickle.HIGHEST_PROTOCOL)).digest()
