"""Wishes about looks that words say by themselves: sizes, palettes, figures, lines, the legend's place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial

from charts.chart import Shows
from charts.grammar import (
    Bin,
    ChartSpec,
    LabelsAt,
    LegendAt,
    Looks,
    Mark,
    Paint,
    PaletteName,
    Shape,
    Sort,
    SortBy,
    TextSize,
)
from charts.kinds import kind_of
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import Cell, Number, number_at
from charts.planner.frames.colours import colour_at
from charts.planner.frames.computed import refusal
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.lines import said_of_it
from charts.planner.frames.nearby import REACH, Style, is_end, span, style_of
from charts.planner.frames.operands import next_amount
from charts.planner.frames.painting import painted
from charts.planner.frames.rated import SYMBOLS, in_another
from charts.planner.frames.text_sizes import text_sizes
from charts.planner.frames.writing_figures import figures_written
from charts.planner.frames.writing_moments import written_as
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column, Kind

Change = Callable[[Looks], Looks]
Holds = Callable[[ChartSpec], bool]


def _always(_: ChartSpec) -> bool:
    return True


def has_lines(spec: ChartSpec) -> bool:
    """Whether a chart has lines whose style can be chosen."""
    return spec.mark in (Mark.LINE, Mark.COMBO) or any(each.mark is Mark.LINE for each in spec.y)


def has_axes(spec: ChartSpec) -> bool:
    """Whether a chart has axes with scales."""
    return not kind_of(spec.mark).shares and spec.mark not in (Mark.HEATMAP, Mark.RADAR, Mark.TREEMAP)


def _numbers(**more: object) -> Change:
    return lambda looks: replace(looks, numbers=replace(looks.numbers, **more))  # type: ignore[arg-type]  # its fields


def _on_y(**more: object) -> Change:
    return lambda looks: replace(looks, y=replace(looks.y, **more))  # type: ignore[arg-type]  # its fields


def _on_x(**more: object) -> Change:
    return lambda looks: replace(looks, x=replace(looks.x, **more))  # type: ignore[arg-type]  # its fields


def _with(**more: object) -> Change:
    return lambda looks: replace(looks, **more)  # type: ignore[arg-type]  # its fields


_SWITCHES: Mapping[Tag, tuple[Change, Holds]] = {
    Tag.VALUE_LABELS: (_with(labels=LabelsAt.ALL), _always),
    Tag.END_LABELS: (_with(labels=LabelsAt.ENDS), _always),
    Tag.EXTREME_LABELS: (_with(labels=LabelsAt.EXTREMES), _always),
    Tag.PASTEL: (_with(palette=PaletteName.PASTEL), _always),
    Tag.GREYSCALE: (_with(palette=PaletteName.GREY), _always),
    Tag.COLOUR_BLIND: (_with(palette=PaletteName.HOUSE), _always),
    Tag.VIVID: (_with(palette=PaletteName.VIVID), _always),
    Tag.WARM: (_with(palette=PaletteName.WARM), _always),
    Tag.COOL: (_with(palette=PaletteName.COOL), _always),
    Tag.NEWEST_FIRST: (_on_x(reverse=True), has_axes),
    Tag.FIRST_AT_TOP: (_on_y(reverse=True), has_axes),
    Tag.NO_DECIMALS: (_numbers(decimals=0), _always),
    Tag.IN_THOUSANDS: (_numbers(compact=True), _always),
    Tag.IN_FULL: (_numbers(compact=False), _always),
    Tag.AS_PERCENT: (_numbers(percent=True), _always),
    Tag.NO_GRID: (_with(grid=False), has_axes),
    Tag.GRID: (_with(grid=True), has_axes),
    Tag.TRANSPARENT: (_with(transparent=True), _always),
    Tag.TALL: (_with(shape=Shape.TALL), _always),
    Tag.SQUARE: (_with(shape=Shape.SQUARE), _always),
    Tag.WIDE: (_with(shape=Shape.WIDE), _always),
    Tag.LARGER: (_with(text_size=TextSize.LARGER), _always),
    Tag.SMALLER: (_with(text_size=TextSize.SMALLER), _always),
    Tag.NO_TITLE: (_with(no_title=True), _always),
    Tag.THICK: (_with(thick=True), has_lines),
    Tag.THIN: (_with(thick=False), has_lines),
    Tag.CURVED: (_with(smooth=True), has_lines),
    Tag.DOTTED_LINE: (_with(markers=True), has_lines),
    Tag.NO_MARKERS: (_with(markers=False), _always),
    Tag.UPRIGHT: (_on_x(angle=90), has_axes),
    Tag.LEVEL: (_on_x(angle=0), has_axes),
}
"""What a phrase makes of the looks, and of which charts it can be made."""

_SIDES = {
    Tag.AT_BOTTOM: LegendAt.BOTTOM,
    Tag.AT_TOP: LegendAt.TOP,
    Tag.AT_RIGHT: LegendAt.RIGHT,
    Tag.AT_LEFT: LegendAt.LEFT,
    Tag.HIDE: LegendAt.NONE,
}
_FLIPS = (Tag.FLIP, Tag.FIRST_AT_TOP)
_MOST_DECIMALS = 6
_STEEPEST = 90
_SLANT = 45


def styling(said: Said) -> Iterator[Frame]:
    """Yield the wishes about looks that need no name of a mark."""
    style = style_of(said)
    for read in (
        _joined_dots,
        written_as,
        figures_written,
        _legends,
        _axes,
        _decimals,
        _currencies,
        _orders,
        _dashes,
        _subtitles,
        _values_at_marks,
        _see_through,
        _switches,
        text_sizes,
    ):
        yield from read(style)


def looks_frame(name: str, words: frozenset[int], change: Change, holds: Holds = _always) -> Frame:
    """Return the frame that changes the looks of a chart that can have them."""
    return Frame(
        name,
        words,
        lambda spec: replace(spec, looks=change(spec.looks)) if holds(spec) else spec,
        holds=holds,
    )


def _joined_dots(style: Style) -> Iterator[Frame]:
    """Yield the line with markers of "as dots connected by a line"."""
    for phrase in style.all(Tag.JOINED):
        line = next(
            (each for each in style.said.phrases(Tag.LINE) if 0 <= each.start - phrase.end <= _NEAR), None
        )
        dots = [each for each in style.said.phrases(Tag.POINT) if 0 <= phrase.start - each.end <= _NEAR]
        if dots:
            yield Frame("joined dots", span(phrase, line, dots[-1]), _as_marked_line, holds=has_lines)


_NEAR = 3


def _as_marked_line(spec: ChartSpec) -> ChartSpec:
    if not (kind_of(spec.mark).shows is Shows.PAIRS or spec.mark in (Mark.LINE, Mark.BAR)) or spec.size:
        return spec
    return replace(spec, mark=Mark.LINE, sort=None, looks=replace(spec.looks, markers=True))


def _see_through(style: Style) -> Iterator[Frame]:
    """Yield how far marks let through what lies behind: "half see-through", "transparent bars".

    Beside a word for the background it is that which goes.
    """
    said = style.said
    for phrase in style.all(Tag.TRANSPARENT):
        if _names_the_ground(said, phrase):
            continue
        start, behind = phrase.start, said.request.phrase_at(said.skip(phrase.end))
        while start and said.words[start - 1].text in said.listed("halfway"):
            start -= 1
        marks = behind is not None and behind.tag.family == "mark" and behind.start == phrase.end
        if start < phrase.start or marks:
            words = frozenset(range(start, phrase.end))
            yield looks_frame("opacity", words, _with(opacity=_HALF), _has_surfaces)


def _names_the_ground(said: Said, phrase: Phrase) -> bool:
    """Whether words say of what they are: a part of them says the same, as in "transparent background"."""
    texts = [word.text for word in said.words[phrase.start : phrase.end]]
    parts = [texts[:1], texts[1:], texts[:-1], texts[-1:]] if len(texts) > 1 else []
    found = [said.request.speech.longest(each, "style") for each in parts]
    return any(each is not None and each[0] is Tag.TRANSPARENT for each in found)


_HALF = 0.5


def _has_surfaces(spec: ChartSpec) -> bool:
    return spec.mark in (Mark.BAR, Mark.AREA, Mark.POINT, Mark.STRIP, Mark.HISTOGRAM)


def _switches(style: Style) -> Iterator[Frame]:
    for phrase in style.all(*_SWITCHES):
        if phrase.tag is Tag.GREYSCALE and _is_of_one(style, phrase):
            continue
        if phrase.tag is Tag.FIRST_AT_TOP and _is_an_order(style.said, phrase):
            continue
        refused = refusal(style.said, phrase)
        no = _without_labels(style, phrase) if phrase.tag is Tag.VALUE_LABELS else None
        if no is not None or (refused and phrase.tag is Tag.VALUE_LABELS):
            words = frozenset(refused) or span(no, phrase)
            yield looks_frame("no values", words, _with(labels=LabelsAt.NONE))
            continue
        if refused:
            yield Frame(f"no {phrase.tag.value}", frozenset(refused))
            continue
        found = _whose(style, phrase) if phrase.tag in _OF_ALL_LINES else None
        if found is not None:
            about = frozenset(found[2]) if found[0] == found[1].name else frozenset[int]()
            switched = looks_frame(phrase.tag.value, span(phrase), _SWITCHES[phrase.tag][0], _has_one_line)
            yield replace(switched, about=about)
            continue
        if phrase.tag is Tag.FIRST_AT_TOP and said_least(style.said, phrase):
            yield Frame("smallest first", span(phrase), _smallest_first)
            continue
        axis = style.near(phrase, Tag.AXIS_Y, Tag.AXES, reach=_NEAR) if phrase.tag in _ON_AN_AXIS else None
        switched = looks_frame(phrase.tag.value, span(phrase, axis), *_SWITCHES[phrase.tag])
        yield _but_of_shares(switched) if phrase.tag is Tag.AS_PERCENT else switched


def _but_of_shares(switched: Frame) -> Frame:
    """Return a frame without effect on slices and stacks of shares: the percents are theirs."""

    def edit(spec: ChartSpec) -> ChartSpec:
        return spec if kind_of(spec.mark).shares or spec.stack.is_share else switched.edit(spec)

    return replace(switched, edit=edit)


def said_least(said: Said, phrase: Phrase) -> bool:
    """Whether the smallest is to stand at the top: of bars it is the first, and no end of an axis."""
    meanings = (said.request.speech.meaning(word.text) for word in said.words[phrase.start : phrase.end])
    return any(tag in (Tag.MIN, Tag.BOTTOM) for tag in meanings)


def _smallest_first(spec: ChartSpec) -> ChartSpec:
    bars = spec.mark in (Mark.BAR, Mark.LOLLIPOP) and spec.x is not None
    if bars and not (spec.x and spec.x.bin):
        return replace(spec, sort=Sort(SortBy.Y, descending=False))
    return replace(spec, looks=_on_y(reverse=True)(spec.looks)) if has_axes(spec) else spec


def _without_labels(style: Style, phrase: Phrase) -> Phrase | None:
    """Return what turns values down and begins before they are named: "no numbers on them"."""
    before = style.said.request.phrase_at(phrase.start - 1) if phrase.start else None
    return before if before is not None and before.tag is Tag.NO_LABELS else None


def _is_an_order(said: Said, phrase: Phrase) -> bool:
    """Whether the best is to be the first mark, and no place on an axis: "best on top" of no ranks."""
    texts = {word.text for word in said.words[phrase.start : phrase.end]}
    ranked = any(uses.holds(each, "rank") for each in said.table.columns)
    placed = ranked or said.request.has(Tag.LINE, Tag.BUMP)
    return not placed and not texts.isdisjoint(said.listed("winning"))


def _is_of_one(style: Style, phrase: Phrase) -> bool:
    """Whether grey is a colour of what is named just before: "budget in grey"."""
    named = style.target(phrase.start, phrase.start, 1)
    return named is not None and colour_at(style.said, phrase.end - 1, style.cells) is not None


_OF_ALL_LINES = (Tag.THICK, Tag.THIN)
"""What all lines of a chart have in common: one of several cannot have it alone."""


def _has_one_line(spec: ChartSpec) -> bool:
    lines = [each for each in spec.y if (each.mark or spec.mark) is Mark.LINE]
    return has_lines(spec) and spec.series is None and len(lines) <= 1


_ON_AN_AXIS = (Tag.NO_DECIMALS, Tag.IN_THOUSANDS, Tag.IN_FULL, Tag.AS_PERCENT)


def _values_at_marks(style: Style) -> Iterator[Frame]:
    """Yield the values of "numbers in the squares", "no figures at the end of the bars"."""
    said = style.said
    for at, word in enumerate(said.words):
        if word.text not in _VALUES or not said.free((at,)):
            continue
        end, placed = at + 1, False
        while end < len(said.words) and end - at <= _FAR and not placed:
            known, text = said.request.phrase_at(end), said.words[end].text
            idle = known is not None and known.tag in (Tag.FILLER, Tag.IN, Tag.EACH)
            if not (idle or text in style.said.listed("at_marks") or text in _MARKS):
                break
            placed = text in _MARKS
            end += 1
        led = any(said.words[each].text in style.said.listed("at_marks") for each in range(at, end))
        if not placed or not led:
            continue
        before = said.request.phrase_ending(said.request.before_fillers(at))
        own = said.request.phrase_at(at)
        before = own if own is not None and own.tag is Tag.NO_LABELS else before
        no = before is not None and before.tag in (Tag.WITHOUT, Tag.NOT, Tag.NO_LABELS)
        where = LabelsAt.NONE if no else LabelsAt.ALL
        words = frozenset(range(at, end)) | (span(before) if no else _verb_beside(style, at, end))
        summed = own is not None and own.tag is Tag.SUM and not no
        yield looks_frame("values", words, _with(labels=where), _has_one_figure if summed else _always)
    for phrase in style.all(Tag.VALUE_LABELS):
        if verb := _verb_beside(style, phrase.start, phrase.end):
            yield looks_frame("values", span(phrase) | verb, _with(labels=LabelsAt.ALL))
    for at, word in enumerate(said.words):
        if word.text in _WRITING and _ends_clause(said, at + 1) and (start := _marks_before(style, at)) < at:
            yield looks_frame("values", frozenset(range(start, at + 1)), _with(labels=LabelsAt.ALL))


def _has_one_figure(spec: ChartSpec) -> bool:
    """Whether what stands at a place is one mark, whose value is the total there."""
    return spec.series is None and len(spec.y) == 1


def _marks_before(style: Style, verb: int) -> int:
    """Return where marks begin whose values a verb writes that stands behind both: "बार के ऊपर संख्या लिखो"."""
    said, led = style.said, False
    if not any(said.words[each].text in _VALUES for each in range(max(0, verb - 2), verb)):
        return verb
    for at in range(verb - 1, max(-1, verb - 1 - _FAR), -1):
        text = said.words[at].text
        if text in _MARKS:
            return at if led else verb
        known = said.request.phrase_at(at)
        led = led or text in said.listed("at_marks")
        idle = known is not None and known.tag in (Tag.FILLER, Tag.IN, Tag.EACH)
        if not (idle or led or text in _VALUES):
            return verb
    return verb


def _verb_beside(style: Style, start: int, end: int) -> frozenset[int]:
    """Return a verb of writing beside the values that are written, with the articles between."""
    said, request = style.said, style.said.request
    verb, mark = request.before_fillers(start) - 1, request.phrase_at(end - 1)
    last = request.behind_fillers(mark.end if mark is not None else end)
    if verb >= 0 and said.words[verb].text in _WRITING and said.free((verb,)):
        return frozenset(range(verb, start))
    behind = last < len(said.words) and said.words[last].text in _WRITING and said.free((last,))
    return frozenset(range(end, last + 1)) if behind and _ends_clause(said, last + 1) else frozenset()


def _ends_clause(said: Said, at: int) -> bool:
    """Whether nothing stands from here on to the next stop: "बार के ऊपर संख्या लिखो"."""
    return at >= len(said.words) or said.words[at].kind == "stop"


_WRITING = all_words(lambda language: language.asking.labelling)
_VALUES = all_words(lambda language: language.asking.its_value)
_MARKS = all_words(lambda language: language.asking.drawn_marks)


def _legends(style: Style) -> Iterator[Frame]:
    for phrase in style.all(Tag.LEGEND):
        side = style.near(phrase, *_SIDES, reach=4)
        if side is not None:
            yield looks_frame("legend", span(phrase, side), _with(legend=_SIDES[side.tag]))


def _axes(style: Style) -> Iterator[Frame]:
    """Yield what is said of an axis: its title, direction, ticks, its labels' angle; or that it goes."""
    yield from _angles(style)
    for phrase in style.all(Tag.TICKS):
        number = style.number(phrase)
        if number is not None and number.value > 0:
            axis = style.near(phrase, Tag.AXIS_Y)
            step = float(number.value)
            ticks = looks_frame("ticks", span(phrase, number, axis), _on_y(step=step), has_axes)
            yield ticks if axis else replace(ticks, edit=partial(_in_steps, ticks.edit, step))
    for phrase in style.all(Tag.AXIS_Y, Tag.AXIS_X, Tag.AXES):
        yield from _of_axis(style, phrase)
    yield from _log_of_both(style.said)
    yield from _log_along(style.said)


