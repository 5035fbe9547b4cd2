"""Whole answers without Discord: the product's own handler, planner and drawing; what was posted and drawn.

Discord, the worker processes and the database file are stood in for by values in this process; everything in
between is the shipped code. What is drawn is told from the ChartData and Layout that the picture is made of.
"""

import asyncio
import datetime as dt
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from answer.model import Answer, Delivered, FileRef, Mention, Place
from answer.row import MessageId, PlaceKind
from charts.chart import ChartData, Drawn, Position, Scale
from charts.drawing import render
from charts.drawing.theme import Theme, palette
from charts.grammar import ChartSpec, Mark
from charts.kinds import as_drawn, chart_data, dressed
from charts.layout.pieces import Layout
from charts.planner import Plan, plan
from charts.reading import read_message
from charts.table import File, Reading, Table
from charts.telling.pasted_style import speaking_of
from charts.telling.unspent import named
from charts.workers.tasks import drawn, resolve
from command_handler import CommandHandler
from db.conversations import Conversations
from db.mentions import Mentions
from db.schema import migrate
from llm_handler import LlmHandler

Turn = dict[str, Any]

THREAD = 1_000 << 22
"""The id of the first message, and so of the thread that all turns are in."""


class Memory:
    """The statements' port on a database in memory."""

    def __init__(self) -> None:
        self._db = sqlite3.connect(":memory:", isolation_level=None)
        migrate(self._db)

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one statement."""
        return [tuple(row) for row in self._db.execute(sql, parameters).fetchall()]


class Inline:
    """The work of the worker processes, done here; `shown` is what the last picture shows."""

    def __init__(self) -> None:
        self.shown: dict[str, Any] | None = None
        self.plan_: Plan | None = None

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Find the tables."""
        return read_message(text, files)

    async def plan(self, table: Table, request: str) -> Plan:
        """Plan a chart."""
        self.plan_ = plan(table, request)
        return self.plan_

    async def run(self, entry: str, *arguments: object) -> object:
        """Call what is named."""
        made = resolve(entry)(*arguments)
        if isinstance(made, Plan):
            self.plan_ = made
        return made

    async def draw(self, table: Table, spec: ChartSpec) -> Drawn:
        """Compute and draw, and remember what."""
        with speaking_of(table, spec.locale):
            chart = chart_data(table, spec)
            made = drawn(chart)
            self.shown = told(chart)
        return made


class Thread:
    """The messenger: what was posted, and the files of the messages."""

    def __init__(self) -> None:
        self.posted: list[Answer] = []

    async def ensure_thread(self, mention: Mention, *, recovered: bool) -> Place:  # noqa: ARG002 - the port's form
        """Return the thread."""
        return Place(THREAD, reply=not mention.threads, fresh_since=0.0)

    def known_place(self, mention: Mention, place: int, kind: PlaceKind | None) -> Place:  # noqa: ARG002 - the same
        """Return the thread."""
        return Place(place, reply=not mention.threads)

    async def ensure_answer(
        self,
        mention: Mention,
        place: Place,  # noqa: ARG002 - the port's form
        answer: Answer,
        *,
        first_send: float | None,  # noqa: ARG002 - the same
        before_send: Callable[[], Awaitable[None]],
        part: int = 0,
    ) -> Delivered:
        """Post it."""
        await before_send()
        if not part:
            self.posted.append(answer)
        return Delivered(mention.message + 1 + part, ours=True)

    async def ensure_closed(self, mention: Mention, place: Place) -> None:
        """Find nothing that somebody else began."""

    async def find_answer(self, mention: Mention, place: Place) -> int | None:  # noqa: ARG002 - the port's form
        """Find nothing: every message here is new."""
        return None

    async def fetch(self, file: FileRef) -> File:
        """Read a file from the disk."""
        return File(file.name, await asyncio.to_thread(Path(file.url).read_bytes))


def answer(turns: Sequence[Turn]) -> dict[str, Any]:
    """Return the answer to the last of the messages, as the scorer of whole answers wants it."""
    return asyncio.run(_answered(turns))


async def _answered(turns: Sequence[Turn]) -> dict[str, Any]:
    db, work, thread = Memory(), Inline(), Thread()
    decider = LlmHandler(work, turns=Conversations(db), fetch=thread.fetch)
    handler = CommandHandler(Mentions(db), thread, decider, work, run="here")
    for number, turn in enumerate(turns):
        work.shown = work.plan_ = None
        await handler.handle(_mention(number, turn))
    posted = thread.posted[-1]
    text = "\n".join([posted.text, *posted.more])
    return {
        "text": text,
        "not_done": [words for words in named(work.plan_.unspent) if words in text] if work.plan_ else [],
        "sure": bool(work.plan_ and work.plan_.sure),
        "chart": work.shown if posted.png is not None else None,
    }


def _mention(number: int, turn: Turn) -> Mention:
    """Return a message: the first opens the thread, the others stand in it."""
    files = tuple(
        FileRef(Path(path).name, Path(path).stat().st_size, str(path)) for path in turn.get("files", ())
    )
    message = THREAD + (number << 22)
    return Mention(
        MessageId(message), 1 if number == 0 else THREAD, 7, 2, turn["text"], files, threads=number == 0
    )


