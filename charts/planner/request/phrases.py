"""A request as the planner sees it: known phrases and column names, left to right."""

import itertools
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from charts.data.figures import goes_up
from charts.language.cutting import NOTHING, Vocabulary
from charts.language.intent import QUESTION_MARKS
from charts.language.kin import Kin
from charts.language.lexicon import (
    COMPUTING,
    MOST_WORDS,
    Speech,
    phrases_for,
    slips_of,
    speech_of,
    words_for,
)
from charts.language.months import month_named, weekdays_of
from charts.language.registry import all_phrases, all_words
from charts.language.roots import root_of
from charts.language.scripts import script_of
from charts.language.slips import Slips
from charts.language.spelling import fold, key, words_of
from charts.language.spoken import heard
from charts.language.tags import Tag
from charts.language.tokens import COMMAS, Word, apart, is_unspaced, read_of, written
from charts.language.vocabularies import cut_by
from charts.language.words_in_cells import date_words
from charts.planner.request.called_days import called
from charts.planner.request.money_meant import money_meant
from charts.planner.request.named_columns import Likeness, Mention, Name, mentions, names_of, read_within
from charts.planner.request.standings import standings_meant
from charts.planner.request.written_days import with_days
from charts.table import CALENDAR, Column, Kind, Table
from charts.telling.pasted_style import marks_in

if TYPE_CHECKING:
    from charts.grammar import ChartSpec

_MOST_VALUES = 400
_LONGEST_CELL = 60
_SIGNS = {
    ">": Tag.ABOVE,
    "<": Tag.BELOW,
    ">=": Tag.AT_LEAST,
    "≥": Tag.AT_LEAST,
    "<=": Tag.AT_MOST,
    "≤": Tag.AT_MOST,
    "=": Tag.EQUAL,
    "==": Tag.EQUAL,
    "!=": Tag.UNEQUAL,
    "<>": Tag.UNEQUAL,
    "≠": Tag.UNEQUAL,
}
_MOST_MENTIONS = 64
"""Of columns in one request: each may have its whole column looked at."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A known phrase at words start..end."""

    tag: Tag
    start: int
    end: int


_Found = TypeVar("_Found")


