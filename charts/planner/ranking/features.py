"""What speaks for and against a candidate, in figures that people can read.

Each feature is 0 where nothing is odd, so that a chart without a fault has a score of 0.
"""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from charts.data.figures import is_mean_like
from charts.data.filtering import kept_rows
from charts.grammar import Aggregate, ChartSpec, Mark
from charts.kinds import kind_of
from charts.language.spelling import fold
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.defaults import is_coded
from charts.planner.choice.sight import Sight
from charts.planner.effects import columns_of, tests
from charts.planner.ledger import accounts_of
from charts.planner.leftovers import Account, carries_a_wish
from charts.planner.ranking.decisions import is_along_names, parts_beside
from charts.planner.request.phrases import Request
from charts.planner.tried import Tried
from charts.table import Column, Table

_MANY_BARS, _MANY_RUNS = 25, 8


@dataclass(frozen=True)
class Seen:
    """A request and one reading of it, with what the features ask for more than once."""

    read: Request
    tried: Tried
    dropped: AbstractSet[int] = frozenset()
    """The words of a frame of the first reading that this one does without."""

    @property
    def spec(self) -> ChartSpec:
        """What would be drawn."""
        return self.tried.spec

    @property
    def table(self) -> Table:
        """The table, with columns that are calculated."""
        return self.tried.rest.request.table

    @property
    def sight(self) -> Sight:
        """The table as an editor sees it."""
        return self.table.once(Sight)

    @cached_property
    def unspent(self) -> Sequence[int]:
        """The places of words that nothing came of."""
        tried = self.tried
        accounts = accounts_of(self.read, tried.rest, tried.spec, tried.frames, tried.done)
        return [at for at, account in enumerate(accounts) if account is Account.NAMED]

    @cached_property
    def named(self) -> frozenset[str]:
        """The columns that are named, with those that frames calculate."""
        requests = (self.read, self.tried.rest.request)
        return frozenset(each.table.columns[at.column].name for each in requests for at in each.mentions)

    @cached_property
    def lost(self) -> AbstractSet[str]:
        """The columns that are named in what the frames left, and are not drawn."""
        request = self.tried.rest.request
        named = {request.table.columns[each.column].name for each in request.mentions}
        return named - columns_of(self.spec)

    @cached_property
    def measures(self) -> Sequence[Column]:
        """The columns that are measured."""
        return [self.table[each.field] for each in self.spec.y if each.field in self.table.names]

    @cached_property
    def kept(self) -> Sequence[int]:
        """The rows that pass the filter."""
        return kept_rows(self.table, self.spec.where, self.sight.rows)

    def column(self, name: str) -> Column | None:
        """Return a column of the table, None for one that is not there."""
        return self.table[name] if name in self.table.names else None

    @property
    def x(self) -> Column | None:
        """The column along x."""
        return self.column(self.spec.x.field) if self.spec.x else None


def _words_lost(seen: Seen) -> float:
    """Count the words that nothing came of."""
    return len(seen.unspent)


def _meanings_lost(seen: Seen) -> float:
    """Count those of them that were understood: columns, phrases."""
    read = seen.read
    return sum(read.phrase_at(at) is not None or read.mention_at(at) is not None for at in seen.unspent)


def _frame_unheard(seen: Seen) -> float:
    """Count the words of a frame that it does without, but for columns, figures and joints."""
    return unheard(seen.read, seen.dropped)


def unheard(read: Request, words: AbstractSet[int]) -> int:
    """Return how many words say something that are neither columns nor figures nor joints."""
    told = (at for at in words if read.words[at].kind == "word" and read.mention_at(at) is None)
    return sum(carries_a_wish(read, at) and not read.speech.is_small_talk(read.words[at].text) for at in told)


def _columns_lost(seen: Seen) -> float:
    """Count the columns that are named and not drawn."""
    return len(seen.lost)


def _unnamed_beside(seen: Seen) -> float:
    """Count the measures that nobody named, beside others that were named."""
    names = [each.name for each in seen.measures]
    own = [name for name in names if name in seen.named]
    return len(names) - len(own) if own else 0


def _several_unnamed(seen: Seen) -> float:
    """Count the measures beyond the first where none is named."""
    names = {each.name for each in seen.measures}
    return 0 if names & seen.named else max(0, len(names) - 1)


def _parts_beside(seen: Seen) -> float:
    """Count the measures that stand beside what is calculated of them."""
    return parts_beside(seen.spec)


def _unlike(seen: Seen) -> float:
    """Count the measures that are not like the first and share its axis."""
    if seen.spec.facet_measures or any(each.right for each in seen.spec.y):
        return 0
    return sum(not seen.sight.is_like(seen.measures[0], each) for each in seen.measures[1:])


def _mixed(seen: Seen) -> float:
    """Whether some figures are sums and others means."""
    return len({each.aggregate for each in seen.spec.y}) > 1


def _alike_left_out(seen: Seen) -> float:
    """Count the measures like the one that is drawn where none is named."""
    drawn = {each.name for each in seen.measures}
    if len(drawn) != 1 or drawn & seen.named:
        return 0
    return len([each for each in seen.sight.alike(seen.measures[0]) if each.name not in drawn])


def _not_the_main(seen: Seen) -> float:
    """Whether another measure than the main one stands alone, though none is named."""
    main = seen.sight.main
    alone = len(seen.measures) == 1 and seen.measures[0].name not in seen.named
    return alone and main is not None and main.name != seen.measures[0].name


def _codes(seen: Seen) -> float:
    """Whether codes stand along x though names without figures tell the rows apart as well."""
    x = seen.x
    if x is None or x.name in seen.named or uses.is_time(x) or not is_coded(x):
        return 0
    names = (each for each in seen.sight.labels if each is not x and not is_coded(each))
    return any(uses.is_unique(seen.table, each) for each in names)


