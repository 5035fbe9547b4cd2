"""Asking a figure what it drew."""

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.text import Text


def named(axes: Axes, gid: str) -> list[Artist]:
    return [artist for artist in axes.get_children() if artist.get_gid() == gid]


def lengths(axes: Axes, gid: str, *, along: int = 1) -> list[float]:
    """Return the extent of each bar of a series: along 1 upwards, 0 sideways."""
    corners = []
    for artist in named(axes, gid):  # bars of another colour are drawn by themselves
        assert isinstance(artist, PolyCollection)
        corners += [np.asarray(path.vertices, float) for path in artist.get_paths()]
    corners.sort(key=lambda corner: float(corner[0, 1 - along]))
    return [float(corner[2, along] - corner[0, along]) for corner in corners]


def texts(figure: Figure) -> list[str]:
    return [artist.get_text() for artist in figure.get_children() if isinstance(artist, Text)]
