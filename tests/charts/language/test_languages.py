"""Each language has one file with all its words, and no other room holds words of members but English."""

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from charts.language import elsewhere
from charts.language.language import Cues, Language
from charts.language.registry import languages, phrases_of
from charts.language.spelling import fold, words_of
from charts.language.spoken import words_in
from charts.language.tags import Tag
from charts.language.ways_of_asking import Asking

ROOT = Path(__file__).resolve().parents[3]
FILES = sorted((ROOT / "charts/language/languages").glob("[a-z]*.py"))
ENGLISH = next(language for language in languages() if language.code == "en")

NEEDED = (
    *(Tag.BAR, Tag.LINE, Tag.ARC, Tag.CHART, Tag.STACKED, Tag.COUNT, Tag.SUM, Tag.MEAN, Tag.MIN, Tag.MAX),
    *(Tag.EACH, Tag.AND, Tag.OR, Tag.SORT, Tag.ASC, Tag.DESC, Tag.X_AXIS, Tag.Y_AXIS, Tag.TOP, Tag.BOTTOM),
    *(Tag.YEAR, Tag.MONTH, Tag.WEEK, Tag.DAY, Tag.MONTHLY, Tag.TREND, Tag.SHARE, Tag.COMPARE, Tag.FILLER),
    *(
        Tag.AT_LEAST,
        Tag.AT_MOST,
        Tag.ABOVE,
        Tag.BELOW,
        Tag.UNEQUAL,
        Tag.ONLY,
        Tag.WITHOUT,
        Tag.NOT,
        Tag.NO_CHART,
    ),
)
"""What nobody can draw a chart without asking for."""


@pytest.fixture(params=languages(), ids=lambda language: language.code)
def language(request: pytest.FixtureRequest) -> Language:
    found: Language = request.param
    return found


GLUED = {
    Tag.FROM: "ja hi",
    Tag.TO: "he hi ko",
    Tag.IN: "ja",
    Tag.BY: "ja hi ko",
}
"""What languages say by endings and particles, not by words of their own."""
ONLY_THERE = {
    Tag.TOTAL_NUMBER: "en es pt ru nl vi id tr uk sv cs pl",
    Tag.POST_BY: "zh ja tr hi ko de",
    Tag.DISTINCT: "he",
    Tag.LETTERS: "",
}
"""What only some languages have phrases for: elsewhere the words of its parts say it."""


@pytest.mark.parametrize("tag", Tag)
def test_what_can_be_said_in_one_language_can_be_said_in_all(tag: Tag) -> None:
    lacking = {each.code for each in languages() if not each.phrases.get(tag, "").strip()}
    all_codes = {each.code for each in languages()}
    expected = all_codes - set(ONLY_THERE[tag].split()) if tag in ONLY_THERE else set()
    assert lacking == expected | set(GLUED.get(tag, "").split())


def test_every_file_is_a_language_of_the_registry() -> None:
    assert sorted(language.code for language in languages()) == [file.stem for file in FILES]


def test_a_language_says_what_every_request_needs(language: Language) -> None:
    assert {tag for tag in NEEDED if not language.phrases.get(tag)} == set()
    cues = (language.cues.charts, language.cues.make, language.cues.question, language.cues.refusals)
    assert all((*cues, language.cues.explain_verbs, language.requesting))
    assert set(language.chart_names) >= {Tag.BAR, Tag.LINE, Tag.ARC, Tag.POINT, Tag.HISTOGRAM}
    assert len(language.numbers.split()) == 10
    assert len(language.weekdays.split()) == 7
    assert len(language.months.split()) in (0, 12)


def test_what_is_not_drawn_and_what_columns_hold_has_the_name_that_english_gives_it(
    language: Language,
) -> None:
    assert set(language.undrawn) <= set(ENGLISH.undrawn)
    assert set(language.synonyms) <= set(ENGLISH.synonyms)


def test_no_number_is_a_name_and_no_wish_for_words_is_an_english_word_for_something_else(
    language: Language,
) -> None:
    names = {word for text in ENGLISH.synonyms.values() for word in text.split()}
    numbers = set(map(fold, language.numbers.replace("|", " ").split()))
    verbs = {fold(phrase.strip()) for phrase in language.cues.explain_verbs.split(",")}
    if language is not ENGLISH:
        assert numbers & names == set()
        assert verbs & (names | words_in(ENGLISH)) - ALIKE == set()


