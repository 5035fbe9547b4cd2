"""Lines to compare with: a value of the request, or a figure of what is drawn."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from statistics import fmean, median

from charts.chart import ChartData, Reference
from charts.grammar import Aggregate, Along, Layer, Rule
from charts.telling.titles import reference_title

_OF_MARKS: Mapping[Aggregate, Callable[[Sequence[float]], float]] = {
    Aggregate.MEAN: fmean,
    Aggregate.MEDIAN: median,
    Aggregate.MIN: min,
    Aggregate.MAX: max,
}


def references_of(chart: ChartData, layers: Sequence[Layer]) -> tuple[Reference, ...]:
    """Return the lines across the value axis, each with its value and what it is called."""
    return tuple(_references(chart, layers))


def _references(chart: ChartData, layers: Sequence[Layer]) -> Iterator[Reference]:
    drawn = [y for series in chart.series if series.panel == 0 for y in series.y if y is not None]
    for layer in layers:
        if not isinstance(layer, Rule) or layer.axis is not Along.Y or not drawn:
            continue
        if layer.value is not None:
            yield Reference(layer.value, layer.label)
        elif layer.aggregate is not None and layer.aggregate in _OF_MARKS:
            figure = _OF_MARKS[layer.aggregate](drawn)
            yield Reference(figure, layer.label or reference_title(layer.aggregate))
