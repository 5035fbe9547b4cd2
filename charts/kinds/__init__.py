"""The kinds of chart: one file each, with all that is known of it, and the ways in that need them all."""

from charts.kinds.catalogue import KINDS, kind_of
from charts.kinds.compute import chart_data
from charts.kinds.dressing import dressed
from charts.kinds.kind import Kind
from charts.kinds.offering import TOPS, is_labelled, offers
from charts.kinds.views import alt_text, arrange, as_drawn, caption, paint, swatch_of, took_line

__all__ = [
    "KINDS",
    "TOPS",
    "Kind",
    "alt_text",
    "arrange",
    "as_drawn",
    "caption",
    "chart_data",
    "dressed",
    "is_labelled",
    "kind_of",
    "offers",
    "paint",
    "swatch_of",
    "took_line",
]
