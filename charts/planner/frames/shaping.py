"""Wishes that give a chart more parts: a second axis, small panels, dots with sizes and names."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial

from charts.grammar import Channel, ChartSpec, Mark, Op, Stack
from charts.kinds import kind_of
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.effects import tests
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import REACH, Style, span, style_of
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column, Kind

_TWO = 2


def shaping(said: Said) -> Iterator[Frame]:
    """Yield the wishes for more parts."""
    style = style_of(said)
    yield from _second_axes(style)
    yield from _facets(style)
    yield from _sizes(style)
    yield from _names(style)
    yield from _written_beside(style)


def _second_axes(style: Style) -> Iterator[Frame]:
    for phrase in style.all(Tag.SECOND_AXIS, Tag.AT_RIGHT):
        counted = _one_in_turn(style.said, phrase)
        if counted is not None:
            at, words = counted
            yield Frame("second axis", words | span(phrase), partial(_nth_on_the_right, at), holds=_has_right)
    for phrase in style.all(Tag.SECOND_AXIS):
        near = style.target(phrase.start, phrase.end, 2 * REACH)
        name = near[1].name if near and uses.is_number(near[1]) else ""
        side = next((each for each in style.all(Tag.AT_RIGHT) if 0 <= each.start - phrase.end <= 1), None)
        exact = bool(near) and _is_for(style.said, phrase.end, near[2].start if near else 0)
        about = frozenset(near[2]) if near and near[0] == name else frozenset[int]()
        edit = _on_the_right(name, exact=exact)
        yield Frame("second axis", span(phrase, side), edit, holds=_has_right, about=about)

    yield from _put_on_the_right(style)


def _put_on_the_right(style: Style) -> Iterator[Frame]:
    """Yield "costs on the right": a figure that is drawn beside another has its axis there."""
    for phrase in style.all(Tag.AT_RIGHT):
        near = style.target(phrase.start, phrase.end, 1)
        legend = any(each.tag in (Tag.LEGEND, Tag.AT_LEFT) for each in style.phrases)
        if near is None or legend or not uses.is_measure(near[1]) or near[0] != near[1].name:
            continue
        if near[2].stop <= phrase.start and _ends_a_clause(style.said, phrase.end):
            edit = _on_the_right(near[0], exact=True)
            yield Frame("second axis", span(phrase), edit, about=frozenset(near[2]))


def _ends_a_clause(said: Said, at: int) -> bool:
    at = said.skip(at)
    phrase = said.request.phrase_at(at) if at < len(said.words) else None
    return (
        at >= len(said.words)
        or said.words[at].kind == "stop"
        or (phrase is not None and phrase.tag is Tag.AND)
    )


def _one_in_turn(said: Said, phrase: Phrase) -> tuple[int, frozenset[int]] | None:
    """Return which measure is meant in "the second one on the right", and the words for it."""
    at = said.skip(phrase.start - 1, -1)
    while at > 0 and (
        said.words[at].text in said.listed("ones") or said.words[at].text in said.listed("belongs")
    ):
        at = said.skip(at - 1, -1)
    turns = said.request.speech.in_turn
    if at < 0 or said.words[at].text not in turns or not said.free(range(at, phrase.start)):
        return None
    return turns.index(said.words[at].text), frozenset(range(at, phrase.start))


def _nth_on_the_right(at: int, spec: ChartSpec) -> ChartSpec:
    return _on_the_right(spec.y[at].field, exact=True)(spec) if at < len(spec.y) else spec


def _is_for(said: Said, start: int, stop: int) -> bool:
    """Whether an axis is said to be for what is named behind it: "second axis for the errors"."""
    return start < stop and any(said.words[at].text in said.listed("belongs") for at in range(start, stop))


def _has_right(spec: ChartSpec) -> bool:
    return any(each.right for each in spec.y)


def _on_the_right(name: str, *, exact: bool) -> Edit:
    """Return the edit that reads one measure on a second axis: the one named, else the last."""

    def edit(spec: ChartSpec) -> ChartSpec:
        if len(spec.y) < _TWO or spec.series or spec.mark not in (Mark.BAR, Mark.LINE, Mark.COMBO):
            return spec
        if exact and any(each.field == name for each in spec.y):
            plain = spec.mark if spec.mark is not Mark.COMBO else None
            y = tuple(replace(each, right=each.field == name, mark=each.mark or plain) for each in spec.y)
            return replace(spec, mark=Mark.COMBO, y=y)
        lines = [each.field for each in spec.y if each.mark is Mark.LINE]
        wanted = lines if name not in lines and lines else [name]
        if not any(each.field in wanted for each in spec.y[1:]):
            wanted = [spec.y[-1].field]
        plain = spec.mark if spec.mark is not Mark.COMBO else None
        y = tuple(replace(each, right=each.field in wanted, mark=each.mark or plain) for each in spec.y)
        return replace(spec, mark=Mark.COMBO, y=y)

    return edit


_SMALL = all_words(lambda language: language.asking.small)


def _is_small(said: Said, at: int) -> bool:
    return said.words[at].text in _SMALL and said.free((at,)) and said.mention_at(at) is None


def _facets(style: Style) -> Iterator[Frame]:
    said, told = style.said, False
    below = list(_below(style))
    for phrase in [*style.all(Tag.FACETS), *below]:
        found = style.target(phrase.start, phrase.end, 3)
        column = found[1] if found and found[0] == found[1].name and not uses.is_number(found[1]) else None
        behind = said.words[phrase.end].text if phrase.end < len(said.words) else ""
        speech = said.request.speech
        of_each = speech.meaning(said.words[phrase.end - 1].text) in (Tag.BY, Tag.EACH, Tag.POST_BY)
        idle = of_each and (speech.meaning(behind) is Tag.FILLER or speech.is_small_talk(behind))
        parted = said.request.phrase_at(phrase.end) if behind else None
        if column is None and idle and not (parted is not None and parted.tag in (Tag.BY, Tag.EACH)):
            continue  # "un grafico per la riunione": what it is for
        words = span(phrase) | (frozenset(found[2]) if found and column else frozenset())
        words |= {at for at in range(max(0, phrase.start - 2), phrase.start) if _is_small(said, at)}
        if column is None and of_each:
            words |= _led(style, phrase.end)
        if phrase in below:
            yield Frame("panels", words, _in_a_column, holds=_has_panels)
        else:
            yield Frame("panels", words, _in_panels(column), holds=_has_panels)
        told = True
    if not told:
        yield from _small_charts(style)


def _below(style: Style) -> Iterator[Phrase]:
    """Yield the words by which panels stand one under the other.

    What could be said of bars as well is said of panels beside a word for these: "panels, stacked".
    """
    for phrase in style.all(Tag.PANELS_BELOW):
        known = (style.said.request.phrase_at(at) for at in range(phrase.start, phrase.end))
        stacks = any(each is not None and each.tag is Tag.STACKED for each in known)
        if not stacks or style.near(phrase, Tag.FACETS, reach=REACH + 1) is not None:
            yield phrase


def _in_a_column(spec: ChartSpec) -> ChartSpec:
    spec = _in_panels(None)(spec)
    if not _has_panels(spec):
        return spec
    return replace(spec, looks=replace(spec.looks, panels_below=True), stack=Stack.NONE)


def _small_charts(style: Style) -> Iterator[Frame]:
    """Yield the panels of "a small chart for every warehouse", "each in its own little chart"."""
    said = style.said
    for phrase in said.phrases(Tag.CHART):
        start = phrase.start
        while start and _is_small(said, start - 1):
            start -= 1
        behind = said.request.phrase_at(phrase.end) if phrase.end < len(said.words) else None
        for_each = behind is not None and behind.tag in (Tag.EACH, Tag.BY)
        before = [each for each in said.phrases(Tag.EACH) if 0 <= start - each.end <= REACH]
        if start == phrase.start or not (for_each or before):
            continue
        found = style.target(phrase.end, phrase.end, 3) if for_each else None
        column = found[1] if found and found[0] == found[1].name and not uses.is_number(found[1]) else None
        words = frozenset(range(start, phrase.end)) | (
            frozenset(found[2]) if found and column else frozenset()
        )
        words |= _led(style, phrase.end) if column is None and for_each else frozenset()
        words |= span(behind) if for_each else frozenset(range(before[-1].start, start))
        yield Frame("panels", words, _in_panels(column), holds=_has_panels)
        return


def _led(style: Style, at: int) -> frozenset[int]:
    """Return the word behind "one chart per", and "per" with it, where it names no column."""
    said, found = style.said, set[int]()
    while (phrase := said.request.phrase_at(at) if at < len(said.words) else None) and phrase.tag in _LEADING:
        found |= set(range(phrase.start, phrase.end))
        at = phrase.end
    if at < len(said.words) and at in said.request.unknown() and said.free((at,)):
        return frozenset(found | {at})
    return frozenset()


_LEADING = (Tag.EACH, Tag.BY, Tag.FILLER)


def _has_panels(spec: ChartSpec) -> bool:
    return spec.facet is not None or spec.facet_measures


def _in_panels(column: Column | None) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if kind_of(spec.mark).shares or spec.facet or spec.facet_measures:
            return spec
        if column is not None:
            taken = spec.series is not None and spec.series.field == column.name
            if spec.x is not None and spec.x.field == column.name:
                return _turned(spec)
            return replace(spec, facet=Channel(column.name), series=None if taken else spec.series)
        if spec.series is not None:
            return replace(spec, facet=spec.series, series=None)
        if len(spec.y) > 1:
            return replace(spec, facet_measures=True)
        several = [each for each in tests(spec.where) if each.negate or each.op is Op.IN]
        parted = [each.field for each in several if spec.x is not None and each.field != spec.x.field]
        return replace(spec, facet=Channel(parted[0])) if parted else spec  # "all but squats, in panels"

    return edit


def _turned(spec: ChartSpec) -> ChartSpec:
    """Return a panel for each place along x with the measures side by side in it, where there are several."""
    if len(spec.y) < _TWO or spec.series is not None or spec.x is None or spec.x.time_unit:
        return spec
    return replace(spec, x=None, facet=spec.x, stack=Stack.NONE, sort=None, limit=None)


def _sizes(style: Style) -> Iterator[Frame]:
    for phrase in style.all(Tag.SIZED):
        end = _of_marks(style.said, phrase.end)
        found = _behind_or_near(style, phrase.start, end)
        if found is None or not uses.is_number(found[1]) or found[0] != found[1].name:
            continue
        words = span(phrase) | frozenset(found[2]) | frozenset(range(phrase.end, end))
        behind = found[2].start >= end
        yield Frame("size", words, _sized(found[1].name, firm=behind), holds=_has_size(found[1].name))


def _of_marks(said: Said, at: int) -> int:
    """Return the place behind "of the circles" and what ties them to a column."""
    texts = [word.text for word in said.words]
    while at < len(texts) and said.mention_at(at) is None and texts[at] in said.listed("of_circles"):
        at += 1
    return at


def _behind_or_near(style: Style, start: int, end: int) -> tuple[str, Column, range] | None:
    """Return the column just behind a phrase, else the one nearest to it."""
    near = style.targets(start, end, 4)
    behind = next((each for each in near if each[2].start - end in range(3)), None)
    return behind or next(iter(near), None)


def _has_size(name: str) -> Callable[[ChartSpec], bool]:
    return lambda spec: spec.size == name


def _sized(name: str, *, firm: bool) -> Edit:
    """Return the edit that sizes dots; firm where the column is named for that, be it drawn as well."""

    def edit(spec: ChartSpec) -> ChartSpec:
        drawn = {spec.x.field if spec.x else "", *(each.field for each in spec.y)}
        if spec.mark is not Mark.POINT or (name in drawn and not firm):
            return spec
        return replace(spec, size=name)

    return edit


def _names(style: Style) -> Iterator[Frame]:
    for phrase in style.all(Tag.WITH_NAMES):
        found = style.target(phrase.start, phrase.end, 3)
        named = found is not None and found[0] == found[1].name and _is_joined(style.said, phrase, found[2])
        column = found[1] if found and named else _naming(style.said)
        if column is not None:
            words = span(phrase) | (frozenset(found[2]) if found and named else frozenset())
            yield Frame("names", words, _named(column.name))


def _is_joined(said: Said, phrase: Phrase, words: Iterable[int]) -> bool:
    """Whether nothing parts these words from a phrase: "colour by genre, label each dot" is two wishes."""
    places = {phrase.start, *words}
    return not any(said.words[at].kind == "stop" for at in range(min(places), max(places)))


def _written_beside(style: Style) -> Iterator[Frame]:
    """Yield the names of "name each film", "with the films written next to them", "each with its name"."""
    said = style.said
    if not said.request.has(*kind_of(Mark.POINT).tags):
        return
    for at in range(len(said.words)):
        if not _is_writing(said, at):
            continue
        near = (_label_near(said, at, 1), _label_near(said, at, -1))
        mention = next((each for each in near if each is not None), None)
        column = said.column(mention) if mention is not None else _naming(said)
        if column is not None:
            words = span(mention) | {at}
            between = range(min(words), max(words) + 1)
            idle = {each for each in between if said.mention_at(each) is None}
            more = {each for each in (min(words) - 1, max(words) + 1) if _is_writing(said, each)}
            more |= _at_the_dots(said, max(words) + 1)
            yield Frame("names", words | idle | more, _named(column.name), loose=True)
            return


def _at_the_dots(said: Said, at: int) -> set[int]:
    """Return the words that say where names stand: "next to each dot", "beside the points"."""
    found, placed = set[int](), False
    while at < len(said.words) and said.free((at,)):
        text, phrase = said.words[at].text, said.request.phrase_at(at)
        idle = phrase is not None and phrase.tag in (Tag.FILLER, Tag.EACH, Tag.BY, Tag.IN, Tag.TO)
        if not (idle or text in said.listed("at_marks") or text in said.listed("drawn_marks")):
            break
        found.add(at)
        placed = placed or text in said.listed("at_marks")
        at += 1
    return found if placed else set()


def _is_writing(said: Said, at: int) -> bool:
    return 0 <= at < len(said.words) and said.words[at].text in _WRITING and said.free((at,))


def _label_near(said: Said, at: int, step: int) -> Mention | None:
    """Return the column of labels named a few words before or behind a word of writing."""
    place = at + step
    while 0 <= place < len(said.words) and abs(place - at) <= _BESIDE and said.words[place].kind != "stop":
        mention = said.mention_at(place)
        if mention is not None:
            column = said.column(mention)
            label = not uses.is_number(column) and uses.is_unique(said.table, column)
            return mention if label else None
        place += step
    return None


_WRITING = all_words(lambda language: language.asking.writing)
_BESIDE = 4


def _naming(said: Said) -> Column | None:
    return next(
        (each for each in said.table.columns if each.kind is Kind.TEXT and uses.is_unique(said.table, each)),
        None,
    )


def _named(name: str) -> Edit:
    return lambda spec: replace(spec, label=name) if spec.mark is Mark.POINT else spec
