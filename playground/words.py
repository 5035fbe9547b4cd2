"""What the page says in other languages than English, from catalogues of GNU gettext."""

from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from playground.entities import Json

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

ENGLISH = "en"
CATALOGUES = Path(__file__).parent / "catalogues"
NO_CLIENT = frozenset({"ar", "fa", "he"})
"""Languages of the page that no client of Discord's has."""
_OTHERWISE = {"zh-TW": "zh-Hant"}
_MANY = 100
_SAMPLE = range(2 * _MANY + 1)
"""Numbers among which every plural form for whole numbers is."""


@cache
def languages() -> frozenset[str]:
    """Return the languages that the page can speak."""
    return frozenset({ENGLISH, *(file.stem.replace("_", "-") for file in CATALOGUES.glob("*.po"))})


def read_catalogue(language: str) -> "Catalog":
    """Return the catalogue of a language as its file has it."""
    from babel.messages.pofile import read_po  # noqa: PLC0415 - English needs none of it

    name = language.replace("-", "_")
    with (CATALOGUES / f"{name}.po").open("rb") as file:
        return read_po(file, locale=name)


def spoken(locale: str) -> str:
    """Return the language that the page speaks where a client has this locale."""
    ways = (_OTHERWISE.get(locale, locale), locale.partition("-")[0])
    return next((each for each in ways if each in languages()), ENGLISH)


@cache
def words(language: str) -> Json:
    """Return all that the page says in a language, and how it is written."""
    if language == ENGLISH:
        return {"language": ENGLISH, "direction": "ltr", "dates": "en-GB", "sentences": {}, "counted": {}}
    from babel import Locale  # noqa: PLC0415 - as above
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - as above

    locale = Locale.parse(language, sep="-")
    catalogue = read_catalogue(language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    spoken_by = GNUTranslations(compiled)
    sentences, counted = {}, {}
    for message in catalogue:
        if isinstance(message.id, tuple):
            one, many = message.id
            forms = {str(locale.plural_form(n)): spoken_by.ngettext(one, many, n) for n in _SAMPLE}
            counted[one] = {"other": spoken_by.ngettext(one, many, _MANY), **forms}
        elif message.id:
            sentences[message.id] = message.string
    return {
        "language": language,
        "direction": "rtl" if locale.character_order == "right-to-left" else "ltr",
        "dates": f"{language}-u-ca-gregory-nu-latn",
        "sentences": sentences,
        "counted": counted,
    }
