"""What stands around a request and asks for nothing: greetings, reasons, whom it is for, statements.

They are told by their grammar: how they begin, who does something in them, and that nothing of a chart is
spoken of. What they say is spent, so that no part of it is taken for a wish.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Self

from charts.language.intent import QUESTION_MARKS
from charts.language.language import Language
from charts.language.lexicon import COMPUTING
from charts.language.registry import all_phrases, all_words
from charts.language.tags import Tag
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Frame, Said


@dataclass(frozen=True, slots=True)
class _Cues:
    """Phrases, and the words that they begin with."""

    phrases: frozenset[tuple[str, ...]]
    starts: frozenset[str]

    @classmethod
    def of(cls, pick: Callable[[Language], str]) -> Self:
        """Return the phrases of a list, of all languages."""
        phrases = all_phrases(pick)
        return cls(phrases, frozenset(words[0] for words in phrases))


_GREETINGS = _Cues.of(lambda language: language.chatting.greetings)
_CLOSINGS = _Cues.of(lambda language: language.chatting.closings)
_REASONS = _Cues.of(lambda language: language.chatting.reasons)
_DOUBTFUL = _Cues.of(lambda language: language.chatting.doubtful_reasons)
_POLITE = _Cues.of(lambda language: language.chatting.polite)
_PURPOSES = _Cues.of(lambda language: language.chatting.purposes)
_FOR_WHOM = _Cues.of(lambda language: language.chatting.for_whom)
_POINTING = all_words(lambda language: language.chatting.pointing)
_OPENERS = all_words(lambda language: language.chatting.openers)
_ARTICLES = all_words(lambda language: language.chatting.articles)
_DENYING = all_words(lambda language: language.chatting.denying)
_SPEAKING = all_words(lambda language: language.chatting.speaking)
_OWNERS = all_words(lambda language: language.asking.owners)
_BEING = all_words(lambda language: language.chatting.being)
_WANTING = all_words(lambda language: language.chatting.wanting if language.chatting.greetings else "")
_AUDIENCES = all_words(lambda language: language.chatting.audiences)
_ORDERING = all_words(lambda language: language.chatting.ordering)
_LONGEST = 6
_GREETED, _SIGNED, _OWNED, _DESCRIBED = 4, 4, 3, 4
"""So many words has a greeting, a signature, what somebody owns, what describes an audience."""
_IDLE = (
    *(Tag.FILLER, Tag.EACH, Tag.ONLY, Tag.NOT, Tag.AND, Tag.OR, Tag.IN, Tag.FROM, Tag.TO, Tag.ADD),
    *(Tag.CHART, Tag.OVER, Tag.BY, Tag.DIFFERENT),
)
"""What may be said without a wish about a chart."""
_CHATTY = ("rank", "time", "talk", "test", "join")
"""Families of words that people use of anything: "the best", "last week", "again"."""
_LOOSE_STYLES = frozenset(
    {
        *(Tag.AT_RIGHT, Tag.AT_LEFT, Tag.AT_TOP, Tag.AT_BOTTOM, Tag.NAMED, Tag.ANNOTATE, Tag.SIGN, Tag.THICK),
        *(Tag.THE_HIGHEST, Tag.THE_LOWEST, Tag.THE_LAST, Tag.TARGET, Tag.HIDE, Tag.COLOUR, Tag.AS_GIVEN),
    }
)


def read_asides(said: Said) -> Iterator[Frame]:
    """Yield what is only said."""
    if not said.request.speech.has_chat:
        return
    parts = list(clauses(said))
    for clause in parts:
        if clause is not parts[-1]:
            yield from _topic(said, clause)
        yield from _letter(said, clause)
        yield from _told_why(said, clause)
        yield from _told_for_whom(said, clause)
        yield from _stated(said, clause)


def clauses(said: Said) -> Iterator[range]:
    """Yield the stretches of words between two stops."""
    start, words = 0, said.words
    for at in range(len(words) + 1):
        if at == len(words) or words[at].kind == "stop":
            if at > start:
                yield range(start, at)
            start = at + 1


def _frame(said: Said, words: range) -> Iterator[Frame]:
    free = frozenset(at for at in words if said.free((at,)))
    if free:
        yield Frame("aside", free)


def _starts(said: Said, at: int, stop: int, cues: _Cues) -> int:
    """Return how many words of the longest of these phrases stand here, 0 if none does."""
    words = said.words
    if at >= stop or words[at].text not in cues.starts:
        return 0
    texts = tuple(word.text for word in words[at : min(stop, at + _LONGEST)])
    return next((size for size in range(len(texts), 0, -1) if texts[:size] in cues.phrases), 0)


# --- letters ---


def _letter(said: Said, clause: range) -> Iterator[Frame]:
    """Yield a greeting to the end of its sentence, and a closing with the name that signs it."""
    size = _starts(said, clause.start, clause.stop, _GREETINGS)
    named = said.mention_at(clause.start)
    size = 0 if named is not None and named.whole else size  # "morning tickets" of a column "Morning"
    if size and len(clause) - size <= _GREETED and not _asks(said, range(clause.start + size, clause.stop)):
        yield from _frame(said, clause)
    for at in clause:
        size = _starts(said, at, clause.stop, _CLOSINGS)
        if size and _is_last(said, at + size) and not _asks(said, range(at + size, len(said.words))):
            yield from _frame(said, range(at, len(said.words)))
            break


def _is_last(said: Said, at: int) -> bool:
    """Whether no more than a name follows."""
    left = [word for word in said.words[at:] if word.kind != "stop"]
    return len(left) <= _SIGNED and all(word.kind == "word" for word in left)


def _topic(said: Said, clause: range) -> Iterator[Frame]:
    """Yield what a message is about, before what is wanted: "science fair: ...", "genetics homework, ..."."""
    opens = not any(word.kind != "stop" for word in said.words[: clause.start])
    headed = opens and said.words[clause.stop].text in _HEADING
    purposed = said.words[clause.stop - 1].text in _AUDIENCES
    ordered = any(said.words[at].text in _ORDERING | _WANTING for at in clause)
    short = len(clause) <= _LONGEST_TOPIC
    if (headed or purposed) and short and not ordered and not _asks(said, clause):
        yield from _frame(said, clause)


_HEADING = (":", "：", "\n", "!", "！")
_LONGEST_TOPIC = 6


# --- reasons and purposes ---


def _told_why(said: Said, clause: range) -> Iterator[Frame]:
    spoken = said.words
    for at in clause:
        if spoken[at].text not in _TELLING or not said.free((at,)):
            continue
        size = _starts(said, at, clause.stop, _POLITE)
        if size and not _is_computed(said, at):
            yield from _frame(said, range(at, at + size))
            continue
        size = _starts(said, at, clause.stop, _REASONS) or _doubtful(said, at, clause.stop)
        words = range(at, _end_of_reason(said, at + size, clause.stop))
        if size and not _styles(said, words) and not _is_computed(said, at):
            yield from _frame(said, words)
            continue
        size = _starts(said, at, clause.stop, _PURPOSES)
        words = range(at, _end_of_reason(said, at + size, clause.stop))
        led = at > 0 and said.words[at - 1].text not in _WANTING | _ORDERING
        if size and led and not _asks(said, words) and not _is_computed(said, at):
            yield from _frame(said, words)


_TELLING = _POLITE.starts | _REASONS.starts | _DOUBTFUL.starts | _PURPOSES.starts


def _is_computed(said: Said, at: int) -> bool:
    """Whether a word is part of a phrase of what is computed: "added up as we go"."""
    families = (each for each in COMPUTING if each != "style")
    return any(each.start <= at < each.end for family in families for each in spoken_of(said, family))


def _doubtful(said: Said, at: int, stop: int) -> int:
    """Return how many words begin a reason that could be something else, if a verb makes it one."""
    size = _starts(said, at, stop, _DOUBTFUL)
    dated = at + size < stop and (
        said.words[at + size].kind != "word" or said.words[at + size].text.isdecimal()
    )
    if not size or dated:
        return 0
    verbs = (_is_verb(word.text) for word in said.words[at + size + 1 : stop])
    unknown = set(said.request.unknown())
    does = said.words[at + size - 1].text in _SPEAKING and at + size in unknown
    return size if does or any(verbs) else 0


def _is_verb(text: str) -> bool:
    return text in _BEING or text in _WANTING


def _end_of_reason(said: Said, start: int, stop: int) -> int:
    """Return where a reason ends: at the stop, or before "and" with an order behind it."""
    words = said.words
    for at in range(start, stop - 1):
        if words[at + 1].text in _ORDERING:
            phrase = said.request.phrase_at(at)
            if phrase is not None and phrase.tag in (Tag.AND, Tag.ADD) and phrase.start == at:
                return at
    return stop


# --- whom it is for ---


def _told_for_whom(said: Said, clause: range) -> Iterator[Frame]:
    for at in clause:
        size = _starts(said, at, clause.stop, _FOR_WHOM)
        if not size or not said.free((at,)):
            continue
        for end in range(at + size, min(clause.stop, at + size + _DESCRIBED + 1)):
            if said.mention_at(end) or _is_cell(said, end) or said.words[end].kind != "word":
                break
            going_on = end + 1 < clause.stop and said.words[end + 1].text in _AUDIENCES
            if said.words[end].text in _AUDIENCES and not going_on and not _styles(said, range(at, end + 1)):
                yield from _frame(said, range(at, end + 1))
                break


# --- statements ---


def _stated(said: Said, clause: range) -> Iterator[Frame]:
    """Yield a sentence about something else: "the girls have been busy", "I read in bed"."""
    if clause.stop < len(said.words) and said.words[clause.stop].text in QUESTION_MARKS:
        return
    start = _behind_openers(said, clause)
    verb = _verb(said, start, clause.stop)
    if verb is None or _asks(said, range(start, clause.stop)):
        return
    words = [word.text for word in said.words[start : clause.stop]]
    wishes = [at for at, word in enumerate(words) if word in _WANTING and not _is_denied(words, at)]
    if not wishes:
        yield from _frame(said, clause)
    elif said.words[start].text in _OWNERS and start + wishes[0] >= verb:
        yield from _frame(said, range(clause.start, start + wishes[0] + 1))  # "my therapist asked"


def _is_denied(words: list[str], at: int) -> bool:
    """Whether somebody cannot do something: "I can't read the names", "you could not see it"."""
    return at + 1 < len(words) and words[at + 1] in _DENYING


def _behind_openers(said: Said, clause: range) -> int:
    at = clause.start
    while at < clause.stop - 1:
        text = said.words[at].text
        phrase = said.request.phrase_at(at)
        joint = phrase is not None and phrase.tag in (Tag.AND, Tag.ADD)
        if not joint and ((text,) not in _GREETINGS.phrases and text not in _OPENERS):
            break
        at += 1
    return at


def _verb(said: Said, start: int, stop: int) -> int | None:
    """Return the place of the verb that the subject at the beginning of a sentence has."""
    texts = [word.text for word in said.words[start:stop]]
    if len(texts) < 2 or _names_a_chart(said, start):  # noqa: PLR2004 - a subject and a verb
        return None
    if texts[0] in _SPEAKING:
        return start + 1
    if texts[0] in _POINTING:
        return start + 1 if texts[1] in _BEING else None
    if texts[0] not in _OWNERS and texts[0] not in _ARTICLES:
        return None
    for at in range(2, min(len(texts), 2 + _OWNED)):
        if texts[at] in _BEING:
            return start + at
    return None


def _names_a_chart(said: Said, at: int) -> bool:
    """Whether the subject is part of the picture: "the bars are too wide" asks for others."""
    first = said.request.phrase_at(said.skip(at)) if said.skip(at) < len(said.words) else None
    return first is not None and first.tag.family in ("mark", "looks", "look") and first.tag is not Tag.CHART


def _is_cell(said: Said, at: int) -> bool:
    return any(cell.start <= at < cell.end for cell in said.cells)


def _asks(said: Said, words: range) -> bool:
    """Whether something of a chart is spoken of: a column, a cell, a number, a word for what is drawn."""
    return _styles(said, words) or any(_bears_a_wish(said, at) for at in words)


def _styles(said: Said, words: range) -> bool:
    """Whether a wish about looks stands there: "so it fits a phone", "for a slide"."""
    styles = spoken_of(said, "style")
    return any(each.tag not in _LOOSE_STYLES and each.start in words for each in styles)


def _bears_a_wish(said: Said, at: int) -> bool:
    word, phrase = said.words[at], said.request.phrase_at(at)
    if word.kind not in ("word", "stop") or said.mention_at(at) is not None or _is_cell(said, at):
        return word.kind != "sign"
    if phrase is None:
        return word.text.isdecimal()
    return phrase.tag not in _IDLE and phrase.tag.family not in _CHATTY