def _log_of_both(said: Said) -> Iterator[Frame]:
    """Yield the two scales of "log scale on both", "both axes log", where each axis has amounts."""
    for phrase in said.phrases(Tag.LOG):
        words = span(phrase) | {at for at in _beside(said, phrase) if said.words[at].text in _BOTH}
        if any(said.words[at].text in _BOTH for at in words) and said.free(words):
            holds = partial(_has_amounts_along, said)
            yield looks_frame("log", words, _on_both(log=True), holds)
            return


def _log_along(said: Said) -> Iterator[Frame]:
    """Yield the scale of "log along the bottom", "a log scale on the horizontal axis"."""
    for phrase in said.phrases(Tag.LOG):
        axis = said.request.phrase_at(said.skip(phrase.end)) if phrase.end < len(said.words) else None
        if axis is not None and axis.tag is Tag.X_AXIS and said.free(words := span(phrase, axis)):
            holds = partial(_has_amounts_along, said)
            yield looks_frame("log", words, _on_x(log=True), holds)


def _beside(said: Said, phrase: Phrase) -> Iterator[int]:
    """Yield the places right before a phrase and right behind it; there what is all of it is not named."""
    before, behind = said.skip(phrase.start - 1, -1), said.skip(phrase.end)
    led = said.request.phrase_at(behind) if behind < len(said.words) else None
    behind = said.skip(led.end) if led is not None and led.tag is Tag.IN else behind
    if before >= 0:
        yield before
    if behind < len(said.words) and (behind + 1 == len(said.words) or said.words[behind + 1].kind == "stop"):
        yield behind  # "a log scale for both cities" is no log scale on both


