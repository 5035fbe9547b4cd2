"""Groups that are to be taken as one: "all hives together", "votes over all districts"."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from charts.data.figures import is_mean_like
from charts.grammar import Aggregate, ChartSpec
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.table import Column, Table

_ALL = all_words(lambda language: language.all_of)
_LEADING = (Tag.OVER, Tag.ABOVE)


def read_collapses(said: Said) -> Iterator[Frame]:
    """Yield the columns whose groups are not to be told apart."""
    for mention in said.request.mentions:
        column = said.column(mention)
        if said.mention_at(mention.start) is None or uses.is_number(column):
            continue
        words = _together(said, mention.start, mention.end)
        if words:
            yield Frame("as one", words, _as_one(said.table, column), holds=_is_apart_from(column))


def _together(said: Said, start: int, end: int) -> frozenset[int]:
    """Return the words that take all of a column as one, none where they do not."""
    before = said.words[start - 1].text if start else ""
    if before not in _ALL:
        return frozenset()
    behind = next((each for each in spoken_of(said, "calculate") if each.start == end), None)
    if behind is not None and behind.tag is Tag.TOGETHER:
        return frozenset(range(start - 1, end)) | span(behind)
    lead = said.request.phrase_ending(start - 1)
    if lead is not None and lead.tag in _LEADING and before in said.listed("whole"):
        return frozenset(range(lead.start, end))
    return frozenset()


def _is_apart_from(column: Column) -> Callable[[ChartSpec], bool]:
    return lambda spec: column.name not in {each.field for each in (spec.x, spec.series, spec.facet) if each}


def _as_one(table: Table, column: Column) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.series is None or spec.series.field != column.name:
            return spec
        y = tuple(
            replace(each, aggregate=Aggregate.MEAN if is_mean_like(table[each.field]) else Aggregate.SUM)
            if each.field in table.names and each.aggregate is None
            else each
            for each in spec.y
        )
        return replace(spec, series=None, y=y)

    return edit
