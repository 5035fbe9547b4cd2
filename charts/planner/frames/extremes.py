"""Marks that only their figures tell: "the best night", "the tallest bar", "the fastest", "the record"."""

from bisect import bisect_left
from dataclasses import replace

from charts.language.lexicon import MOST_WORDS
from charts.language.registry import all_phrases, all_words
from charts.language.tags import Tag
from charts.language.tokens import COMMAS
from charts.planner.choice import uses
from charts.planner.choice.ordering import is_won_by_least
from charts.planner.filters.literals import number_at
from charts.planner.frames.colours import colour_at
from charts.planner.frames.frame import Said
from charts.planner.frames.nearby import Style
from charts.planner.request.phrases import Phrase, Request

EXTREMES = {Tag.THE_HIGHEST: "@max", Tag.THE_LOWEST: "@min", Tag.THE_LAST: "@last"}
"""What stands for a mark that only the figures tell."""
_ENDS = {
    Tag.TOP: Tag.THE_HIGHEST,
    Tag.MAX: Tag.THE_HIGHEST,
    Tag.BOTTOM: Tag.THE_LOWEST,
    Tag.MIN: Tag.THE_LOWEST,
}
_TURNED = {Tag.THE_HIGHEST: Tag.THE_LOWEST, Tag.THE_LOWEST: Tag.THE_HIGHEST}
_ORDINAL = all_words(lambda language: f"{language.first} {language.last}")
_FAR = 20
"""So many words around a wish stands what it can be for."""
_NOUNS = ("mark", "time", "span", "layer")
"""Families of words that may stand behind such a word as what has the most: "bar", "month"."""


def extremes(style: Style, here: Phrase) -> list[Phrase]:
    """Return the places around a phrase where a mark is singled out by its figure, left to right."""
    found: list[Phrase] = []
    for at in range(max(0, here.start - _FAR), min(len(style.said.words), here.end + _FAR)):
        if found and at < found[-1].end:
            continue
        asked = len(style.said.taken), at
        if asked not in style.extremes:
            style.extremes[asked] = extreme_at(style, at)
        phrase = style.extremes[asked]
        if phrase is not None and not is_placed(style.said, phrase.end):
            found.append(phrase)
    return found


PLACES = all_phrases(lambda language: f"{language.asking.at_the_top},{language.asking.at_the_bottom}")
"""How it is said that something stands at one end of an order: "on top", "first"."""
PLACE_SIZES = (1, 2, 3)
"""How many words these have."""


def both_ends(request: Request) -> frozenset[int]:
    """Return the words that name the most and the least side by side: "the highest and lowest mark"."""
    most, least = (next(request.all(*tags), None) for tags in ((Tag.TOP, Tag.MAX), (Tag.BOTTOM, Tag.MIN)))
    if most is None or least is None:
        return frozenset()
    first, second = sorted((most, least), key=lambda each: each.start)
    joined = all(_joins(request, at) for at in range(first.end, second.start))
    about = {
        each.column
        for each in request.mentions
        if uses.is_measure(request.table.columns[each.column]) and first.end <= each.start <= second.end
    }
    return frozenset(range(first.start, second.end)) if joined and len(about) <= 1 else frozenset()


def _joins(request: Request, at: int) -> bool:
    """Whether a word between both ends joins them, or only says of what they are: "最多和最少", a day."""
    phrase, word = request.phrase_at(at), request.words[at]
    if request.mention_at(at) is not None or word.text in COMMAS:
        return True
    if phrase is None:
        return word.text in request.speech.listed("naming")
    return phrase.tag in (Tag.AND, Tag.VERSUS, Tag.FILLER) or phrase.tag.family == "time"


def is_placed(said: Said, at: int) -> bool:
    """Whether what stands behind a word of the most says an order: "longest on top", "biggest first"."""
    texts = tuple(word.text for word in said.words[at : at + PLACE_SIZES[-1]])
    return any(texts[:size] in PLACES for size in PLACE_SIZES)


def signs(style: Style) -> list[Phrase]:
    """Return the phrases for what is above and below zero, with the thing that is: "negative months"."""
    found = style.all(Tag.POSITIVE, Tag.NEGATIVE)
    return [replace(each, end=_behind_noun(style, each.end)) for each in found]


def extreme_at(style: Style, at: int) -> Phrase | None:
    """Return the mark that words from here on single out by its figure, articles before them included."""
    return _behind_its_noun(style, at) or _before_its_noun(style, at)


