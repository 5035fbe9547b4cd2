"""Columns that a request defines beside their name: "total pay (salary plus bonus)", "left = pay - rent"."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from charts.grammar import Calculate, Cell, Constant, Expression, Operation, Operator, columns_in
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import day_at, number_at
from charts.planner.frames.combining import OPERATORS, SIGNS, TIMES, name_of
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.operands import is_amount, named_at

_OPENS, _CLOSES, _LEADS = "(", ")", (":", "=")
_WORDED = {**OPERATORS, Tag.PER: Operator.DIVIDE}
_TIGHT = (Operator.MULTIPLY, Operator.DIVIDE)
_OVER = (Tag.OVER, Tag.ABOVE)
_LONGEST_NAME, _LONGEST = 6, 24


@dataclass(slots=True)
class _Formula:
    """What is read of a formula, and where its reading stands."""

    said: Said
    operators: dict[int, tuple[Operator, int]]
    at: int
    end: int
    operands: int = 0

    def sum(self) -> Expression | None:
        """Return what is added and subtracted from here on."""
        return self._row(self._product, tight=False)

    def _product(self) -> Expression | None:
        return self._row(self._operand, tight=True)

    def _row(self, part: Callable[[], Expression | None], *, tight: bool) -> Expression | None:
        found = part()
        while found is not None and self.at < self.end:
            known = self.operators.get(self.at)
            if known is None or (known[0] in _TIGHT) is not tight:
                break
            self.at = known[1]
            right = part()
            found = None if right is None else Operation(known[0], found, right)
        return found

    def _operand(self) -> Expression | None:
        self.at = min(self.said.skip(self.at), self.end)
        counted = self.said.request.phrase_at(self.at) if self.at < self.end else None
        if counted is not None and counted.tag in (Tag.COUNT, Tag.TOTAL_NUMBER, Tag.SUM):
            self.at = counted.end  # "divided by the number planted"
        if self.at >= self.end:
            return None
        if self.said.words[self.at].text == _OPENS:
            self.at += 1
            inner = self.sum()
            closed = self.at < self.end and self.said.words[self.at].text == _CLOSES
            self.at += closed
            return inner if closed else None
        mention, number = named_at(self.said, self.at), number_at(self.said.words, self.at)
        self.operands += 1
        partly = number is not None and mention is not None and not mention.whole
        if mention is not None and is_amount(self.said, mention) and not partly:
            self.at = mention.end
            return Cell(self.said.column(mention).name)
        if number is not None and (mention is None or partly):  # "grams/100" of "kcal per 100g"
            self.at = number.end
            return Constant(float(number.value))
        return None


def read_definitions(said: Said) -> Iterator[Frame]:
    """Yield the columns whose formula stands in brackets or behind a colon, each by the name before it."""
    operators = _operators(said)
    for at, word in enumerate(said.words):
        if word.text == _OPENS and word.kind == "stop":
            end = _closing(said, at)
        elif word.text in _LEADS:
            end = len(said.words)
        else:
            continue
        read = _formula(said, operators, at + 1, end)
        if read is None:
            continue
        expression, stop = read
        if word.text == _OPENS and stop != end:
            continue
        stop += word.text == _OPENS
        name = _name(said, at) or _named_by_a_part(said, at, expression) or _name_apart(said, at)
        words = frozenset((*name, *range(at, stop), *_named_again(said, name)))
        if said.free(words):
            own = " ".join(said.words[place].raw for place in name)
            taken = own.casefold() in map(str.casefold, said.table.names)
            called = own if own and not taken and not _is_plain(said, name) else _shown(expression)
            percent = _says_percent(said, name)
            yield Frame("defined", words, column=Calculate(called[:60], expression, percent=percent))
            return


def _formula(
    said: Said, operators: dict[int, tuple[Operator, int]], at: int, end: int
) -> tuple[Expression, int] | None:
    """Return the formula that begins at a place, and where it ends; None where there is none."""
    reading = _Formula(said, operators, at, min(end, at + _LONGEST))
    expression = reading.sum()
    whole = reading.at >= end or said.words[reading.at].kind in ("stop", "sign") or _follows(said, reading.at)
    if expression is None or not isinstance(expression, Operation) or reading.operands < 2 or not whole:  # noqa: PLR2004 - two sides
        return None
    return expression, reading.at


def _follows(said: Said, at: int) -> bool:
    """Whether what goes on behind a formula is another wish ("accumulated", "by team")."""
    return said.request.mention_at(at) is None


def _operators(said: Said) -> dict[int, tuple[Operator, int]]:
    """Return where operators stand, with where they end."""
    found: dict[int, tuple[Operator, int]] = {}
    for at, word in enumerate(said.words):
        if word.text in SIGNS and word.kind in ("sign", "stop"):
            found[at] = (SIGNS[word.text], at + 1)
        elif word.text in TIMES:
            found[at] = (Operator.MULTIPLY, at + 1)
    for phrase in spoken_of(said, "calculate"):
        if phrase.tag in _WORDED:
            found[phrase.start] = (_WORDED[phrase.tag], phrase.end)
    for phrase in said.phrases(*_OVER):
        found.setdefault(phrase.start, (Operator.DIVIDE, phrase.end))
    return found


def _closing(said: Said, at: int) -> int:
    """Return the place of the bracket that closes the one here; the end where none does."""
    depth = 0
    for place in range(at, len(said.words)):
        depth += {_OPENS: 1, _CLOSES: -1}.get(said.words[place].text, 0)
        if depth == 0:
            return place
    return len(said.words)


def _name(said: Said, at: int) -> range:
    """Return the words before a formula that name what it makes, back to a verb, a joint or a stop."""
    start = at
    while start > max(0, at - _LONGEST_NAME) and _names(said, start - 1):
        start -= 1
    while start < at and _is_small(said, start):
        start += 1
    return range(start, at)


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
    is_cell = any(cell.start <= at < cell.end for cell in said.cells)
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


def _shown(expression: Expression) -> str:
    """Return a formula as columns are called by it."""
    match expression:
        case Operation(op, left, right):
            return name_of(op, _shown(left), _shown(right))
        case Constant(value):
            return f"{value:g}"
        case Cell(field):
            return field
        case _:
            return ""


def _name_apart(said: Said, at: int) -> range:
    """Return the one word before that nothing else is known of: "turnover for each shop (qty x price)"."""
    loose = [each for each in said.request.unknown() if each < at and said.free((each,))]
    told = [each for each in loose if not said.request.speech.is_small_talk(said.words[each].text)]
    told = [each for each in told if not day_at(said.words, each)]
    told = [each for each in told if not any(cell.start <= each < cell.end for cell in said.cells)]
    return range(told[0], told[0] + 1) if len(told) == 1 else range(0)


def _says_percent(said: Said, name: range) -> bool:
    found = [each for each in spoken_of(said, "window") if each.tag is Tag.PERCENT]
    return any(not set(name).isdisjoint(range(each.start, each.end)) for each in found)
