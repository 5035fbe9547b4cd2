"""Arithmetic as members write it: "(price - unit cost) x sold", "offered minus answered, over offered"."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from charts.grammar import Cell, Constant, Expression, Made, Operation, Operator
from charts.language.lexicon import words_for
from charts.language.tags import Tag
from charts.planner.filters.literals import number_at
from charts.planner.frames.combining import OPERATORS, SIGNS, is_times, name_of
from charts.planner.frames.computed import around, spoken_of
from charts.planner.frames.frame import Said
from charts.planner.frames.operands import is_amount, named_at

OPENS, CLOSES = "(", ")"
_COMMA = ","
_WORDED = {**OPERATORS, Tag.PER: Operator.DIVIDE}
_TIGHT = (Operator.MULTIPLY, Operator.DIVIDE)
_OVER = (Tag.OVER, Tag.ABOVE)
_LONGEST = 24
_IDLE = 2
_ALL = words_for(Tag.EVERYTHING)
Operators = Mapping[int, tuple[Operator, int]]
"""Where operators stand, with where they end."""


@dataclass(frozen=True, slots=True)
class Formula:
    """Arithmetic over columns at words start..stop.

    written says that it is written as formulas are: with brackets, constants, totals, products and sums.
    """

    expression: Operation
    start: int
    stop: int
    written: bool


@dataclass(slots=True)
class _Reading:
    """What is read of a formula, and where its reading stands."""

    said: Said
    operators: Operators
    at: int
    end: int
    operands: int = 0
    written: bool = False
    summing: bool = False
    """Whether plain columns are added up, so that "per" is said of all of them."""
    ranks: set[bool] = field(default_factory=set)
    """Whether operators that bind tightly were read, and whether others were."""

    def all(self) -> Expression | None:
        """Return what is read from here on; what stands behind a comma is done to all before it."""
        found = self._sum()
        while found is not None and self.at + 1 < self.end and self.said.words[self.at].text == _COMMA:
            known = self.operators.get(self.at + 1)
            if known is None:
                break
            before, self.at = self.at, known[1]
            right = self._product()
            if right is None:
                self.at = before
                break
            found, self.written = Operation(known[0], found, right), True
        return self._per_one_of(found)

    def _per_one_of(self, found: Expression | None) -> Expression | None:
        """Return a sum for one of what stands behind it: "goals + assists per match" is of both.

        So is what is said to be divided: "revenue minus cost divided by revenue".
        """
        known = self.operators.get(self.at) if self.at < self.end else None
        if found is None or known is None or not self._is_of_all(known[0], self.at):
            return found
        before, self.at = self.at, known[1]
        right = self._operand()
        if right is None:
            self.at = before
            return found
        if self._is_spoken(known[0], before):
            right = self._added(right)
        self.ranks |= {True}
        return Operation(known[0], found, right)

    def _is_of_all(self, op: Operator, at: int) -> bool:
        """Whether all before is divided: by "per", or in words."""
        return self._says_per(at) or self._is_spoken(op, at)

    def _says_per(self, at: int) -> bool:
        return self.said.words[at].text in words_for(Tag.PER)

    def _sum(self) -> Expression | None:
        return self._row(self._product, tight=False)

    def _product(self) -> Expression | None:
        return self._row(self._operand, tight=True)

    def _row(self, part: Callable[[], Expression | None], *, tight: bool) -> Expression | None:
        found = part()
        while found is not None and self.at < self.end:
            known = self.operators.get(self.at)
            if known is None or (known[0] in _TIGHT) is not tight:
                break
            if tight and self.summing and self._is_of_all(known[0], self.at):
                break
            before, self.at = self.at, known[1]
            self.summing = self.summing or (not tight and not isinstance(found, Operation))
            right = part()
            if right is None:
                self.at = before  # "per product" divides by nothing
                break
            if tight and self._is_spoken(known[0], before) and False not in self.ranks:
                right = self._added(right)
            self.ranks.add(tight)
            found = Operation(known[0], found, right)
        return found

    def _is_spoken(self, op: Operator, at: int) -> bool:
        """Whether a division is said in words, and no "per": what is added behind divides as a whole."""
        return op is Operator.DIVIDE and self.said.words[at].kind == "word" and not self._says_per(at)

    def _added(self, found: Expression) -> Expression:
        """Return the sum of "bill divided by electricity + gas"."""
        while (known := self.operators.get(self.at)) is not None and known[0] is Operator.ADD:
            before, self.at = self.at, known[1]
            right = self._operand()
            if right is None:
                self.at = before
                break
            found, self.written = Operation(Operator.ADD, found, right), True
        return found

    def _operand(self) -> Expression | None:
        self.at = min(self._over_all(self.said.skip(self.at)), self.end)
        counted = self.said.request.phrase_at(self.at) if self.at < self.end else None
        if counted is not None and counted.tag in (Tag.COUNT, Tag.TOTAL_NUMBER, Tag.SUM):
            self.written = True
            self.at = min(self.said.skip(counted.end), self.end)  # "divided by the number planted"
        if self.at >= self.end:
            return None
        if self.said.words[self.at].text == OPENS:
            return self._bracketed()
        mention, number = named_at(self.said, self.at), number_at(self.said.words, self.at)
        partly = number is not None and mention is not None and not mention.whole
        if mention is not None and is_amount(self.said, mention) and not partly:
            self.at, self.operands = self._over_idle(mention.end), self.operands + 1
            return Cell(self.said.column(mention).name)
        if number is not None and (mention is None or partly):  # "grams/100" of "kcal per 100g"
            self.at, self.operands, self.written = number.end, self.operands + 1, True
            return Constant(float(number.value))
        return None

    def _over_all(self, at: int) -> int:
        """Return the place behind "all" and "all the"."""
        said = self.said
        everything = at < self.end and said.words[at].text in _ALL
        return said.skip(at + 1) if everything else at

    def _over_idle(self, at: int) -> int:
        """Return the place of the operator behind words that say nothing: "all kills on it divided by"."""
        said = self.said
        for end in range(at, min(at + _IDLE, self.end - 1) + 1):
            if end in self.operators or end >= self.end:
                return end
            phrase, word = said.request.phrase_at(end), said.words[end]
            idle = phrase is None or phrase.tag in (Tag.FILLER, Tag.IN)
            if word.kind != "word" or said.mention_at(end) is not None or not idle:
                break
        return at

    def _bracketed(self) -> Expression | None:
        self.at += 1
        inner = self.all()
        closed = self.at < self.end and self.said.words[self.at].text == CLOSES
        self.at, self.written = self.at + closed, True
        return inner if closed else None


def formula_at(said: Said, operators: Operators, at: int, end: int) -> Formula | None:
    """Return the formula that begins at a place and ends before another; None where there is none."""
    reading = _Reading(said, operators, at, min(end, at + _LONGEST))
    found = reading.all()
    whole = reading.at >= end or said.words[reading.at].kind in ("stop", "sign") or _follows(said, reading.at)
    if not isinstance(found, Operation) or reading.operands < 2 or not whole:  # noqa: PLR2004 - two sides
        return None
    return Formula(found, at, reading.at, reading.written or len(reading.ranks) > 1)


def _follows(said: Said, at: int) -> bool:
    """Whether what goes on behind a formula is another wish ("accumulated", "by team")."""
    return said.request.mention_at(at) is None


def operators_in(said: Said) -> Operators:
    """Return where operators stand, with where they end."""
    found: dict[int, tuple[Operator, int]] = {}
    for at, word in enumerate(said.words):
        if word.text in SIGNS and word.kind in ("sign", "stop"):
            found[at] = (SIGNS[word.text], at + 1)
        elif is_times(said, at):
            found[at] = (Operator.MULTIPLY, at + 1)
    for phrase in spoken_of(said, "calculate"):
        if phrase.tag in _WORDED:
            found[phrase.start] = (_WORDED[phrase.tag], phrase.end)
    for phrase in said.phrases(*_OVER):
        found.setdefault(phrase.start, (Operator.DIVIDE, phrase.end))
    return found


def percent_words(said: Said, expression: Made) -> frozenset[int]:
    """Return the words by which a ratio is wanted in percent, empty where it is no ratio."""
    if not isinstance(expression, Operation) or expression.op is not Operator.DIVIDE:
        return frozenset()
    return around(said, spoken_of(said, "window"), Tag.PERCENT)


def closing(said: Said, at: int) -> int:
    """Return the place of the bracket that closes the one here; the end where none does."""
    depth = 0
    for place in range(at, len(said.words)):
        depth += {OPENS: 1, CLOSES: -1}.get(said.words[place].text, 0)
        if depth == 0:
            return place
    return len(said.words)


def shown(expression: Expression) -> str:
    """Return a formula as columns are called by it."""
    match expression:
        case Operation(op, left, right):
            tight = op in _TIGHT
            return name_of(
                op, _part(left, bracket=tight), _part(right, bracket=tight or op is Operator.SUBTRACT)
            )
        case Constant(value):
            return f"{value:g}"
        case Cell(field):
            return field
        case _:
            return ""


def _part(expression: Expression, *, bracket: bool) -> str:
    loose = isinstance(expression, Operation) and expression.op not in _TIGHT
    return f"({shown(expression)})" if bracket and loose else shown(expression)
