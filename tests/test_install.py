"""Installing: complete locks without their dependencies, and the proof that nothing is amiss afterwards."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from requirements.verify import Lock, Package, installed, problems, read

ROOT = Path(__file__).resolve().parents[1]

LOCK = Lock(
    "runtime",
    (
        "chart==2.0",
        "cover[toml]==7.1",
        "tidy.Name==1.0",
        "only-there==3.0 ; sys_platform == 'win32'",
        "tomlish==1.5 ; python_full_version < '3.12'",
    ),
    ("cover[toml]>=7", "chart<3"),
)
HERE = {"sys_platform": "linux", "python_version": "3.11", "python_full_version": "3.11.7"}
NEWER = HERE | {"python_version": "3.13", "python_full_version": "3.13.1"}
GOOD = {
    "chart": Package("2.0", ("tidy_name>=1", "only-there; sys_platform == 'win32'")),
    "cover": Package("7.1", ("tomlish>=1; extra == 'toml'", "never-asked; extra == 'docs'")),
    "tidy-name": Package("1.0.0"),
    "tomlish": Package("1.5"),
    "pip": Package("23.0", ("anything",)),
}


def test_an_installation_as_locked_has_no_problem() -> None:
    assert problems([LOCK], GOOD, HERE) == []


@pytest.mark.parametrize(
    ("change", "markers", "told"),
    [
        ({"cover": Package("7.99")}, HERE, ["cover 7.99 is installed; the lock says 7.1."]),
        ({"chart": Package("2.0rc1")}, HERE, ["chart 2.0rc1 is installed; the lock says 2.0."]),
        ({"tidy-name": None}, HERE, ["tidy-name is not installed; the lock says 1.0."]),
        ({}, HERE | {"sys_platform": "win32"}, ["only-there is not installed; the lock says 3.0."]),
        ({"chart": Package("2.0", ("frozen",))}, HERE, ["chart 2.0 requires frozen, which no lock holds."]),
        (
            {"chart": Package("2.0", ("frozen>=2",)), "frozen": Package("2.4")},
            HERE,
            ["chart 2.0 requires frozen>=2, which no lock holds (2.4 is installed)."],
        ),
        (
            {"chart": Package("2.0", ("cover>=8",))},
            HERE,
            ["chart 2.0 requires cover>=8; the lock says 7.1."],
        ),
        (
            {"chart": Package("2.0", ("cover[docs]",))},
            HERE,
            ["cover[docs] 7.1 requires never-asked, which no lock holds."],
        ),
        ({"chart": Package("2.0", ("frozen; python_version >= '3.13'",))}, HERE, []),
        (
            {"chart": Package("2.0", ("frozen; python_version >= '3.13'",))},
            NEWER,
            [
                "chart 2.0 requires frozen, which no lock holds.",
                "cover[toml] 7.1 requires tomlish>=1, which no lock holds (1.5 is installed).",
            ],
        ),
    ],
)
def test_each_way_to_differ_is_told_with_what_was_found_and_what_is_locked(
    change: dict[str, Package | None], markers: dict[str, str], told: list[str]
) -> None:
    doctored = {name: package for name, package in {**GOOD, **change}.items() if package is not None}
    assert sorted(problems([LOCK], doctored, markers)) == sorted(told)


def test_two_locks_that_disagree_are_told() -> None:
    told = problems([LOCK, Lock("dev", ("chart==2.1",))], GOOD, HERE)
    assert told == ["chart is locked as 2.0 and, in dev.lock, as 2.1."]


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("newcomer>=1", "runtime.in requires newcomer>=1, which no lock holds."),
        ("chart>=3", "runtime.in requires chart>=3; the lock says 2.0."),
        ("cover[docs]", "cover[docs] 7.1 requires never-asked, which no lock holds."),
    ],
)
def test_a_lock_older_than_its_requirements_is_told(wanted: str, told: str) -> None:
    assert problems([Lock("runtime", LOCK.pins, (*LOCK.wanted, wanted))], GOOD, HERE) == [told]


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_every_entry_of_a_lock_is_one_version_with_its_hashes(name: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / "requirements" / f"{name}.lock").read_text("utf-8").strip())
    assert len(entries) > 30
    assert [entry for entry in entries if not re.match(r"[\w.-]+==[\w.]+ ", entry)] == []
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_environment_of_this_run_is_as_locked() -> None:
    assert problems([read("runtime"), read("dev")], installed()) == []


def test_the_script_says_what_is_wrong_and_fails(tmp_path: Path) -> None:
    """In a doctored environment: the path of an older aiohttp comes first."""
    doctored = tmp_path / "aiohttp-0.1.dist-info"
    doctored.mkdir()
    (doctored / "METADATA").write_text("Metadata-Version: 2.1\nName: aiohttp\nVersion: 0.1\n")
    shown = subprocess.run(
        [sys.executable, "requirements/verify.py", "runtime"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.returncode == 1
    assert re.match(r"aiohttp 0\.1 is installed; the lock says \d+\.\d+\.\d+\.\n", shown.stderr)
    assert "Traceback" not in shown.stderr


@pytest.mark.parametrize("page", ["Makefile", "README.md", "deploy/Containerfile", "deploy/README.md"])
def test_nothing_documented_lets_pip_resolve_anew(page: str) -> None:
    lines = [line for line in (ROOT / page).read_text("utf-8").splitlines() if "pip install" in line]
    assert [line for line in lines if "--no-deps --require-hashes" not in line] == []


@pytest.mark.parametrize("page", ["README.md", "deploy/Containerfile"])
def test_every_documented_install_is_verified_next(page: str) -> None:
    text = (ROOT / page).read_text("utf-8").replace("\\\n", " ").replace("\\", "/")
    installs = r"pip (?:--python \S+ )?install [^\n]*"
    locks = re.findall(rf"{installs}requirements/(\w+)\.lock", text)
    verified = re.findall(
        rf"{installs}\n?[^\n]*python requirements/verify\.py [\w ]*\b(\w+)(?:\n| +&&)", text
    )
    assert locks
    assert verified == locks
