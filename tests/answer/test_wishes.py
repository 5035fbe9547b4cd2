"""What a server wants of all charts gives way to what a member asks for."""

import pytest

from answer.turns import Limits
from answer.wishes import Asker, Wishes
from charts.grammar import ChartSpec, Looks, Mark, PaletteName, ThemeName

WANTED = Wishes(threads=False, locale="de", theme="dark", palette="warm", roles=(71, 72), waiting=2)


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


@pytest.mark.parametrize(
    ("roles", "asker", "may"),
    [
        ((), Asker(), True),
        ((71,), Asker(), False),
        ((71, 72), Asker(frozenset({72, 80})), True),
        ((71,), Asker(frozenset({80})), False),
        ((71,), Asker(manages=True), True),
    ],
)
def test_one_of_the_roles_is_enough_and_without_any_everybody_may(
    roles: tuple[int, ...], asker: Asker, *, may: bool
) -> None:
    assert Wishes(roles=roles).admits(asker) is may


@pytest.mark.parametrize(("waiting", "member"), [(None, 8), (0, 0), (3, 3), (20, 8)])
def test_what_may_wait_lies_within_what_the_host_allows(waiting: int | None, member: int) -> None:
    assert Wishes(waiting=waiting).within(Limits(8, 64, 512)) == Limits(member, 64, 512)
