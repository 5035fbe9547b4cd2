"""What the thread of a message is called: by its chart, else by what the message says."""

import pytest

from charts.workers.tasks import title


@pytest.mark.parametrize(
    ("text", "quoted", "name"),
    [
        ("Month,Savings\nJan,1\nFeb,2\n", "", "Savings by Month"),
        ("as bars", "Month,Savings\nJan,1\nFeb,2\n", "Savings by Month"),
        ("how does a bar chart work?", "", "how does a bar chart work?"),
        ("", "nothing to draw", ""),
    ],
)
def test_a_thread_is_called_by_its_chart_or_its_words(text: str, quoted: str, name: str) -> None:
    assert title(text, quoted) == name
