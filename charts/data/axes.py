"""Titles, units and scales of axes."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import Axis, Scale
from charts.data.calculating import PERCENT
from charts.data.figures import Number, is_mean_like, same_unit, unit_symbol
from charts.grammar import Aggregate, ChartSpec, Measure, Stack, WindowOp
from charts.table import Table, Unit
from charts.telling.titles import common_title, measure_title

_FAR = 25
_MOST_PANELS = 4
_COUNTS = (Aggregate.COUNT, Aggregate.DISTINCT)
_ADDITIVE = (None, Aggregate.COUNT, Aggregate.SUM)
_ROUNDED = (
    *(Aggregate.MEAN, Aggregate.MEDIAN, Aggregate.STDEV, Aggregate.VARIANCE),
    *(Aggregate.QUANTILE, Aggregate.WEIGHTED_MEAN),
)
_IN_PERCENT = (
    *(WindowOp.PERCENT_CHANGE, WindowOp.YEAR_PERCENT_CHANGE, WindowOp.BASE_PERCENT_CHANGE),
    *(WindowOp.PERCENT_OF_LAST, WindowOp.SHARE, WindowOp.SHARE_WITHIN, WindowOp.CUMULATIVE_SHARE),
)
_WITHOUT_UNIT = {WindowOp.INDEX: 1, WindowOp.RANK: 0, WindowOp.Z_SCORE: 2}
"""Windows whose figures have no unit, with how many decimals they deserve."""
_STACKING = (WindowOp.RUNNING_SUM, WindowOp.MOVING_SUM, WindowOp.SHARE, WindowOp.SHARE_WITHIN)
_MEANS = (WindowOp.RUNNING_MEAN, WindowOp.MOVING_MEAN)


def measure_unit(table: Table, measure: Measure) -> Unit | None:
    """Return the unit of a measure's figures; a count has none, and of a variance none is written."""
    if measure.window and measure.window.op in _WITHOUT_UNIT:
        return None
    if measure.aggregate is Aggregate.SHARE or (measure.window and measure.window.op in _IN_PERCENT):
        return PERCENT
    if not measure.field or measure.aggregate in (*_COUNTS, Aggregate.VARIANCE):
        return None
    return table[measure.field].unit


def measure_decimals(table: Table, measure: Measure) -> int:
    """Return how many decimals a measure's figures deserve: as many as the cells, two more for a mean."""
    op = measure.window.op if measure.window else None
    if op in _WITHOUT_UNIT:
        return _WITHOUT_UNIT[op]
    if op in _IN_PERCENT or measure.aggregate is Aggregate.SHARE:
        return 1
    mean = 2 if measure.aggregate in _ROUNDED or op in _MEANS else 0
    counts = not measure.field or measure.aggregate in _COUNTS
    return mean if counts else table[measure.field].decimals + mean


def adds_up(table: Table, measure: Measure) -> bool:
    """Whether a sum over a measure's figures means something."""
    plain = measure.aggregate is None and bool(measure.field)
    if plain and is_mean_like(table[measure.field]):
        return False
    return _sums_up(table, measure)


def _sums_up(table: Table, measure: Measure) -> bool:
    """Whether a measure is of amounts by how it was made."""
    ratio = bool(measure.field) and table[measure.field].ratio is not None
    return measure.window is None and not ratio and measure.aggregate in _ADDITIVE


def stacks(table: Table, measure: Measure) -> bool:
    """Whether figures of several series can stand on each other."""
    if measure.window and measure.window.op not in _STACKING:
        return False
    plain = replace(measure, window=None)
    return plain.aggregate is Aggregate.DISTINCT or _sums_up(table, plain)


def measure_axis(table: Table, measures: Sequence[Measure], *, log: bool) -> Axis:
    """Return the y axis that these measures share."""
    titles = list(dict.fromkeys(measure_title(measure) for measure in measures))
    units = [measure_unit(table, measure) for measure in measures]
    return Axis(
        title=titles[0] if len(titles) == 1 else common_title(measures),
        scale=Scale.NUMBER,
        unit=units[0] if same_unit(units) else None,
        log=log,
        decimals=max((measure_decimals(table, measure) for measure in measures), default=0),
        additive=all(adds_up(table, measure) for measure in measures),
    )


def panels_of(table: Table, spec: ChartSpec, sizes: Sequence[Number]) -> list[int]:
    """Return for each measure its panel: figures of another unit, or of another size, cannot share an axis.

    sizes are the measures' largest absolute figures.
    """
    if len(spec.y) == 1 or spec.stack is not Stack.NONE:
        return [0] * len(spec.y)
    panels: list[tuple[str, Number]] = []
    places: list[int] = []
    for measure, size in zip(spec.y, sizes, strict=True):
        unit = _symbol(table, measure)
        kind = (unit, 0 if spec.log else size)  # a log scale shows small beside large
        at = next((i for i, each in enumerate(panels) if _can_share(each, kind)), len(panels))
        if at == len(panels):
            panels.append((unit, size))
        places.append(at)
    return places if len(panels) <= _MOST_PANELS else [0] * len(spec.y)


def _symbol(table: Table, measure: Measure) -> str:
    """Return the unit of a measure's figures, of its cells or its name."""
    unit = measure_unit(table, measure)
    plain = measure.field and measure.window is None and measure.aggregate not in _COUNTS
    return unit.symbol if unit else unit_symbol(table[measure.field]) if plain else ""


def _can_share(one: tuple[str, Number], other: tuple[str, Number]) -> bool:
    if one[0] != other[0]:
        return False
    small, big = sorted((one[1], other[1]))
    return bool(one[0]) or small == 0 or big <= _FAR * small
