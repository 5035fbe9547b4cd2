"""Correlations: a tile for each pair of measures, by how closely the two go together from row to row."""

from collections.abc import Sequence

from charts.chart import Axis, ChartData, Scale, Series, Traits, Written
from charts.data.figures import number
from charts.grammar import ChartSpec, Mark
from charts.kinds import heatmap
from charts.kinds.canvas import Canvas
from charts.kinds.kind import Kind
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import tiles
from charts.layout.pieces import Plot
from charts.table import Table
from charts.telling import describing, notes
from charts.telling.describing import Told
from charts.telling.refusals import NothingToCompareError
from charts.telling.speech import noted
from charts.telling.statistics import correlation
from charts.telling.titles import correlations_title

_DECIMALS, _PAIR = 2, 2
_ENDS = (-1.0, 1.0)


def _compute(table: Table, spec: ChartSpec, rows: Sequence[int], _: Traits) -> ChartData:
    """Return Pearson's r of each pair of measures, over rows that have both; a gap where one is constant."""
    names = tuple(dict.fromkeys(measure.field for measure in spec.y if measure.field))
    if len(names) < _PAIR:
        raise NothingToCompareError(", ".join(names))
    columns = {name: [number(table[name].values[row]) for row in rows] for name in names}

    def r(one: str, other: str) -> float | None:
        pairs = zip(columns[one], columns[other], strict=True)
        both = [(a, b) for a, b in pairs if a is not None and b is not None]
        return correlation([float(a) for a, _ in both], [float(b) for _, b in both])

    places = tuple(range(len(names)))
    runs = tuple(Series(row, places, tuple(r(row, name) for name in names)) for row in names)
    if all(y is None for run in runs for y in run.y):
        raise NothingToCompareError(", ".join(names))
    return ChartData(
        mark=spec.mark,
        title=spec.title or correlations_title(),
        x=Axis("", Scale.CATEGORY),
        panels=(Axis(correlations_title(), Scale.NUMBER, Written("", decimals=_DECIMALS), additive=False),),
        series=runs,
        categories=names,
        notes=(notes.correlation_note(),),
    )


def _reached(_: ChartData, __: int) -> tuple[float, float]:
    return _ENDS


def _paint(canvas: Canvas, chart: ChartData, _: Plot, colours: Palette) -> None:
    heatmap.cells(canvas, chart, colours, _ENDS)


KIND = Kind(
    mark=Mark.CORRELATION,
    name=noted("a matrix of correlations"),
    told=Told(
        title=noted("Correlation matrix"),
        figures=describing.closest,
        values=describing.COLOUR,
        series=describing.ROWS,
    ),
    tags=(Tag.CORRELATION,),
    called=("correlation matrix", "corrplot", "correlogram"),
    note="y are the measures, without x",
    panels=False,
    legend=False,
    reached=_reached,
    compute=_compute,
    arrange=tiles.arrange,
    paint=_paint,
)
