"""A touch, and the ports through which its stages reach Discord, the tables and the workers."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from answer.model import Answer, FileRef, Mention
    from charts.chart import Drawn
    from charts.grammar import ChartSpec
    from charts.table import File, Reading, Table


@dataclass(frozen=True, slots=True)
class Click:
    """One touch: of which chart, in which state of it the member saw, and what it asks for.

    operation is a name, or a name and a value behind "=". token opens Discord's answer to this touch for a
    quarter of an hour. manages: the member may manage messages there. hidden: the message is shown to nobody
    else, so only the token reaches it. locale is the language of the member's own client. asked is the
    message (as JSON) whose table a command asks to be drawn; the chart is then a new one, with this id.
    """

    id: int
    chart: int
    revision: int
    operation: str
    member: int
    channel: int
    message: int
    token: str
    locale: str = "en"
    manages: bool = False
    hidden: bool = False
    asked: str = ""

    @property
    def name(self) -> str:
        """Return the name of the operation."""
        return self.operation.partition("=")[0]

    @property
    def value(self) -> str:
        """Return what was chosen or written, "" where a touch says nothing but its name."""
        return self.operation.partition("=")[2]

    def to_json(self) -> str:
        """Return what its row keeps, so that a new process can go on."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Click:
        """Rebuild what `to_json` wrote."""
        return cls(**json.loads(text))


class Taken(Enum):
    """What became of a first response."""

    OURS = auto()
    LATE = (
        auto()
    )  # or nobody knows: the member may have been told that it failed, and it is done all the same
    ELSEWHERE = auto()  # another process with our token was faster


@dataclass(frozen=True, slots=True)
class Question:
    """A form with one line to write in. What is sent comes back as a touch with this id."""

    id: str
    title: str
    label: str


class Response(Protocol):
    """The first response to one touch: there is one, within three seconds (messenger.pressed)."""

    async def defer(self, *, private: bool) -> Taken:
        """Say that the message will change, or that a private one will come."""
        ...

    async def reply(self, text: str) -> None:
        """Answer in private."""
        ...

    async def ask(self, question: Question) -> None:
        """Open a form."""
        ...


class Screen(Protocol):
    """The effects on Discord (messenger.screen). Each may run twice and leaves one.

    AbandonedError means that it cannot be had any more, UnknownOutcomeError that nobody knows.
    """

    async def show(self, channel: int, message: int, answer: Answer) -> None:
        """Let a message of ours say and show this."""
        ...

    async def show_original(self, token: str, answer: Answer) -> None:
        """Let the message that a touch was made on, or its private answer, say and show this."""
        ...

    async def hand(self, token: str, text: str, file: File) -> None:
        """Let the private answer to a touch say this and hold a file."""
        ...

    async def whisper(self, token: str, text: str) -> None:
        """Say more in private, behind the first response."""
        ...

    async def source(self, channel: int, message: int) -> Mention:
        """Return a member's message with its table."""
        ...

    async def fetch(self, file: FileRef) -> File:
        """Return an attachment's bytes; UserError when it must not or cannot be fetched."""
        ...


class Work(Protocol):
    """What walks through tables, in worker processes (charts.workers.pool.Workers)."""

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Find the tables of a message."""
        ...

    async def draw(self, table: Table, spec: ChartSpec) -> Drawn:
        """Compute and draw."""
        ...

    async def run(self, entry: str, *arguments: object) -> object:
        """Return what the function named "package.module:name" returns; UserError as it raises it."""
        ...
