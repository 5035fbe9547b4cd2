"""Words about looks and what stands beside them: numbers, quotations, names of marks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charts.language.tags import Tag
from charts.planner.filters.literals import Cell, Number, number_at
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Said
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column

REACH = 5
_LONGEST_NAME = 8
_ENDS, _FAR = 2, 8


@dataclass(frozen=True, slots=True)
class Style:
    """The phrases of looks in a request, left to right, and the cells that it names."""

    said: Said
    phrases: Sequence[Phrase]
    cells: Sequence[Cell]

    def all(self, *tags: Tag) -> Iterator[Phrase]:
        """Yield the phrases with these meanings that nobody has taken."""
        return (each for each in self.phrases if each.tag in tags and self.said.free(span(each)))

    def near(self, phrase: Phrase, *tags: Tag, reach: int = REACH) -> Phrase | None:
        """Return the nearest phrase with one of these meanings, with no full stop between."""
        found = [each for each in self.all(*tags) if each is not phrase and self._gap(phrase, each) <= reach]
        return min(found, key=lambda each: self._gap(phrase, each), default=None)

    def _gap(self, one: Phrase, other: Phrase) -> int:
        first, second = sorted((one, other), key=lambda each: each.start)
        between = range(first.end, second.start)
        return REACH * 9 if any(is_end(self.said, at) for at in between) else len(between)

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
        while end < len(words) and self.said.free((end,)):
            inner = words[end].text == "/" and at < end < len(words) - 1 and words[end + 1].kind == "word"
            if words[end].kind == "stop" and not inner:
                break
            end += 1
        if not 0 < end - at <= _LONGEST_NAME:
            return None
        return " ".join(word.raw for word in words[at:end]).replace(" / ", "/"), range(start, end)

    def target(self, start: int, stop: int, reach: int = REACH) -> tuple[str, Column, range] | None:
        """Return the cell or column named nearest to a stretch of words, whose it is, and its words."""
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
        return min(near, key=lambda each: gap(each[2]), default=None)


def style_of(said: Said) -> Style:
    """Return the words about looks of a request."""
    return Style(said, spoken_of(said, "style"), said.cells)


def span(*phrases: Phrase | Number | Mention | Cell | None) -> frozenset[int]:
    """Return all words of these."""
    return frozenset(at for each in phrases if each for at in range(each.start, each.end))


def numbers_behind(said: Said, phrase: Phrase) -> tuple[list[float], int]:
    """Return the free numbers behind a phrase, two at most, and where what is said with them ends."""
    found: list[float] = []
    end = phrase.end
    for at in range(phrase.end, min(len(said.words), phrase.end + _FAR)):
        number = number_at(said.words, at)
        if number is not None and len(found) < _ENDS and said.free(range(number.start, number.end)):
            found.append(float(number.value))
            end = number.end
    return found, end


def is_end(said: Said, at: int) -> bool:
    """Whether a sentence or a part of one ends at a word."""
    return said.words[at].kind == "stop" and said.words[at].text in ".;?!\n。；？！"
