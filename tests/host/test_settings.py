"""Settings: what a host writes, and what a host is told."""

import logging
import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from host import logs
from host.at_terminal import tell
from host.home import ROOT
from host.settings import MOST_SHOWN, Settings, SettingsError, load, shown

GOOD = {"DISCORD_TOKEN": "loopback-token"}


NO_FILE = Path("none")


def settings(values: dict[str, str] | None = None, file: Path = NO_FILE) -> Settings:
    return load({**GOOD, **(values or {})}, file)


def problems(**values: str) -> str:
    with pytest.raises(SettingsError) as told:
        settings(values)
    return str(told.value)


def test_a_token_is_all_that_is_needed() -> None:
    assert settings().database_path == ROOT / "oneplot.db"


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ({}, ROOT / "oneplot.db"),
        ({"DATABASE_PATH": ""}, ROOT / "oneplot.db"),
        ({"DATABASE_PATH": "here.db"}, ROOT / "here.db"),
        ({"DATABASE_PATH": "", "STATE_DIRECTORY": ""}, ROOT / "oneplot.db"),
        ({"STATE_DIRECTORY": "/var/lib/oneplot"}, Path("/var/lib/oneplot/oneplot.db")),
        ({"DATABASE_PATH": "", "STATE_DIRECTORY": "/data"}, Path("/data/oneplot.db")),
        ({"DATABASE_PATH": " \t", "STATE_DIRECTORY": "/data"}, Path("/data/oneplot.db")),
        ({"DATABASE_PATH": "here.db", "STATE_DIRECTORY": "/data"}, Path("/data/here.db")),
        ({"DATABASE_PATH": "/srv/one.db", "STATE_DIRECTORY": "/data"}, Path("/srv/one.db")),
        ({"STATE_DIRECTORY": os.pathsep.join(("/data", "/more"))}, Path("/data/oneplot.db")),
    ],
)
def test_the_database_stands_in_the_state_folder_unless_it_is_set(values: dict[str, str], path: Path) -> None:
    assert settings(values).database_path == path