ALIKE = frozenset({"tutorial"})
"""Words that say the same in English."""


def test_no_language_lists_a_phrase_twice(language: Language) -> None:
    for tag, text in language.phrases.items():
        listed = [phrase.strip() for phrase in text.split(",")]
        assert len(set(listed) - {""}) == len(listed), tag


def test_chatter_lists_a_word_once_and_none_that_carries_a_wish(language: Language) -> None:
    listed = [words_of(part) for part in language.chatter.split()]
    assert len(set(listed)) == len(listed)
    wishes = {
        words: tag
        for tag, text in language.phrases.items()
        for words in phrases_of(text)
        if tag not in (Tag.FILLER, Tag.EVERYTHING)
    }
    assert {words: wishes[words] for words in listed if words in wishes} == {}
    colours = {fold(name) for names in language.colours.values() for name in names.split()}
    assert {word for words in listed for word in words if len(words) == 1}.isdisjoint(colours)


def called_by_name(tree: ast.AST) -> set[str]:
    """Return the texts that calls are handed, such as that of `speech.listed("than")`."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    handed = [node for call in calls for argument in call.args for node in ast.walk(argument)]
    return {node.value for node in handed if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_field_is_read_by_the_product() -> None:
    """As an attribute, or by its name where the planner asks for a list."""
    trees = {file: ast.parse(file.read_text("utf-8")) for file in (ROOT / "charts").rglob("*.py")}
    read = {
        node.attr for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.Attribute)
    }
    for file, tree in trees.items():
        if "planner" in file.parts:
            read |= called_by_name(tree)
    assert {field.name for kind in (Language, Cues, Asking) for field in fields(kind)} - read == set()


def test_no_word_of_a_language_with_a_file_stands_with_those_that_have_none() -> None:
    lists = {
        "magnitudes": (" ".join(elsewhere.MAGNITUDES.values()).split(), magnitude_words),
        "years": (elsewhere.YEAR_NAMES.split(), lambda each: each.year_names.split()),
        "dates": (elsewhere.DATE_WORDS.split(), lambda each: each.date_words.split()),
        "totals": (elsewhere.TOTALS.replace("_", " ").split(), lambda each: each.totals.split(", ")),
        "joins": (elsewhere.JOINS, lambda each: each.joins.split(", ")),
    }
    for name, (there, own) in lists.items():
        assert {word for each in languages() for word in own(each)}.isdisjoint(there), name


def magnitude_words(language: Language) -> list[str]:
    return " ".join(language.magnitudes.values()).split()


ROOMS = [
    "cells",
    "data",
    "drawing",
    "export",
    "grammar",
    "kinds",
    "layout",
    "planner",
    "reading",
    "telling",
    "workers",
]

SIGNS = {
    "dates.py": "signs that stand beside digits in dates, and what belongs to the letters of a word",
    "columns.py": "the signs of months beside digits",
    "periods.py": "how years and quarters are abbreviated",
    "numbers.py": "marks between thousands",
    "looked.py": "currencies, which are no language's own",
    "units.py": "currencies and units, which are no language's own",
    "log_lines.py": "the same",
    "dimensions.py": "units",
    "figures.py": "the same",
    "fonts.py": "where scripts begin",
    "cleaner.py": "the same",
    "encodings.py": "letters by which an encoding is known",
    "noise.py": "what programs print around tables",
}
"""Files that hold letters beyond ASCII, and what these are: no words of requests."""


def written(file: Path) -> Iterator[str]:
    """Yield the strings of a file that are no docstrings."""
    tree = ast.parse(file.read_text("utf-8"))
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes:
            yield node.value


@pytest.mark.parametrize("room", ROOMS)
def test_only_the_language_room_knows_words_of_other_languages(room: str) -> None:
    found = {
        f"{file.name}: {text}"
        for file in (ROOT / "charts" / room).rglob("*.py")
        if file.name not in SIGNS
        for text in written(file)
        if any(sign.isalpha() and not sign.isascii() for sign in text)
    }
    assert found == set()
