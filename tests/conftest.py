"""Profiles of hypothesis: `gate` for every run, and on demand far more examples, of another seed each time.

pytest tests/charts/test_marks.py --hypothesis-profile=thorough --timeout=0
"""

import pytest
from hypothesis import HealthCheck, settings

WAITING = ("tests/kills/", "tests/e2e/", "tests/test_browser.py", "tests/install/", "tests/deploy/")
"""Where tests start programs and wait for them, the longest waits first."""
TOGETHER = ("tests/page/", "tests/faults/", "tests/deploy/", "tests/llm/test_llmock", "tests/charts/workers/")
"""Where the tests of a file share what takes long to set up."""

settings.register_profile(
    "gate", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("gate"), derandomize=False, max_examples=20_000)
settings.load_profile("gate")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what waits: what computes fills the machine meanwhile, and nothing is left at the end."""
    places = {room: place for place, room in enumerate(WAITING)}
    items.sort(
        key=lambda item: next(
            (at for room, at in places.items() if item.nodeid.startswith(room)), len(places)
        )
    )
    for item in items:
        if item.nodeid.startswith(TOGETHER):
            item.add_marker(pytest.mark.xdist_group(item.nodeid.partition("::")[0]))
