"""Wishes for lines to compare with, and what is said of each: its colour, its dashes, what it is called."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial

from charts.grammar import Aggregate, ChartSpec, Layer, Mark, Rule, Target, Trend
from charts.kinds import kind_of
from charts.language.registry import all_phrases, all_words
from charts.language.tags import Tag
from charts.language.tokens import Word, written
from charts.planner.choice import uses
from charts.planner.choice.wide import steps_of
from charts.planner.filters.literals import number_at
from charts.planner.frames.colours import colour_at, shaded
from charts.planner.frames.computed import refusal
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.naming_lines import (
    can_name,
    name_between,
    named_before,
    named_behind,
)
from charts.planner.frames.nearby import Style, place_at, span
from charts.planner.request.phrases import Phrase
from charts.table import Kind, Table

_REACH = 4
_FIGURES = {Tag.MEAN_RULE: Aggregate.MEAN, Tag.MEDIAN_RULE: Aggregate.MEDIAN}
_OF_ALL = {
    **_FIGURES,
    Tag.MEAN: Aggregate.MEAN,
    Tag.MEDIAN: Aggregate.MEDIAN,
    Tag.MAX: Aggregate.MAX,
    Tag.MIN: Aggregate.MIN,
}
_BARE = (Tag.MEAN, Tag.MEDIAN)
_ONE_LINE = all_words(lambda language: language.asking.one_line)
_LONGEST_LABEL = 5


def _is_trend(layer: Layer) -> bool:
    return isinstance(layer, Trend)


def _is_rule_of(figure: Aggregate, layer: Layer) -> bool:
    return isinstance(layer, Rule) and layer.aggregate is figure


def _without(name: str, words: Iterable[int], is_meant: Callable[[Layer], bool]) -> Frame:
    """Return the frame of a line that is not wanted: one that an earlier message drew is taken away."""

    def edit(spec: ChartSpec) -> ChartSpec:
        return replace(spec, layers=tuple(each for each in spec.layers if not is_meant(each)))

    def holds(spec: ChartSpec) -> bool:
        return not any(is_meant(each) for each in spec.layers)

    return Frame(name, frozenset(words), edit, holds=holds)


def lines(style: Style) -> Iterator[Frame]:
    """Yield the lines at a value, at a figure of all, at a place along x, and the trends."""
    said = style.said
    for phrase in style.all(Tag.TREND_LINE):
        if refusal(said, phrase):
            yield _without("no trend", refusal(said, phrase), _is_trend)
            continue
        dress = dress_of(style, phrase.start, phrase.end)
        yield Frame("trend", dress.words, with_layer(Trend(forecast=0, colour=dress.colour)))
    for phrase in said.phrases(*_FIGURES):
        if refusal(said, phrase):
            yield _without("no rule", refusal(said, phrase), partial(_is_rule_of, _FIGURES[phrase.tag]))
            continue
        frame = _ruled(style, Rule(aggregate=_FIGURES[phrase.tag]), phrase.start, phrase.end)
        yield replace(frame, words=frame.words | _qualified(said, phrase))
    for phrase in [*said.phrases(Tag.RULE), *style.all(Tag.TARGET), *plain_lines(said)]:
        if said.free(span(phrase)):
            yield from at_its_value(style, phrase)
    yield from _figures_as_lines(style)
    yield from _bare_figures(style)
    yield from _bare_trends(style)


def with_layer(layer: Layer) -> Edit:
    """Return the edit that lays something over the marks of a chart that can carry it."""

    def edit(spec: ChartSpec) -> ChartSpec:
        new = kind_of(spec.mark).carries(layer) and layer not in spec.layers
        alone = new and spec.mark is Mark.COMBO and len(spec.y) == 1  # this is the line beside the bars
        mark = Mark.BAR if alone else spec.mark
        return replace(spec, mark=mark, layers=(*spec.layers, layer)) if new else spec

    return edit


# --- where a line is ---


def plain_lines(said: Said) -> Iterator[Phrase]:
    """Yield the single lines that are spoken of: "a red line for the target at 60"."""
    for phrase in said.phrases(Tag.LINE):
        if phrase.end - phrase.start == 1 and said.words[phrase.start].text in _ONE_LINE:
            yield phrase


def at_its_value(style: Style, phrase: Phrase) -> Iterator[Frame]:
    """Yield the line that a phrase asks for, where a value or a place of it is told."""
    said = style.said
    if refusal(said, phrase) and phrase.tag is not Tag.LINE:
        yield Frame("no rule", frozenset(refusal(said, phrase)))
        return
    found = rule_behind(style, phrase)
    if found is not None:
        rule, stop, words = found
        frame = _ruled(style, rule, phrase.start, stop, own=_goal_of(said, phrase))
        lost = frozenset(range(phrase.start, stop)) - words
        yield replace(frame, words=frame.words - lost)
    elif phrase.tag is Tag.RULE:
        yield from [*_before_its_name(said, phrase)] or _target_line(said, phrase)
    elif said.request.speech.postposes:
        yield from _before_its_name(said, phrase)


def rule_behind(style: Style, phrase: Phrase) -> tuple[Rule, int, frozenset[int]] | None:
    """Return the line that a phrase speaks of, where what says its place ends, and all words of it."""
    said, plain = style.said, phrase.tag is Tag.LINE
    tied, rule, words, at = not plain, Rule(), set(span(phrase)), phrase.end
    for _ in range(2 * _REACH):
        if at >= len(said.words) or _breaks_off(said, at, phrase, tied=tied):
            return None
        found = place_of(said, at, phrase)
        if found is not None and plain and _is_of_a_name(said, at):
            return None
        if found is not None:
            stop = found[1]
            name, called = ("", frozenset[int]()) if rule.label else name_between(style, phrase.end, at)
            placed = replace(found[0], colour=rule.colour, label=rule.label or name)
            words |= called | said.between(phrase.start, stop)
            return (placed, stop, frozenset(words)) if tied else None
        step = said_of_it(style, at)
        if step is not None:
            rule = replace(rule, colour=step.colour or rule.colour, label=step.label or rule.label)
            words |= step.words
            at = max(step.words) + 1
            continue
        tied = tied or said.words[at].text in said.listed("line_of")
        named = tied and can_name(style, at)
        if not _is_idle(said, at) and not named and (plain or at - phrase.end >= _REACH):
            return None
        at += 1
    return None


def _is_of_a_name(said: Said, at: int) -> bool:
    """Whether a line is that of a name, and marks no place along x: "a line for Ada and one for Ben".

    The names are those of rows of steps, or of rows that share them.
    """
    cell = said.cell_from(at)
    column = said.table.columns[cell.column] if cell is not None else None
    if column is None or column.kind is not Kind.TEXT:
        return False
    return bool(steps_of(said.table)) or not uses.is_unique(said.table, column)


def _breaks_off(said: Said, at: int, phrase: Phrase, *, tied: bool) -> bool:
    """Whether what is said of a line ends at a word without a place for it."""
    stops = said.words[at].kind == "stop" and said.words[at].text not in (":", "(")
    named = said.mention_at(at) is not None and (phrase.tag is Tag.TARGET or not tied)
    return stops or named or not said.free((at,))


def place_of(said: Said, at: int, phrase: Phrase) -> tuple[Rule, int] | None:
    """Return the line at the number, the place along x or the figure of all at a word, and its end."""
    single = phrase.tag is Tag.TARGET
    place, number = None if single else place_at(said, at), number_at(said.words, at)
    upright = any(word.text in _UPRIGHT for word in said.words[phrase.start : phrase.end])
    upright = place is not None and (upright or len(place[1]) > 1 or _is_a_year(said, place[0]))
    if number is not None and not upright:
        return Rule(value=float(number.value)), number.end
    if place is not None:
        return Rule(at=place[0]), place[1].stop
    known = said.request.phrase_at(at)
    if known is not None and known.tag in _OF_ALL and not single:
        return Rule(aggregate=_OF_ALL[known.tag]), known.end
    return None


_UPRIGHT = all_words(lambda language: language.asking.upright)


def _is_a_year(said: Said, label: str) -> bool:
    """Whether a number is a year of the table, and no figure of it is as high: "a line at 2020"."""
    years = [each for each in said.table.columns if uses.is_year(each)]
    known = any(label in (str(value)[:4] for value in each.values) for each in years)
    return known and not uses.parted_by(said.table, float(label))


def _is_idle(said: Said, at: int) -> bool:
    """Whether a word says nothing of its own between a line and its place."""
    phrase, text = said.request.phrase_at(at), said.words[at].text
    idle = phrase is not None and phrase.tag in (Tag.FILLER, Tag.IN, Tag.TARGET)
    idle = idle or (phrase is None and text in said.listed("now"))
    return (
        idle
        or text in said.listed("line_of")
        or text in said.listed("placing")
        or text in said.listed("called")
    )


def _before_its_name(said: Said, phrase: Phrase) -> Iterator[Frame]:
    """Yield the line whose value stands before its name ("100に目標線", "250'de bir çizgi")."""
    end = said.skip(phrase.start - 1, -1) + 1
    number = number_at(said.words, end - 1)
    if number is not None and not said.words[number.start].text[:1].isdecimal():
        end = said.skip(number.start - 1, -1) + 1  # "在140画一条线": one of them
        number = number_at(said.words, end - 1)
    if number is not None and number.end == end and said.free(range(number.start, phrase.end)):
        words = frozenset(range(number.start, phrase.end)) | _line_behind(said, phrase.end)
        rule = Rule(value=float(number.value), label=_goal_of(said, phrase))
        yield Frame("rule", words, with_layer(rule))


def _target_line(said: Said, phrase: Phrase) -> Iterator[Frame]:
    """Yield the marks at the figures of a column for "target line", where a column has targets."""
    aims = uses.aims(said.table)
    if aims:
        yield Frame("target", span(phrase), aimed(aims[0].name))


def _figures_as_lines(style: Style) -> Iterator[Frame]:
    """Yield the line of "the class mean as a dotted grey line", "the maximum drawn as a red line"."""
    said = style.said
    for phrase in said.phrases(*(tag for tag in _OF_ALL if tag not in _FIGURES)):
        at, words, colour, dressed = phrase.end, set(span(phrase)), "", set[int]()
        ways = said.listed("drawn_as") | said.listed("adding")  # "as a dotted line", "with a red line"
        if at >= len(said.words) or said.words[at].text not in ways or refusal(said, phrase):
            continue
        while at < len(said.words) and at - phrase.end <= 2 * _REACH and said.free((at,)):
            known, step = said.request.phrase_at(at), said_of_it(style, at)
            if known is not None and known.tag in (Tag.LINE, Tag.RULE):
                words |= said.between(phrase.start, known.end) | dressed
                rule = Rule(aggregate=_OF_ALL[phrase.tag], colour=colour)
                frame = _ruled(style, rule, phrase.start, known.end)
                lost = frozenset(range(phrase.start, known.end)) - words
                yield replace(frame, words=(frame.words - lost) | _qualified(said, phrase), loose=True)
                break
            if step is not None:
                colour, at = step.colour or colour, max(step.words) + 1
                dressed |= step.words
                continue
            dressed |= {at} if said.words[at].text in said.listed("drawn_as") else set()
            idle = known is not None and known.tag is Tag.FILLER
            if (
                not idle
                and said.words[at].text not in said.listed("drawn_as")
                and said.request.phrase_at(at) is not None
            ):
                break
            at += 1


def _qualified(said: Said, phrase: Phrase) -> frozenset[int]:
    """Return a word that only says whose figure it is: "the class mean", "the overall average"."""
    at = phrase.start - 1
    led = at >= 1 and at in said.request.unknown() and said.request.phrase_at(at - 1) is not None
    return frozenset((at,)) if led and said.free((at,)) else frozenset()


def _bare_figures(style: Style) -> Iterator[Frame]:
    """Yield the line at "with the average", where nothing is averaged."""
    said = style.said
    for phrase in said.phrases(*_BARE):
        led = said.skip_articles(phrase.start - 1)
        lead = said.words[led].text if led >= 0 else ""
        behind = said.skip(phrase.end)
        lone = behind >= len(said.words) or said.words[behind].kind == "stop" or _ends_here(said, behind)
        if lead in said.listed("adding") and lone and said.mention_at(behind) is None:
            dress = dress_of(style, phrase.start, phrase.end)
            rule = Rule(aggregate=_OF_ALL[phrase.tag], colour=dress.colour)
            yield Frame("rule", dress.words, _over_rows(said.table, rule), loose=True)


def _bare_trends(style: Style) -> Iterator[Frame]:
    """Yield the trend of "a line with the trend", "mit Trend": a line of its own beside what is drawn.

    What is to be shown is the course itself: "zeig den Trend".
    """
    said = style.said
    for phrase in said.phrases(Tag.TREND):
        if not _is_of_a_trend_line(said, phrase) or not said.free(span(phrase)):
            continue
        led = said.skip_articles(phrase.start - 1)
        while led > 0 and (dressed := said_of_it(style, led)) is not None and max(dressed.words) == led:
            led = said.skip_articles(min(dressed.words) - 1)  # "with a red trend"
        lead = said.words[led].text if led >= 0 else ""
        adds = said.request.phrase_ending(led + 1)
        if lead in said.listed("adding") - _SHOWING or (adds is not None and adds.tag is Tag.ADD):
            dress = dress_of(style, phrase.start, phrase.end)
            yield Frame("trend", dress.words, with_layer(Trend(forecast=0, colour=dress.colour)))


def _is_of_a_trend_line(said: Said, phrase: Phrase) -> bool:
    """Whether a word for a course is one that lines of trends are called by: "Trend", and not "Verlauf"."""
    word, speech = said.words[phrase.start].text, said.request.speech
    known = any(each.startswith(word) or speech.is_same(word, each) for each in _TREND_WORDS)
    return known and phrase.end - phrase.start <= _WITH_ARTICLE


_WITH_ARTICLE = 2
_SHOWING = all_words(lambda language: language.cues.make.replace(",", " "))
_TREND_WORDS = all_words(lambda language: language.phrases.get(Tag.TREND_LINE, "").replace(",", " "))


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
        return with_layer(layer)(spec) if lone and spec.y else spec

    return edit


def aimed(name: str) -> Edit:
    """Return the edit that takes a column out of what is measured and marks its figures over the others."""

    def edit(spec: ChartSpec) -> ChartSpec:
        y = tuple(each for each in spec.y if each.field != name)
        return with_layer(Target(name))(replace(spec, y=y)) if y and spec.x is not None else spec

    return edit


# --- what is said of a line ---


@dataclass(frozen=True, slots=True)
class Dress:
    """A line's colour and label, and the words that say them."""

    words: frozenset[int]
    colour: str = ""
    label: str = ""


