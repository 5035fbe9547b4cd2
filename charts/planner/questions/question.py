"""A question as the rules for answers see it: its words, the rows that it is about, the places it names."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from charts.data.calculating import calculated
from charts.data.figures import is_mean_like, natural
from charts.data.figures import label as cell_label
from charts.data.filtering import figure, kept_rows, split_where
from charts.grammar import Aggregate, ChartSpec, Comparison, Group, Measure, Op, Where
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.asked_about import rows_of, said_figure
from charts.planner.choice import uses
from charts.planner.filters.comparisons import Filters, read_filters, where_of
from charts.planner.filters.literals import Day, day_at, number_at
from charts.planner.filters.spans import day_test
from charts.planner.frames.frame import Said
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request, request_of
from charts.table import Column, Kind, Table

Number = int | float
_SHORT = 3
"""So long a preposition is before a word that asks."""


@dataclass(frozen=True, slots=True)
class Place:
    """Rows that are named by a cell or a moment at words start..end."""

    name: str
    test: Comparison
    start: int
    end: int


@dataclass(slots=True)
class Question:
    """A request that asks for something, on a reading of its own; drawn are the columns of the last chart."""

    said: Said
    filters: Filters
    drawn: tuple[str, ...] = ()
    standing: Sequence[int] = ()
    """The rows that pass the filters in force, of columns that the question tests no more."""

    @property
    def table(self) -> Table:
        """Return the table that is asked about."""
        return self.said.table

    def has(self, what: str) -> int | None:
        """Return where the first word stands that a language lists so for asking."""
        words = self.said.listed(what)
        return next((at for at, word in enumerate(self.said.words) if word.text in words), None)

    def starts_with(self, what: str) -> bool:
        """Whether such a word opens the question, or a clause of it, maybe behind a preposition."""
        listed, words = self.said.listed(what), self.said.words
        for at, word in enumerate(words):
            led = at > 0 and len(words[at - 1].text) <= _SHORT
            begins = at - led
            first = at == 0 or begins == 0 or "stop" in (words[at - 1].kind, words[begins - 1].kind)
            if word.text in listed and first:
                return True
        return False

    def amounts(self) -> list[Mention]:
        """Return the columns of figures that are named, left to right, each once."""
        found: dict[int, Mention] = {}
        for each in self.said.request.mentions:
            column = self.said.column(each)
            if uses.is_measure(column) and not uses.numbers_rows(self.table, column):
                found.setdefault(each.column, each)
        return list(found.values())

    def where(self, without: str = "") -> Where | None:
        """Return the filters, without those on one column."""
        found = [each for each in self.filters.found if each.test.field != without]
        where, numbered = where_of(self.said.request, Filters(found=found)), self.numbered()
        if len(numbered) == 1 and numbered[0].test.field != without:
            return Group((numbered[0].test, where)) if where else numbered[0].test
        return where

    def rows(self, *tests: Where | None) -> list[int]:
        """Return the rows that pass, totals left out."""
        given = tuple(each for each in tests if each is not None)
        return kept_rows(self.table, Group(given) if given else None, self.standing)

    def places(self) -> list[Place]:
        """Return the rows that are named by cells, or by moments of the column of time, left to right."""
        request = self.said.request
        found = [
            Place(cell.value, _is_cell(self.table.columns[cell.column], cell.value), cell.start, cell.end)
            for cell in self.said.cells
            if not any(request.mention_at(at) for at in range(cell.start, cell.end))
        ]
        found += self.numbered()
        taken = {at for each in found for at in range(each.start, each.end)}
        at = 0
        while at < len(request.words):
            day = day_at(request.words, at) if at not in taken and not request.mention_at(at) else None
            test = (day_test(request, None, Tag.EQUAL, day) or self._year(day)) if day else None
            if day and test and test.field in self.table.names:
                name = " ".join(word.raw for word in request.words[day.start : day.end])
                found.append(Place(name, test, day.start, day.end))
            at = day.end if day else at + 1
        apart = {tuple(self.rows(each.test)): each for each in reversed(found)}
        return sorted(apart.values(), key=lambda each: each.start)

    def numbered(self) -> list[Place]:
        """Return the rows that are called by their number: "week 3" of a column of weeks."""
        found = []
        for each in self.said.request.mentions:
            column, number = self.said.column(each), number_at(self.said.words, each.end)
            if number is not None and number.value in column.values and self._names_rows(column):
                name = f"{column.name} {number.value}"
                found.append(
                    Place(name, Comparison(column.name, Op.EQ, (number.value,)), each.start, number.end)
                )
        return found

    def _year(self, day: Day) -> Comparison | None:
        """Return the test of a year by the cells that hold it: 2024 of "2024 Q1"."""
        for column in self.table.columns if day.year and not day.month else ():
            cells = [each for each in column.values if str(day.year) in words_of(str(each))]
            if cells and not uses.is_number(column):
                held = tuple(dict.fromkeys(map(str, cells)))
                return Comparison(column.name, Op.IN, held)
        return None

    def grouping(self) -> list[Phrase]:
        """Return the words by which something is asked of each group: none in "on what do I spend most"."""
        words, naming = self.said.words, self.said.listed("naming") | self.said.listed("who")
        found = self.said.request.all(Tag.BY, Tag.EACH, Tag.POST_BY)
        behind = ((each, words[each.end : each.end + 1]) for each in found)
        return [
            each
            for each, next_word in behind
            if each.tag is not Tag.BY
            or (next_word and next_word[0].kind != "stop" and next_word[0].text not in naming)
        ]

    def groups(self) -> bool:
        """Whether a column is named that parts the rows, and that no filter is of."""
        tested = {each.test.field for each in self.filters.found}
        named = [self.said.column(each) for each in self.said.request.mentions]
        return any(
            not uses.is_measure(each) and not uses.is_unique(self.table, each) and each.name not in tested
            for each in named
        )

    def label(self) -> Column | None:
        """Return the column that names what is asked for: each row once."""
        named = [
            column
            for each in self.said.request.mentions
            if not uses.is_measure(column := self.said.column(each)) and uses.is_unique(self.table, column)
        ]
        if named:
            return named[0]
        own = [each for each in self.table.columns if self._names_rows(each)]
        who = [each for each in own if each.kind is Kind.TEXT]
        if self.has("who") is not None and who:
            return who[0]
        return own[0] if own else None

    def _names_rows(self, column: Column) -> bool:
        named = uses.numbers_rows(self.table, column) or not uses.is_measure(column)
        return named and uses.is_unique(self.table, column)

    def name_of(self, row: int) -> str:
        """Return what a row is called."""
        label = self.label()
        return cell_label(label, row) if label else ""

    def in_time(self, rows: Sequence[int]) -> list[int]:
        """Return rows in the order of time, where that is what they are called by; else as they stand."""
        label = self.label()
        if label is None or not uses.is_time(label):
            return list(rows)
        ranks, values = label.ranks, label.values
        return sorted(rows, key=lambda row: natural(values[row]) if ranks is None else (0, ranks[row] or 0))

    def names(self, rows: Iterable[int]) -> list[str]:
        """Return what rows are called, in order."""
        return [self.name_of(row) for row in rows]

    def value(self, column: Column, rows: Sequence[int]) -> Number | None:
        """Return the figure of a column over rows: their sum, or the mean of what cannot be added."""
        return figure(self.table, self.measure(column), rows)

    def measure(self, column: Column) -> Measure:
        """Return how a column's rows become one figure."""
        return Measure(column.name, Aggregate.MEAN if is_mean_like(column) else Aggregate.SUM)

    def shown(self, column: Column, value: Number) -> str:
        """Return a figure of a column as text."""
        return said_figure(self.table, Measure(column.name), value)

    def shown_at(self, column: Column, value: Number, name: str) -> str:
        """Return a figure of a column as text, with what it is of behind it."""
        return f"{self.shown(column, value)} ({name})"


