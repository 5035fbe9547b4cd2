"""What is told to who asks for an explanation of a kind of chart, in any language."""

import pytest

from charts.language.intent import chart_asked
from charts.telling.explaining import explanation


@pytest.mark.parametrize(
    ("request_", "word"),
    [
        ("explain how a bar chart works", "bar chart"),
        ("wie funktioniert ein Kreisdiagramm", "pie chart"),
        ("what is a line chart", "line chart"),
        ("объясни гистограмму", "histogram"),
        ("散布図とは", "scatter plot"),
        ("how do I read a box plot", "box plot"),
        ("what is a heatmap", "heat map"),
        ("what is an area chart", "area chart"),
        ("erkläre Säulendiagramme", "bar chart"),
        ("was ist ein Flächendiagramm", "area chart"),
        ("что такое линейный график", "line chart"),
        ("explain charts", "chart"),
    ],
)
def test_the_explanation_is_of_the_chart_that_was_named(request_: str, word: str) -> None:
    told = explanation(chart_asked(request_))
    assert word in told
    assert "Paste a table" in told
    assert len(told) < 600
