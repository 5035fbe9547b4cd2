"""Questions about the chart itself: which filters are in force, what was changed, why a row is not drawn."""

from charts.grammar import ChartSpec
from charts.language.tags import Tag
from charts.planner.asked import is_question
from charts.planner.asked_about import rows_of
from charts.planner.filters.literals import cells_of
from charts.planner.questions.question import rows_in_force
from charts.planner.request.phrases import Request
from charts.telling import asked_figures
from charts.telling.asked_figures import Answered
from charts.telling.taken import where_text


def asks_what_holds(read: Request, text: str, last: ChartSpec) -> Answered | None:
    """Return how many rows are drawn and by which filter, where that is asked: "what filters are on?"."""
    if not (_is_about_filters(read, text) or _asks_for_what_is_left_out(read, text, last)):
        return None
    table = read.table
    condition = where_text(last.where, table) if last.where is not None else ""
    return asked_figures.of_count(len(rows_in_force(table, last)), len(rows_of(table)), condition)


def _is_about_filters(read: Request, text: str) -> bool:
    """Whether it is asked for filters, for what was changed by us, or what is left out."""
    listed, said = read.speech.listed, {word.text for word in read.words}
    if read.mentions or cells_of(read) or any(word.kind in ("number", "quote") for word in read.words):
        return False
    if any(phrase.tag.family in ("mark", "aggregate", "rank") for phrase in read.phrases):
        return False
    asks = is_question(read, text) or not said.isdisjoint(listed("naming") | listed("picking_of"))
    filters = not said.isdisjoint(listed("in_force"))
    changes = not said.isdisjoint(listed("changed")) and not said.isdisjoint(listed("addressed"))
    hidden = read.has(Tag.WITHOUT) or not said.isdisjoint(listed("hidden"))
    return asks and (filters or changes or hidden)


def _asks_for_what_is_left_out(read: Request, text: str, last: ChartSpec) -> bool:
    """Whether it is asked why rows are not drawn that a filter leaves out: "why is Coal missing?"."""
    why = read.speech.listed("why")
    if last.where is None or not is_question(read, text) or all(word.text not in why for word in read.words):
        return False
    kept = rows_in_force(read.table, last)
    named = cells_of(read)
    return bool(named) and not any(
        str(read.table.columns[cell.column].values[row]) == cell.value for cell in named for row in kept
    )
