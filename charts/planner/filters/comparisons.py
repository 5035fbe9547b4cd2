"""Filters of a request: "price over 100", "since March 5", "only EU", "above the average"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise

from charts.grammar import Aggregate, Comparison, Group, Having, Measure, Op, Where
from charts.language.intent import makes
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.around import (
    TIMED,
    Found,
    by_word,
    column_of,
    gap,
    in_thousands,
    left,
    name_of,
    only_figures,
    parted_instead,
    right,
    subject,
    taken,
)
from charts.planner.filters.bare_moments import bare_tests
from charts.planner.filters.behind import behind_test
from charts.planner.filters.clock_times import clock_tests
from charts.planner.filters.days_of_a_month import month_day_tests
from charts.planner.filters.flags import flag_tests
from charts.planner.filters.having_some import having_tests
from charts.planner.filters.joined_moments import joined_tests
from charts.planner.filters.literals import Cell, Number, cells_of, day_at, number_at
from charts.planner.filters.looking_back import recent_tests, weekend_tests
from charts.planner.filters.named_cells import ALL, cell_tests, text_test, turned_down_until
from charts.planner.filters.numbered_steps import counted_tests, side_test, step_tests, steps_of
from charts.planner.filters.parts_of_years import part_tests
from charts.planner.filters.quarters_of_years import quarter_tests
from charts.planner.filters.signed import signed_tests
from charts.planner.filters.spans import (
    SIZES,
    behind_day_word,
    day_test,
    is_held,
    period_test,
    range_test,
    step_at,
    up_to_test,
)
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.table import CALENDAR, Column, Kind


@dataclass(slots=True)
class Filters:
    """All filters of a request. unread is true where a comparison was seen and could not be placed."""

    found: list[Found] = field(default_factory=list)
    having: list[Having] = field(default_factory=list)
    unread: bool = False


def read_filters(request: Request, cells: Sequence[Cell]) -> Filters:
    """Return the filters, and mark the words and mentions that they took. cells are all that are named."""
    filters = Filters()
    recents = (
        quarter_tests,
        part_tests,
        recent_tests,
        weekend_tests,
        month_day_tests,
        joined_tests,
        clock_tests,
    )
    for recent in chain.from_iterable(read(request) for read in recents):
        filters.found.append(recent)
        request.used.update(range(recent.start, recent.end))
    for phrase in (*request.phrases, *_crossed(request)):
        if phrase.tag.family != "test" or phrase.start in request.used:
            continue
        if _tells_places(request, phrase):
            continue
        if phrase.tag in _OF_MOMENTS and _is_name(request, request.behind_fillers(phrase.end), cells):
            continue
        found = _read(request, phrase, filters)
        if found:
            for each in (found, *_of_others(request, found)):
                named = _with_its_end(request, _with_its_name(request, each))
                named = _turned_before(request, phrase, _turned_behind(request, phrase, named))
                filters.found.append(named)
                request.used.update(_spent(request, named, cells))
    for found in cell_tests(request, cells):
        filters.found.append(found)
        request.used.update(_spent(request, found, cells))
    for found in chain(
        step_tests(request),
        counted_tests(request),
        flag_tests(request, cells),
        bare_tests(request),
        having_tests(request),
        signed_tests(request, cells),
    ):
        filters.found.append(found)
        request.used.update(_spent(request, found, cells))
    filters.found.sort(key=lambda each: each.start)
    return filters


_OF_MOMENTS = (Tag.FROM, Tag.IN, Tag.TO)


def _tells_places(request: Request, phrase: Phrase) -> bool:
    """Whether an equal sign says what a place or an axis stands for: "1 = cheapest", "x = goals"."""
    if phrase.tag is not Tag.EQUAL or not phrase.start:
        return False
    behind = request.phrase_at(phrase.end) if phrase.end < len(request.words) else None
    before = request.phrase_ending(phrase.start)
    ranked = behind is not None and behind.tag in (Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN)
    return ranked or (before is not None and before.tag in (Tag.X_AXIS, Tag.Y_AXIS))


def _crossed(request: Request) -> Iterator[Phrase]:
    """Yield the verbs of getting so far, where it is counted how often: "how many days did I crack 10k"."""
    if not request.has(Tag.COUNT, Tag.TOTAL_NUMBER):
        return
    verbs = request.speech.listed("crossing")
    for at, word in enumerate(request.words):
        free = word.text in verbs and request.phrase_at(at) is None and request.mention_at(at) is None
        if free and number_at(request.words, request.behind_fillers(at + 1)) is not None:
            yield Phrase(Tag.AT_LEAST, at, at + 1)


def _is_name(request: Request, at: int, cells: Sequence[Cell]) -> bool:
    """Whether a word that could be a month is a cell with a name, written as it is there ("uren van Jan")."""
    return any(
        cell.start == at
        and request.words[at].raw == cell.value
        and request.table.columns[cell.column].kind is Kind.TEXT
        and day_at(request.words, at) is not None
        for cell in cells
    )


def _of_others(request: Request, found: Found) -> Iterator[Found]:
    """Yield the same test of the columns joined by "or": "below 60 in maths or history", "a or b over 5"."""
    if not found.test.values or not all(isinstance(value, int | float) for value in found.test.values):
        return
    own = next((each for each in request.mentions if found.start <= each.start < found.end), None)
    if own is None or name_of(request, own) != found.test.field:
        return
    for step in (1, -1):
        mention = own
        while (other := _joined_by_or(request, mention, step)) is not None:
            mention = other
            other.roles.add("filter")
            yield Found(replace(found.test, field=name_of(request, other)), other.start, other.end)


def _joined_by_or(request: Request, mention: Mention, step: int) -> Mention | None:
    """Return the column of numbers on the other side of an "or" beside a mention."""
    at = mention.end if step > 0 else mention.start
    joint = request.phrase_at(at) if step > 0 and at < len(request.words) else request.phrase_ending(at)
    if joint is None or joint.tag is not Tag.OR:
        return None
    place = request.behind_fillers(joint.end) if step > 0 else request.before_fillers(joint.start) - 1
    other = request.mention_at(place) if 0 <= place < len(request.words) else None
    return other if other is not None and uses.is_number(column_of(request, other)) else None


def _with_its_name(request: Request, found: Found) -> Found:
    """Return a test with the name of its column where that stands beside, which is then not drawn for that.

    "More than 3000 passengers", "opened after 2014": the column was found by its figures, not by its place.
    """
    for mention in request.mentions:
        if mention.roles or name_of(request, mention) != found.test.field:
            continue
        behind = mention.start == request.behind_fillers(found.end)
        if behind or mention.end == request.before_fillers(found.start):
            return taken(found.test, mention, found.start, found.end)
    return found


_HELD = {Tag.BEFORE: Tag.UNTIL, Tag.AFTER: Tag.SINCE}
_WITH_ITS_END = {Op.LT: Op.LE, Op.GT: Op.GE}


def _with_its_end(request: Request, found: Found) -> Found:
    """Return a test with the word behind that says that its end is of it: "below 5 inclusive"."""
    if found.test.op not in _SIZED or not is_held(request, found.end):
        return found
    request.used.add(found.end)
    figures = all(isinstance(value, int | float) for value in found.test.values)
    op = _WITH_ITS_END.get(found.test.op, found.test.op) if figures else found.test.op
    return Found(replace(found.test, op=op), found.start, found.end + 1)


def _turned_behind(request: Request, phrase: Phrase, found: Found) -> Found:
    """Return a test turned round where what passes it is not wanted: "unter 50 nicht zeigen"."""
    places = (found.end, *_behind_the_rows(request, found.end)) if found.test.op in _SIZED else ()
    end = next(filter(None, (turned_down_until(request, at) for at in places)), 0)
    end = end or (_denied_until(request, found.end) if places and not found.test.negate else 0)
    if not end:
        return found
    test = found.test
    turned = _opposite(test) if phrase.tag in _MOMENTS else replace(test, negate=not test.negate)
    return Found(turned, found.start, end)


def _denied_until(request: Request, end: int) -> int:
    """Return where a "not" ends that closes what a test says: "200'den az olmayan", "کمتر نیست"; else 0.

    Behind one that goes on to something else stands a name or a figure: "over 50, not Kiel".
    """
    at = end
    while at < min(len(request.words), end + _ROWS_CALLED) and request.words[at].kind == "word":
        phrase = request.phrase_at(at)
        if phrase is not None and phrase.tag is not Tag.FILLER:
            break
        if phrase is None and not request.speech.is_small_talk(request.words[at].text):
            return 0
        at = phrase.end if phrase is not None else at + 1
    phrase = request.phrase_at(at) if at < len(request.words) else None
    if phrase is None or phrase.tag not in (Tag.NOT, Tag.UNEQUAL) or phrase.start != at:
        return 0
    behind = request.behind_fillers(phrase.end)
    if behind >= len(request.words) or request.words[behind].kind == "stop":
        return phrase.end
    follows = request.phrase_at(behind)
    tested = follows is not None and follows.tag.family == "test"
    goes_on = tested or number_at(request.words, behind) or day_at(request.words, behind)
    named = any(cell.start == behind for cell in cells_of(request))
    return 0 if goes_on or named else phrase.end


def _behind_the_rows(request: Request, end: int) -> Iterator[int]:
    """Yield the places behind words for the rows that a test was said of: "低于200的菜品不要".

    They are called by the name of their labels, or by words that are not known.
    """
    at, unknown = end, set(request.unknown())
    for _ in range(_ROWS_CALLED):
        at = request.behind_fillers(at)
        if at >= len(request.words) or request.words[at].kind != "word":
            return
        mention = request.mention_at(at)
        if mention is not None:
            column = column_of(request, mention)
            if uses.is_measure(column) or not uses.is_unique(request.table, column):
                return
        elif at not in unknown:
            return
        at = mention.end if mention is not None else at + 1
        yield at


_ROWS_CALLED = 2
"""Words for rows behind a test: "200'den az satan ürünleri"."""


def _turned_before(request: Request, phrase: Phrase, found: Found) -> Found:
    """Return a test of moments turned round whose rows are to go: "skip anything before March".

    So is one of several steps, as months between two are: "leave out everything between Feb and Mar". Where
    no rows are wanted, whatever is tested is turned: "nothing before March", "nothing below 50".
    """
    if found.test.op not in (*_SIZED, Op.IN) or found.test.negate:
        return found
    if _wants_none(request, phrase):
        return replace(found, test=_opposite(found.test))
    if phrase.tag not in _MOMENTS and not _is_of_moments(request, found.test):
        return found
    said = (at for at in range(phrase.start) if request.phrase_at(at) is None)
    all_of = [at for at in said if _says_all(request, at)]
    turned = _leaves_out(request, phrase, all_of, refusing=(*_LEAVING, Tag.NOT))
    return replace(found, test=_opposite(found.test)) if turned else found


def _wants_none(request: Request, phrase: Phrase) -> bool:
    """Whether a word by which no row is wanted stands just before a test. It is taken."""
    at = request.before_fillers(phrase.start) - 1
    if at < 0 or request.words[at].text not in request.speech.listed("none_of_all") or at in request.used:
        return False
    request.used.update(range(at, phrase.start))
    return True


def _is_of_moments(request: Request, test: Comparison) -> bool:
    """Whether a test is one of time: "everything up to 2020"."""
    table = request.table
    return test.field in table.names and table[test.field].kind in CALENDAR


def _says_all(request: Request, at: int) -> bool:
    """Whether a word names no thing of its own: "anything", "data"."""
    text = request.words[at].text
    return text in ALL or (request.mention_at(at) is None and request.speech.is_small_talk(text))


def _opposite(test: Comparison) -> Comparison:
    """Return the test of the other moments: what is not before March is March or later."""
    turned = {Op.LT: Op.GE, Op.GE: Op.LT, Op.GT: Op.LE, Op.LE: Op.GT}.get(test.op)
    return replace(test, op=turned) if turned else replace(test, negate=True)


_SIZED = (Op.GT, Op.GE, Op.LT, Op.LE, Op.BETWEEN)
_MOMENTS = (Tag.SINCE, Tag.UNTIL, Tag.BEFORE, Tag.AFTER, Tag.BETWEEN, Tag.FROM)


def _spent(request: Request, found: Found, cells: Sequence[Cell]) -> set[int]:
    """Return the words that a test was read from, without those between that say something else."""
    span = range(found.start, found.end)
    if found.test.op in (Op.CONTAINS, Op.STARTS, Op.ENDS):
        return set(span)
    named = {at for cell in cells for at in range(cell.start, cell.end)}
    for read in (day_at, number_at):
        named |= {
            at for start in span if (value := read(request.words, start)) for at in range(start, value.end)
        }
    known, unknown = {*named, *request.used}, set(request.unknown())
    return {at for at in span if at in known or at not in unknown}


def where_of(request: Request, filters: Filters) -> Where | None:
    """Return the filters as one condition: "and" binds tighter than "or"."""
    if not filters.found:
        return None
    found = with_either(filters.found)
    choices: list[list[Where]] = [[found[0].test]]
    for before, now in pairwise(found):
        if any(before.end <= phrase.start < now.start for phrase in request.all(Tag.OR)):
            choices.append([])
        choices[-1].append(now.test)
    parts: list[Where] = [tests[0] if len(tests) == 1 else Group(tuple(tests)) for tests in choices]
    return parts[0] if len(parts) == 1 else Group(tuple(parts), any_of=True)


def with_either(found: Sequence[Found]) -> list[Found]:
    """Return the tests; of two that ask one column for different values, one asks for either of them."""
    kept: list[Found] = []
    for each in found:
        test, last = each.test, kept[-1].test if kept else None
        if last is not None and _is_either(last) and _is_either(test) and _of_one(last, test):
            values = tuple(dict.fromkeys((*last.values, *test.values)))
            kept[-1] = Found(replace(last, op=Op.IN, values=values), kept[-1].start, each.end)
        else:
            kept.append(each)
    return kept


def _is_either(test: Comparison) -> bool:
    return test.op in (Op.EQ, Op.IN) and not test.negate and not test.aggregate


def _of_one(last: Comparison, test: Comparison) -> bool:
    """Whether two tests are of one column, or of one stretch of its moments: two years."""
    return last.field == test.field and last.time_unit is test.time_unit


def _read(request: Request, phrase: Phrase, filters: Filters) -> Found | None:
    behind = behind_test(request, phrase) if request.speech.postposes else None
    found = behind or _read_ahead(request, phrase, filters)
    return None if found is not None and _is_of_a_day(request, phrase, found) else found


def _is_of_a_day(request: Request, phrase: Phrase, found: Found) -> bool:
    """Whether the number of a test is the name of a day: "שני" is Monday as well as two."""
    column = request.table[found.test.field] if found.test.field in request.table.names else None
    if column is None or not uses.is_number(column):
        return False
    named = (each for each in cells_of(request) if request.words[each.start].kind == "word")
    return any(phrase.end <= each.start < found.end for each in named)


def _read_ahead(request: Request, phrase: Phrase, filters: Filters) -> Found | None:
    match phrase.tag:
        case Tag.BETWEEN | Tag.FROM:
            return _range(request, phrase)
        case Tag.NULL | Tag.NOT_NULL | Tag.WITHOUT:
            return _blank(request, phrase)
        case Tag.CONTAINS | Tag.STARTS | Tag.ENDS:
            return text_test(request, phrase)
        case Tag.IN:
            return period_test(request, phrase)
        case Tag.TO:
            return up_to_test(request, phrase)
        case _:
            waits = request.speech.postposes and phrase.tag in _BEHIND
            waits = waits or _is_of_all(request, phrase) or _is_of_a_name(request, phrase)
            return _size(request, phrase, filters) if phrase.tag in SIZES and not waits else None


_BEHIND = (Tag.SINCE, Tag.UNTIL, Tag.BEFORE, Tag.AFTER)
"""Words that never stand before their day where such words stand behind."""


def _range(request: Request, phrase: Phrase) -> Found | None:
    """Return the test of a range; where words stand behind, what follows "from" is no beginning."""
    if phrase.tag is Tag.FROM and request.speech.postposes:
        return None
    return range_test(request, phrase) or behind_test(request, phrase)


def _without_blanks(request: Request, phrase: Phrase) -> Found | None:
    """Return the test of "ignore games with no score": of the rows that have one."""
    none = next(
        (each for each in request.phrases if phrase.end <= each.start <= phrase.end + _NEAR_NONE), None
    )
    while none is not None and none.tag is Tag.FILLER:
        none = next((each for each in request.phrases if each.start >= none.end), None)
    if none is None or none.tag not in (Tag.NOT, Tag.WITHOUT, Tag.NULL):
        return None
    mention = request.mention_at(request.behind_fillers(none.end)) if none.end < len(request.words) else None
    if mention is None or none.start - phrase.end > _NEAR_NONE:
        return None
    test = Comparison(name_of(request, mention), Op.BLANK, negate=True)
    request.used.update(range(phrase.start, mention.end))
    return Found(test, phrase.start, mention.end)


_NEAR_NONE = 5


def _blank(request: Request, phrase: Phrase) -> Found | None:
    if phrase.tag is Tag.WITHOUT:
        return _without_blanks(request, phrase)
    mention = left(request, phrase.start)
    lone = phrase.end - phrase.start == 1
    if mention is None or (lone and not request.speech.has_written(request.words[phrase.start].text)):
        return None  # "who missed most" is not "missing"
    test = Comparison(name_of(request, mention), Op.BLANK, negate=phrase.tag is Tag.NOT_NULL)
    return taken(test, mention, mention.start, phrase.end)


def _size(request: Request, phrase: Phrase, filters: Filters) -> Found | None:
    at = phrase.end
    while at < len(request.words) and _is_filler(request, at):
        at += 1
    at = behind_day_word(request, at)
    mean = request.phrase_at(at)
    if mean and mean.tag in (Tag.MEAN, Tag.MEDIAN):
        return _relative(request, phrase, mean)
    day, number = day_at(request.words, at), number_at(request.words, at)
    number = in_thousands(request, number) if number else None
    if number is None and day is None:
        return _of_a_step(request, phrase, at, filters)
    value_end = max(each.end for each in (day, number) if each)
    timed = day is not None and (phrase.tag in _BEHIND or _says_older(request, phrase))
    mention = subject(request, phrase.start, value_end, day, None if timed else number)
    if mention and timed and not uses.is_year(column_of(request, mention)):
        mention = mention if column_of(request, mention).kind in TIMED else None
    if day and (mention is None or column_of(request, mention).kind in TIMED):
        test = day_test(request, mention, _when(request, phrase, mention, day.end), day)
        if test:
            return taken(test, mention, phrase.start, day.end)
    if number is None:
        return None
    aged = _of_people(request, phrase, mention) if number.value <= _OLDEST else None
    if aged is not None:
        return Found(Comparison(aged.name, SIZES[phrase.tag], (number.value,)), phrase.start, number.end)
    return _sized(request, phrase, mention, number, filters)


def _is_of_a_name(request: Request, phrase: Phrase) -> bool:
    """Whether a number is how a column's name begins: "over 100m" of "100m_s". It takes the words."""
    at = request.behind_fillers(phrase.end)
    mention = request.mention_at(at) if at < len(request.words) else None
    named = mention is not None and mention.start == at and number_at(request.words, at) is not None
    if mention is None or not named or not uses.is_measure(column_of(request, mention)):
        return False
    request.used.update(range(phrase.start, phrase.end))
    return True


