"""Run a program where it may write to a few folders alone, as under ProtectSystem=strict or --read-only.

As root in a mount namespace of its own, read-only but for the folders, with a /proc of processes alone (the
unit's ProcSubset=pid) and without capabilities (its empty CapabilityBoundingSet). As another user by the
write bits of the pretended host.
"""

import os
import shutil
import stat
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

_NAMESPACE = """
tree=$1; shift
mount --bind "$tree" "$tree"
while [ "$1" != -- ]; do mount --bind "$1" "$1"; shift; done; shift
mount -t proc -o subset=pid,hidepid=invisible proc /proc
mount -o remount,bind,ro "$tree"
mount -o remount,bind,ro /
exec setpriv --bounding-set -all --inh-caps -all --no-new-privs "$@"
"""
_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def _is_root() -> bool:
    return os.geteuid() == 0


def possible() -> bool:
    """Whether this machine lets us: any user but a root that may not make a mount namespace."""
    if not _is_root():
        return True
    if not all(shutil.which(tool) for tool in ("unshare", "mount", "setpriv")):
        return False
    tried = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    return tried.returncode == 0


@contextmanager
def confined(command: Sequence[str], tree: Path, writable: Sequence[Path]) -> Iterator[list[str]]:
    """Yield the command that runs `command` with the tree read-only but for these folders."""
    if _is_root():
        folders = [str(folder) for folder in writable]
        yield ["unshare", "--mount", "sh", "-euc", _NAMESPACE, "sh", str(tree), *folders, "--", *command]
        return
    closed = [
        folder
        for folder in (tree, *(Path(found) for found, _, _ in os.walk(tree)))
        if not any(folder.is_relative_to(open_one) for open_one in writable)
    ]
    for folder in closed:
        folder.chmod(folder.stat().st_mode & ~_WRITE)
    try:
        yield list(command)
    finally:
        for folder in closed:
            folder.chmod(folder.stat().st_mode | stat.S_IWUSR)
