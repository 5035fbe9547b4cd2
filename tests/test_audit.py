"""The audit of the locks: what a database of advisories says of a version, and what is said without one."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from requirements.audit import holes, pins

ROOT = Path(__file__).resolve().parents[1]


def advisory(*events: dict[str, str], versions: tuple[str, ...] = (), **fields: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON is anything
    ranges = [{"type": "ECOSYSTEM", "events": list(events)}] if events else []
    package = {"ecosystem": fields.pop("ecosystem", "PyPI"), "name": fields.pop("name", "Chart.Py")}
    affected = {"package": package, "ranges": ranges, "versions": list(versions)}
    return {"id": "PYSEC-1", "summary": "Reads too much.", "affected": [affected], **fields}


def found(version: str, *known: dict[str, Any]) -> list[str]:
    return [hole.line() for one in known for hole in holes({"chart-py": version}, one)]


BEFORE_2 = ({"introduced": "0"}, {"fixed": "2.0"})
TWICE = ({"introduced": "3.0"}, {"fixed": "1.5"}, {"introduced": "0"}, {"fixed": "3.2"})
UP_TO_2 = ({"introduced": "1.0"}, {"last_affected": "2.0"})


@pytest.mark.parametrize(
    ("version", "events", "is_hole"),
    [
        ("1.9", BEFORE_2, True),
        ("2.0", BEFORE_2, False),
        ("2.0rc1", BEFORE_2, True),
        ("2.0.post1", BEFORE_2, False),
        ("10.0", BEFORE_2, False),
        ("0", BEFORE_2, True),
        ("0.9", UP_TO_2, False),
        ("1.0", UP_TO_2, True),
        ("2.0", UP_TO_2, True),
        ("2.0.1", UP_TO_2, False),
        ("1.4", TWICE, True),
        ("1.5", TWICE, False),
        ("2.9", TWICE, False),
        ("3.1", TWICE, True),
        ("3.2", TWICE, False),
        ("5.0", ({"introduced": "0"},), True),
        ("5.0", ({"introduced": "6"},), False),
        ("5.0", ({"introduced": "what"},), False),
    ],
)
def test_a_version_is_in_a_range_or_not(
    version: str,
    events: tuple[dict[str, str], ...],
    is_hole: bool,  # noqa: FBT001 - a row of the table
) -> None:
    assert bool(found(version, advisory(*events))) is is_hole


def test_a_hole_is_told_with_its_number_and_its_cure() -> None:
    assert found("1.0", advisory(*BEFORE_2)) == ["chart-py 1.0: PYSEC-1, mended in 2.0. Reads too much."]
    assert found("1.0", advisory(versions=("1.0",))) == [
        "chart-py 1.0: PYSEC-1, not mended yet. Reads too much."
    ]


@pytest.mark.parametrize(
    "other",
    [
        advisory(*BEFORE_2, withdrawn="2026-01-01T00:00:00Z"),
        advisory(*BEFORE_2, ecosystem="npm"),
        advisory(*BEFORE_2, name="chart"),
        advisory(versions=("1.1", "what")),
        {
            "id": "PYSEC-2",
            "affected": [{"package": {}, "ranges": [{"type": "GIT", "events": [{"introduced": "0"}]}]}],
        },
        {},
    ],
)
def test_what_is_about_something_else_is_no_hole(other: dict[str, Any]) -> None:
    assert found("1.0", other) == []


def test_the_pins_are_those_of_both_locks() -> None:
    found = pins()
    assert {"discord-py", "aiohttp", "pytest"} <= set(found)
    assert all(version[0].isdigit() for version in found.values())


def audited(place: Path | str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, str(ROOT / "requirements" / "audit.py"), str(place)],
        env={"PATH": os.environ["PATH"], "HOME": "/nowhere"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_a_database_is_read_from_a_folder_and_from_a_zip(tmp_path: Path, form: str) -> None:
    locked = pins()["aiohttp"]
    text = json.dumps(advisory(versions=(locked,), name="aiohttp"))
    place = tmp_path / "db"
    if form == "folder":
        (place / "deep").mkdir(parents=True)
        (place / "deep" / "one.json").write_text(text)
    else:
        with zipfile.ZipFile(place, "w") as archive:
            archive.writestr("one.json", text)
    code, said = audited(place)
    assert code == 1
    assert f"aiohttp {locked}: PYSEC-1" in said
    assert "1 advisories: 1 known holes." in said


def test_a_database_without_a_word_about_us_is_good_news(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(json.dumps(advisory(*BEFORE_2)))
    code, said = audited(tmp_path)
    assert (code, "1 advisories: 0 known holes." in said) == (0, True)


def test_without_a_database_it_says_where_to_get_one(tmp_path: Path) -> None:
    code, said = audited(tmp_path / "none")
    assert code == 0
    assert said.startswith(f"Not audited: there is no database of advisories at {tmp_path / 'none'}.\n")
    assert "make audit ADVISORIES=FILE" in said
    assert audited("")[1].startswith("Not audited: there is no database of advisories at /nowhere/.cache")


@pytest.mark.parametrize("data", ["", "{", "[]"])
def test_a_damaged_database_is_no_good_news(tmp_path: Path, data: str) -> None:
    if data:
        (tmp_path / "one.json").write_text(data)
    code, said = audited(tmp_path)
    assert (code, said.startswith("Not audited: ")) == (2, True)
    (tmp_path / "file").write_text("no zip")
    assert audited(tmp_path / "file")[0] == 2