def _sized(
    request: Request, phrase: Phrase, mention: Mention | None, number: Number, filters: Filters
) -> Found | None:
    """Return the test of a column against a number."""
    told = bool(by_word(request, range(phrase.start, phrase.end)))
    told = told or (mention is not None and _are_its_rows(request, mention, number))
    if mention is None or (told and column_of(request, mention).kind is Kind.TEXT):
        return side_test(request, phrase, number) or _unnamed(request, phrase, number, filters)
    return side_test(request, phrase, number) or _number_test(request, phrase, mention, number, filters)


def _are_its_rows(request: Request, mention: Mention, number: Number) -> bool:
    """Whether what the rows are stands behind a number, with a word between: "超过250的项目"."""
    unique = uses.is_unique(request.table, column_of(request, mention))
    return unique and mention.start == request.behind_fillers(number.end) > number.end


def _of_people(request: Request, phrase: Phrase, mention: Mention | None) -> Column | None:
    """Return the only column of ages, where people are compared by a number: "raised by women over 50"."""
    aged = [each for each in request.table.columns if uses.is_number(each) and uses.is_age(each)]
    before = request.words[phrase.start - 1].text if phrase.start else ""
    named = mention is not None and mention.end == phrase.start  # "customers over 50" of that column
    return aged[0] if len(aged) == 1 and before in _PEOPLE and not named else None


