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
from charts.chart import ChartData, Drawn, Position, Scale, Series
from charts.drawing import render
from charts.drawing.theme import Theme, palette
from charts.grammar import ChartSpec, Mark, PaletteName
from charts.kinds import as_drawn, chart_data, dressed
from charts.kinds.palette import Palette
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
from llm.answering import from_stored
from llm.asking import Model
from llm_handler import LlmHandler

Turn = dict[str, Any]
Planner = Callable[[Table, str], Plan]
ModelOf = Callable[["Memory"], Model]

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

    def __init__(self, planner: Planner) -> None:
        self.shown: dict[str, Any] | None = None
        self.plan_: Plan | None = None
        self.table: Table | None = None
        self._planner = planner

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Find the tables."""
        return read_message(text, files)

    async def plan(self, table: Table, request: str) -> Plan:
        """Plan a chart."""
        self.table = table
        self.plan_ = self._planner(table, request)
        return self.plan_

    async def title(self, _text: str, _quoted: str = "") -> str:
        """Name no thread."""
        return ""

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

    async def ensure_thread(self, mention: Mention, *, recovered: bool, name: str = "") -> Place:  # noqa: ARG002 - the port's form
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


def answer(turns: Sequence[Turn], planner: Planner = plan) -> dict[str, Any]:
    """Return the answer to the last of the messages, as the scorer of whole answers wants it."""
    return asyncio.run(answered(turns, Inline(planner)))


async def answered(turns: Sequence[Turn], work: Inline, model: ModelOf | None = None) -> dict[str, Any]:
    """Return the answer; `model` makes the one that every request is put to, of the database."""
    db, thread = Memory(), Thread()
    asked = model(db) if model else None
    memory = Conversations(db)
    decider = LlmHandler(work, turns=memory, fetch=thread.fetch, model=asked, mode="always")
    handler = CommandHandler(Mentions(db), thread, decider, work, run="here")
    for number, turn in enumerate(turns):
        work.shown = work.plan_ = None
        await handler.handle(_mention(number, turn))
    await decider.close()
    posted = thread.posted[-1]
    text = "\n".join([posted.text, *posted.more])
    return {
        "text": text,
        "not_done": [words for words in named(await _unspent(db)) if words in text],
        "sure": bool(work.plan_ and work.plan_.sure),
        "chart": work.shown if posted.png is not None else None,
    }


async def _unspent(db: Memory) -> Sequence[str]:
    """Return the words that the last decision left, the planner's or a model's."""
    rows = await db.run("SELECT decision FROM turn ORDER BY message_id DESC LIMIT 1")
    return from_stored(str(rows[0][0])).unspent if rows else ()


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

_MARKS = {
    Mark.HISTOGRAM: "bar",
    Mark.HEATMAP: "rect",
    Mark.COMBO: "bar",
    Mark.WATERFALL: "bar",
    Mark.SPAN: "bar",
    Mark.CANDLESTICK: "bar",
    Mark.PYRAMID: "bar",
    Mark.FUNNEL: "bar",
    Mark.LOLLIPOP: "bar",
    Mark.DUMBBELL: "point",
    Mark.STRIP: "point",
    Mark.RADAR: "line",
    Mark.TREEMAP: "rect",
    Mark.CORRELATION: "rect",
    Mark.DENSITY: "area",
    Mark.VIOLIN: "boxplot",
}
_FORMS = {Mark.RADAR: "radar", Mark.TREEMAP: "treemap", Mark.FUNNEL: "funnel", Mark.VIOLIN: "violin"}


def told(chart: ChartData) -> dict[str, Any]:
    """Return what a picture shows, from what it was made of."""
    chart = as_drawn(chart)
    placed, _ = render.arranged(chart)
    looks = chart.looks
    turned = next((text.angle for text in placed.texts if text.angle), 0)
    more: dict[str, Any] = {}
    if chart.mark in _FORMS:
        more["form"] = _FORMS[chart.mark]
    if looks.sparkline and looks.x.hidden and looks.y.hidden:
        more["form"] = "sparkline"
    if looks.palette is not None and looks.palette is not PaletteName.HOUSE:
        more["palette"] = str(looks.palette)
    if turned or looks.x.angle is not None:
        more["label_angle"] = round(turned)
    if label := _label(chart, placed):
        more["label"] = label
    return {
        "title": "" if looks.no_title else chart.title,
        "subtitle": looks.subtitle,
        "panels": _panels(chart, placed),
        "axes": _axes(chart, placed),
        "labels": _labelled(chart, placed),
        "legend": _legend(chart, placed),
        "theme": str(looks.theme or "light"),
        "transparent": looks.transparent,
        "size": [round(placed.width * placed.scale), round(placed.height * placed.scale)],
        "donut": chart.donut,
        "highlight": list(looks.highlight) if _is_highlit(chart) else [],
        "grid": any(rule.role == "grid" for rule in placed.rules) or looks.grid is not False,
        "text_size": str(looks.text_size),
        **more,
    }


def _legend(chart: ChartData, placed: Layout) -> str:
    if placed.swatches:
        return str(chart.looks.legend or "top")
    at_ends = any(isinstance(text.role, int) for text in placed.texts) and len(chart.series) > 1
    return "top" if at_ends else "none"


def _panels(chart: ChartData, placed: Layout) -> list[dict[str, Any]]:
    if not chart.facets:
        over = [*_references(chart), *_overlays(chart), *_texts(chart, placed)]
        return [{"title": None, "layers": [*_layers(chart), *over]}]
    layers = _layers(chart)
    return [{"title": title, "layers": layers[at : at + 1]} for at, title in enumerate(chart.facets)]


def _layers(chart: ChartData) -> list[dict[str, Any]]:
    """Return one layer for each panel's axis and each shape: what cannot share them is read apart."""
    layers = []
    for panel in range(len(chart.panels)):
        runs = [series for series in chart.series if series.panel == panel]
        for shape in dict.fromkeys(series.mark for series in runs):
            alike = [series for series in runs if series.mark is shape]
            layers.append(_layer(chart, alike, shape, "right" if chart.overlaid and panel else "left"))
    return layers


