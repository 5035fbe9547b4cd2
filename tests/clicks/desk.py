"""A click handler with its ports in this process: what Discord was told, and what goes wrong by turns."""

import asyncio
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import cast

from answer.model import AbandonedError, Answer, FileRef, Mention
from answer.row import MessageId, StorageError
from answer.stored_specs import spec_of, text_of
from charts.chart import Drawn
from charts.grammar import ChartSpec
from charts.kinds import chart_data, offers
from charts.planner import plan
from charts.reading import read_message
from charts.table import File, Reading, Table
from clicks.click import Click, Question, Taken
from clicks.handler import ClickHandler
from db.revisions import Chart, Revisions
from tests.patience import LAST_RESORT_S
from tests.simulation.ports import Disk

ASKER, OTHER = 2, 3
CHART, POST, THREAD, CHANNEL = 42, 43, 42, 10
SAVINGS = "Month | Savings\nJan | 120\nFeb | 150\nMar | 90\n"


class Statements:
    """The statements' port on a database in memory; `away` lets all of them fail."""

    def __init__(self) -> None:
        self.disk = Disk()
        self.away = False

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one statement."""
        await asyncio.sleep(0)
        if self.away:
            raise StorageError("database is locked")
        return self.disk.run(sql, parameters)


class Discord:
    """The screen: what each message shows now, in the order in which it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.shown: list[Answer] = []
        self.private: list[Answer] = []
        self.whispered: list[str] = []
        self.handed: list[tuple[str, File]] = []
        self.faults: list[Exception] = []
        self.gone = False
        self.text = SAVINGS

    async def until(self, step: str) -> None:
        """Wait until a step is the last that was told."""
        async with asyncio.timeout(LAST_RESORT_S):
            while self.told[-1:] != [step]:  # noqa: ASYNC110 - a step is passed in a turn of the loop
                await asyncio.sleep(0)

    def _fail(self) -> None:
        if self.faults:
            raise self.faults.pop(0)

    async def show(self, channel: int, message: int, answer: Answer) -> None:
        """Edit our message."""
        assert (channel, message) == (THREAD, POST)
        await asyncio.sleep(0)
        self._fail()
        self.told.append("shown")
        self.shown.append(answer)

    async def show_original(self, token: str, answer: Answer) -> None:
        """Edit what only the token reaches."""
        assert token
        self._fail()
        self.told.append("private")
        self.private.append(answer)

    async def hand(self, token: str, text: str, file: File) -> None:
        """Edit what only the token reaches, with a file."""
        assert token
        self._fail()
        self.handed.append((text, file))

    async def whisper(self, token: str, text: str) -> None:
        """Say more in private."""
        assert token
        self.whispered.append(text)

    async def source(self, channel: int, message: int) -> Mention:
        """Return the message with the table."""
        assert (channel, message) == (CHANNEL, CHART)
        if self.gone:
            raise AbandonedError("404 (error code 10008): Unknown Message")
        return Mention(MessageId(CHART), CHANNEL, 7, ASKER, self.text)

    async def fetch(self, file: FileRef) -> File:
        """Fetch nothing: no table of these tests is a file."""
        raise NotImplementedError(file.name)


class Response:
    """The first response to one touch. `taken` is what becomes of it."""

    def __init__(self, discord: Discord, taken: Taken = Taken.OURS) -> None:
        self.discord = discord
        self.taken = taken
        self.replies: list[str] = []
        self.questions: list[Question] = []
        self.deferred: list[bool] = []

    async def defer(self, *, private: bool) -> Taken:
        """Take note."""
        await asyncio.sleep(0)
        self.discord.told.append("deferred")
        self.deferred.append(private)
        return self.taken

    async def reply(self, text: str) -> None:
        """Take note."""
        self.replies.append(text)

    async def ask(self, question: Question) -> None:
        """Take note."""
        self.questions.append(question)


class Work:
    """The workers, in this process: a picture is the spec it shows.

    `held`: it waits for that. `breaks`: the next reading raises it.
    """

    def __init__(self, discord: Discord) -> None:
        self.discord = discord
        self.held: asyncio.Event | None = None
        self.breaks: Exception | None = None

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Read."""
        if self.breaks is not None:
            broken, self.breaks = self.breaks, None
            raise broken
        return read_message(text, tuple(files))

    async def draw(self, table: Table, spec: ChartSpec) -> Drawn:
        """Draw."""
        chart = chart_data(table, spec)
        return Drawn(text_of(spec).encode(), "a chart", "Largest: Feb.", offers=offers(table, spec, chart))

    async def run(self, entry: str, *arguments: object) -> object:
        """Run what is named."""
        self.discord.told.append(entry.partition(":")[2])
        if self.held is not None:
            await self.held.wait()
        module, _, name = entry.partition(":")
        await asyncio.sleep(0)
        return cast("Callable[..., object]", getattr(import_module(module), name))(*arguments)


class Desk:
    """One process after the other on one database and one Discord."""

    def __init__(self) -> None:
        self.db = Statements()
        self.rows = Revisions(self.db)
        self.discord = Discord()
        self.work = Work(self.discord)
        self._ids = iter(range(1_000, 2_000))
        self._runs = iter(range(100))
        self.handler = self.restart()

    def restart(self) -> ClickHandler:
        """Begin a new process."""
        self.handler = ClickHandler(self.rows, self.discord, self.work, run=f"run{next(self._runs)}")
        return self.handler

    async def begin(self, request: str = "bar chart") -> None:
        """Keep the chart that was answered with."""
        reading = read_message(self.discord.text + request, ())
        spec = plan(reading.tables[0], reading.request).spec
        await self.rows.begin(Chart(CHART, ASKER, CHANNEL, CHART), text_of(spec))

    def click(self, operation: str, revision: int = 0, member: int = ASKER, **more: object) -> Click:
        """Return a new touch under the answer."""
        number = next(self._ids)
        made = Click(number, CHART, revision, operation, member, THREAD, POST, f"token{number}")
        return Click(**{**_fields(made), **more})  # type: ignore[arg-type]  # fields of its own

    async def touch(self, operation: str, revision: int = 0, member: int = ASKER, **more: object) -> Response:
        """Touch, and wait for the end of it."""
        response = Response(self.discord)
        await self.handler.handle(self.click(operation, revision, member, **more), response)
        return response

    async def spec(self, chart: int = CHART) -> ChartSpec:
        """Return the last revision of a chart."""
        latest = await self.rows.latest(chart)
        found = spec_of(latest.spec) if latest else None
        assert found is not None
        return found

    @property
    def picture(self) -> ChartSpec | None:
        """Return what our message shows now."""
        return spec_of((self.discord.shown[-1].png or b"").decode()) if self.discord.shown else None


def _fields(click: Click) -> dict[str, object]:
    return {name: getattr(click, name) for name in Click.__dataclass_fields__}
