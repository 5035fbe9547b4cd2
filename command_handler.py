"""One mention from claim to answer. Knows no Discord, no model, no chart library and no SQL.

`CommandHandler._stages` reads like the table in the README: claim, thread, read, decide, compute, deliver.
Every stage may be entered again after a crash and goes on from the state of the row.
"""

import asyncio
import logging
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from itertools import count
from typing import TypeVar

from answer.closing import Closing, calls_counted
from answer.job import Job
from answer.lanes import Lanes
from answer.locks import Locks
from answer.making import APOLOGY, SLOW, compose, figure, no_table, noted, refusal, worded
from answer.model import (
    AbandonedError,
    Answer,
    Auditor,
    Decider,
    Delivered,
    Drawing,
    Mention,
    Messenger,
    Place,
    TakenError,
    UnknownOutcomeError,
)
from answer.row import MessageId, Owner, Row, State, StorageError
from answer.sources import read_mention
from answer.turns import FullError, Limits, Rotation, Ticket, Turns, standard
from answer.unclaimed import Unclaimed
from charts.errors import UserError
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

HAND_OVER_S = 5.0
"""A mention that waits for a lane for so long is given to another node, where one has a free lane."""

BACKOFF_S = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Waits after an unknown outcome; then the row rests until the next sweep."""


class LostRowError(Exception):
    """The row moved without us: another delivery has it, so this one is silent from here on."""


class CommandHandler:
    """Carries mentions through their states. One for each process; `run` names this start of it."""

    def __init__(  # noqa: PLR0913 - its ports
        self,
        rows: Mentions,
        messenger: Messenger,
        decider: Decider,
        drawing: Drawing,
        *,
        run: str,
        audit: Auditor | None = None,
        limits: Callable[[Ticket], Limits] = standard,
        on_closing: Callable[[Closing], None] = lambda _closing: None,
        hand_over: Callable[[MessageId, Owner], Awaitable[bool]] | None = None,
    ) -> None:
        self._rows = rows
        self._messenger = messenger
        self._decider = decider
        self._drawing = drawing
        self._run = run
        self._audit = audit
        self._on_closing = on_closing
        self._hand_over = hand_over
        self._numbers = count(1)
        self._commands = Locks()
        """The command-level lock: deliveries of one message go one at a time."""
        self._turns = Lanes(Turns(limits))
        self._refusals = Lanes(Turns())
        self._lanes = Lanes(Rotation(CONCURRENT))
        self._unclaimed = Unclaimed()
        self._jobs: dict[asyncio.Task[object], Job] = {}
        self._closing = False
        self._named: set[int] = set()
        """Channels in which members were told of a permission that is missing."""

    async def handle(self, mention: Mention) -> None:
        """Answer this mention, unless it was taken before.

        While the database cannot be written it waits. Raises StorageError where too many wait already.
        """
        owner = self._owner()
        with traced(owner):
            job = Job(mention, owner, asyncio.get_running_loop().time())
            async with self._commands.held(mention.message):
                if self._closing:
                    return
                if not await self._claimed(mention, owner):
                    log.info(
                        "DUPLICATE DETECTED: skipping duplicate processing of message %d", mention.message
                    )
                    return
                log.info("message %d: executing mention command", mention.message)
                log.info("message %d: claimed", mention.message)
                await self._carry(job)

    async def recover(self) -> None:
        """Carry on with every unfinished row that no delivery of this process is working on.

        A row of an earlier process is waited for where an event of its mention is just told again.
        """
        ours = f"{self._run}."
        rows = [
            row
            for row in await self._rows.unfinished()
            if row.message not in self._commands or not str(row.owner).startswith(ours)
        ]
        await asyncio.gather(*(self._resumed(row) for row in rows))

    def deleted(self, message: int) -> None:
        """Post nothing for a message that is gone, unless its answer is on its way already."""
        for job in self._jobs.values():
            job.is_gone |= job.mention.message == message

    @property
    def idle(self) -> int:
        """Return how many lanes of computing are free."""
        return 0 if self._closing else max(CONCURRENT - len(self._jobs), 0)

    def passed(self, newest: int) -> int:
        """Return up to which snowflake all that was heard has its row, `newest` at most."""
        return self._unclaimed.passed(newest)

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

    async def _claimed(self, mention: Mention, owner: Owner) -> bool:
        """Claim the row. An unanswered INSERT may have landed, so the same owner asks again."""
        request = mention.to_json()

        def claim() -> Awaitable[bool]:
            return self._rows.claim(
                mention.message,
                owner,
                channel=mention.channel,
                guild=mention.guild,
                author=mention.author,
                request=request,
            )

        return await self._unclaimed.claimed(mention.message, len(request), claim)

    async def _resumed(self, row: Row) -> None:
        """Carry on with a row; one that cannot be is named, and holds up no other and no sweep."""
        try:
            await self._resume(row)
        except StorageError:
            raise
        except Exception:
            log.exception("message %d: could not be resumed", row.message)

    async def _resume(self, row: Row) -> None:
        owner = self._owner()
        with traced(owner):
            began = asyncio.get_running_loop().time()
            async with self._commands.held(row.message):
                if self._closing:
                    return
                adopted = await self._rows.adopt(row, owner)
                if adopted is None:
                    return
                log.info("message %d: resumed at %s", row.message, adopted.state)
                mention = Mention.from_json(row.message, adopted.request)
                await self._carry(Job(mention, owner, began, adopted.state, adopted))

    async def _carry(self, job: Job) -> None:
        """Take one claimed mention to its end. Whatever is left undone rests until the next sweep."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine that runs has a task
        self._jobs[task] = job
        try:
            with calls_counted() as job.model_calls:
                await self._settled(job)
        except LostRowError:
            log.warning("message %d: another delivery has it; silent here", job.mention.message)
        except (UnknownOutcomeError, StorageError) as error:
            log.warning("message %d: rests in state %s: %s", job.mention.message, job.state, error)
        finally:
            del self._jobs[task]

    async def _settled(self, job: Job) -> None:
        try:
            await self._stages(job)
        except AbandonedError as gone:
            log.warning("message %d: abandoned: %s", job.mention.message, gone)
            await self._finished(job, State.ABANDONED, answer=None, why=str(gone))

    async def _stages(self, job: Job) -> None:
        async with self._turn(job):
            job.place = place = await self._placed(job)
            if place.answer is not None and not job.is_in_parts:
                await self._patiently(lambda: self._messenger.ensure_closed(job.mention, place), job)
                await self._finished(job, State.DONE, answer=place.answer, why="found")
                return
            answer = await self._computed(job)
        job.messages = 1 + len(answer.more)
        sent, is_ours = await self._delivered(job, place, answer)
        await self._finished(job, State.FAILED if answer.apology else State.DONE, answer=sent)
        if self._audit is not None and is_ours:
            self._audit.answered(job.mention, place, job.messages)

    @asynccontextmanager
    async def _turn(self, job: Job) -> AsyncIterator[None]:
        """Hold the member's turn: one mention of a member is worked on at a time, first come first served.

        A live one that finds no place in the line waits for the member's other refusals only. Whatever has
        its answer already asks for nothing.
        """
        if job.row is not None and job.row.answer is not None:
            yield
            return
        ticket, line = job.ticket, self._turns
        try:
            line.take(ticket)
        except FullError as full:
            log.warning("message %d: refused: %s", ticket.message, full)
            job.refusal, line = refusal(full, line.turn_s), self._refusals
            ticket = replace(ticket, late=True)
            line.take(ticket)
        async with line.held(ticket):
            yield

    async def _placed(self, job: Job) -> Place:
        """Return the one place of the answer, with the answer in it if an earlier run left one."""
        mention = job.mention
        if job.row is not None and job.row.place is not None:
            place = self._messenger.known_place(mention, job.row.place, job.row.kind)
        else:
            is_named = mention.opens_thread and not (job.recovered or job.refusal)
            name = await self._decider.title(mention) if is_named else ""
            place = await self._patiently(
                lambda: self._messenger.ensure_thread(mention, recovered=job.recovered, name=name), job
            )
            if place.answer is None:
                kept = await self._rows.threaded(mention.message, job.owner, place.id, place.kind)
                self._moved(job, State.THREADED, kept)
        if (job.recovered or mention.late) and place.answer is None:
            found = await self._patiently(lambda: self._messenger.find_answer(mention, place), job)
            place = replace(place, answer=found)
        return place

    async def _computed(self, job: Job) -> Answer:
        """Return the stored answer, or compute and store it. What is stored first is what is sent."""
        row = job.row
        if row is not None and row.answer is not None:
            return Answer.from_json(row.answer, row.png)
        crashes = row is not None and row.solo >= SOLO_CRASHES
        answer = job.refusal or (APOLOGY if crashes else await self._attempt(job))
        lacks = job.mention.lacks
        if lacks and job.mention.channel not in self._named:
            self._named.add(job.mention.channel)
            answer = noted(answer, lambda: no_chart.no_thread(lacks))
        stored = await self._rows.computed(job.mention.message, job.owner, answer.to_json(), answer.png)
        if not (stored or job.refusal or crashes):
            # Another has the row, and what this one lived through was no crash of the mention's.
            await self._rows.attempt_returned(job.mention.message, solo=job.ticket.suspect)
        self._moved(job, State.COMPUTED, stored)
        return answer

    async def _attempt(self, job: Job) -> Answer:
        ticket = job.ticket
        message, solo = ticket.message, ticket.suspect
        async with AsyncExitStack() as lane:
            await self._laned(job, ticket, lane)
            if not await self._rows.attempted(message, job.owner, solo=solo):
                raise LostRowError
            try:
                return await self._answer(job.mention)
            except asyncio.CancelledError:
                await asyncio.shield(self._rows.attempt_returned(message, solo=solo))
                raise

    async def _laned(self, job: Job, ticket: Ticket, lane: AsyncExitStack) -> None:
        """Wait for a lane, and hold it until `lane` is closed; or leave the mention to another node, once."""
        give = None if job.recovered else self._hand_over
        self._lanes.take(ticket)
        try:
            async with asyncio.timeout(None if give is None else HAND_OVER_S):
                await lane.enter_async_context(self._lanes.held(ticket))
        except TimeoutError:
            if give is not None and await self._given(give, ticket.message, job.owner):
                log.info("message %d: handed over", ticket.message)
                raise LostRowError from None
            self._lanes.take(ticket)
            await lane.enter_async_context(self._lanes.held(ticket))

    async def _given(
        self, give: Callable[[MessageId, Owner], Awaitable[bool]], message: MessageId, owner: Owner
    ) -> bool:
        """Whether a mention is another node's now. Where nobody knows, the next write of its row tells."""
        try:
            return await give(message, owner)
        except StorageError as error:
            log.warning("message %d: not known to be handed over: %s", message, error)
            return False

    async def _answer(self, mention: Mention) -> Answer:
        """Read, decide, compute. Always an answer.

        What a member can mend is said, the rest is apologised for.
        """
        try:
            async with asyncio.timeout(COMPUTE_DEADLINE_S):
                return await self._chart(mention)
        except UserError as error:
            return worded(str(error))
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
        reading = await read_mention(mention, self._drawing.read, self._messenger.fetch)
        decision = await self._decider.decide(mention, reading)
        if decision.spec is None:
            return figure(decision) or worded(decision.text or no_table(reading))
        drawn = await self._drawing.draw(decision.table or reading.tables[0], decision.spec)
        return compose(reading, decision, drawn)

    async def _delivered(self, job: Job, place: Place, answer: Answer) -> tuple[int, bool]:
        """Send the answer, part by part; return the id of its first message and whether all is as we said."""
        message = job.mention.message
        if job.is_gone:
            raise AbandonedError("deleted while it was worked on")
        first = await self._ensured(job, place, answer, 0)
        log.info("message %d: sent", message)
        if not first.ours:
            # Word by word it is not what we wanted to say: another process's, and so are its further parts.
            await self._patiently(lambda: self._messenger.ensure_closed(job.mention, place), job)
            return first.id, False
        for part, text in enumerate(answer.more, start=1):
            if job.row is not None and job.row.parts > part:
                continue
            if not (await self._ensured(job, place, Answer(text), part)).ours:
                log.warning("message %d: part %d is not ours; silent from here on", message, part)
                return first.id, False
            if not await self._rows.part_sent(message, job.owner, part + 1):
                raise LostRowError
        return first.id, True

    async def _ensured(self, job: Job, place: Place, answer: Answer, part: int) -> Delivered:
        """See that one message of the answer is there, whatever it takes."""
        mention, row, clock = job.mention, job.row, asyncio.get_running_loop().time
        by_an_earlier_run = mention.late or (row is not None and row.sends > part)
        first_send = -math.inf if by_an_earlier_run else None

        async def before_send() -> None:
            nonlocal first_send
            sending = await self._rows.sending(mention.message, job.owner, job.state)
            self._moved(job, State.SENDING, sending)
            job.sends += 1
            first_send = clock() if first_send is None else first_send

        async def ensure() -> Delivered:
            # Once a send was made the thread is no longer empty by construction.
            here = place if job.state is State.COMPUTED else replace(place, fresh_since=None)
            return await self._messenger.ensure_answer(
                mention,
                here,
                answer,
                first_send=first_send,
                before_send=before_send,
                part=part,
            )

        return await self._patiently(ensure, job)

    async def _finished(self, job: Job, state: State, *, answer: int | None, why: str | None = None) -> None:
        message = job.mention.message
        done = await self._rows.finished(message, job.owner, job.state, state, answer=answer, why=why)
        self._moved(job, state, done)
        closing = job.closing(asyncio.get_running_loop().time())
        log.info("message %d: %s", message, closing)
        self._on_closing(closing)

    def _moved(self, job: Job, state: State, moved: bool) -> None:  # noqa: FBT001 - the compare-and-set's verdict
        if not moved:
            raise LostRowError
        job.state = state
        log.info("message %d: %s", job.mention.message, state)

    async def _patiently(self, effect: Callable[[], Awaitable[T]], job: Job) -> T:
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
