"""YAML as people write it: mappings and lists by their indent, to the value JSON would give; no anchors."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from charts.language.request_words import split_request
from charts.reading.block import Block
from charts.reading.families.structured import parse, shape
from charts.reading.limits import MAX_DEPTH

_LINE = re.compile(r"\s*+(?:-(?: .*)?|[^\s:#{\[-][^:]{0,99}:(?:\s.*)?|#.*|---|\.\.\.)?")
_KEY = re.compile(r"([^\s:#{\[][^:]{0,99}?)\s*+:(?:\s++(.*))?")
_NESTS = re.compile(r"\s*+(?:- [^:\[{]{1,60}:(?:\s|$)|- \{|[^:]{1,100}:\s*$)")
_COMMENT = re.compile(r"(?<!\S)#.*")
SIGNS = (":", "- {")
_LEAST = 2


@dataclass(slots=True)
class _Entry:
    """One line that says something: its indent, its text and its place."""

    indent: int
    text: str
    place: int


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of lines whose value has the shape of a table."""
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and _LINE.fullmatch(lines[end]):
            end += 1
        if end - start > _LEAST and (found := _in_run(lines, start, end)):
            return found
        start = max(end, start + 1)
    return None


def _in_run(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Read the document that a run of lines holds, without a request above it."""
    while start < end and (not lines[start].strip() or split_request(lines[start])):
        start += 1
    if not any(_NESTS.match(lines[place]) for place in range(start, end)):
        return None
    entries = [
        _Entry(len(lines[place]) - len(lines[place].lstrip()), text, place)
        for place in range(start, end)
        if (text := _COMMENT.sub("", lines[place]).strip()) and text not in {"---", "..."}
    ]
    if len(entries) < _LEAST:
        return None
    value, read = _value(entries, 0, 0)
    if not isinstance(value, dict | list) or not _is_nested(value):
        return None
    table = shape(value)
    if table is None or max(map(len, table[0])) < _LEAST:
        return None
    stop = entries[read - 1].place + 1
    return Block(start, stop, table[0], table[1])


def _is_nested(value: object) -> bool:
    """Whether a value is more than a list with bullets, which the readers of lists know better."""
    if isinstance(value, dict):
        inner = list(value.values())
        lists = [one for one in inner if isinstance(one, list)]
        return any(isinstance(one, dict) or _is_nested(one) for one in inner) or len(lists) >= _LEAST
    if isinstance(value, list):
        return any(isinstance(one, dict) and len(one) >= _LEAST for one in value)
    return False


def _value(entries: list[_Entry], at: int, depth: int) -> tuple[object, int]:
    """Return the mapping or the list that begins with an entry, and the entry behind it."""
    if depth > MAX_DEPTH:
        return None, at
    if entries[at].text.startswith("-"):
        return _list(entries, at, depth)
    return _mapping(entries, at, depth)


def _list(entries: list[_Entry], at: int, depth: int) -> tuple[list[object], int]:
    indent = entries[at].indent
    items: list[object] = []
    while at < len(entries) and entries[at].indent == indent and entries[at].text.startswith("-"):
        entry = entries[at]
        rest = entry.text[1:].lstrip()
        if not rest:
            value, at = _below(entries, at, indent, depth)
        elif _KEY.fullmatch(rest) and rest[0] not in "\"'{[":
            entries[at] = _Entry(indent + len(entry.text) - len(rest), rest, entry.place)
            value, at = _mapping(entries, at, depth + 1)
        else:
            value, at = _scalar(rest), at + 1
        items.append(value)
    return items, at


def _mapping(entries: list[_Entry], at: int, depth: int) -> tuple[dict[object, object], int]:
    indent = entries[at].indent
    fields: dict[object, object] = {}
    while at < len(entries) and entries[at].indent == indent:
        found = _KEY.fullmatch(entries[at].text)
        if found is None or entries[at].text.startswith("- "):
            break
        name = found[1].strip("\"'")
        if name in fields:
            break
        if found[2]:
            fields[name], at = _scalar(found[2]), at + 1
        else:
            fields[name], at = _below(entries, at, indent, depth)
    return fields, at


def _below(entries: list[_Entry], at: int, indent: int, depth: int) -> tuple[object, int]:
    """Return what an entry without a value of its own holds: what is indented, or a list at its indent."""
    below = at + 1
    if below < len(entries):
        deeper = entries[below].indent > indent
        listed = entries[below].indent == indent and entries[below].text.startswith("- ")
        if deeper or (listed and not entries[at].text.startswith("-")):
            return _value(entries, below, depth + 1)
    return None, below


def _scalar(text: str) -> object:
    text = text.strip()
    if text[:1] in {"[", "{"} and text[-1:] in {"]", "}"}:
        return parse(text)
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return "" if text in {"~", "null"} else text
