"""The languages whose words are understood, and their words put together."""

from functools import cache
from typing import TYPE_CHECKING

from charts.language.spelling import word_set, words_of_each

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from charts.language.language import Language


@cache
def languages() -> "tuple[Language, ...]":
    """Return every language. Where two read a word differently, the first of them wins."""
    from charts.language.languages import (  # noqa: PLC0415 - not before a request
        ar,
        cs,
        de,
        en,
        es,
        fa,
        fr,
        he,
        hi,
        it,
        ja,
        ko,
        nl,
        pl,
        pt,
        ru,
        sv,
        tr,
        uk,
        vi,
        zh,
    )
    from charts.language.languages import id as indonesian  # noqa: PLC0415 - the name is a built-in's

    return (
        en.LANGUAGE,
        de.LANGUAGE,
        es.LANGUAGE,
        fr.LANGUAGE,
        pt.LANGUAGE,
        it.LANGUAGE,
        ru.LANGUAGE,
        zh.LANGUAGE,
        ja.LANGUAGE,
        nl.LANGUAGE,
        vi.LANGUAGE,
        indonesian.LANGUAGE,
        tr.LANGUAGE,
        uk.LANGUAGE,
        he.LANGUAGE,
        ar.LANGUAGE,
        fa.LANGUAGE,
        hi.LANGUAGE,
        ko.LANGUAGE,
        sv.LANGUAGE,
        cs.LANGUAGE,
        pl.LANGUAGE,
    )


def each_language() -> "Iterable[tuple[Language]]":
    """Return each language alone, as what a function of one is asked for."""
    return ((language,) for language in languages())


def each_code() -> "Iterable[tuple[str]]":
    """Return the code of each language alone."""
    return ((language.code,) for language in languages())


def all_words(pick: "Callable[[Language], str]") -> frozenset[str]:
    """Return the folded words of a list of words, of all languages."""
    return frozenset().union(*(word_set(pick(language)) for language in languages()))


@cache
def phrases_of(text: str) -> frozenset[tuple[str, ...]]:
    """Return the phrases of a list as their folded words."""
    return frozenset(words for words in words_of_each(text.split(",")) if words)


def all_phrases(pick: "Callable[[Language], str]") -> frozenset[tuple[str, ...]]:
    """Return the phrases of a list of phrases as their folded words, of all languages."""
    return frozenset().union(*(phrases_of(pick(language)) for language in languages()))
