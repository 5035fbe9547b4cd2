"""The stages of one touch: claim, respond, change, store, show. Each may be entered again after a crash.

The claim decides who is first and which revision is made, in one statement. What is shown in the end is the
last revision that was stored, whichever touch shows it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, cast

from answer.controls import Touch, Version
from answer.locks import Locks
from answer.making import compose
from answer.model import AbandonedError, Answer, Decision, Mention, UnknownOutcomeError
from answer.row import MessageId, Owner, StorageError
from answer.sources import names_of, reading_of
from answer.stored_specs import text_of
from charts.errors import UserError
from charts.grammar import Mark
from charts.telling import no_chart, touching
from charts.telling.speech import learn, say, speaking
from clicks.changes import PLAN, SAY, TITLE, Changes, Made
from clicks.click import Click, Question, Response, Screen, Taken, Work
from clicks.following import EDITED, Following, chart_of
from clicks.private_panel import PrivatePanel
from clicks.trying import patiently
from db.revisions import Chart, Claim, ClickState, Revision, Revisions

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from charts.grammar import ChartSpec
    from charts.planner import Plan

log = logging.getLogger("oneplot.clicks")

TOOK = "charts.planner.operating:took"

FIRST_S = 2.0
"""Discord waits three seconds for a first response; the database is not waited for longer than this."""

CONCURRENT = 2
"""Touches computed at the same time, so that mentions find free workers."""

MORE, SAVE, DRAW, EXPLAIN = "more", "save", "draw", "explain"
ASKED = {SAY: (touching.SAY, touching.WHAT_CHANGES), TITLE: (touching.TITLE, touching.TITLE)}
"""What is asked for in a form, under which heading."""


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

    def __init__(
        self,
        rows: Revisions,
        screen: Screen,
        work: Work,
        *,
        run: str,
        following: Following | None = None,
    ) -> None:
        self._following = following
        self._rows = rows
        self._screen = screen
        self._work = work
        self._run = run
        self._numbers = count(1)
        self._in_hand: Counter[int] = Counter()
        """How often each touch is worked on here: told again, or taken up by a sweep meanwhile."""
        self._lanes = asyncio.Semaphore(CONCURRENT)
        self._changes = Changes(rows, screen, work, self._lanes)
        self._panel = PrivatePanel(rows, screen, work, self._changes)
        self._charts = Locks()
        """Touches of a chart are carried one after the other, so what is shown last is the last."""

    async def handle(self, click: Click, response: Response) -> None:
        """Do what a touch asks, unless it was taken before."""
        with self._holding(click.id):
            await self._handled(click, response)

    async def draw(self, click: Click, response: Response) -> None:
        """Draw the table that a command asks for, as the answer to it, unless it was taken before."""
        with self._holding(click.id):
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

    async def follow(self, mention: Mention, edit: int) -> bool:
        """Let an answer follow the edit of its question; return whether that was ever asked."""
        if self._following is None or not await self._following.asked(mention.message):
            return False
        click = await self._following.change(mention, edit)
        if click is None or click.id in self._in_hand:
            return True
        with self._holding(click.id):
            owner = Owner(f"{self._run}.c{next(self._numbers)}")
            whose = {"chart": click.chart, "base": click.revision, "member": click.member}
            claim = await self._rows.claim(click.id, owner, **whose, form=click.to_json())
            if claim is not None and claim.state is ClickState.CLAIMED:
                await self._carried(_Job(click, claim), chart_of(click))
        return True

    async def _followed(self, job: _Job, _chart: Chart) -> None:
        following = self._following
        assert following is not None  # noqa: S101 - an edit is heard by what follows it
        async with self._lanes:
            await patiently(lambda: following.follow(job.click, job.claim))

    async def recover(self, newest: int) -> None:
        """Carry on with every unfinished touch that this process is not working on; forget old charts.

        A touch of an earlier process is carried on with though Discord is just telling it again.
        """
        ours = f"{self._run}."
        claims = [
            claim
            for claim in await self._rows.unfinished()
            if claim.id not in self._in_hand or not claim.owner.startswith(ours)
        ]
        await asyncio.gather(*(self._swept(claim) for claim in claims))
        await self._rows.prune(newest)

    # --- claim and respond ---

    async def _handled(self, click: Click, response: Response) -> None:
        if click.operation in ASKED:
            await self._asked(click, response)
            return
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
        alone = bool(click.asked) or click.name in (MORE, SAVE, EXPLAIN)
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

    async def _asked(self, click: Click, response: Response) -> None:
        """Ask the member for words; what is sent with them is a touch of its own."""
        await asyncio.to_thread(learn, click.locale)
        with speaking(click.locale):
            title, label = (say(words) for words in ASKED[click.operation])
        await response.ask(Question(Touch(click.name, click.chart, click.revision).id, title, label))

    async def _swept(self, claim: Claim) -> None:
        """Carry on with a touch; one that cannot be is named, and holds up no other and no sweep."""
        try:
            await self._resumed(claim)
        except StorageError:
            raise
        except Exception:
            log.exception("click %d: could not be resumed", claim.id)

    async def _resumed(self, claim: Claim) -> None:
        with self._holding(claim.id):
            adopted = await self._rows.adopt(claim, Owner(f"{self._run}.c{next(self._numbers)}"))
            if adopted is None:
                return
            click = Click.from_json(adopted.click)
            kept = chart_of(click) if click.name == EDITED else _begun(click) if click.asked else None
            chart = kept or await self._rows.chart(claim.chart)
            if chart is None:
                await self._rows.finished(adopted, why="its chart was forgotten")
                return
            log.info("click %d: resumed at %s", claim.id, adopted.state)
            await self._carried(_Job(click, adopted), chart)

    @contextmanager
    def _holding(self, click: int) -> Iterator[None]:
        self._in_hand[click] += 1
        try:
            yield
        finally:
            self._in_hand[click] -= 1
            self._in_hand += Counter()  # forgets what is at nothing

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
        """Tell the member alone, if there is a way."""
        if not job.click.token:
            return
        if job.is_private:
            await self._answered(job.click, words)
        else:
            await self._screen.whisper(job.click.token, words)

    def _stage(self, job: _Job) -> Callable[[_Job, Chart], Awaitable[None]]:
        if job.click.name == EDITED:
            return self._followed
        private = {MORE: self._more, SAVE: self._saved, DRAW: self._begin, EXPLAIN: self._explained}
        return private.get(job.click.name, self._copied) if job.is_private else self._changed

    async def _changed(self, job: _Job, chart: Chart) -> None:
        """Make the revision that a touch has the number of, and show the last one there is."""
        click, number = job.click, cast("int", job.claim.number)
        why = await self._stored(job, chart, number)
        chart = await self._posted(click, chart)
        why = await self._shown(click, chart) or why
        if click.hidden and chart.post is not None:
            await self._panel.show(click, chart)
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
        await self._panel.show(job.click, await self._posted(job.click, chart))

    async def _saved(self, job: _Job, chart: Chart) -> None:
        await self._panel.hand(job.click, chart)

    async def _explained(self, job: _Job, chart: Chart) -> None:
        await self._panel.explain(job.click, chart)

    async def _stored(self, job: _Job, chart: Chart, number: int) -> str:
        """Store the revision; return why it is as the one before, "" if it is another."""
        base = await self._rows.revision(chart.id, number - 1)
        if base is None:
            raise AbandonedError(f"chart {chart.id} has no revision {number - 1}")
        why = ""
        if job.claim.state is ClickState.CLAIMED:
            try:
                made = await self._changes.made(job.click, chart, base)
            except UserError as error:
                log.info("click %d: cannot be done: %s", job.click.id, type(error).__name__)
                made = Made(base, str(error))
            why = made.note
            await self._rows.keep(replace(made.revision, number=number))
            await self._rows.stored(job.claim)
            log.info("click %d: stored", job.click.id)
        return why

    async def _copied(self, job: _Job, chart: Chart) -> None:
        """Show the member a chart of their own, changed as they asked: the other stays as it is."""
        click = job.click
        base = await self._rows.revision(chart.id, click.revision)
        if base is None:
            raise AbandonedError(f"chart {chart.id} has no revision {click.revision}")
        own = replace(chart, id=click.id, member=click.member, post=None, post_channel=None)
        made = (await self._changes.made(click, chart, base)).revision
        await self._rows.begin(replace(own, table_number=made.table), made.spec)
        await self._rows.stored(job.claim)
        why = await self._shown(replace(click, hidden=True), own)
        if why:
            await self._answered(click, why)

    async def _answered(self, click: Click, words: str) -> None:
        """Let the private answer to a touch say something."""
        await patiently(lambda: self._screen.show_original(click.token, Answer(words)))

    async def _shown(self, click: Click, chart: Chart) -> str:
        """Show the last revision of a chart; return why it cannot be, "" if it is."""
        latest, spec = await self._panel.latest(chart)
        try:
            answer = await self._drawn(click, chart, spec, latest)
        except UserError as error:
            return str(error)
        place, post = chart.post_channel or click.channel, chart.post or click.message
        if click.hidden and chart.post is None:
            await patiently(lambda: self._screen.show_original(click.token, answer))
        else:
            await patiently(lambda: self._screen.show(place, post, answer))
        log.info("click %d: shown, revision %d", click.id, latest.number)
        return ""

    async def _drawn(self, click: Click, chart: Chart, spec: ChartSpec, revision: Revision) -> Answer:
        reading = await self._changes.reading(click, chart)
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


def _begun(click: Click) -> Chart:
    """Return the chart that a command asks for."""
    return Chart(click.id, click.member, click.channel, click.id, click.asked)
