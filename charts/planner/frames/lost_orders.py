"""Orders that are not understood and name a cell: "embolden City", "pull out 4A". They leave no rows out."""

from collections.abc import Iterator

from charts.language.tags import Tag
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import parts


def read_lost_orders(said: Said) -> Iterator[Frame]:
    """Yield the clauses behind the first that begin with an unknown word and name no more than cells."""
    if not said.request.unknown() or not said.cells:
        return
    begun = False
    for part in parts(said):
        clause = [at for at in part if said.free((at,))]
        if begun and _is_lost(said, clause):
            yield Frame("lost order", frozenset(clause), lambda spec: spec)
        begun = begun or any(said.request.mention_at(at) is not None for at in part)


def read_refused_orders(said: Said) -> Iterator[Frame]:
    """Yield what an order is not to go by, behind what it goes by: "sorted by rating, not by hours"."""
    sorts = list(said.phrases(Tag.SORT))
    for start, end in _refusals(said) if sorts else ():
        at = said.skip(end)
        by = said.request.phrase_at(at) if at < len(said.words) else None
        at = said.skip(by.end) if by is not None and by.tag is Tag.BY else at
        mention = said.mention_at(at)
        led = said.request.phrase_ending(start)
        before = led.start if led is not None and led.tag is Tag.AND else start
        named = [each for each in said.request.mentions if each.end <= before and before - each.end <= 1]
        if mention is None or not any(each.end <= one.start for one in named for each in sorts):
            continue
        if any(one.column != mention.column for one in named):
            yield Frame("refused order", frozenset(range(start, mention.end)))


def _refusals(said: Said) -> Iterator[tuple[int, int]]:
    """Yield where "not" or "instead of" stands."""
    for phrase in said.phrases(Tag.NOT):
        yield phrase.start, phrase.end
    for at, word in enumerate(said.words[:-1]):
        if word.text in said.listed("instead") and said.free((at, at + 1)):
            yield at, at + 2


def _is_lost(said: Said, clause: list[int]) -> bool:
    """Whether a clause begins with a word that nothing recognises, and cells are all that is known of it."""
    if all(said.request.phrase_at(at) is not None for at in clause[:2]):
        return False
    cells = {at for each in said.cells for at in range(each.start, each.end)}
    own = [at for at in clause if not _is_filler(said, at)]
    if len(own) <= 1 or own[0] in cells or cells.isdisjoint(own):
        return False
    speech, first = said.request.speech, said.words[own[0]]
    strange = (
        first.kind == "word" and not speech.is_small_talk(first.text) and not speech.is_phrase(first.text)
    )
    others = [at for at in own if at not in cells]
    known = any(said.request.phrase_at(at) or said.request.mention_at(at) for at in others)
    told = all(said.words[at].kind == "word" for at in others)
    return strange and told and not known and own[-1] in cells


def _is_filler(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    cell = any(each.start <= at < each.end for each in said.cells)
    return phrase is not None and phrase.tag is Tag.FILLER and not cell
