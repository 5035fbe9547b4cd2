"""Weighs candidates: a linear score over the features, with weights from a file that people can read.

The first reading is drawn unless another one is better by the margin in that file.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from charts.grammar import Mark
from charts.planner.choice.drafting import says_nothing
from charts.planner.ranking.decisions import Point, drafts_of
from charts.planner.ranking.features import NOTHING_LEFT, features_of, unheard
from charts.planner.request.phrases import Request
from charts.planner.tried import Tried, drawn_as, tried_without, tried_without_cells

MOST = 12
"""Candidates of one request, the first reading among them."""
_MOST_ROWS = 1_000
"""Of a table whose candidates are weighed: each feature may look at all of its cells."""
_MOST_HEARD = 750
"""Words of all readings without one of the frames, which are heard anew: of a page but a few are tried."""
_MOST_WORDS = 150
"""Of a request whose other readings are weighed: a page is read once, as each reading looks at all words."""
_UNHEARD = 1
"""Words of a frame that may be left unheard: two that say one thing are no chance."""
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
    """How much may speak against a reading that is sure."""


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
    def is_clear(self) -> bool:
        """Whether so little speaks against it that it may be called sure."""
        return self.score >= -weights().clear

    @property
    def score(self) -> float:
        """What speaks for it; 0 for a first reading with nothing odd about it."""
        return sum(self.parts.values())


def candidates_of(read: Request, first: Tried) -> tuple[Candidate, ...]:
    """Return the first reading and the others, each drawing something else."""
    return _beside(read, first, _first(read, first))


def _beside(read: Request, first: Tried, own: Candidate) -> tuple[Candidate, ...]:
    """Return the candidate of the first reading, and those of the others."""
    found = [own]
    if not _is_open(read, first) or len(read.words) > _MOST_WORDS:
        return tuple(found)
    seen = [first.spec]
    for decision, otherwise, tried, dropped in islice(_others(read, first), 4 * MOST):
        if tried.spec in seen or tried.spec.mark is Mark.NONE:
            continue
        seen.append(tried.spec)
        features = features_of(read, tried, dropped)
        if NOTHING_LEFT not in features:
            found.append(Candidate(decision, otherwise, tried, features))
        if len(found) == MOST:
            break
    return tuple(found)


def _is_open(read: Request, first: Tried) -> bool:
    """Whether there is something to decide: a chart, and words that say more than that there shall be one."""
    drawn = first.spec.mark is not Mark.NONE and len(read.table) <= _MOST_ROWS
    return drawn and not says_nothing(first.rest.request)


def _others(read: Request, first: Tried) -> Iterator[tuple[str, str, Tried, frozenset[int]]]:
    """Yield the decision, what is otherwise, what comes of it, and the words of a frame that is left out."""
    for frame in first.done[: _MOST_HEARD // max(1, len(read.words))]:
        if frame.name != "answer" and unheard(read, frame.words) <= _UNHEARD:
            words = " ".join(read.words[at].raw for at in sorted(frame.words))
            yield FRAME, f"“{words}” is no {frame.name}", tried_without(read, first, frame), frame.words
    if first.spec.where is not None:
        yield CELLS, "no word is a cell", tried_without_cells(read, first), _NONE
    for name, otherwise, spec in drafts_of(Point(read, first)):
        yield name, otherwise, drawn_as(first, spec), _NONE


_NONE = frozenset[int]()


def _first(read: Request, first: Tried) -> Candidate:
    return Candidate(FIRST, "", first, features_of(read, first, _NONE) if _is_open(read, first) else {})


def best_of(read: Request, first: Tried) -> Candidate:
    """Return the first reading, or the best of the others where that is better by the margin.

    No score is above 0, so the others are not even made where hardly anything speaks against the first.
    """
    own, margin = _first(read, first), weights().margin
    if own.score >= -margin:
        return own
    best = max(_beside(read, first, own)[1:], key=lambda each: each.score, default=own)
    return best if best.score > own.score + margin else own
