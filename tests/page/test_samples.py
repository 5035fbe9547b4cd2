"""What a newcomer clicks first never disappoints: each sample is planned as the chart that it asks for."""

import pytest
from playwright.async_api import Page

from charts.grammar import Mark
from charts.planner import plan
from charts.reading import read_message

pytestmark = pytest.mark.asyncio(loop_scope="session")

EXPECTED = {
    "Monthly savings": (Mark.LINE, "Month", ["Savings"]),
    "Sales, CSV": (Mark.BAR, "Quarter", ["Sales", "Costs"]),
    "From a spreadsheet": (Mark.BAR, "Park", ["Visitors"]),
    "psql output": (Mark.BAR, "country", ["orders"]),
    "Deutsche Zahlen": (Mark.LINE, "Monat", ["Verbrauch (kWh)"]),
    "Shares as a pie": (Mark.ARC, "Activity", ["Hours"]),
    "Height and weight": (Mark.POINT, "height_cm", ["weight_kg"]),
    "Explain bar charts": None,
    "No table": None,
}


def _planned(text: str) -> tuple[Mark, str, list[str]] | None:
    """Return mark, x and measures for a sample; None where there is nothing to draw."""
    reading = read_message(text)
    spec = plan(reading.tables[0], reading.request).spec if reading.tables else None
    if spec is None or spec.x is None:
        return None
    return spec.mark, spec.x.field, [measure.field for measure in spec.y]


async def test_each_sample_is_planned_as_the_chart_it_asks_for(page: Page) -> None:
    samples = await page.evaluate("async () => (await import('/page/samples.js')).samples()")

    assert {sample["label"]: _planned(sample["text"]) for sample in samples} == EXPECTED
