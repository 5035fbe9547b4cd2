"""Groups that pass a test of their own figure, or of one figure against another: "teams that lost money"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from charts.grammar import Aggregate, Calculate, ChartSpec, Having, Measure, Op, Operator
from charts.language.tags import Tag
from charts.language.ways_of_asking import Asking
from charts.planner.choice import uses
from charts.planner.choice.roles import AGGREGATES
from charts.planner.filters.comparisons import is_of_money
from charts.planner.filters.literals import number_at
from charts.planner.filters.spans import SIZES
from charts.planner.frames.before_after import then_and_now
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import around, spoken_of, wanted
from charts.planner.frames.frame import Edit, Frame, Said, unchanged
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import (
    amounts,
    earned_and_paid,
    is_amount,
    last_amount,
    next_amount,
    same_units,
)
from charts.planner.frames.stepping import change_of, steps_in
from charts.planner.request.phrases import Phrase

_SIZES = (Tag.ABOVE, Tag.BELOW, Tag.AT_LEAST, Tag.AT_MOST)
_FIGURES = (Tag.MEAN, Tag.MEDIAN, Tag.SUM)
_SIGNS = {Tag.LOSS: Op.LT, Tag.WIN: Op.GT, Tag.SHRUNK: Op.LT, Tag.GREW: Op.GT}
_EXTREMES = (Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN)
_REACH = 6
_PAIR = 2


def read_group_tests(said: Said) -> Iterator[Frame]:
    """Yield the tests that groups must pass."""
    yield from _signs(said)
    yield from _figures(said)
    yield from _in_total(said)
    yield from _numbers(said)
    yield from _against(said)


def _tested(having: Having, made: Calculate | None = None) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if not spec.y or spec.x is None:
            return spec
        own = () if made is None or made in spec.calculate else (made,)
        return replace(spec, having=(*spec.having, having), calculate=(*spec.calculate, *own))

    return edit


def _signs(said: Said) -> Iterator[Frame]:
    """Yield "only the months with a loss", "the parties that gained": figures above or below zero."""
    for phrase in wanted(said, spoken_of(said, "sign"), *_SIGNS):
        percent = around(said, spoken_of(said, "window"), Tag.PERCENT)
        made = _result(said) if phrase.tag in (Tag.LOSS, Tag.WIN) else _growth(said, percent=bool(percent))
        if made is None or not _selects(said, phrase) or _asks_who(said, phrase):
            continue
        lead = said.request.phrase_ending(phrase.start)
        words = span(phrase, lead if lead and lead.tag is Tag.FILLER else None)
        words |= {phrase.end} & set(said.request.unknown())
        words |= percent if made.percent else frozenset()
        having = Having(Measure(made.name, Aggregate.SUM), _SIGNS[phrase.tag], (0,))
        most = said.request.phrase_at(said.skip(phrase.end)) if phrase.end < len(said.words) else None
        compared = most is not None and most.tag in _EXTREMES  # "which grew the most" asks about all of them
        yield Frame("sign", words, unchanged if compared else _tested(having, made), column=made)
        return


def _asks_who(said: Said, phrase: Phrase) -> bool:
    """Whether the most is asked of what no steps tell: "who lost the most" of start and now."""
    at = said.skip(phrase.end)
    most = said.request.phrase_at(at) if at < len(said.words) else None
    return most is not None and most.tag in _EXTREMES and len(steps_in(said)) < _PAIR


def _selects(said: Said, phrase: Phrase) -> bool:
    """Whether a word before says that some are meant: "only", "which", "that", "with"."""
    before = range(max(0, phrase.start - _REACH), phrase.start)
    if any(each.start in before or each.start == 0 for each in said.phrases(Tag.ONLY)):
        return True
    choosing = said.request.speech.asking(_choosing)
    return any(said.words[at].text in choosing for at in before)


def _choosing(asking: Asking) -> str:
    return asking.choosing


def _result(said: Said) -> Calculate | None:
    pair = earned_and_paid(said)
    return made_of(Operator.SUBTRACT, *pair) if pair else None


def _growth(said: Said, *, percent: bool) -> Calculate | None:
    steps = steps_in(said)
    if len(steps) >= _PAIR and same_units(steps):
        return change_of(steps[0], steps[-1], percent=percent)
    pair = then_and_now(said)
    return made_of(Operator.SUBTRACT, pair[1], pair[0]) if pair is not None else None


def _figures(said: Said) -> Iterator[Frame]:
    """Yield "departments with an average salary above 55k": a test of each group's figure."""
    for phrase in said.phrases(*_SIZES):
        number = number_at(said.words, said.skip(phrase.end)) if phrase.end < len(said.words) else None
        column = last_amount(said, phrase.start, (Tag.FILLER, Tag.IN))
        if number is None or column is None:
            continue
        figure = said.request.phrase_ending(said.request.before_fillers(column.start))
        if figure is None or figure.tag not in _FIGURES or not _groups(said, figure.start):
            continue
        measure = Measure(said.column(column).name, AGGREGATES[figure.tag])
        having = Having(measure, SIZES[phrase.tag], (number.value,))
        yield Frame("having", frozenset(range(phrase.start, number.end)), _tested(having))


