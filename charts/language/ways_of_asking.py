"""How a language asks: who does something, what picks some of all, how words for the most end."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asking:
    """Words around what is asked for. They carry no wish of their own, but tell how others are meant."""

    subjects: str = ""
    """Behind one of these stands what someone does ("who won", "days when I walked"): no wish by itself."""
    supposing: str = ""
    """Before a subject, words that make what is done a wish after all ("if we doubled it")."""
    whether: str = ""
    """Words that begin a question for yes or no."""
    choosing: str = ""
    """Words that pick some of all: "which", "with"."""
    superlative: str = ""
    """How words for the most of something end."""
    lesser: str = ""
    """How those of them begin that mean the least ("cheapest")."""
    no_superlatives: str = ""
    """Words that end alike and are none ("forest")."""
    at_the_top: str = ""
    """Phrases behind a word of the most or the least that make it an order ("richest first")."""
    at_the_bottom: str = ""
    high: str = ""
    """Words for the upper end of something, beside those for the most ("the daily high")."""
    low: str = ""
    results: str = ""
    """Words for what is pasted: the word before says what it is of ("poll results")."""
    plural: str = ""
    """How words for several things end, such as what the rows are ("tickets per team")."""
