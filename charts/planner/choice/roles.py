"""The part that each named column plays: what is grouped by, coloured by, measured, and how."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from charts.data.figures import part as moment
from charts.data.stretches import has_years
from charts.grammar import Aggregate, TimeUnit
from charts.language.lexicon import anywhere
from charts.language.registry import all_phrases, all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.table import CALENDAR, Column, Kind

AGGREGATES = {
    Tag.COUNT: Aggregate.COUNT,
    Tag.TOTAL_NUMBER: Aggregate.COUNT,
    Tag.DISTINCT: Aggregate.DISTINCT,
    Tag.SUM: Aggregate.SUM,
    Tag.MEAN: Aggregate.MEAN,
    Tag.MEDIAN: Aggregate.MEDIAN,
    Tag.MIN: Aggregate.MIN,
    Tag.MAX: Aggregate.MAX,
}
UNITS = {
    Tag.YEAR: TimeUnit.YEAR,
    Tag.QUARTER: TimeUnit.QUARTER,
    Tag.MONTH: TimeUnit.MONTH,
    Tag.WEEK: TimeUnit.WEEK,
    Tag.DAY: TimeUnit.YEARMONTHDATE,
    Tag.WEEKDAY: TimeUnit.WEEKDAY,
    Tag.HOUR: TimeUnit.HOURS,
    Tag.YEARLY: TimeUnit.YEAR,
    Tag.QUARTERLY: TimeUnit.QUARTER,
    Tag.MONTHLY: TimeUnit.MONTH,
    Tag.WEEKLY: TimeUnit.WEEK,
    Tag.DAILY: TimeUnit.YEARMONTHDATE,
}
_GROUPING = (
    Tag.BY,
    Tag.EACH,
    Tag.SERIES,
    Tag.OVER,
    Tag.POST_BY,
    Tag.DIFFERENT,
    Tag.BIN,
    Tag.X_AXIS,
    Tag.Y_AXIS,
)
GROUPED = (Tag.BY, Tag.EACH, Tag.POST_BY, Tag.X_AXIS, Tag.BIN, Tag.OVER)
_PASSED = 2
_DAYS = (Kind.DATE, Kind.DATETIME)


@dataclass(slots=True)
class Part:
    """One mentioned column with what was said about it."""

    column: Column
    mention: Mention
    lead: Tag | None = None
    how: list[Aggregate] = field(default_factory=list)
    entity: bool = False
    superlative: bool | None = None  # True for "the highest", False for "the lowest"
    numbered: bool = False  # what things are called, though it is numbers
    coloured: bool = False  # a word of colouring stands at the "by" before it, or behind it

    @property
    def is_number(self) -> bool:
        """Whether it can be a height."""
        plain = uses.is_number(self.column) and not self.entity and not self.numbered
        return plain and not uses.is_step(self.column)


def parts_of(request: Request) -> list[Part]:
    """Return the mentioned columns that are to be drawn, left to right."""
    mentions = [each for each in request.mentions if not each.roles or each.roles == {"again"}]
    kept = [each for each in mentions if request.used.isdisjoint(range(each.start, each.end))]
    found = [_part(request, each) for each in _without_modifiers(request, kept)]
    for before, now in pairwise(found):
        joint = request.phrase_ending(now.mention.start)
        if now.lead is Tag.AND and before.mention.end == (joint.start if joint else -1):
            now.lead = before.lead
            now.how = now.how or list(before.how)
        elif now.lead is Tag.AND:
            now.lead = Tag.BY if _joins_time(request, joint) else None
    for before, now in reversed(list(pairwise(found))):
        joint = request.phrase_ending(now.mention.start)
        joins = joint is not None and joint.tag in (Tag.AND, Tag.VERSUS)
        joined = joins and joint is not None and joint.start == before.mention.end
        if joined and now.lead is Tag.VERSUS and before.lead in (Tag.BY, Tag.EACH) and not now.is_number:
            now.lead = before.lead
        if joined and now.lead is Tag.POST_BY and before.lead is None and not before.is_number:
            before.lead = Tag.POST_BY  # "地域とカテゴリ別": by both
    for part in found:
        _resolve_different(request, part, found)
        if _are_the_rows(request, part, found):
            part.entity, part.how = True, [Aggregate.COUNT]
    return found


def _are_the_rows(request: Request, part: Part, parts: list[Part]) -> bool:
    """Whether the rows themselves are grouped by something, and no figure is named: "books per author"."""
    if part.how or part.lead is not None or not part.mention.whole or any(each.is_number for each in parts):
        return False
    named = part.column.kind is Kind.TEXT and uses.is_unique(request.table, part.column)
    if not named:
        return False
    at = request.behind_fillers(part.mention.end)
    behind = request.phrase_at(at) if at < len(request.words) else None
    grouping = behind is not None and (behind.tag in (Tag.BY, Tag.EACH) or behind.tag.family == "span")
    start = part.mention.start
    posted = any(request.behind_fillers(each.end) == start for each in request.all(Tag.POST_BY))
    grouped = (each for each in parts if each is not part and not each.is_number)
    by = any(not uses.is_unique(request.table, each.column) for each in grouped if each.lead in GROUPED)
    return (grouping or posted) and (by or any(each.tag.family == "span" for each in request.phrases))


def _resolve_different(request: Request, part: Part, parts: list[Part]) -> None:
    """Say what is meant by different labels: "distinct products per region" counts them in each.

    Where nothing else groups, "how many different depts" has the rows of each; a figure is of each. The
    same label named again is nothing else: "different depts and the number of people in each dept".
    """
    counted = part.how == [Aggregate.DISTINCT] and not part.is_number
    if not counted and part.lead is not Tag.DIFFERENT:
        return
    others = [each for each in parts if each.column is not part.column]
    groups = [each for each in others if each.lead in (*GROUPED, Tag.SERIES)]
    measured = any(each.is_number and each not in groups for each in others)
    if groups or any(each.tag in UNITS for each in request.phrases):
        if measured and not counted:
            part.lead = Tag.EACH
        else:
            part.how, part.lead = [Aggregate.DISTINCT], None
        return
    part.lead = Tag.EACH
    part.how = [] if measured else [Aggregate.COUNT]


def _joins_time(request: Request, joint: Phrase | None) -> bool:
    """Whether the "and" follows a unit of time that is grouped by ("by quarter and product")."""
    before = request.phrase_ending(joint.start) if joint else None
    return before is not None and before.tag.family == "span"


def _without_modifiers(request: Request, mentions: list[Mention]) -> list[Mention]:
    """Leave out part of a name that only describes the whole name behind it ("channel owner")."""
    kept = []
    for i, mention in enumerate(mentions):
        after = mentions[i + 1] if i + 1 < len(mentions) else None
        if after and after.start == mention.end and not mention.whole and mention.column != after.column:
            after.start = mention.start
            continue
        kept.append(mention)
    del request
    return kept


def _part(request: Request, mention: Mention) -> Part:
    column = request.table.columns[mention.column]
    part = Part(column, mention, numbered=column is uses.numbered_names(request.table))
    said_id = "id" in {word.text.rstrip("s") for word in request.words[mention.start : mention.end]}
    tags = _leads(request, mention)
    tags = _of_a_figure(request, mention, tags) if part.is_number else tags
    ranks = part.is_number and (_ranks_a_label(request, mention) or request.once(_asks_for_a_group))
    for tag in tags:
        if (
            tag in AGGREGATES
            and AGGREGATES[tag] not in part.how
            and not (ranks and tag in (Tag.MAX, Tag.MIN))
        ):
            part.how.append(AGGREGATES[tag])
    behind = [Tag.POST_BY] if _post(request, mention.end) else []
    part.entity = not said_id and _is_entity(request, column, [*tags, *behind])
    if Aggregate.COUNT in part.how and part.is_number and _says_total(request, mention):
        part.how = [Aggregate.SUM if how is Aggregate.COUNT else how for how in part.how]
    part.how = _totalled(request, mention, part.how)
    if part.is_number and not part.how:
        part.how = _extreme_behind(request, mention)
    if Tag.MAX in tags or Tag.MIN in tags:
        part.superlative = Tag.MAX in tags
    part.how = part.how or _extreme_of_each(request, mention, part)
    leads = [tag for tag in tags if tag in _GROUPING] or [tag for tag in tags if tag in (Tag.AND, Tag.VERSUS)]
    part.lead = leads[0] if leads else _different(request, mention)
    if part.lead is Tag.DIFFERENT:
        counted = Aggregate.COUNT in part.how
        part.how = [Aggregate.DISTINCT] if counted else part.how
        part.lead = None if counted else Tag.DIFFERENT
    if part.lead is None and not part.is_number and _is_ranked(request, mention):
        part.lead = Tag.BY
    coloured = part.lead is None and not part.is_number and _has_the_colours(request, mention)
    after = Tag.SERIES if coloured else _axis_behind(request, mention)
    if after:
        part.lead = after
    elif _post(request, mention.end):
        part.lead = Tag.SERIES if _stacks_behind(request, mention.end) else Tag.POST_BY
    return _with_colours(request, part)


def _of_a_figure(request: Request, mention: Mention, tags: Sequence[Tag]) -> list[Tag]:
    """Return what leads a figure, without an "each" that is of people before it."""
    of_people = _is_of_each_person(request, mention)
    return [tag for tag in tags if not (of_people and tag in _GROUPING)]


def _is_of_each_person(request: Request, mention: Mention) -> bool:
    """Whether a word for people stands between "each" and a figure: "每个人得分" is no "per score"."""
    at = mention.start - 1
    return at > 0 and request.words[at].text in _PEOPLE and request.phrase_ending(at) is not None


_PEOPLE = all_words(lambda language: language.people)


def _totalled(request: Request, mention: Mention, how: list[Aggregate]) -> list[Aggregate]:
    """Return the sum where the most is of what comes together: "who has most assists in total"."""
    behind = request.phrase_at(mention.end) if mention.end < len(request.words) else None
    extreme = how in ([Aggregate.MAX], [Aggregate.MIN])
    return [Aggregate.SUM] if extreme and behind is not None and behind.tag is Tag.SUM else how


def _different(request: Request, mention: Mention) -> Tag | None:
    """Return what "different" behind a label says of it: "clients différents par produit"."""
    behind = request.phrase_at(mention.end) if mention.end < len(request.words) else None
    said = behind is not None and behind.tag is Tag.DIFFERENT
    lone = behind is not None and request.mention_at(request.behind_fillers(behind.end)) is None
    return Tag.DIFFERENT if said and lone else None


def _with_colours(request: Request, part: Part) -> Part:
    """Return a part with its colours, if it is a label whose groups are told apart by them."""
    if part.lead in (Tag.BY, Tag.EACH, Tag.DIFFERENT, Tag.POST_BY, None) and not part.is_number:
        part.coloured = _is_coloured_by(request, part.mention)
        part.lead = Tag.SERIES if part.coloured else part.lead
    return part


def _is_coloured_by(request: Request, mention: Mention) -> bool:
    """Whether a word of colouring leads the "by" before a column, or stands behind the column and its "by".

    "colorati in base alla classe", "farbe nach klasse", "sınıfa göre renklensin", "クラスで色分け".
    """
    stems = tuple(request.speech.listed("coloured_stems"))
    if not stems:
        return False
    lead = request.phrase_ending(request.before_fillers(mention.start))
    led = lead is not None and lead.tag in (Tag.BY, Tag.EACH)
    if lead is not None and led:
        at = request.before_fillers(lead.start) - 1
        if at >= 0 and request.words[at].text.startswith(stems):
            return True
    post = request.phrase_at(mention.end) if mention.end < len(request.words) else None
    posted = post is not None and post.tag is Tag.POST_BY
    at = request.behind_fillers(post.end if post is not None and posted else mention.end)
    behind = request.words[at].text if at < len(request.words) else ""
    return (
        (led or posted or request.speech.postposes)
        and behind.startswith(stems)
        and not _leads_on(request, at)
    )


def _leads_on(request: Request, at: int) -> bool:
    """Whether a word of colouring is about what follows: "in different years coloured by grape"."""
    phrases = (request.phrase_at(each) for each in (at, at + 1) if each < len(request.words))
    leads = (Tag.BY, Tag.EACH, Tag.SERIES)
    return not request.speech.postposes and any(each is not None and each.tag in leads for each in phrases)


def _has_the_colours(request: Request, mention: Mention) -> bool:
    """Whether a column is said to be the colours: "room as colour", "colour = room"."""
    at = request.behind_fillers(mention.end)
    behind = request.phrase_at(at) if mention.end < at < len(request.words) else None
    if behind is not None and behind.tag is Tag.SERIES and behind.start == at:
        return True
    equals = request.phrase_ending(mention.start)
    sign = equals is not None and equals.tag is Tag.EQUAL
    sign = sign or (mention.start > 0 and request.words[mention.start - 1].text == ":")
    before = request.phrase_ending(mention.start - 1) if sign else None
    return before is not None and before.tag is Tag.SERIES


def _extreme_of_each(request: Request, mention: Mention, part: Part) -> list[Aggregate]:
    """Return the extreme that a name itself asks for: "the oldest of each team"."""
    own = request.speech.superlative(request.words[mention.start].text) if part.is_number else None
    if own is None or not request.has(Tag.EACH, Tag.BY):
        return []
    return [Aggregate.MAX if own is Tag.TOP else Aggregate.MIN]


def _extreme_behind(request: Request, mention: Mention) -> list[Aggregate]:
    """Return the extreme of each group that a word behind figures asks for: "地域別の個数の最大値"."""
    at = request.behind_fillers(mention.end)
    phrase = request.phrase_at(at) if at < len(request.words) else None
    free = phrase is not None and phrase.start == at and phrase.start not in request.used
    grouped = request.has(Tag.BY, Tag.EACH, Tag.POST_BY)
    held = phrase is not None and free and grouped and phrase.tag in (Tag.MAX, Tag.MIN)
    return [AGGREGATES[phrase.tag]] if held and phrase else []


def _ranks_a_label(request: Request, mention: Mention) -> bool:
    """Whether the most of a figure only says which label is meant ("the shop with the most revenue")."""
    most = request.phrase_ending(request.before_fillers(mention.start))
    if most is None or most.tag not in (Tag.MAX, Tag.MIN, Tag.TOP, Tag.BOTTOM):
        return False
    at = request.before_fillers(most.start)
    label = request.mention_at(at - 1) if at else None
    if label is None or at == most.start or uses.is_number(request.table.columns[label.column]):
        return False
    lead = request.phrase_ending(request.before_fillers(label.start))
    return lead is None or lead.tag not in (Tag.BY, Tag.EACH, Tag.SERIES)


def _is_ranked(request: Request, mention: Mention) -> bool:
    """Whether a superlative stands before a label ("the best region", "top 2 regions"): it is grouped by."""
    at = mention.start
    if at and request.words[at - 1].kind == "number":
        at -= 1
    before = request.phrase_ending(at)
    return before is not None and before.tag in (Tag.TOP, Tag.BOTTOM)


def _is_entity(request: Request, column: Column, tags: list[Tag]) -> bool:
    """Whether a key is named only to say what the rows are ("the number of shops", "each shop")."""
    if uses.numbers_rows(request.table, column):
        first = column is request.table.columns[0]
        return first or not any(tag in GROUPED for tag in tags)
    if not uses.is_key(column):
        return False
    grouped = any(tag in GROUPED for tag in tags) and Tag.COUNT not in tags
    return not grouped or uses.is_unique(request.table, column)


def _says_total(request: Request, mention: Mention) -> bool:
    """Whether "total number of" stands before: of a number column that is its sum."""
    before = [word.text for word in request.words[max(0, mention.start - 4) : mention.start]]
    return "total" in before


def _post(request: Request, at: int) -> bool:
    phrase = request.phrase_at(at) if at < len(request.words) else None
    return phrase is not None and phrase.tag is Tag.POST_BY


def _stacks_behind(request: Request, at: int) -> bool:
    """Whether what stands behind "by" stacks, so that the parts are told by it ("दुकान के अनुसार स्टैक्ड")."""
    post = request.phrase_at(at)
    if post is None or request.has(Tag.SERIES):
        return False
    behind = request.behind_fillers(post.end)
    phrase = request.phrase_at(behind) if behind < len(request.words) else None
    grouped = sum(each.tag is Tag.POST_BY or each.tag.family == "span" for each in request.phrases) > 1
    return grouped and phrase is not None and phrase.tag is Tag.STACKED


def _axis_behind(request: Request, mention: Mention) -> Tag | None:
    """Return the axis of "weight on the x axis"."""
    at = mention.end
    for tag, phrases in ((Tag.X_AXIS, _ALONG_X), (Tag.Y_AXIS, _ALONG_Y)):
        size = _placed(request, at, phrases)
        if size:
            request.used.update(range(at, at + size))
            return tag
    while at < min(len(request.words), mention.end + 2 * _PASSED + 1):
        phrase = request.phrase_at(at)
        if phrase is None:
            if request.words[at].kind == "stop" and request.words[at].text == ")":
                at += 1
                continue
            return None
        if phrase.tag in (Tag.X_AXIS, Tag.Y_AXIS):
            return phrase.tag if "on" in {word.text for word in request.words[mention.end : at]} else None
        if phrase.tag not in (Tag.FILLER, Tag.IN):
            return None
        at = phrase.end
    return None


_ALONG_X = all_phrases(lambda language: language.asking.along_x)
_ALONG_Y = all_phrases(lambda language: language.asking.along_y)
_LONGEST_PLACE = 5


def _placed(request: Request, at: int, phrases: frozenset[tuple[str, ...]]) -> int:
    """Return how many words say along which axis a column stands ("pages across"), 0 if none do."""
    texts = tuple(word.text for word in request.words[at : at + _LONGEST_PLACE])
    for size in range(len(texts), 0, -1):
        behind = request.words[at + size : at + size + 1]
        joint = request.phrase_at(at + size) if behind else None
        ends = not behind or behind[0].kind == "stop" or (joint is not None and joint.tag is Tag.AND)
        if ends and texts[:size] in phrases:
            return size
    return 0


def _leads(request: Request, mention: Mention) -> list[Tag]:
    """Return the meanings just before a mention, nearest first, up to what groups it."""
    tags: list[Tag] = []
    at, passed = mention.start, 0
    while at > 0:
        phrase = request.phrase_ending(at)
        if phrase is None:
            if request.words[at - 1].text == "(" and at > 1:
                at -= 1
                continue
            passed += 1
            if passed > _PASSED or request.mention_at(at - 1) or request.words[at - 1].kind == "stop":
                break
            at -= 1
            continue
        at = phrase.start
        if phrase.tag is Tag.FILLER:
            continue
        if phrase.tag is Tag.EQUAL and _is_of_an_axis(request, phrase.start):
            continue
        if phrase.tag is Tag.POST_BY:
            break  # it groups by what stands before it
        if not _continues(phrase, tags):
            break
        tags.append(phrase.tag)
        if phrase.tag in _GROUPING and phrase.tag is not Tag.DIFFERENT:
            break
    return tags


def _is_of_an_axis(request: Request, at: int) -> bool:
    """Whether an axis is named before a place: "x = goals"."""
    before = request.phrase_ending(at)
    return before is not None and before.tag in (Tag.X_AXIS, Tag.Y_AXIS)


def _continues(phrase: Phrase, tags: list[Tag]) -> bool:
    """Whether a phrase further to the left still speaks of the mention."""
    family = phrase.tag.family
    if family == "aggregate":
        held = [tag for tag in tags if tag in AGGREGATES]
        if not held or Tag.AND in tags or Tag.VERSUS in tags:
            return True
        return phrase.tag in (Tag.MAX, Tag.MIN, Tag.COUNT) and held == [Tag.MEAN]
    if phrase.tag in (Tag.AND, Tag.VERSUS):
        return Tag.AND not in tags
    if phrase.tag is Tag.DIFFERENT:
        return tags in ([], [Tag.COUNT])
    return phrase.tag in _GROUPING


@dataclass(frozen=True, slots=True)
class Clock:
    """A stretch of time to group by, and the column whose moments it cuts; None where the table has none."""

    unit: TimeUnit
    column: Column | None
    start: int


def clock_of(request: Request, parts: list[Part]) -> Clock | None:
    """Return the time unit that the request groups by ("per month", "by weekday", "in each year").

    Of two, the first may only say how the rows come: "mean monthly visitors for each year".
    """
    clocks = list(_clocks(request, parts))
    if len(clocks) > 1 and request.has(Tag.MEAN, Tag.MEDIAN) and is_grain(clocks[0].column, clocks[0].unit):
        return clocks[1]
    return clocks[0] if clocks else None


def is_grain(column: Column | None, unit: TimeUnit) -> bool:
    """Whether the moments of a column are one stretch each."""
    if column is None or column.kind not in _DAYS:
        return False
    whole = TimeUnit.YEARMONTH if unit is TimeUnit.MONTH else unit
    held = [moment(value, whole) for value in column.values if value is not None]
    return len(set(held)) == len(held)


def _clocks(request: Request, parts: list[Part]) -> Iterator[Clock]:
    for phrase in request.phrases:
        if phrase.tag not in UNITS or phrase.start in request.used:
            continue
        if phrase.tag.family == "time" and phrase.tag is not Tag.WEEKDAY and not _grouped(request, phrase):
            continue
        if request.has(Tag.BIN) and not _follows_bin(request, phrase):
            continue
        column = _moments(request, parts, UNITS[phrase.tag])
        yield Clock(UNITS[phrase.tag], column, phrase.start)


def _follows_bin(request: Request, phrase: Phrase) -> bool:
    """Whether this is the last unit of time behind "bin", the one to cut by."""
    later = [each for each in request.phrases if each.tag in UNITS and each.start > phrase.start]
    return not later


def _grouped(request: Request, phrase: Phrase) -> bool:
    """Whether words before a unit of time group by it."""
    if _is_one_stretch(request, phrase):
        return False
    begun = request.first(Tag.BIN)
    if _post(request, phrase.end) or (begun is not None and begun.start < phrase.start):
        return True
    at = phrase.start
    for _ in range(2 * _PASSED):
        before = request.phrase_ending(at)
        if before is None:
            return False
        if before.tag in (Tag.BY, Tag.EACH, Tag.BIN, Tag.OVER, Tag.DIFFERENT, Tag.X_AXIS, Tag.POST_BY):
            return True
        if before.tag not in (Tag.FILLER, Tag.IN, Tag.AND):
            return False
        at = before.start
    return False


def _is_one_stretch(request: Request, phrase: Phrase) -> bool:
    """Whether a unit is one stretch over which the moments run: "over the week", "through the day"."""
    words = [word.text for word in request.words[max(0, phrase.start - 2) : phrase.end]]
    over = request.phrase_ending(request.before_fillers(phrase.start))
    one = words[-1] in _ONE_STRETCH and (len(words) > 1 and words[-2] in request.speech.articles)
    return one and over is not None and over.tag in (Tag.OVER, Tag.IN, Tag.TO, Tag.UNTIL, Tag.ABOVE)


_ONE_STRETCH = all_words(lambda language: language.asking.one_stretch)


def _called_so(request: Request, unit: TimeUnit) -> Column | None:
    """Return the column of numbers that are such hours or weeks by its name."""
    numbers = [column for column in request.table.columns if uses.is_number(column)]
    return next((each for each in numbers if _means(each.name, unit)), None)


def _means(name: str, unit: TimeUnit) -> bool:
    parts = words_of(name)
    tag = anywhere(parts[0]) if len(parts) == 1 else None
    return tag in UNITS and UNITS[tag] is unit


def _moments(request: Request, parts: list[Part], unit: TimeUnit) -> Column | None:
    """Return the column whose moments are meant: a mentioned one, else the first."""
    kinds_ = (*_DAYS, Kind.TIME) if unit is TimeUnit.HOURS else _DAYS
    named = [part.column for part in parts if part.column.kind in kinds_]
    own = [column for column in request.table.columns if column.kind in kinds_]
    called = _called_so(request, unit) if unit is TimeUnit.HOURS else None
    if called is not None and own and not any(column.kind in (Kind.DATETIME, Kind.TIME) for column in own):
        return called
    if named or own:
        return (named or own)[0]
    fitting = {
        TimeUnit.YEAR: Kind.YEAR,
        TimeUnit.QUARTER: Kind.QUARTER,
        TimeUnit.MONTH: Kind.MONTH,
        TimeUnit.WEEKDAY: Kind.WEEKDAY,
    }
    wanted = fitting.get(unit)
    calendar = [column for column in request.table.columns if column.kind in CALENDAR]
    found = next((column for column in calendar if column.kind is wanted), None)
    if found is None and unit is TimeUnit.YEAR:
        return next(filter(has_years, calendar), None)  # quarters are added up to years
    steps = _called_so(request, unit) if found is None else None
    return steps if steps is not None and uses.is_step(steps) else found


def _asks_for_a_group(request: Request) -> bool:
    return any(asks_which(request, request.table.columns[each.column]) for each in request.mentions)


def asks_which(request: Request, column: Column) -> bool:
    """Whether "which" or "what" stands before a label that comes several times: a group is asked for."""
    if uses.is_measure(column) or uses.is_unique(request.table, column):
        return False
    named = (each for each in request.mentions if request.table.columns[each.column] is column)
    naming = request.speech.listed("naming")
    return any(each.start > 0 and request.words[each.start - 1].text in naming for each in named)
