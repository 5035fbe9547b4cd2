"""What a column can be in a chart, told from its kind, its values and its name."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise, takewhile

from charts.language.lexicon import anywhere, words_for
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.table import CALENDAR, Column, Kind, Table

_ID = all_words(lambda language: language.row_names)
_KEY = all_words(lambda language: language.key_names)
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_FEWEST = 3
_LEVELS = 12
_ROWS_PER_LEVEL = 4
_YEAR = all_words(lambda language: language.year_names)
_AGE = all_words(lambda language: language.age_names)


def is_number(column: Column) -> bool:
    """Whether the column holds numbers that can be a height."""
    return column.kind is Kind.NUMBER


def is_time(column: Column) -> bool:
    """Whether the column has an order in time."""
    return column.kind in CALENDAR and not is_key(column)


def is_key(column: Column) -> bool:
    """Whether the column numbers the rows, so that its size means nothing."""
    if column.kind not in (Kind.NUMBER, Kind.YEAR):
        return False
    words = words_of(column.name)
    if words and words[-1] in _PHONES and not _are_long(column):
        return False
    return bool(words) and (words[-1] in _KEY or (words[0] in _ID and len(words) == 1))


def is_called_id(column: Column) -> bool:
    """Whether a column has but numbers of the rows, written in digits or not: "ID" of T1, T2."""
    words = words_of(column.name)
    return is_key(column) or (bool(words) and words[-1] in _KEY and column.kind is not Kind.NUMBER)


_PHONES = frozenset({"phone", "telephone", "tel", "mobile", "fax"})
_DIGITS = 5


def _are_long(column: Column) -> bool:
    """Whether figures have as many digits as a number that is dialled: "Phone" is a bill, too."""
    known = [value for value in column.values if isinstance(value, int | float)]
    return bool(known) and all(abs(value) >= 10 ** (_DIGITS - 1) for value in known)


def is_year(column: Column) -> bool:
    """Whether the numbers are years, also two-digit ones, by the column's name.

    Small ones that go up and down are no years but so many of them.
    """
    if column.kind is Kind.YEAR:
        return True
    if not is_number(column) or not is_headed(column, _YEAR):
        return False
    known = [value for value in column.values if isinstance(value, int | float)]
    small = bool(known) and max(known) < _TWO_DIGITS and known != sorted(known)
    return not small and all(float(value).is_integer() for value in known)


_TWO_DIGITS = 70
"""Two-digit years that are no length of time stand above: "98"."""


def is_age(column: Column) -> bool:
    """Whether the numbers are ages, by the column's name."""
    return is_number(column) and is_headed(column, _AGE)


def is_measure(column: Column) -> bool:
    """Whether the column's numbers say how much."""
    return is_number(column) and not is_key(column) and not is_step(column)


def is_step(column: Column) -> bool:
    """Whether whole numbers say when, not how much: each hour or week of a run, about equally often."""
    if not is_number(column) or not _is_called_a_time(column):
        return False
    known = [value for value in column.values if value is not None]
    if not all(isinstance(value, int) for value in known):
        return False
    count = Counter(known)
    run = sorted(value for value in count if isinstance(value, int))
    if not _STEPS <= len(run) <= _MOST_STEPS or min(count.values()) < _OFTEN:
        return False
    even = len({after - before for before, after in pairwise(run)}) == 1
    return even and max(count.values()) <= _OFTEN * min(count.values())


def says_how_long(table: Table, column: Column) -> bool:
    """Whether figures under a stretch of time are amounts of it: hours streamed, in no order.

    The weeks of a run rise from row to row, or begin anew with each name.
    """
    own = [value for i, value in enumerate(column.values) if i not in table.totals and value is not None]
    whole = [value for value in own if isinstance(value, int)]
    if not is_measure(column) or len(own) < _FEWEST:
        return False
    if len(whole) < len(own):
        return True
    falls = sum(before > after for before, after in pairwise(whole))
    return falls > 0 and falls >= whole.count(min(whole))


_STEPS, _MOST_STEPS, _OFTEN = 3, 53, 2
"""So many steps are a run; a year has no more weeks; each comes at least twice."""


def is_headed(column: Column, words: frozenset[str]) -> bool:
    """Whether one of these words stands in the column's name."""
    named = words_of(column.name)
    return not words.isdisjoint(named) or not words.isdisjoint(map("_".join, pairwise(named)))


