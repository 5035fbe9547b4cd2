"""The single values of a spec, as its JSON form has them, each with the path to it."""

from collections.abc import Iterator
from functools import reduce
from operator import getitem
from typing import Any, cast

Path = tuple[str | int, ...]


def leaves(form: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield each value that holds no others, with its path."""
    if isinstance(form, dict):
        for name, each in form.items():
            yield from leaves(each, (*path, name))
    elif isinstance(form, list):
        for at, each in enumerate(form):
            yield from leaves(each, (*path, at))
    else:
        yield path, form


def part(form: object, path: Path) -> object:
    """Return what is at a path that `leaves` gave, or at the beginning of one."""
    found: object = reduce(getitem, path, cast("Any", form))
    return found


def with_part(form: object, path: Path, value: object) -> object:
    """Return a form with another value at the end of a path."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(form, dict):
        return {key: with_part(each, rest, value) if key == step else each for key, each in form.items()}
    if isinstance(form, list):
        return [with_part(each, rest, value) if at == step else each for at, each in enumerate(form)]
    return form
