"""Questions about rows and ends: how many, whether any, by how much since the first, what part of all."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, Position, Scale
from charts.data.axes import measure_axis
from charts.data.figures import Number, is_mean_like
from charts.data.filtering import figure, kept_rows
from charts.grammar import Aggregate, ChartSpec, Comparison, Measure, Op, WindowOp
from charts.kinds import chart_data
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.effects import tests
from charts.planner.filters.flags import flags
from charts.planner.filters.literals import Cell, outcomes
from charts.planner.filters.named_cells import is_negated
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Said
from charts.planner.frames.metering import meter_of
from charts.planner.frames.parts_of_rows import parts_named
from charts.planner.frames.sharing import names_rows
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import CALENDAR, Kind, Table
from charts.telling import asked_figures, formats
from charts.telling.asked_figures import Answered
from charts.telling.speech import in_percent
from charts.telling.taken import where_text
from charts.telling.titles import measure_title

_CHANGING = {"window": (Tag.GROWING, Tag.CHANGE, Tag.GROWTH), "sign": (Tag.GREW, Tag.SHRUNK)}
_RISING = (Op.GT, Op.GE)
_FALLING = (Op.LT, Op.LE)
_HELPING = all_words(lambda language: language.asking.whether)
_TWO = 2


def said_figure(table: Table, measure: Measure, value: Number) -> str:
    """Return a figure of a column as text, with its unit."""
    axis = measure_axis(table, (measure,), log=False)
    return formats.value_label(float(value), axis.decimals, axis.unit)


def rows_of(table: Table) -> list[int]:
    """Return all rows but the totals."""
    return [row for row in range(len(table)) if row not in table.totals]


def change(said: Said, spec: ChartSpec) -> Answered | None:
    """Return the answer to "by how much did visits grow?": from the first place along x to the last."""
    found = [
        each for family, tags in _CHANGING.items() for each in spoken_of(said, family) if each.tag in tags
    ]
    plain = len(spec.y) == 1 and spec.y[0].field in said.table.names and spec.y[0].window is None
    asked = said.words[0].text if said.words else ""
    plain = plain and asked not in said.listed("picking")  # "when did it fall?" asks for moments
    if not found or not plain or spec.x is None or spec.series is not None:
        return None
    chart = chart_data(said.table, _in_order(spec))
    run = chart.series[0]
    known = [(x, y) for x, y in zip(run.x, run.y, strict=True) if y is not None]
    if len(known) < _TWO or not _is_ordered(said.table, spec):
        return None
    (start, before), (end, after) = known[0], known[-1]
    said.request.used.update(at for each in found for at in range(each.start, each.end))
    said.request.used.update(_ends(said))
    difference = after - before
    relative = in_percent(_signed(difference / abs(before) * 100, 1)) if before else ""
    axis = measure_axis(said.table, spec.y, log=False)
    amount = formats.with_unit(_signed(difference, axis.decimals), axis.unit)
    places = (
        (place_of(chart, at), said_figure(said.table, spec.y[0], y))
        for at, y in ((start, before), (end, after))
    )
    first, last = places
    return asked_figures.of_change(amount, relative, first, last)


def used(said: Said, spec: ChartSpec) -> Answered | None:
    """Return the answer to "how much gas did we use?": what came between the first and the last reading."""
    meter = meter_of(said)
    drawn = [each for each in spec.y if each.window is not None and each.window.op is WindowOp.DIFFERENCE]
    if meter is None or [each.field for each in drawn] != [meter.name] or spec.x is None:
        return None
    chart = chart_data(said.table, _in_order(replace(spec, y=(Measure(meter.name, drawn[0].aggregate),))))
    run = chart.series[0]
    known = [(x, y) for x, y in zip(run.x, run.y, strict=True) if y is not None]
    if len(known) < _TWO:
        return None
    for phrase in said.request.all(Tag.SUM):
        said.request.used.update(range(phrase.start, phrase.end))
    measure = Measure(meter.name)
    first, last = (
        (place_of(chart, at), said_figure(said.table, measure, y)) for at, y in (known[0], known[-1])
    )
    amount = said_figure(said.table, measure, known[-1][1] - known[0][1])
    return asked_figures.of_change(amount, "", first, last)


def _signed(value: float, decimals: int) -> str:
    return f"{'+' if value > 0 else ''}{formats.plain(value, decimals)}"


def _in_order(spec: ChartSpec) -> ChartSpec:
    return replace(spec, sort=None, limit=None)


def _is_ordered(table: Table, spec: ChartSpec) -> bool:
    """Whether there is a first and a last along x: moments, or labels that come once in the table's order."""
    if spec.x is None or spec.x.field not in table.names:
        return False
    column = table[spec.x.field]
    return uses.is_time(column) or column.ranks is not None or any(char.isdigit() for char in column.raw[0])


