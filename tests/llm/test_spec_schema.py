"""What a model may say is what a spec can hold: schema, prompt and reply beside the spec's own types."""

import dataclasses
import json
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import pytest

from charts.grammar import ChartSpec, Comparison, Group, Having, Sort, spec_from_json
from charts.grammar.blocks import json_name
from llm.labels import labels_of
from llm.prompt import Question, messages
from llm.reply import spec_of
from llm.spec_schema import OURS, answer_schema
from tests.charts import tables

SAID_OTHERWISE = {
    ChartSpec: dict.fromkeys(OURS, ""),
    Comparison: {"values": "value", "negate": "not"},
    Group: {"parts": "", "any_of": ""},  # lists in where
    Having: {"measure": "field", "values": "value"},
    Sort: {"descending": "order", "rest_too": ""},
}
"""By class: what a model calls a field, "" where it does not say it by a name."""


def within(hint: object) -> Iterator[Any]:
    """Yield the classes and closed lists in a type."""
    if dataclasses.is_dataclass(hint) or (isinstance(hint, type) and issubclass(hint, StrEnum)):
        yield hint
    for part in get_args(hint):
        yield from within(part)


def types_of_a_spec() -> list[Any]:
    found: list[Any] = []
    waiting: list[Any] = [ChartSpec]
    while waiting:
        kind = waiting.pop()
        if kind in found:
            continue
        found.append(kind)
        if dataclasses.is_dataclass(kind):
            hints = get_type_hints(kind, include_extras=True)
            waiting += [each for name, hint in hints.items() if name not in OURS for each in within(hint)]
    return found


TYPES = types_of_a_spec()
CLASSES = [kind for kind in TYPES if dataclasses.is_dataclass(kind) and kind is not Group]
LISTS = [kind for kind in TYPES if not dataclasses.is_dataclass(kind)]


def said_names(kind: type) -> set[str]:
    otherwise = SAID_OTHERWISE.get(kind, {})
    return {otherwise.get(each.name, json_name(each.name)) for each in dataclasses.fields(kind)} - {""}


def parts(form: object) -> Iterator[dict[str, Any]]:
    if isinstance(form, dict):
        yield form
        for part in form.values():
            yield from parts(part)
    elif isinstance(form, list):
        for part in form:
            yield from parts(part)


SCHEMAS = {"hosted": answer_schema(), "our own": answer_schema(["Month", "Sales"])}


@pytest.mark.parametrize("name", SCHEMAS)
@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_each_field_of_a_specs_types_is_in_the_schema(kind: type, name: str) -> None:
    objects = [set(part["properties"]) for part in parts(SCHEMAS[name]) if part.get("type") == "object"]

    more = {"aggregate", "quantile", "weight", "where"} if kind is Having else set()
    assert said_names(kind) | more in objects


@pytest.mark.parametrize("name", SCHEMAS)
@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_each_closed_list_of_words_is_in_the_schema(kind: type[StrEnum], name: str) -> None:
    enums = [part["enum"] for part in parts(SCHEMAS[name]) if "enum" in part]

    assert list(map(str, kind)) in enums


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_a_model_is_told_of_each_field(kind: type) -> None:
    [message] = messages(Question("draw", tables.SALES, labels_of(tables.SALES)))
    rules = message["content"].partition("COLUMNS [")[0]

    assert all(f'"{name}":' in rules for name in said_names(kind))


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_a_model_is_told_of_each_word(kind: type[StrEnum]) -> None:
    [message] = messages(Question("draw", tables.SALES, labels_of(tables.SALES)))

    assert all(word in message["content"] for word in kind if word != "none")


def test_the_schema_of_hosted_servers_is_short_and_refers_to_what_it_has() -> None:
    schema = answer_schema()
    asked = {part["$ref"].removeprefix("#/$defs/") for part in parts(schema) if "$ref" in part}

    assert asked == set(schema["$defs"])
    assert len(json.dumps(schema)) < 15_000


def test_every_list_and_text_of_a_server_of_our_own_ends() -> None:
    texts = [part for part in parts(SCHEMAS["our own"]) if part.get("type") == "string"]

    assert all("maxItems" in part for part in parts(SCHEMAS["our own"]) if part.get("type") == "array")
    assert all("maxLength" in part or "enum" in part for part in texts)


