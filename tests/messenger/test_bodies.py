"""A history is believed when it is one, whatever status it came with."""

import pytest

from answer.model import Answer, UnknownOutcomeError
from messenger.bodies import Page, Post, holds, page_of

ME = 1


def message(number: int, author: int = ME, kind: int = 0, **more: object) -> dict[str, object]:
    """Return a message as the REST interface shows it."""
    whole = {"id": str(number), "author": {"id": str(author)}, "type": kind, "content": "", "attachments": []}
    return whole | more


def test_our_messages_come_oldest_first_and_the_page_says_how_far_it_reaches() -> None:
    seven = {"message_id": "7", "channel_id": "3"}
    page = [
        message(30, author=2),
        message(20, kind=19, content="b", attachments=[{"size": 4}], message_reference=seven),
        message(10, content="a"),
        message(25, kind=21),
        message(26, message_reference=None),
    ]

    assert page_of(page, ME) == Page(
        (Post(10, None, "a"), Post(20, 7, "b", (4,)), Post(26, None)), count=5, last=30
    )


def test_a_history_may_be_empty() -> None:
    assert page_of([], ME) == Page((), 0, 0)


@pytest.mark.parametrize(
    "answer",
    [
        *("", None, {}, "[]", 0, {"message": "ok", "code": 0}),
        *([{}], [None], ["x"], [{"id": "x"}], [{"id": "1"}], [{"id": "1", "author": None}]),
        [message(1, attachments=None)],
        [message(1, attachments=[{}])],
        [message(1, message_reference="x")],
        [message(1), {}],
    ],
    ids=repr,
)
def test_what_is_no_list_of_messages_says_nothing(answer: object) -> None:
    with pytest.raises(UnknownOutcomeError):
        page_of(answer, ME)


@pytest.mark.parametrize(
    ("post", "same"),
    [
        (Post(1, None, "a chart", (3,)), True),
        (Post(1, None, " a\nchart ", (3,)), True),
        (Post(1, None, "a chart!", (3,)), False),
        (Post(1, None, "a chart", (4,)), False),
        (Post(1, None, "a chart", ()), False),
        (Post(1, None, "a chart", (3, 3)), False),
        (Post(1, 42, "a chart", (3,)), False),
    ],
)
def test_a_message_is_ours_by_words_files_and_reference(post: Post, same: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert holds(post, Answer("a chart", b"png"), None) is same
