"""ChartSpec: what to draw, in Vega-Lite's words (https://vega.github.io/vega-lite/docs/).

A closed vocabulary: columns and transforms by name, no data. Numbers occur in filters and limits only.
"""

from charts.grammar.chart_spec import (
    Bin,
    Channel,
    ChartSpec,
    Comparison,
    Group,
    Having,
    Limit,
    Literal,
    Measure,
    Op,
    Sort,
    SortBy,
    Where,
)
from charts.grammar.json_form import spec_from_json, spec_to_json
from charts.grammar.spec_errors import SpecError, UnknownColumnError
from charts.grammar.validity import check
from charts.grammar.vocabulary import Aggregate, Mark, Stack, TimeUnit

__all__ = [
    "Aggregate",
    "Bin",
    "Channel",
    "ChartSpec",
    "Comparison",
    "Group",
    "Having",
    "Limit",
    "Literal",
    "Mark",
    "Measure",
    "Op",
    "Sort",
    "SortBy",
    "SpecError",
    "Stack",
    "TimeUnit",
    "UnknownColumnError",
    "Where",
    "check",
    "spec_from_json",
    "spec_to_json",
]
