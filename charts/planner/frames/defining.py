"""Columns that a request defines beside their name: "total pay (salary plus bonus)", "left = pay - rent"."""

from collections.abc import Iterator

from charts.grammar import Calculate, Expression, columns_in
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import day_at, number_at
from charts.planner.frames.asides import said_in
from charts.planner.frames.combining import OPERATORS, SIGNS, TIMES
from charts.planner.frames.computed import around, is_running, spoken_of
from charts.planner.frames.formulas import (
    OPENS,
    Formula,
    Operators,
    closing,
    formula_at,
    operators_in,
    percent_words,
    shown,
)
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.operands import is_amount

_EQUALS = "="
_LEADS = (":", _EQUALS)
_LONGEST_NAME = 6
_LETTER = 2
_OUTCOMES = (Tag.PROFIT, Tag.MARGIN, Tag.DIFFERENCE, Tag.RATE, Tag.RATIO)


def read_definitions(said: Said) -> Iterator[Frame]:
    """Yield the columns whose formula is written, each by the name before it.

    It stands in brackets or behind a colon, or by itself: "(price - unit cost) x sold".
    """
    operators = operators_in(said)
    for at, word in enumerate(said.words):
        read = _formula_at(said, operators, at) if said.free((at,)) else None
        if read is None:
            continue
        stop = read.stop
        closed = {closing(said, at)} if word.text == OPENS and read.start > at else frozenset[int]()
        alone = read.start == at
        name = range(0) if alone and word.text != OPENS else _named(said, at, read.expression)
        being = said_in(said, "being")
        adjacent = bool(name) and all(said.words[each].text in being for each in range(name.stop, at))
        results = frozenset[int]() if adjacent else around(said, spoken_of(said, "calculate"), *_OUTCOMES)
        percents = percent_words(said, read.expression)
        before = frozenset[int]() if name or alone else _said_before(said, operators, at, read.expression)
        begin = name.stop if adjacent else at
        words = frozenset(
            (*name, *range(begin, stop), *_named_again(said, name), *results, *percents, *before, *closed)
        )
        if said.free(words):
            own = " ".join(said.words[place].raw for place in name)
            taken = own.casefold() in map(str.casefold, said.table.names)
            called = own if own and not taken and not _is_plain(said, name) else shown(read.expression)
            percent = bool(percents) or _says_percent(said, name)
            yield Frame("defined", words, column=Calculate(called[:60], read.expression, percent=percent))
            if word.text != _EQUALS:
                return  # several are told apart by their signs: "net = in - out, share = net / in"


def _formula_at(said: Said, operators: Operators, at: int) -> Formula | None:
    """Return the formula that begins here, or in the bracket or behind the colon here."""
    text, count = said.words[at].text, len(said.words)
    if text in _LEADS:
        return formula_at(said, operators, at + 1, count)
    bracket = text == OPENS and said.words[at].kind == "stop"
    longer = formula_at(said, operators, at, count) if bracket or _may_begin(said, operators, at) else None
    if longer is not None and not (longer.written and _is_alone(said, longer)):
        longer = None
    if not bracket:
        return longer
    end = closing(said, at)
    if longer is not None and longer.stop > end + 1:
        return longer
    inner = formula_at(said, operators, at + 1, end) if end < count else None  # a bracket that nothing closes
    if inner is None or inner.stop == end:
        return inner
    led = said.request.phrase_at(inner.stop)
    return inner if led is not None and led.tag in _GOING_ON and _is_alone(said, inner) else None


_GOING_ON = (Tag.SUM, Tag.BY, Tag.EACH, Tag.MEAN)
"""How a bracket may go on behind its formula: "(sets*reps*kg summed up by date)"."""


def _may_begin(said: Said, operators: Operators, at: int) -> bool:
    """Whether a formula without a bracket may begin here: with a column or its sum, behind no operator."""
    mention, phrase = said.request.mention_at(at), said.request.phrase_at(at)
    begins = mention is not None and mention.start == at
    summed = phrase is not None and phrase.tag is Tag.SUM and phrase.start == at
    summed = summed and phrase is not None and not is_running(said, phrase)
    number = number_at(said.words, at) if at + 1 in operators and said.words[at + 1].text in _SIGNED else None
    named = at > 0 and said.request.mention_at(at - 1) is not None  # "revenue 2024 - 2023"
    if not (begins or summed or (number is not None and not named)):
        return False
    return at == 0 or not (at - 1 in operators or any(stop == at for _, stop in operators.values()))


def _is_alone(said: Said, formula: Formula) -> bool:
    """Whether a formula has a bracket, a sign or a word that is nothing but an operator: no mere "over"."""
    inside = range(formula.start, formula.stop)
    if not columns_in(formula.expression) or _is_in_percent(said, formula.stop):
        return False
    if any(said.words[at].text in _SIGNED for at in inside):
        return True
    return any(each.start in inside and each.tag in OPERATORS for each in spoken_of(said, "calculate"))


def _is_in_percent(said: Said, at: int) -> bool:
    """Whether the number before a place is so many percent: "price minus 10%"."""
    behind = said.words[at].text if at < len(said.words) else ""
    return "%" in said.words[at - 1].raw or behind == "%"


_SIGNED = frozenset((*SIGNS, *TIMES, OPENS, ","))


