"""Wishes for words at single marks: "label only the peak", "write 'storm' at May", "only Berlin labelled"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import ChartSpec, LabelsAt, Note
from charts.kinds import kind_of
from charts.language.registry import all_phrases, all_words
from charts.language.tags import Tag
from charts.language.tokens import written
from charts.planner.filters.literals import number_at
from charts.planner.frames.colours import colour_at
from charts.planner.frames.extremes import EXTREMES, extreme_at
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.lines import with_layer
from charts.planner.frames.nearby import REACH, Style, edit_looks, place_at, span

_LABELLING = all_words(lambda language: language.asking.labelling)
_LABELLED = all_words(lambda language: language.asking.labelled)
_VALUES = all_words(lambda language: language.asking.its_value)
_SAYING = all_words(lambda language: language.asking.saying)
_NOTHING_ELSE = all_phrases(lambda language: language.asking.nothing_else)
_LONGEST = 4


def labelling(style: Style) -> Iterator[Frame]:
    """Yield the values and words that are wanted at single marks."""
    texts = {word.text for word in style.said.words}
    if texts.isdisjoint(_LABELLING | _LABELLED):
        return
    said, alone, closes = style.said, _nothing_else(style.said), not texts.isdisjoint(_LABELLED)
    for at in range(len(said.words)):
        frame = _at_verb(style, at, alone) or (_at_participle(style, at) if closes else None)
        if frame is not None and said.free(frame.words):
            yield frame
    if alone:
        bare = edit_looks(lambda looks: replace(looks, labels=LabelsAt.NONE))
        yield Frame("nothing else", alone, bare, holds=lambda spec: spec.looks.labels is LabelsAt.NONE)


def _at_verb(style: Style, at: int, alone: frozenset[int]) -> Frame | None:
    """Return the frame of a verb of writing with the mark behind it: "label only the peak with its value"."""
    said = style.said
    if said.words[at].text not in _LABELLING or not said.free((at,)):
        return None
    told = _peak_with_words(style, at)
    if told is not None:
        return told
    start = _to_a_mark(style, at)
    place = _mark_at(style, start) if start is not None else None
    if place is None:
        return None
    valued = any(word.text in _VALUES for word in said.words[at:start])
    remark, more = _remark(style, place[1].stop)
    several, names = _more_marks(style, place)
    words = frozenset(range(at, place[1].stop)) | _only_before(said, at) | more | several
    if remark:
        return Frame("note", words, with_layer(Note(place[0], remark)))
    marks = said.words[at].text in _MARKING and not valued and not alone
    return None if marks else _valued(words, names)


def _peak_with_words(style: Style, at: int) -> Frame | None:
    """Return the words at the end of a phrase such as "mark the peak": "with an arrow saying 'record'"."""
    phrase = next((each for each in style.all(Tag.EXTREME_LABELS) if each.start == at), None)
    if phrase is None:
        return None
    texts = [
        [word.text for word in style.said.words[first : phrase.end]] for first in range(at + 1, phrase.end)
    ]
    tags = [found[0] for each in texts if (found := style.said.request.speech.longest(each, "style"))]
    ends = [EXTREMES[tag] for tag in tags if tag in EXTREMES]
    remark, more = _remark(style, phrase.end)
    if not remark or len(set(ends)) != 1:
        return None
    return Frame("note", span(phrase) | more, with_layer(Note(ends[0], remark)))


def _to_a_mark(style: Style, verb: int) -> int | None:
    """Return where a mark is named behind a verb of writing, over words for its value."""
    said = style.said
    for at in range(verb + 1, min(len(said.words), verb + 1 + 2 * REACH)):
        word, known = said.words[at], said.request.phrase_at(at)
        if word.kind in ("quote", "stop") or not said.free((at,)):
            return None
        if _mark_at(style, at) is not None:
            return at
        idle = known is not None and known.tag in (Tag.FILLER, Tag.IN, Tag.ONLY)
        if not idle and word.text not in _VALUES and word.text not in said.listed("placing"):
            return None
    return None


def _at_participle(style: Style, at: int) -> Frame | None:
    """Return the frame of a mark that is labelled: "with the peak labelled", "only Berlin labelled"."""
    said = style.said
    place = _mark_at(style, at)
    if place is None or not said.free(place[1]) or _places_a_line(said, at):
        return None
    several, names = _more_marks(style, place)
    end = max((*several, place[1].stop - 1)) + 1
    before = said.skip(at - 1, -1)
    if before >= 0 and said.words[before].text in _LABELLED and said.free((before,)):
        return _valued(frozenset(range(before, end)), names)  # "z podpisanym maksimum"
    behind = said.skip(end)
    if behind >= len(said.words) or said.words[behind].text not in _LABELLED:
        return None
    if said.words[behind - 1].kind == "stop":
        return None  # "since Q2, mark 130 with a line" begins another wish
    remark, more = _remark(style, behind + 1)
    words = frozenset(range(at, behind + 1)) | more | several | _only_before(said, at)
    if remark:
        return Frame("note", words, with_layer(Note(place[0], remark)))
    return _valued(words, names)


def _places_a_line(said: Said, at: int) -> bool:
    """Whether a mark only says where a line is: "a vertical line at 2020 labelled closure"."""
    led = said.request.phrase_ending(at - (number_at(said.words, at - 1) is not None))  # "20 April"
    while led is not None and led.tag in (Tag.FILLER, Tag.IN):
        led = said.request.phrase_ending(led.start)
    lone = led is not None and led.tag is Tag.LINE and said.words[led.start].text in _ONE_LINE
    return led is not None and (led.tag is Tag.RULE or (lone and led.end - led.start == 1))


_ONE_LINE = all_words(lambda language: language.asking.one_line)


_MARKING = all_words(lambda language: language.asking.marking)


def _only_before(said: Said, at: int) -> frozenset[int]:
    before = said.request.phrase_ending(at)
    return span(before) if before is not None and before.tag is Tag.ONLY else frozenset()


def _mark_at(style: Style, at: int) -> tuple[str, range] | None:
    """Return the mark that words from here on name: by its figure, or by its place along x."""
    found = extreme_at(style, at)
    if found is not None:
        return EXTREMES[found.tag], range(at, found.end)
    return place_at(style.said, at) if style.said.free((at,)) else None


def _more_marks(style: Style, first: tuple[str, range]) -> tuple[frozenset[int], tuple[str, ...]]:
    """Return the names of marks that are joined by "and", and the words of all but the first."""
    said, names, words, at = style.said, [first[0]], set[int](), first[1].stop
    while at < len(said.words) - 1:
        phrase = said.request.phrase_at(at)
        if said.words[at].text != "," and not (phrase and phrase.tag is Tag.AND):
            break
        beyond = _mark_at(style, said.skip(at + 1)) or _mark_at(style, at + 1)
        if beyond is None:
            break
        names.append(beyond[0])
        words |= set(range(at, beyond[1].stop))
        at = beyond[1].stop
    return frozenset(words), tuple(names)


def _remark(style: Style, at: int) -> tuple[str, frozenset[int]]:
    """Return what is to be written behind a mark: "with the words 'fire sale'", "as a record"."""
    said = style.said
    start = at
    while at < len(said.words) and at - start <= REACH and _introduces(said, at):
        at += 1
    if at == start and not (at < len(said.words) and said.words[at].kind == "quote"):
        return "", frozenset()
    if at >= len(said.words):
        return "", _only_values(said, range(start, at))
    if said.words[at].kind == "quote":
        return said.words[at].raw, frozenset(range(start, at + 1))
    if _only_values(said, range(start, at)):
        return "", frozenset(range(start, at))
    saying = any(said.words[each].text in _SAYING for each in range(start, at))
    found = style.text(at) if saying else None
    if found is None or number_at(said.words, at) is not None or colour_at(said, at, style.cells):
        return "", frozenset()
    return written(said.words[found[1].start : found[1].stop]), frozenset(range(start, found[1].stop))


def _introduces(said: Said, at: int) -> bool:
    known, text = said.request.phrase_at(at), said.words[at].text
    filler = known is not None and known.tag is Tag.FILLER
    return filler or text in _SAYING or text in _VALUES or text == ":"


def _only_values(said: Said, words: range) -> frozenset[int]:
    """Return words that only say that the value is meant: "with its value"."""
    told = any(said.words[at].text in _VALUES for at in words)
    return frozenset(words) if told else frozenset()


def _nothing_else(said: Said) -> frozenset[int]:
    """Return the words that say that no other mark is to be labelled."""
    texts = [word.text for word in said.words]
    for at in range(len(texts)):
        for size in range(_LONGEST, 0, -1):
            if tuple(texts[at : at + size]) in _NOTHING_ELSE:
                end = at + size
                while end < len(texts) and (texts[end] in _LABELLED or _is_idle(said, end)):
                    end += 1
                joint = said.request.phrase_ending(at)
                return frozenset(range(at, end)) | (
                    span(joint) if joint and joint.tag is Tag.AND else frozenset()
                )
    return frozenset()


def _is_idle(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag in (Tag.FILLER, Tag.IN, Tag.CHART)


def _valued(words: frozenset[int], names: tuple[str, ...]) -> Frame:
    """Return the frame that writes the value at some marks, and at no others."""

    def edit(spec: ChartSpec) -> ChartSpec:
        if not kind_of(spec.mark).is_layered:
            return spec
        for name in names:
            spec = with_layer(Note(name, ""))(spec)
        return replace(spec, looks=replace(spec.looks, labels=LabelsAt.NONE))

    return Frame("label one", words, edit)
