"""A request cut into words: folded, with numbers, quotations and signs kept whole."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from charts.language.spelling import fold, words_of

MOST_WORDS = 400
_MOST_CHARACTERS = 4000
_PIECE = re.compile(
    r"""(?P<quote>"[^"\n]{1,80}"|“[^”\n]{1,80}”|„[^“”\n]{1,80}[“”]|«[^»\n]{1,80}»|「[^」\n]{1,80}」|(?<!\w)'[^'\n]{1,80}'(?!\w)|`[^`\n]{1,80}`)
    |(?P<colour>\#[0-9a-fA-F]{6}(?![0-9a-zA-Z]))
    |(?P<date>\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d))
    |(?P<number>(?<![\w.])[-−]?\d{1,15}(?:[.,]\d{1,15}){0,6}(?![\d]))
    |(?P<sign>[<>]=|!=|<>|==|[<>=≥≤≠%]|(?<=\s)[-+*−–×÷](?=\s))
    |(?P<word>[^\W\d_]+|\d+)
    |(?P<stop>[.,;:?!、。，；：？！()/\n])""",
    re.VERBOSE,
)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def is_unspaced(text: str) -> bool:
    """Whether a text has signs of a script that is written without blanks."""
    return _UNSPACED.search(text) is not None


@dataclass(frozen=True, slots=True)
class Word:
    """One word: folded text, and as written. kind is word, number, date, quote, sign or stop."""

    text: str
    raw: str
    kind: str = "word"


def words(request: str, vocabulary: Collection[str]) -> list[Word]:
    """Return the words of a request. Runs without blanks (Chinese) are cut by the vocabulary's words."""
    found: list[Word] = []
    for piece in _PIECE.finditer(request[:_MOST_CHARACTERS]):
        kind, raw = piece.lastgroup or "word", piece.group()
        if kind == "quote":
            found.append(Word(fold(raw[1:-1].strip()), raw[1:-1].strip(), "quote"))
        elif kind == "word":
            found.extend(_split(raw, vocabulary))
        else:
            found.append(Word(fold(raw), raw, kind))
        if len(found) >= MOST_WORDS:
            break
    return found[:MOST_WORDS]


def _split(raw: str, vocabulary: Collection[str]) -> list[Word]:
    if not _UNSPACED.search(raw):
        parts = words_of(raw)
        return [Word(part, raw if len(parts) == 1 else part) for part in parts]
    return _segment(fold(raw), vocabulary)


def _segment(text: str, vocabulary: Collection[str]) -> list[Word]:
    """Return the longest known words from left to right; what is unknown stays one word."""
    longest = max((len(word) for word in vocabulary), default=1)
    found: list[Word] = []
    unknown, at = "", 0
    while at < len(text):
        size = next(
            (n for n in range(min(longest, len(text) - at), 0, -1) if text[at : at + n] in vocabulary), 0
        )
        if not size:
            unknown += text[at]
            at += 1
            continue
        if unknown:
            found.append(Word(unknown, unknown))
            unknown = ""
        found.append(Word(text[at : at + size], text[at : at + size]))
        at += size
    return [*found, Word(unknown, unknown)] if unknown else found
