"""What charts, measures and channels are called, above charts, on axes and in sentences."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from charts.grammar import Aggregate, Channel, ChartSpec, Comparison, Measure, Op, TimeUnit, Window, WindowOp
from charts.language.answer_scales import is_rest, scale_places
from charts.language.steps_of_time import are_steps
from charts.table import Table
from charts.telling.speech import ENGLISH, and_more, enumerated, listed, locale, noted, say, whole, written

_MOST_NAMED, _MOST_LISTED, _SEVERAL = 4, 3, 2
_UNIT = re.compile(r"(.+?) ([(\[][^()\[\]]{1,12}[)\]])")
_LAST_LATIN = chr(0x24F)
_NAMES = {
    Aggregate.COUNT: noted("Number of {field}"),
    Aggregate.DISTINCT: noted("Number of different {field}"),
    Aggregate.SUM: noted("Total {field}"),
    Aggregate.MEAN: noted("Average {field}"),
    Aggregate.MEDIAN: noted("Median {field}"),
    Aggregate.MIN: noted("Lowest {field}"),
    Aggregate.MAX: noted("Highest {field}"),
    Aggregate.MODE: noted("Most frequent {field}"),
    Aggregate.STDEV: noted("Standard deviation of {field}"),
    Aggregate.VARIANCE: noted("Variance of {field}"),
    Aggregate.RANGE: noted("Range of {field}"),
    Aggregate.QUANTILE: "{field}",
    Aggregate.WEIGHTED_MEAN: noted("Average {field}"),
    Aggregate.FIRST: noted("First {field}"),
    Aggregate.LAST: noted("Last {field}"),
    Aggregate.SHARE: noted("Share of rows"),
}
_WINDOWS = {
    WindowOp.RUNNING_SUM: (noted("Running total of {name}"), noted("Running total")),
    WindowOp.RUNNING_MEAN: (noted("Running average of {name}"), noted("Running average")),
    WindowOp.MOVING_SUM: (noted("{name}, total of the last {size}"), noted("Total of the last {size}")),
    WindowOp.MOVING_MEAN: (noted("{name}, average of the last {size}"), noted("Average of the last {size}")),
    WindowOp.DIFFERENCE: (noted("{name}, change"), noted("Change")),
    WindowOp.PERCENT_CHANGE: (noted("{name}, change in %"), noted("Change in %")),
    WindowOp.PERCENT_OF_LAST: (noted("{name}, in % of the one before"), noted("In % of the one before")),
    WindowOp.YEAR_DIFFERENCE: (
        noted("{name}, change on the year before"),
        noted("Change on the year before"),
    ),
    WindowOp.YEAR_PERCENT_CHANGE: (
        noted("{name}, change on the year before in %"),
        noted("Change on the year before in %"),
    ),
    WindowOp.BASE_DIFFERENCE: (noted("{name}, change from {base}"), noted("Change from {base}")),
    WindowOp.BASE_PERCENT_CHANGE: (
        noted("{name}, change from {base} in %"),
        noted("Change from {base} in %"),
    ),
    WindowOp.INDEX: (noted("{name}, index ({base} = 100)"), noted("Index ({base} = 100)")),
    WindowOp.RANK: (noted("Rank by {name}"), noted("Rank")),
    WindowOp.SHARE: (noted("Share of {name}"), noted("Share")),
    WindowOp.SHARE_WITHIN: (noted("Share of {name}"), noted("Share")),
    WindowOp.CUMULATIVE_SHARE: (noted("Cumulative share of {name}"), noted("Cumulative share")),
    WindowOp.Z_SCORE: (
        noted("{name}, standard deviations from the average"),
        noted("Standard deviations from the average"),
    ),
}
_YEARLY = (noted("Running total of {name} within each year"), noted("Running total within each year"))
_ANEW = (noted("Running total of {name}, anew each {unit}"), noted("Running total, anew each {unit}"))
_SUMMED = (Aggregate.SUM, None)
_UNIT_NAMES = {
    TimeUnit.YEAR: noted("year"),
    TimeUnit.QUARTER: noted("quarter"),
    TimeUnit.YEARQUARTER: noted("quarter"),
    TimeUnit.MONTH: noted("month"),
    TimeUnit.YEARMONTH: noted("month"),
    TimeUnit.WEEK: noted("week"),
    TimeUnit.YEARWEEK: noted("week"),
    TimeUnit.DATE: noted("day of the month"),
    TimeUnit.YEARMONTHDATE: noted("day"),
    TimeUnit.WEEKDAY: noted("weekday"),
    TimeUnit.HOURS: noted("hour"),
}


_REFERENCES = {
    Aggregate.MEAN: noted("average"),
    Aggregate.MEDIAN: noted("median"),
    Aggregate.MIN: noted("lowest"),
    Aggregate.MAX: noted("highest"),
}


def reference_title(aggregate: Aggregate) -> str:
    """Return what a line at a figure of all marks is called."""
    return say(_REFERENCES[aggregate])


def rows_title() -> str:
    """Return what a count of rows is called."""
    return say("Number of rows")


def measure_title(measure: Measure) -> str:
    """Return what a measure is called."""
    if measure.window is None:
        return _figure_title(measure)
    plain = measure.field if measure.field and measure.aggregate in _SUMMED else _figure_title(measure)
    return _windowed(measure.window, plain)


def _figure_title(measure: Measure) -> str:
    if measure.aggregate is Aggregate.SHARE:
        named = _part_of(measure)
        if not named:
            return say("Share of {name}", name=measure.field) if measure.field else say("Share of rows")
        return say("{share} in % of {whole}", share=named, whole=measure.field or say("rows"))
    if not measure.field:
        return rows_title()
    if measure.aggregate is None:
        return measure.field
    if measure.aggregate is Aggregate.QUANTILE:
        share = _ordinal(measure.quantile or 0.0)
        return say("{ordinal} percentile of {field}", ordinal=share, field=measure.field)
    name = say(_NAMES[measure.aggregate], field=measure.field)
    return say("{name}, weighted by {weight}", name=name, weight=measure.weight) if measure.weight else name


def _part_of(measure: Measure) -> str:
    """Return what a share is of: the cells that its rows have."""
    met = measure.where
    if not isinstance(met, Comparison):
        return ""
    named = ", ".join(f"{value:g}" if isinstance(value, float) else str(value) for value in met.values)
    return f"{met.field} {_SIZES[met.op]} {named}" if met.op in _SIZES else named


_SIZES = {Op.GT: ">", Op.GE: "≥", Op.LT: "<", Op.LE: "≤"}


def _ordinal(share: float) -> str:
    """Return 0.9 as "90th", 0.025 as "2.5th"."""
    number = f"{share * 100:.6g}"
    if locale() != ENGLISH:
        return say("{number}th", number=written(number))
    teen = number[-2:] in ("11", "12", "13")
    return number + (
        "th" if teen or "." in number else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    )


def _windowed(window: Window, name: str) -> str:
    said, alone = _WINDOWS[window.op]
    unit = window.anew if window.op is WindowOp.RUNNING_SUM else None
    if unit is not None:
        said, alone = _YEARLY if unit is TimeUnit.YEAR else _ANEW
    sentence = said if name else alone
    named = say(_UNIT_NAMES[unit]) if unit else ""
    return say(sentence, name=name, size=whole(window.size), base=window.base or say("first"), unit=named)


def run_titles(measures: Sequence[Measure]) -> list[str]:
    """Return what several measures are called beside each other: what all have in common is left out.

    That stands once, as `common_title`.
    """
    if not common_title(measures):
        return [measure_title(measure) for measure in measures]
    window = measures[0].window
    alike = len({measure.aggregate for measure in measures}) == 1
    plain = [measure.field if window is None or alike else _figure_title(measure) for measure in measures]
    return [name or rows_title() for name in plain]


def common_title(measures: Sequence[Measure]) -> str:
    """Return what several measures of different columns have in common: one window, else one figure.

    "" where they have nothing.
    """
    if len({measure.field for measure in measures}) < len(measures) or len(measures) < _SEVERAL:
        return ""
    windows, hows = ({each.window for each in measures}, {each.aggregate for each in measures})
    window, how = measures[0].window, measures[0].aggregate
    if len(windows) > 1:
        return ""
    if window is not None:
        return _windowed(window, "")
    if len(hows) > 1 or how is None or not all(measure.field for measure in measures):
        return ""
    return _common_figure(how, {_part_of(measure) for measure in measures})


def _common_figure(how: Aggregate, parts: AbstractSet[str]) -> str:
    """Return what one figure of several columns is called; parts are what shares are of."""
    if how is Aggregate.SHARE:
        return share_title(min(parts)) if len(parts) == 1 else ""
    if how is Aggregate.SUM:
        return total_title()
    said = reference_title(how) if how in _REFERENCES else ""
    return said[:1].upper() + said[1:]


def channel_title(channel: Channel | None) -> str:
    """Return what a channel is called."""
    if channel is None:
        return ""
    if channel.aggregate:
        return measure_title(Measure(channel.field, channel.aggregate))
    unit = say(_UNIT_NAMES[channel.time_unit]) if channel.time_unit in _UNIT_NAMES else None
    name = channel.field
    return f"{name} ({unit})" if unit and unit not in name.casefold() else name


def chart_title(spec: ChartSpec) -> str:
    """Return the chart's title: the spec's, or what it shows."""
    if spec.title:
        return spec.title
    if spec.x and not spec.series and len(spec.y) == 1 and is_question(spec.x.field):
        return spec.x.field
    shown = span_title(spec) if spec.y2 else _shown(spec)
    groups = [channel_title(each) for each in (spec.x or spec.facet, spec.series) if each]
    if _is_foreign("".join((shown, *groups))):
        return " · ".join((shown, *groups))  # an English "by" between words of another script reads badly
    return say("{shown} by {groups}", shown=shown, groups=listed(groups)) if groups else shown


def _is_foreign(words: str) -> bool:
    """Whether English words between these would read badly: they are of another script."""
    return locale() == ENGLISH and any(sign.isalpha() and sign > _LAST_LATIN for sign in words)


def is_question(name: str) -> bool:
    """Whether a column's name is the question that its cells answer, which heads a chart as it is."""
    return name.rstrip().endswith(("?", "？", "؟"))


