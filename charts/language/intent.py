"""What a message wants: a chart made, charts explained, a question answered. Imports nothing of the planner.

A chart too many is cheaper than instructions where a chart was wanted, so only what clearly asks for
instructions is EXPLAIN.
"""

import re
from collections.abc import Iterator
from dataclasses import astuple
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from charts.language.kept import kept
from charts.language.registry import languages, phrases_of
from charts.language.spelling import fold, words_of
from charts.language.spoken import heard, small_talk_of, spoken, words_in
from charts.language.tokens import is_unspaced
from charts.language.tokens import words as cut
from charts.language.vocabularies import cut_by

if TYPE_CHECKING:
    from charts.language.language import Cues, Language
    from charts.language.tags import Tag

_LONGEST = 1000
_NEAR = 5
_GAP = 2
_SHORT = 3
"""So long a preposition is before a word that asks."""
QUESTION_MARKS = ("?", "？", "؟")


class Intent(StrEnum):
    """What the member is after."""

    MAKE = "make"
    EXPLAIN = "explain"
    QUESTION = "question"
    THANKS = "thanks"
    EMPTY = "empty"
    OTHER = "other"


@cache
def _cues(*, unspaced: bool = False) -> "Cues":
    """Return the cues of all languages that are written without blanks, or of all others, as one."""
    return _as_one(tuple(language for language in languages() if language.unspaced is unspaced))


def _own_cues(words: tuple[str, ...]) -> "Cues":
    """Return the cues of all languages, but those of others that are mere words in the one of these words."""
    own = spoken(frozenset(words), own=heard(" ".join(words)))
    return _as_one(tuple(each for each in languages() if not each.unspaced), own)


def _all_at_once() -> "Iterator[tuple[tuple[Language, ...], ...]]":
    """Yield what is put together: languages without blanks, the others, and those as each one sees them."""
    english = languages()[0]
    spaced = tuple(each for each in languages() if not each.unspaced)
    yield (tuple(each for each in languages() if each.unspaced),)
    yield (spaced,)
    yield spaced, (english,)
    yield from ((spaced, (each, english)) for each in languages() if each is not english)


@kept(_all_at_once)
def _as_one(some: "tuple[Language, ...]", own: "tuple[Language, ...]" = ()) -> "Cues":
    """Return the cues of some languages as one, without those of others that are words of the own ones."""
    known = frozenset().union(*map(words_in, own))

    def kept(language: "Language", text: str) -> str:
        if not own or language in own:
            return text
        return ",".join(cue for cue in text.split(",") if not known.issuperset(words_of(cue)))

    each = [[kept(language, text) for text in astuple(language.cues)] for language in some]
    return type(some[0].cues)(*(",".join(texts) for texts in zip(*each, strict=True)))


@cache
def _parts(text: str) -> tuple[str, ...]:
    """Return the cues of a list as they stand in a text without blanks; also how words begin."""
    return tuple(dict.fromkeys(part for cue in text.split(",") if (part := fold(cue.strip()))))


@lru_cache(maxsize=64)  # reader, planner and answers ask about the same words
def intent_of(request: str) -> Intent:
    """Return what the request wants, from its words alone (a table is told elsewhere)."""
    text = " ".join(request[:_LONGEST].split())
    words = _said(text)
    if not words:
        return Intent.EMPTY
    if _only_thanks(words, fold(text)):
        return Intent.THANKS
    if refuses_chart(request):
        return Intent.QUESTION
    return _unspaced_intent(fold(text)) if is_unspaced(text) else _spaced_intent(words, text)


@lru_cache(maxsize=256)
def _said(text: str) -> tuple[str, ...]:
    """Return the words of a text, with what is glued to them apart."""
    if text.isascii() or is_unspaced(text):
        return words_of(text)
    return tuple(word.text for word in cut(text, cut_by(heard(text))) if word.kind != "stop")


def _only_thanks(words: tuple[str, ...], text: str) -> bool:
    """Whether there is thanks or praise, and nothing else but small talk."""
    if is_unspaced(text):
        left = text
        for cue in sorted(_parts(_cues(unspaced=True).thanks), key=len, reverse=True):
            left = left.replace(cue, "")
        own = heard(text)
        small = frozenset().union(*(small_talk_of(each) for each in languages() if each.code in own))
        return left != text and all(
            word.text in small for word in cut(left, cut_by(own)) if word.kind != "stop"
        )
    spans = list(_finds(words, _cues().thanks))
    said = {at for start, end in spans for at in range(start, end)}
    rest = frozenset(word for at, word in enumerate(words) if at not in said)
    here = spoken(frozenset(words), own=heard(text))
    return bool(spans) and rest <= frozenset().union(*map(small_talk_of, here))


def praises(request: str) -> bool:
    """Whether a message opens with thanks or praise, whatever is told behind it."""
    words = _said(" ".join(request[:_LONGEST].split()))
    return any(start == 0 for start, _ in _finds(words, _cues().thanks))


def asks_for_help(request: str) -> bool:
    """Whether a message asks what can be done here, and nothing else."""
    return _said(" ".join(request[:_LONGEST].split())) in phrases_of(_cues().help)


_SENTENCES = re.compile(r"[.?!؟।\n]+")


