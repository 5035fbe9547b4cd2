"""What charts, measures and channels are called, above charts, on axes and in sentences."""

from collections.abc import Sequence

from charts.grammar import Aggregate, Channel, ChartSpec, Comparison, Measure, TimeUnit, Window, WindowOp
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
    Aggregate.MODE: "Most frequent {}",
    Aggregate.STDEV: "Standard deviation of {}",
    Aggregate.VARIANCE: "Variance of {}",
    Aggregate.RANGE: "Range of {}",
    Aggregate.QUANTILE: "{}",
    Aggregate.WEIGHTED_MEAN: "Average {}",
    Aggregate.FIRST: "First {}",
    Aggregate.LAST: "Last {}",
    Aggregate.SHARE: "Share of rows",
}
_WINDOWS = {
    WindowOp.RUNNING_SUM: ("Running total of {}", "Running total"),
    WindowOp.RUNNING_MEAN: ("Running average of {}", "Running average"),
    WindowOp.MOVING_SUM: ("{}, total of the last {size}", "Total of the last {size}"),
    WindowOp.MOVING_MEAN: ("{}, average of the last {size}", "Average of the last {size}"),
    WindowOp.DIFFERENCE: ("{}, change", "Change"),
    WindowOp.PERCENT_CHANGE: ("{}, change in %", "Change in %"),
    WindowOp.YEAR_DIFFERENCE: ("{}, change on the year before", "Change on the year before"),
    WindowOp.YEAR_PERCENT_CHANGE: ("{}, change on the year before in %", "Change on the year before in %"),
    WindowOp.INDEX: ("{}, index ({base} = 100)", "Index ({base} = 100)"),
    WindowOp.RANK: ("Rank by {}", "Rank"),
    WindowOp.SHARE: ("Share of {}", "Share"),
    WindowOp.SHARE_WITHIN: ("Share of {}", "Share"),
    WindowOp.CUMULATIVE_SHARE: ("Cumulative share of {}", "Cumulative share"),
    WindowOp.Z_SCORE: ("{}, standard deviations from the average", "Standard deviations from the average"),
}
_SUMMED = (Aggregate.SUM, None)
_UNIT_NAMES = {
    TimeUnit.YEAR: "year",
    TimeUnit.QUARTER: "quarter",
    TimeUnit.YEARQUARTER: "quarter",
    TimeUnit.MONTH: "month",
    TimeUnit.YEARMONTH: "month",
    TimeUnit.WEEK: "week",
    TimeUnit.YEARWEEK: "week",
    TimeUnit.DATE: "day of the month",
    TimeUnit.YEARMONTHDATE: "day",
    TimeUnit.WEEKDAY: "weekday",
    TimeUnit.HOURS: "hour",
}


_REFERENCES = {
    Aggregate.MEAN: "average",
    Aggregate.MEDIAN: "median",
    Aggregate.MIN: "lowest",
    Aggregate.MAX: "highest",
}


def reference_title(aggregate: Aggregate) -> str:
    """Return what a line at a figure of all marks is called."""
    return _REFERENCES[aggregate]


def measure_title(measure: Measure) -> str:
    """Return what a measure is called."""
    if measure.window is None:
        return _figure_title(measure)
    plain = measure.field if measure.field and measure.aggregate in _SUMMED else _figure_title(measure)
    return _windowed(measure.window, plain)


def _figure_title(measure: Measure) -> str:
    if measure.aggregate is Aggregate.SHARE:
        met = measure.where
        named = ", ".join(str(value) for value in met.values) if isinstance(met, Comparison) else ""
        rows = measure.field or "rows"
        return f"{named} in % of {rows}" if named else f"Share of {rows}"
    if not measure.field:
        return ROWS
    if measure.aggregate is None:
        return measure.field
    if measure.aggregate is Aggregate.QUANTILE:
        return f"{_ordinal(measure.quantile or 0.0)} percentile of {measure.field}"
    weight = f", weighted by {measure.weight}" if measure.weight else ""
    return _NAMES[measure.aggregate].format(measure.field) + weight


def _ordinal(share: float) -> str:
    """Return 0.9 as "90th", 0.025 as "2.5th"."""
    number = f"{share * 100:.6g}"
    teen = number[-2:] in ("11", "12", "13")
    return number + (
        "th" if teen or "." in number else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    )


def _windowed(window: Window, name: str) -> str:
    said, alone = _WINDOWS[window.op]
    return (said if name else alone).format(name, size=window.size, base=window.base or "first")


def window_title(measures: Sequence[Measure]) -> str:
    """Return what several measures have in common that one window was made of; "" where they have nothing."""
    windows = {measure.window for measure in measures}
    window = next(iter(windows), None)
    return _windowed(window, "") if window and len(windows) == 1 else ""


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
    plain = len(spec.y) == 1 and spec.y[0] == Measure(spec.y[0].field) and not spec.series
    return plain and bool(spec.y[0].field) and table.is_unnamed
