"""Requests as long as a message: their cost grows with their words, and what is not read is named."""

from collections.abc import Callable
from functools import partial

import pytest

from charts.planner import plan
from charts.planner.request.named_columns import MOST_COMPARED
from charts.planner.request.phrases import read_request
from charts.planner.tried import tried_of
from charts.reading import read_message
from charts.table import Table
from tests.charts import tables
from tests.effort import calls

_FEW, _MANY = 50, 200
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _strange(place: int) -> str:
    """Return a word that nobody knows, another for each place."""
    return "qu" + "".join(_LETTERS[place // 26**power % 26] for power in range(3)) + "xx"


def _wide(columns: int) -> Table:
    heads = ",".join(_strange(place) for place in range(columns))
    [table] = read_message(f"plot it\n{heads}\n{','.join('1' * columns)}\n{','.join('2' * columns)}").tables
    return table


_SHAPES: dict[str, tuple[Table, Callable[[int], str]]] = {
    "strange words in a row": (tables.SALES, lambda size: " ".join(map(_strange, range(size)))),
    "one strange word, again and again": (tables.SALES, lambda size: "quzz " * size),
    "strange words with articles": (tables.SALES, lambda size: "the quzz " * (size // 2)),
    "strange words of a wide table": (
        _wide(6),
        lambda size: "heat map by " + " ".join(f"zz{_strange(place)}" for place in range(size)),
    ),
    "colours": (tables.SALES, lambda size: "red blue " * (size // 2)),
    "colours beside figures": (tables.SALES, lambda size: "the highest in red, " * (size // 5)),
    "moments": (tables.SALES, lambda size: "from Jan to Feb, " * (size // 5)),
    "numbers": (tables.SALES, lambda size: "above 3 or 7, " * (size // 5)),
}


@pytest.mark.parametrize("shape", _SHAPES)
def test_a_request_costs_as_many_steps_as_it_has_words(shape: str) -> None:
    table, request = _SHAPES[shape]
    for size in (_FEW, _MANY):
        plan(table, request(size))  # what a process reads of its languages once
    few, many = (calls(partial(plan, table, request(size))) for size in (_FEW, _MANY))
    assert many <= 1.3 * (_MANY / _FEW) * few


@pytest.mark.parametrize(
    "words",
    ["what is still due", "no legend, values on the bars, title 'a'", "share of a in all, how much is left"],
)
def test_a_request_costs_no_more_steps_than_there_are_columns(words: str) -> None:
    few, many = (calls(partial(_planned_anew, columns, f"{words}, " * 12)) for columns in (20, 80))
    assert many <= 1.3 * 4 * few


def test_a_head_without_letters_costs_no_more_than_one_with_letters() -> None:
    tables_ = [read_message(f"plot it\n{head},Sold\na,3\nb,5\nc,4").tables[0] for head in ("x", "\u0301")]
    request = "\u6309\u6708\u4efd\u7684\u9500\u91cf"
    plan(tables_[0], request)
    plain, bare = (calls(partial(plan, table, request)) for table in tables_)
    assert bare <= 1.3 * plain


def _planned_anew(columns: int, request: str) -> None:
    plan(_wide(columns), request)


def test_words_that_cannot_all_be_compared_with_the_names_of_a_wide_table_are_named() -> None:
    columns = 300
    words = [f"{_strange(place)[::-1]}" for place in range(_MANY)]
    alike = [f"q{word}" for word in words]
    left = plan(_wide(columns), f"plot {' '.join(alike)}").unspent
    assert columns * _MANY > MOST_COMPARED
    assert left[-1].endswith(alike[-1])
    assert len(left[-1].split()) > _MANY // 2


def test_a_short_request_of_a_wide_table_is_read_whole() -> None:
    columns = 300
    read = read_request(_wide(columns), f"lines of {_strange(7)} and {_strange(columns - 1)}")
    assert [each.column for each in read.mentions] == [7, columns - 1]
    assert not read.unread


@pytest.mark.parametrize("request_", ["sales by month black other", "red the rest", "rest red", "black rest"])
def test_no_frame_has_words_that_are_not_there(request_: str) -> None:
    read = read_request(tables.SALES, request_)
    places = set(range(len(read.words)))
    assert all(frame.words <= places for frame in tried_of(read).frames)


@pytest.mark.parametrize("request_", ["line of sales (3", "sales (", "sales(kg", "sales (kg/"])
def test_a_bracket_that_is_never_closed_holds_no_unit(request_: str) -> None:
    assert plan(tables.SALES, request_).spec.y


def test_a_column_whose_name_has_no_word_is_counted_with_no_others() -> None:
    [table] = read_message("plot it\nweeks 1,weeks 2,%\n1,2,3\n4,5,7\n6,8,9").tables
    assert {each.field for each in plan(table, "plot the 2 weeks").spec.y} <= {"weeks 1", "weeks 2", "%"}
