"""Many schedules, counted: for the gate, for long runs, and for the figures that are published."""

import logging
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field

from tests.simulation.checker import violations
from tests.simulation.clock import StuckError
from tests.simulation.profile import Profile
from tests.simulation.schedule import Bench

SHOWN = 20
"""Failures kept in full; the rest are counted."""


@dataclass(slots=True)
class Tally:
    """What a number of schedules came to."""

    schedules: int = 0
    kills: int = 0
    mentions: int = 0
    model_calls: int = 0
    duplicated: int = 0
    lost: int = 0
    second_threads: int = 0
    failed: int = 0
    virtual_hours: float = 0.0
    failures: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Add the figures of another."""
        for name, value in asdict(other).items():
            setattr(self, name, getattr(self, name) + value)
        del self.failures[SHOWN:]

    def figures(self) -> dict[str, object]:
        """Return the figures, with the rate that hosts pay for."""
        calls = self.model_calls / self.mentions if self.mentions else 0.0
        kills = self.kills / self.mentions if self.mentions else 0.0
        return asdict(self) | {
            "virtual_hours": round(self.virtual_hours, 1),
            "model_calls_per_mention": round(calls, 3),
            "kills_per_mention": round(kills, 2),
        }


def replay(profile: Profile, seed: int) -> str:
    """Return the command that plays one schedule again, with a trace."""
    return f"python -m tests.simulation --profile {profile.name} --replay {seed}"


def tally(bench: Bench, profile: Profile, seeds: Iterable[int]) -> Tally:
    """Run the schedules of one profile with these seeds."""
    total = Tally()
    for seed in seeds:
        try:
            outcome = bench.run(profile, seed)
        except StuckError as error:
            total.add(Tally(1, failed=1, failures=[f"{replay(profile, seed)}: {error}"]))
            continue
        broken = violations(outcome)
        total.add(
            Tally(
                1,
                outcome.kills,
                len(outcome.discord.subjects),
                sum(outcome.mind.calls.values()),
                sum(" answers: " in line for line in broken),
                sum(line.endswith(": no answer") for line in broken),
                sum("two threads" in line for line in broken),
                bool(broken),
                outcome.seconds / 3600,
                [f"{replay(profile, seed)}: {line}" for line in broken],
            )
        )
    return total


@contextmanager
def silent() -> Iterator[None]:
    """Keep the product's log out of the way: nobody reads a million lines, and they cost half the time."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)


def worked(work: tuple[Profile, int, int, float]) -> Tally:
    """Run the schedules `first` to `last` of a profile until the clock says `end` (time.time)."""
    profile, first, last, end = work
    bench, total = Bench(), Tally()
    with silent():
        for seed in range(first, last):
            if time.time() > end:
                break
            total.add(tally(bench, profile, [seed]))
    return total


def tell(text: str) -> None:
    """Say something at the terminal."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
