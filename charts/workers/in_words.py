"""A chart in words for a member who asks: what it shows, what was set aside, how one reads its kind."""

from charts.drawing import render
from charts.grammar import ChartSpec
from charts.kinds import chart_data
from charts.table import Table
from charts.telling.cleaner import directed, shown
from charts.telling.explaining import explanation
from charts.telling.pasted_style import speaking_of


def in_words(table: Table, spec: ChartSpec, locale: str) -> str:
    """Return what a chart shows in a member's language, figures as they were pasted.

    Raises UserError where the table no longer has what the spec is of.
    """
    with speaking_of(table, locale):
        chart = chart_data(table, spec)
        notes = [f"-# {directed(shown(note))}" for note in chart.notes]
        return "\n".join(
            [directed(shown(render.described(chart))), "", explanation(f"mark.{spec.mark}"), *notes]
        )
