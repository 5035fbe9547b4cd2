"""What asks nothing is passed over by its payload; all else is told as ever."""

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from messenger.passed_over import pass_over
from messenger.past import Past

if TYPE_CHECKING:
    from db.mentions import Mentions
    from db.starts import Starts

ME, OTHER_BOT, MEMBER = ({"id": "1", "bot": True}, {"id": "2", "bot": True}, {"id": "3"})
BEGAN = 100


class Client:
    """A client of which only the parsers are looked at."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.user = SimpleNamespace(id=1)
        parsers = {event: self._keep(event) for event in ("MESSAGE_CREATE", "MESSAGE_UPDATE")}
        self._connection = SimpleNamespace(parsers=parsers)
        self.past = Past(cast("Mentions", None), cast("Starts", None), 15)
        self.answered: list[int] = []
        pass_over(cast("Any", self), self.past, self.answered.append)

    def _keep(self, event: str) -> Any:  # noqa: ANN401 - as the library has it
        return lambda data: self.told.append(f"{event} {data['id']}")

    def hears(self, event: str, **data: object) -> list[str]:
        """Return what is told of an event of a message, by default one that edits a member's."""
        whole = {"id": "50", "channel_id": "7", "author": MEMBER, "edited_timestamp": "2026", **data}
        self.told.clear()
        self._connection.parsers[event](whole)
        return self.told


@pytest.mark.parametrize("author", [ME, OTHER_BOT])
def test_what_bots_said_before_is_only_seen(author: object) -> None:
    client = Client()
    assert client.hears("MESSAGE_CREATE", author=author) == []
    assert client.past.newest == 50


@pytest.mark.parametrize("author", [ME, OTHER_BOT])
def test_what_bots_say_from_now_on_is_told(author: object) -> None:
    client = Client()
    client.past.begins_now(BEGAN)
    assert client.hears("MESSAGE_CREATE", author=author) == []
    assert client.hears("MESSAGE_CREATE", author=author, id="101") == ["MESSAGE_CREATE 101"]


def test_what_members_said_before_and_say_now_is_told() -> None:
    client = Client()
    assert client.hears("MESSAGE_CREATE") == ["MESSAGE_CREATE 50"]
    client.past.begins_now(BEGAN)
    assert client.hears("MESSAGE_CREATE", id="101") == ["MESSAGE_CREATE 101"]


def test_an_edit_of_a_member_s_message_is_told_and_no_other_update() -> None:
    client = Client()
    assert client.hears("MESSAGE_UPDATE") == ["MESSAGE_UPDATE 50"]
    assert client.hears("MESSAGE_UPDATE", author=OTHER_BOT) == ["MESSAGE_UPDATE 50"]
    assert client.hears("MESSAGE_UPDATE", edited_timestamp=None) == []
    assert client.hears("MESSAGE_UPDATE", author=ME) == []


def test_who_was_answered_is_told_by_the_thread_or_by_the_reply() -> None:
    client = Client()
    client.hears("MESSAGE_CREATE", author=ME, channel_id="42")
    client.hears("MESSAGE_CREATE", author=ME, message_reference={"message_id": "43"})
    client.hears("MESSAGE_CREATE", author=OTHER_BOT, channel_id="44")
    assert client.answered == [42, 43]
