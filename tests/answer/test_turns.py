"""Whose turn it is, against an oracle that says the rules in the plainest way."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.row import MessageId
from answer.turns import FullError, Limits, Rotation, Ticket, Turns, Whose

ROOMY = Limits(1_000, 1_000, 1_000)

TICKETS = st.lists(st.tuples(st.integers(1, 4), st.sampled_from((10, 20, None))), max_size=30)
"""Members 1 to 4, who write in two servers and in direct messages."""

MOVES = st.lists(st.integers(0, 99), min_size=10, max_size=80)
"""What happens next: which of those in hand leaves, or that somebody asks."""

LIMITS = st.builds(Limits, st.integers(0, 3), st.integers(1, 5), st.integers(1, 8))


def ticket(
    number: int, member: int = 1, server: int | None = 10, *, late: bool = False, suspect: bool = False
) -> Ticket:
    return Ticket(MessageId(number), member, server, late, suspect)


class Oracle:
    """The rules of `Turns` as searches through one list of all that is in hand."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.held: list[Ticket] = []
        self.at_work: list[Ticket] = []

    def refuses(self, new: Ticket) -> Whose | None:
        """Say whose mentions are too many for one more."""
        busy = {other.member for other in self.held}
        waiting = [t for t in self.held if t.member == new.member and t not in self.at_work]
        if new.member in busy and len(waiting) >= self.limits.member:
            return Whose.MEMBER
        here = [t for t in self.held if t.party == new.party]
        for whose, held, limit in (
            (Whose.SERVER, here, self.limits.server),
            (Whose.EVERYBODY, self.held, self.limits.everybody),
        ):
            members = {t.member for t in held}
            if len(held) >= limit and (new.member in members or len(members) >= limit):
                return whose
        return None

    def may_begin(self) -> set[Ticket]:
        """Return the first of each member of whom none is at work."""
        busy = {t.member for t in self.at_work}
        free = {t.member for t in self.held} - busy
        return {next(t for t in self.held if t.member == m) for m in free}


@given(TICKETS, MOVES, LIMITS)
def test_members_take_turns_as_the_rules_say(
    asked: list[tuple[int, int | None]], moves: list[int], limits: Limits
) -> None:
    def same(_ticket: Ticket) -> Limits:
        return limits

    turns, oracle = Turns(same), Oracle(limits)
    coming = [ticket(n, *who, late=n % 3 == 2) for n, who in enumerate(asked)]
    for move in moves:
        if move % 2 and coming:
            new = coming.pop(0)
            try:
                turns.take(new)
            except FullError as full:
                assert (full.whose, new.late) == (oracle.refuses(new), False)  # noqa: PT017 - both outcomes are held
            else:
                assert new.late or oracle.refuses(new) is None
                oracle.held.append(new)
        elif oracle.held:
            gone = oracle.held.pop(move % len(oracle.held))
            turns.done(gone)
            oracle.at_work = [t for t in oracle.at_work if t != gone]
        expected = oracle.may_begin()
        begun = list(iter(turns.give, None))
        assert set(begun) == expected
        oracle.at_work += begun
        assert max(Counter(t.member for t in oracle.at_work).values(), default=1) == 1
    for left in list(oracle.held):
        turns.done(left)
    assert vars(Turns(same)) == vars(turns)  # nobody who left is remembered


@given(st.lists(st.integers(1, 6), max_size=40), st.integers(1, 4))
def test_no_member_waits_for_more_than_one_of_another(asked: list[int], width: int) -> None:
    """Some members have crowds; a lane is asked for as the bot does. Odd members write in one server.

    What is ahead in one's own server is as many turns of each other server.
    """
    turns, lanes = Turns(lambda _: ROOMY), Rotation(width)
    for number, member in enumerate(asked):
        turns.take(ticket(number, member, 10 + member % 2))
    running: list[Ticket] = []
    order: list[Ticket] = []
    begun_since: dict[Ticket, list[Ticket]] = {}  # it asked for a lane
    while True:
        for new in iter(turns.give, None):
            lanes.take(new)
            begun_since[new] = []
        for begun in iter(lanes.give, None):
            running.append(begun)
            order.append(begun)
            before = begun_since.pop(begun)
            here = Counter(t.member for t in before if t.server == begun.server)
            assert max(here.values(), default=0) <= 1
            assert len(before) - here.total() <= here.total() + 1
            for seen in begun_since.values():
                seen.append(begun)
        if not running:
            break
        assert len({t.member for t in running}) == len(running) <= width
        ended = running.pop(0)
        lanes.done(ended)
        turns.done(ended)
    assert len(order) == len(asked)
    for member in set(asked):
        own = [t.message for t in order if t.member == member]
        assert own == sorted(own)


