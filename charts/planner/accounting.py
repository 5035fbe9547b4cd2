"""The ledger of a spec that a model made: the planner's own books, and what the model says of its words.

A model is told which words the planner did nothing with, and says what part of its spec does each. That is
believed as far as it can be seen: the part stands in the spec, a figure stands in the part, and what the
planner knows by another meaning is spent only by a part that differs from the planner's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any

from charts.data.calculating import calculated
from charts.data.filtering import kept_rows
from charts.errors import UserError
from charts.grammar import Calculate, ChartSpec, Mark, Where, spec_to_json
from charts.grammar.said_of_words import NOTHING, TALK
from charts.kinds import chart_data
from charts.language.spelling import fold, words_of
from charts.planner.asked import asked
from charts.planner.effects import has_effect, literals
from charts.planner.filters.literals import cells_of, number_at
from charts.planner.frames.frame import Frame, unchanged
from charts.planner.judging import MeaningError
from charts.planner.ledger import accounts_of
from charts.planner.leftovers import Account, left_of, text_of
from charts.planner.planning import readings
from charts.planner.questions import reply_to
from charts.planner.request.phrases import Phrase, Request, read_request
from charts.planner.request.undrawn import undrawn_words
from charts.planner.tried import Tried, tried_of
from charts.table import Table

_MOST_READINGS = 3
_PICKING = ("where", "having", "limit")
"""Parts that hold the very figures that they are asked for by."""

_NOWHERE = -1
_LONGEST = 40
"""Words of a stretch that a model may speak of at once."""


Claims = Sequence[tuple[str, str]]
"""What a model says of words of the request: of each a part of the spec by its JSON name, TALK or NOTHING."""


def specs_of(table: Table, request: str, first: ChartSpec | None) -> tuple[ChartSpec, ...]:
    """Return the best readings of a request as specs, `first` as the first one."""
    others = (plan.spec for _, plan in readings(table, request))
    found = dict.fromkeys(spec for spec in (first, *others) if spec and spec.mark is not Mark.NONE)
    return tuple(found)[:_MOST_READINGS]


def left_by(
    table: Table,
    request: str,
    spec: ChartSpec,
    claims: Claims,
    answered: bool = False,  # noqa: FBT001, FBT002 - a worker's call has no keywords
) -> tuple[str, ...]:
    """Return the words of a request that nothing in a model's spec came of, as the member wrote them.

    answered says that a figure is told beside the chart. Raises MeaningError where more is left than by the
    planner.
    """
    read = read_request(table, request)
    tried = _tried(read, request, answered=answered)
    booked = _Books(read, tried, spec, _claimed(read, claims))
    accounts = booked.accounts()
    left = (*left_of(read, accounts, answered=answered), *read.unread)
    if tried.spec.mark is not Mark.NONE:
        own = accounts_of(read, tried.rest, tried.spec, tried.frames, tried.done)
        lost = [at for at, each in enumerate(accounts) if each is Account.NAMED is not own[at]]
        if lost and accounts.count(Account.NAMED) > own.count(Account.NAMED):
            raise MeaningError(f"the spec does nothing for {text_of(read, lost)!r}")
    return left


def left_of_change(
    table: Table, request: str, spec: ChartSpec, claims: Claims, before: ChartSpec, left: Sequence[str]
) -> tuple[str, ...]:
    """Return the same for a change of a chart, of what the planner's change left.

    before is the chart that the planner made of the last one.
    """
    read = read_request(table, request)
    heard = _Heard(read, _claimed(read, claims), spec_to_json(before), spec_to_json(spec))
    return tuple(words for words in left if not all(map(heard.is_so, _places(read, words) or (_NOWHERE,))))


def _tried(read: Request, request: str, *, answered: bool) -> Tried:
    """Return what the planner makes of a request, with the words that its answer came of."""
    reply = reply_to(read, request) if answered else None
    tried = tried_of(read, reply.words if reply else frozenset())
    if reply:
        tried.rest.request.used.update(
            at for at, place in enumerate(tried.rest.places) if place in reply.words
        )
    elif answered and tried.spec.mark is not Mark.NONE:
        asked(tried.rest.request, tried.spec, tried.rest.request.table, request)  # which spends its words
    return tried


@dataclass(slots=True)
class _Books:
    """A request as the planner reads it, beside the spec that a model made of it."""

    read: Request
    tried: Tried
    spec: ChartSpec
    claimed: Mapping[int, str]

    def accounts(self) -> list[Account]:
        """Return the account of each word."""
        tried, spec = self.tried, self.spec
        done = [each for each, parts in self._frames() if self._is_done(each, parts)]
        accounts = accounts_of(self.read, tried.rest, spec, tried.frames, done)
        for at in self._lost():
            accounts[at] = Account.NAMED
        taken = frozenset().union(*(frame.words for frame in tried.frames))
        heard = _Heard(self.read, self.claimed, spec_to_json(tried.spec), spec_to_json(spec), taken)
        for at, by in self.claimed.items():
            if by == NOTHING:
                accounts[at] = Account.NAMED
            elif accounts[at] is Account.NAMED and heard.is_so(at):
                accounts[at] = Account.SMALL_TALK if by == TALK else Account.SPENT
        return accounts

    def _frames(self) -> Iterator[tuple[Frame, AbstractSet[str]]]:
        """Yield each frame with the parts of the planner's spec that it changed."""
        spec = self.tried.draft.spec
        for frame in self.tried.frames:
            if spec.mark is Mark.NONE:
                yield frame, frozenset()
                continue
            edited = frame.edit(spec)
            yield frame, _differing(spec_to_json(spec), spec_to_json(edited))
            spec = edited

    def _is_done(self, frame: Frame, parts: AbstractSet[str]) -> bool:
        """Whether what a frame is for is in the spec: it holds, or the same is drawn with it."""
        table, spec = self.read.table, self.spec
        if frame.column is not None:
            return any(_is_same_column(table, each, frame.column) for each in spec.calculate)
        if frame.edit is unchanged or (frame.holds is not None and frame.holds(spec)):
            return True
        edited = frame.edit(spec)
        if edited == spec:
            form = spec_to_json(spec)
            return any(part in form for part in parts)
        try:
            return chart_data(table, edited) == chart_data(table, spec)
        except UserError:
            return False

    def _lost(self) -> Iterator[int]:
        """Yield the words that the planner's rules made something of, and this spec does not.

        These are numbers and cells by which rows are picked, and what is known to turn, cut or group them.
        """
        own, planned = _written(spec_to_json(self.spec)), self.tried.spec
        if planned.where is not None and _keeps_all(self.read.table, planned.where):
            planned = replace(planned, where=self.spec.where)  # "Jan to Dec" of whole years
        lost = {fold(each) for each in literals(planned)} - own
        request = self.tried.rest.request
        for place, at in enumerate(self.tried.rest.places):
            if place not in request.used:
                continue
            phrase, number = request.phrase_at(place), number_at(request.words, place)
            if phrase is not None and self._had_effect(phrase, planned):
                yield at
            said = {request.words[place].text} | ({fold(str(number.value))} if number else set())
            if said & lost:
                yield at
        for cell in cells_of(request):
            if fold(str(cell.value)) in lost and not request.used.isdisjoint(range(cell.start, cell.end)):
                yield from (self.tried.rest.places[place] for place in range(cell.start, cell.end))

    def _had_effect(self, phrase: Phrase, planned: ChartSpec) -> bool:
        """Whether the planner did what a phrase says, and this spec does not."""
        request = self.tried.rest.request
        return has_effect(phrase, request, planned) and not has_effect(phrase, request, self.spec)


