"""The parts of a message: code blocks and the text around them, line by line, as they were before quoting."""

import itertools
import re
from dataclasses import dataclass

from charts.reading.noise import without_noise, without_troff

_LANGUAGE_NAMES = """
    csv tsv txt text plain plaintext json json5 jsonl ndjson yaml yml sql psql mysql md markdown
    html xml latex tex python py r julia jl ini rst org ansi console bash sh shell diff js
    javascript excel table data wiki mediawiki asciidoc log toml mermaid
"""
LANGUAGES = frozenset(_LANGUAGE_NAMES.split())
_MENTIONS_FIRST = re.compile(r"(?:\s*+<@[!&]?\d{1,20}>)++\s*+")
_MENTION_LAST = re.compile(r"<@[!&]?\d{1,20}>\Z")
_MENTION_LENGTH = 32  # of the longest, with blanks behind it
_LONE_QUOTE = re.compile(r"^> (?=[^\W\d_])")  # before words: a bound would stand before a number
_MAX_FENCES = 60  # code blocks of a text; what stands behind them is read as one


@dataclass(frozen=True, slots=True)
class Part:
    """Lines of a code block or of the text around it.

    numbers are their places in the text, from 1. Those that only a program says are empty here and their
    numbers are in tools.
    """

    fenced: bool
    lines: list[str]
    numbers: list[int]
    tools: frozenset[int] = frozenset()


def parts(text: str, first: int = 1) -> list[Part]:
    """Split at ``` into parts, without language names, quotes and prompts. first numbers the first line."""
    found = []
    lone = text.count("```") < 2 and text.count("`") < 3
    number = first
    pieces = text.strip("`").split("```") if lone else text.split("```", 2 * _MAX_FENCES)
    for place, piece in enumerate(pieces):
        fenced = place % 2 == 1
        lines = _unquoted(piece.split("\n"))
        numbers = list(range(number, number + len(lines)))
        number += len(lines) - 1
        if fenced and lines and lines[0].strip().lower() in LANGUAGES:
            lines, numbers = lines[1:], numbers[1:]
        found.append(_part(lines, numbers, fenced=fenced))
    return found


def _part(lines: list[str], numbers: list[int], *, fenced: bool) -> Part:
    kept = without_troff(lines)
    lines, numbers = [line for _, line in kept], [numbers[place] for place, _ in kept]
    quiet = without_noise(lines)
    tools = frozenset(
        number for number, before, after in zip(numbers, lines, quiet, strict=True) if before and not after
    )
    filled = [place for place, line in enumerate(quiet) if line.strip()]
    if len(filled) > 2 and all(after - before == 2 for before, after in itertools.pairwise(filled)):
        # a paste with a blank line between every two lines
        quiet, numbers = [quiet[place] for place in filled], [numbers[place] for place in filled]
    return Part(fenced, quiet, numbers, tools)


def _unquoted(lines: list[str]) -> list[str]:
    """Take the quote marks off runs of quoted lines; ">>> " quotes all that follows."""
    if lines and lines[0].startswith(">>> ") and not any(line.startswith(">>>") for line in lines[1:]):
        return [lines[0][4:], *lines[1:]]
    quoted = sum(line.startswith(">") for line in lines)
    if quoted < 2:
        return [_LONE_QUOTE.sub("", line) for line in lines] if quoted else lines
    return [
        re.sub(r"^>+ ?", "", line) if line.startswith(">") and not line.startswith(">>> ") else line
        for line in lines
    ]


def without_mentions(text: str) -> str:
    """Return the text without the mentions before and behind its words."""
    if "<@" not in text:
        return text
    first = _MENTIONS_FIRST.match(text)
    text = text[first.end() :] if first else text
    end = len(text)
    kept = end
    while end:
        tail = text[max(0, end - _MENTION_LENGTH) : end]
        last = _MENTION_LAST.search(tail.rstrip())
        if last:
            kept = end - len(tail) + last.start()
        elif tail.strip():
            break
        end = kept if last else end - len(tail)
    return text[:kept].rstrip() if kept < len(text) else text
