"""The phrases of requests by meaning: of the request's own languages first, then of all others."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from charts.language.kept import kept
from charts.language.months import months_of
from charts.language.registry import each_language, languages, phrases_of
from charts.language.similar import likeness, names_alike, names_something
from charts.language.slips import Slips
from charts.language.sounds import sounds_alike, sounds_of
from charts.language.spelling import fold, word_set
from charts.language.spoken import chat_of, chatter_phrases_of, idle_in, small_talk_of, spoken, words_in
from charts.language.stems import SHORTEST, hardened, stem, without_fleeting
from charts.language.tags import CURRENCIES, Tag

if TYPE_CHECKING:
    from charts.language.kin import Kin
    from charts.language.language import Language
    from charts.language.ways_of_asking import Asking

MOST_WORDS = 7

COMPUTING = ("calculate", "window", "figure", "against", "sign", "unit", "overlay", "style")
"""The families of what is computed and of looks: their words count only where a frame can use them."""
DRAWN = {
    "treemaps": Tag.TREEMAP,
    "violins": Tag.VIOLIN,
    "bubbles": Tag.BUBBLE,
    "radar charts": Tag.RADAR,
    "funnels": Tag.FUNNEL,
    "waterfalls": Tag.WATERFALL,
    "candlesticks": Tag.CANDLESTICK,
    "Gantt charts": Tag.GANTT,
}
"""Kinds that languages list beside what is not drawn, by what draws them."""
_NAMES = "named"
"""The family of what columns are told by."""
_DRAWN = "drawn"
_FAMILIES = (_DRAWN, *COMPUTING, _NAMES)
_ENGLISH = "en"
BENT = 0.9
"""How alike two words are that part in their endings."""
_NAMED_ALIKE = 0.8
"""How alike two words are that name one thing in two languages, or are one word in two scripts."""
_BY_LETTERS = (0.7, 0.79, 0.85)
"""The likeness of a slip, an abbreviation, a stem."""
_SHORTEST_BENT, _SHORTEST_NAME = 3, 2
"""So many letters of a name are left without its endings; fewer where these are many."""
_SHORTEST_FOREIGN = 5
"""So many letters has a phrase of a language that a request is not in."""
_LONGEST_WORD = 40
"""No word that somebody puts together is longer."""
_UNMARKED = "-"
"""Stands for the endings of several things in a language that marks none of them."""
_PARTS = ("mark", "look", "aggregate", "aim", "time")
"""What a phrase can mean that is put together with a name."""
Phrases = Mapping[tuple[str, ...], Tag]


def _is_telling(texts: Sequence[str]) -> bool:
    """Whether words are too long to be those of another language by chance: "car" is a Czech line."""
    return sum(map(len, texts)) >= _SHORTEST_FOREIGN or not all(map(str.isascii, texts))


@dataclass(frozen=True, slots=True)
class Speech:
    """The languages of a request, its own first: what its words mean in them.

    settled says that a word of the request itself is of the first; else it is a guess.
    """

    codes: tuple[str, ...]
    settled: bool = False

    def longest(self, texts: Sequence[str], family: str = _DRAWN) -> tuple[Tag, int] | None:
        """Return the meaning of the longest phrase at the beginning of these words, and how many it takes.

        A word of another language never wins against one of the request's own.
        """
        if not texts or (family != _DRAWN and not _begins_one(self.codes, family, texts[0])):
            return None
        return _longest(self, tuple(texts[:MOST_WORDS]), family)

    def superlative(self, word: str) -> Tag | None:
        """Return whether a word that is not listed is one for the most or the least ("richest")."""
        for language in _named(self.codes):
            ways = _superlatives(language)
            if word in ways.none:
                continue
            start = next((each for each in ways.starts if word.startswith(each)), "")
            ending = next((each for each in ways.endings if word.endswith(each)), "")
            if (start or ending) and len(word) >= len(start + ending) + _SHORTEST_BENT:
                return Tag.BOTTOM if word.removeprefix(start).startswith(ways.lesser) else Tag.TOP
        return None

    def says_lesser(self, word: str) -> bool:
        """Whether a quality is of little, so that the most of it is the least: "ucuz", "дешёвые".

        English says so in one word.
        """
        own = self._own
        lesser = _superlatives(own).lesser if own.code != _ENGLISH else ()
        return bool(lesser) and word.startswith(lesser)

    def asking(self, pick: Callable[["Asking"], str]) -> frozenset[str]:
        """Return words around what is asked for, of the languages of the request."""
        return _asking(self.codes, pick)

    def listed(self, what: str) -> frozenset[str]:
        """Return the words of one list of how things are asked, by the list's name."""
        return _listed_as(self.codes, what)

    @property
    def in_turn(self) -> tuple[str, ...]:
        """Return the words for first, second, third and so on, in order."""
        return tuple(self._own.asking.in_turn.split())

    def heads_of(self, word: str) -> tuple[str, ...]:
        """Return the words that head columns of which a verb or a quality speaks, the likeliest first."""
        return _heads_of(self.codes, word)

    def chatting(self, what: str) -> frozenset[str]:
        """Return one list of the talk around requests, by its name, in the languages of the request."""
        return _chatting(self.codes, what)

    def has_written(self, *words: str) -> bool:
        """Whether words are a phrase of what is drawn as they stand, not by their stems."""
        return words in _meanings(self.codes, _DRAWN) or words in _listed(languages(), _DRAWN)

    def otherwise(self, texts: Sequence[str]) -> Tag | None:
        """Return what a bound means where no number follows: "högst 5" is at most, "högst" the highest."""
        found = _extremes(self.codes)
        return found.get(tuple(texts)) or found.get(_stems(texts, self._own))

    def says_how_much(self, texts: Sequence[str]) -> bool:
        """Whether words ask how many and how much in one."""
        return tuple(texts) in phrases_of(self._own.asking.how_much)

    def grouping(self, texts: Sequence[str]) -> Tag | None:
        """Return what a word for "up to" means where no end follows: "по" is until, and by, in Russian."""
        by = phrases_of(self._own.phrases.get(Tag.BY, ""))
        return Tag.BY if tuple(texts) in by else None

    def meaning(self, word: str) -> Tag | None:
        """Return what a word alone means, of what is drawn."""
        found = self.longest((word,))
        return found[0] if found else None

    def is_phrase(self, word: str) -> bool:
        """Whether a word alone is a phrase, of whatever is drawn or computed."""
        return _is_phrase(self, word)

    def has_meaning(self, word: str) -> bool:
        """Whether a word is understood as it is: as a phrase, or as a colour in whatever form."""
        return self.is_phrase(word) or self.names_colour(word)

    def names_undrawn(self, word: str) -> bool:
        """Whether a word names a kind of chart that is not drawn, so that it is no slip of another."""
        return word in _undrawn(self.codes)

    def names_colour(self, word: str) -> bool:
        """Whether a word begins as the name of a colour does."""
        return word.startswith(_colours(self._own))

    def knows(self, word: str) -> bool:
        """Whether one of the languages has this word, in whatever list."""
        return any(word in words_in(language) for language in _named(self.codes))

    @property
    def has_chat(self) -> bool:
        """Whether it is known how people talk around requests in the request's own language."""
        return bool(self._own.chatting.greetings)

    @property
    def names_lines(self) -> bool:
        """Whether it is known how the name of a line is tied to it in the request's own language."""
        return bool(self._own.asking.standing_for)

    @property
    def chat(self) -> frozenset[str]:
        """Return the words of the talk around requests in these languages."""
        return _chat(self.codes)

    @property
    def postposes(self) -> bool:
        """Whether words for "from", "more than" and "without" stand behind what they are said of."""
        return self._own.postpositions

    @property
    def capitalises(self) -> bool:
        """Whether any noun begins with a capital letter in the request's own language."""
        return self._own.capitalised

    @property
    def compounds(self) -> bool:
        """Whether words are put together to one: "Siegquote"."""
        return bool(self._own.linking)

    def is_small_talk(self, word: str) -> bool:
        """Whether a word carries no wish in these languages."""
        return _is_small_talk(self.codes, word)

    def names_several(self, word: str) -> bool:
        """Whether a word may name several things: by its ending, or in a language that has none for it."""
        endings = self._own.asking.plural
        return endings == _UNMARKED or word.endswith(tuple(endings.split()) or tuple(self.listed("plural")))

    def parts_with(self, texts: Sequence[str]) -> int:
        """Return how far behind a verb of leaving out its small word stands ("leave May out"), else 0."""
        asking = self._own.asking
        if not texts or texts[0] not in word_set(asking.parting):
            return 0
        small = word_set(asking.particles)
        found = next((at for at in range(1, len(texts)) if texts[at] in small), 0)
        longer = self.longest(list(texts[found:])) if found else None
        shown = longer is not None and longer[0] is Tag.HIGHLIGHT  # "laat Breda eruit springen"
        return 0 if shown else found

    def says_happened(self, word: str) -> bool:
        """Whether a word says how a figure came about ("scored"); any may, where a language lists none."""
        listed = word_set(self._own.asking.happened)
        return word in listed or not listed

    def alike(self, one: str, other: str) -> float:
        """Return how much two words of names are alike: also if they part in their endings only."""
        return _alike(self, one, other)

    def likeness_of(self, one: str, other: str) -> float:
        """Return the same, worked out anew."""
        found = likeness(one, other)
        if found == _NAMED_ALIKE and self.settled and not self._names_alike(one, other):
            found = 0.0  # "nombre" is a name in Spanish, and a number in French
        if self._own.syllabic and found in _BY_LETTERS:
            return 0.0
        if found < BENT and self.is_form(one, other):
            return BENT
        return _NAMED_ALIKE if found < _NAMED_ALIKE and self._names_alike(one, other) else found

    def is_told_by_letters(self, word: str) -> bool:
        """Whether a word is like others by its letters and sounds alone: it names no thing and no month."""
        return not _names_something(self.codes, word)

    def sounds_of(self, word: str) -> tuple[str, ...]:
        """Return how a word of another script sounds, as it is and without its endings."""
        return sounds_of(word), sounds_of(_bare(word, self._own, _SHORTEST_BENT))

    @property
    def tells_names(self) -> bool:
        """Whether it is known which words pick some of what a noun names in the request's own language."""
        return bool(self._own.asking.restricting)

    @property
    def sets_against(self) -> bool:
        """Whether it is known by which verbs one row is above another in the request's own language."""
        return bool(self._own.asking.exceeding)

    @property
    def doing(self) -> tuple[str, ...]:
        """Return how nouns of doing end in the request's own language: "warning" of "warn"."""
        return tuple(self._own.asking.doing.split())

    def _names_alike(self, one: str, other: str) -> bool:
        """Whether words name one thing in two languages, or are one word in two scripts, in any case."""
        own = self._own
        named = not self.is_told_by_letters(one) and any(names_alike(one, other, code) for code in self.codes)
        if named or sounds_alike(one, other):
            return True
        return not one.isascii() and sounds_alike(_bare(one, own, _SHORTEST_BENT), other)

    def names_currency(self, word: str) -> bool:
        """Whether a word names a currency: "euros", "$"."""
        found = self.longest((word,), "style")
        return found is not None and found[0] in CURRENCIES

    def is_same(self, one: str, other: str) -> bool:
        """Whether two words are one, with different endings or none."""
        return one == other or self.is_form(one, other)

    def is_form(self, one: str, other: str) -> bool:
        """Whether two words are one with different endings; English has other rules for its own."""
        own = self._own
        return own.code != _ENGLISH and one[:1] == other[:1] and _are_forms(one, other, own)

    def form_keys(self, word: str) -> frozenset[str]:
        """Return texts of which two words share one that have the same form but for their endings."""
        return _form_keys(word, self._own) if self._own.code != _ENGLISH else frozenset()

    def parts(self, word: str, names: "Kin") -> tuple[str, str] | None:
        """Return the parts of a word that is a name and a phrase in one ("Gesamtumsatz"), if it is."""
        begun = names.begin_with(word[:1])
        for link in self._own.linking.replace("-", " ").split(" ") if self._joins_words(word) else ():
            for size in range(_SHORTEST_BENT, len(word) - len(link) - _SHORTEST_BENT + 1):
                first, second = word[:size], word[size + len(link) :]
                if word[size : size + len(link)] != link:
                    continue
                for name in (second, self._without_tail(second)) if self._is_part(first) else ():
                    if name in _amounts() or names.is_near(name):
                        return first, name
                named = begun and (first in names or (size >= SHORTEST and names.has_form(first)))
                if named and (self._is_part(second) or second in _tails(self.codes[0])):
                    return first, second
        return None

    def _joins_words(self, word: str) -> bool:
        return bool(self._own.linking) and len(word) <= _LONGEST_WORD

    def _is_part(self, word: str) -> bool:
        tag = self.meaning(word)
        drawn = tag is not None and tag.family in _PARTS
        return drawn or self.longest((word,), "window") is not None

    def _without_tail(self, word: str) -> str:
        """Return a name without what only says that it is an amount ("points" of "Punktzahl")."""
        tail = next((each for each in _tails(self.codes[0]) if word.endswith(each)), "")
        return word.removesuffix(tail) if len(word) - len(tail) >= _SHORTEST_BENT else word

    @property
    def articles(self) -> frozenset[str]:
        """Return the articles of the languages of the request."""
        return self.chatting("articles")

    @property
    def means(self) -> frozenset[str]:
        """Return what leads to a means or a manner in the languages of the request: "with", "as"."""
        return _means(self.codes)

    @property
    def quantities(self) -> frozenset[str]:
        """Return the nouns of amounts in the languages of the request: "cost", "Betrag"."""
        return self.chatting("quantities") | self.chatting("amounts")

    @property
    def amounts(self) -> frozenset[str]:
        """Return what only says "amount" in the request's own language; in English it may name a column."""
        own = self._own
        return frozenset() if own.code == _ENGLISH else word_set(own.chatting.amounts)

    @property
    def tells_accents(self) -> bool:
        """Whether words that part by accents alone are different ones: each syllable is one."""
        return self._own.syllabic

    def written_as(self, raw: Sequence[str], tag: Tag) -> Tag:
        """Return what words mean with the accents that they have, where accents part words; else the tag."""
        text = unicodedata.normalize("NFC", " ".join(raw).casefold())
        return _as_written(self._own).get(text, tag) if self.tells_accents else tag

    def is_written_otherwise(self, raw: str, tag: Tag) -> bool:
        """Whether a word has accents of its own that a phrase for a filter has not: "ăn" is no "ẩn"."""
        text = unicodedata.normalize("NFC", raw.casefold())
        if not self.tells_accents or text.isascii() or tag.family != "test":
            return False
        return text not in _as_written(self._own)

    def lists_as_written(self, raw: str) -> bool:
        """Whether a word is a known one with the accents that it is written with: "chỉ", and not "Chi"."""
        return unicodedata.normalize("NFC", raw.casefold()) in _as_written(self._own)

    @property
    def bars_as_histograms(self) -> bool:
        """Whether the word for a histogram is used for bars of names as well."""
        return self._own.bars_as_histograms

    @property
    def _own(self) -> "Language":
        return _named(self.codes)[0]


