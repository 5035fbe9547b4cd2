"""Points for what was won or reached: "3 points for a win, 1 for a draw", "gold counts 3, silver 2"."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from charts.grammar import Calculate, Cell, Constant, Expression, Operation, Operator
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames.combining import name_of
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.operands import is_amount
from charts.planner.request.standings import OUTCOMES, standings_of
from charts.table import Column, Table
from charts.telling.speech import say

_POINTS = all_words(lambda language: language.asking.awarded)
_HALVES = all_words(lambda language: language.asking.halves)
_PLAYED = all_words(lambda language: language.asking.played)
_GAMES = all_words(lambda language: language.asking.matches)
_FEWEST = 2
_REACH = 4
_LONGEST_NAME = 60
_OPENS, _CLOSES = "(", ")"
_JOINING = (Tag.AND, Tag.FILLER, Tag.EQUAL, Tag.IN, Tag.BY, Tag.EACH, Tag.FROM, Tag.COUNT)


@dataclass(frozen=True, slots=True)
class _Side:
    """A column, or a number of points, at words start..end."""

    start: int
    end: int
    column: Column | None = None
    value: float = 0.0


@dataclass(frozen=True, slots=True)
class _Award:
    """So many points for each of a column."""

    column: Column
    value: float
    start: int
    end: int
    bare: bool
    """Whether the number stands just before the column: "6 wins" are counted."""


def read_awards(said: Said) -> Iterator[Frame]:
    """Yield the points that are made of several columns, each of which counts so much."""
    awards = _awards(said)
    if len(awards) < _FEWEST or not _is_awarding(said, awards):
        return
    start, end = min(each.start for each in awards), max(each.end for each in awards)
    words = set(range(start, end)) | _around(said, start, end)
    expression = _sum([(each.column, each.value) for each in awards if each.value])
    if expression is None:
        return
    made, name = expression
    games = _games_played(said, words)
    if games is not None:
        played, own = games
        words |= own
        made, name = Operation(Operator.DIVIDE, made, played[0]), f"({name}) / {played[1]}"
    yield Frame("awarded", frozenset(words), column=Calculate(name[:_LONGEST_NAME], made))


def read_parts_won(said: Said) -> Iterator[Frame]:
    """Yield "win percentage", "the rate of draws": an outcome in percent of all that was played."""
    shares = wanted(said, spoken_of(said, "calculate"), Tag.RATE, Tag.FRACTION, Tag.RATIO)
    shares += wanted(said, spoken_of(said, "window"), Tag.PERCENT) + list(said.phrases(Tag.SHARE))
    games = games_of(said.table) if shares else None
    if games is None:
        return
    for what in OUTCOMES:
        column = _outcome(said.table, what)
        at = next((at for at in range(len(said.words)) if _says(said, at, what, column)), None)
        share = next((each for each in shares if at in (each.start - 1, _behind_games(said, each.end))), None)
        if at is None or share is None or column is None:
            continue
        name = say("{share} in % of {whole}", share=column.name, whole=games[1].strip("()"))
        made = Operation(Operator.DIVIDE, Cell(column.name), games[0])
        words = range(min(at, share.start), max(at + 1, share.end))
        yield Frame(
            "won of all", frozenset(words), column=Calculate(name[:_LONGEST_NAME], made, percent=True)
        )
        return


def _behind_games(said: Said, at: int) -> int:
    """Return the next place over words that say nothing but of games: "share of games drawn"."""
    at = said.skip(at)
    while at < len(said.words) and said.words[at].text in _GAMES:
        at = said.skip(at + 1)
    return at


def _says(said: Said, at: int, what: str, column: Column | None) -> bool:
    """Whether a word is one for an outcome, which is a column."""
    text = said.words[at].text
    return column is not None and said.free((at,)) and len(text) > 1 and text in OUTCOMES[what]


def games_of(table: Table) -> tuple[Expression, str] | None:
    """Return how many games there were, with its name: a column, else all that was won, drawn and lost."""
    named = [each for each in uses.measures(table) if not _PLAYED.isdisjoint(words_of(each.name))]
    if len(named) == 1:
        return Cell(named[0].name), named[0].name
    sides = [_outcome(table, each) for each in OUTCOMES]
    found = [each for each in sides if each is not None]
    if len(found) < _FEWEST or _outcome(table, "lost") is None:
        return None
    summed = _sum([(each, 1.0) for each in found])
    return (summed[0], f"({summed[1]})") if summed else None


def _outcome(table: Table, what: str) -> Column | None:
    """Return the column of what was won, drawn or lost, by its name."""
    short = table.once(standings_of)
    if what in short:
        return table.columns[short[what]]
    named = [each for each in uses.measures(table) if not OUTCOMES[what].isdisjoint(words_of(each.name))]
    return named[0] if len(named) == 1 else None


def _sum(parts: list[tuple[Column, float]]) -> tuple[Operation | Cell, str] | None:
    made: Operation | Cell | None = None
    shown: list[str] = []
    for column, value in parts:
        cell = Cell(column.name)
        part = cell if value == 1 else Operation(Operator.MULTIPLY, cell, Constant(value))
        made = part if made is None else Operation(Operator.ADD, made, part)
        shown.append(column.name if value == 1 else name_of(Operator.MULTIPLY, column.name, f"{value:g}"))
    return (made, " + ".join(shown)) if made is not None else None


def _awards(said: Said) -> list[_Award]:
    """Return the columns that stand beside a number each, all of them on the same side of it."""
    sides = _sides(said)
    for first in (True, False):
        found: list[_Award] = []
        for one, other in pairwise(sides):
            leads = one.column is not None
            column, value = (one, other) if leads else (other, one)
            if leads is not first or column.column is None or value.column is not None:
                continue
            if _are_joined(said, one, other):
                bare = not leads and one.end == other.start
                found.append(_Award(column.column, value.value, one.start, other.end, bare))
        if len({each.column.name for each in found}) == len(found) >= _FEWEST:
            return found
    return []


def _sides(said: Said) -> list[_Side]:
    """Return the columns and the numbers of a request, left to right."""
    found: list[_Side] = []
    at = 0
    while at < len(said.words):
        side = _side_at(said, at) if said.free((at,)) else None
        at = side.end if side else at + 1
        if side:
            found.append(side)
    return found


def _side_at(said: Said, at: int) -> _Side | None:
    mention = said.mention_at(at)
    if mention is not None and is_amount(said, mention):
        return _Side(at, mention.end, said.column(mention))
    text = said.words[at].text
    if text in _HALVES:
        return _Side(at, at + 1, value=0.5)
    for what, words in OUTCOMES.items():
        column = _outcome(said.table, what) if text in words and len(text) > 1 else None
        if column is not None:
            return _Side(at, at + 1, column)
    number = number_at(said.words, at)
    return _Side(at, number.end, value=float(number.value)) if number is not None else None


def _are_joined(said: Said, one: _Side, other: _Side) -> bool:
    """Whether nothing but small words and the points themselves stand between a column and its number."""
    between = range(one.end, other.start)
    return len(between) <= _REACH and all(_joins(said, at) for at in between)


def _joins(said: Said, at: int) -> bool:
    word, phrase = said.words[at], said.request.phrase_at(at)
    if word.kind == "stop":
        return word.text == ":"
    if word.text in _POINTS or word.text in ("=", ":"):
        return True
    small = phrase is None or phrase.tag in _JOINING
    return small and said.mention_at(at) is None and said.request.speech.is_small_talk(word.text)


def _is_awarding(said: Said, awards: list[_Award]) -> bool:
    """Whether numbers are what columns count: they are said to be points, or of what is won and drawn.

    "Maths = 80, English = 60" are tests of both, and so are "6 wins and 2 draws".
    """
    start, end = min(each.start for each in awards), max(each.end for each in awards)
    if any(said.words[at].text in _POINTS for at in range(start, min(end + 1, len(said.words)))):
        return True
    own = [_outcome(said.table, what) for what in OUTCOMES]
    return all(not each.bare and any(each.column is one for one in own) for each in awards)


def _around(said: Said, start: int, end: int) -> set[int]:
    """Return the words that frame the points: brackets, and words for points before and behind."""
    found: set[int] = set()
    while end < len(said.words) and said.words[end].text in _POINTS:
        found.add(end)
        end += 1
    if start and said.words[start - 1].text == _OPENS and said.words[end : end + 1]:
        found |= {start - 1, end} if said.words[end].text == _CLOSES else set()
    found |= {at for at, word in enumerate(said.words) if word.text in _POINTS and _is_plain(said, at)}
    return found


def _is_plain(said: Said, at: int) -> bool:
    """Whether a word for points is no column, and speaks of what is awarded."""
    return said.free((at,)) and said.mention_at(at) is None


def _games_played(said: Said, words: set[int]) -> tuple[tuple[Expression, str], set[int]] | None:
    """Return how many games there were, where points are wanted of each: "points per game"."""
    for at in range(1, len(said.words) - 1):
        phrase = said.request.phrase_at(at)
        apiece = phrase is not None and phrase.tag in (Tag.BY, Tag.EACH)
        if not apiece or at - 1 not in words or said.words[at + 1].text not in _GAMES:
            continue
        played = games_of(said.table)
        return (played, {at, at + 1}) if played else None
    return None
