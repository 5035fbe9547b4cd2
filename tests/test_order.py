"""Those that wait begin, on all workers, and no test is lost on the way."""

import pytest

from tests.house import ROOT
from tests.order import WAITS, dealt

NAMES = [
    *(f"tests/charts/test_rows.py::test_row[{number}]" for number in range(100)),
    *(f"tests/e2e/test_one.py::test_one[{number}]" for number in range(7)),
    *(f"tests/e2e/test_two.py::test_two[{number}]" for number in range(5)),
    *(f"tests/kills/test_kill.py::test_kill[{number}]" for number in range(4)),
    *(f"tests/page/test_{page}.py::test_{number}" for number in range(3) for page in "ab"),
    *(f"tests/pastes/test_pastes.py::test_paste[{number}]" for number in range(22)),
]


@pytest.mark.parametrize("workers", range(1, 9))
def test_each_has_one_place(workers: int) -> None:
    assert sorted(dealt(NAMES, workers)) == [*range(len(NAMES))]


@pytest.mark.parametrize("workers", [2, 3, 4])
def test_each_share_begins_with_what_waits_and_ends_with_what_computes(workers: int) -> None:
    order = [NAMES[place] for place in dealt(NAMES, workers)]
    size = len(order) // workers
    for number in range(workers):
        waits = [file.startswith(tuple(WAITS)) for file in order[number * size : (number + 1) * size]]
        assert waits[0]
        assert not waits[-1]
        assert waits == sorted(waits, reverse=True)


def test_a_file_that_waits_and_the_pages_stay_together() -> None:
    order = [NAMES[place] for place in dealt(NAMES, 4)]
    for room in ("tests/page/", "tests/e2e/test_one.py", "tests/kills/"):
        places = [place for place, file in enumerate(order) if file.startswith(room)]
        assert places == [*range(places[0], places[0] + len(places))]


def test_rows_keep_their_order_so_that_words_of_a_language_are_read_by_few() -> None:
    rows = [place for place in dealt(NAMES, 4) if not NAMES[place].startswith(tuple(WAITS))]
    assert rows == sorted(rows)


def test_more_that_wait_than_a_share_holds_lose_nothing() -> None:
    names = ["tests/kills/test_kill.py::test_kill"] * 50 + ["tests/pastes/test_pastes.py::test_paste"]
    assert sorted(dealt(names, 4)) == [*range(51)]


def test_what_waits_is_there() -> None:
    assert [room for room in WAITS if not (ROOT / room).exists()] == []
