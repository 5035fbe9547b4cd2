"""Components as Discord's form takes them, and who may touch what."""

import pytest

from playground.components import check, touched
from playground.error_codes import ApiError
from playground.server import Loopback
from tests.playground.client import Rest

Json = dict[str, object]


def button(custom_id: str = "a", **more: object) -> Json:
    return {"type": 2, "style": 2, "custom_id": custom_id, "label": "A", **more}


def select(count: int = 1, **more: object) -> Json:
    options = [{"label": "A", "value": str(number), "default": False} for number in range(count)]
    return {"type": 3, "custom_id": "s", "options": options, **more}


def row(*parts: Json) -> Json:
    return {"type": 1, "components": list(parts)}


def roles(**more: object) -> Json:
    return {"type": 6, "custom_id": "r", "min_values": 0, "max_values": 2, **more}


BOTH = [{"label": "A", "value": "a", "default": True}, {"label": "B", "value": "b", "default": True}]
ALIKE = [{"label": "A", "value": "a"}, {"label": "B", "value": "a"}]
LONG = [{"label": "A" * 101, "value": "a"}]


@pytest.mark.parametrize(
    "rows",
    [
        [row(button(str(number))) for number in range(6)],
        [row(*(button(str(number)) for number in range(6)))],
        [row(button(), button())],
        [row(button(), select())],
        [row(button(label=""))],
        [row(button(label="A" * 81))],
        [row(button(custom_id=""))],
        [row(button(custom_id="a" * 101))],
        [row(select(0))],
        [row(select(26))],
        [row(select(options=BOTH))],
        [row(select(options=ALIKE))],
        [row(select(options=LONG))],
        [row(roles(), roles(custom_id="s"))],
        [row(roles(max_values=26))],
        [row(roles(min_values=3))],
        [row(roles(default_values=[{"id": "1", "type": "user"}]))],
        [row(roles(default_values=[{"id": str(number), "type": "role"} for number in range(3)]))],
        [row({"type": 99})],
        [row()],
        [button()],
    ],
)
async def test_what_the_form_does_not_take_is_50035(loopback: Loopback, rest: Rest, rows: list[Json]) -> None:
    status, answer = await rest.post(loopback.world.channel_named("general").id, "x", components=rows)

    assert (status, answer["code"]) == (400, 50035)


async def test_what_it_takes_stands_under_the_message(loopback: Loopback, rest: Rest) -> None:
    rows = [row(select(25)), row(*(button(str(number)) for number in range(5)))]
    rows.append(row({"type": 2, "style": 5, "label": "out", "url": "https://example.org"}))
    _, answer = await rest.post(loopback.world.channel_named("general").id, "x", components=rows)

    assert answer["components"] == rows


def test_only_what_is_there_and_open_can_be_touched() -> None:
    rows = [row(button("a"), button("b", disabled=True)), row(select(2))]
    check(rows)
    assert touched(rows, "a", None)["type"] == 2
    assert touched(rows, "s", ["1"])["type"] == 3
    with pytest.raises(ApiError):
        touched(rows, "c", None)
    for custom_id, values in (("b", None), ("s", None), ("s", ["7"])):
        with pytest.raises(ValueError, match=custom_id):
            touched(rows, custom_id, values)


async def test_an_edit_drops_the_files_that_it_does_not_name(loopback: Loopback, rest: Rest) -> None:
    channel = loopback.world.channel_named("general")
    said = loopback.ctl(
        "say",
        channel_id=channel.id,
        content="x",
        author="Oneplot",
        attachments=[{"filename": "a.txt", "data": ""}],
    )
    path = f"/channels/{channel.id}/messages/{said['id']}"
    _, kept = await rest("PATCH", path, {"content": "y"})
    _, dropped = await rest("PATCH", path, {"content": "z", "attachments": []})

    assert (len(kept["attachments"]), len(dropped["attachments"])) == (1, 0)


async def test_a_private_message_is_there_for_its_token_alone(loopback: Loopback, rest: Rest) -> None:
    channel = loopback.world.channel_named("general")
    _, message = await rest.post(channel.id, "x", components=[row(button())])
    begun = loopback.ctl(
        "click", channel_id=channel.id, message_id=message["id"], custom_id="a", author="Alice"
    )
    response = {"type": 4, "data": {"content": "for you", "flags": 64}}
    assert (await rest("POST", f"/interactions/{begun['id']}/{begun['token']}/callback", response))[0] == 204
    [private] = [one for one in channel.messages.values() if one.flags & 64]

    assert private.reference == {"channel_id": str(channel.id), "message_id": message["id"]}
    for method in ("GET", "PATCH", "DELETE"):
        status, answer = await rest(
            method, f"/channels/{channel.id}/messages/{private.id}", {"content": "all"}
        )
        assert (status, answer["code"]) == (404, 10008)
    me = loopback.world.app.id
    status, _ = await rest(
        "PATCH", f"/webhooks/{me}/{begun['token']}/messages/@original", {"content": "still"}
    )
    assert (status, private.content) == (200, "still")