_BOTH = all_words(lambda language: language.asking.both)


def _in_steps(ticked: Edit, step: float, spec: ChartSpec) -> ChartSpec:
    """Return bins of so much where amounts are counted in steps, else ticks so far apart."""
    if spec.mark is not Mark.HISTOGRAM or spec.x is None:
        return ticked(spec)
    return replace(spec, x=replace(spec.x, bin=Bin(step=step)))


def _of_axis(style: Style, phrase: Phrase) -> Iterator[Frame]:
    change = {Tag.AXIS_X: _on_x, Tag.AXIS_Y: _on_y}.get(phrase.tag, _on_both)
    flips = [style.near(phrase, tag) for tag in _FLIPS]
    if any(flips) and phrase.tag is not Tag.AXES:
        yield looks_frame("reverse", span(phrase, *flips), change(reverse=True), has_axes)
        return
    hide = _hides_title(style, phrase)
    if hide is not None:
        words = span(phrase, hide) | {at for at in range(phrase.end, phrase.end + 1) if _is_title(style, at)}
        yield looks_frame("no axis title", words, change(title=""), has_axes)
        return
    named = _naming(style, phrase)
    title = _title_of(style, phrase, named)
    if title is not None:
        change = _on_y if phrase.tag is Tag.AXES else change
        yield looks_frame("axis title", title[1], change(title=title[0]), has_axes)
        return
    log = next((each for each in style.said.phrases(Tag.LOG) if abs(each.start - phrase.start) <= _FAR), None)
    if log is not None and phrase.tag is not Tag.AXIS_Y:
        holds = partial(_has_amounts_along, style.said) if phrase.tag is Tag.AXIS_X else has_axes
        yield looks_frame("log", span(phrase, log), change(log=True), holds)
        return
    hide = style.near(phrase, Tag.HIDE, reach=2)
    if hide is not None and hide.end <= phrase.start:
        yield looks_frame("hide axis", span(phrase, hide), change(hidden=True), has_axes)


