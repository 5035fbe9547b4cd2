"""The protocol with one part broken: each of these must be noticed, else the tests prove nothing.

A mutant is text, so a change of the code that it breaks is noticed too: its old text must occur once.
"""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]

BUILT_ANEW = (
    "db.claims",
    "db.living",
    "db.membership",
    "db.mentions",
    "db.shards",
    "answer.",
    "messenger.delivery",
    "messenger.bodies",
    "messenger.catchup",
    "messenger.fleet",
    "messenger.moment",
    "command_handler",
    "tests.simulation.",
    "tests.room",
    "tests.db.",
    "tests.answer.",
    "tests.messenger.",
    "tests.test_",
)
"""The protocol and all that imports it: a class of the one must never meet a class of the other."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """`old` becomes `new` in the file of a module; schedules of `profile` show it, or one `test`."""

    name: str
    module: str
    old: str
    new: str
    profile: str = ""
    test: tuple[str, str] = ("", "")

    @property
    def path(self) -> Path:
        """Return the file that is changed."""
        return ROOT / (self.module.replace(".", "/") + ".py")

    def source(self) -> str:
        """Return the changed file; raise ValueError unless the old text occurs exactly once."""
        text = self.path.read_text("utf-8")
        if text.count(self.old) != 1:
            raise ValueError(f"{self.name}: the old text occurs {text.count(self.old)} times in {self.path}")
        return text.replace(self.old, self.new)


@contextmanager
def in_place(mutant: Mutant | None) -> Iterator[ModuleType]:
    """Import the protocol and the simulation anew, mutated; yield tests.simulation.campaign of that world."""
    kept = {name: module for name, module in sys.modules.items() if name.startswith(BUILT_ANEW)}
    for name in kept:
        del sys.modules[name]
    try:
        if mutant is not None:
            _load(mutant)
        yield importlib.import_module("tests.simulation.campaign")
    finally:
        for name in [name for name in sys.modules if name.startswith(BUILT_ANEW)]:
            del sys.modules[name]
        for name, module in kept.items():
            sys.modules[name] = module
            package, _, leaf = name.rpartition(".")
            if package:
                setattr(sys.modules[package], leaf, module)


def _load(mutant: Mutant) -> None:
    spec = spec_from_loader(mutant.module, None, origin=str(mutant.path))
    assert spec is not None
    module = module_from_spec(spec)
    sys.modules[mutant.module] = module
    exec(compile(mutant.source(), str(mutant.path), "exec"), module.__dict__)  # noqa: S102 - our own source
