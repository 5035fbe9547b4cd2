"""Filters by text: cells that are named, and parts of texts."""

import itertools
from collections.abc import Iterator, Sequence

from charts.grammar import Comparison, Literal, Op
from charts.language.registry import all_phrases, all_words
from charts.language.spelling import fold
from charts.language.tags import NEGATING, Tag
from charts.language.tokens import is_unspaced
from charts.planner.choice import uses
from charts.planner.filters.around import NEAR, Found, column_of, left, name_of, taken
from charts.planner.filters.between_cells import between, on_one_side, spend_way
from charts.planner.filters.literals import Cell, outcomes
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.table import CALENDAR, Column, Kind

_TEXTS = {Tag.CONTAINS: Op.CONTAINS, Tag.STARTS: Op.STARTS, Tag.ENDS: Op.ENDS}
_SHORT = 3


def text_test(request: Request, phrase: Phrase) -> Found | None:
    """Return the test of "includes the letter 'a'", "have the letters D or S in their first name"."""
    at, wanted = _wanted(request, phrase.end)
    mention = left(request, phrase.start)
    after = next((each for each in request.mentions if phrase.end <= each.start <= at + 3), None)
    if after and (
        mention is None
        or column_of(request, mention).kind is not Kind.TEXT
        or uses.is_key(column_of(request, mention))
    ):
        mention = after
    if mention is None or not wanted or column_of(request, mention).kind is not Kind.TEXT:
        return None
    if not _is_held(request, column_of(request, mention), phrase, wanted, at):
        return None
    test = Comparison(
        name_of(request, mention),
        _TEXTS[phrase.tag],
        tuple(wanted),
        negate=is_negated(request, phrase.start),
    )
    if len(wanted) == 1:
        return taken(test, mention, phrase.start, at)
    mention.roles.add("filter")
    return Found(test, phrase.start, at)


def _is_held(request: Request, column: Column, phrase: Phrase, wanted: Sequence[str], end: int) -> bool:
    """Whether a cell has one of these texts, or they are quoted or letters: "start with none" is no test."""
    words = request.words[phrase.end : end]
    if any(word.kind == "quote" or len(word.text) == 1 for word in words):
        return True
    cells = {fold(value) for value in column.values if isinstance(value, str)}
    return any(fold(text) in cell for text in wanted for cell in cells)


def _wanted(request: Request, at: int) -> tuple[int, list[str]]:
    """Return where the texts that were asked for end, and the texts."""
    wanted: list[str] = []
    for end in range(at, min(len(request.words), at + 2 * NEAR)):
        word, known = request.words[end], request.phrase_at(end)
        free = word.kind in ("word", "number") and known is None and not request.mention_at(end)
        letter = len(word.text) == 1 and word.raw.isupper()
        if word.kind == "quote" or free or letter:
            wanted.append(word.text)
        elif not (known and known.tag in (Tag.OR, Tag.AND, Tag.FILLER, Tag.LETTERS)):
            return end, wanted
    return min(len(request.words), at + 2 * NEAR), wanted


def cell_tests(request: Request, named: Sequence[Cell]) -> Iterator[Found]:
    """Yield a test for each column of which some, but not all, cells are named."""
    by_column: dict[int, list[Cell]] = {}
    for cell in named:
        if _is_meant(request, cell) or _is_listed(request, cell, by_column.get(cell.column, [])):
            by_column.setdefault(cell.column, []).append(cell)
    for index, cells in by_column.items():
        column = request.table.columns[index]
        kept = _not_turned_down(request, cells)
        side = on_one_side(request, kept)
        wanted = between(request, kept) or side or tuple(dict.fromkeys(cell.value for cell in kept))
        if len(wanted) >= uses.levels(column) > 1:
            spend_way(request, kept)
            continue
        if _says_no_too(request, column, cells[-1]):
            continue
        negate = len(kept) == len(cells) and is_negated(request, cells[0].start, cells[-1].end)
        negate = negate and not side
        if negate and _excepted_until(request, cells[-1].end):
            request.used.update(_around_excepted(request, cells))
        op = Op.EQ if len(wanted) == 1 else Op.IN
        values = _typed(column, wanted)
        for cell in cells:
            request.used.update(range(cell.start, cell.end))
        spend_way(request, kept)
        for mention in request.mentions:
            beside = any(_beside(request, mention, cell) for cell in cells)
            if mention.column == index and beside and not _is_grouped(request, mention):
                mention.roles.add("filter")
        yield Found(Comparison(column.name, op, values, negate=negate), cells[0].start, cells[-1].end)


