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
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.language.tokens import written
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import REACH, Style, is_end, numbers_behind, place_at, span, style_of
from charts.planner.request.phrases import Phrase
from charts.table import Column, Table

_REACH = 4
_FIGURES = {Tag.MEAN_RULE: Aggregate.MEAN, Tag.MEDIAN_RULE: Aggregate.MEDIAN}


def layering(said: Said) -> Iterator[Frame]:
    """Yield what is to be laid over the marks."""
    style = style_of(said)
    yield from _errors(style)
    yield from _shades(style)
    yield from _trends(style)
    yield from _notes(style)
    yield from _rules(style)
    yield from _targets(style)


def _rules(style: Style) -> Iterator[Frame]:
    said = style.said
    for phrase in said.phrases(*_FIGURES):
        rule = Rule(aggregate=_FIGURES[phrase.tag])
        yield Frame("rule", _with_dashes(style, span(phrase)), _with(rule))
    for phrase in [*said.phrases(Tag.RULE), *style.all(Tag.TARGET)]:
        if not said.free(span(phrase)):
            continue
        rule_at = _rule_at(said, phrase)
        if rule_at is not None:
            label, named = _label_of(style, rule_at[1].stop)
            words = said.between(phrase.start, rule_at[1].stop) | named
            yield Frame("rule", _with_dashes(style, words), _with(replace(rule_at[0], label=label)))
        elif phrase.tag is Tag.RULE:
            behind = list(_behind_its_value(said, phrase))
            yield from behind or _target_line(said, phrase)
    yield from _bare_figures(style)


def _rule_at(said: Said, phrase: Phrase) -> tuple[Rule, range] | None:
    """Return the line that a phrase speaks of, with the words of its place: "at 80", "for the mean"."""
    single = phrase.tag is Tag.TARGET
    for at in range(phrase.end, min(len(said.words), phrase.end + _REACH)):
        if said.words[at].kind == "stop" and said.words[at].text not in (":", "("):
            break
        if said.mention_at(at) is not None and single:
            break
        place = None if single else place_at(said, at)
        number = number_at(said.words, at)
        if number is not None and not (place and len(place[1]) > 1):
            return Rule(value=float(number.value)), range(at, number.end)
        if place is not None:
            return Rule(at=place[0]), place[1]
        known = said.request.phrase_at(at)
        if known is not None and known.tag in _OF_ALL and not single:
            return Rule(aggregate=_OF_ALL[known.tag]), range(at, known.end)
    return None


_OF_ALL = {
    **_FIGURES,
    Tag.MEAN: Aggregate.MEAN,
    Tag.MEDIAN: Aggregate.MEDIAN,
    Tag.MAX: Aggregate.MAX,
    Tag.MIN: Aggregate.MIN,
}


def _label_of(style: Style, at: int) -> tuple[str, frozenset[int]]:
    """Return what a line is called behind its place ("labelled limit"), and the words that say it."""
    words = style.said.words
    if at >= len(words) or words[at].text not in _CALLED:
        quoted = at < len(words) and words[at].kind == "quote"
        return (words[at].raw, frozenset((at,))) if quoted else ("", frozenset())
    if at + 1 < len(words) and words[at + 1].kind == "quote":
        return words[at + 1].raw, frozenset((at, at + 1))
    found = style.text(at + 1)
    return (found[0], frozenset((at, *found[1]))) if found else ("", frozenset())


_CALLED = all_words(lambda language: language.asking.called)


def _with_dashes(style: Style, words: frozenset[int]) -> frozenset[int]:
    """Return words with "dashed" beside them: the line that is spoken of is, not that of the figures."""
    first, last = min(words), max(words)
    beside = (
        each for each in style.all(Tag.DASHED) if each.end in (first, first - 1) or each.start == last + 1
    )
    return words.union(*map(span, beside))


