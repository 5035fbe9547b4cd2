"""A spec as a text that is stored, and back."""

import json

from charts.grammar import ChartSpec, SpecError, spec_from_json, spec_to_json


def text_of(spec: ChartSpec) -> str:
    """Return a spec as it is stored."""
    return json.dumps(spec_to_json(spec), ensure_ascii=False)


def spec_of(text: str) -> ChartSpec | None:
    """Return a stored spec; None for one that an older version wrote and this one cannot read."""
    try:
        return spec_from_json(json.loads(text))
    except SpecError:
        return None
