"""The same requests in all languages: each of them is drawn alike, and nothing of it is named as not done.

A language is a file of rows of `same_meaning/`: the words of its tables, then what its speakers would say,
each wish as often as they word it otherwise. What the wishes come to stands in `meant.rows`, once for all
languages, in English words; a wish that follows another ("then ...") names that one.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from charts.grammar import spec_to_json
from charts.language.intent import Intent, intent_of
from charts.language.scripts import in_ascii_digits
from charts.planner import plan
from charts.planner.editing import edited
from charts.reading import read_message
from charts.table import Table
from charts.telling.speech import in_percent, speaking
from tests.charts.rows import Row, rows

FILES = sorted(Path(__file__).with_name("same_meaning").glob("*.rows"))
MEANT = rows("language/same_meaning/meant.rows")
CODES = [file.stem for file in FILES if file.stem != "meant"]
WORDS = ("The heads of the tables", "Their cells")
TABLES = {
    "months": "Month,Revenue,Cost|Jan,320,210|Feb,290,205|Mar,350,230|Apr,410,260|May,380,255|Jun,460,300",
    "regions": "Region,Revenue,Cost|North,450,210|South,305,160|East,523,300|West,288,155",
    "orders": """Date,Region,Product,Units|2023-11-06,North,Tea,12|2023-11-06,South,Coffee,7
        2023-12-12,East,Tea,9|2023-12-12,West,Coffee,14|2024-01-10,North,Coffee,5|2024-01-10,South,Tea,11
        2024-02-08,East,Coffee,8|2024-02-08,West,Tea,6|2024-02-09,North,Tea,4""",
}


WISHES = {row.given.partition(" / ")[0]: row for row in MEANT}
ALL = frozenset(wish for wish, row in WISHES.items() if row.sentence == MEANT[0].sentence)
"""The wishes that each language words."""


@cache
def spoken(code: str) -> Mapping[str, Row]:
    """Return the rows of a language by what they stand for; of several wordings the first."""
    return {row.given: row for row in reversed(rows(f"language/same_meaning/{code}.rows"))}


SAID = [
    (code, row) for code in CODES for row in rows(f"language/same_meaning/{code}.rows") if row.given in WISHES
]


@cache
def read(code: str, name: str, request: str) -> tuple[Table, str]:
    """Return one of the tables with its words in a language, and the request, as they are read."""
    lines = [line.strip().split(",") for line in TABLES[name].replace("\n", "|").split("|")]
    told = [
        [spoken(code)[cell].expected if cell in spoken(code) else cell for cell in line] for line in lines
    ]
    pasted = "\n".join(";".join(line) for line in told)
    found = read_message(f"{request}\n```\n{pasted}\n```")
    return found.tables[0], found.request


def in_english(code: str, form: object) -> str:
    """Return a spec on one line, with the English words for those of the table."""
    text = json.dumps(form, ensure_ascii=False, sort_keys=True)
    for word, row in spoken(code).items():
        if row.sentence in WORDS:
            text = text.replace(f'"{row.expected}', f'"{word}').replace(f'{row.expected}"', f'{word}"')
    return text


@pytest.mark.sweep(8)
@pytest.mark.parametrize(("code", "row"), SAID, ids=[f"{code}: {row.expected}" for code, row in SAID])
def test_a_request_means_the_same_in_each_language(code: str, row: Row) -> None:
    wish, *before, name = WISHES[row.given].given.split(" / ")
    table, request = read(code, name, row.expected)
    if before:
        first = plan(table, read(code, name, spoken(code)[before[0]].expected)[1]).spec
        planned = edited(table, [first], request)
    else:
        planned = plan(table, request)
    figure = planned.answer[0] if planned.answer else ""
    answer = [_as_english_writes(figure, planned.spec.locale)] if figure else []
    form = {**spec_to_json(replace(planned.spec, locale="", named=())), "title": planned.spec.title}
    for layer in form.get("layers", ()):
        layer.pop("label", None)  # its word for a target
    assert in_english(code, [form, *answer, *planned.unspent]) == WISHES[wish].expected


_MARKS = str.maketrans({",": ".", "\u00a0": ".", "\u202f": "."})


def _as_english_writes(figure: str, locale: str) -> str:
    """Return a figure with one mark and English percents; it has to be written as its own language does."""
    with speaking(locale):
        before, behind = in_percent("0").split("0")
    if figure.startswith(before) and figure.endswith(behind):
        figure = f"{figure.removeprefix(before).removesuffix(behind)}%"
    return in_ascii_digits(figure).translate(_MARKS)


def test_a_few_words_keep_the_language_that_was_spoken_before() -> None:
    table, request = read("fa", "regions", spoken("fa")["bars"].expected)
    first = plan(table, request).spec
    assert edited(table, [first], "بدون غرب").spec.locale == "fa"


@pytest.mark.parametrize("code", CODES)
def test_each_language_words_each_wish(code: str) -> None:
    assert set(spoken(code)) >= ALL


@pytest.mark.parametrize("code", CODES)
def test_who_asks_how_it_is_done_gets_no_chart(code: str) -> None:
    assert intent_of(spoken(code)["how to"].expected) is Intent.EXPLAIN


@pytest.mark.parametrize("code", CODES)
def test_thanks_are_no_request(code: str) -> None:
    assert intent_of(spoken(code)["thanks"].expected) is Intent.THANKS


@pytest.mark.parametrize("code", CODES)
def test_the_last_change_is_taken_back(code: str) -> None:
    table, request = read(code, "regions", spoken(code)["donut"].expected)
    first = plan(table, request).spec
    second = plan(table, read(code, "regions", spoken(code)["horizontal"].expected)[1]).spec
    assert edited(table, [first, second], spoken(code)["undo"].expected).spec == first
