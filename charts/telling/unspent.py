"""What of a request was not done: one short line, in the member's own words."""

from collections.abc import Sequence

from charts.telling.speech import and_more, enumerated, quoted, say

MOST_NAMED = 3
_LONGEST = 60


def named(unspent: Sequence[str]) -> tuple[str, ...]:
    """Return the weightiest of the words that are left over, as the line names them, in their order.

    Longer stretches weigh more: what was asked at length was meant.
    """
    weighty = sorted(range(len(unspent)), key=lambda at: -len(unspent[at]))[:MOST_NAMED]
    return tuple(unspent[at][:_LONGEST].strip() for at in sorted(weighty))


def unspent_line(unspent: Sequence[str], above: str = "") -> str:
    """Return the line that names what was not done, "" where nothing is left over.

    What the text above quotes is named there, with a reason of its own.
    """
    unspent = [words for words in unspent if quoted(words) not in above]
    if not unspent:
        return ""
    shown = enumerated(map(quoted, named(unspent)))
    more = len(unspent) - len(named(unspent))
    names = and_more(shown, more) if more > 0 else shown
    return say("Not done, because I did not understand it: {names}.", names=names)
