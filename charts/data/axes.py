"""Titles, units and scales of axes."""

from collections.abc import Sequence

from charts.chart import Axis, Scale
from charts.data.figures import Number, same_unit
from charts.grammar import Aggregate, ChartSpec, Measure, Stack
from charts.table import Table, Unit
from charts.telling.titles import measure_title

_FAR = 25
_MOST_PANELS = 4
_COUNTS = (Aggregate.COUNT, Aggregate.DISTINCT)
_ADDITIVE = (None, Aggregate.COUNT, Aggregate.SUM)


def measure_unit(table: Table, measure: Measure) -> Unit | None:
    """Return the unit of a measure's figures; a count has none."""
    if not measure.field or measure.aggregate in _COUNTS:
        return None
    return table[measure.field].unit


def measure_decimals(table: Table, measure: Measure) -> int:
    """Return how many decimals a measure's figures deserve: as many as the cells, two more for a mean."""
    if not measure.field or measure.aggregate in _COUNTS:
        return 0
    own = table[measure.field].decimals
    return own + 2 if measure.aggregate in (Aggregate.MEAN, Aggregate.MEDIAN) else own


def measure_axis(table: Table, measures: Sequence[Measure], *, log: bool) -> Axis:
    """Return the y axis that these measures share."""
    titles = list(dict.fromkeys(measure_title(measure) for measure in measures))
    units = [measure_unit(table, measure) for measure in measures]
    return Axis(
        title=titles[0] if len(titles) == 1 else "",
        scale=Scale.NUMBER,
        unit=units[0] if same_unit(units) else None,
        log=log,
        decimals=max((measure_decimals(table, measure) for measure in measures), default=0),
        additive=all(measure.aggregate in _ADDITIVE for measure in measures),
    )


def panels_of(table: Table, spec: ChartSpec, sizes: Sequence[Number]) -> list[int]:
    """Return for each measure its panel: figures of another unit, or of another size, cannot share an axis.

    sizes are the measures' largest absolute figures.
    """
    if len(spec.y) == 1 or spec.stack is not Stack.NONE:
        return [0] * len(spec.y)
    panels: list[tuple[Unit | None, Number]] = []
    places: list[int] = []
    for measure, size in zip(spec.y, sizes, strict=True):
        unit = measure_unit(table, measure)
        at = next((i for i, each in enumerate(panels) if _can_share(each, (unit, size))), len(panels))
        if at == len(panels):
            panels.append((unit, size))
        places.append(at)
    return places if len(panels) <= _MOST_PANELS else [0] * len(spec.y)


def _can_share(one: tuple[Unit | None, Number], other: tuple[Unit | None, Number]) -> bool:
    if not same_unit([one[0], other[0]]):
        return False
    small, big = sorted((one[1], other[1]))
    return one[0] is not None or small == 0 or big <= _FAR * small
