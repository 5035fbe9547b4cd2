"""Where a request names columns: whole names, parts of them, other spellings, near misses."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from operator import itemgetter
from typing import TypeVar

from charts.language.lexicon import Speech
from charts.language.registry import all_words, languages
from charts.language.roots import differ_by_article, root_of
from charts.language.sounds import spoken_sounds
from charts.language.spelling import key, words_of
from charts.language.tags import Tag
from charts.language.tokens import Word
from charts.table import Table

_SMALL = all_words(lambda language: language.small_words)
_KEYS = frozenset({"id", "ids"})
_SKIPPED = all_words(lambda language: language.joining_words)
_GENERIC = all_words(lambda language: language.general_names)
_SAME = 0.95
_LIKE_BY_LETTERS = (0.7, 0.85)
"""The likeness of a name that is but misspelt, or of one stem: a known word is that word."""
_SYNONYM = 0.8
"""A word that has a meaning is no abbreviation of a name, and no slip of one."""
_COVERED = 0.999
_ENOUGH = 0.45
_LONGEST_NAME = 8
_AHEAD = _LONGEST_NAME + 1
"""So many words tell which names begin at the first of them."""


@dataclass(frozen=True, slots=True)
class Name:
    """A column's name as words, each with the weight that finding it has."""

    index: int
    words: tuple[str, ...]
    weights: tuple[float, ...]
    key: str
    initials: frozenset[str] = frozenset()
    """Words that are written in capitals, which may stand for the first letters of several."""
    digits: frozenset[str] = frozenset()
    """Numbers that belong to the letters before them ("CO2"), and alone mean nothing."""


@dataclass(slots=True)
class Mention:
    """A place in the request that names a column: words start..end, and how much of the name they cover."""

    column: int
    start: int
    end: int
    cover: float
    quality: float
    matched: frozenset[str]
    roles: set[str] = field(default_factory=set)

    @property
    def length(self) -> int:
        """Return how many words of the request it takes."""
        return self.end - self.start

    @property
    def whole(self) -> bool:
        """Whether every word of the name that counts was found."""
        return self.cover >= _COVERED


def names_of(table: Table) -> list[Name]:
    """Return the columns' names, with words that many columns share weighing less."""
    split = [_name_words(column.name) for column in table.columns]
    common = Counter(word for words in split for word in set(words))
    return [
        Name(
            i,
            words,
            tuple(_weight(word, common[word]) for word in words),
            key(table.columns[i].name),
            _initials(table.columns[i].name),
            frozenset(_GLUED.findall(table.columns[i].name)),
        )
        for i, words in enumerate(split)
    ]


_Held = TypeVar("_Held")


class Likeness:
    """Which names of a table a word is like, and how much: looked for once, however often it stands there.

    A word is only compared with those parts of names that it can be like: most words tell nothing but their
    letters, and are like none that begins otherwise.
    """

    def __init__(self, names: Sequence[Name], speech: Speech) -> None:
        self.names = names
        self.speech = speech
        self._close: dict[str, Mapping[str, float]] = {}
        self._words: dict[tuple[str, int], Sequence[tuple[int, float]]] = {}
        self._near: dict[str, Sequence[Name]] = {}
        self.runs: dict[tuple[tuple[str, str], ...], Sequence[Mention]] = {}
        """Which names begin at words that were looked at before, as if they were a request of their own."""
        self._holders = _by_each((part, name) for name in names for part in name.words)
        self._by_start = _by_each((part[:1], part) for part in self._holders)
        self._by_root = _by_each((root_of(part), part) for part in self._holders if not part.isascii())
        self._by_initial = _by_each((part[0], name) for name in names for part in name.initials)
        self._keys = sorted((name.key, name.index) for name in names)

    @cached_property
    def _by_sound(self) -> Mapping[str, Sequence[str]]:
        return _by_each((sound, part) for part in self._holders for sound in spoken_sounds(part))

    def words(self, word: str, name: Name) -> Sequence[tuple[int, float]]:
        """Return which words of a name a word is like, and how much."""
        known = self._words.get((word, name.index))
        if known is None:
            close = self._alike(word)
            known = [(at, close[part]) for at, part in enumerate(name.words) if part in close]
            self._words[word, name.index] = known
        return known

    def near(self, word: str) -> Sequence[Name]:
        """Return the names that a run of words from this one on can be."""
        if word not in self._near:
            self._near[word] = self.names if word in _SKIPPED else self._found_near(word)
        return self._near[word]

    def compared(self, word: str) -> int:
        """Return with how many parts of names a word has to be compared."""
        return sum(len(self._comparable(text)) for text in _texts(word))

    def _alike(self, word: str) -> Mapping[str, float]:
        """Return the parts of names that a word is like, and how much."""
        if word not in self._close:
            found: dict[str, float] = {}
            for text in _texts(word):
                for part in self._comparable(text):
                    close = self.speech.alike(text, part)
                    if close > found.get(part, 0.0):
                        found[part] = close
            self._close[word] = found
        return self._close[word]

    def _comparable(self, word: str) -> Collection[str]:
        """Return the parts of names that a word can be like."""
        if not self.speech.is_told_by_letters(word):
            return self._holders
        found = dict.fromkeys(self._by_start.get(word[:1], ()))
        if not word.isascii():
            found |= dict.fromkeys(self._by_root.get(root_of(word), ()))
            for sounds in self.speech.sounds_of(word):
                found |= dict.fromkeys(self._by_sound.get(sounds, ()))
        return found

    def _found_near(self, word: str) -> list[Name]:
        found = {name.index for part in self._alike(word) for name in self._holders[part]}
        found |= {name.index for name in self._by_initial.get(word[:1], ())}
        if glued := key(word):
            start = bisect_left(self._keys, (glued, -1))
            found |= {at for _, at in takewhile(lambda each: each[0].startswith(glued), self._keys[start:])}
        return [self.names[at] for at in sorted(found)]


