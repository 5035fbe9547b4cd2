"""A frame: the words it spends, and what they make of the spec."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from charts.data.calculating import calculated
from charts.grammar import Calculate, ChartSpec, columns_in
from charts.language.tags import Tag
from charts.language.tokens import Word
from charts.planner.filters.literals import Cell, cells_of, day_at, number_at
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request, request_of
from charts.table import Column, Table

Edit = Callable[[ChartSpec], ChartSpec]
"""What a frame makes of the spec that the rest of the request came to."""


def unchanged(spec: ChartSpec) -> ChartSpec:
    """Return the spec as it is."""
    return spec


@dataclass(frozen=True, slots=True)
class Frame:
    """What was made of some words.

    words are their places in the request. edit changes the finished spec; where it cannot (a highlight of a
    mark that is not drawn), it returns the spec as it is, and the words count as unspent. column is a column
    to be calculated first: the rest of the request is read as if its name stood in place of the words.
    loose says that the words mean something else where the frame has no effect, and are then read again.
    holds tells of the spec before the edit whether what is asked is in force or can be: its words are then
    spent although the edit changed nothing.
    """

    name: str
    words: frozenset[int]
    edit: Edit = unchanged
    column: Calculate | None = None
    loose: bool = False
    holds: Callable[[ChartSpec], bool] | None = None
    about: frozenset[int] = frozenset()
    """Words that name what is drawn, and are spent by it where that is not drawn already."""


@dataclass(slots=True)
class Said:
    """A request with the words that frames have taken so far."""

    request: Request
    taken: set[int] = field(default_factory=set)
    words: Sequence[Word] = field(init=False)
    """All words, taken or not."""
    _cells: list[Cell] | None = None
    _cells_by_place: dict[int, Cell] | None = None

    def __post_init__(self) -> None:
        self.words = self.request.words

    @property
    def cells(self) -> list[Cell]:
        """Return the places where cells are named, looked for once."""
        if self._cells is None:
            self._cells = cells_of(self.request)
        return self._cells

    def cell_at(self, at: int) -> Cell | None:
        """Return the cell that a word is part of."""
        if self._cells_by_place is None:
            places = ((at, cell) for cell in self.cells for at in range(cell.start, cell.end))
            self._cells_by_place = dict(places)
        return self._cells_by_place.get(at)

    def cell_from(self, at: int) -> Cell | None:
        """Return the cell that begins at a word."""
        cell = self.cell_at(at)
        return cell if cell is not None and cell.start == at else None

    @property
    def table(self) -> Table:
        """Return the table that is spoken of."""
        return self.request.table

    def listed(self, what: str) -> frozenset[str]:
        """Return the words of one list of how things are asked, in the request's language."""
        return self.request.speech.listed(what)

    def free(self, places: Iterable[int]) -> bool:
        """Whether no frame has one of these words."""
        return self.taken.isdisjoint(places)

    def phrases(self, *tags: Tag) -> Iterator[Phrase]:
        """Yield the phrases with one of these meanings that are still free, left to right."""
        return (each for each in self.request.all(*tags) if self.free(range(each.start, each.end)))

    def mention_at(self, at: int) -> Mention | None:
        """Return the free mention that covers a word."""
        mention = self.request.mention_at(at) if 0 <= at < len(self.words) else None
        return mention if mention and self.free(range(mention.start, mention.end)) else None

    def column(self, mention: Mention) -> Column:
        """Return the column that a mention names."""
        return self.table.columns[mention.column]

    def between(self, start: int, end: int) -> frozenset[int]:
        """Return the places from start to end, without those of words that say something else."""
        lost = {at for at in self.request.unknown() if start <= at < end and self._is_lost(at)}
        return frozenset(range(start, end)) - lost

    def _is_lost(self, at: int) -> bool:
        """Whether a word is no cell, no number, no moment and no phrase of what is computed."""
        named = self.cell_at(at) is not None
        told = number_at(self.words, at) or day_at(self.words, at)
        speech, text = self.request.speech, self.words[at].text
        return not (named or told or speech.is_phrase(text) or speech.is_small_talk(text))

    def skip(self, at: int, step: int = 1) -> int:
        """Return the next place from here, over words that say nothing ("of", "the")."""
        while 0 <= at < len(self.words):
            phrase = self.request.phrase_at(at)
            if phrase is None or phrase.tag is not Tag.FILLER or self.request.mention_at(at):
                break
            at += step
        return at

    def skip_articles(self, at: int) -> int:
        """Return the nearest place from here to the left that holds no article."""
        while at >= 0 and self.words[at].text in self.request.speech.articles:
            at -= 1
        return at


