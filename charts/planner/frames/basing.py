"""Figures set against the one at a place along x: an index, a change since January, a gap to the first."""

from collections.abc import Iterator
from dataclasses import dataclass

from charts.grammar import Window, WindowOp
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.before_after import then_and_now
from charts.planner.frames.computed import around, spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import place_at, span
from charts.planner.frames.windowing import along
from charts.planner.request.phrases import Phrase
from charts.table import CALENDAR

_BASE = 100
_REACH = 5
_LONG = 2
_SETTING = (Tag.AWAY_FROM, Tag.MORE_THAN)
_JOINING = (Tag.SINCE, Tag.FROM, Tag.VERSUS)
_SMALL = (Tag.TO, Tag.IN, Tag.FILLER, Tag.EQUAL)
_FIRST = all_words(lambda language: language.first)
_BEGINNING = all_words(lambda language: language.asking.beginning)
_TIMED = ("time", "span")


@dataclass(frozen=True, slots=True)
class _Lead:
    """Words before a base, and what they make of it."""

    op: WindowOp
    end: int
    words: frozenset[int]
    takes: bool = True
    """Whether the base is spent: what is said to be since a moment leaves the rows before it out as well."""


def read_bases(said: Said) -> Iterator[Frame]:
    """Yield what sets figures against one of them, each word in one frame."""
    found = [each for each in spoken_of(said, "window") if not _is_of_an_axis(said, each)]
    yield from _indexes(said, found)
    timed = any(uses.is_time(each) for each in said.table.columns)
    if not timed and then_and_now(said) is not None:
        return  # "who lost the most compared to 2020" of two columns is no base for both
    for lead in _leads(said, found):
        base = _named_base(said, lead.end)
        if base is not None:
            label, words = base
            words = lead.words | (words if lead.takes or not label else frozenset())
            yield Frame("base", words | _joined(said, words), along(said, Window(lead.op, base=label)))
            return


def _leads(said: Said, found: list[Phrase]) -> Iterator[_Lead]:
    """Yield the words that set figures against what stands behind them."""
    changes = wanted(said, found, Tag.CHANGE, Tag.GROWING, Tag.GROWTH)
    changes += wanted(said, spoken_of(said, "calculate"), Tag.DIFFERENCE)
    turned = wanted(said, spoken_of(said, "sign"), Tag.GREW, Tag.SHRUNK, Tag.LOSS)
    percent = around(said, found, Tag.PERCENT) | around(said, changes, Tag.GROWTH)
    shares = {each.start: each for each in wanted(said, spoken_of(said, "calculate"), Tag.PERCENT_OF)}
    for phrase in shares.values():
        yield _Lead(WindowOp.INDEX, phrase.end, span(phrase) | percent)
    amount = any(each.tag in (Tag.CHANGE, Tag.DIFFERENCE) for each in changes)
    op = WindowOp.BASE_PERCENT_CHANGE if percent else WindowOp.BASE_DIFFERENCE
    for phrase in wanted(said, spoken_of(said, "against"), *_SETTING):
        yield _Lead(op, phrase.end, span(phrase, *changes) | percent)
    for phrase in () if _asks(said) else said.phrases(*_JOINING):
        near = [each for each in (*changes, *turned) if 0 <= phrase.start - each.end <= _REACH]
        near = [each for each in near if not _is_of_two(said, each.end, phrase.start)]
        if near and (percent or amount or turned):
            since = phrase.tag is Tag.SINCE and _first_at(said, said.skip(phrase.end)) == 0
            own = span(*near) if since else span(phrase, *near)
            yield _Lead(op, phrase.end, own | percent, takes=not since)


def _is_of_two(said: Said, start: int, stop: int) -> bool:
    """Whether two columns stand between a change and a moment: it is theirs, and the moment a filter's."""
    mentions = filter(None, map(said.mention_at, range(start, stop)))
    return len({each.column for each in mentions if uses.is_measure(said.column(each))}) > 1


def _asks(said: Said) -> bool:
    """Whether words ask for a figure to be said: "how much has it grown since January"."""
    first = said.words[0].text if said.words else ""
    return any(first in said.request.speech.listed(each) for each in ("naming", "whether"))


def _named_base(said: Said, at: int) -> tuple[str, frozenset[int]] | None:
    """Return the label that figures are set against, "" for the first, with its words."""
    start = said.skip(at)
    if start >= len(said.words):
        return None
    first = _first_at(said, start)
    if first:
        return "", frozenset(range(at, first))
    named = place_at(said, start)
    if named is None or not (_is_along_x(said, named[1].start) or _is_a_group(said, named[1].start)):
        return None
    return named[0], frozenset(range(at, named[1].stop))


def _is_a_group(said: Said, at: int) -> bool:
    """Whether a cell is one of the groups that are drawn: "mean size per strain as % of WT"."""
    cell = said.cell_from(at)
    ends = (said.mention_at(said.skip(each.end)) for each in said.phrases(*_GROUPING))
    return cell is not None and any(each is not None and each.column == cell.column for each in ends)


_GROUPING = (Tag.BY, Tag.EACH)


