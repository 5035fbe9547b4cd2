"""Ratios that have a name of their own: how far an aim was reached, what one customer spends."""

from collections.abc import Iterator

from charts.grammar import Operator
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import called, is_amount
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column
from charts.telling.speech import say

_PAIR = 2
_JOINING = (Tag.FILLER, Tag.IN, Tag.BY, Tag.FROM, Tag.MEAN)


def read_named_ratios(said: Said) -> Iterator[Frame]:
    """Yield what such a name stands for, where the table has both of its columns, and none called so."""
    for phrase in wanted(said, spoken_of(said, "calculate"), Tag.ATTAINMENT, Tag.TICKET):
        reaching = phrase.tag is Tag.ATTAINMENT
        pair = _reached_and_aim(said) if reaching else _spent_and_many(said)
        if pair is None:
            continue
        part, whole = pair
        name = say("{share} in % of {whole}", share=part.name, whole=whole.name)
        name = name if reaching else say("{one} per {other}", one=part.name, other=whole.name)
        words = span(phrase) | _beside(said, phrase, pair)
        words |= _in_percent(said) if reaching else frozenset()
        column = made_of(Operator.DIVIDE, part, whole, name, percent=reaching)
        yield Frame("named ratio", words, column=column)


def _in_percent(said: Said) -> frozenset[int]:
    """Return the words "in percent"; not those behind a figure, as of a line at 100 %."""
    percents = wanted(said, spoken_of(said, "window"), Tag.PERCENT)
    return span(*(each for each in percents if number_at(said.words, each.start - 1) is None))


def _reached_and_aim(said: Said) -> tuple[Column, Column] | None:
    """Return what came of an aim, and the aim: the columns that are called so, else the only other one."""
    aims = uses.aims(said.table)
    others = [each for each in uses.measures(said.table) if each not in aims]
    reached = [each for each in others if uses.holds(each, "reached")] or others
    return (reached[0], aims[0]) if len(aims) == len(reached) == 1 else None


def _spent_and_many(said: Said) -> tuple[Column, Column] | None:
    """Return what came in, and by how many that was paid."""
    income = called(said, Tag.INCOME)
    others = [each for each in uses.measures(said.table) if each not in income]
    counts = [each for each in others if each.unit is None and not each.decimals]
    paying = [each for each in counts if uses.holds(each, "payers")] or counts
    if not income and len(others) == _PAIR:
        income = [each for each in others if each not in paying]
    return (income[0], paying[0]) if len(income) == len(paying) == 1 else None


def _beside(said: Said, phrase: Phrase, pair: tuple[Column, Column]) -> frozenset[int]:
    """Return the words that name one of both columns just before the name of the ratio, or behind it."""
    before = said.request.before_fillers(phrase.start)
    at = said.request.phrase_ending(before)
    before = at.start if at is not None and at.tag in _JOINING else before
    behind = said.skip(phrase.end)
    named = (said.mention_at(before - 1) if before else None, said.mention_at(behind))
    return frozenset(at for each in named if _is_one(said, each, pair) for at in span(each))


def _is_one(said: Said, mention: Mention | None, pair: tuple[Column, Column]) -> bool:
    return is_amount(said, mention) and mention is not None and said.column(mention) in pair
