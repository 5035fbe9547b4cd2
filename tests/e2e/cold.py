"""Start bot.py as `python bot.py` does, nothing of it loaded before, and say what CPU it has spent by a line.

`python -m tests.e2e.cold URL WORDS`: discord.py is pointed at the loopback by an audit hook, once it is
loaded; what that costs is not the bot's and is taken off.
"""

import logging
import runpy
import sys
import time

FIRST_AFTER_DISCORD = "db.connection"
"""A module of ours that is loaded after discord.py."""

spent_here = 0.0
held: list[object] = []


class CpuAt(logging.Handler):
    """Says the CPU seconds of this process when a line passes."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words

    def emit(self, record: logging.LogRecord) -> None:
        """Look at a line."""
        if self._words in record.getMessage():
            sys.stderr.write(f"CPU AT {self._words}: {time.process_time() - spent_here}\n")


def point(address: str, words: str) -> None:
    """Point discord.py at the loopback and listen to its log."""
    from playground.launch import pointed_at  # noqa: PLC0415 - it loads discord.py

    pointing = pointed_at(address)
    pointing.__enter__()
    held.append(pointing)  # it would end, and point back, with its last reference
    logging.getLogger("discord").addHandler(CpuAt(words))


def main(address: str, words: str) -> None:
    pointed = False

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        global spent_here  # noqa: PLW0603 - an audit hook has no other place
        nonlocal pointed
        if event == "import" and arguments[0] == FIRST_AFTER_DISCORD and not pointed:
            pointed = True
            began = time.process_time()
            point(address, words)
            spent_here += time.process_time() - began

    sys.addaudithook(hook)
    sys.argv = ["bot.py"]
    runpy.run_path("bot.py", run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])
