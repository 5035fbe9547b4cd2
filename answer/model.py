"""What the rooms hand to each other, and the ports through which the stages reach the world.

The stages (command_handler) know Discord, the model, the workers and the database only as these Protocols,
so the very code that ships also runs in a simulation on virtual time.
"""

from __future__ import annotations  # the rooms named in signatures are not loaded before they are needed

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from answer.controls import Rows, form_of, rows_of
from answer.row import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from answer.controls import Version
    from answer.row import MessageId
    from charts.chart import Drawn
    from charts.grammar import ChartSpec
    from charts.table import File, Reading, Table


@dataclass(frozen=True, slots=True)
class FileRef:
    """An attachment that has not been fetched: name, size in bytes, and Discord's address of it."""

    name: str
    size: int
    url: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """The message that a mention replies to. Empty where Discord does not show it to us."""

    text: str = ""
    files: tuple[FileRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A message that asks for an answer. `threads` is False where Discord allows no thread on it.

    in_place says that it is answered without a thread though there may be one, and lacks for want of which
    permission of ours. unread names the files that can hold no table. late says that it was written before
    this process listened, or that the history told of it: an earlier process may have answered it, and the
    row that knew may be lost.
    """

    message: MessageId
    channel: int
    guild: int | None
    author: int
    text: str
    files: tuple[FileRef, ...] = ()
    threads: bool = True
    quoted: Quoted | None = None
    late: bool = False
    in_place: bool = False
    lacks: str = ""
    unread: tuple[str, ...] = ()

    @property
    def opens_thread(self) -> bool:
        """Whether its answer belongs into a thread on it."""
        return self.threads and not self.in_place

    def to_json(self) -> str:
        """Return what the row keeps, so that a new process can go on without asking Discord."""
        quoted = self.quoted and [self.quoted.text, _listed(self.quoted.files)]
        return json.dumps(
            {
                "channel": self.channel,
                "guild": self.guild,
                "author": self.author,
                "text": self.text,
                "files": _listed(self.files),
                "threads": self.threads,
                "quoted": quoted,
                "late": self.late,
                "in_place": self.in_place,
                "lacks": self.lacks,
                "unread": self.unread,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, message: MessageId, text: str) -> Mention:
        """Rebuild what `to_json` wrote."""
        stored = json.loads(text)
        quoted = stored["quoted"]
        return cls(
            message,
            stored["channel"],
            stored["guild"],
            stored["author"],
            stored["text"],
            _files(stored["files"]),
            stored["threads"],
            quoted and Quoted(quoted[0], _files(quoted[1])),
            stored.get("late", False),
            stored.get("in_place", False),
            stored.get("lacks", ""),
            tuple(stored.get("unread", ())),
        )


def _listed(files: Sequence[FileRef]) -> list[list[object]]:
    return [[file.name, file.size, file.url] for file in files]


def _files(listed: list[tuple[str, int, str]]) -> tuple[FileRef, ...]:
    return tuple(FileRef(name, size, url) for name, size, url in listed)


@dataclass(frozen=True, slots=True)
class Answer:
    """The one outcome a member sees. `apology` marks one that says why there is nothing better.

    more holds the further parts of words that are too long for one message, in order. controls stand under
    the message. locale is the language that it is in.
    """

    text: str
    png: bytes | None = None
    alt: str = ""
    apology: bool = False
    more: tuple[str, ...] = ()
    controls: Rows = ()
    locale: str = ""

    def to_json(self) -> str:
        """Return everything but the picture, which has a column of its own."""
        kept = {"text": self.text, "alt": self.alt, "apology": self.apology, "more": self.more}
        shown = {"controls": form_of(self.controls), "locale": self.locale}
        return json.dumps(kept | shown, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str, png: bytes | None) -> Answer:
        """Rebuild what `to_json` wrote."""
        stored = json.loads(text)
        more, controls = tuple(stored.get("more", ())), rows_of(stored.get("controls", ()))
        locale = stored.get("locale", "")
        return cls(stored["text"], png, stored["alt"], stored["apology"], more, controls, locale)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer goes.

    `reply` means in place, with a reference to the mention, instead of a thread. fresh_since is the loop's
    time at which the request that created the thread was issued, if that was us and just now: until then
    the thread was empty by construction. answer is our message that is there already, if one was seen.
    elsewhere is the other channel in which an earlier process may have answered, as permissions were then.
    """

    id: int
    reply: bool = False
    fresh_since: float | None = None
    answer: int | None = None
    elsewhere: int | None = None

    @property
    def kind(self) -> PlaceKind:
        """Return what the row keeps of `reply`."""
        return PlaceKind.REPLY if self.reply else PlaceKind.THREAD


@dataclass(frozen=True, slots=True)
class Delivered:
    """The message that stands for an answer. `ours` if it says exactly what we wanted to say."""

    id: int
    ours: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """What the answer shall be: a chart by `spec`, or `text`, or both.

    table is the one to draw where it is not the message's own: a follow-up is about an earlier table.
    unspent holds the words of the request that nothing came of. answer is the figure or name that was asked
    for, which comes first and in bold, and the rest of its sentence. version is that of the chart where it is
    kept, so that it can be changed by a touch.
    """

    spec: ChartSpec | None = None
    text: str = ""
    table: Table | None = None
    unspent: tuple[str, ...] = ()
    answer: tuple[str, str] | None = None
    version: Version | None = None


class AbandonedError(Exception):
    """The mention can no longer be answered; the text says why, for the log and the row."""


class UnknownOutcomeError(Exception):
    """Something failed and may have happened all the same: look again, then act."""


class TakenError(Exception):
    """Another delivery is deciding this message: be silent, whatever it comes to."""


class Messenger(Protocol):
    """The effects on Discord (delivery.Delivery). Each may run twice and leaves one."""

    async def ensure_thread(self, mention: Mention, *, recovered: bool, name: str = "") -> Place:
        """Return the one place the answer goes to; a thread that is opened gets the name."""
        ...

    def known_place(self, mention: Mention, place: int, kind: PlaceKind | None) -> Place:
        """Return the place that an earlier run recorded."""
        ...

    async def ensure_answer(
        self,
        mention: Mention,
        place: Place,
        answer: Answer,
        *,
        first_send: float | None,
        before_send: Callable[[], Awaitable[None]],
        part: int = 0,
    ) -> Delivered:
        """Return the one message; `before_send` commits each send before it is made.

        part counts the messages of one long answer from 0; each is a message of its own. first_send is the
        loop's time at which it was first sent, -inf if an earlier process may have done it, None if nobody.
        """
        ...

    async def ensure_closed(self, mention: Mention, place: Place) -> None:
        """See that a long answer that another process began comes to an end."""
        ...

    async def find_answer(self, mention: Mention, place: Place) -> int | None:
        """Return the id of our answer if it is there."""
        ...

    async def fetch(self, file: FileRef) -> File:
        """Return an attachment's bytes; UserError when it must not or cannot be fetched."""
        ...


class Decider(Protocol):
    """What the answer shall be (llm_handler.LlmHandler)."""

    async def decide(self, mention: Mention, reading: Reading) -> Decision:
        """Return a decision, always: no fault of a model may take the answer away."""
        ...

    async def title(self, mention: Mention) -> str:
        """Return in a moment what the thread of a mention is called, "" where nothing can be said."""
        ...


class Drawing(Protocol):
    """Reading and drawing in worker processes (charts.workers.pool.Workers)."""

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Find the tables."""
        ...

    async def draw(self, table: Table, spec: ChartSpec) -> Drawn:
        """Compute and draw."""
        ...


class Auditor(Protocol):
    """Looks back at answered mentions (audit.Audit)."""

    def answered(self, mention: Mention, place: Place, messages: int) -> None:
        """Take note of an answer that consists of so many messages."""
        ...
