"""What a server wants: how its answers look where no member asks for something else, and who may ask."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from charts.grammar import PLAIN, PaletteName, ThemeName

if TYPE_CHECKING:
    from answer.turns import Limits
    from charts.grammar import ChartSpec


@dataclass(frozen=True, slots=True)
class Asker:
    """A member who asks for something on a server: the roles there, and whether the member manages it."""

    roles: frozenset[int] = frozenset()
    manages: bool = False


@dataclass(frozen=True, slots=True)
class Wishes:
    """The wishes of a server: "" stands for none. threads says whether an answer opens a thread.

    roles are those of which a member must have one to ask for a chart; without any everybody may. waiting is
    how many charts of a member may wait, None for as many as the host allows.
    """

    threads: bool = True
    locale: str = ""
    theme: str = ""
    palette: str = ""
    roles: tuple[int, ...] = ()
    waiting: int | None = None

    def to_json(self) -> str:
        """Return them as they are kept."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str | None) -> Wishes:
        """Rebuild what `to_json` wrote; those of a server that never said."""
        known = json.loads(text) if text else {}
        made = cls(**{name: known[name] for name in cls.__dataclass_fields__ if name in known})
        return replace(made, roles=tuple(made.roles))

    def admits(self, asker: Asker) -> bool:
        """Whether a member may ask for charts here. Who manages the server always may."""
        return not self.roles or asker.manages or not asker.roles.isdisjoint(self.roles)

    def within(self, limits: Limits) -> Limits:
        """Return the limits of this server within those of the host."""
        if self.waiting is None:
            return limits
        return replace(limits, member=min(self.waiting, limits.member))

    def of(self, spec: ChartSpec) -> ChartSpec:
        """Return a chart as the server wants it, where the member said nothing else."""
        looks = spec.looks
        if self.theme and looks.theme is PLAIN.theme:
            looks = replace(looks, theme=ThemeName(self.theme))
        if self.palette and looks.palette is PLAIN.palette:
            looks = replace(looks, palette=PaletteName(self.palette))
        return replace(spec, looks=looks, locale=self.locale or spec.locale)
