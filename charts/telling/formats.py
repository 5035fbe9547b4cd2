"""How numbers and moments are written on a chart and in its words."""

import datetime as dt
import math
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

from charts.chart import Written
from charts.grammar import TimeUnit
from charts.table import Unit
from charts.telling import speech
from charts.telling.speech import beside, in_digits, in_percent, locale, noted, parts_currencies, say, written

COMPACT_FROM = 10_000
"""From here up an axis counts in thousands, millions, …"""

_SCALES = ((1e12, noted("tn")), (1e9, noted("bn")), (1e6, noted("M")), (1e3, noted("k")))
_MYRIADS = ((1e12, noted("×10¹²")), (1e8, noted("×10⁸")), (1e4, noted("×10⁴")))
"""In which East Asia counts: a language that has words for them counts so."""
_LAKHS = ((1e9, noted("×10⁹")), (1e7, noted("×10⁷")), (1e5, noted("×10⁵")), (1e3, noted("×10³")))
"""In which India counts, likewise."""
_LARGEST_PLAIN = 1e15
_LONGEST_WHOLE = 10**24
_SMALLEST_PLAIN = 1e-5
_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_FIRST_YEAR, _LAST_YEAR = 1500, 2200
_MOST_DECIMALS = 6
_MOST_COMPACT_DECIMALS = 2
"""Ticks that would need more of them with k, M or bn are written out."""
_CENTS = 2
"""Decimals that are kept even where they are zeros: $5.50."""
_INLINE_UNIT = 2
"""A unit of at most so many characters is repeated at every number; a longer one stands in the axis title."""


def plain(value: float, decimals: int = 0) -> str:
    """Return the number with separators and its own digits, at most `decimals` or what it needs beyond."""
    if not _is_plain(value):
        return scientific(value)
    number = f"{value:,}" if isinstance(value, int) else f"{value:,.{needed_decimals(value, decimals)}f}"
    return _minus(written(number))


def alike(values: Sequence[float], decimals: int, unit: Unit | None = None) -> tuple[str, ...]:
    """Return the numbers with their unit, all with the decimals of the one that needs most: 14.50, 11.00."""
    if _is_asked(unit):
        return tuple(value_label(v, decimals, unit) for v in values)
    values = _multiplied(values, unit)
    if not all(_is_plain(v) for v in values):
        return tuple(value_label(v, decimals, unit) for v in values)
    places = max((needed_decimals(v, decimals) for v in values), default=0)
    texts = (_minus(written(f"{v:,.{places}f}")) if places else plain(v) for v in values)
    return tuple(with_unit(text, unit) for text in texts)


def _is_plain(value: float) -> bool:
    """Whether the number reads well without a power of ten. Whole numbers keep all their digits."""
    return (
        value == 0
        or (isinstance(value, int) and abs(value) < _LONGEST_WHOLE)
        or _SMALLEST_PLAIN <= abs(value) < _LARGEST_PLAIN
    )


def scientific(value: float) -> str:
    """Return the number as a short product with a power of ten: 1.2×10¹⁸; ∞ where it is beyond all."""
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    mantissa, _, exponent = f"{value:.3g}".partition("e")
    if not exponent:
        mantissa, _, exponent = f"{value:.2e}".partition("e")
    digits = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
    product = {"1": "10", "-1": "-10"}.get(digits, f"{digits}×10")
    return _minus(written(product)) + str(int(exponent)).translate(_SUPERSCRIPT)


def _scales() -> tuple[tuple[float, str], ...]:
    """Return the steps in which large numbers are counted, the largest first, and their names."""
    own = (scales for scales in (_MYRIADS, _LAKHS) if say(scales[-1][1]) != scales[-1][1])
    return tuple((scale, say(name)) for scale, name in next(own, _SCALES))


def scale_names() -> tuple[str, ...]:
    """Return what stands behind large numbers in the language that is spoken now: k, M; 万, 億."""
    return tuple(name for _, name in _scales())


def _scale_of(size: float) -> tuple[float, str]:
    """Return in which step so large a number is counted, the smallest where it is below all."""
    scales = _scales()
    return next((each for each in scales if size >= each[0] * 0.99995), scales[-1])


def compact(value: float, decimals: int = 0) -> str:
    """Return the number with k, M, bn or tn from COMPACT_FROM up, to four figures."""
    size = abs(float(value))
    if size < COMPACT_FROM or size >= _LARGEST_PLAIN:
        return plain(value if size < COMPACT_FROM else float(value), decimals)
    scale, letter = _scale_of(size)
    scaled = value / scale
    places = max(0, 3 - int(math.log10(max(abs(scaled), 1))))
    digits = f"{scaled:,.{min(places, 2)}f}"
    return _minus(written(digits.rstrip("0").rstrip(".") if "." in digits else digits)) + letter


