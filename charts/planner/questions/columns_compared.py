"""Two columns set against each other: where one is above, which is more, what part, how far apart."""

from dataclasses import replace

from charts.data.figures import number
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.adding_up import lists_in, sums_in
from charts.planner.frames.computed import spoken_of
from charts.planner.questions.amounts import of_an_aim
from charts.planner.questions.question import Number, Question, asks_when
from charts.planner.questions.replies import Reply, between, listed_names, signed
from charts.table import Column
from charts.telling import asked_figures, formats
from charts.telling.speech import say

_ABOVE = (Tag.ABOVE, Tag.AT_LEAST)
_BELOW = (Tag.BELOW, Tag.AT_MOST)
_TWO = 2


def exceeding(question: Question) -> Reply | None:
    """Return the answer to "in which months were costs above revenue?", "how often did cake outsell tea?"."""
    verb = _comparison(question)
    named = question.amounts()
    either = any(each.tag is Tag.OVER_UNDER for each in spoken_of(question.said, "calculate"))
    if verb is None or either or differing(question) or _is_refused(question, verb[0]):
        return None
    if aimed := of_an_aim(question):
        words = frozenset({verb[0], *between(question, verb[1], named[0].start)})
        return _exceeding(question, aimed, words, above=verb[2])
    if len(named) != _TWO:
        return None
    place, end, above = verb
    if place < named[0].start:
        place, end = named[0].end, named[1].start  # "more cake than tea"
    before = [each for each in named if each.end <= place]
    behind = [each for each in named if each.start >= end]
    if len(before) != 1 or len(behind) != 1:
        return None
    left, right = question.said.column(before[0]), question.said.column(behind[0])
    if usual := _on_average(question, (left, right), above=above):
        return replace(usual, words=usual.words | between(question, verb[0], behind[0].start))
    worded = question.said.request.phrase_at(verb[0])
    tested = worded is not None and worded.tag in (
        *_ABOVE,
        *_BELOW,
    )  # a filter of the chart takes these words
    words = frozenset() if tested else between(question, min(verb[0], before[0].end), behind[0].start)
    return _exceeding(question, (left, right), words, above=above)


def _is_refused(question: Question, at: int) -> bool:
    """Whether a "not" stands before the word that compares: "who didn't reach the target?"."""
    request = question.said.request
    led = request.phrase_ending(request.before_fillers(at))
    return led is not None and led.tag is Tag.NOT


def _on_average(question: Question, pair: tuple[Column, Column], *, above: bool) -> Reply | None:
    """Return the answer to "is a house dearer than a flat on average?": whether one mean is above another."""
    means = list(question.said.request.all(Tag.MEAN))
    if not means or not question.starts_with("whether") or question.groups():
        return None
    rows = [row for row in question.rows(question.where()) if _both(*pair, row)]
    if not rows:
        return None
    left, right = (float(sum(_at(column, row) for row in rows)) / len(rows) for column in pair)
    sign = ">" if left > right else "<" if left < right else "="
    first, second = pair
    told = (
        f"{question.shown_at(first, left, first.name)} {sign} {question.shown_at(second, right, second.name)}"
    )
    holds = left > right if above else left < right
    words = frozenset(at for each in means for at in range(each.start, each.end))
    return Reply((say("Yes") if holds else say("No"), f": {told}."), words)


def overtaking(question: Question) -> Reply | None:
    """Return the answer to "in what month does solar pass wind?": the first row where one is above the other.

    Where two cross, either one may be above from then on.
    """
    named = question.amounts()
    verb, meets = question.has("overtaking"), question.has("meeting")
    place = verb if verb is not None else meets
    pair = _sides(question, place) if place is not None and asks_when(question) else None
    label = question.label()
    if pair is None or place is None or label is None or not uses.is_time(label):
        return None
    rows = [row for row in question.in_time(question.rows(question.where())) if _both(*pair, row)]
    ahead = [_at(pair[0], row) - _at(pair[1], row) for row in rows]
    turned = (
        at
        for at in range(1, len(rows))
        if ahead[at] > 0 >= ahead[at - 1] or (verb is None and ahead[at] < 0 <= ahead[at - 1])
    )
    words = between(
        question,
        min([place, *(each.end for each in named)]),
        max([place + 1, *(each.start for each in named)]),
    )
    at = next(turned, None)
    if at is None:
        return _exceeding(question, pair, words, above=True)
    row = rows[at]
    left, right = (question.shown_at(each, _at(each, row), each.name) for each in pair)
    return Reply((question.name_of(row), f": {left} {'>' if ahead[at] > 0 else '<'} {right}."), words)


