"""What is won, drawn and lost in a table of standings, whose heads are letters: "wins" is "W" beside "L"."""

from collections.abc import Mapping, Sequence

from charts.language.lexicon import Speech
from charts.language.registry import all_words
from charts.language.spelling import key
from charts.language.tokens import Word
from charts.planner.choice import uses
from charts.planner.request.named_columns import Mention
from charts.table import Table

_QUALITY = 0.9
"""Surer than another word for the same thing."""
_LONGEST_HEAD = 2
_NEAR = 3
GOALS = all_words(lambda language: language.asking.goals)
_ARTICLES = all_words(lambda language: language.chatting.articles)
OUTCOMES: Mapping[str, frozenset[str]] = {
    "won": all_words(lambda language: language.asking.won),
    "drawn": all_words(lambda language: language.asking.drawn),
    "lost": all_words(lambda language: language.asking.lost),
}
"""Words for how a game ended, in all languages."""
_SIDES: Mapping[str, frozenset[str]] = {
    "scored": all_words(lambda language: language.asking.scored),
    "conceded": all_words(lambda language: language.asking.conceded),
}
_HEADS: Mapping[str, frozenset[str]] = {
    what: frozenset(word for word in words if len(word) <= _LONGEST_HEAD)
    for what, words in {**OUTCOMES, **_SIDES}.items()
}
"""The short heads that stand for an outcome or a side, in any language."""


def standings_of(table: Table) -> Mapping[str, int]:
    """Return the columns of what is won, drawn, lost, scored and conceded, where two of them are apart."""
    found: dict[str, int] = {}
    for at, column in enumerate(table.columns):
        head = key(column.name)
        for what in _HEADS:
            if uses.is_number(column) and len(head) <= _LONGEST_HEAD and head in _HEADS[what]:
                found.setdefault(what, at)
    sides = all(each in found for each in _SIDES)
    return found if sides or {"won", "lost"} <= found.keys() else {}


def standings_meant(
    table: Table, cut: Sequence[Word], found: Sequence[Mention], speech: Speech
) -> list[Mention]:
    """Return the places that speak of columns of standings by words for them."""
    columns = table.once(standings_of)
    if not columns:
        return []
    taken = {at for each in found if each.quality > _QUALITY for at in range(each.start, each.end)}
    told = {
        at: what
        for at, word in enumerate(cut)
        for what in _HEADS
        if at not in taken and what in columns and _says(cut, at, what, speech)
    }
    told = {at: what for at, what in told.items() if what != "drawn" or _is_noun(cut, at, told)}
    return [
        Mention(columns[what], *_with_goals(cut, at, what, taken), 1.0, _QUALITY, frozenset())
        for at, what in told.items()
    ]


def _says(cut: Sequence[Word], at: int, what: str, speech: Speech) -> bool:
    word = cut[at]
    if word.kind != "word" or len(word.text) <= _LONGEST_HEAD or word.text not in speech.listed(what):
        return False
    return what not in _SIDES or _goal_beside(cut, at) is not None


def _goal_beside(cut: Sequence[Word], at: int) -> int | None:
    """Return where the goals stand that a side is told of: "goals against", "conceded the most goals"."""
    behind = range(at + 1, min(len(cut), at + 1 + _NEAR))
    return next((place for place in (at - 1, *behind) if place >= 0 and cut[place].text in GOALS), None)


def _with_goals(cut: Sequence[Word], at: int, what: str, taken: set[int]) -> tuple[int, int]:
    """Return the words of a mention, with the goals right beside them."""
    goals = _goal_beside(cut, at) if what in _SIDES else None
    if goals is None or goals in taken or abs(goals - at) > 1:
        return at, at + 1
    return min(at, goals), max(at, goals) + 1


def _is_noun(cut: Sequence[Word], at: int, told: Mapping[int, str]) -> bool:
    """Whether a word for a tie is none that tells to draw: it is in the plural, or stands behind a win."""
    if cut[at].text.endswith("s"):
        return at > 0 or at + 1 == len(cut) or cut[at + 1].text not in _ARTICLES
    return at > 0 and any(told[place] != "drawn" and abs(place - at) <= _NEAR for place in told)