def asks_when(question: Question) -> bool:
    """Whether a moment is asked for: "when", "in which month", "what year"."""
    if question.has("when") is not None:
        return True
    said = question.said
    openers = said.listed("picking") | said.listed("naming")
    at = next((at for at, word in enumerate(said.words[:-1]) if word.text in openers), None)
    return at is not None and names_a_step(said.request, at + 1)


def names_a_step(request: Request, at: int) -> bool:
    """Whether a word is one step of time: "month", and not "months"."""
    unit, text = request.speech.meaning(request.words[at].text), request.words[at].text
    return unit is not None and unit.family == "time" and not request.speech.names_several(text)


def _is_cell(column: Column, value: str) -> Comparison:
    if column.kind is Kind.BOOLEAN:
        known = {column.raw[row].strip(): each for row, each in enumerate(column.values)}
        found = known.get(value)
        return Comparison(column.name, Op.EQ, (found if found is not None else value,))
    return Comparison(column.name, Op.EQ, (value,))


def question_of(read: Request, last: ChartSpec | None) -> Question:
    """Return a question with its filters, read on a copy of the request."""
    request = request_of(read.table, list(read.words), read.speech)
    said = Said(request)
    drawn = tuple(each.field for each in last.y if each.field in read.table.names) if last else ()
    filters = read_filters(request, said.cells)
    tested = {each.test.field for each in filters.found}
    return Question(said, filters, drawn, rows_in_force(read.table, last, tested))


def rows_in_force(table: Table, last: ChartSpec | None, but_for: Collection[str] = ()) -> list[int]:
    """Return the rows that pass a chart's filters, also those of columns that it made; totals left out.

    but_for are columns whose filters do not count.
    """
    rows = rows_of(table)
    where, _ = split_where(last.where if last else None, but_for)
    if last is None or where is None:
        return rows
    own, later = split_where(where, {each.name for each in last.calculate})
    rows = kept_rows(table, own, rows)
    return kept_rows(calculated(table, last.calculate, rows)[0], later, rows) if later else rows
