"""What people do with messages reaches bots as Discord's documentation says."""

from typing import Any

import pytest

from playground.error_codes import ApiError
from playground.server import Loopback
from playground.world import PAGE_ONLY

TABLE = "Month,Savings\nJan,120"


def told(loopback: Loopback, name: str) -> list[dict[str, Any]]:
    """Return what the events of a name say."""
    return [record["d"] for record in loopback.history.of("event", t=name)]


def said(loopback: Loopback, content: str = TABLE, **more: object) -> dict[str, Any]:
    return loopback.ctl("say", channel_id="general", content=content, **more)


async def test_a_reaction_is_added_once_and_taken_back_once(loopback: Loopback) -> None:
    message = said(loopback, author="Alice")
    wish = {"channel_id": "general", "message_id": message["id"], "emoji": "👍"}
    for gone in (False, False, True, True):
        loopback.ctl("react", **wish, gone=gone)

    [added], [removed] = told(loopback, "MESSAGE_REACTION_ADD"), told(loopback, "MESSAGE_REACTION_REMOVE")
    world = loopback.world
    where = {"channel_id": message["channel_id"], "message_id": message["id"]}
    where["guild_id"] = str(next(iter(world.guilds)))
    same = {**where, "user_id": str(world.you.id), "emoji": {"id": None, "name": "👍"}}
    same |= {"burst": False, "type": 0}
    assert removed == same
    assert added["member"]["user"]["id"] == str(world.you.id)
    assert added == {**same, "member": added["member"], "message_author_id": str(world.alice.id)}


async def test_a_reaction_to_a_direct_message_names_no_server(loopback: Loopback) -> None:
    message = loopback.ctl("dm", content=TABLE)
    loopback.ctl("react", channel_id=message["channel_id"], message_id=message["id"], emoji="🎉")

    [added] = told(loopback, "MESSAGE_REACTION_ADD")
    assert {"guild_id", "member"} & set(added) == set()


async def test_a_forward_points_to_its_message_and_carries_a_snapshot(loopback: Loopback) -> None:
    message = said(loopback, author="Alice")
    made = loopback.ctl("forward", channel_id="general", message_id=message["id"], to="sales")
    again = loopback.ctl("forward", channel_id="sales", message_id=made["id"], to="random")

    guild = str(next(iter(loopback.world.guilds)))
    where = {"type": 1, "channel_id": message["channel_id"], "message_id": message["id"], "guild_id": guild}
    assert (made["type"], made["content"], made["flags"]) == (0, "", 1 << 14)
    assert made["message_reference"] == where
    [snapshot] = made["message_snapshots"]
    assert snapshot["message"]["content"] == TABLE
    assert set(snapshot["message"]) == {
        *("type", "content", "embeds", "attachments", "timestamp", "edited_timestamp"),
        *("flags", "mentions", "mention_roles", "components"),
    }
    assert again["message_snapshots"] == [snapshot]
    assert again["message_reference"]["message_id"] == made["id"]


@pytest.mark.parametrize("ping", [True, False])
async def test_a_reply_names_its_message_and_an_edit_of_it_pings_nobody_anew(
    loopback: Loopback, *, ping: bool
) -> None:
    message = said(loopback, author="Alice")
    reply = said(loopback, "nice", reply_to=message["id"], ping=ping)
    edited = loopback.ctl("edit", channel_id="general", message_id=reply["id"], content="very nice")

    guild = str(next(iter(loopback.world.guilds)))
    where = {"type": 0, "channel_id": message["channel_id"], "message_id": message["id"], "guild_id": guild}
    assert reply["message_reference"] == where
    assert reply["referenced_message"]["id"] == message["id"]
    for each in (reply, edited):
        assert [one["username"] for one in each["mentions"]] == (["Alice"] if ping else [])


@pytest.mark.parametrize(
    ("op", "author", "code"),
    [("edit", "Alice", 50005), ("delete", "Alice", 50013), ("delete", "You", None)],
)
async def test_others_messages_are_theirs_but_the_owner_may_delete_them(
    loopback: Loopback, op: str, author: str, code: int | None
) -> None:
    loopback.ctl("user", name="Bob")
    message = said(loopback, author="Bob")
    wish: dict[str, object] = {"channel_id": "general", "message_id": message["id"], "author": author}
    wish |= {"content": "mine"} if op == "edit" else {}
    if code is None:
        loopback.ctl(op, **wish)
    else:
        with pytest.raises(ApiError, match=str(code)):
            loopback.ctl(op, **wish)

    assert len(told(loopback, "MESSAGE_DELETE")) == (code is None)
    assert told(loopback, "MESSAGE_UPDATE") == []


async def test_a_conversation_is_opened_once_and_no_bot_hears_of_it(loopback: Loopback) -> None:
    meant: list[int | None] = []
    loopback.world.listeners.append(lambda event: meant.append(event.only_app))
    first, second = loopback.ctl("open_dm"), loopback.ctl("open_dm")
    assert meant == [PAGE_ONLY]
    message = loopback.ctl("dm", content=TABLE)

    assert (first["type"], first["id"]) == (1, second["id"])
    assert message["channel_id"] == first["id"]
    [shown] = told(loopback, "CHANNEL_CREATE")
    assert shown == first


async def test_a_post_in_a_forum_begins_with_a_message_of_its_id_and_its_files(loopback: Loopback) -> None:
    file = {"filename": "savings.csv", "data": "YSxiCjEsMg=="}
    wish = {"action": "post", "channel_id": "ideas", "name": "My savings", "content": "@Oneplot bars"}
    made = loopback.ctl("thread", **wish, attachments=[file])

    [message] = loopback.world.channels[int(made["id"])].messages.values()
    assert (str(message.id), message.content) == (made["id"], f"<@{loopback.world.app.user.id}> bars")
    assert [each.upload.data for each in message.attachments] == [b"a,b\n1,2"]
    for strange in ([{"filename": 1, "data": "%"}], "file", [1]):
        with pytest.raises((TypeError, ValueError)):
            loopback.ctl("thread", **wish, attachments=strange)
    with pytest.raises(ApiError, match="50006"):
        loopback.ctl("thread", **{**wish, "content": " "})
    assert len(loopback.world.channels) == 7
