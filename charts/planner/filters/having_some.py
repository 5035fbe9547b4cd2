"""Rows that have some of a thing or none of it: "hosts with errors", "players without cards"."""

from collections.abc import Iterator

from charts.grammar import Comparison, Op
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.around import Found, column_of, name_of
from charts.planner.filters.literals import number_at
from charts.planner.filters.spans import SIZES
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Request
from charts.table import Column, Kind

_WITH = all_words(lambda language: language.having)
_GROUPING = (Tag.BY, Tag.EACH, Tag.POST_BY, Tag.SERIES, Tag.OVER)
_NONE = (Tag.WITHOUT, Tag.NOT)
_JOINING = (Tag.AND, Tag.ADD, Tag.VERSUS)
_REACH = 4


def having_tests(request: Request) -> Iterator[Found]:
    """Yield the test of each column of amounts that some rows have none of, where rows are told by it."""
    for mention in request.mentions:
        free = request.used.isdisjoint(range(mention.start, mention.end))
        found = _test(request, mention) if free else None
        if found is not None:
            yield found


def tells_rows(request: Request, mention: Mention) -> bool:
    """Whether a column of amounts is named behind a word for what the rows are, of which some have none."""
    return _test(request, mention) is not None


def _test(request: Request, mention: Mention) -> Found | None:
    column = column_of(request, mention)
    if request.speech.postposes or not _has_none_and_some(column) or _goes_on(request, mention.end):
        return None
    start, none = _led(request, mention.start)
    if start is None:
        return None
    op = Op.EQ if none else Op.GT
    return Found(Comparison(name_of(request, mention), op, (0,)), start, mention.end)


def _has_none_and_some(column: Column) -> bool:
    """Whether the figures are amounts of which at least one row has none."""
    known = [value for value in column.values if isinstance(value, int | float)]
    return (
        column.kind is Kind.NUMBER
        and uses.is_measure(column)
        and bool(known)
        and min(known) == 0 < max(known)
    )


def _goes_on(request: Request, at: int) -> bool:
    """Whether a name is followed by what it is compared with, or by a further one that is to be drawn."""
    if at >= len(request.words):
        return False
    phrase = request.phrase_at(at)
    compared = phrase is not None and phrase.tag in (*SIZES, Tag.BETWEEN)
    joined = phrase is not None and phrase.tag in _JOINING
    return compared or joined or number_at(request.words, at) is not None


def _led(request: Request, at: int) -> tuple[int | None, bool]:
    """Return where words begin that tell rows by what stands behind, and whether they are to have none."""
    none = False
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        phrase, text = request.phrase_at(place), request.words[place].text
        if request.mention_at(place) is not None or request.words[place].kind != "word":
            return None, none
        if phrase is not None and phrase.tag in _NONE:
            none = True
            if phrase.tag is Tag.WITHOUT:
                return (phrase.start if _says_rows(request, phrase.start - 1) else None), none
        elif text in _WITH:
            return (place if _says_rows(request, place - 1) else None), none
        elif text in request.speech.listed("picking"):
            return place, none
        elif not request.speech.is_small_talk(text) or text in request.speech.listed("naming"):
            return None, none
    return None, none


def _says_rows(request: Request, at: int) -> bool:
    """Whether a word says what the rows are, and nothing is grouped by it."""
    if at < 0:
        return False
    mention = request.mention_at(at)
    start = mention.start if mention is not None else at
    led = request.phrase_ending(request.before_fillers(start))
    if led is not None and led.tag in _GROUPING:
        return False
    if mention is not None:
        return not uses.is_number(column_of(request, mention))
    phrase, text = request.phrase_at(at), request.words[at].text
    if phrase is not None:
        return phrase.tag.family == "time"
    return request.speech.names_several(text) and not request.speech.is_small_talk(text)
