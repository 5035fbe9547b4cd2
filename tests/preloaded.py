"""What a bot loads and reads by and by, at once in the process that bots are forked from."""

import importlib

from charts.language.intent import intent_of
from messenger.commands import registered
from tests.house import modules

ROOMS = ("answer", "clicks", "db", "host", "llm", "messenger", "bot", "command_handler", "llm_handler")
"""The rooms of the bot's own process; its workers have others."""
LIBRARIES = (
    *("aiosqlite", "babel.dates", "babel.messages.mofile", "babel.messages.pofile", "babel.numbers"),
    *("_strptime", "concurrent.futures.thread", "importlib.metadata", "zoneinfo"),
)


def load() -> None:
    """Load all of it: that is three quarters of what a short-lived bot costs, and the gate forks hundreds."""
    for name in LIBRARIES:
        importlib.import_module(name)
    for name, _ in modules():
        if name.partition(".")[0] in ROOMS:
            importlib.import_module(name)
    registered()  # in all languages: every catalogue is read
    intent_of("chart")  # and every language's words
