"""Hold the locks against known advisories, without a network: `python requirements/audit.py [DATABASE]`.

DATABASE is a folder or a zip of advisories in the form of https://ossf.github.io/osv-schema/, such as the
export of OSV for PyPI or a checkout that converts to it. What was withdrawn does not count.
"""

from __future__ import annotations

import json
import os
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

HERE = Path(__file__).resolve().parent
PLACE = Path("~/.cache/oneplot/advisories.zip").expanduser()
LOCKS = ("runtime", "dev")
EXPORT = "https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip"
NOT_AUDITED = (
    "Not audited: there is no database of advisories at {place}.\n"
    f"Fetch {EXPORT}\nto that place, or name another: make audit ADVISORIES=FILE\n"
)
BIGGEST = 8 * 2**20
"""Bytes of one advisory that are read; the longest are a few hundred thousand."""


@dataclass(frozen=True, order=True, slots=True)
class Hole:
    """A locked package that an advisory names."""

    package: str
    version: str
    advisory: str
    summary: str
    mended: str

    def line(self) -> str:
        """Return the line for the screen."""
        cure = f"mended in {self.mended}" if self.mended else "not mended yet"
        return f"{self.package} {self.version}: {self.advisory}, {cure}. {self.summary}".rstrip()


def pins(folder: Path = HERE) -> dict[str, str]:
    """Return the versions that the locks name, by name, for whatever system they are."""
    found: dict[str, str] = {}
    for lock in LOCKS:
        for line in (folder / f"{lock}.lock").read_text("utf-8").splitlines():
            entry = line.partition(" #")[0].removesuffix("\\").strip()
            if "==" in entry and not entry.startswith(("#", "-")):
                wanted = Requirement(entry)
                [pin] = wanted.specifier
                found[canonicalize_name(wanted.name)] = pin.version
    return found


def advisories(place: Path) -> Iterator[Mapping[str, Any]]:
    """Yield what a database holds. Raises OSError, zipfile.BadZipFile and ValueError."""
    if place.is_dir():
        for file in sorted(place.rglob("*.json")):
            yield _read(file.read_bytes(), file.name)
        return
    with zipfile.ZipFile(place) as archive:
        for entry in archive.infolist():
            if entry.filename.endswith(".json") and entry.file_size <= BIGGEST:
                yield _read(archive.read(entry), entry.filename)


def _read(data: bytes, name: str) -> Mapping[str, Any]:
    found = json.loads(data)
    if not isinstance(found, dict):
        raise ValueError(f"{name} is no advisory")  # noqa: TRY004 - of a file, not of an argument
    return found


def holes(locked: Mapping[str, str], advisory: Mapping[str, Any]) -> Iterator[Hole]:
    """Yield the locked versions that an advisory names, one as often as it does."""
    for affected in () if advisory.get("withdrawn") else advisory.get("affected", ()):
        package = affected.get("package", {})
        name = canonicalize_name(str(package.get("name", "")))
        version = locked.get(name) if package.get("ecosystem") == "PyPI" else None
        if version is not None and _is_affected(Version(version), affected):
            number, summary = str(advisory.get("id", "?")), str(advisory.get("summary", ""))
            yield Hole(name, version, number, summary, _mended(affected))


def _is_affected(version: Version, affected: Mapping[str, Any]) -> bool:
    if any(_version(one) == version for one in affected.get("versions", ())):
        return True
    ranges = [each for each in affected.get("ranges", ()) if each.get("type") == "ECOSYSTEM"]
    return any(_is_within(version, each.get("events", ())) for each in ranges)


def _is_within(version: Version, events: Sequence[Mapping[str, str]]) -> bool:
    """Whether a version lies in a range: the events in the order of their versions turn it on and off."""
    steps = []
    for event in events:
        for kind, text in event.items():
            at = _version(text)
            if at is not None and kind in ("introduced", "fixed", "last_affected"):
                steps.append((at, kind == "last_affected", kind))
    is_in = False
    for at, includes_itself, kind in sorted(steps):
        if at > version or (includes_itself and at == version):
            break
        is_in = kind == "introduced"
    return is_in


def _mended(affected: Mapping[str, Any]) -> str:
    fixes = [
        event["fixed"]
        for each in affected.get("ranges", ())
        if each.get("type") == "ECOSYSTEM"
        for event in each.get("events", ())
        if "fixed" in event
    ]
    return ", ".join(fixes)


def _version(text: str) -> Version | None:
    """Return a version, "0" for the first ever; None for what is none."""
    try:
        return Version("0.dev0" if text == "0" else text)
    except InvalidVersion:
        return None


def main(arguments: Sequence[str]) -> int:
    """Say what is known: 0 if nothing, or if there is no database, 1 if something, 2 if it is damaged."""
    given = arguments[0] if arguments and arguments[0] else os.environ.get("ADVISORIES", "")
    place = Path(given).expanduser() if given else PLACE
    if not place.exists():
        sys.stdout.write(NOT_AUDITED.format(place=place))
        return 0
    locked = pins()
    count, found = 0, set[Hole]()
    try:
        for advisory in advisories(place):
            count += 1
            found.update(holes(locked, advisory))
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        sys.stderr.write(f"Not audited: {place} cannot be read: {error}\n")
        return 2
    if not count:
        sys.stderr.write(f"Not audited: there is no advisory in {place}.\n")
        return 2
    sys.stdout.writelines(f"{hole.line()}\n" for hole in sorted(found))
    sys.stdout.write(f"{len(locked)} locked packages, {count} advisories: {len(found)} known holes.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
