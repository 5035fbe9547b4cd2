"""One schedule played again with everything it said and asked, in virtual time."""

import logging
import sys

from tests.simulation.checker import violations
from tests.simulation.ports import Disk
from tests.simulation.profile import Profile
from tests.simulation.schedule import World


class _Clock(logging.Formatter):
    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    def format(self, record: logging.LogRecord) -> str:
        return f"{self._world.loop.time():10.3f}  {record.getMessage()}"


def trace(profile: Profile, seed: int) -> list[str]:
    """Play the schedule, print what happened, and return the broken promises."""
    world = World(profile, seed, [Disk() for _ in range(profile.processes)])
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(_Clock(world))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    outcome = world.run()
    sys.stdout.write("\nrequests\n")
    for request in outcome.discord.requests:
        sys.stdout.write(
            f"{request.at:10.3f}  {request.source:6} {request.kind:6} {request.mention} {request.text}\n"
        )
    sys.stdout.write("\nmessages of ours\n")
    for post in outcome.discord.posts:
        sys.stdout.write(f"{post.at:10.3f}  {post}\n")
    broken = violations(outcome)
    sys.stdout.write("\n" + ("\n".join(broken) if broken else "every promise was kept") + "\n")
    return broken
