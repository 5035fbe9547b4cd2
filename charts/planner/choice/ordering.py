"""Order and number of marks: "in descending order of sales", "top 5", "from A to Z"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from charts.grammar import Limit
from charts.language.lexicon import words_for
from charts.language.registry import all_phrases, all_words
from charts.language.spelling import words_of
from charts.language.tags import NEGATING, Tag
from charts.language.tokens import COMMAS
from charts.language.ways_of_asking import Asking
from charts.planner.choice import uses
from charts.planner.filters.literals import Number, number_at
from charts.planner.filters.named_cells import turned_down_until
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.table import Kind

_DIRECTIONS = (Tag.ASC, Tag.DESC, Tag.ALPHABET)
_REACH = 8
_MOST = 1000
_BY = all_words(lambda language: language.order_by)
_OF = all_words(lambda language: language.order_of)


@dataclass(frozen=True, slots=True)
class Order:
    """The order asked for: by an axis, or by a column.

    of are the figures that an order by the axis names, where nothing else is named that could be drawn.
    """

    descending: bool
    axis: Tag | None = None
    mention: Mention | None = None
    of: Mention | None = None


def read_order(request: Request) -> Order | None:
    """Return the order asked for, and mark the words that say it."""
    ranging = _from_end_to_end(request)
    if ranging is not None:
        return _directed(request, ranging)
    for phrase in request.all(*_DIRECTIONS):
        if phrase.start not in request.used:
            return _directed(request, phrase)
    return _between_extremes(request) or _by_extremes(request) or _undirected(request)


def _from_end_to_end(request: Request) -> Phrase | None:
    """Return the direction of "from fewest to most", "cheap to dear", "fastest to slowest"."""
    for joint in request.all(Tag.TO, Tag.UNTIL):
        if not 0 < joint.start < joint.end < len(request.words):
            continue
        first, last = joint.start - 1, request.behind_fillers(joint.end)
        if last == len(request.words):
            continue
        ends = [_end_of_scale(request, at) for at in (first, last)]
        known = [each for each in ends if each is not None]
        if not known or (None not in ends and ends[0] == ends[1]) or not _can_be_ends(request, first, last):
            continue
        rises = not ends[0] if ends[0] is not None else bool(ends[1])
        lead = request.phrase_ending(request.before_fillers(first))
        start = lead.start if lead is not None and lead.tag is Tag.FROM else first
        request.used.update(range(start, last + 1))
        return Phrase(Tag.ASC if rises else Tag.DESC, start, last + 1)
    return None


def _end_of_scale(request: Request, at: int) -> bool | None:
    """Return whether a word is for the upper end of a scale; None for a word that is for neither."""
    if not 0 <= at < len(request.words) or request.mention_at(at) is not None:
        return None
    phrase, text = request.phrase_at(at), request.words[at].text
    if phrase is not None and phrase.end - phrase.start == 1 and phrase.tag in _MOST_OR_LEAST:
        if text in _FIRST:
            return None
        return _MOST_OR_LEAST[phrase.tag] != is_turned(request, phrase)
    tag = request.speech.superlative(text) if phrase is None else None
    if tag is None and phrase is None and text.startswith(tuple(request.speech.listed("lesser"))):
        tag = Tag.BOTTOM
    if tag is None:
        return None
    return _MOST_OR_LEAST[tag] != is_turned(request, Phrase(tag, at, at + 1))


def _can_be_ends(request: Request, first: int, last: int) -> bool:
    """Whether two words are no columns, numbers or moments."""
    words = (request.words[first], request.words[last])
    plain = all(word.kind == "word" and not word.text.isdecimal() for word in words)
    return plain and not any(request.mention_at(at) or _is_timed(request, at) for at in (first, last))


def _is_timed(request: Request, at: int) -> bool:
    phrase = request.phrase_at(at)
    return phrase is not None and phrase.tag.family in ("time", "span", "mark")


_MOST_OR_LEAST = {Tag.TOP: True, Tag.MAX: True, Tag.BOTTOM: False, Tag.MIN: False}
_AT_THE_TOP = all_phrases(lambda language: language.asking.at_the_top)
_AT_THE_BOTTOM = all_phrases(lambda language: language.asking.at_the_bottom)


_ENDS = (Tag.FROM, Tag.TO, Tag.SINCE, Tag.UNTIL, Tag.AFTER, Tag.BEFORE, Tag.BY)
_CLOSE = 3


def _between_extremes(request: Request) -> Order | None:
    """Return the order of "from the richest harvest to the poorest", which begins with the richest."""
    known = [each for each in request.all(*_MOST_OR_LEAST) if each.start not in request.used]
    for first, second in pairwise(known):
        between = range(first.end, second.start)
        joints = [each for each in request.all(*_ENDS) if each.start in between]
        most = _MOST_OR_LEAST[first.tag]
        if joints and len(between) <= _CLOSE and most is not _MOST_OR_LEAST[second.tag]:
            request.used.update(range(first.start, second.end))
            return Order(most != is_turned(request, first), Tag.Y_AXIS)
    return None


def _spend_other_end(request: Request, phrase: Phrase) -> None:
    """Take the words of the other end, behind a direction: "from the largest | harvest to the smallest"."""
    opposite = [tag for tag, most in _MOST_OR_LEAST.items() if most is not (phrase.tag is Tag.DESC)]
    for each in request.all(*opposite):
        between = range(phrase.end, each.start)
        joined = any(joint.start in between for joint in request.all(*_ENDS))
        if joined and len(between) <= _CLOSE and phrase.tag is not Tag.ALPHABET:
            request.used.update(at for at in range(phrase.end, each.end) if request.mention_at(at) is None)


def _by_extremes(request: Request) -> Order | None:
    """Return the order of "richest first", "cheapest at the top", "the biggest on the left"."""
    found = list(extremes_placed(request))
    for placed in found:
        if placed.descending is found[0].descending:  # "smallest at the left, largest at the right"
            request.used.update(placed.words)
    return _order_of(request, found[0].thing, descending=found[0].descending) if found else None


@dataclass(frozen=True, slots=True)
class Placed:
    """What has the most or the least, with the end that it is wanted at: thing is what stands between."""

    words: frozenset[int]
    thing: range
    descending: bool


def extremes_placed(request: Request) -> Iterator[Placed]:
    """Yield where the most or the least is said to stand at an end: "the dearest flat at the left"."""
    for phrase in request.all(*_MOST_OR_LEAST):
        if phrase.start in request.used or request.words[phrase.start].text in _FIRST:
            continue
        lead = _beginning_with(request, phrase.start)
        if lead:
            most = _MOST_OR_LEAST[phrase.tag] != is_turned(request, phrase)
            words = frozenset((*lead, *range(phrase.start, phrase.end)))
            yield Placed(words, range(phrase.end, phrase.end), descending=most)
            continue
        for start in _behind_thing(request, phrase.end):
            end = _end_at(request, start)
            if end is None:
                continue
            noun = range(phrase.end, start if _is_a_row(request, phrase.end, start) else phrase.end)
            taken = (*range(phrase.start, phrase.end), *noun, *range(start, end.stop))
            pronouns = (at for at in range(phrase.end, start) if _is_idle_thing(request, at))
            most = _MOST_OR_LEAST[phrase.tag] != is_turned(request, phrase)
            yield Placed(
                frozenset((*taken, *pronouns)), range(phrase.end, start), descending=most != end.turned
            )
            break


@dataclass(frozen=True, slots=True)
class End:
    """Where the words end that name an end of an axis: turned where it is the far one."""

    stop: int
    turned: bool


def end_behind(request: Request, at: int) -> End | None:
    """Return the end of an axis that something is put at: "the oldest | member on the left"."""
    found = (_end_at(request, start) for start in _behind_thing(request, at))
    return next((end for end in found if end is not None), None)


def _beginning_with(request: Request, at: int) -> range:
    """Return the words before the most or the least that begin with it: "starting with the biggest"."""
    start = at
    while start and (led := request.phrase_ending(start)) is not None and led.tag in (*_WITHIN, Tag.FROM):
        start = led.start
    while start and request.words[start - 1].text in _WITH:
        start -= 1
    begins = start and start < at and request.words[start - 1].text in request.speech.listed("beginning")
    if begins:
        return range(start - 1, at)
    led, sorting = request.phrase_at(start), request.phrase_ending(start)
    sorts = led is not None and led.tag is Tag.FROM and sorting is not None and sorting.tag is Tag.SORT
    return range(start, at) if sorts else range(0)  # "urutin dari yang paling kecil"


def _end_at(request: Request, start: int) -> End | None:
    """Return the end that is named here: "first", "at the very top", "on the right hand side"."""
    texts = tuple(word.text for word in request.words[start : start + _LONGEST_PLACE])
    for turned, places in ((False, _AT_THE_TOP), (True, _AT_THE_BOTTOM)):
        size = next((size for size in range(len(texts), 0, -1) if texts[:size] in places), 0)
        if size:
            return End(start + size, turned)
    at, end = start, None
    while at < len(request.words) and at - start < _LONGEST_PLACE:
        found = request.speech.longest([word.text for word in request.words[at:]], "style")
        if found is not None and found[0] in _SIDES:
            stop = at + found[1]
            beside = stop < len(request.words) and request.words[stop].text in request.speech.listed(
                "behind_sides"
            )
            end = End(stop + beside, turned=_SIDES[found[0]])  # the last: "right at the top"
            at = end.stop
            continue
        led = request.phrase_at(at)
        if led is None or led.tag not in (*_WITHIN, Tag.TO):
            break
        at += 1
    return end


_WITHIN = (Tag.FILLER, Tag.IN)
_SIDES = {Tag.AT_LEFT: False, Tag.AT_TOP: False, Tag.AT_RIGHT: True, Tag.AT_BOTTOM: True}


def _is_a_row(request: Request, at: int, end: int) -> bool:
    """Whether the noun between says what rows are ("the best deal first"), and no figure: "the biggest rise".

    Where several figures are named, it may be one that is made of them: "the biggest overspend first".
    """
    figures = [each for each in request.mentions if uses.is_measure(request.table.columns[each.column])]
    reckoned = any(request.speech.longest((request.words[at].text,), each) for each in _RECKONED)
    several = at in request.unknown() and len({each.column for each in figures}) > 1
    return end - at == 1 and not reckoned and not several


_RECKONED = ("calculate", "window", "against")


def _order_of(request: Request, between: range, *, descending: bool) -> Order:
    """Return the order by the figures of which the most are first: "points per team, fewest losses first"."""
    named = [each for each in request.mentions if uses.is_measure(request.table.columns[each.column])]
    ranked = next((each for each in named if each.start in between), None)
    if ranked is None or all(each.column == ranked.column for each in named):
        return Order(descending, Tag.Y_AXIS, of=ranked)
    ranked.roles.add("sort")
    return Order(descending, None, ranked)


def _behind_thing(request: Request, at: int) -> Iterator[int]:
    """Yield each place that may be behind what has the most of something: "the best | deal | first"."""
    yield at
    stop, unknown = at + _LONGEST_THING, 0
    while at < min(stop, len(request.words)):
        mention, known = request.mention_at(at), request.phrase_at(at)
        if mention is not None:
            at = mention.end
        elif known is not None and (known.tag in _OF_THINGS or known.tag.family in ("mark", "time")):
            at = known.end
        elif _is_one(request, at):
            at += 1
        elif at in request.unknown() and not unknown:
            at, unknown = at + 1, unknown + 1
        else:
            return
        yield at


_LONGEST_THING = 5
_OF_THINGS = (*_WITHIN, Tag.SUM)
"""Words in "the most in total", "the biggest of the bars"."""


def _is_idle_thing(request: Request, at: int) -> bool:
    """Whether a word of what stands at an end says no more: a pronoun, the total of what is stacked."""
    phrase = request.phrase_at(at)
    return _is_one(request, at) or (phrase is not None and phrase.tag is Tag.SUM)


def _is_one(request: Request, at: int) -> bool:
    """Whether a word stands for what was spoken of: "the cheapest one on the left"."""
    return request.words[at].text in request.speech.listed("ones")


_SPEEDY = tuple(all_words(lambda language: language.asking.speedy))
_LEISURELY = tuple(all_words(lambda language: language.asking.leisurely))


def is_turned(request: Request, phrase: Phrase) -> bool:
    """Whether a word for the most means the least: the fastest takes the least time, the slowest the most."""
    word = request.words[phrase.start].text
    lists = {Tag.TOP: _SPEEDY, Tag.MAX: _SPEEDY, Tag.BOTTOM: _LEISURELY, Tag.MIN: _LEISURELY}
    behind = request.mention_at(phrase.end) if phrase.end < len(request.words) else None
    counted = behind is not None and uses.numbers_rows(request.table, request.table.columns[behind.column])
    best_or_worst = word in (_WINNING if phrase.tag in (Tag.TOP, Tag.MAX) else _LOSING)
    if best_or_worst and _does_harm(request, behind):
        return True
    judged = counted and best_or_worst  # "best lap"
    if not judged and not word.startswith(lists[phrase.tag]):
        return False
    named = [request.table.columns[each.column] for each in request.mentions]
    own = uses.measures(request.table)
    numbers = [each for each in named if each in own] or own
    timed = any(each.text in _TIMES or each.text in _PACES for each in request.words)
    others = [each for each in own if each is not numbers[0]] if numbers else []
    made = len(others) > 1 and all(map(uses.is_duration, others))  # a mean of laps is no column of theirs
    return bool(numbers) and (uses.is_duration(numbers[0]) or timed or made)


def says_best_or_worst(request: Request, phrase: Phrase) -> bool:
    """Whether words judge: "best" is no "most"."""
    return any(word.text in _JUDGING for word in request.words[phrase.start : phrase.end])


def _does_harm(request: Request, target: Mention | Phrase | None) -> bool:
    """Whether figures are better the fewer they are: the worst ward is the one with the most falls."""
    if isinstance(target, Mention) and uses.is_measure(request.table.columns[target.column]):
        return _is_harm(request.table.columns[target.column].name)
    own = uses.measures(request.table)
    named = [request.table.columns[each.column] for each in request.mentions]
    figures = [each for each in named if each in own] or own
    return bool(figures) and _is_harm(figures[0].name)


def _is_harm(name: str) -> bool:
    """Whether a figure is better the less it is; of a ratio or a difference what stands first counts."""
    first = _OPERATORS.split(name)[0]
    words = words_of(first)
    end = next((at for at, word in enumerate(words) if word in words_for(Tag.PER)), len(words))
    return not _less_is_more().isdisjoint(words[:end])


@cache
def _less_is_more() -> frozenset[str]:
    """Return the words that head figures of harm, ranks, strokes and times that something took."""
    return _TIMES.union(*map(uses.heading_words, ("harm", "rank", "fewest")))


def is_won_by_least(request: Request, phrase: Phrase) -> bool:
    """Whether the best has the least: the winner of a race, whatever its times are called."""
    named = [request.table.columns[each.column] for each in request.mentions]
    numbers = [each for each in named if uses.is_measure(each)] or uses.measures(request.table)
    word = request.words[phrase.start].text
    clocked = bool(numbers) and uses.is_duration(numbers[0]) and word in _JUDGING
    return clocked or is_turned(request, phrase)


_OPERATORS = re.compile(r" [/×−+] ")


_WINNING = all_words(lambda language: language.asking.winning)
_LOSING = all_words(lambda language: language.asking.losing)
_JUDGING = _WINNING | _LOSING
_TIMES = all_words(lambda language: language.asking.times_taken)
_PACES = all_words(lambda language: language.asking.pace)


_FIRST = all_words(lambda language: language.first + " " + language.last)
_LONGEST_PLACE = 3


_REVERSED = all_words(lambda language: language.backwards)


def _directed(request: Request, phrase: Phrase) -> Order:
    turned = [at for at, word in enumerate(request.words) if word.text in _REVERSED]
    request.used.update(turned)
    ways = list(request.all(Tag.ASC, Tag.DESC))
    descending = bool(turned) or phrase.tag is Tag.DESC or any(each.tag is Tag.DESC for each in ways)
    if len(ways) == _TWO_ENDS and 0 <= ways[1].start - ways[0].end <= _CLOSE:
        descending = ways[0].tag is Tag.DESC  # "from few to many": the end that is named first
        request.used.update(range(ways[0].start, ways[1].end))
    descending = descending or _runs_backwards(request, phrase)
    _spend_other_end(request, phrase)
    reverses = next(request.all(Tag.REVERSED), None)
    if reverses is not None:
        descending = not descending
        request.used.update(range(reverses.start, reverses.end))
    target = _right(request, phrase) or _sorted_by(request) or _left(request, phrase)
    if says_best_or_worst(request, phrase) and _does_harm(request, target):
        descending = not descending
    if request.has(Tag.ALPHABET) and isinstance(target, Mention) and not _is_text(request, target):
        target = None
    going = phrase.start and request.words[phrase.start - 1].text in request.speech.listed("going")
    request.used.update(range(phrase.start - bool(going), phrase.end))
    judged = says_best_or_worst(request, phrase)
    if isinstance(target, Mention) and (
        _is_sorted_by_size(request, target) or (judged and _is_text(request, target))
    ):
        return Order(descending, Tag.Y_AXIS)  # "die Regionen absteigend": the names are only what is sorted
    if isinstance(target, Mention):
        target.roles.add("sort")
        return Order(descending, None, target)
    if target is None:
        axis = Tag.X_AXIS if request.has(Tag.ALPHABET) else None
        return Order(descending, axis)
    request.used.update(range(target.start, target.end))
    return Order(descending, Tag.X_AXIS if target.tag is Tag.X_AXIS else Tag.Y_AXIS)


def _runs_backwards(request: Request, phrase: Phrase) -> bool:
    """Whether an alphabet is named from its end: "from z to a"."""
    texts = [word.text for word in request.words[phrase.start : phrase.end]]
    return phrase.tag is Tag.ALPHABET and {"a", "z"} <= set(texts) and texts.index("z") < texts.index("a")


def _sorted_by(request: Request) -> Mention | None:
    """Return the column of "in the order of Test 1, highest first", "sorted by age, oldest first"."""
    for phrase in request.all(Tag.SORT):
        last = request.words[phrase.end - 1].text
        after = request.phrase_at(phrase.end) if phrase.end < len(request.words) else None
        if (
            last in _BY
            or last in _OF
            or (after and after.tag in (Tag.BY, Tag.POST_BY))
            or _led_by_of(request, phrase)
        ):
            target = _right(request, Phrase(Tag.ASC, phrase.start, phrase.end))
            if isinstance(target, Mention):
                return target
    return None


def _led_by_of(request: Request, phrase: Phrase) -> bool:
    return phrase.end < len(request.words) and request.words[phrase.end].text in _OF


_TWO_ENDS = 2


def _is_sorted_by_size(request: Request, mention: Mention) -> bool:
    """Whether names stand beside a direction that is none of theirs: nothing says "by", nor "from A to Z".

    English has them sorted by themselves ("sort the names in descending order"), as its askers mean it.
    """
    column = request.table.columns[mention.column]
    if request.speech.codes[0] == "en" or request.has(Tag.ALPHABET) or column.kind is not Kind.TEXT:
        return False
    if column.ranks is not None or not uses.measures(request.table):
        return False
    led = request.phrase_ending(request.before_fillers(mention.start))
    words = [word.text for word in request.words[led.start : led.end]] if led else []
    behind = request.phrase_at(mention.end) if mention.end < len(request.words) else None
    by = led is not None and (led.tag in (Tag.BY, Tag.ALPHABET) or (led.tag is Tag.SORT and words[-1] in _BY))
    return not by and not (behind is not None and behind.tag is Tag.POST_BY)


def _is_text(request: Request, mention: Mention) -> bool:
    return not uses.is_number(request.table.columns[mention.column])


_Y_WORDS = (Tag.Y_AXIS, Tag.TOTAL_NUMBER, Tag.COUNT)


def _right(request: Request, phrase: Phrase) -> Phrase | Mention | None:
    """Return what stands behind the direction: "desc by the y axis", "ascending order of name"."""
    at, joined = phrase.end, False
    while at < min(len(request.words), phrase.end + _REACH):
        mention, known = request.mention_at(at), request.phrase_at(at)
        if mention:
            return mention if joined or mention.start == phrase.end else None
        if known is None or known.tag.family == "mark":
            return None
        if known.tag is Tag.X_AXIS or known.tag in _Y_WORDS:
            return known
        if known.tag.family == "time":
            return Phrase(Tag.X_AXIS, known.start, known.end)
        if known.tag.family not in ("filler", "sort", "group", "test", "aggregate"):
            return None
        joined = joined or known.tag is Tag.BY or request.words[at].text in _OF
        at = known.end
    return None


def _left(request: Request, phrase: Phrase) -> Phrase | Mention | None:
    """Return what stands before the direction: "list the total number in ascending order"."""
    for at in range(phrase.start - 1, max(-1, phrase.start - 1 - _REACH), -1):
        mention, known = request.mention_at(at), request.phrase_at(at)
        if mention:
            return None if _only_groups(request, mention) else mention
        if request.words[at].kind == "stop":
            return None
        if known is None:
            continue
        if known.tag is Tag.X_AXIS or known.tag in _Y_WORDS:
            return known
        if known.tag.family == "mark":
            return None
        if known.tag.family in ("time", "span"):
            return Phrase(Tag.X_AXIS, known.start, known.end)
    return None


def _only_groups(request: Request, mention: Mention) -> bool:
    """Whether a mention is what the request groups by ("sales by region, descending" orders by sales)."""
    before = request.phrase_ending(mention.start)
    if before is None or before.tag not in (Tag.BY, Tag.EACH):
        return False
    earlier = [each for each in request.mentions if each.end <= before.start]
    return any(
        all(word.kind != "stop" for word in request.words[each.end : before.start]) for each in earlier
    )


_SORTED = all_words(lambda language: language.in_order)


def _undirected(request: Request) -> Order | None:
    """Return the order of "sorted by name", which names no direction."""
    for phrase in request.all(Tag.SORT):
        text = [word.text for word in request.words[phrase.start : phrase.end]]
        after = request.phrase_at(phrase.end)
        said = text[-1] in _BY or text[-1] in _OF or _led_by_of(request, phrase)
        if not said and not (after and after.tag in (Tag.BY, Tag.POST_BY)):
            named = request.mention_at(phrase.start - 1) if phrase.start else None
            led = request.phrase_ending(named.start) if named is not None else None
            by_figures = led is not None and led.tag is Tag.BY and named and not _is_text(request, named)
            closes = request.speech.postposes or by_figures
            if named is not None and closes and named.start > 0:
                named.roles.add("sort")
                down = request.speech.postposes and not _is_text(request, named)
                return Order(descending=down, mention=named)  # "費用順に", "按支出排序"
            if text[0] in _SORTED and not request.has(Tag.ALPHABET):
                return Order(descending=True, axis=Tag.Y_AXIS)
            continue
        target = _right(request, Phrase(Tag.ASC, phrase.start, phrase.end))
        ranked = not request.speech.listed("ranking").isdisjoint(text)  # the first of a ranking has the most
        if isinstance(target, Mention):
            target.roles.add("sort")
            return Order(descending=ranked and not _is_text(request, target), mention=target)
        if target is not None:
            request.used.update(range(target.start, target.end))
            return Order(descending=ranked, axis=Tag.X_AXIS if target.tag is Tag.X_AXIS else Tag.Y_AXIS)
    return None


def _ranked(request: Request, phrase: Phrase) -> Iterator[int]:
    """Yield where a number of things stands that have the most of something.

    That is "the 2 days with the most", and "the 3 regions largest" of languages that put "largest" behind.
    """
    led = request.phrase_ending(phrase.start)
    at = led.start if led and led.tag is Tag.FILLER else phrase.start
    things = at - 2
    if at > things >= 1 and request.words[at - 1].text in _WITH and _is_thing(request, things):
        yield things - 1
    if request.speech.postposes:
        yield from _behind_the_most(request, phrase)
    yield from _far(request, phrase)
    things = request.before_fillers(phrase.start) - 1
    yield things
    if things >= 1 and (_is_thing(request, things) or _is_noun(request, things)):
        mention = request.mention_at(things)
        at = request.before_fillers(mention.start if mention else things)
        yield at - 1
        named = request.mention_at(at - 1) if at else None
        if mention is not None and named is not None and named.column != mention.column:
            yield request.before_fillers(named.start) - 1  # "3 khu vực có doanh thu cao nhất"


def _behind_the_most(request: Request, phrase: Phrase) -> Iterator[int]:
    """Yield where the number of things stands behind "the most" and what they have: "en çok satan 3 ürün"."""
    for at in range(phrase.end, min(len(request.words), phrase.end + _REACH)):
        if request.words[at].kind == "stop":
            return
        number = number_at(request.words, at)
        if number is not None and number.end < len(request.words):
            things = request.behind_fillers(number.end)
            if things < len(request.words) and (_is_thing(request, things) or _is_noun(request, things)):
                yield at
            return


_MOST_BETWEEN, _MOST_THINGS = 7, 100
_BETWEEN = ("filler", "time", "mark", "group")
_WHERE = (Tag.IN, Tag.FROM, Tag.OR)
"""Joints before "which": "los 3 rubros en los que más gasto"; without its accent "où" is "or"."""


def _far(request: Request, phrase: Phrase) -> Iterator[int]:
    """Yield where a number stands with what it counts behind: "the two plots that yield the least"."""
    choosing = request.speech.asking(_choosing)
    picked = False
    for at in range(phrase.start - 1, max(-1, phrase.start - 1 - _MOST_BETWEEN), -1):
        number = number_at(request.words, at)
        if number is not None:
            led = at > 0 and request.words[at - 1].text in choosing
            picked = (
                picked or led or request.mention_at(number.end) is not None or _counts_some(request, number)
            )
            if picked and isinstance(number.value, int) and number.value <= _MOST_THINGS:
                yield at
            return
        picked = picked or request.words[at].text in choosing
        if not _may_stand_between(request, at):
            return


def _may_stand_between(request: Request, at: int) -> bool:
    """Whether a word, or a comma right behind them, may part what is counted from "the most"."""
    if request.words[at].kind != "word":
        comma = request.words[at].text == "," and at >= _SECOND
        return comma and _counts_some(request, number_at(request.words, at - _SECOND))
    known = request.phrase_at(at)
    return known is None or known.tag.family in _BETWEEN or known.tag in _WHERE


_SECOND = 2


def _counts_some(request: Request, number: Number | None) -> bool:
    """Whether a request begins with a number and a noun: "the two towns where", "only 3 wines which"."""
    if number is None or number.end not in request.unknown() or request.words[number.end].kind != "word":
        return False
    first = request.before_fillers(number.start)
    before = request.phrase_ending(first)
    return first == 0 or (before is not None and before.tag is Tag.ONLY and before.start == 0)


def _choosing(asking: Asking) -> str:
    return asking.choosing


def _is_noun(request: Request, at: int) -> bool:
    """Whether a word that is not known stands where a language that puts "largest" behind has its noun."""
    return request.speech.codes[0] != "en" and at in request.unknown() and request.words[at].kind == "word"


def _is_thing(request: Request, at: int) -> bool:
    known = request.phrase_at(at)
    return request.mention_at(at) is not None or (known is not None and known.tag.family == "time")


_WITH = all_words(lambda language: language.having)


def _is_pronoun(request: Request, number: Number) -> bool:
    """Whether a "one" stands for what was spoken of, with nothing behind that it counts.

    So it does in "the last one", "the largest one first", "the one with the most".
    """
    word = request.words[number.start]
    if number.value != 1 or word.text.isdecimal():
        return False
    if number.end >= len(request.words) or request.words[number.end].kind == "stop":
        return True
    return request.words[number.end].text in _WITH or _end_at(request, number.end) is not None


@dataclass(frozen=True, slots=True)
class Cut:
    """A top or bottom list. phrase is the word for the most or the least that says so."""

    limit: Limit
    descending: bool
    phrase: Phrase | None = None


def read_cut(request: Request) -> Cut | None:
    """Return the number of marks asked for ("top 5", "the three largest")."""
    for phrase in request.all(Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN):
        for at in (phrase.end, phrase.start - 1, *_ranked(request, phrase)):
            number = number_at(request.words, at) or _both_at(request, at)
            if number is None or not isinstance(number.value, int) or not 0 < number.value <= _MOST:
                continue
            if not request.used.isdisjoint(range(number.start, number.end)) or _is_pronoun(request, number):
                continue
            request.used.update((*range(phrase.start, phrase.end), number.start))
            if _counts_some(request, number):
                request.used.add(number.end)
            limit = Limit(number.value, other=_keeps_the_rest(request))
            most = (phrase.tag in (Tag.TOP, Tag.MAX)) != is_turned(request, phrase)
            return Cut(limit, most, phrase)
    return _cut_in_order(request) or _cut_of_labels(request)


def _keeps_the_rest(request: Request) -> bool:
    """Whether the others are asked for; of those that are not wanted the words are taken."""
    rest = request.first(Tag.OTHERS)
    if rest is None:
        return False
    before = request.phrase_ending(request.before_fillers(rest.start))
    refused = before is not None and before.tag in NEGATING and not request.speech.postposes
    start = before.start if before is not None and refused else rest.start
    end = turned_down_until(request, rest.end) or rest.end
    if (start, end) == (rest.start, rest.end):
        return True
    request.used.update(range(start, end))
    return False


def _cut_of_labels(request: Request) -> Cut | None:
    """Return the number beside the labels that it counts, where the clause has a word for the most.

    Word order is free in many languages: "три игры, на которые ушло больше всего", "제일 오래 한 게임 세 개".
    English has its orders told apart above.
    """
    if request.speech.codes[0] == _ENGLISH:
        return None
    ends = list(request.all(*_MOST_OR_LEAST))
    for mention in request.mentions if ends else ():
        number = _number_beside(request, mention)
        phrase = _nearest_in_clause(request, ends, number.start) if number is not None else None
        if number is None or phrase is None:
            continue
        request.used.update((*range(phrase.start, phrase.end), *range(number.start, number.end)))
        most = _MOST_OR_LEAST[phrase.tag] != is_turned(request, phrase)
        return Cut(Limit(int(number.value), other=False), most, phrase)
    return None


_ENGLISH = "en"


def _number_beside(request: Request, mention: Mention) -> Number | None:
    """Return how many labels of a column are meant, the number before or behind its name."""
    column = request.table.columns[mention.column]
    if column.kind is not Kind.TEXT or not uses.is_unique(request.table, column):
        return None
    before = request.before_fillers(mention.start) - 1
    behind = request.behind_fillers(mention.end)
    for at in (before, before - 1, behind, behind + 1):
        number = number_at(request.words, at)
        free = number is not None and request.used.isdisjoint(range(number.start, number.end))
        if number is not None and free and 1 < number.value < len(request.table):
            between = range(number.end, mention.start) if at < mention.start else range(mention.end, at)
            counts = isinstance(number.value, int) and all(_may_count(request, each) for each in between)
            return number if counts else None
    return None


def _may_count(request: Request, at: int) -> bool:
    """Whether a word may stand between a number and what it counts: a word that counts, or says nothing."""
    phrase = request.phrase_at(at)
    word = request.words[at].kind == "word" and request.mention_at(at) is None
    return word and (phrase is None or phrase.tag in (Tag.FILLER, Tag.UNTIL, Tag.TO, Tag.EACH))


def _nearest_in_clause(request: Request, ends: Sequence[Phrase], at: int) -> Phrase | None:
    """Return the phrase for the most or the least nearest to a word, with no full stop between."""

    def parted(phrase: Phrase) -> bool:
        between = range(min(phrase.end, at), max(phrase.start, at))
        return any(
            request.words[each].kind == "stop" and request.words[each].text not in COMMAS for each in between
        )

    near = [
        each
        for each in ends
        if each.start not in request.used and abs(each.start - at) <= _FAR_OFF and not parted(each)
    ]
    return min(near, key=lambda each: abs(each.start - at), default=None)


_FAR_OFF = 12


_BOTH = all_words(lambda language: language.asking.both)


def _both_at(request: Request, at: int) -> Number | None:
    """Return the number of "die beiden Filialen mit dem wenigsten Umsatz"."""
    known = 0 <= at < len(request.words) and request.words[at].text in _BOTH
    return Number(2, at, at + 1) if known else None


def _cut_in_order(request: Request) -> Cut | None:
    """Return the number that stands behind a direction, before what it counts ("売上が高い順に3店舗だけ")."""
    for phrase in request.all(Tag.ASC, Tag.DESC):
        at = request.behind_fillers(phrase.end)
        number = number_at(request.words, at) if at < len(request.words) else None
        if number is None or not isinstance(number.value, int) or not 0 < number.value <= _MOST_THINGS:
            continue
        behind = range(number.end, min(number.end + 2, len(request.words)))
        after = [request.phrase_at(place) for place in behind]
        thing = number.end < len(request.words) and request.mention_at(number.end) is not None
        if thing or any(each is not None and each.tag is Tag.ONLY for each in after):
            request.used.update(range(number.start, number.end))
            return Cut(Limit(number.value), descending=phrase.tag is Tag.DESC)
    return None
