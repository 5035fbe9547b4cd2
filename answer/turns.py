"""Whose turn it is. No clock, no waiting: what is asked in which order decides alone.

`Turns` lets one mention of a member be worked on at a time, `Rotation` shares the lanes among servers. Since
a member asks for one lane at a time, members take turns within their server.
"""

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from answer.row import MessageId


@dataclass(frozen=True, slots=True)
class Ticket:
    """One mention that asks for its turn. server is None in direct messages.

    late ones, which an earlier process may have promised to answer, are never refused. A suspect, which was
    being computed when a process ended, is to be alone.
    """

    message: MessageId
    member: int
    server: int | None
    late: bool = False
    suspect: bool = False

    @property
    def party(self) -> int:
        """Return among whom the lanes are shared: servers, and each member in direct messages."""
        return -self.member if self.server is None else self.server


@dataclass(frozen=True, slots=True)
class Limits:
    """How many mentions may be in hand; what is heard beyond is refused.

    member: that wait behind the one being worked on. server, everybody: all of them, that one included; a
    member with nothing in hand finds a place beyond it, as long as fewer members than so many have any.
    """

    member: int = 8
    server: int = 64
    everybody: int = 512


class Whose(Enum):
    """Whose mentions are too many."""

    MEMBER = "member"
    SERVER = "server"
    EVERYBODY = "everybody"


class FullError(Exception):
    """There is no place in the line. `waiting` mentions are in it, and `turns` pass until they are done."""

    def __init__(self, whose: Whose, waiting: int, members: int = 1) -> None:
        super().__init__(f"{waiting} wait ({whose.value})")
        self.whose = whose
        self.waiting = waiting
        self.turns = -(-waiting // members)


def standard(_ticket: Ticket) -> Limits:
    """Return the limits that hold where nobody set others."""
    return Limits()


class Turns:
    """Lets the mentions of each member be worked on one after the other, first come first served.

    limits is asked again for each mention, so that other limits hold from then on.
    """

    def __init__(self, limits: Callable[[Ticket], Limits] = standard) -> None:
        self._limits = limits
        self._lines: dict[int, deque[Ticket]] = {}  # by member
        self._at_work: dict[int, Ticket] = {}
        self._ready: dict[int, None] = {}  # members who may begin, in the order in which they may
        self._in_hand: dict[int, Counter[int]] = {}  # how many of each member, by party

    def take(self, ticket: Ticket) -> None:
        """Stand in line. Raises FullError where it is full."""
        if not ticket.late:
            self._admit(ticket)
        self._lines.setdefault(ticket.member, deque()).append(ticket)
        self._in_hand.setdefault(ticket.party, Counter())[ticket.member] += 1
        if ticket.member not in self._at_work:
            self._ready[ticket.member] = None

    def give(self) -> Ticket | None:
        """Return the next mention whose turn it is, or None; from here on it is at work."""
        member = next(iter(self._ready), None)
        if member is None:
            return None
        del self._ready[member]
        ticket = self._at_work[member] = self._lines[member].popleft()
        return ticket

    def done(self, ticket: Ticket) -> None:
        """Leave: after the work, or out of the line."""
        member = ticket.member
        if self._at_work.get(member) == ticket:
            del self._at_work[member]
        else:
            self._lines[member].remove(ticket)
        if not self._lines[member]:
            self._ready.pop(member, None)
        elif member not in self._at_work:
            self._ready[member] = None
        if not self._lines[member] and member not in self._at_work:
            del self._lines[member]
        self._leave(ticket)

    def _leave(self, ticket: Ticket) -> None:
        here = self._in_hand[ticket.party]
        here[ticket.member] -= 1
        if not here[ticket.member]:
            del here[ticket.member]
        if not here:
            del self._in_hand[ticket.party]

    def _admit(self, ticket: Ticket) -> None:
        limits = self._limits(ticket)
        line = len(self._lines.get(ticket.member, ()))
        is_busy = ticket.member in self._lines
        if is_busy and line >= limits.member:
            raise FullError(Whose.MEMBER, line)
        here = self._in_hand.get(ticket.party, Counter())
        if _is_full(here.total(), len(here), limits.server, is_busy=ticket.member in here):
            raise FullError(Whose.SERVER, here.total(), len(here))
        total = sum(held.total() for held in self._in_hand.values())
        if _is_full(total, len(self._lines), limits.everybody, is_busy=is_busy):
            raise FullError(Whose.EVERYBODY, total, len(self._lines))


def _is_full(mentions: int, members: int, limit: int, *, is_busy: bool) -> bool:
    return mentions >= limit and (is_busy or members >= limit)


class Rotation:
    """Gives so many lanes to servers in turn, first come first served in each; a suspect has them all."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._lines: dict[int, deque[Ticket]] = {}  # by party, the one whose turn it is first
        self._given: set[Ticket] = set()

    def take(self, ticket: Ticket) -> None:
        """Stand in line."""
        self._lines.setdefault(ticket.party, deque()).append(ticket)

    def give(self) -> Ticket | None:
        """Return the next that has its lane from here on, or None."""
        if not self._lines or len(self._given) >= self._width or any(one.suspect for one in self._given):
            return None
        party, line = next(iter(self._lines.items()))
        if line[0].suspect and self._given:
            return None  # nobody overtakes it, so the lanes become free
        ticket = line.popleft()
        del self._lines[party]
        if line:
            self._lines[party] = line
        self._given.add(ticket)
        return ticket

    def done(self, ticket: Ticket) -> None:
        """Leave: the lane, or the line."""
        if ticket in self._given:
            self._given.remove(ticket)
            return
        line = self._lines[ticket.party]
        line.remove(ticket)
        if not line:
            del self._lines[ticket.party]
