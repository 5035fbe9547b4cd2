"""A node that takes over a mention may know nothing of its server yet: that is no lack of a permission."""

from dataclasses import dataclass
from typing import Any, cast

import pytest

from answer.model import Mention, UnknownOutcomeError
from answer.row import MessageId
from messenger.rest import DiscordRest

IN_SERVER = Mention(MessageId(42), 10, 7, 3, "bar chart")


@dataclass
class Servers:
    """Servers without the channel, known or not."""

    knows: bool

    def channel(self, _channel: int) -> None:
        """Know no channel."""

    def is_known(self, guild: int) -> bool:
        """Know the server, or not."""
        assert guild == IN_SERVER.guild
        return self.knows


class Client:
    """A client of which only the door to histories is looked at."""

    def __init__(self) -> None:
        self.http = self

    async def logs_from(self) -> None:
        """Read nothing."""


def rest(*, knows: bool) -> DiscordRest:
    return DiscordRest(cast("Any", Client()), lambda: None, Servers(knows))


async def test_of_a_server_that_is_not_known_yet_nobody_says_what_may_be_read() -> None:
    with pytest.raises(UnknownOutcomeError, match="not known yet"):
        rest(knows=False).may_read_history(IN_SERVER)


async def test_a_channel_that_a_known_server_does_not_show_cannot_be_read() -> None:
    assert not rest(knows=True).may_read_history(IN_SERVER)


async def test_a_direct_message_can_be_read_though_no_server_is_known() -> None:
    assert rest(knows=False).may_read_history(Mention(MessageId(42), 10, None, 3, "bar chart"))
