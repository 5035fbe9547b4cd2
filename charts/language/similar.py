"""How much two words are alike: the same, of one stem, an abbreviation, a synonym, a slip of the keys."""

import re
from collections.abc import Iterable
from functools import lru_cache, reduce
from operator import or_

from charts.language.calendar_names import lexicon
from charts.language.kept import kept
from charts.language.registry import languages
from charts.language.roots import root_of
from charts.language.scripts import script_of
from charts.language.spelling import word_set
from charts.language.stems import stem

_STEM = 4
_LONG = 5
_VERY_LONG = 8
_ENDING = 4
_ABBREVIATION = (3, 5)
_KEPT = 0.6
_SHORTENED = 0.75


@kept()
def _groups() -> dict[str, frozenset[str]]:
    """Return word -> the things it may name."""
    found: dict[str, set[str]] = {}
    for language in languages():
        for thing, names in language.synonyms.items():
            for word in word_set(names):
                found.setdefault(word, set()).add(thing)
    return {word: frozenset(things) for word, things in found.items()}


@lru_cache(maxsize=8192)
def _bent_things(word: str) -> frozenset[str]:
    """Return the things that a word names in some case of a language of its script."""
    if word.isascii():
        return frozenset()
    return frozenset().union(*(_things_in(word, language.code) for language in languages()))


def _things_in(word: str, code: str) -> frozenset[str]:
    """Return the things that a word names in some case of a language."""
    endings, stems = _by_stem()[code]
    return stems.get(stem(word, endings), frozenset())


@kept()
def _by_stem() -> dict[str, tuple[str, dict[str, frozenset[str]]]]:
    """Return for each language: what is left of a word without its endings -> the things it names."""
    found = {}
    for language in languages():
        stems: dict[str, set[str]] = {}
        for thing, names in language.synonyms.items():
            for word in word_set(names):
                stems.setdefault(stem(word, language.endings), set()).add(thing)
        bare = {start: frozenset(things) for start, things in stems.items()}
        found[language.code] = (language.endings, bare)
    return found


@kept()
def _english_things() -> dict[str, frozenset[str]]:
    """Return for each English word the things that it names."""
    found: dict[str, set[str]] = {}
    for thing, names in languages()[0].synonyms.items():
        for word in word_set(names):
            found.setdefault(word, set()).add(thing)
    return {word: frozenset(things) for word, things in found.items()}


@lru_cache(maxsize=8192)
def names_alike(word: str, head: str, code: str) -> bool:
    """Whether a word of a language, in some case, names the thing that a column's head does."""
    english = languages()[0]
    if code == english.code:
        named = _english_things()
        things = named.get(word, frozenset()) | named.get(_singular(word), frozenset())
    else:
        things = _things_in(word, code)
    return bool(things) and not things.isdisjoint(_groups().get(head) or _groups().get(_singular(head)) or ())


def names_something(word: str, codes: Iterable[str]) -> bool:
    """Whether a word names a thing or a month, by which it is like words of other letters."""
    groups = _groups()
    if word in _months() or groups.get(word) or groups.get(_singular(word)) or _bent_things(word):
        return True
    return any(_things_in(word, code) for code in codes)


@kept()
def _months() -> dict[str, int]:
    """Return the English names of months but "may", which is a word of its own."""
    return {name: number for name, number in lexicon("months")["en"].items() if name != "may"}


@lru_cache(maxsize=8192)
def likeness(one: str, other: str) -> float:
    """Return 1 for the same word, less for weaker likeness, 0 for none."""
    if one == other or not one or not other:
        return float(one == other)
    if one[0] == other[0] and _singular(one) == _singular(other):
        return 0.98
    root = root_of(one)
    if root and root == root_of(other):
        return 0.96
    month = _months().get(one)
    if month is not None:
        return 0.95 if month == _months().get(other) else 0.0
    groups = _groups()
    mine, theirs = (
        groups.get(word) or groups.get(_singular(word)) or _bent_things(word) for word in (one, other)
    )
    if mine and theirs and mine & theirs:
        return 0.8
    return _by_letters(one, other) if one[0] == other[0] else 0.0


