"""What inflected words have in common, where endings and vowels change from number to number."""

from functools import cache, lru_cache

from charts.language.registry import languages
from charts.language.scripts import script_of, scripts_of
from charts.language.spelling import fold
from charts.language.stems import stem

_SHORTEST = 2
_SHORTEST_ARABIC = 3
_LONG_VOWELS = str.maketrans(dict.fromkeys("اوي", None))
"""Arabic makes plurals by other vowels inside of a word: the letters that stay are its root."""

_FINAL = str.maketrans("ךםןףץ", "כמנפצ")
"""Hebrew letters as they are written at the end of a word."""


@cache
def _inflections() -> dict[str, str]:
    """Return script -> the endings that come and go."""
    found: dict[str, str] = {}
    for language in languages():
        for script in scripts_of(language.inflections):
            found[script] = "|".join(filter(None, (found.get(script), language.inflections)))
    return found


@cache
def _articles() -> tuple[str, ...]:
    return tuple(fold(word) for language in languages() for word in language.articles.split())


def differ_by_article(one: str, other: str) -> bool:
    """Whether two folded words are one with and without its article: "دخل" and "الدخل"."""
    short, long = sorted((one, other), key=len)
    return any(long == article + short for article in _articles())


@lru_cache(maxsize=8192)
def root_of(word: str) -> str:
    """Return what all forms of a folded word share; "" in scripts whose languages list no endings."""
    if not word or word.isascii():
        return ""
    script = script_of(word[0])
    endings = _inflections().get(script, "")
    if not endings:
        return ""
    for article in _articles():
        if word.startswith(article) and len(word) > len(article) + 1:
            word = word.removeprefix(article)
            break
    word = stem(word, endings, _SHORTEST).translate(_FINAL)
    bare = word.translate(_LONG_VOWELS) if script == "ARABIC" else word
    return bare if len(bare) >= _SHORTEST_ARABIC else word
