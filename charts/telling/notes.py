"""Sentences about rows set aside. Said once, in the order they were decided."""

from collections.abc import Sequence

from charts.grammar import Added, Amendment, Corrected, Renamed, Window, WindowOp
from charts.telling.formats import plain
from charts.telling.speech import (
    about,
    and_more,
    beside,
    counted,
    enumerated,
    listed,
    noted,
    noted_counts,
    quoted,
    say,
    unsaid,
    whole,
    written,
)


def rows_word(count: int) -> str:
    """Return "1 row" or "n rows"."""
    return counted("{count} row", "{count} rows", count)


def totals_note(labels: list[str]) -> str:
    """Say that sum rows are not drawn."""
    named = enumerated(map(quoted, labels[:3]))
    if len(labels) == 1:
        return say("The row {named} is left out: it sums up the others.", named=named)
    return counted(
        "{count} row that sums up others is left out ({named}).",
        "{count} rows that sum up others are left out ({named}).",
        len(labels),
        named=named,
    )


def filter_note(kept: int, rows: int) -> str:
    """Say how many rows pass the filter."""
    of = rows_word(rows)
    return counted(
        "{count} of {rows} passes the filter.", "{count} of {rows} pass the filter.", kept, rows=of
    )


def amendments_note(amendments: Sequence[Amendment]) -> str:
    """Say what a member changed of the table that was pasted."""
    return say("Changed as you said: {changes}.", changes="; ".join(map(_amendment, amendments)))


def _amendment(amendment: Amendment) -> str:
    match amendment:
        case Corrected(column, _, at, value, before):
            return about(f"{at} ({column})", _turned(before, plain(value)))
        case Added(_, row, _, values):
            return about(f"+ {row}", beside(map(plain, values)))
        case Renamed(name, to):
            return _turned(quoted(name), quoted(to))


def _turned(before: str, after: str) -> str:
    return say("{before} → {after}", before=before, after=after)


def blank_note(count: int, where: str) -> str:
    """Say that rows without a label are not drawn."""
    return counted(
        "{count} row with nothing in “{column}” is left out.",
        "{count} rows with nothing in “{column}” are left out.",
        count,
        column=where,
    )


def gap_note(count: int, where: str) -> str:
    """Say that blank cells are gaps."""
    return counted(
        "{count} blank cell in “{column}” is a gap, not a zero.",
        "{count} blank cells in “{column}” are gaps, not zeros.",
        count,
        column=where,
    )


def window_notes(window: Window, lost: int, runs: int) -> list[str]:
    """Say which figures a window could not be made of; lost are all, of so many series."""
    if window.op in (WindowOp.MOVING_SUM, WindowOp.MOVING_MEAN):
        if not lost:
            return []
        told = noted_counts(
            "The first place has no figure: each sums up the last {size}.",
            "The first {count} places have no figure: each sums up the last {size}.",
        )
        return [counted(*told, window.size - 1, size=whole(window.size))]
    if window.op in (WindowOp.DIFFERENCE, WindowOp.PERCENT_CHANGE, WindowOp.PERCENT_OF_LAST):
        lost -= runs  # the first of each has nothing before it
    if window.op in (WindowOp.YEAR_DIFFERENCE, WindowOp.YEAR_PERCENT_CHANGE):
        told = noted_counts(
            "{count} figure has nothing a year before to be compared with.",
            "{count} figures have nothing a year before to be compared with.",
        )
        return [counted(*told, lost)] if lost else []
    told = noted_counts(
        "{count} figure has only a zero to be compared with.",
        "{count} figures have only a zero to be compared with.",
    )
    return [counted(*told, lost)] if lost > 0 else []


def zero_note(count: int) -> str:
    """Say that rows divide by zero."""
    return counted(
        "{count} row would divide by zero: it has no figure.",
        "{count} rows would divide by zero: they have no figure.",
        count,
    )


def shown_note(shown: int, there: int) -> str:
    """Say that only some of the groups are drawn."""
    return say("{count} of {all} are shown.", count=whole(shown), all=whole(there))


def other_note(shown: int, rest: int) -> str:
    """Say that the smallest groups are summed up."""
    return say(
        "The {count} largest are shown; “{other}” sums up the remaining {rest}.",
        count=whole(shown),
        other=say("Other"),
        rest=whole(rest),
    )


