"""Places in which an unknown word can carry no wish, as nothing in a chart is told there.

A wish stands where something takes it: behind "by", "only", "with" or "in", before a kind of chart or the
name of a figure, at the head of a request, or alone in a clause of its own. What else is unknown tells of the
world: who did it, what it was for, how it came about.
"""

from collections.abc import Mapping

from charts.grammar import ChartSpec, Mark
from charts.language.intent import QUESTION_MARKS, makes
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.language.tokens import is_unspaced
from charts.planner.choice import uses
from charts.planner.described import can_be_picked
from charts.planner.frames.operands import is_person
from charts.planner.leftovers import Account, carries_a_wish, clauses_of
from charts.planner.own_names import fields_of, restricts
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request

Accounts = Mapping[int, Account]

_TAKING = (
    *("group", "test", "aggregate", "sort", "looks", "style", "layer", "calculate"),
    *("rank", "figure", "against"),
)
"""Families whose words take what stands behind them."""
_QUALIFIED = (
    *("mark", "aggregate", "window", "look", "looks", "style", "rank"),
    *("figure", "layer", "calculate"),
)
"""Families before which a word says what kind of them is wanted: "geometric mean", "exploded pie"."""
_LEADING = ("filler", "talk", "join")
"""Families that say nothing of the word right behind them."""
_DRAWN = ("mark", "look", "looks", "style")
"""Families of which words right behind them say the kind in languages that put adjectives last."""
_BEHIND_A_FIGURE = ("group", "span", "time", "sort", "look", "mark", "join")
_ALL = all_words(lambda language: f"{language.all_of} {language.asking.both}")
_FURNITURE = all_words(lambda language: language.asking.furniture)


def stands_idle(request: Request, spec: ChartSpec, accounts: Accounts, at: int) -> bool:
    """Whether an unknown word stands where no wish can stand. accounts are those of all words so far."""
    clause, run = request.once(_by_place).get(at), _run(request, at)
    if spec.mark is Mark.NONE or clause is None or any(_tells(request, place) for place in (at, *run)):
        return False
    if not any(accounts[each] is Account.SPENT and _says_something(request, each) for each in clause):
        return _states(request, clause, at)
    behind = request.mention_at(run.stop)
    if behind is not None and accounts[run.stop] is Account.SPENT:
        return not _is_taken(request, run) and _is_of_a_figure(request, spec, behind)
    if _is_taken(request, run) or _is_beside(request, accounts, run):
        return False
    return not _opens(request, run, clause) or _calls_the_figure(request, spec, run)


def _by_place(request: Request) -> dict[int, list[int]]:
    return {at: clause for clause in clauses_of(request) for at in clause}


def _tells(request: Request, at: int) -> bool:
    """Whether a word may carry a wish wherever it stands: furniture, a figure, a name, a quality."""
    word = request.words[at]
    told = word.text in _FURNITURE or any(map(str.isdigit, word.raw))
    return told or _is_a_name(request, at) or _restricts(request, at)


def _is_a_name(request: Request, at: int) -> bool:
    """Whether a word is written as a name within a clause: "for the West region"; not where all nouns are."""
    word = request.words[at]
    if not at or request.words[at - 1].kind == "stop" or not word.raw[:1].isupper():
        return False
    return not request.speech.capitalises


def _restricts(request: Request, at: int) -> bool:
    """Whether a word before a noun may pick some of what the noun names: "refunded takings"."""
    if not restricts(request, at):
        return False
    behind = request.phrase_at(at + 1)
    ends = at + 1 >= len(request.words) or request.words[at + 1].kind == "stop"
    return not ends and (behind is None or behind.tag.family not in ("filler", "group", "test", "join"))


def _says_something(request: Request, at: int) -> bool:
    phrase = request.phrase_at(at)
    if phrase is None:
        return True
    return phrase.tag.family == "group" or (carries_a_wish(request, at) and phrase.tag.family != "talk")


def _states(request: Request, clause: list[int], at: int) -> bool:
    """Whether a clause only tells something: "it stays put", "I need to plan shifts"."""
    end = clause[-1] + 1
    asked = end < len(request.words) and request.words[end].text in QUESTION_MARKS
    only = any(each is not None and each.tag is Tag.ONLY for each in map(request.phrase_at, clause))
    if asked or only or clause[0] in request.unknown() or _is_wanted(request, at):
        return False
    speech = request.speech
    telling = speech.listed("subjects") | speech.chatting("being") | speech.chatting("speaking")
    return any(request.words[each].text in telling for each in clause if each < at)


