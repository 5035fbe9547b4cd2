"""Changed pastes and files by the hundred thousand: each ends in an answer or a sentence, within its budget.

    python -m benchmarks.fuzz [--messages 200000] [--files 20000] [--seed 0] [--portion 1000]

Inputs come from `tests.charts.mutations`, portion by portion, each with a seed of its own. What is done is
noted in benchmarks/results/fuzz.json after each portion, so that a run can be ended at any time and goes on
where it was. Over budget is what takes more CPU time than a worker gives: 0.25 s, or 4 s for a file.
"""

import argparse
import json
import random
import resource
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path

from benchmarks.hostile import FILE_BUDGET, MESSAGE_BUDGET
from charts.table import File
from tests.charts import mutations
from tests.charts.pipeline import unseen, words

RESULT = Path(__file__).parent / "results" / "fuzz.json"
_SAMPLES = 20
"""Inputs that are kept of those that failed."""

Tally = dict[str, dict[str, object]]


def tried(text: str, files: Sequence[File], budget: float) -> tuple[float, str]:
    """Return the CPU seconds that an input took and what was wrong with it, "" if nothing."""
    start = time.process_time()
    try:
        hidden = unseen(words(text, files))
    except Exception as error:  # noqa: BLE001 - any is what is looked for
        place = traceback.extract_tb(error.__traceback__)[-1]
        return (
            time.process_time() - start,
            f"{type(error).__name__} in {Path(place.filename).name}:{place.lineno}",
        )
    spent = time.process_time() - start
    if spent > budget:
        return spent, f"over budget: {spent:.2f} s"
    return spent, f"unseen signs: {hidden[0]!a}" if hidden else ""


def portion(kind: str, seed: int, size: int) -> tuple[float, list[tuple[str, str]]]:
    """Try so many inputs of one seed; return the longest CPU time and what failed, with the input."""
    dice = random.Random(f"{kind} {seed}")
    worst = 0.0
    failed = []
    for _ in range(size):
        if kind == "messages":
            text = mutations.message(dice)
            spent, wrong = tried(text, (), MESSAGE_BUDGET)
        else:
            data = mutations.file(dice)
            text = ascii(data)
            spent, wrong = tried("plot it", [File("a.txt", data)], FILE_BUDGET)
        worst = max(worst, spent)
        if wrong:
            failed.append((wrong, text))
    return worst, failed


def _known() -> Tally:
    if RESULT.exists():
        found: Tally = json.loads(RESULT.read_text("utf-8"))
        return found
    empty: Tally = {
        kind: {"tried": 0, "portions": 0, "failed": 0, "longest": 0.0, "samples": []} for kind in _KINDS
    }
    return empty


_KINDS = ("messages", "files")


def main(arguments: Sequence[str]) -> int:
    """Try what is still missing; 1 when anything ever failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--portion", type=int, default=1_000)
    chosen = parser.parse_args(arguments)
    tally = _known()
    for kind in _KINDS:
        one = tally[kind]
        while int(str(one["tried"])) < getattr(chosen, kind):
            worst, failed = portion(kind, chosen.seed + int(str(one["portions"])), chosen.portion)
            one["tried"] = int(str(one["tried"])) + chosen.portion
            one["portions"] = int(str(one["portions"])) + 1
            one["failed"] = int(str(one["failed"])) + len(failed)
            one["longest"] = round(max(float(str(one["longest"])), worst), 3)
            one["samples"] = [*_listed(one["samples"]), *([*each] for each in failed)][:_SAMPLES]
            one["peak MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            RESULT.write_text(json.dumps(tally, indent=1, ensure_ascii=True) + "\n", "utf-8")
            print(kind, one["tried"], "failed", one["failed"], "longest", one["longest"], flush=True)
    return 1 if any(one["failed"] for one in tally.values()) else 0


def _listed(samples: object) -> list[object]:
    return list(samples) if isinstance(samples, list) else []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
