"""No text makes a pattern of this program slow: each is read with the parser of the standard library."""

import ast
import importlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.ambiguity import pumped
from tests.house import modules

METHODS = {"match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"}
ANCHORED = {"match", "fullmatch"}
OURS_ALONE = ("playground",)
"""Rooms that no member's words reach."""


@dataclass(frozen=True)
class Use:
    """A pattern as it is used: how, or by nobody, when it is searched for all that is known."""

    place: str
    pattern: re.Pattern[str]
    methods: frozenset[str]


def uses(name: str, file: Path) -> Iterator[Use]:
    """Yield each pattern of a module; one that only exists while it runs cannot be looked at and fails."""
    nodes = [*ast.walk(ast.parse(file.read_text("utf-8")))]
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    called = defaultdict(set)
    for call in calls:
        if isinstance(call.func, ast.Attribute) and call.func.attr in METHODS:
            called[ast.unparse(call.func.value)].add(call.func.attr)
    names = {
        id(node.value): ast.unparse(node.targets[0])
        for node in nodes
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
    }
    for call in calls:
        method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if method not in {"", "escape"} and ast.unparse(call.func) == f"re.{method}":
            how = called[names.get(id(call), "")] if method == "compile" else {method}
            yield Use(f"{name}:{call.lineno}", _constant(name, call, method), frozenset(how))


def _constant(name: str, call: ast.Call, method: str) -> re.Pattern[str]:
    arguments = call.args if method == "compile" else call.args[:1]
    keywords = [keyword for keyword in call.keywords if keyword.arg == "flags"]
    compiled = ast.Call(ast.parse("re.compile", mode="eval").body, arguments, keywords)
    scope: dict[str, Any] = {"re": re, **vars(importlib.import_module(name))}
    try:
        pattern = eval(ast.unparse(compiled), scope)  # noqa: S307 - our own source
    except NameError:
        pytest.fail(f"{name}:{call.lineno} makes a pattern of what is not known before it runs")
    if isinstance(pattern.pattern, bytes):
        return re.compile(pattern.pattern.decode("latin-1"), pattern.flags)
    return re.compile(pattern.pattern, pattern.flags)


READ = {
    name: file
    for name, file in modules()
    if not name.startswith(OURS_ALONE) and re.search(r"\bre\.\w+\(", file.read_text("utf-8"))
}


def test_the_patterns_are_found() -> None:
    found = {name: len([*uses(name, file)]) for name, file in READ.items()}
    assert sum(found.values()) > 100
    assert all(found[name] for name in ("charts.cells.numbers", "charts.telling.cleaner", "host.logs"))


@pytest.mark.parametrize("name", READ)
def test_no_text_makes_a_pattern_slow(name: str) -> None:
    slow = {
        use.place: found
        for use in uses(name, READ[name])
        if (
            found := pumped(
                use.pattern.pattern,
                use.pattern.flags,
                searched=not use.methods or bool(use.methods - ANCHORED),
                whole=use.methods == {"fullmatch"},
            )
        )
    }
    assert slow == {}


@pytest.mark.parametrize(
    ("pattern", "searched"),
    [
        ("(a+)+b", False),
        ("(a*)*b", False),
        ("(a|a)*b", False),
        ("(a|ab|b)*c", False),
        ("(aa|[a-z])*1", False),
        (r"(\w+\s?)*;", False),
        ("(a{1,2})*b", False),
        ("(?:a+b?)*c", False),
        ("a*a*b", False),
        (r"\s*\s*x", False),
        (r"\s*[:=]?\s+x", False),
        (r"(\w+\s*)?\w+\s*;", False),
        (".*x.*y.*;", False),
        ("a{0,500}a{0,500}b", False),
        (r"\s*(.*?)\s*x", False),
        (r"((a)\2?)*b", False),
        ("(?=.*x.*y)a", False),
        (r"\s+$", True),
        (r"\d+x", True),
        (r"<[^>]*>", True),
        ("'(?:[^']|'')*+'", True),
        (r"(?<=,)\s*x|\s+y", True),
        (r"(?m)^\s*x", True),
    ],
)
def test_a_slow_pattern_is_found(pattern: str, *, searched: bool) -> None:
    assert pumped(pattern, 0, searched=searched, whole=not searched)


@pytest.mark.parametrize(
    ("pattern", "searched"),
    [
        ("a*b", False),
        ("(?:a+b)*c", False),
        (r"\s*+\s*x", False),
        ("a*+ab", False),
        ("(?:a{3})*b", False),
        (r"(?:\d{1,3})(?:,\d{3})*", False),
        (r"(a|b)*c", False),
        (".{0,60}x", False),
        (r"\s+", True),
        (r"(?<!\s)\s+$", True),
        (r"\b\d+x", True),
        ("<[^<>]*>", True),
        ("^a*b", True),
        (r"\s*", True),
        ("x.*", True),
    ],
)
def test_a_fast_pattern_passes(pattern: str, *, searched: bool) -> None:
    assert pumped(pattern, 0, searched=searched, whole=not searched) == ""
