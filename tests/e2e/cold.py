"""Start bot.py as `python bot.py` does, nothing of it loaded before, and say what it has called by a line.

`python -m tests.e2e.cold URL WORDS`: discord.py is pointed at the loopback by an audit hook, once it is
loaded; what that costs is not the bot's and is not counted. Calls of functions, ours and built-in ones, are
the same on every machine, however busy.
"""

import logging
import runpy
import sys
import threading
from types import FrameType

FIRST_AFTER_DISCORD = "db.connection"
"""A module of ours that is loaded after discord.py."""

held: list[object] = []


class Counter:
    """Counts the calls of all threads while it is on."""

    def __init__(self) -> None:
        self.calls = 0

    def note(self, _frame: FrameType, event: str, _argument: object) -> None:
        """Hear of an event of the interpreter."""
        self.calls += event in {"call", "c_call"}

    def on(self) -> None:
        """Count from now on."""
        threading.setprofile(self.note)
        sys.setprofile(self.note)

    def off(self) -> None:
        """Count no more, in this thread."""
        sys.setprofile(None)


class CallsAt(logging.Handler):
    """Says the calls of this process when a line passes."""

    def __init__(self, words: str, counter: Counter) -> None:
        super().__init__()
        self._words = words
        self._counter = counter

    def emit(self, record: logging.LogRecord) -> None:
        """Look at a line."""
        if self._words in record.getMessage():
            sys.stderr.write(f"CALLS AT {self._words}: {self._counter.calls}\n")


def point(address: str, handler: logging.Handler) -> None:
    """Point discord.py at the loopback and listen to its log."""
    from playground.launch import pointed_at  # noqa: PLC0415 - it loads discord.py

    pointing = pointed_at(address)
    pointing.__enter__()
    held.append(pointing)  # it would end, and point back, with its last reference
    logging.getLogger("discord").addHandler(handler)


def main(address: str, words: str) -> None:
    counter = Counter()
    pointed = False

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal pointed
        if event == "import" and arguments[0] == FIRST_AFTER_DISCORD and not pointed:
            pointed = True
            counter.off()
            point(address, CallsAt(words, counter))
            counter.on()

    sys.addaudithook(hook)
    sys.argv = ["bot.py"]
    counter.on()
    runpy.run_path("bot.py", run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])
