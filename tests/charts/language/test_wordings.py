"""The common ways in which speakers of a language word one wish: all come to one chart, and nothing is left.

A language is a file of rows of `wordings/`: its tables, then what is said for each wish. What the wishes come
to stands in `meant.rows`, in names that all languages share: a column is a letter, a row's label a number.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from charts.grammar import ChartSpec, spec_to_json
from charts.language.intent import Intent, intent_of
from charts.planner import plan
from charts.planner.editing import edited
from charts.reading import read_message
from charts.table import Table
from tests.charts.rows import rows

FOLDER = Path(__file__).with_name("wordings")
CODES = sorted(file.stem for file in FOLDER.glob("*.rows") if file.stem != "meant")
COLUMNS = {"months": "MRC", "orders": "DSPQ", "budget": "IA", "pupils": "NTP"}
"""Month, revenue, cost; date, shop, product, quantity; item, amount; name, team, points."""
MEANT = {row.given.partition(" / ")[0]: row for row in rows("language/wordings/meant.rows")}
Said = Mapping[str, tuple[str, ...]]


@cache
def said(code: str) -> Said:
    """Return what is said in a language by the wish that it is said for, and the lines of its tables."""
    found: dict[str, tuple[str, ...]] = {}
    for row in rows(f"language/wordings/{code}.rows"):
        found[row.given] = (*found.get(row.given, ()), row.expected)
    return found


@cache
def read(code: str, name: str, request: str) -> tuple[Table, str]:
    """Return a table of a language and the request above it, as they are read."""
    pasted = "\n".join(said(code)[name])
    found = read_message(f"{request}\n```\n{pasted}\n```")
    return found.tables[0], found.request


def in_letters(table: Table, name: str, spec: ChartSpec) -> str:
    """Return a spec on one line, in names that all languages share."""
    form = {**spec_to_json(replace(spec, locale="", named=())), "title": "T" if spec.title else ""}
    for layer in form.get("layers", ()):
        layer.pop("label", None)  # its word for a target
    text = json.dumps(form, ensure_ascii=False, sort_keys=True)
    known = dict(zip(table.names, COLUMNS[name], strict=True))
    if name in ("budget", "pupils"):
        known |= {label: f"{place}" for place, label in enumerate(table.columns[0].raw, 1)}
    for word, letter in sorted(known.items(), key=lambda pair: -len(pair[0])):
        text = text.replace(f'"{word}', f'"{letter}').replace(f'{word}"', f'{letter}"')
    return text


def outcome(code: str, wish: str, wording: str) -> str:
    """Return the chart of a wording or the figure that is answered, and what is named as not done."""
    name = MEANT[wish].given.partition(" / ")[2]
    table, request = read(code, name, wording)
    if wish.startswith("then"):
        bars = plan(table, said(code)["before"][0]).spec
        told = [bars, replace(bars, horizontal=True)] if wish == "then undo" else [bars]
        planned = edited(table, told, wording)
    else:
        planned = plan(table, request)
    answer = [f"answer: {planned.answer[0].replace(',', '.')}"] if planned.answer and wish[:1] == "?" else []
    if answer and answer[0][8:] in (labels := list(table.columns[0].raw)):
        answer = [f"answer: {labels.index(answer[0][8:]) + 1}"]
    shown = answer or [in_letters(table, name, planned.spec)]
    left = [f"left: {words}" for words in planned.unspent]
    spoken = [] if planned.spec.locale in (code, "") else [f"in {planned.spec.locale}"]
    return "; ".join([*shown, *left, *spoken])


@pytest.mark.sweep(8)
@pytest.mark.parametrize("wish", MEANT)
@pytest.mark.parametrize("code", CODES)
def test_each_wording_of_a_wish_comes_to_one_chart(code: str, wish: str) -> None:
    meant = MEANT[wish].expected.split(" | ")
    found = {wording: outcome(code, wish, wording) for wording in said(code).get(wish, ())}
    assert {wording: got for wording, got in found.items() if got not in meant} == {}


@pytest.mark.parametrize("code", CODES)
def test_what_is_no_wish_for_a_chart_is_told_in_each_wording(code: str) -> None:
    asked = {wording: intent_of(wording) for wording in said(code)["how to"]}
    thanked = {wording: intent_of(wording) for wording in said(code)["thanks"]}
    assert set(asked.values()) == {Intent.EXPLAIN}, asked
    assert set(thanked.values()) == {Intent.THANKS}, thanked


@pytest.mark.parametrize("code", CODES)
def test_what_nobody_can_draw_is_named_in_each_language(code: str) -> None:
    for row in said(code)["nonsense"]:
        wording, _, word = row.partition(" ~ ")
        table, request = read(code, "budget", wording)
        planned = plan(table, request)
        assert word in " ".join([*planned.unspent, planned.took]), (wording, planned.unspent)
