"""An event loop whose time jumps to the next timer: an hour costs nothing and always ends alike."""

import asyncio
import heapq
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from contextvars import Context
from itertools import count
from typing import Any, TypeVar

T = TypeVar("T")

MAX_STEPS = 2_000_000
"""A schedule that takes more callbacks than this is going round in circles."""


class StuckError(Exception):
    """Nothing is left that could ever wake the waiting tasks, or they never stop waking each other."""


class VirtualLoop(asyncio.BaseEventLoop):
    """Runs callbacks in a fixed order, on one thread, with no selector: what asyncio needs and no more."""

    def __init__(self) -> None:
        super().__init__()
        self._now = 0.0
        self._queue: deque[asyncio.Handle] = deque()
        self._timers: list[tuple[float, int, asyncio.TimerHandle]] = []
        self._numbers = count()
        self.troubles: list[str] = []

    def time(self) -> float:
        """Return virtual seconds since the loop was made."""
        return self._now

    def get_debug(self) -> bool:
        """Return False: asyncio asks at every future."""
        return False

    def is_closed(self) -> bool:
        """Return True: there is nothing to close."""
        return True

    def call_soon(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        """Queue a callback behind those that are ready."""
        handle = asyncio.Handle(callback, args, self, context)
        self._queue.append(handle)
        return handle

    def call_at(
        self, when: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Queue a callback for a moment; equal moments keep their order."""
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._timers, (when, next(self._numbers), handle))
        return handle

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Queue a callback for `delay` seconds from now."""
        return self.call_at(self._now + delay, callback, *args, context=context)

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """Let a cancelled timer lie until its time comes."""

    def create_future(self) -> "asyncio.Future[Any]":
        """Return a future of this loop."""
        return asyncio.Future(loop=self)

    def create_task(
        self,
        coro: Generator[Any, None, T] | Coroutine[Any, Any, T],
        *,
        name: object = None,
        context: Context | None = None,
    ) -> "asyncio.Task[T]":
        """Start a coroutine."""
        return asyncio.Task(coro, loop=self, name=None if name is None else str(name), context=context)

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        """Keep what no task was there to hear; tasks of a killed process end in silence."""
        self.troubles.append(f"{context.get('message')}: {context.get('exception')!r}")

    def run(self, main: Coroutine[Any, Any, T]) -> T:
        """Run until `main` is done; raise StuckError if it never can be."""
        task = self.create_task(main)
        outer = asyncio._get_running_loop()
        asyncio._set_running_loop(self)
        try:
            for _ in range(MAX_STEPS):
                if task.done():
                    return task.result()
                self._step()
        finally:
            asyncio._set_running_loop(outer)
        raise StuckError(f"{MAX_STEPS} callbacks and no end")

    def _step(self) -> None:
        if not self._queue:
            if not self._timers:
                raise StuckError("every task waits for something that cannot come")
            self._now, _, timer = heapq.heappop(self._timers)
            if not timer.cancelled():
                timer._run()
            return
        handle = self._queue.popleft()
        if not handle.cancelled():
            handle._run()
