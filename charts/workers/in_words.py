"""A chart in words for a member who asks: what it shows, what was set aside, how one reads its kind."""

from charts.grammar import ChartSpec
from charts.kinds import alt_text, chart_data
from charts.table import Table
from charts.telling.cleaner import directed, shown
from charts.telling.explaining import explanation
from charts.telling.pasted_style import speaking_of

LONGEST = 1_900
"""Characters: a message of Discord's has room for 2,000."""


def in_words(table: Table, spec: ChartSpec, locale: str) -> str:
    """Return what a chart shows in a member's language, figures as they were pasted.

    Raises UserError where the table no longer has what the spec is of.
    """
    with speaking_of(table, locale):
        chart = chart_data(table, spec)
        reading = explanation(f"mark.{spec.mark}")
        lines = [directed(shown(alt_text(chart)))]
        for note in chart.notes:
            line = f"-# {directed(shown(note))}"
            if sum(map(len, (*lines, line, reading))) < LONGEST:
                lines.append(line)
        return "\n".join([*lines, "", reading])