def _ends(said: Said) -> set[int]:
    """Return the words "first" and "last", and the stretches of time beside them."""
    ends = list(said.request.all(Tag.TOP, Tag.BOTTOM))
    words = {at for each in ends for at in range(each.start, each.end)}
    for each in ends:
        unit = said.request.phrase_at(each.end) if each.end < len(said.words) else None
        words |= set(range(unit.start, unit.end)) if unit and unit.tag.family == "time" else set()
    return words


def share(said: Said, spec: ChartSpec) -> Answered | None:
    """Return the answer to "what percentage is from India?": a cell's part of the whole column."""
    wanted = [each for each in spoken_of(said, "calculate") if each.tag in (Tag.FRACTION, Tag.PERCENT_OF)]
    wanted += list(said.request.all(Tag.SHARE))
    wanted += [each for each in spoken_of(said, "window") if each.tag is Tag.PERCENT]
    cells = said.cells
    columns = {cell.column for cell in cells}
    if wanted and (answer := _told_otherwise(said, spec, wanted)):
        return answer
    whole_of = _whole_behind(said, wanted) if len(columns) == _TWO else None
    if whole_of is not None:
        cells = [each for each in cells if each.column != whole_of.column]
        columns.discard(whole_of.column)
    if not wanted or len(columns) != 1 or not spec.y:
        return None
    column = said.table.columns[columns.pop()]
    values = tuple(dict.fromkeys(cell.value for cell in cells))
    if len(values) >= uses.levels(column):
        return None
    measure = spec.y[0]
    named = any(uses.is_measure(said.column(each)) for each in said.request.mentions)
    of_rows = names_rows(said.table) or bool(outcomes(column))
    of_rows = of_rows and not uses.is_unique(said.table, column)
    field = measure.field if measure.field in said.table.names and (named or not of_rows) else ""
    if field and is_mean_like(said.table[field]):
        return None
    refused = is_negated(said.request, cells[0].start, cells[-1].end)  # "what part is not rent?"
    rows, test = rows_of(said.table), Comparison(column.name, Op.IN, values, negate=refused)
    if whole_of is not None:
        among = Comparison(said.table.columns[whole_of.column].name, Op.EQ, (whole_of.value,))
        rows = kept_rows(said.table, among, rows)
        said.request.used.update(range(whole_of.start, whole_of.end))
    how = Measure(field, Aggregate.SUM if field else Aggregate.COUNT)
    part, whole = figure(said.table, how, kept_rows(said.table, test, rows)), figure(said.table, how, rows)
    if not part or not whole:
        return None
    said.request.used.update(at for each in wanted for at in range(each.start, each.end))
    said.request.used.update(at for cell in cells for at in range(cell.start, cell.end))
    shown, of = (said_figure(said.table, how, each) for each in (part, whole))
    return asked_figures.of_share(part / whole, shown, of, field)


def _told_otherwise(said: Said, spec: ChartSpec, wanted: Sequence[Phrase]) -> Answered | None:
    """Return the answer to a question for a part by heads, by moments, or by who says yes."""
    moments = share_of_moments(said, spec, wanted)
    return moments or _of_heads(said, spec, wanted) or _of_those_who_say_yes(said, wanted)


def share_of_moments(said: Said, spec: ChartSpec, wanted: Sequence[Phrase]) -> Answered | None:
    """Return the part that some moments have of all along x: "what share of my steps is on the weekend?"."""
    test, table = spec.where, said.table
    along = spec.x.field if spec.x is not None and spec.series is None else ""
    if not isinstance(test, Comparison) or test.field != along or along not in table.names:
        return None
    others = any(table.columns[cell.column].name != along for cell in said.cells)
    figures = [table[each.field] for each in spec.y if each.field in table.names]
    timed = table[along].kind in CALENDAR and not others
    if not timed or len(figures) != 1 or len(spec.y) != 1 or is_mean_like(figures[0]):
        return None
    rows, how = rows_of(table), Measure(spec.y[0].field, Aggregate.SUM)
    part, whole = figure(table, how, kept_rows(table, test, rows)), figure(table, how, rows)
    if not part or not whole:
        return None
    said.request.used.update(at for each in wanted for at in range(each.start, each.end))
    shown, of = (said_figure(table, how, each) for each in (part, whole))
    return asked_figures.of_share(part / whole, shown, of, how.field)


