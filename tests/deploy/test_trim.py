"""What is taken out of the container's packages is nothing that the program opens."""

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from charts.drawing.font_files import FAMILIES, files_of, packages_missing
from charts.telling.speech import locales
from requirements.trim import LANGUAGES, main, needless
from tests.e2e.bot import ROOT

PACKAGES = Path(sysconfig.get_path("purelib"))

WORK = """
import sys
opened = set()
sys.addaudithook(lambda event, given: opened.add(str(given[0])) if event == "open" else None)
from dataclasses import replace
import discord, openai, asyncpg, aiosqlite, prometheus_client
from charts import planner, reading
from charts.telling.speech import locales, month_names, weekday_names
from charts.workers.saving import FORMS, saved
from charts.workers.tasks import draw
TABLE = "Month,Ł,日本,मास,مصر,ไทย\\n2024-01-01,1,2,3,4,5\\n2024-02-01,2,3,4,5,1\\n"
RARE = "Word,Sold\\nক,1\\nሀ,2\\nગ,3\\nਗ,4\\nಕ,5\\nក,6\\nລ,7\\nമ,8\\nမ,9\\nଓ,8\\nස,7\\nத,6\\nత,5\\nक,4\\n"
for text in (RARE, TABLE):
    read = reading.read_message("line chart\\n" + text, ())
    assert draw(read.tables[0], planner.plan(read.tables[0], read.request).spec).png
[table, *_] = read.tables
for locale in sorted(locales()):
    month_names(locale), weekday_names(locale)
for locale in ("en", "he", "zh-Hant"):
    spec = replace(planner.plan(table, read.request).spec, locale=locale)
    assert draw(table, spec).png
for form in FORMS:
    assert saved(table, spec, form).data
libraries = (line.split()[-1] for line in open("/proc/self/maps") if "/" in line)
modules = (str(getattr(each, "__file__", "")) for each in list(sys.modules.values()))
print("\\n".join({*opened, *libraries, *modules}))
"""
"""The words of each language, charts in three and with all scripts, each kind of file, and every library."""


@pytest.mark.skipif(sys.platform != "linux", reason="containers are Linux's")
def test_nothing_that_is_opened_is_taken_out() -> None:
    done = subprocess.run((sys.executable, "-c", WORK), cwd=ROOT, check=True, capture_output=True, text=True)
    opened = {Path(line) for line in done.stdout.splitlines() if "__pycache__" not in line}
    gone = set(needless(PACKAGES))

    fonts = {file for family in FAMILIES for file in files_of(family)}
    assert fonts <= opened
    assert len([each for each in opened if each.is_relative_to(PACKAGES)]) > 500
    assert [each for each in opened if gone & {each, *each.parents}] == []


def test_every_language_and_all_fonts_stay() -> None:
    assert {name.replace("_", "-") for name in LANGUAGES} == locales()
    assert packages_missing() == []


def test_packages_that_are_lent_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own"
    gone = own / "lib" / "python3.12" / "site-packages" / "numpy" / "tests"
    gone.mkdir(parents=True)
    (tmp_path / "lent").symlink_to(own)
    for place, code in (("lent", 1), ("own", 0)):
        assert gone.exists()
        monkeypatch.setattr(sys, "argv", ["trim.py", str(tmp_path / place)])
        assert main() == code

    assert not gone.exists()
    assert "is a link" in capsys.readouterr().err
