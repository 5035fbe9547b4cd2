"""Launch bot.py on a loopback Discord and, if asked, kill it right after it has logged a state.

`python -m tests.e2e.launch --kill-at claimed --rest URL bot.py`. A state is logged after its commit, so the
log is the seam: the product needs no hook for its own death.
"""

import argparse
import logging
import os
import signal

from playground import launch


class _KillAt(logging.Handler):
    def __init__(self, step: str, hits: int) -> None:
        super().__init__()
        self._ending = f": {step}"
        self._hits = hits

    def emit(self, record: logging.LogRecord) -> None:
        if record.getMessage().endswith(self._ending):
            self._hits -= 1
            if self._hits == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kill-at", default="")
    parser.add_argument("--hits", type=int, default=1)
    given, rest = parser.parse_known_args()
    if given.kill_at:
        logging.getLogger("oneplot").addHandler(_KillAt(given.kill_at, given.hits))
    launch.main(rest)


if __name__ == "__main__":
    main()
