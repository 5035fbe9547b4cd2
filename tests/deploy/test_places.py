"""The compose file, the egg and the pages say of the bot what the unit and the container do."""

import json
import re

from tests.deploy.host import ROOT

DEPLOY = ROOT / "deploy"


def test_the_compose_file_gives_the_container_what_the_page_gives_it() -> None:
    """Each option of the documented `docker run` has its line, by the other of its two names."""
    page = (DEPLOY / "README.md").read_text("utf-8")
    [run] = re.findall(r"docker run -d .*?oneplot\n", page.replace("\\\n", ""), re.DOTALL)
    lines = (DEPLOY / "compose.yaml").read_text("utf-8")
    for option, line in {
        "--init": "init: true",
        "--restart on-failure": "restart: on-failure",
        "--env-file .env": "env_file: ../.env",
        "-v oneplot:/data": "- oneplot:/data",
        "--read-only": "read_only: true",
        "--tmpfs /tmp:size=16m": "- /tmp:size=16m",
        "--cap-drop ALL": "cap_drop:\n      - ALL",
        "--security-opt no-new-privileges": "- no-new-privileges",
        "--memory 1g": "mem_limit: 1g",
        "--memory-swap 1g": "memswap_limit: 1g",
        "--pids-limit 64": "pids_limit: 64",
        "--ulimit core=0": "core: 0",
    }.items():
        assert option in run, option
        assert line in lines, line


def test_the_compose_file_looks_after_the_bot_as_the_image_does() -> None:
    [check] = re.findall(
        r"^HEALTHCHECK (.*) CMD (.*)$", (DEPLOY / "Containerfile").read_text("utf-8"), re.MULTILINE
    )
    lines = (DEPLOY / "compose.yaml").read_text("utf-8")
    assert json.loads(check[1]) == json.loads(re.findall(r"test: (.*)", lines)[0])[1:]
    for name, value in re.findall(r"--([a-z-]+)=(\S+)", check[0]):
        assert f"{name.replace('-', '_')}: {value}" in lines


def test_the_egg_installs_the_lock_and_knows_when_the_bot_is_ready() -> None:
    egg = json.loads((DEPLOY / "pterodactyl-egg.json").read_text("utf-8"))
    script = egg["scripts"]["installation"]["script"]
    assert "--no-deps --require-hashes -r requirements/runtime.lock" in script
    assert "requirements/verify.py runtime" in script
    assert json.loads(egg["config"]["startup"])["done"] == "ready as "
    assert {one["env_variable"] for one in egg["variables"]} >= {"DISCORD_TOKEN"}
    assert "--restarted-on-failure" in egg["startup"]
