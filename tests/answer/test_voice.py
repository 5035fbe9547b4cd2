"""What others wrote comes back as text: no sign that nobody sees, no pile of marks, no name that turns it."""

import re
import unicodedata

import pytest

from answer.making import no_table, worded
from charts.reading import read_message
from charts.telling.cleaner import shown, shown_text, spoken
from tests.answer.hostile_words import HOSTILE, PLACES, charted

UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2067\ufeff]"
)
ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")


def test_there_are_sixty_texts_and_all_differ() -> None:
    assert len(set(HOSTILE)) == len(HOSTILE) >= 60


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_unseen_and_no_pile_of_marks_is_said(place: str, words: str) -> None:
    answer = PLACES[place](words)
    for said in (answer.text, answer.alt):
        assert UNSEEN.search(ISOLATED.sub("", said)) is None
        assert re.search("[\u0300-\u036f]{4}", unicodedata.normalize("NFD", said)) is None
        assert RIGHT_TO_LEFT.search(ISOLATED.sub("", said)) is None
    assert len(answer.text) <= 2_000
    assert len(answer.alt) <= 1_024


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("unit_price, snake_case, 3 < 4, #1, -5, a|b, ~5, 12:30, C:\\new", None),
        ("_x_ and __y__", r"\_x\_ and \_\_y\_\_"),
        ("*x*", r"\*x\*"),
        ("||x|| ~~y~~", r"\|\|x\|\| \~\~y\~\~"),
        ("[a](http://b)", r"[a\](http:/\/b)"),
        ("<@1> <#2> <:e:3> <t:4> @everyone", r"\<@1> \<#2> \<:e:3> \<t:4> \@everyone"),
        ("# a", r"\# a"),
        ("-# a", r"\-# a"),
        ("> a", r"\> a"),
        ("1. a", r"1\. a"),
        ("\\*", r"\\\*"),
        ("a\n# b", "a\n\\# b"),
    ],
)
def test_only_signs_that_mean_something_are_escaped(words: str, escaped: str | None) -> None:
    assert shown(words) == (words if escaped is None else escaped)


def test_paragraphs_keep_their_lists_and_examples() -> None:
    text = "Try *this*:\n```\na | b\n# `c`\n```\n- one\n# two"
    assert shown_text(text) == "Try \\*this\\*:\n```\na | b\n# 'c'\n```\n- one\n\\# two"
    assert shown_text("a\n```\nnever closed") == "a\n```\nnever closed\n```"


def test_names_from_right_to_left_are_isolated_and_emoji_stay_whole() -> None:
    assert spoken("القاهرة الجديدة: 950") == "\u2068القاهرة الجديدة\u2069: 950"
    assert spoken("👩‍🚀 क्‍ष a\u200db") == "👩‍🚀 क्‍ष ab"


RIGHT_TO_LEFT_PASTES = [
    ("مخطط أعمدة للمبيعات حسب المنطقة", "المنطقة,المبيعات\nالشمال,120\nالجنوب,90"),
    ("מה הממוצע של המכירות?", "אזור,מכירות\nצפון,120\nדרום,90"),
    ("نمودار میله‌ای Sales بر اساس منطقه", "منطقه,Sales\nشمال,120\nجنوب,90"),
]


@pytest.mark.parametrize(("asked", "pasted"), RIGHT_TO_LEFT_PASTES)
def test_each_line_from_right_to_left_runs_so_as_a_whole(asked: str, pasted: str) -> None:
    answer = charted(f"{asked}\n\n{pasted}")
    for line in (*answer.text.split("\n"), answer.alt):
        assert line.removeprefix("-# ").startswith("\u2068\u200f")
        assert line.endswith("\u2069")
        assert line.count("\u2068") == line.count("\u2069") == 1


@pytest.mark.parametrize("asked", ["ارسم مخطط المبيعات", "צור תרשים של מכירות", "نمودار فروش را بکش"])
def test_words_alone_run_from_right_to_left_too(asked: str) -> None:
    prose = [
        line
        for part, text in enumerate(worded(no_table(read_message(asked))).text.split("```"))
        for line in text.split("\n")
        if part % 2 == 0 and line
    ]
    assert prose
    assert all(line.startswith("\u2068\u200f") and line.endswith("\u2069") for line in prose)
    assert all(line.count("\u2068") == 1 for line in prose)


def test_joined_words_from_right_to_left_stay_whole() -> None:
    assert spoken("پس‌انداز: 5") == "\u2068پس‌انداز\u2069: 5"
    assert shown_text("Paris and القاهرة") == "Paris and \u2068القاهرة\u2069"


def test_a_name_from_right_to_left_in_an_english_answer_stands_alone() -> None:
    answer = charted("bar chart of sales by city\n\ncity,sales\nالقاهرة,120\nParis,90")
    assert "\u2068القاهرة\u2069 (120, 57.1%)" in answer.text
    assert "\u200f" not in answer.text


@pytest.mark.parametrize(
    ("asked", "end"), [("क्षेत्र के हिसाब से बिक्री का बार चार्ट", "।"), ("bar chart of बिक्री by क्षेत्र", ".")]
)
def test_a_sentence_has_one_full_stop(asked: str, end: str) -> None:
    first = charted(f"{asked}\n\nक्षेत्र,बिक्री\nउत्तर,120\nदक्षिण,90").text.split("\n")[0]
    assert first.endswith(end)
    assert not {"।.", "।।", ".."} & {first[at : at + 2] for at in range(len(first))}
    assert first.count("।") == 0 or len(re.findall(r"\.(?!\d)", first)) == 0
