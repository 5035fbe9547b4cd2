"""The colours of one chart as it was asked for: named ones, palettes, and grey beside what is highlighted."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData, look_of
from charts.grammar import Looks, Mark, Paint, PaletteName, Stack
from charts.kinds.catalogue import kind_of
from charts.kinds.palette import FALL, RISE, Palette, mix
from charts.language.answer_scales import is_rest, scale_places

_MIDDLE, _PALEST = 0.35, 0.75
"""How grey the middle of a scale is, and how far its lowest step goes towards the ground."""
_GREY = 0.45
"""How far what is not highlighted goes from the muted ink towards the ground."""

PALETTES: dict[PaletteName, tuple[str, ...]] = {
    PaletteName.PASTEL: (
        *("#8fb9e3", "#f4b183", "#9fd3a8", "#d9a7d9", "#f2d37c", "#a6dadb", "#f0a3a3", "#c3b8ea"),
    ),
    PaletteName.GREY: ("#3d3d3d", "#9a9a9a", "#6b6b6b", "#bdbdbd", "#525252", "#858585"),
    PaletteName.VIVID: (
        *("#0057e7", "#e6194b", "#00a651", "#ff8c00", "#8e24aa", "#00acc1", "#c0ca33", "#6d4c41"),
    ),
    PaletteName.WARM: ("#b2182b", "#ef8a3c", "#d6604d", "#e3b505", "#8c510a", "#f4a582"),
    PaletteName.COOL: ("#08519c", "#1b9e77", "#6baed6", "#5e4fa2", "#41b6c4", "#9ebcda"),
}


def dressed(colours: Palette, chart: ChartData) -> Palette:
    """Return the palette with the colours that the chart's looks and its meaning ask for."""
    looks = chart.looks
    named = _by_name(colours, chart) if chart.facets else _graded(colours, chart)
    asked = looks.paints or looks.highlight or looks.brand or looks.palette or looks.dashed
    if not (asked or kind_of(chart.mark).signed or _is_told_apart(chart)):
        return named
    names = _names(chart)
    own = looks.brand or PALETTES.get(looks.palette or PaletteName.HOUSE, ())
    size = max(len(names), len(named.series))
    fills = list(own) or [named.fill(at) for at in range(size)]
    if own and len(fills) < len(names):
        fills = [fills[at % len(fills)] for at in range(len(names))]
    for paint in looks.paints:
        fills = [_painted(paint, name, fill) for name, fill in _named(names, fills)]
    texts = fills
    whole = [paint.colour for paint in looks.paints if paint.of == "*" and fills.count(paint.colour) > 1]
    if whole and len(names) > 1:
        texts = _in_shades(fills[: len(names)], whole[0], 0)
        fills = _in_shades(fills[: len(names)], whole[0], _PALE)
    grey = mix(colours.muted, colours.background, _GREY)
    if _some(looks.highlight, names):
        fills = [fill if _is(name, looks.highlight) else grey for name, fill in _named(names, fills)]
        texts = fills
    inks = tuple(fills)
    plain = not (looks.paints or looks.highlight or own)
    return replace(
        named,
        series=named.series if plain else inks,
        edges=named.edges if plain else inks,
        words=named.words if plain else tuple(texts),
        marks=_marks(colours, chart, inks[0], grey),
        dashed=_dashed(chart),
    )


def _in_shades(fills: Sequence[str], colour: str, pale: float) -> list[str]:
    """Return the fills with shades of a colour, deep to pale, in place of that colour again and again."""
    last = max(fills.count(colour) - 1, 1)
    shades = []
    for at in range(last + 1):
        step = at / last
        deep = mix(colour, "#000000", _DEEPEST * max(0.0, 1 - 2 * step))
        shades.append(mix(deep, "#ffffff", pale * max(0.0, 2 * step - 1)))
    turns = iter(shades)
    return [next(turns) if fill == colour else fill for fill in fills]


_DEEPEST, _PALE = 0.4, 0.45


_LYING_APART = frozenset({Mark.BAR, Mark.LOLLIPOP})


def _is_told_apart(chart: ChartData) -> bool:
    """Whether marks of one series have colours of their own: losses beside gains, what is left over."""
    if chart.mark not in _LYING_APART or len(chart.series) != 1 or chart.bins:
        return False
    known = [y for y in chart.series[0].y if y is not None]
    return any(y < 0 for y in known) or any(map(is_rest, chart.categories))


