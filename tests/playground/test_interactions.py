"""Commands, buttons and modals with discord.py's own application commands."""

import discord
import pytest

from playground.server import Loopback
from tests.playground.client import Bot, Rest


async def _registered(loopback: Loopback, bot: Bot, name: str = "chart") -> None:
    assert bot.application_id == loopback.world.app.id
    command = {"name": name, "type": 1, "description": "draw"}
    menu = {"name": "Chart this", "type": 3}
    await bot.http.bulk_upsert_global_commands(bot.application_id, [command, menu])


async def test_a_deferred_command_is_answered_by_editing_the_placeholder(
    loopback: Loopback, bot: Bot
) -> None:
    await _registered(loopback, bot)
    loopback.ctl("slash", name="chart", options=[{"name": "table", "type": 3, "value": "a,b"}])
    interaction = await bot.next_interaction()

    await interaction.response.defer(thinking=True)
    await interaction.edit_original_response(content="done")

    messages = list(loopback.world.channel_named("general").messages.values())
    assert [(m.content, m.flags, m.type) for m in messages] == [("done", 0, 20)]


async def test_the_first_follow_up_fills_the_placeholder_and_each_later_one_is_new(
    loopback: Loopback, bot: Bot
) -> None:
    await _registered(loopback, bot)
    loopback.ctl("slash", name="chart")
    interaction = await bot.next_interaction()
    await interaction.response.defer(thinking=True)

    for text in ("one", "two"):
        await interaction.followup.send(text)

    messages = loopback.world.channel_named("general").messages.values()
    assert [m.content for m in messages] == ["one", "two"]


async def test_a_second_acknowledgement_is_refused(loopback: Loopback, bot: Bot, rest: Rest) -> None:
    await _registered(loopback, bot)
    begun = loopback.ctl("slash", name="chart")
    path = f"/interactions/{begun['id']}/{begun['token']}/callback"

    first, _ = await rest("POST", path, {"type": 5})
    second, answer = await rest("POST", path, {"type": 5})

    assert (first, second, answer["code"]) == (204, 400, 40060)


async def test_after_three_seconds_it_is_too_late_to_acknowledge(loopback: Loopback, bot: Bot) -> None:
    await _registered(loopback, bot)
    loopback.ctl("slash", name="chart")
    interaction = await bot.next_interaction()
    loopback.ctl("clock", advance=4)

    with pytest.raises(discord.NotFound) as refused:
        await interaction.response.defer()

    assert refused.value.code == 10062


async def test_after_a_quarter_of_an_hour_the_token_is_gone(loopback: Loopback, bot: Bot) -> None:
    await _registered(loopback, bot)
    loopback.ctl("slash", name="chart")
    interaction = await bot.next_interaction()
    await interaction.response.defer(thinking=True)
    loopback.ctl("clock", advance=901)

    with pytest.raises(discord.NotFound) as refused:
        await interaction.edit_original_response(content="late")

    assert refused.value.code == 10015


async def test_the_target_of_a_message_command_is_readable_without_the_intent(
    loopback: Loopback, bot: Bot
) -> None:
    await _registered(loopback, bot)
    said = loopback.ctl("say", channel_id="general", content="a,b", author="Alice")
    loopback.ctl("slash", name="Chart this", target_id=said["id"])

    interaction = await bot.next_interaction()

    assert interaction.data
    assert interaction.data["resolved"]["messages"][said["id"]]["content"] == "a,b"  # type: ignore[typeddict-item] # kind


async def test_a_button_changes_its_message_and_can_open_a_modal(loopback: Loopback, bot: Bot) -> None:
    channel = bot.get_channel(loopback.world.channel_named("general").id)
    assert isinstance(channel, discord.TextChannel)
    view = discord.ui.View()
    view.add_item(discord.ui.Button[discord.ui.View](label="Line", custom_id="line"))
    sent = await channel.send("bar", view=view)
    loopback.ctl("click", channel_id=channel.id, message_id=sent.id, custom_id="line")
    pressed = await bot.next_interaction()

    await pressed.response.edit_message(content="line")
    loopback.ctl("modal", channel_id=channel.id, custom_id="ask", fields={"title": "Rent"})
    submitted = await bot.next_interaction()
    await submitted.response.send_message("for you", ephemeral=True)

    assert loopback.world.message(channel.id, sent.id).content == "line"
    assert submitted.type is discord.InteractionType.modal_submit
    assert [m.content async for m in channel.history()] == ["line"]
