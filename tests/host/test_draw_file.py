"""`python bot.py draw`: a table in a file becomes a chart in a file, or a sentence that says why not."""

import contextlib
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import bot
from tests.house import ROOT

TABLE = "Month,Savings\nJan,150\nFeb,220\nMar,90\n"


def drawn(folder: Path, *arguments: str, text: str = TABLE) -> tuple[int, str]:
    """Return exit code and words of the command on a file "table.csv" in the folder, run in this process."""
    (folder / "table.csv").write_text(text, "utf-8")
    with contextlib.chdir(folder), contextlib.redirect_stderr(io.StringIO()) as words:
        code = bot.main(["draw", str(folder / "table.csv"), *arguments])
    return code, words.getvalue()


def test_the_program_itself_draws(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(TABLE, "utf-8")
    command = [sys.executable, str(ROOT / "bot.py"), "draw", "table.csv", "bars", "--to", "chart.png"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (done.returncode, (tmp_path / "chart.png").read_bytes()[:4]) == (0, b"\x89PNG")
    assert "bars of Savings by Month" in done.stderr


@pytest.mark.parametrize(
    ("target", "begins"),
    [
        ("chart.png", b"\x89PNG"),
        ("chart.svg", b"<?xml"),
        ("chart.csv", b"Month,Savings"),
        ("chart.vl.json", b"{"),
    ],
)
def test_a_table_is_drawn_into_a_file_of_the_kind_its_name_says(
    target: str, begins: bytes, tmp_path: Path
) -> None:
    code, words = drawn(tmp_path, "bars of savings by month", "--to", str(tmp_path / target))

    assert (code, (tmp_path / target).read_bytes()[: len(begins)]) == (0, begins)
    assert "bars of Savings by Month" in words


def test_what_was_asked_and_not_done_is_said(tmp_path: Path) -> None:
    _, words = drawn(tmp_path, "bars of savings by month, with a lens flare")

    assert "Not done, because I did not understand it: “lens flare”." in words


def test_a_question_is_answered_in_words_too(tmp_path: Path) -> None:
    _, words = drawn(tmp_path, "which month has the most savings?")

    assert words.startswith("Feb: 220")


def test_what_was_not_done_is_said_in_the_language_of_the_request(tmp_path: Path) -> None:
    _, words = drawn(tmp_path, "torta dei costi per mese squibidu", text="Mese,Costi\nA,150\nB,220\n")

    assert "Non fatto, perché non l'ho capito: «squibidu»." in words


def test_a_vega_lite_document_is_drawn_as_well_as_a_request(tmp_path: Path) -> None:
    drawn(tmp_path, "bars of savings by month", "--to", str(tmp_path / "chart.vl.json"))
    document = json.loads((tmp_path / "chart.vl.json").read_text("utf-8"))
    (tmp_path / "line.json").write_text(json.dumps({**document, "mark": {"type": "line"}}), "utf-8")

    spec, target = tmp_path / "line.json", tmp_path / "again.csv"
    code, _ = drawn(tmp_path, "--spec", str(spec), "--to", str(target))

    assert (code, target.read_text("utf-8").splitlines()[1]) == (0, "Jan,150")


@pytest.mark.parametrize(
    ("text", "arguments", "says"),
    [
        ("nothing here to draw", (), "no table"),
        (TABLE, ("--to", "chart.bmp"), "none of them"),
        (TABLE, ("--spec", "gone.json"), "gone.json"),
        (TABLE, ("--spec", "table.csv"), "no JSON"),
        ("Name,Colour\na,red\n", ("no chart, thanks",), "No chart"),
    ],
)
def test_what_cannot_be_drawn_is_said(
    text: str, arguments: tuple[str, ...], says: str, tmp_path: Path
) -> None:
    code, words = drawn(tmp_path, *arguments, text=text)

    assert (code, "Traceback" in words) == (1, False)
    assert says in words
