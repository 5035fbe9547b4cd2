"""What was made out of a request before it becomes a spec."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from charts.chart import Shows
from charts.grammar import Aggregate, Bin, Mark
from charts.kinds import KINDS, Kind, kind_of
from charts.language.lexicon import MOST_WORDS, words_for
from charts.language.registry import all_phrases, all_words
from charts.language.spelling import words_of
from charts.language.tags import NEGATING, Tag
from charts.language.ways_of_asking import Asking
from charts.planner.choice import uses
from charts.planner.choice.defaults import Shape, shape_of
from charts.planner.choice.ordering import Cut, Order, read_cut, read_order
from charts.planner.choice.ranked_by import ranked_by
from charts.planner.choice.roles import GROUPED, Clock, Part, clock_of, parts_of
from charts.planner.choice.stretches_compared import stretches_compared
from charts.planner.filters.comparisons import Filters, read_filters, with_either
from charts.planner.filters.literals import Cell, cells_of, number_at
from charts.planner.filters.named_cells import leaves_out_before
from charts.planner.filters.spans import SIZES
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.table import Column, Table

MARKS = {tag: kind.mark for kind in KINDS for tag in kind.tags}
"""What is drawn where a phrase names it."""


@dataclass(slots=True)
class Wish:
    """What was made out of a request before it becomes a spec."""

    request: Request
    table: Table
    mark: Mark | None
    filters: Filters
    order: Order | None
    cut: Cut | None
    parts: list[Part]
    clock: Clock | None
    shape: Shape
    counts: bool
    cells: list[Cell]
    doubts: list[str] = field(default_factory=list)
    ranked: bool = False
    """Whether the first so many are the first in a figure that the order names."""

    def has(self, *tags: Tag) -> bool:
        """Whether one of these meanings occurs."""
        return self.request.has(*tags)

    @property
    def kind(self) -> Kind | None:
        """The kind of the mark that is named."""
        return kind_of(self.mark) if self.mark else None

    @property
    def shows(self) -> Shows | None:
        """What the kind that is named shows of a table."""
        return self.kind.shows if self.kind else None

    @property
    def of_a_whole(self) -> bool:
        """Whether the kind that is named shows parts of a whole."""
        return self.kind is not None and self.kind.shares

    @property
    def joined(self) -> bool:
        """Whether the kind that is named runs along x."""
        return self.kind is not None and self.kind.joined


def wish_of(request: Request, *, cells: bool = True) -> Wish:
    """Return what a request says, each rule taking its words before the next."""
    named = cells_of(request) if cells else []
    filters = read_filters(request, named)
    cut = read_cut(request)
    order = read_order(request)
    _set_preamble_aside(request)
    parts = parts_of(request)
    parts += _of_a_quality(request, parts)
    ranking = ranked_by(request, cut, parts) if order is None else None
    clock = stretches_compared(request, with_either(filters.found), parts, clock_of(request, parts))
    return Wish(
        request,
        request.table,
        _mark(request),
        filters,
        ranking or order,
        cut,
        parts,
        clock,
        shape_of(request.table),
        any(part.how == [Aggregate.COUNT] and not part.is_number for part in parts)
        or (
            request.has(Tag.COUNT, Tag.TOTAL_NUMBER)
            and not _is_only_order(request, order)
            and not _asks_for_amounts(request)
        )
        or _says_what_has_numbers(request),
        named,
        ranked=ranking is not None,
    )


MOST_OR_LEAST = (Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN, Tag.ASC, Tag.DESC)
"""Meanings of words for the most and the least, which may be those of a quality: "cheapest first"."""


def _of_a_quality(request: Request, parts: list[Part]) -> list[Part]:
    """Return the figures that a word for the most speaks of, where none are named: "the coldest city"."""
    own = [each for each in uses.measures(request.table) if not uses.numbers_rows(request.table, each)]
    if len(own) == 1 or any(part.is_number for part in parts):
        return []
    for phrase in request.all(*MOST_OR_LEAST):
        for head in spoken_of(request, phrase):
            column = next((each for each in own if head in words_of(each.name)), None)
            if column is not None:
                at = request.table.columns.index(column)
                return [Part(column, Mention(at, phrase.start, phrase.end, 1.0, 1.0, frozenset()))]
    return []


def spoken_of(request: Request, phrase: Phrase) -> tuple[str, ...]:
    """Return the heads of columns that a word for the most, or the quality behind it, speaks of.

    Of an order it is the word that opens it: "cheapest first", and no word for rising.
    """
    end = phrase.start if phrase.tag in (Tag.ASC, Tag.DESC) else phrase.end
    places = range(phrase.start, min(end + 1, len(request.words)))
    texts = [request.words[at].text for at in places if request.mention_at(at) is None]
    return tuple(head for text in texts for head in request.speech.heads_of(text))


def _says_what_has_numbers(request: Request) -> bool:
    """Whether rows with numbers of their own are grouped: "tickets per day" of an ID and hours."""
    first = request.table.columns[0]
    at = request.behind_fillers(0)
    if at not in request.unknown() or not request.speech.names_several(request.words[at].text):
        return False
    named = any(uses.is_measure(request.table.columns[each.column]) for each in request.mentions)
    told = any(each.tag.family in ("aggregate", "figure", "rank") for each in request.phrases)
    grouped = any(each.tag.family in ("span", "group") for each in request.phrases)
    own = uses.is_called_id(first) and uses.is_unique(request.table, first) and len(words_of(first.name)) == 1
    counted = own and grouped and not named and not told
    request.used.update((at,) if counted else ())
    return counted


_PREAMBLES = all_phrases(lambda language: language.preambles)


def _set_preamble_aside(request: Request) -> None:
    """Take columns of an opening "For those employees ..., " as context, not as what is drawn."""
    opening = tuple(word.text for word in request.words[:2])
    comma = next((at for at, word in enumerate(request.words) if word.text in (",", "，")), 0)
    if opening not in _PREAMBLES:
        return
    if any(mention.start > comma for mention in request.mentions):
        for mention in request.mentions:
            if mention.end <= comma:
                mention.roles.add("context")


def _happened(asking: Asking) -> str:
    return asking.happened


def _asks_for_amounts(request: Request) -> bool:
    """Whether "how much has each shop sold" asks for the only amounts there are, and not for rows.

    What stands behind a counting word is counted, where it is a thing ("how many tickets did they sell").
    """
    counting = next(request.all(Tag.COUNT, Tag.TOTAL_NUMBER), None)
    happened = request.speech.asking(_happened)
    if counting is None or len(uses.measures(request.table)) != 1 or _asks_how_often(request, counting):
        return False
    said = [at for at, word in enumerate(request.words) if word.text in happened]
    if not said or all(_is_tested(request, at) for at in said):
        return False
    behind = request.behind_fillers(counting.end)
    if behind in request.unknown() and not _is_idle(request, behind, happened):
        return False
    request.used.update(range(counting.start, counting.end))
    return True


def _asks_how_often(request: Request, counting: Phrase) -> bool:
    """Whether it is asked how often something took so many minutes, of which no sum is meant."""
    times = request.speech.asking(_often)
    told = {word.text for word in request.words[counting.start : counting.end + 1]}
    return uses.is_duration(uses.measures(request.table)[0]) and not times.isdisjoint(told)


def _often(asking: Asking) -> str:
    return asking.often


def _is_tested(request: Request, at: int) -> bool:
    """Whether what happened is tested: how many "students scored at least 60" are rows."""
    behind = request.phrase_at(request.behind_fillers(at + 1)) if at + 1 < len(request.words) else None
    return behind is not None and behind.tag in SIZES


def _is_idle(request: Request, at: int, happened: AbstractSet[str]) -> bool:
    text = request.words[at].text
    return text in happened or request.speech.is_small_talk(text)


def _is_only_order(request: Request, order: Order | None) -> bool:
    """Whether counting words only say what to sort by."""
    counts = [
        phrase for phrase in request.all(Tag.COUNT, Tag.TOTAL_NUMBER) if phrase.start not in request.used
    ]
    return order is not None and not counts


def _mark(request: Request) -> Mark | None:
    """Return the mark that is named; of two the first, but bars before a histogram.

    One that is named to be left out ("not a line", "instead of a pie") is no wish, and bars stand in for it.
    """
    named = [
        (phrase, MARKS[phrase.tag])
        for phrase in request.phrases
        if phrase.tag in MARKS and phrase.start not in request.used
    ]  # "only donut" may be a cell
    unwanted = {phrase.tag for phrase, _ in named if is_refused(request, phrase)}
    refused = {MARKS[tag] for tag in unwanted}
    found = [mark for phrase, mark in named if phrase.tag not in unwanted]  # "stairs instead of lines"
    if (says_stacked(request) or request.has(Tag.HORIZONTAL, Tag.GROUPED)) and not found:
        return Mark.BAR
    if Mark.BAR in found and Mark.HISTOGRAM in found:
        return Mark.BAR
    if Mark.POINT in found and Mark.LINE in found:
        trends = all(is_trend_line(request, phrase) for phrase, mark in named if mark is Mark.LINE)
        return Mark.POINT if trends else Mark.LINE  # "dots connected by a line"
    special = [mark for mark in found if mark not in _PLAIN]
    if special:
        return special[0]  # "a waterfall with green bars"
    if refused and not found:
        return None if Mark.BAR in refused else Mark.BAR
    return found[0] if found else Mark.LINE if _says_lines(request) else None


def is_trend_line(request: Request, phrase: Phrase) -> bool:
    """Whether a line is that of a trend, whose name is several words in some languages."""
    behind = [word.text for word in request.words[phrase.start : phrase.start + MOST_WORDS]]
    found = request.speech.longest(behind, "style") if phrase.tag is Tag.LINE else None
    return found is not None and found[0] is Tag.TREND_LINE


def _says_lines(request: Request) -> bool:
    """Whether lines are named in words for what each is of: "one line per sensor"."""
    texts = (
        word.text for phrase in request.all(Tag.SERIES) for word in request.words[phrase.start : phrase.end]
    )
    return any(text in words_for(Tag.LINE) for text in texts)


_PLAIN = (Mark.BAR, Mark.LINE, Mark.AREA, Mark.POINT)
"""Marks that other kinds are made of as well."""
_STACKED_BY = tuple(all_words(lambda language: language.stacked_stems))


def says_stacked(request: Request) -> bool:
    """Whether marks are to be stacked: "stacked bars", "stacked area", "stacked by quarter"."""
    by = request.all(Tag.SERIES, Tag.AREA)
    said = [request.words[at].text for phrase in by for at in range(phrase.start, phrase.end)]
    meant = any(request.speech.meaning(word) is Tag.STACKED for word in said)
    return meant or request.has(Tag.STACKED) or any(word.startswith(_STACKED_BY) for word in said)


def says_normalized(request: Request) -> bool:
    """Whether each place is to be cut into its parts of a whole: "100% bars", "stacked, in percent"."""
    texts = [word.text for word in request.words]
    for at in range(len(texts) - 1):
        before = request.phrase_ending(at)
        if texts[at : at + 2] == ["100", "%"] and not (before and before.tag in _COMPARING):
            request.used.update((at, at + 1))
            return True
    return request.has(Tag.NORMALIZE) or (request.has(Tag.SHARE) and says_stacked(request))


_COMPARING = (Tag.ABOVE, Tag.BELOW, Tag.AT_LEAST, Tag.AT_MOST, Tag.EQUAL, Tag.TO, Tag.UNTIL)
_IN_THE = all_phrases(lambda language: language.in_the)


_COLOURED = tuple(all_words(lambda language: language.asking.coloured_stems))


def says_colours(request: Request, phrase: Phrase) -> bool:
    """Whether parts are to be told by colours: "coloured by team" and not "split by team"."""
    words = request.words[phrase.start : phrase.end]
    return phrase.tag is Tag.SERIES and any(word.text.startswith(_COLOURED) for word in words)


def is_refused(request: Request, phrase: Phrase | Mention) -> bool:
    """Whether words just before a mark or column, or behind it where such words stand there, refuse it."""
    if request.speech.postposes:
        behind = request.phrase_at(phrase.end)
        return behind is not None and behind.tag in NEGATING
    at = phrase.start
    while before := request.phrase_ending(at):
        if before.tag in NEGATING:
            return not (_is_in_the(request, before) or leaves_out_before(request, before))
        if before.tag is not Tag.FILLER:
            return False
        at = before.start
    return False


def _is_in_the(request: Request, phrase: Phrase) -> bool:
    """Whether "no" is the Portuguese "in the", as it is behind a verb of showing and before "gráfico"."""
    after = request.words[phrase.end : phrase.end + 2]
    return any((request.words[phrase.start].text, word.text) in _IN_THE for word in after)


def labels(wish: Wish) -> list[Part]:
    """Return the named columns that are not numbers."""
    return [part for part in wish.parts if not part.is_number and not part.entity]


def numbers(wish: Wish) -> list[Part]:
    """Return the named columns of numbers."""
    return [part for part in wish.parts if part.is_number]


def bins(wish: Wish) -> Bin | None:
    """Return the bins asked for: "8 bins", "bins of 10 kg", "in 20 minute buckets"."""
    words = wish.request.words
    for phrase in wish.request.all(Tag.BIN):
        led = words[phrase.end].text if phrase.end < len(words) else ""
        wide = led in _WIDTHS
        after = phrase.end + (wide or led in ("=", ":"))
        for at, step in ((after, wide), (phrase.start - 1, False), (phrase.start - 2, True)):
            number = number_at(words, at)
            if number and number.start not in wish.request.used and number.value > 0:
                wish.request.used.update(range(at, number.end), range(phrase.end, after))
                return (
                    Bin(step=float(number.value)) if step else Bin(count=min(100, max(1, int(number.value))))
                )
    return Bin() if wish.has(Tag.BIN) else None


_WIDTHS = all_words(lambda language: language.asking.widths)
_MOST_COLOURS = 40


def can_colour(column: Column) -> bool:
    """Whether the values are few enough to be told apart by colour."""
    return uses.levels(column) <= _MOST_COLOURS


def says_group(wish: Wish) -> bool:
    """Whether words such as "per" or "for each" stand before a named column."""
    return any(part.lead in (*GROUPED, Tag.SERIES) for part in wish.parts if not part.entity)
