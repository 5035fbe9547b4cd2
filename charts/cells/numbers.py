"""Columns of numbers: one grammar for a cell, one decision about marks for the column.

A cell is sign, currency, digits with marks, exponent, magnitude, unit; in parentheses when it is negative.
Which mark is the decimal one is a property of the column and settled by its least ambiguous cell.
"""

import math
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import takewhile

from charts.cells.characters import is_number_null
from charts.cells.dimensions import common
from charts.cells.units import fold_magnitude, is_currency, is_unit, magnitude, magnitudes
from charts.table import Unit, Value

MAX_DIGITS = 40
"""A longer run of digits is an identifier, not a quantity: it stays text, and its digits stay exact."""

_ZEROS = "٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０"  # the zeros of the decimal digits that people write numbers with
_DIGITS = {ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)}
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\u2014\ufe63\uff0d", "-"),
        **dict.fromkeys("\u00a0\u202f\u2009\u2007\u2008\u2006\u3000", " "),
        **dict.fromkeys("\u2019\u02bc\u2018\u00b4", "'"),
        **dict(zip("٫٬٪％．，＋（）＄￥", ".'%%.,+()$¥", strict=True)),
    }
)

_FRACTION = re.compile("([0-9]{1,9})\\s?([\u00bc-\u00be\u2150-\u215e])")
_PLAIN = re.compile(r"-?(?:0|[1-9][0-9]{0,14}+)(?:\.[0-9]{1,15}+)?+")
_PLAIN_COLUMN = re.compile(r"(?:-?+(?:0|[1-9][0-9]{0,14}+)(?:\.[0-9]{1,15}+)?+\n)++")
_PLAIN_FRACTION = re.compile(r"\.[0-9]++")
_DECIMALS = (
    re.compile(r"\.[0-9]"),
    re.compile(r"\.[0-9]{2}"),
    re.compile(r"\.[0-9]{3}"),
    re.compile(r"\.[0-9]{4}"),
)
"""A plain fraction with one decimal at least, with two, and so on."""
_AMBIGUOUS = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")
_BODY = re.compile(r"([0-9][0-9.,' ]*+)(?:[eE]([-+]?[0-9]{1,3}))?+")
_GROUPED = r"[1-9][0-9]{0,2}(?:(?P<mark>[MARKS])[0-9]{3}(?:(?P=mark)[0-9]{3})*+)"
_COMMA_DECIMAL = re.compile(
    rf"(?:{_GROUPED.replace('MARKS', chr(46) + chr(39) + ' ')}|[0-9]++)(?:,([0-9]*+))?+"
)
_POINT_DECIMAL = re.compile(rf"(?:{_GROUPED.replace('MARKS', ',' + chr(39) + ' ')}|[0-9]++)(?:\.([0-9]*+))?+")
_INDIAN = re.compile(r"[1-9][0-9]?(?:,[0-9]{2}(?=,))*+,[0-9]{3}(?:\.([0-9]*+))?+")
_FOOTNOTE = re.compile(r"(?<=[0-9%)])\s?(?:\[[0-9a-z]{1,2}\]|[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})$")
_DASH_DECIMALS = re.compile(r"(?<=[0-9])[.,]-{1,2}(?![0-9-])")
"""The dash for no cents: 850.– and 100,-. It is no minus."""

_POWER_UNIT = re.compile(r"(?<=[0-9 ])(?:[kcmd]?m[23]|l/100 ?km)$")


@dataclass(frozen=True, slots=True)
class Parts:
    """One cell taken apart: ±prefix body e exponent suffix."""

    negative: bool
    prefix: str
    body: str
    exponent: str
    suffix: str


def plain(cell: str) -> str:
    """Return the cell with digits, signs and blanks of all scripts as their ASCII forms, 2½ as 2.5."""
    if cell.isascii():
        return cell
    text = cell.translate(_DIGITS).translate(_SIGNS)
    return _FRACTION.sub(_decimal, text) if _FRACTION.search(text) else text


def _decimal(found: re.Match[str]) -> str:
    return f"{int(found[1]) + unicodedata.numeric(found[2]):.10g}"


