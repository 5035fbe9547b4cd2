"""Nodes that are killed, stopped, cut off and stalled give one answer, and are one fleet in the end."""

import importlib
import random

import pytest

from tests.simulation.broken_nodes import NODES
from tests.simulation.campaign import silent
from tests.simulation.living_nodes import PLANS, played
from tests.simulation.mutants import Mutant, in_place

FIRST = random.SystemRandom().randrange(10**6)
EACH = 1
SEEDS = 40


@pytest.mark.parametrize("name", PLANS)
def test_whatever_becomes_of_nodes_each_mention_has_one_answer(name: str) -> None:
    with silent():
        found = played(PLANS[name], range(FIRST, FIRST + EACH))
    assert found.failures == []
    assert found.mentions > 0


def test_a_node_whose_beat_was_slow_asks_little_until_it_is_seen() -> None:
    """Schedules in which a beat took so long that the others had shared what was the node's own."""
    with silent():
        assert played(PLANS["stalled"], (5074, 5118, 5180)).failures == []


def test_a_schedule_of_nodes_plays_the_same_again() -> None:
    with silent():
        one, two = (played(PLANS["everything"], [7]) for _ in range(2))
    assert one == two


@pytest.mark.sweep(6)
@pytest.mark.parametrize("mutant", NODES, ids=lambda mutant: mutant.name)
def test_schedules_show_what_is_broken_between_nodes(mutant: Mutant) -> None:
    with in_place(mutant), silent():
        nodes = importlib.import_module("tests.simulation.living_nodes")
        showing = next(
            (s for s in range(SEEDS) if nodes.played(nodes.PLANS[mutant.profile], [s]).failures), None
        )
    assert showing is not None
    with silent():
        assert played(PLANS[mutant.profile], [showing]).failures == []
