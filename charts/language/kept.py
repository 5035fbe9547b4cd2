"""What is worked out of the files of words alone, and may be kept from one process to the next.

Such a function is asked once in a process for the same. `charts/workers/keeping.py` keeps all that they say
in a file beside the program, as Python keeps what it has compiled, and lets a process look it up there.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, wraps
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

Key = tuple[object, ...]
"""A function's name and what it is asked for, languages by their codes."""
Look = Callable[[Key], Any]
"""Returns what is kept, None for what is not."""
Result = TypeVar("Result")

_LOOKED_UP: list[Look] = []
_WORKED_OUT: "dict[str, tuple[Callable[..., object], Callable[[], Iterable[Key]]]]" = {}


def kept(
    all_asked: Callable[[], Iterable[Key]] = lambda: ((),),
) -> "Callable[[Callable[..., Result]], _lru_cache_wrapper[Result]]":
    """Let what a function returns be kept for each row of arguments that all_asked returns.

    It may depend on nothing but these, the files of charts/language and charts/telling, and libraries.
    """

    def keeping(function: Callable[..., Result]) -> "_lru_cache_wrapper[Result]":
        name = f"{function.__module__}.{function.__qualname__}"

        @cache
        @wraps(function)
        def known(*arguments: object) -> Result:
            for look in _LOOKED_UP:
                found: Result | None = look(_key(name, arguments))
                if found is not None:
                    return found
            return function(*arguments)

        _WORKED_OUT[name] = known, all_asked
        return known

    return keeping


def look_up(look: Look | None) -> None:
    """Ask here first from now on for what was worked out before; None: work everything out."""
    _LOOKED_UP[:] = [look] if look is not None else []


def everything() -> Iterator[tuple[Key, object]]:
    """Work out all that may be kept by the modules that are loaded."""
    for name, (known, all_asked) in tuple(_WORKED_OUT.items()):
        for arguments in all_asked():
            yield _key(name, arguments), known(*arguments)


def _key(name: str, arguments: Key) -> Key:
    return name, *map(_named, arguments)


def _named(argument: object) -> object:
    if isinstance(argument, tuple):
        return tuple(map(_named, argument))
    return getattr(argument, "code", argument)
