"""Who passed and who failed by a mark that the request states: "how many passed per form (pass mark 50)"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from charts.grammar import Aggregate, ChartSpec, Comparison, Group, Mark, Measure, Op
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import Number, number_at
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.operands import amounts
from charts.table import Column

_PASSING = all_words(lambda language: language.asking.passed_it)
_FAILING = all_words(lambda language: language.asking.failed_it)
_REACH = 5
_COUNTING = (Tag.COUNT, Tag.TOTAL_NUMBER)
_SHARING = (Tag.PERCENT_OF, Tag.FRACTION, Tag.RATE)
_OVER = (Tag.ABOVE,)
_MOST_DRAWN = (Mark.BAR, Mark.LINE, Mark.AREA, Mark.POINT, Mark.ARC)


@dataclass(frozen=True, slots=True)
class _Bar:
    """The mark that parts those who pass from those who fail, and the words that state it."""

    op: Op
    value: int | float
    words: frozenset[int]


def read_pass_marks(said: Said) -> Iterator[Frame]:
    """Yield the rows on one side of a pass mark: drawn, counted, or as their share."""
    judged = [at for at, word in enumerate(said.words) if _is_judged(said, at, word.text)]
    column = _marks(said)
    bar = next((found for at in judged if (found := _bar_at(said, at)) is not None), None)
    if column is None or bar is None:
        return
    rest = [at for at in judged if at not in bar.words]
    fails = any(said.words[at].text in _FAILING for at in rest or judged)
    op = (Op.LE if bar.op is Op.GT else Op.LT) if fails else bar.op
    shares = [
        each
        for family in ("calculate", "window")
        for each in spoken_of(said, family)
        if each.tag in (*_SHARING, Tag.PERCENT)
    ]
    words = bar.words.union(rest, *(range(each.start, each.end) for each in shares))
    test = Comparison(column.name, op, (bar.value,))
    yield Frame("pass mark", words, _edit(test, shared=bool(shares), counted=said.request.has(*_COUNTING)))


def _is_judged(said: Said, at: int, text: str) -> bool:
    return text in _PASSING | _FAILING and said.mention_at(at) is None and said.free((at,))


def _marks(said: Said) -> Column | None:
    """Return the only column of marks that is meant."""
    named = {said.column(each).name: said.column(each) for each in amounts(said)}
    own = list(named.values()) or uses.measures(said.table)
    return own[0] if len(own) == 1 else None


def _bar_at(said: Said, at: int) -> _Bar | None:
    """Return the mark stated around a word: "pass mark is 50", "50 or more is a pass", "passed (50+)"."""
    for place in (*range(at + 1, at + _REACH), *range(at - 1, at - 1 - _REACH - 1, -1)):
        number = number_at(said.words, place) if 0 <= place < len(said.words) else None
        if number is None or not said.free(range(number.start, number.end)):
            continue
        inner = range(min(at, number.start), max(at + 1, number.end))
        if all(
            _may_stand(said, each) for each in inner if not number.start <= each < number.end and each != at
        ):
            return _stated(said, number, inner)
    return None


def _may_stand(said: Said, at: int) -> bool:
    """Whether a word between says no more than that the one is the other."""
    word, phrase, mention = said.words[at], said.request.phrase_at(at), said.mention_at(at)
    if mention is not None:
        return uses.is_measure(said.column(mention))
    if word.text in _SIGNS or word.text in _PASSING | _FAILING:
        return True
    tested = phrase is not None and phrase.tag in (Tag.ABOVE, Tag.AT_LEAST, Tag.EQUAL, Tag.FILLER)
    return tested or said.request.speech.is_small_talk(word.text) or word.text in _MARKS


_SIGNS = frozenset({"(", "=", ":", "+", ">", ">=", "≥", "（", "："})
_MARKS = all_words(lambda language: language.asking.the_bar)


def _stated(said: Said, number: Number, inner: range) -> _Bar:
    """Return the mark with the words around it that say on which side it lies: "50 or more", "over 50"."""
    words = set(inner)
    sizes = [each for each in said.request.phrases if each.tag in (Tag.ABOVE, Tag.AT_LEAST)]
    near = [each for each in sizes if number.end in (each.start, each.start - 1) or each.end == number.start]
    near += [each for each in sizes if each.start in words and each not in near]
    for each in near:
        words.update(range(each.start, each.end))
    if number.end < len(said.words) and said.words[number.end].text == "+":
        words.add(number.end)
    op = Op.GT if any(each.tag in _OVER and each.end == number.start for each in near) else Op.GE
    return _Bar(op, number.value, frozenset(words))


def _edit(test: Comparison, *, shared: bool, counted: bool) -> Edit:
    """Return the edit to the rows that pass the test, to how many they are, or to what part of all."""

    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.mark not in _MOST_DRAWN or spec.x is None:
            return spec
        if shared:
            mark = Mark.BAR if spec.mark in (Mark.ARC, Mark.POINT) else spec.mark
            return replace(spec, mark=mark, y=(Measure("", Aggregate.SHARE, where=test),), series=None)
        where = Group((spec.where, test)) if spec.where is not None else test
        y = (Measure("", Aggregate.COUNT),) if counted else spec.y
        return replace(spec, where=where, y=y)

    return edit
