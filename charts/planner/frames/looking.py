"""Wishes about looks: titles, themes, labels, legend, the ends of the value axis; and all of colour."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from charts.grammar import LabelsAt, LegendAt, Looks, ThemeName
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.language.tokens import Word
from charts.planner.filters.literals import Number, number_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.highlighting import highlights
from charts.planner.frames.muting import others_muted
from charts.planner.frames.nearby import Style, edit_looks, numbers_behind, parts, span, style_of
from charts.planner.frames.painting import colours
from charts.planner.request.phrases import Phrase

_REACH = 4

_SWITCHES: dict[Tag, Callable[[Looks], Looks]] = {
    Tag.DARK: lambda looks: replace(looks, theme=ThemeName.DARK),
    Tag.LIGHT: lambda looks: replace(looks, theme=ThemeName.LIGHT),
    Tag.NO_LABELS: lambda looks: replace(looks, labels=LabelsAt.NONE),
    Tag.NO_LEGEND: lambda looks: replace(looks, legend=LegendAt.NONE),
    Tag.FROM_ZERO: lambda looks: replace(looks, y=replace(looks.y, zero=True)),
    Tag.NOT_FROM_ZERO: lambda looks: replace(looks, y=replace(looks.y, zero=False)),
}


def looking(said: Said) -> Iterator[Frame]:
    """Yield the wishes about looks."""
    style = style_of(said)
    titles = list(_titles(said, style))
    yield from titles or _written_above(said, style)
    lit = list(highlights(said, style))
    yield from (frame for frame, _ in lit)
    muted = list(others_muted(said))
    grey = frozenset[int]().union(*(frame.words for frame in muted))
    yield from colours(said, style, [(frame.words, names) for frame, names in lit if names], grey)
    yield from muted
    yield from _limits(said, style)
    for phrase in said.phrases(*_SWITCHES):
        refused = _refusing(said, phrase) if phrase.tag is Tag.FROM_ZERO else None
        tag = Tag.NOT_FROM_ZERO if refused else phrase.tag
        yield Frame("looks", span(phrase, refused), edit_looks(_SWITCHES[tag]))


def _refusing(said: Said, phrase: Phrase) -> Phrase | None:
    """Return the "not" of "don't make the axis start at zero", before in one clause, or right behind."""
    for each in said.phrases(Tag.NOT):
        apart = said.words[each.end : phrase.start]
        near = each.end <= phrase.start and len(apart) <= _REACH and all(one.kind != "stop" for one in apart)
        if near or (said.request.speech.postposes and each.start == phrase.end):
            return each
    return None


def _titles(said: Said, style: Style) -> Iterator[Frame]:
    """Yield the title of 'title it "Kitchen ratings"', 'Titel „…“' and "title: Kitchen ratings"."""
    for phrase in said.phrases(Tag.TITLE):
        near = range(phrase.end, min(len(said.words), phrase.end + _REACH))
        back = range(phrase.start - 1, max(-1, phrase.start - 1 - _REACH), -1)
        at = next((at for at in (*near, *back) if said.words[at].kind == "quote"), None)
        if at is not None:
            words = said.between(min(phrase.start, at), max(phrase.end, at + 1)) | _place_of(style, at)
            yield Frame("title", words, _titled(said.words[at].raw))
            return
        found = style.text(phrase.end) if _gives_a_title(said, phrase) else None
        if found is not None:
            words, title = frozenset(found[1]), found[0]
            if _calls_out(said, found[1].stop):
                words, title = words | {found[1].stop}, title + said.words[found[1].stop].raw
            yield Frame("title", span(phrase) | words, _titled(title))
            return
    yield from _written_on_top(said, style)


def _written_on_top(said: Said, style: Style) -> Iterator[Frame]:
    """Yield the title of 'write "Our café" on top', which no mark is named beside."""
    for at, word in enumerate(said.words):
        if word.kind != "quote" or not said.free((at,)):
            continue
        placed = _place_of(style, at)
        named = [each.start for each in said.request.mentions] + [each.start for each in said.cells]
        clause = range(min((at, *placed)), max((at, *placed)) + _ASIDE)
        if placed and said.free(placed) and not any(each in clause for each in named):
            yield Frame("title", placed | {at}, _titled(word.raw))
            return


_ASIDE = 3
"""So many words behind a place a mark may be named that something is written at."""


def _place_of(style: Style, at: int) -> frozenset[int]:
    """Return the words around a quotation by which it is written on top: "on top write", "napis"."""
    words, writing = style.said.words, style.said.listed("labelling") | style.said.listed("inscribed")
    found: set[int] = set()
    for phrase in style.phrases:
        apart = range(phrase.end, at) if phrase.end <= at else range(at + 1, phrase.start)
        if phrase.tag is Tag.AT_TOP and len(apart) <= _ASIDE and all(_is_near(words, each) for each in apart):
            found |= span(phrase)
    beside = {near for near in (*range(at - _ASIDE, at), at + 1, at + 2) if 0 <= near < len(words)}
    spoken = {near for near in beside if words[near].text in writing}
    return frozenset(found | spoken) if found else frozenset()


def _is_near(words: Sequence[Word], at: int) -> bool:
    return words[at].kind == "word"


def _written_above(said: Said, style: Style) -> Iterator[Frame]:
    """Yield the title of "call the chart “Kitchen”", "write “Kitchen” above": a quotation that has no place.

    Where a cell, a number, an axis or a line is named beside it, it is theirs.
    """
    naming = frozenset[str]().union(*map(said.listed, _NAMING))
    for at, word in enumerate(said.words):
        if word.kind != "quote" or not said.free((at,)) or any(c.start <= at < c.end for c in said.cells):
            continue
        clause = next(part for part in parts(said) if at in part)
        verbs = [each for each in clause if said.words[each].text in naming and said.free((each,))]
        near = [each for each in verbs if abs(each - at) <= _REACH]
        if near and not _has_a_place(said, style, range(min(*near, at), max(*near, at) + 1)):
            above = frozenset(each for phrase in style.all(Tag.AT_TOP) for each in span(phrase))
            yield Frame("title", frozenset(near) | {at} | (above & frozenset(clause)), _titled(word.raw))


_NAMING = ("calling", "called", "labelling", "titles", "saying")


def _has_a_place(said: Said, style: Style, words: range) -> bool:
    """Whether what stands around a quotation says where in the picture it belongs."""
    cells = any(each.start in words for each in said.cells)
    numbers = any(number_at(said.words, each) is not None for each in words)
    placed = (*style.all(*_PLACED), *said.phrases(*_LINES, Tag.X_AXIS, Tag.Y_AXIS))
    return cells or numbers or any(each.start in words for each in placed)


_PLACED = (Tag.AXES, Tag.AXIS_X, Tag.AXIS_Y, Tag.LEGEND, Tag.SUBTITLE, Tag.THE_HIGHEST, Tag.THE_LOWEST)
_LINES = (Tag.RULE, Tag.MEAN_RULE, Tag.MEDIAN_RULE, Tag.MAX, Tag.MIN, Tag.TOP, Tag.BOTTOM)


def _calls_out(said: Said, at: int) -> bool:
    """Whether a title ends in a sign of its own: "Full house!"."""
    return at < len(said.words) and said.words[at].text in "!?" and said.words[at].joint == ""


def _gives_a_title(said: Said, phrase: Phrase) -> bool:
    """Whether a phrase is written as it is listed, with words behind it that compare nothing."""
    behind = said.request.phrase_at(phrase.end) if phrase.end < len(said.words) else None
    alone = phrase.end - phrase.start == 1
    written = not alone or said.request.speech.has_written(said.words[phrase.start].text)
    written = written and (
        phrase.end >= len(said.words) or said.words[phrase.end].text not in said.listed("placing")
    )
    return written and (behind is None or behind.tag.family not in ("test", "join", "group"))


def _titled(title: str) -> Edit:
    return lambda spec: replace(spec, title=title)


def _limits(said: Said, style: Style) -> Iterator[Frame]:
    """Yield the ends of an axis: "y axis from 75 to 90", "scale up to 100", "start the axis at 140"."""
    named = said.phrases(Tag.Y_AXIS, Tag.X_AXIS, Tag.AXIS_TO)
    for phrase in (*named, *style.all(Tag.AXES, Tag.AXIS_Y)):
        if not said.free(span(phrase)):
            continue
        numbers, end = numbers_behind(said, phrase)
        if not numbers or _shall_not_begin(said, range(phrase.end, end)) or _is_only_a_word(said, phrase):
            continue
        alone = len(numbers) == 1
        low: float | None = None if alone else numbers[0]
        high: float | None = numbers[-1]
        if alone and _starts_there(said, phrase, end):
            low, high = numbers[0], None
        along = phrase.tag is Tag.X_AXIS
        verbs = (at for at in range(phrase.end, end) if said.words[at].text in _BEGINNING | _ENDING)
        words = said.between(phrase.start, end).union(verbs, _going(said, range(phrase.end, end)))
        yield Frame("limits", words, _with_ends(low, high, along=along))
    for phrase in said.phrases(Tag.FROM_ZERO):
        number = _end_behind(said, phrase)
        if number is not None:
            words = said.between(phrase.start, number.end)
            yield Frame("limits", words, _with_ends(0.0, float(number.value), along=False))


def _going(said: Said, words: range) -> frozenset[int]:
    """Return the one unknown word before two ends, which only says that an axis has them: "going from 60"."""
    strange = [at for at in words if at in said.request.unknown() and number_at(said.words, at) is None]
    behind = said.request.phrase_at(strange[0] + 1) if len(strange) == 1 else None
    led = behind is not None and behind.tag in (Tag.FROM, Tag.BETWEEN) and number_at(said.words, behind.end)
    return frozenset(strange) if led else frozenset()


def _is_only_a_word(said: Said, phrase: Phrase) -> bool:
    """Whether a letter is a word, and no axis whose ends follow in digits: "y a-t-il un mois"."""
    if len(said.words[phrase.start].text) > 1 or phrase.end - phrase.start > 1:
        return False
    near = said.words[phrase.end : phrase.end + _NEAR]
    return not any(word.kind == "number" for word in near)


_NEAR = 3
"""Within so many words behind its letter the end of an axis follows: "y goes from 75"."""


def _shall_not_begin(said: Said, words: range) -> bool:
    """Whether it is said where an axis does not begin: "y axis not starting at zero"."""
    refused = said.phrases(Tag.NOT_FROM_ZERO, Tag.NOT)
    return any(each.start in words for each in refused)


_UP_TO = (Tag.TO, Tag.UNTIL)
_TO = all_words(lambda language: language.up_to) | {"-"}


def _end_behind(said: Said, phrase: Phrase) -> Number | None:
    """Return the number up to which an axis goes, behind "from zero": "to 500", "500まで"."""
    if phrase.end >= len(said.words):
        return None
    joint, number = said.request.phrase_at(phrase.end), number_at(said.words, phrase.end)
    if joint is not None and joint.tag is Tag.AND:
        return _at_the_end(said, joint.end)
    if number is not None:
        closed = said.request.phrase_at(number.end) if number.end < len(said.words) else None
        return number if closed and closed.tag in _UP_TO else None
    if joint is not None and joint.tag in _UP_TO:
        return number_at(said.words, joint.end)
    return number_at(said.words, phrase.end + 1) if said.words[phrase.end].text in _TO else None


def _at_the_end(said: Said, at: int) -> Number | None:
    """Return the number of "end at 150", behind what was said of where an axis begins."""
    ends = at < len(said.words) and said.words[at].text in _ENDING
    number = number_at(said.words, said.skip(at + 1)) if ends else None
    return number or (number_at(said.words, at + 2) if ends else None)


def _starts_there(said: Said, phrase: Phrase, end: int) -> bool:
    """Whether the one number that is named is where an axis begins: "from 20", "start the axis at 140"."""
    around = said.words[max(0, phrase.start - _REACH) : end]
    stop = max((at for at, word in enumerate(around) if word.kind == "stop"), default=-1)
    texts = {word.text for word in around[stop + 1 :]}
    return not texts.isdisjoint(_BEGINNING) and texts.isdisjoint(_ENDING)


_BEGINNING = all_words(lambda language: f"{language.asking.beginning} {language.asking.from_there}")


_ENDING = all_words(lambda language: language.asking.ending)


def _with_ends(low: float | None, high: float | None, *, along: bool) -> Edit:
    def change(looks: Looks) -> Looks:
        axis = replace(looks.x if along else looks.y, low=low, high=high)
        return replace(looks, x=axis) if along else replace(looks, y=axis)

    return edit_looks(change)