def _by_each(pairs: Iterable[tuple[str, _Held]]) -> dict[str, list[_Held]]:
    """Return what is held by each text, each once and in order."""
    found: dict[str, list[_Held]] = {}
    for text, held in pairs:
        others = found.setdefault(text, [])
        if not others or others[-1] is not held:
            others.append(held)
    return found


def _texts(word: str) -> tuple[str, ...]:
    """Return a word, and the one that it is short for."""
    spelled = _SPELLED_OUT.get(word, ())
    return (word, *spelled) if len(spelled) == 1 else (word,)


MOST_COMPARED = 10_000
"""Pairs of a request's words and parts of names: of a request as long as a page some words stay unread."""


def read_within(request: Sequence[Word], likeness: Likeness) -> int:
    """Return how many words can be compared with all names before these are too many comparisons."""
    seen: set[str] = set()
    left = MOST_COMPARED
    for at, word in enumerate(request):
        if word.text not in seen:
            left -= likeness.compared(word.text)
            seen.add(word.text)
        if left < 0:
            return at
    return len(request)


_GLUED = re.compile(r"(?<=[^\W\d_])\d+")
_INITIALS = range(2, 5)


def _initials(name: str) -> frozenset[str]:
    """Return the words of a name that are all capitals ("Avg HR")."""
    short = (word for word in name.split() if word.isalpha() and word.isupper() and len(word) in _INITIALS)
    return frozenset(map(str.casefold, short))


_SPELLED_OUT = {
    short: tuple(words.split()) for language in languages() for short, words in language.abbreviations.items()
}


def _name_words(name: str) -> tuple[str, ...]:
    words = [part for word in words_of(name) for part in _SPELLED_OUT.get(word, (word,))]
    label = name[-1:].casefold() if name[-2:-1].isspace() and name[-1:].isupper() else ""
    return tuple(word for word in words if word not in _SMALL or word == label)  # "Site A"


def _weight(word: str, shared: int) -> float:
    return (0.5 if word in _GENERIC else 1.0) / shared


def mentions(
    request: Sequence[Word],
    taken: Sequence[int],
    likeness: Likeness,
    firm: AbstractSet[int] = frozenset(),
) -> list[Mention]:
    """Return the places that name columns, left to right, none over another.

    taken holds for each word how long a known phrase begins there: only a whole name outweighs such a phrase.
    firm are the words of phrases that no synonym of a name outweighs.
    """
    found: list[Mention] = []
    names, speech = likeness.names, likeness.speech
    for start, word in enumerate(request):
        if word.kind in ("stop", "sign") or word.text in _SMALL:
            continue
        found.extend(_begun(request, start, likeness))
    found = [each for each in found if _counts(each, taken) and not _is_but_alike(each, firm)]
    found = [each for each in found if not _is_preposition(each, request, speech)]
    found = [each for each in found if not _is_a_verb(each, request, speech)]
    found = [each for each in found if not _is_an_operator(each, found, request, speech)]
    found.sort(key=lambda each: (-_strength(each), each.start, each.column))
    chosen: list[Mention] = []
    used: set[int] = set()
    for each in found:
        span = range(each.start, each.end)
        if used.isdisjoint(span):
            chosen.append(each)
            used.update(span)
    for each in chosen:
        _follow(each, chosen, names)
    chosen += [other for each in chosen for other in _alike_named(each, chosen, found)]
    return sorted(chosen, key=lambda each: each.start)


