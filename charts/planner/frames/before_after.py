"""Changes from what was to what is, where columns hold both: "how much did everyone lose", "net new"."""

import re
from collections.abc import Iterator
from functools import partial

from charts.grammar import Calculate, Operator
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import around, spoken_of, wanted
from charts.planner.frames.frame import Frame, Said, unchanged
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts, same_units
from charts.planner.frames.stepping import change_of, is_added, with_both
from charts.planner.request.phrases import Phrase
from charts.table import Column

_NET = all_words(lambda language: language.asking.net)
_LESS = (Tag.SHRUNK, Tag.LOSS)
_MORE = (Tag.GREW, Tag.WIN)
_CHANGING = (Tag.CHANGE, Tag.GROWING)


def read_changes_at_all(said: Said) -> Iterator[Frame]:
    """Yield what changed between two columns that none of the words name, and what came in less what went."""
    made = changed(said)
    if made is not None:
        column, words = made
        both = then_and_now(said) if is_added(said, min(words)) else None
        edit = partial(with_both, column.name, both[0].name, both[1].name) if both else unchanged
        words |= _said_of_both(said) if both else frozenset()
        yield Frame("before and after", words, edit, column=column)
        return
    yield from _net(said)


def _said_of_both(said: Said) -> frozenset[int]:
    """Return the words for what was and what is: "both years plus the change"."""
    years = {each.start for each in said.phrases(Tag.YEAR)}
    places = (at for at, word in enumerate(said.words) if word.text in _BOTH and at + 1 in years)
    return frozenset(at for each in places for at in (each, each + 1))


_BOTH = all_words(lambda language: language.asking.both)


def changed(said: Said) -> tuple[Calculate, frozenset[int]] | None:
    """Return the change from what was to what is, where words speak of one, with those words."""
    signs = spoken_of(said, "sign")
    less, more = wanted(said, signs, *_LESS), wanted(said, signs, *_MORE)
    changes = wanted(said, spoken_of(said, "window"), *_CHANGING)
    changes += wanted(said, spoken_of(said, "window"), Tag.GROWTH)
    words: list[Phrase] = less or more or changes
    pair = then_and_now(said) if words else None
    if pair is None or any(said.column(each) not in pair for each in amounts(said)):
        return None
    then, now = pair
    if pair == apart_by_number(said) and amounts(said) and not _set_against(said, then):
        return None  # "rents per city, biggest rise first" asks for the rents, too
    left, right = (then, now) if less else (now, then)
    percent = around(said, spoken_of(said, "window"), Tag.PERCENT, Tag.GROWTH)
    factor = frozenset(at for at in range(len(said.words)) if said.free((at,)) and _is_a_factor(said, at))
    made = made_of(Operator.SUBTRACT, left, right)
    told = wanted(said, signs, Tag.IN_FIGURES)
    noun = _noun_beside(said, words[0])
    if factor:
        led = {min(factor) - 1, min(factor) - 2} & _idle(said)
        return made_of(Operator.DIVIDE, now, then), span(*words, *told) | noun | factor | led
    if percent:
        return (change_of(then, now, percent=True), span(*words) | noun | percent) if not less else None
    return made, span(*words, *told) | noun | _set_against(said, then)


def _is_a_factor(said: Said, at: int) -> bool:
    text = said.words[at].text
    return text in said.listed("factors") and not said.request.speech.is_small_talk(text)  # "zeig mal"


def _idle(said: Said) -> set[int]:
    """Return the places of the words that only lead to another: "by what" of "by what factor"."""
    found = {each.start for each in said.request.phrases if each.tag in (Tag.FILLER, Tag.BY)}
    return found | set(said.request.unknown())


def then_and_now(said: Said) -> tuple[Column, Column] | None:
    """Return the one column of what was at first and the one of what is now, in one unit."""
    own = uses.measures(said.table)
    now = [each for each in own if uses.holds(each, "after")]
    then = [each for each in own if uses.holds(each, "before") or uses.holds(each, "start")]
    if not now and not then:
        return apart_by_number(said)
    if len(now) != 1 or len(then) != 1 or now[0] is then[0] or not same_units((then[0], now[0])):
        return None
    return then[0], now[0]


def _set_against(said: Said, then: Column) -> frozenset[int]:
    """Return the words that only say once more what it is compared with: "compared to 2020"."""
    for mention in amounts(said):
        led = said.request.phrase_ending(said.request.before_fillers(mention.start))
        if said.column(mention) is then and led is not None and led.tag in (Tag.VERSUS, Tag.COMPARE):
            return frozenset(range(led.start, mention.end))
    return frozenset()


def apart_by_number(said: Said) -> tuple[Column, Column] | None:
    """Return the only two columns, called alike but for a number that says which is later: "Wk0", "Wk4"."""
    own = uses.measures(said.table)
    if len(own) != len(("then", "now")) or not same_units(own):
        return None
    parts = [_NUMBER.split(each.name.strip()) for each in own]
    if any(len(each) != len(("before", "number", "behind")) for each in parts):
        return None
    if parts[0][::2] != parts[1][::2] or not int(parts[0][1]) < int(parts[1][1]):
        return None
    return own[0], own[1]


_NUMBER = re.compile(r"(\d{1,4})")


def _noun_beside(said: Said, phrase: Phrase) -> frozenset[int]:
    """Return the word for what got more or less: "how much weight did everyone lose"."""
    unknown = set(said.request.unknown())
    counts = [each for each in spoken_of(said, "sign") if each.tag is Tag.IN_FIGURES]
    places = {phrase.start - 1, phrase.end, *(each.end for each in counts)}
    return frozenset(
        at for at in places if at in unknown and not said.request.speech.is_small_talk(said.words[at].text)
    )


def _net(said: Said) -> Iterator[Frame]:
    """Yield "net new subscribers", "net change": what came in less what went out."""
    at = next((at for at, word in enumerate(said.words) if word.text in _NET and said.free((at,))), None)
    own = uses.measures(said.table)
    came = [each for each in own if uses.holds(each, "coming")]
    went = [each for each in own if uses.holds(each, "going") and each not in came]
    if at is None or len(came) != 1 or len(went) != 1:
        return
    end = at + 1
    mention = said.mention_at(end)
    if mention is not None and said.column(mention) in (came[0], went[0]):
        end = mention.end
    changes = [each for each in spoken_of(said, "window") if each.tag in _CHANGING and each.start == end]
    end = changes[0].end if changes else end
    end += end in said.request.unknown()
    yield Frame("net", frozenset(range(at, end)), column=made_of(Operator.SUBTRACT, came[0], went[0]))