def _keeps_all(table: Table, where: Where) -> bool:
    rows = range(len(table))
    return len(kept_rows(table, where, rows)) == len(table)


def _is_same_column(table: Table, one: Calculate, other: Calculate) -> bool:
    """Whether two calculated columns hold the same figures."""
    rows = range(len(table))
    try:
        found = [calculated(table, [each], rows)[0].columns[-1].values for each in (one, other)]
    except UserError:
        return False
    return found[0] == found[1]


def _claimed(read: Request, claims: Claims) -> dict[int, str]:
    """Return what a model says of each word; what it says first counts."""
    found: dict[int, str] = {}
    for words, by in claims:
        for at in _places(read, words):
            found.setdefault(at, by)
    return found


def _places(read: Request, words: str) -> range:
    """Return where words stand in a request, as one stretch; none where they do not."""
    wanted = _bare(words)
    for start in range(len(read.words)):
        for end in range(start + 1, min(start + _LONGEST, len(read.words)) + 1):
            said = _bare("".join(word.raw for word in read.words[start:end]))
            if said == wanted:
                return range(start, end)
            if len(said) > len(wanted):
                break
    return range(0)


def _bare(words: str) -> str:
    """Return the letters and digits of words, or their signs where there are none."""
    folded = fold(words)
    return "".join(filter(str.isalnum, folded)) or "".join(folded.split())


@dataclass(frozen=True, slots=True)
class _Heard:
    """What a model says of words, and the specs that it is looked for in: the planner's and its own, as JSON.

    taken are words that the planner knows by more than their own meanings.
    """

    read: Request
    claimed: Mapping[int, str]
    ours: Mapping[str, Any]
    theirs: Mapping[str, Any]
    taken: AbstractSet[int] = frozenset()

    def is_so(self, at: int) -> bool:
        """Whether what is said of a word can be so."""
        by = self.claimed.get(at, NOTHING)
        if by == NOTHING:
            return False
        said = self._figures(at)
        if by == TALK:
            return not said and not self._is_known(at)
        part, own = self.theirs.get(by), self.ours.get(by)
        if part is None or (part == own and (said or self._is_known(at))):
            return False
        return not said or by not in _PICKING or not said.isdisjoint(_written(part))

    def _is_known(self, at: int) -> bool:
        phrase = self.read.phrase_at(at)
        meant = phrase is not None and phrase.tag.family != "talk"
        named = self.read.mention_at(at) is not None or at in undrawn_words(self.read)
        return meant or named or at in self.taken

    def _figures(self, at: int) -> AbstractSet[str]:
        """Return how a number, a date, a quotation or a cell's word may stand in a spec; none of others."""
        word = self.read.words[at]
        number = number_at(self.read.words, at) if word.kind in ("number", "word") else None
        cell = any(each.start <= at < each.end for each in cells_of(self.read))
        if number is None and not cell and word.kind not in ("date", "quote", "colour"):
            return frozenset()
        return {word.text, fold(word.raw)} | ({fold(str(number.value))} if number else set())


def _differing(one: Mapping[str, Any], other: Mapping[str, Any]) -> AbstractSet[str]:
    return {part for part in {**one, **other} if one.get(part) != other.get(part)}


def _written(form: object) -> AbstractSet[str]:
    """Return all numbers and texts of a form of JSON, folded, and the words of these: a year of a date."""
    if isinstance(form, dict):
        return frozenset().union(*map(_written, form.values()))
    if isinstance(form, list):
        return frozenset().union(*map(_written, form))
    text = fold(f"{form:g}" if isinstance(form, float) and form.is_integer() else str(form))
    return frozenset({text, *words_of(text), *re.split(r"\W+", text)})
