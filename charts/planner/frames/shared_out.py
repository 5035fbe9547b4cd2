"""Amounts divided by those who share them: "bill split per person", "split it between the flatmates"."""

from collections.abc import Iterator

from charts.grammar import Operator
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts, called, is_person, next_amount
from charts.planner.request.named_columns import Mention
from charts.table import Column
from charts.telling.speech import say

_SPLITTING = all_words(lambda language: language.asking.splitting)
_EVENLY = all_words(lambda language: language.asking.evenly)
_PAYING = all_words(lambda language: language.asking.paying)
_SPEAKING = _SPLITTING | _PAYING
_AMONG = (Tag.BY, Tag.EACH, Tag.BETWEEN, Tag.FILLER, Tag.IN, Tag.SERIES)
_REACH = 6


def read_splits(said: Said) -> Iterator[Frame]:
    """Yield an amount for each of those who share it, where a column counts them."""
    if _SPEAKING.isdisjoint([word.text for word in said.words]) and not spoken_of(said, "sign"):
        return
    heads = called(said, Tag.POPULATION)
    verb = next((at for at, word in enumerate(said.words) if _splits(said, at, word.text)), None)
    if verb is None or len(heads) != 1:
        yield from _each_pays(said, heads)
        return
    sharers = _sharers(said, verb, heads[0])
    amount = _amount(said, heads[0])
    if sharers is None or amount is None:
        return
    column, named = amount
    noun = {verb - 1} & set(said.request.unknown()) if named is None else set()
    words = frozenset(range(min([verb, *_begin(named)]), sharers)) | frozenset(noun)
    yield _made(column, heads[0], words)


def _made(amount: Column, heads: Column, words: frozenset[int]) -> Frame:
    name = say("{one} per {other}", one=amount.name, other=heads.name)
    return Frame("split", words, column=made_of(Operator.DIVIDE, amount, heads, name))


def _begin(named: Mention | None) -> list[int]:
    return [named.start] if named is not None else []


def _splits(said: Said, at: int, text: str) -> bool:
    return text in _SPLITTING and said.free((at,)) and said.mention_at(at) is None


def _sharers(said: Said, verb: int, heads: Column) -> int | None:
    """Return where words end that say between whom: "per person", "evenly between the people"."""
    for at in range(verb + 1, min(len(said.words), verb + 1 + _REACH)):
        mention, text = said.mention_at(at), said.words[at].text
        if (mention is not None and said.column(mention) is heads) or is_person(text):
            return mention.end if mention is not None else at + 1
        phrase = said.request.phrase_at(at)
        heady = [
            each for each in spoken_of(said, "calculate") if each.tag is Tag.PER_HEAD and each.start == at
        ]
        if heady:
            return heady[0].end
        joins = (phrase is not None and phrase.tag in _AMONG) or text in _EVENLY
        if not joins and mention is None and text not in _AMONG_WORDS:
            return None
    return None


_AMONG_WORDS = all_words(lambda language: language.asking.among)


def _amount(said: Said, heads: Column) -> tuple[Column, Mention | None] | None:
    """Return what is divided: the amount that is named, else the only other one."""
    named = [each for each in amounts(said) if said.column(each) is not heads]
    if named:
        return said.column(named[0]), named[0]
    own = [each for each in uses.measures(said.table) if each is not heads]
    return (own[0], None) if len(own) == 1 else None


def _each_pays(said: Said, heads: list[Column]) -> Iterator[Frame]:
    """Yield "how much does each person pay for each event", "how much is it per person"."""
    much = wanted(said, spoken_of(said, "sign"), Tag.IN_FIGURES)
    heady = wanted(said, spoken_of(said, "calculate"), Tag.PER_HEAD)
    meant = _amount(said, heads[0]) if len(heads) == 1 and not amounts(said) else None
    if meant is not None and much and heady:
        yield _made(meant[0], heads[0], span(much[0], heady[0]))
        return
    paying = next(
        (at for at, word in enumerate(said.words) if word.text in _PAYING and said.free((at,))), None
    )
    if paying is None or len(heads) != 1 or next_amount(said, paying + 1) is not None:
        return
    person = next((at for at in range(paying) if is_person(said.words[at].text)), None)
    lead = said.request.phrase_ending(person) if person is not None else None
    amount = _amount(said, heads[0])
    if person is None or lead is None or lead.tag is not Tag.EACH or amount is None:
        return
    yield _made(amount[0], heads[0], span(lead, *much[:1]) | {person, paying})