@lru_cache(maxsize=4096)  # each recogniser asks about the same cells
def parts(cell: str) -> Parts | None:
    """Take a tidied cell apart, or return None when it is no number whatever its marks mean."""
    if cell.isascii() and cell.isdecimal() and len(cell) <= MAX_DIGITS:
        return Parts(negative=False, prefix="", body=cell, exponent="", suffix="")
    text = plain(_FOOTNOTE.sub("", cell) if not cell[-1:].isalnum() or cell[-1:] in "²³¹" else cell)
    if "-" in text[1:]:
        text = _DASH_DECIMALS.sub("", text)
    first = next((place for place, sign in enumerate(text) if "0" <= sign <= "9"), -1)
    if first < 0 or first > 14 or len(text) > MAX_DIGITS + 40:
        return None
    if text[first - 1 : first] in {".", ","} and not is_currency(text[:first].strip("-+( ")):
        first -= 1
        text = f"{text[:first]}0{text[first:]}"
    if text[0].isalpha() and _begins_as_word(text[:first].strip()):
        return None
    body = _BODY.match(text, first)
    if body is None:
        return None
    digits = body[1].rstrip(" .,'")
    end = body.end() if body[2] else first + len(digits)
    suffix = text[end:].strip()
    trailing = body[1].rstrip()[len(digits) :] if not body[2] else ""
    if trailing:
        if trailing != "." or "." in digits:
            return None  # "14.3." is a day
        suffix = suffix[1:].strip()
    found = _signed(text[:first].strip(), digits, body[2] or "", suffix)
    return found if found and _known_affixes(found) and _readable(digits) else None


def _begins_as_word(prefix: str) -> bool:
    """Whether what stands before the digits begins with a letter and is no money, with a sign or without."""
    return "(" not in prefix and not is_currency(prefix.rstrip("-+ "))


def _readable(body: str) -> bool:
    """Whether the marks among the digits stand where some convention puts them."""
    return bool(
        body.isdigit()
        or _POINT_DECIMAL.fullmatch(body)
        or _COMMA_DECIMAL.fullmatch(body)
        or _INDIAN.fullmatch(body)
    )


def _known_affixes(part: Parts) -> bool:
    """Whether what stands around the digits is money, a magnitude or a unit, and no other word."""
    if part.prefix and part.prefix != "%" and not is_currency(part.prefix):
        return False
    rest = magnitude_word(part.suffix)[1] if part.suffix else ""
    return (
        not rest or rest == "%" or is_currency(rest) or is_unit(rest) or bool(_POWER_UNIT.search(f" {rest}"))
    )


def _signed(prefix: str, body: str, exponent: str, suffix: str) -> Parts | None:
    negative = False
    if "(" in prefix and suffix.endswith(")"):
        # the currency stands before or inside: $(5), ($5); around a sign of its own a bracket adds none
        outer, _, prefix = prefix.partition("(")
        suffix = suffix[:-1].strip()
        if outer.strip() and prefix.strip("-+ "):
            return None
        prefix = f"{outer.strip()}{prefix.strip()}"
        negative = not any(sign in prefix for sign in "-+")
    if prefix[-1:] in {"-", "+"} or prefix[:1] in {"-", "+"}:
        sign = "-" if "-" in prefix[-1:] + prefix[:1] else "+"
        prefix = (prefix[:-1] if prefix[-1:] in {"-", "+"} else prefix[1:]).strip()
        negative = negative or sign == "-"
    elif suffix in {"-", "+"}:  # SAP writes the sign behind
        negative, suffix = suffix == "-", ""
    if (
        "(" in prefix
        or sum(map(str.isdigit, body)) > MAX_DIGITS
        or any("0" <= sign <= "9" for sign in suffix)
    ):
        return (
            None if not _POWER_UNIT.search(f" {suffix}") else Parts(negative, prefix, body, exponent, suffix)
        )
    return Parts(negative, prefix, body, exponent, suffix)


@dataclass(frozen=True, slots=True)
class Numbers:
    """A column read as numbers. tie is a cell that two conventions read differently, "" if none."""

    values: tuple[Value, ...]
    unit: Unit | None
    decimals: int
    tie: str = ""
    tie_comma: bool = False  # how the tie was broken: the decimal mark is a comma
    comma: bool | None = None  # what the column itself settles, None if no mark was written


def read_plain(cells: Sequence[str]) -> Numbers | None:
    """Read a column of plain numbers as programs write them, fast; None when any cell is anything else."""
    if not cells or not _PLAIN.fullmatch(cells[0]):
        return None
    joined = "\n".join(cells) + "\n"
    if not _PLAIN_COLUMN.fullmatch(joined):
        return None
    if "." not in joined:
        return Numbers(tuple(map(int, cells)), None, 0)
    if all(_AMBIGUOUS.fullmatch(cell) for cell in cells if "." in cell):
        return None  # 1.234 could be a thousand: the slower reading decides, and says so
    decimals = sum(1 for _ in takewhile(lambda least: least.search(joined), _DECIMALS))
    if decimals == len(_DECIMALS):
        decimals = max(map(len, _PLAIN_FRACTION.findall(joined))) - 1
    if joined.count(".") == len(cells):
        return Numbers(tuple(map(float, cells)), None, decimals, comma=False)
    return Numbers(
        tuple([float(cell) if "." in cell else int(cell) for cell in cells]), None, decimals, comma=False
    )


