"""How figures are to be written: by a sample ("like 40k", "as £12.50"), fractions in percent ("not 0.42")."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from charts.grammar import ChartSpec
from charts.language.registry import all_words
from charts.language.tags import NEGATING, Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import Number, number_at
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import Style
from charts.planner.frames.operands import amounts
from charts.planner.request.phrases import Phrase
from charts.table import Column

_PERCENTS = all_words(lambda language: language.asking.percents) | {"%"}
_AND_SO_ON = all_words(lambda language: language.asking.and_so_on)
_WRITING = all_words(lambda language: language.asking.labelling)
_VALUES = all_words(lambda language: language.asking.its_value)
_SIGNS = frozenset("€$£¥")
_SHORT = frozenset({"k", "m", "bn", "mn"})
_WHOLE = 100
_LEADING = (Tag.FILLER, Tag.IN, Tag.CONTAINS, Tag.AND)
_AROUND = 4


def figures_written(style: Style) -> Iterator[Frame]:
    """Yield the wishes for how figures are written that show it by one, or that are of fractions."""
    yield from _samples(style)
    yield from _fractions(style)


def _samples(style: Style) -> Iterator[Frame]:
    """Yield "like 40k", "£12.50 rather than 12.5", "as 10k, 20k, 30k"."""
    said = style.said
    for at in range(1, len(said.words)):
        first = number_at(said.words, at) if said.words[at].kind == "number" and said.free((at,)) else None
        looks = _shown_by(said, first) if first is not None else {}
        if first is None or not looks:
            continue
        lead = _lead(said, at)
        end, set_against = _more(style, first.end)
        if lead == at and not (set_against and said.words[at - 1].text in _WRITING):
            continue
        start = _about(style, lead - (lead == at))
        words = frozenset(range(start, end))
        if said.free(words):
            yield Frame("like a sample", words, partial(_written_so, looks), holds=lambda _: True)
            return


def _shown_by(said: Said, number: Number) -> dict[str, object]:
    """Return what one figure shows of how all are to be written: its currency, decimals, short form."""
    words, found = said.words, dict[str, object]()
    behind = words[number.end].joint if number.end < len(words) else ""
    sign = next((each for each in words[number.start].joint + behind[:1] if each in _SIGNS), "")
    if sign:
        found["currency"] = sign
    last, raw = words[number.end - 1].text, words[number.start].raw
    if last in _SHORT:
        found["compact"] = True
    elif last in _PERCENTS and number.value != _WHOLE:
        found["percent"] = True
    elif sign and raw[-3:-2] in (".", ","):
        found["decimals"] = 2
    return found


def _lead(said: Said, at: int) -> int:
    """Return where "as" or "like" stands before a sample, the sample's own place if none does."""
    place = at - 1
    while place > 0 and (said.words[place].text in "(:" or _is_idle(said, place)):
        if said.words[place].text in said.listed("drawn_as"):
            break
        place -= 1
    return place if _is_as(said, place) else at


def _is_idle(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag in _LEADING


def _more(style: Style, at: int) -> tuple[int, bool]:
    """Return where samples end that follow one, or that it is set against, and whether it is."""
    said, against = style.said, False
    while at < len(said.words):
        place = at
        while place < len(said.words) and place - at <= _AROUND and _joins(said, place):
            against = against or _refuses(said, place)
            place += 1
        found = number_at(said.words, place) if at < place < len(said.words) else None
        if found is None:
            plain = next((each for each in style.all(Tag.DECIMALS) if each.start == place), None)
            at = plain.end if plain is not None and against else at
            break
        at = found.end
    return _and_so_on(said, at), against


def _joins(said: Said, at: int) -> bool:
    return (
        said.words[at].text in ",/"
        or _refuses(said, at)
        or _is_idle(said, at)
        or _is_of(said, at)
        or _is_as(said, at)
    )


def _refuses(said: Said, at: int) -> bool:
    """Whether a word sets a figure against the other way of writing it: "not 40000", "instead of 0.42"."""
    phrase = said.request.phrase_at(at)
    negates = phrase is not None and phrase.tag in NEGATING
    return negates or said.words[at].text in said.listed("instead")


def _is_of(said: Said, at: int) -> bool:
    return said.words[at].text in said.listed("of_it") | said.listed("than")


def _and_so_on(said: Said, at: int) -> int:
    """Return the place behind "and so on", "etc." and a closing bracket."""
    words = said.words
    place = at
    while place < len(words) and place - at < _AROUND and words[place].text not in _AND_SO_ON:
        if words[place].kind == "stop" or not said.request.speech.is_small_talk(words[place].text):
            break
        place += 1
    return place + (place < len(words) and words[place].text in _AND_SO_ON) if place > at else at


def _about(style: Style, at: int) -> int:
    """Return where words begin that name what is written so: "axis labels", "show numbers", "write"."""
    said, start = style.said, at
    for place in range(at - 1, max(-1, at - 1 - _AROUND), -1):
        word, phrase = said.words[place], next(_phrases_at(style, place), None)
        axis = phrase is not None and phrase.tag in (Tag.AXIS_Y, Tag.AXES, Tag.NAMED, Tag.VALUE_LABELS)
        if word.kind == "stop" or not said.free((place,)) or said.mention_at(place) is not None:
            break
        if axis or word.text in _VALUES or word.text in _WRITING:
            start = place if phrase is None or not axis else phrase.start
        elif not _is_idle(said, place):
            break
    return start


def _phrases_at(style: Style, at: int) -> Iterator[Phrase]:
    return (each for each in style.phrases if each.start <= at < each.end)


def _written_so(looks: dict[str, object], spec: ChartSpec) -> ChartSpec:
    numbers = replace(spec.looks.numbers, **looks)  # type: ignore[arg-type]  # its fields
    return replace(spec, looks=replace(spec.looks, numbers=numbers))


def _fractions(style: Style) -> Iterator[Frame]:
    """Yield "in percent", "as a percentage, not 0.42" of rates that are written as fractions."""
    said = style.said
    named = [said.column(each) for each in amounts(said)] or uses.measures(said.table)
    if not named or not all(map(_is_of_fractions, named)):
        return
    for at, word in enumerate(said.words):
        known = said.request.phrase_at(at)
        grouping = known is not None and known.tag.family == "group"  # "per"
        if not _is_percent(word.text) or grouping or not said.free((at,)):
            continue
        if number_at(said.words, at - 1) is not None:
            continue
        start, stop = (known.start, known.end) if known is not None else (at, at + 1)
        led = said.request.phrase_ending(start)
        while (led is not None and led.tag in _LEADING) or _is_as(said, start - 1):
            start = led.start if led is not None and led.tag in _LEADING else start - 1
            led = said.request.phrase_ending(start)
        words, edit = frozenset(range(start, _more(style, stop)[0])), partial(_written_so, {"percent": True})
        if said.free(words):
            yield Frame("percent", words, edit, holds=lambda _: True)


def _is_percent(text: str) -> bool:
    long = (each for each in _PERCENTS if len(each) >= _LONG)
    return text in _PERCENTS or any(text.startswith(each) for each in long)


_LONG = 6


def _is_as(said: Said, at: int) -> bool:
    return at >= 0 and said.words[at].text in said.listed("drawn_as") - said.listed("correcting")


def _is_of_fractions(column: Column) -> bool:
    """Whether a column holds rates between none and all, written as parts of one."""
    figures = [each for each in column.values if isinstance(each, int | float)]
    return bool(figures) and all(0 <= each <= 1 for each in figures) and any(0 < each < 1 for each in figures)
