"""Long answers: every part fits a message, and nothing is broken or lost between two of them."""

from hypothesis import given
from hypothesis import strategies as st

from answer.splitting import split

LIMIT = 200
FENCE = "```"

LINES = st.one_of(
    st.text("ab cd,.", max_size=300),
    st.sampled_from(["", FENCE, "```py", "| a | b |", "|---|---|", "| 1 | 2 |", "- a point", "x" * 500]),
)


def words(text: str) -> list[str]:
    return [word for word in text.split() if not word.startswith(FENCE) and "|" not in word]


@given(st.lists(LINES, max_size=40).map("\n".join))
def test_every_part_fits_and_the_words_are_the_same_in_the_same_order(text: str) -> None:
    parts = split(text, LIMIT)
    assert parts
    assert all(len(part) <= LIMIT for part in parts)
    said = "".join("".join(words(part)) for part in parts)
    assert "|" in text or said == "".join(words(text))


@given(st.lists(LINES, max_size=40).map("\n".join))
def test_no_part_leaves_a_fence_open(text: str) -> None:
    parts = split(text, LIMIT)
    if len(parts) > 1:
        for part in parts:
            assert sum(line.startswith(FENCE) for line in part.split("\n")) % 2 == 0


def test_a_short_text_is_one_part_as_it_is() -> None:
    text = "One.\n\n```\ncode\n```\n| a |\n"
    assert split(text, 2_000) == (text.strip("\n"),)


def test_words_are_not_broken() -> None:
    text = " ".join(f"word{number}" for number in range(1_000))
    parts = split(text, 2_000)
    assert " ".join(parts) == text
    assert len(parts) == -(-len(text) // 1_900)


def test_code_goes_on_as_code() -> None:
    code = "\n".join(f"line {number}" for number in range(60))
    parts = split(f"Look:\n```py\n{code}\n```\nDone.", LIMIT)
    assert all(part.startswith("```py\n") for part in parts[1:-1])
    assert all(part.endswith("```") for part in parts[1:-1])
    assert parts[-1].endswith("Done.")


def test_each_part_of_a_table_has_its_head() -> None:
    rows = "\n".join(f"| {number} | {number * 2} |" for number in range(60))
    parts = split(f"| a | b |\n|---|---|\n{rows}", LIMIT)
    assert len(parts) > 2
    assert all(part.startswith("| a | b |\n|---|---|\n") for part in parts)
    assert all(part.endswith("|") for part in parts)