Reader = Callable[[Said], Iterator[Frame]]
"""One family of wishes: yields its frames. Their words are taken before the next family reads."""


Heard = Sequence[Sequence[Frame]]
"""The frames of each family in its turn."""


def frames_of(
    request: Request,
    readers: Sequence[Reader],
    idle: AbstractSet[tuple[str, frozenset[int]]] = frozenset(),
    before: Heard = (),
) -> list[Frame]:
    """Return all frames of a request, each family in its turn, without those that are known to do nothing."""
    return settled(hear(request, readers, idle, before))


def hear(
    request: Request,
    readers: Sequence[Reader],
    idle: AbstractSet[tuple[str, frozenset[int]]] = frozenset(),
    before: Heard = (),
) -> Heard:
    """Return what each family finds, without the frames that are known to do nothing.

    before is what the same families found when none was known: it holds up to the first that is idle now.
    """
    said = Said(request)
    found: list[Sequence[Frame]] = []
    for family in before:
        if any((frame.name, frame.words) in idle for frame in family):
            break
        found.append(family)
        said.taken.update(*(frame.words for frame in family))
    for reader in readers[len(found) :]:
        own: list[Frame] = []
        for frame in reader(said):
            if frame.words and said.free(frame.words) and (frame.name, frame.words) not in idle:
                own.append(frame)
                said.taken |= frame.words
        found.append(own)
    return found


def settled(heard: Heard) -> list[Frame]:
    """Return the frames of all families that stand beside one another."""
    found = [frame for family in heard for frame in family]
    return [each for each in found if not _is_of_what_is_made(each, found)]


def _is_of_what_is_made(frame: Frame, found: Sequence[Frame]) -> bool:
    """Whether another unit is meant of a column that nobody named, and of which another is made.

    Both cannot be drawn as one: its words are left, and named.
    """
    if frame.name != UNIT or frame.column is None:
        return False
    own = set(columns_in(frame.column.expression))
    others = (each.column for each in found if each is not frame and each.column is not None)
    return any(not own.isdisjoint(columns_in(each.expression)) for each in others)


UNIT = "unit"
"""The frames of figures in another unit, as their family calls them."""


@dataclass(frozen=True, slots=True)
class Rest:
    """The request without the words of its frames; places tells where each of its words stood before."""

    request: Request
    places: tuple[int, ...]


def _only_kind(request: Request, frames: Sequence[Frame]) -> frozenset[int]:
    """Return the words of the only kind that is named: "bill by month, values over each bar"."""
    kinds = [each for each in request.phrases if each.tag.family == "mark"]
    at_bars = (frame for frame in frames if frame.name in _AT_MARKS)
    if len(kinds) != 1 or kinds[0].tag is not Tag.BAR:
        return frozenset()
    words = frozenset(range(kinds[0].start, kinds[0].end))
    return words if any(words <= frame.words for frame in at_bars) else frozenset()


_AT_MARKS = ("values", "style.values")


def rest_of(request: Request, frames: Sequence[Frame]) -> Rest:
    """Return what is left to be read, on a table with the columns that the frames calculate.

    The first word of a frame with a column becomes the column's name.
    """
    made = [frame for frame in frames if frame.column]
    table, _ = calculated(
        request.table, [frame.column for frame in made if frame.column], range(len(request.table))
    )
    names = {min(frame.words): frame.column.name for frame in made if frame.column}
    taken = frozenset[int]().union(*(frame.words for frame in frames)) - _only_kind(request, frames)
    if not taken and not made:
        return Rest(request.anew(), tuple(range(len(request.words))))
    kept: list[Word] = []
    places: list[int] = []
    for at, word in enumerate(request.words):
        if at in names:
            kept.append(replace(word, text=names[at].casefold(), raw=names[at], kind="name"))
        elif at in taken:
            continue
        else:
            kept.append(word)
        places.append(at)
    return Rest(request_of(table, kept, request.speech), tuple(places))
