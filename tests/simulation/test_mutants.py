"""Every broken protocol is noticed, and the whole one passes the very schedules that show it."""

import asyncio
import importlib
import inspect
import itertools

import pytest

from tests.simulation.broken import SIMULATED, UNIT_TESTED
from tests.simulation.campaign import silent, tally
from tests.simulation.mutants import Mutant, in_place
from tests.simulation.profile import PROFILES
from tests.simulation.schedule import Bench

SEEDS = 300
BATCH = 4


def named(mutant: Mutant) -> str:
    return mutant.name.replace(" ", "-")


@pytest.mark.sweep(6)
@pytest.mark.parametrize("mutant", SIMULATED, ids=named)
def test_schedules_show_a_broken_protocol_and_the_whole_one_passes_them(mutant: Mutant) -> None:
    profile = PROFILES[mutant.profile]
    with in_place(mutant) as campaign, campaign.silent():
        bench = campaign.Bench()
        batches = (range(first, first + BATCH) for first in range(0, SEEDS, BATCH))
        showing = next((seeds for seeds in batches if campaign.tally(bench, profile, seeds).failed), None)

    assert showing is not None
    with silent():
        assert tally(Bench(), profile, showing).failures == []


def run(test: tuple[str, str]) -> None:
    """Run one test function of a module, be it a coroutine function or not."""
    module, name = test
    function = getattr(importlib.import_module(module), name)
    needs_room = "room" in inspect.signature(function).parameters
    work = function(importlib.import_module("tests.room").Room()) if needs_room else function()
    if work is not None:
        asyncio.run(work)


@pytest.mark.parametrize("mutant", UNIT_TESTED, ids=named)
def test_a_broken_protocol_is_noticed_by_its_test(mutant: Mutant) -> None:
    with in_place(mutant), pytest.raises(AssertionError):
        run(mutant.test)


@pytest.mark.parametrize("mutant", UNIT_TESTED, ids=named)
def test_that_test_passes_on_the_whole_protocol(mutant: Mutant) -> None:
    with in_place(None):
        run(mutant.test)


def test_no_two_mutants_have_one_name() -> None:
    names = sorted(mutant.name for mutant in itertools.chain(SIMULATED, UNIT_TESTED))
    assert names == sorted(set(names))
