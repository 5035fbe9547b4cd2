"""Sizes of text in whatever words: "tiny lettering", "the writing should be bigger"."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial

from charts.grammar import ChartSpec, TextSize
from charts.language.registry import all_words, languages, phrases_of
from charts.language.tags import Tag
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import Style

_OTHERS = all_words(lambda language: f"{language.asking.its_value} {language.asking.labelling}")
"""What stands beside words for sizes, too, and may be no text: "large numbers", "print larger"."""
_PAIR, _BETWEEN = 2, 3


def text_sizes(style: Style) -> Iterator[Frame]:
    """Yield the sizes that stand near a word for text, in either order."""
    said = style.said
    sizes, nouns = _words(said.request.speech.codes)
    for at, word in enumerate(said.words):
        if word.text not in sizes or not said.free((at,)) or said.mention_at(at) is not None:
            continue
        noun = next((each for step in (1, -1) if (each := _noun(said, at, step, nouns)) is not None), None)
        if noun is not None:
            words = frozenset(range(min(at, noun), max(at, noun) + 1))
            edit = partial(_sized, sizes[word.text])
            yield Frame("text size", words, edit, holds=lambda _: True)


def _noun(said: Said, at: int, step: int, nouns: frozenset[str]) -> int | None:
    """Return the place of a word for text before or behind a size."""
    place = at + step
    while 0 <= place < len(said.words) and abs(place - at) <= _BETWEEN + 1 and said.free((place,)):
        text = said.words[place].text
        if text in nouns and said.mention_at(place) is None:
            return place
        if said.words[place].kind != "word" or not said.request.speech.is_small_talk(text):
            return None
        place += step
    return None


def _sized(size: TextSize, spec: ChartSpec) -> ChartSpec:
    return replace(spec, looks=replace(spec.looks, text_size=size))


@cache
def _words(codes: tuple[str, ...]) -> tuple[dict[str, TextSize], frozenset[str]]:
    """Return words for sizes, and the nouns of text: a language has them beside small and large."""
    sizes, nouns = dict[str, TextSize](), set[str]()
    for language in (each for each in languages() if each.code in codes):
        pairs = {
            size: [each for each in phrases_of(language.phrases.get(tag, "")) if len(each) == _PAIR]
            for tag, size in ((Tag.LARGER, TextSize.LARGER), (Tag.SMALLER, TextSize.SMALLER))
        }
        seen = {size: {word for pair in found for word in pair} for size, found in pairs.items()}
        both = set.intersection(*seen.values()) - _OTHERS
        nouns |= both
        for size, found in pairs.items():
            for pair in found:
                sizes.update({word: size for word in pair if not both.isdisjoint(pair) and word not in both})
    return sizes, frozenset(nouns)
