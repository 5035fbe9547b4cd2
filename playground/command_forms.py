"""Commands as Discord's form takes them.

https://docs.discord.com/developers/interactions/application-commands
"""

import re

from playground.entities import Json
from playground.error_codes import ApiError, invalid_form

SLASH, USER, MENU = 1, 2, 3
MOST = {SLASH: 100, USER: 15, MENU: 15}
MAX_NAME, MAX_DESCRIPTION, MAX_OPTIONS = 32, 100, 25
_NAME = re.compile(r"[-_'\w]{1,32}")
LOCALES = frozenset(
    {
        *("id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no"),
        "pl",
        *("pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja"),
        *("zh-TW", "ko"),
    }
)


def check(commands: list[Json]) -> None:
    """Refuse with 50035 what the form does not take."""
    for kind, most in MOST.items():
        if sum(command.get("type", SLASH) == kind for command in commands) > most:
            raise invalid_form("_", f"Maximum number of application commands reached ({most}).")
    names = [(command.get("type", SLASH), command.get("name")) for command in commands]
    if len(set(names)) < len(names):
        raise invalid_form("name", "Application command names must be unique")
    for command in commands:
        if command.get("type", SLASH) == SLASH:
            _check_described(command)
            options = command.get("options") or []
            if len(options) > MAX_OPTIONS:
                raise invalid_form("options", "Must be 25 or fewer in length.")
            for option in options:
                _check_described(option)
        else:
            _check_texts(command, "name", MAX_NAME)


def _check_described(form: Json) -> None:
    name = form.get("name") or ""
    if not _NAME.fullmatch(name) or name != name.lower():
        raise invalid_form("name", "String value did not match validation regex.")
    _check_texts(form, "description", MAX_DESCRIPTION)


def _check_texts(form: Json, field: str, most: int) -> None:
    said = form.get(f"{field}_localizations") or {}
    if not set(said) <= LOCALES:
        raise ApiError(50035, errors={f"{field}_localizations": "is no locale"})
    for text in (form.get(field) or "", *said.values()):
        if not 1 <= len(text) <= most:
            raise invalid_form(field, f"Must be between 1 and {most} in length.")
