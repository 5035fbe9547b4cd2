"""Cells and requests grown from a grammar: every part that a reader or the planner knows, in any company."""

import random
from collections.abc import Sequence
from functools import cache

from charts.language.registry import languages
from tests.charts.rows import HERE, rows

SIGNS = ("", "", "", "-", "+", "~", "<", "≥ ", "▼ ", "▲", "(", "−", "ca. ", "$-", "--", "#")
BEFORE = ("", "", "", "$", "€", "CHF ", "Rs. ", "US$", "£ ", "¥", "R$ ", "kr ")
DIGITS = (
    "5",
    "0",
    "007",
    "12",
    "1.234",
    "1,234",
    "1 234",
    "1'234",
    "12,34,567",
    "120.3",
    "0,5",
    ".5",
    "850.–",
)
MORE = (
    "",
    "",
    "",
    "",
    ".50",
    ",5",
    ".000",
    "e9",
    "E-3",
    "e400",
    "½",
    "٣",
    "×10^3",
    "/5",
    " of 10",
    "-7",
    ":30",
)
BEHIND = (
    *(
        "",
        "",
        "",
        "%",
        " %",
        " kg",
        "k",
        "M",
        " Mio. €",
        "m",
        " GB",
        "KiB",
        " h",
        "ms",
        " °C",
        "º",
        " m²",
        "¢",
    ),
    *(
        ")",
        " (24%)",
        " ± 0.2",
        "*",
        " [1]",
        "¹",
        " Dr",
        " CR",
        "-",
        "+",
        " ✓",
        "'",
        '"',
        " yrs",
        " pts",
        "st",
    ),
)
MOMENTS = (
    *(
        "2024-01-31",
        "3/4/24",
        "31.12.2023",
        "Jan 2024",
        "Jan-24",
        "Q1 24",
        "2024Q3",
        "12:30",
        "1:23.456",
        "25:10",
    ),
    *(
        "1h 5m",
        "PT2H",
        "P1D",
        "3 min 20 s",
        "KW 7",
        "FY24/25",
        "1700000000",
        "1700000000000",
        "2009-10",
        "１月",
    ),
    *(
        "Mon",
        "2024-01-31T12:00:00Z",
        "1. Quartal",
        "20240131",
        "H1 2024",
        "the 3rd",
        "<t:1700000000:R>",
        "٣ مارس",
    ),
)
WORDS = (
    "Jan",
    "Nord",
    "Total",
    "n/a",
    "?",
    "DNF",
    "x y",
    "Müller",
    "東京",
    "",
    "-",
    "Sub-total",
    "true",
    "★★★☆☆",
)
NUMBERS = (
    "0",
    "3",
    "-1",
    "2.5",
    "1,000",
    "1e9",
    "99999999999999999999",
    "2024",
    "½",
    "50%",
    "$5",
    "10k",
    "three",
)
GLUE = (" ", " ", " ", " ", " ", ", ", "  ", ". ", "; ", "\n", "", "-", "/")
CHANCE = 1 / 8


def cells(dice: random.Random, height: int) -> list[str]:
    """Return the cells of one column: alike for the most part."""
    kind = dice.randrange(5)
    if kind == 0:
        usual = [str(dice.randrange(900)) for _ in range(height)]
    elif kind == 1:
        usual = [dice.choice(WORDS) for _ in range(height)]
    elif kind == 2:
        moment = dice.choice(MOMENTS)
        usual = [_other_digits(dice, moment) for _ in range(height)]
    else:
        sign, before, more, behind = (dice.choice(part) for part in (SIGNS, BEFORE, MORE, BEHIND))
        usual = [
            f"{sign}{before}{_other_digits(dice, dice.choice(DIGITS))}{more}{behind}" for _ in range(height)
        ]
    return [cell if dice.random() > CHANCE else _odd(dice) for cell in usual]


def _odd(dice: random.Random) -> str:
    parts = (SIGNS, BEFORE, DIGITS, MORE, BEHIND)
    return dice.choice([*WORDS, *MOMENTS, "".join(dice.choice(part) for part in parts)])


def _other_digits(dice: random.Random, text: str) -> str:
    return "".join(
        str(dice.randrange(10)) if "0" <= sign <= "9" and dice.random() < 1 / 2 else sign for sign in text
    )


@cache
def phrases() -> tuple[tuple[str, ...], ...]:
    """Return the phrases of each language as its file has them."""
    return tuple(
        tuple(phrase.strip() for text in language.phrases.values() for phrase in text.split(","))
        + tuple(language.small_talk.split())
        for language in languages()
    )


@cache
def requests() -> tuple[str, ...]:
    """Return the requests of the planner's rows."""
    folder = HERE / "planner" / "requests"
    return tuple(
        row.given for path in sorted(folder.glob("*.rows")) for row in rows(f"planner/requests/{path.name}")
    )


def request(dice: random.Random, names: Sequence[str], held: Sequence[str]) -> str:
    """Return words that may ask for anything: a request of the rows, changed, or one grown word by word.

    names are the columns' names, held some of their cells.
    """
    if dice.random() < 1 / 3:
        words = dice.choice(requests()).split(" ")
        for _ in range(dice.randrange(3)):
            words[dice.randrange(len(words))] = _term(dice, names, held)
        return " ".join(words)
    terms = [_term(dice, names, held) for _ in range(dice.choice([1, 2, 3, 5, 8, 13, 30]))]
    return "".join(term + dice.choice(GLUE) for term in terms)


def _term(dice: random.Random, names: Sequence[str], held: Sequence[str]) -> str:
    kind = dice.randrange(8)
    if kind < 4:
        known = phrases()
        return dice.choice(known[0] if dice.random() < 1 / 2 else dice.choice(known))
    if kind < 6:
        word = dice.choice([*names, *held] or ["a"])
        return dice.choice([word, word.casefold(), f'"{word}"', word[:-1], f"{word}s", f"`{word}`"])
    return dice.choice(NUMBERS) if kind == 6 else dice.choice(MOMENTS)