def with_unit(text: str, unit: Unit | None, *, always: bool = False) -> str:
    """Return the number with its unit, if that is short (or always): €5, 12 %, 3 kg."""
    if unit is None or not unit.symbol or (len(unit.symbol) > _INLINE_UNIT and not always):
        return text
    if unit.prefix:
        sign = "−" if text.startswith("−") else ""
        gap = " " if unit.symbol[-1].isalpha() or parts_currencies() else ""
        return f"{sign}{unit.symbol}{gap}{text.removeprefix('−')}"
    if unit.symbol == "%":
        return in_percent(text)
    return f"{text}{'' if _is_wide(unit.symbol) else ' '}{unit.symbol}"


def _is_wide(symbol: str) -> bool:
    """Whether a unit is written in signs as wide as high, which follow a number without a gap: 900円."""
    return unicodedata.east_asian_width(symbol[0]) in ("W", "F")


def percent(share: float) -> str:
    """Return a share, 0..1, in percent with one decimal: 27.3%."""
    return in_percent(written(f"{share * 100:.1f}"))


def rounded_percent(share: float) -> str:
    """Return a share in percent to three figures: 25%, 3.31%, 1,500%."""
    return in_percent(plain(float(f"{share * 100:.3g}")))


def unit_is_inline(unit: Unit | None) -> bool:
    """Whether the unit is repeated at the numbers, so that the title need not carry it."""
    return unit is not None and 0 < len(unit.symbol) <= _INLINE_UNIT


def value_label(value: float, decimals: int, unit: Unit | None) -> str:
    """Return the exact number with its unit, as the caption and the label at a bar say it."""
    (value,) = _multiplied((value,), unit)
    return with_unit(_as_asked(value, unit) if _is_asked(unit) else plain(value, decimals), unit)


def of_line(value: float, decimals: int) -> float:
    """Return the value of a line to compare with as it is told: a mean of thousands has no cents."""
    return round(value, decimals) if abs(value) >= _LARGE else value


_LARGE = 1000
"""From here on a mean has no more decimals than the figures that it is of."""


def short_label(value: float, decimals: int, unit: Unit | None) -> str:
    """Return the number with its unit, compact if it is large."""
    (value,) = _multiplied((value,), unit)
    return with_unit(_as_asked(value, unit) if _is_asked(unit) else compact(value, decimals), unit)


def _is_asked(unit: Unit | None) -> bool:
    """Whether it was asked how figures are written."""
    return isinstance(unit, Written) and (unit.decimals is not None or unit.compact is not None)


def _multiplied(values: Sequence[float], unit: Unit | None) -> Sequence[float]:
    """Return figures as they are written: fractions that are shown in percent a hundred times as large."""
    if not isinstance(unit, Written) or unit.factor == 1:
        return values
    return [float(f"{value * unit.factor:.12g}") for value in values]


def _as_asked(value: float, unit: Unit | None) -> str:
    """Return the digits of a figure in the way that was asked for."""
    places = unit.decimals if isinstance(unit, Written) else None
    if not _is_plain(value):
        return scientific(value)
    scale, letter = 1.0, ""
    if isinstance(unit, Written) and unit.compact and abs(value) >= _scales()[-1][0]:
        scale, letter = _scale_of(abs(value))
    if places is None:
        places = needed_decimals(round(value / scale, 1), 1) if letter else needed_decimals(value, 0)
    return _minus(written(f"{value / scale:,.{places}f}")) + letter


def tick_labels(ticks: Sequence[float], unit: Unit | None = None) -> tuple[str, ...]:
    """Return one label for each tick: all in one scale, with the decimals that tell them apart."""
    ticks = _multiplied(ticks, unit)
    if _is_asked(unit):
        return tuple(with_unit(_as_asked(t, unit), unit) for t in ticks)
    largest = max((abs(t) for t in ticks), default=0)
    steps = [abs(b - a) for a, b in pairwise(ticks) if b != a]
    if largest >= _LARGEST_PLAIN or 0 < largest < _SMALLEST_PLAIN:
        return tuple(with_unit(scientific(t) if t else in_digits("0"), unit) for t in ticks)
    scale, letter = next(
        ((s, n) for s, n in _scales() if largest >= s and largest >= COMPACT_FROM), (1.0, "")
    )
    step = min(steps, default=largest or 1)
    places = _places(step / scale)
    if places > _MOST_COMPACT_DECIMALS:
        scale, letter, places = 1.0, "", _places(step)
    return tuple(
        with_unit(_minus(written(f"{t / scale:,.{places}f}")) + letter, unit) if t else _zero(unit)
        for t in ticks
    )


