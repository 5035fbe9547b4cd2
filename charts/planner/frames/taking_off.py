"""One amount less another, told by verbs: "take the costs off", "by how much income exceeds costs".

Of costs it is told by what stands before them, too: "what each stall took after costs", "net of fees".
"""

from collections.abc import Iterator

from charts.grammar import Operator
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import around, spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.operands import amounts, called, earned_and_paid, next_amount, same_units
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column

_TWO = 2
_FAR = 8


def taken_off(said: Said, phrases: list[Phrase]) -> Iterator[Frame]:
    """Yield what is left of one of two amounts when the other is taken from it, in any order of words."""
    named = _two(said)
    verbs = wanted(said, phrases, Tag.SUBTRACT) if named else []
    if named and not verbs:  # "after deduction of", which stands between two amounts as well
        verbs = [each for each in wanted(said, phrases, Tag.MINUS) if each.end <= named[0].start]
    if len(verbs) != 1 or not named:
        return
    verb, (first, second) = verbs[0], named
    whole = _whole(said, verb, first, second)
    if whole is None:
        return
    part = second if whole is first else first
    words = _within(said, (verb.start, verb.end), (first.start, first.end), (second.start, second.end))
    yield Frame("subtract", words, column=made_of(Operator.SUBTRACT, said.column(whole), said.column(part)))


def read_net(said: Said) -> Iterator[Frame]:
    """Yield what came in less what it cost: "profit after costs", "net of expenses".

    What came in is the amount named before, or the only one there is beside the costs.
    """
    phrases = spoken_of(said, "calculate")
    costs, known = called(said, Tag.COST), amounts(said)
    for phrase in (*said.phrases(Tag.AFTER), *wanted(said, phrases, Tag.MINUS)):
        paid = next_amount(said, phrase.end, _OPENING)
        if paid is None or said.column(paid) not in costs:
            continue
        named = [each for each in known if each.column != paid.column]
        came = said.column(named[0]) if len(named) == 1 else _came_in(said, said.column(paid))
        if came is None or len(named) > 1 or not same_units([came, said.column(paid)]):
            continue
        own = frozenset(range(phrase.start, paid.end)) | around(said, phrases, Tag.PROFIT, Tag.INCOME)
        words = own.union(*(range(each.start, each.end) for each in named))
        yield Frame("net", words, column=made_of(Operator.SUBTRACT, came, said.column(paid)))
        return


def _came_in(said: Said, paid: Column) -> Column | None:
    """Return the only amount beside the costs, where it can be money that came in."""
    known = earned_and_paid(said)
    if known is not None:
        return known[0]
    aims = uses.aims(said.table)
    left = [each for each in uses.measures(said.table) if each is not paid and each not in aims]
    return left[0] if len(left) == 1 and not uses.holds(left[0], "many") else None


_OPENING = (Tag.FILLER, Tag.EVERYTHING)


def _two(said: Said) -> tuple[Mention, Mention] | None:
    """Return the only two amounts that are named, left to right, if they are of one unit."""
    named = amounts(said)
    if len(named) != _TWO or named[0].column == named[1].column:
        return None
    return (named[0], named[1]) if same_units([said.column(each) for each in named]) else None


def _whole(said: Said, verb: Phrase, first: Mention, second: Mention) -> Mention | None:
    """Return what something is taken from; None where the words do not tell."""
    led = [each for each in (first, second) if _is_taken_from(said, each)]
    if len(led) == 1:
        return led[0]
    if said.skip(verb.end) == first.start or said.skip(verb.end) == second.start:
        return second if said.skip(verb.end) == first.start else first
    behind = said.request.before_fillers(verb.start)
    return first if behind == second.end else second if behind == first.end else None


def _is_taken_from(said: Said, mention: Mention) -> bool:
    """Whether "from" stands before a name, or a case in its place at its end ("gelirden")."""
    before = said.words[max(0, mention.start - _TWO) : mention.start]
    leading = said.listed("taken_from")
    if any(word.text in leading for word in before):
        return True
    endings = tuple(each.removeprefix("-") for each in leading if each.startswith("-"))
    return bool(endings) and said.words[mention.end - 1].text.endswith(endings)


def _within(said: Said, *spans: tuple[int, int]) -> frozenset[int]:
    """Return the words of all of these, and those between them that say nothing else."""
    start, end = min(each[0] for each in spans), max(each[1] for each in spans)
    kept = frozenset(at for each in spans for at in range(*each))
    joins = frozenset(at for at in range(start, end) if _joins(said, at))
    return kept | joins


def _joins(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    small = said.words[at].text in said.listed("taken_from")
    tags = (Tag.FILLER, Tag.FROM, Tag.AND, Tag.IN)
    return small or (phrase is not None and phrase.tag in tags and said.mention_at(at) is None)


def read_surpassed(said: Said) -> Iterator[Frame]:
    """Yield by how much one amount is above another: "how far income lies above costs each month"."""
    named = _two(said)
    asked = _how_much(said) if named else None
    if not named or asked is None or number_at(said.words, asked + 1) is not None:
        return
    first, second = named
    less = (each for each in wanted(said, spoken_of(said, "calculate"), Tag.MINUS))
    if any(first.end <= each.start < second.start for each in less):
        return  # "how much is left? takings minus costs" says itself what is taken off
    near = range(asked + 1, min(len(said.words), second.end + 3))
    verb = next((at for at in near if _exceeds(said, at)), None)
    lower = next((at for at in near if _trails(said, at)), None) if verb is None else None
    at = verb if verb is not None else lower
    if at is None or first.start - asked > _FAR or second.start - first.end > _FAR:
        return
    pair = (first, second) if verb is not None else (second, first)
    words = _within(
        said, (asked, asked + 1), (at, at + 1), (first.start, first.end), (second.start, second.end)
    )
    words |= {place for place in near if said.words[place].text in said.listed("than")}
    left, right = (said.column(each) for each in pair)
    yield Frame("surpassed", words, column=made_of(Operator.SUBTRACT, left, right))


def _how_much(said: Said) -> int | None:
    """Return the place of the word that asks how much, before both amounts."""
    asking = said.listed("amounting") | said.listed("by_how_much")
    for at, word in enumerate(said.words):
        phrase = said.request.phrase_at(at)
        counts = phrase is not None and phrase.tag is Tag.COUNT
        if (word.text in asking or counts) and said.mention_at(at) is None and said.free((at,)):
            return at
    return None


def _exceeds(said: Said, at: int) -> bool:
    return _is_above(said, at, "exceeding", "greater", Tag.ABOVE)


def _trails(said: Said, at: int) -> bool:
    return _is_above(said, at, "trailing", "smaller", Tag.BELOW)


def _is_above(said: Said, at: int, verbs: str, compared: str, tag: Tag) -> bool:
    """Whether a word sets one amount above (or below) another: a verb, "more" with "than", "above"."""
    text, phrase = said.words[at].text, said.request.phrase_at(at)
    if said.mention_at(at) is not None or not said.free((at,)):
        return False
    if text in said.listed(verbs) | said.listed(f"{verbs}_behind"):
        return True
    if phrase is not None and phrase.tag is tag:
        return True
    than = any(word.text in said.listed("than") for word in said.words[at + 1 :])
    return text in said.listed(compared) and than
