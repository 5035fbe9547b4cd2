"""Changes from one column to another: "growth since 2020 in percent", "change from before to after"."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from charts.grammar import Calculate, Cell, ChartSpec, Expression, Mark, Measure, Operation, Operator
from charts.language.tags import Tag
from charts.planner.choice.wide import steps_of
from charts.planner.frames.computed import around, spoken_of, wanted
from charts.planner.frames.frame import Frame, Said, unchanged
from charts.planner.frames.operands import is_amount, same_units
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column

_STARTING = (Tag.FROM, Tag.BETWEEN, Tag.SINCE)
_ENDING = (Tag.TO, Tag.AND, Tag.UNTIL, Tag.VERSUS)
_REACH = 8
_PAIR = 2


def read_steps(said: Said) -> Iterator[Frame]:
    """Yield the change between two named columns, or from a named one to the last of a table of steps."""
    found = spoken_of(said, "window")
    growth, change = around(said, found, Tag.GROWTH, Tag.GROWING), around(said, found, Tag.CHANGE)
    turned = (
        around(said, spoken_of(said, "sign"), Tag.GREW, Tag.SHRUNK)
        if said.request.has(*_STARTING)
        else frozenset()
    )
    words = growth | change | turned | _verbs(said)
    span = _span(said) if words else None
    if span is None:
        yield from _compared(said)
        return
    first, last, named = span
    percent = around(said, found, Tag.PERCENT)
    told = frozenset(at for at in words if abs(at - min(named)) <= _REACH) or words
    relative = bool(percent) or (bool(growth) and not change and not _says_amount(said))
    each = next((each for each in said.phrases(Tag.EACH) if each.end == min(named | told)), None)
    told |= frozenset(range(each.start, each.end)) if each else frozenset()  # "how much did each grow"
    told |= around(said, spoken_of(said, "sign"), Tag.IN_FIGURES)
    made = change_of(first, last, percent=relative)
    beside = min(told) >= max(named) and is_added(said, min(told))
    edit = partial(with_both, made.name, first.name, last.name) if beside else unchanged
    yield Frame("step", named | told | percent, edit, column=made)


def _compared(said: Said) -> Iterator[Frame]:
    """Yield "percent faster in 2024 than in 2023": how far the first of two steps is from the second."""
    steps = steps_in(said)
    named = [each for each in said.request.mentions if said.mention_at(each.start) is not None]
    named = [each for each in named if said.column(each) in steps]
    listed = said.listed("greater") | said.listed("smaller") | said.listed("quicker")
    told = [at for at, word in enumerate(said.words) if word.text in listed and said.free((at,))]
    if len(named) != _PAIR or not told or told[0] >= named[0].start:
        return
    one, other = named
    joint = range(one.end, other.start)
    versus = any(said.words[at].text in said.listed("than") for at in joint)
    versus = versus or any(each.start in joint for each in said.phrases(Tag.VERSUS, Tag.COMPARE))
    if not versus or not same_units((said.column(one), said.column(other))):
        return
    percent = around(said, spoken_of(said, "window"), Tag.PERCENT)
    words = {told[0], *range(told[0], other.end)} | percent
    words |= around(said, spoken_of(said, "sign"), Tag.IN_FIGURES)
    made = change_of(said.column(other), said.column(one), percent=bool(percent))
    yield Frame("step", said.between(min(words), max(words) + 1) & frozenset(words), column=made)


def _verbs(said: Said) -> frozenset[int]:
    """Return the verbs of a change just before where it begins: "drop from 2019 to 2020"."""
    listed = said.request.speech.listed("moving")
    begins = {each.start for each in said.phrases(*_STARTING)}
    return frozenset(
        at
        for at, word in enumerate(said.words)
        if word.text in listed and said.free((at,)) and said.mention_at(at) is None and at + 1 in begins
    )


def is_added(said: Said, at: int) -> bool:
    """Whether a change is wanted beside what it is of: "both years plus the change"."""
    led = said.skip_articles(at - 1)
    phrase = said.request.phrase_at(led) if led > 0 else None
    return phrase is not None and phrase.tag in (Tag.AND, Tag.ADD)


def with_both(made: str, then: str, now: str, spec: ChartSpec) -> ChartSpec:
    """Return the spec with what was and what is beside the change."""
    if [each.field for each in spec.y] != [made]:
        return spec
    if not any(each.name == made and each.percent for each in spec.calculate):
        return replace(spec, y=(Measure(then), Measure(now), *spec.y), sort=None)
    bars = (Measure(name, mark=Mark.BAR) for name in (then, now))
    line = replace(spec.y[0], mark=Mark.LINE, right=True)
    return replace(spec, mark=Mark.COMBO, y=(*bars, line), sort=None)


def change_of(first: Column, last: Column, *, percent: bool) -> Calculate:
    """Return the column of how much a later column is above an earlier one."""
    made: Expression = Operation(Operator.SUBTRACT, Cell(last.name), Cell(first.name))
    if percent:
        made = Operation(Operator.DIVIDE, made, Cell(first.name))
    return Calculate(
        f"Change from {first.name} to {last.name}{' in %' if percent else ''}", made, percent=percent
    )


def steps_in(said: Said) -> list[Column]:
    """Return the columns that are steps of time, two of them at least."""
    names = steps_of(said.table, fewest=2)
    return [said.table[name] for name in names]


def _span(said: Said) -> tuple[Column, Column, frozenset[int]] | None:
    """Return the first and the last column of "from A to B" or "since A", with those words."""
    steps = steps_in(said)
    mentions = [each for each in map(said.mention_at, range(len(said.words))) if each is not None]
    named = [each for each in mentions if is_amount(said, each) or said.column(each) in steps]
    for at, mention in enumerate(named):
        lead = _leading(said, mention, _STARTING)
        if (lead is None or lead.tag is Tag.BETWEEN) and said.column(mention) not in steps:
            continue
        start = lead.start if lead else mention.start
        for other in named[at:]:
            joint = _leading(said, other, _ENDING)
            if joint and other.column != mention.column and joint.start - mention.end <= 1:
                both = said.column(mention), said.column(other)
                if lead is not None and lead.tag is Tag.BETWEEN and both[0] in steps and both[1] in steps:
                    both = both if steps.index(both[0]) < steps.index(both[1]) else both[::-1]
                return (*both, frozenset(range(start, other.end))) if same_units(both) else None
        if lead and lead.tag in (Tag.SINCE, Tag.FROM) and said.column(mention) in steps[:-1]:
            return said.column(mention), steps[-1], frozenset(range(start, mention.end))
    return None


def _leading(said: Said, mention: Mention, tags: tuple[Tag, ...]) -> Phrase | None:
    """Return the phrase with one of these meanings just before a mention, over words that say nothing."""
    before = said.request.phrase_ending(said.request.before_fillers(mention.start))
    return before if before is not None and before.tag in tags else None


def _says_amount(said: Said) -> bool:
    """Whether "how much" asks for an amount rather than a rate."""
    return any(wanted(said, spoken_of(said, "sign"), Tag.IN_FIGURES))
