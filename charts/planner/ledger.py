"""The ledger of a request: every word is spent by a part of the spec, small talk, or named in the answer.

A word that was recognised and changed nothing is not spent: "average" without a mean in the spec, a column
that is not drawn, a cell that no filter holds. The accounts are made of the finished spec, so no rule of the
planner can claim a word that had no effect.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from charts.grammar import Aggregate, Calculate, ChartSpec, Mark, Operation, Operator, Stack
from charts.language.lexicon import Speech, words_for
from charts.language.registry import all_words
from charts.language.spelling import fold, words_of
from charts.language.tags import NEGATING, Tag
from charts.language.tokens import Word, is_unspaced
from charts.planner.all_heads import says_what_all_are
from charts.planner.asked_in_vain import (
    asks_in_vain,
    colours_in_vain,
    looks_in_vain,
    shares_in_vain,
    tables_in_vain,
    wanted_instead,
)
from charts.planner.asking_how_much import asks_how_much
from charts.planner.attached import (
    has_its_quality,
    has_its_shape,
    is_cut_in_vain,
    is_done_to_its_object,
    plays_its_part,
    points_right,
)
from charts.planner.chatting import chatted
from charts.planner.choice import uses
from charts.planner.choice.roles import AGGREGATES
from charts.planner.choice.wish import is_refused
from charts.planner.effects import columns_of, counts_each_row, has_effect, literals, tests
from charts.planner.filters.literals import Cell, Number, cells_of, day_at, number_at
from charts.planner.filters.looking_back import weekend_at
from charts.planner.frames.asides import ASIDE
from charts.planner.frames.frame import Frame, Rest, unchanged
from charts.planner.idle_places import idle_among
from charts.planner.leftovers import Account, left_of
from charts.planner.own_names import counts_what_is_drawn, is_but_described
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.planner.request.places import says_by_its_place
from charts.planner.request.undrawn import undrawn_words
from charts.planner.said_of_tables import says_what_a_table_is_of
from charts.planner.standing import (
    asks_of_each,
    carries_no_wish,
    counts_rows,
    is_of_each,
    says_its_kind,
    says_what_is_drawn,
)
from charts.table import Kind

_SHORTEST = 2
"""A letter alone is no wish."""


def unspent_of(
    read: Request,
    rest: Rest,
    spec: ChartSpec,
    frames: Sequence[Frame],
    done: Sequence[Frame],
    *,
    answered: bool = False,
) -> tuple[str, ...]:
    """Return the words of a request that nothing in the spec came of, as the member wrote them.

    rest is what the frames left of the request; done are those of the frames that had an effect.
    answered says that its first question has an answer.
    """
    accounts = accounts_of(read, rest, spec, frames, done)
    return (*left_of(read, accounts, answered=answered), *read.unread)


def accounts_of(
    read: Request, rest: Rest, spec: ChartSpec, frames: Sequence[Frame], done: Sequence[Frame]
) -> list[Account]:
    """Return the account of each word of a request, left to right; the same of the same as before."""
    known = rest.request.once(_none_told)
    told = read, spec, frames, done
    asked = (*map(id, told), frozenset(rest.request.used))
    if asked not in known:
        known[asked] = told, _told(read, rest, spec, frames, done)
    return list(known[asked][1])


_Told = tuple[object, Sequence[Account]]
"""What the accounts were made of, kept as long as these, and the accounts."""


def _none_told(_request: Request) -> dict[tuple[object, ...], _Told]:
    return {}


def _told(
    read: Request, rest: Rest, spec: ChartSpec, frames: Sequence[Frame], done: Sequence[Frame]
) -> Sequence[Account]:
    written = frozenset((spec.title, *literals(spec)))
    accounts = {place: _account(rest.request, spec, at, written) for at, place in enumerate(rest.places)}
    if Account.NAMED in accounts.values():
        accounts |= dict.fromkeys(chatted(read), Account.SMALL_TALK)
        all_told = _told_apart(rest.request, spec)
        accounts |= {place: Account.SPENT for at, place in enumerate(rest.places) if at in all_told}
    did = {frame.words for frame in done}
    for frame in frames:
        spent = Account.SMALL_TALK if frame.name == ASIDE else Account.SPENT
        accounts |= dict.fromkeys(frame.words, spent if frame.words in did else Account.NAMED)
    for frame in done:
        if frame.name in _WITH_NOUNS:
            accounts |= dict.fromkeys(_nouns_in(read, frame), Account.SPENT)
    named = [at for at, account in accounts.items() if account is Account.NAMED]
    behind = [at for at in named if accounts.get(at - 1) is Account.SPENT]
    accounts |= {at: Account.SPENT for at in behind if _is_unit(read, at)}
    styled = frozenset[int]().union(*(each.words for each in done if each.name in _STYLED))
    accounts |= {at: Account.SPENT for at in named if _is_furniture(read, at, styled)}
    framed_words = frozenset[int]().union(*(frame.words for frame in frames))
    strange = [at for at in read.unknown() if accounts[at] is Account.NAMED and at not in framed_words]
    idle = [at for at in strange if not _wants_figures(read, spec, at)]
    idle = idle_among(read, spec, accounts, [at for at in idle if not wanted_instead(read, at)])
    accounts |= dict.fromkeys(idle, Account.SMALL_TALK)
    accounts |= {at: Account.NAMED for at in undrawn_words(read) if accounts[at] is Account.SMALL_TALK}
    accounts |= dict.fromkeys(looks_in_vain(read, spec, accounts, framed_words), Account.NAMED)
    accounts |= dict.fromkeys(tables_in_vain(read, accounts), Account.NAMED)
    return [accounts[at] for at in range(len(read.words))]


_WITH_NOUNS = ("rule", "limits")
"""Frames in which a noun only says of what a word of theirs is: "a line at the pass mark 60"."""


def _nouns_in(read: Request, frame: Frame) -> Iterator[int]:
    """Yield the unknown words between an article and a word of a frame: "the temperature axis to 40"."""
    for at in read.unknown():
        if at and at + 1 in frame.words and read.words[at - 1].text in read.speech.articles:
            yield at


_STYLED = frozenset(
    {
        "limits",
        "looks",
        "reverse",
        "ticks",
        "log",
        "currency",
        "decimals",
        "angle",
        "order",
        "values",
        "source order",
    }
)
"""The frames of what is done to an axis and to labels, as their families call them."""


def _is_furniture(read: Request, at: int, styled: frozenset[int]) -> bool:
    """Whether a word only says to what part of the picture something was done: "reversed axis"."""
    if read.words[at].text not in _FURNITURE:
        return False
    first = next((each + 1 for each in range(at - 1, -1, -1) if read.words[each].kind == "stop"), 0)
    behind = range(at, len(read.words))
    last = next((each for each in behind if read.words[each].kind == "stop"), len(read.words))
    return any(abs(at - each) <= _BESIDE for each in styled if first <= each < last)


_FURNITURE = all_words(lambda language: language.asking.furniture)
_BESIDE = 3


def _is_unit(read: Request, at: int) -> bool:
    """Whether a word only says of what the number before it is: "a line at 8 hours", "from 2 dollars"."""
    if not at or number_at(read.words, at - 1) is None or read.words[at].kind != "word":
        return False
    text, phrase, behind = read.words[at].text, read.phrase_at(at), read.phrase_at(at + 1)
    if behind is not None and behind.tag.family == "mark":
        return False  # "8 hour lines"
    timed = phrase is not None and phrase.tag.family == "time"
    measured = read.speech.longest((text,), "unit") is not None
    units = {part for column in read.table.columns for part in words_of(f"{column.name} {column.unit or ''}")}
    return timed or measured or text in units or read.speech.names_currency(text)


def _told_apart(request: Request, spec: ChartSpec) -> set[int]:
    """Return the words of cells that are all there are in a column that is drawn: "4a against 4b"."""
    drawn = {each.field for each in (spec.x, spec.series, spec.facet) if each}
    by_column: dict[int, list[Cell]] = {}
    for cell in cells_of(request):
        by_column.setdefault(cell.column, []).append(cell)
    found: set[int] = set()
    for index, cells in by_column.items():
        column = request.table.columns[index]
        if column.name in drawn and len({cell.value for cell in cells}) == uses.levels(column) > 1:
            found.update(at for cell in cells for at in range(cell.start, cell.end))
    return found


def framed(spec: ChartSpec, frames: Sequence[Frame]) -> tuple[ChartSpec, list[Frame]]:
    """Return the spec as the frames change it, and the frames that had an effect.

    A column is calculated where the spec draws it, beside those that it calculates already. Of what draws
    nothing nothing is changed.
    """
    if spec.mark is Mark.NONE:
        return spec, []
    drawn = columns_of(spec)
    made = [frame.column for frame in frames if frame.column and frame.column.name in drawn]
    spec = replace(spec, calculate=tuple(dict.fromkeys((*spec.calculate, *made))))
    done = []
    for frame in frames:
        edited = frame.edit(spec)
        held = frame.holds is not None and frame.holds(spec)
        if frame.column in made if frame.column else frame.edit is unchanged or edited != spec or held:
            done.append(frame)
        spec = edited
    return spec, done


def _account(request: Request, spec: ChartSpec, at: int, written: frozenset[str]) -> Account:
    word, mention, phrase = request.words[at], request.mention_at(at), request.phrase_at(at)
    if at not in request.used and mention is None and asks_in_vain(request, spec, at):
        return Account.NAMED
    if word.kind in ("stop", "sign"):
        return Account.SMALL_TALK
    if at in request.used:
        vain = is_cut_in_vain(request, spec, at)
        vain = vain or (phrase is not None and not has_its_quality(request, spec, phrase))
        return Account.NAMED if vain else Account.SPENT
    if mention is not None:
        kept = _is_drawn(request, spec, mention) and not _is_turned_down(request, mention.start)
        kept = kept and plays_its_part(request, spec, mention)
        return Account.SPENT if kept else Account.NAMED
    left = _says_what_is_left(request, spec, at)
    if phrase is not None and not left:
        return _of_phrase(phrase, request, spec)
    return Account.SPENT if left else _of_unknown(at, spec, request, written)


def _says_what_is_left(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether a word says that a difference is left, and one is drawn: "was jeden Monat übrig bleibt"."""
    if not spec.calculate or request.words[at].text not in request.speech.listed("left_over"):
        return False
    drawn = columns_of(spec)
    return any(_subtracts(each) and each.name in drawn for each in spec.calculate)


