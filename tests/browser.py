"""Find the Chromium that the tests of the page drive; `python -m tests.browser` installs one where needed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

#: How the tests start it: no window, no sandbox (a container has none to give), no talk with the world.
LAUNCH_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "microsoft-edge",
)
_MAC = (
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
_WINDOWS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
_WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
_PLAYWRIGHT = (  # where the browsers that Playwright downloads keep their program, by system
    "chromium-*/chrome-linux*/chrome",
    "chromium-*/chrome-mac*/*.app/Contents/MacOS/*",
    "chromium-*/chrome-win*/chrome.exe",
)
_INSTALL_S = 900


class NoChromiumError(Exception):
    """No Chromium is here; the text says which command brings one."""


def find_chromium(environment: Mapping[str, str] = os.environ, home: Path | None = None) -> Path:
    """Return the program of a Chromium or a browser built on it; NoChromiumError if there is none.

    `CHROMIUM` in the environment decides if it is set, even if wrong: a choice is not silently replaced.
    """
    chosen = environment.get("CHROMIUM")
    if chosen:
        found = shutil.which(chosen, path=environment.get("PATH"))
        if found is None:
            raise NoChromiumError(
                f"CHROMIUM is {chosen!r}, which is no program here; write the path of one, or unset it."
            )
        return Path(found)
    for candidate in _candidates(environment, home or Path.home()):
        if candidate.is_file() and os.access(candidate, os.X_OK):
            return candidate
    raise NoChromiumError(f"No Chromium, Chrome or Edge was found. This brings one:\n  {_remedy()}")


def _candidates(environment: Mapping[str, str], home: Path) -> Iterator[Path]:
    for command in _COMMANDS:
        found = shutil.which(command, path=environment.get("PATH", ""))
        if found:
            yield Path(found)
    if sys.platform == "darwin":
        yield from (root / app for root in (Path("/Applications"), home / "Applications") for app in _MAC)
    roots = (environment[name] for name in _WINDOWS_ROOTS if environment.get(name))
    yield from (Path(root) / program for root in roots for program in _WINDOWS)
    for cache in _playwright_caches(environment, home):
        yield from (path for pattern in _PLAYWRIGHT for path in sorted(cache.glob(pattern), reverse=True))


def _playwright_caches(environment: Mapping[str, str], home: Path) -> Iterator[Path]:
    named = environment.get("PLAYWRIGHT_BROWSERS_PATH")
    if named:
        yield Path(named)
    local = environment.get("LOCALAPPDATA")
    if local:
        yield Path(local) / "ms-playwright"
    yield home / ".cache" / "ms-playwright"
    yield home / "Library" / "Caches" / "ms-playwright"


def _remedy() -> str:
    """Return the one command a person types to get a Chromium here."""
    if shutil.which("apt-get"):
        return "sudo apt-get update && sudo apt-get install -y chromium"
    return f"{sys.executable} -m playwright install chromium"


def _install_commands() -> Iterator[tuple[str, ...]]:
    """Each way to install a Chromium that may work here, in the order to try."""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        yield ("sh", "-c", "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium")
    yield (sys.executable, "-m", "playwright", "install", "chromium")


def ensure_chromium() -> Path:
    """Return a Chromium, installed now if need be; NoChromiumError if nothing helped."""
    for command in ((), *_install_commands()):
        if command:
            sys.stdout.write(f"No Chromium yet, trying: {' '.join(command)}\n")
            sys.stdout.flush()
            subprocess.run(command, check=False, timeout=_INSTALL_S)
        try:
            return find_chromium()
        except NoChromiumError:
            if os.environ.get("CHROMIUM"):
                raise  # installing another one would not mend a wrong choice
    return find_chromium()


def main() -> int:
    """Say which Chromium the tests take; 1 and the command that mends it if there is none."""
    try:
        chosen = ensure_chromium()
    except (NoChromiumError, subprocess.TimeoutExpired) as error:
        sys.stderr.write(f"{error}\nThe tests of the page need it and do not run without it.\n")
        return 1
    sys.stdout.write(f"Chromium for the tests of the page: {chosen}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
