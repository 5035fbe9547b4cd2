"""Nothing pasted or attached ends in anything but an answer or a sentence for the member."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charts.table import File
from tests.charts import grown, mutations
from tests.charts.pipeline import unseen, words

SEEDS = range(40)
EACH = 12
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_changed_paste_gives_an_answer_or_a_sentence(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(EACH):
        text = mutations.message(dice)
        assert unseen(words(text)) == [], repr(text)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_changed_file_gives_an_answer_or_a_sentence(seed: int) -> None:
    dice = random.Random(1_000 + seed)
    for _ in range(EACH):
        data = mutations.file(dice)
        assert unseen(words("plot it", [File("a.txt", data)])) == [], repr(data)


@QUICK
@given(
    st.lists(st.sampled_from(mutations.TRIPS), max_size=12), st.sampled_from(["", "a,b\n1,2\n", "<td>", "[{"])
)
def test_any_row_of_what_readers_trip_over_gives_an_answer_or_a_sentence(trips: list[str], head: str) -> None:
    assert unseen(words(head + "".join(trips))) == []


def test_the_corpus_that_is_changed_is_there() -> None:
    assert len(mutations.pastes()) > 400
    assert len(grown.requests()) > 500
    assert min(map(len, grown.phrases())) > 50
    assert Path(mutations.__file__).name == "mutations.py"