def _alike_named(each: Mention, chosen: Sequence[Mention], found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions of other columns that the very same words name as well, if none is told from them.

    "Museum" names both of Science museum and Art museum, and only the one of which more is said.
    """
    same = [
        other
        for other in found
        if (other.start, other.end) == (each.start, each.end)
        and other.column != each.column
        and abs(_strength(other) - _strength(each)) < _EQUAL
    ]
    rivals = {other.column for other in same} | {each.column}
    if each.whole or not each.matched or any(other.matched != each.matched for other in same):
        return
    if any(other.column in rivals and other is not each for other in chosen):
        return
    yield from same


_EQUAL = 0.01


def _follow(each: Mention, chosen: Sequence[Mention], names: Sequence[Name]) -> None:
    """Let a number alone be of a column that is named beside it: "vote share 2024" of "Votes 2024"."""
    if each.whole or not all(word.isdecimal() for word in each.matched):
        return
    words = {name.index: frozenset(name.words) for name in names}
    owners = {
        other.column
        for other in chosen
        if other.column != each.column
        and each.matched <= words[other.column]
        and not other.matched <= each.matched
    }
    own = any(other.column == each.column and other is not each for other in chosen)
    if len(owners) == 1 and not own:
        each.column = owners.pop()


def _strength(each: Mention) -> float:
    return each.length * 0.5 + each.cover * 2 + each.quality + (2 if each.whole else 0)


def _is_preposition(each: Mention, request: Sequence[Word], speech: Speech) -> bool:
    """Whether a mention is a small word that is but alike a name: "על" is "on", and no form of "עלות"."""
    word = request[each.start].text
    alike = each.quality < 1 and each.quality != _SYNONYM  # "how far" does name kilometres
    small = each.length == 1 and alike and len(word) <= _SMALLEST and speech.is_small_talk(word)
    return small and not any(differ_by_article(word, part) for part in each.matched)


def _is_a_verb(each: Mention, request: Sequence[Word], speech: Speech) -> bool:
    """Whether a mention is but a verb of what happened: "games not won" names no column of wins."""
    lone = each.length == 1 and each.quality == _SYNONYM
    return lone and request[each.start].text in speech.listed("happened")


def _is_an_operator(each: Mention, found: Sequence[Mention], request: Sequence[Word], speech: Speech) -> bool:
    """Whether a word that is but alike a name multiplies two others: "hours times rate"."""
    if each.quality == 1 or speech.longest((request[each.start].text,), "calculate") != (Tag.TIMES, 1):
        return False
    beside = {other.end for other in found if other.start != each.start}
    return each.start in beside and any(other.start == each.start + 1 for other in found)


_SMALLEST = 3
"""So many letters has a word that only joins others."""


def _is_but_alike(each: Mention, firm: AbstractSet[int]) -> bool:
    """Whether a mention is of one word with a firm meaning, which is the name in other words only."""
    return each.length == 1 and each.start in firm and each.quality <= _SYNONYM


def _counts(each: Mention, taken: Sequence[int]) -> bool:
    """Whether a mention stands against the phrases known at its words. Below 0 are words that say nothing."""
    if min(taken[each.start : each.end], default=0) < 0 and each.length == 1:
        return each.whole and each.quality > _SAME
    phrase = max(taken[each.start : each.end], default=0)
    if phrase <= 0:
        return True
    if each.quality < _SYNONYM:
        return False
    if each.whole and (each.quality not in _LIKE_BY_LETTERS or phrase < each.length):
        return each.length >= max(taken[each.start], 1) or phrase < each.length
    return each.length > phrase and any(taken[at] <= 0 for at in range(each.start, each.end))


def _begun(request: Sequence[Word], start: int, likeness: Likeness) -> Iterator[Mention]:
    """Yield the mentions that begin at a word: a request is read in several ways, and says things again."""
    ahead = request[start : start + _AHEAD]
    said = tuple((word.text, word.kind) for word in ahead)
    if said not in likeness.runs:
        likeness.runs[said] = _at(ahead, 0, likeness.near(ahead[0].text), likeness)
    for each in likeness.runs[said]:
        yield Mention(each.column, start, start + each.end, each.cover, each.quality, each.matched)


def _at(request: Sequence[Word], start: int, names: Sequence[Name], likeness: Likeness) -> list[Mention]:
    found = []
    for name in names:
        mention = _run(request, start, name, likeness)
        if mention:
            found.append(mention)
    return found


def _run(request: Sequence[Word], start: int, name: Name, likeness: Likeness) -> Mention | None:
    """Return the longest run of words from here that all belong to this name."""
    glued = _glued(request, start, name) or _spelled_out(request, start, name, likeness.speech)
    if glued:
        return glued
    taken: set[int] = set()
    covered, quality, end = 0.0, 1.0, start
    matched: set[str] = set()
    for at in range(start, min(len(request), start + _LONGEST_NAME)):
        word = request[at]
        if word.kind in ("stop", "sign"):
            break
        if word.text in _SKIPPED:
            continue
        of = at + 1 < len(request) and request[at + 1].text == "of"
        kin = [each for each in likeness.words(word.text, name) if each[0] not in taken]
        if of:
            kin = [each for each in kin if name.words[each[0]] not in _KEYS]
        if not kin:
            break
        best, close = max(kin, key=itemgetter(1))
        covered += name.weights[best] * close
        quality = min(quality, close)
        matched.add(name.words[best])
        taken.add(best)
        end = at + 1
    if end == start or not (total := sum(name.weights)):
        return None
    left = len(taken) < len(name.words)
    cover = covered / total if left else 1.0
    lone = matched <= name.digits  # neither "Q3" nor "3 days" is "Water m3"
    alone = matched <= _GENERIC and any(word not in _GENERIC for word in name.words)
    shared = all(
        weight < _ENOUGH for word, weight in zip(name.words, name.weights, strict=True) if word in matched
    )
    vague = left and (lone or shared or (alone and cover < _ENOUGH / 2) or _is_a_unit(name, matched))
    if vague or _counts_columns(request[start:end], name, likeness):
        return None
    return Mention(name.index, start, end, cover, quality, frozenset(matched))


def _is_a_unit(name: Name, matched: AbstractSet[str]) -> bool:
    """Whether only the unit that several names end in was found: "growth in cm" of "Wk0 cm" and "Wk4 cm"."""
    last, weight = name.words[-1], name.weights[-1]
    short = weight <= _HALF and len(last) <= _LONGEST_UNIT and len(name.words) > 1
    return matched == {last} and short and last not in _KEYS


_LONGEST_UNIT = 3
_HALF = 0.5


def _counts_columns(said: Sequence[Word], name: Name, likeness: Likeness) -> bool:
    """Whether a number before a noun says how many columns there are: "the 5 gws" of GW1 to GW5."""
    if len(said) != len(name.words) or not said[0].text.isdecimal() or name.words[0].isdecimal():
        return False
    stem = name.words[0]
    alike = sum(each.words[:1] == (stem,) and len(each.words) == len(name.words) for each in likeness.names)
    return said[-1].text != stem and int(said[0].text) == alike > 1


def _spelled_out(request: Sequence[Word], start: int, name: Name, speech: Speech) -> Mention | None:
    """Return the mention of words whose first letters stand in the name: "heart rate" of "Avg HR"."""
    for part in name.initials:
        run = request[start : start + len(part)]
        if len(run) == len(part) and all(
            word.kind == "word"
            and len(word.text) > 1
            and word.text[0] == letter
            and not speech.is_small_talk(word.text)
            for word, letter in zip(run, part, strict=True)
        ):
            weights = dict(zip(name.words, name.weights, strict=True))
            cover = weights.get(part, 0.0) / sum(name.weights)
            return Mention(name.index, start, start + len(part), cover, _SYNONYM, frozenset({part}))
    return None


def _glued(request: Sequence[Word], start: int, name: Name) -> Mention | None:
    """Return a mention whose words, put together, are the name's ("base price" for "baseprice")."""
    text = ""
    for at in range(start, min(len(request), start + _LONGEST_NAME)):
        if request[at].kind in ("stop", "sign"):
            return None
        text += key(request[at].text)
        if not text or not name.key.startswith(text):
            return None
        if text == name.key:
            return Mention(name.index, start, at + 1, 1.0, 1.0, frozenset(name.words))
    return None
