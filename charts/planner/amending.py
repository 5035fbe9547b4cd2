"""Follow-ups that speak of the table: "Apr should be 52, not 25", "forgot one: Jun 60", "rename Won to Wins".

What a member says of their own figures holds from then on, and the answer tells it: it is part of the spec,
so that it is taken back as anything else is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from charts.grammar import (
    Added,
    Amendment,
    ChartSpec,
    Corrected,
    Renamed,
    amended,
    amendments_of,
    called_otherwise,
)
from charts.grammar.amendments import rows_called
from charts.language.intent import QUESTION_MARKS
from charts.language.spelling import tidy
from charts.language.tags import Tag
from charts.language.tokens import COMMAS, Word
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.leftovers import text_of
from charts.planner.questions.question import Place, Question, question_of
from charts.planner.request.phrases import Request, request_of
from charts.table import Kind, Table
from charts.telling.cleaner import clean_title

_MOST = 50
_TWO = 2
_WITHIN = (*COMMAS, ":", "：", "(", ")", "/", "…")
"""Stops after which a sentence goes on."""
_IDLE = ("filler", "join")
_SETTING = (Tag.NOT, Tag.TO, Tag.FROM, Tag.TREND, Tag.EQUAL, Tag.AGAIN, Tag.IN)
"""Words beside figures that one stands for the other: "19 not 9", "change it from 9 to 19" (no course)."""


@dataclass(frozen=True, slots=True)
class Amending:
    """The last chart with what was said of its table, and the words that say something else."""

    spec: ChartSpec
    rest: tuple[Word, ...]


def amending(read: Request, last: ChartSpec) -> Amending | None:
    """Return the last chart of a table that is told otherwise, None where nothing is said of that."""
    if not _may_amend(read) or _asks(read):
        return None
    spec, table, rest, adds = last, read.table, list[Word](), False
    goes_on = False
    for part in _sentences(read):
        said = request_of(table, part, read.speech)
        found = _renamed(said) or _corrected(said, spec, goes_on=goes_on) or _added(said, adds=adds)
        found = found if len(spec.amendments) + len(found) <= _MOST else ()
        adds = any(isinstance(each, Added) for each in found)
        goes_on = any(isinstance(each, Corrected) for each in found)
        if not found:
            rest += part
            continue
        for each in found:
            if isinstance(each, Renamed):
                spec = cast("ChartSpec", called_otherwise(spec, each.renamed, each.to))
        spec = replace(spec, amendments=(*spec.amendments, *found))
        table = amended(table, spec.amendments)
    if spec == last:
        return None
    return Amending(spec, () if all(_says_nothing(read, word) for word in rest) else tuple(rest))


def _may_amend(read: Request) -> bool:
    renaming = read.speech.listed("renaming")
    return any(word.kind == "number" or word.text in renaming for word in read.words)


def _asks(read: Request) -> bool:
    """Whether a question is asked, and not one by which something is to be done: "could you add Jun 60?"."""
    first, listed = read.words[0].text, read.speech.listed
    if first in listed("offering"):
        return False
    asking = (
        first in listed(each) for each in ("naming", "why", "picking_of", "amounting", "who", "correcting")
    )
    return any(asking) or any(word.text in QUESTION_MARKS for word in read.words)


def _sentences(read: Request) -> Iterator[list[Word]]:
    """Yield the words up to each stop, or an "and" with something else behind it."""
    numbers = [at for at, word in enumerate(read.words) if word.kind == "number"]
    ends = {each.start for each in read.all(Tag.AND) if numbers and numbers[0] < each.start < numbers[-1]}
    ends |= {each.start for each in read.all(Tag.AND) if numbers and numbers[-1] < each.start}
    ends |= {at for at, word in enumerate(read.words) if word.kind == "stop" and word.text not in _WITHIN}
    start = 0
    for at in sorted(ends):
        if start < at:
            yield list(read.words[start:at])
        start = at + 1
    if start < len(read.words):
        yield list(read.words[start:])


def _says_nothing(read: Request, word: Word) -> bool:
    speech = read.speech
    talk = word.kind == "stop" or speech.is_small_talk(word.text)
    return talk or word.text in speech.listed("mistaken") | speech.listed("now") | speech.articles


# --- a figure that is put right ---


def _corrected(read: Request, last: ChartSpec, *, goes_on: bool) -> tuple[Amendment, ...]:
    """Return the figures that are given to rows; there are none where anything else is asked.

    goes_on says that one stood before: "Bob should be 18 and Zoe 20".
    """
    question = question_of(read, last)
    places = [each for each in question.places() if question.rows(each.test)]
    numbers = _numbers(read, places)
    if (
        not places
        or not numbers
        or not (goes_on or _is_put_right(read))
        or not _says_no_more(read, places, numbers)
    ):
        return ()
    found = []
    for place, own in _given(places, numbers):
        made = _cell(question, place, own, last)
        if made is None:
            return ()
        found.append(made)
    return tuple(found)


def _numbers(read: Request, places: Sequence[Place]) -> list[range]:
    """Return the words of each number that names no row."""
    named = {at for place in places for at in range(place.start, place.end)}
    found: list[range] = []
    for at, word in enumerate(read.words):
        number = number_at(read.words, at) if word.kind == "number" and at not in named else None
        if number is not None and (not found or number.start >= found[-1].stop):
            found.append(range(number.start, number.end))
    return found


def _is_put_right(read: Request) -> bool:
    """Whether a word says that a figure is another one: "should be", "not", "to", "typo"."""
    speech = read.speech
    listed = speech.listed
    words = listed("correcting") | listed("instead") | listed("mistaken") | listed("setting")
    return read.has(Tag.NOT, Tag.TO, Tag.EQUAL) or any(word.text in words for word in read.words)


def _says_no_more(read: Request, places: Sequence[Place], numbers: Sequence[range]) -> bool:
    """Whether each word is of a row, its column or its figure, or of what puts them right."""
    covered = {at for each in places for at in range(each.start, each.end)}
    covered |= {at for each in numbers for at in each}
    columns = {at for each in read.mentions for at in range(each.start, each.end)}
    for at, word in enumerate(read.words):
        if at in covered or at in columns or _says_nothing(read, word) or _sets(read, word):
            continue
        phrase = read.phrase_at(at)
        if phrase is None or not (phrase.tag.family in _IDLE or phrase.tag in _SETTING):
            return False
    return True


def _sets(read: Request, word: Word) -> bool:
    return any(word.text in read.speech.listed(each) for each in _SAID_OF_CELLS)


_SAID_OF_CELLS = ("correcting", "instead", "setting", "its_value", "rolled_into")


def _given(places: Sequence[Place], numbers: Sequence[range]) -> list[tuple[Place, list[range]]]:
    """Return each row with its figures: one row has all of them, of several each has those behind it."""
    if len(places) == 1 or all(each.end <= numbers[0].start for each in places):
        return [(place, list(numbers)) for place in places]  # "Dev and Bob should both be 20"
    ends = [*(place.start for place in places[1:]), numbers[-1].stop]
    return [
        (place, [each for each in numbers if place.end <= each.start < end])
        for place, end in zip(places, ends, strict=True)
    ]


def _cell(question: Question, place: Place, numbers: list[range], last: ChartSpec) -> Corrected | None:
    table, by = question.table, place.test.field
    rows = question.rows(place.test)
    if len(rows) != 1 or not 1 <= len(numbers) <= _TWO or by not in table.names:
        return None
    told = [_value(question.said.request, each) for each in numbers]
    new = _new(question.said.request, numbers)
    before = [value for at, value in enumerate(told) if at != new]
    if new is None:
        return None
    name = _column(question, last, rows[0], before)
    at = tidy(table[by].raw[rows[0]])
    if name is None or name == by or len(rows_called(table, by, at)) != 1:
        return None
    return Corrected(name, by, at, told[new], tidy(table[name].raw[rows[0]]))


def _value(read: Request, number: range) -> float:
    found = number_at(read.words, number.start)
    return found.value if found is not None else 0


def _new(read: Request, numbers: Sequence[range]) -> int | None:
    """Return which of the figures is to stand: not the one behind "not", "from" or "instead of"."""
    if len(numbers) == 1:
        return 0
    old = [at for at, each in enumerate(numbers) if _is_refused(read, each.start)]
    if len(old) == 1:
        return 1 - old[0]
    led = [at for at, each in enumerate(numbers) if _tag_before(read, each.start) is Tag.TO]
    return led[0] if len(led) == 1 and not old else None


def _is_refused(read: Request, at: int) -> bool:
    """Whether a figure is what is not meant, by a word before it, or behind it in some languages."""
    if read.speech.postposes:
        behind = read.phrase_at(at + 1) if at + 1 < len(read.words) else None
        return behind is not None and behind.tag in (Tag.NOT, Tag.FROM, Tag.WITHOUT)
    before = read.before_fillers(at) - 1
    instead = before >= 0 and read.words[before].text in read.speech.listed("instead")
    return instead or _tag_before(read, at) in (Tag.NOT, Tag.FROM, Tag.WITHOUT)


def _tag_before(read: Request, at: int) -> Tag | None:
    phrase = read.phrase_ending(read.before_fillers(at)) or read.phrase_ending(at)
    return phrase.tag if phrase is not None else None


def _column(question: Question, last: ChartSpec, row: int, before: Sequence[float]) -> str | None:
    """Return the column of a figure: the one named, the one that has the old figure, the one drawn."""
    table = question.table
    named = list(dict.fromkeys(each.column for each in question.amounts()))
    figures = [each.name for each in table.columns if _holds_figures(table, each.name)]
    if named:
        names = [table.columns[each].name for each in named]
        return names[0] if len(names) == 1 and names[0] in figures else None
    drawn = [each.field for each in last.y if each.field in figures]
    old = [name for name in figures if table[name].values[row] in before]
    for names in (old, drawn, figures):
        if len(names) == 1:
            return names[0]
    return None


def _holds_figures(table: Table, name: str) -> bool:
    return table[name].kind is Kind.NUMBER and uses.is_measure(table[name])


def cannot_amend(read: Request) -> str:
    """Return words that want the table otherwise and do not say how, as they were written: "Bob is wrong"."""
    if _asks(read) or any(word.kind == "number" for word in read.words):
        return ""
    listed = read.speech.listed
    places = question_of(read, None).places()
    starts = [*(each.start for each in places), *(each.start for each in read.mentions)]
    verb = next((at for at, word in enumerate(read.words) if word.text in listed("renaming")), None)
    renames = verb is not None and any(verb < at and _leads(read, verb + 1, at) for at in starts)
    wrong = any(
        word.text in listed("mistaken") and _is_said_to_be(read, at) for at, word in enumerate(read.words)
    )
    if not renames and not (wrong and starts and _says_no_more(read, places, ())):
        return ""
    return text_of(read, range(len(read.words)))


def _is_said_to_be(read: Request, at: int) -> bool:
    """Whether a verb of being stands before a word: "is wrong", "is a typo"."""
    before = read.words[max(0, at - _TWO) : at]
    return any(word.text in read.speech.listed("correcting") for word in before)


# --- a row that was forgotten ---


def _added(read: Request, *, adds: bool) -> tuple[Amendment, ...]:
    """Return the rows that are told behind a word for adding; adds says that one stood before."""
    forgot = read.speech.listed("forgotten")
    if not (adds or read.has(Tag.ADD) or any(word.text in forgot for word in read.words)):
        return ()
    table = read.table
    labels = [each for each in table.columns if each.kind is not Kind.NUMBER]
    figures = [each for each in table.columns if each.kind is Kind.NUMBER]
    if len(labels) != 1 or not figures:
        return ()
    told = _rows_told(read, len(figures))
    found: list[Added] = []
    for label, values in told:
        made = Added(labels[0].name, label, tuple(each.name for each in figures), values)
        if not clean_title(label) or rows_called(table, labels[0].name, label):
            return ()
        if len(amended(table, (*amendments_of(table), *found, made))) != len(table) + len(found) + 1:
            return ()
        found.append(made)
    return tuple(found)


def _rows_told(read: Request, width: int) -> list[tuple[str, tuple[float, ...]]]:
    """Return the rows of "Jun 60, Jul 70", each a name and as many figures as there are columns of them."""
    found: list[tuple[str, tuple[float, ...]]] = []
    name: list[int] = []
    values: list[float] = []
    skipped = _before_the_name(read)
    for at, word in enumerate(read.words):
        if at in skipped:
            continue
        if word.kind == "number" and name and not _goes_on(read, at):
            values.append(_value(read, range(at, at + 1)))
        elif values or not _may_name(read, at):
            return []
        else:
            name.append(at)
        if len(values) == width:
            if name[-1] - name[0] != len(name) - 1:
                return []
            found.append((text_of(read, name), tuple(values)))
            name, values = [], []
    return found if not name else []


def _goes_on(read: Request, at: int) -> bool:
    """Whether a number is written as one with the word behind it: 4月."""
    return at + 1 < len(read.words) and read.words[at + 1].joint == "" and read.words[at + 1].kind == "word"


def _before_the_name(read: Request) -> set[int]:
    """Return the words that are neither of a row's name nor its figures."""
    listed = read.speech.listed
    told = listed("forgotten") | listed("ones") | listed("correcting") | listed("standing_rows")
    skipped = set()
    for at, word in enumerate(read.words):
        phrase, mention = read.phrase_at(at), read.mention_at(at)
        said = phrase is not None and (phrase.tag.family == "filler" or phrase.tag in (*_SETTING, Tag.ADD))
        said = said or (phrase is not None and phrase.tag is Tag.NULL)  # "Zoe is missing: 17"
        idle = word.kind != "number" and (_says_nothing(read, word) or word.text in told)
        column = mention is not None and word.joint != "" and _is_figure(read.table, mention.column)
        if said or idle or column:
            skipped.add(at)
    return skipped