def _ruled(style: Style, rule: Rule, start: int, stop: int, own: str = "") -> Frame:
    """Return the frame of a line whose words run from start to stop, with what is said of it around.

    own is what it is called where nothing around it is its name.
    """
    dress = dress_of(style, start, stop)
    label, words, colour = dress.label or rule.label, dress.words, dress.colour or rule.colour
    if not label and (rule.value is not None or rule.at):
        words |= _line_behind(style.said, max(words) + 1)
        label, named = named_behind(style, max(words) + 1)
        if not label:
            label, named = _goal_behind(style.said, max(words) + 1)
        if not label and (before := named_before(style, min(words)))[0]:
            label, named = before
            further = dress_of(style, min(named), min(words))  # "a red flood line at 3"
            colour, named = colour or further.colour, named | further.words
        words |= named
    dressed = replace(rule, colour=colour, label=label or own)
    return Frame("rule", words, with_layer(dressed))


def _goal_of(said: Said, phrase: Phrase) -> str:
    """Return the word for a target by which a line was asked for: "Ziel" of "Ziellinie"."""
    if phrase.tag not in (Tag.TARGET, Tag.RULE):
        return ""
    return next(filter(None, (_goal_in(said.words[at]) for at in range(phrase.start, phrase.end))), "")


def _goal_in(word: Word) -> str:
    """Return the shortest beginning of a word that is listed as one for a target."""
    alike = len(word.text) == len(word.raw)  # else no place of the one is a place of the other
    ends = range(1 if alike else len(word.text), len(word.text) + 1)
    found = next((end for end in ends if word.text[:end] in _goals()), 0)
    return word.raw[:found] if found < len(word.text) else word.raw


