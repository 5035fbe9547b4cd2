"""What stands in an answer whose picture Discord did not take."""

from answer.making import APOLOGY, MESSAGE_LIMIT, figure, plainer
from answer.model import Answer, Decision

CHART = Answer("Savings by Month. Largest: Feb (150).", b"picture", "A bar chart.")


def test_without_the_permission_the_figures_stay_and_the_permission_is_named() -> None:
    instead = plainer(CHART, may_attach=False)

    assert instead is not None
    assert instead.png is None
    assert instead.text.startswith(CHART.text)
    assert "Attach Files" in instead.text


def test_a_text_as_long_as_a_message_leaves_room_for_the_reason() -> None:
    instead = plainer(Answer("word " * 400, b"picture"), may_attach=True)

    assert instead is not None
    assert len(instead.text) <= MESSAGE_LIMIT
    assert "did not take the picture" in instead.text


def test_words_that_are_not_taken_give_way_to_the_apology_and_that_to_nothing() -> None:
    assert plainer(Answer("figures"), may_attach=True) == APOLOGY
    assert plainer(APOLOGY, may_attach=True) is None


def test_where_nothing_may_be_posted_no_other_words_are_tried() -> None:
    assert plainer(Answer("figures"), may_attach=False) is None


def test_a_figure_without_a_chart_is_an_answer_of_its_own() -> None:
    said = figure(Decision(text="No chart was wanted.", answer=("Sushi", ": 15, the largest Votes of 3.")))

    assert said == Answer("**Sushi**: 15, the largest Votes of 3.")
    assert figure(Decision(text="No chart was wanted.")) is None