def _names_lost(seen: Seen) -> float:
    """Whether an unnamed column stands along x though one of names is named and not drawn."""
    x = seen.x
    names = {each.name for each in uses.groups(seen.table)}
    return x is not None and x.name not in seen.named and bool(seen.lost & names)


def _overlaps(seen: Seen) -> float:
    """Whether several rows have their mark at one place, and are not put together."""
    x, spec = seen.x, seen.spec
    plain = [each for each in spec.y if each.aggregate is None and each.window is None]
    if x is None or not plain or spec.mark is Mark.POINT or not kind_of(spec.mark).single:
        return 0
    series = seen.column(spec.series.field) if spec.series else None
    places = [(x.values[row], series.values[row] if series else None) for row in seen.kept]
    return len(set(places)) < len(places)


def _one_mark(seen: Seen) -> float:
    """Whether no more than one place is left along x."""
    x = seen.x
    return x is not None and len({x.values[row] for row in seen.kept}) <= 1


def _many_marks(seen: Seen) -> float:
    """Whether there are more bars, or more colours, than can be read."""
    series = seen.column(seen.spec.series.field) if seen.spec.series else None
    runs = uses.levels(series) if series else len(seen.spec.y)
    bars = uses.levels(seen.x) if seen.x and not (seen.spec.x and seen.spec.x.time_unit) else 0
    crowded = kind_of(seen.spec.mark).wide and seen.spec.limit is None and bars > _MANY_BARS
    return int(crowded) + int(runs > _MANY_RUNS)


def _joins_names(seen: Seen) -> float:
    """Whether a line joins names that have no order."""
    return is_along_names(seen.spec, seen.table)


def _bars_in_time(seen: Seen) -> float:
    """Whether bars stand along moments, which a line would join."""
    return seen.spec.mark is Mark.BAR and seen.x is not None and uses.is_time(seen.x)


def _added_up(seen: Seen) -> float:
    """Whether figures are added up that say nothing in sum."""
    sums = {each.field for each in seen.spec.y if each.aggregate is Aggregate.SUM}
    return any(each.name in sums and is_mean_like(each) for each in seen.measures)


def _averaged(seen: Seen) -> float:
    """Whether amounts are averaged though no mean is asked for."""
    means = {each.field for each in seen.spec.y if each.aggregate is Aggregate.MEAN}
    asked = seen.read.has(Tag.MEAN)
    return not asked and any(each.name in means and not is_mean_like(each) for each in seen.measures)


def _counted(seen: Seen) -> float:
    """Whether rows are counted though nobody asked for it and there is something to measure."""
    counts = any(not each.field and each.aggregate is Aggregate.COUNT for each in seen.spec.y)
    asked = seen.read.has(Tag.COUNT, Tag.TOTAL_NUMBER, Tag.DISTINCT, Tag.DISTRIBUTION)
    return counts and not asked and bool(seen.sight.measures)


def _all_ones(seen: Seen) -> float:
    """Whether each count is 1."""
    counts = any(not each.field and each.aggregate is Aggregate.COUNT for each in seen.spec.y)
    plain = seen.x is not None and seen.spec.x is not None and seen.spec.x.time_unit is None
    return counts and plain and seen.x is not None and uses.is_unique(seen.table, seen.x)


def _merged(seen: Seen) -> float:
    """Whether rows become one at a label that nobody named, though another tells them apart."""
    x = seen.x
    if x is None or x.name in seen.named or uses.is_time(x) or uses.is_unique(seen.table, x):
        return 0
    return any(uses.is_unique(seen.table, each) for each in seen.sight.labels)


def _unwritten(seen: Seen) -> float:
    """Count the cells that a filter asks for though the request does not have them as they are written."""
    said = fold(" ".join(word.raw for word in seen.read.words))
    values = (value for test in tests(seen.spec.where) for value in test.values)
    return sum(isinstance(value, str) and fold(value) not in said for value in values)


def _rows_gone(seen: Seen) -> float:
    """Return the share of rows that a filter takes out."""
    rows = len(seen.sight.rows)
    return 1 - len(seen.kept) / rows if rows else 0


def _nothing_left(seen: Seen) -> float:
    """Whether no row passes the filter."""
    return not seen.kept


Feature = Callable[[Seen], float]
NOTHING_LEFT = "nothing_left"

FEATURES: Mapping[str, Feature] = {
    "words_lost": _words_lost,
    "meanings_lost": _meanings_lost,
    "frame_unheard": _frame_unheard,
    "columns_lost": _columns_lost,
    "unnamed_beside": _unnamed_beside,
    "several_unnamed": _several_unnamed,
    "parts_beside": _parts_beside,
    "unlike": _unlike,
    "mixed": _mixed,
    "alike_left_out": _alike_left_out,
    "not_the_main": _not_the_main,
    "codes": _codes,
    "names_lost": _names_lost,
    "overlaps": _overlaps,
    "one_mark": _one_mark,
    "many_marks": _many_marks,
    "joins_names": _joins_names,
    "bars_in_time": _bars_in_time,
    "added_up": _added_up,
    "averaged": _averaged,
    "counted": _counted,
    "all_ones": _all_ones,
    "merged": _merged,
    "unwritten": _unwritten,
    "rows_gone": _rows_gone,
    NOTHING_LEFT: _nothing_left,
}
"""The features by their names, as the weights have them."""


def features_of(read: Request, tried: Tried, dropped: AbstractSet[int]) -> dict[str, float]:
    """Return the features of a reading that are not 0; dropped are words of a frame that it does without."""
    seen = Seen(read, tried, dropped)
    found = {name: float(feature(seen)) for name, feature in FEATURES.items()}
    return {name: value for name, value in found.items() if value}
