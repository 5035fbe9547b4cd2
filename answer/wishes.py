"""What a server wants for all of its answers. What a member asks for goes before it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from charts.grammar import PLAIN, PaletteName, ThemeName

if TYPE_CHECKING:
    from charts.grammar import ChartSpec


@dataclass(frozen=True, slots=True)
class Wishes:
    """The wishes of a server: "" stands for none. threads says whether an answer opens a thread."""

    threads: bool = True
    locale: str = ""
    theme: str = ""
    palette: str = ""

    def to_json(self) -> str:
        """Return them as they are kept."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str | None) -> Wishes:
        """Rebuild what `to_json` wrote; those of a server that never said."""
        known = json.loads(text) if text else {}
        return cls(**{name: known[name] for name in cls.__dataclass_fields__ if name in known})

    def of(self, spec: ChartSpec) -> ChartSpec:
        """Return a chart as the server wants it, where the member said nothing else."""
        looks = spec.looks
        if self.theme and looks.theme is PLAIN.theme:
            looks = replace(looks, theme=ThemeName(self.theme))
        if self.palette and looks.palette is PLAIN.palette:
            looks = replace(looks, palette=PaletteName(self.palette))
        return replace(spec, looks=looks, locale=self.locale or spec.locale)
