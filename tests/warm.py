"""Workers of pytest-xdist are forked from one process that has loaded the product, instead of started each.

They load less, and what they share is in memory once.
"""

import os
import shlex
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from execnet.gateway_io import popen_bootstrapline

ROOT = Path(__file__).resolve().parents[1]
NEST = "tests.nest"
POSSIBLE = hasattr(os, "fork") and hasattr(socket, "send_fds")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(config: pytest.Config, specs: list[Any]) -> None:
    """Begin to load, and let the workers come from there."""
    if not POSSIBLE or not all(spec.popen for spec in specs):
        return
    folder = tempfile.TemporaryDirectory()
    address = f"{folder.name}/nest"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen()
        nest = subprocess.Popen(
            [
                sys.executable,
                "-u",
                "-m",
                "tests.nest",
                f"{listener.fileno()}",
                popen_bootstrapline,
                *config.getini("filterwarnings"),
            ],
            pass_fds=[listener.fileno()],
            stdin=subprocess.PIPE,
            cwd=ROOT,
        )

    def end() -> None:
        nest.communicate()
        folder.cleanup()

    config.add_cleanup(end)
    for spec in specs:
        spec.python = shlex.join([sys.executable, "-I", "-S", f"{ROOT / 'tests' / 'hatched.py'}", address])
