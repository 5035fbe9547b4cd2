"""Sentences that depend on facts, and the rule that they stand in telling and nowhere else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from charts.telling import about_cells, about_files, about_pastes, asked_figures, busy, no_chart, stopped

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (about_pastes.ragged(3, [(2, 4, True)]), "The table has 3 columns; line 2 has 4 cells."),
        (
            about_pastes.ragged(3, [(2, 4, False), (3, 1, True), (5, 9, False), (6, 4, True), (7, 4, True)]),
            (
                "The table has 3 columns; line 2 has 4 cells and is left out; line 3 has 1 cell; "
                "line 5 has 9 cells and is left out and 2 more."
            ),
        ),
        (
            about_pastes.first_of(2, ("Month", "Sales", "Costs", "Tax"), 12),
            "There are 2 tables; I took the first (Month, Sales, Costs; 12 rows).",
        ),
        (about_cells.no_numbers("Time", ["DNF"]), "“Time”: “DNF” is no number; its place is left empty."),
        (
            about_cells.no_numbers("Time", ["DNF", "DNF", "a", "b", "c"]),
            "“Time”: “DNF” (2 rows), “a”, “b” and 1 more are no numbers; their places are left empty.",
        ),
        (
            about_cells.no_numbers("Time", ["x" * 40]),
            f"“Time”: “{'x' * 23}…” is no number; its place is left empty.",
        ),
        (
            about_cells.mark_taken("Price", "1,234", decimal=False),
            "“Price”: I took the mark in 1,234 for the thousands mark.",
        ),
        (
            about_cells.order_taken("Day", "3/4/24", day_first=True),
            "“Day”: I read 3/4/24 with the day first.",
        ),
        (
            about_files.too_large("a.csv", 12_300_000, 8_000_000),
            "“a.csv” is 12.3 MB; I read files up to 8 MB. Send the columns you want drawn, or fewer rows.",
        ),
        (
            about_files.gone("@here `x`\n.csv"),
            "I could not fetch “here x.csv” from Discord. Attach it again with a fresh mention.",
        ),
        (
            about_files.empty("**"),
            "“the file” is empty. Send the table as .csv in UTF-8, as .xlsx, or paste it.",
        ),
        (
            stopped.stage_of(["charts.workers", "charts.reading"], ""),
            "while I looked for a table in your message",
        ),
        (
            stopped.stage_of(["charts.reading", "charts.cells", "json"], "a.csv"),
            "while I read the cells in “a.csv”",
        ),
        (stopped.stage_of(["charts.workers"], ""), "while I worked on your table"),
        (
            asked_figures.several_figures("By month:", [("Jan", "1"), ("Feb", "2")]),
            "By month:\n- Jan: 1\n- Feb: 2",
        ),
        (
            asked_figures.several_figures("All:", [(str(i), "x") for i in range(14)]).splitlines()[-1],
            "…and 2 more.",
        ),
        (
            no_chart.no_picture(may_attach=True),
            "No chart, only its figures: Discord did not take the picture.",
        ),
        (
            no_chart.no_picture(may_attach=False),
            "No chart, only its figures: I lack the permission Attach Files here.",
        ),
        (
            busy.member_waits(0, 4),
            "I am still at work on your last chart; ask again in a few seconds.",
        ),
        (busy.member_waits(1, 11), "You have a chart waiting; ask again in about half a minute."),
        (busy.member_waits(8, 41), "You have 8 charts waiting; ask again in about a minute."),
        (busy.server_waits(64, 91), "This server has 64 charts waiting; ask again in about 2 minutes."),
        (
            busy.everybody_waits(512, 600),
            "I have 512 charts waiting, more than I can hold; ask again in about 10 minutes.",
        ),
    ],
)
def test_a_sentence_says_its_facts(said: str, sentence: str) -> None:
    assert said == sentence


ROOMS = (
    *(
        "answer",
        "messenger",
        "charts/cells",
        "charts/data",
        "charts/drawing",
        "charts/kinds",
        "charts/layout",
    ),
    *("charts/layout", "charts/planner", "charts/reading", "charts/workers"),
)
"""Rooms that hand up facts; the sentences on them are made in telling."""

SENTENCE = re.compile(r"[\s\S]*[A-Z“§][^.]*( [^ ]+){3,}[.!?]\s*")


def texts(tree: ast.AST) -> Iterator[str]:
    """Yield the strings of a file that are no docstrings, with "§" for what is filled in."""
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(p.value) if isinstance(p, ast.Constant) else "§" for p in node.values)
        elif (
            isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes | inside
        ):
            yield node.value


@pytest.mark.parametrize("room", ROOMS)
def test_sentences_of_members_stand_in_telling(room: str) -> None:
    found = {
        f"{file.relative_to(ROOT)}: {text[:80]}"
        for file in (ROOT / room).rglob("*.py")
        for text in texts(ast.parse(file.read_text("utf-8")))
        if SENTENCE.fullmatch(text)
    }
    assert found == set()


def test_the_rule_knows_a_sentence() -> None:
    assert list(filter(SENTENCE.fullmatch, texts(ast.parse('f"“{x}” is no number here."; print("a b.c")'))))
