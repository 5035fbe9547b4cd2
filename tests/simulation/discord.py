"""The Discord of the simulation: what it stores, what it enforces, and everything that was asked of it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from messenger.delivery import Post, RefusedError

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
    """A human's message that mentions us, and what happened to it."""

    id: int
    channel: int
    threads: bool
    at: float
    deleted: bool = False
    excuse: str = ""  # why there may be no answer, once something took it away


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
    readable: bool = True
    ids: int = 0

    def snowflake(self) -> int:
        """Return a new id; ids grow with time."""
        self.ids += 1
        return (int(self.clock() * 1000) + 1 << 22) + self.ids

    def mention(self, channel: int, *, threads: bool) -> Subject:
        """Post a human's message that mentions us."""
        subject = Subject(self.snowflake(), channel, threads, self.clock())
        self.subjects[subject.id] = subject
        return subject

    def start_thread(self, message: int, owner: int) -> None:
        """Start Thread from Message."""
        subject = self.subjects.get(message)  # None for a thread that is not on anybody's mention
        if subject is not None and subject.deleted:
            raise RefusedError(404, 10008, "Unknown Message")
        if message in self.threads:
            raise RefusedError(400, 160004, "A thread has already been created for this message")
        if owner == ME and self.threads_refused:
            raise RefusedError(403, self.threads_refused, "no thread here")
        self.threads[message] = Thread(owner, self.clock())
        self.opened.append((message, owner))

    def thread_owner(self, thread: int) -> int | None:
        """Get Channel."""
        return self._open(thread).owner

    def history(self, channel: int, after: int, stale: float) -> list[Post]:
        """Get Channel Messages of ours, as they were `stale` seconds ago."""
        if self._is_thread(channel):
            self._open(channel)
        if not self.readable:
            return []
        seen = self.clock() - stale
        return [
            Post(post.id, post.reference)
            for post in self.posts
            if post.channel == channel and post.id > after and post.at <= seen and not post.deleted
        ]

    def send(self, channel: int, text: str, nonce: str, reply_to: int | None, source: str) -> int:
        """Create Message with enforce_nonce."""
        if self._is_thread(channel) and self._open(channel).locked:
            raise RefusedError(400, 160005, "This thread is locked")
        if reply_to is not None and self.subjects[reply_to].deleted:
            raise RefusedError(400, 50035, "Unknown message")
        now = self.clock()
        for post in reversed(self.posts):
            if post.nonce == nonce and post.channel == channel and now - post.at <= self.window:
                if post.deleted:
                    raise RefusedError(404, 10008, "Unknown Message")
                return post.id
        self.posts.append(Posted(self.snowflake(), channel, text, reply_to, nonce, now, source))
        return self.posts[-1].id

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