def _subtracts(made: Calculate) -> bool:
    return isinstance(made.expression, Operation) and made.expression.op is Operator.SUBTRACT


def _is_drawn(request: Request, spec: ChartSpec, mention: Mention) -> bool:
    """Whether a named column is in the spec, in the part that its words give it."""
    column = request.table.columns[mention.column]
    counted = counts_rows(spec) and uses.is_unique(request.table, column) and column.kind not in _MOMENTS
    counted = counted and (not uses.is_number(column) or _is_asked_for(request, mention))
    if column.name in columns_of(spec) or counted or mention.roles & _SET_ASIDE:
        return True
    if is_but_described(request, spec, mention):
        return True
    if spec.mark is Mark.STRIP and uses.is_unique(request.table, column) and not uses.is_number(column):
        return True  # "every plot as a dot"
    if uses.numbers_rows(request.table, column) and not _groups_by(request, mention):
        return True  # "the ratings of all respondents": what the rows are
    return "sort" in mention.roles and spec.sort is not None


_GROUPING = (Tag.BY, Tag.EACH, Tag.SERIES)


_MOMENTS = (Kind.TIME, Kind.DATE, Kind.DATETIME)
"""Kinds of columns that no row is called by: of counted rows they say nothing."""


def _is_turned_down(request: Request, at: int) -> bool:
    """Whether a column that is drawn was not wanted: no rule has read the "not" before it."""
    before = request.phrase_ending(request.before_fillers(at))
    if before is not None and before.tag in _GROUPING:
        before = request.phrase_ending(request.before_fillers(before.start))
    if before is None or before.tag not in NEGATING or request.speech.postposes:
        return False
    if before.start and request.words[before.start - 1].text == "/":
        return False  # "yes/no per team"
    return request.used.isdisjoint(range(before.start, at + 1))


