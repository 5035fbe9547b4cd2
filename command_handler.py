"""One mention from claim to answer. Knows no Discord, no model, no chart library and no SQL.

`CommandHandler._stages` reads like the table in the README: claim, thread, read, decide, compute, deliver.
Every stage may be entered again after a crash and goes on from the state of the row.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from itertools import count
from typing import TypeVar

from answer.making import APOLOGY, SLOW, compose, no_table, worded
from answer.model import (
    AbandonedError,
    Answer,
    Auditor,
    Decider,
    Drawing,
    FileRef,
    Mention,
    Messenger,
    Place,
    TakenError,
    UnknownOutcomeError,
)
from answer.row import MessageId, Owner, Row, State, StorageError
from charts.errors import UserError
from charts.table import File, Reading
from charts.telling import no_chart
from db.mentions import Mentions
from host.logs import traced

log = logging.getLogger("oneplot.command")

T = TypeVar("T")

COMPUTE_DEADLINE_S = 60.0
"""Reading, deciding and drawing together; beyond it the member gets an apology rather than a wait."""

SOLO_CRASHES = 3
"""A mention that was computed alone at this many crashes is answered by an apology."""

CONCURRENT = 4
"""Mentions computed at the same time."""

CLAIM_WAITS_S = (1.0, 5.0, 30.0)
"""Waits between tries to claim while the database cannot be written."""

BACKOFF_S = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Waits after an unknown outcome; then the row rests until the next sweep."""

BLIND_RESEND_S = 60.0
"""Without READ_MESSAGE_HISTORY only the nonce tells a resend from a second answer.

It is trusted this long after the first send: with the send's own deadline and a late arrival that stays
within the "past few minutes" for which Discord remembers it.
"""


class LostRowError(Exception):
    """The row moved without us: another delivery has it, so this one is silent from here on."""


@dataclass(slots=True)
class _Job:
    """One delivery at work on one row. `state` is what the row says now."""

    mention: Mention
    owner: Owner
    state: State = State.CLAIMED
    row: Row | None = None  # as an earlier delivery left it

    @property
    def recovered(self) -> bool:
        return self.row is not None

    @property
    def is_in_parts(self) -> bool:
        """Whether we were sending an answer of several messages: the first being there is not its end."""
        stored = self.row.answer if self.row and self.state is State.SENDING else None
        return stored is not None and bool(Answer.from_json(stored, None).more)


