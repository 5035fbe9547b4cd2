"""Which language a request is taken to be in: few words, names, and words that are spelt alike."""

import pytest

from charts.language.spoken import language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("as areas", "en"),
        ("two lines", "en"),
        ("sort the columns", "en"),
        ("ores mined, log axis, diamond in cyan, in Comic Sans", "en"),
        ("show me the sales of Casa Verde as bars", "en"),
        ("bars of the total per Stadt please", "en"),
        ("a chart of la liga points", "en"),
        ("las áreas", "es"),
        ("barres sans le total", "fr"),
        ("courbe des ventes", "fr"),
        ("als Kuchen", "de"),
        ("Umsatz pro Stadt als Balken", "de"),
        ("linhas por mês", "pt"),
        ("som linje", "sv"),
        ("wykres słupkowy", "pl"),
        ("по городам", "ru"),
        ("show Продажи by city", "en"),
    ],
)
def test_a_request_is_in_the_language_of_its_words(text: str, code: str) -> None:
    assert language_of(text) == code
