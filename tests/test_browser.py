"""A tester without a Chromium is told what to type; one who chose a browser gets that one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser import NoChromiumError, find_chromium


def _program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_the_chosen_browser_is_taken(tmp_path: Path) -> None:
    mine = _program(tmp_path / "mine" / "browser.exe")
    _program(tmp_path / "bin" / "chromium")

    assert find_chromium({"CHROMIUM": str(mine), "PATH": str(tmp_path / "bin")}, tmp_path) == mine


def test_a_chosen_browser_that_is_not_there_is_named_and_not_replaced(tmp_path: Path) -> None:
    _program(tmp_path / "bin" / "chromium")
    gone = str(tmp_path / "gone")

    with pytest.raises(NoChromiumError, match="CHROMIUM is"):
        find_chromium({"CHROMIUM": gone, "PATH": str(tmp_path / "bin")}, tmp_path)


def test_a_browser_that_playwright_downloaded_is_found(tmp_path: Path) -> None:
    older = _program(tmp_path / ".cache/ms-playwright/chromium-1000/chrome-linux/chrome")
    newer = _program(tmp_path / ".cache/ms-playwright/chromium-1200/chrome-linux64/chrome")

    assert find_chromium({"PATH": ""}, tmp_path) == newer
    assert older.is_file()


@pytest.mark.parametrize("root", ["PROGRAMFILES", "LOCALAPPDATA"])
def test_a_windows_browser_is_found_where_it_is_installed(tmp_path: Path, root: str) -> None:
    program = _program(tmp_path / "Microsoft/Edge/Application/msedge.exe")

    assert find_chromium({"PATH": "", root: str(tmp_path)}, tmp_path / "home") == program


def test_without_any_browser_the_command_that_brings_one_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    with pytest.raises(NoChromiumError, match=r"install (-y )?chromium"):
        find_chromium({"PATH": ""}, tmp_path)


def test_the_command_fails_when_there_is_nothing_to_test_with(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.browser"],
        env={**os.environ, "CHROMIUM": str(tmp_path / "gone")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "write the path of one, or unset it" in done.stderr
