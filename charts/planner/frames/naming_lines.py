"""What a line to compare with stands for, by the words beside it: "the pass mark", "flood line"."""

from charts.language.registry import all_words
from charts.language.spelling import fold
from charts.language.tags import Tag
from charts.language.tokens import written
from charts.planner.filters.literals import number_at
from charts.planner.frames.colours import colour_at
from charts.planner.frames.frame import Said
from charts.planner.frames.nearby import Style

MARKING = all_words(lambda language: language.asking.marking)
_STROKES = all_words(lambda language: f"{language.asking.small} {language.asking.solid}")
_LONGEST = 4
_LEADS = 3
"""So many words tie a name to a line at most: "which is the"."""

Name = tuple[str, frozenset[int]]
"""What a line is called, and all words that say so."""
NO_NAME: Name = ("", frozenset())


def can_name(style: Style, at: int) -> bool:
    """Whether a word can be part of a line's name: nothing of a chart is known by it."""
    said = style.said
    if not 0 <= at < len(said.words) or said.words[at].kind != "word" or not said.free((at,)):
        return False
    text = said.words[at].text
    if not said.request.speech.names_lines or colour_at(said, at, style.cells) is not None:
        return False
    cell = any(each.start <= at < each.end for each in said.cells)
    known = said.request.speech.longest((text,), "style")
    styled = known is not None and known[0] not in (Tag.ANNOTATE, Tag.SIGN)
    strange = at in said.request.unknown() or _is_but_alike(said, at)
    strange = strange or (_is_a_sign(said, at) and can_name(style, at - 1))
    return strange and not (cell or styled or text in _STROKES | said.listed("owners"))


def _is_but_alike(said: Said, at: int) -> bool:
    """Whether a word is known only as a slip of the keys for another: "relegation" is no "relation"."""
    phrase, word = said.request.phrase_at(at), said.words[at]
    lone = phrase is not None and phrase.end - phrase.start == 1 and phrase.tag.family == "aim"
    return lone and fold(word.raw) != word.text


def _is_a_sign(said: Said, at: int) -> bool:
    """Whether a word stands here that can be a verb of marking, and is a thing: "pass mark"."""
    phrase = said.request.phrase_at(at)
    lone = phrase is not None and phrase.end - phrase.start == 1
    return phrase is not None and lone and phrase.tag in (Tag.HIGHLIGHT, Tag.ANNOTATE)


def named_before(style: Style, start: int) -> Name:
    """Return the name that stands just before a line: "flood line at 3", "mark freezing with a line at 0"."""
    said = style.said
    run = _run_before(style, start)
    if run:
        return written(said.words[run.start : run.stop]), frozenset(run)
    led = said.skip_articles(start - 1)
    if led < 1 or said.words[led].text not in said.listed("adding") or said.words[led].text in MARKING:
        return NO_NAME
    run = _run_before(style, led)
    verb = said.skip_articles(run.start - 1) if run else -1
    if verb < 0 or said.words[verb].text not in MARKING or not said.free((verb,)):
        return NO_NAME
    return written(said.words[run.start : run.stop]), frozenset(range(verb, start))


def _run_before(style: Style, stop: int) -> range:
    start = stop
    while start > 0 and stop - start < _LONGEST and can_name(style, start - 1):
        start -= 1
    while start < stop and _says_nothing(style, start):
        start += 1
    return range(start, stop)


def _says_nothing(style: Style, at: int) -> bool:
    text = style.said.words[at].text
    return style.said.request.speech.is_small_talk(text) and text not in style.said.listed("now")


def named_behind(style: Style, at: int) -> Name:
    """Return the name that is tied to a line behind it: "for the club standard", "which is the pass mark"."""
    said, start = style.said, at
    bracketed = at < len(said.words) and said.words[at].text == "("
    at += bracketed
    while at < len(said.words) and at - start < _LEADS and _ties(said, at):
        at += 1
    tied = bracketed or any(said.words[each].text in said.listed("standing_for") for each in range(start, at))
    run = _run_behind(style, at) if tied else range(at, at)
    if not run:
        return NO_NAME
    closed = run.stop < len(said.words) and said.words[run.stop].text == ")"
    if bracketed and not closed:
        return NO_NAME
    return written(said.words[run.start : run.stop]), frozenset(range(start, run.stop + bracketed))


def _ties(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    filler = phrase is not None and phrase.tag is Tag.FILLER
    return filler or said.words[at].text in said.listed("standing_for")


def _run_behind(style: Style, at: int) -> range:
    """Return the words of a name from here to the end of what is said; none where more is said there."""
    said, end = style.said, at
    while end < len(said.words) and can_name(style, end):
        end += 1
    if end < len(said.words) and said.words[end].kind != "stop":
        phrase = said.request.phrase_at(end)
        if phrase is None or phrase.tag not in (Tag.AND, Tag.ADD, Tag.IN):
            return range(at, at)
    idle = all(_says_nothing(style, each) for each in range(at, end))
    return range(at, end) if end - at <= _LONGEST and not idle else range(at, at)


def name_between(style: Style, at: int, stop: int) -> Name:
    """Return the name that stands between a line and its place: "a line for the pass mark at 50"."""
    found = [each for each in range(at, stop) if can_name(style, each)]
    run = range(found[0], found[-1] + 1) if found else range(0)
    idle = all(_says_nothing(style, each) for each in found)
    if idle or len(run) > _LONGEST or number_at(style.said.words, run.start) is not None:
        return NO_NAME
    return written(style.said.words[run.start : run.stop]), frozenset(run)
