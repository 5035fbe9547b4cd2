"""The nursery and its workers, no worse off than the programs beside them, and with no clock of their own.

A worker stands behind everything else on its machine: on a busy one it may wait for minutes, which is right
there and of no use in a test. A job is stopped by the computing time that it used, here as well.
"""

from charts.workers import bounds, tasks
from tests.patience import LAST_RESORT_S


def main() -> None:
    """Serve as `charts.workers.tasks` does."""
    bounds.NICENESS = 0
    bounds.WALL_SECONDS = int(2 * LAST_RESORT_S)
    tasks.main()


if __name__ == "__main__":
    main()
