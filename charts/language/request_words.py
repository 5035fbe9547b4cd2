"""Words that ask for something: they end a table that has no line break before them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from charts.language.cutting import Vocabulary
from charts.language.intent import Intent, intent_of
from charts.language.lexicon import COMPUTING, MOST_WORDS, speech_of, words_for
from charts.language.registry import all_phrases, all_words, languages, phrases_of
from charts.language.scripts import LETTER
from charts.language.spelling import fold, word_set
from charts.language.spoken import heard, language_of, written_as
from charts.language.tags import Tag
from charts.language.tokens import Word, is_unspaced, words
from charts.language.vocabularies import cut_by
from charts.language.ways_of_asking import Asking

_WORD = re.compile(f"(?:{LETTER})+")


@cache
def _asking() -> frozenset[str]:
    listed = [word for language in languages() for word in language.requesting.split()]
    return frozenset((*listed, *map(fold, listed)))


@cache
def _alone() -> frozenset[str]:
    listed = [word for language in languages() for word in language.requesting_alone.split()]
    return frozenset((*listed, *map(fold, listed)))


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[str, ...]:
    """Return the words of a text as the lists of all languages have them."""
    own = () if text.isascii() else heard(text)
    if not own:
        return tuple(word.casefold() for word in _WORD.findall(text))
    cut = words(text, cut_by(own))
    return tuple(word.text for word in cut if word.kind == "word" and not word.text.isdecimal())


def split_request(text: str) -> bool:
    """Whether the words read as a request for a chart, so that they are no cell and no title."""
    said = _words(text)
    return any(word in _asking() for word in said) and (len(said) > 1 or said[0] in _alone())


def names_chart(text: str) -> bool:
    """Whether one of the words asks for a chart, even alone: a heading would not."""
    return any(split_request(f"{word} x") for word in _words(text))


def _begging(asking: Asking) -> str:
    return asking.begging


@cache
def _asked(code: str) -> frozenset[str]:
    return all_words(lambda language: language.you if language.code == code else "")


_MARKS = ("?", "？", "؟")


def asks_people(line: str) -> bool:
    """Whether a line is the question of a survey ("How long do you sleep?"), not one about its table."""
    if not line.strip(' #*_"”').endswith(_MARKS):
        return False
    said = frozenset(map(fold, _words(line)))
    speech = speech_of(said, frozenset(), ())
    marks = (speech.meaning(word) for word in said)
    charted = any(word.startswith(_chart_stems()) for word in said)
    charted = charted or any(tag is not None and tag.family == "mark" for tag in marks)
    charted = charted or not said.isdisjoint(speech.asking(_begging))
    spoken_to = not said.isdisjoint(_asked(speech.codes[0]))
    if speech.tells_accents and not line.isascii():
        spoken_to = not _as_written(line).isdisjoint(_asked_as_written(speech.codes[0]))  # "bán" is no "bạn"
    return not charted and spoken_to and said.isdisjoint(_making())


def _as_written(text: str) -> frozenset[str]:
    return frozenset(unicodedata.normalize("NFC", text).casefold().split())


@cache
def _asked_as_written(code: str) -> frozenset[str]:
    return frozenset().union(*(_as_written(each.you) for each in languages() if each.code == code))


def tells_to_make(text: str) -> bool:
    """Whether a line in a script without blanks tells to draw or to show something: no title does."""
    return is_unspaced(text) and intent_of(text) is Intent.MAKE


@cache
def _chart_stems() -> tuple[str, ...]:
    return tuple(stem for words in all_phrases(lambda language: language.cues.charts) for stem in words)


@cache
def _making() -> frozenset[str]:
    """Return words for making a chart, and for what is pasted, which no question of a survey has."""
    said = all_phrases(lambda language: f"{language.cues.make},{language.cues.deictic}")
    return frozenset(words[0] for words in said if len(words) == 1)


_WISHES = (
    *(Tag.BY, Tag.EACH, Tag.ONLY, Tag.WITHOUT, Tag.NOT, Tag.TOP, Tag.BOTTOM, Tag.SORT, Tag.ASC, Tag.DESC),
    Tag.ALPHABET,
)
_COMMON = frozenset({"of", "in", "on", "within", "across", "among", "rank", "list", "order", "number"})
"""Words of headings as much as of requests."""


@cache
def _wishing() -> frozenset[str]:
    return frozenset().union(*map(words_for, _WISHES)) - _COMMON


def names_wish(text: str) -> bool:
    """Whether a word of the text filters, cuts, orders or groups: a short line with one is no heading."""
    if any(fold(word) in _wishing() for word in _words(text)):
        return True
    return _wishes_in_own_script(text) or _wishes_in_latin(text)


def _says_window(said: tuple[str, ...]) -> bool:
    """Whether English words ask for figures over several others in a turn of phrase: "rolling average"."""
    speech = speech_of(frozenset(said), frozenset(), ())
    found = (speech.longest(said[at : at + MOST_WORDS], "window") for at in range(len(said)))
    return any(each is not None and each[0] in _OVER_SEVERAL and each[1] > 1 for each in found)


_OVER_SEVERAL = (Tag.MOVING, Tag.MOVING_SUM, Tag.LAST_PERIOD)
_TESTING = (Tag.ABOVE, Tag.BELOW, Tag.AT_LEAST, Tag.AT_MOST, Tag.SINCE, Tag.UNTIL, Tag.BETWEEN, Tag.UNEQUAL)
_ENGLISH = "en"


def _wishes_in_latin(text: str) -> bool:
    """Whether a line in another language than English asks for something that no heading says.

    It names a figure that runs ("Umsatz kumuliert"), a look, a bound, or what to draw it as ("als Fläche").
    """
    said = tuple(map(fold, _words(text)))
    code = language_of(text)
    if code == _ENGLISH or not said:
        return _says_window(said)
    speech = speech_of(frozenset(said), frozenset(), ())
    means = _means(code)
    for at in range(len(said)):
        run = said[at : at + MOST_WORDS]
        drawn = speech.longest(run)
        if drawn is not None and (drawn[0].family in ("look", "looks", "layer") or drawn[0] in _TESTING):
            return True
        as_mark = drawn is not None and drawn[0].family == "mark"
        if as_mark and (any(word in means for word in said[max(0, at - 2) : at]) or _is_long(run[0])):
            return True
        if any(speech.longest(run, family) for family in ("window", "style")):
            return True
    return False


def draws_one_of(text: str, names: Sequence[str]) -> bool:
    """Whether a line begins with a kind of chart and goes on with a name: "Linie vom Umsatz".

    In English a joint stands between them: "Line output" is the output of a line. "Line 4 output" is that of
    one of several.
    """
    said = tuple(map(fold, _words(text)))
    speech = speech_of(frozenset(said), frozenset(), ())
    kind = speech.longest(said[:MOST_WORDS])
    if kind is None or kind[0].family != "mark" or _NUMBERED.match(text):
        return False
    rest = said[kind[1] :]
    if len(rest) <= (speech.codes[0] == _ENGLISH):
        return False
    named = {fold(word) for name in names for word in _words(name) if len(word) >= _NAME}
    return any(speech.is_same(word, name) for word in rest if len(word) >= _NAME for name in named)


_NUMBERED = re.compile(r"\W*\w+ +\d")
_NAME = 3
"""Letters of a word that may be a name."""
_LONG = 9


def _is_long(word: str) -> bool:
    """Whether a word for a kind of chart is put together with "chart", or as long: no heading has it."""
    return len(word) >= _LONG


@lru_cache(maxsize=512)
def names_means(text: str) -> bool:
    """Whether a word of the text can ask for anything at all: "limit", "target", "width"."""
    said = tuple(map(fold, _words(text)))
    speech = speech_of(frozenset(said), frozenset(), ())
    runs = [said[at : at + MOST_WORDS] for at in range(len(said))]
    found = (speech.longest(run) for run in runs)
    if any(each is not None and each[0].family in _WISHING_FAMILIES for each in found):
        return True
    return any(speech.longest(run, family) for run in runs for family in COMPUTING)


_LINES = (Tag.TARGET, Tag.RULE, Tag.MEAN_RULE, Tag.MEDIAN_RULE, Tag.AXIS_TO)


def names_line(label: str) -> bool:
    """Whether a label as a whole names a line to draw at a number: "goal", "Ziel", "average line"."""
    said = tuple(map(fold, _words(label)))
    if not 0 < len(said) <= MOST_WORDS:
        return False
    speech = speech_of(frozenset(said), frozenset(), ())
    found = (speech.longest(said), speech.longest(said, "style"))
    return any(each is not None and each[0] in _LINES and each[1] == len(said) for each in found)


@lru_cache(maxsize=512)
def names_limit(label: str) -> bool:
    """Whether a label begins a phrase for such a line, or is a bound: "limit", "threshold", "max"."""
    said = tuple(map(fold, _words(label)))
    bounds = all_words(lambda language: language.bound_words)
    return len(said) == 1 and (said[0] in bounds or said[0] in _line_stems())


@cache
def _line_stems() -> frozenset[str]:
    """Return the first words of phrases of two words for a line: "limit at", "threshold at"."""
    phrases = (words for language in languages() for words in phrases_of(language.phrases.get(Tag.RULE, "")))
    return frozenset(words[0] for words in phrases if len(words) == _NAME - 1)


def names_step(label: str) -> bool:
    """Whether a label is but a word for a time, as it stands before a number: "Week", "día"."""
    said = tuple(map(fold, _words(label)))
    if len(said) != 1:
        return False
    found = speech_of(frozenset(said), frozenset(), ()).longest(said)
    return found is not None and found[0].family == "time"


def _means(code: str) -> frozenset[str]:
    means = (language.cues.means for language in languages() if language.code == code)
    return frozenset(word for text in means for words in phrases_of(text) for word in words)


@cache
def _letters() -> tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]:
    """Return phrases that greet, and those that close a letter or only are polite."""
    greetings = all_phrases(lambda language: language.chatting.greetings)
    return greetings, all_phrases(lambda language: f"{language.chatting.closings},{language.chatting.polite}")


def chats(line: str) -> bool:
    """Whether a part between commas is no more than thanks or a polite phrase, or a greeting begins prose."""
    greetings, closings = _letters()
    parts = [tuple(map(fold, _words(cell))) for cell in _COMMAS.split(line)]
    if any(part in closings for part in parts):
        return True
    greets = any(parts[0][:size] in greetings for size in range(1, MOST_WORDS))
    return greets and max(map(len, parts)) >= _PROSE


_PROSE = 3
"""So many words between two commas are no name of a column."""


def asks_unspaced(line: str) -> bool:
    """Whether a line in a script without blanks asks for something, though it has commas as a row has."""
    cells = _COMMAS.split(line)
    return (
        is_unspaced(line) and names_wish(line) and not any(cell.strip(" %-.").isdecimal() for cell in cells)
    )


_COMMAS = re.compile("[,;|\t]")
_WISHING_FAMILIES = (
    "mark",
    "look",
    "test",
    "aggregate",
    "group",
    "sort",
    "rank",
    "span",
    "aim",
    "looks",
    "layer",
    "talk",
)


def _wishes_in_own_script(text: str) -> bool:
    """Whether a line in a script without capitals, by which a heading is told, has a phrase of a request.

    So short a line may be in any of the languages of its script.
    """
    if text.isascii():
        return False
    if text.rstrip("。！!. ").endswith(_begging_last()) or text.startswith(_predicting()):
        return True
    return any(_wishes_in(text, code) for code in written_as(text))


@cache
def _begging_last() -> tuple[str, ...]:
    return tuple(ending for language in languages() for ending in language.asking.begging_last.split())


@cache
def _predicting() -> tuple[str, ...]:
    """Return verbs of what we cannot draw, of languages in which a request begins with its verb."""
    verbs = (words for language in languages() if language.unspaced for words in language.undrawn.values())
    return tuple(word for words in verbs for word in words.split())


@cache
def _kinds() -> frozenset[str]:
    """Return the words for kinds of charts that are not drawn: "売上を地図で"."""
    drawn = (words for each in languages() for name, words in each.undrawn.items() if name != "forecasts")
    return word_set(" ".join(drawn))


@cache
def _looking_back() -> frozenset[str]:
    return all_words(lambda language: language.last)


def _wishes_in(text: str, code: str) -> bool:
    return any(_wishes_as_cut(words(text, each), code) for each in (cut_by((code,)), _cut_apart(code)))


@cache
def _cut_apart(code: str) -> Vocabulary:
    """Return what cuts a language without the words that only longer phrases have."""
    vocabulary = cut_by((code,))
    return replace(vocabulary, words=vocabulary.words - vocabulary.parts)


def _wishes_as_cut(cut: list[Word], code: str) -> bool:
    said = tuple(word.text for word in cut if word.kind == "word")
    speech = speech_of(frozenset(said), frozenset(), (code,))
    runs = [said[at : at + MOST_WORDS] for at in range(len(said))]
    found = (speech.longest(run) for run in runs)
    if any(each is not None and each[0].family in _WISHING_FAMILIES for each in found):
        return True
    if any(word in _looking_back() or word in _kinds() or speech.names_colour(word) for word in said):
        return True
    return any(speech.longest(run, family) for run in runs for family in COMPUTING)