def _behind_its_noun(style: Style, at: int) -> Phrase | None:
    """Return the mark of "le point le plus bas", "el día más alto", "den Tag mit den meisten Besuchern"."""
    said = style.said
    noun = at + _is_article(said, at)
    if noun + 2 >= len(said.words) or not _is_noun(said, noun) or not said.free(range(at, noun + 1)):
        return None
    texts = [word.text for word in said.words[: noun + 1 + MOST_WORDS]]
    for lead in (texts[at:noun], []) if noun > at else ():
        found = said.request.speech.longest([*lead, *texts[noun + 1 :]], "style")
        if found is not None and found[0] in EXTREMES and found[1] > 1:
            return Phrase(found[0], at, noun + 1 + found[1] - len(lead))
    if texts[noun + 1] not in _HAVING:
        return None
    most = said.request.phrase_at(said.skip(noun + 2))
    mention = said.mention_at(said.skip(most.end)) if most is not None and most.tag in _ENDS else None
    return Phrase(_ENDS[most.tag], at, mention.end) if most is not None and mention is not None else None


def _is_noun(said: Said, at: int) -> bool:
    """Whether a word is a thing that is drawn: "point", "day"."""
    if at >= len(said.words):
        return False
    mention = said.mention_at(at)
    if mention is not None:
        return mention.end == at + 1 and not uses.is_measure(said.column(mention))
    known = said.request.phrase_at(at)
    family = known.tag.family if known is not None and known.end == at + 1 else ""
    return family in ("time", "mark") or said.words[at].text in _DRAWN_MARKS


_HAVING = all_words(lambda language: language.having)
_DRAWN_MARKS = all_words(lambda language: language.asking.drawn_marks)


def _before_its_noun(style: Style, at: int) -> Phrase | None:
    """Return the mark that words from here on single out, with the thing that is behind them."""
    said, start = style.said, at
    while at < len(said.words) - 1 and _is_article(said, at) and _listed(style, start) is None:
        at += 1
    if not said.free((at,)) or said.mention_at(at) is not None:
        return None
    listed = _listed(style, start) or _listed(style, at)
    known = said.request.phrase_at(at)
    if listed is not None:
        tag, end = listed.tag, listed.end
    elif known is not None and known.tag in _ENDS and known.start == at and _is_one(said, known):
        tag, end = _ENDS[known.tag], known.end
    else:
        superlative = said.request.speech.superlative(said.words[at].text) if known is None else None
        if superlative is None:
            return None
        tag, end = _ENDS[superlative], at + 1
    if _counts(said, start, end):
        return None
    if tag in _TURNED and _is_turned(said, at):
        tag = _TURNED[tag]
    return Phrase(tag, start, _behind_noun(style, end))


def _is_article(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag is Tag.FILLER


def _listed(style: Style, at: int) -> Phrase | None:
    place = bisect_left(style.phrases, at, key=lambda each: each.start)
    if place == len(style.phrases) or style.phrases[place].start != at:
        return None
    beside = replace(style, phrases=style.phrases[place : place + 1])
    return next((each for each in beside.all(*EXTREMES) if each.start == at), None)


def _is_one(said: Said, phrase: Phrase) -> bool:
    """Whether a word is for the most or the least, and not for what comes first or last."""
    words = said.words[phrase.start : phrase.end]
    return len(words) == 1 and words[0].text not in _ORDINAL and phrase.start not in said.request.used


def _counts(said: Said, start: int, end: int) -> bool:
    """Whether several are meant ("top 3", "the two best"), or an order ("best first")."""
    before = number_at(said.words, start - 1) if start else None
    behind = said.words[end].text if end < len(said.words) else ""
    several = before is not None and before.value > 1
    return several or number_at(said.words, end) is not None or behind in _ORDINAL


def _is_turned(said: Said, at: int) -> bool:
    """Whether the best has the least: of times that something took."""
    known = said.request.phrase_at(at)
    known = known if known is not None and known.tag in _ENDS else Phrase(Tag.TOP, at, at + 1)
    return is_won_by_least(said.request, known)


def _behind_noun(style: Style, end: int) -> int:
    """Return the place behind what has the most: a column, a mark, a stretch of time, a thing."""
    said = style.said
    if end >= len(said.words):
        return end
    mention, known = said.mention_at(end), said.request.phrase_at(end)
    if mention is not None:
        return mention.end
    if known is not None and known.start == end and known.tag.family in _NOUNS:
        return known.end
    unknown = said.request.is_unknown(end) and colour_at(said, end, style.cells) is None
    spans = [(each.start, each.end) for each in style.phrases]
    spans += [(each.start, each.end) for each in style.cells]
    called = any(first <= end < last for first, last in spans)
    verb = said.request.speech.is_small_talk(said.words[end].text)
    return end + 1 if unknown and not called and not verb else end
