"""Whatever dies, is lost or comes twice, and whenever: a member gets one thread with one answer in it."""

import random
from collections.abc import Iterator

import pytest

from tests.simulation.campaign import silent, tally
from tests.simulation.profile import CONTROLS, PROFILES
from tests.simulation.schedule import Bench

SCHEDULES = 600
"""In all; each run plays as many others. A failure says the command that plays it again."""

EACH = -(-SCHEDULES // len(PROFILES))
FIRST = random.SystemRandom().randrange(10**6)


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with silent():
        yield Bench()


@pytest.mark.parametrize("name", PROFILES)
def test_every_mention_gets_one_answer(bench: Bench, name: str) -> None:
    found = tally(bench, PROFILES[name], range(FIRST, FIRST + EACH))

    assert found.failures == []
    assert found.schedules == EACH
    assert found.mentions > 0


@pytest.mark.parametrize("name", ["calm", "fifty", "calm nodes", "crowded nodes"])
def test_without_faults_an_answer_costs_one_model_call(bench: Bench, name: str) -> None:
    found = tally(bench, PROFILES[name], range(50))

    assert found.model_calls == found.mentions


def test_a_storm_of_kills_costs_at_most_a_quarter_of_a_model_call_more(bench: Bench) -> None:
    found = tally(bench, PROFILES["storm"], range(150))

    assert found.kills >= 1.5 * found.mentions
    assert found.model_calls <= 1.25 * found.mentions


def test_a_schedule_plays_the_same_again(bench: Bench) -> None:
    for name in ("two", "storage", "stops"):
        first, second = (bench.run(PROFILES[name], 7).discord for _ in range(2))
        assert first.requests == second.requests
        assert first.posts == second.posts


@pytest.mark.sweep(2)
@pytest.mark.parametrize(("name", "seeds"), [("forgetful", 150), ("stale", 150)])
def test_beyond_the_inequality_the_promise_breaks_and_is_seen_to(bench: Bench, name: str, seeds: int) -> None:
    found = tally(bench, CONTROLS[name], range(seeds))

    assert found.duplicated > 0
    assert found.lost == 0
