"""Every kind of chart, by its mark, which names the file of this room that holds it."""

from importlib import import_module

from charts.grammar import Mark
from charts.kinds.kind import Kind


def _of_its_file(mark: Mark) -> Kind:
    kind: Kind = import_module(f"charts.kinds.{mark}").KIND
    return kind


_BY_MARK: dict[Mark, Kind] = {mark: _of_its_file(mark) for mark in Mark if mark is not Mark.NONE}
KINDS: tuple[Kind, ...] = tuple(_BY_MARK.values())


def kind_of(mark: Mark) -> Kind:
    """Return the kind of a mark; KeyError for NONE, which draws nothing."""
    return _BY_MARK[mark]
