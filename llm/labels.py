"""Names of columns as a model sees them: short, plain, all different, and never a schema's undoing.

A header can hold anything; a quotation mark in a JSON schema's enum has crashed a server.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from charts.language.spelling import key
from charts.table import Table

LENGTH = 40
MOST_COLUMNS = 100
"""Columns that a model is told of; the rest can still be named by the planner."""

_PLAIN = frozenset(" _-%")


@dataclass(frozen=True, slots=True)
class Labels:
    """One label for each of the first columns. names maps a label to its column's own name."""

    names: Mapping[str, str]
    found: Mapping[str, str]

    def column(self, said: str) -> str:
        """Return the name of the column that a model's word means, or the word itself."""
        return self.names.get(said) or self.found.get(key(said)) or said

    def keeping(self, made: Iterable[str]) -> "Labels":
        """Return the labels beside which columns that a spec makes keep their names."""
        return Labels({**self.names, **{name: name for name in made}}, self.found)

    def label(self, name: str) -> str:
        """Return the label of a column, "" if a model is not told of it."""
        return next((label for label, own in self.names.items() if own == name), "")


def plain(text: str, length: int = LENGTH) -> str:
    """Return what is left of a text when only letters, digits and a few harmless signs stay."""
    normal = unicodedata.normalize("NFKC", text[: 8 * length])
    kept = "".join(c if c.isalnum() or c in _PLAIN else " " for c in normal)
    return " ".join(kept.split())[:length].strip()


def labels_of(table: Table) -> Labels:
    """Return the labels of a table's columns."""
    names: dict[str, str] = {}
    found: dict[str, str] = {}
    for number, name in enumerate(table.names[:MOST_COLUMNS], start=1):
        label = plain(name)
        if not label or label.casefold() in {known.casefold() for known in names}:
            label = f"c{number}"
        while label in names:  # a column may be called c7
            label += "_"
        names[label] = name
    for number, (label, name) in enumerate(names.items(), start=1):
        for said in (name, label, f"c{number}"):
            found.setdefault(key(said), name)
    return Labels(names, {said: name for said, name in found.items() if said})
