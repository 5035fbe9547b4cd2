"""The process that forks bots, for these tests as for those of kills."""

from tests.kills.conftest import spawner

__all__ = ["spawner"]
