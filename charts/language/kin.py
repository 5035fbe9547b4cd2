"""Which of many words a word is a form of, or is nearly: told without asking each of them.

Two such words share a key, or one begins the other. What shares one is then asked as it always is.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from itertools import takewhile

from charts.language.lexicon import BENT, Speech
from charts.language.similar import close_keys, stem_keys

_FEW = 8
"""So many words are asked one by one."""
_SHORTEST = 3
"""So many letters has a word at least that begins another."""


class Kin:
    """Words, such as the names of columns, found by what their forms share in the languages of a request."""

    def __init__(self, words: Collection[str], speech: Speech) -> None:
        self._words = tuple(dict.fromkeys(words))
        self._speech = speech
        self._places = {word: at for at, word in enumerate(self._words)}
        self._letters = frozenset(word[:1] for word in self._words)
        self._by_key: dict[str, list[str]] = {}
        self._sorted: list[str] = []
        if len(self._words) > _FEW:
            self._sorted = sorted(self._words)
            for word in self._words:
                for key in self._keys(word):
                    self._by_key.setdefault(key, []).append(word)

    def __contains__(self, word: str) -> bool:
        """Whether a word is one of these."""
        return word in self._places

    def begin_with(self, letter: str) -> bool:
        """Whether one of these words begins with a letter."""
        return letter in self._letters

    def has_form(self, word: str) -> bool:
        """Whether one of these words is a form of a word."""
        return any(self._speech.is_form(word, each) for each in self.candidates(word))

    def is_near(self, word: str) -> bool:
        """Whether one of these words is a word, but for its ending or its spelling."""
        return any(self._speech.alike(word, each) >= BENT for each in self.candidates(word))

    def candidates(self, word: str) -> Iterable[str]:
        """Return these words without those that are surely no form of a word and of no stem with it."""
        if len(self._words) <= _FEW:
            return self._words
        found = {other for key in self._keys(word) for other in self._by_key.get(key, ())}
        found.update(self._beginning(word), self._begun_by(word))
        return sorted(found, key=self._places.__getitem__)

    def _keys(self, word: str) -> Iterator[str]:
        yield from self._speech.form_keys(word)
        yield from close_keys(word)
        yield from stem_keys(word)

    def _beginning(self, word: str) -> Iterator[str]:
        """Yield those with which a word begins."""
        return (word[:size] for size in range(_SHORTEST, len(word) + 1) if word[:size] in self._places)

    def _begun_by(self, word: str) -> Iterator[str]:
        """Yield those that begin with a word."""
        start = bisect_left(self._sorted, word) if len(word) >= _SHORTEST else len(self._sorted)
        return takewhile(lambda other: other.startswith(word), self._sorted[start:])