def read_numbers(
    cells: Sequence[str],
    *,
    comma: bool | None = None,
    header: str = "",
    habit: bool = False,
    company: frozenset[str] = frozenset(),
) -> Numbers | None:
    """Read a column as numbers, or return None when one cell is none.

    comma says which decimal mark the table's other columns settled on, if they did; habit, that the table is
    written as where the comma is the decimal mark (its cells are parted by semicolons). company holds the
    magnitudes that stand in other columns: a suffix means the same in every column.
    """
    taken: list[Parts | None] = []
    for cell in cells:
        if is_number_null(cell):
            taken.append(None)
            continue
        part = parts(cell)
        if part is None:
            return None
        taken.append(part)
    present = [part for part in taken if part is not None]
    if not present or any(_leading_zero(part.body) for part in present):
        return None
    affixes = _affixes(present, header, company)
    if affixes is None:
        return None
    unit, powers, factors = affixes
    bodies = [part.body for part in present]
    decision = _decimal_comma(bodies, present, hint=comma, habit=habit)
    if decision is None:
        return None
    use_comma, tie, settled = decision
    read = [_value(part, power, comma=use_comma) for part, power in zip(present, powers, strict=True)]
    if factors:
        read = [_times(value, factors[part.suffix]) for value, part in zip(read, present, strict=True)]
    numbers = iter(read)
    values = tuple(None if part is None else next(numbers) for part in taken)
    if any(isinstance(value, float) and not math.isfinite(value) for value in values):
        return None
    decimals = max(len(_split(part.body, comma=use_comma)[1]) for part in present)
    return Numbers(values, unit, decimals, tie, use_comma, settled)


def _times(value: float, factor: Decimal) -> int | float:
    if not math.isfinite(value):
        return value
    exact = Decimal(str(value)) * factor
    return int(exact) if exact == exact.to_integral_value() else float(exact)


def _leading_zero(body: str) -> bool:
    return len(body) > 1 and body[0] == "0" and body[1].isdigit()


Factors = dict[str, Decimal]
"""How many of the column's unit one of each cell's unit is; empty when all cells have one unit."""


def magnitude_words(suffixes: Iterable[str]) -> frozenset[str]:
    """Return the folded magnitudes among suffixes: what "m" means depends on its company."""
    return frozenset({fold_magnitude(magnitude_word(word)[0]) for word in suffixes if word} - {""})


def _affixes(
    present: Sequence[Parts], header: str, around: frozenset[str]
) -> tuple[Unit | None, list[int], Factors] | None:
    """Return the unit, each number's power of ten and its factor; None when affixes do not agree."""
    words = {part.suffix for part in present}
    if len(words) > 1 and (dimension := _dimension(present)):
        return Unit(dimension[0]), [0] * len(present), dimension[1]
    company = magnitude_words(words) | around
    units: set[Unit | None] = set()
    powers = []
    attached: dict[tuple[str, str], tuple[Unit | None, int]] = {}
    for part in present:
        found = attached.get((part.prefix, part.suffix))
        if found is None:
            found = _affix(part, company, header)
            if found is None:
                return None
            attached[part.prefix, part.suffix] = found
        units.add(found[0])
        powers.append(found[1])
    zeros = all(_is_zero(part.body) for part in present if attached[part.prefix, part.suffix][0] is None)
    named = units - {None}
    singular = {unit.symbol.casefold().rstrip("s") for unit in named if unit is not None}
    if len(named) > 1 and len(singular) > 1 and not _is_bent(singular):
        return None
    unit = max((unit for unit in named if unit is not None), key=lambda unit: len(unit.symbol), default=None)
    if unit is not None and None in units and not zeros and not is_currency(unit.symbol):
        return None
    return unit, powers, {}


def _is_bent(words: Collection[str]) -> bool:
    """Whether words for what is counted are one word with its endings: "Stimme" and "Stimmen"."""
    shortest = min(words, key=len)
    return len(shortest) >= _LEAST_COUNTED and all(word.startswith(shortest) for word in words)


_LEAST_COUNTED = 4  # letters


def _dimension(present: Sequence[Parts]) -> tuple[str, Factors] | None:
    """Return the unit that all cells come to, when they have several of one dimension."""
    if any(part.prefix for part in present):
        return None
    found = common([part.suffix for part in present if part.suffix or not _is_zero(part.body)])
    return (found[0], {**found[1], "": Decimal(1)}) if found else None


def _is_zero(body: str) -> bool:
    return not body.strip("0.,")


