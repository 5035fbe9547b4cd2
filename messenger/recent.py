"""A bounded memory of what was seen lately. It only ever saves work; what decides is in the database."""

from collections import OrderedDict
from collections.abc import Hashable

KEPT = 4_096
"""A set without a bound costs 63 MB for each million message ids."""


class Recent:
    """A set that forgets its oldest members."""

    def __init__(self, limit: int = KEPT) -> None:
        self._limit = limit
        self._members: OrderedDict[Hashable, None] = OrderedDict()

    def __contains__(self, member: Hashable) -> bool:
        return member in self._members

    def add(self, member: Hashable) -> None:
        """Remember it."""
        self._members[member] = None
        if len(self._members) > self._limit:
            self._members.popitem(last=False)

    def discard(self, member: Hashable) -> None:
        """Forget it, so that it may come again."""
        self._members.pop(member, None)
