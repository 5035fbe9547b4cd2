"""Parts of a whole of which some are named: "what share of total sales are hats and bags together?".

All parts are drawn, and those named set off: of the named ones alone the parts would be of another whole.
"""

from dataclasses import replace

from charts.grammar import ChartSpec, Comparison, Mark, Op, WindowOp
from charts.language.tags import Tag
from charts.planner.request.phrases import Request
from charts.table import Kind

_OTHERWISE = (Tag.ONLY, Tag.WITHOUT, Tag.UNEQUAL, Tag.NOT, Tag.ARC, Tag.DONUT, Tag.HIGHLIGHT)


def among_all(read: Request, spec: ChartSpec) -> ChartSpec:
    """Return a chart of shares with the places that are named among all, where no word keeps these alone."""
    named = _named(read, spec) if len(spec.y) == 1 and spec.where is not None else ()
    if not named or read.has(*_OTHERWISE):
        return spec
    shared = spec.y[0].window is not None and spec.y[0].window.op is WindowOp.SHARE
    if not shared and not (spec.mark is Mark.ARC and read.has(Tag.SHARE)):
        return spec
    return replace(spec, where=None, looks=replace(spec.looks, highlight=named))


def _named(read: Request, spec: ChartSpec) -> tuple[str, ...]:
    """Return the places along x that a filter keeps by their names."""
    test = spec.where
    if not isinstance(test, Comparison) or spec.x is None or test.field != spec.x.field or spec.series:
        return ()
    texts = spec.x.field in read.table.names and read.table[spec.x.field].kind is Kind.TEXT
    kept = texts and test.op in (Op.EQ, Op.IN) and not test.negate
    return tuple(map(str, test.values)) if kept else ()