@cache
def heading_words(what: str) -> frozenset[str]:
    """Return the words in names of columns that hold such a thing ("rank"), of all languages."""
    return all_words(lambda language: language.headings.get(what, ""))


def holds(column: Column, what: str) -> bool:
    """Whether a column holds such a thing ("rank") by its name."""
    return is_headed(column, heading_words(what))


def aims(table: Table) -> list[Column]:
    """Return the columns of numbers that were to be reached, by their names."""
    return list(table.once(_aims))


def _aims(table: Table) -> list[Column]:
    return [column for column in table.columns if is_number(column) and holds(column, "aim")]


_SPANS = all_words(lambda language: language.duration_names)
_CLOCKED = frozenset({"s", "sec", "min", "h", "ms", "d"})
_IN_SECONDS = frozenset({"s", "sec", "secs", "ms"})
"""How names end that say in what they are measured: "response ms"."""


def is_duration(column: Column) -> bool:
    """Whether the numbers say how long something took, so that the fastest has the least.

    Of a ratio what stands first counts: hours per km are a time, km per hour are none.
    """
    if column.unit and column.unit.symbol in _CLOCKED:
        return True
    words = words_of(column.name.split("/")[0])
    first = tuple(takewhile(lambda word: word not in words_for(Tag.PER), words))
    return not _SPANS.isdisjoint(first) or (len(first) > 1 and first[-1] in _IN_SECONDS)


def levels(column: Column) -> int:
    """Return how many different values there are, blanks not counted."""
    return len({value for value in column.values if value is not None})


def is_discrete(column: Column) -> bool:
    """Whether a number column is a handful of levels that each come up often (cylinders, stars)."""
    if not is_number(column):
        return False
    count = levels(column)
    whole = all(float(value).is_integer() for value in column.values if isinstance(value, int | float))
    return whole and 1 < count <= _LEVELS and len(column.values) >= _ROWS_PER_LEVEL * count


def has_levels(column: Column) -> bool:
    """Whether a number column is a few whole levels that come up several times: price levels 1 to 3."""
    whole = all(isinstance(value, int) for value in column.values if value is not None)
    return whole and 1 < levels(column) <= len(column.values) // _ROWS_A_LEVEL


_ROWS_A_LEVEL = 3


def parted_by(table: Table, value: float) -> list[Column]:
    """Return the measures with figures on both sides of a number: others it cannot be said of."""

    def is_parted(column: Column) -> bool:
        known = [float(each) for each in column.values if isinstance(each, int | float)]
        return bool(known) and min(known) <= value <= max(known)

    return [each for each in measures(table) if is_parted(each)]


def is_unique(table: Table, column: Column) -> bool:
    """Whether no label comes twice among the rows that are not totals."""
    place = next((at for at, each in enumerate(table.columns) if each is column), None)
    if place is None:
        return _is_unique(table, column)
    known = table.once(_uniqueness)
    if place not in known:
        known[place] = _is_unique(table, column)
    return known[place]


def _uniqueness(_: Table) -> dict[int, bool]:
    """Return what is known of the columns of a table by their places: nothing at first."""
    return {}


def _is_unique(table: Table, column: Column) -> bool:
    values = [value for i, value in enumerate(column.values) if i not in table.totals and value is not None]
    return len(set(values)) == len(values)


def rises(labels: Sequence[str]) -> bool:
    """Whether each label has a number, and the numbers rise as pasted ("under 5", "5 to 9", "over 9")."""
    found = [_NUMBER.search(label) for label in labels]
    numbers = [float(each.group().replace(",", "")) for each in found if each]
    return len(numbers) == len(labels) >= _FEWEST and numbers == sorted(numbers) and numbers[0] < numbers[-1]


def has_rising_labels(column: Column) -> bool:
    """Whether the cells of a column are labels that rise as pasted."""
    return rises([str(value) for value in column.values])


def pairs_differ(table: Table, one: Column, other: Column) -> bool:
    """Whether no two labels of two columns meet in two rows that are no totals."""
    rows = [
        pair
        for i, pair in enumerate(zip(one.values, other.values, strict=True))
        if i not in table.totals and None not in pair
    ]
    return len(set(rows)) == len(rows)


def groups(table: Table) -> list[Column]:
    """Return the columns that can name or place marks."""
    return list(table.once(_groups))


