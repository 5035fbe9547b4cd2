"""Columns of figures that a request leaves out: "everything but rent", "food and fun, without the rent"."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from charts.grammar import ChartSpec, Measure, Stack
from charts.language.lexicon import words_for
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.defaults import together
from charts.planner.filters.having_some import tells_rows
from charts.planner.filters.literals import number_at
from charts.planner.filters.named_cells import leaves_out_before, turned_down_until
from charts.planner.filters.spans import SIZES
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.operands import amounts, last_amount, next_amount
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Table

_LEAVING = (Tag.WITHOUT, Tag.UNEQUAL, Tag.NOT)
_JOINING = (Tag.FILLER, Tag.AND, Tag.ADD)
_TESTING = (*SIZES, Tag.EQUAL, Tag.BETWEEN)


def read_left_out(said: Said) -> Iterator[Frame]:
    """Yield the columns of figures behind such a word; before it, where such words stand behind."""
    for phrase in said.phrases(*_LEAVING):
        backward = said.request.speech.postposes or leaves_out_before(said.request, phrase)
        mentions = list(_before(said, phrase) if backward else _behind(said, phrase))
        start = min((phrase.start, *(each.start for each in mentions)))
        end = max((phrase.end, *(each.end for each in mentions)))
        if not mentions or _is_tested(said, end) or _is_doubled(said, phrase):
            continue
        if tells_rows(said.request, mentions[0]):
            continue  # "players without cards" are those who have none
        names = frozenset(said.column(each).name for each in mentions)
        words = frozenset(range(start, end)) | _all(said, start)
        yield Frame("left out", words, _without(said.table, names), holds=_lacks(names))
    yield from _turned_down_behind(said)


def _turned_down_behind(said: Said) -> Iterator[Frame]:
    """Yield the columns of which it is said behind that they are not wanted: "lines, the bill left out"."""
    for mention in amounts(said):
        end = turned_down_until(said.request, mention.end)
        if end - mention.end < _FEWEST and said.request.speech.postposes:
            continue  # one word alone is one of another language: "ne kadar" asks how much
        if not end or not said.free(range(mention.start, end)):
            continue
        mentions = [mention]
        while (before := last_amount(said, mentions[0].start, _JOINING)) is not None:
            if not _is_joined(said, before.end):
                break
            mentions.insert(0, before)
        names = frozenset(said.column(each).name for each in mentions)
        words = frozenset(range(mentions[0].start, end))
        yield Frame("left out", words, _without(said.table, names), holds=_lacks(names))


_FEWEST = 2


def _is_doubled(said: Said, phrase: Phrase) -> bool:
    """Whether another such word stands just before: "ignore games with no score" leaves out blanks."""
    return any(
        0 <= phrase.start - each.end <= _APART for each in said.phrases(Tag.WITHOUT) if each is not phrase
    )


_APART = 5


def _behind(said: Said, phrase: Phrase) -> Iterator[Mention]:
    mention = next_amount(said, phrase.end, (Tag.FILLER,))
    while mention is not None:
        yield mention
        mention = next_amount(said, mention.end, _JOINING) if _is_joined(said, mention.end) else None


def _is_joined(said: Said, at: int) -> bool:
    """Whether what stands behind a name joins it with the next."""
    phrase = said.request.phrase_at(at) if at < len(said.words) else None
    return phrase is not None and phrase.tag is Tag.AND


def _before(said: Said, phrase: Phrase) -> Iterator[Mention]:
    mention = last_amount(said, phrase.start, (Tag.FILLER, Tag.ONLY))  # "월세만 빼고"
    if mention is not None:
        yield mention


def _all(said: Said, start: int) -> frozenset[int]:
    """Return the word for everything that such a word stands behind."""
    before = said.skip(start - 1, -1)
    everything = before >= 0 and said.words[before].text in words_for(Tag.EVERYTHING)
    return frozenset(range(before, start)) if everything else frozenset()


def _is_tested(said: Said, end: int) -> bool:
    """Whether a figure is compared behind, so that rows are left out: "not sales above 100"."""
    at = said.skip(end)
    if at >= len(said.words):
        return False
    phrase = said.request.phrase_at(at)
    return (phrase is not None and phrase.tag in _TESTING) or number_at(said.words, at) is not None


def _lacks(names: frozenset[str]) -> Callable[[ChartSpec], bool]:
    return lambda spec: bool(spec.y) and names.isdisjoint(each.field for each in spec.y)


def _without(table: Table, names: frozenset[str]) -> Edit:
    others = [column for column in uses.measures(table) if column.name not in names]

    def edit(spec: ChartSpec) -> ChartSpec:
        y = tuple(each for each in spec.y if each.field not in names)
        if not y and spec.y:
            y = tuple(Measure(each.name, spec.y[0].aggregate) for each in together(others))
        if not y or y == spec.y:
            return spec
        return replace(spec, y=y, stack=spec.stack if len(y) > 1 or spec.series else Stack.NONE)

    return edit
