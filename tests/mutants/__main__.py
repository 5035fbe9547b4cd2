"""Try the faults: all of them, a sample, or those named.

python -m tests.mutants [--sample 12 [--seed 7]] [--record] [NAME ...]
"""

import argparse
import os
import random
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed

from tests.mutants.rows import MUTANTS, ROWS, Mutant
from tests.mutants.trial import Verdict, tried


def main(argv: Sequence[str]) -> int:
    """Print a line for each fault tried; return 1 if one was not noticed, else 0."""
    asked = _parser().parse_args(argv)
    chosen = _chosen(asked)
    noticed = 0
    with ThreadPoolExecutor(asked.jobs) as pool:
        trials = {pool.submit(_judged, mutant): mutant for mutant in chosen}
        for trial in as_completed(trials):
            noticed += _told(trials[trial], trial.result(), record=asked.record)
    print(f"{noticed} of {len(chosen)} noticed")
    return 0 if noticed == len(chosen) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--sample", type=int, help="how many to try, drawn by chance")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6), help="which sample")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--record", action="store_true", help="write down which test noticed, where that changed"
    )
    parser.add_argument("names", nargs="*", help="parts of names or of rooms")
    return parser


def _chosen(asked: argparse.Namespace) -> list[Mutant]:
    chosen = [
        mutant
        for mutant in MUTANTS
        if not asked.names or any(part in mutant.name or part in mutant.room for part in asked.names)
    ]
    if asked.sample is None:
        return chosen
    print(f"seed {asked.seed}")
    return random.Random(asked.seed).sample(chosen, min(asked.sample, len(chosen)))


def _judged(mutant: Mutant) -> Verdict:
    """Return the verdict of the test that is on record, and if that does not notice, of the room's tests."""
    if mutant.caught_by:
        verdict = tried(mutant, [mutant.caught_by])
        if verdict.failed:
            return verdict
    return tried(mutant, mutant.tests)


def _told(mutant: Mutant, verdict: Verdict, *, record: bool) -> bool:
    """Print how one fault fared; return whether it was noticed."""
    if verdict.failed:
        print(f"noticed   {mutant.room}: {mutant.name}\n          {verdict.failed[0]}", flush=True)
        if record and verdict.failed[0] != mutant.caught_by:
            _record(mutant, verdict.failed[0])
        return True
    print(f"SURVIVED  {mutant.room}: {mutant.name}\n{mutant.diff}", flush=True)
    if not verdict.ran:
        print(verdict.output)
    return False


def _record(mutant: Mutant, test: str) -> None:
    for file in ROWS.glob("*.toml"):
        head, found, tail = file.read_text("utf-8").partition(f'name = "{mutant.name}"\n')
        if found:
            before, key, rest = tail.partition("caught_by = ")
            _, _, after = rest.partition("\n")
            quoted = test.replace("\\", "\\\\").replace('"', '\\"')
            file.write_text(f'{head}{found}{before}{key}"{quoted}"\n{after}', "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
