"""The order of ages: "youngest first", "oldest on the left"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import ChartSpec, Sort, SortBy
from charts.language.registry import all_phrases, all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.frame import Edit, Frame, Said
from charts.table import Column

_AT_THE_TOP = all_phrases(lambda language: language.asking.at_the_top)
_YOUNG = tuple(all_words(lambda language: language.asking.lesser))
_LONGEST = 4


def read_by_age(said: Said) -> Iterator[Frame]:
    """Yield the order by the one column of ages, where the oldest or the youngest come first."""
    ages = [each for each in said.table.columns if uses.is_age(each)]
    aged, texts = said.listed("aged"), tuple(word.text for word in said.words)
    if len(ages) != 1:
        return
    for at, text in enumerate(texts):
        sizes = range(min(_LONGEST, len(texts) - at - 1), 0, -1)
        size = next((size for size in sizes if texts[at + 1 : at + 1 + size] in _AT_THE_TOP), 0)
        if text in aged and size and said.free((at,)):
            young = said.request.speech.superlative(text) is Tag.BOTTOM or text.startswith(_YOUNG)
            yield _by_age(frozenset(range(at, at + 1 + size)), _sorted_by(ages[0], descending=not young))
            return


def _by_age(words: frozenset[int], edit: Edit) -> Frame:
    return Frame("by age", words, edit, holds=lambda spec: edit(spec) == spec)


def _sorted_by(column: Column, *, descending: bool) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        drawn = [each.field for each in spec.y] == [column.name]
        sort = Sort(SortBy.Y, descending) if drawn else Sort(SortBy.FIELD, descending, column.name)
        return replace(spec, sort=sort)

    return edit
