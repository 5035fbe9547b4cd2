"""What is registered fits Discord's forms in every language, and is told again only when it changes."""

import pytest

from charts.telling.speech import locales
from messenger.commands import mark_of, registered
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
