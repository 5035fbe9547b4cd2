"""A process that has imported the bot and forks one life of it for each line it reads.

Half a second of imports is most of what a killed bot costs, and thousands are killed. Each life is a process
of its own with its own memory, threads, sockets and files; only its imports are inherited.
Lines in: {"arguments", "environment", "log"}; lines out: {"pid"}, then {"pid", "code"} when it has ended.
"""

import gc
import importlib
import json
import os
import selectors
import signal
import socket
import sys
import traceback
from typing import Any

from charts.planner import plan
from charts.reading import read_message
from tests.e2e.outcome import TABLE
from tests.kills import launch
from tests.preloaded import load


def _tell(**fields: object) -> None:
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()


def _live(wish: dict[str, Any]) -> None:
    """Be one bot, in the child, and never return."""
    code = 1
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        sink = os.open(wish["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        nothing = os.open(os.devnull, os.O_RDWR)
        os.dup2(nothing, 0)
        os.dup2(nothing, 1)
        os.dup2(sink, 2)
        os.environ.clear()
        os.environ.update(wish["environment"])
        code = launch.main(wish["arguments"])
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    except BaseException:  # noqa: BLE001 - the child must end here and say why
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def _reap(living: set[int]) -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            return
        living.discard(pid)
        _tell(pid=pid, code=os.waitstatus_to_exitcode(status))


def main() -> None:
    """Serve until the input ends; then nobody watches the lives that are left, so they end too."""
    living: set[int] = set()
    load()
    importlib.import_module("charts.workers.pool")
    plan(read_message(TABLE).tables[0], "bar chart")  # what they load at their first use
    gc.collect()
    gc.freeze()  # no life looks through what it shares with all, which would copy it
    ours, theirs = socket.socketpair()
    ours.setblocking(False)  # noqa: FBT003 - the method's own form
    theirs.setblocking(False)  # noqa: FBT003
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(theirs.fileno())
    commands = open(0, "rb", buffering=0, closefd=False)  # noqa: SIM115 - select must see all there is
    watch = selectors.DefaultSelector()
    watch.register(ours, selectors.EVENT_READ)
    watch.register(commands, selectors.EVENT_READ)
    _tell(ready=True)
    while True:
        for key, _ in watch.select():
            if key.fileobj is ours:
                ours.recv(4096)
                _reap(living)
                continue
            line = commands.readline()
            if not line:
                for left in living:
                    os.kill(left, signal.SIGKILL)
                return
            pid = os.fork()
            if not pid:
                watch.close()
                _live(json.loads(line))
            living.add(pid)
            _tell(pid=pid)


if __name__ == "__main__":
    main()
