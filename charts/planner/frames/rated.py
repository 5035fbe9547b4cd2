"""Figures at a rate that the request states: "in dollars at 1.08", "1 euro = 1.08 dollars", "plus VAT"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from charts.grammar import Calculate, Cell, ChartSpec, Constant, Operation, Operator
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import CURRENCIES, Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import Number, number_at
from charts.planner.filters.spans import SIZES
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span, style_of
from charts.planner.frames.operands import amounts
from charts.planner.request.phrases import Phrase
from charts.table import Column

SYMBOLS = {Tag.EURO: "€", Tag.DOLLAR: "$", Tag.POUND: "£", Tag.YEN: "¥"}
_RAISING = all_words(lambda language: language.asking.raising)
_LOWERING = all_words(lambda language: language.asking.lowering)
_AT_RATE = all_words(lambda language: language.asking.at_rate)
_EQUALS = ("=",)
_SPEAKING = _RAISING | _LOWERING | _AT_RATE | frozenset(_EQUALS)
_WHOLE = 100
_NEAR, _REACH = 2, 4


def read_rates(said: Said) -> Iterator[Frame]:
    """Yield figures in another currency at a stated rate, and those with so many percent more or less."""
    texts = {word.text for word in said.words}
    if _SPEAKING.isdisjoint(texts):
        return
    subject = _subject(said)
    if subject is not None:
        yield from _exchanged(said, *subject)
        yield from _raised(said, *subject)


def currency_of(said: Said, column: Column) -> str:
    """Return the sign of the currency of a column, by its cells or its name; "" where none is told."""
    signs = [sign for sign in SYMBOLS.values() if sign in column.name or _written(column, sign)]
    if signs:
        return signs[0]
    found = (said.request.speech.longest((word,), "style") for word in words_of(column.name))
    return next((SYMBOLS[each[0]] for each in found if each is not None and each[0] in SYMBOLS), "")


def _written(column: Column, sign: str) -> bool:
    return column.unit is not None and sign in column.unit.symbol


def in_another(said: Said, sign: str) -> bool:
    """Whether all amounts of money that are meant are in another currency, and no rate to it is known."""
    named = [said.column(each) for each in amounts(said)] or uses.measures(said.table)
    known = {currency for each in named if (currency := currency_of(said, each))}
    return bool(known) and sign not in known


def _subject(said: Said) -> tuple[Column, frozenset[int]] | None:
    """Return the amount that is meant with its words: the one named first, else the only one there is."""
    named = amounts(said)
    if named:
        return said.column(named[0]), span(named[0])
    own = uses.measures(said.table)
    money = [each for each in own if currency_of(said, each)]
    found = own if len(own) == 1 else money
    return (found[0], frozenset()) if len(found) == 1 else None


@dataclass(frozen=True, slots=True)
class _Rate:
    """So many of one currency for one of another, "" where it is not said of which, and the words."""

    value: float
    dear: str
    cheap: str
    words: frozenset[int]


def _exchanged(said: Said, column: Column, named: frozenset[int]) -> Iterator[Frame]:
    money = [each for each in style_of(said).phrases if each.tag in CURRENCIES and said.free(span(each))]
    rate = _equation(said, money) or _at(said, money)
    if rate is None:
        return
    target = next((each for each in money if rate.words.isdisjoint(span(each))), None)
    own = currency_of(said, column)
    if target is None and (not rate.cheap or own in ("", rate.cheap)):
        return  # "starting at 100 dollars"
    wanted = SYMBOLS[target.tag] if target else rate.cheap if rate.cheap != own else rate.dear
    divides = bool(wanted) and (wanted == rate.dear or bool(own and own == rate.cheap != wanted))
    op = Operator.DIVIDE if divides else Operator.MULTIPLY
    made = Operation(op, Cell(column.name), Constant(rate.value))
    sign = "/" if divides else "×"
    words = named | rate.words | span(target) | _joined(said, target)
    name = f"{_bare(column, own)} {sign} {rate.value:g}"
    yield Frame("exchanged", words, _in_currency(wanted), column=Calculate(name, made))


def _bare(column: Column, currency: str) -> str:
    """Return a column's name without the sign of a currency that its figures are no more in."""
    return " ".join(column.name.replace(currency, "").replace("()", "").split()) if currency else column.name


def _in_currency(sign: str) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        numbers = replace(spec.looks.numbers, currency=sign)
        return replace(spec, looks=replace(spec.looks, numbers=numbers)) if sign else spec

    return edit


def _joined(said: Said, target: Phrase | None) -> frozenset[int]:
    """Return the small words before a currency: "converted to", "in"."""
    lead = said.request.phrase_ending(target.start) if target is not None else None
    found = span(lead) if lead is not None and lead.tag in (Tag.IN, Tag.TO, Tag.FILLER) else frozenset()
    before = min(found, default=0) - 1
    turned = before >= 0 and said.words[before].text in _INTO
    return found | ({before} if turned else frozenset())


_INTO = all_words(lambda language: language.asking.converted)


