"""systemd's part: what a unit file means for a process. https://www.freedesktop.org/software/systemd/man/."""

import shlex
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from tests.deploy.host import Host

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin"


@dataclass(frozen=True)
class Process:
    """What is started: words, folder, environment, and the folders it may write to."""

    words: tuple[str, ...]
    folder: Path
    environment: dict[str, str]
    writable: tuple[Path, ...]


def unit(host: Host, name: str) -> dict[str, list[str]]:
    """Return the settings of an installed unit, each with all its values."""
    text = (host.root / "etc/systemd/system" / name).read_text("utf-8")
    found: dict[str, list[str]] = defaultdict(list)
    for line in text.splitlines():
        if "=" in line and not line.startswith(("#", ";", "[")):
            key, _, value = line.partition("=")
            found[key].append(host.on(value))
    return found


def processes(host: Host, name: str) -> list[Process]:
    """Return what a unit runs, in order, its folders made."""
    settings = unit(host, name)
    given = _given_folders(host, settings)
    environment = {
        "PATH": PATH,
        "HOME": str(host.root / "opt/oneplot"),
        "USER": settings["User"][0],
        "LOGNAME": settings["User"][0],
        "TMPDIR": str(host.temporary),  # PrivateTmp
        **given,
    }
    for line in settings["Environment"]:
        environment.update(dict(word.split("=", 1) for word in shlex.split(line)))
    for file in settings["EnvironmentFile"]:  # overrides Environment=, whatever stands first
        environment.update(environment_file(Path(file)))
    assert settings["ProtectSystem"] == ["strict"]
    writable = (*map(Path, given.values()), *map(Path, settings["ReadWritePaths"]), host.temporary)
    folder = Path(settings["WorkingDirectory"][0])
    lines = settings["ExecStartPre"] + settings["ExecStart"]
    return [Process(_words(line), folder, environment, writable) for line in lines]


def _given_folders(host: Host, settings: dict[str, list[str]]) -> dict[str, str]:
    """Make the state, cache and runtime folders; return the variables that name them."""
    variables = {}
    for key, variable, below in (
        ("StateDirectory", "STATE_DIRECTORY", "var/lib"),
        ("CacheDirectory", "CACHE_DIRECTORY", "var/cache"),
        ("RuntimeDirectory", "RUNTIME_DIRECTORY", "run"),
    ):
        for name in settings[key]:
            folder = host.root / below / name
            folder.mkdir(exist_ok=True)
            folder.chmod(int(settings[f"{key}Mode"][0], 8))
            variables[variable] = str(folder)
    return variables


def environment_file(file: Path) -> dict[str, str]:
    """Return the assignments of an environment file: comments and empty lines left out, quotes taken off."""
    lines = (line.strip() for line in file.read_text("utf-8").splitlines())
    pairs = (line.partition("=") for line in lines if line and line[0] not in "#;")
    return {name.strip(): value.strip().strip("\"'") for name, _, value in pairs}


def _words(line: str) -> tuple[str, ...]:
    return tuple(shlex.split(line.replace("%%", "%").replace("$$", "$")))
