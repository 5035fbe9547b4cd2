"""Two places of one column set against each other: how far apart, by how much it grew, which is more."""

from itertools import pairwise

from charts.data.figures import label as cell_label
from charts.data.figures import number
from charts.grammar import Comparison, Op
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import is_turned
from charts.planner.filters.literals import number_at
from charts.planner.frames.computed import spoken_of
from charts.planner.questions.amounts import amount_of, hinted_amount, real_amounts
from charts.planner.questions.columns_compared import differing
from charts.planner.questions.question import Number, Place, Question, asks_when
from charts.planner.questions.replies import Reply, signed
from charts.planner.request.phrases import Phrase
from charts.table import Column
from charts.telling import formats
from charts.telling.speech import say, whole

_TWO = 2
_MOVED = {"window": (Tag.GROWING, Tag.CHANGE, Tag.GROWTH), "sign": (Tag.GREW, Tag.SHRUNK)}


def _pair(question: Question) -> tuple[Place, Place] | None:
    """Return the two places that are named, of one column; none where figures of each group are asked for."""
    found = [] if question.groups() else question.places()
    if len(found) != _TWO or found[0].test.field != found[1].test.field or found[0].test == found[1].test:
        return None
    return found[0], found[1]


def _values(question: Question, column: Column, pair: tuple[Place, Place]) -> tuple[Number, Number] | None:
    other = question.where(without=pair[0].test.field)
    first, second = (question.value(column, question.rows(each.test, other)) for each in pair)
    return (first, second) if first is not None and second is not None else None


def _is_grouped(question: Question) -> bool:
    """Whether something is asked of each group; "by how much" opens no group."""
    return any(each.start for each in question.grouping())


def _percent(difference: Number, of: Number) -> str:
    """Return a difference in percent with its sign; none of nothing."""
    sign = "+" if difference > 0 else "−" if difference < 0 else ""
    return f"{sign}{formats.percent(abs(difference / of))}" if of else ""


def _moments(question: Question, pair: tuple[Place, Place]) -> frozenset[int]:
    """Return the words of moments: the chart shows what is before, between and after them too."""
    cells = {at for cell in question.said.cells for at in range(cell.start, cell.end)}
    return frozenset(at for each in pair for at in range(each.start, each.end)) - cells


def _extremes(question: Question, pair: tuple[Place, Place]) -> frozenset[int]:
    """Return the words of the most or the least that one of two places is called by: "the cheapest one"."""
    most = extreme_word(question, pair[0].end)
    if most is None or (most[0].start, most[0].end) not in {(each.start, each.end) for each in pair}:
        return frozenset()
    end = most[0].end
    ones = question.said.listed("ones") | question.said.listed("rows_meant")
    behind = question.said.words[end].text if end < len(question.said.words) else ""
    return frozenset(range(most[0].start, end + (behind in ones)))


def _is_percent(question: Question) -> frozenset[int]:
    found = [each for each in spoken_of(question.said, "window") if each.tag is Tag.PERCENT]
    return frozenset(at for each in found for at in range(each.start, each.end))


def difference(question: Question) -> Reply | None:
    """Return the answer to "how much more coffee on Saturday than on Monday?"."""
    far = differing(question) | _how_much_more(question)
    pair = (_pair(question) or _with_the_extreme(question)) if far else None
    if pair is None or not far or _is_grouped(question):
        return None
    column = _measured(question)
    values = _values(question, column, pair) if column else None
    if column is None or values is None:
        return None
    first, second = values
    percent, far = _is_percent(question), far | _moments(question, pair) | _extremes(question, pair)
    told = " − ".join(
        question.shown_at(column, value, place.name) for value, place in zip(values, pair, strict=True)
    )
    amount = question.shown(column, abs(first - second))
    relative = _percent(first - second, second)
    if percent and relative:
        return Reply((relative, f": {told}."), far | percent | _hint(question))
    return Reply((amount, f" {column.name}: {told}."), far | _hint(question))


def _how_much_more(question: Question) -> frozenset[int]:
    """Return the words of "how much is rent higher than the car", whatever stands between them."""
    said = question.said
    if said.request.first(Tag.OR) is not None:
        return frozenset()
    asking = said.listed("by_how_much") | said.listed("amounting")
    more = said.listed("greater") | said.listed("smaller") | said.listed("exceeding")
    named = {at for cell in said.cells for at in range(cell.start, cell.end)}
    texts = {at: word.text for at, word in enumerate(said.words) if at not in named}
    asks = {at for at, text in texts.items() if text in asking or said.request.speech.says_how_much([text])}
    compared = {at for at, text in texts.items() if text in more}
    for phrase in said.request.all(Tag.ABOVE, Tag.BELOW):
        compared |= set(range(phrase.start, phrase.end))
    return frozenset(asks | compared) if asks and compared else frozenset()


