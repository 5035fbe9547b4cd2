"""Settings from the environment and .env: one frozen value, every problem reported at once.

The only reader of the environment. `.env` is read without exporting it, so no library and no child process
finds a key there. The environment wins over the file.
"""

import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar

from dotenv import dotenv_values

ROOT = Path(__file__).resolve().parent

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
Form = Literal["text", "json"]

LEVELS: Mapping[str, Level] = {"DEBUG": "DEBUG", "INFO": "INFO", "WARNING": "WARNING", "ERROR": "ERROR"}
FORMS: Mapping[str, Form] = {"text": "text", "json": "json"}
SWITCH: Mapping[str, bool] = {"on": True, "off": False}

T = TypeVar("T")


class SettingsError(Exception):
    """One or more settings are missing or wrong; the text lists all of them."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        count = "One setting needs" if len(problems) == 1 else f"{len(problems)} settings need"
        super().__init__("\n".join([f"{count} your attention (.env or environment):", *problems]))


@dataclass(frozen=True, slots=True)
class Settings:
    """What a host decides. Field names are the variables' names in lower case."""

    discord_token: str = field(repr=False)
    database_path: Path = ROOT / "oneplot.db"
    log_level: Level = "INFO"
    log_format: Form = "text"
    message_content: bool = False


class _Reader:
    """Reads named values and collects what is wrong with them."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self.problems: list[str] = []

    def text(self, name: str) -> str:
        return self._values.get(name, "").strip()

    def required(self, name: str, hint: str) -> str:
        value = self.text(name)
        if not value:
            self.problems.append(f"  {name} is empty; {hint}")
        return value

    def choice(self, name: str, choices: Mapping[str, T], default: T) -> T:
        value = self.text(name)
        if not value:
            return default
        for word, meaning in choices.items():
            if value.casefold() == word.casefold():
                return meaning
        self.problems.append(f"  {name} is {value!r}; write one of: {', '.join(choices)}.")
        return default

    def path(self, name: str, default: Path) -> Path:
        value = self.text(name)
        if not value:
            return default
        path = Path(value).expanduser()
        path = path if path.is_absolute() else ROOT / path
        if path.is_dir():
            self.problems.append(f"  {name} is {value!r}, a folder; write a file, such as oneplot.db.")
        return path

    def token(self, name: str) -> str:
        value = self.required(
            name, "paste the bot token from https://discord.com/developers/applications (Bot, Reset Token)."
        )
        if value and (any(c.isspace() for c in value) or value.startswith(("Bot ", '"', "'", "<"))):
            # The value is never shown: a token with a typing error is still most of a token.
            self.problems.append(f"  {name} does not look like a token; paste it alone, no quotes or 'Bot '.")
        return value


def _file_values(path: Path) -> dict[str, str]:
    return {name: value for name, value in dotenv_values(path).items() if value is not None}


def _exposed(path: Path) -> bool:
    """Whether others on this machine may read the file. Windows has no such bits."""
    if sys.platform == "win32" or not path.exists():
        return False
    return bool(path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def load(environment: Mapping[str, str] | None = None, file: Path = ROOT / ".env") -> Settings:
    """Return the settings, or raise SettingsError with every problem in them."""
    environment = os.environ if environment is None else environment
    read = _Reader({**_file_values(file), **environment})
    if _exposed(file):
        read.problems.append(
            f"  {file.name} can be read by other users and holds your token; run: chmod 600 {file.name}"
        )
    settings = Settings(
        discord_token=read.token("DISCORD_TOKEN"),
        database_path=read.path("DATABASE_PATH", ROOT / "oneplot.db"),
        log_level=read.choice("LOG_LEVEL", LEVELS, "INFO"),
        log_format=read.choice("LOG_FORMAT", FORMS, "text"),
        message_content=read.choice("MESSAGE_CONTENT", SWITCH, default=False),
    )
    if read.problems:
        raise SettingsError(read.problems)
    return settings