class _Lane:
    """Lets several computations run side by side, or one suspect alone."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._slots = asyncio.Semaphore(width)
        self._whole = asyncio.Lock()  # two suspects taking slots by halves would wait for each other

    @asynccontextmanager
    async def slot(self, *, solo: bool) -> AsyncIterator[None]:
        taken = 0
        try:
            if solo:
                async with self._whole:
                    for _ in range(self._width):
                        await self._slots.acquire()
                        taken += 1
                    yield
            else:
                await self._slots.acquire()
                taken = 1
                yield
        finally:
            for _ in range(taken):
                self._slots.release()


class CommandHandler:
    """Carries mentions through their states. One for each process; `run` names this start of it."""

    def __init__(
        self,
        rows: Mentions,
        messenger: Messenger,
        decider: Decider,
        drawing: Drawing,
        *,
        run: str,
        audit: Auditor | None = None,
    ) -> None:
        self._rows = rows
        self._messenger = messenger
        self._decider = decider
        self._drawing = drawing
        self._run = run
        self._audit = audit
        self._numbers = count(1)
        self._commands: dict[MessageId, tuple[asyncio.Lock, list[None]]] = {}
        self._lane = _Lane(CONCURRENT)
        self._jobs: dict[asyncio.Task[object], _Job] = {}
        self._closing = False

    async def handle(self, mention: Mention) -> None:
        """Answer this mention, unless it was taken before. Raises StorageError if it could not be claimed."""
        owner = self._owner()
        with traced(owner):
            async with self._command(mention.message):
                if self._closing:
                    return
                log.info("message %d: executing mention command", mention.message)
                if not await self._claimed(mention, owner):
                    log.info(
                        "DUPLICATE DETECTED: skipping duplicate processing of message %d", mention.message
                    )
                    return
                log.info("message %d: claimed", mention.message)
                await self._carry(_Job(mention, owner))

    async def recover(self) -> None:
        """Carry on with every unfinished row that no delivery of this process is working on."""
        rows = [row for row in await self._rows.unfinished() if row.message not in self._commands]
        await asyncio.gather(*(self._resume(row) for row in rows))

    async def close(self, grace: float) -> None:
        """Admit nothing more; deliver answers that are stored within `grace` seconds, cancel the rest."""
        self._closing = True
        for task, job in self._jobs.items():
            if job.state in {State.CLAIMED, State.THREADED}:
                task.cancel()
        if self._jobs:
            await asyncio.wait(list(self._jobs), timeout=grace)

    def _owner(self) -> Owner:
        return Owner(f"{self._run}.{next(self._numbers)}")

    @asynccontextmanager
    async def _command(self, message: MessageId) -> AsyncIterator[None]:
        """Hold the command-level lock of this message: deliveries of one message go one at a time."""
        lock, users = self._commands.setdefault(message, (asyncio.Lock(), []))
        users.append(None)
        try:
            async with lock:
                yield
        finally:
            users.pop()
            if not users:
                del self._commands[message]

    async def _claimed(self, mention: Mention, owner: Owner) -> bool:
        """Claim the row. An unanswered INSERT may have landed, so the same owner asks again."""
        for wait in CLAIM_WAITS_S:
            try:
                return await self._claim(mention, owner)
            except StorageError as error:
                log.error("message %d: not claimed, so not answered now: %s", mention.message, error)  # noqa: TRY400 - a full disk needs no traceback
                await asyncio.sleep(wait)
        return await self._claim(mention, owner)

    async def _claim(self, mention: Mention, owner: Owner) -> bool:
        return await self._rows.claim(
            mention.message,
            owner,
            channel=mention.channel,
            guild=mention.guild,
            author=mention.author,
            request=mention.to_json(),
        )

    async def _resume(self, row: Row) -> None:
        owner = self._owner()
        with traced(owner):
            async with self._command(row.message):
                if self._closing:
                    return
                adopted = await self._rows.adopt(row, owner)
                if adopted is None:
                    return
                log.info("message %d: resumed at %s", row.message, adopted.state)
                mention = Mention.from_json(row.message, adopted.request)
                await self._carry(_Job(mention, owner, adopted.state, adopted))

    async def _carry(self, job: _Job) -> None:
        """Take one claimed mention to its end. Whatever is left undone rests until the next sweep."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine that runs has a task
        self._jobs[task] = job
        try:
            await self._settled(job)
        except LostRowError:
            log.warning("message %d: another delivery has it; silent here", job.mention.message)
        except (UnknownOutcomeError, StorageError) as error:
            log.warning("message %d: rests in state %s: %s", job.mention.message, job.state, error)
        finally:
            del self._jobs[task]

    async def _settled(self, job: _Job) -> None:
        try:
            await self._stages(job)
        except AbandonedError as gone:
            log.warning("message %d: abandoned: %s", job.mention.message, gone)
            await self._finished(job, State.ABANDONED, answer=None, why=str(gone))

    async def _stages(self, job: _Job) -> None:
        place = await self._placed(job)
        if place.answer is not None and not job.is_in_parts:
            await self._finished(job, State.DONE, answer=place.answer, why="found")
            return
        answer = await self._computed(job)
        sent = await self._delivered(job, place, answer)
        await self._finished(job, State.FAILED if answer.apology else State.DONE, answer=sent)
        if self._audit is not None:
            self._audit.answered(job.mention, place, 1 + len(answer.more))

    async def _placed(self, job: _Job) -> Place:
        """Return the one place of the answer, with the answer in it if an earlier run left one."""
        mention = job.mention
        if job.row is not None and job.row.place is not None:
            place = self._messenger.known_place(mention, job.row.place)
        else:
            place = await self._patiently(
                lambda: self._messenger.ensure_thread(mention, recovered=job.recovered), job
            )
            if place.answer is None:
                self._moved(
                    job, State.THREADED, await self._rows.threaded(mention.message, job.owner, place.id)
                )
        if job.recovered and place.fresh_since is None and place.answer is None:
            found = await self._patiently(lambda: self._messenger.find_answer(mention, place), job)
            place = replace(place, answer=found)
        return place

    async def _computed(self, job: _Job) -> Answer:
        """Return the stored answer, or compute and store it. What is stored first is what is sent."""
        row = job.row
        if row is not None and row.answer is not None:
            return Answer.from_json(row.answer, row.png)
        answer = APOLOGY if row is not None and row.solo >= SOLO_CRASHES else await self._attempt(job)
        stored = await self._rows.computed(job.mention.message, job.owner, answer.to_json(), answer.png)
        self._moved(job, State.COMPUTED, stored)
        return answer

    async def _attempt(self, job: _Job) -> Answer:
        message, solo = job.mention.message, job.row is not None and job.row.attempts > 0
        async with self._lane.slot(solo=solo):
            if not await self._rows.attempted(message, job.owner, solo=solo):
                raise LostRowError
            try:
                return await self._answer(job.mention)
            except asyncio.CancelledError:
                await asyncio.shield(self._rows.attempt_returned(message, job.owner, solo=solo))
                raise

    async def _answer(self, mention: Mention) -> Answer:
        """Read, decide, compute. Always an answer.

        What a member can mend is said, the rest is apologised for.
        """
        try:
            async with asyncio.timeout(COMPUTE_DEADLINE_S):
                return await self._chart(mention)
        except UserError as error:
            return Answer(str(error))
        except TakenError as taken:
            raise LostRowError from taken
        except TimeoutError:
            log.warning("message %d: not computed within %d s", mention.message, COMPUTE_DEADLINE_S)
            return SLOW
        except Exception:
            # Whatever went wrong in reading or drawing, the member is owed an outcome and nobody a traceback.
            log.exception("message %d: could not be computed", mention.message)
            return APOLOGY

    async def _chart(self, mention: Mention) -> Answer:
        reading = await self._read(mention)
        decision = await self._decider.decide(mention, reading)
        if decision.spec is None:
            return worded(decision.text or no_table(reading))
        drawn = await self._drawing.draw(decision.table or reading.tables[0], decision.spec)
        return compose(reading, decision, drawn)

    async def _read(self, mention: Mention) -> Reading:
        """Return the tables of the mention, or if it has none those of the message it replies to."""
        reading = await self._drawing.read(mention.text, await self._fetched(mention.files))
        if reading.tables or mention.quoted is None:
            return reading
        quoted = mention.quoted
        found = await self._drawing.read(quoted.text, await self._fetched(quoted.files))
        notes = (*reading.notes, *found.notes, *(() if quoted.text or quoted.files else (no_chart.UNSEEN,)))
        return replace(reading, tables=found.tables, notes=notes)

    async def _fetched(self, files: Sequence[FileRef]) -> list[File]:
        return [await self._messenger.fetch(file) for file in files]

    async def _delivered(self, job: _Job, place: Place, answer: Answer) -> int:
        mention, clock = job.mention, asyncio.get_running_loop().time
        first_send: float | None = None

        async def before_send() -> None:
            nonlocal first_send
            state = job.state
            self._moved(job, State.SENDING, await self._rows.sending(mention.message, job.owner, state))
            first_send = first_send or clock()

        async def ensure() -> int:
            # Once a send was made the thread is no longer empty by construction.
            here = place if job.state is State.COMPUTED else replace(place, fresh_since=None)
            by_an_earlier_run = job.row is not None and job.row.sends > 0
            long_ago = first_send is not None and clock() - first_send > BLIND_RESEND_S
            sent_before = by_an_earlier_run or long_ago
            return await self._messenger.ensure_answer(
                mention, here, answer, sent_before=sent_before, before_send=before_send
            )

        sent = await self._patiently(ensure, job)
        # What was found before we ever sent is another process's answer, and so are its further parts.
        ours = answer.more if job.state is State.SENDING else ()
        for part, text in enumerate(ours, start=1):
            await self._part_delivered(job, replace(place, fresh_since=None), Answer(text), part)
        log.info("message %d: sent", mention.message)
        return sent

    async def _part_delivered(self, job: _Job, place: Place, answer: Answer, part: int) -> None:
        """Send one further message of a long answer, unless it is known or found to be there."""
        mention, row = job.mention, job.row
        if row is not None and row.parts > part:
            return

        async def before_send() -> None:
            self._moved(job, State.SENDING, await self._rows.sending(mention.message, job.owner, job.state))

        async def ensure() -> int:
            return await self._messenger.ensure_answer(
                mention,
                place,
                answer,
                sent_before=row is not None and row.sends > part,
                before_send=before_send,
                part=part,
            )

        await self._patiently(ensure, job)
        if not await self._rows.part_sent(mention.message, job.owner, part + 1):
            raise LostRowError

    async def _finished(self, job: _Job, state: State, *, answer: int | None, why: str | None = None) -> None:
        message = job.mention.message
        done = await self._rows.finished(message, job.owner, job.state, state, answer=answer, why=why)
        self._moved(job, state, done)

    def _moved(self, job: _Job, state: State, moved: bool) -> None:  # noqa: FBT001 - the compare-and-set's verdict
        if not moved:
            raise LostRowError
        job.state = state
        log.info("message %d: %s", job.mention.message, state)

    async def _patiently(self, effect: Callable[[], Awaitable[T]], job: _Job) -> T:
        """Run an idempotent effect until its outcome is known, for a bounded time."""
        for wait in BACKOFF_S:
            try:
                return await effect()
            except UnknownOutcomeError as error:
                log.warning(
                    "message %d: outcome unknown, looking again in %g s: %s", job.mention.message, wait, error
                )
                await asyncio.sleep(wait)
        return await effect()
