"""Words for what a wide table is of: its heads ("by party"), and its cells ("heat map of sleep")."""

from charts.grammar import ChartSpec
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.request.phrases import Request

_FEWEST = 3
_LONGEST = 3
_PARTING = (Tag.BY, Tag.EACH, Tag.POST_BY, Tag.SERIES, Tag.OVER, Tag.IN, Tag.AND)
_AS = all_words(lambda language: language.asking.drawn_as)
_OWNING = all_words(lambda language: language.asking.owning)


def says_what_a_table_is_of(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether an unknown word is the noun for all columns that are drawn together, or for their cells.

    "A heat map of sleep" of the columns Mon, Tue and Wed draws what there is; so do "bars by party" and
    "time of day" of Morning, Noon, Night. Where a word leads to no other, one such noun stands behind what
    groups, another behind what is drawn: "of day and time of day", "days as rows and times as columns".
    """
    if not request.once_of(spec, _is_drawn_whole) or not _is_noun(request, at):
        return False
    run = _run(request, at)
    if len(run) > _LONGEST or not _ends(request, run.stop):
        return False
    led = request.phrase_ending(request.before_fillers(run.start))
    opens = run.start == 0
    parted = led is not None and (led.tag in _PARTING or led.tag.family == "mark")
    if led is not None and led.tag is Tag.AND:
        behind = request.words[run.stop].text if run.stop < len(request.words) else ""
        parted = request.mention_at(led.start - 1) is not None or behind in _AS
    owned = run.start > 1 and request.words[run.start - 1].text in _OWNING
    return opens or parted or owned


def _is_drawn_whole(request: Request, spec: ChartSpec) -> bool:
    """Whether all numbers of a wide table are drawn together, none of them named."""
    measures = {column.name for column in uses.measures(request.table)}
    drawn = {measure.field for measure in spec.y}
    named = {request.table.columns[each.column].name for each in request.mentions}
    return len(measures) >= _FEWEST and measures <= drawn and named.isdisjoint(measures)


def _is_noun(request: Request, at: int) -> bool:
    """Whether a word may be part of such a noun: nothing is known by it but a stretch of time."""
    word, phrase = request.words[at], request.phrase_at(at)
    return word.kind == "word" and (phrase is None or phrase.tag.family in ("time", "filler"))


def _run(request: Request, at: int) -> range:
    """Return the nouns around a word: "time of day"."""
    firsts, lasts = request.once(_firsts_and_lasts)
    return range(firsts[at], lasts[at] + 1)


def _firsts_and_lasts(request: Request) -> tuple[list[int], list[int]]:
    """Return for each word the first and the last of the nouns that it stands among."""
    places = range(len(request.words))
    return _furthest(request, places), _furthest(request, places[::-1])[::-1]


def _furthest(request: Request, places: range) -> list[int]:
    """Return for each place the first noun of those right before it, itself where there is none."""
    found: list[int] = []
    first: int | None = None
    for at in places:
        found.append(at if first is None else first)
        if not _is_noun(request, at) or _is_idle(request, at):
            first = None
        elif first is None and not _joins(request, at):
            first = at
    return found


def _joins(request: Request, at: int) -> bool:
    phrase = request.phrase_at(at)
    return phrase is not None and phrase.tag is Tag.FILLER


def _is_idle(request: Request, at: int) -> bool:
    phrase, text = request.phrase_at(at), request.words[at].text
    return phrase is None and request.speech.is_small_talk(text)


def _ends(request: Request, stop: int) -> bool:
    """Whether a noun ends before a word: no kind of chart and no column follows, of which it is a quality."""
    if stop >= len(request.words) or request.words[stop].kind == "stop":
        return True
    phrase = request.phrase_at(stop)
    return request.mention_at(stop) is None and (phrase is None or phrase.tag.family != "mark")
