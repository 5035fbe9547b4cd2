"""A word that nothing on the table knows is named, wherever it stands; one that carries no wish never is."""

import random

import pytest

from charts.planner import plan
from tests.charts.planner.test_ledger import SALES as PASTED

assert PASTED is not None
SALES = PASTED

UNDERSTOOD = [
    "bars of revenue by region",
    "top 2 regions by revenue",
    "average units by product, highest first",
    "revenue by month, stacked by region",
    "only the West, revenue by product",
    "pie of revenue by product",
    "revenue by region without West",
    "line of revenue and units over the months",
    "products with units above 4",
    "revenue by region in red",
    "share of revenue by region",
    "revenue by product in Jan",
    "running total of revenue by month",
    "revenue per unit by product",
    "compare North and West by month",
    "bars of revenue by region with a line at 100",
    "revenue by month, y axis from 0 to 900",
    'horizontal bars of units by region, title it "Hi"',
]
STRANGERS = (
    *("blorf", "zindle", "quaffle", "vornish"),
    *("vacuum", "umbrella", "cheese", "weather", "inflation", "lighthouse", "stochastic", "adjusted"),
    *("polished", "weighted", "glimmer", "volcano", "yodel", "tariff", "backlog", "seasonal"),
)
WRAPPERS = [
    "{}, please",
    "please {}",
    "hi! {}",
    "could you please draw {}?",
    "can you make me {} when you have a minute? thanks",
    "I need {}",
    "I would like to see {}, thank you so much",
    "hey oneplot, show me {} pls",
    "good morning, I'd love to have {}",
    "thanks for the last one! now {}",
    "ok so basically {}",
    "{} if possible",
    "we just want {} from this table",
    "hello everyone, here is my data: {}",
    "sorry to bother you again, {}",
    "quick question, can we get {} asap?",
    "{} - that would be great, cheers",
    "let's see {}",
    "{}!!!",
]


def strangers(count: int, seed: int = 20) -> list[tuple[str, str, str]]:
    """Return understood requests with a strange word at one of their ends or between two words."""
    dice = random.Random(seed)
    found = []
    for _ in range(count):
        request, word = dice.choice(UNDERSTOOD), dice.choice(STRANGERS)
        words = request.split(" ")
        at = dice.randrange(len(words) + 1)
        found.append((request, word, " ".join((*words[:at], word, *words[at:]))))
    return found


@pytest.mark.parametrize("request_", UNDERSTOOD)
def test_what_is_understood_leaves_nothing(request_: str) -> None:
    assert plan(SALES, request_).unspent == ()


@pytest.mark.parametrize(("request_", "word", "told"), strangers(150), ids=lambda each: str(each)[:50])
def test_a_strange_word_is_named_wherever_it_stands(request_: str, word: str, told: str) -> None:
    planned = plan(SALES, told)

    assert any(word in each for each in planned.unspent), planned.unspent
    assert not planned.sure
    if told.startswith(word) or told.endswith(word):
        assert planned.spec == plan(SALES, request_).spec


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_politeness_is_never_named_and_changes_nothing(wrapper: str) -> None:
    for request in UNDERSTOOD[::4]:
        planned = plan(SALES, wrapper.format(request))

        assert planned.unspent == (), request
        assert planned.spec == plan(SALES, request).spec
