"""Columns made of named ones: "revenue minus cost", "subtract cost from revenue", "cost per click"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charts.data.figures import is_mean_like
from charts.grammar import Across, Aggregate, Calculate, Cell, Constant, Expression, Operation, Operator
from charts.language.lexicon import words_for
from charts.language.registry import all_words
from charts.language.similar import likeness
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.language.tokens import Word
from charts.language.words_in_cells import magnitude_powers
from charts.planner.choice import uses
from charts.planner.filters.literals import Number, number_at
from charts.planner.frames.adding_up import Listed, list_at, lists_in, parts_before, taken_as_one
from charts.planner.frames.computed import is_running, spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import (
    Pair,
    amounts,
    called,
    earned_and_paid,
    is_amount,
    is_person,
    is_step,
    last_amount,
    named_at,
    next_amount,
    pair_after,
    pair_before,
    same_units,
)
from charts.planner.frames.paces import is_area
from charts.planner.frames.prices import prices
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column
from charts.telling.speech import say, whole

OPERATORS = {
    Tag.MINUS: Operator.SUBTRACT,
    Tag.PLUS: Operator.ADD,
    Tag.TIMES: Operator.MULTIPLY,
    Tag.DIVIDED: Operator.DIVIDE,
}
"""What words between two columns make of them."""
SIGNS = {
    "+": Operator.ADD,
    "-": Operator.SUBTRACT,
    "−": Operator.SUBTRACT,
    "–": Operator.SUBTRACT,
    "*": Operator.MULTIPLY,
    "×": Operator.MULTIPLY,
    "/": Operator.DIVIDE,
    "÷": Operator.DIVIDE,
}
"""What signs between them make."""
_SHOWN = {Operator.ADD: "+", Operator.SUBTRACT: "−", Operator.MULTIPLY: "×", Operator.DIVIDE: "/"}
_TELLING = 3
"""So many words tell that a percentage is of a column, where the other one is not named: "in % of target"."""
_FILLING = (Tag.FILLER, Tag.EACH)
_LONGEST_NAME = 60


def name_of(op: Operator, left: str, right: str) -> str:
    """Return what a column is called that is made of two others."""
    return f"{left} {_SHOWN[op]} {right}"


def made_of(op: Operator, left: Column, right: Column, name: str = "", *, percent: bool = False) -> Calculate:
    """Return the column made of two others."""
    expression = Operation(op, Cell(left.name), Cell(right.name))
    return Calculate(name or name_of(op, left.name, right.name), expression, percent=percent)


def between(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield what stands on both sides of an operator, several of them from left to right."""
    at = 0
    operators = sorted([*_worded(said, phrases), *_signed(said)], key=lambda each: each[1].start)
    while at < len(operators):
        found = _chain(said, operators[at:])
        if found is None:
            at += 1
            continue
        frame, used = found
        yield frame
        at += used


def _worded(said: Said, phrases: list[Phrase]) -> Iterator[tuple[Operator, Phrase]]:
    return ((OPERATORS[each.tag], each) for each in wanted(said, phrases, *OPERATORS))


def _signed(said: Said) -> Iterator[tuple[Operator, Phrase]]:
    for at, word in enumerate(said.words):
        if _is_sign(word) and said.free((at,)) and _is_operand(said, at + 1):
            yield SIGNS[word.text], Phrase(Tag.MINUS, at, at + 1)
        elif is_times(said, at) and _is_operand(said, at + 1) and at and said.mention_at(at - 1):
            yield Operator.MULTIPLY, Phrase(Tag.TIMES, at, at + 1)


TIMES = frozenset({"x"})
"""Letters that stand for a sign: "qty x price"."""


def is_times(said: Said, at: int) -> bool:
    """Whether a letter stands for a sign here: of a cloud of dots "goals x assists" names the two axes."""
    return said.words[at].text in TIMES and not said.request.has(Tag.POINT, Tag.RELATION, Tag.HEATMAP)