_FAR = 6


def _has_amounts_along(said: Said, spec: ChartSpec) -> bool:
    """Whether amounts stand along the x axis: names and groups have no logarithm."""
    if spec.horizontal or spec.x is None or spec.x.field is None:
        return spec.horizontal
    kinds = {column.kind for column in said.table.columns if column.name == spec.x.field}
    return has_axes(spec) and (Kind.NUMBER in kinds or not kinds)


def _on_both(**more: object) -> Change:
    return lambda looks: _on_y(**more)(_on_x(**more)(looks))


def _naming(style: Style, axis: Phrase) -> Phrase | None:
    """Return the word by which an axis is named, in the part of the request that the axis stands in."""
    words = style.said.words

    def apart(each: Phrase) -> bool:
        first, second = sorted((each, axis), key=lambda one: one.start)
        parted = any(
            words[at].kind == "stop" and words[at].text != ":" for at in range(first.end, second.start)
        )
        others = style.all(Tag.AXIS_X, Tag.AXIS_Y)
        return parted or any(first.end <= other.start and other.end <= second.start for other in others)

    near = [each for each in style.all(Tag.NAMED) if not apart(each) and _distance(each, axis) <= REACH]
    return min(near, key=lambda each: _distance(each, axis), default=None)


def _distance(one: Phrase, other: Phrase) -> int:
    first, second = sorted((one, other), key=lambda each: each.start)
    return second.start - first.end


