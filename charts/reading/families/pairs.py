"""Lists as people chat them: "Jan: 100, Feb: 200", bullets, arrows, "Rent 900€", "100 sales, 5 returns"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from charts.cells.characters import holds_digit, tidy
from charts.cells.decoration import Around, bare, is_number
from charts.cells.durations import seconds
from charts.cells.numbers import parts
from charts.language.lexicon import anywhere
from charts.language.months import month_named
from charts.language.registry import all_words
from charts.language.request_words import split_request
from charts.language.tags import Tag
from charts.language.words_in_cells import joining
from charts.reading.block import Block
from charts.reading.families import listed_names, moments
from charts.reading.families.runs import Run, read_run
from charts.reading.noise import without_meters

_BULLET = re.compile(
    r"^\s*+(?:[-*+•◦‣▪▫●○■□◆◇·–—►▶➤»✓✔▸➢🥇🥈🥉🏅]|[0-9]{1,3}[.)](?=\s+\D)|[0-9]\ufe0f?\u20e3)"
    r"\s++(?:\[[ xX]\]\s++)?|^\s*+\[[ xX]\]\s++"
)
_TUPLE = re.compile(r"\(\s*+['\"]?([^(),'\"]{1,60})['\"]?,\s*+([^(),]{1,40})\)")
_FIELD = re.compile(r"[^\W\d][:=]\s?[-+$€£]?\d")  # "Temp: 21.5 Hum" holds a pair of its own
_GAPS = re.compile(" {2,}")
_SEPARATOR = re.compile(
    r":|=>|=|->|→|⇒|➜|➡️?|⟶|—>|>|：|、(?=\s*\d)|\t|(?<=\s)[-–—|~](?=\s)|[–—]|…|\.{2,}|_{2,}|(?<=[^\d\s]),(?=\s*[-+$€£¥₹(]?\d)"
)
_ITEMS = re.compile(r",\s+|;\s*|(?<!\s)\s++[|/•·]\s+|(?<!\s)\s{2,}+|[、，；،]\s*|,(?=[^\d\s])")
_JOINS = joining()
_BOUNDS = all_words(lambda language: language.bound_words) - {"max", "min"}
_UP_TO = all_words(lambda language: language.up_to)
_SENTENCE = re.compile(r"(?<=[\w%)])[.!?]+\s+(?=[^\W\d])")
_CALL = re.compile(r"(?<=\w)[!?]+\s+")
_AND = re.compile(rf"^(?:{_JOINS}|&)\s+", re.IGNORECASE)
_MARKS = re.compile(r"(?<![\w.])[\"'“”„«»]|[\"'“”„«»](?![\w])|\*{1,3}|`|(?<!\w)_{1,2}|_{1,2}(?!\w)|~~")
_RANGE = re.compile(r"[<>]?\s?\d{1,4}(?:[:./-]\d{1,4}){0,2}\+?(?:\s?[-–]\s?\d{1,4}(?:[:./-]\d{1,4}){0,2})?%?")
_THOUSANDS = re.compile(r"[^0-9]*[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?[^0-9,]*")
_CUT = re.compile(r",[^,]{0,40}[0-9]")  # a cell with a number, that a comma set off before the last one
_MOMENT = re.compile(
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?|[0-9]{1,2}[./][0-9]{1,2}[./](?:[0-9]{2,4})?"
)
"""A time of day or a date, which names what is measured then."""
_MAX_SUFFIX = 16
_TWO_DIGITS = re.compile(r"\d\D*+\d")
_STAR = re.compile("[★⭐]")
_COUNTED = re.compile(
    r"(?<![\w.,])([$€£]?[0-9][0-9.,]{0,14}%?[kKmM]?)\s(?:(?:in|for|on|at|from|of)\s)?([^\W\d_]{2,30})"
)
_BETWEEN = re.compile(rf"\s?(?:[,;]|,?\s(?:{_JOINS}))\s")
_MIN_COUNTED = 3
_MAX_PAIR = 200
_LATIN = 0x2190  # signs from here on are pictures
_MAX_LABEL_WORDS = 8
_NAMED = 2  # columns
_PLAIN = re.compile("([A-Za-z][A-Za-z0-9]{0,39})(?: ?: | = | )([0-9]{1,15})")
"""One word, a sign or a blank, digits: most lines of lists are, and no rule below reads them otherwise."""

Pair = tuple[str, str]


def find(lines: Sequence[str]) -> Block | None:
    """Find the first list: one pair a line, several values a line, or pairs in one line."""
    start = 0
    while start < len(lines):
        run = read_run(lines, start, read_pair)
        if listed_names.is_title(lines, start, run.rows):
            start += 1
            continue
        if len({row[-2] for row in run.rows}) > 1:
            kept = _without_words(lines, start, run)
            listed = _listed(lines, *kept)
            return listed if kept[1].end == run.end else replace(listed, cut=None)
        if found := inline(lines[start], start):
            return found
        start = max(run.end, start + 1)
    return value_first(lines)


def _without_words(lines: Sequence[str], start: int, run: Run) -> tuple[int, Run]:
    """Leave out first and last rows that are words; return where the list starts then, and the list."""
    if run.has_heads or len(run.rows) <= _NAMED:
        return start, run
    above, below = listed_names.words_around([lines[start + place] for place in run.at], run.rows, run.at)
    kept = slice(above, len(run.rows) - below)
    at = run.at[kept]
    end = start + at[-1] + 1 if below else run.end
    return start + at[0], Run(end, run.rows[kept], [place - at[0] for place in at])


def _listed(lines: Sequence[str], start: int, run: Run) -> Block:
    """Make a block of pairs, one a line; words behind the last number are the request."""
    rest = ""
    end, at = run.end, list(run.at)
    if run.has_heads:
        return Block(start - 1, end, run.rows, header=0, at=tuple(place + 1 for place in at))
    rows = [(label, value) for label, value in run.rows]
    if end < len(lines) and (last := _with_request(lines[end], rows)):
        rows.append(last[0])
        at.append(end - start)
        rest = last[1]
        end += 1
    else:
        rows[-1], rest = _trimmed(rows)
    cells = [list(pair) for pair in _without_sign(rows)]
    if stamped := moments.parted(cells):
        return Block(start, end, stamped[0], header=stamped[1], rest=rest)
    if names := listed_names.above(lines, start, cells):
        places = (0, *(place + 1 for place in at))
        return Block(start - 1, end, [names, *cells], header=1, rest=rest, at=places, cut=cut_pair)
    year = "," in lines[start] and listed_names.are_years(cells)
    return Block(start, end, cells, header=int(year), rest=rest, at=tuple(at), cut=cut_pair, typed=True)


def cut_pair(line: str) -> list[str] | None:
    """Return a further line of a list as its label and value."""
    pair = read_pair(line)
    return list(pair) if pair else None


def _without_sign(rows: list[Pair]) -> list[Pair]:
    """Drop a sign that starts every label: it is a bullet."""
    first = {label[0] for label, _ in rows if len(label) > 1}
    sign = first.pop() if len(first) == 1 else ""
    if not sign or sign.isalnum() or not all(label[1:2] in {" ", "\ufe0f"} for label, _ in rows):
        return rows
    return [(label[1:].lstrip(" \ufe0f"), value) for label, value in rows]


def _trimmed(rows: list[Pair]) -> tuple[Pair, str]:
    """Cut words off the last value that no other value has behind it."""
    label, value = rows[-1]
    usual = {found.suffix for _, other in rows[:-1] if (found := parts(other))}
    found = parts(value)
    if not found or found.suffix in usual or " " not in value or len(rows) < 2:
        return rows[-1], ""
    head, _, tail = value.partition(" ")
    if (short := parts(head)) and short.suffix in usual and split_request(tail):
        return (label, head), tail
    return rows[-1], ""


def _with_request(line: str, rows: list[Pair]) -> tuple[Pair, str] | None:
    """Read a last line such as "Jun: 275 create a graph"."""
    words = line.split(" ")
    for size in range(2, min(len(words), _MAX_LABEL_WORDS + 2)):
        pair = read_pair(" ".join(words[:size]))
        tail = " ".join(words[size:])
        if pair and split_request(tail) and parts(pair[1]):
            usual = {found.suffix for _, value in rows if (found := parts(value))}
            found = parts(pair[1])
            if found and found.suffix in usual:
                return pair, tail
    return None


def read_pair(text: str) -> Pair | None:
    """Split "label: number" and the like; None when the text is no pair."""
    text = text.strip()
    if not text or len(text) > _MAX_PAIR:
        return None
    if plain := _PLAIN.fullmatch(text):
        return plain[1], plain[2]
    if not (holds_digit(text) or _STAR.search(text)):
        return None
    if text.startswith("(") and text.endswith(")") and "," in text:
        text = text[1:-1]  # a tuple
    text = without_meters(text)
    if "  " in text and len(pieces := _GAPS.split(text)) > _NAMED and _is_value(pieces[-2]):
        return None  # a number in a column of its own before the last
    text = _MARKS.sub("", _BULLET.sub("", text, count=1)).strip(" ,;") or text
    for found in _SEPARATOR.finditer(text):
        at, to = found.span()
        if found[0] == ":" and text[at - 1 : at].isdecimal() and text[to : to + 1].isdecimal() and at != 4:
            continue
        label, value = (
            tidy(text[:at]).rstrip(" -–—=|." if found[0][0] in "._…" else " -–—=|"),
            tidy(text[to:].lstrip(" :=>-–—|.…") if found[0] in "….._" else text[to:]),
        )
        whole = found[0] != "," or (_is_one(value) and not _CUT.search(label))
        if whole and _is_label(label, strict=False) and not _FIELD.search(label) and _is_value(value):
            return label, value
    return _spaced(text)


def _is_one(value: str) -> bool:
    """Whether what stands behind a comma is one number: 1,200 is, and 120,3 would be two cells."""
    return "," not in value or _THOUSANDS.fullmatch(value) is not None


def _is_value(value: str) -> bool:
    found = parts(value)
    return len(found.suffix) < _MAX_SUFFIX if found else is_number(value) or seconds(value) is not None


def _is_label(label: str, *, strict: bool) -> bool:
    if not label or len(label.split()) > _MAX_LABEL_WORDS:
        return False
    if any(sign.isalpha() or ord(sign) > 0x2190 for sign in label):
        return True
    if _MOMENT.fullmatch(label):
        return True
    return not strict and _RANGE.fullmatch(label) is not None


def _spaced(text: str) -> Pair | None:
    """Split before the number that ends the text: "New York 8336817", "Rent 1 200,50 €", "Jan (100)"."""
    if text.endswith(")") and "(" in text:
        label, _, value = text[:-1].rpartition("(")
        counted = _is_counted((label.split() or [""])[-1], value)
        if not counted and _is_label(tidy(label), strict=True) and _is_value(value.strip()):
            return tidy(label), value.strip()
    words = text.split()
    if len(words) > _NAMED and _is_picture(words[-2]) and is_number(words[-3]):
        return None  # an arrow before a second number: two columns
    best = None
    for size in range(1, min(len(words), 6)):
        value = " ".join(words[-size:])
        digits = value[0] in "0123456789$€£-(+" and words[-size][0].isdecimal()
        if _is_value(value) and (best is None or digits or _is_near(value)):
            best = size
    label = " ".join(words[:-best]) if best else ""
    if _CUT.search(label):
        return None
    if (
        best
        and len(words) > best + 1
        and parts(words[-best - 1])
        and not re.fullmatch(r"(?:19|20)\d\d", words[-best - 1])
    ):
        return None  # two numbers in a row are two columns
    if (
        best
        and _is_label(label, strict=True)
        and label[-1].isalnum() | (label[-1] in ".)!?'’\"%") | (ord(label[-1]) > 0x2000)
    ):
        return label, " ".join(words[-best:])
    return None


def _is_counted(before: str, inner: str) -> bool:
    """Whether the number stands before the bracket: 45% (9 votes), 24 (60%); not so in "Season 2022 (12)"."""
    return is_number(before) and ("%" in inner or not before.isdecimal())


def _is_near(value: str) -> bool:
    """Whether a value begins with a word that says that it is not exact: "about 150"."""
    found = bare(value) if value[0].isalpha() else None
    return found is not None and Around.NEAR in found.around


def _holds_letter(word: str) -> bool:
    return any(sign.isalpha() or ord(sign) > _LATIN for sign in word)


def _is_picture(word: str) -> bool:
    return not any(sign.isalnum() or sign.isascii() for sign in word)


def inline(line: str, place: int) -> Block | None:
    """Read pairs that stand in one line."""
    if len(line) > 5000 or _TWO_DIGITS.search(line) is None:
        return None
    if "), (" in line:
        line = _TUPLE.sub(r"\1: \2", line)
    items = [_AND.sub("", item.strip()) for item in _ITEMS.split(line) if item.strip()]
    if _SENTENCE.search(line):
        items = [said for item in items for said in _at_full_stop(item)]
    items = [piece for item in items for piece in _at_and(item)]
    rows: list[Pair] = []
    rest: list[str] = []
    before = 0  # the words that stand before the last pair
    for item in items:
        if pair := read_pair(item):
            rows.append(pair)
            before = len(rest)
        elif rows and (last := _with_request(item, rows)):
            rows.append(last[0])
            rest.append(last[1])
        else:
            rest.append(item)
    if _counts_steps([label.casefold().split() for label, _ in rows]):
        return None  # "week 3 and week 5" are two weeks
    behind = len(rest) - before if len(rows) > _NAMED else 0  # a request may have commas of its own
    if len(rows) < 2 or len(rows) * 3 < (len(items) - behind) * 2 or not _alike(rows):
        return _running(line, place) or counted(line, place)
    rows[-1], tail = _trimmed(rows)
    rows[0], lead = _without_lead(rows)
    return Block(
        place,
        place + 1,
        [list(pair) for pair in rows],
        header=0,
        rest=" ".join(filter(None, [lead, *rest, tail])),
    )


def _at_full_stop(item: str) -> list[str]:
    """Split "asia 210ms. bars?" behind its pair."""
    pieces = _SENTENCE.split(item)
    paired = [place for place, piece in enumerate(pieces) if any(map(read_pair, _at_and(piece)))]
    if len(pieces) == 1 or paired != [0]:
        return [item]  # "St. Louis 5" is one name
    return [pieces[0], " ".join(pieces[1:])]


def _at_and(item: str) -> list[str]:
    """Split "Feb 200 and Mar 150" where both sides are pairs."""
    pieces = re.split(rf"\s(?:{_JOINS})\s", item)
    return pieces if len(pieces) > 1 and all(map(read_pair, pieces)) else [item]


def _alike(rows: Sequence[Pair]) -> bool:
    """Whether the labels are names and no clauses ("I have 3, you have 5"), and the units agree."""
    labels = [set(label.casefold().split()) for label, _ in rows]
    words = [len(label.split()) for label, _ in rows[1:]]
    units = {
        found.suffix.casefold().rstrip("s")
        for _, value in rows
        if (found := parts(value)) and len(found.suffix) > 4
    }
    if len(units) > 1:
        return False
    if any(_ends_open(label) for label, _ in rows) or any(_bounds(value) for _, value in rows):
        return False  # "under 50, 50 to 100, over 100" are steps to count in
    if len(rows) == _NAMED and _denies(*(label for label, _ in rows)):
        return False  # "Apr should be 52, not 25" puts one figure right
    if rows and _says_what_is(rows[0][0]) and not all(_says_what_is(label) for label, _ in rows):
        return False  # "Bob should be 18 and Zoe 20"
    shared = set.intersection(*labels) if labels else set()
    return max(words) <= 4 and not (
        shared
        and len(rows) > 1
        and any(word in {"have", "has", "is", "was", "are", "i", "we"} for word in shared)
    )


def _denies(label: str, other: str) -> bool:
    """Whether the second of two labels is only a "not", and the first no answer like it: "yes 14, no 9"."""
    tag = anywhere(other.casefold())
    unlike = label[:1].isupper() and other[:1].islower()
    return tag in (Tag.NOT, Tag.WITHOUT) and (len(label.split()) > 1 or unlike)


def _says_what_is(label: str) -> bool:
    """Whether a label is a name and a verb of being: "Bob should be"."""
    *name, last = label.casefold().split()
    return bool(name) and last in _BEING


_BEING = all_words(lambda language: language.asking.correcting)


def _counts_steps(labels: Sequence[Sequence[str]]) -> bool:
    """Whether all labels end in one word that has numbers for names: "compare week", "week", "5 and"."""
    last = {words[-1].rstrip("s") for words in labels if not _goes_on(words)}
    tag = anywhere(last.pop()) if len(last) == 1 else None
    return tag is not None and tag.family == "time"


def _goes_on(words: Sequence[str]) -> bool:
    """Whether a label is no name but a further number: "5 and"."""
    return not words or (words[0].isdecimal() and _AND.match(f"{words[-1]} ") is not None)


def _ends_open(label: str) -> bool:
    """Whether a label ends in a word that only begins a step: "people under", "30 to"."""
    last = label.casefold().split()[-1:]
    return bool(last) and (last[0] in _BOUNDS or (label[:1].isdigit() and last[0] in _UP_TO))


def _bounds(value: str) -> bool:
    first, *rest = value.casefold().split()
    return bool(rest) and first in _BOUNDS


def _without_lead(rows: list[Pair]) -> tuple[Pair, str]:
    """Cut the request off the first label: "plot this: Jan", "chart Jan"."""
    label, value = rows[0]
    if ":" in label:
        lead, _, label = label.rpartition(":")
        return (label.strip() or rows[0][0], value), lead.strip() if label.strip() else ""
    called = _CALL.split(label)[-1]
    if called and called != label:
        return (called, value), label.removesuffix(called).strip()
    longest = max(len(other.split()) for other, _ in rows[1:])
    words = label.split()
    if len(words) > longest and (split_request(" ".join(words[:-longest]))):
        return (" ".join(words[-longest:]), value), " ".join(words[:-longest])
    months = longest == 1 < len(words) and all(
        month_named(each.casefold()) for each in (words[-1], *(other for other, _ in rows[1:]))
    )
    if months:
        return (words[-1], value), " ".join(words[:-1])  # "we had Jan"
    return rows[0], ""


def _running(line: str, place: int) -> Block | None:
    """Read labels and numbers that take turns, parted by blanks alone: "Jan: 100 Feb: 200"."""
    rows: list[Pair] = []
    label: list[str] = []
    rest: list[str] = []
    for word in line.split():
        head, sign, tail = word.rpartition(":") if ":" in word[1:-1] else word.rpartition("=")
        bare = word.strip(",;")
        if sign and head and parts(tail.strip(",;")):
            rows.append((" ".join([*label, head]), tail.strip(",;")))
            label = []
        elif label and parts(bare) and not bare[0].isalpha():
            if not any(map(_holds_letter, label)):
                return None  # numbers alone: one column
            rows.append((" ".join(label).rstrip(":=-–→ "), bare))
            label = []
        else:
            label.append(word)
    if label:
        rest = label
    marked = sum(":" in word or "=" in word for word in line.split()) >= len(rows)
    longest = max((len(label.split()) for label, _ in rows[1:]), default=9)
    if (
        len(rows) < (2 if marked else 3)
        or longest > (3 if marked else 1)
        or len(rest) > 12
        or not all(label for label, _ in rows)
    ):
        return None
    first, lead = _without_lead(rows)
    if len(first[0].split()) > longest and not marked:
        return None
    if rest and not marked and not split_request(" ".join(rest)):
        return None
    rows[0] = first
    return Block(
        place, place + 1, [list(pair) for pair in rows], header=0, rest=" ".join(filter(None, [lead, *rest]))
    )


def counted(line: str, place: int) -> Block | None:
    """Read counts in a sentence: "40% cats, 35% dogs and 25% birds", "100 in May, 200 in June, …"."""
    rows: list[list[str]] = []
    start = end = 0
    for found in _COUNTED.finditer(line):
        if rows and not _BETWEEN.fullmatch(line[end : found.start()]):
            if len(rows) >= _MIN_COUNTED:
                break
            rows = []
        start = found.start() if not rows else start
        rows.append([found[2], found[1]])
        end = found.end()
    if len(rows) < _MIN_COUNTED or len({label for label, _ in rows}) < len(rows):
        return None
    return Block(place, place + 1, rows, header=0, rest=tidy(f"{line[:start]} {line[end:]}"))


def value_first(lines: Sequence[str]) -> Block | None:
    """Read lines that start with their number: "12 apples"."""
    start = 0
    while start < len(lines):
        rows: list[list[str]] = []
        end = start
        while end < len(lines) and (
            found := re.fullmatch(
                r"\s*+([-+$€£]?[\d.,]{1,15}+%?)(?:x|×|:)?(?:\s+|\s*[-–:=]\s+)([^\W\d][^\d:,;=]{0,30})",
                lines[end],
            )
        ):
            rows.append([found[2].strip(), found[1]])
            end += 1
        if (
            len(rows) > 2
            and not all(number.endswith(".") for _, number in rows)  # a numbered list
            and len({label for label, _ in rows}) == len(rows)
            and max(len(label.split()) for label, _ in rows) < 4
        ):
            return Block(start, end, rows, header=0)
        start = max(end, start + 1)
    return None
