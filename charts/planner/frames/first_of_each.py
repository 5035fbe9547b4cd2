"""The first rows of each group: "top 2 players of each team", "best player in every team"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import Aggregate, Channel, ChartSpec, Limit, Mark, Measure, Sort, SortBy, Stack
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import is_turned
from charts.planner.filters.literals import Number, number_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts, is_amount, is_person
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column, Kind

_MOST, _LEAST = (Tag.TOP, Tag.MAX), (Tag.BOTTOM, Tag.MIN)
_GROUPING = (Tag.EACH, Tag.BY, Tag.IN, Tag.FILLER)
_REACH = 7


def read_first_of_each(said: Said) -> Iterator[Frame]:
    """Yield the wish for the first so many rows, by their names, of each group."""
    for phrase in said.phrases(*_MOST, *_LEAST):
        ahead = _counted_ahead(said, phrase)
        counted = ahead or number_at(said.words, phrase.end) or number_at(said.words, phrase.start - 1)
        end = max(phrase.end, counted.end) if counted else phrase.end
        named = _row_at(said, counted.end if ahead and counted else end, several=counted is not None)
        named = (named[0], end) if named and ahead else named or _asked_for(said, phrase.start, end)
        if named is None:
            continue
        label, stop = named
        group = _group_behind(said, stop) or _group_before(said, phrase.start)
        measure = _measure(said)
        if group is None or measure is None or said.column(group) is label:
            continue
        count = counted.value if counted else 1
        words = span(phrase, counted, group) | frozenset(range(end, max(stop, group.end))) | measure[1]
        words |= frozenset(range(group.start, phrase.start)) if group.end <= phrase.start else frozenset()
        words |= span(*(each for each in said.request.mentions if said.column(each) is label))
        if isinstance(count, int) and count > 0 and said.free(words):
            turned = is_turned(said.request, phrase)
            limit = Limit(count, within=said.column(group).name)
            falling = (phrase.tag in _MOST) is not turned
            total = None if uses.is_unique(said.table, label) else Aggregate.SUM
            figure = Measure(measure[0].name, total)
            yield Frame("first of each", words, _edit(label.name, figure, limit, falling=falling))
            return


def _counted_ahead(said: Said, phrase: Phrase) -> Number | None:
    """Return how many before the amount that the most stands behind: "los 2 salarios más altos"."""
    before = [each for each in said.request.mentions if each.end <= phrase.start <= said.skip(each.end)]
    return number_at(said.words, before[0].start - 1) if before and is_amount(said, before[0]) else None


def _row_at(said: Said, at: int, *, several: bool) -> tuple[Column, int] | None:
    """Return the column that names the rows, where words speak of one, and where they end."""
    at = said.skip(at)
    labels = [each for each in uses.groups(said.table) if each.kind is Kind.TEXT]
    mention = said.mention_at(at) if at < len(said.words) else None
    own = [each for each in labels if uses.is_unique(said.table, each)]
    if mention is not None and several and is_amount(said, mention) and len(own) == 1:
        return own[0], mention.end  # "top 2 salaries per dept"
    if mention is not None:
        column = said.column(mention)
        return (column, mention.end) if column in labels and mention.whole else None
    if at >= len(said.words) or at not in said.request.unknown():
        return None
    meant = several or _is_somebody(said, said.words[at].text)
    return (own[0], at + 1) if meant and len(own) == 1 else None


def _is_somebody(said: Said, word: str) -> bool:
    """Whether a word is for people, or for who does something: "earner", "lowest earners"."""
    plurals = ("", *said.request.speech.listed("plural"))
    doers = tuple(said.request.speech.listed("doers"))
    return is_person(word) or any(word.removesuffix(each).endswith(doers) for each in plurals if doers)


def _asked_for(said: Said, start: int, end: int) -> tuple[Column, int] | None:
    """Return the only names of rows, where they or "who" stand before: "which player has most of each"."""
    own = [each for each in uses.groups(said.table) if uses.is_unique(said.table, each)]
    if len(own) != 1 or own[0].kind is not Kind.TEXT:
        return None
    before = range(max(0, start - _NEAR), start)
    asked = any(said.words[at].text in said.request.speech.listed("who") for at in before)
    named = (said.mention_at(at) for at in before)
    return (own[0], end) if asked or any(each and said.column(each) is own[0] for each in named) else None


_NEAR = 4
"""So many words may stand between "who" and the most: "who of us has scored the most"."""


def _group_before(said: Said, at: int) -> Mention | None:
    """Return the column of groups before "each team's top scorer"."""
    owns = at > 0 and said.words[at - 1].text in said.request.speech.listed("owning")
    mention = said.mention_at(at - 1 - owns) if at > owns else None
    if mention is None or is_amount(said, mention):
        return None
    led, column = said.request.phrase_ending(mention.start), said.column(mention)
    groups = not uses.is_number(column) and not uses.is_unique(said.table, column)
    return mention if groups and led is not None and led.tag is Tag.EACH else None


def _group_behind(said: Said, at: int) -> Mention | None:
    """Return the column of groups behind "of each", "per", "in every"."""
    for place in range(at, min(len(said.words), at + _REACH)):
        phrase, mention = said.request.phrase_at(place), said.mention_at(place)
        if is_amount(said, mention):
            continue  # "top film by box office per genre"
        if mention is not None:
            column = said.column(mention)
            led = said.request.phrase_ending(mention.start)
            groups = not uses.is_number(column) and not uses.is_unique(said.table, column)
            return mention if groups and led is not None and led.tag in (Tag.EACH, Tag.BY) else None
        if phrase is None or phrase.tag not in _GROUPING:
            return None
    return None


def _measure(said: Said) -> tuple[Column, frozenset[int]] | None:
    """Return the amount by which rows are ranked, with the words that name it."""
    named = amounts(said)
    if named:
        lead = said.request.phrase_ending(named[0].start)
        by = span(lead) if lead is not None and lead.tag in (Tag.BY, Tag.SORT) else frozenset()
        return said.column(named[0]), span(named[0]) | by
    own = uses.measures(said.table)
    return (own[0], frozenset()) if len(own) == 1 else None


def _edit(label: str, figure: Measure, limit: Limit, *, falling: bool) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        mark = spec.mark if spec.mark in (Mark.BAR, Mark.LOLLIPOP) else Mark.BAR
        return replace(
            spec,
            mark=mark,
            x=Channel(label),
            y=(figure,),
            series=Channel(limit.within),
            sort=Sort(SortBy.Y, descending=falling),
            limit=limit,
            stack=Stack.ZERO if figure.aggregate else Stack.NONE,
        )

    return edit
