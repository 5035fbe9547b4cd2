"""The assertions of all tests are rewritten once, before workers begin, and not by each of them.

pytest keeps a test file as it has rewritten it. In a fresh clone nothing is kept yet, and workers that begin
together would all do the same work, a quarter of what it costs to find the tests.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from _pytest.assertion import rewrite

ROOT = Path(__file__).resolve().parents[1]


def keep(files: Iterable[Path], config: pytest.Config) -> list[Path]:
    """Rewrite the files that are not kept as they are now; return them."""
    state = config.stash[rewrite.assertstate_key]
    rewritten = []
    for file in files:
        folder = rewrite.get_cache_dir(file)
        kept = folder / (file.name.removesuffix(".py") + rewrite.PYC_TAIL)
        if rewrite._read_pyc(file, kept, state.trace) is None and rewrite.try_makedirs(folder):
            fingerprint, code = rewrite._rewrite_test(file, config)
            rewrite._write_pyc(state, code, fingerprint, kept)
            rewritten.append(file)
    return rewritten


def pytest_sessionstart(session: pytest.Session) -> None:
    """Keep all of them where workers are about to begin."""
    config = session.config
    begins = config.pluginmanager.has_plugin("dsession")
    if begins and config.getoption("assertmode") == "rewrite" and not sys.dont_write_bytecode:
        tests = ROOT / "tests"
        keep([*tests.rglob("test_*.py"), *tests.rglob("conftest.py")], config)