def magnitude_word(suffix: str) -> tuple[str, str]:
    """Split a suffix into a magnitude's word ("" if none) and the rest: "Mio. €" -> ("Mio.", "€")."""
    known = magnitudes()
    if is_currency(suffix) or suffix in _BINARY:
        return "", suffix
    if fold_magnitude(suffix) in known:
        return suffix, ""
    head, _, tail = suffix.partition(" ")
    if fold_magnitude(head) in known:
        return head, tail.strip()
    for size in range(min(len(suffix) - 1, _MAX_MAGNITUDE), 0, -1):
        if fold_magnitude(suffix[:size]) in known and is_currency(suffix[size:].strip()):
            return suffix[:size], suffix[size:].strip()
    return "", suffix


_BINARY = frozenset({"Ki", "Mi", "Gi", "Ti"})  # 1024 bytes and its powers, whatever a magnitude says
_MAX_MAGNITUDE = 8  # letters of a magnitude that its currency follows at once, as in "Mio.€"


def _affix(part: Parts, company: frozenset[str], header: str) -> tuple[Unit | None, int] | None:
    """Return the unit and the power of ten that stand around one number, None when they are no such words."""
    prefix, suffix = part.prefix, part.suffix
    if prefix == "%":
        return None if suffix else (Unit("%", prefix=True), 0)
    word, rest = magnitude_word(suffix)
    found = _BILLION if word == "mM" else magnitude(word, company)
    money = prefix or is_currency(rest)
    if word in {"m", "mm"} and not money and company <= {"m", "mm"} and not _is_money(header):
        found = None  # metres, minutes, millimetres: a million only beside k, M or money
    power = found or 0
    if found is None:
        word, rest = "", suffix
    if prefix:
        return (Unit(prefix, prefix=True), power) if not (rest and word) or is_currency(rest) else None
    return (Unit(rest) if rest else None), power


_BILLION = 9  # the Portuguese "mil milhões", written mM


def _is_money(header: str) -> bool:
    words = re.findall(r"[^\W\d_]+|[$€£¥₹]", header)
    return any(is_currency(word) or word.casefold().startswith("million") for word in words)


_ENOUGH_FOR_THOUSANDS = 2


def _decimal_comma(
    bodies: Sequence[str], present: Sequence[Parts], *, hint: bool | None, habit: bool
) -> tuple[bool, str, bool | None] | None:
    """Return (the decimal mark is a comma, a body that ties, what is settled); None if neither fits."""
    marked = [body for body in bodies if not body.isdigit()]
    point = all(_POINT_DECIMAL.fullmatch(body) or _INDIAN.fullmatch(body) for body in marked)
    comma = all(_COMMA_DECIMAL.fullmatch(body) for body in marked)
    if not point and not comma:
        return None
    if point != comma:
        return comma, "", comma
    tie = next((body for body in marked if "." in body or "," in body), "")
    if not tie or hint is not None:
        return bool(tie and hint), "", None
    return _lean(tie, bodies, present, habit=habit)


def _lean(
    tie: str, bodies: Sequence[str], present: Sequence[Parts], *, habit: bool
) -> tuple[bool, str, bool | None]:
    """Break the tie of a column all of whose marks have three digits behind them."""
    if habit:
        return True, tie, None
    money = all(part.prefix for part in present)
    several = sum(not body.isdigit() for body in bodies) > _ENOUGH_FOR_THOUSANDS
    if "," in tie and (money or several):
        return False, "", None  # three digits behind a comma in several numbers, or in money: thousands
    behind = all(part.suffix and is_currency(part.suffix) and not part.prefix for part in present)
    alike = len({part.suffix for part in present}) == 1  # 5.203 s and 944 ms are not held together
    return "." in tie and (behind or (alike and _closer_as_thousands(bodies))), tie, None


def _closer_as_thousands(bodies: Sequence[str]) -> bool:
    """Whether dotted numbers stand nearer to the whole ones beside them as thousands: 1.204 and 980."""
    whole = [int(body) for body in bodies if body.isdigit() and int(body)]
    dotted = [float(body) for body in bodies if "." in body and body.count(".") == 1]
    if not whole or not dotted:
        return False
    large = [number * 1000 for number in dotted]
    return max(*whole, *large) * min(*whole, *dotted) < max(*whole, *dotted) * min(*whole, *large)


def _split(body: str, *, comma: bool) -> tuple[str, str]:
    whole, _, fraction = body.partition("," if comma else ".")
    return re.sub(r"[., ']", "", whole), fraction


def _value(part: Parts, power: int, *, comma: bool) -> int | float:
    whole, fraction = _split(part.body, comma=comma)
    sign = "-" if part.negative else ""
    shift = int(part.exponent or 0) + power
    if not fraction and not part.exponent:
        return int(f"{sign}{whole}") * int(10**power)
    number = float(f"{sign}{whole}.{fraction or '0'}e{shift}")
    return int(number) if power and number.is_integer() and abs(number) < 1e15 else number
