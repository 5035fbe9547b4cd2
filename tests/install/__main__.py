"""Run both commands of the README in fresh clones: `python -m tests.install [--pip 23.0] [--python PATH]`.

For each Python and pip: `make playground` until its page answers, `make .venv/.dev` with its proof, and every
test collected. All clones of one Python must end with the same packages, the last with bait in reach too.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.install.clone import Clone, fresh, playground
from tests.install.wheels import BAIT, NEWER, doctored

PIPS = ("23.0", "23.2", "24.0", "newest")
BAITED = ("23.0", "own", "newest")


def main() -> int:
    """Print a line for each clone; return 0, or fail with what a command said."""
    parser = argparse.ArgumentParser(prog="python -m tests.install", description=__doc__)
    parser.add_argument(
        "--pip", action="append", help=f"a version, newest, or own (default: {', '.join(PIPS)})"
    )
    parser.add_argument("--python", action="append", help="a Python (default: this one)")
    given = parser.parse_args()
    pips = given.pip or PIPS
    with tempfile.TemporaryDirectory(prefix="oneplot-clones-") as folder:
        wheels = doctored(Path(folder) / "wheels")
        for python in given.python or [sys._base_executable]:  # type: ignore[attr-defined]  # venv's own way
            clones = [(pip, False) for pip in pips] + [(pip, True) for pip in pips if pip in BAITED]
            seen = [
                tried(Path(folder) / f"{number}", python, pip, wheels if baited else None)
                for number, (pip, baited) in enumerate(clones)
            ]
            assert all(packages == seen[0] for packages in seen), "the clones hold different packages"
            _say(f"{len(seen)} clones, {len(seen[0])} packages each, all the same")
    return 0


def tried(folder: Path, python: str, pip: str, wheels: Path | None) -> list[str]:
    """Run the commands in a clone and print its line; return its packages."""
    begun = time.monotonic()
    wish = {"newest": "pip", "own": ""}.get(pip, f"pip=={pip}.*")
    clone = fresh(folder, python, wish, {"PIP_FIND_LINKS": str(wheels)} if wheels else {})
    address = playground(clone)
    shown = clone.make(".venv/.dev")
    assert "Installed as locked: runtime and dev." in shown, shown
    if wheels:
        assert_bait_is_in_reach(clone)
    collected = clone.run(str(clone.interpreter), "-m", "pytest", "--collect-only", "-q").split("\n")[-2]
    versions = clone.run(str(clone.interpreter), "-m", "pip", "--version").split()
    assert pip in {"newest", "own"} or versions[1].startswith(pip), versions
    bait = ", bait in reach" if wheels else ""
    _say(
        f"Python {versions[-1].rstrip(')')}, pip {versions[1]}{bait}: playground at {address}; {collected}; "
        f"{time.monotonic() - begun:.0f} s"
    )
    return clone.packages()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def assert_bait_is_in_reach(clone: Clone) -> None:
    """Show that pip would take the newer releases if it were asked to choose."""
    shown = clone.run(
        *(str(clone.interpreter), "-m", "pip", "install", "--dry-run", "--no-deps", "--upgrade", *BAIT)
    )
    assert all(f"{name}-{NEWER}" in shown for name in BAIT), shown


if __name__ == "__main__":
    sys.exit(main())
