"""Long runs of nodes on virtual time: figures go to benchmarks/results/node_schedules.json.

`python -m benchmarks.node_schedules --schedules 200000 --seconds 36000 --jobs 2` plays as many as the time
allows, of each family alike.
"""

import argparse
import json
import os
import platform
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from multiprocessing import get_context
from pathlib import Path

from tests.simulation.campaign import silent
from tests.simulation.living_nodes import PLANS, Played, played

RESULT = Path(__file__).parent / "results" / "node_schedules.json"
BATCH = 20
LOWEST_PRIORITY = 19


def worked(work: tuple[str, int, float]) -> Played:
    """Play a batch of one family, unless it is too late for one more."""
    name, first, end = work
    os.nice(LOWEST_PRIORITY)
    with silent():
        return played(PLANS[name], range(first, first + BATCH) if time.time() < end else ())


def main() -> int:
    """Play, print and store the figures; return 1 if anything was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--schedules", type=int, default=2_000, help="how many in all")
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=3_600, help="begin no batch after so long")
    given = parser.parse_args()
    began, each = time.time(), -(-given.schedules // len(PLANS))
    firsts = range(given.seed, given.seed + each, BATCH)
    work = [(name, first, began + given.seconds) for first in firsts for name in PLANS]
    totals = {name: Played() for name in PLANS}
    with ProcessPoolExecutor(given.jobs, mp_context=get_context("spawn")) as pool:
        for (name, _, _), found in zip(work, pool.map(worked, work), strict=True):
            for field, value in asdict(found).items():
                setattr(totals[name], field, getattr(totals[name], field) + value)
    document = {
        "what": "simulated schedules of two to four nodes on one store; see tests/simulation/living_nodes.py",
        "python": platform.python_version(),
        "seconds": round(time.time() - began),
        "schedules": sum(total.schedules for total in totals.values()),
        "failures": sum(len(total.failures) for total in totals.values()),
        "families": {name: asdict(total) for name, total in totals.items()},
    }
    RESULT.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    print(json.dumps(document, indent=1))
    return int(bool(document["failures"]))


if __name__ == "__main__":
    sys.exit(main())
