"""Prove that what is installed is what the locks say: `python requirements/verify.py runtime dev`.

pip installs a lock without its dependencies, so that nothing is resolved a second time and a release of
tomorrow cannot come in. The price is that pip no longer looks whether the lock is complete: this does.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
USAGE = "usage: python requirements/verify.py LOCK...   (runtime, or runtime dev)\n"
BEGIN_ANEW = "Remove .venv and install the locks again, with --no-deps --require-hashes.\n"


@dataclass(frozen=True, slots=True)
class Package:
    """One installed package: its version, and what it requires, as its metadata write it."""

    version: str
    requires: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lock:
    """One lock and the file it is made from: their names, pins and requirements, one a line."""

    name: str
    pins: tuple[str, ...]
    wanted: tuple[str, ...] = ()


def read(name: str, folder: Path = HERE) -> Lock:
    """Return a lock by its name. Raises FileNotFoundError."""
    return Lock(
        name,
        tuple(_entries((folder / f"{name}.lock").read_text("utf-8"))),
        tuple(_entries((folder / f"{name}.in").read_text("utf-8"))),
    )


def _entries(text: str) -> Iterator[str]:
    """Yield the requirements of a file: no comment, no option, no hash."""
    for line in text.splitlines():
        entry = line.partition(" #")[0].removesuffix("\\").strip()
        if entry and not entry.startswith(("#", "-")):
            yield entry


def installed() -> dict[str, Package]:
    """Return what this interpreter finds, by name in lower case with dashes."""
    found: dict[str, Package] = {}
    for distribution in metadata.distributions():
        name = _plain(distribution.metadata["Name"])
        found.setdefault(name, Package(distribution.version, tuple(distribution.requires or ())))
    return found


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def problems(
    locks: Sequence[Lock], found: Mapping[str, Package], markers: Mapping[str, str] | None = None
) -> list[str]:
    """Return a sentence for each way in which the packages found are not what the locks say.

    `markers` replaces what this interpreter says of itself, such as {"sys_platform": "win32"}.
    """
    proof = _Proof(found, dict(markers or {}))
    for lock in locks:
        proof.take(lock)
    proof.compare()
    for lock in locks:
        for entry in lock.wanted:
            proof.ask(f"{lock.name}.in", entry)
    proof.follow()
    return list(dict.fromkeys(proof.told))


class _Proof:
    """What the locks pin here, and who still has to be asked what it requires."""

    def __init__(self, found: Mapping[str, Package], markers: dict[str, str]) -> None:
        self._found = found
        self._markers = markers
        self._pins: dict[str, str] = {}
        self._asked: set[tuple[str, str]] = set()
        self._to_ask: list[tuple[str, str]] = []
        self.told: list[str] = []

    def take(self, lock: Lock) -> None:
        """Note the versions that a lock pins on this system."""
        for entry in lock.pins:
            pin = _requirement(entry)
            version = entry.partition("==")[2].partition(";")[0].strip()
            if not version or not self._applies(pin):
                continue
            name = _plain(pin.name)
            other = self._pins.setdefault(name, version)
            if other != version:
                self.told.append(f"{name} is locked as {other} and, in {lock.name}.lock, as {version}.")

    def compare(self) -> None:
        """Hold every pin against what is installed."""
        for name, version in self._pins.items():
            package = self._found.get(name)
            if package is None:
                self.told.append(f"{name} is not installed; the lock says {version}.")
            elif not _same(package.version, version):
                self.told.append(f"{name} {package.version} is installed; the lock says {version}.")
            self._later(name, "")

    def ask(self, who: str, entry: str, extra: str = "") -> None:
        """Hold one requirement of `who` against the locks, and note the extras that it brings in."""
        requirement = _requirement(entry)
        if not self._applies(requirement, extra):
            return
        name, version = _plain(requirement.name), self._pins.get(_plain(requirement.name))
        wish = f"{who} requires {requirement.name}{requirement.specifier}"
        if version is None:
            at = f" ({self._found[name].version} is installed)" if name in self._found else ""
            self.told.append(f"{wish}, which no lock holds{at}.")
        elif not requirement.specifier.contains(version, prereleases=True):
            self.told.append(f"{wish}; the lock says {version}.")
        for wished in sorted(requirement.extras):
            self._later(name, wished)

    def follow(self) -> None:
        """Ask every locked package, and each extra that somebody requires, what it requires itself."""
        while self._to_ask:
            name, extra = self._to_ask.pop()
            package = self._found.get(name, Package(""))
            who = f"{name}[{extra}]" if extra else name
            for entry in package.requires:
                self.ask(f"{who} {package.version}", entry, extra)

    def _later(self, name: str, extra: str) -> None:
        if (name, extra) not in self._asked:
            self._asked.add((name, extra))
            self._to_ask.append((name, extra))

    def _applies(self, requirement: Requirement, extra: str = "") -> bool:
        """Whether it counts on this system. What counts without the extra is not counted with it again."""
        if requirement.marker is None:
            return not extra
        plain = requirement.marker.evaluate({**self._markers, "extra": ""})
        if not extra:
            return plain
        return not plain and requirement.marker.evaluate({**self._markers, "extra": extra})


def _requirement(entry: str) -> Requirement:
    from packaging.requirements import Requirement  # noqa: PLC0415 - it is itself in the lock, and may be missing

    return Requirement(entry)


def _same(one: str, other: str) -> bool:
    from packaging.version import Version  # noqa: PLC0415 - the same

    return Version(one) == Version(other)


def _of_pip() -> Iterator[str]:
    """Yield what `pip check` complains about: it looks at wheels made for another system too."""
    if find_spec("pip") is None:
        return
    checked = subprocess.run(
        [sys.executable, "-m", "pip", "check", "--disable-pip-version-check"],
        capture_output=True,
        text=True,
        check=False,
    )
    if checked.returncode:
        yield from (checked.stdout or checked.stderr).strip().splitlines()


def main(names: Sequence[str]) -> int:
    """Say what is wrong and return 1, or say that all is well and return 0."""
    if not names:
        sys.stderr.write(USAGE)
        return 2
    locks = [read(name) for name in names]
    if find_spec("packaging") is None:
        told = ["packaging is not installed; the lock holds it."]
    else:
        told = problems(locks, installed()) or list(_of_pip())
    if told:
        sys.stderr.write("\n".join(told) + "\n" + BEGIN_ANEW)
        return 1
    sys.stdout.write(f"Installed as locked: {' and '.join(names)}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
