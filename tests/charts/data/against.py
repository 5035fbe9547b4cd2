"""Our figures beside an oracle's, and what of the grammar was tried."""

import math
import random
from collections import Counter
from dataclasses import dataclass, field

from charts.errors import UserError
from charts.grammar import ChartSpec
from charts.kinds import chart_data
from charts.table import Table
from tests.charts.data.oracle import Run, expected
from tests.charts.data.oracle_spreads import pairs, random_spread
from tests.charts.data.random_sums import random_sum, random_table

DIGITS = 1e-9


@dataclass(slots=True)
class Tally:
    """How much was compared, and how far it was apart at most, as a part of the figures."""

    tables: int = 0
    refused: int = 0
    figures: int = 0
    apart: float = 0.0
    of: Counter[str] = field(default_factory=Counter)


_SPREADS = 0.2


def tried(seed: int, tally: Tally) -> None:
    """Compare one random spec over one random table."""
    dice = random.Random(seed)
    table = random_table(dice)
    if dice.random() < _SPREADS:
        compare_spread(table, random_spread(dice), tally)
    else:
        compare(table, random_sum(dice), tally)


def compare_spread(table: Table, spec: ChartSpec, tally: Tally) -> None:
    """Assert that counts, spreads, fits and lines over bars are what the oracle says."""
    tally.tables += 1
    tally.of.update([spec.mark.value, *(type(each).__name__.lower() for each in spec.layers)])
    found = pairs(table, spec)
    tally.refused += found is None
    for y, other in found or ():
        _hold(y, other, tally, spec)


def _hold(y: float | None, other: float | None, tally: Tally, said: object) -> None:
    apart = _apart(y, other)
    assert apart <= DIGITS, (said, y, other)
    tally.apart = max(tally.apart, apart)
    tally.figures += y is not None


def compare(table: Table, spec: ChartSpec, tally: Tally) -> None:
    """Assert that each figure is what the oracle says, and that a chart is refused only where it has none."""
    places, wanted = expected(table, spec)
    tally.tables += 1
    tally.of.update(_said(spec))
    try:
        chart = chart_data(table, spec)
    except UserError:
        assert all(y is None for run in wanted for y in run), (spec, wanted)
        tally.refused += 1
        return
    got: list[Run] = [list(run.y) for run in chart.series]
    assert [len(run) for run in got] == [len(places)] * len(wanted), (spec, places, got, wanted)
    for ours, theirs in zip(got, wanted, strict=True):
        for y, other in zip(ours, theirs, strict=True):
            _hold(y, other, tally, (spec, places, got, wanted))
    assert_named(chart.categories, places)


def assert_named(labels: tuple[str, ...], places: list[object]) -> None:
    """Assert that places that are texts stand in the same order."""
    if labels and all(isinstance(each, str) for each in places) and places[-1] != "other":
        assert list(labels) == places


def _apart(y: float | None, other: float | None) -> float:
    """Return how far two figures are apart, as a part of the larger; figures below one count as one."""
    if y is None or other is None:
        return 0.0 if y is other else math.inf
    return abs(y - other) / max(1.0, abs(y), abs(other))


def _said(spec: ChartSpec) -> list[str]:
    """Return the transforms of a spec by their names."""
    parts = {"calculate": spec.calculate, "fold": spec.fold, "filter": spec.where, "having": spec.having}
    found = [name for name, part in parts.items() if part]
    found += [measure.aggregate.value for measure in spec.y if measure.aggregate]
    found += [measure.window.op.value for measure in spec.y if measure.window]
    found += [f"by {spec.x.time_unit.value}"] if spec.x and spec.x.time_unit else []
    found += ["bins"] if spec.x and spec.x.bin else []
    if spec.limit:
        found.append("other" if spec.limit.other else "within" if spec.limit.within else "limit")
    return found