def _of_heads(said: Said, spec: ChartSpec, wanted: Sequence[Phrase]) -> Answered | None:
    """Return the answer to "what percentage of all members are women?", where columns count women and men."""
    found = parts_named(said)
    if found is None:
        return None
    named, columns = found
    rows = rows_of(said.table)
    label = next(iter(uses.groups(said.table)), None)
    cells = [each for each in said.cells if label is not None and said.table.columns[each.column] is label]
    if cells and label is not None:
        among = Comparison(label.name, Op.IN, tuple(dict.fromkeys(each.value for each in cells)))
        rows = kept_rows(said.table, among, rows)
    rows = kept_rows(said.table, spec.where, rows)
    sums = {each.name: figure(said.table, Measure(each.name, Aggregate.SUM), rows) or 0 for each in columns}
    part, whole = sum(sums[each.name] for each in named), sum(sums.values())
    if not whole:
        return None
    spans = [(each.start, each.end) for each in wanted] + [(each.start, each.end) for each in cells]
    for start, end in spans:
        said.request.used.update(range(start, end))
    measure = Measure(named[0].name)
    shown, of = (said_figure(said.table, measure, each) for each in (part, whole))
    name = ", ".join(each.name for each in columns)
    return asked_figures.of_share(part / whole, shown, of, name)


def _whole_behind(said: Said, wanted: Sequence[Phrase]) -> Cell | None:
    """Return the cell of which a part is asked, with the part behind it: "what part of Out went to rent"."""
    first = min((each.end for each in wanted), default=len(said.words))
    behind = [each for each in said.cells if each.start >= first]
    if len(behind) != len(said.cells) or any(each.column == behind[0].column for each in behind[1:]):
        return None
    return behind[0]


def _of_those_who_say_yes(said: Said, wanted: Sequence[Phrase]) -> Answered | None:
    """Return the answer to "what percentage (of the women) would recommend us?": the rows that say yes."""
    named = list(flags(said.request, said.cells))
    others = [each for each in said.request.mentions if said.column(each).kind is not Kind.BOOLEAN]
    columns = {cell.column for cell in said.cells}
    if len(named) != 1 or others or len(columns) > 1:
        return None
    mention, test = named[0]
    values = tuple(dict.fromkeys(cell.value for cell in said.cells))
    among = [Comparison(said.table.columns[place].name, Op.IN, values) for place in columns]
    rows = kept_rows(said.table, among[0], rows_of(said.table)) if among else rows_of(said.table)
    if not rows:
        return None
    part = len(kept_rows(said.table, test, rows))
    spans = [(each.start, each.end) for each in wanted] + [(each.start, each.end) for each in said.cells]
    for start, end in (*spans, (mention.start, mention.end)):
        said.request.used.update(range(start, end))
    return asked_figures.of_share(part / len(rows), f"{part}", f"{len(rows)}", "/".join(values))


def count(said: Said, spec: ChartSpec) -> Answered | None:
    """Return the answer to "how many are open?": the rows that pass, or the different values of a column."""
    counting = list(said.request.all(Tag.COUNT, Tag.TOTAL_NUMBER, Tag.DISTINCT))
    if not counting or spec.having:
        return None
    phrase = counting[0]
    said.request.used.update(range(phrase.start, phrase.end))
    behind = said.mention_at(_past_different(said, said.skip(phrase.end)))
    rows = rows_of(said.table)
    kept = kept_rows(said.table, spec.where, rows)
    tested = {each.field for each in tests(spec.where)}
    if behind is not None and _adds_up(said, behind) and said.column(behind).name not in tested:
        measure = Measure(said.column(behind).name, Aggregate.SUM)
        value = figure(said.table, measure, kept)
        if value is None:
            return None
        shown = said_figure(said.table, measure, value)
        return asked_figures.of_rows(shown, measure_title(measure), len(kept))
    label = behind is not None and not uses.is_measure(said.column(behind))
    named = _of_named_rows(said, spec, tested, kept)
    if named is None and behind is not None and label and not uses.is_unique(said.table, said.column(behind)):
        column = said.column(behind)
        kinds = {column.values[row] for row in kept if column.values[row] is not None}
        return asked_figures.of_kinds(len(kinds), column.name)
    if spec.where is None and behind is None and _says_more(said, phrase.end):
        return None  # "how often do I change the water": not how many rows there are
    condition = where_text(spec.where, said.table) if spec.where is not None else ""
    noun = said.skip(phrase.end)
    if noun in said.request.unknown() and said.request.speech.names_several(said.words[noun].text):
        said.request.used.add(noun)  # "how many runners"
    return named or asked_figures.of_count(len(kept), len(rows), condition)


