"""Oneplot, installed: the rooms of the checkout in one folder, where their names meet nobody else's."""

import gc
import importlib
import sys
from pathlib import Path


def main() -> int:
    """Do what `python bot.py` does in a checkout, and return the exit code."""
    gc.disable()  # as bot.py does there, and for its reason
    sys.path.insert(0, str(Path(__file__).parent))
    importlib.import_module("host.command_line").begin()  # the same
    return int(importlib.import_module("bot").main())
