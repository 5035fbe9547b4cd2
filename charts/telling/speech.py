"""The language in which a member is spoken to: sentences by catalogue, names and plurals by CLDR.

A sentence stands in the code in English, with its facts in braces, and in `catalogues/xx.po` in each other
language, where a translator can change it (the format of GNU gettext). What a catalogue does not have is said
in English. The language is a context variable, so that what draws and tells need not hand it down.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING

from charts.language.euphony import fitted, joined, with_first
from charts.language.kept import kept

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

ENGLISH = "en"
_CATALOGUES = files("charts.telling") / "catalogues"


@dataclass(frozen=True, slots=True)
class Marks:
    """How numbers are written: the decimal mark and the one between groups of digits, "" for none.

    pairs says that groups beyond the first three digits have two, as in India. zero is the first of the
    digits, and percent their sign for hundredths.
    """

    decimal: str = "."
    group: str = ","
    pairs: bool = False
    zero: str = "0"
    percent: str = "%"


PLAIN = Marks()
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_spoken: ContextVar[str] = ContextVar("spoken", default=ENGLISH)
_written: ContextVar[Marks] = ContextVar("written", default=PLAIN)


@contextmanager
def speaking(locale: str, marks: Marks | None = None) -> Iterator[None]:
    """Speak a language within; numbers as its readers write them unless marks say otherwise."""
    known = locale if locale in locales() else ENGLISH
    spoken = _spoken.set(known)
    written = _written.set(marks or marks_of(known))
    try:
        yield
    finally:
        _written.reset(written)
        _spoken.reset(spoken)


def _each_locale() -> "Iterable[tuple[str]]":
    return ((each,) for each in sorted(locales()))


def locale() -> str:
    """Return the language that is spoken, as a BCP 47 tag."""
    return _spoken.get()


@kept(_each_locale)
def _is_right_to_left(locale: str) -> bool:
    from babel import Locale  # noqa: PLC0415 - English needs none of it

    return Locale.parse(_of(locale)).character_order == "right-to-left"


def is_right_to_left() -> bool:
    """Return whether the language that is spoken is written from right to left (CLDR)."""
    return _spoken.get() != ENGLISH and _is_right_to_left(_spoken.get())


@kept(_each_locale)
def _parts_currencies(locale: str) -> bool:
    from babel import Locale  # noqa: PLC0415 - English needs none of it

    return "¤\N{NO-BREAK SPACE}" in Locale.parse(_of(locale)).currency_formats["standard"].pattern


def parts_currencies() -> bool:
    """Return whether the language that is spoken has a blank behind the sign of a currency (CLDR): R$ 5."""
    return _spoken.get() != ENGLISH and _parts_currencies(_spoken.get())


@cache
def locales() -> frozenset[str]:
    """Return the languages that can be spoken."""
    found = (entry.name for entry in _CATALOGUES.iterdir() if entry.name.endswith(".po"))
    return frozenset({ENGLISH, *(name.removesuffix(".po").replace("_", "-") for name in found)})


@kept(_each_locale)
def marks_of(locale: str) -> Marks:
    """Return how readers of a language write numbers (CLDR)."""
    if locale in ("", ENGLISH):
        return PLAIN
    from babel import Locale  # noqa: PLC0415 - English needs none of it

    known = Locale.parse(_of(locale))
    symbols = known.number_symbols["latn"]
    group = symbols["group"].replace("\u202f", "\u00a0")
    return Marks(symbols["decimal"], group, known.decimal_formats[None].grouping == (3, 2))


_ZEROS = {"arab": "٠", "arabext": "۰", "deva": "०"}
"""The zeros of the digits that CLDR calls native to a language that can be spoken, but for 0."""
_PERCENT = {"٠": "٪", "۰": "٪"}


@kept(_each_locale)
def native_marks_of(locale: str) -> Marks:
    """Return how readers of a language write numbers in the digits of its own script, if it has any."""
    usual = marks_of(locale)
    if locale in ("", ENGLISH):
        return usual
    from babel import Locale  # noqa: PLC0415 - English needs none of it

    known = Locale.parse(_of(locale))
    system = known.other_numbering_systems.get("native", "latn")
    zero = _ZEROS.get(system)
    if zero is None:
        return usual
    symbols = known.number_symbols.get(system, {})
    decimal, group = symbols.get("decimal", usual.decimal), symbols.get("group", usual.group)
    return Marks(decimal, group, usual.pairs, zero, _PERCENT.get(zero, "%"))


def learn(locale: str) -> None:
    """Load what it takes to speak a language, which no sentence then waits for: tens of milliseconds."""
    with speaking(locale):
        _catalogue(_spoken.get())
        is_right_to_left()
        listed(("a", "b"))


# --- sentences ---


def say(sentence: str, /, **facts: object) -> str:
    """Return a sentence in the language that is spoken, with its facts."""
    return fitted(_spoken.get(), _catalogue(_spoken.get()).gettext(sentence), facts)


def quoted(words: str) -> str:
    """Return a member's words, or a name, between the quotation marks of the language that is spoken."""
    return say("“{words}”", words=words)


