"""What a member is told who asks what this is, what it keeps, and to have that or to have it forgotten."""

from charts.telling.no_chart import example
from charts.telling.speech import counted, noted, say, whole

CHART, HELP, ABOUT, PRIVACY, FORGET, EXPORT = (
    noted("Draw a table as a chart"),
    noted("How it works, with an example"),
    noted("What I am, and which version"),
    noted("What is kept of you, and for how long"),
    noted("Forget all that is kept of you"),
    noted("Get all that is kept of you as a file"),
)
TABLE, FILE, REQUEST = (
    noted("Your table"),
    noted("A file with your table"),
    noted("What you would like to see"),
)
CHART_THIS = noted("Chart this message")
EXPLAIN_THIS = noted("Explain this chart")

_HELP = noted(
    "Mention me together with a table and say what you would like to see, for example:\n"
    "{example}\n"
    "Then touch the controls under the chart, or mention me again: “as a pie”, “top 2”, “undo”."
)
_ABOUT = noted(
    "I am Oneplot {version}. I draw the table that you paste, and every figure comes from its cells."
)
_KEPT = noted(
    "Your message and its table are kept for {days} days, so that you can go on from a chart, "
    "and how a chart looks for {more} days. /forget deletes all of it now, /export shows it to you."
)
_ROLES = noted("Your roles are looked at only where a server chose who may ask me, and none of them is kept.")
_MODEL = noted(
    "Where I am not sure I ask a language model. It gets your words, column names and a few short rows."
)


def help_text() -> str:
    """Say how a chart is asked for."""
    return say(_HELP, example=example())


def about(version: str) -> str:
    """Say what this is."""
    return say(_ABOUT, version=version)


def privacy(days: int, more: int, *, asks_model: bool) -> str:
    """Say what is kept for how long, and what leaves the machine."""
    leaves = say(_MODEL) if asks_model else say("Nothing leaves my machine but the answer.")
    return f"{say(_KEPT, days=whole(days), more=whole(more))}\n{say(_ROLES)}\n{leaves}"


def forgotten(entries: int) -> str:
    """Say how much was forgotten."""
    return counted("Forgotten: {count} entry about you.", "Forgotten: {count} entries about you.", entries)


def exported() -> str:
    """Say what the file is."""
    return say("This is all that is kept of you.")
