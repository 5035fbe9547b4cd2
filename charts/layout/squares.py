"""A treemap: rectangles as large as their figures, squarified (Bruls, Huizing and van Wijk 2000)."""

from charts.chart import ChartData, Traits
from charts.layout import header
from charts.layout.fitting import fits_wrapped, shorten
from charts.layout.pieces import PAD, TEXT_SIZE, Frame, Layout, Measure, Plot, Text, page
from charts.telling import formats

_INSET = 10.0
_TOO_SMALL_TO_SEE = 1e-7
"""A share of the whole below this has no rectangle."""
_LEAST = 1e-6
"""What is left of the plot, in pixels, when all of it is shared out."""
_LINES = 2.4
"""How many lines high a rectangle must be for a name of one line and its figure."""
_LINE = 1.2
"""How high a line is, in sizes of the text."""


def tiles(values: list[float], width: float, height: float) -> list[Frame]:
    """Return a rectangle for each value, in the same order; nothing is as wide and as high as nothing."""
    whole = sum(values)
    values = [each / whole if whole > 0 else 0.0 for each in values]  # areas of the least figures overflow
    order = sorted(range(len(values)), key=lambda at: -values[at])
    found = [Frame(0.0, 0.0, 0.0, 0.0)] * len(values)
    left, bottom, wide, high = 0.0, 0.0, width, height
    rest = [at for at in order if values[at] > _TOO_SMALL_TO_SEE]
    while rest and min(wide, high) > _LEAST:
        scale = wide * high / sum(values[at] for at in rest)
        short = min(wide, high)
        row = [rest[0]]
        for at in rest[1:]:
            if _worst([values[each] * scale for each in (*row, at)], short) > _worst(
                [values[each] * scale for each in row], short
            ):
                break
            row.append(at)
        deep = sum(values[at] for at in row) * scale / short
        along = 0.0
        for at in row:
            size = values[at] * scale / deep
            if wide >= high:
                found[at] = Frame(left, bottom + high - along - size, deep, size)
            else:
                found[at] = Frame(left + along, bottom + high - deep, size, deep)
            along += size
        if wide >= high:
            left, wide = left + deep, wide - deep
        else:
            high -= deep
        rest = rest[len(row) :]
    return found


def _worst(areas: list[float], side: float) -> float:
    """Return how far from a square the worst rectangle of a row is."""
    whole = sum(areas)
    return max(side * side * max(areas) / (whole * whole), whole * whole / (side * side * min(areas)))


def arrange(chart: ChartData, measure: Measure, _: Traits) -> Layout:
    """Return the picture of a treemap, each rectangle with its name and its figure where they find room."""
    sheet = page(chart.looks)
    head = header.arrange(chart, sheet.height, measure)
    frame = Frame(PAD, PAD, sheet.width - 2 * PAD, sheet.height - head.height - PAD)
    values = [float(y) if y is not None else 0.0 for y in chart.series[0].y]
    axis = chart.panels[0]
    labels = formats.alike([y or 0.0 for y in chart.series[0].y], axis.decimals, axis.unit)
    texts, found = list(head.texts), tiles(values, frame.width, frame.height)
    rooms = [tile.width - 2 * _INSET for tile in found if tile.height >= TEXT_SIZE * _LINE * _LINES]
    if any(room < max(map(measure, labels), default=0.0) for room in rooms):
        labels = tuple(formats.short_label(each, axis.decimals, axis.unit) for each in values)
    for at, tile in enumerate(found):
        x, top = frame.left + tile.left + _INSET, frame.bottom + tile.top - _INSET - TEXT_SIZE * 0.72
        room = tile.width - 2 * _INSET
        if tile.height < TEXT_SIZE * 1.5 or room < TEXT_SIZE * 1.6:
            continue
        lines = max(1, int(tile.height / (TEXT_SIZE * _LINE) - _LINES + 1))
        wrapped = fits_wrapped(chart.categories[at], room, TEXT_SIZE, measure, lines=lines)
        named = wrapped or (shorten(chart.categories[at], room, TEXT_SIZE, measure),)
        fits = tile.height >= TEXT_SIZE * _LINE * (_LINES - 1 + len(named)) and measure(labels[at]) <= room
        for row, line in enumerate((*named, labels[at]) if fits else named):
            texts.append(Text(x, top - row * TEXT_SIZE * _LINE, line, within=at))
    plot = Plot(frame, 0, (0.0, frame.width), (0.0, frame.height))
    return Layout(chart, sheet.width, sheet.height, (plot,), tuple(texts), scale=sheet.scale)
