"""Heads of a wide table taken as one: "Q1 vs Q2", "jan-mar against apr-jun", "weekdays vs weekend"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from charts.grammar import Across, Aggregate, Calculate, Channel, ChartSpec, Mark, Measure, Stack
from charts.language.calendar_names import numbered
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.filters.looking_back import weekend_at, working_at
from charts.planner.filters.parts_of_years import named_parts
from charts.planner.frames.adding_up import across, list_at
from charts.planner.frames.along_heads import Wide, wide_of
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.table import Column

_UP_TO = all_words(lambda language: language.up_to) | frozenset("-−–")
_LEADING = (Tag.TO, Tag.UNTIL)
_SET_AGAINST = (Tag.VERSUS, Tag.COMPARE, Tag.GROUPED)
_FEWEST = 2
_WORKDAYS = 5


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Heads that are taken as one, how that is called, and its words; told: it has a name of its own."""

    columns: tuple[Column, ...]
    name: str
    start: int
    end: int
    told: bool = False


def read_stretches(said: Said) -> Iterator[Frame]:
    """Yield the total of heads that a stretch of them names, and several of these set against each other."""
    wide = wide_of(said)
    if wide is None or wide.unit is None:
        return
    found = _as_one(said, sorted(_stretches(said, wide), key=lambda each: each.start))
    sums = list(said.phrases(Tag.SUM))
    joints = [each for each in said.phrases(*_SET_AGAINST) if each.tag is not Tag.GROUPED]
    named = all(each.told for each in found)
    if len(found) >= _FEWEST and (joints or sums or named or said.request.has(*_SET_AGAINST)):
        between = [each for each in joints if found[0].start < each.start < found[-1].end]
        words = (
            span(*sums, *between, *found) | _nouns(said, found)
            if not said.request.has(Tag.MEAN)
            else frozenset()
        )
        if words and _are_apart(found):
            yield Frame("stretches", words, _side_by_side(said, wide, found))
    elif len(found) == 1 and (sums or named) and not said.request.has(Tag.MEAN):
        yield across(
            Aggregate.SUM, found[0].columns, span(*sums, found[0]) | _nouns(said, found), found[0].name
        )


def _are_apart(found: list[_Stretch]) -> bool:
    names = [column.name for each in found for column in each.columns]
    return len(set(names)) == len(names)


def _as_one(said: Said, found: list[_Stretch]) -> list[_Stretch]:
    """Return the stretches, each with the brackets that say once more what it is: "weekdays (mon-fri)"."""
    kept: list[_Stretch] = []
    for each in found:
        own = {column.name for column in each.columns}
        again = next(
            (at for at, one in enumerate(kept) if {column.name for column in one.columns} == own), None
        )
        if again is None:
            kept.append(each)
            continue
        bracketed = each.start > 0 and said.words[each.start - 1].text == "("
        if bracketed and each.start - kept[again].end <= 1:
            kept[again] = replace(kept[again], end=each.end)
    return kept


def _stretches(said: Said, wide: Wide) -> Iterator[_Stretch]:
    """Yield all stretches of heads that are named, each where it stands."""
    yield from _from_one_to_another(said, wide)
    yield from _of_years(said, wide)
    yield from _of_weeks(said, wide)
    yield from _listed(said, wide)


def _from_one_to_another(said: Said, wide: Wide) -> Iterator[_Stretch]:
    """Yield "Jan to Mar", "mon-fri"."""
    heads = wide.names
    for mention in said.request.mentions:
        name = said.column(mention).name
        end = _leads_on(said, mention.end)
        if end is None:
            continue
        other = said.mention_at(end)
        last = said.column(other).name if other is not None else ""
        if other is None or name not in heads or last not in heads or heads.index(name) >= heads.index(last):
            continue
        columns = wide.columns[heads.index(name) : heads.index(last) + 1]
        yield _Stretch(columns, f"{name}–{last}", mention.start, other.end)


def _leads_on(said: Said, at: int) -> int | None:
    """Return the place behind "to" or a dash that stands here, None where nothing leads on."""
    if at >= len(said.words):
        return None
    joint = said.request.phrase_at(at)
    if joint is not None and joint.tag in _LEADING:
        return joint.end
    if said.words[at].joint in _UP_TO:
        return at  # "sat-sun"
    return at + 1 if said.words[at].text in _UP_TO else None


