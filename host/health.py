"""How the bot is, looked at from a thread of its own: a wedged event loop cannot hide itself.

Whatever can be tried is tried when somebody asks: a turn of the loop, a heartbeat of the session, a row in
the database, a chart in a worker. While nobody asks, nothing is done.
"""

import asyncio
import shutil
import threading
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from answer.row import StorageError
from db import vital_signs
from db.beside import Where, name_of
from host.findings import Finding, clock, fonts
from host.vitals import Vitals

if TYPE_CHECKING:
    from concurrent.futures import Future

LOOP_S = 1.5
"""An event loop that does not turn for so long is held."""

DRAW_S = 5.0
DRAWN_S = 8.0
"""A chart that a worker drew so lately is believed; else one is drawn, within DRAW_S."""

BEAT_S = 3.0
HEARD_S = 5.0
"""A session in which something was heard so lately is believed; else a heartbeat is sent."""

LATE_S = 300.0
"""A mention that has no outcome for so long is told."""

LEAST_FREE = 100 * 2**20
"""Bytes of disk below which there is trouble ahead."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the metrics. A counter only grows, for as long as the process lives."""

    name: str
    help: str
    value: float
    labels: Mapping[str, str] = field(default_factory=dict)
    kind: Literal["gauge", "counter"] = "gauge"


@dataclass(frozen=True, slots=True)
class Tries:
    """What is tried on the event loop. Each raises whatever it raises where it comes to nothing."""

    draw: Callable[[], Coroutine[object, object, None]]
    beat: Callable[[], Coroutine[object, object, None]]


