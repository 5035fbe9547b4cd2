"""What part one amount is of another: "share of costs in sales", "giderin gelire oranı"."""

from collections.abc import Iterator

from charts.grammar import Operator
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.telling.speech import say

_PAIR = 2
_NEAR = 3
_WIDE = 4
_JOINING = (Tag.AND, Tag.OR, Tag.VERSUS, Tag.COMPARE)
_PARTED = ("group", "sort", "mark", "series")
_CIRCLES = (Tag.ARC, Tag.DONUT, Tag.STACKED, Tag.NORMALIZE)


def read_parts_of_amounts(said: Said) -> Iterator[Frame]:
    """Yield the part that one of two amounts is of the other, where a share is asked for and both named."""
    shares = list(said.phrases(Tag.SHARE))
    named = amounts(said) if shares and not said.request.has(*_CIRCLES) else []
    if len(named) != _PAIR or named[0].column == named[1].column or not _leads(said, *named):
        return
    first, second = named
    ratios = list(wanted(said, spoken_of(said, "calculate"), Tag.RATIO))
    near = [each for each in shares if _is_near(each, first, second)]
    plain = {each.start for each in ratios} & {each.start for each in near}
    if not near or (plain and not said.request.speech.postposes):
        return  # "ratio of kills to deaths"
    turned = _is_whole(said, first) or _holds(said, first, second) or _is_aimed_at(said, first, second)
    part, whole = (said.column(each) for each in ((second, first) if turned else (first, second)))
    told = (*near, *(each for each in ratios if _is_near(each, first, second)))
    words = frozenset(range(first.start, second.end)).union(*map(span, told))
    name = say("{share} in % of {whole}", share=part.name, whole=whole.name)
    yield Frame("part of", words, column=made_of(Operator.DIVIDE, part, whole, name, percent=True))


def _is_near(share: Phrase, first: Mention, second: Mention) -> bool:
    return first.start - share.end <= _NEAR and share.start - second.end <= _NEAR


def _leads(said: Said, first: Mention, second: Mention) -> bool:
    """Whether what stands between two amounts makes one a part of the other, and no list of both."""
    between = range(first.end, second.start)
    joined = bool(between) or said.request.speech.postposes or _holds(said, first, second)
    if len(between) > _WIDE or not joined:
        return False
    phrases = [phrase for at in between if (phrase := said.request.phrase_at(at)) is not None]
    if _is_whole(said, first):
        return True
    listed = any(each.tag in _JOINING or each.tag.family in _PARTED for each in phrases)
    return not listed and all(said.words[at].kind == "word" for at in between)


def _holds(said: Said, first: Mention, second: Mention) -> bool:
    """Whether the second amount is of the first, and never more: "percentage of loans got lost".

    Between the two stands what became of it, and no word by which the first lies in the second.
    """
    if not _goes_on(said, first, second):
        return False
    whole, part = said.column(first).values, said.column(second).values
    pairs = [
        (one, other)
        for one, other in zip(whole, part, strict=True)
        if isinstance(one, int | float) and isinstance(other, int | float)
    ]
    return (
        bool(pairs) and all(one >= other for one, other in pairs) and any(one > other for one, other in pairs)
    )


def _is_aimed_at(said: Said, first: Mention, second: Mention) -> bool:
    """Whether the first amount was aimed at, the second came of it: "what share of the target was raised"."""
    aims = uses.aims(said.table)
    aimed = said.column(first) in aims and said.column(second) not in aims
    return aimed and _goes_on(said, first, second)


def _goes_on(said: Said, first: Mention, second: Mention) -> bool:
    """Whether but a verb of what became of the first amount stands between, and nothing where none does."""
    verbs = said.listed("becoming")
    between = (said.words[at].text for at in range(first.end, second.start))
    return not said.request.speech.postposes and all(text in verbs for text in between)


def _is_whole(said: Said, first: Mention) -> bool:
    """Whether the words behind the first amount say that it is the whole: "売上に対する経費の割合"."""
    behind = "".join(word.text for word in said.words[first.end : first.end + _NEAR])
    return any(behind.startswith(each) for each in said.listed("whole_before"))