def _is_operand(said: Said, at: int) -> bool:
    """Whether a column or a number begins here: "below 70 in maths - show the names" subtracts nothing."""
    if at < len(said.words) and said.words[at].text == "(":
        at += 1
    total = said.request.phrase_at(at) if at < len(said.words) else None
    at = said.skip(total.end) if total is not None and total.tag is Tag.SUM else at
    if at >= len(said.words):
        return False
    return named_at(said, at) is not None or number_at(said.words, at) is not None


def _is_sign(word: Word) -> bool:
    return word.kind in ("sign", "stop") and word.text in SIGNS


def _chain(said: Said, operators: list[tuple[Operator, Phrase]]) -> tuple[Frame, int] | None:
    """Return the frame of the first operator and of all that go on from it, and how many they are."""
    grouped = _group_before(said, operators[0][1].start)
    first = last_amount(said, grouped.start if grouped else operators[0][1].start, _FILLING)
    if first is None:
        return None
    expression: Expression = Cell(said.column(first).name)
    name, end, used = said.column(first).name, first.end, 0
    for op, phrase in operators:
        right = _right(said, phrase.end, () if op is Operator.MULTIPLY else (Tag.SUM,))
        if right is None or (used and _gap(said, end, phrase.start)):
            break
        operand, shown, end = right
        expression = Operation(op, expression, operand)
        name = f"{name} {_SHOWN[op]} {shown}"
        used += 1
        listed = list_at(said, said.skip(phrase.end)) if op is Operator.SUBTRACT else None
        for column in listed.columns[1:] if listed else ():
            expression = Operation(op, expression, Cell(column.name))
            name, end = f"{name} {_SHOWN[op]} {column.name}", listed.end if listed else end
    totals = [each for each in said.phrases(Tag.SUM) if first.end <= each.start < end]
    led = said.request.phrase_ending(said.request.before_fillers(first.start)) if totals else None
    summed = led is not None and led.tag is Tag.SUM and not is_running(said, led)
    words = frozenset(range(led.start if led and summed else first.start, end))
    words -= frozenset(grouped or ())
    return (
        (Frame("between", words, column=Calculate(name[:_LONGEST_NAME], expression)), used) if used else None
    )


def _group_before(said: Said, at: int) -> range | None:
    """Return the words for groups that part an operator from its first side: "billed per client minus"."""
    mention = said.mention_at(at - 1) if at else None
    if mention is None or uses.is_number(said.column(mention)):
        return None
    led = said.request.phrase_ending(said.request.before_fillers(mention.start))
    return range(led.start, mention.end) if led is not None and led.tag in (Tag.BY, Tag.EACH) else None


def _gap(said: Said, start: int, end: int) -> bool:
    return any(said.request.mention_at(at) is not None for at in range(start, end)) or end - start > 1


def _right(said: Said, at: int, totals: tuple[Tag, ...]) -> tuple[Expression, str, int] | None:
    """Return the operand that begins here, how it is called, and where it ends: a column or a number.

    A quotient of totals is that of the columns, whose groups are the ratio of their sums.
    """
    mention = next_amount(said, at, (*_FILLING, *totals))
    if mention is not None:
        name = said.column(mention).name
        return Cell(name), name, mention.end
    number = number_at(said.words, said.skip(at)) if said.skip(at) < len(said.words) else None
    if number is None or not said.free(range(number.start, number.end)) or _is_a_window(said, number.end):
        return None
    return Constant(float(number.value)), f"{number.value:g}", number.end


def _is_a_window(said: Said, at: int) -> bool:
    """Whether a number is that of the steps a mean runs over: "plus a 3 month moving average"."""
    unit = said.request.speech.meaning(said.words[at].text) if at < len(said.words) else None
    if unit is None or unit.family != "time":
        return False
    behind = said.request.phrase_at(at + 1) if at + 1 < len(said.words) else None
    moving = any(
        each.start == at + 1 for each in wanted(said, spoken_of(said, "window"), Tag.MOVING, Tag.MOVING_SUM)
    )
    return moving or (behind is not None and behind.tag is Tag.MEAN)


