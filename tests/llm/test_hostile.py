"""A hundred hostile replies and titles: posts stay clean, pictures within bounds."""

import json
import re
import struct

import pytest

from charts.drawing.render import png
from charts.kinds import chart_data
from charts.reading import read_message
from charts.telling.cleaner import REPLY_LENGTH, TITLE_LENGTH, clean_line, clean_text, clean_title
from tests.llm.server import saying, serving
from tests.llm.world import TABLE, mention, provider, world

PARTS = {
    "ping": "@everyone",
    "here": "@here",
    "user": "<@123456789012345678>",
    "nickname": "<@!123456789012345678>",
    "role": "<@&123456789012345678>",
    "channel": "<#123456789012345678>",
    "time": "<t:1700000000:R>",
    "command": "</draw:123456789012345678>",
    "emoji": "<a:party:123456789012345678>",
    "guide": "<id:customize>",
    "link": "https://evil.example/login",
    "bare link": "evil.example.com/login",
    "shouted link": "HTTPS://EVIL.EXAMPLE",
    "script": "javascript://%0aalert(1)",
    "file": "file:///etc/passwd",
    "invite": "discord.gg/abc",
    "other invite": "discordapp.com/invite/abc",
    "spaced invite": "discord . gg/abc",
    "masked link": "[Click](https://evil.example)",
    "shy link": "ht\u00adtps://evil.example",
    "zero width link": "h\u200bttps://evil.example",
    "wide link": "ｈｔｔｐｓ：／／evil.example",
    "override": "\u202egnp.trahc\u202c",
    "isolate": "\u2066x\u2069",
    "controls": "a\x00b\x07c\x1b[31m",
    "spoiler": "||gone||",
    "bold": "**loud** __low__ ~~out~~ `code`",
    "heading": "# Big",
    "small": "-# small",
    "quote": ">>> quoted",
    "fence": "```\nopen",
    "tex": "$\\frac{$",
    "nested tex": "$" + "{" * 3_000,
    "dollars": "Cost $5 and $6",
    "newlines": "a\n" * 1_000,
    "long": "long " * 6_000,
    "one word": "w" * 30_000,
    "marks": "z" + "\u0301" * 500,
    "private use": "\ue000\uf8ff",
    "surrogate": "\ud800",
    "braces": "{value}{0}{__class__}%s%(x)s",
    "mail": "write to admin@evil.example.com",
    "token": "xoxb-0000 sk-000000000000000000000000",
    "tags": "<script>alert(1)</script>",
    "table": "| a | b |\n|---|---|",
    "right to left": "שלום עולם",
    "emoji letters": "🎉🎉🎉" * 200,
    "flags": "🇩🇪" * 200,
    "phone": "tel:+4930123456",
    "port": "ssh://evil.example:22/x",
    "address": "http://127.0.0.1:8080/admin",
}
FRAMES = ("{}", "Sales {} here", "{0}{0}", "{} 42")
HOSTILE = [
    frame.format(part) if "{}" in frame or "{0}" in frame else part
    for part in PARTS.values()
    for frame in FRAMES
]

FORBIDDEN = re.compile(
    r"[@<>\[\]()*_~|#$\\`]|https?:|www\.|discord\s?\.\s?gg|evil\.example|[\u202a-\u202e\u2066-\u2069\u200b\x00-\x1f]",
    re.IGNORECASE,
)


def test_there_are_at_least_a_hundred() -> None:
    assert len(set(HOSTILE)) >= 100


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_hostile_is_left_in_lines_and_titles(text: str) -> None:
    for cleaned, limit in ((clean_line(text), REPLY_LENGTH), (clean_title(text), TITLE_LENGTH)):
        assert FORBIDDEN.search(cleaned) is None
        assert len(cleaned) <= limit
        cleaned.encode()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_an_explanation_keeps_its_paragraphs_and_nothing_else(text: str) -> None:
    cleaned = clean_text(f"First.\n\n- a point\n{text}\n\nLast.")
    assert cleaned.startswith("First.\n\n- a point")
    assert cleaned.count("```") % 2 == 0
    for line in cleaned.replace("```", "").splitlines():
        assert re.search(r"@|<|https?:|discord\s?\.\s?gg|evil\.example|[\u202a-\u202e]", line) is None


def test_a_fenced_example_stays_an_example() -> None:
    text = "Do it like this:\n```csv\nMonth | Savings\nJan | 120\n```\nThen *mention* me."
    assert clean_text(text) == "Do it like this:\n```\nMonth | Savings\nJan | 120\n```\nThen mention me."


DRAWN = (
    "nested tex",
    "tex",
    "dollars",
    "newlines",
    "long",
    "one word",
    "marks",
    "surrogate",
    "flags",
    "override",
)


@pytest.mark.parametrize("name", DRAWN)
async def test_a_hostile_title_leaves_the_picture_within_bounds(name: str) -> None:
    spec = {"mark": "bar", "x": {"field": "Month"}, "y": [{"field": "Savings"}], "title": PARTS[name]}
    text = json.dumps({"intent": "chart", "spec": spec, "reply": PARTS[name]})
    async with serving(saying(text)) as server, world(provider(server.url)) as here:
        decision = await here.decide(mention())

    assert decision.spec is not None
    assert len(decision.spec.title) <= TITLE_LENGTH
    assert FORBIDDEN.search(decision.text) is None
    picture = png(chart_data(read_message(TABLE).tables[0], decision.spec))
    width, height = struct.unpack(">II", picture[16:24])
    assert max(width, height) <= 2_400


HEADERS = (
    '24" x',
    "a\\b",
    "a\x00b",
    "Ümsatz €",
    "🎉",
    "",
    "Umsatz",
    "umsatz ",
    '"}],"z":["',
    "a`b",
    "x" * 300,
)


async def test_headers_reach_a_model_as_plain_labels_and_the_chart_as_they_are() -> None:
    table = (
        "\t".join(("Name", *HEADERS))
        + "\n"
        + "\n".join(
            "\t".join((name, *(str(n + i) for i in range(len(HEADERS)))))
            for n, name in ((1, "Ada"), (5, "Bob"))
        )
    )
    spec = {"mark": "bar", "x": {"field": "Name"}, "y": [{"field": "24 x"}]}
    text = json.dumps({"intent": "chart", "spec": spec, "reply": ""})
    async with serving(saying(text)) as server, world(provider(server.url)) as here:
        decision = await here.decide(mention(table))

    [request] = server.requests
    schema = json.dumps(request.body["response_format"], ensure_ascii=False)
    labels = request.body["response_format"]["json_schema"]["schema"]["properties"]["spec"]
    enum = labels["properties"]["detail"]["anyOf"][0]["enum"]
    assert len(set(enum)) == len(enum) == len(read_message(table).tables[0].columns)
    assert all(re.fullmatch(r"[\w %-]{1,41}", label) for label in enum)
    assert '24\\"' not in schema
    assert decision.spec is not None
    assert [measure.field for measure in decision.spec.y] == ['24" x']


async def test_a_table_of_three_hundred_columns_is_told_in_part() -> None:
    names = "\t".join(f"c{n}x" for n in range(300))
    rows = "\n".join("\t".join(str(n + row) for n in range(300)) for row in range(30))
    async with serving(saying("no")) as server, world(provider(server.url)) as here:
        await here.decide(mention(f"{names}\n{rows}"))
    assert all(len(request.prompt) < 12_000 for request in server.requests)
    assert server.requests
