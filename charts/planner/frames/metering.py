"""What was used between readings of a meter that only goes up: "gas used each month", "km driven"."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from charts.grammar import Aggregate, ChartSpec, Mark, Measure, Window, WindowOp
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.windowing import along
from charts.table import Column

_USING = all_words(lambda language: language.asking.consumption)
_NEXT = all_words(lambda language: language.asking.the_next)
_DRAWN = (Mark.BAR, Mark.LINE, Mark.AREA, Mark.POINT)
_SET_AGAINST = (Tag.SINCE, Tag.INDEXED, Tag.RUNNING, Tag.PERCENT)
_FEWEST = 3


def read_meters(said: Said) -> Iterator[Frame]:
    """Yield the differences of readings, where what was used is asked of a meter, or one and the next."""
    meter = meter_of(said)
    words = used_words(said) | _one_and_the_next(said)
    if meter is None or not words or any(each.tag in _SET_AGAINST for each in spoken_of(said, "window")):
        return
    yield Frame("used", words, _edit(said, meter))


def meter_of(said: Said) -> Column | None:
    """Return the only figures of a table, where they are readings that never go down in time."""
    own = uses.measures(said.table)
    timed = any(uses.is_time(each) for each in said.table.columns)
    if len(own) != 1 or not timed:
        return None
    spoken = any(word.text in uses.heading_words("meter") for word in said.words)
    known = [value for value in own[0].values if isinstance(value, int | float)]
    up = len(known) >= _FEWEST and all(before <= after for before, after in pairwise(known))
    return own[0] if up and known[0] > 0 and (spoken or uses.holds(own[0], "meter")) else None


def used_words(said: Said) -> frozenset[int]:
    """Return the words for what is used up, with what it is: "consumption", "km driven", "gas did we use"."""
    found = {at for at, word in enumerate(said.words) if word.text in _USING and said.free((at,))}
    unknown = {at for at in said.request.unknown() if said.words[at].kind == "word" and said.free((at,))}
    nouns = {said.skip(use - 1, -1) for use in found}
    return frozenset(found | (nouns & unknown))


def _one_and_the_next(said: Said) -> frozenset[int]:
    """Return the words of "between one reading and the next" with what is meant by them."""
    behind = next((at for at, word in enumerate(said.words) if word.text in _NEXT), None)
    lead = next((each for each in said.phrases(Tag.BETWEEN, Tag.FROM)), None)
    if behind is None or lead is None or not lead.end <= behind <= lead.end + _REACH:
        return frozenset()
    changes = (each for each in spoken_of(said, "window") if each.tag is Tag.CHANGE and each.end <= behind)
    spans = [range(lead.start, behind + 1), *(range(each.start, each.end) for each in changes)]
    differences = (each for each in spoken_of(said, "calculate") if each.tag is Tag.DIFFERENCE)
    spans += [range(each.start, each.end) for each in differences if each.end <= behind]
    return frozenset(at for span in spans for at in span if said.free((at,)))


_REACH = 6


def _edit(said: Said, meter: Column) -> Edit:
    """Return the edit that draws what came between readings; of a stretch of time the last one counts."""
    steps = along(said, Window(WindowOp.DIFFERENCE))

    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.mark not in _DRAWN or spec.series is not None:
            return spec
        if [each.field for each in spec.y] != [meter.name] or spec.y[0].window is not None:
            return spec
        grouped = spec.y[0].aggregate is not None
        y = (Measure(meter.name, Aggregate.LAST if grouped else None),)
        return steps(replace(spec, y=y))

    return edit
