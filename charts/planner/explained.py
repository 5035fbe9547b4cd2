"""How a request was understood: the account of each word, the frames that took words, and the spec."""

import json

from charts.grammar import Mark, spec_to_json
from charts.planner.ledger import accounts_of
from charts.planner.planning import plan
from charts.planner.ranking import Candidate, candidates_of
from charts.planner.request.phrases import Request, read_request
from charts.planner.tried import Tried, tried_of
from charts.table import Table


def explained(table: Table, request: str) -> str:
    """Return the books of a request in lines for a developer to read."""
    planned, read = plan(table, request), read_request(table, request)
    tried = tried_of(read)
    lines = ["words:", *_words(read, tried), "frames:", *(_frames(read, tried) or ["  none"])]
    lines += [f"spec: {json.dumps(spec_to_json(planned.spec), ensure_ascii=False)}"]
    lines += ["candidates:", *_candidates(read, tried)]
    if planned.answer:
        lines.append(f"answer: {''.join(planned.answer)}")
    left = f", not done: {', '.join(planned.unspent)}" if planned.unspent else ""
    return "\n".join([*lines, f"took: {planned.took}", f"{'sure' if planned.sure else 'not sure'}{left}"])


def _words(read: Request, tried: Tried) -> list[str]:
    """Return a line for each word: its account, and what it was taken for."""
    if tried.spec.mark is Mark.NONE:
        return [f"  {word.raw}" for word in read.words]
    accounts = accounts_of(read, tried.rest, tried.spec, tried.frames, tried.done)
    widest = max((len(word.raw) for word in read.words), default=0)
    return [
        f"  {word.raw:<{widest}}  {account.value:<10}  {_meaning(read, tried, at)}".rstrip()
        for at, (word, account) in enumerate(zip(read.words, accounts, strict=True))
    ]


def _meaning(read: Request, tried: Tried, at: int) -> str:
    """Return what a word was taken for: by a frame, a column, a known phrase."""
    frame = next((each for each in tried.frames if at in each.words), None)
    mention, phrase = read.mention_at(at), read.phrase_at(at)
    if frame is not None:
        return f"frame {frame.name}"
    if mention is not None:
        return f"column {read.table.columns[mention.column].name}"
    return phrase.tag.value if phrase is not None else ""


_BEST = 3


def _candidates(read: Request, tried: Tried) -> list[str]:
    """Return the best readings, each with its score and what it is made of, and what it would draw."""
    found = sorted(candidates_of(read, tried), key=lambda each: -each.score)[:_BEST]
    return [line for each in found for line in _candidate(each, tried)]


def _candidate(each: Candidate, first: Tried) -> list[str]:
    said = f"{each.decision}: {each.otherwise}" if each.otherwise else each.decision
    parts = ", ".join(f"{name} {value:g}" for name, value in each.parts.items()) or "nothing odd"
    form, own = spec_to_json(each.tried.spec), spec_to_json(first.spec)
    changed = {part: form.get(part) for part in {**own, **form} if form.get(part) != own.get(part)}
    shown = [f"    draws {json.dumps(changed, ensure_ascii=False)}"] if changed else []
    return [f"  {each.score:+.2f}  {said} ({parts})", *shown]


def _frames(read: Request, tried: Tried) -> list[str]:
    """Return a line for each frame: its words, and whether anything came of it."""
    return [
        f"  {each.name}: {' '.join(read.words[at].raw for at in sorted(each.words))}"
        f"{'' if each in tried.done else ' (without effect)'}"
        for each in tried.frames
    ]
