"""Where words begin and end: in scripts without blanks, and where small words are glued to others.

A run of Chinese or Japanese is cut so that the least is left unknown; names of columns and cells come before
any other word. In a script with blanks a word that is not known is a known one with what the language glues
to it: an article, a preposition, a particle.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import itemgetter

from charts.language.roots import root_of

_LONGEST = 24
_MOST_PREFIXES, _MOST_SUFFIXES, _MOST_STEMS = 3, 3, 3
_MANY_PREFIXES, _LONG_STEM = 2, 3
"""Behind so many prefixes a stem has so many letters: else any letters are some."""
_NAME, _WORD, _LETTER, _WEAK = 0.3, 1.0, 0.95, 1.05
"""What a piece costs: a name or cell, a word, one of a single sign, and one of these that says nothing."""
_UNKNOWN, _EACH_UNKNOWN = 0.3, 1.0
"""What a stretch that is not known costs, and each of its signs."""
_TORN = 1.5
"""What it costs to cut between two signs of katakana, of which one word is made."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words by which text is cut."""

    words: frozenset[str] = frozenset()
    """Words of the languages spoken."""
    weak: frozenset[str] = frozenset()
    """Those of them that say nothing: of a single sign, they are words only where they stand alone."""
    parts: frozenset[str] = frozenset()
    """Those of them that say nothing alone: words of longer phrases, names of columns."""
    syllables: frozenset[str] = frozenset()
    """Words of a single sign that bear particles of their own: "축은" in Korean."""
    names: frozenset[str] = frozenset()
    """Names of columns, cells, and the words in them."""
    prefixes: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    """The roots of the names' words."""

    def has(self, word: str) -> bool:
        """Whether a word is one by itself, as it is written."""
        return word in self.words or word in self.names

    def knows(self, word: str) -> bool:
        """Whether a word is one by itself, or a form of a name."""
        return self.has(word) or (root_of(word) or " ") in self.roots


NOTHING = Vocabulary()


# --- scripts without blanks ---


def run_of(text: str, vocabulary: Vocabulary) -> list[str]:
    """Return the pieces of a run without blanks that cost the least; what is unknown stays in one piece."""
    return list(_cheapest(text, vocabulary))


@lru_cache(maxsize=512)  # reader and planner ask about the same lines
def _cheapest(text: str, vocabulary: Vocabulary) -> list[str]:
    costs: list[float] = [0.0]
    begins: list[tuple[int, bool]] = [(0, True)]
    words, names = _longest_by_last(vocabulary.words), _longest_by_last(vocabulary.names)
    for end in range(1, len(text) + 1):
        last = text[end - 1]
        longest = min(max(words.get(last, 0), names.get(last, 0)), _LONGEST)
        start, known = begins[end - 1]
        best = costs[end - 1] + _UNKNOWN + _EACH_UNKNOWN, end - 1, False
        if end > 1 and not known:
            best = costs[end - 1] + _EACH_UNKNOWN, start, False
        if longest:
            best = min((best, *_ways(text, end, costs, vocabulary, longest)), key=_price)
        costs.append(best[0])
        begins.append(best[1:])
    pieces: list[str] = []
    end = len(text)
    while end:
        start = begins[end][0]
        pieces.append(text[start:end])
        end = start
    return pieces[::-1]


def _ways(
    text: str,
    end: int,
    costs: list[float],
    vocabulary: Vocabulary,
    longest: int,
) -> Iterator[tuple[float, int, bool]]:
    """Yield the cost of the text up to here with each last piece that is known, and where that begins."""
    words, names = vocabulary.words, vocabulary.names
    for start in range(max(0, end - longest), end):
        piece = text[start:end]
        named = piece in names
        if not named and piece not in words:
            continue  # of most pieces nothing more is asked
        cost = _cost(piece, vocabulary)
        if cost is not None:
            yield costs[start] + cost + (0 if named else _TORN * _is_torn(text, end)), start, True


@lru_cache(maxsize=64)
def _longest_by_last(pieces: frozenset[str]) -> dict[str, int]:
    """Return how many signs the longest piece has that ends with each sign: no longer one is looked up."""
    found: dict[str, int] = {}
    for piece in sorted(filter(None, pieces), key=len):
        found[piece[-1]] = len(piece)
    return found


