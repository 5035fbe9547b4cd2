"""A memory of what was seen lately: it has a bound, and what it forgets first is the oldest."""

from messenger.recent import Recent


def test_the_oldest_is_forgotten_first() -> None:
    seen = Recent(3)
    for member in (1, 2, 3, 4):
        seen.add(member)
    assert [member in seen for member in (1, 2, 3, 4)] == [False, True, True, True]


def test_what_is_taken_back_may_come_again() -> None:
    seen = Recent(3)
    seen.add(1)
    seen.discard(1)
    seen.discard(2)
    assert 1 not in seen
