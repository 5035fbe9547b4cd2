"""Words about looks and what stands beside them: numbers, quotations, names of marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from charts.data.figures import goes_up
from charts.grammar import Looks
from charts.language.tags import Tag
from charts.language.tokens import Word, written
from charts.planner.choice import uses
from charts.planner.filters.literals import Cell, Number, dated, day_at, number_at
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Edit, Said
from charts.planner.request.phrases import Phrase
from charts.table import Column, Kind

REACH = 5
_LONGEST_NAME = 8
_ENDS, _FAR = 2, 8
_COMMA = 2
"""So many words further apart is what has a comma between: "title 'Energy', months slanted"."""


@dataclass(frozen=True, slots=True)
class Style:
    """The phrases of looks in a request, left to right, and the cells that it names."""

    said: Said
    phrases: Sequence[Phrase]
    cells: Sequence[Cell]
    extremes: dict[tuple[int, int], Phrase | None] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The marks that words single out, by how many words are taken and where they begin."""

    def all(self, *tags: Tag) -> Iterator[Phrase]:
        """Yield the phrases with these meanings that nobody has taken."""
        return (each for each in self.phrases if each.tag in tags and self.said.free(span(each)))

    def near(self, phrase: Phrase, *tags: Tag, reach: int = REACH) -> Phrase | None:
        """Return the nearest phrase with one of these meanings, with no full stop between."""
        first = bisect_left(self.phrases, phrase.start - reach, key=lambda each: each.end)
        last = bisect_right(self.phrases, phrase.end + reach, key=lambda each: each.start)
        beside = replace(self, phrases=self.phrases[first:last]).all(*tags)
        found = [each for each in beside if each is not phrase and self._gap(phrase, each) <= reach]
        return min(found, key=lambda each: self._gap(phrase, each), default=None)

    def _gap(self, one: Phrase, other: Phrase) -> int:
        first, second = sorted((one, other), key=lambda each: each.start)
        between = range(first.end, second.start)
        if any(is_end(self.said, at) for at in between):
            return REACH * 9
        commas = sum(self.said.words[at].text == "," for at in between)
        return len(between) + _COMMA * commas

    def number(self, phrase: Phrase, reach: int = REACH) -> Number | None:
        """Return the number that stands nearest behind a phrase, else just before it."""
        words = self.said.words
        for at in (*range(phrase.end, phrase.end + reach), phrase.start - 1, phrase.start - 2):
            if 0 <= at < len(words) and self.said.free((at,)):
                found = number_at(words, at)
                if found is not None:
                    return found
                if is_end(self.said, at) and at >= phrase.end:
                    break
        return None

    def quote(self, phrase: Phrase, reach: int = REACH) -> int | None:
        """Return the place of a quotation behind a phrase."""
        words = self.said.words
        places = range(phrase.end, min(len(words), phrase.end + reach))
        return next((at for at in places if words[at].kind == "quote" and self.said.free((at,))), None)

    def text(self, start: int) -> tuple[str, range] | None:
        """Return the words from a place to the end of what is said there, if they can be a name."""
        words = self.said.words
        at = start + (start < len(words) and words[start].text in (":", "："))
        end = at
        while end < len(words) and self.said.free((end,)) and not self._goes_elsewhere(end):
            end += 1
        if not 0 < sum(word.kind not in ("stop", "sign") for word in words[at:end]) <= _LONGEST_NAME:
            return None
        return written(words[at:end]), range(start, end)

    def _goes_elsewhere(self, at: int) -> bool:
        """Whether a name ends before a word: at a stop, or where "and" leads to another wish about looks."""
        words = self.said.words
        if words[at].kind == "stop":
            return not _is_within(words, at)
        phrase = self.said.request.phrase_at(at)
        if phrase is None or phrase.tag not in (Tag.AND, Tag.ADD) or phrase.end >= len(words):
            return False
        behind = phrase.end
        while (
            behind < len(words) - 1 and (led := self.said.request.phrase_at(behind)) and led.tag in _LEADING
        ):
            behind = led.end
        known = self.said.request.phrase_at(behind) if behind < len(words) else None
        style = any(each.start in (phrase.end, behind) for each in self.phrases)
        return style or (known is not None and known.tag.family in ("looks", "look", "mark", "sort", "layer"))

    def target(self, start: int, stop: int, reach: int = REACH) -> tuple[str, Column, range] | None:
        """Return the cell or column named nearest to a stretch of words, whose it is, and its words."""
        return next(iter(self.targets(start, stop, reach)), None)

    def targets(self, start: int, stop: int, reach: int = REACH) -> list[tuple[str, Column, range]]:
        """Return the cells and columns named near a stretch of words, the nearest first."""
        found = [
            (each.value, self.said.table.columns[each.column], range(each.start, each.end))
            for each in self.cells
        ]
        found += [
            (self.said.column(each).name, self.said.column(each), range(each.start, each.end))
            for each in self.said.request.mentions
        ]

        def gap(words: range) -> int:
            return words.start - stop if words.start >= stop else start - words.stop

        near = [each for each in found if 0 <= gap(each[2]) <= reach and self.said.free(each[2])]
        return sorted(near, key=lambda each: gap(each[2]))


