"""How two spellings of one name are told to be the same."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from charts.language.han import AS_SIMPLIFIED

_LONGEST = 200
_JOINERS = "\u200c\u200d"
_KEPT_MARKS = "\u3099\u309a\u0654"
"""Kana's voicing, and the hamza, without which a word is another one but above an alif."""
_VARIANTS = str.maketrans(
    {
        **dict(zip("łđıøħŧ", "ldioht", strict=True)),
        **dict.fromkeys("أٱ", "ا"),
        **dict.fromkeys("یىے", "ي"),
        **dict.fromkeys("ةۀەہھ", "ه"),
        "ک": "ك",
        "ँ": "ं",
        **dict.fromkeys("ـ\u0654\u200d", None),
    }
)
"""Letters with a stroke that no decomposition takes off, letters that are written for each other, joiners."""
_WITHIN_HEBREW = re.compile("(?<=[א-ת])[\"״׳'](?=[א-ת])")
"""The marks of an abbreviation: no quotation begins there and no word ends."""
_ALIKE = str.maketrans("aceiopxy", "асеіорху")
"""Latin letters that look as Cyrillic ones do."""
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LETTERS = re.compile(r"[^\W\d_]+")
_ASCII_SPACED = {code: " " for code in range(128) if not chr(code).isalnum()}
_WITHIN_WORDS = re.compile(
    "(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[A-Za-z])"
)
"""Where one word of an ASCII name ends and the next begins without a sign between."""
_ASCII_ALONE = {code: None for code in range(128) if not chr(code).isalnum()}


def tidy(text: str) -> str:
    """Return the text on one line without control characters, one blank between words, at most 200 signs.

    The joiners within words of Persian and Hindi, and within emoji, stay.
    """
    shown = "".join(sign if sign.isprintable() or sign in _JOINERS else " " for sign in text[: 4 * _LONGEST])
    return " ".join(shown.split())[:_LONGEST].rstrip()


def fold(text: str) -> str:
    """Return the text without case, accents and width: "CAFÉ" and "cafe" are one.

    Latin letters within a Cyrillic word are the Cyrillic ones that look the same.
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    marks = {ord(c): None for c in set(plain) if unicodedata.combining(c) and c not in _KEPT_MARKS}
    bare = plain.translate(marks) if marks else plain
    whole = unicodedata.normalize("NFKC", bare).translate(_VARIANTS).translate(AS_SIMPLIFIED)
    return _LETTERS.sub(_of_one_script, whole) if _CYRILLIC.search(whole) else whole


def _of_one_script(word: re.Match[str]) -> str:
    return word.group().translate(_ALIKE) if _CYRILLIC.search(word.group()) else word.group()


def is_mark(sign: str) -> bool:
    """Whether a sign belongs to the letter before it: an accent, a vowel of Devanagari."""
    return unicodedata.category(sign)[0] == "M"


@lru_cache(maxsize=8192)
def key(name: str) -> str:
    """Return what is left of a name when case, accents, blanks and punctuation do not count."""
    folded = fold(name)
    if folded.isascii():
        return folded.translate(_ASCII_ALONE)
    return "".join(c for c in folded if c.isalnum() or is_mark(c))


@lru_cache(maxsize=1024)
def words_of(name: str) -> tuple[str, ...]:
    """Return the folded words of a column name: "Num_of_staff" and "bedType" are cut as they are read."""
    if name.isascii():
        return tuple(_WITHIN_WORDS.sub(" ", name).lower().translate(_ASCII_SPACED).split())
    if _is_plain(name):
        return tuple(fold(name).split())
    return tuple(word for part in name.split() for word in _words_in(part))


@lru_cache(maxsize=4096)
def _words_in(name: str) -> tuple[str, ...]:
    """Return the words of a part without blanks."""
    if name.isascii():
        return words_of(name)
    if name.isalpha() and name == name.lower():
        return tuple(fold(name).split())
    spaced: list[str] = []
    name = _WITHIN_HEBREW.sub("", name)
    for before, now, after in zip(" " + name, name, name[1:] + " ", strict=False):
        starts = now.isupper() and (before.islower() or (before.isupper() and after.islower()))
        turns = now.isdigit() != before.isdigit() and before.isalnum() and now.isalnum()
        if starts or turns:
            spaced.append(" ")
        spaced.append(now if now.isalnum() or is_mark(now) or now in "ـ\u200d" else " ")
    return tuple(fold("".join(spaced)).split())


def _is_plain(name: str) -> bool:
    return name.replace(" ", "").isalpha() and name == name.lower()


def words_of_each(names: Iterable[str]) -> list[tuple[str, ...]]:
    """Return `words_of` of many names, in no order; those that are cut at blanks only are folded together."""
    plain: list[str] = []
    others: list[str] = []
    for name in names:
        (plain if _is_plain(name) else others).append(name)
    together = fold("\n".join(plain)).split("\n") if plain else []
    return [*(tuple(name.split()) for name in together), *map(words_of, others)]


@lru_cache(maxsize=4096)
def word_set(text: str) -> frozenset[str]:
    """Return the folded words of a list written as text."""
    return frozenset(fold(word) for word in text.split())
