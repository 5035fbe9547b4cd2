"""Words that say of what a table is, where nothing in it could be picked by them.

"Museum visitors" of a table with one column of figures, "the ages in our choir", "finish times (minutes)".
"""

from charts.grammar import ChartSpec
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.own_names import MEANT, fields_of, restricts
from charts.planner.request.phrases import Request

_LONGEST = 4
_PLACING = (Tag.IN, Tag.FROM, Tag.FILLER, Tag.OVER, Tag.BY)
_EACH = (Tag.EACH, Tag.BY)
_BEHIND = ("group", "time", "span", "join", "look", "looks", "sort", "mark")
_GENERAL = all_words(lambda language: f"{language.general_names} {language.asking.titles}")


def describes_what_is_drawn(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether an unknown word only says of what the figures, the rows or the whole table are."""
    run = _run(request, at)
    if not request.speech.tells_names or len(run) > _LONGEST:
        return False
    if _is_of_the_figure(request, spec, run):
        return True
    return not any(restricts(request, place) for place in run) and (
        _is_explained(request, spec, run)
        or _is_ours(request, spec, run)
        or _is_all_of_it(request, spec, run)
        or _is_a_row(request, spec, run)
    )


def _run(request: Request, at: int) -> range:
    """Return the unknown words around a word, one too many where they are too many."""
    whole = request.speech.listed("whole")
    start, stop = at, at + 1
    while (
        stop - start <= _LONGEST
        and request.is_unknown(start - 1)
        and request.words[start - 1].text not in whole
    ):
        start -= 1
    while stop - start <= _LONGEST and request.is_unknown(stop):
        stop += 1
    return range(start, stop)


def _is_of_the_figure(request: Request, spec: ChartSpec, run: range) -> bool:
    """Whether the words stand before the name of the only figures: "museum visitors"."""
    if not _is_a_figure(request, spec, run.stop) or can_be_picked(request):
        return False
    figures = [each.name for each in uses.measures(request.table)]
    return len(figures) == 1 and not any(request.words[place].text in MEANT for place in run)


def _is_a_figure(request: Request, spec: ChartSpec, at: int) -> bool:
    mention = request.mention_at(at) if 0 <= at < len(request.words) else None
    if mention is None or mention.roles:
        return False
    return request.table.columns[mention.column].name in _figures_of(spec)


def _figures_of(spec: ChartSpec) -> set[str]:
    """Return the columns of the figures that are drawn, among them those that are counted by their size."""
    binned = {spec.x.field} if spec.x is not None and spec.x.bin else set[str]()
    return binned.union(measure.field for measure in spec.y)


def can_be_picked(request: Request) -> bool:
    """Whether rows have a quality by which some of them could be meant."""
    return any(
        not uses.is_number(column) and not uses.is_time(column) and not uses.is_unique(request.table, column)
        for column in request.table.columns
    )


def _is_explained(request: Request, spec: ChartSpec, run: range) -> bool:
    """Whether the name of a column that is drawn stands behind the words in brackets."""
    opens = run.stop + 1 < len(request.words) and request.words[run.stop].text in ("(", "（")
    return opens and _is_a_figure(request, spec, run.stop + 1)


def _is_ours(request: Request, spec: ChartSpec, run: range) -> bool:
    """Whether the words say whose or where all of it is, whose figure is named: "the ages in our choir"."""
    if not any(_is_a_figure(request, spec, mention.start) for mention in request.mentions):
        return False  # "my hobbies by category" may be some of all
    if run.start < _SHORTEST or request.words[run.start - 1].text not in request.speech.listed("owners"):
        return False
    placing = request.phrase_ending(run.start - 1)
    return placing is not None and placing.tag in _PLACING and _ends(request, run.stop)


_SHORTEST = 2


def _is_all_of_it(request: Request, spec: ChartSpec, run: range) -> bool:
    """Whether the words say over what or where all of it is: "over the whole season", "in the greenhouse".

    Of several columns taken as one, or of moments alone, none of which could be meant.
    """
    whole = run.start > 0 and request.words[run.start - 1].text in request.speech.listed("whole")
    lead = request.phrase_ending(request.before_fillers(run.start - 1 if whole else run.start))
    if lead is None or lead.tag not in _AROUND or not _ends(request, run.stop):
        return False
    if whole:
        return len(fields_of(spec)) > 1
    led = request.words[run.start - 1].text in request.speech.articles
    return led and all(uses.is_number(each) or uses.is_time(each) for each in request.table.columns)


_AROUND = (Tag.IN, Tag.OVER, Tag.ABOVE, Tag.FROM)


def _is_a_row(request: Request, spec: ChartSpec, run: range) -> bool:
    """Whether a noun stands for the rows, whose only labels have no name of their own: "each crop"."""
    labels = [each for each in request.table.columns if not uses.is_number(each)]
    if len(labels) != 1 or len(run) > 1 or not _ends(request, run.stop):
        return False
    drawn = {each.field for each in (spec.x, spec.series) if each is not None}
    nameless = len(labels[0].name) == 1 or not _GENERAL.isdisjoint(words_of(labels[0].name))
    led = request.phrase_ending(request.before_fillers(run.start))
    each = led is not None and led.tag in _EACH
    return labels[0].name in drawn and nameless and each and uses.is_unique(request.table, labels[0])


def _ends(request: Request, stop: int) -> bool:
    """Whether a noun ends before a word: a stop, or what groups, looks or joins."""
    if stop >= len(request.words) or request.words[stop].kind == "stop":
        return True
    phrase = request.phrase_at(stop)
    return phrase is not None and phrase.tag.family in _BEHIND
