"""Docker's part: a container file's steps run in a folder, and what `docker run` makes of its arguments."""

import argparse
import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

from tests.deploy.host import INSTALLS, Host
from tests.deploy.service import Process

_RUN = argparse.ArgumentParser(prog="docker run", exit_on_error=False, allow_abbrev=False)
for _flag in ("-d", "--rm", "--init", "--read-only"):
    _RUN.add_argument(_flag, action="store_true")
for _option in (
    *("--name", "--restart", "--env-file", "--volume", "--tmpfs", "--cap-drop", "--security-opt"),
    *("--memory", "--memory-swap", "--pids-limit", "--ulimit"),
):
    _RUN.add_argument(_option, *(("-v",) if _option == "--volume" else ()))
_RUN.add_argument("image")
_RUN.add_argument("arguments", nargs=argparse.REMAINDER)


@dataclass
class Image:
    """What the steps left: the folder to work in, arguments, variables, and the programs.

    stages are the names of all begun; what one made is there in the next only where it is copied.
    """

    folder: Path
    arguments: dict[str, str] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    volumes: list[Path] = field(default_factory=list)
    programs: dict[str, list[str]] = field(default_factory=dict)
    stages: list[str] = field(default_factory=list)

    @property
    def program(self) -> list[str]:
        """Return what a container runs."""
        return self.programs["ENTRYPOINT"]


def built(host: Host, words: list[str], context: Path) -> Image:
    """Carry out a `docker build` in the folder of the host. No step is unknown."""
    build = argparse.ArgumentParser(exit_on_error=False)
    build.add_argument("-f", dest="file", type=Path)
    build.add_argument("-t", dest="tag")
    build.add_argument("context", type=Path)
    given = build.parse_args(words)
    image = Image(host.root)
    text = (context / given.file).read_text("utf-8").replace("\\\n", " ")
    for line in filter(None, map(str.strip, text.splitlines())):
        word, _, rest = line.partition(" ")
        if word == "ARG":
            name, _, value = rest.partition("=")
            image.arguments[f"${name}"] = value
            continue
        _step(host, image, context / given.context, word, rest)
    return image


def _step(host: Host, image: Image, context: Path, word: str, rest: str) -> None:
    match word:
        case "FROM":
            _begin(host, image, rest)
        case "USER":
            assert rest != "root"
        case "RUN":
            host.sh(rest, image.folder)
        case "WORKDIR":
            image.folder = Path(host.on(rest))
            image.folder.mkdir(parents=True)
        case "COPY":
            *sources, target = rest.split()
            if sources[0].startswith("--from="):
                _carry(host, image, sources, image.folder / target)
            else:
                _copy(context, sources, image.folder / target)
        case "ENV":
            image.environment |= dict(part.split("=", 1) for part in host.on(rest).split())
        case "VOLUME":
            image.volumes.append(Path(host.on(rest)))
        case "ENTRYPOINT" | "HEALTHCHECK":
            image.programs[word] = json.loads(rest.partition(" CMD ")[2] or rest)
        case _:
            raise AssertionError(f"{word} is no step that this rehearsal knows")


def _begin(host: Host, image: Image, words: str) -> None:
    """Begin a stage, without what the one before made below /opt."""
    base, _, name = words.partition(" AS ")
    assert re.fullmatch(r"python:3\.\d+-slim", image.arguments.get(base, base))
    if image.stages:
        made = host.root / "stages" / image.stages[-1]
        made.mkdir(parents=True)
        shutil.move(host.root / "opt", made)
        (host.root / "opt").mkdir()
    image.stages.append(name)
    image.folder = host.root
    if INSTALLS and not host.python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(host.python.parents[1])], check=True)


def _carry(host: Host, image: Image, words: list[str], target: Path) -> None:
    """Copy one thing of an earlier stage."""
    stage, source = words[0].removeprefix("--from="), words[1]
    assert stage in image.stages[:-1]
    made = host.root / "stages" / stage / source.lstrip("/")
    if made.is_symlink():
        target.symlink_to(made.readlink())  # the packages of this run, which are lent
    else:
        shutil.copytree(made, target, symlinks=True)


def _copy(context: Path, sources: list[str], target: Path) -> None:
    """Copy files, or a folder's content without what .dockerignore names at its top."""
    patterns = (context / ".dockerignore").read_text("utf-8").split()
    for source in (context / name for name in sources):
        whole = source.is_dir()
        for part in source.iterdir() if whole else [source]:
            if whole and any(fnmatch(part.name, pattern) for pattern in patterns):
                continue
            target.mkdir(parents=True, exist_ok=True)
            if part.is_dir():
                shutil.copytree(part, target / part.name, dirs_exist_ok=True)
            else:
                shutil.copy2(part, target / part.name)


def run(words: list[str]) -> argparse.Namespace:
    """Read the arguments of a `docker run`. No option is unknown."""
    return _RUN.parse_args(words)


def process(host: Host, image: Image, words: list[str], context: Path) -> tuple[Process, str]:
    """Return what a `docker run` starts, and its restart policy. No option is unknown."""
    given = run(words)
    volume, _, inside = given.volume.partition(":")
    assert volume == "oneplot"
    assert given.read_only
    assert given.tmpfs.partition(":")[0] == "/tmp"  # noqa: S108 - the container's own
    environment = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(host.root / "home" / "oneplot"),  # which useradd --system does not make
        "TMPDIR": str(host.temporary),
        **image.environment,
        **_env_file(context / given.env_file),
    }
    assert Path(inside) in image.volumes
    python = image.folder / ".venv" / "bin" / "python"
    program = [str(python) if word == "python" else word for word in image.program]
    writable = (Path(inside), host.temporary)
    started = Process((*program, *given.arguments), image.folder, environment, writable)
    return started, given.restart or "no"


def _env_file(file: Path) -> dict[str, str]:
    """Return the assignments as docker reads them: quotes stay, an empty value is an empty variable."""
    lines = file.read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
