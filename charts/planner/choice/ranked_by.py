"""By which figure the first so many are the first: "minutes of the top 3 by goals"."""

from collections.abc import Sequence

from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import Cut, Order
from charts.planner.choice.roles import Part
from charts.planner.filters.around import by_word
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request


def ranked_by(request: Request, cut: Cut | None, parts: list[Part]) -> Order | None:
    """Return the order that a cut is made in, by a figure that is not drawn for that; it leaves the parts."""
    if cut is None or cut.phrase is None:
        return None
    figures = [part for part in parts if part.is_number and uses.is_measure(part.column)]
    ranked = _behind_the_most(request, cut.phrase, figures) or _behind_by(request, cut.phrase, figures)
    if ranked is None:
        told = _told_by_its_word(request, cut.phrase, figures)
        return Order(cut.descending, None, told) if told is not None else None
    others = [part for part in figures if part.column is not ranked.column]
    if not others:
        return None
    parts.remove(ranked)
    ranked.mention.roles.add("sort")
    return Order(cut.descending, None, ranked.mention)


def _behind_the_most(request: Request, most: Phrase, figures: Sequence[Part]) -> Part | None:
    """Return the figure of "the most goals", "más partidos", "most expensive"."""
    place = request.behind_fillers(most.end)
    return next((part for part in figures if part.mention.start == place), None)


def _behind_by(request: Request, most: Phrase, figures: Sequence[Part]) -> Part | None:
    """Return the figure of "the top 3 players by goals", in the clause of the number."""
    for part in figures:
        by = request.phrase_ending(request.before_fillers(part.mention.start))
        between = request.words[most.end : part.mention.start]
        if by is None or by.tag is not Tag.BY or by.start < most.end:
            continue
        if len(between) <= _CLOSE and all(word.kind != "stop" for word in between):
            return part
    return None


_CLOSE = 4


def _told_by_its_word(request: Request, most: Phrase, figures: Sequence[Part]) -> Mention | None:
    """Return the figure that a word for the most is of by itself, drawn or not: "the 3 cheapest"."""
    told = by_word(request, range(most.start, most.end))
    drawn = [part.column for part in figures]
    if len(told) != 1 or not drawn or told[0] in drawn:
        return None
    place = request.table.columns.index(told[0])
    return Mention(place, most.start, most.end, 1.0, 1.0, frozenset(), {"sort"})