def _sides(question: Question, at: int) -> tuple[Column, Column] | None:
    """Return which column passes which, by how they stand around the verb; "by" turns them round."""
    named = question.amounts()
    if not named and len(question.drawn) == _TWO:
        return question.table[question.drawn[0]], question.table[question.drawn[1]]
    own = [each for each in uses.measures(question.table) if not uses.numbers_rows(question.table, each)]
    if not named and len(own) == _TWO:
        return own[0], own[1]
    if len(named) != _TWO:
        return None
    first, second = (question.said.column(each) for each in named)
    led = question.said.request.phrase_ending(question.said.request.before_fillers(named[1].start))
    passive = led is not None and led.tag is Tag.BY and led.start > at
    return (second, first) if passive else (first, second)


def over_plan(question: Question) -> Reply | None:
    """Return the answer to "in total, are we over budget and by how much?": both columns added up."""
    said = question.said
    total, pair = list(said.request.all(Tag.SUM)), of_an_aim(question)
    over = list(said.request.all(Tag.ABOVE, Tag.BELOW, Tag.OVER))
    over += [each for each in spoken_of(said, "calculate") if each.tag is Tag.OVER_UNDER]
    if not total or not over or pair is None or question.groups():
        return None
    real, aim = pair
    rows = [row for row in question.rows(question.where()) if _both(real, aim, row)]
    sums = [sum(_at(column, row) for row in rows) for column in pair]
    told = " − ".join(
        question.shown_at(column, value, column.name) for column, value in zip(pair, sums, strict=True)
    )
    much = [each for each in spoken_of(said, "sign") if each.tag is Tag.IN_FIGURES]
    words = {at for each in (*total, *over, *much) for at in range(each.start, each.end)}
    return Reply((signed(question, real, sums[0] - sums[1]), f": {told}."), frozenset(words))


def _exceeding(
    question: Question, pair: tuple[Column, Column], words: frozenset[int], *, above: bool
) -> Reply:
    """Return the names of the rows where one column is above or below another, or how many they are."""
    left, right = pair
    rows = [row for row in question.rows(question.where()) if _both(left, right, row)]
    kept = [row for row in rows if (_at(left, row) > _at(right, row)) is above and _differ(left, right, row)]
    condition = f"{left.name} {'>' if above else '<'} {right.name}"
    counts = question.said.request.first(Tag.COUNT, Tag.TOTAL_NUMBER)
    if counts is not None:
        answer = asked_figures.of_count(len(kept), len(rows), condition)
        return Reply(answer, words | frozenset(range(counts.start, counts.end)))
    asked = question.starts_with("whether")
    head = (say("Yes") if kept else say("No")) if asked or not kept else ""
    if much := _by_how_much(question):
        gaps = [question.shown(left, abs(_at(left, row) - _at(right, row))) for row in kept]
        answer = listed_names(question, head, kept, len(rows), condition, gaps)
        return Reply(answer, words | much)
    return Reply(listed_names(question, head, kept, len(rows), condition), words)


def _by_how_much(question: Question) -> frozenset[int]:
    """Return the words that ask how far each is above or below: "who missed the target, and by how much?"."""
    found = [each for each in spoken_of(question.said, "sign") if each.tag is Tag.IN_FIGURES]
    words = {at for each in found for at in range(each.start, each.end)}
    listed = question.said.listed("by_how_much")
    return frozenset(words | {at for at, word in enumerate(question.said.words) if word.text in listed})


def _comparison(question: Question) -> tuple[int, int, bool] | None:
    """Return where the word stands that sets one column above or below another, and which."""
    request = question.said.request
    for tags, above in ((_ABOVE, True), (_BELOW, False)):
        phrase = request.first(*tags)
        if phrase is not None:
            return phrase.start, phrase.end, above
    if any(word.text in request.speech.listed("than") for word in question.said.words):
        for listed, above in (("greater", True), ("smaller", False)):
            at = question.has(listed)
            if at is not None:
                return at, at + 1, above
    won, against = question.has("winning_over"), request.first(Tag.VERSUS)
    if won is not None and against is not None and won < against.start:
        return won, against.end, True
    for at, word in enumerate(question.said.words):
        if word.text in request.speech.listed("exceeding"):
            return at, at + 1, True
        if word.text in request.speech.listed("trailing"):
            return at, at + 1, False
    return None


def _at(column: Column, row: int) -> Number:
    return number(column.values[row]) or 0


def _both(left: Column, right: Column, row: int) -> bool:
    return left.values[row] is not None and right.values[row] is not None


def _differ(left: Column, right: Column, row: int) -> bool:
    return _at(left, row) != _at(right, row)


