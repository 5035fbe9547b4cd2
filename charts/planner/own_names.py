"""Nouns by which members call what is drawn: the figure ("yield per day" of kWh), the rows, the columns."""

from collections.abc import Container

from charts.chart import Shows
from charts.grammar import ChartSpec, columns_in
from charts.kinds import kind_of
from charts.language.kin import Kin
from charts.language.lexicon import words_for
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import NEGATING, Tag
from charts.language.ways_of_asking import Asking
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames.operands import same_units
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request

_GROUPING = (Tag.BY, Tag.EACH, Tag.POST_BY)
_LED = (*_GROUPING, Tag.POINT, Tag.SERIES)
"""Behind these stands what has a mark of its own."""
_AHEAD = (Tag.FILLER, Tag.SUM, Tag.MEAN, Tag.MEDIAN, Tag.MAX, Tag.MIN, Tag.CHART)
"""What may stand before the name of a figure: "the average commute by weekday"."""
_QUANTITIES = all_words(lambda language: language.chatting.quantities)
MEANT = all_words(lambda language: language.asking.restricting)


def calls_what_is_drawn(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether an unknown word is a noun for what is drawn, though nothing in the table is called so."""
    text = request.words[at].text
    drawn = request.once_of(spec, _parts_drawn)
    if text in drawn or drawn.has_form(text):
        return True  # "change in votes from 2019 to 2023"
    if not request.speech.tells_names or request.words[at].kind != "word" or restricts(request, at):
        return False
    return (
        _is_of_a_drawn_name(request, spec, at)
        or _calls_the_figure(request, spec, at)
        or _calls_the_rows(request, spec, at)
        or _calls_the_columns(request, spec, at)
    )


def _parts_drawn(request: Request, spec: ChartSpec) -> Kin:
    """Return the words of the names of the figures that are drawn."""
    return Kin([part for name in fields_of(spec) for part in words_of(name)], request.speech)


def restricts(request: Request, at: int) -> bool:
    """Whether a word would pick some of what is drawn: "cancelled flights", "online sales"."""
    text = request.words[at].text
    return text in MEANT or text.endswith(tuple(request.speech.asking(_adjectives)))


def _adjectives(asking: Asking) -> str:
    return asking.adjectives


def _is_of_a_drawn_name(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word says of what a figure that is drawn is: "words per minute of study"."""
    of = request.before_fillers(at)
    owner = request.mention_at(of - 1) if 0 < of < at else None
    linked = owner is not None and request.words[of].text in _OWNING
    return linked and owner is not None and request.table.columns[owner.column].name in fields_of(spec)


_OWNING = all_words(lambda language: language.asking.of_it)


def _calls_the_figure(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word stands where a figure is named, of which the table has one: "yield per day"."""
    text, drawn = request.words[at].text, {each.field for each in spec.y}
    if _is_plural(request, text) or len(drawn) != 1 or not _ends_a_name(request, at):
        return False  # "my hobbies by category" may be some of all
    if any(text in words_for(tag) for tag in (Tag.INCOME, Tag.COST)) or not _opens(request, at):
        return False  # costs are no sales
    if any(each.name in drawn for each in spec.calculate):
        return True
    names = [each.name for each in uses.measures(request.table)]
    return names == list(drawn) and names[0] not in _mentioned(request)


def _opens(request: Request, at: int) -> bool:
    """Whether nothing stands before a word in its clause but what belongs before a figure's name."""
    place = at
    while place and request.words[place - 1].kind != "stop":
        phrase = request.phrase_at(place - 1)
        if phrase is None or phrase.tag not in _AHEAD:
            return (
                request.is_unknown(place - 1) and _is_idle(request, place - 1) and _opens(request, place - 1)
            )
        place = phrase.start
    return True


def _ends_a_name(request: Request, at: int) -> bool:
    """Whether behind a word stands what it is grouped by, or a stop: "make a squibidoo" names no figure."""
    if at + 1 >= len(request.words):
        return False
    if request.words[at + 1].kind == "stop":
        return True
    if request.words[at + 1].text in _QUANTITIES:
        return _ends_a_name(request, at + 1)
    phrase = request.phrase_at(request.behind_fillers(at + 1))
    return phrase is not None and (phrase.tag in (*_GROUPING, *NEGATING) or phrase.tag.family in _BEHIND)


_BEHIND = ("group", "time", "span", "join")


def _calls_the_rows(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word says what a row is, each of which has a mark: "a dot for every pupil"."""
    if kind_of(spec.mark).shows is not Shows.PAIRS or any(each.aggregate for each in spec.y):
        return False
    return _is_led(request, at) is not None and _is_alone(request, at)


def _calls_the_columns(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether the word says what the columns are that are drawn side by side: "one per energy source"."""
    if len(spec.y) < _SEVERAL or not request.once_of(spec, _are_parallel):
        return False
    several = _is_plural(request, request.words[at].text)
    behind = at + 1 if _is_alone(request, at) else at + 2
    start = request.unknown_before(at)
    lead = request.phrase_ending(request.before_fillers(start))
    if lead is not None and lead.tag in (Tag.ADD, Tag.AND):
        return False  # "and the overtime games" are further ones
    led = lead is not None and lead.tag in _LED and at - start < _SEVERAL
    return (led or several) and _is_alone(request, behind - 1)


_SEVERAL = 2


def _are_parallel(request: Request, spec: ChartSpec) -> bool:
    """Whether all figures of the table are drawn, so that a noun for them all may stand for them."""
    figures = uses.measures(request.table)
    alike = same_units(figures) and len({len(words_of(each.name)) for each in figures}) == 1
    return alike and {each.name for each in figures} <= {each.field for each in spec.y}


def _is_led(request: Request, at: int) -> Phrase | None:
    before = request.phrase_ending(request.before_fillers(at))
    return before if before is not None and before.tag in _LED else None


def _is_alone(request: Request, at: int) -> bool:
    """Whether no further noun follows a word, so that it is all of a name."""
    behind = at + 1
    if behind >= len(request.words) or request.words[behind].kind != "word":
        return True
    return not request.is_unknown(behind) or _is_idle(request, behind)


def _is_plural(request: Request, text: str) -> bool:
    return text.endswith(tuple(request.speech.asking(_plural)))


def _plural(asking: Asking) -> str:
    return asking.plural


def _is_idle(request: Request, at: int) -> bool:
    return request.speech.is_small_talk(request.words[at].text)


def _mentioned(request: Request) -> Container[str]:
    return {request.table.columns[each.column].name for each in request.mentions}


def fields_of(spec: ChartSpec) -> set[str]:
    """Return the columns of the figures that are drawn, those of which one is calculated too."""
    drawn = {each.field for each in spec.y if each.field}
    made = (each.expression for each in spec.calculate if each.name in drawn)
    return drawn.union(*map(columns_in, made))


def is_but_described(request: Request, spec: ChartSpec, mention: Mention) -> bool:
    """Whether a column that is not drawn is named as part of another name, or as what the rows are.

    "my electricity bill" of kWh and bills, "change in votes" of the votes of two years, "a dot per pupil".
    """
    column = request.table.columns[mention.column]
    words = {word.text for word in request.words[mention.start : mention.end]}
    if any(words <= set(words_of(name)) for name in fields_of(spec)):
        return True
    if kind_of(spec.mark).shows is Shows.PAIRS and not any(each.aggregate for each in spec.y):
        return not uses.is_number(column) and uses.is_unique(request.table, column)
    behind = request.mention_at(mention.end)
    drawn = behind is not None and request.table.columns[behind.column].name in fields_of(spec)
    return drawn and not mention.whole and words.isdisjoint(words_of(column.name))


def counts_what_is_drawn(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether a number says how many of something there are, and so many are drawn: "the 4 phenotypes"."""
    number = number_at(request.words, at)
    if number is None or number.end >= len(request.words):
        return False
    behind = request.behind_fillers(number.end)
    mention = request.mention_at(behind) if behind < len(request.words) else None
    if mention is None or spec.where is not None:
        return False
    column = request.table.columns[mention.column]
    drawn = {each.field for each in (spec.x, spec.series, spec.facet) if each}
    return column.name in drawn and number.value == uses.levels(column)
