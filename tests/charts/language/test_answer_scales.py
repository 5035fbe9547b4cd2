"""Answers on a scale, and questions that were put to many."""

import pytest

from charts.language.answer_scales import is_rest, scale_places
from charts.language.registry import languages
from charts.language.request_words import asks_people


@pytest.mark.parametrize(
    ("labels", "order"),
    [
        ("Neutral|Agree|Disagree", "Disagree|Neutral|Agree"),
        ("very good|Poor|fair", "Poor|fair|very good"),
        ("L|S|M", "S|M|L"),
        ("oft|nie|selten", "nie|selten|oft"),
        ("siempre|nunca|a veces", "nunca|a veces|siempre"),
        ("Agree|Good|High", ""),
        ("Agree|Disagree", ""),
        ("S|M|M", ""),
    ],
)
def test_the_steps_of_a_scale_have_places(labels: str, order: str) -> None:
    places = scale_places(labels.split("|"))
    assert "|".join(sorted(places, key=places.__getitem__)) == order if places else not order


def test_no_scale_has_a_step_twice() -> None:
    for language in languages():
        for scale in filter(str.strip, language.scales.split(";")):
            names = [name.strip() for step in scale.split(",") for name in step.split("|")]
            assert len(names) == len(set(names)), (language.code, scale)


def test_words_of_headings_are_known_by_their_english_names() -> None:
    english = next(each for each in languages() if each.code == "en")
    assert all(set(each.headings) <= set(english.headings) for each in languages())


@pytest.mark.parametrize(
    ("line", "survey"),
    [
        ("How many hours do you sleep?", True),
        ("How often do you eat out?", True),
        ("Wie oft trinkst du Kaffee?", True),
        ("Сколько часов вы спите?", True),
        ("**Do you own a car?**", True),
        ("Which month had the highest sales?", False),
        ("Can you plot this?", False),
        ("Could you draw a line for each team?", False),
        ("How many hours do you sleep", False),
        ("kannst du daraus ein Diagramm machen?", False),
    ],
)
def test_a_question_of_a_survey_is_told_from_one_about_the_table(line: str, survey: bool) -> None:  # noqa: FBT001 - a row
    assert asks_people(line) is survey


@pytest.mark.parametrize(
    ("label", "rest"),
    [
        ("Other", True),
        ("other (12)", True),
        ("Don’t know", True),
        ("Rest", True),
        ("Otters", False),
        ("None", False),
    ],
)
def test_a_label_of_what_is_left_over_is_known(label: str, rest: bool) -> None:  # noqa: FBT001 - a row
    assert is_rest(label) is rest
