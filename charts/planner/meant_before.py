"""What a follow-up takes from the talk before it: "the second one", "the other one", "undo two", "redo"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from charts.errors import UserError
from charts.grammar import ChartSpec, Mark, spec_from_json, spec_to_json
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.language.tokens import words
from charts.planner.filters.literals import cells_of, number_at
from charts.planner.frames.frame import Frame
from charts.planner.request.phrases import Request, request_of
from charts.planner.spec_leaves import Path, leaves, part, with_part
from charts.table import Table

_TWO = 2
_MOST_STEPS = 20


def ordinals_spelled_out(read: Request, last: ChartSpec) -> Request:
    """Return a follow-up with the name of what is drawn in place of "the second one"."""
    names = _drawn_names(last, read.table)
    turn = read.speech.in_turn
    if len(names) < _TWO or read.has(Tag.RESET, Tag.UNDO):
        return read
    for at, word in enumerate(read.words[:-1]):
        behind = read.words[at + 1].text
        place = turn.index(word.text) if word.text in turn else None
        if place is None or place >= len(names) or behind not in _ones(read) or read.mention_at(at):
            continue
        start = at - (at > 0 and read.words[at - 1].text in read.speech.articles)
        spelled = [replace(each, codes=word.codes) for each in words(names[place])]
        return request_of(read.table, [*read.words[:start], *spelled, *read.words[at + 2 :]], read.speech)
    return read


def _ones(read: Request) -> frozenset[str]:
    return read.speech.listed("ones") | read.speech.listed("column_words")


def _drawn_names(spec: ChartSpec, table: Table) -> list[str]:
    """Return what the colours of a chart stand for, in order."""
    if spec.series is not None and spec.series.field in table.names:
        return _names_in(table, spec.series.field)
    return [each.field for each in spec.y if each.field] if len(spec.y) > 1 else []


def _names_in(table: Table, name: str) -> list[str]:
    return list(dict.fromkeys(str(each) for each in table[name].values if each is not None))


# --- step by step back, and forth ---


def steps_back(read: Request) -> tuple[int, frozenset[int]]:
    """Return how many changes are to be taken back, and the words that say so: "undo the last two"."""
    for phrase in read.all(Tag.UNDO):
        for near in (
            range(phrase.end, phrase.end + _NEAR),
            range(phrase.start - 1, phrase.start - 1 - _NEAR, -1),
        ):
            beside = list(_beside(read, near))
            steps = max((_count(read, at) for at in beside), default=0)
            if steps > 1:
                return steps, frozenset({*beside, *range(phrase.start, phrase.end)})
    return 1, frozenset()


_NEAR = 4


def _beside(read: Request, near: Sequence[int]) -> Iterator[int]:
    """Yield the words next to each other that are a number of steps, or go with it."""
    for at in near:
        if not 0 <= at < len(read.words):
            return
        phrase, word = read.phrase_at(at), read.words[at]
        last = phrase is not None and phrase.tag in (Tag.BOTTOM, Tag.FILLER, Tag.LAST_PERIOD)
        idle = last or word.text in read.speech.articles or word.text in read.speech.listed("recent")
        if not idle and not _count(read, at) and word.text not in read.speech.listed("steps"):
            return
        yield at


def _count(read: Request, at: int) -> int:
    number, text = number_at(read.words, at), read.words[at].text
    if text in read.speech.listed("twice"):
        return _TWO
    whole = number is not None and float(number.value).is_integer()
    return int(number.value) if number is not None and whole and 1 < number.value <= _MOST_STEPS else 0


def undone(history: Sequence[ChartSpec], steps: int = 1) -> ChartSpec:
    """Return the chart before so many changes; history holds the charts so far, the first one first."""
    for _ in range(steps):
        first = next(at for at, spec in enumerate(history) if spec == history[-1])
        earlier = history[:first] or history  # one that was come back to: what stood before it, step by step
        place = next((at for at in reversed(range(len(earlier))) if earlier[at] != history[-1]), 0)
        history = earlier[: place + 1]
    return history[-1]


def redone(read: Request, history: Sequence[ChartSpec]) -> ChartSpec | None:
    """Return the chart that was taken back last, where no more than that is asked for: "redo"."""
    redo = read.speech.listed("redo")
    said = [word.text for at, word in enumerate(read.words) if not _is_idle(read, at)]
    if not said or not set(said) <= redo:
        return None
    first = next(at for at, spec in enumerate(history) if spec == history[-1])
    return next((spec for spec in history[first + 1 : -1] if spec != history[-1]), None)


def redoes(read: Request) -> bool:
    """Whether what was taken back is wanted again."""
    redo = read.speech.listed("redo")
    return any(word.text in redo for word in read.words) and all(
        _is_idle(read, at) or word.text in redo for at, word in enumerate(read.words)
    )


def _is_idle(read: Request, at: int) -> bool:
    phrase, word = read.phrase_at(at), read.words[at]
    talk = word.kind == "stop" or read.speech.is_small_talk(word.text)
    return talk or (phrase is not None and phrase.tag in (Tag.FILLER, Tag.AND))


# --- the other one of two ---


def of_the_other(read: Request, history: Sequence[ChartSpec]) -> ChartSpec | None:
    """Return the last change made to the other one of two: "no, the other one"; "same for the other one" too.

    There is none where more is said, or where the last change was not made to one of two.
    """
    if len(history) < _TWO or not _means_the_other(read):
        return None
    names = _drawn_names(history[-1], read.table) or _labels(history[-1], read.table)
    if len(names) != _TWO:
        return None
    other = dict(zip(names, reversed(names), strict=True))
    before, now = spec_to_json(history[-2]), spec_to_json(history[-1])
    known = dict(leaves(before))
    brought = [path for path, leaf in leaves(now) if known.get(path) != leaf and leaf in other]
    if len(brought) != 1:
        return None
    leaf = dict(leaves(now))[brought[0]]
    turned = _as_well if read.has(Tag.AGAIN, Tag.ADD) else with_part
    form = turned(now, brought[0], other[str(leaf)])
    try:
        return spec_from_json(form)
    except UserError:
        return None


def of_another(read: Request, history: Sequence[ChartSpec]) -> ChartSpec | None:
    """Return the last change made to another label than the one it was made to: "no, I meant tape".

    There is none where more is said, or where the last change brought no label of that column.
    """
    cells = cells_of(read)
    if len(history) < _TWO or len(cells) != 1 or not _puts_right(read, range(cells[0].start, cells[0].end)):
        return None
    now, known = spec_to_json(history[-1]), dict(leaves(spec_to_json(history[-2])))
    names = _names_in(read.table, read.table.columns[cells[0].column].name)
    brought = [path for path, leaf in leaves(now) if known.get(path) != leaf and leaf in names]
    if len(brought) != 1:
        return None
    try:
        return spec_from_json(with_part(now, brought[0], cells[0].value))
    except UserError:
        return None


def _puts_right(read: Request, cell: range) -> bool:
    """Whether a message says "no", or that something was wrong, and beside it the name of a label alone."""
    first = read.phrase_at(0)
    wrong = read.speech.listed("mistaken")
    refuses = first is not None and first.tag is Tag.NOT and first.end != cell.start  # "not tape" is a wish
    if not refuses and read.words[0].text not in wrong:
        return False
    fine = wrong | _ones(read) | _MEANING | read.speech.articles | read.speech.listed("now")
    for at, word in enumerate(read.words):
        phrase = read.phrase_at(at)
        negated = phrase is not None and phrase.tag is Tag.NOT and phrase.start == 0
        if at not in cell and not negated and word.text not in fine and not _is_idle(read, at):
            return False
    return True


def _means_the_other(read: Request) -> bool:
    """Whether a message says "the other one", maybe with "no" or "the same", and nothing else."""
    others = read.speech.listed("other_one")
    said = any(word.text in others for word in read.words)
    idle = (Tag.NOT, Tag.OTHERS, Tag.AGAIN, Tag.AND, Tag.ADD, Tag.FILLER, Tag.IN, Tag.SERIES)
    for at, word in enumerate(read.words):
        phrase = read.phrase_at(at)
        fine = phrase is not None and phrase.tag in idle
        fine = fine or word.text in others | _ones(read) | read.speech.listed("now") | read.speech.listed(
            "mistaken"
        )
        if not fine and not _is_idle(read, at) and word.text not in read.speech.articles | _MEANING:
            return False
    return said


_MEANING = all_words(lambda language: language.asking.subjects) | all_words(
    lambda language: language.asking.instead
)


def _labels(spec: ChartSpec, table: Table) -> list[str]:
    return _names_in(table, spec.x.field) if spec.x is not None and spec.x.field in table.names else []


def _as_well(form: object, path: Path, name: str) -> object:
    """Return a form with one more of what is listed at a path, alike but for the name at its end."""
    depth = max((at for at, step in enumerate(path) if isinstance(step, int)), default=None)
    listed = None if depth is None else part(form, path[:depth])
    if depth is None or not isinstance(listed, list):
        return with_part(form, path, name)
    one = with_part(part(form, path[: depth + 1]), path[depth + 1 :], name)
    return with_part(form, path[:depth], [*listed, one])


# --- lines that were laid over the chart ---


def lines_off(read: Request, last: ChartSpec) -> Frame | None:
    """Return the frame of "take the line out" where lines are laid over what is no line itself."""
    if not last.layers or Mark.LINE in (last.mark, *(each.mark for each in last.y)):
        return None
    for phrase in read.all(Tag.WITHOUT):
        within = range(phrase.start, phrase.end)
        behind = read.phrase_at(read.behind_fillers(phrase.end)) if phrase.end < len(read.words) else None
        kinds = [
            read.words[at].text for at in within if read.words[at].text in read.speech.listed("column_words")
        ]
        line = behind is not None and behind.tag.family == "mark" and behind.tag is Tag.LINE
        if kinds or line:
            stop = behind.end if line and behind is not None else phrase.end
            return Frame(
                "lines off", frozenset(range(phrase.start, stop)), lambda spec: replace(spec, layers=())
            )
    return None