def test_the_example_copied_untouched_is_every_default(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes((ROOT / ".env.example").read_bytes())
    file.chmod(0o600)
    assert settings(file=file) == settings()


@pytest.mark.parametrize("empty", ["", " ", "\t"])
def test_what_is_empty_in_the_environment_does_not_hide_the_file(tmp_path: Path, empty: str) -> None:
    file = tmp_path / ".env"
    file.write_text("DISCORD_TOKEN=loopback-from-file\nLOG_LEVEL=DEBUG\nLLM_MODE=never\n")
    file.chmod(0o600)
    read = load(dict.fromkeys(("DISCORD_TOKEN", "LOG_LEVEL", "LLM_MODE"), empty), file)
    assert (read.discord_token, read.log_level, read.llm_mode) == ("loopback-from-file", "DEBUG", "never")


def test_a_file_that_an_editor_began_with_a_mark_is_read(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("DISCORD_TOKEN=loopback-from-file\n", "utf-8-sig")
    file.chmod(0o600)
    assert load({}, file).discord_token == "loopback-from-file"


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("DISCORD_TOKEN=loopback-from-file\n", "utf-16")
    file.chmod(0o600)
    with pytest.raises(SettingsError, match="save it as UTF-8"):
        load({}, file)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.mkdir(mode=0o700)
    with pytest.raises(SettingsError, match=r"\.env cannot be read \("):
        load({}, file)


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("LOG_LEVEL=DEBUG\nLOG_FORMAT=json\n")
    file.chmod(0o600)
    read = settings({"LOG_LEVEL": "ERROR"}, file)
    assert (read.log_level, read.log_format) == ("ERROR", "json")


def test_the_file_is_read_without_being_exported(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("DISCORD_TOKEN=loopback-from-file\nONEPLOT_CANARY=1\n")
    file.chmod(0o600)
    assert load({}, file).discord_token == "loopback-from-file"
    assert "ONEPLOT_CANARY" not in os.environ


def test_every_problem_is_told_at_once_with_name_value_and_what_to_write() -> None:
    told = problems(DISCORD_TOKEN="", LOG_LEVEL="LOUD", MESSAGE_CONTENT="perhaps", QUEUE_SERVER="0")
    assert "QUEUE_SERVER is '0'; write a whole number from 1 to 10000." in told
    assert "DISCORD_TOKEN is empty; paste the bot token" in told
    assert "LOG_LEVEL is 'LOUD'; write one of: DEBUG, INFO, WARNING, ERROR." in told
    assert "MESSAGE_CONTENT is 'perhaps'; write one of: on, off." in told


def test_a_token_with_a_prefix_is_named_but_never_shown() -> None:
    told = problems(DISCORD_TOKEN="Bot abc.def.ghi")
    assert "DISCORD_TOKEN does not look like a token" in told
    assert "abc.def" not in told


SECRETS = (
    "MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB",
    "sk-proj-abcdefghijklmnopqrstuvwxyz",
    "gsk_abcdefghijklmnopqrstuvwxyz0123456789",
    "0123456789abcdef0123456789abcdef",
)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(
    "name",
    [
        *("LOG_LEVEL", "LOG_FORMAT", "MESSAGE_CONTENT", "CATCH_UP_MINUTES", "COPIES_DAYS"),
        *("LLM_PROVIDERS", "LLM_MODE", "LLM_MAX_CALLS", "LLM_DEADLINE", "LLM_DAY_TOKENS"),
        *("LLM_LOCAL_BASE_URL", "LLM_LOCAL_TIMEOUT", "LLM_LOCAL_PAID", "LLM_LOCAL_MAX_TOKENS"),
        *("LLM_LOCAL_TOKEN_PARAM", "LLM_LOCAL_FORMAT", "LLM_LOCAL_FEWSHOT"),
    ],
)
def test_a_secret_in_the_wrong_line_is_shown_only_in_part(name: str, secret: str) -> None:
    told = problems(**{"LLM_PROVIDERS": "local", "LLM_LOCAL_BASE_URL": "", name: secret})
    assert name in told
    assert secret[:MOST_SHOWN].casefold() not in told.casefold()


@pytest.mark.parametrize("secret", SECRETS[:2])
def test_a_database_is_not_called_like_a_token(secret: str) -> None:
    told = problems(DATABASE_PATH=f"/srv/{secret}")
    assert "DATABASE_PATH is '/srv'… " in told
    assert secret[:MOST_SHOWN] not in told


@pytest.mark.parametrize(
    ("value", "seen"),
    [("LOUD", "'LOUD'"), ("", "''"), ("x" * 12, f"'{'x' * 12}'"), ("x" * 13, "'xxxx'… (13 characters)")],
)
def test_a_short_word_is_shown_whole_and_a_long_one_by_its_beginning(value: str, seen: str) -> None:
    assert shown(value) == seen


def test_no_secret_of_the_settings_is_in_a_log_line_whatever_it_looks_like(
    capsys: pytest.CaptureFixture[str],
) -> None:
    read = settings(
        {"LLM_PROVIDERS": "local", "LLM_LOCAL_BASE_URL": "http://127.0.0.1:1/v1", "LLM_LOCAL_MODEL": "m"}
        | {"LLM_LOCAL_API_KEY": "plainwordskey", "OPENAI_API_KEY": "another-key-of-mine"}
    )
    assert set(read.secrets) == {"loopback-token", "plainwordskey", "another-key-of-mine"}
    text = " ".join(read.secrets)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(logs, "_known", list[str]())
        logs.set_up("INFO", "text", read.secrets)
        logging.getLogger("oneplot.test").info("we have %s", text)
        logging.getLogger("oneplot.test").error("failed", exc_info=ValueError(text))
        tell(text)
    said = capsys.readouterr().err
    assert not [secret for secret in read.secrets if secret in said]
    assert said.count("[redacted]") == 9


@pytest.mark.parametrize(
    "secrets", [("plainwords", "plainwords-and-more"), ("plainwords-and-more", "plainwords")]
)
def test_nothing_is_left_of_a_secret_that_holds_another(
    secrets: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(logs, "_known", list[str]())
        logs.set_up("INFO", "text", secrets)
        tell("plainwords-and-more")
    assert capsys.readouterr().err == "[redacted]\n"


def test_a_backup_needs_no_token() -> None:
    assert load({"DATABASE_PATH": "here.db"}, NO_FILE, connects=False).database_path == ROOT / "here.db"


def test_a_token_is_in_no_repr() -> None:
    assert "loopback-token" not in repr(settings())


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    assert f"DATABASE_PATH is {str(tmp_path)!r}, a folder" in problems(DATABASE_PATH=str(tmp_path))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")
def test_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("DISCORD_TOKEN=loopback-token\n")
    file.chmod(0o644)
    with pytest.raises(SettingsError, match="chmod 600"):
        load({}, file)


def test_the_example_names_every_setting_and_no_other() -> None:
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    named = [line.split("=")[0] for line in lines if "=" in line and not line.startswith("#")]
    assert named == [field.name.upper() for field in fields(Settings) if field.name != "unread"]


def test_the_example_without_a_token_is_refused_without_a_traceback(tmp_path: Path) -> None:
    shown = subprocess.run(
        [sys.executable, str(ROOT / "bot.py")],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "LOG_LEVEL": "LOUD"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.returncode == 78
    assert "2 settings need your attention" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_an_openai_key_alone_is_enough_for_a_model() -> None:
    [provider] = settings({"OPENAI_API_KEY": "sk-test"}).llm_providers
    assert (provider.base_url, provider.api_key) == ("https://api.openai.com/v1", "sk-test")
    assert provider.model
    assert provider.limit_word == "max_completion_tokens"
    assert provider.paid
    assert not provider.is_local


def test_providers_are_asked_in_the_order_written_and_keys_stay_with_their_own() -> None:
    local, router = settings(
        {
            "OPENAI_API_KEY": "sk-test",
            "LLM_PROVIDERS": "local, openrouter",
            "LLM_LOCAL_BASE_URL": "http://127.0.0.1:11434/v1/",
            "LLM_LOCAL_MODEL": "small",
            "LLM_OPENROUTER_API_KEY": "or-key",
            "LLM_OPENROUTER_MODEL": "large",
        }
    ).llm_providers
    assert (local.name, local.base_url, local.api_key) == ("local", "http://127.0.0.1:11434/v1", "")
    assert (local.is_local, local.paid) == (True, False)
    assert (router.api_key, router.paid) == ("or-key", True)


def test_without_a_key_there_is_no_model() -> None:
    assert settings().llm_providers == ()


def test_what_is_wrong_with_a_provider_is_told_and_no_secret_shown() -> None:
    told = problems(
        LLM_PROVIDERS="local,openai",
        LLM_LOCAL_BASE_URL="ftp://user:hush@host",
        LLM_LOCAL_TIMEOUT="soon",
        LLM_LOCAL_PAID="maybe",
        LLM_DEADLINE="-1",
        LLM_MODE="sometimes",
    )
    assert "LLM_LOCAL_BASE_URL is no address" in told
    assert "hush" not in told
    assert "LLM_LOCAL_MODEL is empty" in told
    assert "LLM_LOCAL_TIMEOUT is 'soon'; write a number from 0.1 to 600." in told
    assert "LLM_LOCAL_PAID is 'maybe'; write one of: on, off." in told
    assert "LLM_OPENAI_API_KEY is empty" in told
    assert "LLM_DEADLINE is '-1'" in told
    assert "LLM_MODE is 'sometimes'; write one of: auto, always, never." in told


def test_no_model_key_is_in_any_repr() -> None:
    assert "sk-test" not in repr(settings({"OPENAI_API_KEY": "sk-test"}))


# --- names that nothing reads ---


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("LOG_LEVLE=DEBUG", "LOG_LEVLE is no setting; did you mean LOG_LEVEL?"),
        ("LOGLEVEL=DEBUG", "LOGLEVEL is no setting; did you mean LOG_LEVEL?"),
        ("log_level=DEBUG", "log_level is no setting; did you mean LOG_LEVEL?"),
        ("QUEUE_MEMBERS=3", "QUEUE_MEMBERS is no setting; did you mean QUEUE_MEMBER?"),
        ("CATCHUP_MINUTES=3", "CATCHUP_MINUTES is no setting; did you mean CATCH_UP_MINUTES?"),
        ("PREFIX=!", "PREFIX is no setting, and nothing reads it."),
        ("LLM_LOCAL_MODEL=llama", "LLM_LOCAL_MODEL is no setting, and nothing reads it."),
        ("MTIzNDU2.GaBcDe.abcdef=", ""),
        ("MTIzNDU2.GaBcDe.abcdef==", "A line of it is no setting; it may be a secret without its name."),
        ("LOG_LEVEL=DEBUG", ""),
        ("LOG_LEVLE=", ""),
    ],
)
def test_a_line_that_nothing_reads_is_named_and_stops_nothing(tmp_path: Path, line: str, told: str) -> None:
    file = tmp_path / ".env"
    file.write_text(f"{line}\n", "utf-8")
    file.chmod(0o600)
    assert settings(file=file).unread == ((told,) if told else ())


def test_a_slip_in_the_name_of_what_is_required_is_told_with_it(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("DISCORD_TOKN=loopback\n", "utf-8")
    file.chmod(0o600)
    with pytest.raises(SettingsError) as told:
        load({}, file)
    assert "DISCORD_TOKEN is empty" in str(told.value)
    assert "did you mean DISCORD_TOKEN?" in str(told.value)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"LOG_LEVLE": "DEBUG"}, ("LOG_LEVLE is no setting; did you mean LOG_LEVEL?",)),
        ({"LOG_LEVELS": "DEBUG", "LOG_LEVEL": "INFO"}, ()),
        ({"LANG": "C", "LOGNAME": "me", "LOG_FILE": "x", "OPENAI_ORG_ID": "x", "DISCORD_WEBHOOK": "x"}, ()),
    ],
)
def test_of_the_environment_only_slips_are_told(values: dict[str, str], told: tuple[str, ...]) -> None:
    assert settings(values).unread == told


