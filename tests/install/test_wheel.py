"""The wheel: what it holds, what it asks for, and that it runs where there is no checkout."""

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from host.home import data_folder
from requirements.verify import read
from tests.house import FOLDERS, ROOT

TOP = ("bot.py", "command_handler.py", "llm_handler.py")

TABLE = "Month,Sales\nJan,120\nFeb,80\nMar,200\n"

ASKED = {
    "version": ("--version",),
    "read": ("read", "table.csv"),
    "draw": ("draw", "table.csv", "top 2 as bars", "--to", "out.png"),
    "check": ("check",),
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel of what stands here, built by the locked backend without any network."""
    folder = tmp_path_factory.mktemp("dist")
    build = (sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def shown(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return what each command says of a wheel in a folder of its own, run in another folder."""
    target, elsewhere = tmp_path_factory.mktemp("site"), tmp_path_factory.mktemp("elsewhere")
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
            *("--no-deps", "--no-index", "--no-compile", "--target", str(target), str(wheel)),
        ],
        check=True,
        capture_output=True,
    )
    (elsewhere / "table.csv").write_text(TABLE)
    for clashing in ("bot", "charts", "db", "host"):
        (elsewhere / f"{clashing}.py").write_text("raise SystemExit('not ours')\n")
    paths = f"{target}{os.pathsep}{elsewhere}"
    environment = {"PATH": os.defpath, "HOME": str(elsewhere), "PYTHONPATH": paths, "LLM_MODE": "never"}
    said = {}
    for name, arguments in ASKED.items():
        done = subprocess.run(
            [str(target / "bin" / "oneplot"), *arguments],
            cwd=elsewhere,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        said[name] = done.stdout + done.stderr
    said["child"] = subprocess.run(
        [sys.executable, "-c", "from host.version import version; print(version())"],
        cwd=target / "oneplot",
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    said["png"] = (elsewhere / "out.png").read_bytes()[:4].decode("latin-1")
    said["there"] = " ".join(sorted(path.name for path in target.iterdir()))
    return said


def tracked(*below: str) -> Iterator[str]:
    """Yield what git knows below these names."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *below],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    yield from (name for name in listed.stdout.splitlines() if (ROOT / name).exists())


def project() -> dict[str, Any]:
    return dict(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8")))


def test_the_wheel_holds_every_file_of_the_rooms_in_one_folder_and_nothing_else(wheel: Path) -> None:
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    rooms = {f"oneplot/{name}" for name in tracked(*TOP, *FOLDERS)}
    assert held == rooms | {"oneplot/__init__.py", "oneplot/__main__.py"}


def test_the_wheel_asks_for_what_the_requirements_ask_for(wheel: Path) -> None:
    wanted = read("runtime").wanted
    assert tuple(project()["project"]["dependencies"]) == wanted
    (name,) = (name for name in zipfile.ZipFile(wheel).namelist() if name.endswith("METADATA"))
    asked = re.findall(r"^Requires-Dist: ([\w-]+)", zipfile.ZipFile(wheel).read(name).decode(), re.MULTILINE)
    plain = [re.split(r"[<>=]", entry.replace(".", "-"))[0] for entry in wanted]
    assert asked == plain


def test_the_backend_that_is_pinned_is_the_one_in_the_lock() -> None:
    (backend,) = project()["build-system"]["requires"]
    assert backend in [pin.partition(" ")[0] for pin in read("dev").pins]


def test_what_is_installed_is_one_folder_that_works_anywhere(shown: dict[str, str]) -> None:
    """One test, for workers that share its parts install the wheel once each: it is the dearest part."""
    version = project()["project"]["version"]
    assert re.fullmatch(r"bin oneplot oneplot-[\d.]+\.dist-info", shown["there"])
    assert shown["version"] == f"oneplot {version}\n"
    # So does a process that it starts for itself, such as the playground's bot: its folder is all it finds.
    assert shown["child"] == f"{version}\n"
    assert "Month" in shown["read"]
    assert "Sales" in shown["read"]
    assert shown["png"] == "\x89PNG", "a worker of its own draws"
    assert re.search(r"database +/\S+/\.local/share/oneplot/oneplot\.db", shown["check"])
    assert "oneplot backup makes one" in shown["check"]


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {}, "~/.local/share/oneplot"),
        ("linux", {"XDG_DATA_HOME": "/srv/data"}, "/srv/data/oneplot"),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, "~/.local/share/oneplot"),
        ("linux", {"XDG_DATA_HOME": ""}, "~/.local/share/oneplot"),
        ("freebsd14", {"LOCALAPPDATA": "/other"}, "~/.local/share/oneplot"),
        ("darwin", {"XDG_DATA_HOME": "/srv/data"}, "~/Library/Application Support/oneplot"),
        ("win32", {"LOCALAPPDATA": "/c/local"}, "/c/local/oneplot"),
        ("win32", {}, "~/AppData/Local/oneplot"),
    ],
)
def test_each_platform_has_its_folder(platform: str, environment: dict[str, str], folder: str) -> None:
    assert data_folder(environment, platform) == Path(folder).expanduser()
