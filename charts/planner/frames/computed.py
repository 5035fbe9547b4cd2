"""Where a request speaks of something to be computed, and where it says that it shall not be."""

from collections.abc import Iterator
from dataclasses import replace

from charts.language.lexicon import MOST_WORDS
from charts.language.spelling import fold
from charts.language.tags import NEGATING, Tag
from charts.planner.frames.frame import Frame, Reader, Said
from charts.planner.request.phrases import OBJECT_STARTS, Phrase, Request, longest_over_object
from charts.table import Kind, Table

_MOST_CELLS = 400
_PERCENT = "percent"


def spoken_of(said: Said, family: str) -> list[Phrase]:
    """Return the free phrases of a family, the longest at each word, left to right.

    Words that name a whole column are that column, and words that are a cell are that cell.
    """
    request = said.request
    if family not in request.families:
        request.families[family] = _known(request, family)
    return [each for each in request.families[family] if said.free(range(each.start, each.end))]


def _known(said: Request, family: str) -> list[Phrase]:
    found: list[Phrase] = []
    at, count = 0, len(said.words)
    while at < count:
        phrase = _longest(said, at, family)
        if phrase is None or _is_named(said, phrase) or _is_written_so(said, phrase, family):
            at += 1
            continue
        if family == "style" and _is_outdone(said, phrase, family):
            at += 1
            continue
        found.append(phrase)
        at = phrase.end
    return found


def _is_outdone(said: Request, phrase: Phrase, family: str) -> bool:
    """Whether a longer phrase begins within: "com linha de tendência" is no "com linha"."""
    size = phrase.end - phrase.start
    within = (_longest(said, at, family) for at in range(phrase.start + 1, phrase.end))
    return any(each is not None and each.end - each.start > size for each in within)


def _is_written_so(said: Request, phrase: Phrase, family: str) -> bool:
    """Whether words only say how figures are written: "put percent signs on it" computes nothing."""
    if phrase.tag is not Tag.PERCENT and phrase.tag is not Tag.PERCENT_OF:
        return False
    styled = _longest(said, phrase.start, "style") if family != "style" else None
    return styled is not None and styled.tag is Tag.AS_PERCENT and styled.end >= phrase.end


def _texts(said: Request, at: int) -> list[str]:
    """Return the words from here on that can be one phrase: read once for all families."""
    if at not in said.runs:
        texts: list[str] = []
        for word in said.words[at : at + MOST_WORDS]:
            if word.kind in ("stop", "quote", "date"):
                break
            texts.append(_PERCENT if word.text == "%" else word.text)
        said.runs[at] = texts
    return said.runs[at]


def _longest(said: Request, at: int, family: str) -> Phrase | None:
    texts = _texts(said, at)
    speech = said.speech
    over = len(texts) > 1 and texts[1] in OBJECT_STARTS
    longest = longest_over_object(texts, speech, family) if over else speech.longest(texts, family)
    return Phrase(longest[0], at, at + longest[1]) if longest else None


def _is_named(said: Request, phrase: Phrase) -> bool:
    span = range(phrase.start, phrase.end)
    mention = next((each for each in map(said.mention_at, span) if each), None)
    if mention and phrase.tag in _BY_NAME and mention.quality < 1:
        return False  # "Zielerreichung" is but alike "Ziel"
    if mention and mention.whole and (mention.length >= len(span) or mention.start < phrase.start):
        return True
    if mention and mention.whole and mention.end == phrase.end and _is_weighed(said, phrase.end):
        return True  # "có điểm cao nhất": who has the highest points
    known = (said.phrase_at(at) for at in span)
    if any(each and each.end - each.start > len(span) for each in known):
        return True  # "in the range of" is no range
    return " ".join(said.words[at].text for at in span) in said.table.once(_labels)


_BY_NAME = (Tag.ATTAINMENT, Tag.TICKET)


def _is_weighed(said: Request, at: int) -> bool:
    """Whether a word for the most, the least or a size stands here."""
    phrase = said.phrase_at(at) if at < len(said.words) else None
    return phrase is not None and (phrase.tag in _EXTREMES or phrase.tag.family == "test")


_EXTREMES = (Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN)


def _labels(table: Table) -> frozenset[str]:
    return frozenset(
        fold(cell)
        for column in table.columns
        if column.kind is Kind.TEXT
        for cell in column.values[:_MOST_CELLS]
        if isinstance(cell, str)
    )


def refusal(said: Said, phrase: Phrase) -> range:
    """Return the words that say that a phrase is not wanted ("not", "without"), with it; none if it is."""
    if said.request.speech.postposes:
        behind = said.request.phrase_at(phrase.end)
        refuses = behind is not None and behind.tag in NEGATING
        return range(phrase.start, behind.end) if behind and refuses else range(0)
    at = phrase.start
    while before := said.request.phrase_ending(at):
        if before.tag in NEGATING:
            return range(before.start, phrase.end)
        if before.tag is not Tag.FILLER:
            break
        at = before.start
    return range(0)


def loosely(reader: Reader) -> Reader:
    """Return the reader with frames whose words mean something else where they have no effect."""

    def read(said: Said) -> Iterator[Frame]:
        return (replace(frame, loose=True) for frame in reader(said) if not _is_title(said, frame))

    return read


def _is_title(said: Said, frame: Frame) -> bool:
    """Whether words are those of a title: "call it net flow", "title: our net flow" compute nothing."""
    first = min(frame.words, default=0)
    before = said.request.phrase_ending(first)
    if before is not None and before.tag is Tag.TITLE:
        return True
    ends = (each.end for each in said.phrases(Tag.TITLE) if each.end < first)
    texts = [word.text for word in said.words]
    return any(texts[end] in _COLONS and _STOPS.isdisjoint(texts[end + 1 : first]) for end in ends)


_COLONS = frozenset({":", "："})
_STOPS = frozenset({",", ".", ";", "، ", "、", "。"})


def wanted(said: Said, phrases: list[Phrase], *tags: Tag) -> list[Phrase]:
    """Return the phrases with one of these meanings that are not refused."""
    return [each for each in phrases if each.tag in tags and not refusal(said, each)]


def refused(said: Said, phrases: list[Phrase], *tags: Tag) -> Iterator[Frame]:
    """Yield a frame that spends the words of what is not wanted: it is not done, as asked."""
    for phrase in phrases:
        span = refusal(said, phrase)
        if phrase.tag in tags and span:
            yield Frame(f"no {phrase.tag.value}", frozenset(span))


def is_running(said: Said, phrase: Phrase) -> bool:
    """Whether a word for a sum belongs to one for a running or a moving one: "running total"."""
    longer = wanted(said, spoken_of(said, "window"), Tag.RUNNING, Tag.MOVING_SUM)
    return any(each.start <= phrase.start < each.end for each in longer)


def around(said: Said, phrases: list[Phrase], *tags: Tag) -> frozenset[int]:
    """Return the words of all phrases with these meanings."""
    return frozenset(
        at
        for each in phrases
        if each.tag in tags and not refusal(said, each)
        for at in range(each.start, each.end)
    )