@cache
def _goals() -> frozenset[str]:
    """Return the single words for a target, of all languages; "as a line" is one word in some, and none."""
    goals = all_phrases(lambda language: language.phrases.get(Tag.TARGET, ""))
    lines = all_phrases(lambda language: language.phrases.get(Tag.LINE, ""))
    begun = {words[0][:_STEM] for words in lines if len(words) == 1}
    return frozenset(words[0] for words in goals if len(words) == 1 and words[0][:_STEM] not in begun)


_STEM = 4
"""Letters by which a word is told from others of its kind."""


def _line_behind(said: Said, at: int) -> frozenset[int]:
    """Return the word for a line that stands last, in languages that put it there: "目標140の線"."""
    behind = said.skip(at)
    phrase = said.request.phrase_at(behind) if behind < len(said.words) else None
    one = phrase is not None and phrase.tag is Tag.LINE and phrase.end - phrase.start == 1
    last = one and said.request.speech.postposes and said.free(range(at, behind + 1))
    return frozenset(range(at, behind + 1)) if last else frozenset()


def _goal_behind(said: Said, at: int) -> tuple[str, frozenset[int]]:
    """Return the word for a target that a line stands for: "at 60 as target", "bei 60 als Ziel"."""
    behind = said.skip(at)
    if not at < behind < len(said.words) or number_at(said.words, behind + 1) is not None:
        return "", frozenset()
    words = range(at, behind + 1)
    known = said.request.speech.longest((said.words[behind].text,), "style")
    is_goal = known is not None and known[0] is Tag.TARGET and said.mention_at(behind) is None
    return (said.words[behind].raw, frozenset(words)) if is_goal and said.free(words) else ("", frozenset())