_OLDEST = 120
_PEOPLE = all_words(lambda language: f"{language.people} {language.women} {language.men}")


def _when(request: Request, phrase: Phrase, mention: Mention | None, end: int) -> Tag:
    """Return how a moment is compared: "older than 2010" is before it, "over November" is during it."""
    if _says_older(request, phrase):
        return Tag.BEFORE
    if phrase.tag in _HELD and is_held(request, end):
        return _HELD[phrase.tag]  # "до апреля включительно"
    return Tag.EQUAL if phrase.tag is Tag.ABOVE and mention is None else phrase.tag


def _says_older(request: Request, phrase: Phrase) -> bool:
    words = request.words[phrase.start : phrase.end]
    return phrase.tag is Tag.ABOVE and any(word.text in _OLDER for word in words)


_OLDER = all_words(lambda language: language.asking.older)


def _is_of_all(request: Request, phrase: Phrase) -> bool:
    """Whether all of so many things are meant, no limit: "over all three subjects". It takes the words."""
    if phrase.end >= len(request.words) or request.words[phrase.end].text not in request.speech.listed(
        "whole"
    ):
        return False
    number = number_at(request.words, phrase.end + 1)
    request.used.update(range(phrase.start, number.end if number else phrase.end + 1))
    return True


def _of_a_step(request: Request, phrase: Phrase, at: int, filters: Filters) -> Found | None:
    """Return the test of "after day 9", or of a value that stands before its comparing word."""
    step = step_at(request, at)
    if step is not None:
        several = phrase.tag is Tag.UNEQUAL and column_of(request, step[0]) in steps_of(request.table)
        return None if several else _number_test(request, phrase, step[0], step[1], filters)
    counts = phrase.tag is Tag.UNTIL and not request.speech.postposes  # "سه تا", three of them
    found = None if counts else behind_test(request, phrase)
    filters.unread = filters.unread or (
        found is None and phrase.tag in (Tag.ABOVE, Tag.AT_LEAST, Tag.AT_MOST)
    )
    return found


