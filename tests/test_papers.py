"""The papers agree with the project: one version, and nothing named that is gone."""

import re
import tomllib

import pytest

from tests.house import ROOT
from tests.page.scenes import SCENES

PAPERS = ("README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/promise.md")


def test_the_version_is_that_of_the_newest_changes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    newest = re.search(r"^## (\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)

    assert newest is not None
    assert project["version"] == newest[1]


@pytest.mark.parametrize("paper", PAPERS)
def test_files_that_a_paper_names_are_there(paper: str) -> None:
    """A name is a path from the top, from the paper, from `charts/` or from `messenger/`."""
    text = (ROOT / paper).read_text("utf-8")
    named = re.findall(r"`([\w./-]+/[\w./-]*|[\w-]+\.(?:py|md|svg))`", text)
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    bases = (ROOT, (ROOT / paper).parent, ROOT / "messenger", ROOT / "charts")

    assert named or linked
    assert [name for name in {*named, *linked} if not any((base / name).exists() for base in bases)] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_make_targets_that_a_paper_names_are_there(paper: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z-]+)", (ROOT / paper).read_text("utf-8")))

    assert named - targets == set()


def test_the_pictures_in_the_readme_are_those_that_can_be_taken_anew() -> None:
    shown = re.findall(r"!\[[^]]+\]\(docs/([\w.]+)\)", (ROOT / "README.md").read_text("utf-8"))

    assert sorted(shown) == sorted(scene.file for scene in SCENES)
