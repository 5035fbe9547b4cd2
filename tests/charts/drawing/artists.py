"""Asking a figure what it drew."""

import math

import numpy as np
from matplotlib.artist import Artist
from matplotlib.collections import Collection, PolyCollection
from matplotlib.figure import Figure

from charts.drawing.letters import Line
from charts.drawing.panel import Panel


def panels(figure: Figure) -> list[Panel]:
    return [artist for artist in figure.get_children() if isinstance(artist, Panel)]


def is_log(panel: Panel, *, along_x: bool = False) -> bool:
    """Whether what is ten times as large stands as far away everywhere along an axis."""
    ends = panel.x if along_x else panel.y
    middle = math.sqrt(ends[0] * ends[1]) if min(ends) > 0 else 0.0
    values = (ends[0], middle, ends[1])
    spots = [(value, panel.y[0]) if along_x else (panel.x[0], value) for value in values]
    low, between, high = (panel.data.transform(spot)[0 if along_x else 1] for spot in spots)
    return middle > 0 and math.isclose(low + high, 2 * between)


def named(panel: Panel, gid: str) -> list[Artist]:
    return [artist for artist in panel.get_children() if artist.get_gid() == gid]


def collection(panel: Panel, gid: str) -> Collection:
    """Return the one collection of a series."""
    (artist,) = named(panel, gid)
    assert isinstance(artist, Collection)
    return artist


def lengths(panel: Panel, gid: str, *, along: int = 1) -> list[float]:
    """Return the extent of each bar of a series, 1 upwards, 0 sideways; at one place the least first."""
    corners = []
    for artist in named(panel, gid):  # bars of another colour are drawn by themselves
        assert isinstance(artist, PolyCollection)
        corners += [np.asarray(path.vertices, float) for path in artist.get_paths()]
    found = [(float(each[0, 1 - along]), float(each[2, along] - each[0, along])) for each in corners]
    return [length for _, length in sorted(found)]


def texts(figure: Figure) -> list[str]:
    return [artist.text.text for artist in figure.get_children() if isinstance(artist, Line)]
