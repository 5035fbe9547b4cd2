"""Wishes for colours: of one mark, of a series, of all, of what is beyond a number."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import pairwise

from charts.grammar import ChartSpec, Mark, Paint
from charts.language.registry import all_phrases, all_words
from charts.language.tags import NEGATING, Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import Cell, number_at
from charts.planner.frames.colours import beyond, colour_at, greys, shaded
from charts.planner.frames.computed import refusal
from charts.planner.frames.extremes import EXTREMES, extremes, signs
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.highlighting import (
    MODIFIED,
    has_marks,
    has_one_colour,
    highlighted,
    told_apart,
)
from charts.planner.frames.muting import end_of_all, spared
from charts.planner.frames.nearby import Style, span
from charts.planner.request.phrases import Phrase

_REACH = 4

_SIGNS = {Tag.POSITIVE: "+", Tag.NEGATIVE: "-"}


_LEADING = (Tag.PAINT, Tag.IN, Tag.FROM, Tag.SERIES, Tag.BY)
"""What may stand between a colour and what it is for: "West in red", "Zachód na czerwono"."""


_Lit = tuple[frozenset[int], list[tuple[str, str]]]
"""Words, and the names with their columns that are to stand out by them."""


def colours(
    said: Said, style: Style, lit: Sequence[_Lit], muted: AbstractSet[int] = frozenset()
) -> Iterator[Frame]:
    """Yield a colour for what is named beside it, else for everything; several for all are taken in turn.

    lit are the names that are to stand out, with the words that say so: a colour beside them is theirs.
    muted are words that take colour away.
    """
    loose: list[tuple[str, frozenset[int]]] = []
    set_off: list[tuple[str, str]] = []
    explained: set[int] = set()
    listed = _listed(said, style, muted)
    for at in range(len(said.words)):
        colour = colour_at(said, at, style.cells)
        if colour is None or not said.free((at,)) or at in explained or at in muted:
            continue
        colour, shade = _exactly(said, at, *shaded(said, at, colour))
        explained |= shade
        found = _targets(said, at, min(shade | {at}), style.cells)
        words = found.words | shade | _about_colour(said, style, at)
        frame = _of_no_name(said, style, at, (colour, shade, words), () if found.names else lit)
        if frame is not None:
            yield frame
        elif not found.names or at in listed:
            loose.append((colour, words | _rest_beside(said, words)))
        else:
            paints = [painted(said, Paint(colour, name), column) for name, column in found.names]
            set_off += found.names
            yield Frame("colour", words, _in_turn(paints), about=found.about)
    if len(loose) == 1 and set_off and loose[0][0] in greys():
        names = tuple(name for name, _ in set_off)
        yield Frame("highlight", loose[0][1], highlighted(said, names, set_off[0][1]))
    elif len(loose) > 1:
        inks = tuple(colour for colour, _ in loose)
        words = frozenset[int]().union(*(words for _, words in loose))
        yield Frame("colours", words, _in_colours(inks))
    else:
        for colour, words in loose:
            yield Frame("colour", words, painted(said, Paint(colour, "*")))


def _listed(said: Said, style: Style, muted: AbstractSet[int]) -> frozenset[int]:
    """Return the first colour of each list that names but one side of: "sales in red and blue".

    Those behind it are joined to it by "and" or a comma alone, and have no name of their own: the list is for
    all that is drawn, as it would be without the name. Greys are for the rest.
    """
    inks = [
        (at, ink)
        for at in range(len(said.words))
        if at not in muted and said.free((at,)) and (ink := colour_at(said, at, style.cells)) is not None
    ]
    found: set[int] = set()
    for (first, one), (second, other) in pairwise(inks):
        if not greys().isdisjoint((one, other)):
            continue
        begun = min(shaded(said, second, other)[1] | {second})
        joined = all(_only_joins(said, at) for at in range(first + 1, begun))
        lone = not _beside_colour(said, second, second, 1, style.cells).names
        named = _beside_colour(said, first, first, -1, style.cells).names
        if begun - first > 1 and joined and lone and len(named) <= 1:
            found.add(first)
    return frozenset(found)


def _only_joins(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return said.words[at].text in (",", "/", "+") or (phrase is not None and phrase.tag is Tag.AND)


def _in_colours(inks: tuple[str, ...]) -> Edit:
    """Return what gives series or slices these colours in turn, and leaves alone what can have but one."""

    def edit(spec: ChartSpec) -> ChartSpec:
        return spec if has_one_colour(spec) else replace(spec, looks=replace(spec.looks, brand=inks))

    return edit


def _exactly(said: Said, at: int, colour: str, shade: frozenset[int]) -> tuple[str, frozenset[int]]:
    """Return the colour that is explained in brackets ("purple (#9146ff)"), else the one that is named."""
    behind = said.words[at + 1 : at + 3]
    if len(behind) < _BRACKETED or behind[0].text != "(" or behind[1].kind != "colour":
        return colour, shade
    exact = colour_at(said, at + 2, ())
    return (exact or colour), shade | {at + 2}


_BRACKETED = 2


def _of_no_name(
    said: Said, style: Style, at: int, found: tuple[str, frozenset[int], frozenset[int]], lit: Sequence[_Lit]
) -> Frame | None:
    """Return the frame of a colour that is not wanted, bound to figures, or of what stands out beside it.

    found are the colour, the words of its shade, and all words that say it.
    """
    colour, shade, words = found
    painting = said.request.phrase_at(at)
    start = painting.start if painting is not None and painting.tag is Tag.PAINT else at
    turned_down = refusal(said, Phrase(Tag.COLOUR, start, at + 1))
    if turned_down:
        return Frame("no colour", frozenset(turned_down))
    bound = _bound(said, style, Phrase(Tag.COLOUR, min(shade | {at}), at + 1))
    if bound is not None:
        return Frame("colour", bound[0] | shade, painted(said, replace(bound[1], colour=colour)))
    kept = _spared(said, at) if colour in greys() else None
    if kept is not None:
        return replace(kept, words=kept.words | words)
    beside = next((names for near, names in lit if _is_near(said, near, words)), None)
    if beside is None:
        return None
    return Frame(
        "colour", words, _in_turn([painted(said, Paint(colour, name), column) for name, column in beside])
    )


def _is_near(said: Said, words: frozenset[int], others: frozenset[int]) -> bool:
    """Whether only words that say nothing stand between two stretches of words."""
    first, second = sorted((words, others), key=min)
    between = range(max(first) + 1, min(second))
    return len(between) <= 1 and all(said.words[at].kind != "stop" for at in between)


def _spared(said: Said, at: int) -> Frame | None:
    """Return the highlight of "grey except Ada", "grey bars for everyone except Ada"."""
    behind = said.skip(at + 1)
    mark = said.request.phrase_at(behind) if behind < len(said.words) else None
    shape = span(mark) if mark is not None and mark.tag.family == "mark" else frozenset[int]()
    start = said.skip(max(shape) + 1) if shape else behind
    end = end_of_all(said, start)
    but = said.request.phrase_at(end) if end < len(said.words) and (end > start or not shape) else None
    if but is None or but.tag not in NEGATING:
        return None
    found = next(spared(said, at, but.end), None)
    return replace(found, words=found.words - shape) if found is not None else None


def _in_turn(edits: Sequence[Edit]) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        for each in edits:
            spec = each(spec)
        return spec

    return edit


_REST = all_phrases(lambda language: language.asking.rest)


_LONGEST_REST = 4


def _rest_beside(said: Said, words: frozenset[int]) -> frozenset[int]:
    """Return the words for all that is not named, beside those of a colour ("the rest grey")."""
    first, last = min(words), max(words) + 1
    for size in range(_LONGEST_REST, 0, -1):
        before = tuple(word.text for word in said.words[max(0, first - size) : first])
        if len(before) == size and before in _REST:
            return frozenset(range(first - size, first))
        behind = said.skip(last)
        rest = tuple(word.text for word in said.words[behind : behind + size])
        if len(rest) == size and rest in _REST:
            return frozenset(range(last, behind + size))
    return frozenset()


def _about_colour(said: Said, style: Style, at: int) -> frozenset[int]:
    """Return the words around a colour that only say that it is one: "our brand colour"."""
    found: set[int] = set()
    for phrase in style.all(Tag.COLOUR):
        gap = at - phrase.end if phrase.end <= at else phrase.start - at - 1
        if gap <= MODIFIED and said.free(span(phrase)):
            found |= span(phrase)
    return frozenset(found)


def _bound(said: Said, style: Style, here: Phrase) -> tuple[frozenset[int], Paint] | None:
    """Return what a colour is bound to: a sign, the largest or smallest mark, values beyond a number."""
    at = here.end - 1
    for tags, found in ((_SIGNS, signs(style)), (EXTREMES, extremes(style, here))):
        phrase = _beside(said, here, found)
        if phrase is not None:
            return span(phrase) | {at} | _painting(said, here.start), Paint("", tags[phrase.tag])
    for phrase in said.request.all(Tag.ABOVE, Tag.BELOW, Tag.AT_LEAST, Tag.AT_MOST):
        number = number_at(said.words, phrase.end)
        if number is None or not said.free(range(phrase.start, number.end)):
            continue
        gap = here.start - number.end if number.end <= at else phrase.start - here.end
        if 0 <= gap <= 1:
            limit = beyond(phrase.tag, float(number.value))
            return frozenset(range(phrase.start, number.end)) | {at} | _painting(said, here.start), limit
    return None


def _beside(said: Said, here: Phrase, found: Sequence[Phrase]) -> Phrase | None:
    """Return the phrase beside a colour: before it, else behind it, over words that say nothing."""
    for phrase in found:
        if said.skip(phrase.end) == here.start or _skips_to(said, phrase.end, here.start):
            return phrase
        if _calls_the_mark(said, phrase.end, here.start):
            return replace(phrase, end=here.start)
    if here.end < len(said.words) and said.words[here.end].kind == "stop":
        return None  # "sales in red, the highest in green"
    shape = _behind_mark(said, here.end)
    after = {here.end, shape, *(said.skip(at) for at in (here.end, shape, shape + 1))}
    return next((phrase for phrase in found if phrase.start in after), None)


def _behind_mark(said: Said, at: int) -> int:
    """Return the place behind the kind of mark that is painted: "a gold bar for the best hour"."""
    phrase = said.request.phrase_at(at) if at < len(said.words) else None
    if phrase is None or phrase.tag.family != "mark" or phrase.end >= len(said.words):
        return at
    return phrase.end


def _skips_to(said: Said, start: int, stop: int) -> bool:
    """Whether only words of joining and painting stand between."""
    between = [said.request.phrase_at(at) for at in range(start, stop)]
    joining = (Tag.FILLER, Tag.IN, Tag.PAINT, Tag.SERIES)
    return 0 < len(between) <= MODIFIED and all(each is not None and each.tag in joining for each in between)


def _calls_the_mark(said: Said, start: int, stop: int) -> bool:
    """Whether only what a mark is called stands between, and small words: "제일 많은 요일만 빨간색"."""
    return 0 < stop - start <= _FEW and all(_is_of_a_mark(said, at) for at in range(start, stop))


_FEW = 4


def _is_of_a_mark(said: Said, at: int) -> bool:
    phrase, mention, word = said.request.phrase_at(at), said.mention_at(at), said.words[at]
    if mention is not None:
        return not uses.is_measure(said.column(mention))
    if phrase is None:
        return word.kind == "word" and said.request.speech.is_small_talk(word.text)
    return phrase.tag in _SAYING_LITTLE or phrase.tag.family in ("mark", "time")


_SAYING_LITTLE = (Tag.FILLER, Tag.ONLY, Tag.PAINT, Tag.SERIES)


def _painting(said: Said, at: int) -> frozenset[int]:
    """Return the verb of colouring just before a place, and "in"."""
    found: set[int] = set()
    while phrase := said.request.phrase_ending(at):
        if phrase.tag not in (Tag.PAINT, Tag.IN, Tag.SERIES):
            break
        found |= span(phrase)
        at = phrase.start
    return frozenset(found)


def painted(said: Said, paint: Paint, column: str = "") -> Edit:
    """Return the edit that gives a colour to what it is for, a cell of a column or a measure."""
    bound = paint.of in ("+", "-", "") or paint.of.startswith("@")
    shaped = any(each.tag.family == "mark" for each in said.request.phrases)

    def edit(spec: ChartSpec) -> ChartSpec:
        if bound:
            if not has_marks(spec) and not shaped and spec.mark in (Mark.LINE, Mark.AREA):
                spec = replace(spec, mark=Mark.BAR)  # a line has one colour
            return _with_paints(spec, (paint,)) if has_marks(spec) else spec
        if paint.of == "*":
            kept = tuple(each for each in spec.looks.paints if each.of != "*")
            return replace(spec, looks=replace(spec.looks, paints=(paint, *kept)))
        found = told_apart(said, spec, paint.of, column)
        if found is None:
            return spec
        spec, names = found
        whole = len(spec.y) == 1 and spec.y[0].field == paint.of
        return _with_paints(spec, tuple(replace(paint, of="*" if whole else name) for name in names))

    return edit


def _with_paints(spec: ChartSpec, paints: tuple[Paint, ...]) -> ChartSpec:
    """Return the spec with further colours, each in the place of another for the same."""
    names = {each.of for each in paints if each.of}
    kept = tuple(each for each in spec.looks.paints if each.of not in names)
    return replace(spec, looks=replace(spec.looks, paints=(*kept, *paints)))


@dataclass(frozen=True, slots=True)
class _Targets:
    """What a colour is for, each with the column whose cell it is, and all words that say so."""

    names: Sequence[tuple[str, str]]
    words: frozenset[int]
    about: frozenset[int] = frozenset()
    """The words that name measures."""


def _targets(said: Said, at: int, start: int, cells: Sequence[Cell]) -> _Targets:
    """Return what a colour at a word is for: its neighbours on one side; nothing is all.

    start is where what is said of the colour begins. Of both sides it is the one that a preposition ties to
    it, else the one before, unless the colour opens what is said ("green wins, red losses").
    """
    before = _beside_colour(said, at, start, -1, cells)
    behind = _beside_colour(said, at, at, 1, cells)
    tied = at + 1 < len(said.words) and said.words[at + 1].text in said.listed("belongs")
    if behind.names and (tied or not before.names or _opens(said, start)):
        return behind
    return before if before.names else _Targets((), before.words | behind.words)


def _opens(said: Said, at: int) -> bool:
    """Whether a part of the request begins at a word."""
    phrase = said.request.phrase_ending(at)
    return at == 0 or said.words[at - 1].kind == "stop" or (phrase is not None and phrase.tag is Tag.AND)


def _beside_colour(said: Said, at: int, start: int, step: int, cells: Sequence[Cell]) -> _Targets:
    """Return what stands beside a colour on one side: cells and measures, joined by "and" or a comma."""
    words, place = {at}, (start if step < 0 else at) + step
    passed: set[int] = set()
    for _ in range(_REACH):
        begun, place = place, _skipped(said, place, step)
        passed |= {
            each for each in range(begun, place, step) if said.words[each].text in said.listed("belongs")
        }
        phrase = said.request.phrase_at(place) if 0 <= place < len(said.words) else None
        only = step < 0 and phrase is not None and phrase.tag is Tag.ONLY  # "X alone in red"
        if (
            phrase is None
            or said.mention_at(place)
            or not said.free((place,))
            or (phrase.tag not in _LEADING and not only)
        ):
            break
        words |= set(range(phrase.start, phrase.end))
        place = phrase.start - 1 if step < 0 else phrase.end
    names: list[tuple[str, str]] = []
    about: set[int] = set()
    while (named := _name_at(said, place, cells)) is not None:
        if step < 0 and _ends_a_stretch(said, named[2].start, cells):
            break
        names.append((named[0], named[1]))
        once = named[0] == named[1] and not _is_named_elsewhere(said, named[2])
        (about if once else words).update(named[2])
        place = named[2].start - 1 if step < 0 else named[2].stop
        joined = _joint(said, place, step)
        if joined is None:
            break
        words |= set(joined)
        place = joined.start - 1 if step < 0 else joined.stop
    words |= passed if names else set()
    if step < 0 and names and place >= 0 and said.free((place,)):
        alone = said.request.phrase_ending(place + 1)
        words |= span(alone) if alone is not None and alone.tag is Tag.ONLY else set()  # "only Food in red"
        words |= {place} if said.words[place].text in _KEEPING else set()  # "leave Berlin grey"
    led = frozenset(words) if names or step < 0 else frozenset({at})
    return _Targets(names[::step], led, frozenset(about))


_KEEPING = all_words(lambda language: language.asking.keeping)


def _ends_a_stretch(said: Said, at: int, cells: Sequence[Cell]) -> bool:
    """Whether a cell ends a way from another one, which is what has the colour: "Feb to Apr in red"."""
    joint = said.request.phrase_ending(said.request.before_fillers(at))
    if joint is None or joint.tag not in (Tag.TO, Tag.UNTIL):
        return False
    return any(cell.end == joint.start for cell in cells)


def _is_named_elsewhere(said: Said, words: range) -> bool:
    """Whether a column that is named at some words is named by others too."""
    here = said.request.mention_at(words.start)
    same = (each for each in said.request.mentions if here and each.column == here.column)
    return any(each.start != words.start and said.free(range(each.start, each.end)) for each in same)


_SOLID = all_words(lambda language: language.asking.solid)


def _skipped(said: Said, at: int, step: int) -> int:
    """Return the next place from here over articles and words that tie a colour to something."""
    while 0 <= at < len(said.words) and said.mention_at(at) is None:
        phrase, text = said.request.phrase_at(at), said.words[at].text
        idle = phrase is None and _is_idle(said, at)  # "X should be red"
        idle = idle or text in said.listed("belongs") or text in _SOLID or _says_its_stroke(said, at)
        size = _says_its_place(said, at) if step < 0 else 0
        if not (phrase is not None and phrase.tag is Tag.FILLER) and not idle and not size:
            break
        at += step * max(1, size)
    return at


def _says_its_place(said: Said, last: int) -> int:
    """Return how many words up to a place say where something is: "critical at the bottom in red"."""
    for size in range(_LONGEST_PLACE, 0, -1):
        texts = [word.text for word in said.words[max(0, last + 1 - size) : last + 1]]
        known = said.request.speech.longest(texts, "style")
        if known is not None and known[0] in _PLACES and known[1] == size:
            return size
    return 0


_PLACES = (Tag.AT_BOTTOM, Tag.AT_TOP, Tag.AT_LEFT, Tag.AT_RIGHT)
_LONGEST_PLACE = 4


def _says_its_stroke(said: Said, at: int) -> bool:
    """Whether a word says how a line is drawn: "signups dashed orange", "rent as a thick red line"."""
    known = said.request.speech.longest((said.words[at].text,), "style")
    return known is not None and known[0] in (Tag.DASHED, Tag.THICK, Tag.THIN)


def _is_idle(said: Said, at: int) -> bool:
    """Whether a word between a colour and what it is for says nothing, and is no cell."""
    cell = any(each.start <= at < each.end for each in said.cells)
    told = said.words[at].kind == "word" and said.request.speech.is_small_talk(said.words[at].text)
    return told and not cell


def _name_at(said: Said, at: int, cells: Sequence[Cell]) -> tuple[str, str, range] | None:
    """Return the cell or measure at a word, the column it is of, and its words."""
    cell = next((each for each in cells if each.start <= at < each.end), None)
    if cell is not None and said.free(range(cell.start, cell.end)):
        return cell.value, said.table.columns[cell.column].name, range(cell.start, cell.end)
    mention = said.mention_at(at)
    led = said.request.phrase_ending(mention.start) if mention is not None else None
    if led is not None and led.tag in (Tag.BY, Tag.EACH):
        return None  # "bars by week in orange"
    if mention is not None and uses.is_measure(said.column(mention)):
        name = said.column(mention).name
        return name, name, range(mention.start, mention.end)
    return None


def _joint(said: Said, at: int, step: int) -> range | None:
    """Return the "and" or comma at a word, where a name without a colour of its own stands beyond it."""
    if not 0 <= at < len(said.words):
        return None
    phrase = said.request.phrase_at(at)
    comma = said.words[at].text in (",", "/", "+")
    if not comma and (phrase is None or phrase.tag is not Tag.AND):
        return None
    found = range(at, at + 1) if comma or phrase is None else range(phrase.start, phrase.end)
    beyond = found.start - 1 if step < 0 else found.stop
    name = next((each for each in said.cells if each.start <= beyond < each.end), None)
    if name is None or not said.free(range(name.start, name.end)):
        return None
    after = name.start - 1 if step < 0 else name.end
    coloured = 0 <= after < len(said.words) and colour_at(said, after, said.cells) is not None
    return None if coloured else found
