"""What stands on the controls under a chart, and what a member is told who touched one."""

from charts.telling.speech import noted, say, whole

SORT, FLIP, LABELS, UNDO, REDO, MORE = (
    noted("Sort"),
    noted("Flip"),
    noted("Labels"),
    noted("Undo"),
    noted("Redo"),
    noted("More"),
)
TITLE, SAY, WHAT_CHANGES = noted("Title"), noted("Say it in words"), noted("What shall change?")
SHOW_AS, HOW_MANY, COLOURS, SAVE_AS, WHICH_TABLE = (
    noted("Show as"),
    noted("How many"),
    noted("Colours"),
    noted("Save as"),
    noted("Which table"),
)
PALETTES = {
    "light": noted("Light"),
    "dark": noted("Dark"),
    "pastel": noted("Pastel"),
    "vivid": noted("Vivid"),
    "warm": noted("Warm"),
    "cool": noted("Cool"),
    "grey": noted("Grey"),
}
FORMATS = {
    "png": noted("Picture (PNG)"),
    "dark": noted("Dark picture (PNG)"),
    "svg": noted("Drawing (SVG)"),
    "data": noted("What is drawn (CSV)"),
    "table": noted("The table as read (CSV)"),
    "vega": "Vega-Lite (JSON)",  # a name, in every language
    "words": noted("Description in words"),
}

_CHANGED = noted("This chart was changed meanwhile. Look at it again and choose anew.")
_UNKNOWN = noted("I no longer know this chart. Post its table again and I draw it anew.")
_NO_CHART = noted("There is no chart of mine in this message.")
_UNREADABLE = noted("I can no longer read the table of this chart. Post it again and I draw it anew.")


def changed() -> str:
    """Say that somebody was faster."""
    return say(_CHANGED)


def unknown() -> str:
    """Say that nothing is kept of a chart."""
    return say(_UNKNOWN)


def no_chart_here() -> str:
    """Say that a message shows nothing that we drew."""
    return say(_NO_CHART)


def unreadable() -> str:
    """Say that the message with the table is gone or hidden."""
    return say(_UNREADABLE)


def impossible() -> str:
    """Say that the data do not allow it."""
    return say("This cannot be drawn of these data.")


def not_now() -> str:
    """Say that something of ours is away."""
    return say("I cannot do this right now. Try again in a minute.")


def own_copy() -> str:
    """Say whose chart this is: one that another member asked for stays as it is."""
    return say("Your own copy; only you see it.")


def top(count: int) -> str:
    """Say that the largest are shown alone."""
    return say("The top {count}", count=whole(count))


def here_it_is() -> str:
    """Say that a file hangs on this message."""
    return say("Here it is.")


def more_for_you() -> str:
    """Say what can be done with a chart besides."""
    return say("More for this chart:")


def table(number: int) -> str:
    """Name a table of several by its place."""
    return say("Table {number}", number=whole(number))
