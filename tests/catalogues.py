"""The sentences that the code says, and the catalogues that have them in other languages.

`python -m tests.catalogues [CODE ...]` adds what a catalogue lacks, empty, for a translator to fill in, and
takes out what is said no more; a code without a file gets one.
"""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from charts.language.languages.en import LANGUAGE as ENGLISH_WORDS
from charts.telling.speech import ENGLISH, locales, read_catalogue
from tests.house import ROOT

FOLDER = ROOT / "charts" / "telling" / "catalogues"
_ONE = ("say", "noted")
_COUNTED = ("counted", "noted_counts")

Sentence = str | tuple[str, str]
"""A sentence, or those of one and of many."""


@cache
def sentences() -> dict[Sentence, str]:
    """Return what is said, by reading the code, with the file that says it first."""
    found: dict[Sentence, str] = {}
    for file in sorted((ROOT / "charts").rglob("*.py")):
        for sentence in _in(file):
            found.setdefault(sentence, file.relative_to(ROOT).as_posix())
    undrawn = "charts/language/languages/en.py"
    return {**found, **dict.fromkeys(ENGLISH_WORDS.undrawn, undrawn)}


def _in(file: Path) -> Iterator[Sentence]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        for said in node.args[:1] if node.func.id in _ONE else ():
            yield from _texts(said)
        if node.func.id in _COUNTED and len(node.args) > 1:
            one, many = (list(_texts(each)) for each in node.args[:2])
            yield from zip(one, many, strict=True)


def _texts(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an argument may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def updated(code: str, known: Catalog | None) -> Catalog:
    """Return a catalogue of all that is said, with the sentences that another has already."""
    made = Catalog(
        locale=code.replace("-", "_"), fuzzy=False, header_comment=f"# What Oneplot says, in {code}."
    )
    for sentence, file in sentences().items():
        before = known.get(sentence) if known else None
        made.add(
            sentence,
            before.string if before else None,
            locations=[(file, 1)],
            flags=("python-brace-format",),
        )
    return made


def write(code: str) -> None:
    """Write the catalogue of a language anew."""
    file = FOLDER / f"{code.replace('-', '_')}.po"
    known = read_catalogue(code) if file.exists() else None
    made = updated(code, known)
    with file.open("wb") as out:
        write_po(out, made, width=110, include_lineno=False)


if __name__ == "__main__":
    for each in sys.argv[1:] or sorted(locales() - {ENGLISH}):
        write(each)