def tie_note(count: int) -> str:
    """Say that the cut of a top list falls between equals."""
    return counted(
        "The last one shown is level with {count} that is not.",
        "The last one shown is level with {count} that are not.",
        count,
    )


def no_slices_below_zero() -> str:
    """Say that bars stand in for a pie with negative numbers."""
    return say("A pie cannot show negative numbers, so these are bars.")


def no_slices_of_nothing() -> str:
    """Say that bars stand in for a pie of zeros."""
    return say("A pie cannot show only zeros, so these are bars.")


def too_many_slices(count: int) -> str:
    """Say that bars stand in for a pie of too many parts."""
    return say("A pie of {count} slices cannot be read, so these are bars.", count=whole(count))


def no_slices(labels: Sequence[str]) -> str:
    """Say which labels without a number are missing in a pie."""
    shown = [quoted(label) for label in labels[:_MOST_NAMED]]
    rest = len(labels) - len(shown)
    names = and_more(enumerated(shown), rest) if rest else listed(shown)
    told = noted_counts("{names} has no number and no slice.", "{names} have no number and no slice.")
    return counted(*told, unsaid(len(labels)), names=names)


_MOST_NAMED = 4


def off_the_log_scale(count: int) -> str:
    """Say how many values cannot stand on a log scale."""
    return counted(
        "{count} value of zero or less cannot stand on a log scale and is left out.",
        "{count} values of zero or less cannot stand on a log scale and are left out.",
        count,
    )


def largest_series(shown: int, there: int) -> str:
    """Say that only the largest of too many series are drawn."""
    return say("The {count} largest of {all} series are shown.", count=whole(shown), all=whole(there))


def averages_do_not_stack() -> str:
    """Say why bars stand beside each other that were to be stacked."""
    return say("The bars stand beside each other: averages do not add up to a stack.")


def negatives_do_not_stack() -> str:
    """Say the same of numbers below zero."""
    return say("The bars stand beside each other: negative numbers cannot be stacked.")


def no_font(letters: str) -> str:
    """Say which letters no font has."""
    return say("I have no font for “{letters}”: in the picture these stand as “?”.", letters=letters)


_SCRIPTS = {"Tibetan": noted("Tibetan"), "Mongolian": noted("Mongolian")}


def no_font_of(script: str, package: str) -> str:
    """Say of which script there is no font, and which package of Debian brings one to the host."""
    return say(
        "I have no font for {script} letters: in the picture they stand as “?”. "
        "The Debian package {package} on the bot's host brings one.",
        script=say(_SCRIPTS[script]),
        package=package,
    )


def fit_note(points: int, share: float) -> str:
    """Say what a straight line was fitted to, and how well it fits: r² is its share of the spread."""
    return say(
        "The trend line is a straight line by least squares: {count} points, r² {share}.",
        count=whole(points),
        share=written(f"{share:.2f}"),
    )


def panels_note(shown: int, there: int) -> str:
    """Say that only the first of too many panels are drawn."""
    return say("{shown} of {there} panels are shown.", shown=whole(shown), there=whole(there))


def one_panel_note(name: str) -> str:
    """Say that small panels are not drawn of this kind of chart."""
    return say("Small panels are not drawn of this kind of chart: {name}.", name=say(name))


def one_unit_note() -> str:
    """Say why figures of one unit share an axis although two were asked for."""
    return say("Both are in one unit, so they share one axis: two would make them look alike.")


def no_pyramid() -> str:
    """Say that lying bars stand in for a pyramid."""
    return say("A pyramid needs two series of numbers from zero up, so these are bars.")


def no_funnel() -> str:
    """Say that bars stand in for a funnel."""
    return say("A funnel cannot show negative numbers, so these are bars.")


def no_radar() -> str:
    """Say that bars stand in for a radar."""
    return say("A radar needs 3 to 16 names and no negative numbers, so these are bars.")


def no_treemap() -> str:
    """Say that bars stand in for a treemap."""
    return say("A treemap shows parts of a whole, and these are none, so these are bars.")


def correlation_note() -> str:
    """Say what a correlation is."""
    return say("Pearson’s r: 1 if two rise together, −1 if one falls as the other rises, 0 if neither.")


def density_note() -> str:
    """Say what a density curve is."""
    return say("A smooth estimate by bell curves, as wide as Silverman’s rule has it.")


def sizes_note(column: str) -> str:
    """Say what the size of dots means."""
    return say("The larger a dot, the larger its {column}.", column=column)
