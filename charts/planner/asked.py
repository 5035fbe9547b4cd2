"""Questions for one figure or one name: "what is the average of maths?", "which month was best?".

The figure is reckoned by our own arithmetic, from the rows that the request's filters leave, and said first.
"""

from dataclasses import replace

from charts.chart import ChartData, Position, Scale
from charts.data.axes import measure_axis
from charts.data.figures import Number
from charts.data.filtering import figure, kept_rows
from charts.errors import UserError
from charts.grammar import Aggregate, ChartSpec, Measure
from charts.kinds import chart_data
from charts.language.intent import Intent, intent_of
from charts.language.tags import Tag
from charts.planner.choice.roles import AGGREGATES
from charts.planner.request.phrases import Request
from charts.table import Table
from charts.telling import asked_figures, formats
from charts.telling.asked_figures import Answered
from charts.telling.titles import measure_title

_GROUPING = (Tag.BY, Tag.EACH, Tag.POST_BY, Tag.SERIES, Tag.OVER)
_MOST = (Tag.TOP, Tag.MAX)
_LEAST = (Tag.BOTTOM, Tag.MIN)
_VALUES = (Aggregate.SUM, Aggregate.MEAN, Aggregate.MEDIAN)
_SIGNS = frozenset("?？؟")


def asked(request: Request, spec: ChartSpec, table: Table, text: str) -> Answered | None:
    """Return the answer to a question for a figure or a name, None where none is asked."""
    question = intent_of(text) is Intent.QUESTION or any(word.text in _SIGNS for word in request.words)
    if not question or request.has(*_GROUPING):
        return None
    try:
        return _figure(request, spec, table) or _extreme(request, spec, table)
    except UserError:
        return None


def _figure(request: Request, spec: ChartSpec, table: Table) -> Answered | None:
    """Return the answer to "what is the average of maths?"."""
    how = [AGGREGATES[phrase.tag] for phrase in request.all(*AGGREGATES)]
    wanted = [each for each in how if each in _VALUES]
    field = next((measure.field for measure in spec.y if measure.field in table.names), "")
    if not wanted or not field:
        return None
    measure = Measure(field, wanted[0])
    rows = kept_rows(table, spec.where, [row for row in range(len(table)) if row not in table.totals])
    value = figure(table, measure, rows)
    if value is None:
        return None
    _spend(request, *AGGREGATES)
    known = sum(table[field].values[row] is not None for row in rows)
    return asked_figures.of_rows(_said(table, measure, value), measure_title(measure), known)


def _spend(request: Request, *tags: Tag) -> None:
    """Take the words that the answer comes of."""
    for phrase in request.all(*tags):
        request.used.update(range(phrase.start, phrase.end))


def _said(table: Table, measure: Measure, value: Number) -> str:
    axis = measure_axis(table, (measure,), log=False)
    return formats.value_label(float(value), axis.decimals, axis.unit)


def _extreme(request: Request, spec: ChartSpec, table: Table) -> Answered | None:
    """Return the answer to "which month was best?": the place along x of the largest or smallest figure."""
    least = request.has(*_LEAST)
    if not (least or request.has(*_MOST)) or spec.x is None or spec.series is not None or len(spec.y) != 1:
        return None
    chart = chart_data(table, replace(spec, limit=None))
    run = chart.series[0]
    known = [(y, x) for x, y in zip(run.x, run.y, strict=True) if y is not None]
    if not known:
        return None
    y, x = (min if least else max)(known, key=lambda pair: pair[0])
    axis = chart.panels[0]
    value = formats.value_label(y, axis.decimals, axis.unit)
    _spend(request, *_LEAST, *_MOST)
    return asked_figures.of_place(_place(chart, x), value, axis.title, least=least, among=len(known))


def _place(chart: ChartData, x: Position) -> str:
    if chart.x.scale is Scale.CATEGORY and isinstance(x, int):
        return chart.categories[x]
    if isinstance(x, int | float):
        return formats.plain(x, chart.x.decimals)
    return formats.dates_text(x, [each for each in chart.series[0].x if not isinstance(each, int | float)])
