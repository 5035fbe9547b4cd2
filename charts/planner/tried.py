"""A request read with its frames: what came of it, and of the same words read another way."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from charts.grammar import ChartSpec, Mark
from charts.language.tags import Tag
from charts.planner.choice.drafting import Draft, assemble, says_nothing, unsaid
from charts.planner.frames.families import READERS
from charts.planner.frames.frame import Frame, Heard, Reader, Rest, frames_of, hear, rest_of, settled
from charts.planner.frames.only_styled import picking_nothing
from charts.planner.ledger import framed
from charts.planner.named_shares import among_all
from charts.planner.request.phrases import Request

_RANKS = (Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN)


@dataclass(frozen=True, slots=True)
class Tried:
    """A request read with some frames, what came of it, and the frames that had an effect."""

    frames: Sequence[Frame]
    rest: Rest
    draft: Draft
    spec: ChartSpec
    done: Sequence[Frame]
    heard: Heard = field(default=(), repr=False, compare=False)
    """What each family found before any frame was known to have no effect."""

    @property
    def idle(self) -> set[tuple[str, frozenset[int]]]:
        """Return the names and words of loose frames that had no effect; no two frames have one word."""
        did = {frame.words for frame in self.done}
        return {(each.name, each.words) for each in self.frames if each.loose and each.words not in did}


def tried_of(read: Request, answered: frozenset[int] = frozenset()) -> Tried:
    """Return what comes of a request, read once more without the loose frames that have no effect.

    answered are words that an answer came of: they are spent.
    """
    readers = _readers(read, answered)
    heard = hear(read, readers)
    tried = replace(_tried(read, settled(heard)), heard=heard)
    idle = tried.idle
    if not idle:
        return tried
    again = frames_of(read, readers, idle, heard)
    known = {(frame.name, frame.words) for frame in tried.frames}
    kept = [each for each in again if not each.loose or (each.name, each.words) in known]
    return replace(_tried(read, kept), heard=heard)


def _readers(read: Request, answered: AbstractSet[int]) -> Sequence[Reader]:
    # "which three cost the most?" cuts and orders the chart as well
    answered = answered - {at for each in read.all(*_RANKS) for at in range(each.start, each.end)}
    return ((lambda _: iter((Frame("answer", frozenset(answered)),))), *READERS)


def tried_without(read: Request, tried: Tried, frame: Frame) -> Tried:
    """Return what comes of a request without one frame, whose words are left to the rules behind."""
    answered = next((each.words for each in tried.frames if each.name == "answer"), frozenset())
    idle = {*tried.idle, (frame.name, frame.words)}
    return _tried(read, frames_of(read, _readers(read, answered), idle, tried.heard))


def tried_without_cells(read: Request, tried: Tried) -> Tried:
    """Return what comes of a request of which no word that the frames left is taken for a cell."""
    rest = rest_of(read, tried.frames)
    draft = assemble(rest.request, cells=False)
    spec, done = framed(draft.spec, tried.frames)
    return Tried(tried.frames, rest, draft, spec, done)


def drawn_as(tried: Tried, spec: ChartSpec) -> Tried:
    """Return the same reading with another draft, which the frames edit as they did the first."""
    edited, done = framed(spec, tried.frames)
    edited = among_all(tried.rest.request, edited)
    rest = replace(tried.rest, request=tried.rest.request.again())
    return Tried(tried.frames, rest, replace(tried.draft, spec=spec), edited, done)


def _tried(read: Request, frames: Sequence[Frame]) -> Tried:
    frames = picking_nothing(read, frames)
    rest = rest_of(read, frames)
    draft = unsaid(rest.request) if says_nothing(rest.request) else None
    if draft is None or not all(_is_look(frame, draft.spec) for frame in frames):
        draft = assemble(rest.request)
    if draft.spec.mark is Mark.NONE:
        return Tried(frames, rest, draft, draft.spec, frames)
    spec, done = framed(draft.spec, frames)
    return Tried(frames, rest, draft, among_all(read, spec), done)


def _is_look(frame: Frame, spec: ChartSpec) -> bool:
    """Whether a frame changes no more than how a chart looks, and what lies over its marks."""
    if spec.mark is Mark.NONE:
        return False  # nothing is drawn yet that could look otherwise
    edited = frame.edit(spec)
    return frame.column is None and spec == replace(
        edited, looks=spec.looks, title=spec.title, layers=spec.layers
    )
