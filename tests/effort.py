"""What work costs, without a clock on the wall: calls are counted, CPU is compared with CPU beside it."""

import subprocess
import sys
import time
from collections.abc import Callable
from types import FrameType

TURNS = 10
NOISE_S = 0.005
"""CPU below which a measurement says nothing."""


def calls(work: Callable[[], object]) -> int:
    """Return how many functions, ours and built-in ones, are called in some work of this thread."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def cpu_s(work: Callable[[], object]) -> float:
    """Return the CPU seconds of this thread that some work takes."""
    began = time.thread_time()
    work()
    return time.thread_time() - began


def moment_s() -> float:
    """Return the CPU seconds of a moment on this machine as it is now: an eighth of importing discord.py.

    That is a twentieth of a second where nobody notices one.
    """
    code = "import time, discord; print(time.process_time())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout) / 8


def grows_in_step(work: Callable[[int], object], small: int, times: int, most: float) -> bool:
    """Whether work of `small * times` costs at most `most` times the CPU of work of `small`.

    Both are measured in turns until it is so: what else the machine does can only add to a measurement.
    """
    work(small)
    little, much = float("inf"), float("inf")
    for _ in range(TURNS):
        little = min(little, cpu_s(lambda: work(small)))
        much = min(much, cpu_s(lambda: work(small * times)))
        if much <= most * max(little, NOISE_S):
            return True
    return False
