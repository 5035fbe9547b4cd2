"""`python bot.py read FILE` shows the tables of a file and what became of each of its lines."""

from pathlib import Path

import pytest

from bot import create_client
from host.command_line import main


def run(capsys: pytest.CaptureFixture[str], file: Path) -> tuple[int, str]:
    code = main(create_client, ["read", str(file)])
    seen = capsys.readouterr()
    return code, seen.out + seen.err


def test_a_message_is_shown_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "message.txt"
    file.write_text("plot this\nItem,Sold\npen,3\nink,pending\ncap,5\nTotal,8\n", "utf-8")
    code, said = run(capsys, file)
    assert code == 0
    assert "Sold (number)" in said
    assert "line 1: request" in said
    assert "line 6: total" in said
    assert "“pending” is no number" in said


def test_a_file_of_another_encoding_is_shown_with_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "städte.csv"
    file.write_bytes("Stadt;Umsatz\nKöln;12\nMünchen;9\nWürzburg;7\n".encode("cp1252"))
    code, said = run(capsys, file)
    assert code == 0
    assert "Windows-1252" in said
    assert "städte.csv, line 1: head" in said


@pytest.mark.parametrize("content", [b"nothing here", None])
def test_a_file_without_a_table_is_an_error(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "message.txt"
    if content is not None:
        file.write_bytes(content)
    code, said = run(capsys, file)
    assert code == 1
    assert said
