"""What a member is told when there is no chart: nothing to draw, nothing wanted, or something went wrong."""

from collections.abc import Sequence

from charts.telling.speech import locale, month_names, noted, say

_SAVED = (120, 150, 90)

_NO_TABLE = noted(
    "I found no table in your message, so there is nothing to draw yet. "
    "Mention me together with your numbers, one row a line, for example:\n"
    "{example}\n"
    "CSV, cells copied from a spreadsheet and Markdown tables work too. "
    "Add what you would like to see: “line chart”, “pie of savings by month”."
)

_UNSEEN = noted(
    "I cannot see the message you replied to: Discord shows me only messages that mention me. "
    "Paste its table into your own message, or attach it there."
)

_UNHEARD = noted(
    "I see no words in your message: Discord shows me only messages that mention me. "
    "Mention me, or leave the ping of your reply on."
)

_WENT_WRONG = noted(
    "Sorry, I could not draw this one: something went wrong on my side, and your table is not to blame. "
    "Post it again with a fresh mention and I will try anew."
)

_TOOK_LONG = noted(
    "Sorry, this took longer than I allow myself for one answer. "
    "Post it again with a fresh mention, with fewer rows if the table is large."
)

_CUT_SHORT = noted(
    "The rest of this answer was lost on my side. Mention me again with your question and I will answer anew."
)

_WHICH_NUMBERS = noted(
    "I could not tell which numbers to draw. Name a column, for example “bar chart of sales by month”."
)


def no_numbers(column: str) -> str:
    """Say that the table has no column of numbers, and that this column can be counted."""
    return say(
        "The table has no column of numbers. Say what to count, for example “count by {column}”.",
        column=column,
    )


def no_picture(*, may_attach: bool) -> str:
    """Say why only the figures of a chart are posted."""
    if may_attach:
        return say("No chart, only its figures: Discord did not take the picture.")
    return say("No chart, only its figures: I lack the permission Attach Files here.")


def no_thread(permission: str) -> str:
    """Say for want of which permission the answer is not in a thread."""
    return say("I answer here: I lack the permission {permission}.", permission=permission)


def example() -> str:
    """Return a small table as members paste one, in the language that is spoken."""
    rows = [(say("Month"), say("Savings")), *zip(month_names(locale()), map(str, _SAVED), strict=False)]
    widest = max(len(name) for name, _ in rows)
    return "\n".join(["```", *(f"{name:<{widest}} | {value}" for name, value in rows), "```"])


def no_table() -> str:
    """Say that there is no table, and what one looks like."""
    return say(_NO_TABLE, example=example())


def unseen() -> str:
    """Say that the message that was replied to is hidden from us."""
    return say(_UNSEEN)


def unheard() -> str:
    """Say that the words of a message are hidden from us."""
    return say(_UNHEARD)


def went_wrong() -> str:
    """Apologize for a fault."""
    return say(_WENT_WRONG)


def took_long() -> str:
    """Apologize for a job that was given up."""
    return say(_TOOK_LONG)


def cut_short() -> str:
    """Say that the rest of an answer is lost."""
    return say(_CUT_SHORT)


def welcome() -> str:
    """Answer thanks."""
    return say("You are welcome.")


def what_can_be_asked() -> str:
    """Answer somebody who asks in a thread what can be done there."""
    return say("Ask for a change (“as bars”, “top 5”, “undo”), ask about a figure, or paste another table.")


def not_wanted() -> str:
    """Say that no chart is drawn since none was wanted."""
    return say("No chart was wanted.")


def only_a_head() -> str:
    """Say that a table has no rows."""
    return say("The table has a head and no data rows, so there is nothing to draw.")


def which_numbers() -> str:
    """Ask for a column."""
    return say(_WHICH_NUMBERS)


def only_figures(figures: Sequence[tuple[str, str]]) -> str:
    """Return figures of unlike kinds, by their names and as written: no axis could carry them."""
    listed = "\n".join(f"- {name}: **{value}**" for name, value in figures)
    return say("These figures are of unlike kinds, so they make no chart:") + "\n" + listed


def any_chart() -> str:
    """Return what a thread is called of whose chart nothing is known."""
    return say("Chart")
