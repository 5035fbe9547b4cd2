"""What measures and channels are called, on axes and in sentences."""

from charts.grammar import Aggregate, Channel, ChartSpec, Measure, TimeUnit
from charts.table import Table

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
        return "Number of rows"
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


def says_only_letters(table: Table, spec: ChartSpec) -> bool:
    """Whether titles of plain marks would say nothing but the letters that a list without a header has.

    Where two columns are to be told apart, or a figure was reckoned, the letters do say something.
    """
    plain = len(spec.y) == 1 and spec.y[0].field and spec.y[0].aggregate is None and not spec.series
    return bool(plain) and table.is_unnamed