def _said_before(said: Said, operators: Operators, at: int, expression: Expression) -> frozenset[int]:
    """Return the words before a bracket that say the same: "amount per hour (total amount / total hours)"."""
    columns = set(columns_in(expression))
    named = [each for each in said.request.mentions if each.end <= at and said.column(each).name in columns]
    if len({each.column for each in named}) < 2:  # noqa: PLR2004 - both sides of it
        return frozenset()
    stretch = range(named[0].start, named[-1].end)
    others = [each for each in map(said.mention_at, stretch) if each is not None and each not in named]
    computed = any(place in operators for place in stretch)
    return frozenset(stretch) if computed and not others else frozenset()


def _named(said: Said, at: int, expression: Expression) -> range:
    """Return the words that name a formula: before it, by one of its columns, or the one that is left."""
    return _name(said, at) or _named_by_a_part(said, at, expression) or _name_apart(said, at)


def _name(said: Said, at: int) -> range:
    """Return the words before a formula that name what it makes, back to a verb, a joint or a stop."""
    start = at
    while start > max(0, at - _LONGEST_NAME) and _names(said, start - 1):
        start -= 1
    while start < at and _is_small(said, start):
        start += 1
    while 1 < start < at and said.words[start - 1].text == "/" and len(said.words[start - 2].text) == 1:
        start -= _LETTER  # "k/d (kills / deaths)"
    end = at
    while end > start and said.words[end - 1].text in said_in(said, "being"):
        end -= 1
    return range(start, end)


def _named_by_a_part(said: Said, at: int, expression: Expression) -> range:
    """Return the words that name a formula by one of its columns: "stock value (stock x cost)"."""
    start = at
    while start and said.words[start - 1].kind not in ("stop", "sign"):
        start -= 1
    named = [each for each in map(said.mention_at, range(start, at)) if is_amount(said, each)]
    own = [each for each in named if each is not None]
    if (
        not own
        or len({each.column for each in own}) > 1
        or said.column(own[0]).name not in columns_in(expression)
    ):
        return range(0)
    end = own[0].end
    while end < at and _goes_on(said, end):
        end += 1
    return range(own[0].start, end)


def _goes_on(said: Said, at: int) -> bool:
    """Whether a word behind a column belongs to the name of what is made of it: "value", "per head"."""
    heads = [each for each in spoken_of(said, "calculate") if each.tag is Tag.PER_HEAD]
    phrase = said.request.phrase_at(at)
    if any(each.start <= at < each.end for each in heads):
        return True
    return said.mention_at(at) is None and phrase is None and said.words[at].kind == "word"


def _named_again(said: Said, name: range) -> Iterator[int]:
    """Yield the words by which a column is spoken of once more: "profit by store, where profit = a - b"."""
    texts = [said.words[at].text for at in name]
    for at in range(len(said.words) - len(texts) + 1) if texts else ():
        run = range(at, at + len(texts))
        if [said.words[place].text for place in run] == texts and set(run).isdisjoint(name):
            yield from run


def _names(said: Said, at: int) -> bool:
    mention, phrase = said.request.mention_at(at), said.request.phrase_at(at)
    is_cell = said.cell_at(at) is not None
    if said.words[at].kind != "word" or not said.free((at,)) or is_cell or day_at(said.words, at):
        return False
    if mention is not None:
        return uses.is_number(said.column(mention))
    if phrase is not None and phrase.tag.family == "span":
        return any(
            each.tag.family in ("span", "group") for each in said.request.phrases if each is not phrase
        )
    return phrase is None or phrase.tag in _IN_NAMES


_IN_NAMES = (Tag.SUM, Tag.SHARE, Tag.FILLER, Tag.TREND, Tag.IN, Tag.BY, Tag.AND)
"""Meanings that a word of a name may have without meaning it: "total pay", "error rate in percent"."""


def _is_small(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    small = phrase is not None and phrase.tag in (Tag.FILLER, Tag.IN, Tag.BY)
    return small or said.request.speech.is_small_talk(said.words[at].text)


def _is_plain(said: Said, name: range) -> bool:
    """Whether a name is but the word for what a difference or a ratio is ("profit")."""
    phrases = (each for each in spoken_of(said, "calculate") if each.tag in _RESULTS)
    return any(range(each.start, each.end) == name for each in phrases)


_RESULTS = (Tag.PROFIT, Tag.DIFFERENCE, Tag.RATIO)


def _name_apart(said: Said, at: int) -> range:
    """Return the words before that nothing else is known of: "turnover for each shop (qty x price)"."""
    loose = [each for each in said.request.unknown() if each < at and said.free((each,))]
    told = [each for each in loose if not said.request.speech.is_small_talk(said.words[each].text)]
    told = [each for each in told if not day_at(said.words, each)]
    told = [each for each in told if said.cell_at(each) is None]
    whole = range(told[0], told[-1] + 1) if told else range(0)
    between = (each for each in whole if each not in told)
    named = len(whole) <= _LONGEST_NAME and all(_is_timely(said, each) for each in between)
    return whole if named else range(0)


def _is_timely(said: Said, at: int) -> bool:
    """Whether a word of a name is a stretch of time, or but alike one that heads a column: "hourly rate"."""
    meant, mention = said.request.speech.meaning(said.words[at].text), said.mention_at(at)
    alike = mention is not None and mention.length == 1 and mention.quality < 1
    return alike or (meant is not None and meant.family in ("span", "time"))


def _says_percent(said: Said, name: range) -> bool:
    found = [each for each in spoken_of(said, "window") if each.tag is Tag.PERCENT]
    return any(not set(name).isdisjoint(range(each.start, each.end)) for each in found)
