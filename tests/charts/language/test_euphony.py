"""Small words that change before what follows them, in sentences, in lists and in dates."""

import datetime as dt

import pytest

from charts.language.euphony import fitted
from charts.telling.speech import day_and_month, day_text, listed, speaking

SAID = [
    ("fr", "Moyenne de {name}", "Âge", "Moyenne d'Âge"),
    ("fr", "Moyenne de {name}", "Élèves", "Moyenne d'Élèves"),
    ("fr", "Part de {name}", "œufs", "Part d'œufs"),
    ("fr", "Moyenne de {name}", "Note", "Moyenne de Note"),
    ("fr", "Moyenne de {name}", "Hauteur", "Moyenne de Hauteur"),
    ("fr", "de {name} à 3", "8", "de 8 à 3"),
    ("fr", "mode {name}", "Âge", "mode Âge"),
    ("es", "{one} y {name}", "Ingresos", "a e Ingresos"),
    ("es", "{one} y {name}", "hilos", "a e hilos"),
    ("es", "{one} y {name}", "hielo", "a y hielo"),
    ("es", "{one} o {name}", "Oeste", "a u Oeste"),
    ("es", "{one} o {name}", "80", "a u 80"),
    ("es", "{one} o {name}", "11", "a u 11"),
    ("es", "{one} o {name}", "110", "a o 110"),
    ("es", "{one} o {name}", "Norte", "a o Norte"),
    ("cs", "růst z {name} na 9", "4", "růst ze 4 na 9"),
    ("cs", "růst z {name} na 9", "104,50\u00a0Kč", "růst ze 104,50\u00a0Kč na 9"),
    ("cs", "růst z {name} na 9", "12", "růst ze 12 na 9"),
    ("cs", "růst z {name} na 9", "15", "růst z 15 na 9"),
    ("cs", "růst z {name} na 9", "1\u00a0204", "růst z 1\u00a0204 na 9"),
    ("cs", "růst z {name} na 9", "70", "růst ze 70 na 9"),
    ("cs", "růst z {name} na 9", "−4", "růst z −4 na 9"),
    ("cs", "bez {name}", "4", "bez 4"),
    ("pl", "wzrost z {name} do 9", "104,50\u00a0zł", "wzrost ze 104,50\u00a0zł do 9"),
    ("pl", "wzrost z {name} do 9", "120\u00a0000", "wzrost ze 120\u00a0000 do 9"),
    ("pl", "wzrost z {name} do 9", "1\u00a0200", "wzrost z 1\u00a0200 do 9"),
    ("ru", "рост с {name} до 9", "120", "рост со 120 до 9"),
    ("ru", "рост с {name} до 9", "220", "рост с 220 до 9"),
    ("uk", "зростання з {name} до 9", "120", "зростання зі 120 до 9"),
    ("uk", "зростання з {name} до 9", "20", "зростання з 20 до 9"),
    ("he", "ההפרש ב{name}", "Sales", "ההפרש ב-Sales"),
    ("he", "ההפרש ב{name}", "מכירות", "ההפרש במכירות"),
    ("he", "ההפרש ב{name}", "12", "ההפרש ב-12"),
    ("he", "ירידה מ-{name}", "12", "ירידה מ-12"),
    ("de", "von {name}", "Alter", "von Alter"),
]


@pytest.mark.parametrize(("locale", "sentence", "fact", "said"), SAID)
def test_a_small_word_fits_what_follows_it(locale: str, sentence: str, fact: str, said: str) -> None:
    assert fitted(locale, sentence, {"name": fact, "one": "a"}) == said


@pytest.mark.parametrize(
    ("locale", "names", "style", "said"),
    [
        ("es", ("Gastos", "Ingresos"), "standard", "Gastos e Ingresos"),
        ("es", ("Norte", "Sur", "Oeste"), "or", "Norte, Sur u Oeste"),
        ("es", ("Norte", "Sur"), "standard", "Norte y Sur"),
        ("he", ("צפון", "B"), "standard", "צפון ו-B"),
        ("he", ("צפון", "דרום"), "standard", "צפון ודרום"),
        ("fr", ("Nord", "Est"), "standard", "Nord et Est"),
        ("en", ("Iron", "Ore"), "standard", "Iron and Ore"),
    ],
)
def test_the_small_word_of_a_list_fits_its_last_name(
    locale: str, names: tuple[str, ...], style: str, said: str
) -> None:
    with speaking(locale):
        assert listed(names, style=style) == said


@pytest.mark.parametrize(
    ("locale", "day", "whole", "short"),
    [
        ("fr", 1, "1er mars 2024", "1er mars"),
        ("fr", 11, "11 mars 2024", "11 mars"),
        ("pt", 1, "1º de mar. de 2024", "1º de mar."),
        ("es", 1, "1 mar 2024", "1 mar"),
        ("de", 1, "1. März 2024", "1. März"),
    ],
)
def test_the_first_of_a_month_is_said_as_it_is_called(locale: str, day: int, whole: str, short: str) -> None:
    date = dt.date(2024, 3, day)
    with speaking(locale):
        assert (day_text(date), day_and_month(date)) == (whole, short)
