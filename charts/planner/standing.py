"""Words that carry no wish because of where they stand: what rows are called, what someone does, how very."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from charts.grammar import Aggregate, ChartSpec, Mark, Stack
from charts.language.language import Language
from charts.language.lexicon import words_for
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.language.ways_of_asking import Asking
from charts.planner.choice import uses
from charts.planner.described import describes_what_is_drawn
from charts.planner.effects import columns_of
from charts.planner.filters.literals import number_at
from charts.planner.filters.spans import SIZES
from charts.planner.frames.operands import is_person
from charts.planner.own_names import calls_what_is_drawn, fields_of
from charts.planner.request.phrases import Request
from charts.planner.said_of_tables import says_what_a_table_is_of
from charts.table import CALENDAR, Kind

_RESULTS = all_words(lambda language: language.asking.results)
_HAPPENED = all_words(lambda language: language.asking.happened)
_QUANTITIES = all_words(lambda language: f"{language.general_names} {language.mean_names}")
_GROUPING = (Tag.BY, Tag.EACH, Tag.POST_BY, Tag.SERIES, Tag.IN, Tag.OVER)
_COUNTING = (Tag.COUNT, Tag.TOTAL_NUMBER, Tag.DIFFERENT)
_PASSED = ("aggregate", "rank", "group", "span", "time", "filler", "mark")
"""What may stand between who does something and what is done ("how many eggs has each barn laid in all")."""
_VERY = (Tag.TOP, Tag.MAX, Tag.BOTTOM, Tag.MIN)


def carries_no_wish(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether an unknown word is told by its place: "how many tickets", "who scored", "most expensive"."""
    if asks_of_each(request, spec, at) or _divides_by_people(request, spec, at):
        return False
    if is_person(request.words[at].text) or says_what_is_drawn(request, spec, at):
        return True
    if _names_columns(request, spec, at) or _says_quantity(request, spec, at):
        return True
    called = calls_what_is_drawn(request, spec, at) or describes_what_is_drawn(request, spec, at)
    if called or _names_all_columns(request, spec, at):
        return True
    if says_what_a_table_is_of(request, spec, at):
        return True
    told = _is_done(request, at) or _names_rows(request, spec, at) or _is_very(request, spec, at)
    told = told or _is_tested(request, at)
    told = told or _names_what_is_made(request, at) or _says_what_counts(request, spec, at)
    told = told or says_its_kind(request, spec, at) or _is_picked(request, at)
    return told or _announces(request, at) or _is_owned(request, spec, at) or _happened(request, at)