def dress_of(style: Style, start: int, stop: int) -> Dress:
    """Return what is said of a line just before and behind the words that ask for it.

    A colour and dashes beside a line are the line's: "a red line at 60", "the mean, dashed and in grey".
    """
    words, colour, label = set(range(start, stop)), "", ""
    at = start - 1
    while at >= 0 and style.said.free((at,)):
        step = adjective(style, at)
        if step is None:
            if not _is_article(style.said, at) or at == 0 or adjective(style, at - 1) is None:
                break
            at -= 1
            continue
        words |= step.words
        colour, at = colour or step.colour, min(step.words) - 1
    at = stop
    while at < len(style.said.words):
        step = said_of_it(style, at)
        if step is None:
            break
        words |= step.words
        colour, label = colour or step.colour, label or step.label
        at = max(step.words) + 1
    return Dress(frozenset(words), colour, label)


def _is_article(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag is Tag.FILLER


def said_of_it(style: Style, at: int) -> Dress | None:
    """Return what is said of a line from a word on: a colour or dashes, with what leads there, or a name."""
    said = style.said
    if not said.free((at,)):
        return None
    label = _label_at(style, at)
    if label is not None:
        return label
    behind = at
    while behind < len(said.words) and behind - at <= 2 and _leads(said, behind):  # noqa: PLR2004 - "and in a"
        behind += 1
    if (
        behind > at
        and behind < len(said.words)
        and said.words[behind].text in said.listed("called") | said.listed("calling")
    ):
        label = _label_at(style, behind)  # "and call it goal"
        if label is not None:
            return replace(label, words=label.words | frozenset(range(at, behind)))
    step = adjective(style, behind) if behind < len(said.words) else None
    return replace(step, words=step.words | frozenset(range(at, behind))) if step else None


def _leads(said: Said, at: int) -> bool:
    """Whether a word may stand between a line and its colour: "at 60 in a light red", "at 60 and dashed"."""
    phrase, text = said.request.phrase_at(at), said.words[at].text
    tags = (Tag.FILLER, Tag.IN, Tag.AND, Tag.PAINT)
    if phrase is not None and phrase.tag is Tag.TITLE and at < phrase.end - 1:
        return said.words[phrase.end - 1].text in said.listed("called")  # "at 60 with the name “goal”"
    return text == "(" or text in said.listed("drawn_as") or (phrase is not None and phrase.tag in tags)


def adjective(style: Style, at: int) -> Dress | None:
    """Return the colour or the dashes that a word names."""
    said = style.said
    colour = colour_at(said, at, style.cells)
    if colour is None and at + 1 < len(said.words) and said.words[at].kind == "word":
        behind = colour_at(said, at + 1, style.cells)  # "light red": the shade stands first
        tone, shade = shaded(said, at + 1, behind) if behind else ("", frozenset[int]())
        if behind and shade == {at}:
            return Dress(frozenset((at, at + 1)), tone)
    if colour is not None:
        tone, shade = shaded(said, at, colour)
        return Dress(shade | {at}, tone)
    dashed = said.request.speech.longest((said.words[at].text,), "style")
    return Dress(frozenset((at,))) if dashed and dashed[0] is Tag.DASHED else None


def _label_at(style: Style, at: int) -> Dress | None:
    """Return what a line is called from a word on: "labelled limit", "called 'pass mark'", "(goal)"."""
    words = style.said.words
    if words[at].kind == "quote":
        return Dress(frozenset((at,)), label=words[at].raw)
    called = style.said.listed("called")
    if words[at].text not in called | style.said.listed("calling") or at + 1 >= len(words):
        return None
    start = at + 1
    while start < len(words) - 1 and words[start].text in (*called, ":", "as", "it", "the"):
        start += 1
    if words[start].kind == "quote":
        return Dress(frozenset(range(at, start + 1)), label=words[start].raw)
    end = start
    while end < len(words) and style.said.free((end,)) and not _ends_label(style, end):
        end += 1
    if not 0 < end - start <= _LONGEST_LABEL:
        return None
    return Dress(frozenset(range(at, end)), label=written(words[start:end]))


def _ends_label(style: Style, at: int) -> bool:
    """Whether a name ends before a word: at a stop or joint, or where the line's place or colour is said."""
    said = style.said
    phrase = said.request.phrase_at(at)
    if said.words[at].kind == "stop":
        return True
    if phrase is not None and phrase.tag in (Tag.AND, Tag.ADD):
        return True
    placed = said.words[at].text in said.listed("placing") and at + 1 < len(said.words)
    behind = said.skip(at + 1)
    told = placed and behind < len(said.words)
    return told and (
        number_at(said.words, behind) is not None
        or place_at(said, behind) is not None
        or colour_at(said, behind, style.cells) is not None
        or adjective(style, behind) is not None
    )