def pairs_title(spec: ChartSpec) -> str:
    """Return the title of two numbers set against each other."""
    return spec.title or listed([_shown(spec), channel_title(spec.x)])


def distribution_title(columns: Sequence[str], group: str = "") -> str:
    """Return the title of how numbers are spread, in each group of a column if one is named."""
    shown = say("Distribution of {columns}", columns=enumerated(columns[:_MOST_NAMED]))
    return say("{shown} by {groups}", shown=shown, groups=group) if group else shown


def density_title() -> str:
    """Return what an axis of densities is called."""
    return say("Density")


def correlations_title() -> str:
    """Return what a matrix of correlations is called."""
    return say("Correlations")


def share_title(name: str) -> str:
    """Return what an axis of shares is called."""
    return say("Share of {name}", name=name) if name else say("Share")


def log_scale(*, alone: bool = False) -> str:
    """Return what says that an axis counts in powers of ten."""
    said = say("logarithmic scale")
    return said[:1].upper() + said[1:] if alone else said


def other_label(count: int) -> str:
    """Return the label of that many groups summed up."""
    return say("Other ({count})", count=whole(count))


def _shown(spec: ChartSpec) -> str:
    """Return what is measured: up to three names; of more the ends, or how many more there are."""
    folded = spec.x is None or any(measure.window for measure in spec.y)
    common = common_title(spec.y) if folded else ""
    named = run_titles(spec.y) if common else [measure_title(measure) for measure in spec.y]
    titles = list(dict.fromkeys(named))
    shown = _named(titles)
    return f"{common}: {shown}" if common else shown