def _with_the_extreme(question: Question) -> tuple[Place, Place] | None:
    """Return the only place that is named with that of the most or the least: "pricier than the cheapest"."""
    found = question.places()
    most = extreme_word(question, found[0].end) if len(found) == 1 else None
    column = _measured(question)
    if most is None or column is None:
        return None
    field = found[0].test.field
    label = question.table[field]
    rows = question.rows(question.where(without=field))
    known = [(value, row) for row in rows if (value := number(column.values[row])) is not None]
    if not known or not uses.is_unique(question.table, label):
        return None
    _, row = (min if most[1] else max)(known, key=lambda each: each[0])
    called = label.values[row]
    if called is None:
        return None
    place = Place(cell_label(label, row), Comparison(field, Op.EQ, (called,)), most[0].start, most[0].end)
    return found[0], place


def extreme_word(question: Question, start: int = 0) -> tuple[Phrase, bool] | None:
    """Return the first word for the most or the least from a place on, and whether the least is meant."""
    request = question.said.request
    known = list(request.all(*_MOST, *_LEAST))
    for at, word in enumerate(request.words):
        tag = request.speech.superlative(word.text) if not request.phrase_at(at) else None
        if tag is not None:
            known.append(Phrase(tag, at, at + 1))
        elif word.text in request.speech.listed("peaking"):
            known.append(Phrase(Tag.MAX, at, at + 1))
    behind = (each for each in known if each.start >= start)
    phrase = min(behind, key=lambda each: each.start, default=None)
    return (phrase, (phrase.tag in _LEAST) != is_turned(request, phrase)) if phrase else None


_MOST = (Tag.TOP, Tag.MAX)
_LEAST = (Tag.BOTTOM, Tag.MIN)


def times_as_much(question: Question) -> Reply | None:
    """Return the answer to "how many times bigger is Sweden's population than Iceland's?"."""
    pair, words = _pair(question), _how_many_times(question)
    column = _measured(question) if pair is not None and words else None
    values = _values(question, column, pair) if column and pair else None
    if column is None or pair is None or values is None or not values[1]:
        return None
    told = " ÷ ".join(
        question.shown_at(column, value, place.name) for value, place in zip(values, pair, strict=True)
    )
    return Reply((f"{formats.plain(values[0] / values[1], 2)}×", f" {column.name}: {told}."), words)


def _how_many_times(question: Question) -> frozenset[int]:
    """Return the words "how many times bigger", none where they do not stand."""
    said = question.said
    listed = said.listed("greater") | said.listed("amounting")
    for phrase in spoken_of(said, "calculate"):
        before = said.request.phrase_ending(phrase.start)
        if phrase.tag is not Tag.TIMES or before is None or before.tag is not Tag.COUNT:
            continue
        words = set(range(before.start, phrase.end))
        return frozenset(words | {at for at, word in enumerate(said.words) if word.text in listed})
    return frozenset()


def _measured(question: Question) -> Column | None:
    """Return what is compared: the column that is spoken of, else the only one that is no step or rank."""
    found = amount_of(question)
    if found is not None:
        return found
    named = question.amounts()
    return None if named else next(iter(real_amounts(question)), None) if len(question.drawn) > 1 else None


def _hint(question: Question) -> frozenset[int]:
    hinted = hinted_amount(question) if not question.amounts() else None
    return hinted[1] if hinted else frozenset()


def moved(question: Question) -> Reply | None:
    """Return the answer to "how much did fees drop from May to August?", "by what factor did it grow?"."""
    pair, verbs = _pair(question) or _with_the_one_before(question), moving(question)
    if pair is None or not verbs or _is_grouped(question):
        return None
    column = amount_of(question)
    values = _values(question, column, pair) if column else None
    if column is None or values is None:
        return None
    before, after = values
    told = " → ".join(
        question.shown_at(column, value, place.name) for value, place in zip(values, pair, strict=True)
    )
    factor, percent = question.has("factors"), _is_percent(question)
    words = verbs | percent | _hint(question)
    if factor is not None and before:
        return Reply((f"{formats.plain(after / before, 2)}×", f" {column.name}: {told}."), words | {factor})
    relative = _percent(after - before, before)
    amount = signed(question, column, after - before)
    if percent and relative:
        return Reply((relative, f" {column.name} ({amount}): {told}."), words)
    return Reply((amount, f" {column.name}{f' ({relative})' if relative else ''}: {told}."), words)


def _with_the_one_before(question: Question) -> tuple[Place, Place] | None:
    """Return the only place that is named behind the one before it: "how much did subs rise in May?"."""
    found, label = question.places(), question.label()
    if len(found) != 1 or label is None or not uses.is_time(label) or found[0].test.field != label.name:
        return None
    rows, kept = question.rows(), question.rows(found[0].test)
    if len(kept) != 1 or kept[0] not in rows[1:]:
        return None
    before = rows[rows.index(kept[0]) - 1]
    value = label.values[before]
    if value is None:
        return None
    earlier = Comparison(label.name, Op.EQ, (value,))
    return Place(question.name_of(before), earlier, found[0].start, found[0].end), found[0]