def _groups_by(request: Request, mention: Mention) -> bool:
    before = request.phrase_ending(request.before_fillers(mention.start))
    return before is not None and before.tag in (Tag.BY, Tag.EACH, Tag.SERIES, Tag.POST_BY)


def _is_asked_for(request: Request, mention: Mention) -> bool:
    """Whether a word for counting stands before a column: "number of orders", of which each has a number."""
    before = request.phrase_ending(request.before_fillers(mention.start))
    return before is not None and before.tag in (Tag.COUNT, Tag.TOTAL_NUMBER)


_SET_ASIDE = frozenset({"context", "again"})
"""What a column is named for that is not drawn, as asked."""


def _of_unknown(at: int, spec: ChartSpec, request: Request, written: frozenset[str]) -> Account:
    """Return the account of a word that is neither a known phrase nor a column's name."""
    word = request.words[at]
    number = number_at(request.words, at) if word.kind in ("number", "word") else None
    said = {word.raw, word.text} | ({str(number.value)} if number else set())
    if said & written:
        return Account.SPENT
    counted = _is_counted(request, spec, at, number) or counts_what_is_drawn(request, spec, at)
    if counted or _ends_a_unit(request, spec, at):
        return Account.SPENT
    figure = (
        wanted_instead(request, at)
        or word.kind in ("number", "date", "quote")
        or word.text.isdecimal()
        or _is_a_time(request, at)
    )
    figure = figure or _is_counted_in_vain(request, spec, at)
    if figure or (len(word.raw) < _SHORTEST and _is_label(request, word.raw)):
        return Account.NAMED
    quality = _says_the_measure(word, spec, request) or _says_quality(word, spec, request)
    quality = quality or (
        spec.mark is Mark.STRIP and word.text in request.speech.listed("small")
    )  # "own dot"
    if quality or says_what_all_are(request, spec, at):
        return Account.SPENT
    if request.speech.is_small_talk(word.text) or (len(word.text) < _SHORTEST and word.text.isascii()):
        return Account.SMALL_TALK
    idle = not _wants_figures(request, spec, at) and carries_no_wish(request, spec, at)
    return Account.SMALL_TALK if idle else Account.NAMED


