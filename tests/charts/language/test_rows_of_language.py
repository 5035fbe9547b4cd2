"""Words and numbers of any language, a row for each: which are one, how they are cut, what they state."""

import pytest
from hypothesis import given as given_text
from hypothesis import strategies as st

from charts.language.lexicon import Speech
from charts.language.similar import likeness
from charts.language.spelling import words_of, words_of_each
from charts.language.spoken import heard, spoken
from charts.language.stated_numbers import Known
from charts.language.tokens import MOST_WORDS, Word, read_of, words
from charts.language.vocabularies import cut_by
from tests.charts.rows import Row, given, rows

SURE, LIKE = 1.0, 0.7


@pytest.mark.parametrize("row", rows("language/likeness.rows"), ids=given)
def test_two_words_are_told_apart(row: Row) -> None:
    one, other = row.given.split()
    found = likeness(one, other)
    assert found == likeness(other, one)
    assert ("same" if found == SURE else "like" if found >= LIKE else "none") == row.expected


@pytest.mark.parametrize("row", rows("language/named_alike.rows"), ids=given)
def test_a_word_names_a_column_that_is_headed_in_english(row: Row) -> None:
    code, word, head = row.given.split()
    found = Speech((code, "en"), settled=True).alike(word, head)
    assert ("like" if found >= LIKE else "none") == row.expected


@pytest.mark.parametrize("row", rows("language/names.rows"), ids=given)
def test_a_name_is_cut_into_its_words(row: Row) -> None:
    assert " ".join(words_of(row.given)) == row.expected


@pytest.mark.parametrize("code", ["en", "zh"])
@pytest.mark.parametrize(
    "unit", ["plot it ", '"a b" ', "1,", "画图", "柱 ", "ab画", "don't ", "图。", "１２"]
)
def test_what_is_not_read_of_a_long_request_is_what_follows_its_words(unit: str, code: str) -> None:
    text = unit * (4_200 // len(unit))
    read, rest = read_of(text, cut_by((code, "en")))
    assert read == words(text, cut_by((code, "en")))
    assert len(read) <= MOST_WORDS
    assert rest
    end = text.rstrip().removesuffix(rest)
    assert "".join(end.split()).rstrip('"').endswith(read[-1].raw.replace(" ", ""))


@given_text(
    st.lists(st.text(max_size=8) | st.sampled_from(["Łódź", "हिन्दी", "cума", "café", "ⅳ", "´", "a b"]))
)
def test_many_names_are_cut_as_each_of_them_is(names: list[str]) -> None:
    assert sorted(words_of_each(names)) == sorted(map(words_of, names))


@given_text(st.text(st.sampled_from("abABZ019_- .'\t\"/"), max_size=12))
def test_a_name_is_cut_the_same_way_beside_other_scripts(name: str) -> None:
    assert words_of(f"{name} é") == (*words_of(name), "e")


@pytest.mark.parametrize("row", rows("language/stated.rows"), ids=given)
def test_a_number_of_a_filter_was_written(row: Row) -> None:
    text, _, number = row.given.partition(" / ")
    assert Known([text]).has(float(number)) is (row.expected == "yes")


@pytest.mark.parametrize("row", rows("language/stated_texts.rows"), ids=given)
def test_a_text_states_what_was_written(row: Row) -> None:
    written, _, text = row.given.partition(" / ")
    assert Known([written]).all_in(text) is (row.expected == "yes")


def test_a_cell_may_be_stated_with_either_sign() -> None:
    assert Known([], [1234.5, True]).all_in("it is 1,234.5")
    assert Known([], [-70]).has(70)
    assert not Known([], ["99"]).has(99)


@pytest.mark.parametrize("row", rows("language/words.rows"), ids=given)
def test_a_request_is_cut_into_words(row: Row) -> None:
    assert " ".join(map(_shown, words(row.given, cut_by(heard(row.given))))) == row.expected


@pytest.mark.parametrize("row", rows("language/spoken.rows"), ids=given)
def test_the_language_of_a_request_is_told(row: Row) -> None:
    own = heard(row.given)
    cut = frozenset(word.text for word in words(row.given, cut_by(own)))
    assert spoken(cut, own=own)[0].code == row.expected


def _shown(word: Word) -> str:
    return {"quote": f'"{word.text}"', "stop": f"[{word.text}]", "sign": f"<{word.text}>"}.get(
        word.kind, word.text
    )
