"""Which month a word names, in any language and in whatever case of it; what weekdays are called."""

from functools import cache, lru_cache

from charts.language.calendar_names import lexicon
from charts.language.registry import languages
from charts.language.spelling import fold
from charts.language.stems import SHORTEST, stem

_ENGLISH = "en"
SIGNS_OF_ORDER = ("º", "ª")
"""What is raised behind the number of a day: "1º marzo"."""


@lru_cache(maxsize=4096)
def month_named(text: str, codes: tuple[str, ...] = ()) -> int | None:
    """Return the month that a folded word is: a name as listed, or one bent ("в апреле", "Nisanda").

    codes are the languages of the request, its own first.
    """
    listed = _months().get(text)
    if listed or not codes or codes[0] == _ENGLISH:
        return listed
    return _bent(codes[0]).get(_bare(text, codes[0])) or _with_endings(text, codes[0])


def month_of_two(word: str, behind: str) -> int | None:
    """Return the month that two folded words name ("tháng 3"); few words begin one."""
    return month_named(f"{word} {behind}") if word in _beginnings() else None


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(first for first, blank, _ in (name.partition(" ") for name in _months()) if blank)


@cache
def month_names() -> frozenset[str]:
    """Return the names of months in all languages, folded."""
    return frozenset(fold(name) for name in _months())


@cache
def months_of(code: str) -> frozenset[str]:
    """Return the names of months in one language, folded."""
    return frozenset(map(fold, lexicon("months").get(code, {})))


@cache
def weekdays_of(code: str) -> frozenset[str]:
    """Return the names of weekdays in one language, folded."""
    return frozenset(map(fold, lexicon("weekdays").get(code, {})))


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for language in languages():
        for name, number in lexicon("months").get(language.code, {}).items():
            found.setdefault(name, number)
            found.setdefault(fold(name), number)
    return found


@cache
def _endings(code: str) -> str:
    return next(language.endings for language in languages() if language.code == code)


@cache
def _bent(code: str) -> dict[str, int]:
    """Return the months of a language by what is left of them without endings."""
    found: dict[str, int] = {}
    for name, number in lexicon("months").get(code, {}).items():
        if len(name) >= SHORTEST:
            found.setdefault(_bare(fold(name), code), number)
    return found


def _with_endings(text: str, code: str) -> int | None:
    """Return the month that a word is with endings behind, of which stems take off too much: "nisandan"."""
    for name, number in _stems(code).items():
        if text.startswith(name) and _is_ending(text[len(name) :], _endings(code)):
            return number
    return None


@cache
def _stems(code: str) -> dict[str, int]:
    """Return the months of a language, and as they are before an ending: "ocağa" is of "ocak"."""
    own = next(language for language in languages() if language.code == code)
    soft, hard = own.hardened.split()[::2], own.hardened.split()[1::2]
    found: dict[str, int] = {}
    for name, number in lexicon("months").get(code, {}).items():
        folded = fold(name)
        if len(folded) >= SHORTEST:
            found[folded] = number
        if len(folded) >= SHORTEST and folded[-1] in hard:
            found[folded[:-1] + soft[hard.index(folded[-1])]] = number
    return found


@cache
def _is_ending(text: str, endings: str) -> bool:
    """Whether a text is one or two of the endings of a language."""
    known = {fold(each) for each in endings.split()}
    return text in known or any(text[:at] in known and text[at:] in known for at in range(1, len(text)))


def _bare(text: str, code: str) -> str:
    """Return a word without its endings; three letters of it are enough where there are no Latin ones."""
    return stem(text, _endings(code), SHORTEST if text.isascii() else SHORTEST - 1)
