"""Small ones that are summed up: "lump everything under 100 into other", "combine all below 5% as other"."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from charts.grammar import ChartSpec, Limit, Sort, SortBy
from charts.language.registry import all_phrases, all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames.frame import Frame, Said

_LUMPING = all_words(lambda language: language.asking.lumping)
_REST = all_phrases(lambda language: language.asking.rest)
_REACH = 4


def read_lumps(said: Said) -> Iterator[Frame]:
    """Yield what is put together of the marks below a number."""
    if _LUMPING.isdisjoint(word.text for word in said.words):
        return
    for phrase in said.phrases(Tag.BELOW, Tag.AT_MOST):
        number = number_at(said.words, said.skip(phrase.end)) if phrase.end < len(said.words) else None
        verbs = range(max(0, phrase.start - _REACH), phrase.start)
        verb = next((at for at in verbs if said.words[at].text in _LUMPING), None)
        if number is None or verb is None:
            continue
        end = number.end
        near = range(number.end, min(len(said.words), number.end + _REACH))
        others = [at for at in near if (said.words[at].text,) in _REST]
        end = others[-1] + 1 if others else end
        least = float(number.value)
        edit = partial(_lumped, said, least, phrase.tag is Tag.AT_MOST)
        yield Frame("lump", frozenset(range(verb, end)), edit)


def _lumped(said: Said, least: float, equal: bool, spec: ChartSpec) -> ChartSpec:  # noqa: FBT001 - of a partial
    """Return the chart of the marks that are not too small, with one for the sum of all others."""
    table = said.table
    plain = len(spec.y) == 1 and spec.y[0].field in table.names and spec.y[0].window is None
    if not plain or spec.series is not None or spec.x is None or spec.x.field not in table.names:
        return spec
    if spec.x.time_unit or spec.where or not uses.is_unique(table, table[spec.x.field]):
        return spec
    figures = [float(y) for y in table[spec.y[0].field].values if isinstance(y, int | float)]
    kept = sum(y > least or (y == least and not equal) for y in figures)
    if not 0 < kept < len(figures):
        return spec
    return replace(spec, sort=Sort(SortBy.Y, descending=True), limit=Limit(kept, other=True))
