"""The nonce: one message per author and nonce for a while, whatever else the requests say."""

from playground.server import Loopback
from tests.playground.client import Rest


async def test_the_same_nonce_returns_the_first_message(loopback: Loopback, rest: Rest) -> None:
    general, sales = (loopback.world.channel_named(name).id for name in ("general", "sales"))

    _, first = await rest.post(general, "one", nonce="a1", enforce_nonce=True)
    status, second = await rest.post(sales, "two", nonce="a1", enforce_nonce=True)

    assert status == 200
    assert second["id"] == first["id"]
    assert second["content"] == "one"
    assert len(loopback.history.of("effect", what="message")) == 1


async def test_a_nonce_that_is_not_enforced_dedups_nothing(loopback: Loopback, rest: Rest) -> None:
    general = loopback.world.channel_named("general").id

    _, first = await rest.post(general, "one", nonce="a1", enforce_nonce=True)
    _, second = await rest.post(general, "two", nonce="a1")

    assert first["id"] != second["id"]


async def test_after_the_window_the_nonce_is_forgotten(loopback: Loopback, rest: Rest) -> None:
    general = loopback.world.channel_named("general").id
    _, first = await rest.post(general, "one", nonce="a1", enforce_nonce=True)

    loopback.ctl("clock", advance=119)
    _, inside = await rest.post(general, "two", nonce="a1", enforce_nonce=True)
    loopback.ctl("clock", advance=2)
    _, outside = await rest.post(general, "three", nonce="a1", enforce_nonce=True)

    assert inside["id"] == first["id"]
    assert outside["content"] == "three"


async def test_the_nonce_of_a_deleted_message_is_an_unknown_message(loopback: Loopback, rest: Rest) -> None:
    general = loopback.world.channel_named("general").id
    _, first = await rest.post(general, "one", nonce="a1", enforce_nonce=True)
    loopback.ctl("delete", channel_id=general, message_id=first["id"])

    status, answer = await rest.post(general, "two", nonce="a1", enforce_nonce=True)

    assert (status, answer["code"]) == (404, 10008)


async def test_history_tells_no_nonce_unless_asked_to(loopback: Loopback, rest: Rest) -> None:
    general = loopback.world.channel_named("general").id
    await rest.post(general, "one", nonce="a1", enforce_nonce=True)
    path = f"/channels/{general}/messages"

    _, without = await rest("GET", path)
    loopback.ctl("settings", history_has_nonce=True)
    _, with_it = await rest("GET", path)

    assert ("nonce" in without[0], with_it[0]["nonce"]) == (False, "a1")


async def test_the_scope_of_a_nonce_can_be_the_channel(loopback: Loopback, rest: Rest) -> None:
    loopback.ctl("settings", nonce_per_channel=True)
    general, sales = (loopback.world.channel_named(name).id for name in ("general", "sales"))

    ids = [
        (await rest.post(channel, "one", nonce="a1", enforce_nonce=True))[1]["id"]
        for channel in (general, sales, general, sales)
    ]

    assert ids[:2] == ids[2:]
    assert ids[0] != ids[1]