def speech_of(
    words: frozenset[str],
    aside: frozenset[str],
    own: tuple[str, ...],
    before: str = "",
    letters: frozenset[str] = frozenset(),
) -> Speech:
    """Return the languages of these words; those of the table (aside) say little, own are heard.

    before is the language that was spoken before; letters are those with accents in the words.
    """
    found = spoken(words, aside, own, before, letters)
    return Speech(
        tuple(language.code for language in found), settled=not words_in(found[0]).isdisjoint(words - aside)
    )


@cache
def _as_written(language: "Language") -> Mapping[str, Tag]:
    """Return the phrases of a language with their accents, and what each means first."""
    found: dict[str, Tag] = {}
    for tag in _tags(_DRAWN):
        for phrase in language.phrases.get(tag, "").split(","):
            text = unicodedata.normalize("NFC", " ".join(phrase.casefold().split()))
            found.setdefault(text, tag)
    return found


@dataclass(frozen=True, slots=True)
class _Superlatives:
    """How words for the most of something are made, and what of them means the least."""

    starts: tuple[str, ...]
    endings: tuple[str, ...]
    lesser: tuple[str, ...]
    none: frozenset[str]


@cache
def _qualities(language: "Language") -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return how verbs and qualities begin, and the words that head columns of what they speak of."""
    return tuple(
        (tuple(fold(stems).split()), tuple(fold(heads).split()))
        for stems, heads in language.qualities.items()
    )


@lru_cache(maxsize=4096)
def _heads_of(codes: tuple[str, ...], word: str) -> tuple[str, ...]:
    return tuple(
        head
        for language in _named(codes)
        for stems, heads in _qualities(language)
        if any(_begins(word, stem) for stem in stems)
        for head in heads
    )


def _begins(word: str, stem: str) -> bool:
    """Whether a word begins so; behind a short one stands no more than an ending, behind "." none."""
    if stem.endswith("."):
        return word == stem[:-1]
    return word.startswith(stem) and (len(stem) > _SHORT_STEM or len(word) <= len(stem) + _SHORT_STEM)


_SHORT_STEM = 3


@cache
def _amounts() -> frozenset[str]:
    """Return words for what comes in and goes out, of which a table with one figure is ("Gesamtausgaben")."""
    return words_for(Tag.INCOME) | words_for(Tag.COST)


@cache
def _tails(code: str) -> frozenset[str]:
    return word_set(_named((code,))[0].tails)


@lru_cache(maxsize=16384)  # readings with columns of their own ask about the names that all have
def _alike(speech: Speech, one: str, other: str) -> float:
    return speech.likeness_of(one, other)


@lru_cache(maxsize=8192)
def _names_something(codes: tuple[str, ...], word: str) -> bool:
    return names_something(word, codes)


@lru_cache(maxsize=4096)
def _is_phrase(speech: Speech, word: str) -> bool:
    return any(speech.longest((word,), family) for family in (_DRAWN, *COMPUTING))


@cache
def _superlatives(language: "Language") -> _Superlatives:
    asking = language.asking
    starts, endings, lesser = (
        tuple(fold(text).split()) for text in (asking.superlative_starts, asking.superlative, asking.lesser)
    )
    return _Superlatives(starts, endings, lesser, word_set(asking.no_superlatives))


@cache
def _asking(codes: tuple[str, ...], pick: Callable[["Asking"], str]) -> frozenset[str]:
    """Return the words of the first language that has some: "i" is "and" in Polish, and not who speaks."""
    listed = (word_set(pick(language.asking)) for language in _named(codes))
    return next((words for words in listed if words), frozenset())


@cache
def _listed_as(codes: tuple[str, ...], what: str) -> frozenset[str]:
    listed = (word_set(getattr(language.asking, what)) for language in _named(codes))
    return next((words for words in listed if words), frozenset())


@cache
def _chatting(codes: tuple[str, ...], what: str) -> frozenset[str]:
    return frozenset().union(*(word_set(getattr(language.chatting, what)) for language in _named(codes)))


@cache
def _chat(codes: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(chat_of, _named(codes)))


@cache
def _means(codes: tuple[str, ...]) -> frozenset[str]:
    texts = (language.cues.means.replace(",", " ") for language in _named(codes))
    return frozenset().union(*map(word_set, texts))


@cache
def _named(codes: tuple[str, ...]) -> "tuple[Language, ...]":
    known = {language.code: language for language in languages()}
    return tuple(known[code] for code in codes)


def _tags(family: str) -> tuple[Tag, ...]:
    if family == _DRAWN:
        return tuple(tag for tag in Tag if tag.family not in (*COMPUTING, _NAMES))
    return tuple(tag for tag in Tag if tag.family == family)


def _each_speech() -> "Iterator[tuple[str, ...]]":
    """Yield the codes of the languages that a request can be in: one, and English."""
    yield (_ENGLISH,)
    yield from ((each.code, _ENGLISH) for each in languages() if each.code != _ENGLISH)


def _each_speech_and_family() -> "Iterator[tuple[tuple[str, ...], str]]":
    return ((codes, family) for codes in _each_speech() for family in _FAMILIES)


def _all_languages_and_each() -> "Iterator[tuple[tuple[Language, ...], str]]":
    each = ((language,) for language in languages())
    return ((some, family) for some in (languages(), *each) for family in _FAMILIES)


@kept(_each_speech_and_family)
def _meanings(codes: tuple[str, ...], family: str) -> Phrases:
    """Return the phrases of a family in the languages of a request, the first of which wins.

    A word that carries no wish in the first is none of the second ("to" is "it" in Polish), and one that is
    drawn in the first is no look in the second ("pastel" is a pie in Spanish).
    """
    first, *others = _named(codes)
    drawn = _listed((first,), _DRAWN) if family != _DRAWN else {}
    found = {
        words: tag
        for language in others
        for words, tag in _listed((language,), family).items()
        if len(words) > 1 or (words[0] not in small_talk_of(first) and words not in drawn)
    }
    return found | _listed((first,), family)


@kept(_all_languages_and_each)
def _listed(spoken_here: "tuple[Language, ...]", family: str) -> dict[tuple[str, ...], Tag]:
    """Return the phrases of a family with their meanings: of several the first in the order of Tag."""
    found: dict[tuple[str, ...], Tag] = {}
    for tag in _tags(family):
        for language in spoken_here:
            for words in phrases_of(language.phrases.get(tag, "")):
                found.setdefault(words, tag)
    for language in spoken_here if family == _DRAWN else ():
        found = dict.fromkeys(chatter_phrases_of(language), Tag.FILLER) | found
        for name, tag in DRAWN.items():
            for word in language.undrawn.get(name, "").split():
                found.setdefault((fold(word),), tag)
    return found


@lru_cache(maxsize=8192)  # each frame asks about the same words
def _longest(speech: Speech, texts: tuple[str, ...], family: str) -> tuple[Tag, int] | None:
    meanings, stemmed = _meanings(speech.codes, family), _stemmed(speech.codes, family)
    own = _named(speech.codes)[0]
    for size in range(min(_reach(speech.codes, family, texts[0]), len(texts)), 0, -1):
        part = texts[:size]
        tag = meanings.get(part)
        if tag is None and (size == 1 or own.code != _ENGLISH):  # "orders by" is not "order by"
            bare = _stems(part, own)
            tag = stemmed.get(bare) or meanings.get(bare)
        if tag is not None and not (part not in meanings and _is_noun(own, tag, part[0])):
            return tag, size
    others = _listed(languages(), family)
    for size in range(min(_begun_anywhere(family).get(texts[0], 0), len(texts)), 0, -1):
        tag = others.get(texts[:size])
        by_chance = speech.settled and not _is_telling(texts[:size])
        known = any(speech.knows(text) or speech.names_colour(text) for text in texts[:size])
        if tag is not None and not by_chance and not known:
            return tag, size
    superlative = speech.superlative(texts[0]) if family == _DRAWN else None
    return (superlative, 1) if superlative is not None else None


def _is_noun(own: "Language", tag: Tag, word: str) -> bool:
    """Whether an English word for sorting is a noun by its ending: "orders" are things to be counted."""
    return tag is Tag.SORT and own.code == _ENGLISH and word.endswith("s")


@lru_cache(maxsize=16384)
def _reach(codes: tuple[str, ...], family: str, word: str) -> int:
    """Return how many words the longest phrase has that may begin with this one, in whatever form."""
    as_written, as_stems = _begun(codes, family)
    own = _named(codes)[0]
    reach = as_written.get(word, 0)
    if not as_stems:
        return reach
    bent = (_bared(word, own.endings, own.hardened, size) for size in (SHORTEST, _SHORTEST_BENT))
    return max(reach, *(as_stems.get(each, 0) for each in bent))


@lru_cache(maxsize=16384)
def _begins_one(codes: tuple[str, ...], family: str, word: str) -> bool:
    """Whether a phrase of a family may begin with a word: most words begin none."""
    return word in _begun_anywhere(family) or _reach(codes, family, word) > 0


@kept(_each_speech_and_family)
def _begun(codes: tuple[str, ...], family: str) -> tuple[dict[str, int], dict[str, int]]:
    """Return how long phrases are that begin with a word, and those that begin with what is left of one."""
    as_written = _lengths(_meanings(codes, family))
    return as_written, _lengths([*_stemmed(codes, family), *_meanings(codes, family)])


@kept(lambda: ((family,) for family in _FAMILIES))
def _begun_anywhere(family: str) -> dict[str, int]:
    return _lengths(_listed(languages(), family))


def _lengths(phrases: Iterable[tuple[str, ...]]) -> dict[str, int]:
    """Return the words of the longest phrase that begins with each word, no more than are looked at."""
    found: dict[str, int] = {}
    for words in phrases:
        found[words[0]] = min(MOST_WORDS, max(found.get(words[0], 0), len(words)))
    return found


@cache
def _extremes(codes: tuple[str, ...]) -> Phrases:
    """Return the phrases for the smallest and the largest, of the first of the languages."""
    own = _named(codes)[0]
    return {words: tag for tag in (Tag.MIN, Tag.MAX) for words in phrases_of(own.phrases.get(tag, ""))}


def anywhere(word: str) -> Tag | None:
    """Return what a word alone means of what is drawn, in whatever language."""
    return _listed(languages(), _DRAWN).get((word,))


@kept(_each_speech_and_family)
def _stemmed(codes: tuple[str, ...], family: str) -> Phrases:
    """Return the same in the first of the languages, each word without its endings."""
    found: dict[tuple[str, ...], Tag] = {}
    own = _named(codes)[0]
    for words, tag in _meanings(codes[:1], family).items():
        if len(words) == 1 or codes[0] != _ENGLISH:
            found.setdefault(_stems(words, own), tag)
    return found


def _stems(words: Sequence[str], language: "Language") -> tuple[str, ...]:
    """Return the words without their endings; less may be left of each in a phrase of several.

    The name of a month is no form of another word: "a maio" is none of "a mais".
    """
    shortest = SHORTEST if len(words) == 1 else _SHORTEST_BENT
    named = months_of(language.code)
    return tuple(word if word in named else _bare(word, language, shortest) for word in words)


def _bare(word: str, language: "Language", shortest: int) -> str:
    return _bared(word, language.endings, language.hardened, shortest)


@lru_cache(maxsize=4_096)
def _bared(word: str, endings: str, pairs: str, shortest: int) -> str:
    return hardened(stem(word, endings, shortest), word, pairs)


@lru_cache(maxsize=16_384)
def _are_forms(one: str, other: str, own: "Language") -> bool:
    """Whether two words of a language are one but for their endings."""
    long = own.endings.count("|") or not (one.isascii() or other.isascii())
    shortest = _SHORTEST_NAME if long else _SHORTEST_BENT
    short, whole = sorted((one, other), key=len)
    if len(short) >= _SHORTEST_BENT and stem(whole, own.endings, len(short)) == short:
        return True  # "satışını" is of "satış", though endings are left of it too
    mine, theirs = ({word, _bare(word, own, shortest)} for word in (one, other))
    if not mine.isdisjoint(theirs):
        return True
    return not _steady(mine, own.fleeting).isdisjoint(_steady(theirs, own.fleeting))


@lru_cache(maxsize=8192)
def _form_keys(word: str, own: "Language") -> frozenset[str]:
    forms = {word, *(_bare(word, own, shortest) for shortest in (_SHORTEST_NAME, _SHORTEST_BENT))}
    return _steady(forms, own.fleeting)


def _steady(forms: Iterable[str], vowels: str) -> frozenset[str]:
    return frozenset(without_fleeting(form, vowels) for form in forms)


@cache
def _undrawn(codes: tuple[str, ...]) -> frozenset[str]:
    """Return the words of one word for kinds of charts, in the languages of a request."""
    return frozenset().union(*(word_set(each) for one in _named(codes) for each in one.undrawn.values()))


@cache
def _colours(language: "Language") -> tuple[str, ...]:
    """Return how the names of colours begin."""
    return tuple(fold(stem) for names in language.colours.values() for stem in names.split())


@lru_cache(maxsize=4096)
def _is_small_talk(codes: tuple[str, ...], word: str) -> bool:
    return any(
        word in small_talk_of(language) or stem(word, language.endings) in _small_stems(language)
        for language in _named(codes)
    )


@kept(each_language)
def _small_stems(language: "Language") -> frozenset[str]:
    return frozenset(stem(word, language.endings) for word in small_talk_of(language))


def _each_tag() -> "Iterator[tuple[Tag]]":
    return ((tag,) for tag in Tag)


@kept(_each_tag)
def words_for(tag: Tag) -> frozenset[str]:
    """Return the single words with a meaning, of all languages."""
    listed = (phrases_of(language.phrases.get(tag, "")) for language in languages())
    return frozenset(words[0] for found in listed for words in found if len(words) == 1)


@kept(_each_tag)
def phrases_for(tag: Tag) -> frozenset[tuple[str, ...]]:
    """Return the phrases with a meaning, of all languages."""
    return frozenset().union(*(phrases_of(language.phrases.get(tag, "")) for language in languages()))


@kept(lambda: ((codes,) for codes in _each_speech()))
def slips_of(codes: tuple[str, ...]) -> Slips:
    """Return the slips of the keys that can be told in the languages with these codes.

    No word is mended into chatter, which would silence it, and none that is an everyday word itself.
    """
    here = _named(codes)
    known = frozenset().union(*map(words_in, here))
    idle = known.difference(*(words_in(each) - idle_in(each) for each in here))
    return Slips(known, idle, frozenset().union(*(word_set(each.spelt) for each in here)))
