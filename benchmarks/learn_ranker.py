"""Learns the weights of the planner's ranker, and writes them where the planner reads them.

`python -m benchmarks.learn_ranker [--cases FILE ... --scorer FILE]` learns from the rows of the planner's
tests and, beside them, from cases of whole answers, each reading of which is judged by the scorer's function
`judge`. The same rows and cases make the same file. It prints how each fifth of the requests fares with
weights that were learned from the others.
"""

import argparse
import contextlib
import importlib
import itertools
import json
import math
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.whole_answers import answer
from charts.errors import UserError
from charts.planner import Plan
from charts.planner.planning import readings
from charts.planner.ranking import Candidate
from charts.planner.ranking.decisions import DECISIONS
from charts.planner.ranking.features import FEATURES
from charts.planner.ranking.ranker import CELLS, FILE, FIRST, FRAME
from charts.table import Table
from tests.charts import tables
from tests.charts.planner import test_figures, test_ranking, test_requests
from tests.charts.planner.test_planner import brief

FOLDS = 5
ROUNDS, STEP, KEEP = 300, 2.0, 0.002
"""Of the descent: how often, how far, and how strongly each weight is drawn back to 0."""
OVERRULED = 8.0
"""How much a request counts of which the first reading is wrong: they are few."""
LEAST_CLEAR = 1.0
"""What speaks against a reading up to here is one weak feature, of which a chart may have one."""
WRONG = 8.0
"""How much a sure answer that is wrong counts against one that is right."""
MARGINS = [step / 10 for step in range(60)]

