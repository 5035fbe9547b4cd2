"""Every kind of chart, by its mark. A new one is a file and a line here."""

from charts.grammar import Mark
from charts.kinds import arc, area, bar, boxplot, heatmap, histogram, line, point
from charts.kinds.kind import Kind

KINDS: tuple[Kind, ...] = tuple(
    module.KIND for module in (bar, line, area, point, arc, histogram, boxplot, heatmap)
)
_BY_MARK = {kind.mark: kind for kind in KINDS}


def kind_of(mark: Mark) -> Kind:
    """Return the kind of a mark; KeyError for NONE, which draws nothing."""
    return _BY_MARK[mark]
