"""Numbers that a request sets in relation: columns left and right of a word, in pairs, in lists."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from charts.data.figures import is_mean_like, same_unit
from charts.language.lexicon import anywhere, phrases_for, words_for
from charts.language.registry import all_words
from charts.language.roots import root_of
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.language.tokens import is_unspaced
from charts.planner.choice import uses
from charts.planner.frames.frame import Said
from charts.planner.request.named_columns import Mention
from charts.table import Column, Table

_JOINTS = (Tag.AND, Tag.VERSUS, Tag.TO, Tag.FILLER, Tag.FROM, Tag.SINCE)
_OPENING = (Tag.FILLER, Tag.BETWEEN, Tag.FROM, Tag.IN)
_SPANS = tuple(tag for tag in Tag if tag.family == "span")
_FURTHEST = 4
_PEOPLE = all_words(lambda language: language.people)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two columns named together, and all words from the first to the last."""

    first: Column
    second: Column
    words: frozenset[int]


def is_amount(said: Said, mention: Mention | None) -> bool:
    """Whether a mention names a column of numbers that say how much."""
    return mention is not None and mention.column in said.table.once(_columns_of_amounts)


def _columns_of_amounts(table: Table) -> frozenset[int]:
    """Return the places of the columns of numbers that say how much: asked of each mention, so found once."""
    names = uses.numbered_names(table)
    return frozenset(
        at
        for at, column in enumerate(table.columns)
        if uses.is_measure(column)
        and not uses.is_year(column)
        and not uses.numbers_rows(table, column)
        and column is not names
    )


def amounts(said: Said) -> list[Mention]:
    """Return the free mentions of columns of numbers, left to right."""
    named = (said.mention_at(each.start) for each in said.request.mentions)
    return [each for each in named if each is not None and is_amount(said, each)]


def _passes(said: Said, at: int, tags: Sequence[Tag]) -> bool:
    """Whether a word may stand between what belongs together."""
    word, phrase = said.words[at], said.request.phrase_at(at)
    if word.kind == "stop":
        return word.text in ("(", "/", ",", "、", "，")
    if phrase is None:
        return len(word.text) == 1 and is_unspaced(word.text)  # "中", in the middle of what is said
    return phrase.tag in tags


def next_amount(said: Said, at: int, tags: Sequence[Tag] = _OPENING) -> Mention | None:
    """Return the column of numbers named next from here, over words that only join."""
    return _first_amount(said, range(at, min(len(said.words), at + _FURTHEST)), tags)


def last_amount(said: Said, at: int, tags: Sequence[Tag] = _JOINTS) -> Mention | None:
    """Return the column of numbers named just before this place, over words that only join."""
    return _first_amount(said, range(at - 1, max(-1, at - 1 - _FURTHEST), -1), tags)


def _first_amount(said: Said, places: range, tags: Sequence[Tag]) -> Mention | None:
    for place in places:
        mention = named_at(said, place)
        if mention is not None:
            return mention if is_amount(said, mention) else None
        if not _passes(said, place, tags):
            return None
    return None


def named_at(said: Said, at: int) -> Mention | None:
    """Return the mention at a word; also where it says what one column is by its name: costs are "Spend"."""
    mention = said.mention_at(at)
    if mention is not None or not said.free((at,)) or said.words[at].kind != "word":
        return mention
    meant = [tag for tag in (Tag.INCOME, Tag.COST, Tag.POPULATION) if said.words[at].text in words_for(tag)]
    columns = [each for tag in meant for each in called(said, tag)]
    if len(columns) != 1:
        return None
    place = said.table.columns.index(columns[0])
    return Mention(place, at, at + 1, 1.0, 1.0, frozenset())


def is_person(word: str) -> bool:
    """Whether a word is one for people, who are counted by rows."""
    return word in _PEOPLE or f"{word}s" in _PEOPLE


def calls_rows(said: Said, word: str) -> bool:
    """Whether a word is one for people, and rows may be people: rows that are called books are none."""
    if not is_person(word):
        return False
    labels = [each for each in said.table.columns if not uses.is_number(each)]
    names = words_of(labels[0].name) if labels else ()
    if len(names) != 1 or len(names[0]) == 1 or names[0] in _GENERAL:
        return True
    return is_person(names[0]) or names[0].endswith(tuple(said.listed("doers")))