def _named(titles: list[str]) -> str:
    if len(titles) <= _MOST_LISTED:
        return ", ".join(titles) if _is_foreign("".join(titles)) else _of_one_unit(titles) or listed(titles)
    if are_steps(titles) or scale_places(titles):
        return say("{start} to {end}", start=titles[0], end=titles[-1])
    return and_more(enumerated(titles[: _MOST_LISTED - 1]), len(titles) - _MOST_LISTED + 1)


def _of_one_unit(titles: Sequence[str]) -> str:
    """Return names that end in one unit as a list with it behind the last: "Price and Cost (€)"."""
    parts = [_UNIT.fullmatch(title) for title in titles]
    units = {each[2] for each in parts if each}
    if len(titles) < _SEVERAL or not all(parts) or len(units) > 1:
        return ""
    return f"{listed([each[1] for each in parts if each])} {units.pop()}"


def says_only_letters(table: Table, spec: ChartSpec) -> bool:
    """Whether titles of plain marks would say nothing but the letters that a list without a header has.

    Where two columns are to be told apart, or a figure was reckoned, the letters do say something.
    """
    plain = len(spec.y) == 1 and spec.y[0] == Measure(spec.y[0].field) and not spec.series
    return plain and bool(spec.y[0].field) and table.is_unnamed


def span_title(spec: ChartSpec) -> str:
    """Return what bars from a start to an end show."""
    start, end = _UNIT.fullmatch(spec.y[0].field), _UNIT.fullmatch(spec.y2)
    if start and end and start[2] == end[2]:
        return f"{say('{start} to {end}', start=start[1], end=end[1])} {end[2]}"
    return say("{start} to {end}", start=spec.y[0].field, end=spec.y2)


def is_left_over(name: str) -> bool:
    """Whether a name is of what is left over, or was not answered: it is no step of a scale."""
    return is_rest(name)


def survey_titles() -> tuple[str, str, str]:
    """Return what questions are called, what answers are, and the chart of both."""
    return say("Question"), say("Answer"), say("Answers to each question")


def total_title() -> str:
    """Return what the bar is called that says what all steps come to."""
    return say("Total")


def trend_title() -> str:
    """Return what a fitted line is called in the picture."""
    return say("trend")
