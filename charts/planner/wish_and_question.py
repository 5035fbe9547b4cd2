"""A wish and a question in one message: "hours by genre as bars, and what's the average rating?".

Each is read by itself, and the question is one about the chart that was wished for.
"""

from collections.abc import Callable
from dataclasses import replace

from charts.errors import UserError
from charts.grammar import ChartSpec, Mark
from charts.language.intent import QUESTION_MARKS
from charts.language.registry import all_phrases, all_words
from charts.language.tags import Tag
from charts.language.tokens import written
from charts.planner.asked import asked, is_question
from charts.planner.choice import uses
from charts.planner.ledger import unspent_of
from charts.planner.named_again import spelled_out, with_named
from charts.planner.plan import Plan
from charts.planner.questions import reply_to
from charts.planner.request.phrases import Request, read_request
from charts.planner.tried import tried_of
from charts.table import Table
from charts.telling.asked_figures import Answered, and_then

_TELLING = all_phrases(lambda language: language.asking.telling)
_LONGEST = 3
_FEWEST = 2
"""So many words a part has at least."""


def in_two(read: Request, request: str, planned: Callable[[Request, str], Plan]) -> Plan | None:
    """Return the plan of a request whose last clause asks for something else; None where it does not."""
    found = _parted(read, request)
    if found is None:
        return _behind_a_question(read, planned)
    front, tail = found
    wished = read_request(read.table, front)
    asks = is_question(wished, front)
    first = planned(wished, front)
    if first.spec.mark is Mark.NONE:
        return None
    told = _told(read.table, tail, first.spec)
    if told is None:
        return None
    if first.answer is None:
        return None if asks else replace(first, answer=told)
    return None if first.answer == told else replace(first, answer=and_then(first.answer, told))


def _parted(read: Request, request: str) -> tuple[str, str] | None:
    """Return the text before the last clause that asks, and that clause as a question."""
    marked = any(sign in request for sign in QUESTION_MARKS)
    for at in range(len(read.words) - _FEWEST, _FEWEST - 1, -1):
        begun = _begins(read, at)
        if begun is None:
            continue
        led = read.phrase_ending(at)
        joined = led is not None and led.tag is Tag.AND
        ended = read.words[at - 1].kind == "stop"
        if not joined and not ended:
            continue
        told = begun > at or _is_asked(read, at)
        if not marked and not (told and (joined or read.words[at - 1].text != "," or begun > at)):
            continue
        start = led.start if joined and led is not None else at - 1
        while start and read.words[start - 1].kind == "stop":
            start -= 1
        asking = written(read.words[begun:]).rstrip("".join(QUESTION_MARKS) + " .!")
        front = written(read.words[:start])
        return (front, f"{asking}?") if _says_something(read, start) else None
    return None


def _behind_a_question(read: Request, planned: Callable[[Request, str], Plan]) -> Plan | None:
    """Return the plan of a wish that stands behind a question: "how much was Food? bars of everything".

    The wish says by itself what is drawn: all, or figures that it names; what is asked about leaves out none.
    "That one" in it is what the answer names.
    """
    at = next((at for at, word in enumerate(read.words) if word.text in QUESTION_MARKS), None)
    if at is None or at < _FEWEST or len(read.words) - at <= _FEWEST or not _stands_alone(read, at + 1):
        return None
    text = written(read.words[at + 1 :])
    wished = read_request(read.table, text)
    first = planned(wished, text)
    told = _told(read.table, f"{written(read.words[:at])}?", first.spec) if first.spec.x else None
    if told is None:
        return None
    last = with_named(replace(first, answer=told), read.table)
    again = spelled_out(wished, last.spec)
    if again is wished:
        return last
    return replace(planned(again, written(again.words)), answer=told)


def _stands_alone(read: Request, start: int) -> bool:
    """Whether the words from a place on are a wish that says what is drawn: all, or figures."""
    behind = range(start, len(read.words))
    if any(read.words[each].text in QUESTION_MARKS for each in behind):
        return False
    whole = read.speech.listed("whole") | _ALL
    if any(read.words[each].text in whole for each in behind):
        return True
    columns = [read.table.columns[each.column] for each in read.mentions if each.start >= start]
    drawn = any(each.start >= start and each.tag.family == "mark" for each in read.phrases)
    return drawn and any(map(uses.is_measure, columns))


_ALL = all_words(lambda language: language.all_of)


def _begins(read: Request, at: int) -> int | None:
    """Return where the question stands that a clause begins with here, behind "tell me"."""
    texts = tuple(word.text for word in read.words[at : at + _LONGEST])
    size = next((size for size in range(len(texts), 0, -1) if texts[:size] in _TELLING), 0)
    phrase = read.phrase_at(at)
    if size:
        return at + size if at + size < len(read.words) else None
    if phrase is not None and phrase.tag is Tag.COUNT and phrase.end - phrase.start > 1:
        return at if any(each.start > at for each in read.mentions) else None  # not "how many aren't"
    return at if texts[0] in read.speech.listed("naming") and read.mention_at(at) is None else None


def _is_asked(read: Request, at: int) -> bool:
    """Whether a clause asks by its verb: "what's the mean", "which month was best"."""
    being = read.speech.chatting("being")
    return any(word.text in being for word in read.words[at + 1 : at + 1 + _LONGEST])


def _says_something(read: Request, end: int) -> bool:
    """Whether the words before a clause ask for something: "say, how often" does not."""
    known = (each for each in read.phrases if each.end <= end)
    return any(each.end <= end for each in read.mentions) or any(
        each.tag.family not in ("filler", "talk") for each in known
    )


def _told(table: Table, text: str, drawn: ChartSpec) -> Answered | None:
    """Return the answer to a question that stands behind a wish for a chart."""
    read = read_request(table, text)
    reply = reply_to(read, text, drawn)
    if reply is not None:
        return reply.answer
    tried = tried_of(read)
    named = any(uses.is_measure(table.columns[each.column]) for each in read.mentions)
    spec = tried.spec if named or tried.spec.where is not None else replace(drawn, limit=None)
    if spec.mark is Mark.NONE:
        return None
    if tried.spec.where is None and drawn.where is not None:
        spec = replace(spec, where=drawn.where)
    try:
        answer = asked(tried.rest.request, spec, tried.rest.request.table, text)
    except UserError:
        return None
    left = unspent_of(read, tried.rest, spec, tried.frames, tried.done, answered=answer is not None)
    return None if left else answer