def _is_filler(request: Request, at: int) -> bool:
    phrase = request.phrase_at(at)
    return (phrase is not None and phrase.tag is Tag.FILLER) or request.words[at].text in ("$", "€", "£")


def _number_test(
    request: Request, phrase: Phrase, mention: Mention, number: Number, filters: Filters
) -> Found | None:
    column = column_of(request, mention)
    if column.kind not in (Kind.NUMBER, Kind.YEAR) or (uses.is_key(column) and mention.start >= number.end):
        counted = SIZES[phrase.tag]
        if mention.start >= number.end and request.has(Tag.BY, Tag.EACH, Tag.COUNT):
            filters.having.append(Having(Measure("", Aggregate.COUNT), counted, (number.value,)))
            request.used.update(range(phrase.start, mention.end))
            mention.roles.add("filter")
        else:
            filters.unread = True
        return None
    parted = parted_instead(request, column, phrase.tag, number)
    if parted is not None:
        test = Comparison(parted.name, SIZES[phrase.tag], (number.value,), negate=_is_turned(request, phrase))
        return Found(test, phrase.start, number.end)
    test = Comparison(column.name, SIZES[phrase.tag], (number.value,), negate=_is_turned(request, phrase))
    return taken(test, mention, phrase.start, number.end)


def _is_turned(request: Request, phrase: Phrase) -> bool:
    """Whether a comparison is said with its opposite: "not equal to 5", "did not reach 8000"."""
    before = request.phrase_ending(request.before_fillers(phrase.start))
    refused = before is not None and before.tag in (Tag.NOT, Tag.UNEQUAL) and not request.speech.postposes
    refused = refused or _leaves_out(request, phrase)
    return (phrase.tag is Tag.UNEQUAL) is not refused