def _equation(said: Said, money: list[Phrase]) -> _Rate | None:
    """Return the rate of "1 euro = 1.08 dollars"."""
    for at, word in enumerate(said.words):
        if word.text not in _EQUALS:
            continue
        left = next((each for each in money if each.end == at), None)
        one = number_at(said.words, left.start - 1) if left is not None else None
        many = number_at(said.words, at + 1)
        right = next((each for each in money if many is not None and each.start == many.end), None)
        if left is None or right is None or many is None or (one is not None and not one.value):
            continue
        value = float(many.value) / float(one.value if one is not None else 1)
        words = frozenset(range(one.start if one is not None else left.start, right.end))
        return _Rate(value, SYMBOLS[left.tag], SYMBOLS[right.tag], words | _brackets(said, words))
    return None


def _brackets(said: Said, words: frozenset[int]) -> frozenset[int]:
    ends = (min(words) - 1, max(words) + 1)
    return frozenset(at for at in ends if 0 <= at < len(said.words) and said.words[at].text in "()")


def _at(said: Said, money: list[Phrase]) -> _Rate | None:
    """Return the rate of "at 1.08", "at a rate of 1.08 dollars", "at 0.79 per dollar"."""
    if not money:
        return None
    for at, word in enumerate(said.words):
        if word.text not in _AT_RATE or not said.free((at,)):
            continue
        number = _number_near(said, at + 1)
        if number is None or not number.value or said.words[number.end - 1].text == "%":
            continue
        cheap = next((each for each in money if each.start == number.end), None)
        end = cheap.end if cheap is not None else number.end
        dear = next((each for each in money if each.start in (end + 1, end + 2)), None)
        joint = said.request.phrase_at(end) if dear is not None else None
        per = joint is not None and joint.tag in (Tag.BY, Tag.EACH, Tag.TO)
        stop = dear.end if dear is not None and per else end
        signs = [SYMBOLS[each.tag] if each is not None else "" for each in (dear if per else None, cheap)]
        return _Rate(float(number.value), signs[0], signs[1], frozenset(range(at, stop)))
    return None


def _number_near(said: Said, at: int) -> Number | None:
    """Return the number behind "at", over "a rate of"."""
    for place in range(at, min(len(said.words), at + _REACH)):
        number = number_at(said.words, place)
        if number is not None and said.words[place].kind == "number":
            return number
        phrase = said.request.phrase_at(place)
        if said.words[place].text not in _AT_RATE and (phrase is None or phrase.tag is not Tag.FILLER):
            return None
    return None


def _raised(said: Said, column: Column, named: frozenset[int]) -> Iterator[Frame]:
    """Yield "with 20% discount", "plus 19% VAT", "after a 10% increase"."""
    for at in range(len(said.words)):
        number = number_at(said.words, at)
        number = _percentage(said, number) if number is not None else None
        if number is None or not said.free(range(at, number.end)):
            continue
        cues = [place for place in _around(said, number) if _cue(said, place)]
        ways = {_cue(said, place) for place in cues}
        if len(ways) != 1 or _tests(said, at):
            continue
        way = ways.pop()
        made = Operation(Operator.MULTIPLY, Cell(column.name), Constant(1 + way * number.value / _WHOLE))
        words = frozenset(range(min(*cues, at), max(max(cues) + 1, number.end))) | named
        name = f"{column.name} {'+' if way > 0 else '−'} {number.value:g} %"
        yield Frame("raised", words | _lead(said, min(words - named)), column=Calculate(name, made))
        return


def _percentage(said: Said, number: Number) -> Number | None:
    """Return a number of percent with the sign or the word for them."""
    if said.words[number.end - 1].text == "%":
        return number
    behind = said.words[number.end].text if number.end < len(said.words) else ""
    return replace(number, end=number.end + 1) if behind in _PERCENTS else None


_PERCENTS = all_words(lambda language: language.asking.percents)


def _around(said: Said, number: Number) -> Iterator[int]:
    """Yield the places near a number, as far as no stop and no other number stands between."""
    for places in (
        range(number.start - 1, number.start - 1 - _REACH, -1),
        range(number.end, number.end + _NEAR),
    ):
        for at in places:
            if not 0 <= at < len(said.words) or said.words[at].kind in ("stop", "number"):
                break
            if said.free((at,)) and said.mention_at(at) is None:
                yield at


def _cue(said: Said, at: int) -> int:
    """Return 1 for a word by which figures get more, -1 for less, 0 for any other."""
    text = said.words[at].text
    return (text in _RAISING) - (text in _LOWERING)


def _tests(said: Said, at: int) -> bool:
    """Whether rows are left out by the number: "more than 20%"."""
    lead = said.request.phrase_ending(said.request.before_fillers(at))
    return lead is not None and lead.tag in SIZES and lead.tag not in (Tag.AFTER, Tag.BEFORE)


def _lead(said: Said, at: int) -> frozenset[int]:
    """Return the small words just before: "with a", "after a"."""
    start = at
    while start and said.words[start - 1].text in _LEADING:
        start -= 1
    return frozenset(range(start, at))


_LEADING = all_words(lambda language: f"{language.asking.adding} {language.chatting.articles} after by")
