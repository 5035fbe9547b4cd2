"""What is earned: profit (of all that was sold, where prices are of one), margin, markup on the cost."""

from collections.abc import Iterator

from charts.data.figures import number
from charts.grammar import Calculate, Cell, Expression, Operation, Operator
from charts.language.lexicon import words_for
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.combining import made_of, name_of
from charts.planner.frames.computed import around, spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts, earned_and_paid, next_amount
from charts.planner.frames.prices import prices
from charts.planner.request.phrases import Phrase
from charts.table import Column
from charts.telling.speech import say

_RESULTS = (Tag.PROFIT, Tag.MARGIN)
_MARKUP = all_words(lambda language: language.asking.markup)
_SOLD = ("gone", "many")
_OF_ONE = uses.heading_words("of one")
_PER = words_for(Tag.PER)
_ON = (Tag.IN, Tag.OVER, Tag.ABOVE, Tag.FILLER, Tag.BY)
_MOST_PARTS = 0.5


def read_results(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield profit and margin, where the table has what comes in and what goes out, and no such column."""
    told = wanted(said, phrases, *_RESULTS)
    pair = earned_and_paid(said) if told or _markup_at(said) is not None else None
    if pair is None:
        return
    yield from _markups(said, *pair)
    for phrase in told:
        of_income = _in_percent_of(said, phrases, pair[0])
        words = frozenset(range(phrase.start, phrase.end)) | of_income
        made = _profit(said, *pair)
        if phrase.tag is Tag.MARGIN or of_income:
            made = _margin(*pair)
        else:
            words |= _of_what_is_sold(said, made) | _of_one(said)
        yield Frame("result", words, column=made)


def _margin(income: Column, cost: Column) -> Calculate:
    name = say("Margin in % of {whole}", whole=income.name)
    return Calculate(name, Operation(Operator.DIVIDE, _left(income, cost), Cell(income.name)), percent=True)


def _left(income: Column, cost: Column) -> Operation:
    return Operation(Operator.SUBTRACT, Cell(income.name), Cell(cost.name))


def _profit(said: Said, income: Column, cost: Column) -> Calculate:
    """Return what is left of what comes in: of all that was sold, where the price is that of one.

    A cost that mostly exceeds the price is that of all of it.
    """
    made = made_of(Operator.SUBTRACT, income, cost)
    sold = _sold(said, income, cost)
    if sold is None or _of_one(said):
        return made
    if _exceeds(cost, income):
        earned: Expression = Operation(Operator.MULTIPLY, Cell(income.name), Cell(sold.name))
        name = name_of(Operator.SUBTRACT, name_of(Operator.MULTIPLY, income.name, sold.name), cost.name)
        return Calculate(name, Operation(Operator.SUBTRACT, earned, Cell(cost.name)))
    if _per_row(said):
        return made
    name = name_of(Operator.MULTIPLY, f"({made.name})", sold.name)
    return Calculate(name, Operation(Operator.MULTIPLY, _left(income, cost), Cell(sold.name)))


def _of_one(said: Said) -> frozenset[int]:
    """Return the words that say that one of what is sold is meant: "unit profit", "profit per unit sold"."""
    for at, word in enumerate(said.words):
        phrase = said.request.phrase_at(at)
        apart = phrase is not None and phrase.tag.family == "group"
        if word.text not in _OF_ONE or apart or not said.free((at,)):
            continue
        led = said.request.phrase_ending(said.request.before_fillers(at))
        start = led.start if led is not None and led.tag in (Tag.BY, Tag.EACH, Tag.OVER) else at
        behind = said.mention_at(at + 1)
        end = behind.end if behind is not None and uses.is_measure(said.column(behind)) else at + 1
        return frozenset(range(start, end))
    return frozenset()


def _per_row(said: Said) -> bool:
    """Whether the profit of one thing is wanted: "profit per dish", where no total is spoken of."""
    if said.request.has(Tag.SUM):
        return False
    groups = (each for each in said.request.all(Tag.BY, Tag.EACH) if said.words[each.start].text in _PER)
    named = (said.request.mention_at(said.request.behind_fillers(each.end)) for each in groups)
    return any(each is not None and uses.is_unique(said.table, said.column(each)) for each in named)


def _sold(said: Said, income: Column, cost: Column) -> Column | None:
    """Return the only column that says how many were sold, where what comes in is the price of one."""
    if income not in prices(said.table):
        return None
    others = [each for each in uses.measures(said.table) if each not in (income, cost)]
    counted = [each for each in others if any(uses.holds(each, what) for what in _SOLD)]
    counted = [each for each in counted if each.unit is None]
    return counted[0] if len(counted) == 1 else None


def _exceeds(one: Column, other: Column) -> bool:
    """Whether most figures of a column are larger than those beside them."""
    pairs = [(number(a), number(b)) for a, b in zip(one.values, other.values, strict=True)]
    known = [a > b for a, b in pairs if a is not None and b is not None]
    return bool(known) and sum(known) > _MOST_PARTS * len(known)


def _of_what_is_sold(said: Said, made: Calculate) -> frozenset[int]:
    """Return the words that name the number sold once more: "profit on everything sold"."""
    return frozenset(
        at
        for each in amounts(said)
        if said.column(each).name in made.name.split(" × ")[1:]
        for at in span(each)
    )


def _markup_at(said: Said) -> int | None:
    places = (at for at, word in enumerate(said.words) if word.text in _MARKUP and said.free((at,)))
    return next((at for at in places if said.mention_at(at) is None), None)


def _markups(said: Said, income: Column, cost: Column) -> Iterator[Frame]:
    """Yield "markup", "markup on cost in percent": what is added to the cost, in percent of it."""
    at = _markup_at(said)
    if at is None:
        return
    behind = next_amount(said, at + 1, _ON) if at + 1 < len(said.words) else None
    end = behind.end if behind is not None and said.column(behind) is cost else at + 1
    words = frozenset(range(at, end)) | around(said, spoken_of(said, "window"), Tag.PERCENT)
    name = name_of(Operator.DIVIDE, f"({name_of(Operator.SUBTRACT, income.name, cost.name)})", cost.name)
    made = Operation(Operator.DIVIDE, _left(income, cost), Cell(cost.name))
    yield Frame("markup", words, column=Calculate(name, made, percent=True))


def _in_percent_of(said: Said, phrases: list[Phrase], income: Column) -> frozenset[int]:
    """Return the words "as % of sales" behind a profit, where sales are what comes in."""
    for phrase in wanted(said, phrases, Tag.PERCENT_OF):
        whole = next_amount(said, phrase.end, (Tag.FILLER,))
        if whole is not None and said.column(whole) is income:
            return frozenset(range(phrase.start, whole.end))
    return frozenset()
