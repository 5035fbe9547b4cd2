"""Stands for a worker that `tests.nest` forks: hands over its own files and folder, and ends with the worker.

It is a file of its own, and started by its path, for it loads nothing of ours.
"""

import signal
import socket
import sys
from pathlib import Path

signal.signal(signal.SIGINT, signal.SIG_IGN)  # the worker hears it as well
with socket.socket(socket.AF_UNIX) as nest:
    nest.connect(sys.argv[1])
    socket.send_fds(nest, [bytes(Path.cwd())], [0, 1, 2])
    nest.recv(1)
