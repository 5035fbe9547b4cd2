"""Which way a table of several measures is drawn: its rows' names along x, or its heads.

"A bar for every day, the years piled up" stands the names along x; "people along the bottom and a
bar for each book" stands the heads there. Where words leave it open the other rules decide.
"""

from collections.abc import Set as AbstractSet
from enum import Enum

from charts.grammar import Mark
from charts.kinds import KINDS
from charts.language.lexicon import words_for
from charts.language.spelling import words_of
from charts.language.steps_of_time import step_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.roles import UNITS, Part
from charts.planner.choice.wish import MARKS, Wish, says_normalized, says_stacked
from charts.planner.request.phrases import Request
from charts.table import CALENDAR, Column

_PLACING = (Tag.BY, Tag.EACH, Tag.OVER, Tag.POST_BY)
_FEWEST = 2
_SAME = 0.85
_JOINED = {kind.mark for kind in KINDS if kind.joined}


class Along(Enum):
    """What stands along x."""

    NAMES = "names"
    HEADS = "heads"


def which_way(wish: Wish, heads: list[Column]) -> Along | None:
    """Return what the words put along x of a table of so many heads; None where they leave it open.

    The words that call the heads by what they have in common are spent.
    """
    if len(heads) < _FEWEST or wish.kind is None or not wish.kind.coloured:
        return None
    names = next((part for part in wish.parts if _names_rows(wish, part)), None)
    called = _called(wish.request, heads)
    way = _by_names(wish, names) if names is not None else None
    found = way or (_by_heads(wish, called) if called else None)
    if found is not None:
        wish.request.used.update(at for place in called for at in place)
    return found


def _names_rows(wish: Wish, part: Part) -> bool:
    return not uses.is_measure(part.column) and uses.is_unique(wish.table, part.column)


def _by_names(wish: Wish, names: Part) -> Along | None:
    """Return the way that is said of the column of names."""
    if names.lead is Tag.X_AXIS:
        return Along.NAMES
    mark = _mark_each(wish.request, names.mention.start, names.mention.end)
    if mark is None:
        return None
    if MARKS.get(mark, Mark.BAR) in _JOINED:
        return Along.HEADS if names.column.kind not in CALENDAR else None
    if _piles(wish.request):
        return Along.NAMES
    return Along.HEADS if wish.has(Tag.X_AXIS) else None


def _by_heads(wish: Wish, called: list[range]) -> Along | None:
    """Return the way that is said of the heads, which these words call by a common name."""
    request = wish.request
    for place in called:
        mark = _mark_each(request, place.start, place.stop)
        if mark is not None:
            joined = MARKS.get(mark, Mark.BAR) in _JOINED
            return Along.NAMES if joined else Along.HEADS if _piles(request) else None
        before = request.phrase_ending(request.before_fillers(place.start))
        if before is not None and before.tag is Tag.BY:
            before = request.phrase_ending(request.before_fillers(before.start))
        behind = (
            request.phrase_at(request.behind_fillers(place.stop)) if place.stop < len(request.words) else None
        )
        if any(each is not None and each.tag is Tag.STACKED for each in (before, behind)):
            return Along.NAMES
    return None


def _piles(request: Request) -> bool:
    """Whether the parts of a bar are piled up, or it is split into them."""
    return says_stacked(request) or says_normalized(request) or request.has(Tag.SERIES)


def _mark_each(request: Request, start: int, end: int) -> Tag | None:
    """Return the kind of mark of which each of what stands at start..end gets one: "a bar for every day"."""
    own = request.phrase_at(start)
    at = own.start if own is not None else request.before_fillers(start)
    lead = request.phrase_ending(at)
    if lead is not None and lead.tag is Tag.SERIES:
        words = request.words[lead.start : lead.end]
        return Tag.LINE if any(word.text in words_for(Tag.LINE) for word in words) else None
    placed = lead is not None and lead.tag in _PLACING
    at = lead.start if placed and lead else at
    before = request.phrase_ending(request.before_fillers(at))
    if not placed and (own is None or own.tag.family != "span"):
        only = (
            request.words[at].text in request.speech.articles and before is not None and before.tag in MARKS
        )
        return before.tag if only and before else None  # "one bar a day"
    behind = request.phrase_at(request.behind_fillers(end)) if end < len(request.words) else None
    marks = (each.tag for each in (before, behind) if each is not None)
    return next((tag for tag in marks if tag in MARKS or tag is Tag.STACKED), None)


def _called(request: Request, heads: list[Column]) -> list[range]:
    """Return where all heads are called by what they have in common: "year" of Year 7 and Year 8."""
    common = set.intersection(*(set(words_of(column.name)) for column in heads))
    steps = step_of([column.name for column in heads])
    found = []
    for at, word in enumerate(request.words):
        phrase = request.phrase_at(at)
        if word.kind != "word" or at in request.used:
            continue
        if steps and phrase is not None and phrase.tag in UNITS and UNITS[phrase.tag] is UNITS[steps]:
            found.append(range(phrase.start, phrase.end))
        elif _is_said(request, word.text, common):
            found.append(range(at, at + 1))
    return found


def _is_said(request: Request, word: str, names: AbstractSet[str]) -> bool:
    return any(request.speech.alike(word, name) >= _SAME for name in names if not name.isdecimal())
