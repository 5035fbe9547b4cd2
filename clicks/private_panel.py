"""What one member alone gets of a chart: what can be done with it besides, and the chart as a file."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from answer.controls import Version, beside
from answer.making import shortened
from answer.model import AbandonedError, Answer
from answer.stored_specs import spec_of
from charts.telling import touching
from charts.telling.speech import learn, speaking
from clicks.trying import patiently

if TYPE_CHECKING:
    from charts.chart import Offers
    from charts.grammar import ChartSpec
    from charts.table import File
    from clicks.changes import Changes
    from clicks.click import Click, Screen, Work
    from db.revisions import Chart, Revision, Revisions

OFFERED = "charts.workers.tasks:offered"
SAVED = "charts.workers.saving:saved"
IN_WORDS = "charts.workers.in_words:in_words"


class PrivatePanel:
    """Shows and hands over what a member asked for behind "More"."""

    def __init__(self, rows: Revisions, screen: Screen, work: Work, changes: Changes) -> None:
        self._rows = rows
        self._screen = screen
        self._work = work
        self._changes = changes

    async def show(self, click: Click, chart: Chart) -> None:
        """Show the member what can be done besides."""
        latest, spec = await self.latest(chart)
        table = (await self._changes.reading(click, chart)).tables[latest.table]
        offers = cast("Offers", await self._work.run(OFFERED, table, spec, click.locale))
        await asyncio.to_thread(learn, click.locale)
        with speaking(click.locale):
            version = Version(chart.id, latest.number, redoable=latest.redo is not None)
            answer = Answer(touching.more_for_you(), controls=beside(offers, version))
        await patiently(lambda: self._screen.show_original(click.token, answer))

    async def hand(self, click: Click, chart: Chart) -> None:
        """Hand the member the chart in the form of a file."""
        latest, spec = await self.latest(chart)
        table = (await self._changes.reading(click, chart)).tables[latest.table]
        file = cast("File", await self._work.run(SAVED, table, spec, click.value))
        await asyncio.to_thread(learn, click.locale)
        with speaking(click.locale):
            text = touching.here_it_is()
        await patiently(lambda: self._screen.hand(click.token, text, file))

    async def explain(self, click: Click, chart: Chart) -> None:
        """Tell the member what a chart shows, and how one reads it."""
        latest, spec = await self.latest(chart)
        table = (await self._changes.reading(click, chart)).tables[latest.table]
        text = cast("str", await self._work.run(IN_WORDS, table, spec, click.locale))
        await patiently(lambda: self._screen.show_original(click.token, Answer(shortened(text))))

    async def latest(self, chart: Chart) -> tuple[Revision, ChartSpec]:
        """Return the last revision of a chart, and its spec."""
        latest = await self._rows.latest(chart.id)
        spec = spec_of(latest.spec) if latest else None
        if latest is None or spec is None:
            raise AbandonedError(f"chart {chart.id} has no revision that can be read")
        return latest, spec
