"""What stands under a chart to be touched: plain values, with ids that say all that is needed of them.

An id is "o1:<operation>:<row>:<revision>": of which chart, and which state of it the member saw. Nothing
about it is kept in a process, so it works for as long as the chart's row is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from charts.grammar import SortBy
from charts.telling import touching
from charts.telling.speech import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charts.chart import Offers
    from charts.grammar import ChartSpec

VERSION = "o1"
"""Of the ids: what an older Oneplot sent goes on working."""

MOST_OPTIONS = 25
_PARTS = 4
_LARGEST = 2**63


@dataclass(frozen=True, slots=True)
class Version:
    """One state of a chart: its row, the number of its revision, whether one can go back, and on again.

    tables are the names of those that the message has, and table is the place of the one that is drawn.
    """

    row: int
    number: int = 0
    undoable: bool = False
    redoable: bool = False
    tables: tuple[str, ...] = ()
    table: int = 0


@dataclass(frozen=True, slots=True)
class Touch:
    """What an id says."""

    operation: str
    row: int
    revision: int

    @property
    def id(self) -> str:
        """Return it as an id."""
        return f"{VERSION}:{self.operation}:{self.row}:{self.revision}"

    @classmethod
    def of(cls, custom_id: str) -> Touch | None:
        """Read an id; None if it is none of ours."""
        parts = custom_id.split(":")
        if len(parts) != _PARTS or parts[0] != VERSION:
            return None
        row, revision = parts[2:]
        if not (_is_number(row) and _is_number(revision)):
            return None
        return cls(parts[1], int(row), int(revision))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and int(text) < _LARGEST


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a select. chosen says that it is the present state."""

    value: str
    label: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Control:
    """A button, or with options a select whose label stands in it while nothing is chosen.

    roles makes it a select of the server's roles, of which these are chosen.
    """

    id: str
    label: str
    options: tuple[Option, ...] = ()
    disabled: bool = False
    roles: tuple[int, ...] | None = None


Rows = tuple[tuple[Control, ...], ...]
"""At most five: five buttons in each, or one select."""


def under(offers: Offers, spec: ChartSpec, version: Version) -> Rows:
    """Return the controls under a chart, in the language that is spoken."""

    def touch(operation: str) -> str:
        return Touch(operation, version.row, version.number).id

    buttons = [Control(touch("sort"), _arrowed(spec))] if offers.sorts else []
    buttons += [Control(touch("flip"), say(touching.FLIP))] if offers.flips else []
    buttons += [Control(touch("labels"), say(touching.LABELS))] if offers.labels else []
    buttons.append(Control(touch("undo"), say(touching.UNDO), disabled=not version.undoable))
    buttons.append(Control(touch("more"), say(touching.MORE)))
    return (*_kinds(offers, spec, touch("kind")), *_tables(version, touch("table")), tuple(buttons))


def beside(offers: Offers, version: Version) -> Rows:
    """Return what can be done besides, shown to one member alone."""

    def choice(operation: str, label: str, options: Sequence[Option]) -> Rows:
        touch = Touch(operation, version.row, version.number).id
        return ((Control(touch, label, tuple(options)),),) if options else ()

    tops = [Option(str(count), touching.top(count)) for count in offers.tops]
    looks = [Option(name, say(label)) for name, label in touching.PALETTES.items()]
    forms = [Option(name, say(label)) for name, label in touching.FORMATS.items()]
    redo = Control(
        Touch("redo", version.row, version.number).id, say(touching.REDO), disabled=not version.redoable
    )
    return (
        *choice("top", say(touching.HOW_MANY), tops),
        *choice("look", say(touching.COLOURS), looks),
        *choice("save", say(touching.SAVE_AS), forms),
        (redo, *(_named(name, label, version) for name, label in _FORMS)),
    )


_FORMS = (("title", touching.TITLE), ("say", touching.SAY))
"""What opens a form to write in."""


def _named(operation: str, label: str, version: Version) -> Control:
    return Control(Touch(operation, version.row, version.number).id, say(label))


def _kinds(offers: Offers, spec: ChartSpec, touch: str) -> Rows:
    options = tuple(Option(mark, name, mark is spec.mark) for mark, name in offers.kinds)[:MOST_OPTIONS]
    return ((Control(touch, say(touching.SHOW_AS), options),),) if len(options) > 1 else ()


def _tables(version: Version, touch: str) -> Rows:
    options = tuple(
        Option(str(place), name, place == version.table) for place, name in enumerate(version.tables)
    )[:MOST_OPTIONS]
    return ((Control(touch, say(touching.WHICH_TABLE), options),),) if len(options) > 1 else ()


def _arrowed(spec: ChartSpec) -> str:
    """Return the label of the button that sorts, with the order that is there."""
    sort = spec.sort
    if sort is None or sort.by is not SortBy.Y:
        return say(touching.SORT)
    return f"{say(touching.SORT)} {'↓' if sort.descending else '↑'}"


def form_of(rows: Rows) -> list[list[dict[str, Any]]]:
    """Return controls as JSON."""
    return [
        [
            {
                "id": control.id,
                "label": control.label,
                "options": [[option.value, option.label, option.chosen] for option in control.options],
                "disabled": control.disabled,
                "roles": control.roles,
            }
            for control in row
        ]
        for row in rows
    ]


def rows_of(form: Sequence[Sequence[dict[str, Any]]]) -> Rows:
    """Rebuild what `form_of` wrote."""
    return tuple(
        tuple(
            Control(
                control["id"],
                control["label"],
                tuple(Option(*option) for option in control["options"]),
                control["disabled"],
                None if control.get("roles") is None else tuple(control["roles"]),
            )
            for control in row
        )
        for row in form
    )