def _hides_title(style: Style, axis: Phrase) -> Phrase | None:
    """Return the word by which the title of an axis goes: "no axis titles", "without y axis title"."""
    hide = style.near(axis, Tag.HIDE, reach=2)
    if hide is None or hide.end > axis.start:
        return None
    return hide if any(_is_title(style, at) for at in range(axis.start, axis.end + 1)) else None


def _is_title(style: Style, at: int) -> bool:
    return at < len(style.said.words) and style.said.words[at].text in _TITLES


_TITLES = all_words(lambda language: language.asking.titles)


def _title_of(style: Style, axis: Phrase, named: Phrase | None) -> tuple[str, frozenset[int]] | None:
    """Return the title of 'y axis label "Euros"', 'call the x axis Month', and all words that say it."""
    last = max((each for each in (axis, named) if each), key=lambda each: each.end)
    at = style.quote(last, 3)
    if at is not None and (named is not None or at == axis.end):
        words = frozenset(range(min(axis.start, (named or axis).start), at + 1))
        return style.said.words[at].raw, words
    if named is None:
        return None
    found = style.text(last.end)
    if found is None:
        return None
    return found[0], span(axis, named) | frozenset(found[1])


def _angles(style: Style) -> Iterator[Frame]:
    for phrase in style.all(Tag.TURNED):
        about = style.near(phrase, Tag.NAMED, Tag.AXIS_X, Tag.VALUE_LABELS)
        degrees = style.near(phrase, Tag.DEGREES, reach=2 * REACH)
        number = _so_many(style, phrase, degrees)
        if about is None and number is None:
            continue
        turn = min(_STEEPEST, abs(int(number.value))) if number else _SLANT
        words = span(phrase, about, degrees if number else None, number)
        led = style.said.request.phrase_ending(number.start) if number is not None else None
        words |= span(led if led is not None and led.tag is Tag.BY else None)
        yield looks_frame("angle", words | _axis_between(style, words), _on_x(angle=turn), has_axes)