def _around_excepted(request: Request, cells: Sequence[Cell]) -> Iterator[int]:
    """Yield the words around cells that leave them out together: "除" and "以外的"."""
    yield from range(cells[-1].end, _excepted_until(request, cells[-1].end))
    before = cells[0].start - 1
    if before >= 0 and request.words[before].text in _OPENERS:
        yield before


def _not_turned_down(request: Request, cells: list[Cell]) -> list[Cell]:
    """Return the cells without those that a "not" behind the first turns down: "errors, not the warnings"."""
    if not request.has(*NEGATING) or is_negated(request, cells[0].start):
        return cells
    return [each for each in cells if not is_negated(request, each.start)]


def _says_no_too(request: Request, column: Column, cell: Cell) -> bool:
    """Whether yes and no of a column of both are named side by side: "remote yes/no per team"."""
    at = cell.end
    while at < len(request.words) and (request.words[at].kind == "sign" or request.words[at].text == "/"):
        at += 1
    joint = request.phrase_at(at) if at < len(request.words) else None
    at = joint.end if joint is not None and joint.tag in (Tag.OR, Tag.AND) else at
    behind = request.phrase_at(at) if at < len(request.words) else None
    negates = behind is not None and behind.tag is Tag.NOT
    return column.kind is Kind.BOOLEAN and cell.end < at and negates


def _is_grouped(request: Request, mention: Mention) -> bool:
    """Whether a column is grouped by, although one of its cells stands behind ("by region without west")."""
    led = request.phrase_ending(mention.start)
    return led is not None and led.tag in (Tag.BY, Tag.EACH, Tag.SERIES)


def _typed(column: Column, named: tuple[str, ...]) -> tuple[Literal, ...]:
    if column.kind is not Kind.BOOLEAN:
        return named
    by_text = {column.raw[i].strip(): value for i, value in enumerate(column.values)}
    return tuple(value for value in (by_text[name] for name in named) if value is not None)


def _beside(request: Request, mention: Mention, cell: Cell) -> bool:
    """Whether a cell stands next to its column's name, words such as "is not" left aside."""
    if mention.start >= cell.end:
        return mention.start == cell.end
    between = range(mention.end, cell.start)
    if len(between) > NEAR:
        return False
    said = [phrase for phrase in map(request.phrase_at, between) if phrase]
    plain = [phrase for phrase in said if phrase.tag.family in ("test", "filler")]
    return len(between) - len(plain) <= (1 if len(between) == 1 else 0)


def _is_meant(request: Request, cell: Cell) -> bool:
    """Whether the words mean the cell, and not a column, a known phrase or a stray letter."""
    span = range(cell.start, cell.end)
    if not request.used.isdisjoint(span):
        return False
    quoted = any(request.words[at].kind == "quote" for at in span)
    named = any(
        _beside(request, mention, cell) and mention.column == cell.column for mention in request.mentions
    )
    led = request.phrase_ending(cell.start)
    asked = led is not None and led.tag in (Tag.ONLY, Tag.EQUAL, *_REFUSING)
    behind = request.phrase_at(cell.end)
    asked = asked or (behind is not None and leaves_out_before(request, behind))
    if _is_said_of_rows(request, cell) or _is_counted(request, cell):
        return True
    if quoted or named or asked or (behind is not None and behind.tag is Tag.ONLY):
        return quoted or all(_is_free_of(request, cell, at) for at in span)
    if _is_capital(request, cell):
        return True
    if any(request.mention_at(at) or request.phrase_at(at) for at in span):
        return all(_is_free_of(request, cell, at) for at in span) and len(span) > 1
    text = "".join(request.words[at].raw for at in span)
    unspaced = not text.isascii() and len(text) > 1
    coded = any(map(str.isdigit, text)) and any(map(str.isalpha, text))  # "7a", "B2"
    short = len(text) > 1 and (text.isupper() or (text == cell.value and cell.start in request.unknown()))
    return len(text) >= _SHORT or unspaced or coded or short


def _is_free_of(request: Request, cell: Cell, at: int) -> bool:
    """Whether a word of a cell names no column, or the cell's own by a part of it: "月" of "3月"."""
    mention = request.mention_at(at)
    if mention is None:
        return True
    within = cell.start <= mention.start and mention.end <= cell.end
    return within and mention.column == cell.column and mention.end - mention.start < cell.end - cell.start


