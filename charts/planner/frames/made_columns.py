"""Columns to be calculated: formulas, profit and margins, rates, sums across columns, days between dates."""

from collections.abc import Iterator
from dataclasses import replace

from charts.data.figures import is_mean_like
from charts.grammar import Across, Aggregate, Calculate, Cell, Constant, Days, Operation, Operator
from charts.language.lexicon import words_for
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames import combining, taking_off
from charts.planner.frames.adding_up import (
    Listed,
    counts_columns,
    list_at,
    lists_in,
    read_all_columns,
    read_lists,
    read_totals_of_rows,
    taken_as_one,
)
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import around, refused, spoken_of, wanted
from charts.planner.frames.earning import read_results
from charts.planner.frames.formulas import percent_words
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import (
    amounts,
    called,
    is_person,
    last_amount,
    next_amount,
    together,
)
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column, Kind
from charts.telling.speech import say, written

_RESULTS = (Tag.PROFIT, Tag.MARGIN)
_COMBINING = (
    combining.percent_of,
    taking_off.taken_off,
    combining.subtractions,
    combining.relations,
    combining.between,
    combining.per,
)
_SHORT = 4


def read_calculations(said: Said) -> Iterator[Frame]:
    """Yield the columns that a request wants calculated, each word in one of them."""
    phrases = spoken_of(said, "calculate")
    results = _RESULTS if phrases and called(said, Tag.INCOME) else ()
    yield from refused(said, phrases, *results, Tag.RATIO)
    taken: set[int] = set()
    result = around(said, phrases, *_RESULTS, Tag.DIFFERENCE)
    for frame in (_as_percent(said, each) for each in _all(said, phrases)):
        if taken.isdisjoint(frame.words):
            own = frame.words | (result if frame.name in ("between", "subtract") else frozenset())
            own |= _in_percent(said, frame) - taken
            own |= around(said, phrases, Tag.TOGETHER) if _adds(frame) else frozenset()
            taken |= own
            yield replace(frame, words=own)
            result = frozenset()


def _adds(frame: Frame) -> bool:
    """Whether a column is the sum of two: "together" says no more."""
    made = frame.column.expression if frame.column else None
    return isinstance(made, Operation) and made.op is Operator.ADD


def _as_percent(said: Said, frame: Frame) -> Frame:
    """Return the frame with its ratio in percent, where that is wanted: "answered / offered in percent"."""
    if frame.name != "between" or frame.column is None or not percent_words(said, frame.column.expression):
        return frame
    return replace(frame, column=replace(frame.column, percent=True))


def _in_percent(said: Said, frame: Frame) -> frozenset[int]:
    """Return the words "in percent" of a column that is one of percents: no shares are meant by them."""
    if frame.column is None or not frame.column.percent:
        return frozenset()
    return around(said, spoken_of(said, "window"), Tag.PERCENT)


