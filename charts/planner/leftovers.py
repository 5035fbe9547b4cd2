"""What is left of a request: the stretches of words that nothing came of, clause by clause."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum

from charts.language.intent import makes
from charts.language.registry import all_words
from charts.language.tags import NEGATING, Tag
from charts.language.tokens import is_unspaced, written
from charts.language.which_table import is_a_table
from charts.planner.choice import uses
from charts.planner.request.phrases import Request
from charts.planner.request.undrawn import undrawn_words


class Account(StrEnum):
    """Where a word of the request went."""

    SPENT = "spent"
    SMALL_TALK = "small talk"
    NAMED = "named"


def left_of(request: Request, accounts: Sequence[Account], *, answered: bool = False) -> Iterator[str]:
    """Yield the stretches of words that are to be named, without those at their ends that carry no wish.

    A clause of which nothing was done is named in one. One that tells a story before the request is not.
    answered says that the first question has its answer.
    """
    begun = told = False
    before: set[int] = set()
    last = max((at for at, account in enumerate(accounts) if account is Account.SPENT), default=-1)
    for clause in clauses_of(request):
        opener = _opener(request, clause)
        goes_on = last > clause[-1]
        asked = opener is not None and not answered and (begun or not goes_on)
        if opener is not None and asked and _is_left_open(request, accounts, clause):
            yield text_of(request, range(opener, clause[-1] + 1))
            continue
        answered = answered and opener is None
        own = [at for at in clause if not _is_said_again(request, at, before)]
        done = any(accounts[at] is Account.SPENT and _says_what_to_draw(request, at) for at in own)
        before.update(each.column for at in clause if (each := request.mention_at(at)))
        left = [at for at in clause if accounts[at] is Account.NAMED]
        if done or len(left) == 0:
            begun = begun or done
            yield from (text_of(request, run) for run in _stretches(request, accounts, clause))
            continue
        told = not begun and (told or _tells_a_story(request, clause, left))
        if told and last >= clause[-1]:
            continue
        wishes = [at for at in left if _is_a_wish(request, at)]
        if not wishes and (lost := _left_out_of(request, left, clause)):
            yield text_of(request, lost)
            continue
        if not wishes and any(_restricts(request, at) for at in left):
            yield text_of(request, clause)
            continue
        unknown = wishes and all(request.phrase_at(at) is None for at in wishes)
        if unknown and len(clause) <= _LONGEST_CLAUSE:
            end = _end(request, wishes[-1] + 1, clause[-1] + 1)
            yield text_of(request, range(_begin(request, left, wishes[0]), end))
        else:
            yield from (text_of(request, run) for run in _stretches(request, accounts, clause))


def _opener(request: Request, clause: Sequence[int]) -> int | None:
    """Return where a clause begins to ask: "and why", "tell me how many were cancelled"."""
    asking = request.speech.listed("naming") | request.speech.listed("why")
    for at in clause:
        phrase = request.phrase_at(at)
        if request.words[at].text in asking or (phrase is not None and phrase.tag is Tag.COUNT):
            return at
        if phrase is None or phrase.tag is not Tag.FILLER or request.words[at].text in _BEING:
            return None  # "that is what I invoiced" asks nothing
    return None


_BEING = all_words(lambda language: language.chatting.being)


def _is_left_open(request: Request, accounts: Sequence[Account], clause: Sequence[int]) -> bool:
    """Whether nothing came of a question, and it asks for something: "what was the turnout", "and why"."""
    if any(accounts[at] is Account.SPENT and _says_what_to_draw(request, at) for at in clause):
        return False
    if len(clause) < _STORY - 1:
        return request.words[clause[0]].text in request.speech.listed("why")
    return any(
        request.phrase_at(at) is None and not request.speech.is_small_talk(request.words[at].text)
        for at in clause
    )


def _restricts(request: Request, at: int) -> bool:
    """Whether a word says that but a part is wanted: "second half only"."""
    phrase = request.phrase_at(at)
    return phrase is not None and phrase.tag is Tag.ONLY


def _left_out_of(request: Request, left: Sequence[int], clause: Sequence[int]) -> range | None:
    """Return what was to be left out, told by words that say nothing: "skip the ones I'm done with"."""
    for at in left:
        phrase = request.phrase_at(at)
        if phrase is not None and phrase.tag is Tag.WITHOUT and clause[-1] - at >= _FEW - 1:
            return range(at, clause[-1] + 1)
    return None


def _is_said_again(request: Request, at: int, before: AbstractSet[int]) -> bool:
    """Whether a word names a column of which an earlier clause spoke: "and phone the clinic for me"."""
    mention = request.mention_at(at)
    return mention is not None and mention.column in before


def _stretches(request: Request, accounts: Sequence[Account], clause: Sequence[int]) -> Iterator[range]:
    """Yield the runs that are to be named, without words at their ends that carry no wish.

    A run goes on behind a few words that say nothing: "mail it to my wife".
    """
    run: list[int] = []
    for at in (*clause, clause[-1] + 1):
        if at <= clause[-1] and accounts[at] is Account.NAMED:
            run.append(at)
            continue
        if run and at <= clause[-1] and _goes_on(accounts, range(at, clause[-1] + 1)):
            continue
        wishes = [place for place in run if _is_a_wish(request, place)]
        if wishes:
            yield range(_begin(request, run, wishes[0]), _end(request, wishes[-1] + 1, clause[-1] + 1))
        elif run and (lost := _lost_relation(request, run)):
            yield lost
        run = []


def _lost_relation(request: Request, run: Sequence[int]) -> range | None:
    """Return "after costs", where the costs are drawn as they are and nothing came of the "after"."""
    phrase = request.phrase_at(run[-1])
    if phrase is None or phrase.tag not in _RELATING:
        return None
    mention = request.mention_at(request.behind_fillers(phrase.end))
    if mention is None or not uses.is_measure(request.table.columns[mention.column]):
        return None
    return range(phrase.start, mention.end)


_RELATING = (Tag.BEFORE, Tag.AFTER, Tag.SINCE, Tag.UNTIL)


def _end(request: Request, end: int, stop: int) -> int:
    """Return where what is named ends: behind the column that it describes ("no closing date")."""
    undrawn = request.once(undrawn_words)
    if end in undrawn:
        return undrawn.stop
    glued = end < stop and request.words[end].joint == "" and request.words[end].kind == "word"
    if glued and request.words[end - 1].kind == "number":
        return end + 1  # "3d"
    described = request.mention_at(end) if end < stop else None
    phrase = request.phrase_at(end - 1)
    modifies = phrase.tag.family == "test" if phrase else request.words[end - 1].text.isalpha()
    return described.end if described is not None and described.start == end and modifies else end


def _begin(request: Request, run: Sequence[int], first: int) -> int:
    """Return where what is named begins: at a "not" or "per" that is lost with it, else at its first word."""
    before = [at for at in run if at < first]
    refused = [at for at in before if (each := request.phrase_at(at)) and each.tag in NEGATING]
    if refused and refused[0] >= first - _FEW:
        return refused[0]
    led = request.phrase_ending(first)
    grouped = led is not None and led.tag in (Tag.BY, Tag.EACH) and led.end - led.start == 1
    return first - 1 if grouped and request.phrase_at(first) is None else first


def _goes_on(accounts: Sequence[Account], rest: range) -> bool:
    """Whether something is named behind a few words that say nothing."""
    few = rest[:_FEW]
    named = next((at for at in few if accounts[at] is Account.NAMED), None)
    return named is not None and all(accounts[at] is Account.SMALL_TALK for at in range(rest[0], named))


_FEW = 4


def clauses_of(request: Request) -> Iterator[list[int]]:
    """Yield the words between stops and between what joins."""
    clause: list[int] = []
    for at, word in enumerate(request.words):
        phrase = request.phrase_at(at)
        if word.kind == "stop" or (phrase is not None and phrase.tag is Tag.AND):
            if clause:
                yield clause
            clause = []
        else:
            clause.append(at)
    if clause:
        yield clause


_STORY = 4
_DRAWING = ("mark", "look", "looks", "layer", "aim", "aggregate", "sort")
_LONGEST_CLAUSE = 14


def _tells_a_story(request: Request, clause: Sequence[int], left: Sequence[int]) -> bool:
    """Whether words before the request ask for nothing: none is known, and none says to make something."""
    phrases = (request.phrase_at(at) for at in left)
    known = any(phrase is not None and phrase.tag.family in _DRAWING for phrase in phrases)
    wishing = request.speech.chatting("wanting")
    asks = (makes(request.words[at].text) or request.words[at].text in wishing for at in clause)
    return len(clause) >= _STORY and not known and not any(asks)


def carries_a_wish(request: Request, at: int) -> bool:
    """Whether a word says something by itself: no preposition, no joint, no "only" of something else."""
    phrase = request.phrase_at(at)
    glued = at > 0 and request.words[at].joint == "" and request.words[at - 1].kind == "number"  # "4A"
    return glued or phrase is None or phrase.tag not in _STRUCTURE


def _is_a_wish(request: Request, at: int) -> bool:
    """Whether a word that is named carries a wish: a table is one only where it is wanted in vain."""
    return carries_a_wish(request, at) or is_a_table(request.words[at].text)


def _says_what_to_draw(request: Request, at: int) -> bool:
    """Whether a word that was spent is more than a joint or a word of talk ("back" in a story)."""
    phrase = request.phrase_at(at)
    return carries_a_wish(request, at) and (phrase is None or phrase.tag.family != "talk")


_STRUCTURE = frozenset(
    {
        *(Tag.BY, Tag.EACH, Tag.POST_BY, Tag.OVER, Tag.VERSUS, Tag.AND, Tag.OR, Tag.FILLER, Tag.CHART),
        *(Tag.IN, Tag.FROM, Tag.TO, Tag.BETWEEN, Tag.ONLY, Tag.SINCE, Tag.UNTIL, Tag.BEFORE, Tag.AFTER),
        *(Tag.EQUAL, Tag.NOT, Tag.WITHOUT, Tag.DIFFERENT, Tag.SORT, Tag.COMPARE, Tag.TREND),
    }
)
"""Meanings that only join or relate others: what they relate is named, where it is lost."""


def text_of(request: Request, run: Sequence[int]) -> str:
    """Return words as the member wrote them."""
    words = [request.words[at] for at in run]
    if all(is_unspaced(word.raw) for word in words):
        return "".join(word.raw for word in words)
    return written(words)
