"""What a model may say of a spec's blocks, in few words: derived from their types, as the schema is."""

import dataclasses
import types
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

from charts.grammar import (
    Aggregate,
    AxisLooks,
    Calculate,
    Fold,
    Layer,
    Looks,
    Mark,
    NumberLooks,
    Op,
    TimeUnit,
    Window,
)
from charts.grammar.blocks import json_name

_NAMED: dict[Any, str] = {Aggregate: "AGG", TimeUnit: "UNIT", Op: "OP", Mark: "MARK"}
_FEW = 3
"""A union of more members is that of expressions."""

_SHORT: dict[Any, str] = {Calculate: "CALC", AxisLooks: "AXIS", NumberLooks: "NUMBERS"}
_PLAIN: dict[Any, str] = {str: "text", bool: "bool", int: "n", float: "n"}


def words_of(words: type[StrEnum]) -> str:
    """Return the words of a closed list."""
    return "|".join(words)


def closed_lists() -> dict[str, str]:
    """Return the lists of words that have a name of their own, by it."""
    return {name: words_of(kind) for kind, name in _NAMED.items() if kind is not Mark}


def shapes() -> str:
    """Return one line for each block, those within it behind it."""
    told: list[Any] = []
    for kind in (Window, Calculate, Fold, *get_args(Layer), Looks):
        told += [each for each in _within(kind, told) if each not in told]
    return "".join(f"{_name(kind)} = {_shape(kind)}\n" for kind in told)


def layers() -> str:
    """Return the names of the layers."""
    return "|".join(map(_name, get_args(Layer)))


def _within(kind: Any, told: list[Any]) -> Iterator[Any]:  # noqa: ANN401 - a frozen class
    """Yield a class and those in it, each once."""
    waiting, seen = [kind], set(told)
    while waiting:
        each = waiting.pop(0)
        if each in seen:
            continue
        seen.add(each)
        yield each
        waiting += [part for hint in _hints(each).values() for part in _classes(hint)]


def _classes(hint: Any) -> list[Any]:  # noqa: ANN401 - a type
    if dataclasses.is_dataclass(hint):
        return [hint]
    return [each for part in get_args(hint) for each in _classes(part)]


def _hints(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - a frozen class
    hints = get_type_hints(kind, include_extras=True)
    return {json_name(each.name): hints[each.name] for each in dataclasses.fields(kind)}


def _shape(kind: Any) -> str:  # noqa: ANN401 - a frozen class
    return "{" + ",".join(f'"{name}":{_type(hint)}' for name, hint in _hints(kind).items()) + "}"


def _type(hint: Any) -> str:  # noqa: ANN401 - a type
    if get_origin(hint) in (Union, types.UnionType):
        parts = [each for each in get_args(hint) if each is not types.NoneType]
        return "EXPR" if len(parts) > _FEW else "|".join(map(_type, parts))
    if get_origin(hint) is tuple:
        return f"[{_type(get_args(hint)[0])}]"
    if hasattr(hint, "__metadata__"):
        return "COL"
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _NAMED.get(hint) or words_of(hint)
    return _PLAIN.get(hint) or _name(hint)


def _name(kind: Any) -> str:  # noqa: ANN401 - a frozen class
    return _SHORT.get(kind) or str(kind.__name__).upper()