def _places(step: float) -> int:
    return next((p for p in range(_MOST_DECIMALS + 1) if _is_whole(step * 10**p)), _MOST_DECIMALS)


def log_labels(ticks: Sequence[float], unit: Unit | None = None) -> tuple[str, ...]:
    """Return one label for each tick of a log axis: each in its own scale."""
    return tuple(with_unit(compact(_int_if_whole(t), _log_decimals(t)), unit) for t in ticks)


def are_years(values: Sequence[float]) -> bool:
    """Whether whole numbers read as calendar years, which take no separators."""
    return bool(values) and all(float(v).is_integer() and _FIRST_YEAR <= v <= _LAST_YEAR for v in values)


def date_text(moment: dt.date) -> str:
    """Return a date as a reader says it, with the time if it has one: 5 Mar 2024, 14:30."""
    day = speech.day_text(moment)
    if isinstance(moment, dt.datetime) and (moment.hour or moment.minute or moment.second):
        clock = f"{moment:%H:%M}" if not moment.second else f"{moment:%H:%M:%S}"
        return beside((day, in_digits(clock)))
    return day


def dates_text(moment: dt.date, among: Iterable[dt.date]) -> str:
    """Return a date no finer than those it stands among: of firsts of January only the year is said."""
    days = {(day.month, day.day, day.hour if isinstance(day, dt.datetime) else 0) for day in among}
    if days == {(1, 1, 0)}:
        return in_digits(str(moment.year))
    if all(day == 1 and not hour for _, day, hour in days):
        return speech.month_text(moment)
    midnight = isinstance(moment, dt.datetime) and moment.time() == dt.time()
    if midnight and any(hour for _, _, hour in days):
        return beside((date_text(moment), in_digits("00:00")))
    return date_text(moment)


def _stretch_label(unit: TimeUnit, begins: dt.date) -> str:
    """Return how a stretch of time that begins on this day is written on an axis."""
    if unit is TimeUnit.YEARQUARTER:
        return in_digits(f"Q{(begins.month + 2) // 3} {begins.year}")
    return speech.month_text(begins) if unit is TimeUnit.YEARMONTH else in_digits(begins.isoformat())


def part_label(unit: TimeUnit, value: int | dt.date) -> str:
    """Return how a part of a date is written on an axis."""
    if isinstance(value, dt.date):
        return _stretch_label(unit, value)
    match unit:
        case TimeUnit.MONTH:
            return speech.month_names(locale())[value - 1]
        case TimeUnit.WEEKDAY:
            return speech.weekday_names(locale())[value]
        case TimeUnit.QUARTER:
            return in_digits(f"Q{value}")
        case TimeUnit.HOURS:
            return in_digits(f"{value:02}:00")
        case _:
            return in_digits(str(value))


def _zero(unit: Unit | None) -> str:
    return with_unit(in_digits("0"), unit)


def _log_decimals(tick: float) -> int:
    return max(0, -math.floor(math.log10(tick))) if tick > 0 else 0


def _int_if_whole(value: float) -> float:
    return int(value) if float(value).is_integer() and abs(value) < _LARGEST_PLAIN else value


def _is_whole(value: float) -> bool:
    return abs(value - round(value)) <= max(1e-9, 1e-14 * abs(value))


def needed_decimals(value: float, asked: int) -> int:
    """Return how many decimals show a number whose column has `asked` of them.

    A whole number needs none; cents stay two. A number that is not exact at those, nor at two, was computed
    and never ends: it gets two, or four figures if it is small.
    """
    exact = next((d for d in range(max(asked, _CENTS) + 1) if _is_whole(value * 10**d)), None)
    if exact is not None:
        return max(exact, min(asked, _CENTS)) if exact else 0
    size = abs(value)
    return _CENTS if size >= 1 else 3 - math.floor(math.log10(size))


def _minus(text: str) -> str:
    """Return the text with a true minus sign, and none before a zero."""
    if text.startswith("-"):
        nothing = not any(int(digit) for digit in text if digit.isdecimal())
        return text[1:] if nothing else "−" + text[1:]
    return text
