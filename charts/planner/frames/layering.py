"""Wishes for what is laid over the marks: lines to compare with, trends, error bars, stripes, remarks."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import (
    Aggregate,
    Errors,
    Note,
)
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.language.tokens import written
from charts.planner.choice import uses
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.labelling import labelling
from charts.planner.frames.lines import aimed, lines, with_layer
from charts.planner.frames.nearby import REACH, Style, is_end, place_at, span, style_of
from charts.planner.frames.of_one_series import of_one
from charts.planner.frames.standing_lines import all_labelled, values_as_lines
from charts.planner.frames.striping import stripes
from charts.planner.frames.whiskering import spread_of_rows, whiskered
from charts.planner.request.phrases import Phrase
from charts.table import Column

_REACH = 4
_FIGURES = {Tag.MEAN_RULE: Aggregate.MEAN, Tag.MEDIAN_RULE: Aggregate.MEDIAN}


def layering(said: Said) -> Iterator[Frame]:
    """Yield what is to be laid over the marks."""
    style = style_of(said)
    yield from _errors(style)
    yield from stripes(style)
    yield from (of_one(said, each) for each in labelling(style))
    yield from (of_one(said, each) for each in _notes(style))
    rules = [of_one(said, _with_its_line(said, each)) for each in (*values_as_lines(style), *lines(style))]
    yield from rules
    yield from all_labelled(style, rules)
    yield from _targets(style)


def _with_its_line(said: Said, frame: Frame) -> Frame:
    """Return the frame of a line with the word for it behind: "mark the average with a dashed line"."""
    end = max(frame.words, default=-1) + 1
    phrase = said.request.phrase_at(end) if 0 < end < len(said.words) else None
    led = phrase is not None and phrase.tag is Tag.LINE and phrase.start == end
    dressed = phrase is not None and said.request.phrase_at(end - 1) is None  # "dashed", "red"
    if frame.name != "rule" or phrase is None or not (led and dressed):
        return frame
    return replace(frame, words=frame.words | frozenset(range(phrase.start, phrase.end)))


def _holding(said: Said, *what: str) -> list[Column]:
    numbers = [each for each in said.table.columns if uses.is_number(each)]
    return [each for each in numbers if any(uses.holds(each, each_of) for each_of in what)]


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
            yield Frame("errors", words, whiskered(Errors(delta=column.name), (column.name,)))
        elif len(ends) > 1:
            layer = Errors(lower=ends[0].name, upper=ends[1].name)
            yield Frame("errors", words, whiskered(layer, (ends[0].name, ends[1].name)))
        elif spreads:
            for each in said.request.mentions:
                if said.column(each) is spreads[0]:
                    words |= span(each)
            yield Frame("errors", words, whiskered(Errors(delta=spreads[0].name), (spreads[0].name,)))
        else:
            yield Frame("errors", words, spread_of_rows)


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
            yield Frame("note", words, with_layer(Note(place[0], said.words[at].raw)))
            continue
        remark = _remark(style, phrase, place[1])
        if remark is not None:
            text = written(said.words[remark.start : remark.stop])
            words = frozenset(range(min(phrase.start, place[1].start), max(remark.stop, place[1].stop)))
            yield Frame("note", words, with_layer(Note(place[0], text)))


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
        while end > phrase.end and _is_between(said, end - 1):
            end -= 1
        if phrase.end < end < place.start:
            return _bare(said, range(phrase.end, end))
        start = place.stop
    else:
        start = phrase.end
    while start < len(said.words) and (
        said.words[start].text in _LEADING or said.words[start].text in said.listed("called")
    ):
        start += 1
    found = style.text(start)
    if found is None or (start == place.stop and place.start >= phrase.end):
        return None
    end = found[1].stop
    while end > start and _is_between(said, end - 1):
        end -= 1
    return _bare(said, range(start, end))


def _is_between(said: Said, at: int) -> bool:
    """Whether a word only stands between what is written and its place."""
    text = said.words[at].text
    return text == "the" or text in said.listed("placing")


_LEADING = frozenset({"as", "with", ":", "is"})


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
    ticked = list(_ticked(style))
    if ticked or not aims:
        yield from ticked
        return
    for phrase in style.all(Tag.TARGET):
        shape = said.words[phrase.start].text == "as" or phrase.end - phrase.start > 1
        if shape:
            named = [each for each in said.request.mentions if said.column(each).name == aims[0].name]
            yield Frame("target", span(phrase, *named), aimed(aims[0].name))
            return


def _ticked(style: Style) -> Iterator[Frame]:
    """Yield the marks of "with the reorder level marked as a tick": of the column before such words."""
    said = style.said
    for phrase in style.all(Tag.TARGET):
        shape = said.words[phrase.end - 1].text
        if shape in _LINE or said.request.speech.meaning(shape) is Tag.LINE:
            continue  # "gas as a line" is a line, and "Umsatz und Kosten als Linien" are lines
        at, strange = said.skip(phrase.start - 1, -1), said.request.unknown()
        while (
            at > 0
            and said.mention_at(at) is None
            and (said.words[at].text in said.listed("drawn_as") or at in strange)
        ):
            at -= 1
        mention = said.mention_at(at) if at >= 0 else None
        others = [each for each in said.request.mentions if each is not mention]
        beside = any(uses.is_measure(said.column(each)) for each in others)
        if phrase.end - phrase.start > 1 and mention is not None and beside:
            words = span(mention) | frozenset(range(mention.end, phrase.end))
            if uses.is_measure(said.column(mention)):
                yield Frame("target", words, aimed(said.column(mention).name))
                return


_LINE = all_words(lambda language: language.asking.one_line)
