"""Orders said in words: "put Emil first, then Amira, then the rest", "kids on top of adults"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from charts.grammar import ChartSpec, Mark, Sort, SortBy, Stack
from charts.kinds import kind_of
from charts.language.registry import all_phrases
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import extremes_placed
from charts.planner.choice.wish import says_stacked
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.muting import rest_at
from charts.planner.frames.nearby import span

_FIRST = all_phrases(lambda language: language.asking.put_first)
_LAST = all_phrases(lambda language: language.asking.put_last)
_AT_TOP = all_phrases(lambda language: language.asking.at_its_top)
_AT_BOTTOM = all_phrases(lambda language: language.asking.at_its_bottom)
_ON_TOP_OF = all_phrases(lambda language: language.asking.on_top_of)
_STARTING = all_phrases(lambda language: language.asking.starting_with)
_CUES = frozenset(
    words[0] for phrases in (_FIRST, _LAST, _AT_TOP, _AT_BOTTOM, _ON_TOP_OF, _STARTING) for words in phrases
)
_STARTED = frozenset(words[-1] for words in _STARTING)
_LONGEST = 5
_OTHERS = ""
"""What stands for all that is not named in an order."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A cell or a measure at some words, and the column that it is of."""

    name: str
    column: str
    start: int
    end: int


def arranging(said: Said) -> Iterator[Frame]:
    """Yield the orders of names that are said one by one."""
    if not any(word.text in _CUES for word in said.words):
        return
    named = list(_all_named(said))
    for read in (_stacked, _chains, _ends):
        for frame in read(said, named):
            if said.free(frame.words):
                yield frame
                said.taken |= frame.words


def read_placed_totals(said: Said) -> Iterator[Frame]:
    """Yield the order of stacks by their heights: "stacked bars, the highest total first"."""
    if not says_stacked(said.request) or not said.request.has(Tag.SUM):
        return
    for placed in extremes_placed(said.request):
        total = any((each := said.request.phrase_at(at)) and each.tag is Tag.SUM for at in placed.thing)
        if total and said.free(placed.words):
            yield Frame("order of stacks", placed.words, partial(_by_height, descending=placed.descending))
    for phrase in said.phrases(Tag.SUM):
        by = said.request.phrase_ending(said.request.before_fillers(phrase.start))
        sort = said.request.phrase_ending(by.start) if by is not None and by.tag is Tag.BY else by
        if by is not None and sort is not None and sort.tag is Tag.SORT:
            words = span(phrase) | (span(by) if by.tag is Tag.BY else frozenset())
            yield Frame("order of stacks", words, _ordered_by_height, holds=_is_by_height)


def _is_by_height(spec: ChartSpec) -> bool:
    return spec.sort is not None and spec.sort.by is SortBy.Y


def _ordered_by_height(spec: ChartSpec) -> ChartSpec:
    return spec if _is_by_height(spec) else _by_height(spec, descending=True)


def _by_height(spec: ChartSpec, *, descending: bool) -> ChartSpec:
    several = spec.series is not None or len(spec.y) > 1
    return replace(spec, sort=Sort(SortBy.Y, descending)) if several else spec


def _all_named(said: Said) -> Iterator[_Named]:
    for cell in said.cells:
        if said.free(range(cell.start, cell.end)):
            yield _Named(cell.value, said.table.columns[cell.column].name, cell.start, cell.end)
    for mention in said.request.mentions:
        column = said.column(mention)
        if uses.is_measure(column) and said.free(range(mention.start, mention.end)):
            yield _Named(column.name, column.name, mention.start, mention.end)


def _at(named: Sequence[_Named], at: int) -> _Named | None:
    return next((each for each in named if each.start == at), None)


def _phrase(said: Said, at: int, phrases: frozenset[tuple[str, ...]]) -> int:
    """Return where the longest of some phrases ends that stands at a word, 0 if none does."""
    if at >= len(said.words) or said.words[at].text not in _CUES:
        return 0
    texts = tuple(word.text for word in said.words[at : at + _LONGEST])
    return next((at + size for size in range(len(texts), 0, -1) if texts[:size] in phrases), 0)


# --- what lies on what ---


def _stacked(said: Said, named: Sequence[_Named]) -> Iterator[Frame]:
    """Yield the stack of "kids on top of the adults", "East at the bottom and North on top"."""
    for upper in named:
        end = _phrase(said, upper.end, _ON_TOP_OF)
        lower = _at(named, said.skip(end)) if end else None
        if lower is not None and lower.name != upper.name:
            between = frozenset(range(upper.end, lower.start))
            yield Frame("stacked", between, _piled((lower.name, upper.name)))
            return
    if not (says_stacked(said.request) or said.request.has(Tag.NORMALIZE)):
        return
    words, low, high = set[int](), list[str](), list[str]()
    for each in named:
        for phrases, names in ((_AT_BOTTOM, low), (_AT_TOP, high)):
            end = _phrase(said, each.end, phrases)
            if end:
                names.append(each.name)
                words |= set(range(each.start if _is_spare(said, each) else each.end, end))
    if words:
        first, last = min(words), max(words)
        joints = {at for at in range(first, last) if _joins(said, at)}
        led = said.request.phrase_ending(first)
        lead = span(led) if led is not None and led.tag in (Tag.WITHOUT, Tag.FILLER) else frozenset[int]()
        yield Frame("stacked", frozenset(words | joints) | lead, _piled((*low, _OTHERS, *high)))


