"""One word in two scripts: "서버" and "пинг" are written as they sound in English, "server" and "ping"."""

import re
import unicodedata
from functools import lru_cache

from charts.language.scripts import script_of

_ARTICLE, _LONG = "ال", "ー"
_CYRILLIC_VOWELS = "аеёиоуыэюяіїє"
_SPOKEN_VOWELS = re.compile("[aeiouy]+")
_LONGEST, _SHORTEST = 24, 2
"""So many sounds has a word at most, and at least, that is told by them."""
_LATIN = {
    **dict.fromkeys("bvfpw", "p"),
    **dict.fromkeys("kgqc", "k"),
    **dict.fromkeys("szxj", "s"),
    **dict.fromkeys("td", "t"),
    **dict.fromkeys("lr", "l"),
    "m": "m",
    "n": "n",
}
"""What sounds alike where other scripts write English words."""
_VOICED = re.compile("[aiouy]|e.")
"""What follows an \"r\" that is spoken."""
_SPELT = {"sh": "s", "ch": "s", "ck": "k", "ph": "p", "th": "t", "ge": "s", "gi": "s", "ce": "s", "ci": "s"}
_HANGUL_FIRST = "kknttlmppss-sssktp-"
_HANGUL_LAST = "-kkknnntlkmpllplmppssnssktp-"
_SYLLABLES, _VOWELS, _ENDS = 0xAC00, 21, 28
_LETTERS = {
    **dict.fromkeys("бвпфبفپבפوו", "p"),
    **dict.fromkeys("кгхґكقغگکגקכ", "k"),
    **dict.fromkeys("сзцчшщжسصزشجچژזסצש", "s"),
    **dict.fromkeys("тдтдتطدضדטת", "t"),
    **dict.fromkeys("лрلرלר", "l"),
    **dict.fromkeys("мمםמ", "m"),
    **dict.fromkeys("нنןנ", "n"),
    **dict.fromkeys("कखगघक़ग़", "k"),
    **dict.fromkeys("चछजझशषसज़", "s"),
    **dict.fromkeys("टठडढतथदध", "t"),
    **dict.fromkeys("पफबभवफ़", "p"),
    **dict.fromkeys("रलड़ळ", "l"),
    **dict.fromkeys("नणङञँंऩ", "n"),
    "म": "m",
}
_KANA = {"K": "k", "G": "k", "S": "s", "Z": "s", "J": "s", "C": "s", "T": "t", "D": "t", "N": "n"}
_KANA |= {"H": "p", "B": "p", "P": "p", "F": "p", "V": "p", "M": "m", "R": "l", "W": ""}


@lru_cache(maxsize=8192)
def sounds_alike(word: str, latin: str) -> bool:
    """Whether a word of another script sounds as one in Latin letters does.

    Its consonants tell, and how many vowels there are where it has but two.
    """
    if word.isascii() or not (latin.isascii() and latin.isalpha() and len(latin) <= _LONGEST):
        return False
    heard, vowels = _heard(word)
    if len(heard) < _SHORTEST or heard not in _spoken(latin):
        return False
    return len(heard) > _SHORTEST or vowels == _spoken_vowels(latin)


def sounds_of(word: str) -> str:
    """Return the sounds of a word of another script; "" for one that is too short to be told by them."""
    sounds = "" if word.isascii() else _heard(word)[0]
    return sounds if len(sounds) >= _SHORTEST else ""


def spoken_sounds(latin: str) -> frozenset[str]:
    """Return the sounds that a word in Latin letters may have; none for one that has other signs."""
    told = latin.isascii() and latin.isalpha() and len(latin) <= _LONGEST
    return _spoken(latin) if told else frozenset()


def _spoken_vowels(latin: str) -> int:
    """Return how many vowels are heard in a word: an "e" at its end is silent, another two there are two."""
    runs: list[str] = _SPOKEN_VOWELS.findall(latin)
    if not runs or not latin.endswith(runs[-1]):
        return len(runs)
    return len(runs) + (len(runs[-1]) > 1) - (runs[-1][-1] == "e")


@lru_cache(maxsize=4096)
def _spoken(latin: str) -> frozenset[str]:
    """Return the sounds of a word in Latin letters: with each "r", without silent ones, of one, of many."""
    text, sounds, silent = latin, "", ""
    while text:
        pair = _SPELT.get(text[:2])
        sound = pair or _LATIN.get(text[0], "")
        if sound and not sounds.endswith(sound):
            sounds += sound
            silent += "" if text[0] == "r" and not _VOICED.match(text[1:]) else sound
        text = text[2 if pair and text[1] in "hk" else 1 :]
    many = latin.endswith("s") and len(sounds) > _SHORTEST
    return frozenset((sounds, silent, sounds[:-1] if many else sounds))


@lru_cache(maxsize=4096)
def _heard(word: str) -> tuple[str, int]:
    """Return the sounds of a word in a script that is known here, and how many vowels are written."""
    sounds, vowels = "", 0
    for sign in unicodedata.normalize("NFC", word.removeprefix(_ARTICLE)):
        for sound in _sounds_of(sign):
            if sound != "-" and not sounds.endswith(sound):
                sounds += sound
        vowels += (sign != _LONG and script_of(sign) in ("HANGUL", "KANA")) or sign in _CYRILLIC_VOWELS
    return sounds, vowels


def _sounds_of(sign: str) -> str:
    code = ord(sign) - _SYLLABLES
    if 0 <= code < len(_HANGUL_FIRST) * _VOWELS * _ENDS:
        return _HANGUL_FIRST[code // (_VOWELS * _ENDS)] + _HANGUL_LAST[code % _ENDS]
    name = unicodedata.name(sign, "")
    if name.startswith("KATAKANA LETTER "):
        return _KANA.get(name.split()[-1][0], "")
    return _LETTERS.get(sign, "")
