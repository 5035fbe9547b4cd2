"""Profiles of hypothesis: `gate` for every run, and on demand far more examples, of another seed each time.

pytest tests/charts/drawing/test_marks.py --hypothesis-profile=thorough --timeout=0
"""

import gc
from collections.abc import Generator, Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import Server, server
from tests.samples import MANY

pytest_plugins = ["tests.batches", "tests.order", "tests.rewritten", "tests.sweeps", "tests.warm"]

settings.register_profile(
    "gate", deadline=None, derandomize=True, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("gate"), derandomize=False, max_examples=MANY)
settings.load_profile("gate")

gc.set_threshold(50_000, 20, 100)
"""Tables, rows and specs hold each other in no circle: looking for some is a seventh of what rows cost."""


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look through nothing while tests are found, and through what was found no more."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """One PostgreSQL for all tests of this process, begun where the first asks for it."""
    with server() as made:
        yield made