def noted(sentence: str) -> str:
    """Return the sentence as it is: it stands here in English, and is said elsewhere."""
    return sentence


def noted_counts(one: str, many: str) -> tuple[str, str]:
    """Return both sentences as they are, to be counted elsewhere."""
    return one, many


def counted(one: str, many: str, number: int, /, **facts: object) -> str:
    """Return the sentence of one or of many in the plural form that the language has for a number.

    {count} is the number as it is written.
    """
    sentence = _catalogue(_spoken.get()).ngettext(one, many, number)
    return fitted(_spoken.get(), sentence, {"count": whole(number), **facts})


def unsaid(number: int) -> int:
    """Return the number that a sentence agrees with which does not say it: 21 are several, never one."""
    return min(number, _SEVERAL)


_SEVERAL = 10
"""A number that takes the form of several in each language."""


def listed(names: Sequence[str], *, style: str = "standard") -> str:
    """Return names as a list in a sentence: "a, b and c"; "or" and "nor" join so."""
    if _spoken.get() == ENGLISH:
        joint = {"standard": " and ", "nor": " nor "}.get(style, " or ")
        return joint.join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)
    from babel.lists import format_list  # noqa: PLC0415 - as above

    text = format_list(list(names), "standard" if style == "standard" else "or", locale=_known())
    return joined(_spoken.get(), text, names[-1]) if len(names) > 1 else text


def enumerated(parts: Iterable[str]) -> str:
    """Return names one after the other, with the comma of lists between them: "a, b, c"; Chinese has "、"."""
    return say("{first}, {second}", first="", second="").join(parts)


def beside(parts: Iterable[str]) -> str:
    """Return what is said one behind the other with the comma of sentences: "a, b"; Chinese has "，"."""
    return say("{part}, {further}", part="", further="").join(parts)


def in_a_row(sentences: Iterable[str]) -> str:
    """Return sentences as a text: Chinese and Japanese have no blank between them."""
    return say("{first} {second}", first="", second="").join(sentences)


def about(subject: str, rest: str) -> str:
    """Return what is said of a subject behind its name and a colon."""
    return say("{subject}: {rest}", subject=subject, rest=rest)


def and_more(names: str, rest: int) -> str:
    """Return names with how many more there are."""
    return counted("{names} and {count} more", "{names} and {count} more", rest, names=names)


def whole(count: int) -> str:
    """Return a whole number as readers of the language write it."""
    return written(f"{count:,}")


def written(number: str) -> str:
    """Return a number that has "," between thousands and "." before decimals as it is written here."""
    now = _written.get()
    if now == PLAIN:
        return number
    digits, point, rest = number.partition(".")
    if now.pairs and sum(map(str.isdigit, digits)) > _THOUSANDS:
        digits = _in_pairs(digits)
    return in_digits(digits.replace(",", now.group) + (now.decimal if point else "") + rest)


def in_digits(text: str) -> str:
    """Return a text with its figures 0 to 9 in the digits that are written here."""
    zero = _written.get().zero
    return text if zero == "0" else text.translate(_digits_from(zero))


@cache
def _digits_from(zero: str) -> Mapping[int, str]:
    return {ord("0") + digit: chr(ord(zero) + digit) for digit in range(10)}


def paired(first: str, second: str) -> str:
    """Return two figures of one thing: "12% · 340"; among Arabic digits the point would be a zero."""
    return beside((first, second)) if _written.get().zero in _PERCENT else f"{first} · {second}"


_SIGN = re.compile(r"(?<![\w)])(?=[−+][₪$€£¥]?[\d۰-۹])(?![−+][₪$€£¥]?[٠-٩])")
_LEFTWARD = "\u200e"