def _leaves_out(
    request: Request,
    phrase: Phrase,
    strangers: Collection[int] | None = None,
    *,
    refusing: tuple[Tag, ...] = (Tag.WITHOUT, Tag.UNEQUAL),
) -> bool:
    """Whether rows that pass are to go: "drop parties under 5%", "exclude everybody below 50000".

    Between the word that says so and the test stands but what rows are called; those words are taken.
    strangers are the words that may be such a name, if not every unknown one may.
    """
    if request.speech.postposes:
        return False
    if (cut := _cuts(request, phrase)) is not None:
        request.used.update(range(cut, phrase.start))
        return True
    if not request.has(*refusing, Tag.NOT, Tag.NO_CHART):
        return False
    cells = {at for cell in cells_of(request) for at in range(cell.start, cell.end)}
    unknown, at = set(request.unknown() if strangers is None else strangers), phrase.start - 1
    while at >= 0 and phrase.start - at <= _NEAR_WITHOUT:
        led, mention = request.phrase_at(at), request.mention_at(at)
        refused = led is not None and (led.tag in refusing or _forbids(request, led))
        if led is not None and refused and mention is None and at not in request.used:
            request.used.update(range(led.start, phrase.start))
            return True
        names = mention is not None and uses.is_unique(request.table, column_of(request, mention))
        names = names and mention is not None and not uses.is_measure(column_of(request, mention))
        idle = (
            at in unknown
            or request.words[at].text in ALL
            or (led is not None and (led.tag in _WHO or led.tag.family == "time"))
            or names
        )
        if not idle or at in cells or request.words[at].kind != "word":
            return False
        at -= 1
    return False