def _layer(chart: ChartData, runs: Sequence[Series], shape: Mark | None, side: str) -> dict[str, Any]:
    dated = chart.panels[runs[0].panel].scale is Scale.TIME

    def moment(value: float | None) -> object:
        return dt.date.fromordinal(int(value)).isoformat() if dated and value is not None else value

    marks = [
        (index, _place(chart, x), y, series.name, end, size)
        for series in runs
        for index, (x, y, end, size) in enumerate(
            zip(
                series.x,
                _sided(chart, series, _heights(series)),
                series.y2 or [None] * len(series.x),
                series.sizes or [None] * len(series.x),
                strict=True,
            )
        )
        if y is not None or not series.y2
    ]
    if chart.categories:
        marks.sort(key=lambda mark: mark[0])
    apart = (len(runs) > 1 or bool(chart.colour)) and len(chart.series) > 1
    if chart.mark is Mark.COMBO and len(runs) == 1:
        apart = False
    spans = any(series.y2 for series in runs)
    return {
        "mark": "line" if shape is Mark.LINE else _MARKS.get(chart.mark, chart.mark.value),
        "x": [mark[1] for mark in marks],
        "y": [moment(mark[2]) for mark in marks],
        "series": [mark[3] for mark in marks] if apart else None,
        "y2": [moment(mark[4]) for mark in marks] if spans else None,
        "size": [mark[5] for mark in marks] if any(series.sizes for series in runs) else None,
        "stack": "normalize" if chart.stack.is_share else chart.stack.value,
        "horizontal": chart.horizontal,
        "axis": side,
        "colour": _colours(chart),
        "dash": [
            series.name
            for at, series in enumerate(chart.series)
            if series in runs and dressed(_palette(chart), chart).is_dashed(at)
        ],
        "step": chart.looks.step and (shape or chart.mark) is Mark.LINE,
    }


def _overlays(chart: ChartData) -> list[dict[str, Any]]:
    """Return what is laid over the marks."""
    names = chart.categories
    found: list[dict[str, Any]] = [
        {"mark": "trend", "x": list(fit.x), "y": list(fit.y), "series": None} for fit in chart.fits
    ]
    found += [
        {"mark": "tick", "x": list(names), "y": list(target.y), "series": None} for target in chart.targets
    ]
    for series in chart.series:
        if series.errors:
            pairs = [(x, pair) for x, pair in zip(series.x, series.errors, strict=True) if pair]
            found.append(
                {
                    "mark": "rule",
                    "x": [_place(chart, x) for x, _ in pairs],
                    "y": [low for _, (low, _) in pairs],
                    "y2": [high for _, (_, high) in pairs],
                    "series": None,
                }
            )
    for stripe in chart.stripes:
        ends = {"x": [], "y": [stripe.low], "y2": [stripe.high]}
        along = {"x": [_named(chart, stripe.low + 0.5), _named(chart, stripe.high - 0.5)], "y": []}
        found.append({"mark": "rect", "series": None, **(along if stripe.along_x else ends)})
    return found


def _named(chart: ChartData, place: float) -> object:
    at = round(place)
    return chart.categories[at] if chart.categories and 0 <= at < len(chart.categories) else place


