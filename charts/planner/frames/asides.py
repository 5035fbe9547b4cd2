"""What stands around a request and asks for nothing: greetings, reasons, whom it is for, statements.

They are told by their grammar: how they begin, who does something in them, and that nothing of a chart is
spoken of. What they say is spent, so that no part of it is taken for a wish.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from charts.language.intent import QUESTION_MARKS
from charts.language.lexicon import COMPUTING
from charts.language.registry import languages, phrases_of
from charts.language.spelling import word_set
from charts.language.tags import Tag
from charts.planner.filters.literals import day_at, number_at
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Frame, Said
from charts.planner.request.undrawn import undrawn_words


@dataclass(frozen=True, slots=True)
class _Cues:
    """Phrases, and the words that they begin with."""

    phrases: frozenset[tuple[str, ...]]
    starts: frozenset[str]


@cache
def _cues(code: str, what: str) -> _Cues:
    """Return the phrases of a list of talk, by its name, in a language."""
    spoken = next(getattr(each.chatting, what) for each in languages() if each.code == code)
    phrases = phrases_of(spoken)
    return _Cues(phrases, frozenset(words[0] for words in phrases))


@cache
def _words(code: str, what: str) -> frozenset[str]:
    """Return the words of a list of talk, by its name, in a language."""
    return word_set(next(getattr(each.chatting, what) for each in languages() if each.code == code))


def said_in(said: Said, what: str) -> frozenset[str]:
    """Return the words of a list of talk in the language of the request itself.

    English is heard beside it, in which "i" is no "in".
    """
    return _words(said.request.speech.codes[0], what)


ASIDE = "aside"
_LONGEST = 6
_GREETED, _SIGNED, _OWNED, _DESCRIBED = 4, 4, 3, 4
"""So many words has a greeting, a signature, what somebody owns, what describes an audience."""
_IDLE = (
    *(Tag.FILLER, Tag.EACH, Tag.ONLY, Tag.NOT, Tag.AND, Tag.OR, Tag.IN, Tag.FROM, Tag.TO, Tag.ADD),
    *(Tag.CHART, Tag.OVER, Tag.BY, Tag.DIFFERENT),
)
"""What may be said without a wish about a chart."""
_RANKING = (Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN)
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
    named = any(_is_listed(said, at) for at in free)
    if free and not named and free.isdisjoint(said.request.once(undrawn_words)):
        yield Frame(ASIDE, free)


def _is_listed(said: Said, at: int) -> bool:
    """Whether a word is a cell that "and" joins to another of its column: "for fun and savings"."""
    cell = said.cell_at(at)
    joint = said.request.phrase_at(cell.end) if cell is not None and cell.end < len(said.words) else None
    if cell is None or joint is None or joint.tag is not Tag.AND:
        return False
    other = said.cell_at(said.skip(joint.end)) if joint.end < len(said.words) else None
    return other is not None and other.column == cell.column


def _starts(said: Said, at: int, stop: int, what: str) -> int:
    """Return how many words of the longest phrase of a list of talk stand here, 0 if none does."""
    words, cues = said.words, _cues(said.request.speech.codes[0], what)
    if at >= stop or words[at].text not in cues.starts:
        return 0
    texts = tuple(word.text for word in words[at : min(stop, at + _LONGEST)])
    return next((size for size in range(len(texts), 0, -1) if texts[:size] in cues.phrases), 0)


def _begun(said: Said, clause: range, what: str) -> list[int]:
    """Return where a phrase of a list of talk may begin in a clause."""
    words, starts = said.words, _cues(said.request.speech.codes[0], what).starts
    return [at for at in clause if words[at].text in starts]


# --- letters ---


def _letter(said: Said, clause: range) -> Iterator[Frame]:
    """Yield a greeting to the end of its sentence, and a closing with the name that signs it."""
    size = _starts(said, clause.start, clause.stop, "greetings")
    named = said.mention_at(clause.start)
    size = 0 if named is not None and named.whole else size  # "morning tickets" of a column "Morning"
    if size and len(clause) - size <= _GREETED and not _asks(said, range(clause.start + size, clause.stop)):
        yield from _frame(said, clause)
    for at in _begun(said, clause, "closings"):
        size = _starts(said, at, clause.stop, "closings")
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
    purposed = said.words[clause.stop - 1].text in said_in(said, "audiences")
    purposed = purposed and not _asks(said, range(clause.start))
    asking = said_in(said, "ordering") | said_in(said, "wanting")
    ordered = any(said.words[at].text in asking for at in clause)
    short = len(clause) <= _LONGEST_TOPIC
    if (headed or purposed) and short and not ordered and not _asks(said, clause):
        yield from _frame(said, clause)


_HEADING = (":", "：", "\n", "!", "！")
_LONGEST_TOPIC = 6


# --- reasons and purposes ---


def _told_why(said: Said, clause: range) -> Iterator[Frame]:
    spoken, telling = said.words, _telling(said.request.speech.codes[0])
    asking = said_in(said, "wanting") | said_in(said, "ordering")
    for at in clause:
        if spoken[at].text not in telling or not said.free((at,)):
            continue
        size = _starts(said, at, clause.stop, "polite")
        if size and not _is_computed(said, at):
            yield from _frame(said, range(at, at + size))
            continue
        size = _starts(said, at, clause.stop, "reasons") or _doubtful(said, at, clause.stop)
        words = range(at, _end_of_reason(said, at + size, clause.stop))
        if size and not _styles(said, words) and not _is_computed(said, at):
            yield from _frame(said, words)
            continue
        size = _starts(said, at, clause.stop, "purposes")
        words = range(at, _end_of_reason(said, at + size, clause.stop))
        led = at > 0 and said.words[at - 1].text not in asking
        if size and led and not _asks(said, words) and not _is_computed(said, at):
            yield from _frame(said, words)


@cache
def _telling(code: str) -> frozenset[str]:
    """Return the words that begin what says why, or nothing, in a language."""
    lists = ("polite", "reasons", "doubtful_reasons", "purposes")
    return frozenset[str]().union(*(_cues(code, each).starts for each in lists))


def _is_computed(said: Said, at: int) -> bool:
    """Whether a word is part of a phrase of what is computed: "added up as we go"."""
    families = (each for each in COMPUTING if each != "style")
    return any(each.start <= at < each.end for family in families for each in spoken_of(said, family))


def _doubtful(said: Said, at: int, stop: int) -> int:
    """Return how many words begin a reason that could be something else, if a verb makes it one."""
    size = _starts(said, at, stop, "doubtful_reasons") or _plainly(said, at, stop)
    dated = at + size < stop and (
        said.words[at + size].kind != "word" or said.words[at + size].text.isdecimal()
    )
    if not size or dated:
        return 0
    verbal = said_in(said, "being") | said_in(said, "wanting")
    verbs = (word.text in verbal for word in said.words[at + size + 1 : stop])
    unknown = set(said.request.unknown())
    does = said.words[at + size - 1].text in said_in(said, "speaking") and at + size in unknown
    return size if does or any(verbs) or _plainly(said, at, stop) else 0


def _plainly(said: Said, at: int, stop: int) -> int:
    """Return 1 if behind "since" stands no moment and no figure, but a verb: "since averages lie"."""
    phrase = said.request.phrase_at(at)
    if phrase is None or phrase.tag is not Tag.SINCE or stop - at < _SHORTEST_REASON:
        return 0
    unknown = frozenset(said.request.unknown())
    figures = any(number_at(said.words, place) or day_at(said.words, place) for place in range(at + 1, stop))
    meant = (said.request.phrase_at(place) for place in range(at + 1, stop))
    timed = figures or any(each is not None and each.tag.family in ("time", "span") for each in meant)
    named = any(said.mention_at(place) or _is_cell(said, place) for place in range(at + 1, stop))
    does = any(
        place in unknown and not said.request.speech.is_small_talk(said.words[place].text)
        for place in range(at + 2, stop)
    )
    return 0 if timed or named or not does else 1


_SHORTEST_REASON = 3


def _end_of_reason(said: Said, start: int, stop: int) -> int:
    """Return where a reason ends: at the stop, or before "and" with an order behind it."""
    words, ordering = said.words, said_in(said, "ordering")
    for at in range(start, stop - 1):
        if words[at + 1].text in ordering:
            phrase = said.request.phrase_at(at)
            if phrase is not None and phrase.tag in (Tag.AND, Tag.ADD) and phrase.start == at:
                return at
    return stop


# --- whom it is for ---


def _told_for_whom(said: Said, clause: range) -> Iterator[Frame]:
    audiences = said_in(said, "audiences")
    for at in _begun(said, clause, "for_whom"):
        size = _starts(said, at, clause.stop, "for_whom")
        phrase = said.request.phrase_at(at)
        grouped = phrase is not None and phrase.tag.family == "span"  # "per mese" is no "per" of a boss
        if not size or grouped or not said.free((at,)):
            continue
        for end in range(at + size, min(clause.stop, at + size + _DESCRIBED + 1)):
            if said.mention_at(end) or _is_cell(said, end) or said.words[end].kind != "word":
                break
            going_on = end + 1 < clause.stop and said.words[end + 1].text in audiences
            if said.words[end].text in audiences and not going_on and not _styles(said, range(at, end + 1)):
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
    wanting, denying = said_in(said, "wanting"), said_in(said, "denying")
    wishes = [
        at
        for at, word in enumerate(words)
        if word in wanting and not (at + 1 < len(words) and words[at + 1] in denying)
    ]  # "I can't read the names", "you could not see it" wish for nothing
    if not wishes:
        yield from _frame(said, clause)
    elif said.words[start].text in said.listed("owners") and start + wishes[0] >= verb:
        yield from _frame(said, range(clause.start, start + wishes[0] + 1))  # "my therapist asked"


def _behind_openers(said: Said, clause: range) -> int:
    at = clause.start
    greetings, openers = _cues(said.request.speech.codes[0], "greetings"), said_in(said, "openers")
    while at < clause.stop - 1:
        text = said.words[at].text
        phrase = said.request.phrase_at(at)
        joint = phrase is not None and phrase.tag in (Tag.AND, Tag.ADD)
        if not joint and ((text,) not in greetings.phrases and text not in openers):
            break
        at += 1
    return at


def _verb(said: Said, start: int, stop: int) -> int | None:
    """Return the place of the verb that the subject at the beginning of a sentence has."""
    texts = [word.text for word in said.words[start:stop]]
    if len(texts) < 2 or _names_a_chart(said, start):  # noqa: PLR2004 - a subject and a verb
        return None
    being = said_in(said, "being")
    if texts[0] in said_in(said, "speaking"):
        return start + 1
    if texts[0] in said_in(said, "pointing"):
        return start + 1 if texts[1] in being else None
    if texts[0] not in said.listed("owners") and texts[0] not in said_in(said, "articles"):
        return None
    for at in range(2, min(len(texts), 2 + _OWNED)):
        if texts[at] in being and not _owns(said, start + at, stop):
            return start + at
    return None


def _owns(said: Said, at: int, stop: int) -> bool:
    """Whether an "s" is no verb but says whose the thing behind it is: "our museum's guests in March"."""
    owning = said.words[at].text in said.request.speech.listed("owning")
    behind = said.request.phrase_at(at + 1) if at + 1 < stop else None
    described = behind is not None and behind.tag in (Tag.FILLER, Tag.NOT, Tag.EACH)
    return owning and stop - at > _DESCRIBED - 1 and not described


def _names_a_chart(said: Said, at: int) -> bool:
    """Whether the subject is part of the picture: "the bars are too wide" asks for others."""
    first = said.request.phrase_at(said.skip(at)) if said.skip(at) < len(said.words) else None
    return first is not None and first.tag.family in ("mark", "looks", "look") and first.tag is not Tag.CHART


def _is_cell(said: Said, at: int) -> bool:
    return said.cell_at(at) is not None


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
    if phrase.tag in _RANKING and at and number_at(said.words, at - 1) is not None:
        return True  # "the four longest books"
    return phrase.tag not in _IDLE and phrase.tag.family not in _CHATTY