_price = itemgetter(0)


def _cost(piece: str, vocabulary: Vocabulary) -> float | None:
    if piece in vocabulary.names and (len(piece) > 1 or piece not in vocabulary.words):
        return _NAME if len(piece) > 1 else _LETTER
    if piece not in vocabulary.words:
        return None
    if len(piece) > 1:
        return _WORD
    return _WEAK if piece in vocabulary.weak else _LETTER


def _is_torn(text: str, at: int) -> bool:
    """Whether a word of katakana would be cut here."""
    return 0 < at < len(text) and all("゠" < sign <= "ー" and sign != "・" for sign in text[at - 1 : at + 1])


# --- words with others glued to them ---


_LONGEST_WORD = 40
"""Letters of a word that has others glued to it. Each place of a word is tried with each of the next."""


def parts_of(word: str, vocabulary: Vocabulary, *, behind_number: bool = False) -> list[str]:
    """Return a word with what is glued to it apart; the word itself where that leaves none that is known."""
    glues = bool(vocabulary.prefixes or vocabulary.suffixes) and len(word) <= _LONGEST_WORD
    if vocabulary.has(word) or not glues:
        return [word]
    if behind_number and (tail := _suffixes(word, vocabulary)):
        return tail
    as_written = replace(vocabulary, roots=frozenset())
    return (
        _cut(word, as_written, behind_number=behind_number)
        or _cut(word, vocabulary, behind_number=behind_number)
        or [word]
    )


def _cut(word: str, vocabulary: Vocabulary, *, behind_number: bool) -> list[str] | None:
    for prefix in _prefixes(word, vocabulary):
        stem = word[len("".join(prefix)) :]
        stems = _stems(stem, vocabulary, behind_number=behind_number)
        if stems and (len(prefix) < _MANY_PREFIXES or len(stem) >= _LONG_STEM):
            return [*prefix, *stems]
    return None


def _prefixes(word: str, vocabulary: Vocabulary) -> list[tuple[str, ...]]:
    """Return the runs of prefixes that a word may begin with, the shortest first."""
    found: list[tuple[str, ...]] = [()]
    for run in found:
        rest = word[len("".join(run)) :]
        if len(run) < _MOST_PREFIXES:
            found += [
                (*run, each)
                for each in vocabulary.prefixes
                if rest.startswith(each) and len(rest) > len(each) + 1
            ]
    return sorted(found, key=lambda run: (len(run), -len("".join(run))))


def _stems(
    text: str, vocabulary: Vocabulary, *, behind_number: bool, most: int = _MOST_STEMS
) -> list[str] | None:
    """Return known words with their suffixes that make up a text, the longest first."""
    if not most:
        return None
    for end in range(len(text), 0, -1):
        stem, rest = text[:end], text[end:]
        if not vocabulary.knows(stem) or (
            len(stem) == 1
            and not behind_number
            and stem not in vocabulary.names
            and stem not in vocabulary.syllables
        ):
            continue
        tail = _suffixes(rest, vocabulary)
        if tail is not None:
            return [stem, *tail]
        if vocabulary.suffixes and (more := _after(rest, vocabulary, most)):
            return [stem, *more]
    return None


def _after(rest: str, vocabulary: Vocabulary, most: int) -> list[str] | None:
    """Return what follows a stem: further words, or suffixes and then further words."""
    more = _stems(rest, vocabulary, behind_number=False, most=most - 1)
    if more:
        return more
    for end in range(len(rest) - 1, 0, -1):
        tail = _suffixes(rest[:end], vocabulary)
        more = _stems(rest[end:], vocabulary, behind_number=False, most=most - 1) if tail else None
        if tail and more:
            return [*tail, *more]
    return None


def _suffixes(text: str, vocabulary: Vocabulary, most: int = _MOST_SUFFIXES) -> list[str] | None:
    """Return the suffixes that make up a text, None where it is not made of them."""
    if not text:
        return []
    if not most:
        return None
    for end in range(len(text), 0, -1):
        if text[:end] in vocabulary.suffixes:
            rest = _suffixes(text[end:], vocabulary, most - 1)
            if rest is not None:
                return [text[:end], *rest]
    return None
