"""What a command leaves with whoever gave it: sentences at the terminal, and an exit code."""

import sys

from host import logs

EXIT_OK = 0
EXIT_HELD = 3
EXIT_STORAGE = 75  # EX_TEMPFAIL: a supervisor may try again
EXIT_SETTINGS = 78  # EX_CONFIG: it must not, nothing will be different


def tell(text: str) -> None:
    """Say something to the host at the terminal."""
    print(logs.redacted(text), file=sys.stderr)  # noqa: T201 - the one place that talks to a terminal
