"""A process that has imported the bot and drawn a chart, and forks a bot for each wish it hears.

`python -m tests.e2e.zygote NUMBER`, the number of a socket. Imports are two thirds of what a short-lived bot
costs, and the gate starts hundreds. Each bot is a process of its own; so are its nursery and its workers,
which are forked as well instead of started. What a start costs, loads or hands on is tested on the program.

In: a line of JSON {"arguments", "environment", "folder"} with two handles, one for what the bot says and one
for its exit code, which is written when it has ended. Out: its process id, in eight bytes.
"""

import contextlib
import gc
import json
import logging
import os
import selectors
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from types import SimpleNamespace
from typing import Any, NoReturn

from charts.workers import bounds, nursery, tasks
from tests import unhurried
from tests.e2e import launch
from tests.preloaded import load

_LONGEST = 1 << 16


class _Nursery:
    """Stands in for a `subprocess.Popen` of the nursery: forked, and the same from then on."""

    def __init__(
        self, command: Sequence[str], *, pass_fds: Sequence[int], env: Mapping[str, str], **_: object
    ) -> None:
        self.pid = os.fork()
        if not self.pid:
            _become(unhurried.main, command[2:], env, {number: number for number in (2, *pass_fds)})

    def kill(self) -> None:
        """End it at once."""
        os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> None:
        """Wait for its end."""
        os.waitpid(self.pid, 0)


def _become(
    main: Callable[[], object],
    arguments: Sequence[str],
    environment: Mapping[str, str],
    handles: Mapping[int, int],
) -> NoReturn:
    """Be another program in a child: its arguments, environment and signals, no file but these (new: old)."""
    code = 0
    try:
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        nothing = os.open(os.devnull, os.O_RDWR)
        for new, old in {0: nothing, 1: nothing, **handles}.items():
            os.dup2(old, new)
        kept = sorted({0, 1, *handles})
        for low, high in zip(kept, [*kept[1:], os.sysconf("SC_OPEN_MAX")], strict=True):
            os.closerange(low + 1, high)
        os.environ.clear()
        os.environ.update(environment)
        sys.argv = list(arguments)
        main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 - the child must end here and say why
        traceback.print_exc()
        code = 1
    finally:
        logging.shutdown()
        sys.stderr.flush()
        os._exit(code)


def _be_a_bot(wish: Mapping[str, Any], said: int) -> NoReturn:
    os.chdir(wish["folder"])
    setattr(nursery, "subprocess", SimpleNamespace(**vars(subprocess) | {"Popen": _Nursery}))  # noqa: B010 - the seam
    _become(launch.main, ["launch", *wish["arguments"]], wish["environment"], {2: said})


def _reap(living: dict[int, int]) -> None:
    """Tell the exit code of each bot that has ended."""
    while living:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if not pid:
            return
        told = living.pop(pid)
        with contextlib.suppress(OSError):
            os.write(told, str(os.waitstatus_to_exitcode(status)).encode())
        os.close(told)


def serve(control: socket.socket) -> None:
    """Fork until the other end is gone; nobody watches the bots that are left then, so they end too."""
    living: dict[int, int] = {}
    ours, theirs = socket.socketpair()
    ours.setblocking(False)  # noqa: FBT003 - the method's own form
    theirs.setblocking(False)  # noqa: FBT003
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(theirs.fileno())
    watch = selectors.DefaultSelector()
    watch.register(ours, selectors.EVENT_READ)
    watch.register(control, selectors.EVENT_READ)
    while True:
        for chosen, _ in watch.select():
            if chosen.fileobj is ours:
                ours.recv(_LONGEST)
                _reap(living)
                continue
            line, handles, _, _ = socket.recv_fds(control, _LONGEST, 2)
            if not line:
                for pid in living:
                    os.kill(pid, signal.SIGKILL)
                return
            said, told = handles
            pid = os.fork()
            if not pid:
                _be_a_bot(json.loads(line), said)
            os.close(said)
            living[pid] = told
            control.sendall(pid.to_bytes(8, "big"))


def _has_rehearsed() -> bool:
    gc.freeze()
    return True


def main() -> None:
    """Load all that bots and their nurseries load, then serve."""
    load()
    tasks.rehearse()
    bounds.MEMORY_BYTES *= (
        3  # what a bot has loaded is in its workers too, and what tests load where it is forked
    )
    bounds.SPACE_BYTES *= 3
    setattr(tasks, "rehearse", _has_rehearsed)  # noqa: B010 - the nurseries are forked from what has done it
    gc.freeze()
    with socket.socket(fileno=int(sys.argv[1])) as control:
        serve(control)


if __name__ == "__main__":
    main()