Judge = Callable[[dict[str, Any], dict[str, Any]], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Reading:
    """One candidate: its features and its decision, whether it draws what was asked, and is clean."""

    features: Mapping[str, float]
    right: bool
    clean: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """All candidates of one request, the first reading first."""

    name: str
    readings: Sequence[Reading]
    is_case: bool = False

    @property
    def fold(self) -> int:
        """Which fifth it belongs to, by its name."""
        return zlib.crc32(self.name.encode()) % FOLDS


Weights = dict[str, float]


def of_rows() -> Iterator[Group]:
    """Yield the readings of the planner's own rows, each with what was meant."""
    for name, row in test_requests.ROWS:
        yield _of_row(getattr(tables, name), row.given, row.expected, _brief)
    for row in (*test_ranking.ROWS, *test_ranking.AMONG):
        name, _, request = row.given.partition(": ")
        yield _of_row(test_ranking.TABLES[name], request, row.expected, _brief)
    for _, row in test_figures.ROWS:
        name, _, request = row.given.partition(": ")
        yield _of_row(test_figures.TABLES[name], request, row.expected, test_figures.drawn)


def _brief(table: Table, planned: Plan) -> str:
    del table
    return " ".join(brief(planned.spec).split())


def _of_row(table: Table, request: str, expected: str, told: Callable[[Table, Plan], str]) -> Group:
    made = []
    for candidate, planned in readings(table, request):
        with contextlib.suppress(UserError):
            right = told(table, planned) == expected
            made.append(Reading(_features(candidate), right, planned.sure))
    return Group(f"{' '.join(table.names)} {request}", made)


def of_cases(file: Path, judge: Judge) -> Iterator[Group]:
    """Yield the readings of cases of whole answers that are one message each."""
    for line in file.read_text("utf-8").splitlines():
        case = json.loads(line)
        turns = [
            {**turn, "files": [str(file.parent / each) for each in turn.get("files", [])]}
            for turn in case["turns"]
        ]
        if len(turns) > 1 or any(turn["files"] for turn in turns):
            continue
        found = list(_of_case(case, turns, judge))
        if len(found) > 1:
            yield Group(case["id"], found, is_case=True)


def _of_case(case: dict[str, Any], turns: list[dict[str, Any]], judge: Judge) -> Iterator[Reading]:
    """Yield one reading after another, as far as the message has them."""
    found: list[tuple[Candidate, Plan]] = []
    for place in itertools.count():

        def nth(table: Table, request: str, place: int = place) -> Plan:
            found[:] = found or readings(table, request)
            return found[place][1]

        try:
            verdict = judge(case, answer(turns, nth))[0]
        except UserError:
            verdict = "crash"
        if found:
            candidate, planned = found[place]
            yield Reading(_features(candidate), verdict in ("right", "fussy"), planned.sure)
        if place + 1 >= len(found):
            return


def _features(candidate: Candidate) -> dict[str, float]:
    own = {} if candidate.decision == FIRST else {candidate.decision: 1.0}
    return own | dict(candidate.features)


def score(weights: Weights, reading: Reading) -> float:
    """Return what speaks for a reading."""
    return sum(weights.get(name, 0.0) * value for name, value in reading.features.items())


def learned(groups: Sequence[Group]) -> Weights:
    """Return weights that set right readings above wrong ones: logistic, none above 0, drawn to 0."""
    pairs = [pair for group in groups for pair in _pairs(group)]
    weights = dict.fromkeys([*DECISIONS, FRAME, CELLS, *FEATURES], -0.5)
    total = sum(weight for _, weight in pairs) or 1.0
    for _ in range(ROUNDS):
        slope = dict.fromkeys(weights, 0.0)
        for difference, weight in pairs:
            lead = sum(weights[name] * value for name, value in difference.items())
            pull = weight / (1 + math.exp(min(lead, 50.0)))
            for name, value in difference.items():
                slope[name] += pull * value
        weights = {
            name: min(0.0, value + STEP * (slope[name] / total - KEEP * value))
            for name, value in weights.items()
        }
    return weights


def _pairs(group: Group) -> Iterator[tuple[dict[str, float], float]]:
    """Yield the features of a right reading less those of a wrong one, with how much the pair counts."""
    first = group.readings[0]
    right = [first] if first.right else [each for each in group.readings if each.right]
    wrong = [each for each in group.readings if not each.right]
    if not first.right:
        wrong = [first] if right else []
    for one, other in itertools.product(right, wrong):
        names = {*one.features, *other.features}
        difference = {name: one.features.get(name, 0.0) - other.features.get(name, 0.0) for name in names}
        count = len(right) * len(wrong)
        yield difference, (1.0 if first.right else OVERRULED) / count


def chosen(weights: Weights, margin: float, group: Group) -> Reading:
    """Return the reading that is drawn."""
    first, *others = group.readings
    best = max(others, key=lambda each: score(weights, each), default=first)
    return best if score(weights, best) > score(weights, first) + margin else first


def margin_of(tried: Sequence[tuple[Weights, Group]]) -> float:
    """Return the margin with which most is won and least lost, on requests the weights have not seen."""

    def worth(margin: float) -> float:
        return sum(_change(weights, margin, group) for weights, group in tried)

    return max(MARGINS, key=lambda margin: (worth(margin), margin))


_LOST = 2.0
"""How much a right chart that is lost counts against one that is won."""


def _change(weights: Weights, margin: float, group: Group) -> float:
    before, after = group.readings[0].right, chosen(weights, margin, group).right
    return 0.0 if before == after else 1.0 if after else -_LOST


def clear_of(tried: Sequence[tuple[Weights, Group]], margin: float) -> float:
    """Return how much may speak against a reading that is called sure."""
    held = list(_clean(tried, margin))

    def worth(slack: float) -> float:
        return sum(1.0 if right else -WRONG for against, right in held if against <= slack)

    best = max(MARGINS, key=lambda slack: (worth(slack), -slack))
    return max(LEAST_CLEAR, best)


def _clean(tried: Sequence[tuple[Weights, Group]], margin: float) -> Iterator[tuple[float, bool]]:
    """Yield what speaks against each reading that leaves no word over, and whether it is right."""
    for weights, group in tried:
        reading = chosen(weights, margin, group)
        if reading.clean:
            yield -score(weights, reading), reading.right


def _tell_reliability(tried: Sequence[tuple[Weights, Group]], margin: float) -> None:
    """Print how many readings are right by what speaks against them."""
    held = list(_clean(tried, margin))
    print("against   readings   right")
    for low, high in itertools.pairwise((0.0, 0.01, 0.25, 0.5, 1.0, 2.0, 99.0)):
        found = [right for against, right in held if low <= against < high]
        if found:
            print(f"{low:>5g} to {high:<5g} {len(found):>5}   {sum(found) / len(found):.3f}")


def main() -> None:
    """Learn, print the folds, and write the file."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--cases", type=Path, nargs="*", default=[])
    asked.add_argument("--scorer", type=Path)
    asked.add_argument("--only-tell", action="store_true", help="write no file")
    given = asked.parse_args()
    groups = list(of_rows())
    if given.cases:
        judge = _judge(given.scorer)
        groups += [group for file in given.cases for group in of_cases(file, judge)]
    groups = [group for group in groups if len(group.readings) > 1]
    tried = []
    for fold in range(FOLDS):
        weights = learned([group for group in groups if group.fold != fold])
        tried += [(weights, group) for group in groups if group.fold == fold]
    margin = margin_of(tried)
    for fold in range(FOLDS):
        _tell(f"fold {fold}", [each for each in tried if each[1].fold == fold], margin)
    _tell("all", tried, margin)
    clear = clear_of([each for each in tried if each[1].is_case] or tried, margin)
    _tell_reliability([each for each in tried if each[1].is_case] or tried, margin)
    print(f"margin {margin:g}, clear {clear:g}")
    if not given.only_tell:
        FILE.write_text(_written(learned(groups), margin, clear), "utf-8")


def _tell(name: str, tried: Sequence[tuple[Weights, Group]], margin: float) -> None:
    changes = [(_change(weights, margin, group)) for weights, group in tried]
    first = sum(group.readings[0].right for _, group in tried)
    could = sum(any(each.right for each in group.readings) for _, group in tried)
    won, lost = sum(each > 0 for each in changes), sum(each < 0 for each in changes)
    print(
        f"{name}: {len(tried)} requests, first right {first}, won {won}, lost {lost}, could be right {could}"
    )


def _judge(scorer: Path) -> Judge:
    """Return the function `judge` of a file that stands elsewhere."""
    sys.path.insert(0, str(scorer.parent))
    judge: Judge = importlib.import_module(scorer.stem).judge
    return judge


def _written(weights: Weights, margin: float, clear: float) -> str:
    lines = [
        "# How candidates of a request are weighed: written by `python -m benchmarks.learn_ranker`.",
        "",
        f"margin = {margin:g}  # how much better another reading has to be than the first",
        f"clear = {clear:g}  # how much may speak against a reading that is sure",
        "",
        "[decisions]  # what speaks against deciding a point otherwise than the first reading did",
        f"{FIRST} = 0.0",
        f"{FRAME} = {weights[FRAME]:.2f}  # Leave a frame out, its words to the rules behind.",
        f"{CELLS} = {weights[CELLS]:.2f}  # Take no word for a cell.",
    ]
    lines += [f"{name} = {weights[name]:.2f}  # {_said(each)}" for name, each in DECISIONS.items()]
    lines += ["", "[features]  # for each one"]
    lines += [f"{name} = {weights[name]:.2f}  # {_said(each)}" for name, each in FEATURES.items()]
    return "\n".join(lines) + "\n"


def _said(what: Callable[..., object]) -> str:
    return (what.__doc__ or "").splitlines()[0]


if __name__ == "__main__":
    main()