def signs_kept(text: str) -> str:
    """Return a text that runs from the right so that its numbers have their sign on the left all the same.

    Numbers in Arabic digits have it on the right (CLDR).
    """
    return _SIGN.sub(_LEFTWARD, text)


def in_percent(number: str) -> str:
    """Return a number with the percent sign of the language: 12 %, %12; a minus stays before both."""
    sign = "−" if number.startswith("−") else ""
    percent = say("{number}%", number=number.removeprefix("−"))
    return sign + percent.replace("%", _written.get().percent)


_THOUSANDS = 5
"""Digits up to which a number is written alike in pairs and in threes."""


def _in_pairs(digits: str) -> str:
    """Return 12,345,678 as 1,23,45,678."""
    head, last = digits.replace(",", "")[:-3], digits[-3:]
    sign = "" if head[0].isdigit() else head[0]
    head = head.removeprefix(sign)
    pairs = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)]
    return sign + ",".join([*reversed(pairs), last])


# --- names of the calendar ---


def _short_names(locale: str, what: str) -> Mapping[int, str]:
    """Return the short names of "months" or "days" as they stand alone, by CLDR's numbers.

    They are looked up in a copy: where a language has none of its own, Babel keeps those that it finds in
    what all languages inherit, and the next one would be given them.
    """
    from babel.localedata import LocaleDataDict, load  # noqa: PLC0415 - English needs none of it

    names = LocaleDataDict({what: deepcopy(load(_of(locale))[what])})
    found: Mapping[int, str] = names[what]["stand-alone"]["abbreviated"]
    return found


@kept(_each_locale)
def month_names(locale: str) -> tuple[str, ...]:
    """Return the months' short names as they stand alone, January first."""
    if locale == ENGLISH:
        return _MONTHS
    names = _short_names(locale, "months")
    return tuple(names[number].removesuffix(".") for number in range(1, 13))


@kept(_each_locale)
def weekday_names(locale: str) -> tuple[str, ...]:
    """Return the weekdays' short names, Monday first."""
    if locale == ENGLISH:
        return _WEEKDAYS
    names = _short_names(locale, "days")
    return tuple(names[number].removesuffix(".") for number in range(7))


def day_text(day: dt.date) -> str:
    """Return a date: 5 Mar 2024."""
    if _spoken.get() == ENGLISH:
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return with_first(_spoken.get(), in_digits(_by_skeleton("yMMMd", day)))


def day_and_month(day: dt.date) -> str:
    """Return a date without its year: 5 Mar."""
    if _spoken.get() == ENGLISH:
        return f"{day.day} {_MONTHS[day.month - 1]}"
    return with_first(_spoken.get(), in_digits(_by_skeleton("MMMd", day)))


def month_text(day: dt.date) -> str:
    """Return the month and year of a date: Mar 2024."""
    if _spoken.get() == ENGLISH:
        return f"{_MONTHS[day.month - 1]} {day.year}"
    return in_digits(_by_skeleton("yMMM", day))


def _by_skeleton(skeleton: str, day: dt.date) -> str:
    from babel.dates import format_skeleton  # noqa: PLC0415 - as above

    return format_skeleton(skeleton, dt.date(day.year, day.month, day.day), locale=_known())


def _known() -> str:
    return _of(_spoken.get())


def _of(locale: str) -> str:
    return locale.replace("-", "_")


# --- catalogues ---


@cache
def _catalogue(locale: str) -> NullTranslations:
    """Return the sentences of a language; those of English stand in the code."""
    if locale == ENGLISH:
        return NullTranslations()
    return GNUTranslations(BytesIO(_compiled(locale)))


@kept(lambda: ((locale,) for locale in sorted(locales() - {ENGLISH})))
def _compiled(locale: str) -> bytes:
    """Return the sentences of a language as gettext reads them, far faster than as translators do."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - as above

    compiled = BytesIO()
    write_mo(compiled, read_catalogue(locale))
    return compiled.getvalue()


def read_catalogue(locale: str) -> "Catalog":
    """Return the catalogue of a language as its file has it."""
    from babel.messages.pofile import read_po  # noqa: PLC0415 - as above

    return read_po(BytesIO((_CATALOGUES / f"{_of(locale)}.po").read_bytes()), locale=_of(locale))
