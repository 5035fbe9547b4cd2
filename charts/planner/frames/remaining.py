"""What is left of something and what goes beyond it: "pages left", "to go", "free disk", "overspent"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.data.figures import number
from charts.grammar import (
    Aggregate,
    Calculate,
    Cell,
    ChartSpec,
    Constant,
    Having,
    Measure,
    Op,
    Operation,
    Operator,
)
from charts.language.registry import all_phrases, all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.spans import SIZES
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts, called, is_amount, same_units
from charts.planner.request.named_columns import Mention
from charts.table import Column

_LEFT = all_words(lambda language: language.asking.left_over)
_OWING = all_words(lambda language: language.asking.owing)
_UNUSED = all_words(lambda language: language.asking.unused)
_TO_DO = all_phrases(lambda language: language.asking.to_do)
_TO_DO_STARTS = frozenset(words[0] for words in _TO_DO)
_BEYOND = all_words(lambda language: language.asking.beyond_plan)
_SPEAKING = _LEFT | _OWING | _UNUSED | _BEYOND | _TO_DO_STARTS
_BEFORE_SIDES = all_words(lambda language: language.asking.before_sides)
_BEHIND_SIDES = all_words(lambda language: language.asking.behind_sides)
_PLACING = ("sort", "rank", "look", "mark", "style", "axis", "join")
_WHOLE = 100
_NEAR = 3
_LONGEST = 4


def read_remaining(said: Said) -> Iterator[Frame]:
    """Yield what is left of what there was, what is free, and what lies beyond a plan."""
    yield from _short_of(said)
    yield from _used_up(said)
    if _SPEAKING.isdisjoint([word.text for word in said.words]):
        return
    rest = rest_in(said)
    if rest is not None:
        column, words = rest
        yield Frame("left", words, column=column)
        return
    yield from _free(said)
    yield from _beyond(said)


def _short_of(said: Said) -> Iterator[Frame]:
    """Yield "how far off the goal", "gap to target": what was reached less the aim that alone is named."""
    listed = said.request.speech.listed("differing")
    free = (at for at, word in enumerate(said.words) if word.text in listed)
    places = [at for at in free if said.free((at,)) and said.mention_at(at) is None]
    named = amounts(said) if places else []
    pair = _planned_and_real(said) if named else None
    if pair is None or any(said.column(each) is not pair[1] for each in named):
        return
    words = frozenset(places).union(*(range(each.start, each.end) for each in named))
    yield Frame("short of", words, column=made_of(Operator.SUBTRACT, *pair))


def _used_up(said: Said) -> Iterator[Frame]:
    """Yield "budget used in percent": what is gone of what there was, where that is named or nothing is."""
    listed = said.request.speech.listed("used_up")
    gone = {at for at, word in enumerate(said.words) if word.text in listed and said.free((at,))}
    pair = _had_and_gone(said) if gone else None
    percent = span(*wanted(said, spoken_of(said, "window"), Tag.PERCENT), *said.phrases(Tag.SHARE))
    named = amounts(said)
    if pair is None or not percent or any(said.column(each) not in pair for each in named):
        return
    had, used = pair
    words = percent | gone | {at for each in named for at in span(each)}
    made = made_of(Operator.DIVIDE, used, had, f"{used.name} in % of {had.name}", percent=True)
    yield Frame("used up", words | _asked_for(said, words), column=made)


def rest_in(said: Said) -> tuple[Calculate, frozenset[int]] | None:
    """Return what is left of what there was, where words speak of it, with those words."""
    words = _words_of_rest(said)
    owing = all(said.words[at].text in _OWING for at in words)
    tested = not owing and any(each.start not in words for each in said.phrases(*SIZES))
    made = _rest(said) if words and not tested else None
    return (made[0], words | made[1] | _asked_for(said, words)) if made is not None else None


def _words_of_rest(said: Said) -> frozenset[int]:
    """Return the words that speak of what is left: "left", "what's left of", "still to go"."""
    found: set[int] = set()
    for at, word in enumerate(said.words):
        if word.text in _LEFT and said.free((at,)) and not _is_a_side(said, at):
            found.add(at)
        if word.text in _UNUSED and said.free((at,)) and said.mention_at(at) is None:
            found.add(at)  # "places still free"
        size = _phrase_at(said, at)
        if size and said.free(range(at, at + size)):
            found.update(range(at, at + size))
    owing = {at for at, word in enumerate(said.words) if word.text in _OWING and said.free((at,))}
    owing = {at for at in owing if said.mention_at(at) is None}
    found |= owing if owing and _is_paid_off(said) else set()  # "who still owes"
    for phrase in wanted(said, spoken_of(said, "calculate"), Tag.PROFIT):
        if any(said.words[at].text in _LEFT for at in span(phrase)):
            found |= span(phrase)
    return frozenset(found)


def _is_paid_off(said: Said) -> bool:
    """Whether what is gone of what there was is what was paid."""
    pair = _had_and_gone(said)
    return pair is not None and not _PAID.isdisjoint(words_of(pair[1].name))


_PAID = all_words(lambda language: language.asking.paid)


def _phrase_at(said: Said, at: int) -> int:
    if said.words[at].text not in _TO_DO_STARTS:
        return 0
    texts = tuple(word.text for word in said.words[at : at + _LONGEST])
    return next((size for size in range(len(texts), 0, -1) if texts[:size] in _TO_DO), 0)


def _is_a_side(said: Said, at: int) -> bool:
    """Whether "left" is where something stands: "on the left", "biggest left"."""
    before, text = said.request.phrase_ending(at), said.words[at - 1].text if at else ""
    led = before is not None and before.tag.family in _PLACING
    behind = said.words[at + 1].text if at + 1 < len(said.words) else ""
    return led or said.request.phrase_at(at) is not None or text in _BEFORE_SIDES or behind in _BEHIND_SIDES


def _rest(said: Said) -> tuple[Calculate, frozenset[int]] | None:
    """Return what there was less what is gone, with the words that name either."""
    pair = _had_and_gone(said)
    if pair is None:
        return None
    had, gone = pair
    named = [each for each in amounts(said) if said.column(each) in pair]
    others = [each for each in amounts(said) if said.column(each) not in pair]
    if any(not each.matched <= set(words_of(had.name)) for each in others):
        return None
    below = uses.holds(gone, "after") and _is_less(had, gone)
    left, right = (gone, had) if below else (had, gone)
    words = {at for each in named for at in range(each.start, each.end)}
    both = set(words_of(had.name)) & set(words_of(gone.name))
    words |= {at for at, word in enumerate(said.words) if word.text in both and said.free((at,))}
    return made_of(Operator.SUBTRACT, left, right), frozenset(words)


def _is_less(one: Column, other: Column) -> bool:
    """Whether what is aimed at lies below where most of the rows are: weights that are to be lost."""
    pairs = [(number(a), number(b)) for a, b in zip(one.values, other.values, strict=True)]
    below = [a < b for a, b in pairs if a is not None and b is not None]
    return sum(below) * 2 > len(below)


def _had_and_gone(said: Said) -> tuple[Column, Column] | None:
    """Return what there was and what became of it, by the columns' names: bought and used, goal and now."""
    own = uses.measures(said.table)
    aimed = {each.name for each in uses.aims(said.table)}
    aims = [each for each in own if each.name in aimed]
    had = aims or [each for each in own if uses.holds(each, "had")]
    others = [each for each in own if each not in had]
    gone = [each for each in others if uses.holds(each, "gone") or each in called(said, Tag.COST)]
    if not gone and aims:
        gone = [each for each in others if uses.holds(each, "reached") or uses.holds(each, "after")]
    if len(had) != 1 or len(gone) != 1 or not same_units((had[0], gone[0])):
        return None
    return had[0], gone[0]


