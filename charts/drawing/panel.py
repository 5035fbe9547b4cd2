"""Where the marks of one plot stand: its frame, limits and scales, and nothing that nobody draws.

matplotlib's axes make ticks, labels, titles and locators, which took a sixth of the time of a chart.
"""

from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.scale import LogTransform
from matplotlib.transforms import (
    Bbox,
    BboxTransformFrom,
    BboxTransformTo,
    IdentityTransform,
    Transform,
    TransformedBbox,
    blended_transform_factory,
)

from charts.layout.pieces import Layout, Plot


class Panel(Artist):
    """The marks of one plot, in the units of its data, cut off at its frame."""

    def __init__(self, figure: Figure, plot: Plot, placed: Layout) -> None:
        super().__init__()
        frame, across, up = plot.frame, placed.width, placed.height
        share = Bbox.from_bounds(
            frame.left / across, frame.bottom / up, frame.width / across, frame.height / up
        )
        self.x = plot.x[::-1] if plot.from_right else plot.x
        self.y = plot.y
        self.frame = TransformedBbox(share, figure.transFigure)
        scales = blended_transform_factory(_scale(log=plot.x_log), _scale(log=plot.y_log))
        ends = scales.transform([(self.x[0], self.y[0]), (self.x[1], self.y[1])])
        limits = Bbox(ends)
        self.data = scales + BboxTransformFrom(limits) + BboxTransformTo(self.frame)
        self.marks: list[Artist] = []
        figure.add_artist(self)

    def add(self, mark: Artist) -> None:
        """Add a mark, in the units of the data unless it says otherwise."""
        mark.set_figure(self.figure)
        if not mark.is_transform_set():
            mark.set_transform(self.data)
        mark.set_clip_box(self.frame)
        self.marks.append(mark)

    def get_children(self) -> list[Artist]:
        """Return the marks."""
        return list(self.marks)

    def draw(self, renderer: RendererBase) -> None:
        """Draw the marks, those of higher levels over others."""
        renderer.open_group("panel")
        for mark in sorted(self.marks, key=Artist.get_zorder):
            mark.draw(renderer)
        renderer.close_group("panel")


def _scale(*, log: bool) -> Transform:
    return LogTransform(10, nonpositive="clip") if log else IdentityTransform()
