"""Those that wait begin, on all workers, and no test is lost on the way."""

import pytest

from tests.house import ROOT
from tests.order import WAITS, dealt

FILES = [
    *["tests/charts/test_rows.py::test_row"] * 100,
    *["tests/e2e/test_one.py::test_one"] * 7,
    *["tests/e2e/test_two.py::test_two"] * 5,
    *["tests/kills/test_kill.py::test_kill"] * 4,
    *["tests/page/test_a.py::test_a", "tests/page/test_b.py::test_b"] * 3,
    *["tests/pastes/test_pastes.py::test_paste"] * 22,
]


@pytest.mark.parametrize("workers", range(1, 9))
def test_each_has_one_place(workers: int) -> None:
    assert sorted(dealt(FILES, workers)) == [*range(len(FILES))]


@pytest.mark.parametrize("workers", [2, 3, 4])
def test_each_share_begins_with_what_waits_and_ends_with_what_computes(workers: int) -> None:
    order = [FILES[place] for place in dealt(FILES, workers)]
    size = len(order) // workers
    for number in range(workers):
        waits = [file.startswith(tuple(WAITS)) for file in order[number * size : (number + 1) * size]]
        assert waits[0]
        assert not waits[-1]
        assert waits == sorted(waits, reverse=True)


def test_a_file_that_waits_and_the_pages_stay_together() -> None:
    order = [FILES[place] for place in dealt(FILES, 4)]
    for room in ("tests/page/", "tests/e2e/test_one.py", "tests/kills/"):
        places = [place for place, file in enumerate(order) if file.startswith(room)]
        assert places == [*range(places[0], places[0] + len(places))]


def test_rows_keep_their_order_so_that_words_of_a_language_are_read_by_few() -> None:
    rows = [place for place in dealt(FILES, 4) if not FILES[place].startswith(tuple(WAITS))]
    assert rows == sorted(rows)


def test_more_that_wait_than_a_share_holds_lose_nothing() -> None:
    files = ["tests/kills/test_kill.py::test_kill"] * 50 + ["tests/pastes/test_pastes.py::test_paste"]
    assert sorted(dealt(files, 4)) == [*range(51)]


def test_what_waits_is_there() -> None:
    assert [room for room in WAITS if not (ROOT / room).exists()] == []