def _asked_for(said: Said, words: frozenset[int]) -> frozenset[int]:
    """Return the words beside that only say that it is an amount: "how much", "of everything"."""
    near = range(max(0, min(words) - _NEAR), min(len(said.words), max(words) + _NEAR + 1))
    counts = frozenset(at for each in said.phrases(Tag.COUNT) if each.end - 1 in near for at in span(each))
    return counts - words


def _free(said: Said) -> Iterator[Frame]:
    """Yield "free disk" where the table has what is used in percent: the rest of a hundred."""
    for at, word in enumerate(said.words):
        if word.text not in _UNUSED or not said.free((at,)):
            continue
        mention = _beside(said, at)
        if mention is None or not _is_percent(said.column(mention)):
            continue
        column = said.column(mention)
        expression = Operation(Operator.SUBTRACT, Constant(float(_WHOLE)), Cell(column.name))
        words = frozenset((at, *range(mention.start, mention.end)))
        yield Frame("free", words, column=Calculate(f"{_WHOLE} − {column.name}", expression))
        return


def _beside(said: Said, at: int) -> Mention | None:
    behind, before = said.mention_at(said.skip(at + 1)), said.mention_at(at - 1)
    return next((each for each in (behind, before) if is_amount(said, each)), None)


def _is_percent(column: Column) -> bool:
    named = "%" in column.name or (column.unit is not None and column.unit.symbol == "%")
    known = [value for each in column.values if (value := number(each)) is not None]
    return named and all(0 <= value <= _WHOLE for value in known)


def _beyond(said: Said) -> Iterator[Frame]:
    """Yield "only those that overspent, and by how much": what lies above what was planned."""
    places = [at for at, word in enumerate(said.words) if word.text in _BEYOND and said.free((at,))]
    pair = _planned_and_real(said) if places else None
    if pair is None or said.request.has(Tag.TOP, Tag.MAX, Tag.BOTTOM, Tag.MIN):
        return
    made = made_of(Operator.SUBTRACT, *pair)
    having = Having(Measure(made.name, Aggregate.SUM), Op.GT, (0,))
    much = wanted(said, spoken_of(said, "sign"), Tag.IN_FIGURES)
    words = span(*much) | frozenset(places)

    def edit(spec: ChartSpec) -> ChartSpec:
        if said.request.has(Tag.EACH) and much:
            return spec  # "by how much did we overspend in each": none is left out
        own = () if made in spec.calculate else (made,)
        return replace(spec, having=(*spec.having, having), calculate=(*spec.calculate, *own))

    yield Frame("beyond", words, edit, column=made if much else None)


def _planned_and_real(said: Said) -> tuple[Column, Column] | None:
    aims = uses.aims(said.table)
    real = [each for each in uses.measures(said.table) if each not in aims]
    costs = called(said, Tag.COST)
    named = [each for each in real if uses.holds(each, "reached") or each in costs]
    found = named or real
    return (found[0], aims[0]) if len(aims) == len(found) == 1 else None
