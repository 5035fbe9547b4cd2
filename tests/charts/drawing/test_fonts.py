"""Words are drawn in whatever script a member writes, and what cannot be drawn is never a box."""

import logging
import unicodedata
import warnings

import pytest

from charts.drawing import fonts, render
from charts.grammar import Mark
from charts.layout.fitting import wrap
from charts.telling.speech import speaking
from tests.charts.charts_to_draw import bars, chart

SCRIPTS = {
    "Latin": "Größe café Łódź",
    "Vietnamese": "Thành phố Hồ Chí Minh",
    "Greek": "Επισκέπτες",
    "Cyrillic": "Выручка",
    "Arabic": "المبيعات",
    "Hebrew": "הכנסות",
    "Devanagari": "बिक्री",
    "Thai": "รายได้",
    "Chinese": "销售额",
    "Japanese": "売上（万円）カタカナ",
    "Korean": "매출",
    "Georgian": "შემოსავალი",
    "Bengali": "বিক্রয়",
    "Gurmukhi": "ਵਿਕਰੀ",
    "Gujarati": "વેચાણ",
    "Odia": "ବିକ୍ରୟ",
    "Tamil": "விற்பனை",
    "Telugu": "అమ్మకాలు",
    "Kannada": "ಮಾರಾಟ",
    "Malayalam": "വിൽപ്പന",
    "Sinhala": "අලෙවිය",
    "Lao": "ລາຍຮັບ",
    "Burmese": "ရောင်းအား",
    "Ethiopic": "ሽያጭ",
    "Khmer": "ការលក់",
    "money": "€ £ ¥ ₹ ₽ ₺ ₩ − × ² ½ …",
}


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_every_letter_of_the_script_has_a_glyph_in_plain_and_in_bold(
    text: str, caplog: pytest.LogCaptureFixture
) -> None:
    with warnings.catch_warnings(), caplog.at_level(logging.WARNING):
        warnings.simplefilter("error")
        render.png(chart(Mark.LINE, [text, "b"], [1, 2], [2, 1], title=text))
    face = fonts.typeface([text])
    assert fonts.legible(text, face) == text
    assert all(face.covers(char) for char in text)
    assert not caplog.records


@pytest.mark.parametrize(
    ("text", "region"), [("東京のカナ", "JP"), ("서울", "KR"), ("北京", "SC")], ids=["kana", "hangul", "han"]
)
def test_shared_characters_take_the_form_of_their_language(text: str, region: str) -> None:
    assert fonts.typeface([text]).families[-1] == f"Noto Sans CJK {region}"


def test_plain_text_needs_only_the_house_font_and_its_fallback() -> None:
    assert fonts.typeface(["Größe", "Выручка"]).families == ("Lato", "DejaVu Sans")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("🍎 Apples", "Apples"),
        ("🍌", "banana"),
        ("🇯🇵 Mochi", "JP Mochi"),
        ("👩‍💻 dev", "dev"),
        ("1️⃣ first", "1 first"),
        ("❤️ love", "❤ love"),
        ("Crisps 🔥🔥", "Crisps"),
    ],
)
def test_an_emoji_is_dropped_or_named(text: str, said: str) -> None:
    assert fonts.legible(text, fonts.typeface([text])) == said


def test_a_script_that_no_font_has_becomes_question_marks_not_boxes() -> None:
    text = "ᐃᓄᒃᑎᑐᑦ ꦗꦮ"
    said = fonts.legible(text, fonts.typeface([text]))
    assert said
    assert all(fonts.typeface([text]).covers(char) for char in said)


@pytest.mark.parametrize("sign", ["\U0001ee22", "\U0001ee01", "\U0001d552"])
def test_a_sign_that_only_the_plain_cut_of_a_font_has_is_drawn_without_a_warning(sign: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        render.png(bars((f"a {sign}", 1), ("b", 2), title=f"Sales {sign}"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a\x00b\x1b", "ab"),
        ("two\nlines\tand  blanks", "two lines and blanks"),
        ("Sales\u200b", "Sales"),
        ("\u202eevil\u2066", "evil"),
        ("\ufeffhead", "head"),
        ("e\u0301", "é"),
        ("x\ud800y", "xy"),
        ("", ""),
    ],
)
def test_what_must_not_be_drawn_is_taken_out(text: str, said: str) -> None:
    assert fonts.legible(text, fonts.typeface([text])) == said


def test_a_long_text_is_cut_at_a_hundred_with_an_ellipsis() -> None:
    said = fonts.legible("x" * 2000, fonts.typeface(["x"]))
    assert len(said) == 100
    assert said.endswith("…")


def test_a_chart_in_many_scripts_at_once_is_drawn() -> None:
    assert render.png(bars(*((text, 1) for text in SCRIPTS.values()), title=" ".join(SCRIPTS.values())))


@pytest.mark.parametrize("locale", ["zh", "zh-Hant", "ja", "ko", "hi"])
def test_large_numbers_are_counted_in_signs_that_have_a_font_where_no_other_word_has_them(
    locale: str,
) -> None:
    with warnings.catch_warnings(), speaking(locale):
        warnings.simplefilter("error")
        assert render.png(bars(("Jan", 29_240_132), ("Feb", 10_241_141), title="Sales"))


@pytest.mark.parametrize(
    ("script", "text"),
    [("Tibetan", "བོད་ཡིག"), ("Mongolian", "ᠮᠣᠩᠭᠣᠯ"), ("Mongolian", "ᠮᠣᠩᠭᠣᠯ བོད")],
    ids=["Tibetan", "Mongolian", "both"],
)
def test_a_script_without_a_font_is_named_with_the_package_that_brings_one(script: str, text: str) -> None:
    drawn = bars((text, 1), ("b", 2))
    has_one = fonts.typeface([text]).covers(text[0])
    expected = f"I have no font for {script} letters: in the picture they stand as “?”. "
    package = "The Debian package fonts-noto-core on the bot's host brings one."
    assert render.notes(drawn) == (() if has_one else (expected + package,))


def test_letters_of_other_scripts_without_a_font_are_named_themselves() -> None:
    assert render.notes(bars(("ꦗꦮ", 1), ("b", 2))) == (
        "I have no font for “ꦗꦮ”: in the picture these stand as “?”.",
    )


@pytest.mark.parametrize("text", ["ရောင်းအားစာရင်း", "বিক্রয়মূল্যতালিকা", "ವಿಲ್ಪನೆಪಟ್ಟಿ"])
def test_a_letter_keeps_its_marks_where_a_long_word_is_broken_or_cut(text: str) -> None:
    face = fonts.typeface([text])
    for width in range(40, 120, 8):
        for lines in (1, 2, 3):
            for line in wrap(text, width, 20, face.width, lines=lines):
                assert line == "…" or unicodedata.category(line[0])[0] != "M"
                assert unicodedata.combining(line[-1]) != 9 or len(line) == 1  # a virama joins what follows