def larger(question: Question) -> Reply | None:
    """Return the answer to "did we sell more tea or cake?": which of two columns comes to more."""
    named, either = question.amounts(), question.said.request.first(Tag.OR)
    alike = len(named) == _TWO and named[0].start == named[1].start and question.starts_with("picking")
    apart = len(named) == _TWO and either is not None and named[0].end <= either.start < named[1].start
    if not alike and not apart:
        return None  # "which museum had more" names both at once
    ranking = question.has("greater")
    lesser = question.has("smaller")
    if ranking is None and lesser is None:
        return None
    rows = question.rows(question.where())
    found = [(question.said.column(each), question.value(question.said.column(each), rows)) for each in named]
    known = [(column, value) for column, value in found if value is not None]
    if len(known) != _TWO or known[0][1] == known[1][1]:
        return None
    known.sort(key=lambda each: each[1], reverse=ranking is not None)
    (best, most), (other, least) = known
    sign = ">" if most > least else "<"
    rest = f": {question.shown(best, most)} {sign} {question.shown_at(other, least, other.name)}."
    words = {at for at in (ranking, lesser) if at is not None}
    words |= {at for each in question.said.request.all(Tag.SUM) for at in range(each.start, each.end)}
    return Reply((best.name, rest), frozenset(words))


def apart(question: Question) -> Reply | None:
    """Return the answer to "how much more tea than cake?", "the gap between plan and actual in May"."""
    named, far = question.amounts(), differing(question)
    aimed = of_an_aim(question) or (_drawn_apart(question) if far and not named else None)
    if not far or (len(named) != _TWO and not aimed) or question.said.request.first(Tag.BY, Tag.EACH):
        return None
    if len(question.places()) > 1:
        return None
    rows = question.rows(question.where())
    columns = list(aimed) if aimed else [question.said.column(each) for each in named]
    values = [question.value(each, rows) for each in columns]
    first, second = values
    if first is None or second is None or not rows:
        return None
    told = (
        f"{question.shown_at(each, value, each.name)}"
        for each, value in zip(columns, (first, second), strict=True)
    )
    amount = question.shown(columns[0], abs(first - second))
    return Reply((amount, f": {' − '.join(told)}."), far)


def _drawn_apart(question: Question) -> tuple[Column, Column] | None:
    """Return the two columns that are drawn, or the one and what it was to reach, where one row is named."""
    drawn = [question.table[name] for name in question.drawn]
    aims = [each for each in uses.aims(question.table) if each not in drawn]
    pair = [*drawn, *aims] if len(drawn) == 1 else drawn
    return (pair[0], pair[1]) if len(pair) == _TWO and len(question.places()) == 1 else None


def differing(question: Question) -> frozenset[int]:
    """Return the words by which a question asks how far two figures are apart."""
    said = question.said
    found = [each for each in spoken_of(said, "calculate") if each.tag is Tag.DIFFERENCE]
    found += [each for each in spoken_of(said, "against") if each.tag is Tag.MORE_THAN]
    found += [
        each
        for each in spoken_of(said, "window")
        if each.tag is Tag.CHANGE and _is_more(question, each.start)
    ]
    words = {at for each in found for at in range(each.start, each.end)}
    listed = said.listed("differing")
    words |= {at for at, word in enumerate(said.words) if word.text in listed}
    for at, word in enumerate(said.words[:-1]):
        compared = said.words[at + 1].text in said.listed("greater") | said.listed("smaller")
        words |= {at, at + 1} if compared and word.text in said.listed("amounting") else set()
    if words:
        words |= {at for at, word in enumerate(said.words) if word.text in said.listed("greater")}
    return frozenset(words)


def _is_more(question: Question, at: int) -> bool:
    behind = range(at, min(len(question.said.words), at + _TWO + 1))
    listed = question.said.listed("greater")
    return any(question.said.words[place].text in listed for place in behind)


def part(question: Question) -> Reply | None:
    """Return the answer to "what share of Vex's kills were headshots?": one column's part of another."""
    said, named = question.said, question.amounts()
    wanted = [each for each in spoken_of(said, "calculate") if each.tag in (Tag.FRACTION, Tag.PERCENT_OF)]
    wanted += list(said.request.all(Tag.SHARE))
    if not wanted or len(named) != _TWO or said.request.first(Tag.BY, Tag.EACH):
        return None
    if sums_in(said) or lists_in(said):
        return None  # "what share is wind plus solar" asks for both together
    whole, share = (said.column(each) for each in named)
    rows = question.rows(question.where())
    all_of_it, some = question.value(whole, rows), question.value(share, rows)
    if not all_of_it or some is None:
        return None
    behind = [each.end for each in wanted if each.tag is Tag.PERCENT_OF and each.end <= named[1].start]
    swapped = bool(behind) and behind[0] >= named[0].end  # "A as a percentage of B"
    if swapped or (some > all_of_it and not behind):
        whole, share, all_of_it, some = share, whole, some, all_of_it
    percent = formats.percent(some / all_of_it)
    rest = (
        f": {question.shown_at(share, some, share.name)} ÷ {question.shown_at(whole, all_of_it, whole.name)}."
    )
    return Reply((percent, rest), frozenset(at for each in wanted for at in range(each.start, each.end)))
