"""Fonts that are not installed, or not whole, are told and done without."""

from pathlib import Path

import pytest

from charts.drawing.font_files import HOUSE, files_of, packages_missing
from host.findings import fonts


def test_all_fonts_are_installed() -> None:
    assert packages_missing() == []
    assert [file.name for file in files_of(HOUSE)] == ["Lato-Regular.ttf", "Lato-Bold.ttf"]
    assert fonts().good is True


def test_a_package_that_lost_its_files_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fontpkg_lato" / "files").mkdir(parents=True)
    (tmp_path / "fontpkg_lato" / "__init__.py").touch()
    (tmp_path / "fontpkg_lato" / "files" / "Lato-Regular.ttf").touch()
    monkeypatch.syspath_prepend(str(tmp_path))

    assert packages_missing() == ["fontpkg_lato"]
    assert files_of(HOUSE) == ()
    told = fonts()
    assert (told.good, "not installed: fontpkg_lato;" in told.text) == (False, True)
