"""What is to be known of a language, so that requests in it are understood. One file for each has it all.

Lists are text, so that they read well: phrases are parted by commas, single words by blanks, "|" parts
spellings of one word and "_" stands for a blank in it. Case does not count, accents only in
words that are looked for in tables.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from charts.language.tags import Tag
from charts.language.ways_of_asking import Asking, Chatting


@dataclass(frozen=True, slots=True)
class Cues:
    """Phrases that show what a message is after; in languages without blanks, parts of its text."""

    charts: str
    """How words begin that name a chart."""
    how_to: str
    what_is: str
    explain_verbs: str
    works: str
    """"works", as in "how a histogram works"."""
    deictic: str
    """What points at the member's own data."""
    means: str
    """"with", as in "explain my sales with bars"."""
    make: str
    question: str
    grouping: str
    refusals: str
    """That no chart is wanted."""
    thanks: str
    """Thanks and praise, which ask for nothing."""
    help: str = ""
    """Whole messages that ask what can be done here."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The words of one language. Empty where it has none, or none are known yet."""

    code: str
    """As Unicode CLDR names it."""
    unspaced: bool
    """Whether it is written without blanks between words."""
    phrases: Mapping[Tag, str]
    cues: Cues
    chart_names: Mapping[Tag, str]
    """How the names of charts begin, for explaining them."""
    undrawn: Mapping[str, str]
    """Words for what is not drawn here, by how an answer calls it."""
    requesting: str
    """Words that ask for something: with others beside them they are no cell and no title."""
    requesting_alone: str
    """Those of them that do so with no other word."""
    synonyms: Mapping[str, str]
    """Names that columns have for one thing. A thing has one name in all languages, here on the left."""
    abbreviations: Mapping[str, str]
    """Names of columns that stand for several words."""
    endings: str
    """What words end in by their number, case or person; "|" parts groups, the last of which ends a word."""
    numbers: str
    """One to ten; in digits where columns or cells are called so in English ("sex", "bay")."""
    powers: Mapping[int, str]
    """Words of a request that multiply a number, by the power of ten."""
    magnitudes: Mapping[int, str]
    """Words behind the numbers of cells, by the power of ten."""
    about: str
    """Phrases before a number in a cell: it is not exact."""
    bound_words: str
    """Words before a number in a cell: it is a bound."""
    out_of: str
    """Phrases between two numbers in a cell, as in "7 out of 10"."""
    duration_names: str
    """Names of columns that hold amounts of time."""
    hour_names: str
    """Names of columns of which "8:30" is hours and minutes."""
    time_units: Mapping[int, str]
    """Words behind amounts of time in cells, by their seconds."""
    totals: str
    """Phrases that label a row which sums up others."""
    overall: str
    """Words that may stand within such a label."""
    mean_labels: str
    """Words that label a row which averages others."""
    joins: str
    """Phrases between the last two of a list, "and"."""
    blanks: str
    """Phrases in cells for "no number", signs included."""
    date_words: str
    """Words in dates that say nothing."""
    months: str
    """January to December; "" if they are written by number."""
    weekdays: str
    """Monday to Sunday."""
    small_words: str
    """Words in names of columns that say nothing."""
    joining_words: str
    """Words that may stand inside a name where the request names the column."""
    general_names: str
    """Words of names that many columns have, so that one alone names none."""
    key_names: str
    """How names of columns end that number the rows."""
    row_names: str
    """Whole names of such columns."""
    label_names: str
    """Names of columns that name the rows."""
    year_names: str
    age_names: str
    mean_names: str
    """Names of columns of which a sum says nothing."""
    people: str
    """Words for people, who are counted by rows."""
    women: str
    men: str
    first: str
    """"first", of days and months."""
    last: str
    weekend: str
    ordinals: str
    """What stands behind a day's number."""
    of_a_month: str
    """"of", as in "the 3rd of May"."""
    up_to: str
    """"to" between two ends of a range, where it can mean other things as well."""
    in_order: str
    """"sorted", where no direction need follow."""
    order_by: str
    """How "sorted by" ends."""
    order_of: str
    """"of", as in "in ascending order of sales"."""
    backwards: str
    """"reverse", of an order."""
    having: str
    """"with", as in "the two days with the most sales"."""
    but: str
    """"but", as in "all days but Sunday"; words that say "except" by themselves are phrases."""
    all_of: str
    """"all", as in "all days but Sunday"."""
    telling: str
    """Comparing words that tell which column is compared: only an age is "older"."""
    stacked_stems: str
    """How words begin that stack, where a group follows ("stacked by quarter")."""
    preambles: str
    """Openings that name whom it is about, ended by a comma."""
    in_the: str
    """Two words of which the first reads as a "no" and is none: "no gráfico" is "in the chart"."""
    small_talk: str
    """Words that carry no wish: politeness, pronouns, helping verbs, words for the table and the picture."""
    colours: Mapping[str, str]
    """How the names of colours begin, by their English names."""
    spelt: str = ""
    """Everyday words that stand a slip of the keys from a word that is known, and are none of it."""
    chatter: str = ""
    """More words that carry no wish: all of the closed classes, and what people say around a wish.

    The words of a phrase, each of which may say something alone, are joined by "_" ("tausend_dank").
    """
    postpositions: bool = False
    """Whether words for "from", "more than" and "without" stand behind what they are said of."""
    bars_as_histograms: bool = False
    """Whether the word for a histogram is used for bars of names as well, as in French."""
    own_signs: str = ""
    """Signs by which it is told from a language of the same script."""
    date_marks: str = ""
    """What stands behind the numbers of a year, a month and a day."""
    prefixes: str = ""
    """Small words that are written in one with the next: "and", "in", "the"."""
    suffixes: str = ""
    """Small words that are written in one with the word before: particles, "per", "only"."""
    articles: str = ""
    """Beginnings of words that count for nothing when two names are compared."""
    fleeting: str = ""
    """Vowels that come and go before the last consonant of a word: "tržeb" is of "tržby"."""
    capitalised: bool = False
    """Whether nouns begin with a capital letter, so that a name is not told by one."""
    syllabic: bool = False
    """Whether each syllable is written as a word of its own: none is short for another."""
    hardened: str = ""
    """Consonants that are soft before an ending, each with what it is without one: "çubuğu" is of "çubuk"."""
    linking: str = ""
    """What may stand between the parts of a word that is put together of two; "-" where nothing does."""
    tails: str = ""
    """Second parts of words put together that only say that the first is an amount: "Punktzahl"."""
    inflections: str = ""
    """Endings of words that count for nothing when two names are compared: numbers and cases."""
    asking: Asking = field(default_factory=Asking)
    headings: Mapping[str, str] = field(default_factory=dict)
    """Words in names of columns, by what such a column holds, a word for it in English on the left."""
    qualities: Mapping[str, str] = field(default_factory=dict)
    """How verbs and qualities begin, and the names of columns that they speak of, the likeliest first.

    "." ends a whole word.
    """
    scales: str = ""
    """Answers and sizes that have an order, the lowest first; ";" parts scales, "|" names for one step."""
    other_years: str = ""
    """The months of years that do not begin in January, in their order, written as scales are."""
    you: str = ""
    """Words for whoever is asked: a question above a table that has one was put to many, and heads it."""
    rest: str = ""
    """Labels of what is left over or was not answered: "other", "don't know"."""
    chatting: Chatting = field(default_factory=Chatting)
