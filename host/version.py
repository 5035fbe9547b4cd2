"""Which version this is: the number stands in pyproject.toml, and nowhere else."""

import tomllib
from importlib import metadata

from host.home import IS_INSTALLED, ROOT


def version() -> str:
    """Return the number; "" in a copy that lacks the file."""
    if IS_INSTALLED:
        (ours,) = metadata.distributions(name="oneplot", path=[str(ROOT.parent)])
        return ours.version
    try:
        return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])
    except OSError:
        return ""
