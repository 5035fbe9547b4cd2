"""Small words that change before what follows them: "de" before a vowel, "y" before an i, "z" before a four.

A sentence has them before its facts, and what a fact begins with is known only when it is said.
"""

import re
from collections.abc import Callable, Mapping
from string import Formatter


def fitted(locale: str, sentence: str, facts: Mapping[str, object]) -> str:
    """Return a sentence with its facts, and each small word in the form that the fact behind it asks for."""
    rule = _RULES.get(locale)
    if rule is None:
        return sentence.format(**facts)
    said = ""
    for literal, name, form, _ in Formatter().parse(sentence):
        said += literal
        if name is not None:
            fact = format(facts[name], form or "")
            said = rule(said, fact) + fact
    return said


def joined(locale: str, names: str, last: str) -> str:
    """Return a list whose last name is known, with the small word before that in its form."""
    rule = _RULES.get(locale)
    lead = names.removesuffix(last)
    return names if rule is None or lead == names else rule(lead, last) + last


def with_first(locale: str, date: str) -> str:
    """Return a date as it is said on the first of a month, which French and Portuguese do not count."""
    first = _FIRST.get(locale)
    return _ONE.sub(first, date) if first else date


_FIRST = {"fr": "1er", "pt": "1º"}
_ONE = re.compile(r"^1(?= )")


def _before_vowels(lead: str, fact: str) -> str:
    """French: "de âge" is "d'âge". Whether an h is heard no letter tells: it stays as it is."""
    return _ELIDED.sub(r"\1'", lead) if _VOWEL.match(fact) else lead


_ELIDED = re.compile(r"(?<!\w)(d|D|qu|Qu)e $")
_VOWEL = re.compile(r"[aàâæeéèêëiîïoôœuùûü]", re.IGNORECASE)


def _before_its_sound(lead: str, fact: str) -> str:
    """Spanish: "y ingresos" is "e ingresos", "o oeste" is "u oeste"."""
    if _I.match(fact):
        return re.sub(r"(?<!\w)y $", "e ", lead)
    return re.sub(r"(?<!\w)o $", "u ", lead) if _O.match(fact) else lead


_I = re.compile(r"(?:hi(?![ae])|[ií])", re.IGNORECASE)
_O = re.compile(r"h?[oó]|8|11(?!\d)", re.IGNORECASE)


def _apart_from_signs(lead: str, fact: str) -> str:
    """Hebrew: a letter that is written on to its word has a hyphen before figures and other letters."""
    return lead if _HEBREW.match(fact) else _PREFIX.sub(r"\1-", lead)


_HEBREW = re.compile("[\u05d0-\u05ea]")
_PREFIX = re.compile(r"(?<!\w)([ובלמהשכ])$")


def _first_group(fact: str) -> tuple[int, bool]:
    """Return the figure that a number is read from, and whether thousands follow: 12, true of 12 500."""
    found = _NUMBER.match(fact)
    if found is None:
        return 0, False
    digits = re.sub(r"\D", "", found[0])
    over = len(digits) % 3 or min(3, len(digits))
    return int(digits[:over]), len(digits) > over


_NUMBER = re.compile(r"\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)|\d+")


def _is_a_hundred(fact: str) -> bool:
    """Whether a number is read from the word for a hundred."""
    return _HUNDRED <= _first_group(fact)[0] < 2 * _HUNDRED


_HUNDRED = 100


def _in_czech(lead: str, fact: str) -> str:
    """Czech: "z 4" is read "ze čtyř"."""
    number, _ = _first_group(fact)
    if number in range(*_TEENS):
        heard = number in _SHUT_TEENS
    else:
        heard = int(str(number)[0]) in _SHUT or _is_a_hundred(fact)
    return _Z.sub("ze ", lead) if heard else lead


_TEENS = (10, 20)
_SHUT, _SHUT_TEENS = {2, 3, 4, 6, 7}, {12, 13, 14, 16, 17}
_Z = re.compile(r"(?<!\w)z $")


def _longer_before_a_hundred(short: re.Pattern[str], long: str) -> Callable[[str, str], str]:
    """Polish "z 100" is read "ze stu", Russian "с 100" is "со ста", Ukrainian "з 100" is "зі ста"."""
    return lambda lead, fact: short.sub(long, lead) if _is_a_hundred(fact) else lead


_RUSSIAN_S, _UKRAINIAN_Z = re.compile(r"(?<!\w)с $"), re.compile(r"(?<!\w)з $")


_RULES: Mapping[str, Callable[[str, str], str]] = {
    "cs": _in_czech,
    "es": _before_its_sound,
    "fr": _before_vowels,
    "he": _apart_from_signs,
    "pl": _longer_before_a_hundred(_Z, "ze "),
    "ru": _longer_before_a_hundred(_RUSSIAN_S, "со "),
    "uk": _longer_before_a_hundred(_UKRAINIAN_Z, "зі "),
}
