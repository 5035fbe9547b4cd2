"""What the other rooms ask of a kind of chart."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from charts.chart import ChartData, Places, Traits
from charts.data.drawn_rows import Rows, rows_of_marks
from charts.data.grid import at_places
from charts.grammar import ChartSpec, Layer, Mark, Rule
from charts.kinds.canvas import Canvas
from charts.kinds.palette import Palette
from charts.language.tags import Tag
from charts.layout import geometry, upright
from charts.layout.pieces import Layout, Measure, Plot
from charts.table import Table
from charts.telling.describing import Told

Compute = Callable[[Table, ChartSpec, Sequence[int], Traits], ChartData]
"""The marks of these rows of a table. Raises UserError where nothing can be drawn."""
Arrange = Callable[[ChartData, Measure, Traits], Layout]
Paint = Callable[[Canvas, ChartData, Plot, Palette], None]
"""Draw the marks of one panel."""


@dataclass(frozen=True, slots=True)
class Vega:
    """How Vega-Lite says a kind: its mark, or the marks of its layers, and the channels of its parts.

    Without marks it has no word for the kind. series is "" where there is none; fixed says that x and y keep
    their places when marks lie; stacks that its figures have a word for how series stand on each other; fills
    that a count of none is 0.
    """

    marks: tuple[str, ...] = ()
    x: str = "x"
    y: str = "y"
    series: str = "color"
    fixed: bool = False
    stacks: bool = False
    fills: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Traits):
    """One kind of chart, all that is known of it. The traits are what rooms below are told.

    name is what it is called in a sentence ("a line"), hollow what it is with a hole, told how it is put into
    words. tags are its words in a request; a request that names it is content with the akin as well.
    called is what models call it, note what they need to be told of its name. stands_in gives the chart that
    is drawn instead where this kind would say something false. dated: its values can be moments, at which a
    line can stand.
    """

    mark: Mark
    name: str
    told: Told
    vega: Vega = Vega()
    paint: Paint
    tags: tuple[Tag, ...]
    akin: tuple[Mark, ...] = ()
    called: tuple[str, ...] = ()
    hollow: str = ""
    note: str = ""
    reached: Callable[[ChartData, int], Iterable[float]] = geometry.values
    compute: Compute = at_places
    arrange: Arrange = upright.arrange
    dated: bool = False
    rows: Callable[[ChartData], Rows] = rows_of_marks
    stands_in: Callable[[ChartData], ChartData] | None = None

    @property
    def is_layered(self) -> bool:
        """Whether lines, stripes, targets and the like can be laid over its marks."""
        return self.places is not Places.NAMED

    def carries(self, layer: Layer) -> bool:
        """Whether something can be laid over its marks."""
        return self.is_layered or (self.dated and isinstance(layer, Rule) and bool(layer.at))
