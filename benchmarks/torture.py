"""Long runs of the promise "one mention, one answer"; figures go to benchmarks/results/.

`python -m benchmarks.torture --schedules 1000000 --jobs 2` plays simulated schedules. It may be stopped and
started again: it goes on behind the last seed it recorded, as long as the code under test is the same.
"""

import argparse
import hashlib
import json
import os
import platform
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from tests.simulation.campaign import Tally, tell, worked
from tests.simulation.profile import CONTROLS, PROFILES

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "benchmarks" / "results" / "simulation.json"

UNDER_TEST = (
    "command_handler.py",
    "messenger/delivery.py",
    "messenger/bodies.py",
    "answer/job.py",
    "answer/lanes.py",
    "answer/locks.py",
    "answer/turns.py",
    "answer/unclaimed.py",
    "db/mentions.py",
    "db/schema.py",
    "answer/model.py",
)

BATCH = 250
CONTROL_SCHEDULES = 2_000
LOWEST_PRIORITY = 19


def fingerprint() -> str:
    """Return a hash of the protocol and of the simulation: figures of different code are never added up."""
    played = ("campaign", "checker", "clock", "discord", "ports", "profile", "schedule")
    files = [ROOT / name for name in UNDER_TEST]
    files += [ROOT / "tests" / "simulation" / f"{name}.py" for name in played]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16]


@dataclass(slots=True)
class Record:
    """What was run so far."""

    code: str
    seconds: float = 0.0
    totals: dict[str, Tally] = field(default_factory=dict)

    @classmethod
    def load(cls, code: str) -> "Record":
        """Return the recorded run of this very code, or an empty one."""
        if RESULTS.exists():
            stored = json.loads(RESULTS.read_text("utf-8"))
            if stored["code"] == code:
                totals = {name: _tally(figures) for name, figures in stored["profiles"].items()}
                return cls(code, stored["seconds"], totals)
        return cls(code)

    def save(self, controls: dict[str, Tally]) -> None:
        """Write the figures."""
        everything = Tally()
        for total in self.totals.values():
            everything.add(total)
        document = {
            "what": "simulated schedules of the shipped protocol; see tests/simulation",
            "code": self.code,
            "python": platform.python_version(),
            "seconds": round(self.seconds, 1),
            "total": everything.figures(),
            "profiles": {name: total.figures() for name, total in self.totals.items()},
            "controls": {name: total.figures() for name, total in controls.items()},
        }
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps(document, indent=1) + "\n", "utf-8")


def _tally(figures: dict[str, Any]) -> Tally:
    return Tally(**{name: figures[name] for name in Tally.__dataclass_fields__})


def simulate(schedules: int, jobs: int, seconds: float) -> Record:
    """Play schedules until there are as many in the record, or the time is up."""
    record = Record.load(fingerprint())
    each, before = -(-schedules // len(PROFILES)), record.seconds
    begun = time.time()
    end = begun + seconds
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_nice) as pool:
        while time.time() < end:
            work = [
                (profile, first, min(first + BATCH, each), end)
                for profile in PROFILES.values()
                if (first := record.totals.setdefault(profile.name, Tally()).schedules) < each
            ]
            if not work:
                break
            for (profile, *_), found in zip(work, pool.map(worked, work), strict=True):
                record.totals[profile.name].add(found)
                for line in found.failures:
                    tell(line)
            record.seconds = before + time.time() - begun
            record.save({})
        controls = {
            profile.name: pool.submit(worked, (profile, 0, CONTROL_SCHEDULES, time.time() + 60))
            for profile in CONTROLS.values()
        }
        record.save({name: found.result() for name, found in controls.items()})
    return record


def _nice() -> None:
    if hasattr(os, "nice"):
        os.nice(LOWEST_PRIORITY)


def main() -> int:
    """Return 0 if every promise was kept in every schedule so far."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.torture", description=__doc__)
    parser.add_argument(
        "--schedules", type=int, default=1_000_000, help="how many in all (default a million)"
    )
    parser.add_argument("--jobs", type=int, default=2, help="processes (default 2)")
    parser.add_argument("--seconds", type=float, default=7_200, help="stop after this long (default 7200)")
    chosen = parser.parse_args()
    record = simulate(chosen.schedules, chosen.jobs, chosen.seconds)
    failed = sum(total.failed for total in record.totals.values())
    tell(f"{sum(total.schedules for total in record.totals.values())} schedules, {failed} failed: {RESULTS}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
