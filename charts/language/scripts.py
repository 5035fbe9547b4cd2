"""What is to be known of scripts: what their signs are for, and in which of them a text is written."""

import unicodedata
from functools import lru_cache

_UNSEEN = dict.fromkeys(
    (0x61C, *range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
)
"""Signs of direction, which no one sees."""
_DECIMAL_MARKS = {ord("٫"): ".", ord("．"): ".", ord("٬"): ",", ord("٪"): "%", ord("％"): "%", ord("＋"): "+"}
_NAMES = {
    **dict.fromkeys(("CJK", "IDEOGRAPHIC"), "HAN"),
    **dict.fromkeys(("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"), "KANA"),
}
MARKS = "".join(sign for sign in map(chr, range(0x300, 0x1100)) if unicodedata.category(sign)[0] == "M")
"""What belongs to the letter before it: regular expressions count it as no letter."""
LETTER = rf"[^\W\d_][{MARKS}\u200d\u3099\u309a]*"
"""A letter with its marks, as a regular expression."""


def legible(text: str) -> str:
    """Return a text without signs of direction."""
    return text if text.isascii() else text.translate(_UNSEEN)


def in_ascii_digits(text: str) -> str:
    """Return a text of the same length with the digits and decimal marks of all scripts in ASCII."""
    if text.isascii():
        return text
    digits = {ord(sign): str(unicodedata.decimal(sign)) for sign in set(text) if sign.isdecimal()}
    return text.translate(_DECIMAL_MARKS | digits)


_OF_ASCII = frozenset({"LATIN"})


@lru_cache(maxsize=4096)
def script_of(sign: str) -> str:
    """Return the script of a letter or its mark in capitals ("LATIN", "HAN", "KANA"); "" of all else."""
    if not (sign.isalpha() or unicodedata.category(sign)[0] == "M"):
        return ""
    name = unicodedata.name(sign, "").split(" ", 1)[0]
    return _NAMES.get(name, name)


def scripts_of(text: str) -> frozenset[str]:
    """Return the scripts that the letters of a text are of."""
    if text.isascii():
        return _OF_ASCII if any(map(str.isalpha, text)) else frozenset()
    return frozenset(script_of(sign) for sign in set(text)) - {"", "COMBINING"}
