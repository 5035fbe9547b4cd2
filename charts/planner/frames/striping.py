"""Wishes for a stripe behind the marks: "shade 80 to 100 in red as danger zone", "Mar to May shaded"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import Along, Band
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.language.tokens import written
from charts.planner.filters.literals import Number, number_at
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.lines import said_of_it, with_layer
from charts.planner.frames.nearby import Style, place_at, span
from charts.planner.request.phrases import Phrase

_REACH = 8
_JOINTS = (Tag.TO, Tag.AND, Tag.UNTIL)
_OPENING = (Tag.BETWEEN, Tag.FROM)
_NOUNS = all_words(lambda language: language.asking.stripe_nouns)
"""Words for a stripe that could mean another thing: what stands before them is no stripe by itself."""
_LONGEST_LABEL = 4


def stripes(style: Style) -> Iterator[Frame]:
    """Yield the stripes between two numbers, or two places along x, that are named beside a word for one."""
    said = style.said
    taken: set[int] = set()
    for phrase in sorted(style.all(Tag.SHADED), key=lambda each: said.words[each.start].text in _NOUNS):
        if not taken.isdisjoint(span(phrase)):
            continue
        found = _ends_near(style, phrase)
        if found is None:
            continue
        low, high, words = found
        along = Along.X if isinstance(low, str) else Along.Y
        words |= set(range(min(words), max(words) + 1)) - _lost(said, words)
        words |= span(phrase) | _led(said, min(words | span(phrase)))
        words |= _shaded_behind(style, max(words) + 1)
        colour, label, more = _dressed(style, max(words) + 1)
        layer = Band(low, high, along, label, colour)
        taken |= words | more
        yield Frame("band", frozenset(words | more), with_layer(layer))


def _shaded_behind(style: Style, at: int) -> frozenset[int]:
    """Return the word that says once more that it is a stripe: "the target zone 120 to 130 shaded"."""
    at = style.said.skip(at)
    again = next((each for each in style.all(Tag.SHADED) if each.start == at), None)
    return span(again)


def _lost(said: Said, words: set[int]) -> set[int]:
    inside = frozenset(range(min(words), max(words) + 1))
    return set(inside - said.between(min(words), max(words) + 1))


def _led(said: Said, at: int) -> frozenset[int]:
    """Return the noun before the ends of a stripe: "area between 80 and 100 shaded"."""
    before = said.skip(at - 1, -1)
    led = before >= 0 and said.words[before].text in _NOUNS
    return frozenset(range(before, at)) if led else frozenset()


_Ends = tuple[float | str, float | str, set[int]]


def _ends_near(style: Style, phrase: Phrase) -> _Ends | None:
    """Return the two ends that are named behind a phrase, else before it, in the same part of the request."""
    said = style.said
    strong = said.words[phrase.start].text not in _NOUNS
    behind = range(phrase.end, min(len(said.words), phrase.end + _REACH))
    before = range(max(0, phrase.start - _REACH), phrase.start)
    for places, near in ((behind, True), (before, strong)):
        at = places.start
        while near and at < places.stop:
            if said.words[at].kind == "stop":
                if places is behind:
                    break
                at += 1
                continue
            found = _two_numbers(said, at) or (_two_places(said, at) if strong else None)
            clear = found is not None and not _is_parted(said, found[2], phrase)
            if found is not None and clear and said.free(found[2]):
                return found
            at += 1
    return None


def _is_parted(said: Said, words: set[int], phrase: Phrase) -> bool:
    first, last = sorted(((min(words), max(words) + 1), (phrase.start, phrase.end)))
    return any(said.words[at].kind == "stop" for at in range(first[1], last[0]))


def _two_numbers(said: Said, at: int) -> _Ends | None:
    opening = said.request.phrase_at(at)
    start = opening.end if opening is not None and opening.tag in _OPENING else at
    low = number_at(said.words, start)
    high = _behind_joint(said, low) if low is not None else None
    if low is None or high is None:
        return None
    return float(low.value), float(high.value), set(range(at, high.end))


def _behind_joint(said: Said, low: Number) -> Number | None:
    joint = said.request.phrase_at(low.end) if low.end < len(said.words) else None
    if joint is not None and joint.tag in _JOINTS:
        return number_at(said.words, said.skip(joint.end))
    dashed = low.end < len(said.words) and said.words[low.end].text in ("-", "–")
    high = number_at(said.words, low.end + dashed)
    glued = high is not None and high.value < 0 and said.words[high.start].joint == ""
    return replace(high, value=-high.value) if high is not None and glued else high


def _two_places(said: Said, at: int) -> _Ends | None:
    opening = said.request.phrase_at(at)
    start = opening.end if opening is not None and opening.tag in _OPENING else at
    low = place_at(said, start) if start < len(said.words) else None
    if low is None or low[1].stop >= len(said.words):
        return None
    joint = said.request.phrase_at(low[1].stop)
    sign = said.words[low[1].stop].text in ("-", "–")
    if not sign and (joint is None or joint.tag not in _JOINTS):
        return None
    high = place_at(said, said.skip(joint.end if joint is not None and not sign else low[1].stop + 1))
    return (low[0], high[0], set(range(at, high[1].stop))) if high is not None else None


def _dressed(style: Style, stop: int) -> tuple[str, str, frozenset[int]]:
    """Return a stripe's colour and what it is called, with their words behind it."""
    said, colour, label, words, at = style.said, "", "", set[int](), stop
    while at < len(said.words):
        step = said_of_it(style, at)
        if step is not None:
            colour, label = colour or step.colour, label or step.label
            words |= step.words
            at = max(step.words) + 1
            continue
        named = _named_as(style, at) if not label else None
        if named is None:
            break
        label = named[0]
        words |= named[1]
        at = max(named[1]) + 1
    return colour, label, frozenset(words)


def _named_as(style: Style, at: int) -> tuple[str, frozenset[int]] | None:
    """Return what a stripe is called by "as danger zone"."""
    said = style.said
    if said.words[at].text not in said.listed("drawn_as") or at + 1 >= len(said.words):
        return None
    start = said.skip(at + 1)
    end = start
    while end < len(said.words) and end - start < _LONGEST_LABEL and said.words[end].kind == "word":
        if said_of_it(style, end) is not None:
            break
        end += 1
    if end == start:
        return None
    return written(said.words[start:end]), frozenset(range(at, end))
