"""What is left of a word without its endings, as the file of its language lists them.

"|" parts groups of endings in the order in which they follow each other: of each group one is taken off, the
last group first ("ay|lar|a" in Turkish). Both sides of a comparison lose their endings, so an ending may be
one in some words only.
"""

from functools import cache, lru_cache

from charts.language.spelling import fold

SHORTEST = 4
"""What is left of a word has so many letters at least, for it to be told from others."""


@cache
def _groups(endings: str) -> tuple[tuple[str, ...], ...]:
    """Return the groups of endings, the last first, the longest ending first."""
    groups = (sorted(map(fold, group.split()), key=len, reverse=True) for group in endings.split("|"))
    return tuple(tuple(dict.fromkeys(group)) for group in groups)[::-1]


@lru_cache(maxsize=32768)
def stem(word: str, endings: str, shortest: int = SHORTEST) -> str:
    """Return a folded word without its endings; the word itself where too little would be left."""
    for group in _groups(endings):
        for ending in group:
            if word.endswith(ending) and len(word) - len(ending) >= shortest:
                word = word[: -len(ending)]
                break
    return word


def ends_as(word: str, start: str, endings: str) -> bool:
    """Whether a word is this stem with endings of the language."""
    return stem(word, endings) == start


def without_fleeting(word: str, vowels: str) -> str:
    """Return a stem without a vowel that comes and goes before its last consonant."""
    if len(word) < SHORTEST or word[-2] not in vowels.split() or word[-1] in vowels.split():
        return word
    return word[:-2] + word[-1]


def hardened(bare: str, word: str, pairs: str) -> str:
    """Return a stem with its last consonant as it is where no ending follows, if the word had one."""
    if bare == word:
        return bare
    soft, hard = pairs.split()[::2], pairs.split()[1::2]
    return bare[:-1] + hard[soft.index(bare[-1])] if bare[-1] in soft else bare
