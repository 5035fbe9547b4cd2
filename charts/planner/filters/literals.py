"""Values written in a request: numbers, days, cells of the table."""

import datetime as dt
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from charts.language.days_of_years import NO_YEAR
from charts.language.kin import Kin
from charts.language.lexicon import Speech
from charts.language.months import SIGNS_OF_ORDER, month_named, month_names, month_of_two, months_of
from charts.language.registry import all_words, languages
from charts.language.similar import likeness
from charts.language.spelling import fold, key, word_set, words_of
from charts.language.spoken import words_in
from charts.language.tags import Tag
from charts.language.tokens import Word
from charts.language.words_in_cells import date_words
from charts.planner.request.called_days import called
from charts.planner.request.phrases import AMOUNTS, Request
from charts.table import Column, Kind, Table

_TIMES = {
    word: 10.0**power
    for language in languages()
    for power, names in language.powers.items()
    for word in word_set(names)
}
_ORDINALS = all_words(lambda language: language.ordinals)
OF_A_MONTH = _ORDINALS | all_words(lambda language: language.of_a_month) | {"."}
_MOST_WORDS = 8
_MOST_BENT, _LONGEST_BENT = 200, 40
"""Of so many cells, not longer than that, the cases are known."""
_MOST = 1e300
"""No number of a request is larger: with a "trillion" behind it, it would be none that a computer has."""
_SHORT_NAME, _SHORTEST_FOREIGN = 3, 3
"""Signs of a number's name of another language than the request's."""
_YEARS = range(1500, 2201)
_DECEMBER = 12
_DAYS = range(1, 32)


