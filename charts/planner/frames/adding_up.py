"""Several columns taken as one: "rent, food and power combined", "total of the four subjects"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from charts.data.figures import unit_symbol
from charts.grammar import Across, Aggregate, Calculate, ChartSpec, Mark, Measure
from charts.language.lexicon import words_for
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.roles import AGGREGATES
from charts.planner.filters.literals import number_at
from charts.planner.frames.computed import is_running, spoken_of, wanted
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import addable, amounts, called, is_amount, is_person, together
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.planner.request.standings import GOALS
from charts.table import CALENDAR, Column
from charts.telling.speech import say, whole

_ALL = all_words(lambda language: language.all_of)
_HOW = {Tag.SUM: Aggregate.SUM, Tag.MEAN: Aggregate.MEAN, Tag.MEDIAN: Aggregate.MEDIAN}
_FOLDED = (*_HOW, Tag.MIN, Tag.MAX)
_FEWEST = 2
_LONGEST_NAME = 60
_REACH = 5
_DRAWN = (Mark.BAR, Mark.LINE, Mark.AREA)


@dataclass(frozen=True, slots=True)
class Listed:
    """Columns of amounts that are named one behind the other: "rent, food and power"."""

    columns: tuple[Column, ...]
    start: int
    end: int


def lists_in(said: Said) -> list[Listed]:
    """Return the lists of columns of amounts, two of them at least."""
    found: list[Listed] = []
    at = 0
    while at < len(said.words):
        listed = list_at(said, at)
        if listed is None:
            at += 1
            continue
        found.append(listed)
        at = listed.end
    return found


def sums_in(said: Said) -> list[Listed]:
    """Return the columns of amounts that are written as a sum: "wind + solar", "wind plus solar"."""
    pluses = {each.start for each in wanted(said, spoken_of(said, "calculate"), Tag.PLUS)}
    pluses |= {at for at, word in enumerate(said.words) if word.text == "+"}
    found: list[Listed] = []
    named = amounts(said)
    for first in named:
        if found and first.start < found[-1].end:
            continue
        run = [first]
        run += takewhile(lambda each: each.start - 1 in pluses, named[named.index(first) + 1 :])
        run = [each for each, before in zip(run[1:], run, strict=False) if each.start - 1 == before.end]
        if run:
            columns = (said.column(first), *(said.column(each) for each in run))
            found.append(Listed(columns, first.start, run[-1].end))
    return found


def taken_as_one(said: Said) -> list[Listed]:
    """Return the sums, and the lists that are one by their brackets or by words: "(wind and solar)".

    The brackets and the words are of them: "wind and solar combined".
    """
    lists = lists_in(said)
    phrases = wanted(said, spoken_of(said, "calculate"), Tag.TOGETHER) if lists else []
    behind = {each.start: each.end for each in phrases}
    found = [replace(each, end=behind[each.end]) for each in lists if each.end in behind]
    found += [
        replace(each, start=each.start - 1, end=each.end + 1) for each in lists if _is_bracketed(said, each)
    ]
    return [*sums_in(said), *found]


def _is_bracketed(said: Said, listed: Listed) -> bool:
    around = (listed.start - 1, listed.end)
    return [said.words[at].text if 0 <= at < len(said.words) else "" for at in around] == ["(", ")"]


def list_at(said: Said, at: int) -> Listed | None:
    """Return the list that begins at a word."""
    first = said.mention_at(at)
    if not is_amount(said, first) or first is None or first.start != at:
        return None
    named: list[Mention] = [first]
    while (following := _following(said, named[-1].end)) is not None:
        named.append(following)
    columns = tuple(dict.fromkeys(said.column(each).name for each in named))
    if len(columns) < _FEWEST:
        return None
    return Listed(tuple(said.table[name] for name in columns), at, named[-1].end)


def _following(said: Said, at: int) -> Mention | None:
    """Return the column that a comma, an "and" or both join to what ends here."""
    joined = False
    while at < len(said.words):
        phrase = said.request.phrase_at(at)
        if said.words[at].text in _COMMAS or (phrase is not None and phrase.tag is Tag.AND):
            joined = True
        elif phrase is None or phrase.tag is not Tag.FILLER:
            break
        at += 1
    mention = said.mention_at(at) if joined and at < len(said.words) else None
    return mention if is_amount(said, mention) else None


_COMMAS = frozenset(",&、，")


def read_lists(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield the sums and means along a row of the columns that are listed."""
    if not said.request.has(*_HOW) and not wanted(said, phrases, Tag.TOGETHER):
        return
    for listed in lists_in(said):
        led = _led(said, listed.start)
        behind = _together_behind(said, phrases, listed.end)
        if behind is not None:
            words = span(behind, *_totals(said, listed)) | _within(listed)
            yield across(Aggregate.SUM, listed.columns, words)
        elif led is not None and _is_along_rows(said, led.tag):
            words = frozenset(range(led.start, listed.end))
            yield across(_HOW[led.tag], listed.columns, words)