def close_keys(word: str) -> tuple[str, ...]:
    """Return texts of which two words share one that are the same but for their number, root or spelling."""
    month = _months().get(word)
    return f"1 {_singular(word)}", f"r {root_of(word) or word}", f"m {month or word}"


def stem_keys(word: str) -> tuple[str, ...]:
    """Return texts of which two words share one that are of one stem."""
    return f"s {word[:_STEM]}", f"d {_deed(word) or word}"


def _is_shortened(one: str, other: str) -> bool:
    """Whether a Chinese word of two signs is called by the first of them ("班" for "班级")."""
    short, long = sorted((one, other), key=len)
    return (len(short), len(long)) == (1, 2) and script_of(short) == script_of(long[1]) == "HAN"


def _by_letters(one: str, other: str) -> float:
    if _is_shortened(one, other):
        return _SHORTENED
    if _one_stem(one, other):
        return 0.85
    if _abbreviates(one, other) or _abbreviates(other, one):
        return 0.79
    return 0.7 if _slip(one, other) else 0.0


@lru_cache(maxsize=8192)
def _singular(word: str) -> str:
    if len(word) < _STEM - 1 or not word.isascii():
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


_DEED = re.compile(r"(?:ations?|itions?|ions?|ments?|ances?|ers?|ors?|ees?|ed|ings?|als?|s)$")
_SHORTEST_DEED = 4


@lru_cache(maxsize=8192)
def _deed(word: str) -> str:
    """Return what a word for a deed or its doer shares with others: "cancellations" with "cancelled"."""
    bare = _DEED.sub("", word) if word.isascii() else ""
    bare = bare[:-1] if bare[-1:] == bare[-2:-1] else bare
    return bare if len(bare) >= _SHORTEST_DEED else ""


def _one_stem(one: str, other: str) -> bool:
    if _deed(one) and _deed(one) == _deed(other):
        return True
    short, long = sorted((one, other), key=len)
    same = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if same < _STEM or len(long) - same > _ENDING:
        return False
    return same >= _KEPT * len(long) and len(short) - same <= 2 + (len(short) > _VERY_LONG)


def _abbreviates(short: str, long: str) -> bool:
    """Whether the short word is letters of the long one, in order ("dept", "qty", "crs")."""
    if (
        not _ABBREVIATION[0] <= len(short) <= _ABBREVIATION[1]
        or len(long) < len(short) + 2
        or not short.isascii()
    ):
        return False
    if long.startswith(short) and len(short) >= _STEM:
        return True
    letters = iter(long)
    if not all(letter in letters for letter in short):
        return False
    vowels = sum(letter in "aeiou" for letter in short[1:])
    return vowels == 0 or long.startswith(short) or (short in ("dept", "govt", "acct"))


def _slip(one: str, other: str) -> bool:
    """Whether a letter more, less, other or swapped parts the words (two of them in a long word)."""
    if min(len(one), len(other)) < _LONG:
        return False
    most = 2 if min(len(one), len(other)) >= _VERY_LONG else 1
    if abs(len(one) - len(other)) > most or (letters_of(one) ^ letters_of(other)).bit_count() > 2 * most:
        return False
    return distance(one, other, most) <= most


@lru_cache(maxsize=8192)
def letters_of(word: str) -> int:
    """Return which letters a word has, as bits: a slip changes two of them at most."""
    return reduce(or_, (1 << (ord(letter) & 63) for letter in word), 0)


def distance(one: str, other: str, most: int) -> int:
    """Return the optimal string alignment distance, or most + 1 once it must be more."""
    far = most + 1
    if abs(len(one) - len(other)) > most:
        return far
    before: list[int] = []
    row = [min(j, far) for j in range(len(other) + 1)]
    for i, a in enumerate(one, 1):
        now = [far] * (len(other) + 1)
        now[0] = min(i, far)
        for j in range(max(1, i - most), min(len(other), i + most) + 1):  # further off, no path is so short
            b = other[j - 1]
            cost = min(row[j] + 1, now[j - 1] + 1, row[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            now[j] = cost
        if min(now) > most:
            return far
        before, row = row, now
    return min(row[-1], far)
