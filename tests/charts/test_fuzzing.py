"""Nothing pasted or attached ends in anything but an answer or a sentence for the member."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charts.table import File
from tests.charts import grown, mutations
from tests.charts.pipeline import Talk, unseen, words
from tests.samples import examples

SEEDS = range(40)
EACH = examples(4)
QUICK = settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_changed_paste_gives_an_answer_or_a_sentence(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(EACH):
        text = mutations.message(dice)
        assert unseen(words(text)) == [], repr(text)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_said_below_a_chart_gives_an_answer_or_a_sentence(seed: int) -> None:
    dice, talk = random.Random(2_000 + seed), Talk()
    for text in mutations.talk(dice):
        assert unseen(talk.say(text)) == [], repr(text)


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


WORDS = (
    "{0} to {0}1",
    "over {0}",
    "{0} or more",
    "top {0}",
    "above {0} million",
    "between 1 and {0}",
    "bins of {0}",
    "how many under {0}, {0} to {0}9",
    "line at {0}",
    "sold times {0}",
    "sold plus {0} k",
    "last {0} months",
    "colour {0} red",
    "moving average of {0}",
    "since {0}",
    "the {0}th",
    "{0}%",
    "month {0}",
)


@pytest.mark.parametrize(
    "digits", ["9" * 308, "9" * 309, "1" + "0" * 400, "1" * 1_500, "1e308", "1e400", "0." + "0" * 400 + "1"]
)
@pytest.mark.parametrize("asked", WORDS)
def test_a_number_of_any_length_may_be_asked_for(asked: str, digits: str) -> None:
    assert unseen(words(f"{asked.format(digits)}\nmonth,sold\nJan,1\nFeb,2\nMar,3")) == []


@pytest.mark.parametrize("last", ["Reds total,,7", "Total,,9", "Mean,,1e308", ",,", "Overall,,-1e308"])
@pytest.mark.parametrize(
    "cells", [("1e308", "4", "1e308"), ("-1e308", "-1e308", "2"), ("1e308", "1e308", "-1e308")]
)
def test_figures_at_the_end_of_what_a_float_holds_give_an_answer(cells: tuple[str, ...], last: str) -> None:
    rows = [f"Reds,P{place},{cell}" for place, cell in enumerate(cells)]
    text = "\n".join(["Team,Player,Goals", *rows, last, "Blues,Cy,2", "Blues,Di,1e308", "Blues total,,3"])
    assert unseen(words(text)) == []


def test_the_corpus_that_is_changed_is_there() -> None:
    assert len(mutations.pastes()) > 400
    assert len(grown.requests()) > 500
    assert min(map(len, grown.phrases())) > 50
    assert Path(mutations.__file__).name == "mutations.py"