def _groups(table: Table) -> list[Column]:
    numbered = numbered_names(table)
    return [each for each in table.columns if not is_number(each) or each is numbered or is_step(each)]


def label_of(table: Table) -> Column | None:
    """Return the column that names the rows: else one that counts them ("week" 1 to 5)."""
    counted = (each for each in table.columns[:1] if numbers_rows(table, each))
    return next(iter(groups(table)), None) or next(counted, None)


def measures(table: Table) -> list[Column]:
    """Return the columns that can be a height, in order."""
    return list(table.once(_measures))


def _measures(table: Table) -> list[Column]:
    found = [column for column in table.columns if is_measure(column) and _has_figures(column)]
    numbered = numbered_names(table)
    rest = [each for each in found if each is not numbered and not numbers_rows(table, each)]
    return rest or found


def numbered_names(table: Table) -> Column | None:
    """Return the first column where its numbers are what things are called: bus routes 12, 15 and 22.

    They are whole and rise unevenly, several figures stand beside, and no text tells the rows apart as well.
    """
    first = table.columns[0] if table.columns else None
    if first is None or not is_number(first) or first.unit is not None or _is_called_a_time(first):
        return None
    numbers = [value for i, value in enumerate(first.values) if i not in table.totals]
    whole = [value for value in numbers if isinstance(value, int)]
    if len(whole) < max(_FEWEST, len(numbers)) or len({b - a for a, b in pairwise(whole)}) == 1:
        return None
    others = table.columns[1:]
    texts = [each for each in others if each.kind is Kind.TEXT]
    told = any(each.kind in CALENDAR for each in others) or any(is_unique(table, each) for each in texts)
    rises = all(before < after for before, after in pairwise(whole))
    return first if rises and texts and not told and sum(map(is_number, others)) >= _PAIR else None


_PAIR = 2


def numbers_rows(table: Table, column: Column) -> bool:
    """Whether a column only counts the rows: 1, 2, 3 and so on, or days and weeks in even steps.

    It is the first one, or counts the rows of each name.
    """
    if column is not table.columns[0]:
        begins = bool(column.values) and column.values[0] == 1
        return begins and is_number(column) and _numbers_each_group(table, column)
    steps = [value for i, value in enumerate(column.values) if i not in table.totals]
    if not is_number(column) or len(steps) < _FEWEST:
        return False
    first, second = steps[:2]
    if not isinstance(first, int) or not isinstance(second, int):
        return False
    step = second - first if second > first and _is_called_a_time(column) else 1
    return all(value == first + i * step for i, value in enumerate(steps))


def _first_names(table: Table) -> Column | None:
    return next((each for each in table.columns if each.kind is Kind.TEXT), None)


def _numbers_each_group(table: Table, column: Column) -> bool:
    """Whether the numbers begin anew with each name: laps 1, 2, 3 of one driver and then of the next."""
    names = table.once(_first_names)
    if names is None or is_unique(table, names):
        return False
    reached: dict[object, int] = {}
    for row, value in enumerate(column.values):
        name = names.values[row]
        if row not in table.totals:
            reached[name] = reached.get(name, 0) + 1
            if value != reached[name]:
                return False
    return len(reached) > 1 and min(reached.values()) > 1


def _is_called_a_time(column: Column) -> bool:
    return names_a_time(column.name)


@lru_cache(maxsize=4096)
def names_a_time(name: str) -> bool:
    """Whether a column is called a stretch of time: "Week"."""
    tags = map(anywhere, words_of(name))
    return any(tag is not None and tag.family == "time" for tag in tags)


def rising_first(table: Table) -> Column | None:
    """Return the first column where its numbers rise from row to row: steps along which others are measured.

    It is called a stretch of time, or several are measured; counting the rows is no measuring.
    """
    first = table.columns[0] if table.columns else None
    if first is None or not is_number(first) or is_key(first) or numbers_rows(table, first):
        return None
    if len(measures(table)) <= _PAIR and not _is_called_a_time(first):
        return None
    values = [value for i, value in enumerate(first.values) if i not in table.totals]
    known = [value for value in values if isinstance(value, int | float)]
    if len(known) < max(_FEWEST, len(values)) or len(table.columns) == 1:
        return None
    return first if all(before < after for before, after in pairwise(known)) else None


def _has_figures(column: Column) -> bool:
    return any(value is not None for value in column.values)
