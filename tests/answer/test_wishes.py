"""What a server wants of all charts gives way to what a member asks for."""

import pytest

from answer.wishes import Wishes
from charts.grammar import ChartSpec, Looks, Mark, PaletteName, ThemeName

WANTED = Wishes(threads=False, locale="de", theme="dark", palette="warm")


def test_wishes_are_kept_and_those_of_an_older_or_newer_version_are_read() -> None:
    assert Wishes.from_json(WANTED.to_json()) == WANTED
    assert Wishes.from_json(None) == Wishes.from_json('{"askers": "all"}') == Wishes()


@pytest.mark.parametrize(
    ("asked", "drawn"),
    [
        (Looks(), (ThemeName.DARK, PaletteName.WARM)),
        (Looks(palette=PaletteName.GREY), (ThemeName.DARK, PaletteName.GREY)),
    ],
)
def test_what_is_asked_for_goes_before(asked: Looks, drawn: tuple[ThemeName, PaletteName]) -> None:
    spec = WANTED.of(ChartSpec(Mark.BAR, looks=asked, locale="en"))

    assert (spec.looks.theme, spec.looks.palette, spec.locale) == (*drawn, "de")
    assert Wishes().of(ChartSpec(Mark.BAR, looks=asked)) == ChartSpec(Mark.BAR, looks=asked)
