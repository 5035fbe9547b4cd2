"""The stages of one touch: claim, respond, change, store, show. Each may be entered again after a crash.

The claim decides who is first and which revision is made, in one statement. What is shown in the end is the
last revision that was stored, whichever touch shows it.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, cast

from answer.controls import Version, beside
from answer.locks import Locks
from answer.making import compose
from answer.model import AbandonedError, Answer, Decision, Mention, UnknownOutcomeError
from answer.row import MessageId, Owner, StorageError
from answer.sources import names_of, reading_of
from answer.stored_specs import spec_of, text_of
from charts.errors import UserError
from charts.grammar import Mark
from charts.telling import no_chart, touching
from charts.telling.speech import learn, speaking
from clicks.click import Click, Response, Screen, Taken, Work
from db.revisions import Chart, Claim, ClickState, Revision, Revisions

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from charts.chart import Offers
    from charts.grammar import ChartSpec
    from charts.planner import Plan
    from charts.table import File, Reading

log = logging.getLogger("oneplot.clicks")

OPERATE = "charts.planner.operating:operated"
PLAN = "charts.planner:plan"
TOOK = "charts.planner.operating:took"
OFFERED = "charts.workers.tasks:offered"

FIRST_S = 2.0
"""Discord waits three seconds for a first response; the database is not waited for longer than this."""

CONCURRENT = 2
"""Touches computed at the same time, so that mentions find free workers."""

BACKOFF_S = (1.0, 2.0, 5.0, 10.0)
"""Waits after an unknown outcome; then the touch rests until the next sweep."""

UNDO, REDO, MORE, SAVE, DRAW, TABLE = "undo", "redo", "more", "save", "draw", "table"
SAVED = "charts.workers.saving:saved"


@dataclass(frozen=True, slots=True)
class _Job:
    """One touch at work on its row."""

    click: Click
    claim: Claim

    @property
    def is_private(self) -> bool:
        """Whether it leaves the chart as it is: what it makes is for the one who touched."""
        return self.claim.number is None


class ClickHandler:
    """Carries touches to their ends. One for each process; `run` names this start of it."""

    def __init__(self, rows: Revisions, screen: Screen, work: Work, *, run: str) -> None:
        self._rows = rows
        self._screen = screen
        self._work = work
        self._run = run
        self._numbers = count(1)
        self._in_hand: set[int] = set()
        self._lanes = asyncio.Semaphore(CONCURRENT)
        self._charts = Locks()
        """Touches of a chart are carried one after the other, so what is shown last is the last."""

    async def handle(self, click: Click, response: Response) -> None:
        """Do what a touch asks, unless it was taken before."""
        self._in_hand.add(click.id)
        try:
            await self._handled(click, response)
        finally:
            self._in_hand.discard(click.id)

    async def draw(self, click: Click, response: Response) -> None:
        """Draw the table that a command asks for, as the answer to it, unless it was taken before."""
        self._in_hand.add(click.id)
        try:
            try:
                async with asyncio.timeout(FIRST_S):
                    claim = await self._claimed(click, _begun(click))
            except (StorageError, TimeoutError) as error:
                log.warning("command %d: not claimed: %s", click.id, error)
                await self._replied(click, response, touching.not_now)
                return
            if claim is not None and claim.state is ClickState.CLAIMED:
                log.info("click %d: claimed", click.id)
                await self._taken(_Job(click, claim), _begun(click), response)
        finally:
            self._in_hand.discard(click.id)

    async def recover(self, newest: int) -> None:
        """Carry on with every unfinished touch that this process is not working on; forget old charts."""
        claims = [claim for claim in await self._rows.unfinished() if claim.id not in self._in_hand]
        await asyncio.gather(*(self._swept(claim) for claim in claims))
        await self._rows.prune(newest)

    # --- claim and respond ---

    async def _handled(self, click: Click, response: Response) -> None:
        try:
            async with asyncio.timeout(FIRST_S):
                chart = await self._rows.chart(click.chart)
                claim = await self._claimed(click, chart) if chart else None
        except (StorageError, TimeoutError) as error:
            log.warning("click %d: not claimed: %s", click.id, error)
            await self._replied(click, response, touching.not_now)
            return
        if chart is None:
            await self._replied(click, response, touching.unknown)
        elif claim is None:
            log.info("DUPLICATE DETECTED: skipping duplicate processing of click %d", click.id)
        elif claim.state is ClickState.REFUSED:
            log.info("click %d: refused, its revision %d is not the last", click.id, click.revision)
            await self._replied(click, response, touching.changed)
            await self._healed(click, chart)
        elif claim.state is ClickState.CLAIMED:
            log.info("click %d: claimed", click.id)
            await self._taken(_Job(click, claim), chart, response)

    async def _claimed(self, click: Click, chart: Chart) -> Claim | None:
        alone = bool(click.asked) or click.name in (MORE, SAVE)
        in_place = not alone and (click.member == chart.member or click.manages)
        return await self._rows.claim(
            click.id,
            Owner(f"{self._run}.c{next(self._numbers)}"),
            chart=chart.id,
            base=click.revision if in_place else None,
            member=click.member,
            form=click.to_json(),
        )

    async def _taken(self, job: _Job, chart: Chart, response: Response) -> None:
        taken = await response.defer(private=job.is_private and not job.click.asked)
        log.info("click %d: first response %s", job.click.id, taken.name.lower())
        if taken is Taken.ELSEWHERE:
            await self._rows.released(job.claim, "another process has it")
            return
        await self._carried(job, chart)

    async def _replied(self, click: Click, response: Response, words: Callable[[], str]) -> None:
        await asyncio.to_thread(learn, click.locale)
        with speaking(click.locale):
            text = words()
        await response.reply(text)

    async def _swept(self, claim: Claim) -> None:
        """Carry on with a touch; one that cannot be is named, and holds up no other and no sweep."""
        try:
            await self._resumed(claim)
        except StorageError:
            raise
        except Exception:
            log.exception("click %d: could not be resumed", claim.id)

    async def _resumed(self, claim: Claim) -> None:
        self._in_hand.add(claim.id)
        try:
            adopted = await self._rows.adopt(claim, Owner(f"{self._run}.c{next(self._numbers)}"))
            if adopted is None:
                return
            click = Click.from_json(adopted.click)
            chart = _begun(click) if click.asked else await self._rows.chart(claim.chart)
            if chart is None:
                await self._rows.finished(adopted, why="its chart was forgotten")
                return
            log.info("click %d: resumed at %s", claim.id, adopted.state)
            await self._carried(_Job(click, adopted), chart)
        finally:
            self._in_hand.discard(claim.id)

    # --- change, store, show ---

    async def _carried(self, job: _Job, chart: Chart) -> None:
        """Take one claimed touch to its end. Whatever is left undone rests until the next sweep."""
        try:
            async with self._charts.held(chart.id):
                await self._worked(job, chart)
            await self._rows.finished(job.claim)
            log.info("click %d: done", job.click.id)
        except AbandonedError as gone:
            log.warning("click %d: given up: %s", job.click.id, gone)
            await self._rows.finished(job.claim, why=str(gone))
        except (UnknownOutcomeError, StorageError) as error:
            log.warning("click %d: rests: %s", job.click.id, error)

    async def _worked(self, job: _Job, chart: Chart) -> None:
        """Go through the stage of a touch; whatever it cannot do is told once."""
        try:
            await self._stage(job)(job, chart)
        except (AbandonedError, UnknownOutcomeError, StorageError):
            raise
        except UserError as error:
            await self._told(job, str(error))
        except Exception:
            log.exception("click %d: could not be done", job.click.id)
            await asyncio.to_thread(learn, job.click.locale)
            with speaking(job.click.locale):
                words = no_chart.went_wrong()
            await self._told(job, words)

    async def _told(self, job: _Job, words: str) -> None:
        """Tell the member alone."""
        if job.is_private:
            await self._answered(job.click, words)
        else:
            await self._screen.whisper(job.click.token, words)

    def _stage(self, job: _Job) -> Callable[[_Job, Chart], Awaitable[None]]:
        private = {MORE: self._more, SAVE: self._saved, DRAW: self._begin}
        return private.get(job.click.name, self._copied) if job.is_private else self._changed

    async def _changed(self, job: _Job, chart: Chart) -> None:
        """Make the revision that a touch has the number of, and show the last one there is."""
        click, number = job.click, cast("int", job.claim.number)
        why = await self._stored(job, chart, number)
        chart = await self._posted(click, chart)
        why = await self._shown(click, chart) or why
        if click.hidden and chart.post is not None:
            await self._more(job, chart)
        if why:
            await self._screen.whisper(click.token, why)

    async def _posted(self, click: Click, chart: Chart) -> Chart:
        """Return the chart with the message of ours that shows it, if everybody sees it."""
        if click.hidden or chart.post is not None:
            return chart
        await self._rows.posted(chart.id, click.channel, click.message)
        return replace(chart, post_channel=click.channel, post=click.message)

    async def _begin(self, job: _Job, chart: Chart) -> None:
        """Draw what a command asks for: the planner's chart of its table, with controls of its own."""
        click = job.click
        asked = Mention.from_json(MessageId(click.id), click.asked)
        async with self._lanes:
            reading = await reading_of(asked, self._work.read, self._screen.fetch)
        if reading is None:
            await asyncio.to_thread(learn, click.locale)
            with speaking(click.locale):
                text = no_chart.no_table()
            await self._answered(click, text)
            return
        plan = cast("Plan", await self._work.run(PLAN, reading.tables[0], reading.request))
        if plan.spec.mark is Mark.NONE:
            await self._answered(click, plan.took)
            return
        await self._rows.begin(chart, text_of(plan.spec))
        await self._rows.stored(job.claim)
        why = await self._shown(replace(click, hidden=True), chart)
        if why:
            await self._answered(click, why)

    async def _more(self, job: _Job, chart: Chart) -> None:
        """Show the member what can be done besides."""
        click = job.click
        chart = await self._posted(click, chart)
        latest, spec = await self._latest(chart)
        table = (await self._reading(click, chart)).tables[latest.table]
        offers = cast("Offers", await self._work.run(OFFERED, table, spec, click.locale))
        await asyncio.to_thread(learn, click.locale)
        with speaking(click.locale):
            version = Version(chart.id, latest.number, redoable=latest.redo is not None)
            answer = Answer(touching.more_for_you(), controls=beside(offers, version))
        await self._patiently(lambda: self._screen.show_original(click.token, answer))

    async def _saved(self, job: _Job, chart: Chart) -> None:
        """Hand the member the chart in the form of a file."""
        click = job.click
        latest, spec = await self._latest(chart)
        table = (await self._reading(click, chart)).tables[latest.table]
        form = click.operation.partition("=")[2]
        file = cast("File", await self._work.run(SAVED, table, spec, form))
        await asyncio.to_thread(learn, click.locale)
        with speaking(click.locale):
            text = touching.here_it_is()
        await self._patiently(lambda: self._screen.hand(click.token, text, file))

    async def _latest(self, chart: Chart) -> tuple[Revision, ChartSpec]:
        """Return the last revision of a chart, and its spec."""
        latest = await self._rows.latest(chart.id)
        spec = spec_of(latest.spec) if latest else None
        if latest is None or spec is None:
            raise AbandonedError(f"chart {chart.id} has no revision that can be read")
        return latest, spec

    async def _stored(self, job: _Job, chart: Chart, number: int) -> str:
        """Store the revision; return why it is as the one before, "" if it is another."""
        base = await self._rows.revision(chart.id, number - 1)
        if base is None:
            raise AbandonedError(f"chart {chart.id} has no revision {number - 1}")
        why = ""
        if job.claim.state is ClickState.CLAIMED:
            try:
                made = await self._made(job.click, chart, base)
            except UserError as error:
                log.info("click %d: cannot be done: %s", job.click.id, type(error).__name__)
                made, why = base, str(error)
            await self._rows.keep(replace(made, number=number))
            await self._rows.stored(job.claim)
            log.info("click %d: stored", job.click.id)
        return why

    async def _made(self, click: Click, chart: Chart, base: Revision) -> Revision:
        """Return what a touch makes of a revision, with the number still to be set."""
        if click.name == UNDO:
            back = await self._revision(chart, base.undo)
            return replace(back, redo=base.number)
        if click.name == REDO:
            return await self._revision(chart, base.redo)
        table, spec = await self._edited(click, chart, base)
        return Revision(chart.id, base.number, spec, undo=base.number, table=table)

    async def _revision(self, chart: Chart, number: int | None) -> Revision:
        found = None if number is None else await self._rows.revision(chart.id, number)
        if found is None:
            raise UserError(touching.impossible())
        return found

    async def _edited(self, click: Click, chart: Chart, base: Revision) -> tuple[int, str]:
        """Return the table and the spec that the sentence which a touch means makes of a revision's."""
        reading = await self._reading(click, chart)
        if click.name == TABLE:
            return await self._other_table(click, reading)
        first = await self._rows.revision(chart.id, 0)
        charts = [each for each in (first, base) if each and each.table == base.table]
        history = tuple(filter(None, (spec_of(each.spec) for each in charts)))
        table = reading.tables[base.table]
        plan = cast("Plan", await self._work.run(OPERATE, table, history, click.operation))
        return base.table, text_of(plan.spec)

    async def _other_table(self, click: Click, reading: Reading) -> tuple[int, str]:
        """Return another table of the message, and what its words ask for of that one."""
        place = click.operation.partition("=")[2]
        if place not in map(str, range(len(reading.tables))):
            raise UserError(touching.impossible())
        table = reading.tables[int(place)]
        plan = cast("Plan", await self._work.run(PLAN, table, reading.request))
        if plan.spec.mark is Mark.NONE:
            plan = cast("Plan", await self._work.run(PLAN, table, ""))
        if plan.spec.mark is Mark.NONE:
            raise UserError(touching.impossible())
        return int(place), text_of(plan.spec)

    async def _copied(self, job: _Job, chart: Chart) -> None:
        """Show the member a chart of their own, changed as they asked: the other stays as it is."""
        click = job.click
        base = await self._rows.revision(chart.id, click.revision)
        if base is None:
            raise AbandonedError(f"chart {chart.id} has no revision {click.revision}")
        own = replace(chart, id=click.id, member=click.member, post=None, post_channel=None)
        made = await self._made(click, chart, base)
        await self._rows.begin(replace(own, table_number=made.table), made.spec)
        await self._rows.stored(job.claim)
        why = await self._shown(replace(click, hidden=True), own)
        if why:
            await self._answered(click, why)

    async def _answered(self, click: Click, words: str) -> None:
        """Let the private answer to a touch say something."""
        await self._patiently(lambda: self._screen.show_original(click.token, Answer(words)))

    async def _shown(self, click: Click, chart: Chart) -> str:
        """Show the last revision of a chart; return why it cannot be, "" if it is."""
        latest, spec = await self._latest(chart)
        try:
            answer = await self._drawn(click, chart, spec, latest)
        except UserError as error:
            return str(error)
        place, post = chart.post_channel or click.channel, chart.post or click.message
        if click.hidden and chart.post is None:
            await self._patiently(lambda: self._screen.show_original(click.token, answer))
        else:
            await self._patiently(lambda: self._screen.show(place, post, answer))
        log.info("click %d: shown, revision %d", click.id, latest.number)
        return ""

    async def _drawn(self, click: Click, chart: Chart, spec: ChartSpec, revision: Revision) -> Answer:
        reading = await self._reading(click, chart)
        table = reading.tables[revision.table]
        async with self._lanes:
            took = str(await self._work.run(TOOK, table, spec))
            drawn = await self._work.draw(table, spec)
        names = names_of(reading)
        undoable = revision.undo is not None
        version = Version(chart.id, revision.number, undoable, tables=names, table=revision.table)
        await asyncio.to_thread(learn, spec.locale)
        answer = compose(reading, Decision(spec, took, version=version), drawn)
        if chart.id != click.id or click.asked:
            return answer
        await asyncio.to_thread(learn, click.locale)
        with speaking(click.locale):
            return replace(answer, text=f"{answer.text}\n-# {touching.own_copy()}")

    async def _healed(self, click: Click, chart: Chart) -> None:
        """Show the last revision where somebody saw another one and nobody is at it."""
        if chart.id in self._charts or not (click.hidden or click.member == chart.member or click.manages):
            return
        try:
            async with self._charts.held(chart.id):
                await self._shown(click, chart)
        except (AbandonedError, UnknownOutcomeError, StorageError) as error:
            log.warning("click %d: the chart could not be shown anew: %s", click.id, error)

    async def _reading(self, click: Click, chart: Chart) -> Reading:
        """Return the tables that a chart is about. Raises UserError where they cannot be read any more."""
        try:
            source = await self._source(chart)
            async with self._lanes:
                reading = await reading_of(source, self._work.read, self._screen.fetch)
        except AbandonedError as gone:
            log.info("click %d: its table is gone: %s", click.id, gone)
            reading = None
        latest = await self._rows.latest(chart.id)
        if reading is None or len(reading.tables) <= (latest.table if latest else chart.table_number):
            with speaking(click.locale):
                raise UserError(touching.unreadable())
        return reading

    async def _source(self, chart: Chart) -> Mention:
        """Return the message with the table: what a command brought is kept, all else is read again."""
        if chart.source_json == "":
            raise AbandonedError("what a command brought is no longer kept")
        if chart.source_json is not None:
            return Mention.from_json(MessageId(chart.source), chart.source_json)
        return await self._screen.source(chart.source_channel, chart.source)

    async def _patiently(self, effect: Callable[[], Awaitable[None]]) -> None:
        """Run an idempotent effect until its outcome is known, for a bounded time."""
        for wait in BACKOFF_S:
            try:
                return await effect()
            except UnknownOutcomeError as error:
                log.warning("outcome unknown, trying again in %g s: %s", wait, error)
                await asyncio.sleep(wait)
        return await effect()


def _begun(click: Click) -> Chart:
    """Return the chart that a command asks for."""
    return Chart(click.id, click.member, click.channel, click.id, click.asked)
