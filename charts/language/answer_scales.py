"""Labels that have an order of their own: answers on a scale, sizes, levels."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from charts.language.registry import languages
from charts.language.spelling import key

_FEWEST, _MOST = 3, 12
_COUNT = re.compile(r"[(（][\d.,\s]++[)）]$")


@cache
def _scales() -> tuple[Mapping[str, int], ...]:
    """Return the places of the labels of each scale, in all languages."""
    told = (f"{language.scales};{language.other_years}" for language in languages())
    return tuple(_places(scale) for each in told for scale in each.split(";") if scale.strip())


@lru_cache(maxsize=1024)
def _scales_with(label: str) -> tuple[Mapping[str, int], ...]:
    return tuple(scale for scale in _scales() if label in scale)


def _places(scale: str) -> Mapping[str, int]:
    return {key(label): place for place, step in enumerate(scale.split(",")) for label in step.split("|")}


def scale_places(labels: Iterable[str]) -> Mapping[str, int] | None:
    """Return the place of each label on the one scale that has them all; None where no scale does."""
    names = list(dict.fromkeys(labels))
    if not _FEWEST <= len(names) <= _MOST:
        return None
    keys = [key(name) for name in names]
    for scale in _scales_with(keys[0]):
        places = [scale.get(each) for each in keys]
        if None not in places and len(set(places)) == len(names):
            return {name: place for name, place in zip(names, places, strict=True) if place is not None}
    return None


@cache
def _rest() -> frozenset[str]:
    listed = (label for language in languages() for label in language.rest.split(","))
    return frozenset(key(label) for label in listed) - {""}


def is_rest(label: str) -> bool:
    """Whether a label is of what is left over, or was not answered: "Other", "Other (6)", "Don't know"."""
    return key(_COUNT.sub("", label)) in _rest()
