"""The order of ages: "youngest first", "oldest on the left", "newest member at the top"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import ChartSpec, Sort, SortBy
from charts.language.lexicon import MOST_WORDS
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import End, end_behind
from charts.planner.frames.frame import Edit, Frame, Said
from charts.table import Column, Kind

_YOUNG = tuple(all_words(lambda language: language.asking.lesser))
_YEARS = range(1500, 2100)


def read_by_age(said: Said) -> Iterator[Frame]:
    """Yield the order by ages or by moments, where the oldest or the youngest come first.

    Where no column says how old something is, nothing can be done, and the words are left to be named.
    """
    aged, recent = said.listed("aged"), said.listed("recent")
    for at, word in enumerate(said.words):
        if word.text not in aged | recent or _names_another(said, at):
            continue
        placed = _to_the_other(said, at, aged) or end_behind(said.request, at + 1)
        if placed is None or not said.free(range(at, placed.stop)):
            continue
        of_ages = word.text in aged
        young = not of_ages or _is_young(said, word.text)
        found = _tellers(said, of_ages=of_ages)
        if found or of_ages:
            turns = _turns_time(said, at)
            edit = _sorted(said, found, young=young is not placed.turned, turns=turns)
            yield _frame(range(at, placed.stop), edit)
        return


def _turns_time(said: Said, at: int) -> bool:
    """Whether words turn an axis of time round by themselves: "oldest at the right"."""
    texts = [word.text for word in said.words[at : at + MOST_WORDS]]
    return said.request.speech.longest(texts, "style") is not None


def _names_another(said: Said, at: int) -> bool:
    """Whether a word is a frame's, or names a column that has no ages."""
    mention = said.mention_at(at)
    return not said.free((at,)) or (mention is not None and not uses.is_age(said.column(mention)))


def _frame(words: range, edit: Edit | None) -> Frame:
    """Return the frame of an order; one that nothing can tell does nothing."""
    if edit is None:
        return Frame("by age", frozenset(words), lambda spec: spec)
    return Frame("by age", frozenset(words), edit, holds=lambda spec: _same(spec, edit))


def _same(spec: ChartSpec, edit: Edit) -> bool:
    """Whether the order is there already; one that cannot be made is not."""
    bare = replace(spec, sort=None)
    return edit(spec) == spec and edit(bare) != bare


def _is_young(said: Said, text: str) -> bool:
    return said.request.speech.superlative(text) is Tag.BOTTOM or text.startswith(_YOUNG)


def _to_the_other(said: Said, at: int, aged: frozenset[str]) -> End | None:
    """Return the end of "oldest to youngest", which begins with what is named first."""
    ends = said.request.phrase_at(at)
    joint = said.request.phrase_at(at + 1) if at + 1 < len(said.words) else None
    if ends is not None and ends.end - at > 1 and said.words[ends.end - 1].text in aged:
        return End(ends.end, turned=False)
    if joint is None or joint.tag not in (Tag.TO, Tag.UNTIL):
        return None
    last = said.skip(joint.end)
    return End(last + 1, turned=False) if last < len(said.words) and said.words[last].text in aged else None


def _tellers(said: Said, *, of_ages: bool) -> list[Column]:
    """Return the one column of ages, else those that say when something was."""
    ages = [each for each in said.table.columns if uses.is_age(each)] if of_ages else []
    return ages if len(ages) == 1 else [each for each in said.table.columns if _says_when(each)]


def _says_when(column: Column) -> bool:
    """Whether the cells of a column are moments, whatever its head is: "born" of 1954, 1988."""
    known = [value for value in column.values if value is not None]
    years = all(isinstance(value, int | float) and value in _YEARS for value in known)
    told = column.kind is Kind.NUMBER and bool(known) and years
    return uses.is_time(column) or ((uses.is_year(column) or told) and not uses.is_key(column))


def _sorted(said: Said, found: list[Column], *, young: bool, turns: bool) -> Edit | None:
    """Return the edit that begins with the youngest or the oldest: by what stands along x, else by the one.

    There is none where no column tells, and nothing is done where several rows of one label may differ. turns
    says that the words turn an axis of time round.
    """
    if not found:
        return None
    lone = {each.name for each in said.table.columns if uses.is_unique(said.table, each)}

    def edit(spec: ChartSpec) -> ChartSpec:
        x = spec.x.field if spec.x is not None else ""
        column = next((each for each in found if each.name == x), found[0] if len(found) == 1 else None)
        if column is None or (column.name != x and x not in lone):
            return spec
        falls = young is not uses.is_age(column)
        if column.name == x and turns:
            return replace(spec, looks=replace(spec.looks, x=replace(spec.looks.x, reverse=falls)))
        if column.name == x:
            return replace(spec, sort=Sort(SortBy.X, falls))
        drawn = [each.field for each in spec.y] == [column.name]
        return replace(spec, sort=Sort(SortBy.Y, falls) if drawn else Sort(SortBy.FIELD, falls, column.name))

    return edit