def _past_different(said: Said, at: int) -> int:
    """Return the place behind "different", where it stands: "how many different cities are there"."""
    phrase = said.request.phrase_at(at) if at < len(said.words) else None
    return said.skip(phrase.end) if phrase is not None and phrase.tag is Tag.DIFFERENT else at


def _adds_up(said: Said, mention: Mention) -> bool:
    """Whether how many there are of a column is its sum, and no number of rows ("orders" 1001, 1002)."""
    column = said.column(mention)
    return uses.is_measure(column) and not uses.numbers_rows(said.table, column)


def happened(said: Said, spec: ChartSpec) -> Answered | None:
    """Return the answer to "on how many days did it rain?": the rows that have some of a column."""
    counting = next(said.request.all(Tag.COUNT, Tag.TOTAL_NUMBER), None)
    mention = _happened(said, counting) if counting is not None and spec.where is None else None
    if counting is None or mention is None:
        return None
    column, rows = said.column(mention), rows_of(said.table)
    kept = kept_rows(said.table, Comparison(column.name, Op.GT, (0,)), rows)
    for start, end in ((counting.start, counting.end), (mention.start, mention.end)):
        said.request.used.update(range(start, end))
    return asked_figures.of_count(len(kept), len(rows), f"{column.name} > 0")


def _happened(said: Said, phrase: Phrase) -> Mention | None:
    """Return the amounts of "on how many days did it rain?": the rows are counted that have some."""
    unit = said.request.phrase_at(phrase.end) if phrase.end < len(said.words) else None
    named = said.request.mention_at(phrase.end) if phrase.end < len(said.words) else None
    if (unit is None or unit.tag.family != "time") and (named is None or uses.is_measure(said.column(named))):
        return None
    end = named.end if named else phrase.end + 1
    own = [each for each in said.request.mentions if each.start > end and uses.is_measure(said.column(each))]
    helps = end < len(said.words) and said.words[end].text in _HELPING
    return own[0] if len(own) == 1 and helps and 0 in said.column(own[0]).values else None


def _says_more(said: Said, at: int) -> bool:
    """Whether more is said of what is counted than what it is."""
    unknown = [place for place in said.request.unknown() if place >= at]
    return sum(not said.request.speech.is_small_talk(said.words[place].text) for place in unknown) > 1


def _of_named_rows(said: Said, spec: ChartSpec, tested: set[str], kept: Sequence[int]) -> Answered | None:
    """Return the figure of rows that are picked by their own names: how many they are is known."""
    plain = len(spec.y) == 1 and spec.y[0].field in said.table.names and spec.y[0].window is None
    if not plain or spec.x is None or tested != {spec.x.field} or spec.x.field not in said.table.names:
        return None
    measure = Measure(spec.y[0].field, Aggregate.SUM)
    own = uses.is_unique(said.table, said.table[spec.x.field])
    value = figure(said.table, measure, list(kept)) if own else None
    if value is None:
        return None
    return asked_figures.of_rows(said_figure(said.table, measure, value), measure_title(measure), len(kept))


def truth(said: Said, spec: ChartSpec) -> Answered | None:
    """Return the answer to "was it ever above 27?": whether any row passes, and how far the column goes."""
    test = spec.where
    if (
        not said.words
        or said.words[0].text not in _HELPING
        or not isinstance(test, Comparison)
        or test.field not in said.table.names
    ):
        return None
    if test.op not in (*_RISING, *_FALLING) or test.negate or not uses.is_measure(said.table[test.field]):
        return None
    rows = rows_of(said.table)
    kept = kept_rows(said.table, test, rows)
    least = test.op in _FALLING
    measure = Measure(test.field, Aggregate.MIN if least else Aggregate.MAX)
    end = figure(said.table, measure, rows)
    if end is None:
        return None
    value = said_figure(said.table, measure, end)
    condition = where_text(test, said.table)
    return asked_figures.of_truth(len(kept), len(rows), condition, value, test.field, least=least)


def place_of(chart: ChartData, x: Position) -> str:
    """Return a place along x as it is said."""
    if chart.x.scale is Scale.CATEGORY and isinstance(x, int):
        return chart.categories[x]
    if isinstance(x, int | float):
        return formats.plain(x, chart.x.decimals)
    return formats.dates_text(x, [each for each in chart.series[0].x if not isinstance(each, int | float)])