# --- what was drawn ---

_MARKS = {Mark.HISTOGRAM: "bar", Mark.HEATMAP: "rect"}


def told(chart: ChartData) -> dict[str, Any]:
    """Return what a picture shows, from what it was made of."""
    chart = as_drawn(chart)
    placed, _ = render.arranged(chart)
    several = len(chart.series) > 1 and len(chart.panels) == 1
    return {
        "title": chart.title,
        "subtitle": "",
        "panels": [{"title": None, "layers": [*_layers(chart), *_references(chart)]}],
        "axes": _axes(chart, placed),
        "labels": _labelled(chart, placed),
        "legend": "top" if placed.swatches or several else "none",
        "theme": str(chart.looks.theme or "light"),
        "transparent": False,
        "size": [round(placed.width), round(placed.height)],
        "donut": chart.donut,
        "highlight": list(chart.looks.highlight) if _is_highlit(chart) else [],
        "grid": True,
        "text_size": "normal",
    }


def _layers(chart: ChartData) -> list[dict[str, Any]]:
    """Return one layer for each panel's axis: measures that cannot share a scale are read apart."""
    layers = []
    for panel in range(len(chart.panels)):
        runs = [series for series in chart.series if series.panel == panel]
        marks = [
            (index, _place(chart, x), y, series.name)
            for series in runs
            for index, (x, y) in enumerate(zip(series.x, _heights(series), strict=True))
        ]
        if chart.categories:
            marks.sort(key=lambda mark: mark[0])
        names = [name for *_, name in marks]
        apart = len(chart.series) > 1
        layers.append(
            {
                "mark": _MARKS.get(chart.mark, chart.mark.value),
                "x": [x for _, x, _, _ in marks],
                "y": [y for _, _, y, _ in marks],
                "series": names if apart else None,
                "y2": None,
                "size": None,
                "stack": chart.stack.value,
                "horizontal": chart.horizontal,
                "axis": "left",
                "colour": _colours(chart),
                "dash": [],
                "step": False,
            }
        )
    return layers


def _heights(series: Any) -> Sequence[float | None]:  # noqa: ANN401 - a Series
    return [box and box.median for box in series.boxes] if series.boxes else series.y


def _place(chart: ChartData, place: Position) -> object:
    if chart.bins:
        return dict(zip(chart.series[0].x, (low for low, _ in chart.bins), strict=True))[place]
    if chart.categories and isinstance(place, int):
        return chart.categories[place]
    return place.isoformat() if isinstance(place, dt.date) else place


def _colours(chart: ChartData) -> dict[str, str]:
    """Return the colours that the marks have, by slice, by place where they differ, else by series."""
    colours = dressed(palette(Theme(str(chart.looks.theme or "light"))), chart)
    if chart.mark is Mark.ARC:
        return {name: colours.fill(at) for at, name in enumerate(chart.categories)}
    if colours.marks:
        return {name: colours.mark(0, at) for at, name in enumerate(chart.categories)}
    names = [series.name for series in chart.series] if len(chart.series) > 1 else ["*"]
    return {name: colours.fill(at) for at, name in enumerate(names)}


def _is_highlit(chart: ChartData) -> bool:
    """Whether colours really set something off."""
    return len(set(_colours(chart).values())) > 1


def _references(chart: ChartData) -> list[dict[str, Any]]:
    return [
        {"mark": "rule", "x": [], "y": [each.value], "series": None, "text": [each.label]}
        for each in chart.references
    ]


def _axes(chart: ChartData, placed: Layout) -> dict[str, Any]:
    plot = placed.plots[0]
    axis = chart.panels[0]
    x_limits, y_limits = (plot.y, plot.x) if chart.horizontal else (plot.x, plot.y)
    numbers = chart.x.scale is Scale.NUMBER
    return {
        "x": {
            "title": chart.x.title,
            "limits": list(x_limits) if numbers else None,
            "log": chart.x.log,
            "reverse": False,
            "format": "",
        },
        "y": {
            "title": axis.title,
            "limits": list(y_limits) if chart.mark is not Mark.ARC else None,
            "log": axis.log,
            "reverse": False,
            "format": _tick(placed),
        },
    }


def _tick(placed: Layout) -> str:
    """Return one label of the value axis as drawn: the last text flush with it that holds a digit."""
    flush = [text.text for text in placed.texts if text.align == "right" and any(map(str.isdigit, text.text))]
    return flush[-1] if flush else ""


def _labelled(chart: ChartData, placed: Layout) -> bool:
    """Whether values stand at the marks: texts over cells, at slices, or as many within the plot as marks."""
    if chart.mark is Mark.ARC:
        return True
    frame = placed.plots[0].frame
    inside = [
        text
        for text in placed.texts
        if frame.left <= text.x <= frame.right + 1
        and frame.bottom <= text.y <= frame.top + 60
        and text.align == "center"
    ]
    return any(any(map(str.isdigit, text.text)) for text in inside)