def _first_at(said: Said, at: int) -> int:
    """Return where words for the first place end ("first month", "start"); 0 where none begin here."""
    if at >= len(said.words):
        return 0
    if said.words[at].text in _BEGINNING:
        return at + 1
    if said.words[at].text not in _FIRST or at + 1 >= len(said.words):
        return 0
    phrase, mention = said.request.phrase_at(at + 1), said.mention_at(at + 1)
    timed = phrase is not None and phrase.tag.family in _TIMED
    named = mention is not None and not uses.is_measure(said.column(mention))
    if not (timed or named) and _is_an_occasion(said, at + 1):
        small = said.request.phrase_at(at + 2) if at + 2 < len(said.words) else None
        return at + 2 + (small is not None and small.tag is Tag.IN)  # "the first weigh in"
    return at + 2 if timed or named else 0


def _is_an_occasion(said: Said, at: int) -> bool:
    """Whether a word may be what rows are: none that is known, or one that is but like a column's name."""
    mention = said.mention_at(at)
    return at in said.request.unknown() or (
        mention is not None and mention.quality < 1 and mention.length == 1
    )


def _is_along_x(said: Said, at: int) -> bool:
    """Whether a word names a moment or a step, and no group or row by its name."""
    cell = said.cell_from(at)
    timed = any(each.kind in CALENDAR or uses.is_step(each) for each in said.table.columns)
    stepped = said.mention_at(at) is not None
    return said.table.columns[cell.column].kind in CALENDAR if cell is not None else timed or stepped


def _is_of_an_axis(said: Said, phrase: Phrase) -> bool:
    """Whether an axis is what begins there: "y axis starting at 100"."""
    before = said.request.phrase_ending(said.request.before_fillers(phrase.start))
    return before is not None and before.tag.family == "axis"


def _indexes(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield "2015 = 100", "indexed to 100", "compared to where we began"."""
    named = wanted(said, found, Tag.INDEXED)
    words = around(said, found, Tag.INDEXED)
    hundreds = [at for at, word in enumerate(said.words) if word.text == str(_BASE) and said.free((at,))]
    if not hundreds:
        whole = next((each for each in named if each.end - each.start > _LONG), None)  # a turn of phrase
        ends = [_first_at(said, each.end - 1 if each is whole else said.skip(each.end)) for each in named]
        first = next(filter(None, ends), 0)
        if whole or first:
            spent = words | frozenset(range(max(words), first))
            spent |= around(said, found, Tag.PERCENT)
            yield Frame("index", spent, along(said, Window(WindowOp.INDEX)))
        return
    base, used = max((_equated(said, at) for at in hundreds), key=lambda each: len(each[1]))
    if not named and not used:
        return
    spent = words | used | frozenset(hundreds)
    spent |= _in_percent(said, min(used, default=0))
    window = Window(WindowOp.INDEX, base=base)
    yield Frame("index", spent | _joined(said, spent), along(said, window))


def _in_percent(said: Said, base: int) -> frozenset[int]:
    """Return the words before a base in brackets that say the same: "as % of the wild type (WT = 100)"."""
    opens = base - 1
    if opens < 1 or said.words[opens].text not in "(（[":
        return frozenset()
    for phrase in wanted(said, spoken_of(said, "calculate"), Tag.PERCENT_OF):
        between = range(phrase.end, opens)
        idle = all(said.mention_at(at) is None and said.words[at].kind == "word" for at in between)
        if 0 <= len(between) <= _REACH and idle:
            return frozenset(range(phrase.start, opens))
    return frozenset()


def _equated(said: Said, hundred: int) -> tuple[str, frozenset[int]]:
    """Return the label that is 100, "" for the first, with its words: before a sign of equality or behind."""
    if hundred > 1 and said.words[hundred - 1].text == "=":
        return _ending_at(said, hundred - 1)
    for at in range(hundred + 1, min(len(said.words), hundred + _REACH)):
        first = _first_at(said, at)
        if first:
            return "", frozenset(range(hundred + 1, first))
        named = place_at(said, at) if said.skip(at) == at else None
        if named is not None and _is_along_x(said, at):
            return named[0], frozenset(range(hundred + 1, named[1].stop))
    return "", frozenset()


def _ending_at(said: Said, stop: int) -> tuple[str, frozenset[int]]:
    """Return the label that words up to a sign of equality name, the longest first."""
    for at in range(max(0, stop - _REACH), stop):
        first = _first_at(said, at)
        if first == stop:
            return "", frozenset(range(at, stop + 1))
        named = place_at(said, at)
        if named is not None and named[1].stop == stop:
            return named[0], frozenset(range(at, stop + 1))
    return said.words[stop - 1].raw, frozenset({stop - 1, stop})


def _joined(said: Said, words: frozenset[int]) -> frozenset[int]:
    """Return the small words between the words of a frame ("to", "in")."""
    inner = range(min(words), max(words) + 1)
    tagged = (at for at in inner if (each := said.request.phrase_at(at)) and each.tag in _SMALL)
    return frozenset(tagged)
