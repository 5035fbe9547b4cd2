"""What is registered fits Discord's forms in every language, and is told again only when it changes."""

from typing import Any

import discord
import pytest

from answer.controls import Touch
from charts.telling.speech import locales
from clicks.command import EXPLAIN_THIS
from messenger.commands import command_in, mark_of, registered
from playground.command_forms import LOCALES, check
from playground.error_codes import ApiError

COMMANDS = registered()


def test_what_is_registered_is_what_discord_takes() -> None:
    check(COMMANDS)
    assert sum(command["type"] == 3 for command in COMMANDS) <= 5


def test_each_description_is_in_each_language_that_discord_and_we_have() -> None:
    languages = {locale.partition("-")[0] for locale in LOCALES} & set(locales()) - {"en"}
    for command in COMMANDS:
        said = command.get("description_localizations") or command["name_localizations"]
        assert {locale.partition("-")[0] for locale in said} == languages
        assert command.get("description") not in said.values()


def test_a_client_in_traditional_chinese_reads_the_commands_so() -> None:
    for command in COMMANDS:
        said = command.get("description_localizations") or command["name_localizations"]
        assert said["zh-TW"] != said["zh-CN"]


def test_the_mark_changes_with_what_is_registered_and_with_nothing_else() -> None:
    assert mark_of(registered()) == mark_of(COMMANDS)
    assert mark_of([{**COMMANDS[0], "description": "else"}, *COMMANDS[1:]]) != mark_of(COMMANDS)
    assert 0 < mark_of(COMMANDS) < 2**63


@pytest.mark.parametrize(
    "command",
    [
        {"name": "Chart", "description": "x"},
        {"name": "a b", "description": "x"},
        {"name": "chart", "description": ""},
        {"name": "chart", "description": "x" * 101},
        {"name": "chart", "description": "x", "description_localizations": {"xx": "x"}},
        {"name": "chart", "description": "x", "options": [{"name": "B", "description": "x"}]},
        {"name": "x" * 33, "type": 3},
    ],
)
def test_the_loopback_refuses_what_discord_refuses(command: dict[str, object]) -> None:
    with pytest.raises(ApiError, match="50035"):
        check([command])


US, ANOTHER = "77", "78"


async def asked_about(author: str, *ids: str) -> Touch | None:
    """Return the control by which a chart is found, of a message with controls of these ids."""
    client = discord.Client(intents=discord.Intents.none())
    us = {"id": US, "username": "Oneplot", "discriminator": "0", "avatar": None}
    client._connection.user = discord.ClientUser(state=client._connection, data=us)  # type: ignore[arg-type]  # as READY does
    rows = [{"type": 1, "components": [{"type": 2, "custom_id": each} for each in ids]}]
    target = {"id": "5", "author": {"id": author}, "content": "", "attachments": [], "components": rows}
    data = {
        "id": "9",
        "name": EXPLAIN_THIS,
        "type": 3,
        "target_id": "5",
        "resolved": {"messages": {"5": target}},
    }
    member = {**us, "id": "2", "username": "Alice"}
    told: dict[str, Any] = {
        "id": "900",
        "application_id": US,
        "token": "token",
        "version": 1,
        "type": 2,
        "data": data,
        "channel": {"id": "10", "type": 1, "recipients": [member]},
        "user": member,
        "locale": "de",
        "entitlements": [],
        "attachment_size_limit": 0,
        "authorizing_integration_owners": {},
        "context": 2,
    }
    interaction: discord.Interaction[Any] = discord.Interaction(data=told, state=client._connection)  # type: ignore[arg-type]  # as Discord sends it
    command = command_in(interaction)
    assert command is not None
    assert (command.message, command.locale, command.source) == (5, "de", None)
    return command.touch


async def test_a_chart_is_found_by_the_controls_under_our_message() -> None:
    assert await asked_about(US, "elsewhere", "o1:flip:42:3", "o1:sort:42:3") == Touch("flip", 42, 3)
    assert await asked_about(US) is None


async def test_no_chart_is_found_by_what_another_bot_wrote_under_its_own() -> None:
    assert await asked_about(ANOTHER, "o1:flip:42:3") is None
