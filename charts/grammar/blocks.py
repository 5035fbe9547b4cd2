"""Frozen values as JSON and back, and their JSON schema, all derived from the types themselves.

Used for the blocks of a spec that are plain data: transforms, layers, looks. What comes in may be hostile:
keys, words, numbers, lengths and depth are bounded, and SpecError says what is wrong.
"""

import dataclasses
import math
import types
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from charts.grammar.spec_errors import SpecError
from charts.language.spelling import tidy

MOST_ITEMS = 60
DEEPEST = 8
LARGEST = 1e300
_SCHEMA_DEPTH = 2
"""How often a value may hold one of its own kind in the schema that a model sees."""

T = TypeVar("T")
Json = dict[str, Any]
Fields = dict[str, tuple[dataclasses.Field[Any], Any]]
"""By their names in JSON: the fields of a class and their types."""


def form_of(value: object) -> Any:  # noqa: ANN401 - JSON
    """Return a value as JSON, with every field that is at its default left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        shown = ((each, getattr(value, each.name)) for each in dataclasses.fields(value))
        return {json_name(each.name): form_of(part) for each, part in shown if part != _default(each)}
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [form_of(each) for each in value]
    return value


def value_of(kind: type[T], form: object, name: str, depth: int = 0) -> T:
    """Return the value of a frozen class that JSON stands for. Raises SpecError."""
    if not isinstance(form, dict):
        raise SpecError(f"{name} must be an object, not {type(form).__name__}.")
    if depth > DEEPEST:
        raise SpecError(f"{name} is nested more than {DEEPEST} deep.")
    known: Fields = _fields(kind)  # type: ignore[arg-type]  # a class is hashable
    for key in form:
        if key not in known:
            raise SpecError(f"{name} has no “{str(key)[:40]}”; it has {', '.join(known)}.")
    parts = {}
    for key, (each, hint) in known.items():
        if form.get(key) is not None:
            parts[each.name] = _read(hint, form[key], f"{name}.{key}", depth + 1)
        elif _is_required(each):
            raise SpecError(f"{name} lacks “{key}”.")
    return kind(**parts)


def values_of(kind: Any, form: object, name: str) -> Any:  # noqa: ANN401 - a tuple of the kind, which may be a union
    """Return the tuple that a JSON list (or one object) stands for. Raises SpecError."""
    return _tuple(kind, form if isinstance(form, list) else [form], name, 0)


def renamed(value: T, rename: Callable[[str], str]) -> T:
    """Return the value with every column name in it replaced."""
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    changed = {
        each.name: _renamed(hint, getattr(value, each.name), rename)
        for each, hint in _fields(type(value)).values()
    }
    return dataclasses.replace(value, **changed)


def schema_of(kind: Any, column: Json, depth: int = 0) -> Json:  # noqa: ANN401 - a type or a union of types
    """Return the JSON schema of a type; `column` is that of a column's name. Every field is required."""
    if _is_column(kind):
        return column
    members = _members(kind)
    if len(members) > 1:
        return {"anyOf": [schema_of(each, column, depth) for each in members]}
    if dataclasses.is_dataclass(kind):
        return object_schema(kind, column, depth)
    if get_origin(kind) is tuple:
        return {"type": "array", "items": schema_of(get_args(kind)[0], column, depth)}
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {"type": "string", "enum": [word.value for word in kind]}
    return {"type": _JSON_TYPES[kind]}


_JSON_TYPES: Mapping[Any, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    types.NoneType: "null",
}


def object_schema(
    kind: Any,  # noqa: ANN401 - a frozen class
    column: Json,
    depth: int = 0,
    *,
    given: Mapping[str, Json | None] | None = None,
) -> Json:
    """Return the schema of a frozen class; `given` are fields said otherwise, None those not said at all."""
    properties: Json = {}
    for key, (_, hint) in _fields(kind).items():
        if given is not None and key in given:
            properties |= {key: given[key]} if given[key] is not None else {}
            continue
        inner = depth + (kind in _inside(hint))
        properties[key] = schema_of(_shallow(hint, kind) if inner > _SCHEMA_DEPTH else hint, column, inner)
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _shallow(hint: Any, kind: Any) -> Any:  # noqa: ANN401 - types
    """Return a union without the class that would hold itself for ever."""
    kept = tuple(each for each in _members(hint) if each is not kind)
    return Union[kept]  # noqa: UP007 - made at run time


