"""What stands under a chart: ids that say everything, within Discord's limits, stored as they are sent."""

import json

import pytest

from answer.controls import Control, Touch, Version, form_of, rows_of, under
from answer.model import Answer
from charts.chart import Offers
from charts.grammar import ChartSpec, Mark, Sort, SortBy
from charts.telling.speech import speaking

OFFERS = Offers(((Mark.BAR, "Bar chart"), (Mark.LINE, "Line chart")), sorts=True, flips=True, labels=True)
BARS = ChartSpec(Mark.BAR)
LARGEST = 2**63 - 1


@pytest.mark.parametrize(
    "custom_id",
    ["", "o1", "o2:sort:1:0", "o1:sort:1", "o1:sort:x:0", "o1:sort:-1:0", "o1:sort:1:0:9", "o1:sort:²:0"],
)
def test_an_id_that_is_none_of_ours_says_nothing(custom_id: str) -> None:
    assert Touch.of(custom_id) is None
    assert Touch.of(f"o1:sort:{2**63}:0") is None


def test_an_id_says_what_of_which_chart_in_which_state() -> None:
    touch = Touch("labels", LARGEST, 12)
    assert Touch.of(touch.id) == touch
    assert len(touch.id) <= 100


@pytest.mark.parametrize("language", ["en", "de", "ja", "ar", "ru"])
def test_labels_and_ids_are_within_discord_s_limits_in_each_language(language: str) -> None:
    with speaking(language):
        rows = under(OFFERS, BARS, Version(LARGEST, 999_999))
    controls = [control for row in rows for control in row]
    assert len(rows) <= 5
    assert all(len(row) <= 5 for row in rows)
    assert all(0 < len(control.label) <= 34 and len(control.id) <= 100 for control in controls)
    assert len({control.id for control in controls}) == len(controls)


def test_the_present_kind_is_marked_and_the_order_is_shown() -> None:
    falling = ChartSpec(Mark.LINE, sort=Sort(SortBy.Y, descending=True))
    [[kinds], [sort, *_]] = under(OFFERS, falling, Version(1))
    assert [option.chosen for option in kinds.options] == [False, True]
    assert sort.label == "Sort ↓"
    assert under(OFFERS, BARS, Version(1))[1][0].label == "Sort"


def test_what_a_chart_does_not_take_is_not_offered() -> None:
    [[undo, more]] = under(Offers(((Mark.POINT, "Scatter plot"),)), ChartSpec(Mark.POINT), Version(1))
    assert (undo.id, undo.disabled) == ("o1:undo:1:0", True)
    assert (more.id, more.disabled) == ("o1:more:1:0", False)
    [[undo, _]] = under(Offers(), ChartSpec(Mark.POINT), Version(1, 3, undoable=True))
    assert (undo.id, undo.disabled) == ("o1:undo:1:3", False)


def test_an_answer_is_sent_again_with_the_very_controls_it_was_stored_with() -> None:
    answer = Answer("a chart", b"png", "alt", controls=under(OFFERS, BARS, Version(42)))
    assert Answer.from_json(answer.to_json(), b"png") == answer
    picks = ((Control("a", "b", roles=(71, 72)),), (Control("c", "d", roles=()),))
    for controls in (answer.controls, picks):
        assert rows_of(json.loads(json.dumps(form_of(controls)))) == controls


def test_an_answer_that_an_older_version_stored_has_none() -> None:
    stored = json.loads(Answer("a chart").to_json())
    del stored["controls"]
    assert Answer.from_json(json.dumps(stored), None).controls == ()
    assert Control("a", "b").options == ()
