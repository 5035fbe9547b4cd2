"""The faults, as rows of data: a file for each room, a row for each fault.

A fault is text, found in its room wherever the line stands, so that moving a file moves no row.
"""

import difflib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROWS = Path(__file__).with_name("rooms")


@dataclass(frozen=True, slots=True)
class Mutant:
    """`old` becomes `new` in a room; `caught_by` is a test of that room that fails then.

    room is a folder of the product, tests are the paths of its tests, from the top of the project.
    """

    name: str
    room: str
    tests: tuple[str, ...]
    old: str
    new: str
    caught_by: str

    @property
    def path(self) -> Path:
        """Return the file that is changed; raise ValueError unless its room has the old text exactly once."""
        counts = {path: path.read_text("utf-8").count(self.old) for path in (ROOT / self.room).rglob("*.py")}
        found = [path for path, count in counts.items() if count]
        if len(found) != 1 or counts[found[0]] != 1:
            times = sum(counts.values())
            raise ValueError(f"{self.name}: {self.old!r} occurs {times} times in {self.room}")
        return found[0]

    @property
    def source(self) -> str:
        """Return the changed file."""
        return self.path.read_text("utf-8").replace(self.old, self.new)

    @property
    def module(self) -> str:
        """Return the dotted name of the module that is changed."""
        parts = self.path.relative_to(ROOT).with_suffix("").parts
        return ".".join(part for part in parts if part != "__init__")

    @property
    def diff(self) -> str:
        """Return the fault as a reviewer would read it."""
        name = str(self.path.relative_to(ROOT))
        before, after = self.path.read_text("utf-8").splitlines(), self.source.splitlines()
        return "\n".join(difflib.unified_diff(before, after, name, name, n=2, lineterm=""))


def read(file: Path) -> Iterator[Mutant]:
    """Yield the faults of one file of rows."""
    data = tomllib.loads(file.read_text("utf-8"))
    for row in data["mutant"]:
        yield Mutant(room=data["room"], tests=tuple(data["tests"]), **row)


MUTANTS: tuple[Mutant, ...] = tuple(mutant for file in sorted(ROWS.glob("*.toml")) for mutant in read(file))
