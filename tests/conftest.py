"""Profiles of hypothesis: `gate` for every run, and on demand far more examples, of another seed each time.

pytest tests/charts/test_marks.py --hypothesis-profile=thorough --timeout=0
"""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import Server, server

settings.register_profile(
    "gate", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("gate"), derandomize=False, max_examples=20_000)
settings.load_profile("gate")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """One PostgreSQL for all tests of this process, begun where the first asks for it."""
    with server() as made:
        yield made
