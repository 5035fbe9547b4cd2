"""Lines that are spoken of by what they stand for: "a line at 100 for the club standard"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from charts.grammar import ChartSpec, Rule
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.filters.literals import number_at
from charts.planner.frames.asides import said_in
from charts.planner.frames.computed import refusal
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.lines import (
    Dress,
    adjective,
    at_its_value,
    dress_of,
    place_of,
    plain_lines,
    rule_behind,
    with_layer,
)
from charts.planner.frames.naming_lines import MARKING, named_before, named_behind
from charts.planner.frames.nearby import REACH, Style, place_at, span, style_of


def read_named_lines(said: Said) -> Iterator[Frame]:
    """Yield the lines that are said to stand for something: "a line at 100 for the club standard"."""
    style = style_of(said)
    audiences = said_in(said, "audiences")
    for phrase in [*said.phrases(Tag.RULE), *style.all(Tag.TARGET), *plain_lines(said)]:
        found = rule_behind(style, phrase) if said.free(span(phrase)) else None
        if found is None or refusal(said, phrase):
            continue
        dress = dress_of(style, phrase.start, found[1])
        label, words = named_behind(style, max(dress.words) + 1)
        if label and said.words[max(words)].text not in audiences:
            yield from at_its_value(style, phrase)


def values_as_lines(style: Style) -> Iterator[Frame]:
    """Yield the line of "the pass mark of 50 as a dashed line", "mark today (20 April) with a red line"."""
    said = style.said
    for at in range(1, len(said.words)):
        placed = _placed_at(said, at) if said.free((at,)) else None
        before = at
        while placed and before > 0 and said.words[before - 1].text in _EQUALLING:
            before -= 1
        label, words = named_before(style, before) if placed else ("", frozenset[int]())
        drawn = _drawn_as_line(style, placed[1]) if placed and label else None
        if placed is None or drawn is None:
            continue
        verb = said.skip_articles(min(words) - 1)
        words |= frozenset(range(min(words), placed[1])) | drawn.words
        words |= {verb} if verb >= 0 and said.words[verb].text in MARKING and said.free((verb,)) else set()
        yield Frame("rule", words, with_layer(replace(placed[0], label=label, colour=drawn.colour)))


def _placed_at(said: Said, at: int) -> tuple[Rule, int] | None:
    """Return the line at the number or the day at a word, and where that ends."""
    place, number = place_at(said, at), number_at(said.words, at)
    if place is not None and (number is None or len(place[1]) > 1):
        return Rule(at=place[0]), place[1].stop
    return (Rule(value=float(number.value)), number.end) if number is not None else None


_EQUALLING = all_words(lambda language: language.asking.equalling)


def _drawn_as_line(style: Style, at: int) -> Dress | None:
    """Return how a number is drawn as a line: "as a dashed line", ", draw it as a line"."""
    said, start, tied, colour = style.said, at, False, ""
    dressed: set[int] = set()
    while at < len(said.words) and at - start <= 2 * REACH and said.free((at,)):
        known, text, step = said.request.phrase_at(at), said.words[at].text, adjective(style, at)
        if known is not None and known.tag in (Tag.LINE, Tag.RULE) and known.end - known.start == 1:
            whole = frozenset(range(start, known.end))
            placed = known.end < len(said.words) and place_of(said, known.end, known) is not None
            return Dress(whole, colour) if tied and not placed else None
        if step is not None:
            colour, at = step.colour or colour, max(step.words) + 1
            dressed |= step.words
            continue
        tied = tied or text in said.listed("drawn_as") or text in _WITH
        talk = said.request.speech.is_small_talk(text) or (known is not None and known.tag is Tag.FILLER)
        if (
            not (tied or talk or text in ",)" or text in said.listed("adding"))
            or number_at(said.words, at) is not None
        ):
            return None
        at += 1
    return None


_WITH = all_words(lambda language: language.asking.by_means_of)


def all_labelled(style: Style, rules: Sequence[Frame]) -> Iterator[Frame]:
    """Yield the words that say once more that the lines have names: "both labelled"."""
    said = style.said
    lines = [frame for frame in rules if frame.name == "rule"]
    for at, word in enumerate(said.words):
        each = said.words[at - 1].text in _EACH if at else False
        if lines and each and word.text in _LABELLED and said.free((at,)):
            yield Frame("labelled lines", frozenset((at - 1, at)), holds=_has_names)


def _has_names(spec: ChartSpec) -> bool:
    rules = [layer for layer in spec.layers if isinstance(layer, Rule)]
    return bool(rules) and all(rule.label or rule.at for rule in rules)


_LABELLED = all_words(lambda language: language.asking.labelled)
_EACH = all_words(lambda language: f"{language.asking.both} {language.asking.whole}")
