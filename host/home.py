"""Where this copy is at home, and by which command it is called: a checkout, or what a wheel installed."""

from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]

IS_INSTALLED = (ROOT / "__init__.py").exists()
"""Only a wheel makes a package of the top; deploy/package/ is what it puts there."""

COMMAND = "oneplot" if IS_INSTALLED else "python bot.py"
"""What the host types, before the name of a command."""


def data_folder(environment: Mapping[str, str], platform: str) -> Path:
    """Return our folder among the data of this user. `platform` is `sys.platform`."""
    home = Path.home()
    match platform:
        case "win32":
            name, usual = "LOCALAPPDATA", home / "AppData" / "Local"
        case "darwin":
            name, usual = "", home / "Library" / "Application Support"
        case _:
            name, usual = "XDG_DATA_HOME", home / ".local" / "share"
    given = Path(environment.get(name, ""))
    return (given if given.is_absolute() else usual) / "oneplot"


def home_folder(environment: Mapping[str, str], platform: str) -> Path:
    """Return the folder of `.env`, and of the database unless a setting says otherwise."""
    return data_folder(environment, platform) if IS_INSTALLED else ROOT
