"""What an answer of Discord's must look like to be believed.

A 200 whose body is empty, cut short or of another shape says neither that a message is there nor that it is
not. And a send that comes back may come back with another message than was sent: the first with its nonce.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from answer.model import UnknownOutcomeError

if TYPE_CHECKING:
    from answer.model import Answer

DEFAULT, REPLY = 0, 19
"""The types of messages that are answers."""


@dataclass(frozen=True, slots=True)
class Post:
    """A message of ours. `reference` is the message it replies to, `sizes` are its attachments' in bytes."""

    id: int
    reference: int | None
    text: str = ""
    sizes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a history: our default and reply messages, oldest first, and how far the page reaches."""

    posts: tuple[Post, ...]
    count: int
    last: int


def page_of(answer: object, me: int) -> Page:
    """Read Get Channel Messages. Raises UnknownOutcomeError unless it is a list of messages."""
    if not isinstance(answer, list):
        raise UnknownOutcomeError(f"a history that is no list but {type(answer).__name__}")
    try:
        found = sorted(answer, key=lambda message: int(message["id"]))
        ours = tuple(_post(message) for message in found if _is_ours(message, me))
        last = int(found[-1]["id"]) if found else 0
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UnknownOutcomeError(f"a history with something that is no message: {error!r}") from error
    return Page(ours, len(found), last)


def _is_ours(message: dict[str, Any], me: int) -> bool:
    return int(message["author"]["id"]) == me and message["type"] in {DEFAULT, REPLY}


def _post(message: dict[str, Any]) -> Post:
    replied = (message.get("message_reference") or {}).get("message_id")
    sizes = tuple(int(file["size"]) for file in message["attachments"])
    reference = None if replied is None else int(replied)
    return Post(int(message["id"]), reference, str(message["content"]), sizes)


def holds(post: Post, answer: Answer, reply_to: int | None) -> bool:
    """Whether a message says this: the same words, as many files of the same size, the same reference.

    Blanks do not count: Discord trims a message.
    """
    sizes = () if answer.png is None else (len(answer.png),)
    return post.text.split() == answer.text.split() and post.sizes == sizes and post.reference == reply_to