def _so_many(style: Style, turned: Phrase, degrees: Phrase | None) -> Number | None:
    """Return by how much labels are turned: "45 degrees", "60°"."""
    words = style.said.words
    if degrees is not None:
        return number_at(words, degrees.start - 1) or style.number(turned)
    for at in range(turned.end, min(len(words), turned.end + 2 * REACH)):
        number = number_at(words, at)
        behind = words[number.end].joint if number is not None and number.end < len(words) else ""
        if number is not None and (behind.startswith("°") or number.end == len(words)):
            return number if not is_end(style.said, at) else None
        if is_end(style.said, at):
            break
    return None


def _axis_between(style: Style, words: frozenset[int]) -> frozenset[int]:
    """Return the axis that is named between a verb of turning and its angle: its labels are turned."""
    inside = range(min(words), max(words))
    return span(*(each for each in style.all(Tag.AXIS_X, Tag.NAMED) if each.start in inside))


def _decimals(style: Style) -> Iterator[Frame]:
    for phrase in style.all(Tag.DECIMALS):
        number = style.number(phrase, reach=0)
        if number is not None and isinstance(number.value, int) and 0 <= number.value <= _MOST_DECIMALS:
            before = [each for each in style.all(Tag.DECIMALS) if each.end == number.start]
            yield looks_frame("decimals", span(phrase, number, *before), _numbers(decimals=number.value))


