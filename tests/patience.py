"""How long a test waits for what must come: one last resort against hanging, the same for all.

No test measures how fast a machine is. What is waited for ends by itself as soon as it is there, so this
costs time only where something is broken. pytest's own time-out lies beyond it: the wait itself is named.
"""

import importlib
from collections.abc import Callable, Mapping

LAST_RESORT_S = 300.0
LAST_RESORT_MS = LAST_RESORT_S * 1_000
"""The same for Playwright, which counts in milliseconds."""

UNHURRIED: Mapping[str, object] = {
    "charts.workers.nursery.PROGRAM": "tests.unhurried",
    "charts.workers.nursery.START_SECONDS": LAST_RESORT_S,
    "charts.workers.pool.DEADLINE_SECONDS": LAST_RESORT_S,
    "clicks.handler.FIRST_S": LAST_RESORT_S,
    "command_handler.COMPUTE_DEADLINE_S": LAST_RESORT_S,
}
"""What the product is in a hurry about: on a busy machine it may take longer, and is no less right."""


def unhurry(put: Callable[[object, str, object], None] = setattr) -> None:
    """Let the charts of this process take as long as tests wait."""
    for name, value in UNHURRIED.items():
        module, constant = name.rsplit(".", 1)
        loaded = importlib.import_module(module)
        if not hasattr(loaded, constant):
            raise AttributeError(name)
        put(loaded, constant, value)
