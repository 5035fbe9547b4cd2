"""What members and models may write to speak with the bot's voice, and where their words come back."""

import csv
import io
import json
from collections.abc import Callable, Mapping

from answer.making import compose, no_table, worded
from answer.model import Answer, Decision
from charts import kinds, planner
from charts.chart import Drawn
from charts.errors import UserError
from charts.reading import read_message
from charts.table import File, Reading
from charts.telling.cleaner import clean_line, clean_text
from charts.telling.speech import speaking

HOSTILE = (
    "[free nitro](https://evil.example/x)", "[a](http://b.cc) and [c](http://d.ee)", "[[x]](https://evil.example)",
    "[x](<https://evil.example>)", "![x](https://evil.example/a.png)", "[a\\](https://evil.example)",
    "https://evil.example/login", "http://evil.example", "<https://evil.example>", "discord.gg/abcdef",
    "<@123456789012345678>", "<@!123456789012345678>", "<@&123456789012345678>", "<#123456789012345678>",
    "@everyone", "@here look", "<@everyone>", "<id:customize>", "</ban:123456789012345678>",
    "<:pepe:123456789012345678>", "<a:dance:123456789012345678>", "<t:1700000000:R>", "<t:0>",
    "**bold**", "__under__", "*it*", "_it_", "~~gone~~", "||secret||", "***all***", "`code`", "``a`b``",
    "```", "```py print(1)```", "a ``` b", "# Big", "## Head", "### Small", "-# subtext", "> quote",
    ">>> all", "- item", "* item", "+ item", "1. one", "99) many", "\\*escaped\\*", "\\\\", "back\\slash\\_",
    "Z\u0351\u036b\u0343\u032a\u0302a\u0312\u0346\u0345\u0301\u0301\u0301l", "e" + "\u0301" * 60,
    "\u202egnp.exe", "\u2066a\u2069", "a\u200bb\u2060c", "\ufeffBOM", "x\u00ady", "القاهرة", "שלום עולם",
    "مرحبا **b**", "snake_case_name", "5 * 3 * 2", "a|b||c||", "Ünï¢ødé 📊 👩‍🚀", "<b>html</b> &lt;",
)  # fmt: skip


def _table(rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def charted(text: str, files: tuple[File, ...] = (), said: str = "") -> Answer:
    """Return the answer to a message as the bot makes it, without the picture."""
    reading: Reading = read_message(text, files)
    if not reading.tables:
        return worded(no_table(reading))
    try:
        plan = planner.plan(reading.tables[0], reading.request)
        with speaking(plan.spec.locale):
            chart = kinds.chart_data(reading.tables[0], plan.spec)
            drawn = Drawn(b"", kinds.alt_text(chart), kinds.caption(chart), chart.notes)
    except UserError as error:
        return worded(str(error))
    return compose(reading, Decision(plan.spec, said or plan.took, unspent=plan.unspent), drawn)


PLACES: Mapping[str, Callable[[str], Answer]] = {
    "cell": lambda words: charted(_table([["Name", "Sold"], [words, "9"], ["b", "3"], ["c", "5"]])),
    "header": lambda words: charted(_table([["Name", words], ["a", "9"], ["b", "3"], ["c", "5"]])),
    "label": lambda words: charted(_table([[words, "Sold", "Cost"], ["a", "9", "1"], ["b", "3", "2"]])),
    "unit": lambda words: charted(_table([["Name", f"Sold ({words})"], ["a", "9"], ["b", "3"], ["c", "5"]])),
    "title": lambda words: charted(
        f"<table><caption>{words}</caption><tr><th>Name<th>Sold</tr><tr><td>a<td>9</tr><tr><td>b<td>3</tr></table>"
    ),
    "key": lambda words: charted(json.dumps([{words: "a", "Sold": 9}, {words: "b", "Sold": 3}])),
    "file name": lambda words: charted("Name,Sold\na,9\nb,3", (File(f"{words}.csv", b"\x89PNG"),)),
    "file without a table": lambda words: charted("plot it", (File(f"{words}.csv", b"x"),)),
    "request": lambda words: charted(f"plot the {words} of “{words}”\n\nName,Sold\na,9\nb,3"),
    "a model's line": lambda words: charted("Name,Sold\na,9\nb,3", said=clean_line(words) or "Done"),
    "a model's text": lambda words: worded(clean_text(words) or "Done"),
}