def _spaced_intent(words: tuple[str, ...], text: str) -> Intent:
    sentences = [_said(part) for part in _SENTENCES.split(text)]
    own = _own_cues(words)
    if _find(words, _cues().deictic) is None and any(_explains(part, own) for part in sentences if part):
        return Intent.EXPLAIN
    charts = any(_is_chart(word) for word in words)
    asking = _firsts(_cues().question)
    led = len(words[0]) <= _SHORT and words[1:2] and words[1] in asking  # "at what time", "in which month"
    asks = words[0] in asking or bool(led) or text.endswith(QUESTION_MARKS)
    if charts or (
        _find(words, _cues().make) is not None and not (asks and words[0] in _firsts(_cues().question))
    ):
        return Intent.MAKE
    if asks:
        return Intent.QUESTION
    return Intent.MAKE if _find(words, _cues().grouping) is not None else Intent.OTHER


def _unspaced_intent(text: str) -> Intent:
    """Return the intent of Chinese or Japanese, where cues are looked for as parts of the text."""
    cues = _cues(unspaced=True)
    chart, pointed = _has(text, cues.charts), _has(text, cues.deictic)
    if chart and not pointed and _has(text, cues.explain_verbs):
        return Intent.EXPLAIN
    if chart or _has(text, cues.make):
        return Intent.MAKE
    if text.endswith(QUESTION_MARKS) or _has(text, cues.question):
        return Intent.QUESTION
    return Intent.MAKE if _has(text, cues.grouping) else Intent.OTHER


def _has(text: str, cues: str) -> bool:
    return any(cue in text for cue in _parts(cues))


@cache
def _firsts(text: str) -> frozenset[str]:
    return frozenset(cue[0] for cue in phrases_of(text))


def _find(words: tuple[str, ...], text: str) -> tuple[int, int] | None:
    """Return where the first cue of a list stands, as start and end."""
    return next(_finds(words, text), None)


def _finds(words: tuple[str, ...], text: str) -> Iterator[tuple[int, int]]:
    """Yield where the cues of a list stand, the longest at each word."""
    cues, longest, firsts = phrases_of(text), _longest(text), _firsts(text)
    for start, word in enumerate(words):
        if word not in firsts:
            continue
        sizes = range(min(longest, len(words) - start), 0, -1)
        size = next((size for size in sizes if words[start : start + size] in cues), None)
        if size is not None:
            yield start, start + size


@cache
def _longest(text: str) -> int:
    """Return how many words the longest cue of a list has."""
    return max(map(len, phrases_of(text)))


def _is_chart(word: str) -> bool:
    return word.startswith(_parts(_cues().charts))


def _explains(words: tuple[str, ...], cues: "Cues") -> bool:
    """Whether a sentence asks for instructions or for an explanation of charts."""
    charts = [at for at, word in enumerate(words) if _is_chart(word)]
    if not charts:
        return False
    how_to, verb = _find(words, cues.how_to), _find(words, cues.explain_verbs)
    for leading, reach in ((cues.how_to, _NEAR), (cues.what_is, _GAP)):
        if any(end <= at <= end + reach for _, end in _finds(words, leading) for at in charts):
            return True
    if _find(words, cues.works) is not None and (
        how_to or verb or words[0] in _firsts(cues.question) or "how" in words
    ):
        return True
    return verb is not None and not _by_means(words, verb[1], charts, cues)


def _by_means(words: tuple[str, ...], start: int, charts: list[int], cues: "Cues") -> bool:
    """Whether something is to be explained by means of a chart ("explain my sales with a bar chart")."""
    means = phrases_of(cues.means)
    for at in charts:
        led = [i for i in range(max(start, at - 3), at) if (words[i],) in means]
        if led and led[0] - start >= 1:
            return True
    return False


def makes(word: str) -> bool:
    """Whether a word tells to make something ("draw", "zeichne")."""
    return (word,) in phrases_of(_cues().make)


@lru_cache(maxsize=64)
def refuses_chart(request: str) -> bool:
    """Whether the request says that no chart is wanted."""
    text = request[:_LONGEST]
    words = _said(text)
    if _find(words, _cues().refusals) is not None:
        return True
    return _has(_without_looks(fold(text)), _cues(unspaced=True).refusals)


def _without_looks(text: str) -> str:
    """Return a text without what is unwanted of a chart: "no legend" begins with "no chart" in Chinese."""
    from charts.language.tags import Tag  # noqa: PLC0415 - words are loaded when some are heard

    for language in languages():
        for tag in (Tag.NO_LEGEND, Tag.NO_LABELS) if language.unspaced else ():
            for phrase in _parts(language.phrases.get(tag, "")):
                text = text.replace(phrase, "")
    return text


def chart_asked(request: str) -> "Tag | None":
    """Return the kind of chart that a question is about, None if it names none."""
    text = fold(request[:_LONGEST])
    words = _said(text)
    for tag, names in _chart_names().items():
        if any(word.startswith(names) for word in words) or any(
            name in text for name in names if " " in name or not name.isascii()
        ):
            return tag
    return None


@cache
def _chart_names() -> "dict[Tag, tuple[str, ...]]":
    """Return how the names of each kind begin; a histogram is looked for before the bars it is made of."""
    from charts.language.tags import Tag  # noqa: PLC0415 - only who asks for an explanation needs it

    kinds = (Tag.HISTOGRAM, Tag.BOXPLOT, Tag.HEATMAP, Tag.POINT, Tag.ARC, Tag.AREA, Tag.LINE, Tag.BAR)
    return {
        tag: tuple(name for language in languages() for name in _parts(language.chart_names.get(tag, "")))
        for tag in kinds
    }
