"""Wishes for what is laid over the marks: lines to compare with, trends, error bars, stripes, remarks."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import (
    Aggregate,
    Along,
    Band,
    ChartSpec,
    Errors,
    Layer,
    Note,
    Rule,
    Target,
    Trend,
)
from charts.kinds import kind_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import REACH, Style, numbers_behind, span, style_of
from charts.planner.request.phrases import Phrase
from charts.table import Column

_REACH = 4
_OF_MARKS = {
    Tag.MEAN: Aggregate.MEAN,
    Tag.MEDIAN: Aggregate.MEDIAN,
    Tag.MAX: Aggregate.MAX,
    Tag.MIN: Aggregate.MIN,
}
"""Figures at which a line may be: "a horizontal line for the mean"."""
_FIGURES = {Tag.MEAN_RULE: Aggregate.MEAN, Tag.MEDIAN_RULE: Aggregate.MEDIAN}


def layering(said: Said) -> Iterator[Frame]:
    """Yield what is to be laid over the marks."""
    style = style_of(said)
    yield from _errors(style)
    yield from _shades(style)
    yield from _trends(style)
    yield from _notes(style)
    yield from _rules(said)
    yield from _targets(style)


def _rules(said: Said) -> Iterator[Frame]:
    for phrase in said.phrases(*_FIGURES):
        rule = Rule(aggregate=_FIGURES[phrase.tag])
        yield Frame("rule", span(phrase), _with(rule))
    for phrase in said.phrases(Tag.RULE):
        for at in range(phrase.end, min(len(said.words), phrase.end + _REACH)):
            number = number_at(said.words, at)
            if number is not None:
                words = said.between(phrase.start, number.end)
                yield Frame("rule", words, _with(Rule(value=float(number.value))))
                break
        else:
            figures = (each for each in said.phrases(*_OF_MARKS) if 0 <= each.start - phrase.end < _REACH)
            figure = next(figures, None)
            if figure is not None:
                words = said.between(phrase.start, figure.end)
                yield Frame("rule", words, _with(Rule(aggregate=_OF_MARKS[figure.tag])))
                continue
            behind = list(_behind_its_value(said, phrase))
            yield from behind or _target_line(said, phrase)


def _behind_its_value(said: Said, phrase: Phrase) -> Iterator[Frame]:
    """Yield the line whose value stands before its name ("100に目標線")."""
    end = said.skip(phrase.start - 1, -1) + 1
    number = number_at(said.words, end - 1)
    if number is not None and number.end == end and said.free(range(number.start, phrase.end)):
        words = frozenset(range(number.start, phrase.end))
        yield Frame("rule", words, _with(Rule(value=float(number.value))))


def _target_line(said: Said, phrase: Phrase) -> Iterator[Frame]:
    """Yield the marks at the figures of a column for "target line", where a column has targets."""
    aims = uses.aims(said.table)
    if aims:
        yield Frame("target", span(phrase), _aimed(aims[0].name))


def _with(layer: Layer) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        new = kind_of(spec.mark).is_layered and layer not in spec.layers
        return replace(spec, layers=(*spec.layers, layer)) if new else spec

    return edit


def _holding(said: Said, *what: str) -> list[Column]:
    numbers = [each for each in said.table.columns if uses.is_number(each)]
    return [each for each in numbers if any(uses.holds(each, each_of) for each_of in what)]


# --- trends ---


def _trends(style: Style) -> Iterator[Frame]:
    for phrase in style.all(Tag.TREND_LINE):
        yield Frame("trend", span(phrase), _with(Trend(forecast=0)))


# --- error bars ---


def _errors(style: Style) -> Iterator[Frame]:
    """Yield the whiskers of "with error bars from SD", or of the column that looks like it."""
    said = style.said
    for phrase in style.all(Tag.ERROR_BARS):
        named = style.target(phrase.start, phrase.end, REACH)
        column = named[1] if named and uses.is_number(named[1]) and named[0] == named[1].name else None
        spreads = _holding(said, "error")
        ends = _holding(said, "low", "high")
        words = span(phrase)
        if column is not None and (column in spreads or not spreads) and column not in ends:
            words |= frozenset(named[2]) if named else frozenset()
            yield Frame("errors", words, _whiskered(Errors(delta=column.name), (column.name,)))
        elif len(ends) > 1:
            layer = Errors(lower=ends[0].name, upper=ends[1].name)
            yield Frame("errors", words, _whiskered(layer, (ends[0].name, ends[1].name)))
        elif spreads:
            for each in said.request.mentions:
                if said.column(each) is spreads[0]:
                    words |= span(each)
            yield Frame("errors", words, _whiskered(Errors(delta=spreads[0].name), (spreads[0].name,)))
        else:
            yield Frame("errors", words, _spread)


def _whiskered(layer: Errors, columns: tuple[str, ...]) -> Edit:
    """Return the edit that takes columns of errors out of what is measured, and lays them over it."""

    def edit(spec: ChartSpec) -> ChartSpec:
        y = tuple(each for each in spec.y if each.field not in columns)
        return _with(layer)(replace(spec, y=y)) if y and spec.x is not None else spec

    return edit


def _spread(spec: ChartSpec) -> ChartSpec:
    """Return the spec with whiskers as long as the spread of the rows of each mark, where marks are means."""
    if spec.x is None or not spec.y or spec.y[0].aggregate is not Aggregate.MEAN:
        return spec
    return _with(Errors(spread=Aggregate.STDEV))(spec)


# --- stripes ---


def _shades(style: Style) -> Iterator[Frame]:
    """Yield the stripe of "shade between 20 and 30" and of "shade Mar to May"."""
    said = style.said
    for phrase in style.all(Tag.SHADED):
        numbers, end = numbers_behind(said, phrase)
        cells = [each for each in style.cells if 0 <= each.start - phrase.end <= 2 * _REACH]
        if len(numbers) == _TWO:
            yield Frame("band", frozenset(range(phrase.start, end)), _with(Band(numbers[0], numbers[1])))
        elif len(cells) >= _TWO and _verb(said, phrase):
            words = frozenset(range(phrase.start, cells[1].end))
            layer = Band(cells[0].value, cells[1].value, Along.X)
            yield Frame("band", words, _with(layer))


_TWO = 2


def _verb(said: Said, phrase: Phrase) -> bool:
    """Whether a phrase is more than a noun that could mean another thing ("range")."""
    return said.words[phrase.start].text not in ("range", "zone")


# --- remarks ---


def _notes(style: Style) -> Iterator[Frame]:
    """Yield the words at a point of 'annotate November with "Black Friday"'."""
    said = style.said
    for phrase in style.all(Tag.ANNOTATE):
        at = style.quote(phrase, 2 * REACH)
        if at is None:
            continue
        near = [each for each in style.cells if abs(each.start - phrase.start) <= 2 * REACH]
        cell = min(near, key=lambda each: abs(each.start - at), default=None)
        date = _date_near(said, phrase)
        if cell is not None:
            words = frozenset(range(min(phrase.start, cell.start), max(at + 1, cell.end)))
            yield Frame("note", words, _with(Note(cell.value, said.words[at].raw)))
        elif date is not None:
            words = frozenset(range(min(phrase.start, date), max(at, date) + 1))
            yield Frame("note", words, _with(Note(said.words[date].raw, said.words[at].raw)))


def _date_near(said: Said, phrase: Phrase) -> int | None:
    places = range(max(0, phrase.start - REACH), min(len(said.words), phrase.end + 2 * REACH))
    return next((at for at in places if said.words[at].kind in ("date", "number")), None)


# --- targets ---


def _targets(style: Style) -> Iterator[Frame]:
    """Yield the marks of "with the target as a line": a column of what was to be reached."""
    said = style.said
    aims = uses.aims(said.table)
    if not aims:
        return
    for phrase in style.all(Tag.TARGET):
        shape = said.words[phrase.start].text == "as" or phrase.end - phrase.start > 1
        if shape:
            named = [each for each in said.request.mentions if said.column(each).name == aims[0].name]
            yield Frame("target", span(phrase, *named), _aimed(aims[0].name))
            return


def _aimed(name: str) -> Edit:
    """Return the edit that takes a column out of what is measured and marks its figures over the others."""

    def edit(spec: ChartSpec) -> ChartSpec:
        y = tuple(each for each in spec.y if each.field != name)
        return _with(Target(name))(replace(spec, y=y)) if y and spec.x is not None else spec

    return edit
