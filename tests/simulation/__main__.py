"""`python -m tests.simulation`: run many schedules, or play one again."""

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from tests.simulation.campaign import Tally, tell, worked
from tests.simulation.profile import CONTROLS, PROFILES
from tests.simulation.trace import trace

BATCH = 500


def main() -> int:
    """Return 0 if every promise was kept."""
    known = PROFILES | CONTROLS
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--profile", choices=known, action="append", help="only this one (default: all)")
    parser.add_argument("--replay", type=int, metavar="SEED", help="play one schedule with a trace")
    parser.add_argument("--schedules", type=int, default=2_000, help="how many in all (default 2000)")
    parser.add_argument("--seed", type=int, default=0, help="the first seed (default 0)")
    parser.add_argument("--jobs", type=int, default=1, help="processes (default 1)")
    parser.add_argument("--seconds", type=float, default=3_600, help="stop after this long (default 3600)")
    chosen = parser.parse_args()
    profiles = [known[name] for name in chosen.profile or PROFILES]
    if chosen.replay is not None:
        return 1 if trace(profiles[0], chosen.replay) else 0
    return report(run(chosen, [profile.name for profile in profiles]))


def run(chosen: argparse.Namespace, names: list[str]) -> dict[str, Tally]:
    """Run the schedules in batches, so that a time limit cuts every profile alike."""
    known, totals = PROFILES | CONTROLS, {name: Tally() for name in names}
    each = -(-chosen.schedules // len(names))
    end = time.time() + chosen.seconds
    first, last = chosen.seed, chosen.seed + each
    work = [(name, start, min(start + BATCH, last)) for start in range(first, last, BATCH) for name in names]
    with ProcessPoolExecutor(chosen.jobs, mp_context=get_context("spawn")) as pool:
        tallies = pool.map(worked, [(known[name], start, stop, end) for name, start, stop in work])
        for (name, _, _), found in zip(work, tallies, strict=True):
            totals[name].add(found)
            for line in found.failures:
                tell(line)
    return totals


def report(totals: dict[str, Tally]) -> int:
    """Print a line for each profile."""
    for name, total in totals.items():
        figures = total.figures()
        tell(
            f"{name:11} {total.schedules:8} schedules {total.kills:8} kills {total.mentions:8} mentions  "
            f"duplicated {total.duplicated}  lost {total.lost}  second threads {total.second_threads}  "
            f"model calls {figures['model_calls_per_mention']:.3f}  failed {total.failed}"
        )
    return 1 if any(total.failed for total in totals.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
