"""The closed words of a ChartSpec."""

from enum import StrEnum


class Mark(StrEnum):
    """The shape that stands for a value."""

    BAR = "bar"
    LINE = "line"
    AREA = "area"
    POINT = "point"
    ARC = "arc"
    HISTOGRAM = "histogram"  # Vega-Lite: bar with x.bin and y.aggregate = count
    BOXPLOT = "boxplot"
    HEATMAP = "heatmap"  # Vega-Lite: rect
    LOLLIPOP = "lollipop"  # Vega-Lite: layers of rule and point
    COMBO = "combo"  # bars and lines: the mark of each measure, the first as bars where none is named
    WATERFALL = "waterfall"  # steps that begin where the last one ended
    SPAN = "span"  # bars from y to y2: Gantt charts, ranges
    CANDLESTICK = "candlestick"  # y is open, high, low, close
    DUMBBELL = "dumbbell"  # the measures of a place as dots joined by a line
    STRIP = "strip"  # a dot for each row of a group
    FUNNEL = "funnel"
    PYRAMID = "pyramid"  # two series back to back
    RADAR = "radar"
    TREEMAP = "treemap"
    DENSITY = "density"  # Vega-Lite: area over the density transform
    VIOLIN = "violin"
    CORRELATION = "correlation"  # of the measures in y with each other, row by row
    NONE = "none"


class Aggregate(StrEnum):
    """How several cells become one value."""

    COUNT = "count"
    DISTINCT = "distinct"
    SUM = "sum"
    MEAN = "mean"
    MEDIAN = "median"
    MIN = "min"
    MAX = "max"
    MODE = "mode"  # the most frequent number, of several the smallest
    STDEV = "stdev"  # of a sample, as is the variance
    VARIANCE = "variance"
    RANGE = "range"  # the largest less the smallest
    QUANTILE = "quantile"  # the one that Measure.quantile names, between neighbours by their distance
    WEIGHTED_MEAN = "weightedMean"  # by the column that Measure.weight names
    FIRST = "first"  # in the order of the table
    LAST = "last"
    SHARE = "share"  # of rows that meet Measure.where, in percent


class TimeUnit(StrEnum):
    """Which part of a date groups it."""

    YEAR = "year"
    QUARTER = "quarter"
    YEARQUARTER = "yearquarter"
    MONTH = "month"
    YEARMONTH = "yearmonth"
    WEEK = "week"  # the week of its year, from its Monday: the same as YEARWEEK
    YEARWEEK = "yearweek"
    DATE = "date"  # the day of the month (Vega-Lite's word)
    YEARMONTHDATE = "yearmonthdate"
    WEEKDAY = "day"  # Monday..Sunday (Vega-Lite's word)
    HOURS = "hours"


class Stack(StrEnum):
    """Whether series stand beside each other or on each other."""

    NONE = "none"
    ZERO = "zero"
    NORMALIZE = "normalize"
    DIVERGE = "diverge"  # shares of a scale, its middle at zero: what Likert charts do

    @property
    def is_share(self) -> bool:
        """Whether each place's figures are drawn as shares of their sum."""
        return self in (Stack.NORMALIZE, Stack.DIVERGE)
