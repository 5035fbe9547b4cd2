"""One fresh clone in an empty environment: what the README's commands do there."""

import os
import signal
import subprocess
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAST_RESORT_S = 1800.0
"""Against hanging for ever; nothing here is told by the clock."""
PORT_TRIES = 5

BRINGS = """#!/bin/sh
# A Python whose environments come with another pip.
"{python}" "$@" || exit
if [ "$1 $2" = "-m venv" ] && [ -n "{pip}" ]; then
    "$3/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --upgrade "{pip}" || exit
fi
"""


@dataclass(frozen=True)
class Clone:
    """A clone in `folder`, used with a Python and a pip (as pip names it; "" for the one it brings)."""

    folder: Path
    python: str
    pip: str
    environment: dict[str, str]

    @property
    def interpreter(self) -> Path:
        """Return the Python of its environment."""
        return self.folder / ".venv" / "bin" / "python"

    def run(self, *command: str) -> str:
        """Return what a command printed; CalledProcessError, with it shown, if it failed."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=LAST_RESORT_S,
            check=False,
        )
        if done.returncode:
            raise AssertionError(f"{' '.join(command)}: code {done.returncode}\n{done.stdout[-3000:]}")
        return done.stdout

    def make(self, target: str) -> str:
        """Return what a target of the Makefile printed."""
        return self.run("make", target, f"PYTHON={self.folder.parent / 'python'}")

    def packages(self) -> list[str]:
        """Return what its environment holds besides pip, each with its version."""
        return self.run(str(self.interpreter), "-m", "pip", "freeze", "--disable-pip-version-check").split()


def fresh(folder: Path, python: str, pip: str, extra: dict[str, str]) -> Clone:
    """Clone what is committed into a new folder, with a home of its own and no variable but these."""
    home = folder / "home"
    home.mkdir(parents=True)
    brings = folder / "python"
    brings.write_text(BRINGS.format(python=python, pip=pip))
    brings.chmod(0o755)
    clone = Clone(folder / "oneplot", python, pip, {"PATH": os.defpath, "HOME": str(home), **extra})
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone.folder)], check=True)
    return clone


def playground(clone: Clone) -> str:
    """Run `make playground` until its page answers, then stop it as Ctrl+C does; return the address."""
    for _ in range(PORT_TRIES):
        address = _played(clone)
        if address:
            return address
        time.sleep(2)  # somebody else plays on that port
    raise AssertionError("its port stayed taken")


def _played(clone: Clone) -> str:
    playing = subprocess.Popen(
        ["make", "playground", f"PYTHON={clone.folder.parent / 'python'}"],
        cwd=clone.folder,
        env=clone.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    assert playing.stdout is not None
    lines: list[str] = []
    try:
        for line in playing.stdout:
            lines.append(line)
            if "The playground is at http://" in line:
                address = line.split()[-1]
                with urllib.request.urlopen(address, timeout=LAST_RESORT_S) as page:  # noqa: S310 - its own address
                    assert page.status == 200
                return address
    finally:
        os.killpg(playing.pid, signal.SIGINT)
        playing.communicate(timeout=LAST_RESORT_S)
    told = "".join(lines)
    assert "cannot be used" in told, told[-3000:]
    return ""
