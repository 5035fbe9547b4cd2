"""What a member is told when there is no chart: nothing to draw, nothing wanted, or something went wrong."""

EXAMPLE = """```
Month | Savings
Jan   | 120
Feb   | 150
Mar   | 90
```"""

NO_TABLE = (
    "I found no table in your message, so there is nothing to draw yet. "
    "Mention me together with your numbers, one row a line, for example:\n"
    f"{EXAMPLE}\n"
    "CSV, cells copied from a spreadsheet and Markdown tables work too. "
    "Add what you would like to see: “line chart”, “pie of savings by month”."
)

UNSEEN = (
    "I cannot see the message you replied to: Discord shows me only messages that mention me. "
    "Paste its table into your own message, or attach it there."
)

WENT_WRONG = (
    "Sorry, I could not draw this one: something went wrong on my side, and your table is not to blame. "
    "Post it again with a fresh mention and I will try anew."
)

TOOK_LONG = (
    "Sorry, this took longer than I allow myself for one answer. "
    "Post it again with a fresh mention, with fewer rows if the table is large."
)

CUT_SHORT = (
    "The rest of this answer was lost on my side. Mention me again with your question and I will answer anew."
)

WELCOME = "You are welcome."
NOT_WANTED = "No chart was wanted."
ONLY_A_HEAD = "The table has a head and no data rows, so there is nothing to draw."
WHICH_NUMBERS = (
    "I could not tell which numbers to draw. Name a column, for example “bar chart of sales by month”."
)


def no_numbers(column: str) -> str:
    """Say that the table has no column of numbers, and that this column can be counted."""
    return f"The table has no column of numbers. Say what to count, for example “count by {column}”."


def no_picture(*, may_attach: bool) -> str:
    """Say why only the figures of a chart are posted."""
    reason = "Discord did not take the picture" if may_attach else "I lack the permission Attach Files here"
    return f"No chart, only its figures: {reason}."
