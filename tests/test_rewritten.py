"""What a test file says when it fails is prepared once for all workers."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import ROOT
from tests.rewritten import keep

HIDING = {"PYTHONDONTWRITEBYTECODE", "PYTEST_XDIST_WORKER", "PYTEST_XDIST_WORKER_COUNT", "PYTEST_ADDOPTS"}
ENDS = """
import pytest

@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session):
    pytest.exit("before a test is found")
"""


def test_a_file_is_rewritten_once_and_again_when_it_is_another(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    file = tmp_path / "test_it.py"
    file.write_text("def test_it():\n    assert 1 == 2\n")
    assert keep([file], pytestconfig) == [file]
    assert keep([file], pytestconfig) == []
    file.write_text("def test_it():\n    assert 1 == 3\n")
    assert keep([file], pytestconfig) == [file]


def test_it_is_done_before_workers_begin_and_where_there_are_some(tmp_path: Path) -> None:
    """A clone of the plugin's house, in which no test is run: whatever is kept then, no worker has kept."""
    house = tmp_path / "tests"
    house.mkdir()
    (house / "__init__.py").touch()
    shutil.copy(ROOT / "tests" / "rewritten.py", house)
    (house / "test_it.py").write_text("def test_it():\n    assert 1 == 1\n")
    (tmp_path / "conftest.py").write_text(ENDS)
    for workers, kept in (("0", 0), ("2", 1)):
        command = (sys.executable, "-m", "pytest", "-p", "xdist", "-p", "tests.rewritten", "-n", workers)
        environment = {name: value for name, value in os.environ.items() if name not in HIDING}
        subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
        assert len([*house.glob("__pycache__/test_it*-pytest-*")]) == kept, workers
