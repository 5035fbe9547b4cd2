"""`python bot.py explain FILE "request"` shows the account of each word, the frames, and the spec."""

import re
from pathlib import Path

import pytest

from bot import create_client
from host.command_line import main

PASTE = "Month,Region,Sales\nJan,North,120\nFeb,South,90\nMar,North,150\n"


def explain(capsys: pytest.CaptureFixture[str], file: Path, request: str) -> tuple[int, str]:
    code = main(create_client, ["explain", str(file), request])
    seen = capsys.readouterr()
    return code, seen.out + seen.err


@pytest.fixture
def file(tmp_path: Path) -> Path:
    found = tmp_path / "sales.csv"
    found.write_text(PASTE, "utf-8")
    return found


def test_each_word_is_told_with_its_account(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = explain(capsys, file, "please draw the sales by month with a blorf")
    lines = [line.split() for line in said.splitlines()]
    assert code == 0
    assert ["sales", "spent", "column", "Sales"] in lines
    assert ["please", "small", "talk", "filler"] in lines
    assert ["blorf", "named"] in lines
    assert "not sure, not done: blorf" in said


def test_the_frames_and_the_spec_are_told(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = explain(capsys, file, "running total of sales by month in red")
    assert code == 0
    assert "  running: running total" in said
    assert "  colour: in red" in said
    assert '"op": "runningSum"' in said
    assert said.rstrip().endswith("sure")


def test_the_best_readings_are_told_with_their_scores(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = explain(capsys, file, "sales by month")
    _, found, below = said.partition("candidates:\n")
    shown = [line for line in below.splitlines() if re.match(r"  [+-]\d\.\d\d  ", line)]
    assert found
    assert shown[0].endswith("first (nothing odd)")
    assert len(shown) == 3
    assert '    draws {"mark": "bar"}' in below


def test_a_question_is_told_with_its_answer(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = explain(capsys, file, "which month was best?")
    assert "answer: Mar: 150" in said


@pytest.mark.parametrize("content", ["nothing here", None])
def test_a_file_without_a_table_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None
) -> None:
    file = tmp_path / "x.csv"
    if content is not None:
        file.write_text(content, "utf-8")
    code, said = explain(capsys, file, "bars")
    assert code == 1
    assert str(file) in said
