"""Answers with figures: a model says what to compute and how to say it, our code computes and fills in.

Runs in a worker process, like everything that walks through a table.
"""

from charts.chart import ChartData, Scale
from charts.grammar import ChartSpec
from charts.kinds import chart_data
from charts.language.stated_numbers import Known
from charts.table import Table
from charts.telling import formats
from charts.telling.asked_figures import NO_NAME, one_figure, several_figures
from charts.telling.cleaner import clean_line

SLOT = "{value}"
_NAME_LENGTH = 60


def figured(table: Table, spec: ChartSpec, words: str, request: str) -> str:
    """Return the sentence that answers a question about the table. Raises UserError if nothing is found.

    The words keep their figures only through the slot: what a model counted itself is dropped.
    """
    chart = chart_data(table, spec)
    figures = _figures(chart)
    slots = words.count(SLOT)
    true = Known([request, *table.names]).all_in(words.replace(SLOT, " "))
    if len(figures) == 1 and slots == 1 and true:
        return words.replace(SLOT, figures[0][1])
    if len(figures) == 1:
        return one_figure(_measure(chart), figures[0][1])
    opening = words if true and not slots and words else f"{_measure(chart)}:"
    return several_figures(opening, figures)


def allowed(table: Table, request: str, words: str) -> bool:
    """Whether a text about the table states only numbers that are in the table or in the request."""
    cells = [value for column in table.columns for value in column.values]
    raw = (text for column in table.columns for text in column.raw[:1_000])
    return Known([request, *table.names, *raw], cells).all_in(words)


def _measure(chart: ChartData) -> str:
    return clean_line(chart.panels[0].title or chart.title or NO_NAME, _NAME_LENGTH)


def _figures(chart: ChartData) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for run in chart.series:
        axis = chart.panels[run.panel]
        for x, y in zip(run.x, run.y, strict=True):
            if y is None:
                continue
            place = chart.categories[x] if isinstance(x, int) and _by_name(chart, x) else str(x)
            name = place if len(chart.series) == 1 else f"{place}, {run.name}"
            found.append((clean_line(name, _NAME_LENGTH), formats.value_label(y, axis.decimals, axis.unit)))
    return found


def _by_name(chart: ChartData, x: int) -> bool:
    return chart.x.scale is Scale.CATEGORY and 0 <= x < len(chart.categories)