def _currencies(style: Style) -> Iterator[Frame]:
    is_another = cache(lambda sign: in_another(style.said, sign))
    for phrase in style.all(*SYMBOLS):
        sign = style.near(phrase, Tag.SIGN, reach=2)
        if phrase.start and number_at(style.said.words, phrase.start - 1) is not None:
            continue  # "starting at 2 dollars": the unit of that number
        led = style.said.request.phrase_ending(phrase.start)
        written = style.said.words[phrase.start].raw in SYMBOLS.values()
        alone = sign is None and not written and phrase.end - phrase.start == 1
        axis = style.near(phrase, Tag.AXIS_Y, Tag.AXES, reach=_NEAR)
        if sign is None and is_another(SYMBOLS[phrase.tag]):
            continue  # without a rate, dollars are no euros
        if alone and axis is None and not (led and led.tag in (Tag.IN, Tag.FILLER)):
            continue
        yield looks_frame("currency", span(phrase, sign, axis), _numbers(currency=SYMBOLS[phrase.tag]))


def _orders(style: Style) -> Iterator[Frame]:
    for phrase in style.all(Tag.IN_ORDER, Tag.AS_GIVEN):
        listed = _listed(style, phrase)
        if len(listed) > 1:
            words = span(phrase).union(*(range(cell.start, cell.end) for cell in listed))
            names = tuple(cell.value for cell in listed)
            yield looks_frame("order", words, _with(order=names), _is_placed)
        elif phrase.tag is Tag.IN_ORDER and (by := _ordered_by(style, phrase)):
            words = frozenset(range(phrase.start, by.end))
            yield Frame("order by", words, _sorted_by(style.said.column(by).name))
        elif phrase.tag is Tag.AS_GIVEN:
            words = span(phrase)
            yield Frame("source order", words, lambda spec: replace(spec, sort=None), holds=_always)


def _ordered_by(style: Style, phrase: Phrase) -> Mention | None:
    """Return the figures behind "in der Reihenfolge", where nothing else says how they are to run."""
    told = style.said.request.has(Tag.SORT, Tag.ASC, Tag.DESC, Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN)
    return None if told else next_amount(style.said, phrase.end, (Tag.FILLER,))


