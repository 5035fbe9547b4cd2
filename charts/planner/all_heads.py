"""What the heads of a wide table leave unsaid: the name of the amount that stands at all of them."""

from dataclasses import replace
from itertools import islice

from charts.grammar import ChartSpec, columns_in
from charts.language.tags import Tag
from charts.planner.choice.wide import steps_of
from charts.planner.request.phrases import Request

_FEWEST = 2
_BESIDE = ("aggregate", "window", "calculate", "aim", "mark", "sort")


def says_what_all_are(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether a word can only name the amount that stands under all heads: "seats 2020 to 2024".

    No column is called so, as the heads are moments. One such word opens what is said, or stands behind a
    figure; more of them, or one that is set apart by others, ask for something else.
    """
    word, speech = request.words[at], request.speech
    lost = (each for each in request.unknown() if not speech.is_small_talk(request.words[each].text))
    if list(islice(lost, 2)) != [at] or word.kind != "word" or word.text in speech.listed("restricting"):
        return False
    made = {each.name: set(columns_in(each.expression)) for each in spec.calculate}
    own = tuple(each for each in request.table.columns if each.name not in made)
    steps = set(steps_of(replace(request.table, columns=own), _FEWEST))
    sources = set[str]().union(*(made.get(each.field, {each.field}) for each in spec.y))
    if not steps or not sources or not sources <= steps:
        return False
    before = request.before_fillers(at)
    lead = request.phrase_ending(before)
    while lead is not None and lead.tag is Tag.IN:
        before = request.before_fillers(lead.start)
        lead = request.phrase_ending(before)
    computed = before > 0 and request.words[before - 1].raw in made
    return before == 0 or computed or (lead is not None and lead.tag.family in _BESIDE)