def _texts(chart: ChartData, placed: Layout) -> list[dict[str, Any]]:
    """Return the words at points that really stand in the picture."""
    shown = {text.text for text in placed.texts}
    points = [(each.x, each.y, each.text) for each in chart.remarks]
    for series in chart.series:
        points += [
            (x, y, name)
            for x, y, name in zip(series.x, series.y, series.names, strict=False)
            if y is not None
        ]
    found: list[tuple[object, object, str]] = [
        (_place(chart, x), y, text) for x, y, text in points if text in shown
    ]
    found += [
        (None, line.value, line.label) if line.x is None else (_place(chart, line.x), None, line.label)
        for line in chart.references
        if line.label and any(text.startswith(line.label) for text in shown)
    ]
    if not found:
        return []
    return [
        {
            "mark": "text",
            "x": [x for x, _, _ in found],
            "y": [y for _, y, _ in found],
            "text": [text for _, _, text in found],
            "series": None,
        }
    ]


def _heights(series: Series) -> Sequence[float | None]:
    return [box.median if box else None for box in series.boxes] if series.boxes else series.y


def _sided(chart: ChartData, series: Series, heights: Sequence[float | None]) -> Sequence[float | None]:
    """Return the heights as they are drawn: a pyramid's first series goes from zero to the left."""
    if chart.mark is not Mark.PYRAMID or series is not chart.series[0]:
        return heights
    return [-y if y is not None else None for y in heights]


def _place(chart: ChartData, place: Position) -> object:
    if chart.bins:
        return dict(zip(chart.series[0].x, (low for low, _ in chart.bins), strict=True))[place]
    if chart.categories and isinstance(place, int):
        return chart.categories[place]
    return place.isoformat() if isinstance(place, dt.date) else place


def _palette(chart: ChartData) -> Palette:
    return palette(Theme(str(chart.looks.theme or "light")))


def _colours(chart: ChartData) -> dict[str, str]:
    """Return the colours that the marks have, by slice, by place where they differ, else by series."""
    colours = dressed(_palette(chart), chart)
    if chart.mark in (Mark.ARC, Mark.TREEMAP):
        return {name: colours.fill(at) for at, name in enumerate(chart.categories)}
    if colours.marks:
        return {name: colours.mark(0, at) for at, name in enumerate(chart.names)}
    names = [series.name for series in chart.series] if len(chart.series) > 1 else ["*"]
    return {name: colours.fill(at) for at, name in enumerate(names)}


def _is_highlit(chart: ChartData) -> bool:
    """Whether colours really set something off."""
    return len(set(_colours(chart).values())) > 1


def _references(chart: ChartData) -> list[dict[str, Any]]:
    return [
        {
            "mark": "rule",
            "x": [] if each.x is None else [_place(chart, each.x)],
            "y": [each.value] if each.x is None else [],
            "series": None,
            "text": [each.label],
        }
        for each in chart.references
    ]


def _axes(chart: ChartData, placed: Layout) -> dict[str, Any]:
    plot = placed.plots[0]
    axis = chart.panels[0]
    x_limits, y_limits = (plot.y, plot.x) if chart.horizontal else (plot.x, plot.y)
    numbers = chart.x.scale is Scale.NUMBER
    turned = chart.looks.x.reverse if chart.x.scale is Scale.CATEGORY else x_limits[0] > x_limits[1]
    return {
        "x": {
            "title": chart.x.title,
            "limits": sorted(x_limits) if numbers else None,
            "log": chart.x.log,
            "reverse": turned,
            "format": "",
        },
        "y": {
            "title": axis.title,
            "limits": sorted(y_limits) if chart.mark is not Mark.ARC else None,
            "log": axis.log,
            "reverse": y_limits[0] > y_limits[1],
            "format": _tick(placed),
        },
    }


def _tick(placed: Layout) -> str:
    """Return one label of the value axis as drawn: a muted one with a digit, the last."""
    flush = [text.text for text in placed.texts if text.role == "muted" and any(map(str.isdigit, text.text))]
    ends = [text.text for text in placed.texts if text.align == "right" and text.text in flush]
    return (ends or flush or [""])[-1]


def _inside(chart: ChartData, placed: Layout) -> list[str]:
    """Return the texts with digits at the marks: over cells, at slices, about the ends of bars."""
    if chart.mark is Mark.ARC:
        return [text.text for text in placed.texts if "%" in text.text or " · " in text.text]
    frame = placed.plots[0].frame
    names = {*chart.categories, *(each.text for each in chart.remarks)}
    return [
        text.text
        for text in placed.texts
        if frame.left <= text.x <= frame.right + 60
        and frame.bottom - 40 <= text.y <= frame.top + 60
        and text.role == "text"
        and not text.bold
        and text.text not in names
        and any(map(str.isdigit, text.text))
    ]


def _label(chart: ChartData, placed: Layout) -> str:
    return next(iter(_inside(chart, placed)), "")


def _labelled(chart: ChartData, placed: Layout) -> bool:
    """Whether values stand at the marks."""
    return bool(_inside(chart, placed))