def _is_along_rows(said: Said, tag: Tag) -> bool:
    """Whether a figure of several columns is one of each row: a sum, or a mean wanted of every row."""
    return (tag is Tag.SUM or (tag is Tag.MEAN and _names_rows(said))) and _is_apart(said)


def _within(listed: Listed) -> frozenset[int]:
    return frozenset(range(listed.start, listed.end))


def _led(said: Said, at: int) -> Phrase | None:
    """Return the figure that is said to be "of" what stands here: "total of", "average of the"."""
    start = said.request.before_fillers(at)
    phrase = said.request.phrase_ending(start)
    if phrase is None or phrase.tag not in _FOLDED or not said.free(range(phrase.start, at)):
        return None
    if is_running(said, phrase):
        return None
    return phrase if start < at or phrase.end - phrase.start > 1 else None


def _together_behind(said: Said, phrases: list[Phrase], at: int) -> Phrase | None:
    """Return the word behind a list that takes it as one: "together", "combined", "in total"."""
    at = said.skip(at)
    phrase = said.request.phrase_at(at) if at < len(said.words) else None
    if phrase and phrase.tag is Tag.SUM and phrase.start == at:
        return phrase
    several = said.request.has(Tag.SUM, Tag.COUNT, Tag.TOTAL_NUMBER) or wanted(
        said, spoken_of(said, "sign"), Tag.IN_FIGURES
    )
    told = (each for each in wanted(said, phrases, Tag.TOGETHER) if each.start == at)
    return next((each for each in told if several or each.end - each.start > 1), None)  # else: in one chart


def _totals(said: Said, listed: Listed) -> Iterator[Phrase]:
    """Yield the words before a list that say the same: "spent in total (rent and food together)"."""
    return (each for each in said.phrases(Tag.SUM) if each.end <= listed.start and not is_running(said, each))


def _is_apart(said: Said) -> bool:
    """Whether each row has a label of its own: there are no groups to be added up."""
    label = next(iter(uses.groups(said.table)), None)
    times = (each for each in said.table.columns if each.kind in CALENDAR)
    counted = uses.numbers_rows(said.table, said.table.columns[0])
    return counted or any(uses.is_unique(said.table, each) for each in (label, *times) if each is not None)


def _names_rows(said: Said) -> bool:
    """Whether something is wanted of every row: "per pupil", "each month"."""
    for phrase in said.phrases(
        Tag.BY, Tag.EACH, Tag.MONTHLY, Tag.YEARLY, Tag.WEEKLY, Tag.DAILY, Tag.QUARTERLY
    ):
        if phrase.tag not in (Tag.BY, Tag.EACH):
            return True
        at = said.skip(phrase.end)
        mention = said.mention_at(at) if at < len(said.words) else None
        if mention is not None and not is_amount(said, mention):
            return uses.is_unique(said.table, said.column(mention))
        if mention is None and at < len(said.words):
            return is_person(said.words[at].text) or at in said.request.unknown()  # "per kid"
    return False