@given(st.lists(st.integers(1, 3), max_size=30))
def test_servers_take_turns_however_many_members_one_has(servers: list[int]) -> None:
    lanes = Rotation(1)
    for number, server in enumerate(servers):
        lanes.take(ticket(number, number, server))
    begun = []
    while (next_ := lanes.give()) is not None:
        begun.append(next_)
        lanes.done(next_)
    for at, one in enumerate(begun):
        before = Counter(t.server for t in begun[:at])
        assert all(count <= before[one.server] + 1 for count in before.values())
    for server in set(servers):
        assert [t.message for t in begun if t.server == server] == sorted(
            number for number, other in enumerate(servers) if other == server
        )


@given(st.lists(st.tuples(st.integers(1, 3), st.booleans()), max_size=20), MOVES)
def test_a_suspect_is_alone(asked: list[tuple[int, bool]], moves: list[int]) -> None:
    lanes = Rotation(3)
    held = [ticket(n, n, server, suspect=suspect) for n, (server, suspect) in enumerate(asked)]
    for new in held:
        lanes.take(new)
    running: list[Ticket] = []
    for move in [*moves, *[0] * 100]:
        running += iter(lanes.give, None)
        assert len(running) <= (1 if any(t.suspect for t in running) else 3)
        assert running or not held
        if held:
            gone = held.pop(move % len(held))
            lanes.done(gone)
            running = [t for t in running if t != gone]
    assert vars(lanes) == vars(Rotation(3))


def test_a_refusal_counts_what_waits_and_the_turns_until_it_is_done() -> None:
    turns = Turns(lambda _: Limits(member=2, server=5, everybody=6))
    for number in range(3):
        turns.take(ticket(number, 1))
        turns.give()
    with pytest.raises(FullError) as own:
        turns.take(ticket(3, 1))
    for number in range(4, 6):
        turns.take(ticket(number, 2))
        turns.give()
    with pytest.raises(FullError) as server:
        turns.take(ticket(7, 2))
    turns.take(ticket(8, 3, 20))
    with pytest.raises(FullError) as everybody:
        turns.take(ticket(9, 3, 20))

    told = [(full.value.whose, full.value.waiting, full.value.turns) for full in (own, server, everybody)]
    assert told == [(Whose.MEMBER, 2, 2), (Whose.SERVER, 5, 3), (Whose.EVERYBODY, 6, 2)]


def test_a_crowd_of_a_few_leaves_room_for_members_who_have_nothing_there() -> None:
    turns = Turns(lambda _: Limits(server=4))
    for number in range(4):
        turns.take(ticket(number, 1))
    for member in (2, 3, 4):
        turns.take(ticket(member * 10, member))
    with pytest.raises(FullError):
        turns.take(ticket(50, 5))


def test_each_mention_asks_for_the_limits_anew_and_a_server_may_have_its_own() -> None:
    narrow = Limits(member=0)
    of = {10: narrow}
    turns = Turns(lambda one: of.get(one.party, Limits()))
    turns.take(ticket(1, 1, 10))
    with pytest.raises(FullError):
        turns.take(ticket(2, 1, 10))
    turns.take(ticket(3, 2, 20))
    turns.take(ticket(4, 2, 20))
    of[20] = narrow
    with pytest.raises(FullError):
        turns.take(ticket(5, 2, 20))
    of.clear()
    turns.take(ticket(6, 1, 10))
    turns.take(ticket(7, 2, 20))


def test_who_leaves_the_line_wakes_nobody_while_the_member_is_at_work() -> None:
    turns = Turns()
    first, second, third = (ticket(number, 1) for number in range(3))
    for each in (first, second, third):
        turns.take(each)
    assert turns.give() == first
    turns.done(second)
    assert turns.give() is None
    turns.done(first)
    assert turns.give() == third


def test_those_who_write_directly_share_no_limit() -> None:
    turns = Turns(lambda _: Limits(server=1))
    for member in (1, 2, 3):
        turns.take(ticket(member, member, None))
    with pytest.raises(FullError):
        turns.take(ticket(4, 3, None))