# --- secrets in files of their own ---

KEYS = {"LLM_PROVIDERS": "local", "LLM_LOCAL_BASE_URL": "http://127.0.0.1:1/v1", "LLM_LOCAL_MODEL": "m"}


def test_a_secret_is_read_from_the_file_that_is_named(tmp_path: Path) -> None:
    token, key = tmp_path / "token", tmp_path / "key"
    token.write_text("\ufeffloopback-of-a-file\n", "utf-8")
    key.write_text("key-of-a-file", "utf-8")
    values = {"DISCORD_TOKEN_FILE": str(token), "LLM_LOCAL_API_KEY_FILE": str(key), **KEYS}
    found = load(values, NO_FILE)
    assert found.discord_token == "loopback-of-a-file"
    assert found.llm_providers[0].api_key == "key-of-a-file"
    assert set(found.secrets) == {"loopback-of-a-file", "key-of-a-file"}
    assert found.unread == ()


def test_a_credential_is_a_secret_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "discord_token").write_text("loopback-credential", "utf-8")
    (tmp_path / "OPENAI_API_KEY").write_text("key-credential", "utf-8")
    (tmp_path / "log_level").write_text("DEBUG", "utf-8")
    found = load({"CREDENTIALS_DIRECTORY": str(tmp_path)}, NO_FILE)
    assert (found.discord_token, found.openai_api_key) == ("loopback-credential", "key-credential")
    assert found.log_level == "INFO"


