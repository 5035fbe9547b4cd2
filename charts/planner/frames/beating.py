"""Rows that are above or below another row: "only months that beat April", "teams with more than Leeds"."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from charts.data.figures import number
from charts.grammar import ChartSpec, Comparison, Group, Op
from charts.language.intent import makes
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import Cell
from charts.planner.filters.spans import SIZES
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.operands import is_amount
from charts.table import CALENDAR, Column

_OF_FIGURES = (Tag.ABOVE, Tag.AT_LEAST, Tag.BELOW, Tag.AT_MOST)
"""The comparisons that are of figures, and not of moments ("since April")."""


def read_beaten(said: Said) -> Iterator[Frame]:
    """Yield the test of rows whose figure is set against that of a row that is named.

    Where none can be made of it, the words are told as not done: the row itself is not what is asked for.
    """
    speech = said.request.speech
    if not speech.sets_against or not said.words or said.words[0].text in speech.listed("whether"):
        return
    for cell in said.cells:
        led = said.skip_articles(cell.start - 1)
        free = led >= 0 and said.free(range(cell.start, cell.end))
        found = _test_before(said, led) or _test_around(said, cell) if free else None
        if found is not None and _sets_against(said, cell, found):
            end = _end(said, cell.end)
            named = frozenset(at for each in said.request.mentions for at in range(each.start, each.end))
            words = frozenset(range(found[1], end)) - named | frozenset(range(cell.start, cell.end))
            yield Frame("beaten", words, partial(_tested, _test(said, cell, found, end)))
            return


def _end(said: Said, end: int) -> int:
    """Return where what is set against ends: behind the sign of an owner, or the verb of its clause."""
    listed = said.request.speech.listed
    behind = listed("owning") | listed("exceeding_behind") | listed("trailing_behind")
    return end + (end < len(said.words) and said.words[end].text in behind)


def _test(said: Said, cell: Cell, found: tuple[Op, int], end: int) -> Comparison | None:
    column = _measure(said, found[1], end)
    value = _value_of(said, cell, column) if column is not None else None
    return Comparison(column.name, found[0], (value,)) if column is not None and value is not None else None


def _sets_against(said: Said, cell: Cell, found: tuple[Op, int]) -> bool:
    """Whether a comparison is with the figure of a row, and no moment, no place of a note, no difference."""
    op, start = found
    listed, text = said.request.speech.listed, said.words[start].text
    verb = text in listed("exceeding") | listed("trailing")
    timed = said.table.columns[cell.column].kind in CALENDAR
    if timed and (op not in (Op.GT, Op.LT) or text in listed("through")):
        return False  # "sales up to March", "sales over March"
    if _asks_how_much(said, start) or (verb and not _picks_rows(said, start)):
        return False  # "how much cheaper than a latte", "did sales beat April?"
    return not any(word.kind == "quote" or _labels(said, word.text) for word in said.words)


def _picks_rows(said: Said, verb: int) -> bool:
    """Whether rows are picked by what a verb says: "shops that outsold York", "which shops outsold"."""
    texts, listed = [word.text for word in said.words[max(0, verb - 2) : verb]], said.request.speech.listed
    return bool(texts) and (texts[-1] in listed("choosing") or texts[0] in listed("picking_of"))


def _asks_how_much(said: Said, end: int) -> bool:
    """Whether it is asked how much more: "how much cheaper than a latte", "cuánto vende cada una más que"."""
    amounting, choosing = (said.request.speech.listed(name) for name in ("amounting", "choosing"))
    if end and said.words[end - 1].text in said.request.speech.listed("by_so_much"):
        return True
    before = (word.text for word in reversed(said.words[:end]) if word.text in amounting | choosing)
    return next(before, "") in amounting


def _labels(said: Said, text: str) -> bool:
    return text in said.request.speech.listed("labelling") and not makes(text)


def _test_before(said: Said, last: int) -> tuple[Op, int] | None:
    """Return the comparison whose words end at a place, with where they begin."""
    text, listed = said.words[last].text, said.request.speech.listed
    for verbs, op in (("exceeding", Op.GT), ("trailing", Op.LT)):
        if text in listed(verbs):
            return op, last
    phrase = said.request.phrase_ending(last + 1)
    if phrase is not None and phrase.tag in _OF_FIGURES:
        return SIZES[phrase.tag], phrase.start
    for at in range(last - 1, max(-1, last - _APART), -1) if text in listed("than") else ():
        if said.words[at].text in listed("greater"):
            return Op.GT, at
        if said.words[at].text in listed("smaller"):
            return Op.LT, at
    return None


def _test_around(said: Said, cell: Cell) -> tuple[Op, int] | None:
    """Return the comparison whose verb ends the clause: "die Leeds übertreffen"."""
    last, end = cell.start - 1, cell.end
    if end >= len(said.words) or said.words[last].text not in said.request.speech.listed("choosing"):
        return None
    for verbs, op in (("exceeding_behind", Op.GT), ("trailing_behind", Op.LT)):
        if said.words[end].text in said.request.speech.listed(verbs):
            return op, last
    return None


_APART = 4
"""So far may "than" stand behind its "more": "with fewer goals than Leeds"."""


def _measure(said: Said, start: int, end: int) -> Column | None:
    """Return the figure that is compared: named within or behind, else the first, else the only one."""
    named = [each for each in said.request.mentions if is_amount(said, each)]
    near = [each for each in named if start <= each.start <= end]
    figures = uses.measures(said.table)
    if near or named:
        return said.column((near or named)[0])
    return figures[0] if len(figures) == 1 else None


def _value_of(said: Said, cell: Cell, column: Column) -> int | float | None:
    """Return the figure in the only row of a label, None where the label has several."""
    labels = said.table.columns[cell.column]
    rows = [row for row, label in enumerate(labels.values) if str(label) == cell.value]
    return number(column.values[rows[0]]) if len(rows) == 1 else None


def _tested(test: Comparison | None, spec: ChartSpec) -> ChartSpec:
    if test is None:
        return spec
    return replace(spec, where=test if spec.where is None else Group((spec.where, test)))
