"""Slips of the keys: which known word a misspelt one stands for.

A letter more, less, other or swapped is one slip; long words may have two. A word that is a known one itself
is never taken for another.
"""

from collections import defaultdict
from collections.abc import Iterable

from charts.language.scripts import scripts_of
from charts.language.similar import distance, letters_of

SHORTEST = 4
"""Shorter words have too many neighbours."""
LONGEST = 40
"""Longer ones are no words that somebody types."""
_SURE = 5
"""Below this length another letter makes another word."""
_SURE_OF_CONSONANTS = 7
"""The same where vowels are not written: there each letter counts for two."""
_LONG = 8
"""From this length on two slips may part the words."""
_MOST_SLIPS = 2


class Slips:
    """Known words, found by what is left of them when one letter is dropped; none is found that is idle.

    Words that are spelt as they are meant are slips of none.
    What is left is only worked out for words as long as one that is looked for.
    """

    def __init__(
        self,
        words: Iterable[str],
        idle: frozenset[str] = frozenset(),
        spelt: frozenset[str] = frozenset(),
    ) -> None:
        self._known = frozenset(words)
        self._meant = self._known | spelt
        self._by_length: dict[int, list[str]] = defaultdict(list)
        self._dropped: dict[int, dict[str, list[str]]] = {}
        self._long: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for word in self._known - idle:
            if SHORTEST - 1 <= len(word) <= LONGEST and word.isalpha():
                self._by_length[len(word)].append(word)
                if len(word) >= _LONG:
                    self._long[word[0]].append((word, letters_of(word)))

    def nearest(self, word: str) -> frozenset[str]:
        """Return the known words that this one is nearest to; none of a known one."""
        if word in self._meant or not SHORTEST <= len(word) <= LONGEST or not word.isalpha():
            return frozenset()
        if _is_dense(word):
            return frozenset()
        near: dict[int, set[str]] = defaultdict(set)
        for known in self._neighbours(word):
            if len(word) < _SURE and not _is_jumble(word, known):
                continue
            if abs(len(word) - len(known)) > _MOST_SLIPS:
                continue
            slips = distance(word, known, _MOST_SLIPS)
            if slips <= (2 if min(len(word), len(known)) >= _LONG else 1):
                near[slips].add(known)
        return frozenset(near[min(near)]) if near else frozenset()

    def _neighbours(self, word: str) -> set[str]:
        found: set[str] = set()
        for length in range(len(word) - 1, len(word) + 2):
            known = self._left_of(length)
            for left in _with_one_dropped(word):
                found.update(known.get(left, ()))
        if len(word) >= _LONG:
            own, long = letters_of(word), self._long.get(word[0], ())
            found.update(known for known, letters in long if (own ^ letters).bit_count() <= 2 * _MOST_SLIPS)
        return found

    def _left_of(self, length: int) -> dict[str, list[str]]:
        """Return the words of a length by what is left of them."""
        if length not in self._dropped:
            found: dict[str, list[str]] = {}
            for word in self._by_length.get(length, ()):
                for left in _with_one_dropped(word):
                    found.setdefault(left, []).append(word)
            self._dropped[length] = found
        return self._dropped[length]


def _is_dense(word: str) -> bool:
    """Whether each sign is a syllable or a word, or the word is short and of consonants alone."""
    scripts = scripts_of(word)
    if not scripts.isdisjoint(("ARABIC", "HEBREW")):
        return len(word) < _SURE_OF_CONSONANTS
    return not scripts.isdisjoint(("HAN", "KANA", "HANGUL"))


def _is_jumble(word: str, known: str) -> bool:
    """Whether the letters are the same, in another order or one twice: "soft" is no slip of "sort"."""
    return set(word) == set(known)


def _with_one_dropped(word: str) -> list[str]:
    """Return the word, and the word without each of its letters."""
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]
