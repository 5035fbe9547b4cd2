"""The Discord of the simulation: what it stores, what it enforces, and everything that was asked of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from messenger.delivery import RefusedError

ME = 1
HUMAN = 2

OVERLOAD = 130000
"""Discord's code for an overload, which passes."""


@dataclass(slots=True)
class Posted:
    """A message of ours. `at` is when Discord created it; `source` names the database it came from."""

    id: int
    channel: int
    text: str
    reference: int | None
    nonce: str
    at: float
    source: str
    deleted: bool = False
    sizes: tuple[int, ...] = ()

    def payload(self) -> dict[str, Any]:
        """Return it as the REST interface shows it."""
        reference = (
            {} if self.reference is None else {"message_reference": {"message_id": str(self.reference)}}
        )
        return {
            "id": str(self.id),
            "author": {"id": str(ME)},
            "type": 0 if self.reference is None else 19,
            "content": self.text,
            "attachments": [{"size": size} for size in self.sizes],
            **reference,
        }


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it was issued, whether or not it ever had an effect."""

    kind: str
    mention: int
    at: float
    source: str
    text: str = ""


@dataclass(slots=True)
class Subject:
    """A human's message that mentions us, and what happened to it.

    The first message of a forum post has the id of its channel, which is a thread.
    """

    id: int
    channel: int
    threads: bool
    at: float
    deleted: bool = False
    excuse: str = ""  # why there may be no answer, once something took it away
    members: int = 3

    @property
    def author(self) -> int:
        """Return who wrote it, one of the members."""
        return HUMAN + self.id % self.members


@dataclass(slots=True)
class Thread:
    """The one thread on a message."""

    owner: int
    at: float
    deleted: bool = False
    locked: bool = False


@dataclass(slots=True)
class Discord:
    """Rules: one thread for each message, one message for each nonce within `window` seconds."""

    clock: Callable[[], float]
    window: float
    subjects: dict[int, Subject] = field(default_factory=dict)
    threads: dict[int, Thread] = field(default_factory=dict)
    posts: list[Posted] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    opened: list[tuple[int, int]] = field(default_factory=list)  # (message, owner) for each thread ever made
    threads_refused: int = 0  # the error code where no thread may be opened, else 0
    away: list[tuple[float, float]] = field(default_factory=list)  # outages of the network, from and until
    readable: bool = True
    ids: int = 0
    members: int = 3

    def snowflake(self) -> int:
        """Return a new id; ids grow with time."""
        self.ids += 1
        return (int(self.clock() * 1000) + 1 << 22) + self.ids

    def mention(self, channel: int, *, threads: bool) -> Subject:
        """Post a human's message that mentions us."""
        subject = Subject(self.snowflake(), channel, threads, self.clock(), members=self.members)
        self.subjects[subject.id] = subject
        return subject

    def forum_post(self) -> Subject:
        """Start a forum post whose first message mentions us."""
        subject = self.mention(0, threads=False)
        subject.channel = subject.id
        self.threads[subject.id] = Thread(HUMAN, self.clock())
        return subject

    def is_away(self) -> bool:
        """Whether nothing comes through."""
        now = self.clock()
        return any(begin <= now < end for begin, end in self.away)

    def start_thread(self, message: int, owner: int) -> None:
        """Start Thread from Message."""
        subject = self.subjects.get(message)  # None for a thread that is not on anybody's mention
        if subject is not None and subject.deleted:
            raise RefusedError(404, 10008, "Unknown Message")
        if owner == ME and self.threads_refused:
            raise RefusedError(403, self.threads_refused, "no thread here")
        if message in self.threads:
            raise RefusedError(400, 160004, "A thread has already been created for this message")
        self.threads[message] = Thread(owner, self.clock())
        self.opened.append((message, owner))

    def thread_owner(self, thread: int) -> int | None:
        """Get Channel."""
        return self._open(thread).owner

    def history(self, channel: int, after: int, stale: float) -> list[dict[str, Any]]:
        """Get Channel Messages of ours, as they were `stale` seconds ago."""
        if self._is_thread(channel):
            self._open(channel)
        if not self.readable:
            return []
        seen = self.clock() - stale
        return [
            post.payload()
            for post in self.posts
            if post.channel == channel and post.id > after and post.at <= seen and not post.deleted
        ]

    def send(self, channel: int, draft: Posted) -> Posted:
        """Create Message with enforce_nonce."""
        nonce, reply_to = draft.nonce, draft.reference
        if self._is_thread(channel) and self._open(channel).locked:
            raise RefusedError(400, 160005, "This thread is locked")
        if reply_to is not None and self.subjects[reply_to].deleted:
            raise RefusedError(400, 50035, "Unknown message")
        now = self.clock()
        for post in reversed(self.posts):
            if post.nonce == nonce and post.channel == channel and now - post.at <= self.window:
                if post.deleted:
                    raise RefusedError(404, 10008, "Unknown Message")
                return post
        self.posts.append(replace(draft, id=self.snowflake(), at=now))
        return self.posts[-1]

    def answers(self, subject: Subject) -> list[Posted]:
        """Return every message of ours, deleted or not, that a member would take for this answer."""
        return [
            post
            for post in self.posts
            if post.channel == subject.id
            or (post.reference == subject.id and post.channel == subject.channel)
        ]

    def _is_thread(self, channel: int) -> bool:
        return channel in self.subjects or channel in self.threads

    def _open(self, thread: int) -> Thread:
        found = self.threads.get(thread)
        if found is None or found.deleted:
            raise RefusedError(404, 10003, "Unknown Channel")
        return found
