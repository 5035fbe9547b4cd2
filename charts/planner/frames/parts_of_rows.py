"""What part of each row some of its columns are: "share of women per committee", "% who agree"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, takewhile

from charts.grammar import (
    Across,
    Aggregate,
    Calculate,
    Cell,
    ChartSpec,
    Expression,
    Mark,
    Measure,
    Operation,
    Operator,
    Stack,
)
from charts.language.answer_scales import scale_places
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import addable, amounts, is_person
from charts.planner.request.phrases import Phrase
from charts.table import Column, Table

_WOMEN = all_words(lambda language: language.women)
_MEN = all_words(lambda language: language.men)
_GROUPING = (Tag.BY, Tag.EACH, Tag.POST_BY, Tag.IN)
_SHARING = (Tag.PERCENT_OF, Tag.FRACTION)
_FEW = 2


def read_parts_of_rows(said: Said) -> Iterator[Frame]:
    """Yield the part that the columns named are of all of them, in each row whose label is grouped by."""
    columns = _parts(said)
    label = uses.label_of(said.table)
    if not columns or label is None or said.request.has(Tag.NORMALIZE):
        return
    shares = shares_wanted(said)
    rows = [each for each in said.request.mentions if said.column(each) is label]
    leads = [said.request.phrase_ending(said.request.before_fillers(each.start)) for each in rows]
    if not shares or not any(each is not None and each.tag in _GROUPING for each in leads):
        return
    named = _named(said, columns)
    if len(named) == len(columns):
        yield Frame("all parts of rows", span(*shares) | _people(said), _all_of(columns))
        return
    if not named:
        return
    name = " + ".join(each.name for each in named)
    some: Expression = (
        Cell(named[0].name) if len(named) == 1 else Across(Aggregate.SUM, tuple(each.name for each in named))
    )
    whole = Across(Aggregate.SUM, tuple(each.name for each in columns))
    made = Calculate(f"{name} in % of all", Operation(Operator.DIVIDE, some, whole), percent=True)
    mentions = [each for each in amounts(said) if said.column(each) in named]
    words = span(*shares, *mentions, *_joints(said, min(mentions, key=lambda each: each.start).end))
    yield Frame("part of rows", words | _people(said), _no_pie, column=made)


def parts_named(said: Said) -> tuple[list[Column], list[Column]] | None:
    """Return the columns named and all whose sum is the whole of a row; None where they are no such parts.

    They are parts where they count women and men, or the answers of a scale.
    """
    columns = _parts(said)
    named = _named(said, columns)
    return (named, columns) if 0 < len(named) < len(columns) else None


def _parts(said: Said) -> list[Column]:
    """Return the columns whose sum is the whole of a row, as far as their names or their figures tell it."""
    columns = addable(said, counted=True)
    if columns and (summed := said.table.once(_summed_up)):
        return summed
    told = _are_people(columns) or scale_places([each.name for each in columns]) is not None
    return columns if len(columns) >= _FEW and told else []


def _summed_up(table: Table) -> list[Column]:
    """Return the columns side by side that one beside them sums up in each row: won and lost of played."""
    columns = uses.measures(table)
    counts = [_counts(each) for each in columns]
    for at, whole in enumerate(counts):
        for side in (range(at + 1, len(counts)), range(at - 1, -1, -1)) if whole else ():
            beside = list(takewhile(counts.__getitem__, side))
            if count := _adding_up(whole, [counts[each] for each in beside]):
                return [columns[each] for each in beside[:count]]
    return []


def _counts(column: Column) -> list[int]:
    """Return the values of a column of whole numbers without an empty cell, none of another column."""
    found = [value for value in column.values if isinstance(value, int) and value >= 0]
    return found if _FEW <= len(found) == len(column.values) else []


def _adding_up(whole: Sequence[int], beside: Sequence[Sequence[int]]) -> int:
    """Return how many of the next columns come to the whole in each row, 0 if no two or more do.

    Nobody looks beyond where the first row comes to more.
    """
    first = takewhile(whole[0].__ge__, accumulate(each[0] for each in beside))
    for count, total in enumerate(first, 1):
        if count >= _FEW and total == whole[0] and _comes_to(whole, beside[:count]):
            return count
    return 0


def _comes_to(whole: Sequence[int], parts: Sequence[Sequence[int]]) -> bool:
    return all(row[0] == sum(row[1:]) > 0 for row in zip(whole, *parts, strict=True))


def _named(said: Said, columns: Sequence[Column]) -> list[Column]:
    """Return those of the columns that are named, each once."""
    named = dict.fromkeys(each.name for each in map(said.column, amounts(said)) if each in columns)
    return [said.table[name] for name in named]


def _all_of(columns: Sequence[Column]) -> Edit:
    """Return the edit to all parts of each row, piled up to its whole."""

    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.x is None or spec.mark not in (Mark.ARC, Mark.BAR):
            return spec
        y = tuple(Measure(each.name) for each in columns)
        return replace(spec, mark=Mark.BAR, y=y, series=None, donut=False, stack=Stack.NORMALIZE)

    return edit


def shares_wanted(said: Said) -> list[Phrase]:
    """Return the words that ask for a share."""
    shares = wanted(said, spoken_of(said, "calculate"), *_SHARING)
    return [*shares, *wanted(said, spoken_of(said, "window"), Tag.PERCENT), *said.phrases(Tag.SHARE)]


def _are_people(columns: Sequence[Column]) -> bool:
    heads = [set(words_of(each.name)) for each in columns]
    return any(each & _WOMEN for each in heads) and any(each & _MEN for each in heads)


def _joints(said: Said, start: int) -> Iterator[Phrase]:
    """Yield what joins the columns: "agree or strongly agree"."""
    last = max(each.start for each in amounts(said))
    yield from (each for each in said.phrases(Tag.AND, Tag.OR, Tag.PLUS) if start <= each.start < last)


def _people(said: Said) -> frozenset[int]:
    """Return the words for people, whose parts the columns count."""
    return frozenset(at for at in said.request.unknown() if is_person(said.words[at].text))


def _no_pie(spec: ChartSpec) -> ChartSpec:
    """Return bars for a pie: the parts of several rows are no parts of one whole."""
    if spec.mark is not Mark.ARC:
        return spec
    return replace(spec, mark=Mark.BAR, donut=False, stack=Stack.NONE)
