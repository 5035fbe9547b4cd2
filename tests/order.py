"""The order of tests for several workers: who waits for processes begins, and computing fills what is left.

Workers are given equal shares of the items, one behind the other, and the last of a share is what others take
over. So a share begins with files that wait for bots, browsers and clocks, and ends with rows, which many
hands finish together: no core is idle while the last bots are waited for.
"""

import os
from collections import defaultdict
from collections.abc import Mapping, Sequence

import pytest

WAITS = {
    "tests/e2e/test_shards.py": 14.0,
    "tests/e2e/test_nodes.py": 5.0,
    "tests/e2e/": 3.5,
    "tests/faults/": 0.3,
    "tests/playground/test_nothing_leaves.py": 4.5,
    "tests/playground/": 0.1,
    "tests/page/": 1.0,
    "tests/charts/workers/": 1.0,
    "tests/deploy/": 2.5,
    "tests/install/": 1.0,
    "tests/test_protocol_coverage.py": 5.0,
    "tests/mutants/": 5.0,
    "tests/kills/": 6.0,
}
"""How many seconds an item takes, most of them waiting, by the first of these that its name begins with.

Neighbours are rooms that share something to load.
"""
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
    order: list[int] = []
    for number, head in enumerate(_heads(groups, workers)):
        share = (len(names) - len(order)) // (workers - number)
        room = max(0, share - len(head))
        order += head + rest[:room]
        del rest[:room]
    return order + rest


def _heads(groups: Mapping[str, Sequence[int]], workers: int) -> list[list[int]]:
    """Return equal parts of what waits, room by room: few workers then load what its tests share."""
    rooms = [*WAITS]
    fair = sum(_seconds(*group) for group in groups.items()) / workers
    heads: list[list[int]] = [[] for _ in range(workers)]
    begun = 0.0
    for file, places in sorted(groups.items(), key=lambda group: (rooms.index(_room(group[0])), group)):
        seconds = _seconds(file, places)
        heads[int((begun + seconds / 2) / fair)] += places
        begun += seconds
    return heads


def _room(file: str) -> str:
    return next(room for room in WAITS if file.startswith(room))


def _seconds(file: str, places: Sequence[int]) -> float:
    return len(places) * WAITS[_room(file)]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the items in order where several workers share them."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if workers > 1:
        items[:] = [items[place] for place in dealt([item.nodeid for item in items], workers)]