def asks_of_each(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether it is asked what one of something costs or brings in, and only how many there are is drawn."""
    drawn = {each.field for each in spec.y}
    return request.words[at].text in _MONEY and bool(drawn) and is_of_each(request, drawn)


def asks_for_money_of_each(request: Request, spec: ChartSpec) -> bool:
    """Whether any word does so: "how much more did each visitor spend" asks for no number of visitors."""
    unknown = request.unknown()
    return any(asks_of_each(request, spec, at) for at in unknown)


_MONEY = words_for(Tag.COST) | words_for(Tag.INCOME) | all_words(lambda language: language.asking.costing)


def is_of_each(request: Request, drawn: AbstractSet[str]) -> bool:
    """Whether what is drawn is only that of which each has an amount: "what does one room cost"."""
    for each in request.mentions:
        if request.table.columns[each.column].name not in drawn:
            continue
        led = request.phrase_ending(request.before_fillers(each.start))
        number = number_at(request.words, each.start - 1)
        if (number is not None and number.value == 1) or (led is not None and led.tag in (Tag.BY, Tag.EACH)):
            return True
    return False


def _divides_by_people(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether amounts are wanted of each person, where moments stand along x: "takings per guest"."""
    before = request.phrase_ending(request.before_fillers(at))
    apiece = before is not None and before.tag in (Tag.BY, Tag.EACH) and is_person(request.words[at].text)
    if not apiece or spec.x is None or spec.x.field not in request.table.names or spec.calculate:
        return False
    plain = all(each.aggregate is None and each.window is None and each.field for each in spec.y)
    alone = spec.series is None and spec.where is None and not spec.x.time_unit
    return plain and alone and request.table[spec.x.field].kind in CALENDAR


def says_its_kind(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word says what a kind of chart has by itself: the cumulative line of a Pareto chart."""
    return request.words[at].text in _of_kind(request, spec)


def _of_kind(request: Request, spec: ChartSpec) -> frozenset[str]:
    pareto = spec.mark is Mark.COMBO and any(each.window is not None for each in spec.y)
    words = _KIND_WORDS.get("pareto" if pareto else spec.mark.value, frozenset())
    stacked = _KIND_WORDS["stacked"] if spec.stack is not Stack.NONE else frozenset[str]()
    panels = _KIND_WORDS["panels"] if _on_one_scale(request, spec) else frozenset[str]()
    beside = (
        spec.mark is Mark.BAR and spec.stack is Stack.NONE and (spec.series is not None or len(spec.y) > 1)
    )
    grouped = _KIND_WORDS["grouped"] if beside else frozenset[str]()
    return words | stacked | panels | grouped


def _on_one_scale(request: Request, spec: ChartSpec) -> bool:
    """Whether there are panels, all on one scale: measures share it where they have one unit."""
    drawn = [request.table[each.field] for each in spec.y if each.field in request.table.names]
    return spec.facet is not None or (spec.facet_measures and len({each.unit for each in drawn}) == 1)


def _words_of(kind: str) -> frozenset[str]:
    """Return the words of all languages for what a kind has by itself."""

    def own(language: Language) -> str:
        parts = (part.partition(":") for part in language.asking.kind_words.split(";"))
        return next((words for name, _, words in parts if name.strip() == kind), "")

    return all_words(own)


_KINDS = (
    "combo",
    "panels",
    "pareto",
    "pyramid",
    "waterfall",
    "arc",
    "boxplot",
    "heatmap",
    "funnel",
    "dumbbell",
    "stacked",
    "grouped",
)
_KIND_WORDS: Mapping[str, frozenset[str]] = {kind: _words_of(kind) for kind in _KINDS}


def _is_picked(request: Request, at: int) -> bool:
    """Whether the word is what rows are, between a test that was read and "only": "weekend runs only"."""
    behind = request.phrase_at(at + 1) if at + 1 < len(request.words) else None
    return at - 1 in request.used and behind is not None and behind.tag is Tag.ONLY


def _is_tested(request: Request, at: int) -> bool:
    """Whether the word is what rows are, before a test that was read: "runs longer than 8 km"."""
    place = request.behind_fillers(at + 1) if at + 1 < len(request.words) else at
    behind = request.phrase_at(place) if place < len(request.words) else None
    sized = behind is not None and behind.tag in SIZES
    if place not in request.used or not (sized or number_at(request.words, place)):
        return False
    several = request.speech.names_several(request.words[at].text)
    return several and all(_is_idle(request, place) for place in _sentence(request, at))


def _names_what_is_made(request: Request, at: int) -> bool:
    """Whether the word is how a column that is made is called: "averaj (atılan eksi yenilen)", "率=a/b"."""
    if at + 2 >= len(request.words) or request.words[at + 2].kind != "name":
        return False
    joint = request.phrase_at(at + 1)
    return request.words[at + 1].text in _OPENING or (joint is not None and joint.tag is Tag.IN)


def _says_what_counts(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word says of what the figure before it is: "new subscribers per month", "Ann's eggs".

    It stands at the end, or before what groups, and names several or is owned by what is drawn.
    """
    behind = request.phrase_at(at + 1) if at + 1 < len(request.words) else None
    last = at + 1 >= len(request.words) or request.words[at + 1].kind == "stop"
    if not last and (behind is None or behind.tag.family not in ("group", "span", "test", "filler", "mark")):
        return False
    owned = at > 1 and request.words[at - 1].text in request.speech.listed("owning")
    before = request.mention_at(at - 2 if owned else at - 1) if at else None
    several = request.speech.names_several(request.words[at].text)
    if before is None or not before.whole or not (several or owned):
        return False
    if request.words[before.start].kind == "name" and not owned:
        return False  # "total headshots" of marks that were added up
    name = request.table.columns[before.column].name
    return name in {measure.field for measure in spec.y} and len(spec.y) == 1


_OPENING = ("(", "（", "=", ":", "：")


def _is_done(request: Request, at: int) -> bool:
    """Whether the word is what somebody does ("days when I walked", "which countries emit")."""
    subjects = request.speech.asking(_subjects)
    before = at - 1
    while before >= 0 and request.words[before].text not in subjects:
        mention = request.mention_at(before)
        if mention is None and not _is_passed(request, before):
            return False
        before = (mention.start if mention else before) - 1
    if before < 0 or _is_a_quality(request, at):
        return False
    wishing = request.speech.chatting("wanting") - request.speech.asking(_whether)
    if any(word.text in wishing for word in request.words[before + 1 : at]):
        return False  # "I want a watermark" is no "I walked"
    if (
        before == at - 1
        and request.words[before].text in request.speech.listed("determiners")
        and _is_noun(request, at)
    ):
        return False
    if _picks_rows(request, before, at):
        return False
    return before == 0 or request.words[before - 1].text not in request.speech.asking(_supposing)


def _picks_rows(request: Request, subject: int, at: int) -> bool:
    """Whether a clause says which rows are wanted, and none of it was read: "the ones that churned"."""
    choosing = request.speech.asking(_choosing)
    led = [place for place in (subject, subject - 1) if place > 0 and request.words[place].text in choosing]
    if not led:
        return False
    near = range(max(0, led[-1] - _NEAR), led[-1])
    only = any(each is not None and each.tag is Tag.ONLY for each in map(request.phrase_at, near))
    if not only and request.words[led[-1] - 1].text not in request.speech.listed("rows_meant"):
        return False
    end = next(
        (e for e in range(at, len(request.words)) if request.words[e].kind == "stop"), len(request.words)
    )
    told = (each in request.used or request.mention_at(each) is not None for each in range(led[-1] + 1, end))
    return not any(told)


_NEAR = 4


def _whether(asking: Asking) -> str:
    return asking.whether


def _subjects(asking: Asking) -> str:
    return asking.subjects


def _supposing(asking: Asking) -> str:
    return asking.supposing


def _choosing(asking: Asking) -> str:
    return asking.choosing


def _is_passed(request: Request, at: int) -> bool:
    """Whether a word between who does it and what is done says nothing of its own ("did I ever walk")."""
    phrase = request.phrase_at(at)
    told = at in request.used or (phrase is not None and phrase.tag.family in _PASSED)
    return request.words[at].kind in ("word", "number") and (told or _is_idle(request, at))


def _is_noun(request: Request, at: int) -> bool:
    """Whether a verb, a name or another noun follows: "which supplier is", "which returned orders"."""
    behind = at + 1
    if behind >= len(request.words):
        return False
    idle = request.speech.is_small_talk(request.words[behind].text)
    return idle or request.mention_at(behind) is not None or request.is_unknown(behind)


def _is_idle(request: Request, at: int) -> bool:
    """Whether a word between who does it and what is done says nothing ("did I ever walk")."""
    idle = request.words[at].kind == "word" and request.speech.is_small_talk(request.words[at].text)
    return idle and request.mention_at(at) is None


def _announces(request: Request, at: int) -> bool:
    """Whether the word says what the pasted figures are of: "here are the poll results"."""
    behind = request.words[at + 1].text if at + 1 < len(request.words) else ""
    return behind in _RESULTS and all(_is_idle(request, place) for place in _sentence(request, at))


def _sentence(request: Request, at: int) -> range:
    """Return the words before a place up to the last stop."""
    start = at
    while start and request.words[start - 1].kind != "stop":
        start -= 1
    return range(start, at)


def says_what_is_drawn(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word is a noun of amounts beside the name of what is drawn: "final times"."""
    if request.words[at].text not in request.speech.quantities:
        return False
    alone = len(spec.y) == 1 and len(uses.measures(request.table)) == 1
    if alone and request.words[at].text in request.speech.amounts:
        return True  # the amounts are those of the only figure there is: "para", "額"
    behind = request.phrase_at(at + 1) if at + 1 < len(request.words) else None
    grouped = behind is not None and behind.tag.family in ("group", "span", "mark")
    if alone and grouped and request.speech.amounts:
        return True  # "harvest per month" of the only figure there is
    place = request.before_fillers(at) - 1
    beside = (
        request.mention_at(place) if place >= 0 else None,
        request.mention_at(request.behind_fillers(at + 1)),
    )
    drawn = {measure.field for measure in spec.y} | ({spec.x.field} if spec.x else set())
    return any(each is not None and request.table.columns[each.column].name in drawn for each in beside)


def _is_owned(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word says what kind of figure somebody's own one is: "my electricity bill"."""
    mention = request.mention_at(at + 1) if at + 1 < len(request.words) else None
    if mention is None or not at or request.words[at - 1].text not in request.speech.listed("owners"):
        return False
    return request.table.columns[mention.column].name in {measure.field for measure in spec.y}


def _happened(request: Request, at: int) -> bool:
    """Whether the word only says how the figure before it came about: "hours played", "goals scored"."""
    before = request.before_fillers(at) - 1
    mention = request.mention_at(before) if before >= 0 else None
    is_figure = mention is not None and uses.is_number(request.table.columns[mention.column])
    return is_figure and request.words[at].text in _HAPPENED


def counts_rows(spec: ChartSpec) -> bool:
    """Whether rows are counted, or their share is taken."""
    return any(not measure.field and measure.aggregate in _OF_ROWS for measure in spec.y)


_OF_ROWS = (Aggregate.COUNT, Aggregate.SHARE)


def _names_rows(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word says what rows are, which are counted or averaged: "how many tickets per team"."""
    before = request.phrase_ending(request.before_fillers(at))
    behind = request.phrase_at(at + 1) if at + 1 < len(request.words) else None
    if _has_a_mark_each(request, spec) and before is not None:
        ends = behind is None or behind.tag.family != "mark"
        alone = not request.is_unknown(at + 1) or request.speech.is_small_talk(request.words[at + 1].text)
        return before.tag in (Tag.BY, Tag.EACH) and ends and alone and _may_be_rows(request, spec, at)
    if _is_averaged(spec) and before is not None and before.tag in (Tag.BY, Tag.EACH):
        return behind is not None and behind.tag in _GROUPING
    several = request.speech.names_several(request.words[at].text)
    choosing = at + 1 < len(request.words) and request.words[at + 1].text in request.speech.asking(_choosing)
    test = request.phrase_at(at + 2) if at + 2 < len(request.words) else None
    tested = choosing and test is not None and test.tag.family == "test"
    if several and tested and _has_a_mark_each(request, spec):
        return True  # "runs with more than 10 km"
    if not counts_rows(spec):
        return False
    asked = at > 0 and request.speech.says_how_much((request.words[at - 1].text,))
    if asked or (before is not None and before.tag in _COUNTING):
        described = not several and _is_described(request, at + 1)  # "how many wet days"
        return not described and (several or not request.is_unknown(at + 1))  # "how many returned orders"
    return behind is not None and behind.tag in _GROUPING and several


def _is_described(request: Request, at: int) -> bool:
    """Whether a noun stands here, so that the word before it is a quality of some: "late orders"."""
    phrase = request.phrase_at(at) if at < len(request.words) else None
    named = request.mention_at(at) is not None and request.words[at].kind == "word"
    named = named and request.speech.names_several(request.words[at].text)
    return named or (phrase is not None and phrase.tag.family == "time")


def _is_a_quality(request: Request, at: int) -> bool:
    """Whether a word stands between a word for counting and what is counted: "how many dry days"."""
    counted = request.phrase_ending(at)
    return counted is not None and counted.tag in _COUNTING and _is_described(request, at + 1)


def _may_be_rows(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether a noun may be what the rows are, unless they have one of their own: teams are no games."""
    column = (
        request.table[spec.x.field] if spec.x is not None and spec.x.field in request.table.names else None
    )
    if column is not None and column.kind in _PERIODS:
        return request.words[at].text in _GENERAL  # months are no visitors, but "by name" they are
    if column is None or column.kind is not Kind.TEXT or not _GENERAL.isdisjoint(words_of(column.name)):
        return True
    return request.words[at].text.endswith(tuple(request.speech.asking(_doers)))


_PERIODS = (Kind.MONTH, Kind.QUARTER, Kind.WEEKDAY)
_GENERAL = all_words(lambda language: f"{language.general_names} {language.asking.titles}")


def _doers(asking: Asking) -> str:
    return asking.doers


def _has_a_mark_each(request: Request, spec: ChartSpec) -> bool:
    """Whether each row has a mark of its own, so that "per run" says no more than what a row is."""
    if spec.x is None or spec.x.field not in request.table.names or spec.x.time_unit or spec.x.bin:
        return False
    plain = all(measure.aggregate is None for measure in spec.y)
    return plain and uses.is_unique(request.table, request.table[spec.x.field])


def _names_columns(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word says what so many columns are, all of which are drawn: "the four subjects"."""
    number = number_at(request.words, at - 1) if at else None
    own = number_at(request.words, at) if at + 1 < len(request.words) else None
    count, noun = (number, at) if number is not None else (own, at + 1)
    several = request.is_unknown(noun) and request.speech.names_several(request.words[noun].text)
    return count is not None and count.value == len(spec.y) > 1 and several


def _are_all_drawn(request: Request, spec: ChartSpec) -> bool:
    """Whether a table has several figures, all of which are drawn."""
    measures = {column.name for column in uses.measures(request.table)}
    return len(measures) >= _SEVERAL and measures <= fields_of(spec)


def _names_all_columns(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word says what all columns are, which are drawn: "all sources", "both plants"."""
    if not request.once_of(spec, _are_all_drawn):
        return False
    place = request.before_fillers(at)
    before = request.words[place - 1].text if place else ""
    led = request.phrase_ending(place)
    named = (led is not None and led.tag in (Tag.BY, Tag.EACH)) or any(
        word.text in _EVERY for word in request.words[max(0, place - 1) : at]
    )
    behind = request.phrase_at(at + 1) if at + 1 < len(request.words) else None
    ends = not request.is_unknown(at + 1) or request.speech.is_small_talk(request.words[at + 1].text)
    return (named or before in _EVERY) and ends and (behind is None or behind.tag.family != "mark")


_EVERY = all_words(lambda language: f"{language.all_of} {language.asking.both}")
_SEVERAL = 2


def _says_quantity(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word only says that a figure is one: "the price of a day pass"."""
    if request.words[at].text not in _QUANTITIES or at + 1 >= len(request.words):
        return False
    place = at + 1
    while (phrase := request.phrase_at(place)) is not None and phrase.tag is Tag.FILLER:
        place = phrase.end
        if place >= len(request.words):
            return False
    mention = request.mention_at(place) if place > at + 1 else None
    return mention is not None and request.table.columns[mention.column].name in columns_of(spec)


def _is_averaged(spec: ChartSpec) -> bool:
    """Whether rows of a place become one mean: "average hours per session by game"."""
    return spec.x is not None and any(measure.aggregate is Aggregate.MEAN for measure in spec.y)


def _is_very(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether "most" or "least" stands before, of which the word is but the kind ("most expensive")."""
    before = request.phrase_ending(at)
    if before is None or before.tag not in _VERY or before.end - before.start > 1:
        return False
    drawn = {measure.field for measure in spec.y}
    word = request.words[at].text
    if request.speech.longest((word,), "window") is not None:
        return False  # "the biggest rise" is of none of the columns
    said = any(request.speech.alike(word, part) for name in drawn for part in words_of(name))
    ranks = at + 1 >= len(request.words) or request.words[at + 1].kind != "number"
    return before.start in request.used and ranks and (len(drawn) == 1 or said)
