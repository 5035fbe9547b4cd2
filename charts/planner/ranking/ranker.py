"""Weighs candidates: a linear score over the features, with weights from a file that people can read.

The first reading is drawn unless another one is better by the margin in that file.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from charts.grammar import Mark
from charts.planner.ranking.decisions import Point, drafts_of
from charts.planner.ranking.features import features_of
from charts.planner.request.phrases import Request
from charts.planner.tried import Tried, drawn_as, tried_without, tried_without_cells

MOST = 12
"""Candidates of one request, the first reading among them."""
_MOST_ROWS = 1_000
"""Of a table whose candidates are weighed: each feature may look at all of its cells."""
FIRST = "first"
FRAME = "frame"
CELLS = "cells"
FILE = Path(__file__).with_name("weights.toml")


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each feature and each decision counts, and how much better another reading has to be."""

    features: Mapping[str, float]
    decisions: Mapping[str, float]
    margin: float
    clear: float
    """How far the best two have to be apart for a reading to be sure."""


@cache
def weights() -> Weights:
    """Return the weights of the file beside this one."""
    read = tomllib.loads(FILE.read_text("utf-8"))
    return Weights(read["features"], read["decisions"], read["margin"], read["clear"])


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a request: the decision at which it departs from the first, and its features."""

    decision: str
    otherwise: str
    tried: Tried
    features: Mapping[str, float]

    @property
    def parts(self) -> dict[str, float]:
        """What its score is the sum of, by name: the decision, then each feature that it has."""
        held = weights()
        own = {self.decision: held.decisions.get(self.decision, 0.0)}
        found = {name: held.features.get(name, 0.0) * value for name, value in self.features.items()}
        return {name: weight for name, weight in (own | found).items() if weight}

    @property
    def score(self) -> float:
        """What speaks for it; 0 for a first reading with nothing odd about it."""
        return sum(self.parts.values())


def candidates_of(read: Request, first: Tried) -> tuple[Candidate, ...]:
    """Return the first reading and the others, each drawing something else."""
    found = [_candidate(read, FIRST, "", first)]
    if len(read.table) > _MOST_ROWS or first.spec.mark is Mark.NONE:
        return tuple(found)
    seen = [first.spec]
    for decision, otherwise, tried in islice(_others(read, first), 4 * MOST):
        if tried.spec in seen or tried.spec.mark is Mark.NONE:
            continue
        seen.append(tried.spec)
        found.append(_candidate(read, decision, otherwise, tried))
        if len(found) == MOST:
            break
    return tuple(found)


def _others(read: Request, first: Tried) -> Iterator[tuple[str, str, Tried]]:
    for frame in first.done:
        if frame.name != "answer":
            words = " ".join(read.words[at].raw for at in sorted(frame.words))
            yield FRAME, f"“{words}” is no {frame.name}", tried_without(read, first, frame)
    if first.spec.where is not None:
        yield CELLS, "no word is a cell", tried_without_cells(read, first)
    for name, otherwise, spec in drafts_of(Point(first)):
        yield name, otherwise, drawn_as(first, spec)


def _candidate(read: Request, decision: str, otherwise: str, tried: Tried) -> Candidate:
    return Candidate(decision, otherwise, tried, features_of(read, tried))


def chosen_of(candidates: Sequence[Candidate]) -> Candidate:
    """Return the first reading, or the best of the others if it is better by the margin."""
    first, *others = candidates
    best = max(others, key=lambda each: each.score, default=first)
    return best if best.score > first.score + weights().margin else first
