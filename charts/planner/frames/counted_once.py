"""Different things counted for each who has them: "how many different birds did each of us see?"."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from charts.grammar import Aggregate, Channel, ChartSpec, Mark, Measure, Sort, SortBy, Stack
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import is_person
from charts.planner.request.phrases import Phrase
from charts.table import Column, Kind

_COUNTING = (Tag.COUNT, Tag.TOTAL_NUMBER)
_EACH = (Tag.EACH, Tag.BY)
_TEXTS = 2


def read_counted_once(said: Said) -> Iterator[Frame]:
    """Yield how many different things each person has, where what is counted twice counts once."""
    different, once = list(said.phrases(Tag.DIFFERENT)), _once(said)
    counting = list(said.phrases(*_COUNTING))
    people = _people(said) if counting and (different or once) else None
    if people is None:
        return
    who, words = people
    things = [each for each in said.table.columns if each.kind is Kind.TEXT and each is not who]
    named = [each for each in said.request.mentions if said.column(each) in things]
    column = said.column(named[0]) if named else things[0] if len(things) == 1 else None
    if column is None or uses.is_unique(said.table, column):
        return
    spent = words | once | span(*different)
    yield Frame("counted once", spent | _noun(said, different), partial(_counted, who.name, column.name))


def _counted(who: str, what: str, spec: ChartSpec) -> ChartSpec:
    y = (Measure(what, Aggregate.DISTINCT),)
    mark = spec.mark if spec.mark in (Mark.ARC, Mark.LOLLIPOP) else Mark.BAR
    sort = Sort(SortBy.Y, descending=True)
    return replace(spec, mark=mark, x=Channel(who), y=y, series=None, stack=Stack.NONE, sort=sort)


def _people(said: Said) -> tuple[Column, frozenset[int]] | None:
    """Return the column of people, with the words that speak of each of them where no column is called so."""
    texts = [each for each in said.table.columns if each.kind is Kind.TEXT]
    for each in said.phrases(*_EACH):
        at = said.skip(each.end)
        if at >= len(said.words) or said.mention_at(at) is not None:
            continue
        text = said.words[at].text
        found = [column for column in texts if not uses.is_unique(said.table, column)]
        called = [column for column in found if uses.holds(column, "who")]
        if len(called) == 1 and len(texts) >= _TEXTS and (is_person(text) or text in said.listed("us")):
            return called[0], frozenset({at})
    return None


def _noun(said: Said, different: list[Phrase]) -> frozenset[int]:
    """Return the unknown noun behind "different": what the only column of things holds."""
    unknown = said.request.unknown()
    return frozenset(each.end for each in different if each.end in unknown)


def _once(said: Said) -> frozenset[int]:
    """Return the words of "counting each only once", "the same one twice doesn't count twice"."""
    listed = said.listed("counted_once")
    found = [at for at, word in enumerate(said.words) if word.text in listed and said.free((at,))]
    if not found:
        return frozenset()
    inside = range(found[0], found[-1] + 1)
    counting = next((each.start for each in said.phrases(*_COUNTING)), 0)
    phrases = [said.request.phrase_at(at) for at in inside if at > counting]
    small = [each for each in phrases if each is not None and each.tag in (*_COUNTING, Tag.NOT, Tag.ONLY)]
    before = said.request.phrase_ending(found[0])
    lead = span(before) if before is not None and before.tag is Tag.ONLY else frozenset[int]()
    return frozenset(found) | span(*small) | lead