@dataclass(frozen=True, slots=True)
class Number:
    """A number at words start..end."""

    value: int | float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or year at words start..end; year, month or day are None where they were not written."""

    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cell:
    """Words start..end that are a cell of a text column."""

    column: int
    value: str
    start: int
    end: int


_Named = tuple[tuple[str, ...], int, str]
"""The words of a cell, its column, its text."""
_Index = Mapping[str, tuple[int, str]]
"""The column of a cell and its text, by how it is looked for."""


def number_at(words: Sequence[Word], at: int) -> Number | None:
    """Return the number that begins at this word, with its "k" or "million" and its unit.

    There is none that no float holds.
    """
    size = len(words)
    if not 0 <= at < size:
        return None
    word = words[at]
    value = _parse(word.text, word.codes) if word.kind in ("number", "word") else None
    if value is None:
        return None
    end = at + 1
    times = _TIMES.get(words[end].text) if end < size and words[end].kind == "word" else None
    if times is not None and math.isfinite(value * times):
        value, end = value * times, end + 1
        value = int(value) if float(value).is_integer() else value
    if end < size and (words[end].text == "%" or words[end].kind == "unit"):
        end += 1
    return Number(value, at, end)


@cache
def _number_words(codes: tuple[str, ...]) -> dict[str, int]:
    """Return the numbers that are written as words, unless a language of the request has another such word.

    The first of these languages wins: "on" is ten in Turkish and no number in English, "ten" none in Polish.
    """
    own = [language for code in codes for language in languages() if language.code == code]
    found: dict[str, int] = {}
    known: set[str] = set()
    for language in (*own, *(each for each in languages() if each not in own)):
        for number, names in enumerate(language.numbers.split(), 1):
            for word in map(fold, names.split("|")):
                foreign = language not in own and len(word) < _SHORTEST_FOREIGN and word.isascii()
                if word not in known and not foreign:
                    found.setdefault(word, number)
        if language in own:
            known |= words_in(language)
            found |= dict.fromkeys(word_set(language.asking.nothing), 0)
    return found


@lru_cache(maxsize=4096)
def _parse(text: str, codes: tuple[str, ...]) -> int | float | None:
    named = _number_words(codes).get(text)
    if named is not None:
        return named
    bare = text.replace("−", "-")
    if not bare.lstrip("-")[:1].isdigit():
        return None
    if bare.count(",") and bare.count("."):
        mark = max(",.", key=bare.rfind)
        bare = bare.replace("," if mark == "." else ".", "").replace(mark, ".")
    elif bare.count(",") > 1 or bare.count(".") > 1:
        bare = bare.replace(",", "").replace(".", "")
    elif "," in bare:
        head, tail = bare.split(",")
        bare = head + tail if len(tail) == 3 and head.lstrip("-") != "0" else f"{head}.{tail}"  # noqa: PLR2004 - "1,000"
    try:
        value = int(bare) if bare.lstrip("-").isdecimal() else float(bare)
    except ValueError:
        return None
    return value if abs(value) <= _MOST else None


def _month(word: Word) -> int | None:
    if word.kind != "word" or word.text in _other_words(word.codes):
        return None
    return month_named(word.text, word.codes)


@cache
def _other_words(codes: tuple[str, ...]) -> frozenset[str]:
    """Return the months of other languages that are another word in those of a request: "leave out 2020".

    The first of these languages wins: "out" is October in Portuguese, and no month in English. English
    names are months everywhere.
    """
    left, found = set(month_names() - months_of("en")), set[str]()
    for language in (each for code in codes for each in languages() if each.code == code):
        left -= months_of(language.code)
        found |= left & words_in(language)
        left -= found
    return frozenset(found)


@cache
def _date_marks() -> tuple[frozenset[str], ...]:
    """Return the words for year, month and day that stand behind their numbers in a date ("2024年3月5日")."""
    listed = [language.date_marks.split() for language in languages() if language.date_marks]
    return tuple(
        frozenset(word for marks in each for word in marks.split("|")) for each in zip(*listed, strict=True)
    )


def day_at(words: Sequence[Word], at: int) -> Day | None:
    """Return the day, month or year that begins at this word."""
    if not 0 <= at < len(words):
        return None
    number = number_at(words, at)
    return (_marked(words, at, number.end) if number else None) or _named_day(words, at, number)


def _leads_a_month(word: Word) -> bool:
    """Whether a word may stand between a day and its month: "3rd of May", "1º marzo", "1.º de marzo"."""
    return word.text in OF_A_MONTH or word.raw in SIGNS_OF_ORDER


_MOST_LEADS = 3


def _named_day(words: Sequence[Word], at: int, number: Number | None) -> Day | None:
    """Return the date that begins here with a month by name, of numbers alone, or the year."""
    word = words[at]
    if word.kind == "date":
        return _written(word.text, at)
    month = _month(word)
    if month:
        return _named(words, at, month)
    pair = month_of_two(word.text, words[at + 1].text) if at + 1 < len(words) else None
    if pair:
        year, end = _year_behind(words, at + 2)
        return Day(year, pair, None, at, end)  # "tháng 3", "tháng 3 năm 2024"
    if number is None or not isinstance(number.value, int):
        return None
    after = number.end
    while after < min(len(words), number.end + _MOST_LEADS) and _leads_a_month(words[after]):
        after += 1  # "5 March", "5th March", "5 of March", "5th of March"
    month = _month(words[after]) if after < len(words) else None
    behind = after + 1
    if month is None and behind < len(words):
        month, behind = month_of_two(words[after].text, words[behind].text), behind + 1  # "12 tháng 3"
    if month and number.value in _DAYS:
        year, end = _year_behind(words, behind)
        return Day(year, month, number.value, at, end)
    return (
        Day(number.value, None, None, at, number.end)
        if number.value in _YEARS and number.end == at + 1
        else None
    )


def _marked(words: Sequence[Word], at: int, behind: int) -> Day | None:
    """Return the date that begins here of numbers with their words behind; its parts from the largest on.

    behind is the word behind the first number.
    """
    if behind >= len(words) or not any(words[behind].text in marks for marks in _date_marks()):
        return None
    parts: list[int | None] = []
    end = at
    for marks, sizes in zip(_date_marks(), (_YEARS, range(1, _DECEMBER + 1), _DAYS), strict=True):
        number = number_at(words, end)
        value = (
            number.value if number and number.end < len(words) and words[number.end].text in marks else None
        )
        known = isinstance(value, int) and value in sizes
        parts.append(value if isinstance(value, int) and known else None)
        end = number.end + 1 if number and known else end
        if not known and any(parts):
            break
    year, month, day = (*parts, None, None)[:3]
    return Day(year, month, day if month else None, at, end) if year or month else None


def is_numbered(words: Sequence[Word], day: Day) -> bool:
    """Whether a month stands by its number with the word for it, and is no other word: "2月", "tháng 2"."""
    span = range(day.start, day.end)
    marks = _date_marks()[1]
    by_mark = any(words[at].text in marks for at in span)
    return day.month is not None and (
        by_mark or any(month_of_two(words[at].text, words[at + 1].text) for at in span[:-1])
    )


def _written(raw: str, at: int) -> Day | None:
    if raw.startswith(NO_YEAR):
        found = tuple(map(int, raw.removeprefix(NO_YEAR).split("-")))
        return Day(None, found[0], found[1], at, at + 1)
    parts = [int(part) for part in raw.replace("/", "-").replace(".", "-").split("-")]
    if "-" in raw:
        year, month, day = parts
    elif "/" in raw and parts[0] <= _DECEMBER:
        month, day, year = parts
    else:
        day, month, year = parts
    try:
        dt.date(year, month, day)
    except ValueError:
        return None
    return Day(year, month, day, at, at + 1)


def _named(words: Sequence[Word], at: int, month: int) -> Day:
    end = at + 1
    number = number_at(words, end)
    day = number.value if number and isinstance(number.value, int) and number.value in _DAYS else None
    if day is not None and number is not None:
        end = number.end
        end += end < len(words) and words[end].text in _ORDINALS
        end += end + 1 < len(words) and words[end].text == "," and _year(words, end + 1) is not None
    year, end = _year_behind(words, end)
    return Day(year, month, day, at, end)


@cache
def _date_words() -> frozenset[str]:
    return frozenset(map(fold, date_words()))


def is_date_word(text: str) -> bool:
    """Whether a word only leads dates: "ngày 8 tháng 2"."""
    return text in _date_words()


def _year_behind(words: Sequence[Word], at: int) -> tuple[int | None, int]:
    """Return the year that stands here, over a word of dates ("de 2024", "năm 2024"), and where it ends."""
    for start in (at, at + 1):
        year = _year(words, start)
        if year is not None and (start == at or words[at].text in _date_words() or words[at].text == "/"):
            return year, start + 1
    return None, at


def _year(words: Sequence[Word], at: int) -> int | None:
    number = number_at(words, at)
    return number.value if number and isinstance(number.value, int) and number.value in _YEARS else None


def cells_of(request: Request) -> list[Cell]:
    """Return the places where cells of text columns are named, the longest first at each word."""
    return list(request.once(_cells_of))


def _cells_of(request: Request) -> list[Cell]:
    index, names = request.table.once(_index), request.table.once(_bent_names)
    found: list[Cell] = []
    at = 0
    while at < len(request.words):
        cell = _cell_at(request, index, at) or _bent_cell_at(request, names, at)
        if cell is None:
            at += 1
            continue
        found.append(cell)
        at = cell.end
    return found


def _index(table: Table) -> _Index:
    found: dict[str, tuple[int, str]] = {}
    for i, column in enumerate(table.columns):
        if column.kind not in (Kind.TEXT, Kind.MONTH, Kind.QUARTER, Kind.WEEKDAY, Kind.BOOLEAN):
            continue
        for row, value in enumerate(column.values):
            if value is not None and row not in table.totals:
                text = column.raw[row].strip() if isinstance(value, bool) else str(value)
                found.setdefault(key(text), (i, text))
    for i, column in enumerate(table.columns):
        for word, text in (*_people(column), *_outcomes(column), *called(column)):
            found.setdefault(word, (i, text))
    found.pop("", None)
    return found


_WOMEN = all_words(lambda language: language.women)
_MEN = all_words(lambda language: language.men)


def _people(column: Column) -> Iterator[tuple[str, str]]:
    """Yield other words for the cells of a column of women and men, however they are written ("F", "m")."""
    if column.kind is not Kind.TEXT:
        return
    cells = sorted({str(value) for value in column.values if value is not None})
    by_letter = {key(cell)[:1]: cell for cell in cells}
    women = by_letter.get("f", by_letter.get("w", ""))
    men = by_letter.get("m", "")
    if len(cells) <= _GENDERS and women and men and {key(women), key(men)} <= _SHORT | _WOMEN | _MEN:
        yield from ((key(word), women) for word in _WOMEN)
        yield from ((key(word), men) for word in _MEN)


def _outcomes(column: Column) -> Iterator[tuple[str, str]]:
    """Yield other words for the cells of what was won and lost: "how many did we lose" of "Loss"."""
    for words, cell in outcomes(column):
        yield from ((key(word), cell) for word in words)


def outcomes(column: Column) -> list[tuple[frozenset[str], str]]:
    """Return the words for won, for lost and for neither with their cells, where a column tells them."""
    if column.kind is not Kind.TEXT:
        return []
    cells = sorted({str(value) for value in column.values if value is not None})
    if not _TWO <= len(cells) <= _GENDERS:
        return []
    found = [(words, cell) for words in _OUTCOMES for cell in cells if key(cell) in words]
    return found if len(found) == len(cells) and len({words for words, _ in found}) == len(cells) else []


_OUTCOMES = (
    all_words(lambda language: language.asking.won),
    all_words(lambda language: language.asking.lost),
    all_words(lambda language: language.asking.drawn),
)
_TWO = 2
_GENDERS = 4
_SHORT = frozenset("fmw")


def _beginnings(table: Table) -> frozenset[str]:
    """Return how the cells begin that can be named: most words begin none of them."""
    return frozenset(name[:_BEGINNING] for name in table.once(_index))


_BEGINNING = 2


def _cell_at(request: Request, index: _Index, at: int) -> Cell | None:
    text, best, beginnings = "", None, request.table.once(_beginnings)
    for end in range(at + 1, min(len(request.words), at + _MOST_WORDS) + 1):
        word = request.words[end - 1]
        if word.kind == "stop" and word.text != ".":
            break
        text += key(word.text)
        if len(text) >= _BEGINNING and text[:_BEGINNING] not in beginnings:
            break
        if end == at + 1 and (_has_other_accents(request, index, word, text) or _joins(request, index, at)):
            continue
        named = text if text in index or text[-1:] != _PLURAL else _singular(text, index)
        if named in index and word.kind != "stop" and (named == text or len(named) >= _SHORT_NAME):
            column, value = index[named]
            if end - at == 1 or value != "".join(value.split()) or not _are_small(request, range(at, end)):
                best = Cell(column, value, at, end)
    return best


def _has_other_accents(request: Request, index: _Index, word: Word, text: str) -> bool:
    """Whether accents part a known word from a cell: "chỉ" is only, and no "Chi"."""
    if not request.speech.tells_accents or text not in index or word.raw.isascii():
        return False
    return word.raw.casefold() != index[text][1].casefold() and request.speech.lists_as_written(word.raw)


def _joins(request: Request, index: _Index, at: int) -> bool:
    """Whether a letter is a word that joins others, and no row that is called so: "plan a skutečnost".

    It is one where the request writes it as the row is written, and behind the name of the row's column.
    """
    word, phrase = request.words[at], request.phrase_at(at)
    if phrase is None or len(word.raw) != 1 or word.text not in index or phrase.tag is Tag.FILLER:
        return False
    column, value = index[word.text]
    before, behind = (request.mention_at(at - 1) if at else None), None
    if at + 1 < len(request.words):
        behind = request.mention_at(at + 1)
    named = before is not None and before.column == column and behind is None
    return word.raw != value and not named


def _are_small(request: Request, places: range) -> bool:
    """Whether words only join others, and are a name but when put together: "be a" is not Bea."""
    phrases = (request.phrase_at(at) for at in places)
    return all(each is not None and each.tag is Tag.FILLER for each in phrases)


def _singular(text: str, index: Mapping[str, tuple[int, str]]) -> str:
    """Return the cell of which a word names several: "lamps", "comedies", "boxes"."""
    if text[-1:] != "s":
        return ""
    for several, one in _PLURALS:
        if text.endswith(several) and text.removesuffix(several) + one in index:
            return text.removesuffix(several) + one
    return ""


_PLURAL = "s"
_PLURALS = (("s", ""), ("es", ""), ("ies", "y"))


def _bent_cell_at(request: Request, names: "_Names", at: int) -> Cell | None:
    """Return the cell that the words name in another case ("без Москвы", "Nowego Jorku")."""
    first = request.words[at]
    if first.kind != "word" or request.speech.is_phrase(first.text) or request.mention_at(at):
        return None
    if first.text in AMOUNTS:
        return None  # "le spese" are all expenses, not the cell "Spesa"
    found: Cell | None = None
    for words, column, value in names.near(first.text, request.speech):
        part = request.words[at : at + len(words)]
        longer = found is None or found.end < at + len(words)
        if longer and len(part) == len(words) and _are_forms(request, part, words):
            found = Cell(column, value, at, at + len(words))
    return found


def _are_forms(request: Request, part: Sequence[Word], words: Sequence[str]) -> bool:
    forms = all(
        word.kind == "word" and request.speech.is_form(word.text, other)
        for word, other in zip(part, words, strict=True)
    )
    return forms or (len(words) == 1 and _is_derived(request, part[0].text, words[0]))


def _is_derived(request: Request, word: str, cell: str) -> bool:
    """Whether a word is made of the same stem as a cell: "animated" films are "Animation"."""
    long = min(len(word), len(cell)) >= _SHORTEST_DERIVED
    return long and likeness(word, cell) == _ONE_STEM and not request.speech.is_small_talk(word)


_SHORTEST_DERIVED = 6
_ONE_STEM = 0.85


class _Names:
    """The words of all cells that can be named, with their column and text.

    A word in another case, and one of the same stem, begins alike.
    """

    def __init__(self, named: Iterable[_Named]) -> None:
        self._by_letter: dict[str, list[_Named]] = {}
        for each in named:
            self._by_letter.setdefault(each[0][0][:1], []).append(each)
        self._kin: dict[tuple[Speech, str], Kin] = {}

    def near(self, word: str, speech: Speech) -> Sequence[_Named]:
        """Return the cells whose first word may be a form of a word."""
        letter = word[:1]
        named = self._by_letter.get(letter, ())
        if (speech, letter) not in self._kin:
            self._kin[speech, letter] = Kin([words[0] for words, _, _ in named], speech)
        firsts = frozenset(self._kin[speech, letter].candidates(word))
        return [each for each in named if each[0][0] in firsts]


def _bent_names(table: Table) -> _Names:
    """Return the words of the cells of a table, as far as they are so many that their cases are known."""
    found: dict[tuple[str, ...], tuple[int, str]] = {}
    texts = (
        (i, value)
        for i, column in enumerate(table.columns)
        if column.kind in (Kind.TEXT, Kind.WEEKDAY)
        for value in dict.fromkeys(column.values)
        if isinstance(value, str) and len(value) <= _LONGEST_BENT
    )
    for i, value in texts:
        if (words := words_of(value)) and len(found) < _MOST_BENT:
            found.setdefault(words, (i, value))
        elif len(found) == _MOST_BENT:
            break
    return _Names((words, column, value) for words, (column, value) in found.items())


def dated(column: Column, day: Day) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day meant, with a missing year taken from the column's own days."""
    year = day.year if day.year is not None else _own_year(column, day)
    if year is None:
        return None
    month = day.month or 1
    try:
        first = dt.date(year, month, day.day or 1)
        if day.day:
            return first, first
        last_month = day.month or _DECEMBER
        turn = dt.date(year + last_month // _DECEMBER, last_month % _DECEMBER + 1, 1)
    except ValueError:
        return None
    return first, turn - dt.timedelta(days=1)


def _own_year(column: Column, day: Day) -> int | None:
    days = [value for value in column.values if isinstance(value, dt.date)]
    years = [value.year for value in days if value.month == day.month] or [value.year for value in days]
    return max(years, default=None)