def _sorted_by(name: str) -> Edit:
    """Return the edit that lets the places along x rise by a column: "in der Reihenfolge der Kunden"."""

    def edit(spec: ChartSpec) -> ChartSpec:
        drawn = any(each.field == name for each in spec.y)
        sort = Sort(SortBy.Y) if drawn else Sort(SortBy.FIELD, field=name)
        return replace(spec, sort=sort) if spec.x is not None and kind_of(spec.mark).wide else spec

    return edit


def _is_placed(spec: ChartSpec) -> bool:
    return spec.x is not None or spec.series is not None or len(spec.y) > 1


def _listed(style: Style, phrase: Phrase) -> list[Cell]:
    """Return the cells of one column that follow each other behind a phrase."""
    found: list[Cell] = []
    for cell in style.cells:
        near = cell.start - (found[-1].end if found else phrase.end)
        joint = style.said.request.phrase_at(cell.start - 1) if found else None
        alike = not found or (cell.column == found[0].column and (not joint or joint.tag is not Tag.VERSUS))
        if 0 <= near <= 2 and alike and style.said.free(range(cell.start, cell.end)):  # noqa: PLR2004 - "and", ","
            found.append(cell)
    return found


def _dashes(style: Style) -> Iterator[Frame]:
    for phrase in style.all(Tag.DASHED):
        found = _whose(style, phrase)
        taken = frozenset(found[2]) if found and found[0] != found[1].name else frozenset[int]()
        names = (found[0],) if found else ("*",)
        step = said_of_it(style, phrase.end) if taken and phrase.end < len(style.said.words) else None
        if step is not None and step.colour and found is not None:  # "cellar dashed and blue"
            paint = painted(style.said, Paint(step.colour, found[0]), found[1].name)
            edits = (_dashed(names), paint)
            yield Frame(
                "dashed", span(phrase) | taken | step.words, partial(_in_turn, edits), holds=has_lines
            )
            continue
        about = frozenset(found[2]) if found and not taken else frozenset[int]()
        yield Frame("dashed", span(phrase) | taken, _dashed(names), holds=has_lines, about=about)
    for at, word in enumerate(style.said.words):
        if word.text in _SOLID and style.said.free((at,)):
            yield Frame("solid", frozenset((at,)), lambda spec: spec, holds=has_lines)


_SOLID = all_words(lambda language: language.asking.solid)


def _whose(style: Style, phrase: Phrase) -> tuple[str, Column, range] | None:
    """Return what is named nearest to a phrase in its part of the request, else nearest at all."""
    words = style.said.words
    start, stop = phrase.start, phrase.end
    while start > 0 and words[start - 1].kind != "stop":
        start -= 1
    while stop < len(words) and words[stop].kind != "stop":
        stop += 1
    found = style.target(phrase.start, phrase.end, 4)
    if found is None or (start <= found[2].start and found[2].stop <= stop):
        return found
    inside = [each for each in style.targets(phrase.start, phrase.end, 4) if start <= each[2].start < stop]
    return inside[0] if inside else found


def _in_turn(edits: tuple[Edit, ...], spec: ChartSpec) -> ChartSpec:
    for edit in edits:
        spec = edit(spec)
    return spec


def _dashed(names: tuple[str, ...]) -> Callable[[ChartSpec], ChartSpec]:
    def edit(spec: ChartSpec) -> ChartSpec:
        if not has_lines(spec):
            return spec
        alone = len(spec.y) == 1 and spec.series is None
        return replace(spec, looks=replace(spec.looks, dashed=("*",) if alone else names))

    return edit


def _subtitles(style: Style) -> Iterator[Frame]:
    for phrase in style.all(Tag.SUBTITLE):
        at = style.quote(phrase)
        if at is not None:
            words = frozenset(range(phrase.start, at + 1))
            yield looks_frame("subtitle", words, _with(subtitle=style.said.words[at].raw))
            continue
        found = style.text(phrase.end)
        if found is not None:
            yield looks_frame("subtitle", span(phrase) | frozenset(found[1]), _with(subtitle=found[0]))