def _is_wanted(request: Request, at: int) -> bool:
    """Whether a word stands behind one of wanting, no verb between: "I want a watermark", "make it spin"."""
    speech, place = request.speech, at - 1
    passed = speech.articles | speech.chatting("speaking")
    while place > 0 and request.words[place].text in passed:
        place -= 1
    text = request.words[place].text if place >= 0 else ""
    return text in speech.chatting("wanting") or makes(text)


def _run(request: Request, at: int) -> range:
    """Return the unknown words around a word, none of which is small talk."""
    unknown = request.once(_strange)
    start, stop = at, at + 1
    while start - 1 in unknown:
        start -= 1
    while stop in unknown:
        stop += 1
    return range(start, stop)


def _strange(request: Request) -> frozenset[int]:
    speech = request.speech
    return frozenset(at for at in request.unknown() if not speech.is_small_talk(request.words[at].text))


def _is_taken(request: Request, run: range) -> bool:
    """Whether a word before takes what stands here: "by", "only", "without", "average", "in", "with"."""
    place, choosing = run.start, request.speech.listed("choosing")
    taking, being = request.speech.means | _ALL, request.speech.chatting("being")
    while place:
        text, phrase = request.words[place - 1].text, request.phrase_ending(place)
        if text in taking or (text in choosing and _is_meant(request, place - 1)):
            return True
        if phrase is not None and phrase.tag is not Tag.FILLER:
            return _takes(phrase)
        if text in being or (phrase is None and not request.speech.is_small_talk(text)):
            return False
        place = phrase.start if phrase else place - 1
    return False


def _is_meant(request: Request, at: int) -> bool:
    """Whether a word that leads a clause stands behind what it picks some of: "the ones that churned"."""
    before = request.words[at - 1].text if at else ""
    return before in request.speech.listed("rows_meant") or (
        at > 0 and request.mention_at(at - 1) is not None
    )


def _takes(phrase: Phrase) -> bool:
    return phrase.tag in (Tag.VERSUS, Tag.OR) or phrase.tag.family in _TAKING


def _is_beside(request: Request, accounts: Accounts, run: range) -> bool:
    """Whether words stand right beside what they may say the kind of: a figure, an average, a chart."""
    behind = request.phrase_at(run.stop)
    joined = is_unspaced(request.words[run.start].raw)
    if behind is not None and (
        behind.tag.family in _QUALIFIED or (joined and behind.tag.family not in _LEADING)
    ):
        return True
    if run.start and (led := request.mention_at(run.start - 1)) is not None:
        return not _did_it(request, led)
    before = request.phrase_ending(run.start)
    if not request.speech.tells_names:
        return before is not None and before.tag.family in _DRAWN
    idle = run.start == 0 or accounts[run.start - 1] is not Account.SPENT
    return not idle and (before is None or before.tag.family not in _LEADING)


def _did_it(request: Request, mention: Mention) -> bool:
    """Whether a name may be who did what stands behind it: "sessions each host ran"."""
    led = request.phrase_ending(mention.start)
    return led is not None and led.tag is Tag.EACH


def _is_of_a_figure(request: Request, spec: ChartSpec, mention: Mention) -> bool:
    """Whether a noun before the name of a figure says of what it is: "museum visitors"."""
    if not request.speech.tells_names or can_be_picked(request):
        return False
    return request.table.columns[mention.column].name in fields_of(spec)


def _opens(request: Request, run: range, clause: list[int]) -> bool:
    """Whether nothing stands before in the clause but that something be drawn: there a figure is named."""
    speaking, being = request.speech.chatting("speaking"), request.speech.chatting("being")
    if run.start == clause[0] and run.stop in clause and request.words[run.stop].text in being:
        return False  # "lower is better"
    for at in range(clause[0], run.start):
        phrase, word = request.phrase_at(at), request.words[at]
        if request.mention_at(at) is not None or word.text in speaking or is_person(word.text):
            return False
        if phrase is None and not request.speech.is_small_talk(word.text):
            return False
        if phrase is not None and phrase.tag.family not in ("filler", "mark", "talk"):
            return False
    return True


def _calls_the_figure(request: Request, spec: ChartSpec, run: range) -> bool:
    """Whether a noun at the head of a request calls figures that have no name: "scoops by flavour"."""
    if run.stop < len(request.words) and request.words[run.stop].kind != "stop":
        phrase = request.phrase_at(run.stop)
        if phrase is None or phrase.tag.family not in _BEHIND_A_FIGURE:
            return False
    figures = uses.measures(request.table)
    return len(figures) == 1 and figures[0].name in fields_of(spec) and len(figures[0].name) == 1
