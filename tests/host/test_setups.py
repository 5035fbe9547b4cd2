"""Broken set-ups, each mended by a script that knows nothing but what the screen says."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from host.settings import Settings, SettingsError, load

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")

TOKEN = "loopback-token-of-a-portal"
KEY = "sk-a-key-of-a-page"


@dataclass
class SetUp:
    """What a host has written: the lines of the `.env`, the environment, and files beside."""

    folder: Path
    file: dict[str, str] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    bare: list[str] = field(default_factory=list)
    encoding: str = "utf-8"
    mode: int = 0o600

    @property
    def path(self) -> Path:
        """The `.env`."""
        return self.folder / ".env"

    def put(self, name: str, value: str) -> None:
        """Write a setting where it stands, else into the file."""
        (self.environment if name in self.environment else self.file)[name] = value

    def look(self) -> tuple[Settings | None, list[str]]:
        """Return the settings, if they hold, and the sentences on the screen."""
        lines = [*self.bare, *(f"{name}={value}" for name, value in self.file.items())]
        self.path.write_text("\n".join(lines) + "\n", self.encoding)
        self.path.chmod(self.mode)
        try:
            settings = load(self.environment, self.path)
        except SettingsError as error:
            return None, [problem.strip() for problem in error.problems]
        return settings, list(settings.unread)


def _renamed(setup: SetUp, wrong: str, right: str) -> None:
    place = setup.file if wrong in setup.file else setup.environment
    place[right] = place.pop(wrong)


def _removed(setup: SetUp, name: str) -> None:
    del setup.file[name]


def _named(setup: SetUp) -> None:
    setup.file["DISCORD_TOKEN"] = setup.bare.pop()


def _closed(setup: SetUp, _name: str) -> None:
    setup.mode = 0o600


def _encoded(setup: SetUp, _name: str) -> None:
    setup.encoding = "utf-8"


def _written(setup: SetUp, name: str) -> None:
    Path({**setup.file, **setup.environment}[name]).write_text(TOKEN)


MENDS: tuple[tuple[str, Callable[..., None]], ...] = (
    (r"(\w+) is empty; paste the bot token", lambda setup, name: setup.put(name, TOKEN)),
    (r"(\w+) does not look like a token; paste it alone", lambda setup, name: setup.put(name, TOKEN)),
    (r"(\w+) is empty; paste a key", lambda setup, name: setup.put(name, KEY)),
    (r"(\w+) does not look like a key; paste it alone", lambda setup, name: setup.put(name, KEY)),
    (r"(\w+) is empty; write the model's name", lambda setup, name: setup.put(name, "a-model")),
    (r"(\w+) is (?:no address|empty); write one such as (\S+)\.$", SetUp.put),
    (r"(\w+) names one thing twice or wrongly; write such as (\S+)\.$", SetUp.put),
    (r"(\w+) is .*; write one of: (\w+)", SetUp.put),
    (r"(\w+) is .*; write a whole number from (\d+) to", SetUp.put),
    (r"(\w+) is .*; write a number from ([\d.]+) to", SetUp.put),
    (r"(\w+) is .*, a folder; write a file, such as (\S+)\.$", SetUp.put),
    (r"(\w+) is .* looks like a secret; write a file's name", lambda s, name: s.put(name, "a.db")),
    (r"run: chmod 600 (\S+)$", _closed),
    (r"(\S+) is no UTF-8 text; save it as UTF-8", _encoded),
    (r"(\w+) is no setting; did you mean (\w+)\?", _renamed),
    (r"(\w+) is no setting, and nothing reads it", _removed),
    (r"A line of it is no setting; it may be a secret without its name", _named),
    (r"(\w+) names a file .*; write the secret alone into it", _written),
)
"""What a sentence asks for, and how it is done. No more is known of a setting than the sentence says."""


def mended(setup: SetUp, sentence: str) -> None:
    """Do what a sentence says."""
    for pattern, act in MENDS:
        if found := re.search(pattern, sentence):
            act(setup, *found.groups())
            return
    raise AssertionError(f"nobody could do anything about: {sentence}")


GOOD = {"DISCORD_TOKEN": TOKEN}
LOCAL = {
    **GOOD,
    "LLM_PROVIDERS": "local",
    "LLM_LOCAL_BASE_URL": "http://127.0.0.1:1/v1",
    "LLM_LOCAL_MODEL": "m",
}
OPENAI = {**GOOD, "LLM_PROVIDERS": "openai", "LLM_OPENAI_API_KEY": KEY, "LLM_OPENAI_MODEL": "m"}

ROWS: dict[str, Callable[[Path], SetUp]] = {
    "nothing is filled in": lambda at: SetUp(at, {"DISCORD_TOKEN": ""}),
    "there is no line for the token": lambda at: SetUp(at, {"LOG_LEVEL": "INFO"}),
    "the token stands in quotes within quotes": lambda at: SetUp(at, {"DISCORD_TOKEN": "'\"abc\"'"}),
    "the token has the word Bot before it": lambda at: SetUp(at, {"DISCORD_TOKEN": "Bot abc"}),
    "the token is what the page shows for one": lambda at: SetUp(at, {"DISCORD_TOKEN": "<your token>"}),
    "the token of the environment is no token": lambda at: SetUp(at, environment={"DISCORD_TOKEN": "a b"}),
    "the token stands alone": lambda at: SetUp(at, bare=[TOKEN]),
    "the name of the token is misspelt": lambda at: SetUp(at, {"DISCORD_TOKN": TOKEN}),
    "the name of the token is in lower case": lambda at: SetUp(at, {"discord_token": TOKEN}),
    "the file of the token is not there": lambda at: SetUp(at, {"DISCORD_TOKEN_FILE": str(at / "token")}),
    "the file of the token is empty": lambda at: SetUp(at, {"DISCORD_TOKEN_FILE": _empty(at / "token")}),
    "others can read the file": lambda at: SetUp(at, GOOD, mode=0o644),
    "the group can read the file": lambda at: SetUp(at, GOOD, mode=0o640),
    "an editor saved it as UTF-16": lambda at: SetUp(at, GOOD, encoding="utf-16"),
    "a level that there is not": lambda at: SetUp(at, {**GOOD, "LOG_LEVEL": "LOUD"}),
    "a level that is misspelt in its name": lambda at: SetUp(at, {**GOOD, "LOG_LEVLE": "DEBUG"}),
    "a misspelt name in the environment": lambda at: SetUp(at, {**GOOD}, {"LOG_FROMAT": "json"}),
    "a setting of another program": lambda at: SetUp(at, {**GOOD, "PREFIX": "!"}),
    "a form that there is not": lambda at: SetUp(at, {**GOOD, "LOG_FORMAT": "xml"}),
    "a switch that says yes": lambda at: SetUp(at, {**GOOD, "MESSAGE_CONTENT": "yes"}),
    "days in words": lambda at: SetUp(at, {**GOOD, "COPIES_DAYS": "a week"}),
    "minutes beyond a day": lambda at: SetUp(at, {**GOOD, "CATCH_UP_MINUTES": "5000"}),
    "a limit of none": lambda at: SetUp(at, {**GOOD, "QUEUE_TOTAL": "0"}),
    "a port that is none": lambda at: SetUp(at, {**GOOD, "HEALTH_PORT": "http"}),
    "a database that is a folder": lambda at: SetUp(at, {**GOOD, "DATABASE_PATH": str(at)}),
    "a key where the database should be": lambda at: SetUp(
        at, {**GOOD, "DATABASE_PATH": f"sk-{'a1B2' * 12}"}
    ),
    "a model without its address": lambda at: SetUp(at, {**LOCAL, "LLM_LOCAL_BASE_URL": ""}),
    "an address that is none": lambda at: SetUp(at, {**LOCAL, "LLM_LOCAL_BASE_URL": "localhost"}),
    "a server without a model": lambda at: SetUp(at, {**LOCAL, "LLM_LOCAL_MODEL": ""}),
    "OpenAI without a key": lambda at: SetUp(at, {**OPENAI, "LLM_OPENAI_API_KEY": ""}),
    "a key in quotes": lambda at: SetUp(at, {**OPENAI, "LLM_OPENAI_API_KEY": "'\"sk-a b\"'"}),
    "a deadline in minutes": lambda at: SetUp(at, {**GOOD, "LLM_DEADLINE": "1 min"}),
    "a mode that there is not": lambda at: SetUp(at, {**LOCAL, "LLM_MODE": "sometimes"}),
    "all at once": lambda at: SetUp(
        at, {"DISCORD_TOKN": TOKEN, "LOG_LEVEL": "LOUD", "QUEUE_MEMBER": "-1"}, mode=0o644
    ),
}


def _empty(path: Path) -> str:
    path.touch()
    return str(path)


@pytest.mark.parametrize("name", ROWS)
def test_a_broken_set_up_is_mended_by_what_the_screen_says(name: str, tmp_path: Path) -> None:
    setup = ROWS[name](tmp_path)
    for _ in range(2):
        _, sentences = setup.look()
        for sentence in sentences:
            mended(setup, sentence)
    settings, sentences = setup.look()
    assert (settings is not None, sentences) == (True, [])


def test_there_are_as_many_as_were_promised() -> None:
    assert len(ROWS) >= 30


@pytest.mark.parametrize("name", ROWS)
def test_each_of_them_is_told(name: str, tmp_path: Path) -> None:
    assert ROWS[name](tmp_path).look()[1]
