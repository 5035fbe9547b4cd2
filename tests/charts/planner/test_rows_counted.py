"""What the rows are is counted, and what repeats is counted once each, whatever else has figures."""

import pytest

from charts.grammar import Aggregate
from charts.planner import plan
from charts.reading import read_message

PAPERS = "Submission_ID,Scores,Author,College\n1,72,Ann,Kiel\n2,79,Bo,Ulm\n3,78,Cy,Bonn\n4,79,Dee,Mainz\n"
SECTIONS = (
    "course_id,semester,year,room_number\n313,Fall,2010,804\n747,Spring,2010,314\n313,Spring,2011,434\n"
    "893,Fall,2011,145\n893,Fall,2011,146\n663,Spring,2012,145\n"
)


@pytest.mark.parametrize(
    ("pasted", "asked", "counted"),
    [
        (PAPERS, "pie of total submissions by author", ""),
        (PAPERS, "show the authors of their total submissions with a pie chart", ""),
        (PAPERS, "number of submissions per author", ""),
        (PAPERS, "how many submissions does each author have", ""),
        (PAPERS, "total scores by author", None),
        (SECTIONS, "number of courses per year", ""),
        (SECTIONS, "number of different courses per year", "course_id"),
        (SECTIONS, "how many distinct courses were there in each year", "course_id"),
        (SECTIONS, "count the unique courses for each semester", "course_id"),
    ],
)
def test_what_is_counted(pasted: str, asked: str, counted: str | None) -> None:
    [measure] = plan(read_message(pasted).tables[0], asked).spec.y

    how = None if counted is None else Aggregate.DISTINCT if counted else Aggregate.COUNT
    assert (measure.field, measure.aggregate) == (counted if counted is not None else "Scores", how)