def _graded(colours: Palette, chart: ChartData) -> Palette:
    """Return the palette with a ramp for series that are steps of a scale, of shares from end to end."""
    names = [run.name for run in chart.series]
    if kind_of(chart.mark).shares or kind_of(chart.mark).joined or not _are_steps(chart, names):
        return colours
    whole = chart.stack.is_share
    last = len(names) - 1
    if whole:
        middle = mix(colours.background, colours.muted, _MIDDLE)
        sides = [2 * at / last - 1 for at in range(last + 1)]
        inks = tuple(mix(middle, colours.high if side > 0 else colours.under, abs(side)) for side in sides)
    else:
        pale = [_PALEST * (1 - at / last) for at in range(last + 1)]
        inks = tuple(mix(colours.high, colours.background, share) for share in pale)
    return replace(colours, series=inks, edges=inks, words=inks)


def _are_steps(chart: ChartData, names: Sequence[str]) -> bool:
    """Whether series are steps of a scale: by their names, or as marks from 1 to 5 that diverge."""
    marks = chart.stack is Stack.DIVERGE and len(names) > 1 and all(name.isdecimal() for name in names)
    return marks or scale_places(names) is not None


def _by_name(colours: Palette, chart: ChartData) -> Palette:
    """Return the palette with one colour for each name: panels that are alike repeat theirs."""
    turns = [look_of(chart, at) for at in range(len(chart.series))]

    def taken(inks: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(inks[at % len(inks)] for at in turns)

    return replace(
        colours, series=taken(colours.series), edges=taken(colours.edges), words=taken(colours.words)
    )


def _names(chart: ChartData) -> Sequence[str]:
    """Return what the colours of a chart stand for: its slices, or its series."""
    return chart.categories if kind_of(chart.mark).shares else [series.name for series in chart.series]


def _named(names: Sequence[str], fills: Sequence[str]) -> list[tuple[str, str]]:
    return [(names[at] if at < len(names) else "", fill) for at, fill in enumerate(fills)]


def _painted(paint: Paint, name: str, fill: str) -> str:
    everything = paint.of == "*" and paint.above is None and paint.below is None
    return paint.colour if everything or _is(name, (paint.of,)) else fill


def _is(name: str, wanted: Sequence[str]) -> bool:
    return bool(name) and name.casefold() in {each.casefold() for each in wanted}


def _some(wanted: Sequence[str], names: Sequence[str]) -> bool:
    return any(_is(name, wanted) for name in names)


def _dashed(chart: ChartData) -> frozenset[int]:
    """Return the series that are to be dashed: those named, or all."""
    wanted = chart.looks.dashed
    every = "*" in wanted
    return frozenset(at for at, run in enumerate(chart.series) if every or _is(run.name, wanted))


def _marks(colours: Palette, chart: ChartData, fill: str, grey: str) -> tuple[str, ...]:
    """Return a colour for each place of a single series, () where all have that of the series."""
    looks = chart.looks
    kind = kind_of(chart.mark)
    if len(chart.series) > 1 or kind.shares or not (chart.categories or (kind.wide and not chart.bins)):
        return ()
    run = chart.series[0]
    own = [_of_sign(colours, chart, at, fill) for at in range(len(run.y))]
    if chart.mark in _LYING_APART:
        own = [grey if is_rest(name) else ink for name, ink in zip(chart.names, own, strict=True)]
    own = [
        _of_mark(looks, name, y, ink) for name, y, ink in zip(chart.names, _heights(chart), own, strict=True)
    ]
    if _some(looks.highlight, chart.names):
        own = [
            ink if _is(name, looks.highlight) else grey for name, ink in zip(chart.names, own, strict=True)
        ]
    return tuple(own) if any(ink != fill for ink in own) else ()


def _heights(chart: ChartData) -> Sequence[float | None]:
    """Return how high each mark is, from where it begins."""
    run = chart.series[0]
    if not run.y2:
        return run.y
    pairs = zip(run.y, run.y2, strict=True)
    return [None if y is None or end is None else end - y for y, end in pairs]


def _of_sign(colours: Palette, chart: ChartData, at: int, fill: str) -> str:
    """Return the colour of what rises or falls, where a kind tells them apart; whole bars have none."""
    run, height = chart.series[0], _heights(chart)[at]
    if not kind_of(chart.mark).signed:
        return colours.fill(FALL) if chart.mark in _LYING_APART and (height or 0) < 0 else fill
    if height is None or (run.y[at] == 0 and at in (0, len(run.y) - 1)):
        return fill
    return colours.fill(RISE if height >= 0 else FALL)


def _of_mark(looks: Looks, name: str, y: float | None, fill: str) -> str:
    for paint in looks.paints:
        if _is(name, (paint.of,)) or (y is not None and _holds(paint, y)):
            fill = paint.colour
    return fill


def _holds(paint: Paint, y: float) -> bool:
    """Whether a value is one of those that a colour is bound to."""
    if paint.of in ("+", "-"):
        return (y > 0) if paint.of == "+" else (y < 0)
    over = paint.above is not None and y > paint.above
    return over or (paint.below is not None and y < paint.below)
