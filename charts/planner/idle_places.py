"""Places in which an unknown word can carry no wish, as nothing in a chart is told there.

A wish stands where something takes it: behind "by", "only", "with" or "in", before a kind of chart or the
name of a figure, at the head of a request, or alone in a clause of its own. What else is unknown tells of the
world: who did it, what it was for, how it came about.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, count

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
from charts.planner.request.undrawn import undrawn_words

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
_OF = all_words(lambda language: language.order_of)
_FURNITURE = all_words(lambda language: language.asking.furniture)


def idle_among(request: Request, spec: ChartSpec, accounts: Accounts, places: Sequence[int]) -> list[int]:
    """Return those unknown words that stand where no wish can stand. accounts are of all words so far."""
    if spec.mark is Mark.NONE or not places:
        return []
    clauses, told = request.once(_by_place), request.once(_told)
    done: dict[int, bool] = {}
    idle: list[int] = []
    for at in places:
        clause, run = clauses.get(at), _run(request, at)
        if clause is None or told[run.stop] > told[run.start]:
            continue
        if clause.first not in done:
            done[clause.first] = any(accounts[each] is Account.SPENT for each in clause.saying)
        stands = _stands_idle(request, spec, accounts, at) if done[clause.first] else _states(request, at)
        idle += [at] if stands else []
    return idle


def _stands_idle(request: Request, spec: ChartSpec, accounts: Accounts, at: int) -> bool:
    """Whether a word stands idle in a clause of which something was done."""
    clause, run = request.once(_by_place)[at], _run(request, at)
    behind = request.mention_at(run.stop)
    if behind is not None and accounts[run.stop] is Account.SPENT:
        return not _is_taken(request, run) and _is_of_a_figure(request, spec, behind)
    opens = _opens(request, run, clause)
    calls = opens and _calls_the_figure(request, spec, run)
    led_on = calls and _is_led_on(request, run)
    if _is_taken(request, run) or (not led_on and _is_beside(request, accounts, run)):
        return False
    return not opens or calls


def _is_led_on(request: Request, run: range) -> bool:
    """Whether what stands behind a noun is nothing that it may be the kind of: "weight over time"."""
    behind = request.phrase_at(run.stop) if run.stop < len(request.words) else None
    return behind is None or behind.tag.family not in ("mark", "aggregate", "calculate", "window")


@dataclass(frozen=True, slots=True)
class _Clause:
    """Words first..end, with what is asked of them again and again."""

    first: int
    end: int
    saying: Sequence[int]
    """The words that say something."""
    telling: int
    """The first word for who tells something, and for that it is so; the end where there is none."""
    beginning: int
    """The place behind the words before which a figure is named."""
    is_only: bool
    """Whether some only are wanted."""


def _by_place(request: Request) -> dict[int, _Clause]:
    clauses = ((places, _clause(request, places)) for places in clauses_of(request))
    return {at: clause for places, clause in clauses for at in places}


def _clause(request: Request, places: Sequence[int]) -> _Clause:
    speech, end = request.speech, places[-1] + 1
    telling = speech.listed("subjects") | speech.chatting("being") | speech.chatting("speaking")
    return _Clause(
        places[0],
        end,
        tuple(at for at in places if _says_something(request, at)),
        next((at for at in places if request.words[at].text in telling), end),
        next((at for at in places if not _begins(request, at)), end),
        any(each is not None and each.tag is Tag.ONLY for each in map(request.phrase_at, places)),
    )


def _told(request: Request) -> list[int]:
    """Return how many words may carry a wish wherever they stand, before each word and in all."""
    return list(accumulate((_tells(request, at) for at in range(len(request.words))), initial=0))


def _tells(request: Request, at: int) -> bool:
    """Whether a word may carry a wish wherever it stands: furniture, a figure, a name, what is not drawn."""
    word = request.words[at]
    told = word.text in _FURNITURE or any(map(str.isdigit, word.raw)) or at in request.once(undrawn_words)
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


def _states(request: Request, at: int) -> bool:
    """Whether the clause of a word only tells something: "it stays put", "I need to plan shifts"."""
    clause = request.once(_by_place)[at]
    asked = clause.end < len(request.words) and request.words[clause.end].text in QUESTION_MARKS
    if asked or clause.is_only or request.is_unknown(clause.first) or _is_wanted(request, at):
        return False
    return clause.telling < at


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
    runs = request.once(_runs)
    before, behind = runs.get(at - 1), runs.get(at + 1)
    return range(before.start if before else at, behind.stop if behind else at + 1)


def _runs(request: Request) -> dict[int, range]:
    """Return for each unknown word that is no small talk those that it stands among."""
    speech = request.speech
    strange = {at for at in request.unknown() if not speech.is_small_talk(request.words[at].text)}
    found: dict[int, range] = {}
    for start in (at for at in strange if at - 1 not in strange):
        stop = next(at for at in count(start) if at not in strange)
        found.update(dict.fromkeys(range(start, stop), range(start, stop)))
    return found


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


def _opens(request: Request, run: range, clause: _Clause) -> bool:
    """Whether nothing stands before in the clause but that something be drawn: there a figure is named."""
    being = request.speech.chatting("being")
    if run.start == clause.first and run.stop < clause.end and request.words[run.stop].text in being:
        return False  # "lower is better"
    return run.start <= clause.beginning


def _begins(request: Request, at: int) -> bool:
    """Whether a word only says that something be drawn."""
    phrase, text = request.phrase_at(at), request.words[at].text
    if request.mention_at(at) is not None or text in request.speech.chatting("speaking") or is_person(text):
        return False
    if phrase is None:
        return request.speech.is_small_talk(text)
    return phrase.tag.family in ("filler", "mark", "talk")


def _calls_the_figure(request: Request, spec: ChartSpec, run: range) -> bool:
    """Whether a noun at the head of a request calls figures that have no name: "scoops by flavour"."""
    if run.stop < len(request.words) and request.words[run.stop].kind != "stop":
        phrase = request.phrase_at(run.stop)
        led = request.phrase_at(request.behind_fillers(run.stop))
        styled = led is not None and led is not phrase and led.tag.family in _DRAWN
        styled = styled and request.words[run.stop].text not in _OF
        timed = phrase is not None and phrase.tag in (Tag.TREND, Tag.OVER)
        if phrase is None or not (styled or timed or phrase.tag.family in _BEHIND_A_FIGURE):
            return False
    figures = uses.measures(request.table)
    return len(figures) == 1 and figures[0].name in fields_of(spec) and len(figures[0].name) == 1