def _of_years(said: Said, wide: Wide) -> Iterator[_Stretch]:
    """Yield "Q1", "the second half", where heads are months."""
    bare = [name.strip().casefold().rstrip(".") for name in wide.names]
    months = numbered(set(bare), "months") if wide.unit is Tag.MONTH else None
    for part in named_parts(said.request) if months else ():
        columns = tuple(
            column
            for column, name in zip(wide.columns, bare, strict=True)
            if months and months[name] in part.months
        )
        if columns and said.free(range(part.start, part.end)):
            written = "".join(f"{word.joint or ''}{word.raw}" for word in said.words[part.start : part.end])
            yield _Stretch(columns, written.strip(), part.start, part.end, told=True)


def _of_weeks(said: Said, wide: Wide) -> Iterator[_Stretch]:
    """Yield "weekend" and "weekdays", where heads are days of the week."""
    bare = [name.strip().casefold().rstrip(".") for name in wide.names]
    days = numbered(set(bare), "weekdays")
    if not days:
        return
    ordered = sorted(set(days.values()))
    first = ordered[0]
    weekend, working = weekend_at(said.request), working_at(said.request)
    worked = working or _weekdays(said)
    for place, ends in ((weekend, True), (worked, False)):
        if place is None or (not ends and weekend is None):
            continue
        columns = tuple(
            column
            for column, name in zip(wide.columns, bare, strict=True)
            if (days[name] - first >= _WORKDAYS) is ends
        )
        if columns and said.free(range(*place)):
            yield _Stretch(columns, said.words[place[0]].raw, *place, told=True)


def _weekdays(said: Said) -> tuple[int, int] | None:
    """Return the word for days of the week beside that for the weekend: "weekdays vs weekend"."""
    found = next(said.phrases(Tag.WEEKDAY), None)
    return (found.start, found.end) if found is not None else None


def _listed(said: Said, wide: Wide) -> Iterator[_Stretch]:
    """Yield "jan, feb and mar", "sat+sun"."""
    at = 0
    while at < len(said.words):
        listed = list_at(said, at)
        added = _added(said, at) if listed is None else None
        columns = listed.columns if listed else added[0] if added else ()
        end = listed.end if listed else added[1] if added else at + 1
        if columns and all(each.name in wide.names for each in columns):
            yield _Stretch(columns, " + ".join(each.name for each in columns), at, end)
        at = end


def _added(said: Said, at: int) -> tuple[tuple[Column, ...], int] | None:
    """Return the columns that plus signs join, and where they end."""
    first = said.mention_at(at)
    columns: list[Column] = []
    end = at
    mention = first if first is not None and first.start == at else None
    while mention is not None:
        columns.append(said.column(mention))
        end = mention.end
        plus = end < len(said.words) and said.words[end].text == "+"
        mention = said.mention_at(end + 1) if plus else None
    return (tuple(columns), end) if len(columns) >= _FEWEST else None


def _nouns(said: Said, found: list[_Stretch]) -> frozenset[int]:
    """Return the words beside stretches that say what the amount is: "weekend hours", "Q1 rent"."""
    unknown = set(said.request.unknown())
    places = {each.end for each in found} | {0, *(each.end for each in said.phrases(Tag.SUM))}
    return frozenset(
        at
        for at in places
        if at < len(said.words)
        and said.mention_at(at) is None
        and (
            at in unknown
            or ((phrase := said.request.phrase_at(at)) is not None and phrase.tag.family == "time")
        )
    )


def _side_by_side(said: Said, wide: Wide, found: list[_Stretch]) -> Edit:
    """Return the edit to one bar for each stretch at each row."""
    made = tuple(
        Calculate(each.name, Across(Aggregate.SUM, tuple(column.name for column in each.columns)))
        for each in found
    )

    joined = said.request.has(Tag.LINE)

    def edit(spec: ChartSpec) -> ChartSpec:
        mark = spec.mark if joined or spec.mark is Mark.DUMBBELL else Mark.BAR
        stack = spec.stack if mark is Mark.BAR else Stack.NONE
        y = tuple(Measure(each.name) for each in made)
        kept = tuple(each for each in spec.calculate if each not in made)
        return replace(
            spec,
            mark=mark,
            stack=stack,
            x=Channel(wide.label.name),
            series=None,
            y=y,
            calculate=(*kept, *made),
            sort=None,
        )

    return edit
