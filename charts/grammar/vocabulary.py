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


class TimeUnit(StrEnum):
    """Which part of a date groups it."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    YEARMONTH = "yearmonth"
    WEEK = "week"
    DATE = "date"  # the day of the month (Vega-Lite's word)
    YEARMONTHDATE = "yearmonthdate"
    WEEKDAY = "day"  # Monday..Sunday (Vega-Lite's word)
    HOURS = "hours"


class Stack(StrEnum):
    """Whether series stand beside each other or on each other."""

    NONE = "none"
    ZERO = "zero"
    NORMALIZE = "normalize"
