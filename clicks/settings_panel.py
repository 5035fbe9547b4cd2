"""What the settings of a server look like: two pages of one private message, each of five rows at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from answer.controls import Control, Option, Rows, Touch
from answer.model import Answer
from charts.telling import server_wishes, touching
from charts.telling.speech import say, whole

if TYPE_CHECKING:
    from answer.wishes import Wishes

WHERE, LOCALE, THEME, PALETTE = "wish-where", "wish-locale", "wish-theme", "wish-palette"
ROLES, WAITING = "wish-roles", "wish-waiting"
FIRST, SECOND = "wish-first", "wish-second"
SECOND_PAGE = frozenset({ROLES, WAITING, SECOND})
TOUCHES = frozenset({WHERE, LOCALE, THEME, PALETTE, FIRST}) | SECOND_PAGE

NONE, PLACE = "none", "place"
COUNTS = (0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 100, 200)
"""How many charts of a member may wait, as far as the host allows as many."""


def page(guild: int, wishes: Wishes, most: int, *, second: bool) -> Answer:
    """Return a page in the language that is spoken; the host lets `most` charts of a member wait."""
    if second:
        return Answer(server_wishes.admitted(wishes.roles), controls=_who(guild, wishes, most))
    return Answer(server_wishes.head(), controls=_looks(guild, wishes))


def counts(most: int) -> dict[str, int]:
    """Return the numbers of waiting charts that can be chosen, by what a choice says."""
    return {str(count): count for count in COUNTS if count < most}


def _touch(operation: str, guild: int) -> str:
    return Touch(operation, guild, 0).id


def _choice(guild: int, operation: str, label: str, chosen: str, options: dict[str, str]) -> tuple[Control]:
    """Return a select with the present choice marked."""
    name, present = say(label), chosen if chosen in options else NONE
    known = tuple(Option(value, f"{name}: {text}", value == present) for value, text in options.items())
    return (Control(_touch(operation, guild), name, known),)


def _looks(guild: int, wishes: Wishes) -> Rows:
    where = {NONE: say(server_wishes.IN_THREADS), PLACE: say(server_wishes.IN_PLACE)}
    languages = {NONE: say(server_wishes.AS_ASKED), **server_wishes.languages()}
    usual = {NONE: say(server_wishes.USUAL)}
    grounds = {name: say(touching.PALETTES[name]) for name in ("light", "dark")}
    colours = {name: say(label) for name, label in touching.PALETTES.items() if name not in grounds}
    return (
        _choice(guild, WHERE, server_wishes.WHERE, "" if wishes.threads else PLACE, where),
        _choice(guild, LOCALE, server_wishes.LANGUAGE, wishes.locale, languages),
        _choice(guild, THEME, server_wishes.GROUND, wishes.theme, usual | grounds),
        _choice(guild, PALETTE, touching.COLOURS, wishes.palette, usual | colours),
        (Control(_touch(SECOND, guild), say(server_wishes.WHO_AND_HOW_MANY)),),
    )


def _who(guild: int, wishes: Wishes, most: int) -> Rows:
    chosen = "" if wishes.waiting is None else str(wishes.waiting)
    numbers = {text: whole(count) for text, count in counts(most).items()}
    return (
        (Control(_touch(ROLES, guild), say(server_wishes.WHO), roles=wishes.roles),),
        _choice(guild, WAITING, server_wishes.WAITING, chosen, {NONE: server_wishes.usual(most), **numbers}),
        (Control(_touch(FIRST, guild), say(server_wishes.BACK)),),
    )