def test_the_environment_goes_before_a_file_of_a_secret_and_that_before_the_settings_file(
    tmp_path: Path,
) -> None:
    (tmp_path / "discord_token").write_text("loopback-credential", "utf-8")
    env = tmp_path / ".env"
    env.write_text("DISCORD_TOKEN=loopback-env\n", "utf-8")
    env.chmod(0o600)
    credentials = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert load(credentials, env).discord_token == "loopback-credential"
    assert load(credentials | {"DISCORD_TOKEN": "loopback-set"}, env).discord_token == "loopback-set"


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff\xfe\x00", b"x" * 10_000])
def test_a_file_without_a_secret_is_told_and_its_content_never(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SettingsError) as told:
        load({"DISCORD_TOKEN_FILE": str(file)}, NO_FILE)
    assert "DISCORD_TOKEN_FILE names a file" in str(told.value)
    assert "xxxx" not in str(told.value)


URL = "postgresql://oneplot:hunter2@db.example:5433/oneplot"


@pytest.mark.parametrize("url", [URL, "postgres://db.example/oneplot", "postgresql:///oneplot?host=/run"])
def test_the_address_of_a_postgresql_takes_the_files_place(url: str) -> None:
    assert settings({"DATABASE_URL": f" {url} "}).database == url
    assert settings().database == settings().database_path


@pytest.mark.parametrize(
    "url", ["db.example hunter2", "mysql://me:hunter2@h/d", "postgresql://me:hunter2@h:port/d", "oneplot.db"]
)
def test_what_is_no_address_is_told_and_not_shown(url: str) -> None:
    told = problems(DATABASE_URL=url)
    assert "DATABASE_URL is no address of a PostgreSQL; write postgresql://" in told
    assert "hunter2" not in told


def test_the_address_is_a_secret_and_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "url"
    file.write_text(f"{URL}\n")
    found = settings({"DATABASE_URL_FILE": str(file)})
    assert found.database_url == URL
    assert {URL, "hunter2"} <= set(found.secrets)
    assert "hunter2" not in repr(found)