def _is_said_of_rows(request: Request, cell: Cell) -> bool:
    """Whether a word for a time or a kind of chart is a label instead: "monthly donors", "just the cakes".

    It is the whole label of several rows, and stands before what the rows are, or behind "only".
    """
    phrase, column = request.phrase_at(cell.start), request.table.columns[cell.column]
    if phrase is None or phrase.tag.family not in _OTHER_SENSES or column.kind is not Kind.TEXT:
        return False
    if (phrase.start, phrase.end) != (cell.start, cell.end) or uses.is_unique(request.table, column):
        return False
    led = request.phrase_ending(request.before_fillers(cell.start))
    if led is not None and led.tag is Tag.ONLY:
        return True
    if phrase.tag.family == "time" and not any(each.kind in CALENDAR for each in request.table.columns):
        return led is None or led.tag.family != "group"  # "patients at night"
    rows = request.mention_at(cell.end)
    if phrase.tag.family != "span" or rows is None:
        return False
    several = request.speech.names_several(request.words[rows.start].raw.casefold())
    return several and request.table.columns[rows.column].kind is Kind.TEXT


_OTHER_SENSES = ("time", "span", "mark")


def _is_counted(request: Request, cell: Cell) -> bool:
    """Whether a word that could rank is what rows are counted of: "number of wins", "wins per map"."""
    phrase, column = request.phrase_at(cell.start), request.table.columns[cell.column]
    if phrase is None or phrase.tag.family != "rank" or (phrase.start, phrase.end) != (cell.start, cell.end):
        return False
    if request.mention_at(cell.start) is not None or uses.is_unique(request.table, column):
        return False
    led = request.phrase_ending(request.before_fillers(cell.start))
    counted = led is not None and led.tag in (Tag.COUNT, Tag.TOTAL_NUMBER)
    behind = request.phrase_at(cell.end)
    several = request.speech.names_several(request.words[cell.start].raw.casefold())
    if counted or behind is None or not several:
        return counted
    joined = behind.tag in (Tag.AND, Tag.OR, Tag.VERSUS) and behind.end < len(request.words)
    other = request.words[behind.end].text if joined else ""
    return behind.tag.family in ("group", "span") or any(other in words for words, _ in outcomes(column))


def _is_capital(request: Request, cell: Cell) -> bool:
    """Whether a little word stands in capitals as its cell does, in a request that is not all capitals."""
    raw = [request.words[at].raw for at in range(cell.start, cell.end)]
    phrase = request.phrase_at(cell.start)
    little = phrase is not None and phrase.end - phrase.start == 1
    if not little or raw != [cell.value] or len(cell.value) < 2 or not cell.value.isupper():  # noqa: PLR2004 - no initial
        return False
    return any(word.raw.islower() for word in request.words)


def _is_listed(request: Request, cell: Cell, before: list[Cell]) -> bool:
    """Whether a cell that could be another word follows one that is meant: "only yes and no"."""
    joint = request.phrase_ending(cell.start)
    if request.words[cell.start - 1].text == "/":
        return any(each.end == cell.start - 1 for each in before)
    column = request.table.columns[cell.column]
    ends = (Tag.TO, Tag.UNTIL) if column.kind is Kind.WEEKDAY else ()  # "Mo bis Do"
    if joint is None or joint.tag not in (Tag.AND, Tag.OR, Tag.VERSUS, *ends):
        return False
    return any(each.end == joint.start for each in before)


ALL = all_words(lambda language: language.all_of)
_BUT = all_words(lambda language: language.but)


def is_negated(request: Request, at: int, end: int | None = None) -> bool:
    """Whether a word just before, or with `end` just behind, says that what stands there is not wanted."""
    before = [word.text for word in request.words[max(0, at - NEAR) : at]]
    if before and before[-1] in _BUT and not ALL.isdisjoint(before):
        return True  # "all films but this one"
    if end is not None and _is_embraced(request, at, end):
        return True
    led = request.before_fillers(at) - 1
    if led >= 0 and request.speech.longest((request.words[led].text,), "calculate") == (Tag.MINUS, 1):
        return True  # "all costs minus rent"
    for word in range(at - 1, max(-1, at - 4), -1):
        phrase = request.phrase_at(word)
        if phrase and phrase.tag in NEGATING:
            return True
    refused = request.phrase_ending(led + 1)
    if _is_excepted(request, at) or (refused is not None and refused.tag is Tag.NO_CHART):
        return True  # "don't plot Bergen"
    return end is not None and turned_down_until(request, end) > 0


def _is_excepted(request: Request, at: int) -> bool:
    """Whether "except" stands further before, over words that say nothing: "those still at the"."""
    if request.speech.postposes or not request.has(Tag.UNEQUAL, Tag.WITHOUT):
        return False
    unknown = set(request.unknown())
    for word in range(at - 1, max(-1, at - 1 - _FAR), -1):
        phrase = request.phrase_at(word)
        if phrase is not None and phrase.tag in (Tag.UNEQUAL, Tag.WITHOUT):
            return True
        idle = word in unknown or (phrase is not None and phrase.tag in (Tag.FILLER, Tag.IN, Tag.FROM))
        if not idle or request.words[word].kind != "word":
            return False
    return False


_FAR = 7