def subtractions(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield "subtract A from B", and what is said with the verb behind: "A from B subtracted"."""
    for phrase in wanted(said, phrases, Tag.SUBTRACT, Tag.DIVIDED):
        if phrase.tag is Tag.SUBTRACT and (frame := _all_from_one(said, phrase)) is not None:
            yield frame
            continue
        pair = pair_after(said, phrase.end) if phrase.tag is Tag.SUBTRACT else None
        if pair:
            words = pair.words | frozenset(range(phrase.start, phrase.end))
            joined = any(each.start in pair.words for each in said.request.all(Tag.AND))
            left, right = (pair.first, pair.second) if joined else (pair.second, pair.first)
            yield Frame("subtract", words, column=made_of(Operator.SUBTRACT, left, right))
            continue
        pair = pair_before(said, phrase.start)
        if pair:
            op = Operator.SUBTRACT if phrase.tag is Tag.SUBTRACT else Operator.DIVIDE
            words = pair.words | frozenset(range(phrase.start, phrase.end))
            yield Frame("subtract", words, column=made_of(op, pair.first, pair.second))


def _all_from_one(said: Said, phrase: Phrase) -> Frame | None:
    """Return the frame of "subtract A, B and C from D"."""
    listed = list_at(said, said.skip(phrase.end))
    lead = said.request.phrase_at(listed.end) if listed and listed.end < len(said.words) else None
    whole = next_amount(said, lead.end, (Tag.FILLER,)) if lead is not None and lead.tag is Tag.FROM else None
    if listed is None or whole is None:
        return None
    expression: Expression = Cell(said.column(whole).name)
    name = said.column(whole).name
    for column in listed.columns:
        expression = Operation(Operator.SUBTRACT, expression, Cell(column.name))
        name = name_of(Operator.SUBTRACT, name, column.name)
    words = frozenset(range(phrase.start, whole.end))
    return Frame("subtract", words, column=Calculate(name[:_LONGEST_NAME], expression))


def relations(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield differences and ratios that are named as such: "the gap between A and B", "A to B ratio"."""
    for phrase in wanted(said, phrases, Tag.DIFFERENCE, Tag.RATIO):
        pair = pair_after(said, phrase.end) or pair_before(said, phrase.start) or _of_one_word(said, phrase)
        if pair is None:
            continue
        op = Operator.SUBTRACT if phrase.tag is Tag.DIFFERENCE else Operator.DIVIDE
        words = pair.words | frozenset(range(phrase.start, max(phrase.end, min(pair.words))))
        yield Frame(phrase.tag.value, words, column=made_of(op, pair.first, pair.second))


def _of_one_word(said: Said, phrase: Phrase) -> Pair | None:
    """Return the two columns that share the word beside "difference": "goal difference"."""
    behind = said.skip(phrase.end)
    led = said.request.phrase_at(behind) if behind < len(said.words) else None
    for at in (phrase.start - 1, led.end if led and led.tag is Tag.IN else behind):
        if not 0 <= at < len(said.words) or said.words[at].kind != "word" or not said.free((at,)):
            continue
        columns = [each for each in uses.measures(said.table) if _has_word(each, said.words[at].text)]
        if len(columns) == 2:  # noqa: PLR2004 - two sides
            return Pair(columns[0], columns[1], frozenset({at}))
    return None


def _has_word(column: Column, word: str) -> bool:
    named = words_of(column.name)
    return len(named) > 1 and any(likeness(word, each) > _SAME for each in named)


_SAME = 0.95


def per(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield "cost per click", "sales per 1000 visits", where both are amounts, and "GDP per head"."""
    outs = wanted(said, spoken_of(said, "against"), Tag.OUT_OF, Tag.IN_EVERY)
    plain = wanted(said, phrases, Tag.PER, Tag.PER_HEAD)
    yield from _per_stretch(said)
    yield from _per_behind(said, plain)
    for phrase in sorted([*plain, *outs], key=lambda each: -each.end):
        if _stands_behind(said, phrase):
            continue
        many = _many_at(said, said.skip(phrase.end)) if phrase.end < len(said.words) else None
        after = many.end if many else phrase.end
        apiece = phrase.tag is Tag.PER_HEAD
        right = None if apiece else _whole(said, after)
        heads = called(said, Tag.POPULATION) if right is None and _are_heads(said, phrase, after) else []
        paid = _by_unit(said, said.skip(after)) if right is None and not heads else None
        other = said.column(right) if right else heads[0] if heads else paid.column if paid else None
        yield from _one_per(said, phrase, other, right.end if right else 0)
        left = _part(said, phrase) or (_part_meant(said, phrase, other) if other else None)
        column = said.column(left) if left else None
        if left is None and right is not None and phrase.tag is Tag.PER:
            left = _part_after(said, after, right)
            column = said.column(left) if left else None
        if left is None and right is not None and other is not None and phrase.tag is Tag.PER:
            yield from _all_per(said, phrase, other, right.end, many)
        if left is None or column is None or other is None or other is column:
            continue
        if right and not many and (is_step(said, other) or _is_a_level(said, left, other)):
            continue
        end = right.end if right else max(after, phrase.end) + (not apiece)
        end = paid.end if paid else end
        if phrase.tag is Tag.IN_EVERY and many is None:
            continue
        end += _is_a_mark(said, end)  # "hours per rating point"
        for each in alike_before(said, left, other):
            yield _per(said.column(each), other, many, span(each))
        first = min(left.start, phrase.start)
        words = frozenset(range(first, max(end, left.end)))
        yield _per(column, other, many, words | _mean_before(said, first))


def _part_after(said: Said, at: int, right: Mention) -> Mention | None:
    """Return the column behind the one that "per" stands just before: "每公斤的价格", and no list of both."""
    left = next_amount(said, right.end, (Tag.FILLER, Tag.MEAN)) if said.skip(at) == right.start else None
    listed = left is not None and any(
        said.words[each].kind == "stop" for each in range(right.end, left.start)
    )
    return None if listed else left


def _stands_behind(said: Said, phrase: Phrase) -> bool:
    """Whether a word for "per" stands behind what is divided by, as in "kilo başına fiyat"."""
    return phrase.tag is Tag.PER and said.words[phrase.end - 1].text in said.listed("per_behind")


def _per_behind(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield "kilo başına ortalama fiyat": the column before such a word divides the one behind it."""
    for phrase in phrases:
        right = last_amount(said, phrase.start, (Tag.FILLER,)) if _stands_behind(said, phrase) else None
        left = next_amount(said, phrase.end, (Tag.FILLER, Tag.MEAN)) if right is not None else None
        if right is None or left is None or left.column == right.column or is_step(said, said.column(right)):
            continue
        mean = said.request.phrase_at(said.skip(left.end)) if said.skip(left.end) < len(said.words) else None
        behind = span(mean) if mean is not None and mean.tag is Tag.MEAN else frozenset[int]()
        words = frozenset(range(right.start, left.end)) | behind
        yield _per(said.column(left), said.column(right), None, words)


def _mean_before(said: Said, at: int) -> frozenset[int]:
    """Return the word for a mean before a ratio, which is one: "average cost per click"."""
    mean = said.request.phrase_ending(said.request.before_fillers(at))
    return span(mean) if mean is not None and mean.tag is Tag.MEAN else frozenset()


def alike_before(said: Said, last: Mention, whole: Column) -> list[Mention]:
    """Return the columns listed before one that is divided, so divided as well: "goals and assists per game".

    Neither a mean nor a figure of another unit is meant so, nor what is divided by: "visits and sales per
    visit".
    """
    listed = next((each for each in lists_in(said) if each.end == last.end), None)
    joint = said.request.phrase_ending(said.request.before_fillers(last.start))
    if listed is None or whole in listed.columns or joint is None or joint.tag is not Tag.AND:
        return []
    if not same_units(listed.columns) or any(map(is_mean_like, listed.columns)):
        return []
    led = {listed.start, said.request.before_fillers(listed.start)}
    if not led.isdisjoint(each.end for each in spoken_of(said, "calculate")):
        return []  # "orders per visit and sales per order"
    named = [each for each in amounts(said) if listed.start <= each.start < last.start]
    return named if said.column(last) not in map(said.column, named) else []


def _one_per(said: Said, phrase: Phrase, other: Column | None, end: int) -> Iterator[Frame]:
    """Yield "(goals and assists) per game", "goals and assists combined per game": columns taken as one."""
    first = _one_before(said, phrase.start) if end and not _part(said, phrase) else None
    listed = _in_a_sum(said, first)
    if first is None or listed is None or other is None or other in listed.columns:
        return
    name, made = _added(listed, other)
    called_so = say("{one} per {other}", one=name, other=other.name)[:_LONGEST_NAME]
    ratio = Operation(Operator.DIVIDE, made, Cell(other.name))
    yield Frame("per", frozenset(range(listed.start, end)), column=Calculate(called_so, ratio))


def _all_per(said: Said, phrase: Phrase, other: Column, end: int, many: Number | None) -> Iterator[Frame]:
    """Yield "all eggs per kg of feed": the columns that are parts of what no column is called."""
    parts = parts_before(said, phrase.start, other)
    if parts is not None and not is_step(said, other):
        name, made = _added(parts, other)
        shown, right = other.name, Cell(other.name)
        if many is not None and many.value != 1:
            made = Operation(Operator.MULTIPLY, made, Constant(float(many.value)))
            shown = f"{whole(int(many.value))} {other.name}"
        called_so = say("{one} per {other}", one=name, other=shown)[:_LONGEST_NAME]
        words = frozenset(range(parts.start, end))
        yield Frame("per", words, column=Calculate(called_so, Operation(Operator.DIVIDE, made, right)))


def _is_a_mark(said: Said, at: int) -> bool:
    """Whether the word behind a column only says one of what it is: no dots are wanted by it."""
    phrase = said.request.phrase_at(at) if at < len(said.words) else None
    one = phrase is not None and phrase.tag is Tag.POINT and phrase.start == at and phrase.end == at + 1
    return one and said.words[at].text in said.listed("drawn_marks")


def _is_a_level(said: Said, left: Mention, other: Column) -> bool:
    """Whether a mean is wanted of each of a few levels: "average rating per price level"."""
    mean = said.request.phrase_ending(said.request.before_fillers(left.start))
    return mean is not None and mean.tag in (Tag.MEAN, Tag.MEDIAN) and uses.has_levels(other)


def _per_stretch(said: Said) -> Iterator[Frame]:
    """Yield "hotel per night", where a column counts the nights of each row."""
    for phrase in said.request.phrases:
        if phrase.tag.family != "span" or phrase.end - phrase.start < 2:  # noqa: PLR2004 - "per night"
            continue
        text = said.words[phrase.end - 1].text
        counted = [each for each in uses.measures(said.table) if _counts(said, each, text)]
        left = _part(said, phrase) if len(counted) == 1 else None
        left = left or (_part_meant(said, phrase, counted[0]) if len(counted) == 1 else None)
        if left is not None and said.column(left) is not counted[0] and said.free((phrase.start,)):
            yield _per(said.column(left), counted[0], None, frozenset(range(left.start, phrase.end)))


def _counts(said: Said, column: Column, text: str) -> bool:
    """Whether a column of numbers is called by a stretch of time alone, where no row is one: "Nights"."""
    named = words_of(column.name)
    if len(named) != 1 or likeness(named[0], text) <= _SAME:
        return False
    return not any(uses.is_time(each) for each in said.table.columns)


def _many_at(said: Said, at: int) -> Number | None:
    """Return the number at a place, "million" alone among them: "per million inhabitants"."""
    number = number_at(said.words, at)
    power = magnitude_powers().get(said.words[at].text) if at < len(said.words) else None
    if number is not None or power is None or len(said.words[at].text) < _SHORTEST:
        return number
    return Number(10**power, at, at + 1)


_SHORTEST = 3
"""A letter is no thousand of its own: "k" and "mn" stand behind a number."""


def _by_unit(said: Said, at: int) -> "_Paid | None":
    """Return the column that a unit means: money, or "square km" of the only area."""
    return _money_at(said, at) or _area_at(said, at)


def _area_at(said: Said, at: int) -> "_Paid | None":
    places = [each for each in (at, at + 1) if each < len(said.words) and said.words[each].kind != "stop"]
    squared = [each for each in places if said.words[each].text in said.listed("square")]
    areas = [each for each in uses.measures(said.table) if is_area(each)]
    if not squared or len(areas) != 1:
        return None
    behind = squared[0] + 1
    unit = behind < len(said.words) and said.words[behind].kind in ("word", "unit")
    unit = unit and said.request.phrase_at(behind) is None and said.mention_at(behind) is None
    return _Paid(areas[0], behind + unit)


@dataclass(frozen=True, slots=True)
class _Paid:
    """The column that a word for money or a unit means, and where what is said of it ends."""

    column: Column
    end: int


def _money_at(said: Said, at: int) -> _Paid | None:
    """Return the only column of prices or costs where money is named: "fps per dollar spent"."""
    text = said.words[at].text if at < len(said.words) else ""
    if not text or (text not in _MONEY_WORDS and not said.request.speech.names_currency(text)):
        return None
    priced = prices(said.table)
    columns = priced + [each for each in called(said, Tag.COST) if each not in priced]
    spent = at + 1 < len(said.words) and said.words[at + 1].text in _SPENT
    return _Paid(columns[0], at + 1 + spent) if len(columns) == 1 else None


_MONEY_WORDS = all_words(lambda language: language.asking.money)
_SPENT = words_for(Tag.COST) | all_words(lambda language: language.asking.paying)


def _part_meant(said: Said, phrase: Phrase, other: Column) -> Mention | None:
    """Return the only other amount, where it is asked for by what it costs: "cost per head" of a bill."""
    mean = said.request.phrase_ending(said.request.before_fillers(phrase.start))
    behind = mean.start if mean is not None and mean.tag is Tag.MEAN else phrase.start
    at = said.request.before_fillers(behind) - 1
    text = said.words[at].text if at >= 0 else ""
    left = [each for each in uses.measures(said.table) if each is not other]
    if text not in _IN_MONEY or len(left) != 1 or not said.free((at,)):
        return None
    return Mention(said.table.columns.index(left[0]), at, at + 1, 1.0, 1.0, frozenset())


_IN_MONEY = words_for(Tag.COST) | words_for(Tag.INCOME) | uses.heading_words("price")


def _per(left: Column, right: Column, many: Number | None, words: frozenset[int]) -> Frame:
    """Return the frame of "left per so many right"."""
    if many is None or many.value == 1:
        return Frame(
            "per",
            words,
            column=made_of(
                Operator.DIVIDE, left, right, say("{one} per {other}", one=left.name, other=right.name)
            ),
        )
    times = Operation(Operator.MULTIPLY, Cell(left.name), Constant(float(many.value)))
    name = say("{one} per {many} {other}", one=left.name, many=whole(int(many.value)), other=right.name)
    return Frame("per", words, column=Calculate(name, Operation(Operator.DIVIDE, times, Cell(right.name))))


def _part(said: Said, phrase: Phrase) -> Mention | None:
    """Return the column named before "per", over a word for what became of it ("goals scored per")."""
    found = last_amount(said, phrase.start, (Tag.FILLER, Tag.MEAN))  # "precio medio por kilo"
    done = phrase.start - 1
    listed = said.request.speech.says_happened(said.words[done].text) if done >= 0 else False
    rates = (
        each for each in spoken_of(said, "calculate") if each.tag is Tag.RATE and each.end == phrase.start
    )
    rate = next(rates, None)
    if rate is not None:
        return found or last_amount(said, rate.start, (Tag.FILLER,))  # "falls rate per 1000 bed days"
    if found is None and done in said.request.unknown() and listed:
        found = last_amount(said, done, (Tag.FILLER,))
    return found


def _whole(said: Said, at: int) -> Mention | None:
    """Return the column named behind "per", over a word that says what it counts ("per game played")."""
    found = next_amount(said, at, (*_FILLING, Tag.SUM))
    place = said.skip(at)
    if found is None and place in said.request.unknown() and not is_person(said.words[place].text):
        found = next_amount(said, place + 1, (Tag.FILLER,))
    return found


def _are_heads(said: Said, phrase: Phrase, at: int) -> bool:
    """Whether people are what is divided by: "per head", "per 1000 people"."""
    return phrase.tag is Tag.PER_HEAD or (at < len(said.words) and is_person(said.words[at].text))


def percent_of(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield "A in % of B"; where only B is named, of the one other amount there is."""
    for phrase in wanted(said, phrases, Tag.PERCENT_OF):
        right = next_amount(said, phrase.end, (Tag.FILLER,))
        before = _in_total(said, phrase) if right is None else None
        right = next_amount(said, phrase.end, (Tag.FILLER, Tag.SUM)) if before is not None else right
        if right is None:
            continue
        if wanted(said, phrases, Tag.PROFIT) and earned_and_paid(said):
            continue  # "profit as % of sales" is the margin
        left, whole = before or last_amount(said, phrase.start, (Tag.FILLER, Tag.IN)), said.column(right)
        left = left or _one_before(said, phrase.start)
        if left is None or said.column(left) is whole:
            left = _part_behind(said, right.end)
            told = phrase.end - phrase.start >= _TELLING or bool(says_used(said, right.end))
            told = told or whole in uses.aims(said.table)  # "% of target" is what came of it
            if left is None and (not told or _is_of_a_row(said, right.end)):
                continue
        others = [each for each in uses.measures(said.table) if each is not whole]
        spent = [each for each in called(said, Tag.COST) if each is not whole]
        used_up = says_used(said, right.end) if left is None and len(spent) == 1 else frozenset()
        others = spent if used_up else others
        reached = _reached_behind(said, right.end) if whole in uses.aims(said.table) else frozenset[int]()
        part = said.column(left) if left else others[0] if len(others) == 1 else None
        if part is None or part is whole:
            continue
        words = set(range(min(left.start if left else phrase.start, phrase.start), right.end))
        words |= set(range(right.end, left.end)) if left and left.start >= right.end else set()
        words |= (_said_again(said, whole) if left is None else set()) | used_up | reached
        words |= _said_again(said, part) if left is None else set()
        summed = [_in_a_sum(said, each) for each in (left, right)]
        words |= {at for each in summed if each for at in range(each.start, each.end)}
        plain = left is not None and summed == [None, None] and left.end <= phrase.start
        alike = alike_before(said, left, whole) if left is not None and plain else []
        yield _in_percent(frozenset(words), (part, whole), summed)
        for each in alike:
            yield _in_percent(span(each), (said.column(each), whole), summed)


def _in_percent(words: frozenset[int], pair: tuple[Column, Column], summed: Sequence[Listed | None]) -> Frame:
    """Return the frame of a part in percent of a whole, either one maybe a sum."""
    shown, made = zip(*map(_added, summed, pair), strict=True)
    name = say("{share} in % of {whole}", share=shown[0], whole=shown[1])[:_LONGEST_NAME]
    ratio = Calculate(name, Operation(Operator.DIVIDE, *made), percent=True)
    return Frame("percent of", words, column=ratio)


def _in_total(said: Said, phrase: Phrase) -> Mention | None:
    """Return the part where another column's total is the whole: "raised as share of the total target"."""
    left = last_amount(said, phrase.start, (Tag.FILLER, Tag.IN))
    right = next_amount(said, phrase.end, (Tag.FILLER, Tag.SUM))
    apart = left is not None and right is not None and left.column != right.column
    return left if apart else None


def names_its_whole(said: Said, phrases: list[Phrase]) -> bool:
    """Whether a column is named behind a word for percent of it: "as a share of the total"."""
    shares = wanted(said, phrases, Tag.PERCENT_OF)
    return any(next_amount(said, each.end, (Tag.FILLER,)) is not None for each in shares)


def _is_of_a_row(said: Said, at: int) -> bool:
    """Whether a row is named behind, of which the share is: "what percent of sales comes from Utrecht"."""
    named = [each for each in said.cells if at <= each.start < at + _NEARBY]
    columns = {each.column for each in named}
    leads = [said.request.phrase_ending(said.request.before_fillers(each.start)) for each in named]
    kept = any(each is not None and each.tag in _KEEPING for each in leads)
    return not kept and any(uses.is_unique(said.table, said.table.columns[each]) for each in columns)


_KEEPING = (Tag.IN, Tag.ONLY, Tag.WITHOUT, Tag.UNEQUAL, Tag.NOT)
_NEARBY = 6


def _in_a_sum(said: Said, mention: Mention | None) -> Listed | None:
    """Return the sum that a column stands in: "wind + solar" of "wind + solar as a share of coal + gas"."""
    if mention is None:
        return None
    return next((each for each in taken_as_one(said) if each.start <= mention.start < each.end), None)


def _one_before(said: Said, at: int) -> Mention | None:
    """Return the first column of those taken as one just before a place: "wind and solar combined"."""
    ends = {at, said.request.before_fillers(at)}
    listed = next((each for each in taken_as_one(said) if each.end in ends), None)
    return next((each for each in amounts(said) if listed and each.start >= listed.start), None)


def _added(listed: Listed | None, column: Column) -> tuple[str, Expression]:
    """Return one column, or the sum that it stands in, with how it is called."""
    if listed is None:
        return column.name, Cell(column.name)
    names = tuple(each.name for each in listed.columns)
    return " + ".join(names), Across(Aggregate.SUM, names)


def _reached_behind(said: Said, at: int) -> frozenset[int]:
    """Return the word behind an aim that says that it was reached: "% of target reached"."""
    reaching = said.listed("crossing") | said.listed("happened")
    behind = at < len(said.words) and said.words[at].text in reaching and said.mention_at(at) is None
    return frozenset({at}) if behind else frozenset()


def says_used(said: Said, at: int) -> frozenset[int]:
    """Return the words behind an amount that say how much of it is gone: "of the budget used up so far"."""
    end = at
    while end < len(said.words) and end - at < _TELLING and said.words[end].text in said.listed("used_up"):
        end += 1
    return frozenset(range(at, end))


def _part_behind(said: Said, at: int) -> Mention | None:
    """Return the part that is named behind the whole with a verb: "what % of the flights were delayed"."""
    start = at
    while at < len(said.words) and said.mention_at(at) is None:
        phrase = said.request.phrase_at(at)
        if phrase is None or phrase.tag is not Tag.FILLER:
            return None
        at += 1
    return next_amount(said, at, ()) if at > start else None


def _said_again(said: Said, column: Column) -> set[int]:
    """Return the words of all mentions of a column that is spoken of twice."""
    same: list[Mention] = [each for each in said.request.mentions if said.column(each) is column]
    return {
        at
        for each in same
        if is_amount(said, said.mention_at(each.start))
        for at in range(each.start, each.end)
    }