class Health:
    """Looks at one bot. Its methods may block, and are called by any thread but the loop's."""

    def __init__(
        self,
        vitals: Vitals,
        tries: Tries,
        database: Where,
        loop: asyncio.AbstractEventLoop,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._vitals = vitals
        self._tries = tries
        self._wall = wall
        self._database = database
        self._loop = loop
        self._one_at_a_time = threading.Lock()
        self._drawn: float | None = None  # the vitals' time of the last chart
        self._took = 0.0
        self._beaten: float | None = None  # of the last heartbeat that was answered

    def findings(self) -> list[Finding]:
        """Return a line for each piece."""
        with self._one_at_a_time:
            loop = self._turn()
            return [
                loop,
                self._session(held=not loop.good),
                self._stored(),
                self._waiting(),
                self._drawing(held=not loop.good),
                *free_disk(self._database),
                *self._clock(),
                fonts(),
                self._answers(),
                *self._models(),
            ]

    def _turn(self) -> Finding:
        began = time.monotonic()
        try:
            self._on_loop(asyncio.sleep(0), LOOP_S)
        except TimeoutError:
            held = self._vitals.since(self._vitals.turned)
            return Finding("loop", good=False, text=f"the event loop has not turned for {held:.0f} s")
        return Finding("loop", good=True, text=f"turned within {(time.monotonic() - began) * 1e3:.0f} ms")

    def _on_loop(self, work: Coroutine[object, object, None], seconds: float) -> None:
        """Run something on the loop. Raises TimeoutError where that takes too long, else what it raises."""
        done: Future[None] = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            done.result(seconds)
        except TimeoutError:
            done.cancel()
            raise

    def _session(self, *, held: bool) -> Finding:
        vitals = self._vitals
        for_s = vitals.since(vitals.changed)
        if not vitals.is_connected:
            return Finding("session", good=False, text=f"no session with Discord for {for_s:.0f} s")
        if not held and vitals.since(max(vitals.heard, self._beaten or vitals.heard)) > HEARD_S:
            try:
                self._on_loop(self._tries.beat(), BEAT_S)
            except Exception as error:  # noqa: BLE001 - whatever it was, nobody answered
                heard = f"the last event {vitals.since(vitals.heard):.0f} s ago"
                text = f"Discord answers no heartbeat ({type(error).__name__}); {heard}"
                return Finding("session", good=False, text=text)
            self._beaten = vitals.clock()
        heard = f"{vitals.events} events, the last {vitals.since(vitals.heard):.0f} s ago"
        return Finding("session", good=True, text=f"with Discord for {for_s:.0f} s; {heard}")

    def _stored(self) -> Finding:
        return written(self._database)

    def _waiting(self) -> Finding:
        try:
            queue = vital_signs.queue(self._database)
        except StorageError as error:
            return Finding("queue", good=False, text=f"cannot be read: {error}")
        if not queue.length:
            return Finding("queue", good=True, text="every mention has its outcome")
        text = f"{queue.length} mentions without an outcome, the oldest for {queue.age:.0f} s"
        return Finding("queue", good=queue.age <= LATE_S, text=text)

    def _drawing(self, *, held: bool) -> Finding:
        vitals = self._vitals
        if held:
            return Finding("drawing", good=None, text="not tried: the event loop is held")
        if self._drawn is None or vitals.since(self._drawn) > DRAWN_S:
            began = vitals.clock()
            try:
                self._on_loop(self._tries.draw(), DRAW_S)
            except TimeoutError:
                return Finding("drawing", good=False, text=f"no worker drew a chart within {DRAW_S:g} s")
            except Exception as error:  # noqa: BLE001 - whatever it was, no chart came of it
                return Finding("drawing", good=False, text=f"no chart was drawn: {type(error).__name__}")
            self._drawn, self._took = vitals.clock(), vitals.since(began)
        ago = vitals.since(self._drawn)
        text = f"a worker drew a chart {ago:.0f} s ago, in {self._took * 1e3:.0f} ms"
        return Finding("drawing", good=True, text=text)

    def _clock(self) -> Iterator[Finding]:
        """Hold the clock of this machine against Discord's, once that has told the time."""
        theirs = self._vitals.discord_time()
        if theirs is None:
            return
        yield clock(self._wall() - theirs)

    def _answers(self) -> Finding:
        vitals = self._vitals
        ends = ", ".join(f"{count} {how}" for how, count in sorted(vitals.outcomes.items()))
        return Finding("answers", good=None, text=f"{ends or 'none yet'}; {vitals.limited} rate limits (429)")

    def _models(self) -> Iterator[Finding]:
        try:
            used = vital_signs.model_use(self._database)
        except StorageError:
            return  # the database has its line
        for use in used:
            text = f"{use.provider} ({use.model}): {use.calls} {use.outcome}, {use.tokens} tokens in a day"
            yield Finding("model", good=None, text=text)

    def figures(self) -> list[Figure]:
        """Return the numbers for a time series: the same looks, and what was counted."""
        from host.version import version  # noqa: PLC0415 - reads a file

        findings = self.findings()
        vitals = self._vitals
        found = [
            Figure("oneplot_info", "Which version runs.", 1, {"version": version()}),
            Figure("oneplot_events", "Events that Discord sent.", vitals.events, kind="counter"),
            Figure("oneplot_rate_limited", "Answers 429.", vitals.limited, kind="counter"),
            Figure("oneplot_event_age_seconds", "Since the last event.", vitals.since(vitals.heard)),
            Figure("oneplot_loop_age_seconds", "Since the event loop turned.", vitals.since(vitals.turned)),
            Figure("oneplot_drawing_seconds", "What the last chart on trial took.", self._took),
        ]
        found += [
            Figure(
                "oneplot_good", "Whether a piece is as it should be.", finding.good, {"piece": finding.piece}
            )
            for finding in findings
            if finding.good is not None
        ]
        found += [
            Figure("oneplot_answers", "Mentions that came to their end.", count, {"outcome": how}, "counter")
            for how, count in sorted(vitals.outcomes.items())
        ]
        return [*found, *self._stored_figures()]

    def _stored_figures(self) -> Iterator[Figure]:
        try:
            queue, used = vital_signs.queue(self._database), vital_signs.model_use(self._database)
            free = _free_bytes(self._database)
        except (OSError, StorageError):
            return  # told by oneplot_good
        yield Figure("oneplot_queue_length", "Mentions without an outcome.", queue.length)
        yield Figure("oneplot_queue_age_seconds", "Since the oldest of them was claimed.", queue.age)
        if free is not None:
            yield Figure("oneplot_disk_free_bytes", "Left where the database is.", free)
        for use in used:
            labels = {"provider": use.provider, "model": use.model, "outcome": use.outcome}
            yield Figure("oneplot_model_calls_day", "Requests in the last 24 hours.", use.calls, labels)
            yield Figure("oneplot_model_tokens_day", "What they cost.", use.tokens, labels)


def written(database: Where) -> Finding:
    """Return whether the database can be written now."""
    try:
        vital_signs.write_probe(database, int(time.time()))
    except StorageError as error:
        return Finding("database", good=False, text=f"{name_of(database)} cannot be written: {error}")
    return Finding("database", good=True, text=f"{name_of(database)} can be written")


def _free_bytes(database: Where) -> int | None:
    """Return what is left where a database is, None where that is another machine. Raises OSError."""
    return shutil.disk_usage(database.parent).free if isinstance(database, Path) else None


def free_disk(database: Where) -> list[Finding]:
    """Return how much the disk with the database has left, where that is a disk of this machine."""
    try:
        free = _free_bytes(database)
    except OSError as error:
        text = f"the disk of {name_of(database)} cannot be looked at: {error.strerror}"
        return [Finding("disk", good=False, text=text)]
    if free is None:
        return []
    text = f"{free / 2**20:,.0f} MB left beside the database"
    if free < LEAST_FREE:
        text += "; make room, or nothing can be remembered soon"
    return [Finding("disk", good=free >= LEAST_FREE, text=text)]
