"""What must hold after a schedule, read from Discord's history: never from the bot's log or database."""

import re
from collections.abc import Iterator

from answer.making import APOLOGY, CUT_SHORT, SLOW
from answer.turns import Limits
from tests.simulation.discord import ME, Posted, Subject
from tests.simulation.ports import FURTHER
from tests.simulation.schedule import Outcome

APOLOGIES = frozenset({APOLOGY.text, SLOW.text})
WORDS = re.compile(r"\d+#\d+")

REFUSAL = re.compile(
    r"(I am still at work on your last chart|You have (a chart|\d charts) waiting); ask again in "
)

USUAL = Limits()

CRASHES = 3
"""Fewer kills than this excuse no apology for a mention that did nothing wrong."""


def violations(outcome: Outcome) -> list[str]:
    """Return every broken promise as a sentence; none means that the schedule holds."""
    found = [f"an exception escaped: {error}" for error in outcome.escaped]
    if not outcome.settled:
        found.append("work went on long after the last fault")
    for subject in outcome.discord.subjects.values():
        found += [f"mention {subject.id}: {broken}" for broken in _of(outcome, subject)]
    found += [f"mention {message}: beside another of its member" for message in outcome.mind.overlapping]
    found += _strays(outcome)
    found += _resends(outcome)
    if outcome.settled:
        echo = outcome.discord.requests[outcome.requests_before_echo :]
        found += [f"asked again after the end: {request.kind} for {request.mention}" for request in echo]
    return found


def _of(outcome: Outcome, subject: Subject) -> Iterator[str]:
    discord = outcome.discord
    if sum(message == subject.id for message, _ in discord.opened) > 1:
        yield "two threads"
    answers, further = _parts(outcome, subject)
    visible = [post for post in answers if not post.deleted]
    if len(visible if subject.excuse else answers) > 1:
        yield f"{len(answers)} answers: {[(post.text[:20], post.at, post.source) for post in answers]}"
    if not answers and not _excused(outcome, subject):
        yield "no answer"
    yield from _further(outcome, subject, answers, further)
    if subject.channel == subject.id and any(post.reference is None for post in answers + further):
        yield "in a forum post, and no reply to the mention"
    yield from filter(None, (_misworded(outcome, subject, post.text) for post in answers))
    if outcome.profile.calm:
        yield from _frugal(outcome, subject)


def _misworded(outcome: Outcome, subject: Subject, text: str) -> str:
    """Say what is wrong with the words of an answer, "" if nothing is."""
    if text in APOLOGIES:
        return "" if _may_apologise(outcome, subject) else "an apology for nothing"
    if outcome.profile.waiting < USUAL.member and REFUSAL.match(text):
        return ""
    words = WORDS.match(text)
    is_answer = words is not None and words.group() in outcome.mind.words.get(subject.id, ())
    return "" if is_answer else f"not an answer: {text!r}"


def _parts(outcome: Outcome, subject: Subject) -> tuple[list[Posted], list[Posted]]:
    """Return our first messages for a mention, and those that go on with a long answer."""
    first: list[Posted] = []
    further: list[Posted] = []
    for post in outcome.discord.answers(subject):
        match = WORDS.match(post.text)
        goes_on = post.text == CUT_SHORT.text or (
            match is not None and post.text[match.end() :].startswith(FURTHER)
        )
        (further if goes_on else first).append(post)
    return first, further


def _further(
    outcome: Outcome, subject: Subject, answers: list[Posted], further: list[Posted]
) -> Iterator[str]:
    """Hold long answers to come whole and once, in the words of one, or closed by a word."""
    if len([post for post in further if not post.deleted] if subject.excuse else further) > 1:
        yield f"a part sent twice: {[(post.text[-30:], post.at, post.source) for post in further]}"
    ended = {match.group() for post in further if (match := WORDS.match(post.text))}
    begun = {match.group() for post in answers if (match := WORDS.match(post.text))} & outcome.mind.long
    if ended - begun:
        yield f"a mixed answer: it begins with {begun} and ends with {ended}"
    if subject.excuse or not outcome.discord.readable:
        return
    if any(post.text == CUT_SHORT.text for post in further):
        if not (outcome.profile.lose_database or outcome.profile.processes > 1):
            yield "closed by a word though nothing was lost"
        return
    if begun != ended:
        yield f"a long answer that begins with {begun} and ends with {ended}"


def _frugal(outcome: Outcome, subject: Subject) -> Iterator[str]:
    """Without faults: one model call, one request for the thread, at most one read, one send."""
    if outcome.mind.calls.get(subject.id, 0) != 1:
        yield f"{outcome.mind.calls.get(subject.id, 0)} model calls without any fault"
    asked = [request.kind for request in outcome.discord.requests if request.mention == subject.id]
    looks = asked.count("read")  # a mention older than the process is looked for wherever it may be answered
    others = [kind for kind in asked if kind != "read"]
    if others not in (["thread", "send"], ["send"]) or looks > (4 if subject.at < outcome.began else 1):
        yield f"the requests of a calm answer were {asked}"


def _excused(outcome: Outcome, subject: Subject) -> bool:
    """Whether something took the answer away: a moderator, a permission, or a send nobody could verify."""
    discord = outcome.discord
    if subject.excuse or (subject.threads and discord.threads_refused in {10003, 50001}):
        return True
    sent = any(request.kind == "send" and request.mention == subject.id for request in discord.requests)
    return not discord.readable and (sent or outcome.kills > 0)


def _may_apologise(outcome: Outcome, subject: Subject) -> bool:
    if outcome.profile.poison:
        return subject.id == outcome.mind.poison
    return outcome.kills >= CRASHES or bool(outcome.profile.storage)


def _strays(outcome: Outcome) -> Iterator[str]:
    subjects = outcome.discord.subjects
    for post in outcome.discord.posts:
        if post.channel not in subjects and post.reference not in subjects:
            yield f"a message that answers nobody: {post.text!r}"
    for message, owner in outcome.discord.opened:
        if owner == ME and (message not in subjects or not subjects[message].threads):
            yield f"a thread where none may be: {message}"


def _resends(outcome: Outcome) -> Iterator[str]:
    """One database, one answer: whatever it sends for a mention, first or again, is the same."""
    texts: dict[tuple[str, int, bool], str] = {}
    for request in outcome.discord.requests:
        subject = outcome.discord.subjects.get(request.mention)
        if request.kind == "send" and not (subject and subject.excuse):
            goes_on = f"{FURTHER} the end" in request.text
            if request.text == CUT_SHORT.text:
                continue
            first = texts.setdefault((request.source, request.mention, goes_on), request.text)
            if request.text != first:
                yield f"mention {request.mention}: {first[-40:]!r} was sent again as {request.text[-40:]!r}"
