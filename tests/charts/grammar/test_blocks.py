"""Transforms, layers and looks as JSON: there and back, closed to all else, and described by a schema."""

import json

import pytest

from charts.grammar import (
    Aggregate,
    Calculate,
    Cell,
    Constant,
    Layer,
    Looks,
    Operation,
    Operator,
    SpecError,
    Window,
)
from charts.grammar.blocks import DEEPEST, form_of, renamed, schema_of, value_of, values_of

COLUMN = {"type": "string"}


@pytest.mark.parametrize(
    ("kind", "form", "why"),
    [
        (Calculate, [], "must be an object"),
        (Calculate, {"name": "a"}, "lacks “expression”"),
        (Calculate, {"name": "a", "expression": {"fields": ["a"]}}, "lacks “across”"),
        (Calculate, {"name": "a", "expression": 7}, "none of what can stand there"),
        (Calculate, {"name": "a", "expression": {"value": "DROP TABLE"}}, "must be a number"),
        (Calculate, {"name": "a", "expression": {"value": 1e999}}, "out of range"),
        (Calculate, {"name": "a", "expression": {"op": "**", "left": 1, "right": 2}}, "must be one of"),
        (Calculate, {"name": 7, "expression": {"field": "a"}}, "must be text"),
        (Looks, {"zoom": 2}, "has no “zoom”"),
        (Looks, {"labels": "everywhere"}, "must be one of none, all, ends, extremes"),
        (Looks, {"step": "yes"}, "must be true or false"),
        (Looks, {"order": ["a"] * 61}, "at most 60"),
    ],
)
def test_what_is_no_block_is_refused_in_words(kind: type, form: object, why: str) -> None:
    with pytest.raises(SpecError, match=why):
        value_of(kind, form, "block")


def test_an_expression_without_end_is_refused() -> None:
    form: object = {"field": "a"}
    for _ in range(DEEPEST + 1):
        form = {"op": "+", "left": form, "right": {"value": 1}}

    with pytest.raises(SpecError, match="deep"):
        value_of(Calculate, {"name": "a", "expression": form}, "calculate")


@pytest.mark.parametrize(
    "form",
    [
        {"value": 5},
        {"aggregate": "mean", "label": "average"},
        {"at": "May", "axis": "x"},
        {"target": "Plan"},
        {"low": 1, "high": 2},
        {"low": "Jan", "high": "Mar", "axis": "x"},
        {"forecast": 0},
        {"forecast": 3, "overall": True},
        {"delta": "sd"},
        {"lower": "low", "upper": "high", "band": True},
        {"spread": "mean"},
        {"at": "May", "text": "peak"},
    ],
)
def test_each_layer_is_told_by_its_keys(form: dict[str, object]) -> None:
    [layer] = values_of(Layer, [form], "layers")

    assert form_of(layer) == form


def test_column_names_are_renamed_wherever_they_stand_and_nothing_else_is() -> None:
    profit = Operation(Operator.SUBTRACT, Cell("a"), Operation(Operator.DIVIDE, Cell("b"), Constant(2)))
    wanted = Operation(Operator.SUBTRACT, Cell("A"), Operation(Operator.DIVIDE, Cell("B"), Constant(2)))

    assert renamed(Calculate("a", profit), str.upper) == Calculate("a", wanted)


@pytest.mark.parametrize("kind", [Calculate, Layer, Looks, Window])
def test_the_schema_of_a_block_is_closed_and_finite(kind: object) -> None:
    text = json.dumps(schema_of(kind, COLUMN))

    assert text.count('"additionalProperties": false') == text.count('"type": "object"')
    assert all(word in text for word in (Aggregate.MEAN.value,)) or kind in (Looks, Window)
    assert len(text) < 20_000
