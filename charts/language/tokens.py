"""A request cut into words: folded, with numbers, quotations and signs kept whole."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from charts.language.cutting import NOTHING, Vocabulary, parts_of, run_of
from charts.language.months import month_names
from charts.language.registry import all_words
from charts.language.scripts import LETTER, in_ascii_digits, legible
from charts.language.spelling import fold, words_of

MOST_WORDS = 250
"""Of a request that are read: each may be looked at by all rules, and by all readings that are weighed."""
COMMAS = (",", "，", "、", "،")
"""What parts the items of a list, in all scripts."""
_MOST_CHARACTERS = 4000
_PIECE = re.compile(
    rf"""(?P<emote>(?<![\w:]):[A-Za-z][A-Za-z0-9_+-]{{1,40}}:(?![\w:])|<a?:\w{{1,40}}:\d{{5,25}}>|<@[!&]?\d{{5,25}}>
        |(?<!\w)(?:[:;=]-?[)(DPp|/]|\^\^|:'\()(?!\w)|[\U0001F300-\U0001FAFF\u2600-\u27BF]\ufe0f?)
    |(?P<quote>(?<![א-ת])"[^"\n]{{1,80}}"|“[^“”"\n]{{1,80}}[”"]|„[^“”"\n]{{1,80}}[“”"]|«[^»\n]{{1,80}}»
        |»[^«»\n]{{1,80}}[«»]|”[^”\n]{{1,80}}”
        |「[^」\n]{{1,80}}」|『[^』\n]{{1,80}}』|《[^》\n]{{1,80}}》
        |(?<!\w)'[^'\n]{{1,80}}'(?![^\W가-힣])|`[^`\n]{{1,80}}`)
    |(?P<colour>\#(?:[0-9a-fA-F]{{6}}|[0-9a-fA-F]{{3}})(?![0-9a-zA-Z]))
    |(?P<date>\d{{4}}-\d{{1,2}}-\d{{1,2}}(?!\d)|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}(?!\d))
    |(?P<parted>(?<![\w.,])(?<!\d[ \u00a0\u202f])[-−]?[1-9]\d{{0,2}}
        (?:(?:['’]\d{{3}}){{1,4}}|(?:[\u00a0\u202f]\d{{3}}){{1,4}}|(?:\ \d{{3}}){{1,3}}\ 000|\ \d00)
        (?:[.,]\d{{1,15}})?(?![\d.,]*\d|[ \u00a0\u202f]\d))
    |(?P<number>(?<![\w.])[-−]?\d{{1,15}}(?:[.,]\d{{1,15}}){{0,6}}(?![\d]))
    |(?P<spread>(?:±|\+/?[-−–])(?!\s?\d))
    |(?P<sign>[<>]=|!=|<>|==|[<>=≥≤≠%×÷]|(?<=\s)[-+*−–](?=\s)|(?<=\w)[+*](?=\w)|(?<=\d)\+(?!\w)
        |(?<=\w)[-−–](?=\w+\)))
    |(?P<abbreviation>(?<!\w)(?:[a-z]\.){{2,5}}|(?<!\w)t/m(?!\w))
    |(?P<money>(?<![\d.,])(?<!\d\s)[€$£¥](?!\s?\d))
    |(?P<word>(?:{LETTER})+(?:["״׳'][א-ת]+)?|\d+)
    |(?P<stop>[.,;:?!…、。，；：？！،؛؟۔।・()（）/\n\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a])""",
    re.VERBOSE,
)
_MONEY = {"€": "euro", "$": "dollar", "£": "pound", "¥": "yen"}
"""Signs of currencies that stand alone, by the words that are meant."""
_PARTING = re.compile(r"[\s'’]")
"""What parts thousands. A blank does so only before hundreds: in "14 000", not in "100 200 300"."""
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def is_unspaced(text: str) -> bool:
    """Whether a text has signs of a script that is written without blanks."""
    return _UNSPACED.search(text) is not None


@dataclass(frozen=True, slots=True)
class Word:
    """One word: folded text, and as written. kind is word, number, date, quote, sign or stop.

    codes are the languages of the request it stands in, its own first; () where nobody asked.
    """

    text: str
    raw: str
    kind: str = "word"
    codes: tuple[str, ...] = ()
    joint: str = " "
    """What stands between it and the word before, a blank where that is nothing but blanks."""
    inner: bool = False
    """Whether it goes on what is written as one word with the one before it."""


def words(request: str, vocabulary: Vocabulary = NOTHING) -> list[Word]:
    """Return the words of a request, the first of it where it is as long as a page.

    Runs without blanks (Chinese) are cut by the vocabulary's words, and what is glued to a known word
    (Hebrew, Korean) is a word of its own.
    """
    return read_of(request, vocabulary)[0]


def read_of(request: str, vocabulary: Vocabulary = NOTHING) -> tuple[list[Word], str]:
    """Return the words of a request, and what of it is not read because that are too many; "" if nothing."""
    found: list[Word] = []
    shown = legible(request[:_MOST_CHARACTERS])
    end = 0
    for piece in _PIECE.finditer(in_ascii_digits(shown)):
        kind, text, raw = piece.lastgroup or "word", piece.group(), shown[slice(*piece.span())]
        if found and shown[end : piece.start()] in _DASHES and _is_span(found[-1].text, fold(text)):
            found.append(Word("-", shown[end : piece.start()], "sign"))
        before, joint = len(found), shown[end : piece.start()]
        end = piece.end()
        if kind == "money":
            found.append(Word(_MONEY[raw], raw))
        elif kind in _TOKENS:
            found.append(_TOKENS[kind](raw, text))
        elif kind == "quote":
            found.append(Word(fold(raw[1:-1].strip()), raw[1:-1].strip(), "quote"))
        elif kind in ("word", "abbreviation"):
            behind_number = bool(found) and _is_number(found[-1])
            found.extend(_split(text, raw, vocabulary, behind_number=behind_number))
        else:
            found.append(Word(fold(text), raw, kind))
        if before < len(found) and not joint.isspace():
            word = found[before]
            found[before] = Word(word.text, word.raw, word.kind, word.codes, joint)
        if len(found) >= MOST_WORDS:
            break
    rest = written(found[MOST_WORDS:]) + shown[end:] + request[_MOST_CHARACTERS:]
    return found[:MOST_WORDS], rest.strip() if any(map(str.isalnum, rest)) else ""


_TOKENS: dict[str, Callable[[str, str], Word]] = {
    "parted": lambda raw, text: Word(re.sub(_PARTING, "", text), raw, "number"),
    "spread": lambda raw, _: Word("±", raw, "sign"),
    "emote": lambda raw, _: Word(raw, raw, "stop"),
}
"""How pieces are made words that are told by their form alone."""


def _is_span(one: str, other: str) -> bool:
    """Whether a dash between two words is a "to": between months, years, or quarters."""
    if one in _date_marks() and other.isdecimal():
        return True  # "2月-4月"
    if one.isdecimal() or other.isdecimal():
        return all(len(each) == _YEAR and each.isdecimal() for each in (one, other))
    return {one, other} <= month_names()


@cache
def _date_marks() -> frozenset[str]:
    """Return the words behind the numbers of a year, a month and a day."""
    marks = all_words(lambda language: language.date_marks)
    return frozenset(part for mark in marks for part in mark.split("|"))


_DASHES = ("-", "–", "—", "−", "~", "〜", "～")
_YEAR = 4  # signs


def _is_number(word: Word) -> bool:
    return word.kind == "number" or word.text.isdecimal()


def _split(text: str, raw: str, vocabulary: Vocabulary, *, behind_number: bool) -> list[Word]:
    if text.isascii():
        parts = words_of(text)
        return [Word(parts[0], raw)] if len(parts) == 1 else _as_cut(parts, raw)
    folded = fold(text)
    if _UNSPACED.search(text):
        return _as_written(run_of(folded, vocabulary), folded, raw)
    pieces = [
        piece
        for whole in words_of(text)
        for piece in parts_of(whole, vocabulary, behind_number=behind_number)
    ]
    return [Word(pieces[0], raw)] if len(pieces) == 1 else _as_written(pieces, folded, raw)


def _as_cut(parts: Sequence[str], raw: str) -> list[Word]:
    """Return the parts of an ASCII word as they were written, "kWh" as "k" and "Wh"."""
    found: list[Word] = []
    at = 0
    for part in parts:
        start = raw.lower().find(part, at)
        found.append(Word(part, raw[start : start + len(part)], joint=raw[at:start]))
        at = start + len(part)
    return found


def apart(word: Word, vocabulary: Vocabulary) -> list[Word]:
    """Return a word with what is glued to it as words of their own."""
    cut = run_of if is_unspaced(word.text) else parts_of
    return _as_written(cut(word.text, vocabulary), word.text, word.raw)


def _as_written(pieces: list[str], folded: str, raw: str) -> list[Word]:
    """Return pieces of a folded word as words, each with the signs that it was written with."""
    if len(folded) != len(raw) or "".join(pieces) != folded:
        return [Word(piece, piece, inner=at > 0) for at, piece in enumerate(pieces)]
    ends = accumulate(map(len, pieces))
    return [
        Word(piece, raw[end - len(piece) : end], inner=end > len(piece))
        for piece, end in zip(pieces, ends, strict=True)
    ]


def written(words: Sequence[Word]) -> str:
    """Return words as they were written, with the signs between them: "CPU load web-01"."""
    return "".join(
        word.raw if at == 0 or word.inner else word.joint + word.raw for at, word in enumerate(words)
    )
