"""Settings from the environment and .env: one frozen value, every problem reported at once.

The only reader of the environment. `.env` is read without exporting it, so no library and no child process
finds a key there. The environment wins over the file.
"""

import math
import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar
from urllib.parse import urlsplit

from dotenv import dotenv_values

ROOT = Path(__file__).resolve().parent

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
Form = Literal["text", "json"]

LEVELS: Mapping[str, Level] = {"DEBUG": "DEBUG", "INFO": "INFO", "WARNING": "WARNING", "ERROR": "ERROR"}
FORMS: Mapping[str, Form] = {"text": "text", "json": "json"}
SWITCH: Mapping[str, bool] = {"on": True, "off": False}

T = TypeVar("T")

Mode = Literal["auto", "always", "never"]
MODES: Mapping[str, Mode] = {"auto": "auto", "always": "always", "never": "never"}
FORMATS: Mapping[str, str] = {
    name: name for name in ("auto", "json_schema", "json_object+schema", "json_object", "plain")
}

TOKEN_PARAMS: Mapping[str, str] = {name: name for name in ("max_tokens", "max_completion_tokens")}

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
OPENAI = "https://api.openai.com/v1"
ADDRESSES: Mapping[str, str] = {"openai": OPENAI, "openrouter": "https://openrouter.ai/api/v1"}
"""Providers whose address need not be written."""

OPENAI_MODEL = "gpt-5.4-mini"
"""What OPENAI_API_KEY alone asks; LLM_OPENAI_MODEL names another."""


class SettingsError(Exception):
    """One or more settings are missing or wrong; the text lists all of them."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        count = "One setting needs" if len(problems) == 1 else f"{len(problems)} settings need"
        super().__init__("\n".join([f"{count} your attention (.env or environment):", *problems]))


@dataclass(frozen=True, slots=True)
class Provider:
    """One model behind one address that speaks OpenAI's chat completions.

    timeout is in seconds, for the whole answer. paid is whether an answer costs money: such a request is
    never repeated elsewhere once its outcome is unknown. fewshot adds worked examples to the prompt.
    format is where on the ladder of response formats to start; "auto" learns it.
    """

    name: str
    base_url: str
    model: str
    api_key: str = field(default="", repr=False)
    paid: bool = True
    timeout: float = 20.0
    token_param: str = "max_tokens"
    max_tokens: int = 900
    format: str = "auto"
    fewshot: bool = False

    @property
    def host(self) -> str:
        """Return the host alone: an address may carry credentials."""
        return urlsplit(self.base_url).hostname or ""

    @property
    def is_local(self) -> bool:
        """Whether the model runs on this machine."""
        return self.host in LOOPBACK


@dataclass(frozen=True, slots=True)
class Settings:
    """What a host decides. Field names are the variables' names in lower case."""

    discord_token: str = field(repr=False)
    database_path: Path = ROOT / "oneplot.db"
    log_level: Level = "INFO"
    log_format: Form = "text"
    message_content: bool = False
    catch_up_minutes: int = 15


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

    def whole(self, name: str, default: int, *, most: int) -> int:
        value = self.text(name)
        if not value:
            return default
        if value.isascii() and value.isdigit() and len(value) <= len(str(most)) and int(value) <= most:
            return int(value)
        self.problems.append(f"  {name} is {value!r}; write a whole number from 0 to {most}.")
        return default

    def number(self, name: str, default: float, low: float, high: float) -> float:
        value = self.text(name)
        if not value:
            return default
        try:
            number = float(value) if value.isascii() else math.nan
        except ValueError:
            number = math.nan
        if low <= number <= high:
            return number
        self.problems.append(f"  {name} is {value!r}; write a number from {low:g} to {high:g}.")
        return default

    def whole(self, name: str, default: int, high: int) -> int:
        return int(self.number(name, default, 0, high))

    def address(self, name: str, default: str) -> str:
        value = self.text(name) or default
        if not value:
            self.problems.append(f"  {name} is empty; write the server's address, such as {OPENAI}.")
            return value
        try:
            parts = urlsplit(value)
            good = parts.scheme == "https" or (parts.scheme == "http" and bool(parts.hostname))
            good = good and bool(parts.hostname) and (parts.port or 1) > 0
        except ValueError:
            good = False
        if not good:  # it may carry credentials, so it is not shown
            self.problems.append(f"  {name} is not an address; write one such as {OPENAI}.")
        return value.rstrip("/")

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


def _providers(read: _Reader, openai_key: str) -> tuple[Provider, ...]:
    """Return the providers in the order written; OPENAI_API_KEY alone names one."""
    names = [name.strip() for name in read.text("LLM_PROVIDERS").split(",") if name.strip()]
    if not names and openai_key:
        names = ["openai"]
    wrong = [name for name in names if not (name.isascii() and name.replace("_", "").isalnum())]
    if wrong or len({name.casefold() for name in names}) < len(names):
        read.problems.append("  LLM_PROVIDERS names one thing twice or wrongly; write such as local,openai.")
        return ()
    return tuple(_provider(read, name, openai_key) for name in names)


def _provider(read: _Reader, name: str, openai_key: str) -> Provider:
    prefix, known = f"LLM_{name.upper()}_", name.casefold()
    base_url = read.address(f"{prefix}BASE_URL", ADDRESSES.get(known, ""))
    hosted_by_openai = base_url == OPENAI
    key = read.text(f"{prefix}API_KEY") or (openai_key if hosted_by_openai else "")
    if hosted_by_openai and not key:
        read.problems.append(f"  {prefix}API_KEY is empty; paste a key from https://platform.openai.com.")
    model = read.text(f"{prefix}MODEL") or (OPENAI_MODEL if hosted_by_openai else "")
    if not model:
        read.problems.append(f"  {prefix}MODEL is empty; write the model's name as the server lists it.")
    is_local = Provider(name, base_url, model).is_local
    parameter = "max_completion_tokens" if hosted_by_openai else "max_tokens"
    return Provider(
        name=name.casefold(),
        base_url=base_url,
        model=model,
        api_key=key,
        paid=read.choice(f"{prefix}PAID", SWITCH, default=not is_local),
        timeout=read.number(f"{prefix}TIMEOUT", 20.0, 0.1, 600),
        token_param=read.choice(f"{prefix}TOKEN_PARAM", TOKEN_PARAMS, parameter),
        max_tokens=max(16, read.whole(f"{prefix}MAX_TOKENS", 900, 100_000)),
        format=read.choice(f"{prefix}FORMAT", FORMATS, "auto"),
        fewshot=read.choice(f"{prefix}FEWSHOT", SWITCH, default=False),
    )


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
    openai_key = read.text("OPENAI_API_KEY")
    settings = Settings(
        discord_token=read.token("DISCORD_TOKEN"),
        database_path=read.path("DATABASE_PATH", ROOT / "oneplot.db"),
        log_level=read.choice("LOG_LEVEL", LEVELS, "INFO"),
        log_format=read.choice("LOG_FORMAT", FORMS, "text"),
        message_content=read.choice("MESSAGE_CONTENT", SWITCH, default=False),
        catch_up_minutes=read.whole("CATCH_UP_MINUTES", 15, most=24 * 60),
    )
    if read.problems:
        raise SettingsError(read.problems)
    return settings