def _all(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    for family in (*_COMBINING, _rates, read_results, _above, _parts, _across, _means_across, _days):
        yield from family(said, phrases)


def _rates(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield "error rate": errors in percent of the nearest column that is never less."""
    parts = _percents_beside(said) if said.request.has(Tag.BY, Tag.EACH) else []
    for phrase in (*wanted(said, phrases, Tag.RATE), *parts):
        part = last_amount(said, phrase.start, ()) or next_amount(said, phrase.end, ())
        if part is None:
            continue
        rated = is_mean_like(said.column(part)) or "%" in said.column(part).name
        if rated and said.mention_at(phrase.start) is None:
            yield Frame("is a rate", span(phrase))  # "bounce rate" of a column in percent
            continue
        whole = _whole_of(said, said.column(part))
        if whole is None or _is_per_so_many(said, phrases, phrase.end):
            continue
        words = frozenset(range(min(part.start, phrase.start), max(part.end, phrase.end)))
        name = say("{share} in % of {whole}", share=said.column(part).name, whole=whole.name)
        made = made_of(Operator.DIVIDE, said.column(part), whole, name, percent=True)
        yield Frame("rate", words | _percent_behind(said, max(words) + 1), column=made)


def _is_per_so_many(said: Said, phrases: list[Phrase], at: int) -> bool:
    """Whether of what the rate is stands behind: "falls rate per 1000 bed days"."""
    per = next((each for each in phrases if each.tag is Tag.PER and each.start == at), None)
    if per is None or per.end >= len(said.words):
        return False
    many = number_at(said.words, said.skip(per.end))
    return next_amount(said, many.end if many else per.end, (Tag.FILLER,)) is not None


def _percents_beside(said: Said) -> list[Phrase]:
    """Return the words for percent that stand just before an amount: "percent paid per team"."""
    found = wanted(said, spoken_of(said, "window"), Tag.PERCENT)
    return [
        each
        for each in found
        if said.mention_at(each.end) in amounts(said) and number_at(said.words, each.start - 1) is None
    ]


def _whole_of(said: Said, part: Column) -> Column | None:
    columns = uses.measures(said.table)
    at = columns.index(part) if part in columns else 0
    nearest = [*reversed(columns[:at]), *columns[at + 1 :]]
    return next((each for each in nearest if each is not part and _is_whole_of(part, each)), None)


def _is_whole_of(part: Column, whole: Column) -> bool:
    """Whether both count, and one never comes to more than the other."""
    pairs = [
        (one, other)
        for one, other in zip(part.values, whole.values, strict=True)
        if isinstance(one, int | float) and isinstance(other, int | float)
    ]
    counts = part.decimals == whole.decimals == 0 and part.unit is None and whole.unit is None
    return bool(pairs) and counts and all(one <= other for one, other in pairs)


def _percent_behind(said: Said, at: int) -> frozenset[int]:
    """Return the words "in percent" that stand in the next few, if they do."""
    spans = (range(each.start, each.end) for each in spoken_of(said, "window") if each.tag is Tag.PERCENT)
    return frozenset(place for span in spans for place in span if place >= at)


def _above(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield "over or under 7.5", "above or below target": how far off each figure is."""
    for phrase in (*wanted(said, phrases, Tag.OVER_UNDER), *_slashed(said)):
        named = next_amount(said, phrase.end, (Tag.FILLER,))
        number = number_at(said.words, said.skip(phrase.end)) if phrase.end < len(said.words) else None
        subject = _subject(said, phrase, named)
        if subject is None or (named is None and number is None):
            continue
        column, mention = subject
        right = Cell(said.column(named).name) if named else Constant(float(number.value if number else 0))
        shown = said.column(named).name if named else f"{number.value if number else 0:g}"
        end = named.end if named else number.end if number else phrase.end
        words = set(range(phrase.start, end)) | _counting(said, mention)
        made = Calculate(f"{column.name} − {shown}", Operation(Operator.SUBTRACT, Cell(column.name), right))
        yield Frame("above", frozenset(words), column=made)


def _slashed(said: Said) -> Iterator[Phrase]:
    """Yield "over/under"."""
    for over in said.phrases(Tag.ABOVE, Tag.BELOW):
        under = said.request.phrase_at(over.end + 1) if over.end + 1 < len(said.words) else None
        turned = under is not None and {under.tag, over.tag} == {Tag.ABOVE, Tag.BELOW}
        if under is not None and turned and said.words[over.end].text == "/":
            yield Phrase(Tag.OVER_UNDER, over.start, under.end)


def _subject(said: Said, phrase: Phrase, other: Mention | None) -> tuple[Column, Mention | None] | None:
    """Return the column that is compared: the one named before, else the only one there is."""
    named = [each for each in amounts(said) if other is None or each.column != other.column]
    nearest = sorted(named, key=lambda each: (each.end > phrase.start, abs(each.start - phrase.start)))
    if nearest:
        return said.column(nearest[0]), nearest[0]
    left = [each for each in uses.measures(said.table) if other is None or each is not said.column(other)]
    return (left[0], None) if len(left) == 1 else None


def _counting(said: Said, mention: Mention | None) -> set[int]:
    """Return the words of a mention, and those before it that would count it ("how many hours")."""
    if mention is None:
        return set(_counted(said))
    before = said.request.phrase_ending(mention.start)
    start = before.start if before and before.tag is Tag.COUNT else mention.start
    return set(range(start, mention.end))


def _parts(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield "what fraction of the mix is coal": one column in percent of all columns together."""
    columns = together(said, 3, counted=True)
    named = amounts(said)
    part = around(said, phrases, Tag.FRACTION)
    whole = around(said, phrases, Tag.WHOLE) | _totals(said)
    if any(said.words[at].text in _ALL for at in whole):
        part |= around(said, phrases, Tag.PERCENT_OF)  # the total may be that of one column
    if columns and part and whole and len(named) > 1 and (several := lists_in(said)):
        yield from _several_of_all(columns, several[0], part | whole)
        return
    if not columns or len(named) != 1 or not part or not whole or said.column(named[0]) not in columns:
        return
    column = said.column(named[0])
    rates = words_for(Tag.PER)
    ends = [(each, words_of(each.name)) for each in columns]
    unit = words_of(column.name)[-1:]
    alike = [each for each, words in ends if words[-1:] == unit and rates.isdisjoint(words[1:])]
    columns = alike if len(alike) > 1 else columns  # kilowatt hours, and no price of one
    across = Across(Aggregate.SUM, tuple(each.name for each in columns))
    made = Calculate(
        f"{column.name} in % of all", Operation(Operator.DIVIDE, Cell(column.name), across), percent=True
    )
    yield Frame("part", part | whole | frozenset(range(named[0].start, named[0].end)), column=made)


def read_sums_of_all(said: Said) -> Iterator[Frame]:
    """Yield "wind + solar as a share of everything": a sum in percent of all columns together."""
    phrases = spoken_of(said, "calculate")
    summed = taken_as_one(said)
    if not summed or combining.names_its_whole(said, phrases):
        return  # "as % of the total", of which there is a column
    shares = wanted(said, phrases, Tag.FRACTION, Tag.PERCENT_OF)
    shares += wanted(said, spoken_of(said, "window"), Tag.PERCENT)
    part = span(*shares) | _totals(said)
    whole = around(said, phrases, Tag.WHOLE) | _totals(said)
    whole = whole or frozenset(at for each in shares for at in _whole_behind(said, each))
    columns = together(said, 3, counted=True) if part and whole else []
    for listed in summed if columns else ():
        yield from _several_of_all(columns, listed, part | whole | _brackets(said, listed))


def _whole_behind(said: Said, share: Phrase) -> Iterator[int]:
    """Yield the words behind a share that say of what: "of all", "of the power", where no column is one."""
    all_of_it = share.end < len(said.words) and said.words[share.end].text in _ALL
    at = share.end if all_of_it else said.skip(share.end)
    end = at
    while end < len(said.words) and (end in said.request.unknown() or said.words[end].text in _ALL):
        end += 1
    if end > at > share.end or (end > at and share.tag is Tag.PERCENT_OF):
        yield from range(share.end, end)


_ALL = words_for(Tag.EVERYTHING)


def _brackets(said: Said, listed: Listed) -> frozenset[int]:
    """Return the brackets just around a sum."""
    around_it = (listed.start - 1, listed.end)
    texts = [said.words[at].text if 0 <= at < len(said.words) else "" for at in around_it]
    return frozenset(around_it) if texts == ["(", ")"] else frozenset()


def _several_of_all(columns: list[Column], listed: Listed, words: frozenset[int]) -> Iterator[Frame]:
    """Yield "wind and solar as a share of the total": some columns together in percent of all of them."""
    if len(listed.columns) >= len(columns) or not all(each in columns for each in listed.columns):
        return
    some, all_ = (
        Across(Aggregate.SUM, tuple(each.name for each in group)) for group in (listed.columns, columns)
    )
    name = f"{' + '.join(each.name for each in listed.columns)} in % of all"
    made = Calculate(name[:60], Operation(Operator.DIVIDE, some, all_), percent=True)
    yield Frame("part", words | frozenset(range(listed.start, listed.end)), column=made)


def _totals(said: Said) -> frozenset[int]:
    found = spoken_of(said, "window")
    return around(said, found, Tag.TOTAL_SHARE)


def _across(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield "all classes put together", "total spend, everything except income": sums along a row."""
    columns, named = together(said), amounts(said)
    left_out = _left_out(said)
    total = _total(said, phrases) if left_out else None
    if left_out and total is not None:
        apart = [said.column(one) for one in left_out[0]]
        kept = [each for each in columns if each not in apart]
        if len(kept) > 1:
            words = left_out[1] | span(total) | _noun(said, total.end)
            yield _sum_of(kept, words, f"Total without {' and '.join(each.name for each in apart)}")
        return
    yield from read_lists(said, phrases)
    yield from read_all_columns(said, phrases)
    yield from read_totals_of_rows(said)
    for phrase in wanted(said, phrases, Tag.TOGETHER):
        if columns and not named and _says_all(said, phrase):
            words = frozenset(range(phrase.start, phrase.end)) | _says_all(said, phrase) | _counted(said)
            words |= _rows_named(said) or frozenset()
            yield _sum_of(columns, words, " + ".join(each.name for each in columns))
            return


def _sum_of(columns: list[Column], words: frozenset[int], name: str) -> Frame:
    across = Across(Aggregate.SUM, tuple(each.name for each in columns))
    return Frame("across", words, column=Calculate(name[:60], across))


def _total(said: Said, phrases: list[Phrase]) -> Phrase | None:
    """Return the word that says that something is added up."""
    return next(said.phrases(Tag.SUM), None) or next(iter(wanted(said, phrases, Tag.TOGETHER)), None)


def _left_out(said: Said) -> tuple[list[Mention], frozenset[int]] | None:
    """Return the columns named behind "except" or "no", with those words."""
    for phrase in said.phrases(Tag.UNEQUAL, Tag.WITHOUT, Tag.NOT):
        mention = next_amount(said, phrase.end, (Tag.FILLER,))
        if mention:
            before = said.request.words[phrase.start - 1].text if phrase.start else ""
            start = phrase.start - (before in words_for(Tag.EVERYTHING))
            several = list_at(said, mention.start)
            end = several.end if several else mention.end
            inside = [each for each in amounts(said) if mention.start <= each.start < end]
            return inside, frozenset(range(start, end))
    return None


def _counted(said: Said) -> frozenset[int]:
    """Return the words that count ("how many kids"), with the noun behind: it is what the columns hold."""
    count = next(said.phrases(Tag.COUNT, Tag.TOTAL_NUMBER), None)
    if count is None:
        return frozenset()
    return frozenset(range(count.start, count.end)) | _noun(said, count.end)


def _noun(said: Said, at: int) -> frozenset[int]:
    """Return the one word behind "total" that names no column ("total spend")."""
    unit = said.request.phrase_at(at) if at < len(said.words) else None
    loose = at in said.request.unknown() or (unit is not None and unit.tag.family == "time")
    return frozenset({at}) if loose else frozenset()


def _says_all(said: Said, phrase: Phrase) -> frozenset[int]:
    """Return the words before "together" that say what: back to the next comma, column or known phrase."""
    found: set[int] = set()
    for at in range(phrase.start - 1, max(-1, phrase.start - 1 - _SHORT), -1):
        other = said.request.phrase_at(at)
        if said.cell_at(at) is not None:
            return frozenset()  # "what the comedies made together": rows are added up
        if (
            said.words[at].kind == "stop"
            or said.request.mention_at(at)
            or (other and other.tag.family in _RELATING)
        ):
            break
        found.add(at)
    return frozenset(found)


_RELATING = ("test", "sort", "rank", "join", "axis")


def _means_across(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield "average per pupil", where a row is a pupil and the columns are what is averaged."""
    del phrases
    columns = together(said)
    mean = next(said.phrases(Tag.MEAN), None)
    rows = _rows_named(said)
    if not columns or mean is None or rows is None or amounts(said) or counts_columns(said, len(columns)):
        return
    across = Across(Aggregate.MEAN, tuple(each.name for each in columns))
    words = frozenset(range(mean.start, mean.end)) | rows
    yield Frame(
        "mean across",
        words,
        column=Calculate(say("Average of {count} columns", count=written(str(len(columns)))), across),
    )


def _rows_named(said: Said) -> frozenset[int] | None:
    """Return the words beyond a mention that say "per row" ("per pupil"); None where nothing says so."""
    label = next(iter(uses.groups(said.table)), None)
    for phrase in said.phrases(Tag.BY, Tag.EACH):
        at = said.skip(phrase.end)
        mention = said.mention_at(at)
        if mention and said.column(mention) is label:
            return frozenset()
        if mention is None and at < len(said.words) and is_person(said.words[at].text):
            return frozenset({at})
    return None


def _days(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield the days between two dates: the two named, else the only two there are."""
    dates = [each for each in said.table.columns if each.kind in (Kind.DATE, Kind.DATETIME)]
    for phrase in wanted(said, phrases, Tag.DAYS_BETWEEN):
        named = [
            each
            for each in said.request.mentions
            if said.column(each) in dates and said.mention_at(each.start)
        ]
        behind = [each for each in named if each.start >= phrase.end]
        columns = [said.column(each) for each in behind] if len(behind) > 1 else dates
        if len(columns) != 2:  # noqa: PLR2004 - a start and an end
            return
        words = set(range(phrase.start, behind[-1].end if len(behind) > 1 else phrase.end))
        if len(behind) <= 1:
            words |= {at for each in behind for at in range(each.start, each.end)}
        start, end = columns
        made = Calculate(
            say("Days from {start} to {end}", start=start.name, end=end.name), Days(start.name, end.name)
        )
        yield Frame("days", frozenset(words), column=made)
        return
