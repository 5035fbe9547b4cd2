"""What an amount is worth at the price of one: "value of what we used", "revenue" of units and a price."""

from collections.abc import Iterator
from dataclasses import dataclass

from charts.grammar import Calculate, Cell, Expression, Function, Operation, Operator
from charts.language.intent import makes
from charts.language.lexicon import words_for
from charts.language.registry import all_phrases, all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.combining import name_of, says_used
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.operands import amounts
from charts.planner.frames.prices import prices
from charts.planner.frames.remaining import rest_in
from charts.planner.request.named_columns import Mention
from charts.table import Column

_WORTH = all_words(lambda language: language.asking.worth)
_PAYING = all_words(lambda language: language.asking.paying)
_EARNING = all_phrases(lambda language: language.asking.earning)
_EARNING_STARTS = frozenset(words[0] for words in _EARNING)
_MONEY_WORDS = all_words(lambda language: language.asking.money)
_DRAWN_MARKS = all_words(lambda language: language.asking.drawn_marks)
_INCOME, _COST = words_for(Tag.INCOME), words_for(Tag.COST)
_SPEAKING = _WORTH | _PAYING | _EARNING_STARTS | _INCOME | _COST
_SHOWN_AS = ("look", "layer", "mark", "style", "looks", "sort", "axis", "rank")
_PARTING = ("group", "join", "axis", "test")
_COUNTED = ("many", "had", "gone")
_AMOUNTS = frozenset().union(*(uses.heading_words(each) for each in _COUNTED))
_MONEY = _INCOME | _COST
_LONGEST = 3
_REACH = 8


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked for in money, and the words that ask for it."""

    what: str
    words: frozenset[int]


def read_values(said: Said) -> Iterator[Frame]:
    """Yield an amount times the price of one, where money is asked for that no column holds."""
    if _SPEAKING.isdisjoint([word.text for word in said.words]):
        return
    found = prices(said.table)
    asked = _asked(said, found) if found else None
    if asked is None:
        return
    named = amounts(said)
    price = _price(found, named, said, asked)
    if price is None:
        return
    others = [each for each in named if said.column(each) not in found]
    rest = rest_in(said)
    if rest is not None:
        left, words = rest
        if not isinstance(left.expression, Function):
            yield _times(left.name, left.expression, price, _joined(said, asked.words | words))
        return
    amount = _amount(said, found, others, asked, price)
    if amount is not None:
        own = [each for each in named if said.column(each) in (amount, price)]
        words = asked.words | {at for each in own for at in range(each.start, each.end)}
        words |= {at for each in own for at in says_used(said, each.end)}
        yield _times(amount.name, Cell(amount.name), price, _joined(said, words))


def _times(name: str, amount: Expression, price: Column, words: frozenset[int]) -> Frame:
    made = Operation(Operator.MULTIPLY, amount, Cell(price.name))
    shown = name if isinstance(amount, Cell) else f"({name})"
    return Frame("worth", words, column=Calculate(name_of(Operator.MULTIPLY, shown, price.name), made))


def _asked(said: Said, found: list[Column]) -> _Asked | None:
    """Return what is asked for, where no column but a price is called so."""
    for at, word in enumerate(said.words):
        text, mention = word.text, said.request.mention_at(at)
        if word.kind != "word" or not said.free((at,)):
            continue
        if mention is not None and (mention.whole or said.column(mention) not in found):
            continue
        if text in _WORTH and (mention is None) and _is_sought(said, at):
            return _Asked("worth", frozenset({at}))
        if text in _COST | _PAYING and not _is_called(said, _COST | _PAYING, found):
            return _Asked("cost", frozenset({at}))
        size = _earns(said, at)
        if size and not _is_called(said, _INCOME, found):
            return _Asked("income", frozenset(range(at, at + size)))
    return None


def _is_called(said: Said, words: frozenset[str], found: list[Column]) -> bool:
    """Whether a column of amounts is what is asked for by its name."""
    return any(uses.is_headed(each, words) for each in uses.measures(said.table) if each not in found)


def _earns(said: Said, at: int) -> int:
    """Return how many words from here on say what comes in: "revenue", "bring in"."""
    if said.words[at].text in _INCOME:
        return 0 if _is_counted(said, at) else 1
    text = said.words[at].text
    if text not in _EARNING_STARTS or (
        makes(text) and _MONEY_WORDS.isdisjoint(word.text for word in said.words)
    ):
        return 0  # "make me a chart"
    texts = tuple(word.text for word in said.words[at : at + _LONGEST])
    return next((size for size in range(len(texts), 0, -1) if texts[:size] in _EARNING), 0)


def _is_counted(said: Said, at: int) -> bool:
    """Whether it is asked how many there were, and not what they brought in: "number of sales"."""
    before = said.request.phrase_ending(said.request.before_fillers(at))
    return before is not None and before.tag in (Tag.COUNT, Tag.TOTAL_NUMBER)


def _is_sought(said: Said, at: int) -> bool:
    """Whether "value" is money: not the values that stand on bars, nor the best value first."""
    if _is_called(said, _WORTH, []):
        return False
    before, phrase = said.request.phrase_ending(said.request.before_fillers(at)), said.request.phrase_at(at)
    led = before is not None and before.tag.family in _SHOWN_AS
    behind = [word.text for word in said.words[at + 1 : at + 1 + _LONGEST + 1]]
    placed = bool(behind) and behind[0] in said.listed("at_marks") and not _DRAWN_MARKS.isdisjoint(behind)
    return not led and not placed and (phrase is None or phrase.tag.family not in _SHOWN_AS)


def _price(found: list[Column], named: list[Mention], said: Said, asked: _Asked) -> Column | None:
    """Return the price that counts: the named one, the only one, what was paid, or what it is now."""
    spoken = [said.column(each) for each in named if said.column(each) in found and each.whole]
    then = [each for each in found if not uses.holds(each, "after")]
    kept = then if asked.what == "cost" else [each for each in found if uses.holds(each, "after")]
    for each in (spoken, found, kept):
        if len(each) == 1:
            return each[0]
    return None


def _amount(
    said: Said, found: list[Column], named: list[Mention], asked: _Asked, price: Column
) -> Column | None:
    """Return the amount that counts: the one that is named, else the one that its name makes it."""
    if named:
        column = said.column(named[0])
        apart = any(said.column(each) is not column for each in named)
        return None if apart or not _belongs(said, named[0], asked) or not _fits(column, price) else column
    left = [each for each in uses.measures(said.table) if each not in found and _fits(each, price)]
    left = [each for each in left if not uses.is_headed(each, _MONEY)]
    meant = [each for each in left if uses.holds(each, "gone" if asked.what == "income" else "had")]
    return next((each[0] for each in (left, meant) if len(each) == 1), None)


def _fits(amount: Column, price: Column) -> bool:
    """Whether so many can be paid for: pieces at a price, or anything at the price of one of its own."""
    return any(uses.holds(amount, each) for each in _COUNTED) or uses.holds(price, "of one")


def _belongs(said: Said, mention: Mention, asked: _Asked) -> bool:
    """Whether an amount is that of which the money is asked: neither "cost per km" nor "cost against km"."""
    first, last = min(asked.words), max(asked.words) + 1
    inside = range(last, mention.start) if mention.start >= last else range(mention.end, first)
    if len(inside) > _REACH or any(said.words[at].kind == "stop" for at in inside):
        return False
    between = (said.request.phrase_at(at) for at in inside)
    return all(each is None or each.tag.family not in _PARTING or each.tag is Tag.IN for each in between)


def _joined(said: Said, words: frozenset[int]) -> frozenset[int]:
    """Return the words with the noun of what is named: "grid power"."""
    unknown = said.request.unknown()
    nouns = {at + 1 for at in words if at + 1 in unknown and said.mention_at(at) is not None}
    nouns |= {at - 1 for at in words if at - 1 in unknown and said.words[at - 1].text in _AMOUNTS}
    return words | frozenset(nouns)