def _cuts(request: Request, phrase: Phrase) -> int | None:
    """Return where a verb stands that leaves out all that passes: "chop everything after April".

    Between the two stands a word for all; where none does, the verb begins what is said: "cut after May".
    """
    at, cutting = request.before_fillers(phrase.start) - 1, request.speech.listed("cutting")
    every = at > 0 and request.words[at].text in ALL
    at -= every
    at -= at > 0 and request.words[at].text in request.speech.listed("particles")
    if at < 0 or request.words[at].text not in cutting or at in request.used:
        return None
    begins = not at or request.words[at - 1].kind == "stop"
    return at if (every or begins) and request.mention_at(at) is None else None


def _forbids(request: Request, phrase: Phrase) -> bool:
    """Whether rows are not to be drawn: "don't plot dishes below 200", "đừng vẽ món dưới 200"."""
    verb = request.words[phrase.end].text if phrase.end < len(request.words) else ""
    return phrase.tag is Tag.NO_CHART or (phrase.tag is Tag.NOT and makes(verb))


_LEAVING = (Tag.WITHOUT, Tag.UNEQUAL)
_NEAR_WITHOUT = 5
_WHO = (Tag.FILLER, Tag.OTHERS, Tag.EACH)


def _relative(request: Request, phrase: Phrase, mean: Phrase) -> Found | None:
    """Return the test of "above the average"."""
    inside = [each for each in request.mentions if phrase.start < each.start < phrase.end]
    near = (*inside, right(request, mean.end), left(request, phrase.start))
    mention = next((each for each in near if each and uses.is_number(column_of(request, each))), None)
    if mention is None:
        measures = uses.measures(request.table)
        if not measures:
            return None
        name, mention = measures[0].name, None
    else:
        name = name_of(request, mention)
    how = Aggregate.MEAN if mean.tag is Tag.MEAN else Aggregate.MEDIAN
    test = Comparison(name, SIZES[phrase.tag], aggregate=how)
    return Found(test, phrase.start, mean.end)


