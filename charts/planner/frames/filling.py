"""Marks that are filled to their whole: "columns filled up to 100 %", "each bar stretched to 100 percent"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import ChartSpec, Mark, Stack, Window, WindowOp
from charts.kinds import kind_of
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice.wish import says_stacked
from charts.planner.filters.literals import number_at
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span

_WHOLE = 100
_WITHIN = Window(WindowOp.SHARE_WITHIN)
_BOUNDS = (Tag.AT_MOST, Tag.TO, Tag.UNTIL, Tag.ABOVE, Tag.IN)
_FILLED = all_words(lambda language: language.asking.filled)
_PERCENT = all_words(lambda language: language.asking.percents)
_REACH = 4


def filling(said: Said) -> Iterator[Frame]:
    """Yield the wish for marks of one length, each cut into its parts."""
    texts = {word.text for word in said.words}
    if "%" not in texts and texts.isdisjoint(_PERCENT):
        return
    for at in range(len(said.words)):
        number = number_at(said.words, at)
        if number is None or number.value != _WHOLE or not said.free(range(at, number.end)):
            continue
        end = number.end
        signed = said.words[end - 1].text == "%"
        if not signed and end < len(said.words) and said.words[end].text in _PERCENT:
            signed, end = True, end + 1
        words = set(range(at, end))
        start = at
        bound = said.request.phrase_ending(start)
        if bound is not None and bound.tag in _BOUNDS:
            start = bound.start
            words |= span(bound)
        filled = [each for each in range(max(0, start - _REACH), start) if said.words[each].text in _FILLED]
        words |= set(filled)
        stacks = said.request.has(Tag.STACKED, Tag.NORMALIZE) or says_stacked(said.request)
        marked = any(_is_bar(said, each) for each in (*range(max(0, start - _REACH), start), end))
        if signed and (
            filled or (bound is None and marked) or (stacks and said.mention_at(start - 1) is None)
        ):
            yield Frame("filled", frozenset(words), filled_to_whole, loose=True, holds=_is_normalized)


def _is_bar(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at) if 0 <= at < len(said.words) else None
    return phrase is not None and phrase.tag in (Tag.BAR, Tag.AREA)


def _is_normalized(spec: ChartSpec) -> bool:
    return spec.stack is Stack.NORMALIZE


def filled_to_whole(spec: ChartSpec) -> ChartSpec:
    """Return the chart with marks of one length, each cut into its parts; these are shares by themselves."""
    if not (spec.series or len(spec.y) > 1):
        return spec
    if not kind_of(spec.mark).stacks:
        if spec.mark is not Mark.LINE:
            return spec
        spec = replace(spec, mark=Mark.BAR)
    amounts = tuple(replace(each, window=None) if each.window == _WITHIN else each for each in spec.y)
    return replace(spec, y=amounts, stack=Stack.NORMALIZE)


def shows_shares(spec: ChartSpec) -> bool:
    """Whether each mark is cut into the shares of its parts, as figures or as lengths."""
    return spec.stack is Stack.NORMALIZE or any(each.window == _WITHIN for each in spec.y)