def _inside(hint: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a type
    members = _members(hint)
    return tuple(get_args(each)[0] if get_origin(each) is tuple else each for each in members)


@cache
def _fields(kind: Any) -> Fields:  # noqa: ANN401 - a frozen class
    hints = get_type_hints(kind, include_extras=True)
    return {json_name(each.name): (each, hints[each.name]) for each in dataclasses.fields(kind)}


def _default(each: dataclasses.Field[Any]) -> object:
    return each.default


def _is_required(each: dataclasses.Field[Any]) -> bool:
    return each.default is dataclasses.MISSING


def json_name(name: str) -> str:
    """Return what a field is called in JSON."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def _is_column(hint: Any) -> bool:  # noqa: ANN401 - a type
    return get_origin(hint) is Annotated and "column" in hint.__metadata__


def _members(hint: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a type
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def _read(hint: Any, form: object, name: str, depth: int) -> Any:  # noqa: ANN401 - a value of the type
    if _is_column(hint):
        return _text(form, name)
    members = _members(hint)
    if len(members) > 1:
        return _one_of(members, form, name, depth)
    if get_origin(hint) is tuple:
        return _tuple(get_args(hint)[0], form if isinstance(form, list) else [form], name, depth)
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return value_of(hint, form, name, depth)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _word(hint, form, name)
    return _plain(hint, form, name)


def _one_of(members: tuple[Any, ...], form: object, name: str, depth: int) -> Any:  # noqa: ANN401 - a value
    """Return a value of the member that the form fits: objects by their keys, others by their type."""
    for member in members:
        if isinstance(member, type) and dataclasses.is_dataclass(member):
            known = _fields(member)
            needed = {key for key, (each, _) in known.items() if _is_required(each)}
            if isinstance(form, dict) and needed <= set(form) <= set(known) and (needed or len(members) == 1):
                return value_of(member, form, name, depth)
        elif member is not types.NoneType and (member is not str or isinstance(form, str)):
            if member in (int, float) and isinstance(form, str):
                continue
            return _read(member, form, name, depth)
    optional = [each for each in members if isinstance(each, type) and dataclasses.is_dataclass(each)]
    for member in optional:
        if isinstance(form, dict) and set(form) <= set(_fields(member)):
            return value_of(member, form, name, depth)
    raise SpecError(f"{name} is none of what can stand there.")


def _tuple(hint: Any, items: list[object], name: str, depth: int) -> tuple[Any, ...]:  # noqa: ANN401 - a type
    if len(items) > MOST_ITEMS:
        raise SpecError(f"{name} has {len(items)} entries; at most {MOST_ITEMS} are taken.")
    return tuple(_read(hint, each, name, depth + 1) for each in items)


def _word(words: type[StrEnum], form: object, name: str) -> StrEnum:
    if isinstance(form, str) and form in {word.value for word in words}:
        return words(form)
    raise SpecError(f"{name} must be one of {', '.join(words)}, not {str(form)[:40]!r}.")


def _text(form: object, name: str) -> str:
    if not isinstance(form, str):
        raise SpecError(f"{name} must be text, not {type(form).__name__}.")
    return tidy(form)


def _plain(hint: Any, form: object, name: str) -> str | bool | int | float:  # noqa: ANN401 - a type
    if hint is str:
        return _text(form, name)
    if hint is bool:
        if isinstance(form, bool):
            return form
        raise SpecError(f"{name} must be true or false.")
    if isinstance(form, bool) or not isinstance(form, int | float):
        raise SpecError(f"{name} must be a number.")
    if not math.isfinite(form) or abs(form) > LARGEST:
        raise SpecError(f"{name} is out of range.")
    return int(form) if hint is int else form


def _renamed(hint: Any, value: Any, rename: Callable[[str], str]) -> Any:  # noqa: ANN401 - a field's value
    if _is_column(hint):
        return rename(value) if value else value
    if isinstance(value, tuple):
        inner = get_args(hint)[0] if get_origin(hint) is tuple else None
        return tuple(_renamed(inner, each, rename) for each in value)
    return renamed(value, rename)
