"""What the units and the documented containers may do: little, and the copy of the database least."""

import re
import shutil
import subprocess

import pytest

from tests.deploy.container import run
from tests.deploy.host import ROOT

UNITS = ("oneplot.service", "oneplot-backup.service")
DEPLOY = ROOT / "deploy"

LEAST = {
    **dict.fromkeys(("NoNewPrivileges", "ProtectHome", "PrivateTmp", "PrivateDevices"), "yes"),
    **dict.fromkeys(("PrivateUsers", "PrivateMounts", "ProtectClock", "ProtectHostname"), "yes"),
    **dict.fromkeys(("ProtectKernelTunables", "ProtectKernelModules", "ProtectKernelLogs"), "yes"),
    **dict.fromkeys(("ProtectControlGroups", "RestrictNamespaces", "RestrictRealtime"), "yes"),
    **dict.fromkeys(("RestrictSUIDSGID", "RemoveIPC", "LockPersonality", "MemoryDenyWriteExecute"), "yes"),
    "CapabilityBoundingSet": "",
    "LimitCORE": "0",
    "ProcSubset": "pid",
    "ProtectProc": "invisible",
    "ProtectSystem": "strict",
    "StateDirectoryMode": "0700",
    "SystemCallArchitectures": "native",
    "SystemCallErrorNumber": "EPERM",
    "UMask": "0077",
    "User": "oneplot",
}
MOST_EXPOSED = 20
"""In tenths: what `systemd-analyze security` may say at most."""


def settings(unit: str) -> dict[str, list[str]]:
    """Return each setting of a unit with its values, as they stand in the file."""
    found: dict[str, list[str]] = {}
    for line in (DEPLOY / unit).read_text("utf-8").splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    return found


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("name", LEAST)
def test_a_unit_takes_away_what_it_does_not_need(unit: str, name: str) -> None:
    assert settings(unit).get(name) == [LEAST[name]]


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_has_an_exposure_below_2(unit: str) -> None:
    """Only systemd can tell, from 250 on; elsewhere the list above stands for it."""
    if shutil.which("systemd-analyze") is None:
        assert LEAST
        return
    asked = ("--offline=true", f"--threshold={MOST_EXPOSED}", "--no-pager", str(DEPLOY / unit))
    told = subprocess.run(
        ["systemd-analyze", "security", *asked], capture_output=True, text=True, check=False
    )
    if "unrecognized option" not in told.stderr:
        assert told.returncode == 0, told.stdout + told.stderr


def test_the_unit_that_copies_has_no_token_and_no_network() -> None:
    copies = settings("oneplot-backup.service")
    assert {"EnvironmentFile", "LoadCredential", "PassEnvironment", "Environment"} & set(copies) == set()
    assert (copies["PrivateNetwork"], copies["IPAddressDeny"]) == (["yes"], ["any"])
    assert copies["RestrictAddressFamilies"] == ["AF_UNIX"]
    assert copies["SystemCallFilter"] == ["@system-service", "~@privileged @resources"]


def test_the_unit_loses_a_worker_and_not_the_bot_when_memory_runs_out() -> None:
    bot = settings("oneplot.service")
    assert (bot["OOMPolicy"], bot["TasksMax"]) == (["continue"], ["64"])


def containers() -> list[list[str]]:
    """Return the words of each `docker run` on the page."""
    page = (DEPLOY / "README.md").read_text("utf-8").replace("\\\n", " ")
    return [line.split()[2:] for line in page.splitlines() if line.startswith("docker run")]


@pytest.mark.parametrize("words", containers(), ids=["check", "run"])
def test_a_documented_container_can_write_to_its_volume_alone_and_gain_nothing(words: list[str]) -> None:
    given = run(words)
    assert (given.read_only, given.cap_drop, given.security_opt) == (True, "ALL", "no-new-privileges")
    assert given.volume == "oneplot:/data"
    assert re.fullmatch(r"/tmp:size=\d+m", given.tmpfs)  # noqa: S108 - the container's own


def test_the_documented_bot_is_limited_as_its_unit_is() -> None:
    given = run(containers()[1])
    bot = settings("oneplot.service")
    assert given.memory == given.memory_swap == bot["MemoryMax"][0].lower()
    assert [given.pids_limit] == bot["TasksMax"]
    assert given.ulimit == "core=0"


def test_the_image_runs_as_nobody_special_and_its_base_can_be_named_by_a_digest() -> None:
    steps = (DEPLOY / "Containerfile").read_text("utf-8").splitlines()
    assert "USER oneplot" in steps
    assert "FROM $BASE" in steps
    assert "--build-arg BASE=python:3.12-slim@sha256:" in (DEPLOY / "README.md").read_text("utf-8")
