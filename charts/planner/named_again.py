"""What "those" in a follow-up stands for: the marks that the answer beside the last chart named."""

from collections.abc import Sequence
from dataclasses import replace

from charts.grammar import ChartSpec
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.language.tokens import Word, words
from charts.planner.choice import uses
from charts.planner.frames.colours import colour_at
from charts.planner.frames.frame import Frame, Said
from charts.planner.plan import Plan
from charts.planner.request.phrases import Request, request_of
from charts.table import Table

_LABELLING = all_words(lambda language: language.asking.labelling)
_ACTS = (Tag.HIGHLIGHT, Tag.ONLY, Tag.WITHOUT)
_MOST_NAMES = 12


def with_named(made: Plan, table: Table) -> Plan:
    """Return the plan whose spec remembers which marks its answer names."""
    return replace(made, spec=replace(made.spec, named=_named_in(made, table))) if made.answer else made


def _named_in(made: Plan, table: Table) -> tuple[str, ...]:
    """Return the labels along x that stand in an answer, in the order of the table."""
    x, answer = made.spec.x, "".join(made.answer or ())
    if x is None or x.field not in table.names or uses.is_number(table[x.field]):
        return ()
    labels = dict.fromkeys(str(value) for value in table[x.field].values if value is not None)
    found = []
    for label in sorted(labels, key=len, reverse=True):
        left = _without(answer, label) if any(map(str.isalpha, label)) else answer
        if left != answer:
            found.append(label)
            answer = left
    return tuple(label for label in labels if label in found)[:_MOST_NAMES]


def _without(text: str, label: str) -> str:
    """Return a text without a label, wherever it stands as words of its own."""
    kept, done, at = "", 0, text.find(label)
    while at >= 0:
        end = at + len(label)
        if not (_is_in_word(text[at - 1 : at]) or _is_in_word(text[end : end + 1])):
            kept += text[done:at]
            done = end
        at = text.find(label, max(end, at + 1))
    return kept + text[done:]


def _is_in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def spelled_out(read: Request, last: ChartSpec) -> Request:
    """Return a follow-up with the marks just named in place of the word that stands for them."""
    place = _pronoun(read, last) if last.named and _acts(read) else None
    if place is None:
        return read
    spelled = _listed(last.named, read.words[place.start])
    return request_of(
        read.table, [*read.words[: place.start], *spelled, *read.words[place.stop :]], read.speech
    )


def _listed(names: Sequence[str], said: Word) -> list[Word]:
    """Return names as words of the request, in the languages of the word that they stand for."""
    found: list[Word] = []
    for name in names:
        found += [Word(",", ",", "stop")] if found else []
        found += [replace(word, codes=said.codes) for word in words(name)]
    return found


def _pronoun(read: Request, last: ChartSpec) -> range | None:
    """Return the first words for what was named: "those", "these bars", "them", of one also "it"."""
    for at, word in enumerate(read.words):
        one = len(last.named) == 1 and word.text in read.speech.listed("that")
        if word.text in read.speech.listed("those") or one:
            return range(at, _behind_noun(read, at + 1, last))
        if word.text in read.speech.listed("them"):
            return range(at, at + 1)
    return None


def _behind_noun(read: Request, at: int, last: ChartSpec) -> int:
    """Return the place behind "ones", a word for marks or the name of what stands along x."""
    if at >= len(read.words):
        return at
    phrase, mention = read.phrase_at(at), read.mention_at(at)
    if mention is not None and last.x and read.table.columns[mention.column].name == last.x.field:
        return mention.end
    if phrase is not None and phrase.tag.family == "mark":
        return phrase.end
    return at + (read.words[at].text in read.speech.listed("ones"))


def _acts(read: Request) -> bool:
    """Whether something is to be done with some of the marks: a colour, a highlight, a filter, a label."""
    labelled = any(word.text in _LABELLING for word in read.words)
    return read.has(*_ACTS) or labelled or _is_coloured(read)


def _is_coloured(read: Request) -> bool:
    said = Said(read)
    return any(colour_at(said, at, ()) is not None for at in range(len(read.words)))


def nothing_named(read: Request, last: ChartSpec) -> Frame | None:
    """Return the frame of "colour those red" where nothing was named before: it is not done, and told.

    What a filter or a cut left in the chart is what is meant by it.
    """
    cut = last.where is not None or last.limit is not None or bool(last.having)
    if cut or last.named or read.mentions or Said(read).cells:
        return None
    bare = [
        at
        for at, word in enumerate(read.words)
        if word.text in read.speech.listed("those")
        and _behind_noun(read, at + 1, last) == at + 1 + _is_ones(read, at + 1)
    ]
    if not bare or not (read.has(Tag.HIGHLIGHT) or _is_coloured(read)):
        return None
    stops = [at for at, word in enumerate(read.words) if word.kind == "stop"]
    start = max((at + 1 for at in stops if at < bare[0]), default=0)
    stop = min((at for at in stops if at > bare[0]), default=len(read.words))
    return Frame("nothing named", frozenset(range(start, stop)), lambda spec: spec)


def _is_ones(read: Request, at: int) -> bool:
    return at < len(read.words) and read.words[at].text in read.speech.listed("ones")