def _bare_figures(style: Style) -> Iterator[Frame]:
    """Yield the line at "with the average", where nothing is averaged."""
    said = style.said
    for phrase in said.phrases(*_BARE):
        led = said.skip_articles(phrase.start - 1)
        lead = said.words[led].text if led >= 0 else ""
        behind = said.skip(phrase.end)
        lone = behind >= len(said.words) or said.words[behind].kind == "stop" or _ends_here(said, behind)
        if lead in _ADDING and lone and said.mention_at(behind) is None:
            edit = _over_rows(said.table, Rule(aggregate=_OF_ALL[phrase.tag]))
            yield Frame("rule", _with_dashes(style, span(phrase)), edit, loose=True)


_BARE = (Tag.MEAN, Tag.MEDIAN)
_ADDING = all_words(lambda language: language.asking.adding)


def _ends_here(said: Said, at: int) -> bool:
    """Whether what is said of a figure ends at a word: another wish or a line begins there."""
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag in (Tag.AND, Tag.ADD, Tag.LINE, Tag.IN)


def _over_rows(table: Table, layer: Layer) -> Edit:
    """Return the edit that lays a figure over marks that are rows of the table, each drawn as it is."""

    def edit(spec: ChartSpec) -> ChartSpec:
        plain = all(each.aggregate is None or each.window is None for each in spec.y) and spec.x is not None
        rows = plain and spec.x is not None and spec.x.field in table.names
        lone = rows and spec.x is not None and uses.is_unique(table, table[spec.x.field])
        return _with(layer)(spec) if lone and spec.y else spec

    return edit


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
    """Yield the words at a point of 'annotate November with "Black Friday"', "write storm at 17 August"."""
    said = style.said
    for phrase in style.all(Tag.ANNOTATE):
        place = _place_near(said, phrase)
        if place is None:
            continue
        at = style.quote(phrase, 2 * REACH)
        if at is not None:
            words = frozenset(range(min(phrase.start, place[1].start), max(at + 1, place[1].stop)))
            yield Frame("note", words, _with(Note(place[0], said.words[at].raw)))
            continue
        remark = _remark(style, phrase, place[1])
        if remark is not None:
            text = written(said.words[remark.start : remark.stop])
            words = frozenset(range(min(phrase.start, place[1].start), max(remark.stop, place[1].stop)))
            yield Frame("note", words, _with(Note(place[0], text)))


def _place_near(said: Said, phrase: Phrase) -> tuple[str, range] | None:
    """Return the place along x that is named nearest to a verb of writing, in its sentence."""
    for at in range(phrase.end, min(len(said.words), phrase.end + 2 * REACH)):
        if is_end(said, at):
            break
        found = place_at(said, at) if said.free((at,)) else None
        if found is not None:
            return found
    nearest, at = None, max(0, phrase.start - _BEFORE)
    while at < phrase.start:
        found = place_at(said, at) if said.free((at,)) else None
        nearest = None if is_end(said, at) else found or nearest
        at = found[1].stop if found else at + 1
    return nearest


_BEFORE = 9


def _remark(style: Style, phrase: Phrase, place: range) -> range | None:
    """Return the words that are to be written: between the verb and the place, or behind both."""
    said = style.said
    if place.start >= phrase.end:
        end = place.start
        while end > phrase.end and said.words[end - 1].text in _BETWEEN:
            end -= 1
        if phrase.end < end < place.start:
            return _bare(said, range(phrase.end, end))
        start = place.stop
    else:
        start = phrase.end
    while start < len(said.words) and said.words[start].text in _LEADING:
        start += 1
    found = style.text(start)
    if found is None or (start == place.stop and place.start >= phrase.end):
        return None
    end = found[1].stop
    while end > start and said.words[end - 1].text in _BETWEEN:
        end -= 1
    return _bare(said, range(start, end))


_BETWEEN = all_words(lambda language: language.asking.placing) | frozenset({"the"})
_LEADING = _CALLED | frozenset({"as", "with", ":", "is"})


def _bare(said: Said, words: range) -> range | None:
    """Return the words of a remark, where they are no wish of their own."""
    start = words.start
    while start < words.stop and said.words[start].text in ("the", "a", "note", "text", "word", "words"):
        start += 1
    named = any(said.mention_at(at) for at in range(start, words.stop))
    return range(start, words.stop) if start < words.stop and not named else None


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