def _is_figure(table: Table, column: int) -> bool:
    return table.columns[column].kind is Kind.NUMBER


def _may_name(read: Request, at: int) -> bool:
    """Whether a word may be of the name of a new row: it says nothing that a chart has."""
    word, phrase = read.words[at], read.phrase_at(at)
    if word.kind not in ("word", "quote", "number", "date"):
        return False
    calendar = phrase is None or phrase.tag.family == "time"
    return calendar and not read.speech.is_phrase(word.text)


# --- a column that is called otherwise ---


def _renamed(read: Request) -> tuple[Amendment, ...]:
    """Return the new name of a column: "rename Won to Wins", "call the second one Wins"."""
    verbs = read.speech.listed("renaming")
    verb = next((at for at, word in enumerate(read.words) if word.text in verbs), None)
    named = [each for each in read.mentions if verb is not None and each.start > verb]
    if verb is None or not named or not _leads(read, verb + 1, named[0].start):
        return ()
    column = read.table.columns[named[0].column].name
    start, stop = _behind_joint(read, named[0].end), len(read.words)
    while start < stop and (_says_nothing(read, read.words[stop - 1]) or read.words[stop - 1].text in verbs):
        stop -= 1
    to = tidy(text_of(read, range(start, stop)))
    if not to or not clean_title(to) or to in read.table.names or to.casefold() == column.casefold():
        return ()
    return (Renamed(column, to),)


def _leads(read: Request, start: int, stop: int) -> bool:
    """Whether nothing stands between a verb and the column but what says that it is one."""
    fine = read.speech.listed("column_words") | read.speech.articles
    for at in range(start, stop):
        phrase = read.phrase_at(at)
        idle = phrase is not None and phrase.tag is Tag.FILLER
        if not idle and read.words[at].text not in fine:
            return False
    return True


def _behind_joint(read: Request, at: int) -> int:
    """Return the place behind "to", "as" or "into"."""
    joints = read.speech.listed("renamed_to")
    while at < len(read.words):
        phrase, word = read.phrase_at(at), read.words[at]
        joint = word.text in joints or (word.kind == "stop") or word.text in read.speech.articles
        if not joint and (phrase is None or phrase.tag not in (Tag.TO, Tag.FILLER)):
            break
        at += 1
    return at
