"""Every mark that a spec can ask for is a kind of chart that can be computed, placed, told and painted."""

import sys

import pytest

from charts.chart import Shows
from charts.grammar import Mark
from charts.kinds import KINDS, Kind, kind_of
from charts.language.tags import Tag

BY_MARK = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.mark)


def test_every_mark_but_none_has_one_kind() -> None:
    assert sorted(kind.mark for kind in KINDS) == sorted(set(Mark) - {Mark.NONE})
    assert [kind_of(kind.mark) for kind in KINDS] == list(KINDS)


@BY_MARK
def test_a_kind_is_one_file_named_after_its_mark(kind: Kind) -> None:
    assert sys.modules[f"charts.kinds.{kind.mark}"].__dict__["KIND"] is kind


def test_no_two_kinds_go_by_one_name() -> None:
    for names in (
        [kind.name for kind in KINDS],
        [kind.told.title for kind in KINDS],
        [tag for kind in KINDS for tag in kind.tags],
        [name for kind in KINDS for name in (kind.mark, *kind.called)],
    ):
        assert len(names) == len(set(names))


def test_vega_lite_tells_the_kinds_apart() -> None:
    said = [(kind.vega.marks, kind.shows is Shows.COUNTS) for kind in KINDS if kind.vega.marks]
    assert len(said) == len(set(said))


def test_every_word_for_a_mark_leads_to_a_kind() -> None:
    named = {tag for tag in Tag if tag.family == "mark"} - {Tag.CHART}
    assert {tag for kind in KINDS for tag in kind.tags} == named


@BY_MARK
def test_what_stands_in_for_a_named_kind_answers_to_the_same_name(kind: Kind) -> None:
    """A request for bars is content with a histogram, and the other way round."""
    assert all(kind.mark in kind_of(other).akin for other in kind.akin)
