"""One fault on trial: a fresh process in which one module has the changed text, and pytest's verdict there.

The files of the project are never touched. The processes are forked from a server that has the libraries
loaded, and nothing of the project, so that each begins with the product as its own text makes it.
"""

import contextlib
import io
import multiprocessing
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from multiprocessing.connection import Connection
from types import CodeType, ModuleType

import pytest

from tests.mutants.rows import Mutant

LIBRARIES = [
    *("aiohttp", "aiosqlite", "discord", "hypothesis", "openai", "pytest", "pytest_asyncio"),
    *("matplotlib.figure", "matplotlib.collections", "matplotlib.backends.backend_agg", "numpy", "xdist"),
]
LAST_RESORT_S = 600
"""How long a process may take before it is ended: far above the tests of any room."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """failed holds the ids of the tests that failed; output is pytest's own, told where it did not run."""

    failed: tuple[str, ...]
    ran: bool
    output: str = ""


class Changed(SourceFileLoader):
    """Loads a module from the changed text, whatever the file or a cached compilation says."""

    def __init__(self, mutant: Mutant) -> None:
        super().__init__(mutant.module, str(mutant.path))
        self.text = mutant.source

    def get_code(self, fullname: str) -> CodeType:
        """Return the changed text, compiled."""
        del fullname
        return compile(self.text, self.path, "exec", dont_inherit=True)


class Finder(MetaPathFinder):
    """Finds the changed module before any other finder does."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of the changed module, None for any other."""
        del path, target
        if fullname != self.mutant.module:
            return None
        return spec_from_file_location(fullname, self.mutant.path, loader=Changed(self.mutant))


class Failures:
    """A plugin of pytest that keeps the ids of the tests that failed while they ran."""

    def __init__(self) -> None:
        self.ids: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the id of a failed test; a fixture that cannot be set up fails its test as well."""
        if report.failed:
            self.ids.append(report.nodeid)


_QUICK = (
    *("-x", "-q", "--assert=plain", "--tb=native", "--batch=1"),
    *("-p", "no:xdist", "-p", "no:unraisableexception", "-p", "no:threadexception"),
)


def _run(mutant: Mutant | None, targets: Sequence[str], said: Connection) -> None:
    if mutant is not None:
        assert mutant.module not in sys.modules
        sys.meta_path.insert(0, Finder(mutant))
    failures, output = Failures(), io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        code = pytest.main([*_QUICK, *targets], plugins=[failures])
    ran = code in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
    said.send(Verdict(tuple(failures.ids), ran, output.getvalue()))


def tried(mutant: Mutant | None, targets: Sequence[str]) -> Verdict:
    """Return what pytest says of these tests with the fault in; None is the product as it is."""
    here, there = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=_run, args=(mutant, list(targets), there))
    process.start()
    there.close()
    try:
        return here.recv() if here.poll(LAST_RESORT_S) else Verdict((), ran=False, output="no end")
    except EOFError:
        return Verdict((), ran=False, output="the process ended without a word")
    finally:
        process.kill()
        process.join()


def _context() -> multiprocessing.context.ForkServerContext | multiprocessing.context.SpawnContext:
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(LIBRARIES)
    return context


CONTEXT = _context()
