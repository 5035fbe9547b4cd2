"""What charts, measures and channels are called, above charts, on axes and in sentences."""

from collections.abc import Sequence

from charts.grammar import Aggregate, Channel, ChartSpec, Measure, TimeUnit
from charts.table import Table

ROWS = "Number of rows"
_MOST_NAMED = 4
_LAST_LATIN = chr(0x24F)
_NAMES = {
    Aggregate.COUNT: "Number of {}",
    Aggregate.DISTINCT: "Number of different {}",
    Aggregate.SUM: "Total {}",
    Aggregate.MEAN: "Average {}",
    Aggregate.MEDIAN: "Median {}",
    Aggregate.MIN: "Lowest {}",
    Aggregate.MAX: "Highest {}",
}
_UNIT_NAMES = {
    TimeUnit.YEAR: "year",
    TimeUnit.QUARTER: "quarter",
    TimeUnit.MONTH: "month",
    TimeUnit.YEARMONTH: "month",
    TimeUnit.WEEK: "week",
    TimeUnit.DATE: "day of the month",
    TimeUnit.YEARMONTHDATE: "day",
    TimeUnit.WEEKDAY: "weekday",
    TimeUnit.HOURS: "hour",
}


def measure_title(measure: Measure) -> str:
    """Return what a measure is called."""
    if not measure.field:
        return ROWS
    if measure.aggregate is None:
        return measure.field
    return _NAMES[measure.aggregate].format(measure.field)


def channel_title(channel: Channel | None) -> str:
    """Return what a channel is called."""
    if channel is None:
        return ""
    if channel.aggregate:
        return measure_title(Measure(channel.field, channel.aggregate))
    unit = _UNIT_NAMES.get(channel.time_unit) if channel.time_unit else None
    name = channel.field
    return f"{name} ({unit})" if unit and unit not in name.casefold() else name


def chart_title(spec: ChartSpec) -> str:
    """Return the chart's title: the spec's, or what it shows."""
    if spec.title:
        return spec.title
    shown = _shown(spec)
    groups = [channel_title(each) for each in (spec.x, spec.series) if each]
    if any(char.isalpha() and char > _LAST_LATIN for char in "".join((shown, *groups))):
        return " · ".join((shown, *groups))  # an English "by" between words of another script reads badly
    return f"{shown} by {' and '.join(groups)}" if groups else shown


def pairs_title(spec: ChartSpec) -> str:
    """Return the title of two numbers set against each other."""
    return spec.title or f"{_shown(spec)} and {channel_title(spec.x)}"


def distribution_title(columns: Sequence[str], group: str = "") -> str:
    """Return the title of how numbers are spread, in each group of a column if one is named."""
    return f"Distribution of {', '.join(columns[:_MOST_NAMED])}" + (f" by {group}" if group else "")


def share_title(whole: str) -> str:
    """Return what an axis of shares is called."""
    return f"Share of {whole}" if whole else "Share"


def other_label(count: int) -> str:
    """Return the label of that many groups summed up."""
    return f"Other ({count})"


def _shown(spec: ChartSpec) -> str:
    return ", ".join(dict.fromkeys(measure_title(measure) for measure in spec.y[:_MOST_NAMED]))


def says_only_letters(table: Table, spec: ChartSpec) -> bool:
    """Whether titles of plain marks would say nothing but the letters that a list without a header has.

    Where two columns are to be told apart, or a figure was reckoned, the letters do say something.
    """
    plain = len(spec.y) == 1 and spec.y[0].field and spec.y[0].aggregate is None and not spec.series
    return bool(plain) and table.is_unnamed
