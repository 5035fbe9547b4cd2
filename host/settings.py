"""Settings from the environment and .env: one frozen value, every problem reported at once.

The only reader of the environment. `.env` is read without exporting it, so no library and no child process
finds a key there. The environment wins over the file. An empty setting is a setting that is not set, wherever
it stands: it overrides nothing.
"""

import io
import math
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypeVar
from urllib.parse import urlsplit

from db.private import is_exposed
from host.home import IS_INSTALLED, home_folder
from host.logs import redacted
from host.misspelt import unread
from host.secret_files import DIRECTORY, from_files, is_file_of_secret
from llm.providers import MODES, Mode, Provider, providers

HOME = home_folder(os.environ, sys.platform)
ENV_FILE = HOME / ".env"

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
Form = Literal["text", "json"]

LEVELS: Mapping[str, Level] = {"DEBUG": "DEBUG", "INFO": "INFO", "WARNING": "WARNING", "ERROR": "ERROR"}
FORMS: Mapping[str, Form] = {"text": "text", "json": "json"}
SWITCH: Mapping[str, bool] = {"on": True, "off": False}

MOST_SHOWN = 12
"""Characters of a wrong value that is shown whole: no word that is meant is longer, and no key shorter."""
BEGINNING = 4

T = TypeVar("T")


class SettingsError(Exception):
    """One or more settings are missing or wrong; the text lists all of them."""

    def __init__(self, problems: list[str], settings: "Settings") -> None:
        self.problems = problems
        self.settings = settings
        """What could be read all the same, with defaults in the place of what could not."""
        count = "One setting needs" if len(problems) == 1 else f"{len(problems)} settings need"
        super().__init__(
            "\n".join([f"{count} your attention ({_named(ENV_FILE)} or environment):", *problems])
        )


@dataclass(frozen=True)
class Settings:
    """What a host decides. Field names are the variables' names in lower case."""

    discord_token: str = field(repr=False)
    database_path: Path = HOME / "oneplot.db"
    database_url: str = field(default="", repr=False)
    """The address of a PostgreSQL, shared by nodes; "" for the file."""
    shards: int = 0
    """How many the nodes share; 0 for as many as they have, or as Discord recommends."""
    copies_days: int = 7
    log_level: Level = "INFO"
    log_format: Form = "text"
    health_port: int = 0
    message_content: bool = False
    catch_up_minutes: int = 15
    queue_member: int = 8
    queue_server: int = 64
    queue_total: int = 512
    openai_api_key: str = field(default="", repr=False)
    llm_providers: tuple[Provider, ...] = ()
    llm_mode: Mode = "auto"
    llm_max_calls: int = 2
    llm_deadline: float = 30.0
    llm_member_calls: int = 5
    llm_server_calls: int = 60
    llm_day_tokens: int = 1_000_000
    unread: tuple[str, ...] = ()
    """Sentences about names that are no settings."""

    @property
    def asks_model(self) -> bool:
        """Return whether a model may be asked."""
        return bool(self.llm_providers) and self.llm_mode != "never"

    @property
    def database(self) -> Path | str:
        """Return where the rows are: the address, or the file."""
        return self.database_url or self.database_path

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return what no log line may hold."""
        keys = (provider.api_key for provider in self.llm_providers)
        password = urlsplit(self.database_url).password if self.database_url else None
        ours = (self.discord_token, self.openai_api_key, self.database_url, password)
        return tuple(filter(None, (*ours, *keys)))


def is_postgres(text: str) -> bool:
    """Whether a text is the address of a PostgreSQL."""
    try:
        parts = urlsplit(text)
        _ = parts.port  # is read here, where a wrong one is noticed
    except ValueError:
        return False
    return parts.scheme in {"postgresql", "postgres"}


def shown(value: str) -> str:
    """Return a wrong value as far as a host needs it to find it: it may be a secret in the wrong line."""
    return repr(value) if len(value) <= MOST_SHOWN else f"{value[:BEGINNING]!r}… ({len(value)} characters)"


class _Reader:
    """Reads named values and collects what is wrong with them."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self.problems: list[str] = []
        self.known = {DIRECTORY, "DISCORD_TOKEN"}

    def text(self, name: str) -> str:
        self.known.add(name)
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
        self.problems.append(f"  {name} is {shown(value)}; write one of: {', '.join(choices)}.")
        return default

    def whole(self, name: str, default: int, *, most: int, least: int = 0) -> int:
        value = self.text(name)
        if not value:
            return default
        is_short = value.isascii() and value.isdigit() and len(value) <= len(str(most))
        if is_short and least <= int(value) <= most:
            return int(value)
        self.problems.append(f"  {name} is {shown(value)}; write a whole number from {least} to {most}.")
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
        self.problems.append(f"  {name} is {shown(value)}; write a number from {low:g} to {high:g}.")
        return default

    def path(self, name: str, folder: Path, default: str) -> Path:
        value = self.text(name) or default
        if redacted(value) != value:
            self.problems.append(f"  {name} is {shown(value)} and looks like a secret; write a file's name.")
        path = folder / Path(value).expanduser()  # an absolute one stays as it is
        if path.is_dir():
            self.problems.append(f"  {name} is {value!r}, a folder; write a file, such as oneplot.db.")
        return path

    def state(self) -> Path:
        """Return the folder for what must last: the one that systemd or the container gives, else our own."""
        given = self.text("STATE_DIRECTORY").split(os.pathsep)[0]
        return Path(given) if given else HOME

    def postgres(self, name: str) -> str:
        value = self.text(name)
        if value and not is_postgres(value):
            # The value is never shown: it holds a password.
            self.problems.append(
                f"  {name} is no address of a PostgreSQL; write postgresql://user:password@host/name."
            )
            return ""
        return value

    def token(self, name: str) -> str:
        value = self.required(
            name, "paste the bot token from https://discord.com/developers/applications (Bot, Reset Token)."
        )
        if value and (any(c.isspace() for c in value) or value.startswith(("Bot ", '"', "'", "<"))):
            # The value is never shown: a token with a typing error is still most of a token.
            self.problems.append(f"  {name} does not look like a token; paste it alone, no quotes or 'Bot '.")
            return ""  # nor is it sent anywhere
        return value


