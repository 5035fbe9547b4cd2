"""Counts between edges that are said in words: "under 50, 50 to 100, over 100"."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from charts.data.figures import is_mean_like
from charts.grammar import Aggregate, Bin, Channel, ChartSpec, Mark, Measure
from charts.language.registry import all_phrases, all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.roles import AGGREGATES
from charts.planner.filters.literals import number_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.operands import amounts, is_person

_BELOW = (Tag.BELOW, Tag.AT_MOST)
_ABOVE = (Tag.ABOVE, Tag.AT_LEAST)
_TO = (Tag.TO, Tag.AND, Tag.UNTIL)
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Band:
    """One band and its words; low or high is None where it has no end."""

    low: float | None
    high: float | None
    start: int
    end: int
    beyond: bool = False
    """Whether it holds only what is more than its low end: "over 30"."""


def read_bands(said: Said) -> Iterator[Frame]:
    """Yield the bands that rows are to be counted in."""
    bands = _bands(said)
    rest = _rest_behind(said, bands)
    column = _column(said, bands)
    edges = _edges(said, bands, column) if column else ()
    closed = any(band.low is not None and band.high is not None for band in bands)
    two = rest or (len(bands) == _FEWEST and len(edges) == 1 and _is_versus(said, bands))
    if column is None or not (two or (closed and len(bands) >= _FEWEST)):
        return
    words = set(range(bands[0].start, bands[-1].end)) | rest | _plural_at(said, bands)
    before = said.request.phrase_ending(bands[0].start)
    words |= (
        set(range(before.start, before.end)) if before and before.tag in (Tag.BIN, Tag.BY, Tag.IN) else set()
    )
    words |= {at for at in _people_at(said, bands[0].start) if said.free((at,))}
    figure = _figure(said, column)
    words |= _named_words(said)
    ends = _and_so_on(said, bands[-1].end)
    if ends and (step := _step(edges)):
        words |= ends | _led_in(said, bands[0].start)
        yield Frame("bands", frozenset(words), _edit(column, Bin(step=step), figure))
        return
    yield Frame("bands", frozenset(words), _edit(column, Bin(edges=edges), figure))


def _and_so_on(said: Said, at: int) -> frozenset[int]:
    """Return the words behind the last band that let the bands go on as they began."""
    start = at + (at < len(said.words) and said.words[at].text == ",")
    texts = [word.text for word in said.words[start : start + _LONGEST]]
    size = next((size for size in range(len(texts), 0, -1) if tuple(texts[:size]) in _GOING_ON), 0)
    return frozenset(range(at, start + size)) if size else frozenset()


_GOING_ON = all_phrases(lambda language: language.asking.going_on_so) | {
    (word,) for word in all_words(lambda language: language.asking.and_so_on)
}
_LONGEST = max(map(len, _GOING_ON))


def _step(edges: tuple[float, ...]) -> float | None:
    """Return the width that all bands have; None where they differ."""
    widths = {after - before for before, after in pairwise(edges)}
    return widths.pop() if len(widths) == 1 else None


def _led_in(said: Said, start: int) -> frozenset[int]:
    """Return the words "in steps of 10" before the bands, which say the same."""
    found: set[int] = set()
    for phrase in said.request.all(Tag.BIN):
        number = number_at(said.words, said.skip(phrase.end)) if phrase.end < start else None
        if number is not None and number.end <= start:
            found.update(range(phrase.start, number.end))
    return frozenset(found)


def _rest_behind(said: Said, bands: list[_Band]) -> frozenset[int]:
    """Return the words of "versus the rest" behind one band."""
    lone = bands[0] if len(bands) == 1 else None
    versus = next(said.phrases(Tag.VERSUS), None) if lone is not None else None
    if lone is None or versus is None or not 0 <= versus.start - lone.end <= _NEAR:
        return frozenset()
    near = range(versus.end, versus.end + _NEAR + 1)
    rest = next((each for each in said.phrases(Tag.OTHERS) if each.start in near), None)
    return frozenset(range(versus.start, rest.end)) if rest is not None else frozenset()


_NEAR = 2


def _is_versus(said: Said, bands: list[_Band]) -> bool:
    """Whether two bands that share an edge are set against each other: "over 50 vs under 50"."""
    between = range(bands[0].end, bands[1].start)
    return any(each.start in between for each in said.phrases(Tag.VERSUS, Tag.AND))


def _plural_at(said: Said, bands: list[_Band]) -> frozenset[int]:
    """Return the letter of "over 50s", which counts people by their years."""
    ends = (band.end for band in bands)
    return frozenset(at for at in ends if at < len(said.words) and said.words[at].text == "s")


def _people_at(said: Said, start: int) -> range:
    return range(start - 1, start) if start and is_person(said.words[start - 1].text) else range(0)


def _figure(said: Said, column: str) -> Measure:
    """Return what is drawn of each band: a figure of the amount named, else how many there are."""
    named = [each for each in amounts(said) if said.column(each).name != column]
    how = next((AGGREGATES[each.tag] for each in said.phrases(*_HOWS)), None)
    if not named:
        return Measure("", Aggregate.COUNT) if how is None else Measure(column, how)
    measured = said.column(named[0])
    usual = Aggregate.MEAN if is_mean_like(measured) else Aggregate.SUM
    return Measure(measured.name, how or usual)


_HOWS = (Tag.MEAN, Tag.MEDIAN, Tag.SUM)


def _named_words(said: Said) -> set[int]:
    """Return the words that name the figure and the column that is banded."""
    named = {at for each in amounts(said) for at in range(each.start, each.end)}
    return (
        named | {at for each in said.phrases(*_HOWS) for at in range(each.start, each.end)}
        if named
        else set()
    )


def _edges(said: Said, bands: list[_Band], column: str) -> tuple[float, ...]:
    """Return where one band ends and the next begins: of whole numbers 20-39 goes up to where 40 begins.

    What is over the top of the last band begins behind it.
    """
    whole = all(
        float(each).is_integer() for each in said.table[column].values if isinstance(each, int | float)
    )
    closed = [band for band in bands if band.low is not None and band.high is not None]
    apart = whole and any(
        one.high is not None and other.low == one.high + 1 for one in closed for other in bands
    )
    edges: set[float] = set()
    for band in bands:
        step = 1 if (apart or (whole and len(bands) == 1)) and band.beyond else 0
        if band.low is not None:
            edges.add(band.low + step)
        if band.high is not None:
            edges.add(band.high + (1 if apart and band in closed else 0))
    return tuple(sorted(edges))


def _bands(said: Said) -> list[_Band]:
    """Return the first run of bands with nothing between them but commas and joints, else a lone band."""
    runs = list(_runs(said))
    return next((run for run in runs if len(run) >= _FEWEST), runs[0] if runs else [])


def _runs(said: Said) -> Iterator[list[_Band]]:
    found: list[_Band] = []
    at = 0
    while at < len(said.words):
        band = _band_at(said, at)
        if band is not None:
            found.append(band)
            at = band.end
            continue
        if found and not _joins(said, at):
            yield found
            found = []
        at += 1
    if found:
        yield found


def _joins(said: Said, at: int) -> bool:
    phrase, word = said.request.phrase_at(at), said.words[at]
    if word.kind == "stop" or (word.text == "s" and not word.joint):
        return True
    return phrase is not None and phrase.tag in (Tag.AND, Tag.OR, Tag.VERSUS, Tag.FILLER)


def _band_at(said: Said, at: int) -> _Band | None:
    phrase = said.request.phrase_at(at)
    if phrase is not None and phrase.start == at and phrase.tag in (*_BELOW, *_ABOVE):
        number = number_at(said.words, said.skip(phrase.end)) if phrase.end < len(said.words) else None
        if number is None or not said.free(range(at, number.end)):
            return None
        value = float(number.value)
        below = phrase.tag in _BELOW
        beyond = phrase.tag is Tag.ABOVE
        return _Band(None if below else value, value if below else None, at, number.end, beyond)
    low = number_at(said.words, at)
    if low is None or not said.free((at,)):
        return None
    joint = said.request.phrase_at(low.end) if low.end < len(said.words) else None
    if (joint is not None and joint.tag in _ABOVE) or _is_plus(said, low.end):
        return _Band(float(low.value), None, at, joint.end if joint else low.end + 1)  # "100 or more", "60+"
    high = number_at(said.words, joint.end if joint is not None and joint.tag in _TO else low.end)
    if high is None or high.value <= low.value:
        return None
    return _Band(float(low.value), float(high.value), at, high.end)


def _is_plus(said: Said, at: int) -> bool:
    return at < len(said.words) and said.words[at].text == "+"


def _column(said: Said, bands: list[_Band]) -> str | None:
    """Return the numbers that are banded: an age where another is named, the column named, the only one."""
    named = amounts(said)
    own = uses.measures(said.table)
    aged = [each for each in said.table.columns if uses.is_number(each) and uses.is_age(each)]
    years = bool(_plural_at(said, bands)) or (bool(bands) and bool(_people_at(said, bands[0].start)))
    if len(aged) == 1 and (years or len({each.column for each in named}) > 1):
        return aged[0].name
    if named:
        return said.column(named[0]).name
    return aged[0].name if aged else own[0].name if len(own) == 1 else None


def _edit(column: str, bins: Bin, figure: Measure) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        kept = (Mark.ARC, Mark.LOLLIPOP, *((Mark.HISTOGRAM,) if bins.step else ()))
        mark = spec.mark if spec.mark in kept else Mark.BAR
        x = Channel(column, bin=bins)
        return ChartSpec(
            mark, x=x, y=(figure,), where=spec.where, title=spec.title, horizontal=spec.horizontal
        )

    return edit