@dataclass(slots=True)
class Request:
    """Everything recognised in one request. used marks the words that a rule has taken."""

    table: Table
    speech: Speech
    words: list[Word]
    names: list[Name]
    mentions: list[Mention]
    phrases: list[Phrase]
    used: set[int] = field(default_factory=set)
    unread: tuple[str, ...] = ()
    """What stands behind so many words that it was not read: it is named in the answer."""
    families: dict[str, list[Phrase]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The phrases of each family of frames that was asked for."""
    runs: dict[int, list[str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The words from each place on that can be one phrase, once they were asked for."""
    _found: dict[Callable[..., Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    _found_of: dict[tuple[Callable[..., Any], int], tuple["ChartSpec", Any]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _tags: frozenset[Tag] = field(init=False, repr=False, compare=False)
    _endings: dict[int, Phrase] = field(init=False, repr=False, compare=False)
    _covering: dict[int, Phrase] = field(init=False, repr=False, compare=False)
    _mentioned: dict[int, Mention] = field(init=False, repr=False, compare=False)
    _strange: dict[int, None] = field(init=False, repr=False, compare=False)
    _unknown: tuple[int, list[int]] = field(init=False, repr=False, compare=False)
    _begun: tuple[int, dict[int, int]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Note what stands where: rules ask for each word again and again. The first in order counts."""
        self._tags = frozenset(phrase.tag for phrase in self.phrases)
        last_first = self.phrases[::-1]
        self._endings = {phrase.end: phrase for phrase in last_first}
        self._covering = {at: phrase for phrase in last_first for at in range(phrase.start, phrase.end)}
        self._mentioned = {at: each for each in self.mentions[::-1] for at in range(each.start, each.end)}
        known = self._covering.keys() | self._mentioned.keys()
        self._unknown, self._begun = (-1, []), (-1, {})
        strange = (at for at, word in enumerate(self.words) if word.kind == "word" and at not in known)
        self._strange = dict.fromkeys(strange)

    def once(self, work: "Callable[[Request], _Found]") -> _Found:
        """Return what some work finds in these words, which is done once for all readings of them."""
        if work not in self._found:
            self._found[work] = work(self)
        found: _Found = self._found[work]
        return found

    def once_of(self, spec: "ChartSpec", work: "Callable[[Request, ChartSpec], _Found]") -> _Found:
        """Return what some work finds in these words of one chart, which is done once: each word asks."""
        key = work, id(spec)
        if key not in self._found_of:
            self._found_of[key] = spec, work(self, spec)  # kept with the chart, so that none has its place
        found: _Found = self._found_of[key][1]
        return found

    def again(self) -> "Request":
        """Return the same words, with what was found in them, for a reading that takes words of its own."""
        other = copy(self)
        other.used = set(self.used)
        return other

    def anew(self) -> "Request":
        """Return the same words as they were read, of which no rule has taken any."""
        named = [replace(each, roles=set()) for each in self.mentions]
        return Request(self.table, self.speech, self.words, self.names, named, self.phrases)

    def has(self, *tags: Tag) -> bool:
        """Whether one of these meanings occurs."""
        return not self._tags.isdisjoint(tags)

    def first(self, *tags: Tag) -> Phrase | None:
        """Return the first phrase with one of these meanings."""
        return next(self.all(*tags), None)

    def all(self, *tags: Tag) -> Iterator[Phrase]:
        """Yield the phrases with one of these meanings, left to right."""
        known = self.phrases if self.has(*tags) else ()
        return (phrase for phrase in known if phrase.tag in tags)

    def phrase_ending(self, at: int) -> Phrase | None:
        """Return the phrase whose last word is just before `at`."""
        return self._endings.get(at)

    def phrase_at(self, at: int) -> Phrase | None:
        """Return the phrase that covers word `at`."""
        return self._covering.get(at)

    def mention_at(self, at: int) -> Mention | None:
        """Return the mention that covers word `at`."""
        return self._mentioned.get(at)

    def before_fillers(self, at: int) -> int:
        """Return the place behind the last word before `at` that says something."""
        while (phrase := self.phrase_ending(at)) is not None and phrase.tag is Tag.FILLER:
            at = phrase.start
        return at

    def behind_fillers(self, at: int) -> int:
        """Return the place of the first word from `at` on that says something."""
        while (phrase := self.phrase_at(at)) is not None and phrase.tag is Tag.FILLER:
            at = phrase.end
        return at

    def unknown(self) -> list[int]:
        """Return the words that nothing recognises; those that are used only get more."""
        if self._unknown[0] != len(self.used):
            self._unknown = len(self.used), [at for at in self._strange if at not in self.used]
        return self._unknown[1]

    def is_unknown(self, at: int) -> bool:
        """Whether nothing recognises word `at`."""
        return at in self._strange and at not in self.used

    def unknown_before(self, at: int) -> int:
        """Return where the unknown words begin that stand right before word `at`; itself where none do."""
        if self._begun[0] != len(self.used):
            begun: dict[int, int] = {}
            for each in self.unknown():
                begun[each] = begun.get(each - 1, each)
            self._begun = len(self.used), begun
        return self._begun[1].get(at - 1, at)


def read_request(table: Table, request: str, before: str = "") -> Request:
    """Return the request's words with the phrases and columns that were recognised.

    before is the code of the language in which the member spoke before.
    """
    own = heard(request, " ".join(table.names), before)
    vocabulary = _vocabulary(table, request, own)
    cut, rest = read_of(request, vocabulary)
    heads = frozenset(word for column in table.columns for word in words_of(column.name))
    cells = _cell_words(table)
    plain = _untitled(cut)
    said = frozenset(word.text for word in plain if word.kind == "word")
    speech = speech_of(said, heads | cells, own, before, _accents(plain, heads | cells))
    whole = _taken_apart(cut, speech, vocabulary)
    mended = _mended(whole, speech, heads, cells, vocabulary)
    spoken = [Word(each.text, each.raw, each.kind, speech.codes, each.joint, each.inner) for each in mended]
    size = read_within(spoken, _likeness(table, speech))
    rest = f"{written(spoken[size:])} {rest}".strip()
    read = with_days(list(_measured(spoken[:size], table)), table)
    return replace(request_of(table, read, speech), unread=(rest,) if rest else ())


def _untitled(cut: Sequence[Word]) -> Sequence[Word]:
    """Return the words without those of a title, which may be in another language: "Titel: Vacances".

    A title is what stands between the colon behind a word for titles and the next stop.
    """
    for at, word in enumerate(cut[:-1]):
        if word.text in _TITLING and cut[at + 1].text == ":":
            stops = (each for each in range(at + 2, len(cut)) if cut[each].kind == "stop")
            return [*cut[: at + 1], *cut[next(stops, len(cut)) :]]
    return cut


_TITLING = all_words(lambda language: language.phrases.get(Tag.TITLE, "").replace(",", " "))


def _accents(said: Sequence[Word], aside: frozenset[str]) -> frozenset[str]:
    """Return the letters beyond ASCII in which words are written that are none of the table's."""
    own = (
        word.raw for word in said if word.kind == "word" and word.text not in aside and not word.raw.isascii()
    )
    return frozenset(sign for raw in own for sign in raw.casefold() if not sign.isascii())


def _measured(said: Sequence[Word], table: Table) -> Iterator[Word]:
    """Yield the words, those told that are a unit behind a number: "above 3 m" of "Level m"."""
    units = {words[-1] for column in table.columns if len(words := words_of(column.name)) > 1}
    units = {unit for unit in units if len(unit) <= _LONGEST_UNIT and unit.isalpha()}
    for at, word in enumerate(said):
        unit = word.text in units and at > 0 and said[at - 1].kind == "number"
        if word.kind == "number" and _BY_POINTS.fullmatch(word.text) and _groups_by_points(table, word.codes):
            yield replace(word, text=word.text.replace(".", ""))
        else:
            yield replace(word, kind="unit") if unit else word


_LONGEST_UNIT = 2
_BY_POINTS = re.compile(r"[-−]?[1-9]\d{0,2}\.\d{3}")
"""What is three thousand or three, as the marks are: with more points than one it is no decimal anyway."""


def _groups_by_points(table: Table, codes: tuple[str, ...]) -> bool:
    """Whether points part thousands, as far as cells show it, else as readers of the language write."""
    return marks_in(table, codes[0]).group == "."


def _taken_apart(cut: list[Word], speech: Speech, vocabulary: Vocabulary) -> list[Word]:
    """Return the words, apart where they were kept whole for a phrase that does not stand here."""
    if not vocabulary.parts:
        return cut
    spent = {at for phrase in _phrases(cut, speech, frozenset()) for at in range(phrase.start, phrase.end)}
    for family in COMPUTING:
        runs = ((at, speech.longest(_run(cut, at), family)) for at in range(len(cut)))
        spent |= {place for at, found in runs if found for place in range(at, at + found[1])}
    alone = replace(vocabulary, words=vocabulary.words - vocabulary.parts)
    return [
        part
        for at, word in enumerate(cut)
        for part in (apart(word, alone) if word.text in vocabulary.parts and at not in spent else [word])
    ]


def _mended(
    cut: list[Word], speech: Speech, heads: frozenset[str], cells: frozenset[str], vocabulary: Vocabulary
) -> list[Word]:
    """Return the words with slips of the keys put right, as far as they can stand for one word only.

    A word put together of a column's name and something that is asked of it is two.
    """
    slips = slips_of(speech.codes)
    known, named = heads | cells, Kin(heads, speech)
    near, chat = Slips(known), speech.chat

    @cache
    def nearest(text: str) -> frozenset[str]:
        return slips.nearest(text) | near.nearest(text)

    def meant(word: Word) -> list[Word]:
        if (
            word.kind != "word"
            or word.text in known
            or word.text
            in _IN_RATIOS  # "Zielerreichung" is not put together of "Ziel", "gerçekleşme" no slip
            or word.text in AMOUNTS
            or speech.has_meaning(word.text)
            or speech.names_undrawn(word.text)
            or word.text in chat
        ):
            return [word]
        if not word.text.isascii() and (speech.knows(word.text) or vocabulary.knows(word.text)):
            return [word]
        if named.has_form(word.text) or word.text.removesuffix("s") in cells:
            return [word]  # "cats" of cells "Cat" is no slip of "cast"
        if speech.is_small_talk(word.text):
            return [word]  # "mit den Werten" is no slip of a cell "Westen"
        own = _stem_in(word.text, cells, speech.doing)
        parts = _named_by(word.text, named, speech) or speech.parts(word.text, named)
        if parts:
            size = len(parts[0])
            return [replace(word, text=parts[0], raw=word.raw[:size]), Word(parts[1], word.raw[size:])]
        found = frozenset({own}) if own else nearest(word.text)
        found = frozenset(each for each in found if not _does(word.text, each, speech))
        meanings = {_meaning(each, speech) for each in found}
        return [replace(word, text=min(found, key=len)) if len(meanings) == 1 else word]

    return [each for word in cut for each in meant(word)]


_IN_RATIOS = frozenset(
    word for tag in (Tag.ATTAINMENT, Tag.TICKET) for phrase in phrases_for(tag) for word in phrase
)


def _does(word: str, other: str, speech: Speech) -> bool:
    """Whether a word is for who does what another one says, and no slip of it: "earner" of "earned"."""
    stems = {word.removesuffix(ending) for ending in speech.listed("doers") if word.endswith(ending)}
    return any(len(stem) >= _SHORTEST_STEM and other.startswith(stem) for stem in stems)


def _named_by(word: str, names: Kin, speech: Speech) -> tuple[str, str] | None:
    """Return a name and the ending that says what is meant by it: "klassenweise" is by class."""
    for ending in speech.listed("name_endings"):
        start = word.removesuffix(ending)
        whole = start != word and len(start) >= _SHORTEST_STEM
        if whole and (start in names or names.has_form(start)):
            return start, ending
    return None


def _stem_in(word: str, cells: frozenset[str], doing: Sequence[str]) -> str:
    """Return the word of a cell that a word is made of: "warnings" of "warn"; "" where there is none."""
    stems = (word.removesuffix(ending) for ending in doing if word.endswith(ending))
    return next((each for each in stems if len(each) >= _SHORTEST_STEM and each in cells), "")


_SHORTEST_STEM = 4
AMOUNTS = words_for(Tag.INCOME) | words_for(Tag.COST)
"""Words for what comes in and what goes out: no slips of others, and no forms of cells."""


def _meaning(word: str, speech: Speech) -> str:
    """Return what a known word means: "bar" and "bars" are one meaning, a cell's word is its own."""
    tag = speech.meaning(word)
    return tag.value if tag else word


def _cell_words(table: Table) -> frozenset[str]:
    """Return the words of the cells that a request may name."""
    return frozenset(
        word
        for column in table.columns
        if column.kind is Kind.TEXT
        for cell in column.values[:_MOST_VALUES]
        if isinstance(cell, str)
        for word in words_of(cell[:_LONGEST_CELL])
    )


def request_of(table: Table, cut: list[Word], speech: Speech) -> Request:
    """Return a request that is cut into words already."""
    likeness = _likeness(table, speech)
    names = table.once(names_of)
    heads = {word for column in table.columns for word in words_of(column.name)}
    read = _phrases(cut, speech, {name.key for name in names})
    known = [part for each in read for part in _beside_name(each, cut, speech, heads)]
    known = list(_as_bars(known, table)) if speech.bars_as_histograms else known
    known = [each for each in known if not (speech.tells_accents and _is_a_name(each, cut, speech, table))]
    known = [_as_reckoning(each, cut, speech) for each in known] if speech.postposes else known
    known = [part for each in known for part in _beside_labels(each, cut, speech, table)]
    known = list(_stacked_by(known))
    taken = [0] * len(cut)
    for phrase in known:
        size = phrase.end - phrase.start
        word = cut[phrase.start].text
        if phrase.tag in _SOFT and size == 1 and _is_shortened(word, heads, speech):
            continue
        if phrase.tag is Tag.SHARE and size == 1 and word in table.once(_bare_names):
            continue  # "peso" is a weight where a column is called so, and a share elsewhere
        if phrase.tag is Tag.FILLER and size == 1 and word not in heads and _bends(word, heads, speech):
            continue
        for at in range(phrase.start, phrase.end):
            taken[at] = -size if phrase.tag is Tag.FILLER else size
        if size == 1 and phrase.tag.family == "mark" and word not in heads and speech.has_written(word):
            taken[phrase.start] = _OVER_A_NAME  # "as bars" of a table with a column "Bar"
    firm = frozenset(
        at
        for phrase in known
        if phrase.tag.family in _FIRM or _counts_those(phrase, cut)
        for at in range(phrase.start, phrase.end)
    )
    found = mentions(cut, taken, likeness, firm)[:_MOST_MENTIONS]
    days = table.once(_days_of_weeks)
    found = [each for each in found if not (days and _is_of_a_label(each, cut, days))]
    found = [each for each in found if not _is_a_cell(each, cut, table)]
    standing = standings_meant(table, cut, found, speech)
    told = {at for each in standing for at in range(each.start, each.end)}
    found = [*(each for each in found if told.isdisjoint(range(each.start, each.end))), *standing]
    known, found = _kinds_of(known, found, cut, speech, table)
    spoken = frozenset(at for each in known for at in range(each.start, each.end))
    found = sorted([*found, *money_meant(table, cut, found, spoken, speech)], key=lambda each: each.start)
    covered = {at for each in found for at in range(each.start, each.end)}
    known = [_set_against(each, found, known, table) for each in _around_names(known, found, cut, speech)]
    known = _of_cells_compared(found, _of_figures(found, known, table), cut, table)
    known = _of_places(found, known, cut, table)
    found, known = _said_twice(found, known, table)
    kept = [_of_how_much(each, cut, found, speech, table) for each in _beside(known, covered, cut, speech)]
    if any(column.kind in CALENDAR for column in table.columns):
        kept = [_of_a_course(each, kept, covered, cut, speech) for each in kept]
    return Request(table, speech, cut, names, found, kept)


def _as_reckoning(phrase: Phrase, cut: Sequence[Word], speech: Speech) -> Phrase:
    """Return "take out" behind what is reckoned as a word that says nothing: "अंतर निकालो", "औसत निकालो"."""
    before = (cut[phrase.start - 1].text,) if phrase.start and phrase.tag is Tag.WITHOUT else None
    if before is None:
        return phrase
    meant = speech.meaning(before[0])
    reckoned = meant is not None and meant.family == "aggregate"
    if reckoned or any(speech.longest(before, family) for family in ("calculate", "figure", "window")):
        return replace(phrase, tag=Tag.FILLER)
    return phrase


def _is_a_name(phrase: Phrase, cut: Sequence[Word], speech: Speech, table: Table) -> bool:
    """Whether a word is a cell as it is written there, and a known one but for accents: "An", not "ẩn"."""
    raw = cut[phrase.start].raw
    alone = phrase.end - phrase.start == 1 and raw[:1].isupper() and not speech.lists_as_written(raw)
    return alone and raw in table.once(_cells_as_written)


def _cells_as_written(table: Table) -> frozenset[str]:
    labels = (column for column in table.columns if column.kind is Kind.TEXT)
    return frozenset(cell for column in labels for cell in column.values if isinstance(cell, str))


def _bare_names(table: Table) -> frozenset[str]:
    """Return the names of columns of one word, without the units in brackets behind it."""
    bare = (words_of(column.name.partition("(")[0]) for column in table.columns)
    return frozenset(words[0] for words in bare if len(words) == 1)


def _likeness(table: Table, speech: Speech) -> Likeness:
    known = table.once(_likenesses)
    if speech not in known:
        known[speech] = Likeness(table.once(names_of), speech)
    return known[speech]


def _likenesses(_table: Table) -> dict[Speech, Likeness]:
    return {}


def _counts_those(phrase: Phrase, words: Sequence[Word]) -> bool:
    """Whether a verb tells to count what stands behind an article: "count the ones that are open"."""
    behind = words[phrase.end].text if phrase.end < len(words) else ""
    return phrase.tag is Tag.COUNT and phrase.end - phrase.start == 1 and behind in _ARTICLES


_ARTICLES = all_words(lambda language: language.chatting.articles)


def _is_a_cell(mention: Mention, cut: Sequence[Word], table: Table) -> bool:
    """Whether a word that is but like a column's name is a label: "open" of the columns Opened and Status.

    So is a word of one that a label of several words has: "tiền nhà" beside a column "Số tiền".
    """
    if mention.cover < 1 and _is_of_a_label(mention, cut, table.once(_long_labels)):
        return True
    if mention.length > 1 or mention.quality > _ALMOST:
        return False
    word = cut[mention.start].text
    labels = (each for each in table.columns if each.kind is Kind.TEXT)
    return any(word == value.casefold() for each in labels for value in each.values if isinstance(value, str))


_ALMOST = 0.95


def _is_of_a_label(mention: Mention, cut: Sequence[Word], labels: frozenset[tuple[str, ...]]) -> bool:
    """Whether the words of a mention stand within a label of more words."""
    size = mention.end - mention.start
    for label in labels:
        for start in range(max(0, mention.end - len(label)), mention.start + 1):
            run = cut[start : start + len(label)]
            if len(label) > size and tuple(word.text for word in run) == label:
                return True
    return False


def _long_labels(table: Table) -> frozenset[tuple[str, ...]]:
    """Return the labels of several words."""
    return _of_several_words(table, Kind.TEXT)


def _days_of_weeks(table: Table) -> frozenset[tuple[str, ...]]:
    """Return the days of weeks whose names are several words, which may begin as their column: "thứ ba"."""
    return _of_several_words(table, Kind.WEEKDAY)


def _of_several_words(table: Table, kind: Kind) -> frozenset[tuple[str, ...]]:
    labels = (
        tuple(words_of(value[:_LONGEST_CELL]))
        for column in table.columns
        if column.kind is kind
        for value in column.values[:_MOST_VALUES]
        if isinstance(value, str) and " " in value
    )
    return frozenset(label for label in labels if len(label) > 1)


def _around_names(
    known: Sequence[Phrase], found: Sequence[Mention], cut: Sequence[Word], speech: Speech
) -> list[Phrase]:
    """Return the phrases with comparisons that a column parts: "more people than average"."""
    parted: list[Phrase] = []
    for each in found:
        if each.start == 0 or each.end + 1 >= len(cut):
            continue
        words = (cut[each.start - 1].text, cut[each.end].text)
        if cut[each.start - 1].kind != "word" or cut[each.end].kind != "word":
            continue
        tag, size = speech.longest(words) or (None, 0)
        if tag in _BOUNDS and not _is_number(cut, each.end + 1, speech):
            tag = speech.otherwise(words) or tag  # "nhiều đơn hàng nhất" is no bound
        if _joint(words[0], speech) is not None:
            continue  # "or age over 50"
        if (
            tag is not None
            and size == len(words)
            and (
                (tag.family == "test" and _compares(cut, each.end + 1, speech))
                or (tag in _EXTREMES and speech.tells_accents)
            )
        ):
            parted += [Phrase(Tag.FILLER, each.start - 1, each.start), Phrase(tag, each.end, each.end + 1)]
    places = {each.start for each in parted}
    return sorted(
        [*(each for each in known if each.start not in places), *parted], key=lambda each: each.start
    )


def _set_against(phrase: Phrase, found: Sequence[Mention], known: Sequence[Phrase], table: Table) -> Phrase:
    """Return "over" between two figures as what sets them against each other: "plot score over age"."""
    if phrase.tag not in (Tag.ABOVE, Tag.X_AXIS) or phrase.end - phrase.start > 1:
        return phrase
    sides = [each for each in found if each.end == phrase.start or each.start == phrase.end]
    figures = [table.columns[each.column] for each in sides]
    if phrase.tag is Tag.X_AXIS:  # "day x item", "goals x assists"
        return replace(phrase, tag=Tag.AND) if len(figures) == _BOTH else phrase
    if len(figures) < _BOTH or any(each.kind is not Kind.NUMBER for each in figures):
        return phrase
    dotted = any(each.tag in (Tag.POINT, Tag.RELATION) for each in known)
    return replace(phrase, tag=Tag.VERSUS) if dotted or len(table.columns) == _BOTH else phrase


_BOTH = 2


def _of_figures(found: Sequence[Mention], known: Sequence[Phrase], table: Table) -> list[Phrase]:
    """Return "by" before several figures as what only names them: "линии по доходам и расходам"."""
    if all(phrase.tag is not Tag.BY for phrase in known) or len(found) < _BOTH:
        return list(known)
    joints = {each.start: each.end for each in known if each.tag in (Tag.AND, Tag.FILLER)}
    named = {each.start: each for each in found}
    others = any(column.kind is not Kind.NUMBER for column in table.columns)

    def only_named(phrase: Phrase) -> bool:
        at, figures = phrase.end, 0
        while at in joints or at in named:
            if at in named and table.columns[named[at].column].kind is not Kind.NUMBER:
                return False
            figures += at in named
            at = named[at].end if at in named else joints[at]
        return others and figures >= _BOTH

    return [
        replace(each, tag=Tag.FILLER) if each.tag is Tag.BY and only_named(each) else each for each in known
    ]


def _of_cells_compared(
    found: Sequence[Mention], known: Sequence[Phrase], cut: Sequence[Word], table: Table
) -> list[Phrase]:
    """Return "by" before the figure by which labels are compared as what only names it: "a vs b by units"."""
    cells = _cell_words(table)
    compares = any(phrase.tag is Tag.COMPARE for phrase in known)
    joints = (Tag.VERSUS, Tag.AND, Tag.OR) if compares else (Tag.VERSUS,)

    def sets_apart(phrase: Phrase) -> bool:
        inside = phrase.start > 0 and phrase.end < len(cut)
        return inside and cut[phrase.start - 1].text in cells and cut[phrase.end].text in cells

    set_apart = [phrase for phrase in known if phrase.tag in joints and sets_apart(phrase)]
    figures = {each.start for each in found if table.columns[each.column].kind is Kind.NUMBER}
    if len(set_apart) != 1 or any(each.start < set_apart[0].start for each in found):
        return list(known)
    return [
        replace(each, tag=Tag.FILLER) if each.tag is Tag.BY and each.end in figures else each
        for each in known
    ]


def _of_places(
    found: Sequence[Mention], known: Sequence[Phrase], cut: Sequence[Word], table: Table
) -> list[Phrase]:
    """Return "in" before a whole column of places that rows share as "by": "units in shops"."""
    if all(phrase.tag is not Tag.IN for phrase in known) or any(
        phrase.tag.family == "aggregate" for phrase in known
    ):
        return list(known)
    cells = _cell_words(table)
    named = {each.start: each for each in found if each.whole and _is_shared(table.columns[each.column])}

    def groups(phrase: Phrase) -> bool:
        at = phrase.end + (phrase.end < len(cut) and cut[phrase.end].text in _ARTICLES)
        mention = named.get(at) if phrase.tag is Tag.IN else None
        picked = mention is None or (mention.end < len(cut) and cut[mention.end].text in cells)
        return not picked

    return [replace(each, tag=Tag.BY) if groups(each) else each for each in known]


def _kinds_of(
    known: Sequence[Phrase], found: Sequence[Mention], cut: Sequence[Word], speech: Speech, table: Table
) -> tuple[list[Phrase], list[Mention]]:
    """Return "type of" before a column of groups as words that say nothing: "by type of event"."""
    kinds = speech.listed("kinds_of")
    groups = (each for each in found if each.whole and _is_shared(table.columns[each.column]))
    idle = {each.start - 2 for each in groups if each.start > 1 and cut[each.start - 2].text in kinds}
    idle = {at for at in idle if speech.meaning(cut[at + 1].text) is Tag.FILLER}
    if not idle:
        return list(known), list(found)
    places = idle | {at + 1 for at in idle}
    apart = [each for each in known if places.isdisjoint(range(each.start, each.end))]
    said = sorted([*apart, *(Phrase(Tag.FILLER, at, at + 2) for at in idle)], key=lambda each: each.start)
    return said, [each for each in found if places.isdisjoint(range(each.start, each.end))]


def _is_shared(column: Column) -> bool:
    labels = [value for value in column.values if value is not None]
    return column.kind is Kind.TEXT and len(set(labels)) < len(labels)


def _said_twice(
    found: Sequence[Mention], known: Sequence[Phrase], table: Table
) -> tuple[list[Mention], list[Phrase]]:
    """Return a column of names that is said twice in a row as what is grouped by: "şube şube"."""
    again = [
        (one, other)
        for one, other in itertools.pairwise(found)
        if one.column == other.column and one.end == other.start
        if table.columns[one.column].kind is not Kind.NUMBER
    ]
    if not again:
        return list(found), list(known)
    second = [other for _, other in again]
    said = [Phrase(Tag.POST_BY, other.start, other.end) for other in second]
    kept = [each for each in found if each not in second]
    return kept, sorted([*known, *said], key=lambda each: each.start)


def _compares(cut: Sequence[Word], at: int, speech: Speech) -> bool:
    """Whether a number or a mean stands here, which figures are compared with."""
    while at < len(cut) - 1 and speech.meaning(cut[at].text) is Tag.FILLER:
        at += 1
    return _is_number(cut, at, speech) or speech.meaning(cut[at].text) in (Tag.MEAN, Tag.MEDIAN)


_EXTREMES = (Tag.MAX, Tag.MIN, Tag.TOP, Tag.BOTTOM)
"""Meanings that a column parts where each syllable is a word: "nhiều tin nhắn nhất"."""


_FIRM = ("test", "join")
"""Meanings of words that no other language's name for a column takes: "not" is also a Turkish mark."""
_NAMING = (Kind.TEXT, Kind.WEEKDAY)


def _beside_labels(phrase: Phrase, cut: Sequence[Word], speech: Speech, table: Table) -> Iterator[Phrase]:
    """Yield "by" of "by week" where a column of names is called so: it has no moments to be cut by."""
    size = phrase.end - phrase.start
    if phrase.tag.family != "span" or size == 1:
        yield phrase
        return
    labels = [
        words_of(each.name)
        for each in table.columns
        if each.kind in _NAMING or (each.kind is Kind.NUMBER and goes_up(each))
    ]
    lone = [words[0] for words in labels if len(words) == 1]
    named = [
        at
        for at in range(phrase.start, phrase.end)
        if any(speech.is_same(cut[at].text, each) for each in lone)
    ]
    if not named:
        yield phrase
    elif named[-1] == phrase.end - 1:
        yield Phrase(Tag.BY, phrase.start, named[-1])
    elif named[0] == phrase.start:
        yield Phrase(Tag.POST_BY, named[0] + 1, phrase.end)


def _stacked_by(known: Sequence[Phrase]) -> Iterator[Phrase]:
    """Yield the phrases with "by" behind what is stacked as what tells its parts: "stacked by shop".

    With a kind of chart between ("stacked bars by shop"), something else is grouped by before.
    """
    split = any(phrase.tag is Tag.SERIES for phrase in known)
    begun = grouped = False
    before = None
    for phrase in known:
        beside = before is not None and before.end == phrase.start
        if phrase.tag is Tag.BY and begun and beside and not split:
            yield replace(phrase, tag=Tag.SERIES)
            begun = False
        else:
            yield phrase
        if phrase.tag is Tag.STACKED:
            begun = grouped or phrase.end - phrase.start == 1
        elif not (begun and beside and grouped and phrase.tag.family in ("mark", "filler")):
            begun = False
        grouped = grouped or phrase.tag in (Tag.BY, Tag.EACH) or phrase.tag.family == "span"
        before = phrase


_OVER_A_NAME = 2
"""A word for a kind of chart outweighs a name of one word that it only is a form of."""
_SPREADING = (Tag.BIN, Tag.DISTRIBUTION)


def _as_bars(known: Sequence[Phrase], table: Table) -> Iterator[Phrase]:
    """Yield the phrases with bars for a histogram, where there are names and nothing is put into bins."""
    binned = any(phrase.tag in _SPREADING for phrase in known)
    named = any(column.kind is not Kind.NUMBER for column in table.columns)
    for phrase in known:
        bars = phrase.tag is Tag.HISTOGRAM and named and not binned
        yield replace(phrase, tag=Tag.BAR) if bars else phrase


_SOFT = (Tag.POINT,)
_CLOSE = 0.7
"""Words for marks that a column may be called by as well: "points" where a column is "Pts"."""


def _bends(word: str, heads: Collection[str], speech: Speech) -> bool:
    """Whether a word that says nothing is a form of a column's name here: "nilainya" of "Nilai"."""
    return len(word) > _LONG_WORD and any(speech.is_form(word, head) for head in heads)


_LONG_WORD = 5


def _is_shortened(word: str, heads: Collection[str], speech: Speech) -> bool:
    """Whether a column's name has a shorter form of a word."""
    return any(
        len(head) < len(word) and head[:1] == word[:1] and speech.alike(word, head) > _CLOSE for head in heads
    )


def _of_a_course(
    phrase: Phrase, known: Sequence[Phrase], covered: AbstractSet[int], cut: Sequence[Word], speech: Speech
) -> Phrase:
    """Return "are sales going up?", "sales falling" as what asks for the course, and orders nothing.

    It asks, or stands behind a figure or what points to one, and nothing is said of an order.
    """
    if phrase.tag not in (Tag.ASC, Tag.DESC) or any(each.tag is Tag.SORT for each in known):
        return phrase
    headings = speech.listed("heading")
    if not headings or any(word.text not in headings for word in cut[phrase.start : phrase.end]):
        return phrase
    asks = any(word.text in QUESTION_MARKS for word in cut)
    start = phrase.start - 1
    if start > 0 and speech.meaning(cut[start].text) is Tag.OR and cut[start - 1].text in headings:
        start -= 2  # "rising or falling"
    before = cut[start].text if start >= 0 else ""
    if not asks and start not in covered and before not in speech.listed("that") | speech.listed("those"):
        return phrase
    end, starts = phrase.end, {each.start for each in known if each.tag is not Tag.OR}
    while end < len(cut) and end not in starts and _goes_on(cut[end].text, speech):
        end += 1
    return Phrase(Tag.TREND, phrase.start, end)


def _goes_on(word: str, speech: Speech) -> bool:
    """Whether a word says the other way that a figure may go: "up or down"."""
    return word in speech.listed("heading") or speech.meaning(word) is Tag.OR


def _of_how_much(
    phrase: Phrase, cut: Sequence[Word], found: Sequence[Mention], speech: Speech, table: Table
) -> Phrase:
    """Return what "how many" and "how much" in one word mean: rows where a label follows, else no count."""
    if not speech.says_how_much([word.text for word in cut[phrase.start : phrase.end]]):
        return phrase
    behind = next((each for each in found if 0 <= each.start - phrase.end <= 1), None)
    before = [table.columns[each.column].kind for each in found if each.end <= phrase.start][-1:]
    if behind is not None:
        counts = table.columns[behind.column].kind is not Kind.NUMBER
        return replace(phrase, tag=Tag.COUNT if counts else Tag.FILLER)
    return replace(phrase, tag=Tag.FILLER) if before == [Kind.NUMBER] else phrase


def _vocabulary(table: Table, request: str, own: tuple[str, ...]) -> Vocabulary:
    """Return the words by which a request is cut: known phrases, column names and cells."""
    if request.isascii():
        return NOTHING
    names = {part for column in table.columns for part in (fold(column.name), *words_of(column.name))}
    for column in table.columns:
        if column.kind in (Kind.TEXT, Kind.MONTH, Kind.QUARTER, Kind.WEEKDAY):
            cells = [
                str(value)[:_LONGEST_CELL] for value in column.values[:_MOST_VALUES] if value is not None
            ]
            names.update(part for cell in cells for part in (fold(cell), *words_of(cell)))
            names.update(name for name, _ in called(column) if is_unspaced(name))
    names -= {""}
    known = cut_by(own)
    known = replace(known, words=known.words - _of_heads(table, known, own))
    first = {word[0] for column in table.columns for word in words_of(column.name) if len(word) == _SHORTENED}
    first = {sign for sign in first if script_of(sign) == "HAN"}
    return replace(
        known,
        words=known.words | first,
        weak=known.weak | (first - known.words),
        names=frozenset(names),
        roots=frozenset(map(root_of, names)) - {""},
    )


def _of_heads(table: Table, known: Vocabulary, own: tuple[str, ...]) -> frozenset[str]:
    """Return the words for telling apart by colours that are a column's name with a small word: "按颜色"."""
    heads = [head for column in table.columns if (head := fold(column.name))]  # "" is in every word
    speech = speech_of(frozenset(), frozenset(), own)
    small = known.words | known.suffixes
    return frozenset(
        word
        for word in known.words
        for head in heads
        if head in word
        and (word.removeprefix(head) in small or word.removesuffix(head) in small)
        and speech.meaning(word) in _COLOURING
    )


_SHORTENED = 2
"""Signs of a Chinese name that may be called by its first one."""


def _phrases(cut: Sequence[Word], speech: Speech, names: AbstractSet[str]) -> list[Phrase]:
    """Return the known phrases, the longest at each word, left to right.

    A word for "number" or "colour" that is a column's whole name is that column: "totalt antal" is the total
    of it, "per kleur" parts its rows.
    """
    found: list[Phrase] = []
    parted: set[int] = set()
    at = 0
    while at < len(cut):
        if cut[at].text in _PERCENT_SIGNS and (asked := _asked_how_many(cut, at, found, speech)) < at:
            found = [*(each for each in found if each.end <= asked), Phrase(Tag.SHARE, asked, at + 1)]
            at += 1
            continue
        if cut[at].kind == "sign" and cut[at].text in _SIGNS:
            found.append(Phrase(_SIGNS[cut[at].text], at, at + 1))
            at += 1
            continue
        run = _run(cut, at)
        longest = _but_a_line(cut, at, _longest_at(cut, at, run, speech), speech)
        particle = speech.parts_with(_listed(cut, at))
        if particle and (longest is None or longest[1] == 1):
            found.append(Phrase(Tag.WITHOUT, at, at + 1))
            parted.add(at + particle)
            at += 1
            continue
        if at in parted:
            found.append(Phrase(Tag.FILLER, at, at + 1))
            at += 1
            continue
        longest = _beside_its_name(longest, run, names, speech) if longest else None
        if longest is None or _is_divided_by(longest, found, at) or _is_an_amount(cut, at, longest, speech):
            at += 1
            continue
        tag, size = _with_its_quality(longest, cut[at + 1 : at + 2], speech)
        if tag in _COUNTING and _is_percent(cut, at + size, speech):
            tag = Tag.FILLER  # "how many percent"
        if tag in _BOUNDS:
            tag = _as_a_bound(tag, cut, at, size, speech)
        until = tag in _UP_TO and not _is_moment(cut, at + size)
        if until or (tag is Tag.AFTER and not _is_a_step(cut, at + size, speech)):
            tag = speech.grouping([word.text for word in cut[at : at + size]]) or tag
        found.append(Phrase(tag, at, at + size))
        at += size
    return found


def _as_a_bound(tag: Tag, cut: Sequence[Word], at: int, size: int, speech: Speech) -> Tag:
    """Return what a bound means: nothing where it points at the table, the most where no number follows."""
    if _only_points(cut, at, size, speech):
        return Tag.FILLER
    if _is_number(cut, at + size, speech):
        return tag
    return speech.otherwise([word.text for word in cut[at : at + size]]) or tag


def _only_points(cut: Sequence[Word], at: int, size: int, speech: Speech) -> bool:
    """Whether a bound points at the table, as no number stands near: "以下のデータ", and "200以下の商品"."""
    if tuple(word.text for word in cut[at : at + size]) not in _POINTING:
        return False
    return not any(_is_number(cut, place, speech) for place in range(max(0, at - _NEAR_A_BOUND), at))


_POINTING = all_phrases(lambda language: language.cues.deictic)
_NEAR_A_BOUND = 3

_PERCENT_SIGNS = frozenset("%％٪")
_CHANGING = (Tag.GROWTH, Tag.GROWING, Tag.CHANGE, Tag.LAST_PERIOD, Tag.YEAR_ON_YEAR)


def _asked_how_many(cut: Sequence[Word], at: int, found: Sequence[Phrase], speech: Speech) -> int:
    """Return where words begin that ask how many of a sign: "몇 %", "quel %"; the sign's place if none do."""
    if found and found[-1].end == at and found[-1].tag in _COUNTING:
        start = found[-1].start
    else:
        asking = speech.listed("by_how_much") | speech.listed("amounting") | speech.listed("determiners")
        start = at - 1 if at and cut[at - 1].text in asking else at
    return at if start < at and _changes(cut, speech) else start  # "by how many % did it change"


def _changes(cut: Sequence[Word], speech: Speech) -> bool:
    """Whether words speak of change."""
    windows = (speech.longest(_run(cut, at), "window") for at in range(len(cut)))
    changing = any(each is not None and each[0] in _CHANGING for each in windows)
    return changing or any(word.text in speech.listed("moving") for word in cut)


def _beside_its_name(
    longest: tuple[Tag, int], run: Sequence[str], names: AbstractSet[str], speech: Speech
) -> tuple[Tag, int] | None:
    """Return a phrase without the name of a column at its end, or none where that stands before it."""
    tag, size = longest
    if tag in _NAMEABLE and (named := _named_at_the_end(run[:size], names, speech)):
        return speech.longest(run[: size - named])
    if tag in _COLOURING and speech.postposes and key(run[0]) in names:
        return None  # "रंग के हिसाब से" of a column "रंग" is "by" it
    if tag is Tag.PAINT and size == 1 and any(speech.is_form(run[0], name) for name in names):
        return None  # "за кольором" of a column "колір"
    return longest


def _with_its_quality(longest: tuple[Tag, int], behind: Sequence[Word], speech: Speech) -> tuple[Tag, int]:
    """Return a word for the most with the quality behind it, which may turn it: "en ucuz" is the least."""
    tag, size = longest
    if tag not in (Tag.TOP, Tag.MAX) or size > 1 or not behind or behind[0].kind != "word":
        return longest
    return (Tag.BOTTOM, size + 1) if speech.says_lesser(behind[0].text) else longest


def _longest_at(cut: Sequence[Word], at: int, run: Sequence[str], speech: Speech) -> tuple[Tag, int] | None:
    over = at + 1 < len(cut) and cut[at + 1].text in OBJECT_STARTS
    longest = longest_over_object(run, speech) if over else speech.longest(run)
    if longest and longest[1] > 1 and longest[0] in _BOUNDS and _is_number(cut, at + longest[1], speech):
        return _joint(cut[at].text, speech) or longest
    if longest is None:
        return None
    if longest[1] == 1 and speech.is_written_otherwise(cut[at].raw, longest[0]):
        return None
    if longest[0] is Tag.ONLY and _begins_a_time(cut, at + longest[1] - 1, speech):
        longest = speech.longest(run[: longest[1] - 1]) or longest
    tag = speech.written_as([word.raw for word in cut[at : at + longest[1]]], longest[0])
    return tag, longest[1]  # "nên" is no "nến"


def _begins_a_time(cut: Sequence[Word], last: int, speech: Speech) -> bool:
    """Whether the last word of a phrase begins one of time: "só a | partir de" is "só" and "a partir de"."""
    tag, size = speech.longest(_run(cut, last)) or (None, 0)
    return size > 1 and tag in _TIMED


def _but_a_line(
    cut: Sequence[Word], at: int, longest: tuple[Tag, int] | None, speech: Speech
) -> tuple[Tag, int] | None:
    """Return the bars alone of "bars with a line" where that line has its place: "at 250", "for the mean"."""
    if longest is None or longest[0] is not Tag.COMBO:
        return longest
    for start in range(at + 1, at + longest[1]):
        tag, size = speech.longest(_run(cut, start)) or (None, 0)
        end = start + size
        ruled = tag in _FIGURE_LINES or (tag is Tag.RULE and _compares(cut, end, speech))
        if ruled and end > at + longest[1]:
            return speech.longest(_run(cut, at)[: start - at])
    return longest


_FIGURE_LINES = (Tag.MEAN_RULE, Tag.MEDIAN_RULE)


def _joint(word: str, speech: Speech) -> tuple[Tag, int] | None:
    """Return what joins where a bound has its number behind: "above 50 or below 29" has two."""
    tag = speech.meaning(word)
    return (tag, 1) if tag in (Tag.OR, Tag.AND) else None


def _is_an_amount(cut: Sequence[Word], at: int, longest: tuple[Tag, int], speech: Speech) -> bool:
    """Whether a kind of chart is a figure by what stands behind: "points per game", "points = a + b"."""
    tag, end = longest[0], at + longest[1]
    if tag.family != "mark" or end >= len(cut):
        return False
    if cut[end].text == "=":
        return True
    scored = longest[1] == 1 and cut[at].text in _SCORED and cut[end].text in words_for(Tag.PER)
    return scored and not (at and cut[at - 1].text in speech.listed("drawn_as"))


_SCORED = all_words(lambda language: language.asking.goals)


def _is_divided_by(longest: tuple[Tag, int], found: Sequence[Phrase], at: int) -> bool:
    """Whether a phrase of sorting stands behind "per": "revenue per order by region" sorts nothing."""
    tag, size = longest
    return tag is Tag.SORT and size > 1 and bool(found) and found[-1].end == at and found[-1].tag in _DIVIDING


_OBJECTS = all_phrases(lambda language: language.asking.objects)
OBJECT_STARTS = frozenset(words[0] for words in _OBJECTS)
"""How words begin that may stand within a phrase, as what its verb is said of."""
_LONGEST_OBJECT = 2


def longest_over_object(run: Sequence[str], speech: Speech, *family: str) -> tuple[Tag, int] | None:
    """Return the longest phrase here, also one that an object parts: "colour them by", "turn it sideways"."""
    longest = speech.longest(run, *family)
    for size in (1, _LONGEST_OBJECT):
        if tuple(run[1 : 1 + size]) not in _OBJECTS:
            continue
        parted = speech.longest([run[0], *run[1 + size :]], *family)
        if parted and parted[1] > 1 and parted[1] + size > (longest[1] if longest else 0):
            return parted[0], parted[1] + size
    return longest


_TIMED = (Tag.FROM, Tag.TO, Tag.SINCE, Tag.UNTIL, Tag.BEFORE, Tag.AFTER)


def _beside(
    known: Sequence[Phrase], covered: AbstractSet[int], cut: Sequence[Word], speech: Speech
) -> Iterator[Phrase]:
    """Yield the phrases beside names of columns; a "from" that is left of one that a name cuts is one."""
    for phrase in known:
        free = [at for at in range(phrase.start, phrase.end) if at not in covered]
        if len(free) == phrase.end - phrase.start:
            yield phrase
            continue
        for at in free:
            tag = speech.meaning(cut[at].text)
            if tag in _TIMED:
                yield Phrase(tag, at, at + 1)


def _beside_name(
    phrase: Phrase, cut: Sequence[Word], speech: Speech, heads: Collection[str]
) -> Iterator[Phrase]:
    """Yield a phrase, or what is left beside a name: "per" of "ordini per piatto", which sorts nothing."""
    if not _is_of_name(phrase, cut, speech, heads):
        yield phrase
        return
    for at in range(phrase.start + 1, phrase.end):
        tag = speech.meaning(cut[at].text)
        if tag is not None:
            yield Phrase(tag, at, at + 1)


def _is_of_name(phrase: Phrase, cut: Sequence[Word], speech: Speech, heads: Collection[str]) -> bool:
    """Whether words mean something by their stems only, and the first is of a column's name as it stands."""
    texts = [word.text for word in cut[phrase.start : phrase.end]]
    return texts[0] in heads and phrase.tag is not Tag.FILLER and not speech.has_written(*texts)


def _named_at_the_end(run: Sequence[str], names: AbstractSet[str], speech: Speech) -> int:
    """Return how many words at the end of a phrase are a column's whole name, not all of them."""
    size = next((size for size in range(len(run) - 1, 0, -1) if key("".join(run[-size:])) in names), 0)
    bent = len(run) > 1 and any(speech.is_form(run[-1], name) for name in names)
    return size or int(bent)


def _is_percent(cut: Sequence[Word], at: int, speech: Speech) -> bool:
    found = speech.longest(_run(cut, at), "window")
    return found is not None and found[0] in (Tag.PERCENT, Tag.TOTAL_SHARE)


_COUNTING = (Tag.COUNT, Tag.TOTAL_NUMBER)
_COLOURING = (Tag.SERIES, Tag.PAINT)
_NAMEABLE = (*_COUNTING, Tag.SERIES)
"""Meanings of phrases that end with what a column may be called: "per colour"."""
_DIVIDING = (Tag.BY, Tag.EACH, Tag.PER)
_BOUNDS = (Tag.AT_LEAST, Tag.AT_MOST)
_APART_FROM_IT = 2


def _is_number(cut: Sequence[Word], at: int, speech: Speech) -> bool:
    """Whether a number stands here, or behind one word that says little ("at least the 5")."""
    here, behind = ([*cut[at : at + _APART_FROM_IT], None, None])[:_APART_FROM_IT]
    if here is None or here.kind == "number" or here.text.isdecimal():
        return here is not None
    idle = here.kind != "word" or speech.is_small_talk(here.text) or speech.meaning(here.text) is not None
    return idle and behind is not None and (behind.kind == "number" or behind.text.isdecimal())


_UP_TO = (Tag.TO, Tag.UNTIL)


def _is_moment(cut: Sequence[Word], at: int) -> bool:
    """Whether a number, a date or a month stands here, up to which something can go."""
    if at >= len(cut):
        return False
    word = cut[at]
    return (
        word.kind in ("number", "date")
        or word.text.isdecimal()
        or month_named(word.text, word.codes) is not None
    )


def _is_a_step(cut: Sequence[Word], at: int, speech: Speech) -> bool:
    """Whether a moment stands here after which something can be: "nach dem 3. Mai", "efter tisdag"."""
    leads = at < len(cut) and cut[at].kind == "word"
    at += leads and (speech.meaning(cut[at].text) is Tag.FILLER or fold(cut[at].text) in date_words())
    if at >= len(cut):
        return False
    word, behind = cut[at], cut[at + 1] if at + 1 < len(cut) else None
    if word.kind == "date" or month_named(word.text, word.codes) is not None:
        return True
    if word.kind != "number" and not word.text.isdecimal():
        counted = behind is not None and behind.text.isdecimal()
        stretch = speech.meaning(word.text) in _STRETCHES or word.text in _QUARTERS
        weekday = any(speech.is_same(word.text, name) for name in weekdays_of(speech.codes[0]))
        return weekday or (counted and stretch)
    return _is_a_date(cut, at, speech)


def _is_a_date(cut: Sequence[Word], at: int, speech: Speech) -> bool:
    """Whether a number is a year, or a day or an hour by what stands behind: "3. Mai", "18 Uhr", "12.2."."""
    number, rest = cut[at].text, list(cut[at + 1 : at + 1 + _DATED])
    marked = bool(rest) and rest[0].text in _DATE_MARKS
    behind = rest[1:] if marked else rest
    if not behind:
        return (marked and "." in number) or (len(number) == _YEAR and number.isdecimal())
    named = month_named(behind[0].text, behind[0].codes) is not None
    stretch = speech.meaning(behind[0].text) in _STRETCHES or behind[0].text in date_words()
    paired = marked and behind[0].text.isdecimal()
    return named or stretch or paired or (marked and "." in number) or len(number) == _YEAR


_STRETCHES = (Tag.HOUR, Tag.DAY, Tag.WEEK, Tag.MONTH, Tag.QUARTER, Tag.YEAR)
_QUARTERS = frozenset({"q", "kw"})
_DATE_MARKS = frozenset(".:/")
_DATED, _YEAR = 2, 4

_APART = ("stop", "quote", "sign", "date")


def _listed(cut: Sequence[Word], at: int) -> list[str]:
    """Return the words from here on that can be a verb with its small word behind a list: "cut A, B out"."""
    some = itertools.takewhile(
        lambda word: word.kind not in _APART or word.text in COMMAS, cut[at : at + _MOST_LISTED]
    )
    return [word.text for word in some]


_MOST_LISTED = 14


def _run(cut: Sequence[Word], at: int) -> list[str]:
    """Return the words from here on that can be one phrase."""
    run: list[str] = []
    for word in cut[at : at + MOST_WORDS]:
        if word.kind in _APART:
            break
        run.append(word.text)
    return run
