"""A pretended host: a folder that stands for /, and the shell in which the page's commands run.

Only what would change the real host is replaced, by shell functions of the same names. `git`, `cp`, `install`
and, if asked for, `pip` are the real ones; so is `make`, but that packages and what was worked out are lent.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INSTALLS = os.environ.get("ONEPLOT_REHEARSAL") == "install"
"""Whether packages are installed anew, as `make rehearsal` does, or those of this run are lent."""
_WORDS = Path("charts", "language", "__pycache__")
"""Where what was worked out of the files of words lies, which takes as long as all the rest of a start."""

_OWN = re.compile(r"(?<![\w.}/-])/(?=(?:opt|etc|var|run|data)\b)")
"""Where a path begins that the pretended host has for its own."""

_SHELL = r"""
note() { for word; do printf '%s\037' "$word"; done >>"$NOTES"; echo >>"$NOTES"; }
sudo() { "$@"; }
useradd() { note useradd "$@"; }
apt-get() { note apt-get "$@"; }
systemctl() { note systemctl "$@"; }
journalctl() { note journalctl "$@"; }
docker() { note docker "$@"; }
sudoedit() { "$EDITOR" "$@"; }
install() {
    if [ "${*:1:2}" = "-d -o" ]; then shift 3; command install -d "$@"; else command install "$@"; fi
}
make() {
    if [ -n "$INSTALLS" ]; then command make "$@" "PYTHON=$BASE"; return; fi
    [ "$*" = env ] && ln -s "$LENT" .venv
    mkdir -p "$WORDS" && cp "$LENT_WORDS"/words.*.kept "$WORDS"
    command make -o .venv/.runtime "$@"
}
python() {
    if [ -n "$INSTALLS" ]; then "$IMAGE_PYTHON" "$@"; return; fi
    case "${*:1:2}" in
        "-m pip") note pip "$@" ;;
        "-m venv") ln -s "$LENT" "${*: -1}" ;;
        requirements/trim.py*) note trim "$@" ;;
        *) "$IMAGE_PYTHON" "$@" ;;
    esac
}
"""

_EDITOR = """#!/bin/sh
sed -i 's/^DISCORD_TOKEN=$/DISCORD_TOKEN={token}/' "$1"
"""


@dataclass(frozen=True)
class Host:
    """The folder that stands for /, what is cloned there, and the token that its operator pastes."""

    root: Path
    repository: Path
    token: str

    def on(self, text: str) -> str:
        """Return a text with the paths of the host in it as they are in the folder."""
        return _OWN.sub(f"{self.root}/", text)

    @property
    def temporary(self) -> Path:
        """Return what stands for /tmp."""
        return self.root / "tmp"

    @property
    def python(self) -> Path:
        """Return the Python of the container's image."""
        return self.root / "image" / "bin" / "python" if INSTALLS else Path(sys.executable)

    def sh(self, script: str, folder: Path) -> list[list[str]]:
        """Run commands of the page in a folder; return those that only were noted, as words."""
        notes = self.root / "notes"
        notes.write_text("")
        done = subprocess.run(
            ["bash", "-euc", _SHELL + self.on(script)],
            cwd=folder,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(self.root),
                "NOTES": str(notes),
                "EDITOR": str(self.root / "editor"),
                "BASE": sys._base_executable,  # type: ignore[attr-defined]  # what venv itself uses
                "LENT": str(ROOT / ".venv"),
                "LENT_WORDS": str(ROOT / _WORDS),
                "WORDS": str(_WORDS),
                "IMAGE_PYTHON": str(self.python),
                "INSTALLS": "yes" if INSTALLS else "",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return [line.rstrip("\037").split("\037") for line in notes.read_text().splitlines()]


def prepared(root: Path, repository: Path, token: str) -> Host:
    """Return a host with the folders that every system has, and an editor that pastes the token."""
    host = Host(root, repository, token)
    for folder in ("etc/systemd/system", "opt", "var/lib", "var/cache", "run", "tmp", "work"):
        (root / folder).mkdir(parents=True)
    editor = root / "editor"
    editor.write_text(_EDITOR.format(token=token))
    editor.chmod(0o755)
    return host


def snapshot(repository: Path) -> Path:
    """Make a repository of this working tree as it is, committed or not; the thousand pastes are left out."""
    kinds = ("--cached", "--others", "--exclude-standard")
    listed = _git(ROOT, "ls-files", "-z", *kinds, "--", ".", ":!tests/pastes")
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            target = repository / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target)
    _git(repository, "init", "--quiet")
    _git(repository, "add", "--all")
    author = ("-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost")
    _git(repository, *author, "commit", "--quiet", "--no-verify", "--message", "As it is")
    subprocess.run((sys.executable, "-m", "charts.workers.keeping"), cwd=ROOT, check=True)
    return repository


def _git(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def commands(host: Host, heading: str) -> str:
    """Return the commands that the deploy page gives under a heading, with the repository filled in."""
    page = (host.repository / "deploy" / "README.md").read_text("utf-8")
    section = page.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    [block] = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    return str(block).replace("<this repository>", str(host.repository))
