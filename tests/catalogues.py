"""The sentences that the code says, and the catalogues that have them in other languages.

`python -m tests.catalogues [CODE ...]` adds what a catalogue lacks, empty, for a translator to fill in, and
takes out what is said no more; a code without a file gets one. There are two sets of them: what answers
say, and what the page of the playground says itself.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from charts.language.languages.en import LANGUAGE as ENGLISH_WORDS
from charts.telling.speech import ENGLISH, locales, read_catalogue
from playground.words import CATALOGUES as PAGE_FOLDER
from playground.words import read_catalogue as read_page_catalogue
from tests.house import ROOT

FOLDER = ROOT / "charts" / "telling" / "catalogues"
_PAGE = ROOT / "playground" / "page"
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


# --- what the page says itself ---

_LITERAL = r"(\"(?:[^\"\\]|\\.)*\"|`(?:[^`\\]|\\.)*`)"
_SAID = re.compile(rf"\b(?:say|noted)\({_LITERAL}", re.DOTALL)
_NUMBERED = re.compile(rf"\bcounted\({_LITERAL}, {_LITERAL}")
_ESCAPED = {r"\n": "\n", r"\t": "\t", r"\`": "`", r"\"": '"'}


@cache
def page_sentences() -> dict[Sentence, str]:
    """Return what the page says itself, with the file that says it first."""
    page = _Words()
    page.feed((_PAGE / "index.html").read_text("utf-8"))
    found: dict[Sentence, str] = dict.fromkeys(page.found, "playground/page/index.html")
    for file in sorted(_PAGE.glob("*.js")):
        text = file.read_text("utf-8")
        said: list[Sentence] = [_unquoted(one) for one in _SAID.findall(text)]
        said += [(_unquoted(one), _unquoted(many)) for one, many in _NUMBERED.findall(text)]
        for sentence in said:
            found.setdefault(sentence, file.relative_to(ROOT).as_posix())
    return found


def _unquoted(literal: str) -> str:
    return re.sub(r"\\.", lambda match: _ESCAPED[match[0]], literal[1:-1])


class _Words(HTMLParser):
    """Finds what stands in a page where `data-say` says so."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._within = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the attributes that `data-say` names."""
        del tag
        here = dict(attrs)
        places = (here.get("data-say") or "").split()
        self.found += [here[place] or "" for place in places if place != "text"]
        self._within = "text" in places

    def handle_data(self, data: str) -> None:
        """Take the text of an element that says it."""
        if self._within:
            self.found.append(data)
        self._within = False


# --- their catalogues ---


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says sentences, and where they stand in other languages."""

    folder: Path
    sentences: Callable[[], dict[Sentence, str]]
    read: Callable[[str], Catalog]


ANSWERS = Speaker(FOLDER, sentences, read_catalogue)
PAGE = Speaker(PAGE_FOLDER, page_sentences, read_page_catalogue)


def updated(speaker: Speaker, code: str, known: Catalog | None) -> Catalog:
    """Return a catalogue of all that is said, with the sentences that another has already."""
    made = Catalog(
        locale=code.replace("-", "_"), fuzzy=False, header_comment=f"# What Oneplot says, in {code}."
    )
    for sentence, file in speaker.sentences().items():
        before = known.get(sentence) if known else None
        made.add(
            sentence,
            before.string if before else None,
            locations=[(file, 1)],
            flags=("python-brace-format",),
        )
    return made


def write(speaker: Speaker, code: str) -> None:
    """Write the catalogue of a language anew."""
    file = speaker.folder / f"{code.replace('-', '_')}.po"
    known = speaker.read(code) if file.exists() else None
    made = updated(speaker, code, known)
    with file.open("wb") as out:
        write_po(out, made, width=110, include_lineno=False)


if __name__ == "__main__":
    for each in sys.argv[1:] or sorted(locales() - {ENGLISH}):
        write(ANSWERS, each)
        write(PAGE, each)
