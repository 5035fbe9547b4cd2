"""The order of tests for several workers: who waits for processes begins, and computing fills what is left.

Workers are given equal shares of the items, one behind the other, and the last of a share is what others take
over. So a share begins with files that wait for bots, browsers and clocks, and ends with rows, which many
hands finish together: no core is idle while the last bots are waited for.
"""

import os
from collections import defaultdict
from collections.abc import Sequence

import pytest

WAITS = {
    "tests/charts/workers/": 1.0,
    "tests/deploy/": 2.5,
    "tests/e2e/": 3.5,
    "tests/faults/": 0.3,
    "tests/install/": 1.0,
    "tests/kills/": 6.0,
    "tests/mutants/": 5.0,
    "tests/page/": 1.0,
    "tests/playground/test_nothing_leaves.py": 4.5,
    "tests/playground/": 0.1,
    "tests/test_protocol_coverage.py": 5.0,
}
"""How many seconds an item of these takes, roughly, most of them waiting."""
_TOGETHER = "tests/page/"
"""What shares something so dear, a browser, that one worker shall have it alone."""


def dealt(names: Sequence[str], workers: int) -> list[int]:
    """Return the places of items, by their names, in the order for so many workers.

    A file that waits stays with one worker: what its tests share is made once.
    """
    groups: dict[str, list[int]] = defaultdict(list)
    rest: list[int] = []
    for place, name in enumerate(names):
        file = name.partition("::")[0]
        waits = any(file.startswith(room) for room in WAITS)
        (groups[_TOGETHER if file.startswith(_TOGETHER) else file] if waits else rest).append(place)
    heads: list[list[int]] = [[] for _ in range(workers)]
    loads = [0.0] * workers
    for file, places in sorted(groups.items(), key=lambda group: -_seconds(*group)):
        least = loads.index(min(loads))
        heads[least] += places
        loads[least] += _seconds(file, places)
    order: list[int] = []
    for number, head in enumerate(heads):
        share = (len(names) - len(order)) // (workers - number)
        room = max(0, share - len(head))
        order += head + rest[:room]
        del rest[:room]
    return order + rest


def _seconds(file: str, places: Sequence[int]) -> float:
    return len(places) * next(seconds for room, seconds in WAITS.items() if file.startswith(room))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the items in order where several workers share them."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if workers > 1:
        items[:] = [items[place] for place in dealt([item.nodeid for item in items], workers)]
