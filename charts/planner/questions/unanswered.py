"""Questions for a figure or a name that no rule could answer: they are named beside the chart."""

from charts.grammar import ChartSpec
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.asked import is_question
from charts.planner.choice import uses
from charts.planner.leftovers import text_of
from charts.planner.questions.question import names_a_step
from charts.planner.request.phrases import Request

_DRAWN = (
    *(Tag.TREND, Tag.DISTRIBUTION, Tag.RELATION, Tag.SHARE, Tag.COMPARE, Tag.VERSUS),
    *(Tag.BY, Tag.EACH, Tag.SERIES, Tag.POST_BY, Tag.OVER),
    *(Tag.YEARLY, Tag.QUARTERLY, Tag.MONTHLY, Tag.WEEKLY, Tag.DAILY),
)
"""What a chart shows better than a figure."""


_EVERYBODY = all_words(lambda language: language.all_of) & all_words(
    lambda language: language.asking.subjects
)
"""Who is asked about as one of all is drawn: "how much does everyone earn?"."""


def unanswered(request: Request, text: str, spec: ChartSpec, *, answered: bool) -> tuple[str, ...]:
    """Return the question that a chart leaves open, as the member wrote it, if it asks for no chart.

    answered says that there is an answer, of which not all words were understood: it may be one to another
    question, and is as good as none.
    """
    if not is_question(request, text) or (request.has(*_DRAWN) and not answered):
        return ()
    if any(word.text in _EVERYBODY for word in request.words) and not answered:
        return ()
    shown = (each for each in request.phrases if each.tag.family in ("mark", "sort", "look"))
    if any(each.tag is not Tag.CHART for each in shown):
        return ()
    picked = spec.where is not None or spec.having or spec.calculate or any(each.window for each in spec.y)
    start = None if picked and not answered else _start(request, "naming" if answered else "picking")
    if start is None:
        return ()
    end = next(
        (at for at in range(start, len(request.words)) if request.words[at].kind == "stop"),
        len(request.words),
    )
    if any(start <= each.start < end for each in request.all(Tag.CHART)):
        return ()  # "chart it" behind the question is another wish
    return (text_of(request, range(start, end)),)


def _start(request: Request, openers: str) -> int | None:
    """Return where a clause begins that asks for a figure or a name."""
    speech, words = request.speech, request.words
    for at, word in enumerate(words):
        if at and words[at - 1].kind != "stop":
            continue
        behind = words[at + 1].text if at + 1 < len(words) else ""
        counts = request.phrase_at(at)
        if word.text in speech.listed(openers) or behind in speech.listed(openers):
            return at
        if _picks(request, at) or _picks(request, at + 1):
            return at
        if behind in speech.listed("amounting") or (counts is not None and counts.tag is Tag.COUNT):
            return at
    return None


def _picks(request: Request, at: int) -> bool:
    """Whether a word asks for one of what stands behind it, as "which" does: "what month", "what team"."""
    speech = request.speech
    if at + 1 >= len(request.words) or request.words[at].text not in speech.listed("naming"):
        return False
    mention = request.mention_at(at + 1)
    named = mention is not None and not uses.is_measure(request.table.columns[mention.column])
    one = named and not speech.names_several(request.words[at + 1].text)
    return one or names_a_step(request, at + 1)
