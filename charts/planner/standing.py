"""Words that carry no wish because of where they stand: what rows are called, what someone does, how very."""

from charts.grammar import Aggregate, ChartSpec
from charts.language.registry import all_words, languages
from charts.language.tags import Tag
from charts.planner.frames.operands import is_person
from charts.planner.request.phrases import Request

_SUBJECTS = all_words(lambda language: language.asking.subjects)
_SUPPOSING = all_words(lambda language: language.asking.supposing)
_PLURALS = tuple(ending for language in languages() for ending in language.asking.plural.split())
_RESULTS = all_words(lambda language: language.asking.results)
_GROUPING = (Tag.BY, Tag.EACH, Tag.POST_BY, Tag.SERIES, Tag.IN, Tag.OVER)
_COUNTING = (Tag.COUNT, Tag.TOTAL_NUMBER, Tag.DIFFERENT)
_VERY = (Tag.TOP, Tag.MAX, Tag.BOTTOM, Tag.MIN)


def carries_no_wish(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether an unknown word is told by its place: "how many tickets", "who scored", "most expensive"."""
    person = is_person(request.words[at].text)
    told = _is_done(request, at) or _names_rows(request, spec, at) or _is_very(request, at)
    behind = request.words[at + 1].text if at + 1 < len(request.words) else ""
    return person or told or behind in _RESULTS


def _is_done(request: Request, at: int) -> bool:
    """Whether the word is what somebody does ("days when I walked", "which countries emit")."""
    mention = request.mention_at(at - 1) if at else None
    before = mention.start - 1 if mention else at - 1
    while before > 0 and request.words[before].text not in _SUBJECTS and _is_idle(request, before):
        before -= 1
    if before < 0 or request.words[before].text not in _SUBJECTS:
        return False
    return before == 0 or request.words[before - 1].text not in _SUPPOSING


def _is_idle(request: Request, at: int) -> bool:
    """Whether a word between who does it and what is done says nothing ("did I ever walk")."""
    idle = request.words[at].kind == "word" and request.speech.is_small_talk(request.words[at].text)
    return idle and request.mention_at(at) is None


def counts_rows(spec: ChartSpec) -> bool:
    """Whether rows are counted, or their share is taken."""
    return any(not measure.field and measure.aggregate in _OF_ROWS for measure in spec.y)


_OF_ROWS = (Aggregate.COUNT, Aggregate.SHARE)


def _names_rows(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether rows are counted and the word says what they are: "how many tickets", "tickets per team"."""
    if not counts_rows(spec):
        return False
    before = request.phrase_ending(request.before_fillers(at))
    if before is not None and before.tag in _COUNTING:
        return True
    behind = request.phrase_at(at + 1) if at + 1 < len(request.words) else None
    grouped = behind is not None and behind.tag in _GROUPING
    return grouped and request.words[at].text.endswith(_PLURALS)


def _is_very(request: Request, at: int) -> bool:
    """Whether "most" or "least" stands before, of which the word is but the kind ("most expensive")."""
    before = request.phrase_ending(at)
    very = before is not None and before.tag in _VERY
    return very and before is not None and before.end - before.start == 1 and before.start in request.used