def _named(file: Path) -> str:
    """Return what to call the file: its name where it lies beside the program, else where it is."""
    return str(file) if IS_INSTALLED else file.name


def _file_values(path: Path) -> Mapping[str, str | None]:
    """Return what the file says. Raises OSError and UnicodeError."""
    if not path.exists():
        return {}
    from dotenv import dotenv_values  # noqa: PLC0415 - many hosts have no .env, and the start shall be quick

    text = path.read_text("utf-8-sig")  # some editors begin a file with a mark of its encoding
    return dotenv_values(stream=io.StringIO(text))


def _merged(file: Path, environment: Mapping[str, str]) -> tuple[_Reader, set[str]]:
    """Return a reader of both, and the names that the file has.

    The environment goes first; what is empty there does not hide the file's. A secret may stand in a file of
    its own, which goes before our file and behind the environment.
    """
    problems: list[str] = []
    values: Mapping[str, str | None] = {}
    try:
        values = _file_values(file)
    except OSError as error:
        problems.append(f"  {_named(file)} cannot be read ({error.strerror}); it must belong to this user.")
    except UnicodeError:
        problems.append(f"  {_named(file)} is no UTF-8 text; save it as UTF-8.")
    ours, theirs = _filled(values), _filled(environment)
    secrets, wrong = from_files({**ours, **theirs})
    read = _Reader({**ours, **secrets, **theirs})
    read.problems += [*problems, *wrong]
    return read, set(ours)


def _filled(values: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in values.items() if value and not value.isspace()}


def supervisor() -> tuple[str, float]:
    """Return where systemd wants to be told how the bot is, "" for nowhere, and the seconds between pings.

    `Type=notify`, `WatchdogSec=`.
    """
    given = os.environ.get("WATCHDOG_USEC", "")
    patience = int(given) / 1e6 if given.isascii() and given.isdigit() else 0.0
    address = os.environ.get("NOTIFY_SOCKET", "")
    return address if address.startswith(("/", "@")) else "", patience


def runtime_folder() -> Path | None:
    """Return the folder that the user's session has for what lasts as long as it, if it has one."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(given) if Path(given).is_absolute() else None


def load(
    environment: Mapping[str, str] | None = None, file: Path | None = None, *, connects: bool = True
) -> Settings:
    """Return the settings, or raise SettingsError with every problem in them.

    What only looks at the database `connects` to nothing and needs no token.
    """
    environment = os.environ if environment is None else environment
    file = ENV_FILE if file is None else file
    read, ours = _merged(file, environment)
    if file.exists() and is_exposed(file):
        read.problems.append(
            f"  {_named(file)} can be read by other users and holds your token; run: chmod 600 {_named(file)}"
        )
    settings = Settings(
        discord_token=read.token("DISCORD_TOKEN") if connects else "",
        database_path=read.path("DATABASE_PATH", read.state(), "oneplot.db"),
        database_url=read.postgres("DATABASE_URL"),
        shards=read.whole("SHARDS", 0, most=10_000),
        copies_days=read.whole("COPIES_DAYS", 7, most=3650),
        log_level=read.choice("LOG_LEVEL", LEVELS, "INFO"),
        log_format=read.choice("LOG_FORMAT", FORMS, "text"),
        health_port=read.whole("HEALTH_PORT", 0, most=65_535),
        message_content=read.choice("MESSAGE_CONTENT", SWITCH, default=False),
        catch_up_minutes=read.whole("CATCH_UP_MINUTES", 15, most=24 * 60),
        queue_member=read.whole("QUEUE_MEMBER", 8, most=1_000),
        queue_server=read.whole("QUEUE_SERVER", 64, least=1, most=10_000),
        queue_total=read.whole("QUEUE_TOTAL", 512, least=1, most=10_000),
        openai_api_key=read.text("OPENAI_API_KEY"),
        llm_providers=providers(read),
        llm_mode=read.choice("LLM_MODE", MODES, "auto"),
        llm_max_calls=read.whole("LLM_MAX_CALLS", 2, most=4),
        llm_deadline=read.number("LLM_DEADLINE", 30.0, 0.1, 45),
        llm_member_calls=read.whole("LLM_MEMBER_CALLS", 5, most=10**6),
        llm_server_calls=read.whole("LLM_SERVER_CALLS", 60, most=10**6),
        llm_day_tokens=read.whole("LLM_DAY_TOKENS", 1_000_000, most=10**12),
    )
    known = {*read.known, *filter(is_file_of_secret, (*ours, *environment))}
    unknown = tuple(unread(ours, environment, known))
    if read.problems:
        raise SettingsError([*read.problems, *(f"  {sentence}" for sentence in unknown)], settings)
    return replace(settings, unread=unknown)