def _counts_groups(request: Request, phrase: Phrase, number: Number) -> bool:
    """Whether a number says how many rows a group must have ("teams with more than 2 players")."""
    before = left(request, phrase.start)
    if before is None or uses.is_number(column_of(request, before)):
        return False
    ends = number.end >= len(request.words) or request.words[number.end].kind == "stop"
    noun = number.end in request.unknown() and not is_of_money(request, number.end)
    grouped = not uses.is_unique(request.table, column_of(request, before))
    ends = ends and grouped
    if not request.has(Tag.COUNT):
        noun = noun and grouped and request.speech.names_several(request.words[number.end].text)
        ends = False  # "shops with over 100" are told by their figures
    return (
        (noun or ends)
        and gap(request, before.end, phrase.start) == 0
        and not by_word(request, range(phrase.start, number.end))
    )


def is_of_money(request: Request, at: int) -> bool:
    """Whether a noun is what figures are counted in: "clients with over 100 euros"."""
    text = request.words[at].text
    return request.speech.longest((text,), "unit") is not None or request.speech.names_currency(text)


def _unnamed(request: Request, phrase: Phrase, number: Number, filters: Filters) -> Found | None:
    """Return the test of a comparison that names no column: by its word, or the only number column."""
    if _counts_groups(request, phrase, number):
        filters.having.append(Having(Measure("", Aggregate.COUNT), SIZES[phrase.tag], (number.value,)))
        request.used.update(range(phrase.start, number.end))
        return None
    measures = [column for column in request.table.columns if column.kind is Kind.NUMBER]
    named = by_word(request, range(phrase.start, phrase.end))
    own = [column for column in measures if uses.is_measure(column)]
    aged = [column for column in own if uses.is_age(column)]
    parted = uses.parted_by(request.table, float(number.value))
    choice = named or (own if len(own) == 1 else only_figures(request) or aged)
    choice = choice or (parted if len(parted) == 1 else [])
    if not choice:
        filters.unread = True
        return None
    test = Comparison(choice[0].name, SIZES[phrase.tag], (number.value,), negate=_is_turned(request, phrase))
    return Found(test, phrase.start, number.end)
