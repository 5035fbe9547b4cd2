"""Which figures a question is about: those that it names, those that its verbs speak of, the only ones."""

from charts.language.lexicon import words_for
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.operands import addable
from charts.planner.questions.question import Question
from charts.table import Column


def amount_of(question: Question) -> Column | None:
    """Return the one column that a question is about, None where it could be several."""
    named = question.amounts()
    if named:
        return question.said.column(named[0]) if len(named) == 1 else None
    hinted = hinted_amount(question)
    if hinted is not None:
        return hinted[0]
    if len(question.drawn) == 1:
        return question.table[question.drawn[0]]
    own = real_amounts(question)
    return own[0] if len(own) == 1 else None


def real_amounts(question: Question) -> list[Column]:
    """Return the columns of figures, without those that were only aimed at."""
    table = question.table
    own = [each for each in uses.measures(table) if not uses.numbers_rows(table, each)]
    aims = uses.aims(table)
    return [each for each in own if each not in aims] or own


def of_an_aim(question: Question) -> tuple[Column, Column] | None:
    """Return what came of the only column named, an aim, and that: the column behind it, else before."""
    named = [question.said.column(each) for each in question.amounts()]
    if len(named) != 1 or named[0] not in uses.aims(question.table):
        return None
    at = question.table.columns.index(named[0])
    beside = [*question.table.columns[at + 1 : at + 2], *question.table.columns[max(0, at - 1) : at]]
    real = [each for each in beside if uses.is_measure(each)]
    return (real[0], named[0]) if real else None


def hinted_amount(question: Question) -> tuple[Column, frozenset[int]] | None:
    """Return the column that verbs and qualities speak of ("spent", "wettest"), with their words."""
    columns = real_amounts(question)
    parts = addable(question.said, spent=True)
    for at, word in enumerate(question.said.words):
        if word.kind != "word" or question.said.request.mention_at(at):
            continue
        heads = question.said.request.speech.heads_of(word.text)
        money = not words_for(Tag.COST).isdisjoint(heads) and len(parts) >= _SEVERAL
        for head in heads:
            found = [each for each in columns if head in words_of(each.name)]
            if found and not (money and found[0] in parts and head not in words_for(Tag.COST)):
                return found[0], frozenset({at})
    return None


_SEVERAL = 3
"""Of so many things that money is spent on, "most expensive" speaks of none by itself."""