def _in_total(said: Said) -> Iterator[Frame]:
    """Yield "only regions with more than 200 in total", "over 100 on average": of what is drawn or named."""
    for phrase in said.phrases(*_SIZES):
        number = number_at(said.words, said.skip(phrase.end)) if phrase.end < len(said.words) else None
        if number is None:
            continue
        near = range(number.end, min(len(said.words), number.end + _PAIR + 1))
        figure = next((each for each in said.phrases(*_FIGURES) if each.start in near), None)
        if figure is None or not _groups(said, len(said.words)):
            continue
        named = amounts(said)
        column = min(named, key=lambda each: abs(each.start - number.end), default=None)
        own = uses.measures(said.table)
        measured = said.column(column) if column else own[0] if len(own) == 1 else None
        if measured is not None:
            having = Having(
                Measure(measured.name, AGGREGATES[figure.tag]), SIZES[phrase.tag], (number.value,)
            )
            words = frozenset(range(phrase.start, figure.end)) - (span(column) if column else frozenset())
            yield Frame("having", words, _tested(having))
            return


def _groups(said: Said, at: int) -> bool:
    """Whether a column that comes in groups is named before."""
    named = (said.mention_at(place) for place in range(at))
    columns = [said.column(each) for each in named if each is not None]
    return any(not uses.is_number(each) and not uses.is_unique(said.table, each) for each in columns)


def _numbers(said: Said) -> Iterator[Frame]:
    """Yield "genres I own two or more games of", "teams with at least 3 players": by their rows."""
    for phrase in said.phrases(*_SIZES):
        behind = number_at(said.words, said.skip(phrase.end)) if phrase.end < len(said.words) else None
        before = number_at(said.words, phrase.start - 1) if phrase.start else None
        for number in (before, behind):
            if number is None or not isinstance(number.value, int):
                continue
            start, end = min(phrase.start, number.start), max(phrase.end, number.end)
            noun = said.skip(end)
            compared = last_amount(said, start, (Tag.FILLER,)) is not None
            of_money = noun < len(said.words) and is_of_money(said.request, noun)
            own = uses.measures(said.table)
            if of_money and len(own) != 1:
                continue
            if not compared and (of_money or _names_row(said, noun)) and _groups(said, start):
                counted = Measure(own[0].name, _asked(said)) if of_money else Measure("", Aggregate.COUNT)
                having = Having(counted, SIZES[phrase.tag], (number.value,))
                mention = said.mention_at(noun)
                last = mention.end if mention else noun + 1
                yield Frame("having", frozenset(range(start, last)) | _does(said, start), _tested(having))
                return


def _asked(said: Said) -> Aggregate:
    """Return the figure of each group that is asked for: their sum where none is."""
    figure = next(said.phrases(*_FIGURES), None)
    return AGGREGATES[figure.tag] if figure is not None else Aggregate.SUM


def _names_row(said: Said, at: int) -> bool:
    """Whether a word is what a row is: the column that names each, or a word that names nothing else."""
    mention = said.mention_at(at) if at < len(said.words) else None
    if mention is not None:
        column = said.column(mention)
        return not is_amount(said, mention) and uses.is_unique(said.table, column)
    return at in said.request.unknown() and not said.request.speech.is_small_talk(said.words[at].text)


def _does(said: Said, at: int) -> frozenset[int]:
    """Return the word before that says what is done with so many ("own", "have")."""
    return frozenset({at - 1}) if at - 1 in said.request.unknown() else frozenset()


def _against(said: Said) -> Iterator[Frame]:
    """Yield "products that sold more than we have in stock": one column above another."""
    for phrase in said.phrases(*_SIZES):
        left = last_amount(said, phrase.start, (Tag.FILLER,))
        left = left or last_amount(said, _over_words(said, phrase.start - 1, -1) + 1, (Tag.FILLER,))
        right = next_amount(said, phrase.end, (Tag.FILLER,))
        right = right or next_amount(said, _over_words(said, phrase.end, 1), (Tag.FILLER, Tag.IN))
        if left is None or right is None or left.column == right.column:
            continue
        both = said.column(left), said.column(right)
        if not same_units(both) or number_at(said.words, said.skip(phrase.end)) or _ranks(said, phrase):
            continue
        made = made_of(Operator.SUBTRACT, *both)
        having = Having(Measure(made.name, Aggregate.SUM), SIZES[phrase.tag], (0,))
        yield Frame("against", frozenset(range(phrase.start, right.end)), _tested(having, made))


def _over_words(said: Said, at: int, step: int) -> int:
    """Return the next place over words that are no columns, numbers or known wishes."""
    unknown: Sequence[int] = said.request.unknown()
    for _ in range(_REACH):
        at = said.skip(at, step)
        if at not in unknown:
            return at
        at += step
    return at


def _ranks(said: Said, phrase: Phrase) -> bool:
    """Whether a comparison only joins two kinds of bars ("sales over cost")."""
    return phrase.tag is Tag.ABOVE and phrase.end - phrase.start == 1 and not _selects(said, phrase)
