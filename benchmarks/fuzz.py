"""Changed pastes and files by the hundred thousand: each ends in an answer or a sentence, within its budget.

    python -m benchmarks.fuzz [--messages 200000] [--turns 0] [--files 20000] [--seed 0] [--portion 1000]
                              [--jobs 1]

Turns are messages of conversations, each after the charts before it: edits, cells put right, questions,
another table. Inputs come from `tests.charts.mutations`, portion by portion, each with a seed of its own.
What is done is noted in benchmarks/results/fuzz.json after each portion, so that a run can be ended at any
time and goes on where it was. Over budget is what takes more CPU time than a worker gives: 0.25 s, or 4 s for
a file. One of fifty messages and files is drawn as well.
"""

import argparse
import json
import multiprocessing
import random
import resource
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.hostile import FILE_BUDGET, MESSAGE_BUDGET
from charts.table import File
from charts.workers import keeping, tasks
from charts.workers.bounds import undisturbed
from charts.workers.pool import DRAWING_SECONDS
from tests.charts import mutations
from tests.charts.pipeline import Talk, draw, unseen, words

RESULT = Path(__file__).parent / "results" / "fuzz.json"
_SAMPLES = 20
"""Inputs that are kept of those that failed."""
_DRAWN = 50
"""One of so many is drawn as well."""
Tally = dict[str, dict[str, object]]


Said = Callable[[str, Sequence[File]], list[str]]


def tried(
    text: str, files: Sequence[File], budget: float, said: Said = words, before: Sequence[str] = ()
) -> tuple[float, str]:
    """Return the CPU seconds that an input took and what was wrong with it, "" if nothing.

    before is what was said in the conversation before it.
    """
    spent, wrong = _once(text, files, said)
    if spent > budget and said is not draw:  # by the input, or by what else the machine does?
        spent = min(spent, *(_elsewhere(text, files, before) for _ in range(2)))
    return spent, wrong or (f"over budget: {spent:.2f} s" if spent > budget else "")


def _elsewhere(text: str, files: Sequence[File], before: Sequence[str]) -> float:
    """Return the CPU seconds of an input in a process that never saw it."""
    given = json.dumps([text, [[file.name, file.data.hex()] for file in files], list(before)])
    command = [sys.executable, "-m", "benchmarks.fuzz", "--one"]
    return float(subprocess.run(command, input=given, capture_output=True, text=True, check=True).stdout)


def _one() -> None:
    text, files, before = json.load(sys.stdin)
    tasks.rehearse()
    talk = Talk()
    for earlier in before:
        talk.say(earlier)
    print(_once(text, [File(name, bytes.fromhex(data)) for name, data in files], talk.say)[0])


def _once(text: str, files: Sequence[File], said: Said) -> tuple[float, str]:
    start = time.process_time()
    try:
        with undisturbed():
            hidden = unseen(said(text, files))
    except Exception as error:  # noqa: BLE001 - any is what is looked for
        place = traceback.extract_tb(error.__traceback__)[-1]
        return (
            time.process_time() - start,
            f"{type(error).__name__} in {Path(place.filename).name}:{place.lineno}",
        )
    spent = time.process_time() - start
    return spent, f"unseen signs: {hidden[0]!a}" if hidden else ""


Done = tuple[float, list[tuple[str, str]], int]
"""The longest CPU time, what failed with the input, and the most memory that the process ever had, in MiB."""


def portion(kind: str, seed: int, size: int) -> Done:
    """Try so many inputs of one seed."""
    dice = random.Random(f"{kind} {seed}")
    tasks.rehearse()
    if kind == "turns":
        return _talked(dice, size)
    worst = 0.0
    failed = []
    for number in range(size):
        files: Sequence[File] = ()
        if kind == "messages":
            text = shown = mutations.message(dice)
            spent, wrong = tried(text, (), MESSAGE_BUDGET)
        else:
            text, files = "plot it", [File("a.txt", mutations.file(dice))]
            shown = ascii(files[0].data)
            spent, wrong = tried(text, files, FILE_BUDGET)
        if not wrong and number % _DRAWN == 0:
            _, wrong = tried(text, files, DRAWING_SECONDS, draw)
        worst = max(worst, spent)
        if wrong:
            failed.append((wrong, shown))
    return worst, failed, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _talked(dice: random.Random, size: int) -> Done:
    """Try so many turns of conversations; one ends with the turn that fails."""
    worst, number = 0.0, 0
    failed = []
    while number < size:
        talk, before = Talk(), list[str]()
        for text in mutations.talk(dice):
            spent, wrong = tried(text, (), MESSAGE_BUDGET, talk.say, before)
            worst, number = max(worst, spent), number + 1
            before.append(text)
            if wrong:
                failed.append((wrong, "\n\f\n".join(before)))
                break
    return worst, failed, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _known() -> Tally:
    found: Tally = json.loads(RESULT.read_text("utf-8")) if RESULT.exists() else {}
    for kind in _KINDS:
        found.setdefault(
            kind, {"tried": 0, "portions": 0, "failed": 0, "longest": 0.0, "samples": list[object]()}
        )
    return found


_KINDS = ("messages", "turns", "files")


def main(arguments: Sequence[str]) -> int:
    """Try what is still missing; 1 when anything ever failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--turns", type=int, default=0)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--portion", type=int, default=1_000)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.one:
        _one()
        return 0
    keeping.main()
    tally = _known()
    with multiprocessing.get_context("spawn").Pool(chosen.jobs) as children:
        for kind in _KINDS:
            missing = getattr(chosen, kind) - int(str(tally[kind]["tried"]))
            first = chosen.seed + int(str(tally[kind]["portions"]))
            jobs = [(kind, first + number, chosen.portion) for number in range(-(-missing // chosen.portion))]
            for done in children.imap(_portion, jobs):
                _note(tally[kind], done, chosen.portion)
                RESULT.write_text(json.dumps(tally, indent=1, ensure_ascii=True) + "\n", "utf-8")
                print(kind, {name: tally[kind][name] for name in ("tried", "failed", "longest")}, flush=True)
    return 1 if any(one["failed"] for one in tally.values()) else 0


def _portion(job: tuple[str, int, int]) -> Done:
    return portion(*job)


def _note(one: dict[str, object], done: Done, size: int) -> None:
    worst, failed, peak = done
    one["tried"] = int(str(one["tried"])) + size
    one["portions"] = int(str(one["portions"])) + 1
    one["failed"] = int(str(one["failed"])) + len(failed)
    one["longest"] = round(max(float(str(one["longest"])), worst), 3)
    one["samples"] = [*_listed(one["samples"]), *([*each] for each in failed)][:_SAMPLES]
    one["peak MiB"] = max(int(str(one.get("peak MiB", 0))), peak)


def _listed(samples: object) -> list[object]:
    return list(samples) if isinstance(samples, list) else []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