def moving(question: Question) -> frozenset[int]:
    """Return the words that say that something went up or down."""
    said = question.said
    found = [each for family, tags in _MOVED.items() for each in spoken_of(said, family) if each.tag in tags]
    words = {at for each in found for at in range(each.start, each.end)}
    speech, texts = said.request.speech, [each.text for each in said.words]
    for at, pair in enumerate(pairwise(texts)):
        words |= (
            {at, at + 1} if pair[0] in speech.listed("going") and pair[1] in speech.listed("ways") else set()
        )
    listed = speech.listed("moving")
    named = {at for cell in said.cells for at in range(cell.start, cell.end)}  # "in progress" is no progress
    return frozenset(words | {at for at, word in enumerate(said.words) if word.text in listed}) - named


def ahead(question: Question) -> Reply | None:
    """Return the answer to "is Ruby heavier than Milo?", "who is taller, Ruby or Milo?"."""
    pair = _pair(question)
    if pair is None:
        return None
    request = question.said.request
    than = request.first(Tag.ABOVE, Tag.BELOW)
    more, less, column = question.has("greater"), question.has("smaller"), amount_of(question)
    either = request.first(Tag.OR) is not None
    if (than is None and more is None and less is None) or differing(question):
        return None
    lesser = less is not None or (than is not None and than.tag is Tag.BELOW)
    stretches = (each for each in pair if each.test.op is Op.IN)
    spans = {at for each in stretches for at in range(each.start, each.end)}  # the chart shows both
    words = {at for at in (more, less) if at is not None} | _hint(question)
    words |= set(range(than.start, than.end)) if than else set()
    grouped = not uses.is_unique(question.table, question.table[pair[0].test.field])
    if either and grouped and not question.amounts() and not _hint(question):
        column = None  # "are there more open or closed tickets": rows
    values = _values(question, column, pair) if column else _counts(question, pair) if either else None
    if values is None or values[0] == values[1]:
        return None
    if not either and question.starts_with("whether"):
        holds = (values[0] < values[1]) is lesser
        told = f": {_told(question, column, values[0])} {_sign(*values)} {_told(question, column, values[1])}"
        return Reply(
            (say("Yes") if holds else say("No"), f"{told} ({pair[1].name})."), frozenset(words | spans)
        )
    if not either:
        return None
    ranked = sorted(zip(values, pair, strict=True), key=lambda each: each[0], reverse=not lesser)
    (most, best), (least, other) = ranked
    told = f"{_told(question, column, most)} {_sign(most, least)} {_told(question, column, least)}"
    return Reply((best.name, f": {told} ({other.name})."), frozenset(words))


def _sign(one: Number, other: Number) -> str:
    return ">" if one > other else "<"


def _told(question: Question, column: Column | None, value: Number) -> str:
    return question.shown(column, value) if column else whole(int(value))


def _counts(question: Question, pair: tuple[Place, Place]) -> tuple[Number, Number] | None:
    """Return how many rows each of two places has, where no figure is spoken of."""
    if question.amounts():
        return None
    first, second = (len(question.rows(each.test)) for each in pair)
    return first, second


def crossing(question: Question) -> Reply | None:
    """Return the answer to "when did I first pass 1000 followers?": the first row that is as far."""
    said = question.said
    verb = question.has("crossing")
    first = said.request.first(Tag.TOP)
    sized = said.request.first(Tag.ABOVE, Tag.AT_LEAST, Tag.BELOW)
    if not asks_when(question) or (verb is None and (first is None or sized is None)):
        return None
    start = sized.end if sized is not None else (verb or 0) + 1
    goal = next((found for at in range(start, len(said.words)) if (found := number_at(said.words, at))), None)
    tested = [each.test for each in question.filters.found if goal and goal.value in each.test.values]
    named = [question.table[each.field] for each in tested if uses.is_measure(question.table[each.field])]
    column = named[0] if named else amount_of(question)
    if goal is None or column is None:
        return None
    below = sized is not None and sized.tag is Tag.BELOW
    rows = question.rows()
    rows = question.in_time(rows)
    known = [(row, value) for row in rows if (value := number(column.values[row])) is not None]
    kept = [(row, value) for row, value in known if (value < goal.value if below else value >= goal.value)]
    words = set(range(goal.start, goal.end)) | ({verb} if verb is not None else set())
    words |= {at for each in (first, sized) if each for at in range(each.start, each.end)}
    if not kept:
        return None
    row, value = kept[0]
    return Reply(
        (question.name_of(row), f": {question.shown_at(column, value, column.name)}."), frozenset(words)
    )