def _is_within(words: Sequence[Word], at: int) -> bool:
    """Whether a stop is part of a name: "t/ha", the brackets of "Sales (EUR)"."""
    glued = words[at].joint == "" and at + 1 < len(words) and words[at + 1].joint == ""
    return (words[at].text == "/" and glued) or words[at].text in "()"


def parts(said: Said) -> Iterator[range]:
    """Yield the stretches of words between stops, "and" and "but"."""
    start, breaking = 0, said.listed("breaking")
    for at, word in enumerate(said.words):
        phrase = said.request.phrase_at(at)
        joins = phrase is not None and phrase.tag is Tag.AND
        if (word.kind == "stop" and word.text not in "()") or joins or word.text in breaking:
            yield range(start, at)
            start = at + 1
    yield range(start, len(said.words))


def place_at(said: Said, at: int) -> tuple[str, range] | None:
    """Return the label along x that words from here on name, with them: a cell, or a day of the table."""
    cell = said.cell_from(at)
    if cell is not None:
        return cell.value, range(cell.start, cell.end)
    step = _step_at(said, at)
    if step is not None:
        return step
    day = day_at(said.words, at)
    if day is None or (day.month is None and day.day is None):
        written = said.words[at].kind == "number" and day is not None
        return (said.words[at].raw, range(at, at + 1)) if written else None
    column = next((each for each in said.table.columns if each.kind in (Kind.DATE, Kind.DATETIME)), None)
    span_of = dated(column, day) if column is not None else None
    if span_of is None:
        return None
    first = span_of[0].isoformat()
    return (first if day.day else first[:_MONTH]), range(day.start, day.end)


def _opens_rows(said: Said, column: Column) -> bool:
    """Whether a column stands first and counts its rows up, as days and weeks do."""
    whole = all(isinstance(value, int) for value in column.values if value is not None)
    return column is said.table.columns[0] and whole and goes_up(column)


def _step_at(said: Said, at: int) -> tuple[str, range] | None:
    """Return the place of "week 4": a column's name with a number of that column, which rises row by row."""
    mention = said.request.mention_at(at)
    number = number_at(said.words, mention.end) if mention is not None and mention.start == at else None
    if mention is None or number is None:
        return None
    column = said.column(mention)
    counts = column.kind is Kind.NUMBER and (uses.is_step(column) or _opens_rows(said, column))
    known = counts and number.value in column.values
    return (str(number.value), range(at, number.end)) if known else None


_MONTH = len("2024-03")


_LEADING = (Tag.FILLER, Tag.IN)


def style_of(said: Said) -> Style:
    """Return the words about looks of a request."""
    return Style(said, spoken_of(said, "style"), said.cells)


class Worded(Protocol):
    """What stands at words start..end of a request."""

    @property
    def start(self) -> int:
        """Its first word."""

    @property
    def end(self) -> int:
        """The place behind its last word."""


def span(*phrases: Worded | None) -> frozenset[int]:
    """Return all words of these."""
    return frozenset(at for each in phrases if each for at in range(each.start, each.end))


def numbers_behind(said: Said, phrase: Phrase) -> tuple[list[float], int]:
    """Return the free numbers behind a phrase, two at most, and where what is said with them ends."""
    found: list[float] = []
    end = phrase.end
    for at in range(phrase.end, min(len(said.words), phrase.end + _FAR)):
        number = number_at(said.words, at)
        if said.words[at].kind == "stop" and not found and said.words[at].text not in ":(（：":
            break  # "on the axis, not from zero"
        if not found and number is None and _names_another(said, phrase.end, at):
            break  # "days on the axis and a line for Ada and one for Ben"
        if number is not None and len(found) < _ENDS and said.free(range(number.start, number.end)):
            found.append(float(number.value))
            end = number.end
    return found, end


def _names_another(said: Said, start: int, at: int) -> bool:
    """Whether a word behind an axis begins to speak of a mark that is joined by "and", or of a name."""
    known = said.request.phrase_at(at)
    joined = any(_joins(said, each) for each in range(start, at))
    marked = known is not None and known.tag.family == "mark" and joined
    return marked or said.cell_from(at) is not None


def _joins(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag is Tag.AND


def is_end(said: Said, at: int) -> bool:
    """Whether a sentence or a part of one ends at a word."""
    return said.words[at].kind == "stop" and said.words[at].text in ".;?!\n。；？！"


def edit_looks(change: Callable[[Looks], Looks]) -> Edit:
    """Return the edit that changes the looks of a spec."""
    return lambda spec: replace(spec, looks=change(spec.looks))