def across(how: Aggregate, columns: tuple[Column, ...], words: frozenset[int], name: str = "") -> Frame:
    """Return the frame of a figure along each row."""
    shown = " + ".join(each.name for each in columns) if how is Aggregate.SUM else ""
    called = name or shown or say("Average of {count} columns", count=whole(len(columns)))
    if len(called) > _LONGEST_NAME:
        called = say("Total of {count} columns", count=whole(len(columns)))
    made = Calculate(called, Across(how, tuple(each.name for each in columns)))
    return Frame("across", words, column=made)


def read_all_columns(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield "total of the four subjects", "sum over all cities": of all columns that can be added up."""
    columns = _without_money(said, _of_so_many(said)) if _several_are_there(said) else []
    if not columns or any(said.column(each) in columns for each in amounts(said)):
        return
    summed = [each for each in said.phrases(Tag.SUM, Tag.MEAN) if not is_running(said, each)]
    told = summed or wanted(said, phrases, Tag.TOGETHER)
    nouns = _noun_of_all(said, len(columns))
    if not told and nouns and _adds_up(said):
        yield across(Aggregate.SUM, tuple(columns), nouns | _said_of_both(said, len(columns), max(nouns)))
        return
    if not told or not nouns:
        return
    how = _HOW.get(told[0].tag, Aggregate.SUM)
    if how is Aggregate.MEAN and not _names_rows(said):
        return
    words = span(told[0]) | nouns | _small(said, told[0].end, min(nouns))
    yield across(how, tuple(columns), words)


def parts_before(said: Said, at: int, other: Column) -> Listed | None:
    """Return the columns that are the parts of what is named before a word: "eggs" of brown and white ones.

    They are counts of one size, all there is beside the other column, and no column is called so.
    """
    place = said.request.before_fillers(at) - 1
    unknown = said.request.unknown()
    several = place > 0 and said.request.speech.names_several(said.words[place - 1].text)
    place -= several and {place, place - 1} <= set(unknown)  # "eggs laid per"
    text = said.words[place].text if place >= 0 else ""
    if place not in unknown or text in _MONEY or text in GOALS:
        return None  # points are no sum of shots and saves
    columns = [each for each in uses.measures(said.table) if each is not other and not uses.is_year(each)]
    columns = [each for each in columns if not uses.numbers_rows(said.table, each)]
    if len(columns) < _FEWEST or not _is_apart(said) or not all(map(_counts, columns)):
        return None
    start = said.request.before_fillers(place)
    named = next((each for each in lists_in(said) if each.end == place), None)
    if named is not None and {each.name for each in named.columns} != {each.name for each in columns}:
        return None
    start = named.start if named else start
    led = said.request.phrase_ending(start)
    start = led.start if led is not None and led.tag is Tag.SUM else start
    same = sizes_differ(columns) <= _AS_LARGE and said.request.speech.names_several(said.words[place].text)
    return Listed(tuple(columns), start, place + 1) if same else None


_AS_LARGE = 5
_MONEY = words_for(Tag.COST) | words_for(Tag.INCOME)


def _counts(column: Column) -> bool:
    return column.unit is None and not unit_symbol(column) and column.decimals == 0


def _adds_up(said: Said) -> bool:
    """Whether all of something is meant as one figure: "running total of all eggs"."""
    return bool(wanted(said, spoken_of(said, "window"), Tag.RUNNING, Tag.MOVING_SUM))


def _said_of_both(said: Said, count: int, last: int) -> frozenset[int]:
    """Return the words behind that say once more that all columns are meant: "all eggs, both colours"."""
    at = last + 1
    at += at < len(said.words) and said.words[at].text in (",", "(")
    both = at + 1 < len(said.words) and said.words[at].text in _BOTH and count == _PAIR
    return frozenset((at, at + 1)) if both and said.mention_at(at + 1) is None else frozenset()


_PAIR = 2
_BOTH = all_words(lambda language: language.asking.both)


def read_totals_of_rows(said: Said) -> Iterator[Frame]:
    """Yield "total spending each month", "votes summed by option": all columns of each row added up."""
    total = next((each for each in said.phrases(Tag.SUM) if not is_running(said, each)), None)
    if total is None or amounts(said) or lists_in(said):
        return
    if any(each.end == total.start or each.start == total.end for each in said.phrases(Tag.MEAN)):
        return  # "the best average overall" is no sum
    nouns = _amounts_beside(said, total)
    columns = addable(said, spent=any(said.words[at].text in words_for(Tag.COST) for at in nouns))
    if (
        len(columns) >= _FEWEST
        and (nouns or _names_rows(said) or said.request.has(*_RANKS))
        and _alike(columns)
    ):
        yield across(Aggregate.SUM, tuple(columns), span(total) | nouns)


def _amounts_beside(said: Said, total: Phrase) -> frozenset[int]:
    """Return the word before or behind a total that only says that it is one of amounts: "total spending"."""
    unknown = set(said.request.unknown())
    beside = (total.end, said.skip(total.end), total.start - 1)
    names = [each.name.casefold().split() for each in together(said)]
    shared = {
        at for at in beside if at < len(said.words) and sum(said.words[at].text in name for name in names) > 1
    }
    return frozenset(
        at for at in beside if at in shared or (at in unknown and says_amounts(said, said.words[at].text))
    )


def says_amounts(said: Said, word: str) -> bool:
    """Whether a word only says that figures are amounts: "spending", "votes"."""
    return word in said.request.speech.quantities or word in words_for(Tag.COST) | words_for(Tag.INCOME)


def _alike(columns: list[Column]) -> bool:
    """Whether figures are of like size, as parts of one whole are."""
    return sizes_differ(columns) <= _LIKE


def sizes_differ(columns: Sequence[Column]) -> float:
    """Return how many times the smallest mean of columns the largest is."""
    sizes = [_size(each) for each in columns]
    return max(sizes) / min(sizes)


_LIKE = 100
_RANKS = (Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN)


def _several_are_there(said: Said) -> bool:
    """Whether there is more than one column that could be added up, and a word that asks for it."""
    asked = said.request.has(Tag.SUM, Tag.MEAN) or bool(spoken_of(said, "calculate")) or _adds_up(said)
    return asked and len(uses.measures(said.table)) > 1


def _of_so_many(said: Said) -> list[Column]:
    """Return the columns that can be added up: all, else those of one unit that are as many as is said."""
    alike: dict[str, list[Column]] = {}
    for column in uses.measures(said.table):
        if not uses.is_year(column) and not uses.numbers_rows(said.table, column):
            alike.setdefault(unit_symbol(column), []).append(column)
    named = {number.value for at in range(len(said.words)) if (number := number_at(said.words, at))}
    fitting = [each for each in alike.values() if len(each) in named and len(each) >= _FEWEST]
    several = [
        run for count in counts_of_nouns(said) for group in alike.values() if (run := alike_run(group, count))
    ]
    if several and not fitting and _is_apart(said):
        return several[0]
    if len(fitting) != 1 and _says_both(said):
        fitting = [each for each in alike.values() if len(each) == _PAIR]
    fitting = fitting or [each for each in alike.values() if len(each) >= _FEWEST and _adds_up(said)]
    return together(said) or (fitting[0] if len(fitting) == 1 and _is_apart(said) else [])


def _without_money(said: Said, columns: list[Column]) -> list[Column]:
    """Return the columns without those of money, where two others at least are counts: no takings."""
    money = {each.name for tag in (Tag.INCOME, Tag.COST) for each in called(said, tag)}
    counts = [each for each in columns if each.name not in money]
    asked = any(word.text in _MONEY for word in said.words)
    return counts if len(counts) >= _FEWEST and not asked else columns


def _says_both(said: Said) -> bool:
    return any(word.text in _BOTH for word in said.words)


def counts_columns(said: Said, all_of_them: int) -> bool:
    """Whether fewer columns are meant than there are: "the three subjects" of four columns."""
    return any(count < all_of_them for count in counts_of_nouns(said))


def counts_of_nouns(said: Said) -> Iterator[int]:
    """Yield the numbers that stand before what columns are: "the three subjects"."""
    unknown = set(said.request.unknown())
    for at in range(len(said.words)):
        number = number_at(said.words, at) if unknown & {at + 1, at + 2} else None
        if number is None or number.end not in unknown:
            continue
        ranked = said.request.phrase_ending(said.request.before_fillers(at))
        if ranked is not None and ranked.tag.family in ("rank", "test"):
            continue
        noun = said.words[number.end].text
        if isinstance(number.value, int) and number.value >= _FEWEST and not is_person(noun):
            yield number.value


def alike_run(columns: list[Column], count: int) -> list[Column]:
    """Return so many columns one beside the other whose figures are most alike in size, of more of them."""
    if len(columns) <= count:
        return []
    sizes = [_size(each) for each in columns]
    runs = range(len(columns) - count + 1)
    best = min(runs, key=lambda at: max(sizes[at : at + count]) / min(sizes[at : at + count]))
    return columns[best : best + count]


def _size(column: Column) -> float:
    """Return how large the figures of a column are in the mean, never nothing."""
    known = [abs(value) for value in column.values if isinstance(value, int | float)]
    return max(sum(known) / max(1, len(known)), _SMALLEST)


_SMALLEST = 1e-9


def _noun_of_all(said: Said, count: int) -> frozenset[int]:
    """Return the words "all three subjects", "the four cities", "over all classes", if they stand there."""
    unknown = set(said.request.unknown())
    for at in range(len(said.words)):
        number = number_at(said.words, at)
        both = said.words[at].text in _BOTH and count == _PAIR
        all_ = (said.words[at].text in _ALL or both) and said.free((at,))
        if not all_ and (number is None or number.value != count):
            continue
        place = said.skip(at + 1)
        second = number_at(said.words, place) if all_ else None
        if second is not None:
            if second.value != count:
                continue
            place = second.end
        if place in unknown and not is_person(said.words[place].text) and said.mention_at(place) is None:
            lead = said.request.phrase_ending(said.request.before_fillers(at))
            start = lead.start if lead is not None and lead.tag in _LEADING else at
            return frozenset(range(start, place + 1))
    return frozenset()


_LEADING = (Tag.OVER, Tag.ABOVE, Tag.BY, Tag.IN)


def _small(said: Said, start: int, end: int) -> frozenset[int]:
    """Return the word that says of what a total is, where one stands behind it: "total points of"."""
    unknown = said.request.unknown()
    return frozenset(at for at in (start,) if start < end and at in unknown)


def read_each_column(said: Said) -> Iterator[Frame]:
    """Yield "average for each of rent, food and power": one mark for each of the columns."""
    if not said.request.has(*_FOLDED):
        return
    for listed in lists_in(said):
        start = said.request.before_fillers(listed.start)
        each = said.request.phrase_ending(start)
        apart = each is not None and each.tag in (Tag.EACH, Tag.BY)
        figure = next(
            (
                one
                for one in said.phrases(*_FOLDED)
                if listed.start - one.end <= _REACH + 1 and one.end <= listed.start
            ),
            None,
        )
        if figure is None or each is None or not apart:
            continue
        names = [column.name for column in listed.columns]
        words = span(figure, each) | _within(listed) | _told(said, figure.end, each.start)
        yield Frame("of columns", words, fold(names, AGGREGATES[figure.tag]))
        return


def _told(said: Said, start: int, end: int) -> frozenset[int]:
    """Return the words between a figure and its columns that say what it is of: "average spend for"."""
    return frozenset(
        at
        for at in range(start, end)
        if said.mention_at(at) is None and said.words[at].kind == "word" and said.free((at,))
    )


def fold(names: list[str], how: Aggregate) -> Edit:
    """Return the edit to one mark for each of these columns."""

    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.mark not in _DRAWN:
            return spec
        mark = Mark.BAR if spec.mark is not Mark.BAR else spec.mark
        y = tuple(Measure(name, how) for name in names)
        return replace(spec, mark=mark, x=None, series=None, y=y, sort=None)

    return edit
