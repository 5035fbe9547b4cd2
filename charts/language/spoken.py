"""Which language a message is in, told by its words; light, for the process that hears them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import astuple, fields
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from charts.language.cutting import Vocabulary, run_of
from charts.language.han import as_written, mixes_forms
from charts.language.kept import kept
from charts.language.registry import each_language, languages, phrases_of
from charts.language.scripts import scripts_of
from charts.language.spelling import fold, word_set, words_of, words_of_each
from charts.language.stems import SHORTEST, ends_as, stem
from charts.language.tags import Tag

if TYPE_CHECKING:
    from charts.language.language import Language

_ASIDE = 0.25
"""What a word of the table itself weighs: a German table is asked about in English as well."""
_SHORT, _BENT = 0.7, 0.6
"""What a short word weighs, and one that is known with another ending only."""
_LETTERS = 0.05
"""What a word says for each language that has its letters: "і" is none of Russian."""
_WRITTEN = 0.2
"""What a word that nobody knows weighs for the one language that is likely in its script."""
_TELLING = 4
"""What a sign weighs by which a language is told from others of its script."""
_MIXED = 8
"""The same of Chinese signs in both their forms, which stand in one text in Japanese alone."""
_FOREIGN = 2.0
"""How much more a word says that English and the table lack: English stands in requests of all languages."""
_BEFORE = 0.6
"""What it weighs that a language was spoken before."""
_KEPT = 8
"""The same of a language of a script of its own, in signs."""
_MANY = 5
"""Of so many words one that is known may be a name."""
_SHARED = frozenset({"LATIN", "CYRILLIC"})


@kept(each_language)
def words_in(language: "Language") -> frozenset[str]:
    """Return the single words that a language is known by, of all its lists."""
    return _meant_in(language) | _words_of_all(_parts(language.chatter))


@kept(each_language)
def idle_in(language: "Language") -> frozenset[str]:
    """Return the words of a language that are listed as chatter and nowhere else."""
    return words_in(language) - _meant_in(language)


@cache
def _meant_in(language: "Language") -> frozenset[str]:
    """Return the single words of all lists but chatter."""
    listed = (word for text in language.phrases.values() for words in phrases_of(text) for word in words)
    others = (part for text in _lists(language) for part in _parts(text))
    return _words_of_all((*others, *language.colours.values())).union(listed)


def _words_of_all(parts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for words in words_of_each(parts) for word in words)


def _parts(text: str) -> list[str]:
    return re.split(r"[\s,|]+", text)


def _lists(language: "Language") -> Iterator[str]:
    """Yield the lists of a language that are text, but chatter."""
    for told in (language, language.asking):
        texts = (each.name for each in fields(told) if each.type in (str, "str"))
        yield from (getattr(told, name) for name in texts if name not in _NO_WORDS)


_NO_WORDS = frozenset({"chatter", "spelt", "adjectives", "doing", "begging_last"})
"""Lists of which a language is not known: what is said beside the point, what is no slip, and endings."""


@kept(each_language)
def chat_of(language: "Language") -> frozenset[str]:
    """Return the words of the talk around requests, and of how a language asks: none of them is a slip."""
    both = (*astuple(language.chatting), *astuple(language.asking))
    return _words_of_all(part for text in both for part in re.split(r"[\s,]+", text))


@kept(each_language)
def small_talk_of(language: "Language") -> frozenset[str]:
    """Return the words of a language that carry no wish, with those that are glued to others."""
    chatter = (part for part in language.chatter.split() if _JOINT not in part)
    listed = (*language.small_talk.split(), *chatter, *language.prefixes.split(), *language.suffixes.split())
    return _words_of_all(listed)


@kept(each_language)
def chatter_phrases_of(language: "Language") -> frozenset[tuple[str, ...]]:
    """Return the phrases of a language that carry no wish, as their folded words."""
    return frozenset(words_of_each(part for part in language.chatter.split() if _JOINT in part))


_JOINT = "_"


@lru_cache(maxsize=64)
def spoken(
    words: frozenset[str],
    aside: frozenset[str] = frozenset(),
    own: tuple[str, ...] = (),
    before: str = "",
    letters: frozenset[str] = frozenset(),
) -> "tuple[Language, ...]":
    """Return the language of these words, and English, in which charts are named all over.

    A word weighs the less the more languages have it, and little if it is of the table (aside).
    own are the codes of the languages that are heard by their script: no other of that script is meant.
    before is the code of the language that was spoken before, "" where none was: few words do not change it.
    letters are those of the words as written, with their accents.
    """
    _stems()  # with the words, so that a process reads its languages once
    named = aside | {other for word in aside for other in (f"{word}s", word.removesuffix("s"))}
    weights = _accented(_weighed(words, named, own), letters)
    weights = [weight + _BEFORE * (_code(place) == before) for place, weight in enumerate(weights)]
    if _is_close(weights):
        weights = _of_those_that_know_most(weights, words - aside)
        for word in sorted(aside):
            naming = {*_naming().get(word, ()), *_knowing().get(word, ())}
            if word in words:  # it was weighed, but for the names of columns
                naming = set(_naming().get(word, ())) - {0}
            knowing = [place for place in sorted(naming) if place in _plain()]
            for place in knowing:
                weights[place] += _ASIDE * _weight(word, frozenset()) / len(knowing)
    english = languages()[0]
    best = languages()[weights.index(max(weights))]
    if best is english or (
        best.code not in own and best.code != before and _is_one_among(words - aside, best)
    ):
        return (english,)
    return best, english


def _weighed(words: AbstractSet[str], named: AbstractSet[str], own: tuple[str, ...]) -> list[float]:
    """Return what words say for each language. named are those of the table, with and without an "s"."""
    weights = [0.0] * len(languages())
    everywhere, plain = _knowing(), _plain()
    for word in sorted(words):  # in one order: sums of fractions part by it
        if word not in everywhere and word.isascii() and word.isdecimal():
            continue
        for place in _lettered(word):
            weights[place] += _LETTERS
        known = everywhere.get(word) or _bent(word)
        if 0 not in known and _is_english_by_stem(word):
            known = (0, *known)
        knowing = [place for place in known if place in plain or _code(place) in own]
        for place in _written(word, own) if own and not knowing else ():
            weights[place] += _WRITTEN
        if knowing:
            foreign = 1.0 if 0 in known or word in named else _FOREIGN
            share = foreign * _weight(word, named) / len(knowing)
            for place in knowing:
                weights[place] += share
    return weights


def _accented(weights: Sequence[float], letters: AbstractSet[str]) -> list[float]:
    """Return the weights with what accents say: "ě" is Czech and no Swedish, "é" one of many languages."""
    if not letters:
        return list(weights)
    alphabets = _alphabets()
    said = [
        weight * (1 if letters <= alphabet or place == 0 else _STRANGE)
        for place, (weight, alphabet) in enumerate(zip(weights, alphabets, strict=True))
    ]
    for letter in sorted(letters):
        having = [place for place, alphabet in enumerate(alphabets) if letter in alphabet]
        for place in having:
            said[place] += _ACCENT / len(having) if weights[place] >= _SOME else 0
    return said


_STRANGE, _SOME = 0.5, 0.2
"""What is left of the weight of a language without one of the letters; what it weighs to be thought of."""
_ACCENT = 0.6
"""What a letter with an accent says for the languages that write it, all together."""


@kept()
def _alphabets() -> tuple[frozenset[str], ...]:
    """Return the letters beyond ASCII that each language has in its lists as they are written."""
    return tuple(frozenset(sign for sign in _signs_in(each) if is_accented(sign)) for each in languages())


def is_accented(sign: str) -> bool:
    """Whether a sign is a letter beyond ASCII."""
    return sign.isalpha() and not sign.isascii()


def _is_one_among(words: AbstractSet[str], language: "Language") -> bool:
    """Whether a language has one of these words that English lacks, and English two that it lacks.

    A name or a word that is spelt alike is then more likely than a language: "in Comic Sans".
    """
    place, said = languages().index(language), {word for word in words if word.isalpha()}
    known = {word: _knowing().get(word) or _by_stem(word) for word in said}
    theirs = [word for word, places in known.items() if place in places and 0 not in places]
    ours = [word for word, places in known.items() if 0 in places and place not in places]
    return len(theirs) <= 1 < len(ours)


def _is_english_by_stem(word: str) -> bool:
    """Whether English has a word with another ending ("areas"), or may have it: none lists "clients"."""
    if not word.endswith("s"):
        return False
    alike = word.isascii() and word[-2:-1] not in _VOWELS and word not in _knowing()
    return alike or word.removesuffix("s") in words_in(languages()[0])


_VOWELS = frozenset("aeious")


def _is_close(weights: list[float]) -> bool:
    """Whether two languages but English are about as likely: the words of the table then say more."""
    second, first = sorted(weights[1:])[-2:]
    return 0 < first <= _CLOSE * second


_CLOSE = 1.3


def _of_those_that_know_most(weights: Sequence[float], said: AbstractSet[str]) -> list[float]:
    """Return the weights of the languages about as likely that know the most of the small words of a request.

    "Barras do total" is Portuguese beside any table: the table may be in another language.
    """
    first, small = max(weights[1:]), _small_words()
    near = [place for place, weight in enumerate(weights) if place and first <= _CLOSE * weight]
    known = {place: sum(word in small[place] for word in said) for place in near}
    most = max(known.values())
    return [0.0 if known.get(place, most) < most else weight for place, weight in enumerate(weights)]


@kept()
def _small_words() -> tuple[frozenset[str], ...]:
    """Return the words that join others in each language, as its own lists say them."""
    return tuple(_joining_in(each) | (small_talk_of(each) - _meant_in(each)) for each in languages())


def _joining_in(language: "Language") -> frozenset[str]:
    listed = (phrases_of(language.phrases.get(tag, "")) for tag in _JOINING)
    joining = frozenset(words[0] for phrases in listed for words in phrases if len(words) == 1)
    return joining.union(*phrases_of(language.phrases.get(Tag.FILLER, "")))


_JOINING = (Tag.FILLER, Tag.BY, Tag.IN, Tag.AND, Tag.WITHOUT, Tag.ONLY, Tag.FROM, Tag.TO)


def _lettered(word: str) -> list[int]:
    """Return the places of the languages that have all letters of a word beyond those of English."""
    if word.isascii():
        return []
    return [place for place, letters in enumerate(_letters()) if letters.issuperset(word)]


@kept()
def _letters() -> tuple[frozenset[str], ...]:
    return tuple(frozenset("".join(words_in(language))) for language in languages())


def _weight(word: str, aside: AbstractSet[str]) -> float:
    """Return how much a word says about the language: a letter nothing, a short word less than a long one."""
    size = 0.0 if len(word) == 1 and word.isascii() else _SHORT if len(word) < SHORTEST else 1.0
    bent = _BENT if word not in _knowing() else 1.0
    return size * bent * (_ASIDE if word in aside else 1.0)


def _code(place: int) -> str:
    return languages()[place].code


def _written(word: str, own: tuple[str, ...]) -> list[int]:
    """Return the places of the languages that are heard and written as this word is."""
    there = scripts_of(word)
    return [at for at, each in enumerate(languages()) if each.code in own and scripts_in(each) & there]


@lru_cache(maxsize=8192)
def _bent(word: str) -> tuple[int, ...]:
    """Return the places of the languages that may know a word that is in none of their lists."""
    return _by_stem(word) or _by_tail(word)


def _by_stem(word: str) -> tuple[int, ...]:
    """Return the places of the languages that know a word with another ending."""
    found: dict[int, None] = {}
    for size in range(SHORTEST, len(word) + 1):
        for place in _stems().get(word[:size], ()):
            if ends_as(word, word[:size], languages()[place].endings):
                found[place] = None
    return tuple(found)


def _by_tail(word: str) -> tuple[int, ...]:
    """Return the places of the languages that put words together and know the end of one."""
    for start in range(_HEAD, len(word) - _TAIL + 1):
        found = [at for at in _knowing().get(word[start:], ()) if languages()[at].linking]
        if found:
            return tuple(found)
    return ()


_HEAD, _TAIL = 3, 6
"""So long the parts of a word are at least, of which the last tells its language."""


@kept()
def _knowing() -> dict[str, tuple[int, ...]]:
    """Return word -> places of the languages that have it.

    A number says nothing for its language where it is a small word of another ("dos" is two, and "of the"),
    nor for that one where it is a number of several ("tres" is three, and "very").
    """
    numbers = [word_set(language.numbers.replace("|", " ")) for language in languages()]
    small = [small_talk_of(language) for language in languages()]
    idle = [talk - own for talk, own in zip(small, numbers, strict=True)]
    counted = [own - talk for talk, own in zip(small, numbers, strict=True)]
    doubtful = frozenset().union(*idle) & frozenset().union(*counted)
    few = frozenset(word for word in doubtful if sum(word in own for own in counted) > 1)
    return _places(
        tuple(
            words_in(language) - (own & doubtful) - (few - own)
            for language, own in zip(languages(), counted, strict=True)
        )
    )


@kept()
def _naming() -> dict[str, tuple[int, ...]]:
    """Return word -> places of the languages that name columns by it."""
    return _places(tuple(word_set(" ".join(language.synonyms.values())) for language in languages()))


@kept()
def _stems() -> dict[str, tuple[int, ...]]:
    """Return stem -> places of the languages that have a word of it; chatter lists all its forms."""
    return _places(
        tuple(
            frozenset(stem(word, language.endings) for word in _meant_in(language))
            for language in languages()
        )
    )


def _places(known: tuple[frozenset[str], ...]) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for place, words in enumerate(known):
        for word in words:
            found[word] = (*found.get(word, ()), place)
    return found


@cache
def scripts_in(language: "Language") -> frozenset[str]:
    """Return the scripts that a language is written in."""
    return scripts_of(language.small_talk)


def writes_plainly(language: "Language") -> bool:
    """Whether a language is written with blanks between all words, and in letters that many share."""
    return not scripts_in(language).isdisjoint(_SHARED)


@cache
def _plain() -> frozenset[int]:
    """Return the places of the languages that are written plainly."""
    return frozenset(place for place, each in enumerate(languages()) if writes_plainly(each))


@lru_cache(maxsize=64)
def _of_scripts(scripts: frozenset[str]) -> "tuple[Language, ...]":
    """Return the languages with scripts of their own, of which one is among these."""
    return tuple(each for each in languages() if not writes_plainly(each) and scripts_in(each) & scripts)


def heard(request: str, names: str = "", before: str = "") -> tuple[str, ...]:
    """Return the codes of the languages that a request is likely to be in, by scripts of their own.

    Of those that share one, it is the language of which signs are written that the others lack, and whose
    words are known. names are those of the table, which count where the request is in no such script.
    before is the code of the language that was spoken before: few words do not change it.
    """
    return _rivals_left(request, names, before) or _rivals_left(names)


@lru_cache(maxsize=64)
def _rivals_left(text: str, names: str = "", before: str = "") -> tuple[str, ...]:
    """Return the likeliest language of each script but Latin and Cyrillic that a text is written in.

    The words of names say nothing: the table may be in another language than the request.
    """
    there = _of_scripts(scripts_of(text))
    if not there:
        return ()
    start, aside = text[:_HEARD], frozenset(words_of(names))
    mixed = mixes_forms(f"{start} {names}")

    @cache
    def likely(each: "Language") -> float:
        return _likelihood(each, start, aside, mixed=mixed) + _KEPT * (each.code == before)

    found: list[str] = []
    for language in there:
        rivals = [each for each in there if scripts_in(each) & scripts_in(language)]
        if len(rivals) == 1 or max(rivals, key=likely) is language:
            found.append(language.code)
    return tuple(found)


_HEARD = 1_000
"""Signs by which a language is told from others of its script."""


def written_as(text: str) -> tuple[str, ...]:
    """Return the codes of all languages whose script a text is in, where that is no widely shared one."""
    return tuple(each.code for each in _of_scripts(scripts_of(text)))


def _likelihood(language: "Language", text: str, aside: frozenset[str], *, mixed: bool) -> float:
    """Return how many signs of a text only this language has, and how many stand in words of it."""
    own = sum(map(own_signs(language).__contains__, text))
    own += _TELLING * sum(map(language.own_signs.__contains__, text))
    own += _MIXED * (mixed and "KANA" in scripts_in(language))
    known = _words_but(language, aside)
    pieces = run_of(fold(text), known) if language.unspaced else words_of(text)
    return own + sum(len(piece) ** 2 for piece in pieces if piece in known.words)


@lru_cache(maxsize=64)  # each line of a paste is heard beside the same names
def _words_but(language: "Language", aside: frozenset[str]) -> Vocabulary:
    known = words_in(language)
    return Vocabulary(known if known.isdisjoint(aside) else known - aside)


@kept(each_language)
def own_signs(language: "Language") -> frozenset[str]:
    """Return the signs that no other language of the same script has in its lists."""
    others = [
        each for each in languages() if each is not language and scripts_in(each) & scripts_in(language)
    ]
    return _signs_in(language).difference(*map(_signs_in, others))


@cache
def _signs_in(language: "Language") -> frozenset[str]:
    return frozenset("".join((*_lists(language), language.chatter, *language.phrases.values())))


@cache
def spelt_in(language: "Language") -> frozenset[str]:
    """Return the words of a language as they are written, with their accents."""
    texts = (*_lists(language), language.chatter, *language.phrases.values())
    return frozenset(word for text in texts for word in _parts(text))


def language_of(text: str, *, names: bool = False) -> str:
    """Return the code of the language that a text is in, English where no whole word says another.

    names: the text is of names of columns; of close languages it is the one that calls them so.
    """
    words, own = frozenset(words_of(text)), heard(text)
    letters = frozenset() if text.isascii() else frozenset(filter(is_accented, {*text.casefold()}))
    best, *_ = spoken(words, words if names else frozenset(), own, letters=letters)
    if best is not languages()[0] and (best.code in own or tells(words, best)):
        return best.code
    return languages()[0].code


def locale_in(text: str) -> str:
    """Return the tag of the language that a text is in, with how its signs are written."""
    return as_written(language_of(text), text)


def is_bent(word: str, language: "Language") -> bool:
    """Whether a language knows a word with another ending, and English does not."""
    places = () if word in _knowing() else _by_stem(word)
    return languages().index(language) in places and 0 not in places and not _is_english_by_stem(word)


LENT = frozenset("àáâäåçèéêëîïñóôöøü")
"""Letters that English keeps in words of others ("naïve", "piñata"): they tell nothing by themselves."""


def writing(letters: AbstractSet[str]) -> "tuple[Language, ...]":
    """Return the languages that write all of these letters beyond ASCII."""
    return tuple(each for each, has in zip(languages(), _alphabets(), strict=True) if letters <= has)


def is_foreign(word: str) -> bool:
    """Whether a word is written in letters that are not Latin."""
    return not word.isascii() and "LATIN" not in scripts_of(word)


def tells(words: frozenset[str], language: "Language") -> bool:
    """Whether words are of a language and not of English: whole ones, more than English has, and one of few.

    A stem or a short word tells nothing, and one of five may be a name. Letters that English does not have
    tell by themselves.
    """
    if any(map(is_foreign, words)):
        return True
    whole = {word for word in words if len(word) >= SHORTEST and word.isalpha()}
    theirs, ours = words_in(language), words_in(languages()[0])
    telling = len((whole & theirs) - ours)
    return telling > len((whole & ours) - theirs) and (telling > 1 or len(whole) < _MANY)
