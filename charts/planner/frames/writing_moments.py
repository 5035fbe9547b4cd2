"""Wishes for how moments are written along an axis: "months as Jan, Feb". They pick no rows."""

from collections.abc import Iterator
from functools import partial

from charts.grammar import ChartSpec, Mark
from charts.language.calendar_names import lexicon
from charts.language.months import month_named
from charts.language.registry import all_words
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import Style
from charts.table import Kind

_WRITING = all_words(lambda language: language.asking.labelling)
_AND_SO_ON = all_words(lambda language: language.asking.and_so_on)
_MOMENTS = (Kind.DATE, Kind.DATETIME, Kind.MONTH, Kind.WEEKDAY)


def written_as(style: Style) -> Iterator[Frame]:
    """Yield how moments are to be written: "months as Jan, Feb", which picks none of them."""
    said, drawn_as = style.said, style.said.listed("drawn_as")
    for at, word in enumerate(said.words):
        if word.text not in drawn_as or not at or not said.free((at,)) or not _names_moments(said, at - 1):
            continue
        end, names = at + 1, 0
        while end < len(said.words) and (said.words[end].kind == "stop" or is_sample(said, end)):
            names += said.words[end].kind != "stop"
            end += 1
        while said.words[end - 1].kind == "stop":
            end -= 1
        more = end < len(said.words) and said.words[end].text in _AND_SO_ON
        if names > 1 or (names and more):
            mention = said.mention_at(at - 1)
            start = said.request.before_fillers(mention.start if mention else at - 1)
            start -= start > 0 and said.words[start - 1].text in _WRITING
            words = frozenset(range(start, end + more))
            yield Frame("written as", words, lambda spec: spec, holds=partial(writes_months, said))


def _names_moments(said: Said, at: int) -> bool:
    phrase, mention = said.request.phrase_at(at), said.mention_at(at)
    timed = phrase is not None and phrase.tag.family == "time"
    return timed or (mention is not None and said.column(mention).kind in _MOMENTS)


def is_sample(said: Said, at: int) -> bool:
    """Whether a word names a month or a weekday."""
    word = said.words[at]
    if month_named(word.text, word.codes) is not None:
        return True
    return any(word.text in lexicon("weekdays").get(code, {}) for code in word.codes)


def writes_months(said: Said, spec: ChartSpec) -> bool:
    """Whether a chart writes moments by their short names."""
    if spec.x is None or spec.x.field not in said.table.names:
        return False
    named = said.table[spec.x.field].kind in (Kind.MONTH, Kind.WEEKDAY)
    return named or spec.mark in (Mark.LINE, Mark.AREA) or spec.x.time_unit is not None
