"""No core file of any process of ours: memory that held a token, a key or a table may not lie on a disk."""

import contextlib
import os


def forbid() -> None:
    """Forbid them for this process and all that it starts, as far as the system has them.

    The limit holds for files and for collectors that honour it, systemd-coredump among them. The filter
    leaves the memory out of whatever another collector is given. Facts: man 5 core.
    """
    with contextlib.suppress(OSError):
        memory = os.open("/proc/self/coredump_filter", os.O_WRONLY)
        with os.fdopen(memory, "wb", buffering=0) as file:
            file.write(b"0")
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
