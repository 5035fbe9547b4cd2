"""The compose file of several nodes: each is the container of the other file, on one PostgreSQL for both."""

import re
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml  # type: ignore[import-untyped]  # what it says is looked at by the tests

from host.settings import load
from tests.deploy.host import ROOT

DEPLOY = ROOT / "deploy"
PASSWORD = "${POSTGRES_PASSWORD:?a line of .env}"


def services(name: str) -> dict[str, Any]:
    """Return the services of a compose file."""
    found: dict[str, Any] = yaml.safe_load((DEPLOY / name).read_text("utf-8"))["services"]
    return found


@pytest.fixture
def nodes() -> dict[str, Any]:
    found = services("nodes.yaml")
    return {name: service for name, service in found.items() if "build" in service}


def test_each_node_is_confined_and_looked_after_as_the_one_container_is(nodes: dict[str, Any]) -> None:
    [alone] = services("compose.yaml").values()
    assert len(nodes) == 2
    for name, node in nodes.items():
        added = {"environment": node["environment"], "depends_on": node["depends_on"]}
        assert node == alone | added | {"volumes": [f"{name}:/data"]}


def test_the_nodes_wait_for_the_server_and_reach_what_it_makes(nodes: dict[str, Any]) -> None:
    server = services("nodes.yaml")["postgres"]
    made = server["environment"]
    for node in nodes.values():
        assert node["depends_on"] == {"postgres": {"condition": "service_healthy"}}
        url = node["environment"]["DATABASE_URL"]
        assert url.count(PASSWORD) == 1
        assert made["POSTGRES_PASSWORD"] == PASSWORD
        address = urlsplit(url.replace(PASSWORD, "secret"))
        assert (address.username, address.hostname, address.path) == (
            made["POSTGRES_USER"],
            "postgres",
            f"/{made['POSTGRES_DB']}",
        )
    assert "pg_isready" in server["healthcheck"]["test"]
    assert server["healthcheck"]["test"][-1] == made["POSTGRES_USER"]


def test_nothing_is_open_to_the_outside_and_every_volume_is_one_s_own() -> None:
    found = yaml.safe_load((DEPLOY / "nodes.yaml").read_text("utf-8"))
    mounted = [volume.partition(":")[0] for one in found["services"].values() for volume in one["volumes"]]
    assert sorted(mounted) == sorted(found["volumes"])
    assert not [name for name, service in found["services"].items() if "ports" in service]


def test_a_node_takes_its_settings_without_a_word(nodes: dict[str, Any]) -> None:
    """With the example's settings, the token, the password that compose reads, and what the file adds."""
    example = (ROOT / ".env.example").read_text("utf-8").splitlines()
    given = dict(line.split("=", 1) for line in example if re.match("[A-Z]", line))
    for node in nodes.values():
        url = node["environment"]["DATABASE_URL"].replace(PASSWORD, "secret")
        environment = {"DISCORD_TOKEN": "loopback-token", "POSTGRES_PASSWORD": "secret", "DATABASE_URL": url}
        settings = load({**given, **environment}, ROOT / "no .env")
        assert settings.database_url == url
        assert settings.unread == ()


def test_the_page_says_how_the_password_is_made_and_the_file_is_started() -> None:
    page = (DEPLOY / "README.md").read_text("utf-8")
    [first] = re.findall(r"docker compose .*nodes.yaml up.*", (DEPLOY / "nodes.yaml").read_text("utf-8"))
    assert first in page
    assert 'echo "POSTGRES_PASSWORD=$(openssl rand -hex 24)" >>.env' in page
