"""Every sentence in every language that is spoken: whole, with its facts, in its plural forms.

Those of answers, and those that the page of the playground says itself.
"""

import re
import string
from collections import Counter
from gettext import c2py

import pytest

from charts.language.han import as_written
from charts.telling.about_cells import no_numbers
from charts.telling.asked_figures import of_count
from charts.telling.describing import VALUES
from charts.telling.speech import ENGLISH, counted, listed, locales, say, speaking, whole
from playground.words import languages
from tests.catalogues import ANSWERS, PAGE, Sentence, Speaker, page_sentences, sentences

LANGUAGES = sorted(locales() - {ENGLISH})
OTHER_SCRIPTS = {"ar", "fa", "he", "hi", "ja", "ko", "ru", "uk", "zh", "zh-Hant"}
SPEAKERS = pytest.mark.parametrize("speaker", [ANSWERS, PAGE], ids=["answers", "page"])
PLURAL_FACTS = {"count", "number", "size"}


def facts(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def forms(speaker: Speaker, locale: str) -> dict[Sentence, tuple[str, ...]]:
    found: dict[Sentence, tuple[str, ...]] = {}
    for message in speaker.read(locale):
        one, *more = [message.id] if isinstance(message.id, str) else message.id
        said = (message.string,) if isinstance(message.string, str) else tuple(message.string or ("",))
        found[(one, more[0]) if more else one] = said
    found.pop("", None)
    return found


def test_there_are_sentences() -> None:
    assert VALUES in sentences()
    assert len(sentences()) > 200
    assert {"Reply", "Skip to the message box", ("{count} message", "{count} messages")} <= {
        *page_sentences()
    }
    assert len(page_sentences()) > 100


def test_the_page_speaks_every_language_that_answers_do() -> None:
    assert languages() == locales()


@SPEAKERS
@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_catalogue_has_every_sentence_and_no_other(speaker: Speaker, locale: str) -> None:
    known = forms(speaker, locale)
    assert {sentence for sentence in speaker.sentences() if not all(known.get(sentence, ("",)))} == set()
    assert known.keys() - speaker.sentences().keys() == set()


@SPEAKERS
@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_sentence_in_another_language_has_the_same_facts(speaker: Speaker, locale: str) -> None:
    for sentence, told in forms(speaker, locale).items():
        wanted = facts(sentence) if isinstance(sentence, str) else facts(sentence[1])
        for form in told:
            spare = PLURAL_FACTS if isinstance(sentence, tuple) and len(told) > 1 else set()
            assert facts(form) <= wanted, form
            assert wanted - facts(form) <= spare, form


@SPEAKERS
@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_catalogue_has_each_plural_form_of_its_language(speaker: Speaker, locale: str) -> None:
    catalogue = speaker.read(locale)
    plural = {each: told for each, told in forms(speaker, locale).items() if isinstance(each, tuple)}
    assert {each for each, told in plural.items() if len(told) != catalogue.num_plurals} == set()


@SPEAKERS
@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_plural_form_of_several_numbers_says_which(speaker: Speaker, locale: str) -> None:
    """Of 1, 21 and 31, which share a form in Russian, none is one."""
    catalogue = speaker.read(locale)
    form_of = c2py(catalogue.plural_expr)
    for_several = {each for each, numbers in Counter(map(form_of, range(1, 200))).items() if numbers > 1}
    unsaid = {
        told[each]
        for sentence, told in forms(speaker, locale).items()
        if isinstance(sentence, tuple) and "count" in facts(sentence[1])
        for each in for_several
        if "count" not in facts(told[each])
    }
    assert unsaid == set()


COUNTED = {
    "ar": ("صف واحد", "صفان", "5 صفوف", "21 صفًا", "100 صف"),
    "cs": ("1 řádek", "2 řádky", "5 řádků", "21 řádků", "100 řádků"),
    "he": ("שורה אחת", "2 שורות", "5 שורות", "21 שורות", "100 שורות"),
    "pl": ("1 wiersz", "2 wiersze", "5 wierszy", "21 wierszy", "100 wierszy"),
    "ru": ("1 строка", "2 строки", "5 строк", "21 строка", "100 строк"),
    "uk": ("1 рядок", "2 рядки", "5 рядків", "21 рядок", "100 рядків"),
}
OUT_OF = {
    "ar": ("من أصل صف واحد", "من أصل صفين", "من أصل 5 صفوف", "من أصل 21 صفًا", "من أصل 100 صف"),
    "cs": ("z 1 řádku", "ze 2 řádků", "z 5 řádků", "ze 21 řádků", "ze 100 řádků"),
    "de": ("von 1 Zeile", "von 2 Zeilen", "von 5 Zeilen", "von 21 Zeilen", "von 100 Zeilen"),
    "fr": ("sur 1 ligne", "sur 2 lignes", "sur 5 lignes", "sur 21 lignes", "sur 100 lignes"),
    "pl": ("z 1 wiersza", "z 2 wierszy", "z 5 wierszy", "z 21 wierszy", "ze 100 wierszy"),
    "ru": ("из 1 строки", "из 2 строк", "из 5 строк", "из 21 строки", "из 100 строк"),
    "uk": ("з 1 рядка", "з 2 рядків", "з 5 рядків", "з 21 рядка", "зі 100 рядків"),
}
NUMBERS = (1, 2, 5, 21, 100)


@pytest.mark.parametrize("locale", COUNTED)
def test_rows_are_counted_in_the_form_of_their_number(locale: str) -> None:
    with speaking(locale):
        assert tuple(counted("{count} row", "{count} rows", number) for number in NUMBERS) == COUNTED[locale]


@pytest.mark.parametrize("locale", OUT_OF)
def test_all_rows_are_counted_in_the_case_that_out_of_asks_for(locale: str) -> None:
    with speaking(locale):
        told = [of_count(1, number, "x")[1].partition(":")[0].strip() for number in NUMBERS]
    assert tuple(told) == tuple(each.strip() for each in OUT_OF[locale])


def test_twenty_one_cells_that_are_not_counted_aloud_are_several() -> None:
    with speaking("ru"):
        told = no_numbers("Вес", [str(number) for number in range(21)])
    assert "не числа" in told


@SPEAKERS
@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_whole_sentence_is_in_another_language(speaker: Speaker, locale: str) -> None:
    """Names of kinds and signs may be alike in two languages, sentences may not."""
    alike = {
        sentence
        for sentence, told in forms(speaker, locale).items()
        for english in ([sentence] if isinstance(sentence, str) else sentence)
        if english in told and len(re.findall(r"[^\W\d_]+", re.sub(r"{\w+}", "", english))) > 2
    }
    assert alike == set()


ALIKE = {
    *("APP", "Forums", "Emoji", "online", "offline", "Thread", "Thread: {name}, {count}", "Conversation"),
    *("Threads in {channel}", "Apps: {state}", "Edit", "“{name}”"),
}
"""What the page says alike in English and in a language with the same letters: words that both have."""
NAMES = {"oneplot", "csv", "psql", "rows", "enter", "esc", "escape", "mib", "cm", "kg", "q"}
"""What is called by Latin letters in every script: names, keys, units, and what a program prints."""


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_english_is_left_on_the_page_in_another_language(locale: str) -> None:
    told = {form: sentence for sentence, forms_ in forms(PAGE, locale).items() for form in forms_}
    if locale in OTHER_SCRIPTS:
        latin = {
            word.lower() for form in told for word in re.findall(r"[A-Za-z]+", re.sub(r"{\w+}", "", form))
        }
        assert latin - NAMES == set()
    assert {form for form, sentence in told.items() if form == sentence} - ALIKE == set()


@SPEAKERS
@pytest.mark.parametrize("locale", ["zh", "zh-Hant"])
def test_chinese_is_written_in_one_way(speaker: Speaker, locale: str) -> None:
    signs = {sign for told in forms(speaker, locale).values() for form in told for sign in form}
    assert {sign for sign in signs if as_written("zh", sign, before=locale) != locale} == set()


def test_what_no_catalogue_has_is_said_in_english() -> None:
    with speaking("tlh"):
        assert say("You are welcome.") == "You are welcome."
        assert counted("{count} row", "{count} rows", 1_234) == "1,234 rows"
    with speaking("de"):
        assert say("Nobody says this to {name}.", name="you") == "Nobody says this to you."


def test_a_sentence_is_said_in_the_language_that_is_spoken_within() -> None:
    with speaking("de"):
        assert counted("{count} row", "{count} rows", 1) == "1 Zeile"
        assert counted("{count} row", "{count} rows", 1_234) == "1.234 Zeilen"
        assert listed(["a", "b", "c"]) == "a, b und c"
        assert listed(["a", "b"], style="or") == "a oder b"
        with speaking("en"):
            assert whole(1_234) == "1,234"
        assert whole(1_234) == "1.234"
    assert counted("{count} row", "{count} rows", 1) == "1 row"
