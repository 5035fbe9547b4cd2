"""What a touch makes of a chart: its next revision, by the words that it means, on the table read again."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from answer.model import AbandonedError, Mention
from answer.row import MessageId
from answer.sources import reading_of
from answer.stored_specs import spec_of, text_of
from charts.errors import UserError
from charts.grammar import Mark
from charts.telling import touching
from charts.telling.cleaner import clean_title
from charts.telling.speech import speaking
from charts.telling.unspent import unspent_line
from db.revisions import Chart, Revision, Revisions

if TYPE_CHECKING:
    import asyncio

    from charts.grammar import ChartSpec
    from charts.planner import Plan
    from charts.table import Reading, Table
    from clicks.click import Click, Screen, Work

log = logging.getLogger("oneplot.clicks")

OPERATE = "charts.planner.operating:operated"
EDIT = "charts.planner.editing:edited"
PLAN = "charts.planner:plan"
UNDO, REDO, TABLE, TITLE, SAY = "undo", "redo", "table", "title", "say"


@dataclass(frozen=True, slots=True)
class Made:
    """A revision whose number is still to be set, and what is told to the member alone besides."""

    revision: Revision
    note: str = ""


class Changes:
    """Makes revisions. One for each process; `lanes` bounds how much is computed at a time."""

    def __init__(self, rows: Revisions, screen: Screen, work: Work, lanes: asyncio.Semaphore) -> None:
        self._rows = rows
        self._screen = screen
        self._work = work
        self._lanes = lanes

    async def made(self, click: Click, chart: Chart, base: Revision) -> Made:
        """Return what a touch makes of a revision. Raises UserError where it cannot be done."""
        if click.name == UNDO:
            back = await self._revision(chart, base.undo)
            return Made(replace(back, redo=base.number))
        if click.name == REDO:
            return Made(await self._revision(chart, base.redo))
        table, spec, note = await self._edited(click, chart, base)
        return Made(Revision(chart.id, base.number, text_of(spec), undo=base.number, table=table), note)

    async def _revision(self, chart: Chart, number: int | None) -> Revision:
        found = None if number is None else await self._rows.revision(chart.id, number)
        if found is None:
            raise UserError(touching.impossible())
        return found

    async def _edited(self, click: Click, chart: Chart, base: Revision) -> tuple[int, ChartSpec, str]:
        """Return the table, and the spec that the sentence which a touch means makes of a revision's."""
        reading = await self.reading(click, chart)
        if click.name == TABLE:
            return *await self._other_table(click, reading), ""
        first = await self._rows.revision(chart.id, 0)
        charts = [each for each in (first, base) if each and each.table == base.table]
        history = tuple(filter(None, (spec_of(each.spec) for each in charts)))
        table = reading.tables[base.table]
        if click.name == TITLE and history:
            return base.table, replace(history[-1], title=clean_title(click.value)), ""
        if click.name == SAY:
            return base.table, *await self._said(table, history, click.value)
        plan = cast("Plan", await self._work.run(OPERATE, table, history, click.operation))
        return base.table, plan.spec, ""

    async def _said(self, table: Table, history: tuple[ChartSpec, ...], words: str) -> tuple[ChartSpec, str]:
        """Return what a member's own words make of a chart, and which of them nothing came of."""
        plan = cast("Plan", await self._work.run(EDIT, table, history, words))
        if plan.spec.mark is Mark.NONE:
            raise UserError(plan.took)
        with speaking(plan.spec.locale):
            return plan.spec, unspent_line(plan.unspent) if plan.unspent else ""

    async def _other_table(self, click: Click, reading: Reading) -> tuple[int, ChartSpec]:
        """Return another table of the message, and what its words ask for of that one."""
        place = click.value
        if place not in map(str, range(len(reading.tables))):
            raise UserError(touching.impossible())
        table = reading.tables[int(place)]
        plan = cast("Plan", await self._work.run(PLAN, table, reading.request))
        if plan.spec.mark is Mark.NONE:
            plan = cast("Plan", await self._work.run(PLAN, table, ""))
        if plan.spec.mark is Mark.NONE:
            raise UserError(touching.impossible())
        return int(place), plan.spec

    async def reading(self, click: Click, chart: Chart) -> Reading:
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
