"""What the planner finds out about a language when it first plans in it, found out for all workers."""

from pathlib import Path

from charts.planner import plan
from charts.reading import read_message
from tests.charts.rows import rows

WORDINGS = "language/wordings"


def plan_in_each_language() -> None:
    """Plan one chart in each language: the first costs ten times what the next does."""
    for file in sorted((Path(__file__).parent / WORDINGS).glob("*.rows")):
        said = [(row.given, row.expected) for row in rows(f"{WORDINGS}/{file.name}")]
        table = "\n".join(words for name, words in said if name == "budget")
        wishes = [words for name, words in said if name == "before"]
        for wish in wishes[:1]:
            found = read_message(f"{wish}\n```\n{table}\n```")
            plan(found.tables[0], found.request)
