"""Money that no column's name speaks of: "billed per client", "what do they owe" of one column in dollars."""

import unicodedata
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from charts.language.lexicon import Speech, words_for
from charts.language.registry import all_phrases, all_words
from charts.language.tags import Tag
from charts.language.tokens import Word
from charts.planner.choice import uses
from charts.planner.request.named_columns import Mention
from charts.table import Column, Table

_MONEY = (
    words_for(Tag.COST)
    | words_for(Tag.INCOME)
    | all_words(lambda language: language.asking.money)
    | all_words(lambda language: language.asking.paying)
    | all_words(lambda language: language.asking.owing)
    | {words[0] for words in all_phrases(lambda language: language.asking.earning) if len(words) == 1}
)
_QUALITY = 0.8
"""As sure as another word for the same thing."""


def money_meant(
    table: Table, cut: Sequence[Word], found: Sequence[Mention], known: AbstractSet[int], speech: Speech
) -> list[Mention]:
    """Return the place that speaks of the only money in a table of several measures, if it is not named.

    known are the words of phrases.
    """
    measures = uses.measures(table)
    money = [each for each in measures if _is_money(each, speech)]
    places = {each.column for each in found}
    at = table.columns.index(money[0]) if len(money) == 1 < len(measures) else None
    if at is None or at in places:
        return []
    named = {place for each in found for place in range(each.start, each.end)}
    measured = {
        place
        for each in found
        if uses.is_measure(table.columns[each.column])
        for place in range(each.start, each.end)
    }
    taken = named | known
    for start in range(len(cut)):
        beside = not measured.isdisjoint((start - 1, start + 1))
        if start in taken or beside or not _says_money(cut, start, speech):
            continue
        end = start + 1
        while end < len(cut) and end not in taken and _says_money(cut, end, speech):
            end += 1
        return [Mention(at, start, end, 1.0, _QUALITY, frozenset())]
    return []


def _says_money(cut: Sequence[Word], at: int, speech: Speech) -> bool:
    """Whether a word speaks of money: of what it cost, of what came in, of dollars that nothing is put in."""
    if cut[at].text in _MONEY:
        return True
    if not at or cut[at].kind != "word" or not speech.names_currency(cut[at].text):
        return False
    return cut[at - 1].kind == "word" and speech.meaning(cut[at - 1].text) in _COUNTED


_COUNTED = (Tag.SUM, Tag.COUNT, Tag.MEAN, Tag.TOTAL_NUMBER)


def _is_money(column: Column, speech: Speech) -> bool:
    """Whether the cells of a column are written with a currency: a sign, or a word for one."""
    symbol = column.unit.symbol if column.unit is not None else ""
    if any(unicodedata.category(sign) == "Sc" for sign in symbol):
        return True
    return bool(symbol) and speech.names_currency(symbol.casefold())