_GENERAL = all_words(lambda language: f"{language.general_names} {language.asking.titles}")


def pair_after(said: Said, at: int) -> Pair | None:
    """Return two columns of numbers named from here on ("between revenue and cost")."""
    first = next_amount(said, at, (*_OPENING, *_SPANS, Tag.SUM))
    second = next_amount(said, first.end, (*_JOINTS, *_SPANS, Tag.SUM)) if first else None
    return _pair(said, first, second)


def pair_before(said: Said, at: int) -> Pair | None:
    """Return two columns of numbers named up to here ("revenue and cost difference")."""
    second = last_amount(said, at)
    first = last_amount(said, second.start) if second else None
    return _pair(said, first, second)


def _pair(said: Said, first: Mention | None, second: Mention | None) -> Pair | None:
    if first is None or second is None or first.column == second.column:
        return None
    words = frozenset(range(first.start, second.end))
    return Pair(said.column(first), said.column(second), words)


def together(said: Said, fewest: int = 2, *, counted: bool = False) -> list[Column]:
    """Return all columns of amounts, where they can be added up: of one unit, a row for each label.

    counted says that rows which are but counted will do.
    """
    label = uses.label_of(said.table) if counted else next(iter(uses.groups(said.table)), None)
    columns = [each for each in uses.measures(said.table) if not uses.is_year(each) and each is not label]
    units = [each.unit for each in columns]
    apart = label is not None and uses.is_unique(said.table, label)
    return columns if len(columns) >= fewest and same_unit(units) and apart else []


def addable(said: Said, *, spent: bool = False, counted: bool = False) -> list[Column]:
    """Return the columns of amounts whose total says something, where each row has a label of its own.

    Neither what was only aimed at nor a mean can be added to what came of it. Of what was spent, a name
    such as "power" is what it was spent on, and nothing that comes in is part.
    """
    apart = uses.aims(said.table) + (called(said, Tag.INCOME) if spent else [])
    rates = words_for(Tag.PER)
    columns = [
        each
        for each in together(said, counted=counted)
        if each not in apart and rates.isdisjoint(words_of(each.name)[1:-1])
    ]
    means = any(is_mean_like(each) for each in columns if each.unit or not spent)
    return [] if means else columns


def same_units(columns: Sequence[Column]) -> bool:
    """Whether columns are written in one unit."""
    return same_unit([each.unit for each in columns])


def called(said: Said, tag: Tag) -> list[Column]:
    """Return the columns of numbers whose names say that they are such: incomes, costs, people."""
    known = said.table.once(_none_called)
    if tag not in known:
        words, phrases, roots = words_for(tag), phrases_for(tag), _roots_of(tag)
        known[tag] = [
            each
            for each in uses.measures(said.table)
            if words_of(each.name) in phrases
            or any(word in words or root_of(word) in roots for word in words_of(each.name))
        ]
    return list(known[tag])


def _none_called(_table: Table) -> dict[Tag, list[Column]]:
    return {}


@cache
def _roots_of(tag: Tag) -> frozenset[str]:
    return frozenset(map(root_of, words_for(tag))) - {""}


def earned_and_paid(said: Said) -> tuple[Column, Column] | None:
    """Return what comes in and what goes out, one column each.

    Where none is called so, a price or what a film grossed comes in; of that, a budget goes out.
    """
    income, cost = called(said, Tag.INCOME), called(said, Tag.COST)
    cost = [each for each in cost if each not in income]
    if not income:
        left = (each for each in uses.measures(said.table) if each not in cost)
        income = [each for each in left if uses.holds(each, "earned")]
        cost = cost or uses.aims(said.table)
    return (income[0], cost[0]) if len(income) == len(cost) == 1 else None


def is_step(said: Said, column: Column) -> bool:
    """Whether the numbers of a column are places or groups rather than amounts."""
    if uses.levels(column) == 1:
        return False  # all runs are of 10 km: nothing is grouped by that
    if uses.is_age(column) or uses.is_discrete(column) or uses.numbers_rows(said.table, column):
        return True
    if uses.says_how_long(said.table, column):
        return False
    tags = map(anywhere, words_of(column.name))
    return any(tag is not None and tag.family == "time" for tag in tags)
