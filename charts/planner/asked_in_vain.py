"""Words that ask for something computed, of which nothing was: "what percent was answered" drawn as it is."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from charts.grammar import ChartSpec, Mark, Stack
from charts.kinds import kind_of
from charts.language.lexicon import MOST_WORDS
from charts.language.tags import NEGATING, Tag
from charts.language.which_table import is_a_table
from charts.planner.choice.wish import says_colours
from charts.planner.filters.literals import cells_of, number_at
from charts.planner.frames.highlighting import has_one_colour
from charts.planner.leftovers import Account
from charts.planner.request.phrases import Phrase, Request

_ASKING = (Tag.PERCENT, Tag.DIFFERENCE, Tag.RATIO, Tag.GROWTH, Tag.CHANGE)
_SIDES = (Tag.AT_LEFT, Tag.AT_RIGHT)
_PERCENT = "%"


def asks_in_vain(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether a word by itself asks for percent or a difference, and nothing of a chart was computed.

    Behind a number it is one of a filter or of a line; figures in percent already are what was asked.
    """
    text, phrase = request.words[at].text, request.phrase_at(at)
    if phrase is not None and (phrase.tag is not Tag.FILLER or phrase.end - phrase.start > 1):
        return False
    found = request.speech.longest((text,), "window") if text != _PERCENT else (Tag.PERCENT, 1)
    found = found or request.speech.longest((text,), "calculate")
    if found is None or found[0] not in _ASKING or (at and number_at(request.words, at - 1) is not None):
        return False
    return not _is_computed(request, spec)


def shares_in_vain(request: Request, spec: ChartSpec, phrase: Phrase) -> bool:
    """Whether a part was asked of one thing, and those of another drawn: "what part of the eggs broke".

    What is drawn is named behind a word that no column is called by, or something became of it that no
    column and no cell tells of: "what share of the loans came back".
    """
    if phrase.tag is not Tag.SHARE or request.speech.postposes or not _are_plain_parts(spec):
        return False
    at = request.behind_fillers(phrase.end)
    end = next((each for each in range(at, len(request.words)) if request.words[each].kind == "stop"), None)
    clause = range(at, len(request.words) if end is None else end)
    mentions = [each for each in request.mentions if each.start in clause]
    drawn = [each for each in mentions if request.table.columns[each.column].name == spec.y[0].field]
    if len(drawn) != len(mentions) or any(each.start in clause for each in cells_of(request)):
        return False  # "what share of sales comes from each region"
    if any(each.tag in (Tag.EACH, Tag.BY) for each in request.phrases if each.start in clause):
        return False
    unknown = request.unknown()
    if drawn and drawn[0].start == at:
        return request.behind_fillers(drawn[0].end) in unknown
    return at in unknown and bool(drawn)


def _are_plain_parts(spec: ChartSpec) -> bool:
    return spec.mark is Mark.ARC and len(spec.y) == 1 and not spec.calculate


def colours_in_vain(request: Request, spec: ChartSpec, phrase: Phrase) -> bool:
    """Whether colours are to tell things apart, and all marks have one: "bars in different colours"."""
    if not says_colours(request, phrase) or spec.looks.paints:
        return False
    return has_one_colour(spec) or (not spec.looks.brand and _are_of_a_stranger(request, phrase))


def _are_of_a_stranger(request: Request, phrase: Phrase) -> bool:
    """Whether colours are wanted that only their owner knows: "in the colours of Italy"."""
    at = request.behind_fillers(phrase.end)
    owned = phrase.end < at < len(request.words) and request.phrase_at(at) is None
    return owned and request.mention_at(at) is None and request.words[at].kind in ("word", "name")


def _is_computed(request: Request, spec: ChartSpec) -> bool:
    if spec.calculate or spec.stack is Stack.NORMALIZE or kind_of(spec.mark).shares:
        return True
    if any(each.window is not None for each in spec.y):
        return True
    drawn = [request.table[each.field] for each in spec.y if each.field in request.table.names]
    return any(_is_rate(column.name, column.unit, column.ratio) for column in drawn)


def _is_rate(name: str, unit: object, ratio: object) -> bool:
    return ratio is not None or _PERCENT in f"{name} {unit or ''}"


def looks_in_vain(
    read: Request, spec: ChartSpec, accounts: Mapping[int, Account], framed: AbstractSet[int]
) -> AbstractSet[int]:
    """Return the words of wishes about looks that no frame has taken: "the y axis | on the right".

    That each of their words by itself says nothing does not make them small talk. Names of columns are none,
    nor what was done: "çizgi olarak" is a line.
    """
    found: set[int] = set()
    texts, at = [word.text for word in read.words], 0
    while at < len(texts):
        known = read.speech.longest(texts[at : at + MOST_WORDS], "style")
        words = range(at, at + (known[1] if known else 1))
        spent = any(accounts[each] is Account.SPENT for each in words)
        vain = not spent and framed.isdisjoint(words) and accounts[words[-1]] is Account.SMALL_TALK
        vain = vain and not any(map(read.mention_at, words))
        if known is not None and len(words) > 1 and vain and not _lies_there(spec, known[0]):
            found.update(words)
        at = words.stop
    return found


def _lies_there(spec: ChartSpec, side: Tag) -> bool:
    """Whether something lies at a side by the kind of chart: halves of a pyramid, a line on top of bars."""
    if side in _SIDES:
        return spec.mark is Mark.PYRAMID
    return side is Tag.AT_TOP and (spec.mark is Mark.COMBO or bool(spec.layers))


def wanted_instead(read: Request, at: int) -> bool:
    """Whether a word names what is to be drawn in place of a kind of chart: "ribbons | instead of lines"."""
    negated = read.phrase_at(at + 1) if at + 1 < len(read.words) else None
    if negated is None or negated.start != at + 1 or negated.tag not in NEGATING or read.speech.postposes:
        return False
    refused = read.phrase_at(read.behind_fillers(negated.end)) if negated.end < len(read.words) else None
    wide = negated.end - negated.start > 1 or read.words[negated.start].text in read.speech.listed("instead")
    return wide and refused is not None and refused.tag.family == "mark"


def tables_in_vain(read: Request, accounts: Mapping[int, Account]) -> AbstractSet[int]:
    """Return the words that want a table drawn too: "and a table", "with the table next to it"."""
    found: set[int] = set()
    for at, word in enumerate(read.words):
        if accounts[at] is not Account.SMALL_TALK or not is_a_table(word.text) or read.mention_at(at):
            continue
        led = read.phrase_ending(read.before_fillers(at))
        if led is not None and led.start and led.tag in (Tag.AND, Tag.ADD, Tag.PLUS):
            found.add(at)
        found.update(_placed(read, accounts, at))
    return found


def _placed(read: Request, accounts: Mapping[int, Account], at: int) -> range:
    """Return a table and the words behind it that say where it is to stand: "next to it", "below"."""
    after = at + 1
    if after == len(read.words):
        return range(0)
    beside = read.phrase_at(after)
    if beside is not None and beside.tag is Tag.ADD and beside.end > after + 1:
        return range(at, beside.end)
    place = read.speech.longest([each.text for each in read.words[after : after + MOST_WORDS]], "style")
    size = place[1] if place is not None and place[0] in _PLACES else 0
    told = size > 1 or accounts[after] is Account.NAMED
    return range(at, after + max(1, size)) if told else range(0)


_PLACES = (Tag.AT_LEFT, Tag.AT_RIGHT, Tag.AT_TOP, Tag.AT_BOTTOM, Tag.PANELS_BELOW)
