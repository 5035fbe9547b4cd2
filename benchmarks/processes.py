"""What a process and all below it use, read from /proc: CPU seconds and megabytes."""

import os
from collections.abc import Iterator
from pathlib import Path

TICK_S = 1 / os.sysconf("SC_CLK_TCK")
MB = 1_000_000


def family(pid: int) -> list[int]:
    """Return a process and all that descend from it and still run."""
    parents = dict(_parents())
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def _fields(pid: int) -> list[str]:
    """Return what /proc/PID/stat says behind the name, from the state on; nothing of one that is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    except OSError:
        return []


def _parents() -> Iterator[tuple[int, int]]:
    for entry in Path("/proc").iterdir():
        fields = _fields(int(entry.name)) if entry.name.isdecimal() else []
        if fields:
            yield int(entry.name), int(fields[1])


def cpu_s(pid: int) -> float:
    """Return the CPU seconds of a family, those of its dead that were waited for included."""
    return TICK_S * sum(sum(map(int, _fields(one)[11:15])) for one in family(pid))


def resident_mb(pid: int) -> float:
    """Return the resident memory of one process, 0 for one that is gone."""
    return _kilobytes(Path(f"/proc/{pid}/status"), "VmRSS:") * 1024 / MB


def proportional_mb(pid: int) -> float:
    """Return the memory of a family, what several share counted once."""
    return sum(_kilobytes(Path(f"/proc/{one}/smaps_rollup"), "Pss:") for one in family(pid)) * 1024 / MB


def _kilobytes(file: Path, name: str) -> int:
    try:
        lines = file.read_text("ascii", "replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(name)), 0)