def _is_counted_in_vain(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether it is asked how many there are of what a word says, and each row is counted as one."""
    start = at - (at > 0 and len(request.words[at - 1].text) == 1)  # "combien d'absents"
    before = request.phrase_ending(request.before_fillers(start))
    counted = before is not None and before.tag in (Tag.COUNT, Tag.TOTAL_NUMBER)
    return counted and len(request.words[at].text) > 1 and counts_each_row(spec, request)


def _wants_figures(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether a word says how figures are computed, and they are not: it is named wherever it stands."""
    if _computes(request, at) or asks_of_each(request, spec, at):
        return True
    parts = _meaning_of(request, at) in _RATING and not _shares(spec)
    return (parts or _is_a_rate(request, at) or _names_a_result(request, at)) and not _reckons(spec)


def _names_a_result(request: Request, at: int) -> bool:
    """Whether a word names what is to be made of figures: "the ratio", "both years plus the change"."""
    if _meaning_of(request, at) in (Tag.RATIO, Tag.MARGIN):
        return True
    word, speech = request.words[at].text, request.speech
    window = speech.longest((word,), "window")
    led = at - 1
    while led >= 0 and request.words[led].text in speech.articles:
        led -= 1
    joined = request.phrase_at(led) if 0 <= led < at - 1 else None
    added = joined is not None and joined.tag in (Tag.AND, Tag.ADD)
    return added and window is not None and window[0] in (Tag.CHANGE, Tag.GROWING, Tag.GROWTH)


def _computes(request: Request, at: int) -> bool:
    """Whether a word says how figures are set in relation, and nothing was made: "minus", "slower than"."""
    word, speech = request.words[at].text, request.speech
    if request.once(_sets_against):
        return word in speech.listed("greater") or word in speech.listed("smaller")
    return _meaning_of(request, at) in _OPERATING


def _meaning_of(request: Request, at: int) -> Tag | None:
    """Return how figures are computed that a word speaks of."""
    found = request.speech.longest((request.words[at].text,), "calculate")
    return found[0] if found is not None else None


def _shares(spec: ChartSpec) -> bool:
    """Whether parts of a whole are drawn, of which "share" and "ratio" may speak."""
    parts = any(each.aggregate is Aggregate.SHARE for each in spec.y)
    return parts or spec.mark is Mark.ARC or spec.stack is Stack.NORMALIZE


def _is_a_rate(request: Request, at: int) -> bool:
    """Whether a word is put together with one for a rate or a difference: "Siegquote", "達成率"."""
    text = request.words[at].text
    if is_unspaced(text):
        return len(text) > 1 and text.endswith(_RATES)
    return request.speech.compounds and _ends_in_a_rate(request.speech, request.words[at].text)


@lru_cache(maxsize=1024)
def _ends_in_a_rate(speech: Speech, word: str) -> bool:
    tails = (word[start:] for start in range(_SHORTEST_PART, len(word) - _SHORTEST_PART))
    found = (speech.longest((tail,), "calculate") for tail in tails)
    return any(each is not None and each[0] in _RATING for each in found)


_RATING = (Tag.RATE, Tag.RATIO, Tag.FRACTION, Tag.DIFFERENCE)
_SHORTEST_PART = 3
_RATES = tuple(all_words(lambda language: language.asking.rates))


def _reckons(spec: ChartSpec) -> bool:
    """Whether a chart draws anything that was computed of columns."""
    return bool(spec.calculate) or any(each.window is not None for each in spec.y)


def _sets_against(request: Request) -> bool:
    """Whether one thing is compared with another: "slower than"."""
    return not request.speech.listed("than").isdisjoint(word.text for word in request.words)


_OPERATING = (Tag.MINUS, Tag.TIMES, Tag.DIVIDED)


def _ends_a_unit(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether a digit ends the unit of what is drawn: "in m3"."""
    if not at or request.words[at].joint or not request.words[at].text.isdecimal():
        return False
    unit = request.words[at - 1].text + request.words[at].text
    return any(unit in fold(each.field) for each in spec.y)


def _weekend(request: Request) -> tuple[int, int] | None:
    """Return the words for a weekend, whatever was made of them."""
    unread = request.again()
    unread.used = set()
    return weekend_at(unread)


def _is_a_time(request: Request, at: int) -> bool:
    """Whether a word names a month of a table of days, no other word by its length, or its weekends."""
    weekend = request.once(_weekend)
    if weekend is not None and weekend[0] <= at < weekend[1]:
        return any(each.kind in (*_DAYS, Kind.WEEKDAY) for each in request.table.columns)
    day = day_at(request.words, at) if len(request.words[at].text) >= _LONG_MONTH else None
    return (
        day is not None
        and day.month is not None
        and any(each.kind in _DAYS for each in request.table.columns)
    )


_LONG_MONTH = 6
_DAYS = (Kind.DATE, Kind.DATETIME)


def _is_label(request: Request, text: str) -> bool:
    """Whether a letter is a label of the table, written as it is there: "A against B"."""
    labels = (each for each in request.table.columns if each.kind is Kind.TEXT)
    return text.isupper() and any(text in each.values for each in labels)


def _is_counted(request: Request, spec: ChartSpec, at: int, number: Number | None) -> bool:
    """Whether a word is the money of a filter ("over 200 euros"), or how many marks are asked for.

    Two lines are two, where the chart has two of them.
    """
    behind = request.phrase_at(number.end) if number and number.end < len(request.words) else None
    if number is not None and behind is not None and behind.tag.family == "mark":
        return number.value == _marks_in(spec, request)
    figure = number_at(request.words, at - 1) if at - 1 in request.used else None
    if figure is None or not request.speech.names_currency(request.words[at].text):
        return False
    return any(figure.value in test.values for test in tests(spec.where))


def _marks_in(spec: ChartSpec, request: Request) -> int:
    """Return how many lines a chart has, or colours of bars."""
    split = spec.series.field if spec.series else ""
    return uses.levels(request.table[split]) if split in request.table.names else len(spec.y)


_AMOUNTS = (Tag.INCOME, Tag.COST)
_AS_VERBS = all_words(lambda language: language.asking.costing)


@cache
def _amounts_from(letter: str) -> tuple[tuple[Tag, str], ...]:
    """Return the words for amounts that begin with a letter, with what they mean."""
    return tuple((tag, each) for tag in _AMOUNTS for each in words_for(tag) if each[:1] == letter)


@lru_cache(maxsize=1024)
def _amounts_meant(speech: Speech, text: str) -> frozenset[Tag]:
    return frozenset(tag for tag, each in _amounts_from(text[:1]) if speech.is_same(text, each))


def _says_the_measure(word: Word, spec: ChartSpec, request: Request) -> bool:
    """Whether a word says what the only amounts of the table are, and their name does not: "my expenses"."""
    speech = request.speech
    meant = _amounts_meant(speech, word.text)
    money = word.text in speech.listed("money")
    columns = uses.measures(request.table) if meant or money else []
    drawn = {each.field for each in spec.y}
    spoken_of = {request.table.columns[each.column].name for each in request.mentions if each.whole}
    if len(drawn) == 1 and drawn <= spoken_of and word.text in _AS_VERBS and not is_of_each(request, drawn):
        return bool(meant)  # "what does each team cost us in salaries"
    if len(columns) != 1 or columns[0].name not in drawn:
        return False
    named = [tag for tag in _AMOUNTS if not words_for(tag).isdisjoint(words_of(columns[0].name))]
    return not named or money or not set(named).isdisjoint(meant)


def _is_in_name(phrase: Phrase, request: Request, spec: ChartSpec) -> bool:
    """Whether a word for a mean belongs to the name behind it: "average viewers" of "Avg viewers"."""
    mention = request.mention_at(phrase.end) if phrase.tag is Tag.MEAN else None
    if mention is None or mention.start != phrase.end:
        return False
    name = request.table.columns[mention.column].name
    return name in columns_of(spec) and not words_for(Tag.MEAN).isdisjoint(words_of(name))


def _says_quality(word: Word, spec: ChartSpec, request: Request) -> bool:
    """Whether a word is a quality or a verb of the only figures that are drawn: "how long" of kilometres."""
    if len(spec.y) != 1:
        return False
    return not frozenset(words_of(spec.y[0].field)).isdisjoint(request.speech.heads_of(word.text))


_MAY_BE_REFUSED = frozenset({*AGGREGATES, *(tag for tag in Tag if tag.family in ("mark", "look"))})
"""What "not" and "no" before it turn down: the chart is without it, as asked."""


def _is_lost_with_its_object(request: Request, phrase: Phrase) -> bool:
    """Whether a phrase is the "not" or the "by" of a column that is drawn although it was not wanted."""
    if phrase.tag not in (*_GROUPING, *NEGATING) or phrase.end >= len(request.words):
        return False
    place = request.behind_fillers(phrase.end)
    led = request.phrase_at(place)
    if phrase.tag in NEGATING and led is not None and led.tag in _GROUPING:
        place = request.behind_fillers(led.end)
    mention = request.mention_at(place)
    return mention is not None and _is_turned_down(request, mention.start)


def _is_of_both_axes(request: Request, phrase: Phrase) -> bool:
    """Whether a log scale is wanted along x, too: only figures that go up have one."""
    return phrase.tag is Tag.LOG and any(
        each.text in _BOTH for each in request.words[phrase.start : phrase.end]
    )


_BOTH = all_words(lambda language: language.asking.both)


def _is_a_lost_rest(request: Request, phrase: Phrase) -> bool:
    """Whether a rest was to be compared with, that no frame made: "tomatoes vs all other crops"."""
    before = request.phrase_ending(request.before_fillers(phrase.start))
    if phrase.tag is not Tag.OTHERS or before is None or before.tag is not Tag.VERSUS:
        return False
    one = number_at(request.words, before.start - 1)
    return one is None or one.value != 1  # "one against the other" has no rest


def _of_phrase(phrase: Phrase, request: Request, spec: ChartSpec) -> Account:
    """Return the account of a known phrase: spent if the spec has what it means."""
    if phrase.tag is Tag.FILLER:
        return Account.SMALL_TALK
    if phrase.tag in _MAY_BE_REFUSED and is_refused(request, phrase):
        return Account.SPENT
    lost = _is_lost_with_its_object(request, phrase) or _is_a_lost_rest(request, phrase)
    lost = lost or not has_its_shape(request, spec, phrase) or not has_its_quality(request, spec, phrase)
    lost = lost or shares_in_vain(request, spec, phrase)
    if lost or _is_of_both_axes(request, phrase) or colours_in_vain(request, spec, phrase):
        return Account.NAMED
    if says_by_its_place(request, phrase, {measure.field for measure in spec.y}):
        return Account.SPENT
    done = has_effect(phrase, request, spec) and is_done_to_its_object(request, spec, phrase)
    if (done and points_right(request, spec, phrase)) or _is_in_name(phrase, request, spec):
        return Account.SPENT
    words = request.words[phrase.start : phrase.end]
    places = range(phrase.start, phrase.end)
    idle = all(request.speech.is_small_talk(word.text) for word in words)
    led = phrase.start > 0 and request.words[phrase.start - 1].text in request.speech.articles
    idle = idle and not (led and phrase.tag in AGGREGATES)  # "the mean" is no "I mean"
    named = phrase.tag is not Tag.SHARE and all(says_what_is_drawn(request, spec, at) for at in places)
    idle = idle or named
    idle = idle or all(says_its_kind(request, spec, at) for at in places)
    idle = idle or asks_how_much(request, spec, phrase)
    timed = phrase.tag.family == "time"
    idle = idle or (timed and all(says_what_a_table_is_of(request, spec, at) for at in places))
    return Account.SMALL_TALK if idle else Account.NAMED  # "an" is a year in French
