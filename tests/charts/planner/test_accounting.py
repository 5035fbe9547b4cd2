"""The words that a model's spec leaves: by the planner's own books, and by what the model says of them."""

from typing import Any

import pytest

from charts.grammar import spec_from_json
from charts.planner import plan
from charts.planner.accounting import left_by, left_of_change, specs_of
from charts.planner.judging import MeaningError
from tests.charts import tables

PLAIN = {"mark": "bar", "x": {"field": "Region"}, "y": [{"field": "Revenue"}]}
NORTH = {"where": {"field": "Region", "op": "=", "value": "North"}}
SORTED = {"sort": {"by": "y", "order": "descending"}}
RATIO = {
    "y": [{"field": "Each"}],
    "calculate": [
        {"name": "Each", "expression": {"op": "/", "left": {"field": "Revenue"}, "right": {"field": "Units"}}}
    ],
}
LINE = {"layers": [{"value": 30000.0}]}


@pytest.mark.parametrize(
    ("request_", "form", "claims", "left"),
    [
        # what the planner knows is looked for in the spec, whatever the model says
        ("revenue by region", {}, [], ()),
        ("revenue by region, most first", SORTED, [], ()),
        ("revenue by region with a line at 30000", LINE, [], ()),
        ("revenue divided by units per region", RATIO, [], ()),
        # what it does not know is what the model says of it
        ("revenue wibbly by region", {}, [], ("wibbly",)),
        ("revenue wibbly by region", {}, [("wibbly", "talk")], ()),
        ("revenue wibbly by region", {}, [("wibbly", "nothing")], ("wibbly",)),
        ("revenue wibbly by region", {}, [("wibbly", "series")], ("wibbly",)),
        ("revenue wibbly by region", {}, [("wibbly", "looks")], ("wibbly",)),
        ("revenue wibbly by region", SORTED, [("wibbly", "sort")], ()),
        ("revenue wibbly by region", SORTED, [("Wibbly!", "sort")], ()),
        ("revenue wibbly by region", {}, [("wib", "talk")], ("wibbly",)),
        ("revenue wibbly wobble by region", {}, [("wibbly wobble", "talk")], ()),
        ("revenue wibbly wobble by region", {}, [("wibbly", "talk")], ("wobble",)),
        # a figure is no talk, and stands in the part that picks by it
        ("revenue wibbly 77 by region", {}, [("wibbly 77", "talk")], ("77",)),
        ("revenue wibbly 77 by region", {"log": True}, [("wibbly 77", "log")], ()),
        ("revenue wibbly 77 by region", {"limit": {"count": 4}}, [("wibbly 77", "limit")], ("77",)),
        # what is known by another meaning is spent by what differs from the planner's
        ("revenue wibbly logarithmic by region", {}, [("wibbly logarithmic", "mark")], ("logarithmic",)),
        ("world map of revenue by region", {}, [("world map", "talk")], ("map",)),
    ],
)
def test_words_that_a_models_spec_leaves_are_named(
    request_: str, form: dict[str, Any], claims: list[tuple[str, str]], left: tuple[str, ...]
) -> None:
    assert left_by(tables.REGIONS, request_, spec_from_json({**PLAIN, **form}), claims) == left


@pytest.mark.parametrize(
    ("request_", "claims", "why"),
    [
        ("revenue by region, only North", [], "North"),
        ("revenue by region, least first", [], "least first"),
        ("revenue by region with a line at 30000", [], "line at 30000"),
        ("revenue divided by units per region", [], "divided by units"),
        ("revenue by region", [("region", "nothing")], "region"),
        ("revenue by region, only North", [("only North", "talk")], "North"),
        ("revenue by region, only North", [("only North", "x")], "North"),
        ("revenue by region with a line at 30000", [("line at 30000", "talk")], "line at 30000"),
    ],
)
def test_a_spec_that_does_less_than_the_planners_is_refused_with_what_it_leaves(
    request_: str, claims: list[tuple[str, str]], why: str
) -> None:
    with pytest.raises(MeaningError, match=why):
        left_by(tables.REGIONS, request_, spec_from_json(PLAIN), claims)


@pytest.mark.parametrize(
    ("claims", "left"),
    [
        ([], ("wibbly",)),
        ([("wibbly", "talk")], ()),
        ([("wibbly", "nothing")], ("wibbly",)),
        ([("wibbly", "sort")], ()),
        ([("wibbly", "limit")], ("wibbly",)),
        ([("other", "talk")], ("wibbly",)),
    ],
)
def test_of_a_change_what_the_planner_left_is_named_or_said_to_be_done(
    claims: list[tuple[str, str]], left: tuple[str, ...]
) -> None:
    before, now = spec_from_json(PLAIN), spec_from_json({**PLAIN, **SORTED})

    assert left_of_change(tables.REGIONS, "now wibbly", now, claims, before, ("wibbly",)) == left


def test_the_likeliest_readings_go_to_a_model_each_once_and_the_planners_first() -> None:
    planned = plan(tables.REGIONS, "revenue by region, most first").spec
    found = specs_of(tables.REGIONS, "revenue by region, most first", planned)

    assert found[0] == planned
    assert 1 <= len(set(found)) == len(found) <= 3
    assert specs_of(tables.REGIONS, "revenue by region", None)[0] == plan(tables.REGIONS, "").spec