def _is_spare(said: Said, named: _Named) -> bool:
    """Whether a name says no more here than where it lies: a cell, a column that is named elsewhere too."""
    others = (each for each in said.request.mentions if each.start != named.start)
    return named.name != named.column or any(said.column(each).name == named.column for each in others)


def _joins(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag is Tag.AND


def _piled(names: tuple[str, ...]) -> Edit:
    """Return the edit that stacks what is named, the first at the bottom."""

    def edit(spec: ChartSpec) -> ChartSpec:
        if not (spec.series or len(spec.y) > 1):
            return spec
        mark = spec.mark if kind_of(spec.mark).stacks else Mark.BAR
        if mark is not spec.mark and spec.mark is not Mark.LINE:
            return spec
        stack = spec.stack if spec.stack is not Stack.NONE else Stack.ZERO
        return replace(spec, mark=mark, stack=stack, looks=replace(spec.looks, order=names))

    return edit


# --- what comes first, and what then ---


def _chains(said: Said, named: Sequence[_Named]) -> Iterator[Frame]:
    """Yield the order of "put Emil first, then Amira, then the rest", "start with Emil, Amira, Bruno"."""
    for first in named:
        if first.name == first.column:
            continue
        behind = _phrase(said, first.end, _FIRST)
        start = _started(said, first.start)
        if not behind and start == first.start:
            continue
        names, words, at = [first.name], set(range(start, behind or first.end)), behind or first.end
        while (step := _next_of(said, named, at, first.column)) is not None:
            names.append(step.name)
            words |= set(range(at, step.end))
            at = step.end
        end = _rest_behind(said, at)
        words |= set(range(at, end))
        if len(names) > 1 or behind:
            yield Frame("order", frozenset(words), _ordered(first.column, tuple(names)))


def _started(said: Said, at: int) -> int:
    """Return where the verb before a name begins that puts it somewhere: "put", "start with"."""
    place = at
    while place > 0 and said.request.phrase_at(place - 1) is not None and _is_filler(said, place - 1):
        place -= 1
    if not place or said.words[place - 1].text not in _STARTED:
        return at
    for size in range(_LONGEST, 0, -1):
        begin = place - size
        texts = tuple(word.text for word in said.words[max(0, begin) : place])
        if begin >= 0 and texts in _STARTING:
            return begin
    return at


def _is_filler(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag is Tag.FILLER


def _next_of(said: Said, named: Sequence[_Named], at: int, column: str) -> _Named | None:
    """Return the next name of an order, over commas and "then", with "second" behind it."""
    place = at
    while place < len(said.words) and place - at <= _LONGEST and _leads_on(said, place):
        place += 1
    found = _at(named, place)
    if found is None or place == at or found.column != column:
        return None
    behind = _phrase(said, found.end, _FIRST)
    return replace(found, end=behind) if behind else found


def _leads_on(said: Said, at: int) -> bool:
    phrase, text = said.request.phrase_at(at), said.words[at].text
    joins = phrase is not None and phrase.tag in (Tag.AND, Tag.FILLER, Tag.AFTER, Tag.BEFORE)
    return text in said.listed("then") or text in (",", ">", "→", "-") or joins


def _rest_behind(said: Said, at: int) -> int:
    """Return where "then the rest as they are" ends, here if no such words stand."""
    place = at
    while place < len(said.words) and _leads_on(said, place) and rest_at(said, place) == place:
        place += 1
    end = rest_at(said, place) if place < len(said.words) else place
    if place in (end, at):
        return at
    while end < len(said.words) and said.words[end].text in said.listed("as_they_are"):
        end += 1
    return end


def _ends(said: Said, named: Sequence[_Named]) -> Iterator[Frame]:
    """Yield the order of "Other last", "Imprint at the very end"."""
    for each in named:
        end = _phrase(said, each.end, _LAST) if each.name != each.column else 0
        if end:
            start = _started(said, each.start)
            words = frozenset(range(start, end))
            yield Frame("order", words, _ordered(each.column, (_OTHERS, each.name)))


def _ordered(column: str, names: tuple[str, ...]) -> Edit:
    """Return the edit that places what is named as listed, where the chart has places or colours for it."""

    def edit(spec: ChartSpec) -> ChartSpec:
        channels = {each.field for each in (spec.x, spec.series) if each is not None}
        if column not in channels and not any(each.field in names for each in spec.y):
            return spec
        return replace(spec, looks=replace(spec.looks, order=names))

    return edit