PLAIN = {"mark": "bar", "x": {"field": "Month"}, "y": [{"field": "Sales"}]}
RATIO = {"op": "/", "left": {"field": "Sales"}, "right": {"value": 1000}}


@pytest.mark.parametrize(
    "form",
    [
        {"y": [{"field": "Sales", "window": {"op": "runningSum", "anew": "quarter"}}]},
        {"y": [{"field": "Sales", "aggregate": "quantile", "quantile": 0.9}]},
        {"y": [{"field": "Sales", "aggregate": "quantile", "quantile": 0}]},
        {"y": [{"field": "Sales", "aggregate": "weightedMean", "weight": "Cost"}]},
        {"y": [{"aggregate": "share", "where": {"field": "Sales", "op": ">", "value": [100]}}]},
        {
            "mark": "combo",
            "y": [{"field": "Sales", "mark": "bar"}, {"field": "Cost", "mark": "line", "right": True}],
        },
        {"x": {"field": "Sales", "bin": {"edges": [50.0, 100.0]}}, "y": [{"aggregate": "count"}]},
        {"y": [{"field": "In k"}], "calculate": [{"name": "In k", "expression": RATIO}]},
        {
            "x": {"field": "Which"},
            "y": [{"field": "Figure"}],
            "fold": {"fields": ["Sales", "Cost"], "key": "Which", "value": "Figure"},
        },
        {"layers": [{"value": 100}, {"target": "Cost"}, {"low": 1, "high": 2}, {"forecast": 3}]},
        {"layers": [{"delta": "Cost", "band": True}, {"at": "Jan", "text": "start"}]},
        {"facet": {"field": "Month", "timeUnit": "year"}},
        {"facetMeasures": True},
        {"mark": "point", "size": "Cost", "label": "Month"},
        {"mark": "span", "y2": "Cost"},
        {
            "sort": {"by": "y", "order": "descending"},
            "limit": {"count": 2, "other": False, "within": "Month"},
        },
        {"having": [{"field": "Sales", "aggregate": "quantile", "quantile": 0.5, "op": ">", "value": [3]}]},
        {"looks": {"paints": [{"colour": "#ff0000", "of": "Jan"}], "x": {"hidden": True}, "sparkline": True}},
        {"stack": "diverge"},
    ],
    ids=lambda form: next(iter(form)),
)
def test_whatever_a_model_says_of_a_spec_arrives(form: dict[str, Any]) -> None:
    table = tables.table(Month=("Jan", "Feb"), Sales=(120, 80), Cost=(60, 70))

    assert spec_of({**PLAIN, **form}, labels_of(table)) == spec_from_json({**PLAIN, **form})


def test_columns_in_blocks_are_named_by_their_labels_and_what_is_made_by_its_own_name() -> None:
    table = tables.table(**{'Sal"es': (120, 80), "Profit": (1, 2)})
    form = {
        **PLAIN,
        "y": [{"field": "profit"}],
        "calculate": [
            {"name": "profit", "expression": {"op": "-", "left": {"field": "Sal es"}, "right": {"value": 2}}}
        ],
        "layers": [{"target": "Sal es"}],
    }
    spec = spec_of(form, labels_of(table))

    assert spec.calculate[0].name == spec.y[0].field == "profit"
    assert str(spec.calculate[0].expression).count('Sal"es') == 1
    assert spec.layers == (type(spec.layers[0])('Sal"es'),)  # type: ignore[call-arg,arg-type]  # a target


@pytest.mark.parametrize(
    ("said", "meant"),
    [("SUM", "sum"), ("Average", "mean"), ("weightedmean", "weightedMean"), ("STDEV", "stdev")],
)
def test_a_figure_is_known_by_its_word_whatever_its_case(said: str, meant: str) -> None:
    table = tables.table(Month=(1, 2), Sales=(120, 80))
    spec = spec_of({**PLAIN, "y": [{"field": "Sales", "aggregate": said}]}, labels_of(table))

    assert str(spec.y[0].aggregate) == meant
