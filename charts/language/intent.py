"""What a message wants: a chart made, charts explained, a question answered. Imports nothing of the planner.

Eight languages: English, German, Spanish, French, Portuguese, Russian, Chinese, Japanese. A chart too many is
cheaper than instructions where a chart was wanted, so only what clearly asks for instructions is EXPLAIN.
"""

from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from charts.language.intent_cues import (
    CHART_STEMS,
    DEICTIC,
    EXPLAIN_VERBS,
    GROUPING,
    HOW_TO,
    KINDS,
    MAKE,
    MEANS,
    QUESTION,
    REFUSALS,
    UNSPACED,
    WHAT_IS,
    WORKS,
)
from charts.language.spelling import fold, words_of

_LONGEST = 1000
_NEAR = 5
_GAP = 2


class Intent(StrEnum):
    """What the member is after."""

    MAKE = "make"
    EXPLAIN = "explain"
    QUESTION = "question"
    EMPTY = "empty"
    OTHER = "other"


@cache
def _cues(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(phrase) for phrase in text.replace("\n", " ").split(",") if words_of(phrase))


def intent_of(request: str) -> Intent:
    """Return what the request wants, from its words alone (a table is told elsewhere)."""
    text = " ".join(request[:_LONGEST].split())
    words = words_of(text)
    if not words:
        return Intent.EMPTY
    if refuses_chart(request):
        return Intent.QUESTION
    return _unspaced_intent(fold(text)) if _is_unspaced(text) else _spaced_intent(words, text)


def _spaced_intent(words: tuple[str, ...], text: str) -> Intent:
    if _explains(words):
        return Intent.EXPLAIN
    charts = any(_is_chart(word) for word in words)
    asks = words[0] in _firsts(QUESTION) or text.endswith(("?", "？"))
    if charts or (_find(words, MAKE) is not None and not (asks and words[0] in _firsts(QUESTION))):
        return Intent.MAKE
    if asks:
        return Intent.QUESTION
    return Intent.MAKE if _find(words, GROUPING) is not None else Intent.OTHER


def _is_unspaced(text: str) -> bool:
    return any("\u3040" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff" for sign in text)


def _unspaced_intent(text: str) -> Intent:
    """Return the intent of Chinese or Japanese, where cues are looked for as parts of the text."""
    chart = any(cue in text for cue in UNSPACED["chart"])
    pointed = any(cue in text for cue in UNSPACED["deictic"])
    if chart and not pointed and any(cue in text for cue in UNSPACED["explain"]):
        return Intent.EXPLAIN
    if chart or any(cue in text for cue in UNSPACED["make"]):
        return Intent.MAKE
    if text.endswith(("?", "？")) or any(cue in text for cue in UNSPACED["question"]):
        return Intent.QUESTION
    return Intent.MAKE if any(cue in text for cue in UNSPACED["group"]) else Intent.OTHER


@cache
def _firsts(text: str) -> frozenset[str]:
    return frozenset(cue[0] for cue in _cues(text))


def _find(words: tuple[str, ...], text: str) -> tuple[int, int] | None:
    """Return where the first cue of a list stands, as start and end."""
    return next(_finds(words, text), None)


def _finds(words: tuple[str, ...], text: str) -> Iterator[tuple[int, int]]:
    """Yield where the cues of a list stand, the longest at each word."""
    cues = _cues(text)
    longest = max(len(cue) for cue in cues)
    for start in range(len(words)):
        sizes = range(min(longest, len(words) - start), 0, -1)
        size = next((size for size in sizes if words[start : start + size] in cues), None)
        if size is not None:
            yield start, start + size


def _is_chart(word: str) -> bool:
    return word.startswith(CHART_STEMS)


def _explains(words: tuple[str, ...]) -> bool:
    """Whether instructions or an explanation of charts are asked for, and no data are pointed at."""
    charts = [at for at, word in enumerate(words) if _is_chart(word)]
    if not charts or _find(words, DEICTIC) is not None:
        return False
    how_to, verb = _find(words, HOW_TO), _find(words, EXPLAIN_VERBS)
    for cues, reach in ((HOW_TO, _NEAR), (WHAT_IS, _GAP)):
        if any(end <= at <= end + reach for _, end in _finds(words, cues) for at in charts):
            return True
    if _find(words, WORKS) is not None and (
        how_to or verb or words[0] in _firsts(QUESTION) or "how" in words
    ):
        return True
    return verb is not None and not _by_means(words, verb[1], charts)


def _by_means(words: tuple[str, ...], start: int, charts: list[int]) -> bool:
    """Whether something is to be explained by means of a chart ("explain my sales with a bar chart")."""
    means = _cues(MEANS)
    for at in charts:
        led = [i for i in range(max(start, at - 3), at) if (words[i],) in means]
        if led and led[0] - start >= 1:
            return True
    return False


def refuses_chart(request: str) -> bool:
    """Whether the request says that no chart is wanted."""
    text = request[:_LONGEST]
    words = words_of(text)
    if _find(words, REFUSALS) is not None:
        return True
    return any(cue in fold(text) for cue in UNSPACED["refuse"])


def explain(request: str) -> str:
    """Return a short explanation of the kind of chart that the request names, else of what can be drawn."""
    text = fold(request[:_LONGEST])
    words = words_of(text)
    for stems, explanation in KINDS:
        if any(word.startswith(stem) for stem in stems if stem.isascii() for word in words):
            return explanation
        if any(stem in text for stem in stems if not stem.isascii() or " " in stem):
            return explanation
    return KINDS[-1][1]