_AROUND = [pair.split("|") for pair in all_words(lambda language: language.asking.but_around)]


def _is_embraced(request: Request, at: int, end: int) -> bool:
    """Whether two words around a cell leave it out ("op de huur na")."""
    if end >= len(request.words):
        return False
    before = range(max(0, min(at, request.before_fillers(at)) - 1), at)
    first = next(
        (each for each in before if [request.words[each].text, request.words[end].text] in _AROUND), None
    )
    if first is None:
        return False
    request.used.update((*range(first, at), end))
    return True


def turned_down_until(request: Request, end: int) -> int:
    """Return where the words end that say, behind a name, that it is not wanted; 0 where none do."""
    return _excepted_until(request, end) or _negated_until(request, end) or _unwanted_until(request, end)


_CLOSERS = tuple(pair[1] for pair in _AROUND if is_unspaced(pair[1]))
_OPENERS = frozenset(pair[0] for pair in _AROUND)


def leaves_out_before(request: Request, phrase: Phrase) -> bool:
    """Whether a word leaves out what stands before it, and nothing behind: "小說以外", "除了小說之外"."""
    text = "".join(word.text for word in request.words[phrase.start : phrase.end])
    return phrase.tag is Tag.UNEQUAL and text.startswith(_CLOSERS)


def _excepted_until(request: Request, end: int) -> int:
    """Return where such a word ends, over one that says what the name is of ("小說類以外的"); else 0."""
    unknown = set(request.unknown())
    for at in range(end, min(end + 2, len(request.words))):
        phrase = request.phrase_at(at)
        if phrase is not None and phrase.start == at and leaves_out_before(request, phrase):
            return phrase.end
        if at not in unknown and not _is_filler(request, at):
            return 0
    return 0


def _negated_until(request: Request, end: int) -> int:
    """Return where a negation behind ends, as it stands in Japanese ("上野は抜いて"), "Germany excluded"."""
    behind = next((at for at in range(end, len(request.words)) if not _is_filler(request, at)), None)
    phrase = request.phrase_at(behind) if behind is not None else None
    if phrase is not None and request.speech.postposes and phrase.tag in _REFUSING:
        return phrase.end
    if phrase is None or phrase.tag is not Tag.WITHOUT:
        return 0
    after = itertools.takewhile(lambda at: not _closes(request, at), range(phrase.end, len(request.words)))
    return phrase.end if all(_says_nothing(request, at) for at in after) else 0


_REFUSING = (Tag.WITHOUT, Tag.UNEQUAL, Tag.NO_CHART)


def _closes(request: Request, at: int) -> bool:
    """Whether a clause ends here: at a stop, or at an "and" that begins the next."""
    phrase = request.phrase_at(at)
    return request.words[at].kind == "stop" or (phrase is not None and phrase.tag is Tag.AND)


_UNWANTED = all_phrases(lambda language: language.asking.unwanted)
_GLUED = frozenset("".join(words) for words in _UNWANTED)
"""The same as they are written without blanks, however they were cut."""
_UNWANTED_STARTS = frozenset(words[0] for words in _UNWANTED)
_MOST_UNWANTED = max(map(len, _UNWANTED))


def _unwanted_until(request: Request, end: int) -> int:
    """Return where it ends what says behind, to the end of the clause, that a thing need not be there."""
    words, first = request.words, end
    while first < len(words):
        if words[first].text in _UNWANTED_STARTS or not words[first].text.isascii():
            for size in range(min(_MOST_UNWANTED, len(words) - first), 0, -1):
                behind = first + size
                said = tuple(word.text for word in words[first:behind])
                glued = size > 1 and is_unspaced(said[0]) and "".join(said) in _GLUED
                if (said in _UNWANTED or glued) and _is_last(request, behind):
                    request.used.update(range(end, behind))
                    return behind
        if not _says_nothing(request, first):
            return 0
        first += 1
    return 0


def _is_last(request: Request, at: int) -> bool:
    """Whether a clause says nothing more from here on."""
    while at < len(request.words) and request.words[at].kind != "stop":
        phrase = request.phrase_at(at)
        if phrase is not None and phrase.tag in (Tag.AND, Tag.ADD):
            return True
        if not _says_nothing(request, at):
            return False
        at += 1
    return True


def _says_nothing(request: Request, at: int) -> bool:
    phrase = request.phrase_at(at)
    if phrase is not None and phrase.tag is Tag.OTHERS:
        return False  # "points without the others"
    idle = request.words[at].kind == "word" and request.speech.is_small_talk(request.words[at].text)
    return _is_filler(request, at) or (idle and request.mention_at(at) is None)


def _is_filler(request: Request, at: int) -> bool:
    phrase = request.phrase_at(at)
    return phrase is not None and phrase.tag is Tag.FILLER
