"""Columns of yes and no that are named for those who say yes: "who would recommend us", "delayed flights"."""

from collections.abc import Iterator, Sequence

from charts.grammar import Comparison, Op
from charts.language.registry import all_phrases, all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.language.ways_of_asking import Asking
from charts.planner.choice import uses
from charts.planner.filters.around import Found, column_of
from charts.planner.filters.literals import Cell
from charts.planner.filters.named_cells import is_negated
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Request
from charts.table import Kind

_GROUPING = (Tag.BY, Tag.EACH, Tag.SERIES, Tag.OVER, Tag.VERSUS, Tag.COMPARE, Tag.AND, Tag.X_AXIS, Tag.IN)
_PICKING = (Tag.ONLY, Tag.COUNT, Tag.TOTAL_NUMBER, Tag.WITHOUT, Tag.NOT, Tag.UNEQUAL)


def flags(request: Request, cells: Sequence[Cell]) -> Iterator[tuple[Mention, Comparison]]:
    """Yield the columns of yes and no that nothing groups by and no cell names, with the test of yes."""
    for mention in request.mentions:
        column = column_of(request, mention)
        if column.kind is not Kind.BOOLEAN or not request.used.isdisjoint(range(mention.start, mention.end)):
            continue
        lead = request.phrase_ending(request.before_fillers(mention.start))
        behind = request.phrase_at(mention.end) if mention.end < len(request.words) else None
        grouped = lead is not None and lead.tag in _GROUPING
        grouped = grouped or (behind is not None and behind.tag in (Tag.POST_BY, Tag.VERSUS))
        told = any(request.table.columns[cell.column] is column for cell in cells)
        told = told or _both_are_meant(request, mention)
        if not grouped and not told:
            negate = is_negated(request, mention.start)
            yield mention, Comparison(column.name, Op.EQ, (True,), negate)


def _both_are_meant(request: Request, mention: Mention) -> bool:
    """Whether those who say no are asked for as well: "remote or not", "satisfied and not satisfied"."""
    twice = [each for each in request.mentions if each.column == mention.column]
    turned = {is_negated(request, each.start) for each in twice}
    if len(turned) > 1:
        refusing = (each for each in request.all(*_REFUSING) if request.mention_at(each.end) in twice)
        request.used.update(at for each in refusing for at in range(each.start, each.end))
        return True
    joint = request.phrase_at(mention.end) if mention.end < len(request.words) else None
    if joint is None or joint.tag not in _JOINING:
        return False
    at = joint.end
    while (phrase := request.phrase_at(at) if at < len(request.words) else None) and phrase.tag in _COUNTING:
        at = phrase.end
    refused = request.phrase_at(at) if at < len(request.words) else None
    if refused is None or refused.tag not in _REFUSING:
        return False
    behind = request.phrase_at(refused.end) if refused.end < len(request.words) else None
    ends = refused.end >= len(request.words) or request.words[refused.end].kind == "stop"
    if ends or (behind is not None and behind.tag in _GROUPING):
        request.used.update(range(joint.start, refused.end))
        return True
    return False


_JOINING = (Tag.AND, Tag.OR, Tag.VERSUS)
_COUNTING = (Tag.COUNT, Tag.TOTAL_NUMBER, Tag.FILLER)
_REFUSING = (Tag.NOT, Tag.UNEQUAL)


def flag_tests(request: Request, cells: Sequence[Cell]) -> Iterator[Found]:
    """Yield the tests of those columns where a word picks some rows: "who", "only", "how many"."""
    for mention, test in flags(request, cells):
        if _picks(request, mention):
            mention.roles.add("filter")
            yield Found(test, mention.start, mention.end)
    yield from _undone(request)


def _undone(request: Request) -> Iterator[Found]:
    """Yield the test of "hours left to do", "what is still to be done": of the rows that are not done."""
    columns = [
        each for each in request.table.columns if each.kind is Kind.BOOLEAN and uses.holds(each, "done")
    ]
    if len(columns) != 1 or any(column_of(request, each) is columns[0] for each in request.mentions):
        return
    texts = [word.text for word in request.words]
    for at, text in enumerate(texts):
        sizes = [size for size in range(_LONGEST, 0, -1) if tuple(texts[at : at + size]) in _TO_DO]
        size = sizes[0] if sizes else text in _UNFINISHED or _is_the_opposite(text, columns[0].name)
        if size and request.phrase_at(at) is None:
            own = [place for place in range(at, at + size) if request.mention_at(place) is None]
            request.used.update(own)  # "what do they owe me" says of what money, too
            end = at + size if own else at
            yield Found(Comparison(columns[0].name, Op.EQ, (True,), negate=True), at, end)
            return


def _is_the_opposite(text: str, name: str) -> bool:
    """Whether a word turns a column's name round: "unpaid" of Paid; what is owed is not paid yet."""
    heads = words_of(name)
    turned = any(text == f"{prefix}{head}" for prefix in _OPPOSITES for head in heads)
    return turned or (text in _OWING and not _PAID.isdisjoint(heads))


_TO_DO = all_phrases(lambda language: language.asking.to_do)
_UNFINISHED = all_words(lambda language: language.asking.unfinished)
_OPPOSITES = all_words(lambda language: language.asking.opposites)
_OWING = all_words(lambda language: language.asking.owing)
_PAID = all_words(lambda language: language.asking.paid)
_LONGEST = 4


def _picks(request: Request, mention: Mention) -> bool:
    lead = request.phrase_ending(request.before_fillers(mention.start))
    if lead is not None and lead.tag in _PICKING:
        return True
    if _says_who(request, mention.end):
        return True
    choosing = request.speech.asking(_choosing)
    near = request.words[max(0, mention.start - _REACH) : mention.start]
    return any(word.text in choosing for word in near)


def _says_who(request: Request, at: int) -> bool:
    """Whether the word behind says of whom or what: "remote people", "delayed flights"."""
    if at >= len(request.words) or request.words[at].kind != "word" or request.speech.postposes:
        return False
    if request.words[at].text in _PEOPLE:
        return True
    mention = request.mention_at(at)
    if mention is not None:
        return uses.is_unique(request.table, column_of(request, mention))
    several = request.words[at].text.endswith(tuple(request.speech.asking(_plural)))
    return several and at in request.unknown() and not request.speech.is_small_talk(request.words[at].text)


_PEOPLE = all_words(lambda language: language.people)


def _plural(asking: Asking) -> str:
    return asking.plural


def _choosing(asking: Asking) -> str:
    return asking.choosing


_REACH = 3
